// What news tells in one sentence, without a title: who only speaks of others, what is said behind the contact, and
// what is met by nobody; each in three languages.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::people;

namespace {

// "call: Hassan Rouhani@IRN, Vladimir Putin@RUS", of each claim a line, "+" before what is only spoken of.
std::string claimed(Language language, const std::string& body, const char* published = "2016-09-09") {
  std::string all;
  for (const auto& claim : claims::read_as(language, "", body, published, "").claims)
    all += (all.empty() ? "" : "\n") + std::string(claim.primary ? "" : "+") + std::string(to_string(claim.mode)) +
           (claim.tense == claims::Tense::future ? " to come: " : ": ") + people(claim);
  return all;
}

}  // namespace

TEST_CASE("what somebody warned of after a call took no part in it", "[claims][news]") {
  const std::string both = "call: Hassan Rouhani@IRN, Vladimir Putin@RUS";
  CHECK(claimed(Language::en,
                "During a telephone conversation with Iranian President Hassan Rouhani, Vladimir Putin warned that the "
                "Syrian President Bashar al-Assad would not resign.") == both);
  CHECK(claimed(Language::fr,
                "Lors d'un entretien téléphonique avec le président iranien Hassan Rohani, Vladimir Poutine a averti "
                "que le président syrien Bachar al-Assad ne démissionnerait pas.") == both);
  CHECK(claimed(Language::ru,
                "В ходе телефонного разговора с президентом Ирана Хасаном Рухани Владимир Путин подтвердил, что "
                "президент Сирии Башар Асад в отставку не уйдёт.") == both);
}

TEST_CASE("who says that two others met was not with them, and who says so of himself was", "[claims][news]") {
  CHECK(claimed(Language::ru, "Президент Франции Франсуа Олланд заявил, что Ангела Меркель примет Владимира Путина.") ==
        "meeting to come: Angela Merkel@DEU, Vladimir Putin@RUS");
  CHECK(claimed(Language::ru,
                "Президент Франции Франсуа Олланд заявил, что встретится с Ангелой Меркель и Владимиром Путиным.") ==
        "multilateral to come: François Hollande@FRA, Angela Merkel@DEU, Vladimir Putin@RUS");
  CHECK(claimed(Language::en,
                "President François Hollande announced that he would meet with Angela Merkel and Vladimir Putin.") ==
        "multilateral to come: François Hollande@FRA, Angela Merkel@DEU, Vladimir Putin@RUS");
}

TEST_CASE("teams that meet in a match, and what is seen on television, are no contact", "[claims][news]") {
  CHECK(claimed(Language::en, "Germany and France will meet in the semi-final on Saturday.").empty());
  CHECK(claimed(Language::ru, "Сборные Германии и Франции встретятся в субботу в полуфинале.").empty());
  CHECK(claimed(Language::ru, "Германия и Франция встретятся в субботу в Берлине.") ==
        "+meeting to come: Germany@DEU, France@FRA");
  CHECK(claimed(Language::fr, "L'Allemagne et la France se rencontreront samedi en demi-finale.").empty());
  CHECK(claimed(Language::en, "On 5 September viewers saw President Vladimir Putin on television.").empty());
  CHECK(claimed(Language::fr, "Trois savants ont reçu le 5 septembre des mains du roi Philippe un prix.").empty());
}

TEST_CASE("a day of the same word is that of the contact, and no second one", "[claims][news]") {
  const auto read = claims::read_as(
      Language::en, "", "Vladimir Putin named the day at a meeting with Angela Merkel on June 6.", "2016-09-09", "");
  REQUIRE(read.claims.size() == 1);
  CHECK(read.claims.front().primary);
  CHECK(to_string(read.claims.front().when->first) == "2016-06-06");
}

TEST_CASE("the day on which a visit to come was confirmed is not its day", "[claims][news]") {
  const auto day = [](Language language, const std::string& body) {
    const auto read = claims::read_as(language, "", body, "2016-09-09", "");
    REQUIRE(read.claims.size() == 1);
    CHECK(read.claims.front().tense == claims::Tense::future);
    return read.claims.front().when_span.empty();
  };
  CHECK(day(Language::ru,
            "Берлин во вторник подтвердил в письменном ответе, что Си Цзиньпин прибудет с визитом в Германию."));
  CHECK(day(Language::fr, "Berlin a confirmé mardi dans un communiqué que Xi Jinping se rendra en Allemagne."));
}

