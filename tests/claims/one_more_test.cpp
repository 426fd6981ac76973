// Claims of sentences that do nothing else than tell of one more contact.

#include <catch2/catch.hpp>

#include "below_a_meeting.hpp"

using namespace behistun;
using claims::below_a_meeting;
using claims::kMeeting;
using claims::kMore;
using claims::only;
using claims::read_as;
using claims::told;

TEST_CASE("who comes to one of those of the contact, and who met with him, is of one more", "[claims]") {
  CHECK(below_a_meeting("High Representative Josep Borrell called on the Minister.") == kMore);
  CHECK(below_a_meeting("Lavrov and High Representative Josep Borrell met as well.") == kMore);
  CHECK(below_a_meeting("He and High Representative Josep Borrell also got together.") == kMore);
  CHECK(below_a_meeting("High Representative Josep Borrell, moreover, met Lavrov.") == kMore);
  CHECK(below_a_meeting("High Representative Josep Borrell had met Lavrov.") == kMeeting);
  CHECK(below_a_meeting("High Representative Josep Borrell, who called on the Minister in May, resigned.") == kMeeting);
  CHECK(below_a_meeting("In Brussels, High Representative Josep Borrell met Lavrov.") == kMeeting);
  CHECK(below_a_meeting("Lavrov and High Representative Josep Borrell met on 3 March.") == kMeeting);
}

TEST_CASE("a noun is told by a part of the day before it or behind it", "[claims]") {
  CHECK(below_a_meeting("A meeting between Lavrov and High Representative Josep Borrell followed.") == kMore);
  CHECK(below_a_meeting("The programme also included a meeting of Lavrov with High Representative Josep Borrell.") ==
        kMore);
  CHECK(below_a_meeting("A meeting between Lavrov and High Representative Josep Borrell took place.") == kMore);
  CHECK(below_a_meeting("Lavrov's meeting with High Representative Josep Borrell came next.") == kMore);
  CHECK(below_a_meeting("There was time for a meeting with High Representative Josep Borrell.") == kMore);
  CHECK(below_a_meeting("Lavrov praised the meeting with High Representative Josep Borrell.") == kMeeting);
  CHECK(below_a_meeting("Lavrov spoke about his meeting with High Representative Josep Borrell.") == kMeeting);
  CHECK(below_a_meeting("This came up at a recent meeting of Lavrov with High Representative Josep Borrell.") ==
        kMeeting);
}

TEST_CASE("a sentence may open with one more, or have it where something was discussed", "[claims]") {
  CHECK(below_a_meeting("Meeting with High Representative Josep Borrell, Lavrov stressed trade.") == kMore);
  CHECK(below_a_meeting("Lavrov discussed trade at a separate meeting with High Representative Josep Borrell.") ==
        kMore);
  CHECK(below_a_meeting("Lavrov discussed the outcome of the meeting with High Representative Josep Borrell.") ==
        kMeeting);
}

TEST_CASE("what somebody took the opportunity or the time to do he did", "[claims]") {
  CHECK(below_a_meeting("The Minister took the opportunity to meet High Representative Josep Borrell.") == kMore);
  CHECK(below_a_meeting("The Minister is to meet High Representative Josep Borrell.").starts_with(kMore) == false);
}

TEST_CASE("who is called by his state, or as the guest, goes on with the next contact", "[claims]") {
  const auto below = [](const std::string& sentence) {
    return told(Language::en, "Sergey Lavrov receives Jean-Yves Le Drian",
                "On 4 March, Foreign Minister Sergey Lavrov received Foreign Minister of France Jean-Yves Le Drian in "
                "Moscow. They discussed trade. " +
                    sentence,
                "2021-03-05", "RUS");
  };
  const auto guest_too = kMeeting + "\nmeeting 2021-03-04: Mikhail Mishustin, Jean-Yves Le Drian";
  CHECK(below("The French diplomat also met with Prime Minister Mikhail Mishustin.") == guest_too);
  CHECK(below("The visiting minister was received by Prime Minister Mikhail Mishustin.") == guest_too);
  CHECK(below("After that, the French Foreign Minister met Prime Minister Mikhail Mishustin.") == guest_too);
}

