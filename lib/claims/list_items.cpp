// A line begins with a sign or a number, and then with whom it is about, or "with" him.

#include "list_items.hpp"

#include <algorithm>
#include <array>

#include "prepositions.hpp"

namespace behistun::claims {

using mention::Mention;

namespace {

// "- with B, Director-General of C;", "1. B": the line of a list. Behind the sign with which it begins; 0 if it is
// none.
std::size_t behind_sign_of_item(std::string_view words) {
  constexpr std::array<std::string_view, 6> kSigns = {"- ", "– ", "— ", "• ", "* ", "· "};
  for (const auto sign : kSigns)
    if (words.starts_with(sign)) return sign.size();
  const auto end = words.find_first_not_of("0123456789");
  const bool is_numbered = end > 0 && end <= 2 && end + 1 < words.size() && (words[end] == '.' || words[end] == ')') &&
                           words[end + 1] == ' ';
  return is_numbered ? end + 2 : 0;
}

}  // namespace

const Mention* named_by_item(const Scene& scene, std::size_t begin, std::size_t end) {
  constexpr std::size_t kNear = 8, kOffice = 60;  // bytes: "H.E. Mr", "with the new High Representative"
  const auto words = scene.text.substr(begin, end - begin);
  const auto sign = behind_sign_of_item(words);
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
