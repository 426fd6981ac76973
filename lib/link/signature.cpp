// People are few in a claim, so every one is held against every one.

#include "signature.hpp"

#include <algorithm>
#include <behistun/names.hpp>

namespace behistun::link {

namespace {

const std::string& any_name(const claims::Participant& who) {
  if (!who.en.empty()) return who.en;
  return who.fr.empty() ? who.ru : who.fr;
}

bool on_side(const std::vector<std::pair<const claims::Participant*, const claims::Participant*>>& shared,
             std::string_view side) {
  return std::any_of(shared.begin(), shared.end(),
                     [&](const auto& pair) { return pair.first->side == side || pair.second->side == side; });
}

}  // namespace

bool same_person(const claims::Participant& a, const claims::Participant& b) {
  if (a.key == b.key) return true;
  if (a.state() || b.state()) return a.side == b.side;
  if (!a.stranger() && !b.stranger()) return false;
  if (!a.side.empty() && !b.side.empty() && a.side != b.side) return false;
  return names::compare(any_name(a), any_name(b)).verdict == names::Comparison::Verdict::same;
}

Meeting meet(const std::vector<claims::Participant>& left, const std::vector<claims::Participant>& right) {
  Meeting meeting;
  std::vector<bool> met(right.size());
  for (const auto& a : left) {
    bool found = false;
    for (std::size_t i = 0; i < right.size() && !found; ++i)
      if (!met[i] && same_person(a, right[i])) {
        meeting.shared.emplace_back(&a, &right[i]);
        met[i] = found = true;
      }
    if (!found) meeting.only_left.push_back(&a);
  }
  for (std::size_t i = 0; i < right.size(); ++i)
    if (!met[i]) meeting.only_right.push_back(&right[i]);
  return meeting;
}

Conflict conflict(const Meeting& meeting) {
  for (const auto* a : meeting.only_left)
    for (const auto* b : meeting.only_right)
      if (!a->side.empty() && !b->side.empty() && (a->side != b->side || !on_side(meeting.shared, a->side)))
        return {a, b};
  return {};
}

}  // namespace behistun::link