TEST_CASE("who is telephoned stands behind \"rang\", \"by\" or \"to\"", "[claims]") {
  const auto call_too = kMeeting + "\ncall 2021-03-04: Josep Borrell, Sergey Lavrov";
  CHECK(below_a_meeting("In the evening the Minister rang High Representative Josep Borrell.") == call_too);
  CHECK(below_a_meeting("The Minister made a phone call that evening to High Representative Josep Borrell.") ==
        call_too);
  CHECK(below_a_meeting("The Minister was telephoned in the evening by High Representative Josep Borrell.") ==
        call_too);
  CHECK(below_a_meeting("A bell rang while High Representative Josep Borrell spoke.") == kMeeting);
}

TEST_CASE("one who is hosted for discussions is met alone, though the noun is a plural", "[claims]") {
  CHECK(told(Language::en, "Minister hosts Kenyan counterpart",
             "Foreign Minister Sergey Lavrov hosted the Cabinet Secretary of Kenya, Raychelle Omamo, for bilateral "
             "discussions on 4 March. They discussed trade. The Minister also met High Representative Josep Borrell.",
             "2021-03-05", "RUS")
            .find("Josep Borrell, Raychelle Omamo") == std::string::npos);
}

TEST_CASE("a noun may name both of one more, or be what somebody was greeted for", "[claims]") {
  CHECK(below_a_meeting("A call was received by Lavrov from High Representative Josep Borrell.") ==
        kMeeting + "\ncall 2021-03-04: Josep Borrell, Sergey Lavrov");
  CHECK(below_a_meeting("He greeted High Representative Josep Borrell for a bilateral meeting.") == kMore);
}

TEST_CASE("whom one of those before discussed something with is of one more", "[claims]") {
  CHECK(below_a_meeting("He likewise reviewed the situation in Syria with High Representative Josep Borrell.") ==
        kMore);
  CHECK(below_a_meeting("They reviewed the situation in Syria with High Representative Josep Borrell.") == kMeeting);
  CHECK(below_a_meeting("He reviewed relations with High Representative Josep Borrell.") == kMeeting);
  CHECK(below_a_meeting("He had reviewed the situation in Syria with High Representative Josep Borrell.") == kMeeting);
}

TEST_CASE("a minister who tells of himself as \"I\" goes on as \"he\" does", "[claims]") {
  const auto said = [](const std::string& sentence) {
    return told(Language::en, "Meeting with Jean-Yves Le Drian",
                "Today I met with the Foreign Minister of France, Jean-Yves Le Drian. We discussed trade. " + sentence,
                "2021-03-04", "RUS");
  };
  CHECK(said("I also met with High Representative Josep Borrell.") == kMore);
  CHECK(said("I met with High Representative Josep Borrell.") == kMore);
  CHECK(said("I said that I had met with High Representative Josep Borrell.") == kMeeting);
}

TEST_CASE("those also received \"in turn\" were received one by one", "[claims]") {
  CHECK(below_a_meeting("The Minister also received in turn High Representative Josep Borrell and President of Turkey "
                        "Recep Tayyip Erdogan.") ==
        kMore + "\nmeeting 2021-03-04: Recep Tayyip Erdoğan, Sergey Lavrov");
}

TEST_CASE("an envoy who delivers a message was met", "[claims]") {
  CHECK(told(Language::en, "French Special Envoy delivers message to President Putin",
             "President Vladimir Putin on Thursday received a special envoy of the President of France, Emmanuel "
             "Macron. The envoy, Jean-Yves Le Drian, stayed for an hour.",
             "2021-03-05", "RUS") == "meeting 2021-03-04: Jean-Yves Le Drian, Vladimir Putin");
}

