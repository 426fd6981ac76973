// Claims of what somebody tells of himself.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::told;

namespace {

std::string said(const std::string& title, const std::string& body) {
  return told(Language::en, title, body, "2021-03-04", "RUS");
}

const std::string kOwnMeeting = "meeting 2021-03-04: Josep Borrell, Sergey Lavrov";

}  // namespace

TEST_CASE("who says that he was pleased to meet somebody met him", "[claims]") {
  CHECK(said("Sergey Lavrov in Moscow",
             "\"It was good to sit down with Josep Borrell today,\" Foreign Minister Sergey Lavrov said.") ==
        kOwnMeeting);
  CHECK(said("Foreign Minister Sergey Lavrov: a frank exchange",
             "I was pleased to receive High Representative Josep Borrell today.") == kOwnMeeting);
  CHECK(said("Statement by Foreign Minister Sergey Lavrov",
             "I had the pleasure of meeting High Representative Josep Borrell today.") == kOwnMeeting);
}

TEST_CASE("what he hopes for, recalls or would do he does not tell", "[claims]") {
  CHECK(
      said("Sergey Lavrov in Moscow", "\"I would be glad to meet Josep Borrell,\" Foreign Minister Sergey Lavrov said.")
          .empty());
  CHECK(
      said("Sergey Lavrov in Moscow", "\"I met Josep Borrell in 2019,\" Foreign Minister Sergey Lavrov said.").empty());
  CHECK(said("Condolences by Foreign Minister Sergey Lavrov",
             "I was pleased to receive High Representative Josep Borrell today.")
            .empty());
}
