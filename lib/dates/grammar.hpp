#pragma once
// Which form of a date stands at a token: the forms (forms.hpp) are tried, the longest wins.

#include <behistun/base.hpp>
#include <initializer_list>
#include <optional>

#include "reader.hpp"
#include "written.hpp"

namespace behistun::dates {

constexpr Roles bits(std::initializer_list<Role> roles) {
  Roles all = 0;
  for (const auto role : roles) all |= bit(role);
  return all;
}
/// Of the roles that make a date: each date has a number or a word of one of these. The others only lead to one.
inline constexpr Roles kCore = bits({Role::relative, Role::of_text, Role::weekend, Role::unit, Role::one_unit,
                                     Role::month, Role::month_short, Role::weekday, Role::weekday_short, Role::feast,
                                     Role::season, Role::lone_period, Role::part_of_year, Role::decade, Role::clock});

/// Can a date begin at this token at all? Cheap; nearly all cannot.
bool may_begin(const Reader& reader, std::size_t at);

/// The longest date that begins at this token, with the small words that lead to it.
std::optional<Written> read(const Reader& reader, std::size_t at);

}  // namespace behistun::dates
