#pragma once
// The day that the address of a page tells: ".../2019/07/11/...", ".../20190711/...", ".../202403/29/...".

#include <behistun/base.hpp>
#include <optional>
#include <string_view>

namespace behistun::intake {

/// Looks at the path alone, not at what is asked of it ("?date=…"). Years from 1990 to 2099; eight digits in one are a
/// day with the year first, or else with the year last.
struct AddressDay {
  Day day;
  std::string_view piece;  ///< of the address: "2019/07/11"
};
std::optional<AddressDay> day_in_address(std::string_view url);

}  // namespace behistun::intake
