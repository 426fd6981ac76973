// Bodies and agreements: those of the gazetteer by every name, and those that it lacks by one nominative key.

#include <array>
#include <behistun/dates.hpp>
#include <behistun/gazetteer.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <cstring>
#include <string>
#include <vector>

#include "../../lib/mention/words/nominative.hpp"
#include "one_sentence.hpp"

using namespace behistun;
using mention::Kind;

namespace {

using Texts = std::vector<std::string>;

std::vector<mention::Mention> mentions_of(std::string_view text, Language language, std::string side = {}) {
  mention::Reading reading(text);
  reading.language = language;
  reading.anchor = Day::read("2021-02-16");
  reading.sentences = segment::sentences(text, language);
  reading.dates = dates::find(text, language, reading.anchor);
  reading.side = std::move(side);
  return mention::find(reading);
}

Texts keys(std::string_view text, Language language, Kind kind = Kind::body, std::string side = {}) {
  Texts found;
  for (const auto& one : mentions_of(text, language, std::move(side)))
    if (one.kind == kind && one.role != "adjective") found.push_back(one.key);
  return found;
}

// As the canonical form has it.
std::string canonical(std::string text) {
  for (const auto& [sign, plain] : {std::pair{"«", "\""}, {"»", "\""}, {"—", "–"}, {"\u00A0", " "}})
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1))
      text.replace(at, std::strlen(sign), plain);
  return text;
}

}  // namespace

TEST_CASE("every body and agreement of the gazetteer is found by its three names", "[mention][table]") {
  // A date, an island, a sign and quotation marks that are read as something else.
  constexpr std::array<std::string_view, 4> kOtherwise = {"M23", "GUAM", "OPEC+", "EULEX"};
  for (const auto& body : gazetteer::Gazetteer::built_in().bodies()) {
    if (std::find(kOtherwise.begin(), kOtherwise.end(), body.id) != kOtherwise.end()) continue;
    const std::array<std::pair<Language, std::string>, 3> texts = {
        {{Language::ru, canonical("Об этом сообщает " + body.name.ru + ".")},
         {Language::fr, canonical("On y parle de " + body.name.fr + ".")},
         {Language::en, canonical("They speak of " + body.name.en + ".")}}};
    for (const auto& [language, text] : texts) {
      CAPTURE(body.id, text);
      const auto found = mentions_of(text, language);
      CHECK(std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.key == body.id; }));
    }
  }
}

TEST_CASE("names of neuter adjectives and of the plural are found in every case", "[mention]") {
  CHECK(keys("в рамках Восточного партнёрства", Language::ru, Kind::agreement) == Texts{"EASTERN-PARTNERSHIP"});
  CHECK(keys("к Европейскому политическому сообществу", Language::ru, Kind::agreement) == Texts{"EPC"});
  CHECK(keys("цели Парижского соглашения", Language::ru, Kind::agreement) == Texts{"PARIS-AGREEMENT"});
  CHECK(keys("выполнение Минских договорённостей", Language::ru, Kind::agreement) == Texts{"MINSK"});
  CHECK(keys("верны Беловежским соглашениям", Language::ru, Kind::agreement) == Texts{"BELAVEZHA"});
  CHECK(keys("в Силах быстрой поддержки", Language::ru) == Texts{"RSF-SUDAN"});
}

TEST_CASE("a body that the gazetteer lacks has the nominative for its key, whatever its case", "[mention]") {
  for (const std::string_view text : {"заявил Лесной научный фонд", "в Лесном научном фонде", "с Лесным научным фондом",
                                      "представители Лесного научного фонда"})
    CHECK(keys(text, Language::ru) == Texts{"name:Лесной научный фонд"});
  CHECK(keys("представители Олимпийского комитета России", Language::ru) == Texts{"name:Олимпийский комитет России"});
  CHECK(keys("в честь Договора о вечной дружбе", Language::ru, Kind::agreement) ==
        Texts{"name:Договор о вечной дружбе"});
}

TEST_CASE("Russian adjectives come to the nominative of their noun's gender", "[mention]") {
  const auto of = [](std::vector<std::string_view> adjectives, std::string_view noun, std::string_view base) {
    return mention::nominative(adjectives, noun, base);
  };
  CHECK(of({"Верховного"}, "суда", "суд") == "Верховный суд");
  CHECK(of({"Высшей", "аттестационной"}, "комиссией", "комиссия") == "Высшая аттестационная комиссия");
  CHECK(of({"Русскому", "географическому"}, "обществу", "общество") == "Русское географическое общество");
  CHECK(of({"Морским"}, "фондом", "фонд") == "Морской фонд");
  CHECK(of({"Древней"}, "академии", "академия") == "Древняя академия");
  CHECK(of({}, "Академии", "академия") == "Академия");
}

TEST_CASE("words of another case before a body's name are none of its adjectives", "[mention]") {
  CHECK(keys("с Высоким представителем Лесного союза", Language::ru) == Texts{"name:Лесной союз"});
}