TEST_CASE("who is kept from travelling is on no visit", "[claims][news]") {
  CHECK(claimed(Language::en, "British Home Secretary Jacqui Smith was stopped from travelling to France.").empty());
}

TEST_CASE("a trip to his own province is no visit, though he leaves for another state then", "[claims][news]") {
  CHECK(claimed(Language::en, "Before leaving for the United States, François Hollande will make a trip to Brittany.")
            .empty());
  CHECK(claimed(Language::en, "François Hollande will make a trip to the United States.") ==
        "visit to come: François Hollande@FRA");
}

TEST_CASE("a dateline may have an article before its day, or an agency behind it", "[claims][news]") {
  const auto day = [](Language language, const std::string& body) {
    const auto read = claims::read_as(language, "", body, "2016-09-09", "");
    REQUIRE(read.primary_claim() != nullptr);
    return to_string(read.primary_claim()->when->first);
  };
  CHECK(day(Language::fr,
            "Mexico, le 8 septembre 2016. Le président François Hollande a reçu la chancelière allemande "
            "Angela Merkel.") == "2016-09-08");
  CHECK(day(Language::ru,
            "НЕОМ, 8 сентября 2016 года (СПА). Президент Франции Франсуа Олланд принял сегодня канцлера "
            "Германии Ангелу Меркель.") == "2016-09-08");
}

TEST_CASE("two states that open a sentence, and two capitals, held the talks that it tells of", "[claims][news]") {
  CHECK(claimed(Language::en, "Russia and Turkey held talks on Syria in Astana on Tuesday.") ==
        "+talks: Russia@RUS, Turkey@TUR");
  CHECK(claimed(Language::fr, "La Russie et la Turquie ont tenu mardi des pourparlers sur la Syrie.") ==
        "+talks: Russia@RUS, Turkey@TUR");
  CHECK(claimed(Language::en, "Moscow and Ankara held talks on Syria on Tuesday.") == "+talks: Russia@RUS, Turkey@TUR");
  CHECK(claimed(Language::ru, "Москва и Анкара провели во вторник переговоры по Сирии.") ==
        "+talks: Russia@RUS, Turkey@TUR");
  CHECK(claimed(Language::en, "Talks between Moscow and Ankara took place on Tuesday.") ==
        "+talks: Russia@RUS, Turkey@TUR");
  CHECK(claimed(Language::en, "Moscow and Ankara will hold talks on Syria on 20 September.") ==
        "+talks to come: Russia@RUS, Turkey@TUR");
  CHECK(claimed(Language::fr, "Washington et Moscou tiendront des négociations le 20 septembre.") ==
        "+talks to come: Russia@RUS, United States@USA");
  CHECK(claimed(Language::ru, "Москва и Анкара проведут 20 сентября переговоры по Сирии.") ==
        "+talks to come: Russia@RUS, Turkey@TUR");
  CHECK(claimed(Language::en, "He flew to Moscow and Ankara for talks on Tuesday.").empty());
  CHECK(claimed(Language::en, "They agreed on aid for hard-pressed Italy and Greece and spoke on Tuesday.").empty());
}

TEST_CASE("who says at the end what came of a contact was in it", "[claims][news]") {
  const std::string both = "call: Hassan Rouhani@IRN, Jean-Marc Ayrault@FRA";
  CHECK(claimed(Language::fr,
                "Après un entretien téléphonique avec le président iranien Hassan Rohani, rien ne paraît décidé, a "
                "déclaré le ministre français des Affaires étrangères, Jean-Marc Ayrault.") == both);
  CHECK(claimed(Language::ru,
                "После телефонного разговора с президентом Ирана Хасаном Рухани ничего не решено, заявил министр "
                "иностранных дел Франции Жан-Марк Эйро.") == both);
  CHECK(claimed(Language::fr,
                "Après une conversation téléphonique avec le président iranien Hassan Rohani, rien ne paraît décidé, a "
                "déclaré le ministre français des Affaires étrangères, Jean-Marc Ayrault.") == both);
}
