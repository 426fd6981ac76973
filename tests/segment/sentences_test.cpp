// Where sentences end.

#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <string>

using namespace behistun;
using namespace behistun::segment;

TEST_CASE("a line end closes a sentence and a paragraph; blank lines count for nothing", "[segment]") {
  const std::string_view text = "Press release\n\n  One. Two.\nThree";
  const auto found = sentences(text, Language::en);
  REQUIRE(found.size() == 4);
  CHECK(found[0].span.of(text) == "Press release");
  CHECK(found[1].span.of(text) == "One.");
  CHECK(found[1].paragraph == 1);
  CHECK(found[2].paragraph == 1);
  CHECK(found[3].paragraph == 2);
}
