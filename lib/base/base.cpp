// Languages, days of the calendar and clock times.

#include <array>
#include <behistun/base.hpp>
#include <charconv>
#include <chrono>

namespace behistun {

std::string_view code(Language language) {
  constexpr std::array<std::string_view, 4> codes = {"und", "ru", "fr", "en"};
  return codes[static_cast<std::size_t>(language)];
}

Language language_of(std::string_view tag) {
  const auto subtag = tag.substr(0, tag.find_first_of("-_"));
  for (const auto language : kLanguages)
    if (subtag == code(language)) return language;
  return Language::und;
}

namespace {

std::chrono::year_month_day civil(Day day) { return std::chrono::sys_days{std::chrono::days{day.number}}; }

// The decimal number that `digits` is; none unless every character is a digit.
std::optional<int> decimal(std::string_view digits) {
  int value = 0;
  for (const char c : digits)
    if (c < '0' || c > '9') return std::nullopt;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

constexpr std::string_view kNoYear = "XXXX";

// Of exactly "....-MM-DD", whatever its year.
struct MonthAndDay {
  std::optional<int> month, day;
};
MonthAndDay month_and_day(std::string_view written) {
  if (written.size() != 10 || written[4] != '-' || written[7] != '-') return {};
  return {decimal(written.substr(5, 2)), decimal(written.substr(8))};
}

void append_padded(std::string& out, int value, std::size_t width) {
  std::array<char, 12> digits;
  const auto* end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  const auto size = static_cast<std::size_t>(end - digits.data());
  if (size < width) out.append(width - size, '0');
  out.append(digits.data(), size);
}

}  // namespace

std::optional<Day> Day::of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return Day{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::optional<Day> Day::read(std::string_view iso8601) {
  const auto year = decimal(iso8601.substr(0, 4));
  const auto [month, day] = month_and_day(iso8601);
  if (!year || !month || !day) return std::nullopt;
  return of(*year, *month, *day);
}

std::optional<Day> Day::read_edtf(std::string_view edtf) {
  if (!edtf.starts_with(kNoYear)) return read(edtf);
  const auto [month, day] = month_and_day(edtf);
  return month && day ? without_year(*month, *day) : std::nullopt;
}

std::optional<Day> Day::without_year(int month, int day, bool year_before) {
  constexpr int kLikeYear0 = 2000;
  constexpr std::int32_t kDaysFromYear0 = 730485;  // to 2000: five times 400 years
  const auto likewise = of(kLikeYear0 - (year_before ? 1 : 0), month, day);
  if (!likewise) return std::nullopt;
  return Day{likewise->number - kDaysFromYear0};
}

bool Day::has_year() const {
  constexpr std::int32_t kFirst = -719162;  // 0001-01-01
  return number >= kFirst;
}

int Day::year() const { return static_cast<int>(civil(*this).year()); }
int Day::month() const { return static_cast<int>(static_cast<unsigned>(civil(*this).month())); }
int Day::day() const { return static_cast<int>(static_cast<unsigned>(civil(*this).day())); }
int Day::weekday() const {
  return static_cast<int>(std::chrono::weekday{std::chrono::sys_days{std::chrono::days{number}}}.iso_encoding());
}

std::string to_string(Day day) {
  const auto date = civil(day);
  std::string out;
  if (day.has_year())
    append_padded(out, static_cast<int>(date.year()), 4);
  else
    out += kNoYear;
  append_padded(out += '-', static_cast<int>(static_cast<unsigned>(date.month())), 2);
  append_padded(out += '-', static_cast<int>(static_cast<unsigned>(date.day())), 2);
  return out;
}

std::string to_string(TimeOfDay time) {
  std::string out;
  append_padded(out, time.minutes / 60, 2);
  append_padded(out += ':', time.minutes % 60, 2);
  if (time.utc_offset) {
    const auto offset = *time.utc_offset;
    const auto east = offset < 0 ? -offset : offset;
    append_padded(out += offset < 0 ? '-' : '+', east / 60, 2);
    append_padded(out += ':', east % 60, 2);
  }
  return out;
}

}  // namespace behistun
