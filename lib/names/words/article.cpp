// The Arabic article, as a particle or glued to its word.

#include "article.hpp"
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

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

/// How words begin that may have an article: by the first letter, and by the last byte of the second.
class Beginnings {
 public:
  constexpr Beginnings() {
    for (const auto& row : kArticles) marks_[mark(row.article) >> 6] |= std::uint64_t{1} << (mark(row.article) & 63);
  }
  /// Most words begin with no such letter.
  bool may_have(std::string_view folded) const {
    constexpr std::size_t kFewestBytes = 4;
    return folded.size() >= kFewestBytes && (marks_[mark(folded) >> 6] >> (mark(folded) & 63) & 1) != 0;
  }

 private:
  static constexpr std::size_t mark(std::string_view folded) {
    const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(folded[i])); };
    return byte(0) < 0x80 ? byte(0) << 7 | (byte(1) & 0x7F) : (byte(1) & 0x7F) << 7 | (byte(3) & 0x7F);
  }
  std::array<std::uint64_t, (1U << 14) / 64> marks_{};
};
constexpr Beginnings kBeginnings;

}  // namespace

bool has_article(std::uint32_t particles) {
  static const auto article = facts("al").particle_bit;
  return particles != 0 && (particles & article) != 0;
}

std::string_view without_article(std::string_view folded) {
  constexpr std::size_t kFewestLetters = 4;
  if (!kBeginnings.may_have(folded)) return {};
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
