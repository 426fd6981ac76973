#pragma once
// Whom two claims name, side by side; what judging and clustering share.

#include <behistun/claims.hpp>
#include <optional>
#include <vector>

#include "digest.hpp"

namespace behistun::link {

// Is it one person? The same key, or, where the gazetteer knows one of them not, names that compare as the same.
bool same_person(const claims::Participant& a, const claims::Participant& b);

// The people that two claims share, and those that only one names.
struct Meeting {
  std::vector<std::pair<Person, Person>> shared;
  std::vector<Person> only_left, only_right;
};
Meeting meet(const std::vector<Person>& left, const std::vector<Person>& right);

// Do the two exclude each other? Both name someone for a side and none of them is the same; or each names a side that
// the other does not. One such pair of people.
std::optional<std::pair<Person, Person>> conflict(const Meeting& meeting);

// A kind of contact, and what it leaves open: of a title alone ("Meeting with …") whether they met by video; of "spoke
// with" whether they met or telephoned.
struct Kind {
  claims::Mode mode = claims::Mode::unknown;
  bool may_be_video = false, may_be_any = false;

  bool is_open() const { return mode == claims::Mode::unknown || may_be_video || may_be_any; }
};
Kind kind_of(const Digest& teller, const Telling& claim);
bool compatible(Kind a, Kind b);

}  // namespace behistun::link