TEST_CASE("a name between quotation marks behind a body's words is its own", "[mention]") {
  CHECK(keys("глава Государственной корпорации по атомной энергии \"Росатом\"", Language::ru) == Texts{"ROSATOM"});
  CHECK(keys("в Национальном исследовательском центре \"Радар\"", Language::ru) == Texts{"name:Радар"});
}

TEST_CASE("a name goes on behind a quotation mark that opens within it, a dash and a comma", "[mention]") {
  const std::string_view text = "en format \"Normandie\" le 19 novembre";
  const auto found = mentions_of(text, Language::fr);
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().key == "NORMANDY");
  CHECK(found.front().span.of(text) == "format \"Normandie\"");
  CHECK(keys("по МТК \"Север – Юг\"", Language::ru, Kind::agreement) == Texts{"INSTC"});
  CHECK(keys("the Foreign, Commonwealth and Development Office", Language::en) == Texts{"FCDO"});
  CHECK(keys("Россия, Африка и мир", Language::ru, Kind::agreement).empty());
}

TEST_CASE("a body whose name is a word in lower case is found in lower case", "[mention]") {
  CHECK(keys("avec les talibans", Language::fr) == Texts{"TALIBAN"});
  CHECK(keys("где талибы", Language::ru) == Texts{"TALIBAN"});
}

TEST_CASE("a treaty is told by its subject in lower case too", "[mention]") {
  CHECK(keys("the treaty on the prohibition of nuclear weapons", Language::en, Kind::agreement) == Texts{"TPNW"});
  CHECK(keys("договора о запрещении ядерного оружия", Language::ru, Kind::agreement) == Texts{"TPNW"});
  CHECK(keys("le traité sur l'interdiction des armes nucléaires", Language::fr, Kind::agreement) == Texts{"TPNW"});
}

TEST_CASE("a French ministry is the publisher's where its field has a capital", "[mention]") {
  CHECK(keys("selon le ministère de l'Intérieur", Language::fr, Kind::body, "FRA") == Texts{"interior-ministry@FRA"});
  CHECK(keys("selon le ministère de la Transition numérique", Language::fr) ==
        Texts{"name:ministère de la Transition numérique"});
}

TEST_CASE("a region is told by the adjective of its city", "[mention]") {
  CHECK(keys("в Агдамском районе", Language::ru, Kind::place) == Texts{"region:gn:148619"});
  CHECK(keys("Лачинского и Агдамского районов", Language::ru, Kind::place) ==
        Texts{"region:x-lachin", "region:gn:148619"});
  CHECK(keys("в Лесном районе", Language::ru, Kind::place).empty());
}

TEST_CASE("what a treaty is about goes on behind a comma and an adjective", "[mention]") {
  CHECK(keys("25-летие Договора о дружбе, сотрудничестве и взаимной помощи", Language::ru, Kind::agreement) ==
        Texts{"name:Договор о дружбе, сотрудничестве и взаимной помощи"});
  CHECK(keys("с Высоким представителем Европейского союза по иностранным делам", Language::ru) == Texts{"EU"});
}

TEST_CASE("a sentence's first word is no part of the United Nations' name before it", "[mention]") {
  const std::string_view text = "par le Conseil de sécurité de l'ONU. L'attention s'est portée";
  const auto found = mentions_of(text, Language::fr);
  REQUIRE(found.size() == 1);
  CHECK(found.front().key == "UNSC");
  CHECK(found.front().span.of(text) == "Conseil de sécurité de l'ONU");
}

TEST_CASE("the month of a date is no town", "[mention]") {
  CHECK(keys("on 24 March 2022", Language::en, Kind::place).empty());
  CHECK(keys("La réunion s'est tenue hier.", Language::fr, Kind::place).empty());
}

TEST_CASE("an English name in capitals is a body in a French text too", "[mention]") {
  CHECK(keys("Il dirige le National Ferry Inspection Board et un board.", Language::fr) ==
        Texts{"name:National Ferry Inspection Board"});
}

TEST_CASE("an English body's name ends before a person's, and begins behind the small words of a title", "[mention]") {
  CHECK(named_in(read_on("The Committee on European Union Affairs Jessika Zubrowka spoke.", Language::en, "2021-05-01"),
                 Kind::body) == Labels{"name:Committee on European Union Affairs"});
  CHECK(named_in(read_on("Statement On The Kalinov Agreement", Language::en, "2021-05-01"), Kind::agreement) ==
        Labels{"name:Kalinov Agreement"});
}

TEST_CASE("a body's name ends at its state, where two words of a person's name follow", "[mention]") {
  CHECK(named_in(read_on("They met the Central Committee of the Harvest Party of Korea Kim Zubrok today.", Language::en,
                         "2021-05-01"),
                 Kind::body) == Labels{"name:Central Committee of the Harvest Party of Korea"});
}

