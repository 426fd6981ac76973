// People are few in a claim, so every one is held against every one.

#include "signature.hpp"

#include <algorithm>
#include <behistun/names.hpp>

namespace behistun::link {

namespace {

using claims::Mode;

constexpr double kSameOnlyName = 4;  // bits

const std::string& any_name(const claims::Participant& who) {
  if (!who.en.empty()) return who.en;
  return who.fr.empty() ? who.ru : who.fr;
}

bool on_side(const std::vector<std::pair<Person, Person>>& shared, std::string_view side) {
  return std::any_of(shared.begin(), shared.end(),
                     [&](const auto& pair) { return pair.first->side == side || pair.second->side == side; });
}

}  // namespace

bool same_person(const claims::Participant& a, const claims::Participant& b) {
  if (&a == &b || a.key == b.key) return true;
  if (a.state() || b.state()) return a.side == b.side;
  if (!a.stranger() && !b.stranger()) return false;
  if (!a.side.empty() && !b.side.empty() && a.side != b.side) return false;
  const auto& one = any_name(a);
  const auto& other = any_name(b);
  const auto compared = names::weigh(one, other);
  // Of a patriarch one name is all that there is, and too little to be sure.
  const bool is_only_name = one.find(' ') == std::string::npos && other.find(' ') == std::string::npos;
  return compared.verdict == names::Comparison::Verdict::same || (is_only_name && compared.bits >= kSameOnlyName);
}

Meeting meet(const std::vector<Person>& left, const std::vector<Person>& right) {
  Meeting meeting;
  std::vector<bool> met(right.size());
  for (const auto& a : left) {
    bool found = false;
    for (std::size_t i = 0; i < right.size() && !found; ++i)
      if (!met[i] && same_person(*a, *right[i])) {
        meeting.shared.emplace_back(a, right[i]);
        met[i] = found = true;
      }
    if (!found) meeting.only_left.push_back(a);
  }
  for (std::size_t i = 0; i < right.size(); ++i)
    if (!met[i]) meeting.only_right.push_back(right[i]);
  return meeting;
}

std::optional<std::pair<Person, Person>> conflict(const Meeting& meeting) {
  const auto speaks_for = [&](const std::vector<Person>& only, std::string_view side) {
    return on_side(meeting.shared, side) ||
           std::any_of(only.begin(), only.end(), [&](const Person& who) { return who->side == side; });
  };
  for (const auto& a : meeting.only_left)
    for (const auto& b : meeting.only_right) {
      if (a->side.empty() || b->side.empty()) continue;
      const bool exclude = a->side == b->side
                               ? !on_side(meeting.shared, a->side)
                               : !speaks_for(meeting.only_right, a->side) && !speaks_for(meeting.only_left, b->side);
      if (exclude) return std::pair{a, b};
    }
  return std::nullopt;
}

Kind kind_of(const Digest& teller, const Telling& claim) {
  return {claim.mode, claim.mode == Mode::meeting && teller.sentences <= 1, claim.open};
}

bool compatible(Kind a, Kind b) {
  const auto may_be = [](Kind one, Kind other) {
    return (one.may_be_any && other.mode != Mode::letter) || (one.may_be_video && other.mode == Mode::video);
  };
  return claims::compatible(a.mode, b.mode) || may_be(a, b) || may_be(b, a);
}

}  // namespace behistun::link
