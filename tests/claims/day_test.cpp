// The day of the contact, where a sentence tells of other days besides.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

std::string day_in(Language language, const char* title, const char* body, const char* published, const char* side) {
  const auto document = read_as(language, title, body, published, side);
  const auto& claim = only(document);
  return claim.when ? dates::edtf(*claim.when, claim.grain) : "";
}

std::string day_in_french(const char* body, const char* published = "2022-02-20") {
  return day_in(Language::fr, "Entretien téléphonique avec M. Lavrov", body, published, "FRA");
}
std::string day_in_english(const char* body, const char* published = "2022-02-20") {
  return day_in(Language::en, "Secretary Blinken's Meeting with Foreign Minister Lavrov", body, published, "USA");
}
std::string day_in_russian(const char* title, const char* body) {
  return day_in(Language::ru, title, body, "2022-02-20", "RUS");
}

constexpr auto kOfTheCall = "О телефонном разговоре С.В.Лаврова с Э.Блинкеном";
constexpr auto kOfTheMeeting = "О встрече С.В.Лаврова с А.Гутеррешем";

}  // namespace

TEST_CASE("a contact may be dated by a count of days, a weekend or the day before", "[claims]") {
  CHECK(day_in_french("M. Le Drian s'est entretenu avec M. Lavrov il y a trois jours.") == "2022-02-17");
  CHECK(day_in_english("Secretary Blinken met with Foreign Minister Lavrov over the weekend.", "2022-02-22") ==
        "2022-02-19/2022-02-20");
  CHECK(day_in_english("Secretary Blinken met with Foreign Minister Lavrov on the 17th in Geneva.") == "2022-02-17");
  CHECK(
      day_in_english("Secretary Blinken landed in Geneva on February 17 and met with Foreign Minister Lavrov the same "
                     "day.") == "2022-02-17");
  CHECK(day_in_russian(kOfTheCall, "Три дня назад состоялся телефонный разговор С.В.Лаврова с Э.Блинкеном.") ==
        "2022-02-17");
  CHECK(day_in_russian(kOfTheMeeting, "Накануне в Женеве состоялась встреча С.В.Лаврова с А.Гутеррешем.") ==
        "2022-02-19");
}

TEST_CASE("the day before is not that of the contact where its own day is told", "[claims]") {
  CHECK(day_in_french("M. Le Drian s'est entretenu aujourd'hui avec M. Lavrov, qu'il avait vu la veille à Munich.") ==
        "2022-02-20");
  CHECK(day_in_french("M. Le Drian, qui avait reçu la veille Mme Baerbock, s'est entretenu au téléphone le 19 février "
                      "avec M. Sergueï Lavrov.") == "2022-02-19");
  CHECK(
      day_in_russian(kOfTheMeeting, "18 февраля С.В.Лавров, накануне прибывший в Женеву, встретился с А.Гутеррешем.") ==
      "2022-02-18");
}

TEST_CASE("a day in a clause before the contact is of something else", "[claims]") {
  CHECK(day_in_russian(kOfTheCall,
                       "С.В.Лавров, который 14 февраля принимал посла Китая, 19 февраля провёл телефонный разговор с "
                       "Э.Блинкеном.") == "2022-02-19");
}

TEST_CASE("a comma parts the day of the contact from another contact behind it", "[claims]") {
  CHECK(day_in(Language::en, "Secretary Blinken's Call with Foreign Minister Lavrov",
               "Secretary Blinken spoke by phone with Foreign Minister Lavrov on February 19, following up on their "
               "meeting a week earlier.",
               "2022-02-20", "USA") == "2022-02-19");
}

TEST_CASE("only a weekday is turned to the week ahead", "[claims]") {
  const auto document =
      read_as(Language::ru, "С.В.Лавров встретится с Э.Блинкеном",
              "Встреча С.В.Лаврова с Э.Блинкеном состоится в Женеве, два дня назад они говорили по телефону.",
              "2022-02-20", "RUS");
  for (const auto& claim : document.claims) {
    CAPTURE(claim.primary);
    CHECK((!claim.when || claim.when->first != *Day::of(2022, 2, 25)));
  }
}

TEST_CASE("what is spoken of as ahead is to come", "[claims]") {
  for (const auto& [title, body] :
       {std::pair{"Foreign Minister Baerbock ahead of her trip to Ukraine",
                  "Before leaving for Kyiv, Foreign Minister Annalena Baerbock spoke of the trip to Ukraine."},
        {"Foreign Minister Baerbock prior to her visit to Paris",
         "Foreign Minister Annalena Baerbock spoke prior to her visit to Paris."}}) {
    const auto document = read(title, body, "2022-02-07", "DEU");
    for (const auto& claim : document.claims) CHECK(claim.tense == claims::Tense::future);
  }
}
