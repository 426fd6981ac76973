// Content systems file their pages by day. Three shapes are read, the first of them in the path counts:
//
//   2019/07/11   2019-7-11   2019_07_11      a year, and two numbers that make a day with it
//   2010/POLITICS/08/13                      a section in capitals between
//   202403/29                                year and month in one
//   20190711     2019123114200352            eight digits, or twelve and more that go on with a time or a number
//
// Nine to eleven digits are numbers of articles. A year and a month without a day tell no day.

#include "address_day.hpp"

#include <string>

#include "line_shapes.hpp"

namespace behistun::intake {
namespace {

constexpr int kFirstYear = 1990, kLastYear = 2099;

int number(std::string_view digits) { return std::stoi(std::string(digits)); }

std::optional<Day> day_of(std::string_view year, std::string_view month, std::string_view day) {
  const int y = number(year);
  if (y < kFirstYear || y > kLastYear) return std::nullopt;
  return Day::of(y, number(month), number(day));
}

std::string_view digits_at(std::string_view path, std::size_t at) {
  std::size_t end = at;
  while (end < path.size() && is_digit(path[end])) ++end;
  return path.substr(at, end - at);
}

/// The one or two digits behind a separator at `at`.
std::string_view short_number(std::string_view path, std::size_t at, std::string_view separators) {
  if (at >= path.size() || separators.find(path[at]) == std::string_view::npos) return {};
  const auto digits = digits_at(path, at + 1);
  return digits.size() <= 2 ? digits : std::string_view();
}

/// Bytes of "/POLITICS" at `at`; 0 if no such thing stands there.
std::size_t section_at(std::string_view path, std::size_t at) {
  if (at >= path.size() || path[at] != '/') return 0;
  std::size_t end = at + 1;
  while (end < path.size() && path[end] >= 'A' && path[end] <= 'Z') ++end;
  return end > at + 1 && end < path.size() && path[end] == '/' ? end - at : 0;
}

std::optional<AddressDay> day_at(std::string_view path, std::size_t at, std::string_view digits) {
  constexpr std::string_view kSeparators = "/-_.";
  const auto told = [&](std::optional<Day> day, std::size_t size) -> std::optional<AddressDay> {
    if (!day) return std::nullopt;
    return AddressDay{*day, path.substr(at, size)};
  };
  if (digits.size() == 4) {
    if (const auto section = section_at(path, at + 4); section != 0) {
      const auto month = short_number(path, at + 4 + section, "/");
      const auto day = month.size() == 2 ? short_number(path, at + 7 + section, "/") : std::string_view();
      return day.size() == 2 ? told(day_of(digits, month, day), 10 + section) : std::nullopt;
    }
    const auto month = short_number(path, at + 4, kSeparators);
    if (month.empty()) return std::nullopt;
    const auto day = short_number(path, at + 5 + month.size(), path.substr(at + 4, 1));
    if (day.empty()) return std::nullopt;
    return told(day_of(digits, month, day), 6 + month.size() + day.size());
  }
  if (digits.size() == 6) {
    const auto day = short_number(path, at + 6, "/");
    if (day.size() != 2) return std::nullopt;
    return told(day_of(digits.substr(0, 4), digits.substr(4), day), 9);
  }
  if (digits.size() == 8 || digits.size() >= 12)
    if (const auto day = day_of(digits.substr(0, 4), digits.substr(4, 2), digits.substr(6, 2))) return told(day, 8);
  if (digits.size() == 8) return told(day_of(digits.substr(4), digits.substr(2, 2), digits.substr(0, 2)), 8);
  return std::nullopt;
}

}  // namespace

std::optional<AddressDay> day_in_address(std::string_view url) {
  const auto scheme = url.find("://");
  auto path = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
  path = path.substr(0, path.find_first_of("?#"));
  const auto host_end = path.find('/');
  if (host_end == std::string_view::npos) return std::nullopt;
  path.remove_prefix(host_end);
  for (std::size_t at = 0; at < path.size(); ++at) {
    if (!is_digit(path[at])) continue;
    const auto digits = digits_at(path, at);
    if (const auto day = day_at(path, at, digits)) return day;
    at += digits.size();
  }
  return std::nullopt;
}

}  // namespace behistun::intake
