#include "prepositions.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace behistun::claims {

namespace {

constexpr std::array<std::string_view, 6> kWith = {" with ", " With ", " avec ", " Avec ", " с ", " со "};
constexpr std::array<std::string_view, 5> kBetween = {" between ", " Between ", " entre ", " Entre ", " между "};

std::size_t end_of_any(std::string_view text, std::span<const std::string_view> words, std::size_t begin) {
  auto end = std::string_view::npos;
  for (const auto word : words)
    if (const auto at = text.find(word, begin); at != std::string_view::npos) end = std::min(end, at + word.size());
  return end;
}

}  // namespace

bool says_with(std::string_view text) { return end_of_any(text, kWith, 0) != std::string_view::npos; }
bool says_between(std::string_view text) { return end_of_any(text, kBetween, 0) != std::string_view::npos; }

std::size_t end_of_with_or_between(std::string_view text, std::size_t begin) {
  return std::min(end_of_any(text, kWith, begin), end_of_any(text, kBetween, begin));
}

}  // namespace behistun::claims
