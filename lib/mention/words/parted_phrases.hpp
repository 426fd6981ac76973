#pragma once
// Phrases of a table, some of which have a state's adjective within ("head of @ diplomacy").

#include <behistun/tokens.hpp>
#include <string_view>
#include <utility>
#include <vector>

namespace behistun::mention {

// The phrases; of those with an adjective within, what stands before it, and behind. What is found is a number of
// whole_rows, or of split_rows.
template <class Row>
struct PartedPhrases {
  std::vector<const Row*> whole_rows, split_rows;
  segment::Phrases whole, heads, tails;

  template <class Rows>
  static PartedPhrases of(const Rows& rows) {
    constexpr std::string_view kAdjective = " @ ";
    std::vector<const Row*> whole_rows, split_rows;
    std::vector<std::string_view> whole, heads, tails;
    for (const auto& row : rows) {
      const auto at = row.phrase.find(kAdjective);
      if (at == std::string_view::npos) {
        whole_rows.push_back(&row);
        whole.push_back(row.phrase);
      } else {
        split_rows.push_back(&row);
        heads.push_back(row.phrase.substr(0, at));
        tails.push_back(row.phrase.substr(at + kAdjective.size()));
      }
    }
    return {std::move(whole_rows), std::move(split_rows), segment::Phrases(whole), segment::Phrases(heads),
            segment::Phrases(tails)};
  }
};

}  // namespace behistun::mention
