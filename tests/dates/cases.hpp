#pragma once
// A text, the day of publication and the dates that it holds, as the tests of this room write them.

#include <behistun/dates.hpp>
#include <catch2/catch.hpp>
#include <initializer_list>
#include <string>
#include <string_view>

namespace behistun::dates::tests {

struct Case {
  Language language;
  std::string_view anchor;  // "" is none
  std::string_view text;
  std::string_view gives;  // each date as "span = EDTF[Ttime]", joined by "; "
};

inline std::string all(const Case& c) {
  std::string out;
  for (const auto& date : find(c.text, c.language, Day::read(c.anchor))) {
    if (!out.empty()) out += "; ";
    out += std::string(date.span.of(c.text)) + " = " + edtf(date.days, date.grain);
    if (date.time) out += "T" + to_string(*date.time);
  }
  return out;
}

inline void check(std::initializer_list<Case> cases) {
  for (const auto& c : cases) {
    CAPTURE(c.text);
    CHECK(all(c) == c.gives);
  }
}

inline constexpr auto ru = Language::ru, fr = Language::fr, en = Language::en, und = Language::und;

}  // namespace behistun::dates::tests
