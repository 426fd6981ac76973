// The table, row by row: it is short.

#include "office_ranks.hpp"

#include <algorithm>
#include <iterator>

namespace behistun::mention {

namespace {

struct OfficeRankRow {
  std::string_view office, high, leads, states, example;
};
constexpr OfficeRankRow kOfficeRanks[] = {
#include "office-ranks.inc"
};

}  // namespace

bool is_held_by_one(std::string_view office) {
  return office != "ambassador" && office != "special-envoy" && office != "deputy-foreign-minister";
}

OfficeRank rank_of(std::string_view office) {
  const auto row = std::find_if(std::begin(kOfficeRanks), std::end(kOfficeRanks),
                                [&](const OfficeRankRow& one) { return one.office == office; });
  if (row == std::end(kOfficeRanks)) return {};
  return {row->high == "yes", row->leads == "yes", row->states == "yes"};
}

}  // namespace behistun::mention
