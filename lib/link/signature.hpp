#pragma once
// Whom two claims name, side by side; what judging and clustering share.

#include <behistun/claims.hpp>
#include <behistun/document.hpp>
#include <string_view>
#include <vector>

namespace behistun::link {

// Is it one person? The same key, or, where the gazetteer knows one of them not, names that compare as the same.
bool same_person(const claims::Participant& a, const claims::Participant& b);

// The people that two claims share, and those that only one names.
struct Meeting {
  std::vector<std::pair<const claims::Participant*, const claims::Participant*>> shared;
  std::vector<const claims::Participant*> only_left, only_right;
};
Meeting meet(const std::vector<claims::Participant>& left, const std::vector<claims::Participant>& right);

// Do the two exclude each other? Both name someone for a side and none of them is the same; or each names a side that
// the other does not. `a` and `b` are then one such pair of people.
struct Conflict {
  const claims::Participant* a = nullptr;
  const claims::Participant* b = nullptr;
};
Conflict conflict(const Meeting& meeting);

// A kind of contact, and whether a title alone tells it: "Meeting with …" leaves open whether they met by video.
struct Kind {
  claims::Mode mode = claims::Mode::unknown;
  bool is_open = false;
};
Kind kind_of(const document::Document& teller, const claims::Claim& claim);
bool compatible(Kind a, Kind b);

}  // namespace behistun::link
