#include "furniture.hpp"

#include <unordered_map>

namespace behistun::intake {
namespace {

struct Row {
  std::string_view phrase, match, where, label, example;
};
constexpr Row kRows[] = {
#include "boilerplate.inc"
};

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
