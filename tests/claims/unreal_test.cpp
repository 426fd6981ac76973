// Claims of sentences that only speak of a contact, below a title that tells of none.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::told;

namespace {

std::string in_brief(const std::string& body) { return told(Language::en, "In brief", body, "2021-03-05", "RUS"); }

}  // namespace

TEST_CASE("what would be, may be or was not is told of nobody", "[claims]") {
  CHECK(in_brief("Foreign Minister Sergey Lavrov met High Representative Josep Borrell in Moscow.")
            .starts_with("meeting 2021-03-05"));
  CHECK(
      in_brief("If Foreign Minister Sergey Lavrov met High Representative Josep Borrell, all would be well.").empty());
  CHECK(in_brief("Foreign Minister Sergey Lavrov would have received High Representative Josep Borrell.").empty());
  CHECK(in_brief("Foreign Minister Sergey Lavrov refuses to receive High Representative Josep Borrell.").empty());
  CHECK(in_brief("Foreign Minister Sergey Lavrov may talk to High Representative Josep Borrell.").empty());
}

TEST_CASE("what somebody thinks of a contact does not tell it", "[claims]") {
  CHECK(
      in_brief("Sergey Lavrov's meeting with Josep Borrell changed nothing, Foreign Minister Jean-Yves Le Drian said.")
          .empty());
  CHECK(in_brief("Foreign Minister Jean-Yves Le Drian described the meeting of Sergey Lavrov with Josep Borrell as a "
                 "mistake.")
            .empty());
  CHECK(in_brief("The proposal of Sergey Lavrov met with criticism from High Representative Josep Borrell.").empty());
}

TEST_CASE("who denies that two met denies it, and who denies something when they met does not", "[claims]") {
  const auto is_denied = [](const std::string& body) {
    const auto all = claims::primary_claims(Language::en, "In brief", body, "2021-03-05", "RUS");
    REQUIRE(all.size() == 1);
    return all.front().negated;
  };
  CHECK(is_denied("The ministry denied on Monday that Foreign Minister Sergey Lavrov had met Josep Borrell."));
  CHECK(!is_denied("Foreign Minister Sergey Lavrov denied it at a meeting held with Josep Borrell in Moscow."));
}
