#include "furniture.hpp"

#include <algorithm>
#include <unordered_map>

namespace behistun::intake {
namespace {

struct Row {
  std::string_view phrase, match, where, label, example;
};
constexpr Row kRows[] = {
#include "boilerplate.inc"
};

// In bytes.
constexpr std::size_t kLongestWithin = [] {
  std::size_t longest = 0;
  for (const auto& row : kRows)
    if (row.where == "any") longest = std::max(longest, row.phrase.size());
  return longest;
}();

}  // namespace

std::optional<Label> furniture(std::string_view searched, bool edge) {
  static const auto whole = [] {
    std::unordered_map<std::string_view, const Row*> rows;
    for (const auto& row : kRows)
      if (row.match == "line") rows.emplace(row.phrase, &row);
    return rows;
  }();
  const auto label = [](const Row& row) {
    return row.label == "navigation" ? Label::navigation
           : row.label == "dateline" ? Label::dateline
                                     : Label::boilerplate;
  };
  const auto fits = [&](const Row& row) { return edge || row.where == "any"; };
  if (const auto found = whole.find(searched); found != whole.end() && fits(*found->second))
    return label(*found->second);
  for (const auto& row : kRows)
    if (row.match == "start" && fits(row) && searched.starts_with(row.phrase)) return label(row);
  return std::nullopt;
}

// The letters A to z stay in a search form, a byte each, but for those of an entity.
bool may_be_furniture_within(std::string_view line) {
  std::size_t letters = 0;
  for (const char c : line) {
    if (c == '&') return true;
    letters += static_cast<unsigned char>((static_cast<unsigned char>(c) | 0x20U) - 'a') < 26 ? 1U : 0U;
  }
  return letters <= kLongestWithin;
}

void drop_phrase(std::string_view phrase, std::string& searched) {
  if (phrase.empty()) return;
  if (const auto at = searched.find(" " + std::string(phrase) + " "); at != std::string::npos)
    searched.erase(at, phrase.size() + 1);
}

void drop_words_of_datelines(std::string& searched) {
  for (const auto& row : kRows)
    if (row.match == "dateline") drop_phrase(row.phrase, searched);
}

}  // namespace behistun::intake
