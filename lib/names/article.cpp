// The Arabic article, glued to its word.

#include "article.hpp"
#include <algorithm>

namespace behistun::names {

std::string_view without_article(std::string_view folded) {
  constexpr std::string_view kPlain[] = {"al", "el", "аль", "эль", "ал", "эл"};
  constexpr std::string_view kAlike[] = {"ash", "as", "at", "an", "ar", "ad", "az",
                                         "аш",  "ас", "ат", "ан", "ар", "ад", "аз"};
  constexpr std::size_t kFewestLetters = 4;
  if (!folded.starts_with('a') && !folded.starts_with('e') && !folded.starts_with("а") && !folded.starts_with("э"))
    return {};  // most words
  const auto rest_of = [&](std::string_view article) {
    const auto rest = folded.starts_with(article) ? folded.substr(article.size()) : std::string_view();
    const auto letters = static_cast<std::size_t>(
        std::count_if(rest.begin(), rest.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    return letters < kFewestLetters ? std::string_view() : rest;
  };
  for (const auto article : kPlain)
    if (const auto rest = rest_of(article); !rest.empty()) return rest;
  for (const auto article : kAlike)
    if (const auto rest = rest_of(article);
        !rest.empty() && rest.starts_with(article.substr(article[0] == 'a' ? 1 : 2)))
      return rest;
  return {};
}

}  // namespace behistun::names