TEST_CASE("the board of a known body is that body", "[mention]") {
  CHECK(named_in(read_on("They attended the Federal Security Service Board.", Language::en, "2021-05-01"),
                 Kind::body) == Labels{"FSB"});
  CHECK(named_in(read_on("They attended the Zubrow Harbour Board.", Language::en, "2021-05-01"), Kind::body) ==
        Labels{"name:Zubrow Harbour Board"});
}

TEST_CASE("a short abbreviation may have its full stops", "[mention]") {
  CHECK(keys("The U.N. envoy came, and the U.N. Security Council met.", Language::en) == Texts{"UN", "UNSC"});
  CHECK(keys("Un envoyé de l'O.N.U. est venu.", Language::fr) == Texts{"UN"});
}

TEST_CASE("a short form with capitals within, and one with a plus, are written so", "[mention]") {
  CHECK(keys("The CoE met.", Language::en) == Texts{"COE"});
  CHECK(keys("What Coe wrote was read.", Language::en).empty());
  CHECK(keys("the 5+2 talks", Language::en, Kind::agreement) == Texts{"FORMAT-5+2"});
  CHECK(keys("It rose by 5.2 percent.", Language::en, Kind::agreement).empty());
}

TEST_CASE("an abbreviation that is said as a word may have one capital", "[mention]") {
  CHECK(keys("Nato and Opec met.", Language::en) == Texts{"NATO", "OPEC"});
  CHECK(keys("L'Otan et l'Unesco.", Language::fr) == Texts{"NATO", "UNESCO"});
  CHECK(keys("Об этом заявил Хамас.", Language::ru) == Texts{"HAMAS"});
}

TEST_CASE("a body that every state has, of a state that nobody tells, has its kind for a key", "[mention]") {
  CHECK(keys("The Justice Ministry said so.", Language::en) == Texts{"justice-ministry"});
  CHECK(keys("Le ministère de la Justice le dit.", Language::fr) == Texts{"justice-ministry"});
  CHECK(keys("Об этом сообщает Минюст.", Language::ru) == Texts{"justice-ministry"});
  CHECK(keys("The Justice Ministry said so.", Language::en, Kind::body, "SRB") == Texts{"justice-ministry@SRB"});
  CHECK(keys("Le Sénat a voté.", Language::fr, Kind::body, "FRA") == Texts{"SENAT"});
  CHECK(keys("Central bank officials met.", Language::en).empty());
  CHECK(keys("Об этом говорят парламентарии Сербии и сенаторы.", Language::ru).empty());
}

TEST_CASE("an abbreviation in brackets behind a known body is that body", "[mention]") {
  CHECK(keys("The Office for National Statistics (ONS) met. The ONS said so.", Language::en) ==
        Texts{"ONS-GBR", "ONS-GBR", "ONS-GBR"});
}

TEST_CASE("what a Russian body is of belongs to its name behind an adjective too", "[mention]") {
  CHECK(keys("в Международной ассоциации речных судов", Language::ru) ==
        Texts{"name:Международная ассоциация речных судов"});
  CHECK(keys("Там Верховный суд вчера решил.", Language::ru) == Texts{"supreme-court"});
}

TEST_CASE("an English name goes on behind a possessive, and ends before a date", "[mention]") {
  CHECK(keys("the Committee of the River People's Congress met", Language::en) ==
        Texts{"name:Committee of the River People's Congress"});
  CHECK(keys("the Council of Rivers on Monday met", Language::en) == Texts{"name:Council of Rivers"});
  CHECK(keys("the League of Spain's Rivers met", Language::en) == Texts{"name:League of Spain"});
}

TEST_CASE("the place that has a body is none of its name, and a whole name has no field behind it", "[mention]") {
  CHECK(keys("Moscow's Brumf District Court met.", Language::en) == Texts{"name:Brumf District Court"});
  CHECK(keys("Moscow's Brumf District Court met.", Language::en, Kind::place) == Texts{"Q649"});
  CHECK(keys("The envoy of the European Union for Foreign Affairs spoke.", Language::en) == Texts{"EU"});
}

TEST_CASE("French words that differ by an accent alone do not carry a name on", "[mention]") {
  CHECK(keys("Hier la Banque a l'intention de payer.", Language::fr).empty());
  CHECK(keys("Hier, la Commission à l'énergie a voté.", Language::fr) == Texts{"name:Commission à l'énergie"});
  CHECK(keys("La Chambre des représentants dès demain vote.", Language::fr) == Texts{"lower-house"});
}

TEST_CASE("a ministry in lower case is one where an article or a singular says which", "[mention]") {
  CHECK(keys("They asked the defence ministry.", Language::en) == Texts{"defence-ministry"});
  CHECK(keys("Each state has a defence ministry.", Language::en).empty());
  CHECK(keys("Ils ont écrit au ministère de la santé.", Language::fr) == Texts{"health-ministry"});
  CHECK(keys("Un ministère de la santé est utile.", Language::fr).empty());
  CHECK(keys("Об этом сообщил минфин и министерство обороны.", Language::ru) ==
        Texts{"finance-ministry", "defence-ministry"});
  CHECK(keys("Все министерствам обороны разослали.", Language::ru).empty());
}