TEST_CASE("\"she\" whom others of the hosts received is the guest", "[claims]") {
  CHECK(told(Language::en, "Sergey Lavrov receives Annalena Baerbock",
             "On 4 March, Foreign Minister Sergey Lavrov received Foreign Minister of Germany Annalena Baerbock. They "
             "discussed trade. Before that, the German minister had met with Prime Minister Mikhail Mishustin. Earlier "
             "in the day, she was received by President Vladimir Putin.",
             "2022-03-05", "RUS") ==
        "meeting 2022-03-04: Annalena Baerbock, Sergey Lavrov\n"
        "meeting 2022-03-04: Mikhail Mishustin, Annalena Baerbock\n"
        "meeting 2022-03-04: Annalena Baerbock, Vladimir Putin");
}

TEST_CASE("\"with C he discussed\" tells of one more below another, too", "[claims]") {
  CHECK(below_a_meeting("With High Representative Josep Borrell, Lavrov discussed Syria.") == kMore);
  CHECK(below_a_meeting("With High Representative Josep Borrell, Lavrov had discussed Syria.") == kMeeting);
}

TEST_CASE("a list of engagements tells of a contact with each whom its points name", "[claims]") {
  CHECK(
      told(Language::en, "Engagements in New York",
           "Foreign Minister Sergey Lavrov had a number of engagements in New York on 4 March:\n- a meeting with High "
           "Representative Josep Borrell;\n- a meeting with Foreign Minister of France Jean-Yves Le Drian;\n- an "
           "address to the Council.",
           "2021-03-05", "RUS") ==
      "meeting 2021-03-04: Josep Borrell, Sergey Lavrov\nmeeting 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov");
}

TEST_CASE("a meeting of three that somebody hosted is one more", "[claims]") {
  CHECK(told(Language::en, "Meeting of Charles Michel with Prime Minister of Georgia Irakli Garibashvili",
             "On Monday President Michel met Prime Minister Irakli Garibashvili of Georgia in Brussels. Earlier in the "
             "day, President Michel hosted a trilateral meeting with President Aliyev of Azerbaijan and Prime Minister "
             "Pashinyan of Armenia.",
             "2021-12-15", "EU") ==
        "meeting 2021-12-13: Irakli Garibashvili, Charles Michel\n"
        "multilateral 2021-12-13: Ilham Aliyev, Nikol Pashinyan, Charles Michel");
}

TEST_CASE("whom somebody met while he attended a summit is of a contact of its own, in three languages", "[claims]") {
  constexpr auto kTold =
      "multilateral 2021-12-15: Nikol Pashinyan\nmeeting 2021-12-15: Nikol Pashinyan, Charles Michel";
  CHECK(
      told(Language::en, "Nikol Pashinyan attends Eastern Partnership summit",
           "Prime Minister Nikol Pashinyan took part in the Eastern Partnership summit in Brussels. During the summit "
           "he met with European Council President Charles Michel.",
           "2021-12-15", "ARM") == kTold);
  CHECK(told(Language::fr, "Nikol Pachinian participe au sommet du Partenariat oriental",
             "Le Premier ministre Nikol Pachinian a participé au sommet du Partenariat oriental à Bruxelles. Dans le "
             "cadre du sommet, il a rencontré Charles Michel.",
             "2021-12-15", "ARM") == kTold);
  CHECK(told(Language::ru, "Никол Пашинян принял участие в саммите",
             "Премьер-министр Никол Пашинян принял участие в саммите Восточного партнерства в Брюсселе. В ходе саммита "
             "он встретился с Шарлем Мишелем.",
             "2021-12-15", "ARM") == kTold);
  const auto document =
      read_as(Language::ru, "Никол Пашинян принял участие в саммите",
              "Никол Пашинян принял участие в саммите Восточного партнерства в Брюсселе, где встретился "
              "с Шарлем Мишелем.",
              "2021-12-15", "ARM");
  for (const auto& who : only(document).participants) CHECK_FALSE(who.host);
}
