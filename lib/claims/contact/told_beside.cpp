// A list of new envoys tells of each no more than the state and the name; between them stands a dash, a bracket or
// "for".

#include "told_beside.hpp"

#include <algorithm>
#include <array>

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

// What parts the name from its state where that stands before it.
bool leads_to_the_name(std::string_view between) {
  constexpr std::array<std::string_view, 4> kSigns = {" – ", " — ", " - ", " ("};
  constexpr std::size_t kCourtesy = 8;  // bytes: "M. ", "Mme ", "S.E.M. "
  return std::any_of(kSigns.begin(), kSigns.end(),
                     [&](auto sign) { return between.starts_with(sign) && between.size() <= sign.size() + kCourtesy; });
}

// « A pour le Royaume de Belgique », "A (Belgium)".
bool leads_to_the_state(std::string_view between) {
  constexpr std::string_view kFor = " pour ";
  constexpr std::size_t kArticle = 4;  // bytes: « les »
  return between == " (" || (between.starts_with(kFor) && between.size() <= kFor.size() + kArticle);
}

}  // namespace

void give_side_told_beside(const Scene& scene, const std::vector<const Passage*>& passages, Claim& claim) {
  const auto is_of_envoys = [](const auto* passage) { return passage->has(CueClass::envoys); };
  if (std::none_of(passages.begin(), passages.end(), is_of_envoys)) return;
  for (auto& who : claim.participants) {
    if (!who.side.empty()) continue;
    constexpr std::size_t kNear = 80;  // bytes
    const auto begin = who.span.begin - std::min(who.span.begin, kNear);
    for (const auto& state : scene.mentions_in(begin, who.span.end + kNear)) {
      if (state.kind != Kind::country || state.role == "adjective") continue;
      const bool is_before = state.span.end <= who.span.begin;
      if (!is_before && state.span.begin < who.span.end) continue;
      const auto gap = is_before ? Span{state.span.end, who.span.begin} : Span{who.span.end, state.span.begin};
      const auto between = gap.of(scene.text);
      if (is_before ? !leads_to_the_name(between) : !leads_to_the_state(between)) continue;
      who.side = state.key;
      if (who.office.empty()) who.office = "ambassador";
      break;
    }
  }
}

}  // namespace behistun::claims
