// Dates of any text ascend, do not overlap, and are not empty; ranges do not run backwards.

#include <behistun/dates.hpp>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>

#include "fuzz.hpp"

using namespace behistun;

std::vector<std::string> fuzz::seeds() { return releases(); }

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto input = fuzz::bytes(data, size);
  const auto text = text::Text::of(unicode::replace_ill_formed(input));
  for (const auto language : kLanguages) {
    std::size_t end = 0;
    for (const auto& date : dates::find(text.canonical(), language, Day::of(2021, 2, 17))) {
      fuzz::require(date.span.begin >= end && !date.span.empty(), "dates ascend");
      fuzz::require(date.span.end <= text.canonical().size(), "dates lie in the text");
      fuzz::require(date.days.first <= date.days.last, "a date does not run backwards");
      fuzz::require(!dates::edtf(date.days, date.grain).empty(), "a date can be written");
      end = date.span.end;
    }
  }
  return 0;
}
