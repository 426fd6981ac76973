#pragma once
/// @file
/// Where the clocks of a place stand.

#include <behistun/base.hpp>
#include <cstdint>
#include <optional>
#include <string_view>

namespace behistun::unicode {

/// How many minutes east of UTC the clocks of a zone of the IANA database stand, `minutes` after midnight by these
/// clocks, summer time and the laws of that year reckoned in. Of an hour that the clocks show twice the first, of one
/// that they leap over the offset before. None for a zone that ICU does not know. Any thread.
///
///     utc_offset("Europe/Moscow", *Day::read("2012-06-03"), 600) == 240
std::optional<std::int32_t> utc_offset(std::string_view zone, Day day, std::int32_t minutes);

}  // namespace behistun::unicode
