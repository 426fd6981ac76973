// What lies in what: palaces, squares and seats, and the town that they stand in (data/within.tsv).

#include <algorithm>
#include <behistun/gazetteer.hpp>

namespace behistun::gazetteer {

namespace {

struct Row {
  std::string_view place, town, example;
};
constexpr Row kWithin[] = {
#include "within.inc"
};
static_assert(std::ranges::is_sorted(kWithin, {}, &Row::place));

}  // namespace

std::string_view town_of(std::string_view place) {
  const auto* row = std::ranges::lower_bound(kWithin, place, {}, &Row::place);
  return row != std::end(kWithin) && row->place == place ? row->town : std::string_view();
}

bool is_one_place(std::string_view one, std::string_view other) {
  return one == other || (!one.empty() && one == town_of(other)) || (!other.empty() && other == town_of(one));
}

}  // namespace behistun::gazetteer
