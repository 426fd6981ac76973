// The Arabic article, glued to its word.

#include "article.hpp"
#include <algorithm>

namespace behistun::names {
namespace {

struct ArticleRow {
  std::string_view article, before, example, gives;
};
constexpr ArticleRow kArticles[] = {
#include "articles.inc"
};

std::size_t letters_of(std::string_view word) {
  return static_cast<std::size_t>(
      std::count_if(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Of all articles in the table; most words begin with no such letter.
bool may_begin(std::string_view folded) {
  if (folded.empty()) return false;
  if (static_cast<unsigned char>(folded.front()) < 0x80) return folded.front() == 'a' || folded.front() == 'e';
  return folded.starts_with("а") || folded.starts_with("э");
}

}  // namespace

std::string_view without_article(std::string_view folded) {
  constexpr std::size_t kFewestLetters = 4;
  if (!may_begin(folded)) return {};
  for (const auto& row : kArticles) {
    if (!folded.starts_with(row.article)) continue;
    const auto rest = folded.substr(row.article.size());
    if ((row.before == "-" || rest.starts_with(row.before)) && letters_of(rest) >= kFewestLetters) return rest;
  }
  return {};
}

std::string_view behind_glued_article(std::string_view folded, const Facts& facts) {
  return facts.is_given() ? std::string_view() : without_article(folded);
}

}  // namespace behistun::names
