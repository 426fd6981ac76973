// A line begins with a sign or a number, and then with whom it is about, or "with" him.

#include "list_items.hpp"

#include <algorithm>
#include <array>

#include "prepositions.hpp"

namespace behistun::claims {

using mention::Mention;

std::size_t behind_bullet(std::string_view text, std::size_t begin) {
  constexpr std::array<std::string_view, 7> kBullets = {"•", "·", "–", "—", "-", "*", "▪"};
  constexpr std::size_t kMostFigures = 2;
  auto at = begin;
  for (const auto bullet : kBullets)
    if (text.substr(at).starts_with(bullet)) at += bullet.size();
  if (at == begin) {
    at = std::min(text.find_first_not_of("0123456789", begin), text.size());
    const bool is_number =
        at > begin && at - begin <= kMostFigures && at < text.size() && (text[at] == ')' || text[at] == '.');
    at = is_number ? at + 1 : begin;
  }
  return at > begin && text.substr(at).starts_with(' ') ? at + 1 : begin;
}

const Mention* named_by_item(const Scene& scene, std::size_t begin, std::size_t end) {
  constexpr std::size_t kNear = 8, kOffice = 60;  // bytes: "H.E. Mr", "with the new High Representative"
  const auto words = scene.text.substr(begin, end - begin);
  const auto sign = behind_bullet(words, 0);
  const auto with = end_of_first(Tie::with, words.substr(sign));
  if (sign == 0 && with == 0) return nullptr;
  const auto first = begin + sign + with;
  const auto near =
      std::min(end, first + (with > 0 ? std::min(kOffice, words.substr(sign + with).find_first_of(",;")) : kNear));
  for (const auto& one : scene.mentions_in(first, near))
    if (scene.names_somebody(one)) return &one;
  return nullptr;
}

std::size_t begin_of_list(const Scene& scene, const Passage& heading) {
  const auto words = heading.span.of(scene.text);
  const auto colon = words.rfind(':');
  if (colon == std::string_view::npos) return colon;
  const auto begin = words.find_first_not_of(" \n", colon + 1);
  return heading.span.begin + std::min(begin, words.size());
}

}  // namespace behistun::claims
