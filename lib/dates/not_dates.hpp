#pragma once
// Numbers that look like days or years and are not.

#include "reader.hpp"

namespace behistun::dates {

/// Is this number neither the tail of something ("N4", "5+5", "№5", "1.5") nor an ordinary part of it?
bool stands_free(const Reader& reader, std::size_t at);

/// Does what follows the number behind a month make it an amount: "May 5,000", "May 5.5", "May 5%"?
bool is_amount(const Reader& reader, std::size_t behind_number);

/// Is the number before this token a year and no count of things? Marks, line ends and small words stand behind years.
bool counts_nothing(const Reader& reader, std::size_t behind_number);

/// Does a word that no number counts stand behind it, so that it may be the year of "the 2014 summit"?
bool names_something(const Reader& reader, std::size_t behind_number);

/// "in 2017-…", "in 2017.5" and "in 1990s" are no plain years.
bool is_plain_year(const Reader& reader, std::size_t behind_number);

}  // namespace behistun::dates
