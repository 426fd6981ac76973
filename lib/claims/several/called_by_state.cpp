// A release that has named the two calls them by what tells them apart: "the Egyptian diplomat", "the visiting
// minister". `mention` sees no office in such words, for outside the release they mean nobody in particular.

#include "called_by_state.hpp"

#include <algorithm>

#include "sentence/called.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

template <class Is>
const Participant* only_one(const Claim& main, Is is) {
  const Participant* found = nullptr;
  for (const auto& who : main.participants) {
    if (!is(who)) continue;
    if (found != nullptr) return nullptr;
    found = &who;
  }
  return found;
}

}  // namespace

const Participant* called_by_his_state(const Scene& scene, std::size_t begin, std::size_t end, const Claim& main) {
  const auto words = scene.text.substr(begin, end - begin);
  if (end_of_first(Tie::guest, words) > 0 || says(Tie::guest, words)) return guest_of(scene, main);
  for (const auto& state : scene.mentions_in(begin, end)) {
    const bool is_side = state.kind == Kind::country || (state.kind == Kind::body && scene.known.is_side(state.key));
    if (!is_side || state.span.end + 1 >= end) continue;
    auto behind = scene.text.substr(state.span.end);
    for (const std::string_view owns : {"'s", "’s", "'", "’"})  // "Slovenia's chief diplomat"
      if (behind.starts_with(owns)) {
        behind.remove_prefix(owns.size());
        break;
      }
    if (!behind.starts_with(' ') || end_of_first(Tie::called, behind.substr(1)) == 0) continue;
    return only_one(main, [&](const Participant& who) { return who.side == state.key; });
  }
  return nullptr;
}

}  // namespace behistun::claims
