// A release about one contact that tells of one more, in releases of our own of a few lines.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

const std::string kTitle = "Sergey Lavrov's meeting with Jean-Yves Le Drian";
const std::string kLead = "On 4 March, Foreign Minister Sergey Lavrov met with Jean-Yves Le Drian in Paris. ";
const std::string kTold = "meeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov";

std::string below(const std::string& sentence) {
  return told(Language::en, kTitle, kLead + sentence, "2021-03-05", "RUS");
}

}  // namespace

TEST_CASE("whom the same person also met is of a contact of its own, on the day that goes on", "[claims]") {
  const auto one_more = kTold + "\nmeeting 2021-03-04: Josep Borrell, Sergey Lavrov";
  CHECK(below("He also met with High Representative Josep Borrell.") == one_more);
  CHECK(below("Later, the Minister met with High Representative Josep Borrell.") == one_more);
  CHECK(below("The Minister had met with High Representative Josep Borrell earlier in the day.") == one_more);
  CHECK(below("High Representative Josep Borrell also met with Sergey Lavrov.") == one_more);
}

TEST_CASE("\"the Minister\" who also met somebody is whom the release names first, though both are ministers",
          "[claims]") {
  CHECK(told(Language::en, kTitle,
             "On 4 March, Foreign Minister Sergey Lavrov met with French Foreign Minister Jean-Yves Le Drian. "
             "The Minister also spoke by telephone with High Representative Josep Borrell.",
             "2021-03-05", "") == kTold + "\ncall 2021-03-04: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("one more contact has its own kind", "[claims]") {
  CHECK(below("He then spoke by telephone with High Representative Josep Borrell.") ==
        kTold + "\ncall 2021-03-04: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("what was on other days, is to come, or was another's, is no further contact", "[claims]") {
  CHECK(below("He also met with High Representative Josep Borrell on 5 February.") == kTold);
  CHECK(below("Earlier this year he met with High Representative Josep Borrell.") == kTold);
  CHECK(below("He will also meet with High Representative Josep Borrell.") == kTold);
  CHECK(below("President Vladimir Putin also met with High Representative Josep Borrell.") == kTold);
  CHECK(below("They also discussed the talks with High Representative Josep Borrell.") == kTold);
}

TEST_CASE("whom a traveller also met, told behind his host, is of his visit", "[claims]") {
  CHECK(told(Language::en, "Sergey Lavrov's visit to Paris",
             "On 4 March, Foreign Minister Sergey Lavrov visited Paris at the invitation of Jean-Yves Le Drian. They "
             "held talks. The Minister also met with President Emmanuel Macron.",
             "2021-03-05", "RUS") == "visit 2021-03-04: Emmanuel Macron, Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("the next contact of these days needs no \"also\", if one of the first is its subject", "[claims]") {
  const auto one_more = kTold + "\nmeeting 2021-03-04: Josep Borrell, Sergey Lavrov";
  CHECK(below("The Minister met with High Representative Josep Borrell.") == one_more);
  CHECK(below("In the afternoon, Lavrov was received by High Representative Josep Borrell.") == one_more);
  CHECK(below("On 5 March, he held talks with High Representative Josep Borrell.") ==
        kTold + "\ntalks 2021-03-05: Josep Borrell, Sergey Lavrov");
  CHECK(below("The Minister, who met with High Representative Josep Borrell, left.") == kTold);
  CHECK(below("The Minister had met with High Representative Josep Borrell.") == kTold);
  CHECK(below("The Minister said that he met with High Representative Josep Borrell.") == kTold);
  CHECK(below("Tomorrow he meets High Representative Josep Borrell.").starts_with(kTold + "\nmeeting") == false);
  CHECK(below("In Brussels the Minister met with High Representative Josep Borrell.") == kTold);
  CHECK(below("\"He talks to everybody.\" The Minister's adviser met with High Representative Josep Borrell.") ==
        kTold);
}

TEST_CASE("who was received \"by A and by B\" was received by each", "[claims]") {
  CHECK(below("In the evening, Lavrov was received by President Emmanuel Macron and by Prime Minister Jean Castex.") ==
        kTold + "\nmeeting 2021-03-04: Emmanuel Macron, Sergey Lavrov\nmeeting 2021-03-04: Jean Castex, Sergey Lavrov");
  CHECK(below("He also met with President Emmanuel Macron and with Prime Minister Jean Castex.") ==
        kTold + "\nmeeting 2021-03-04: Emmanuel Macron, Sergey Lavrov\nmeeting 2021-03-04: Jean Castex, Sergey Lavrov");
}

TEST_CASE("\"he\" of the next contact is who did the one before", "[claims]") {
  CHECK(
      told(Language::en, "Macron, Lavrov meet",
           "President Emmanuel Macron met Foreign Minister Sergey Lavrov in Paris on 4 March. On 3 March, Lavrov held "
           "talks with Foreign Minister Jean-Yves Le Drian. He met Prime Minister Jean Castex on 4 March.",
           "2021-03-05", "") ==
      "meeting 2021-03-04: Emmanuel Macron, Sergey Lavrov\n"
      "talks 2021-03-03: Jean-Yves Le Drian, Sergey Lavrov\n"
      "meeting 2021-03-04: Jean Castex, Sergey Lavrov");
}

TEST_CASE("whom a traveller met of another state than the first is of no visit to it", "[claims]") {
  CHECK(told(Language::en, "Sergey Lavrov's visit to Paris and Berlin",
             "On 4 March, Foreign Minister Sergey Lavrov visited Paris and was received by President Emmanuel Macron. "
             "In Berlin, the Minister met with Chancellor Angela Merkel.",
             "2021-03-05", "RUS") ==
        "visit 2021-03-04: Emmanuel Macron, Sergey Lavrov\nmeeting 2021-03-04: Angela Merkel, Sergey Lavrov");
}

TEST_CASE("a journey to a conference is told by those who were met there", "[claims]") {
  CHECK(told(Language::en, "Foreign Minister Lavrov attends the Security Conference",
             "Foreign Minister Sergey Lavrov visited Munich to attend the Security Conference. On 4 March, Lavrov held "
             "a meeting with High Representative Josep Borrell. He then met with President Emmanuel Macron.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-04: Josep Borrell, Sergey Lavrov\nmeeting 2021-03-04: Emmanuel Macron, Sergey Lavrov");
}

TEST_CASE("who is called on was met, unless he is asked to do something", "[claims]") {
  const auto called = [](const std::string& words) {
    return told(Language::en, "Minister in Ankara",
                "Foreign Minister Sergey Lavrov called on President Recep Tayyip Erdogan" + words, "2021-03-05", "RUS");
  };
  CHECK(called(" in Ankara on Thursday.") == "meeting 2021-03-04: Recep Tayyip Erdoğan, Sergey Lavrov");
  CHECK(called(" to end the war.").empty());
}

TEST_CASE("where neither title nor lead is about a contact, a sentence tells whom he of the title met", "[claims]") {
  const auto at_the_conference = [](const std::string& sentence) {
    return told(Language::en, "Lavrov at Security Conference",
                "Foreign Minister Sergey Lavrov takes part in the conference. It opens today. Many came. " + sentence,
                "2021-03-05", "RUS");
  };
  CHECK(at_the_conference("On the margins, Lavrov met with High Representative Josep Borrell.") ==
        "meeting 2021-03-05: Josep Borrell, Sergey Lavrov");
  CHECK(at_the_conference("In January Lavrov met with High Representative Josep Borrell.").empty());
  CHECK(at_the_conference("Lavrov will meet with High Representative Josep Borrell.").empty());
  CHECK(at_the_conference("Emmanuel Macron met with High Representative Josep Borrell.").empty());
}

TEST_CASE("what a title says is to come is what the two of the lead spoke about", "[claims]") {
  CHECK(
      told(Language::en, "Summit to be held in Paris",
           "A telephone conversation took place between Foreign Minister Sergey Lavrov and Foreign Minister of France "
           "Jean-Yves Le Drian. They discussed the summit.",
           "2021-03-05", "") == "call 2021-03-05: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("who exchanged views yesterday did so on that day, told behind the topics", "[claims]") {
  CHECK(told(Language::en, "President holds talks with Macron",
             "Vladimir Putin and Emmanuel Macron exchanged views on trade at the palace here yesterday.", "2021-03-05",
             "") == "talks 2021-03-04: Emmanuel Macron, Vladimir Putin");
}

TEST_CASE("the caption of a picture is not the lead", "[claims]") {
  CHECK(told(Language::en, "Minister spoke with counterpart",
             "FILE PHOTO: Sergey Lavrov attends a news conference after the strategic dialogue in Geneva, October 2, "
             "2018.\n\nForeign Minister Sergey Lavrov spoke on the phone with his French counterpart Jean-Yves Le "
             "Drian on Thursday.",
             "2021-03-05", "") == "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("a day that the topics tell is not that of who discussed them", "[claims]") {
  CHECK(told(Language::en, "President holds talks with Macron",
             "Vladimir Putin and Emmanuel Macron discussed the accident of 1 March.", "2021-03-05",
             "") == "talks 2021-03-05: Emmanuel Macron, Vladimir Putin");
}

TEST_CASE("who received an appointment met nobody", "[claims]") {
  CHECK(told(Language::en, "The new minister",
             "On Thursday, Sergey Lavrov received the appointment from the hands of Emmanuel Macron.", "2021-03-05", "")
            .empty());
}
