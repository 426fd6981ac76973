// Whatever a number is glued to ("N4", "5+5", "24/7", "MH17") keeps it from being a day, and whatever it counts
// ("of 1990 people") from being a year.

#include "not_dates.hpp"

#include <algorithm>
#include <iterator>

#include "parts.hpp"

namespace behistun::dates {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view mark, const std::string_view (&marks)[N]) {
  return std::find(std::begin(marks), std::end(marks), mark) != std::end(marks);
}

constexpr std::string_view kOpening[] = {"(", "«", "\"", "“", "[", "'"};
constexpr std::string_view kNaming[] = {"№", "#", "+", "°", "$", "€"};  // they make a number something else
constexpr std::string_view kInside[] = {".", ",", "-", "/", ":", "_"};  // they join it to what is glued before them

bool is_decimal(const Reader& reader, std::size_t at) {
  return (reader.is_mark(at, ".") || reader.is_mark(at, ",")) && reader.is_glued_number(at + 1);
}

}  // namespace

bool stands_free(const Reader& reader, std::size_t at) {
  if (at == 0 || !reader[at].glued) return true;
  const auto& before = reader[at - 1];
  if (before.kind == Token::Kind::line) return true;
  if (before.kind == Token::Kind::word) {
    std::size_t end = at - 1;
    int weekday = 0;
    return take_weekday(reader, end, weekday) && end == at;  // "mardi16"
  }
  if (reader.is_mark(at - 1, "-") && is_led_by(reader, at, Role::part)) return true;      // "mid-2020"
  if (before.kind == Token::Kind::number) return at >= 2 && reader.is_mark(at - 2, ":");  // "…18:13" glued on
  const auto mark = reader.folded(at - 1);
  if (is_one_of(mark, kOpening)) return true;
  if (is_one_of(mark, kNaming)) return false;
  const bool tail = before.glued && at >= 2 && reader[at - 2].kind != Token::Kind::line;
  return !tail || !is_one_of(mark, kInside);
}

bool is_amount(const Reader& reader, std::size_t behind_number) {
  const auto at = behind_number;
  if (!reader[at].glued) return false;
  if (reader.is_mark(at, "%") || reader.is_word(at)) return true;
  return is_decimal(reader, at) && reader[at + 1].span.size() != 4;
}

bool counts_nothing(const Reader& reader, std::size_t behind_number) {
  auto next = behind_number;
  if (reader.is_number(next)) return false;
  return !reader.is_word(next) || reader.take(next, Role::behind_year) != nullptr;
}

bool names_something(const Reader& reader, std::size_t behind_number) {
  auto next = behind_number;
  if (reader.is_mark(next, "'") || reader.is_mark(next, "\"")) ++next;  // "his 1996 'summit of all summits'"
  return reader.is_word(next) && !reader[behind_number].glued && reader.take(next, Role::counted) == nullptr;
}

bool is_plain_year(const Reader& reader, std::size_t behind_number) {
  const auto at = behind_number;
  if (!reader[at].glued) return true;
  if (reader.is_word(at) || reader.is_mark(at, "%") || reader.is_mark(at, "-")) return false;
  return !is_decimal(reader, at);
}

}  // namespace behistun::dates
