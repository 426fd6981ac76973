// What an office is the office of runs from "of" or "in" to the first comma, if no other office stands within; in
// French an adjective may stand before (« commissaire européen au commerce »).

#include "apposition.hpp"

#include <algorithm>

namespace behistun::mention {

namespace {

// Is there a comma not far behind the token, and no small letter behind it? Most offices are told from those with a
// name by this alone.
bool may_have_comma(const Scene& scene, std::size_t at) {
  constexpr std::size_t kFarthest = 120;  // bytes
  const auto behind = scene.text.substr(scene.tokens[at].span.end, kFarthest);
  const auto comma = behind.find(',');
  return comma < behind.size() && comma + 2 < behind.size() && (behind[comma + 2] < 'a' || behind[comma + 2] > 'z');
}

}  // namespace

std::size_t apposition_to(const Scene& scene, const Role& role) {
  constexpr std::size_t kReach = 10;  // tokens
  const auto size = scene.tokens.size();
  auto at = role.end();
  if (at >= size || begins_cyrillic(scene.word(role.first)) || !may_have_comma(scene, at - 1)) return 0;
  const auto opens = [&](std::size_t token) {
    return scene.is(token, List::genitive) || scene.is(token, List::to_a_post) || scene.is(token, List::on_a_subject);
  };
  if (scene.gap(at - 1) != ", " && !opens(role.last - 1) && !opens(at)) {
    if (scene.reading.language != Language::fr || scene.is_capital(at) || !scene.adjoins(at) || !opens(at + 1))
      return 0;
    ++at;
  }
  for (const auto end = std::min(size, at + kReach); at < end && !scene.opens_sentence(at); ++at) {
    if (scene.gap(at - 1) == ", ") return at;
    if (!scene.adjoins(at) || scene.is_in_role(at)) return 0;
  }
  return 0;
}

bool ends_apposition(const Scene& scene, std::size_t behind) {
  if (behind >= scene.tokens.size() || scene.opens_sentence(behind)) return true;
  const auto next = scene.text[scene.tokens[behind - 1].span.end];
  return next == ',' || next == '"';
}

}  // namespace behistun::mention
