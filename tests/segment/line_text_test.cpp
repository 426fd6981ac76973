// What the characters of a line are told to be, held against the unicode room.

#include "../../lib/segment/line_text.hpp"

#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::segment;

TEST_CASE("letters, case, digits and spaces are those of the unicode room", "[segment][differential]") {
  for (char32_t c = 0; c < 0x3100; ++c) {
    CAPTURE(static_cast<std::uint32_t>(c));
    REQUIRE(segment::is_letter(c) == unicode::is_letter(c));
    REQUIRE(segment::is_upper(c) == unicode::is_upper(c));
    REQUIRE(segment::is_lower(c) == unicode::is_lower(c));
    REQUIRE(segment::is_digit(c) == unicode::is_digit(c));
    REQUIRE(segment::is_space(c) == unicode::is_space(c));
  }
}

TEST_CASE("spaces, quotes, brackets and long dashes part words", "[segment][differential]") {
  for (char32_t c = 0; c < 0x3100; ++c) {
    CAPTURE(static_cast<std::uint32_t>(c));
    REQUIRE(parts_words(c) == (unicode::is_space(c) || is_opener(c) || is_closer(c) || c == U'—'));
  }
}
