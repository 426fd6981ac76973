// Extended Date/Time Format (ISO 8601-2): as few figures as the grain allows, an interval where the ends differ. TIMEX3
// differs in weeks, seasons and times only.

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
    case Grain::season:  // told by its last month
      return iso.substr(0, 5) + (day.month() == 2 ? "24" : std::to_string(20 + day.month() / 3));
    case Grain::year:
      return iso.substr(0, 4);
  }
  return iso;
}

/// "2021-W07": ISO 8601 counts the weeks of the year in which their Thursday lies.
std::string iso_week(Day monday) {
  const Day thursday = monday + 3;
  const int week = (thursday - *Day::of(thursday.year(), 1, 1)) / 7 + 1;
  return to_string(thursday).substr(0, 4) + "-W" + (week < 10 ? "0" : "") + std::to_string(week);
}

}  // namespace

std::string edtf(Days days, Grain grain) {
  if (grain == Grain::season) return one(days.last, grain);
  auto first = one(days.first, grain);
  if (days.first == days.last) return first;
  const auto last = one(days.last, grain);
  return first == last ? first : first + "/" + last;
}

std::string timex3(Days days, Grain grain, std::optional<TimeOfDay> time) {
  if (grain == Grain::week && days.last - days.first == 6) return iso_week(days.first);
  const auto plain = edtf(days, grain);
  constexpr std::size_t kOneSeason = std::string_view("2021-21").size();
  if (grain == Grain::season && plain.size() == kOneSeason && plain.back() >= '1' && plain.back() <= '4') {
    constexpr const char* kSeasons[] = {"SP", "SU", "FA", "WI"};
    return plain.substr(0, 5) + kSeasons[plain.back() - '1'];
  }
  return time ? plain + "T" + to_string(*time) : plain;
}

}  // namespace behistun::dates
