// Where the clocks of a zone stood.

#include <behistun/clocks.hpp>
#include <catch2/catch.hpp>

using namespace behistun;

namespace {

std::optional<std::int32_t> offset(std::string_view zone, std::string_view day, std::int32_t minutes = 600) {
  return unicode::utc_offset(zone, *Day::read(day), minutes);
}

}  // namespace

TEST_CASE("clocks follow summer time and the laws of their year", "[unicode][clocks]") {
  CHECK(offset("Europe/Paris", "2021-02-16") == 60);
  CHECK(offset("Europe/Paris", "2021-07-16") == 120);
  CHECK(offset("Europe/Moscow", "2010-07-16") == 240);
  CHECK(offset("Europe/Moscow", "2012-02-16") == 240);
  CHECK(offset("Europe/Moscow", "2021-07-16") == 180);
  CHECK(offset("Asia/Kolkata", "2021-07-16") == 330);
}

TEST_CASE("an hour that comes twice is the first, one that is leapt over has the offset before", "[unicode][clocks]") {
  CHECK(offset("Europe/Paris", "2021-10-31", 150) == 120);
  CHECK(offset("Europe/Paris", "2021-03-28", 150) == 60);
}

TEST_CASE("of a zone that nobody knows there is no offset", "[unicode][clocks]") {
  CHECK(!offset("Europe/Persepolis", "2021-02-16"));
  CHECK(!offset("", "2021-02-16"));
  CHECK(!offset("Etc/Unknown", "2021-02-16"));
}
