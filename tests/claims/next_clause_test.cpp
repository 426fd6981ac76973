// Claims of clauses that tell of one more contact.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::told;

namespace {

const std::string kTwoMet = "meeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov";

// The French minister is received in Moscow; what the sentence goes on with.
std::string received(const std::string& clause, const std::string& next = {}) {
  return told(Language::en, "Sergey Lavrov meets Jean-Yves Le Drian",
              "On 4 March, Foreign Minister Sergey Lavrov met Foreign Minister of France Jean-Yves Le Drian" + clause +
                  "\n" + next,
              "2021-03-05", "RUS");
}

}  // namespace

TEST_CASE("a clause tells of one more contact of whom the words before it name last", "[claims]") {
  const auto more = kTwoMet + "\nmeeting 2021-03-04: Mikhail Mishustin, Jean-Yves Le Drian";
  CHECK(received(", who was later received by Prime Minister Mikhail Mishustin.") == more);
  CHECK(received(", whom Prime Minister Mikhail Mishustin received in the evening.") == more);
  CHECK(received(".", "Le Drian, who afterwards met Prime Minister Mikhail Mishustin, thanked the hosts.") == more);
  CHECK(received(".", "Le Drian, having met Prime Minister Mikhail Mishustin that morning, thanked the hosts.") ==
        more);
}

TEST_CASE("what a clause recalls, expects or denies is no contact of these days", "[claims]") {
  CHECK(received(", who met Prime Minister Mikhail Mishustin.") == kTwoMet);
  CHECK(received(", who met Prime Minister Mikhail Mishustin in 2019.") == kTwoMet);
  CHECK(received(", who will later meet Prime Minister Mikhail Mishustin.") == kTwoMet);
  CHECK(received(", who also did not meet Prime Minister Mikhail Mishustin.") == kTwoMet);
}

TEST_CASE("a clause without a subject is of that of the sentence", "[claims]") {
  const auto more = kTwoMet + "\nmeeting 2021-03-04: Josep Borrell, Sergey Lavrov";
  CHECK(received(" and received High Representative Josep Borrell.") == more);
  CHECK(received(", then met High Representative Josep Borrell.") == more);
  CHECK(received(" in Moscow, where he also met High Representative Josep Borrell.") == more);
  CHECK(received(", having met High Representative Josep Borrell earlier in the day.") == more);
  CHECK(received(".", "President Vladimir Putin went to Sochi, where he met High Representative Josep Borrell.") ==
        kTwoMet);
}

TEST_CASE("others of the hosts meet him who came to them", "[claims]") {
  const auto more = kTwoMet + "\nmeeting 2021-03-04: Mikhail Mishustin, Jean-Yves Le Drian";
  CHECK(received(".", "Prime Minister Mikhail Mishustin saw him for an hour.") == more);
  CHECK(received(", and Prime Minister Mikhail Mishustin received him in the evening.") == more);
  CHECK(received(".", "Prime Minister Mikhail Mishustin will receive him on Friday.") == kTwoMet);
  CHECK(received(".", "He would like Prime Minister Mikhail Mishustin to receive him.") == kTwoMet);
  CHECK(received(".", "Prime Minister Mikhail Mishustin received her colleague.") == kTwoMet);
}

TEST_CASE("the day before is a day of its own where a sentence opens with it", "[claims]") {
  CHECK(received(".", "The day before, Lavrov received High Representative Josep Borrell.") ==
        kTwoMet + "\nmeeting 2021-03-03: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("three of three states whom somebody met on the margins were met one by one", "[claims]") {
  CHECK(told(Language::en, "Sergey Lavrov meets counterparts on the margins of the Assembly",
             "On the margins of the General Assembly in New York, Sergey Lavrov met with Jean-Yves Le Drian of France, "
             "Luigi Di Maio of Italy and Wang Yi of China.",
             "2021-09-23", "RUS")
            .find("multilateral") == std::string::npos);
}

TEST_CASE("a line of a list names who was met, below a heading that says so", "[claims]") {
  CHECK(told(Language::en, "Meetings of Sergey Lavrov in Geneva",
             "Foreign Minister Sergey Lavrov held a number of meetings in Geneva:\n"
             "- with Luigi Di Maio, Foreign Minister of Italy;\n"
             "- with Jean-Yves Le Drian, Foreign Minister of France.",
             "2021-03-04", "RUS") ==
        "meeting 2021-03-04: Luigi Di Maio, Sergey Lavrov\n"
        "meeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("two who met a third separately met him one by one", "[claims]") {
  CHECK(told(Language::en, "Mishustin and Lavrov see a guest",
             "Prime Minister Mikhail Mishustin and, separately, Foreign Minister Sergey Lavrov met High Representative "
             "Josep Borrell in Moscow.",
             "2021-03-04", "RUS") ==
        "meeting 2021-03-04: Josep Borrell, Mikhail Mishustin\n"
        "meeting 2021-03-04: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("one of the hosts met the guest before", "[claims]") {
  CHECK(received(".", "Prime Minister Mikhail Mishustin, who had met Le Drian in the morning, gave a concert.") ==
        kTwoMet + "\nmeeting 2021-03-04: Mikhail Mishustin, Jean-Yves Le Drian");
  CHECK(received(".", "He went to the Kremlin, where Prime Minister Mikhail Mishustin received him.") ==
        kTwoMet + "\nmeeting 2021-03-04: Mikhail Mishustin, Jean-Yves Le Drian");
}
