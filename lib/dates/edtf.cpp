// Extended Date/Time Format (ISO 8601-2): as few figures as the grain allows, an interval where the ends differ.

#include <behistun/dates.hpp>

namespace behistun::dates {
namespace {

std::string one(Day day, Grain grain) {
  const auto iso = to_string(day);
  switch (grain) {
    case Grain::day:
    case Grain::week:
      return iso;
    case Grain::month:
      return iso.substr(0, 7);
    case Grain::season:
      return iso.substr(0, 5) + std::to_string(20 + day.month() / 3);
    case Grain::year:
      return iso.substr(0, 4);
  }
  return iso;
}

}  // namespace

std::string edtf(Days days, Grain grain) {
  const auto first = one(days.first, grain);
  if (grain == Grain::season) return first;
  const auto last = one(days.last, grain);
  return first == last ? first : first + "/" + last;
}

}  // namespace behistun::dates
