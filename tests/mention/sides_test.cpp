// For whom people act, in sentences of our own.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

// Whose each person is, in order.
std::vector<std::string> sides(std::string_view text, Language language, std::string side = {}) {
  std::vector<std::string> all;
  for (const auto& one : read_on(text, language, "2021-02-16", std::move(side)))
    if (one.kind == Kind::person) all.push_back(one.of);
  return all;
}

}  // namespace

TEST_CASE("a state in brackets behind a name says whose somebody is", "[mention]") {
  CHECK(sides("Mr Ivan Drumkin (Israel) and Mr Adam Krumov (Kingdom of Spain) came.", Language::en) ==
        Labels{"ISR", "ESP"});
  CHECK(sides("On a reçu M. Ivan Drumkin (Israël).", Language::fr) == Labels{"ISR"});
  CHECK(sides("Mr Ivan Drumkin (Israel is far) came.", Language::en) == Labels{""});
}

TEST_CASE("a state before a title, or between it and the name, says whose it is", "[mention]") {
  CHECK(sides("They met the UK Defence Senior Advisor to the Middle East Ivan Drumkin.", Language::en) ==
        Labels{"GBR"});
  CHECK(sides("Kuwait Army Deputy Chief of Staff Ivan Drumkin came.", Language::en) == Labels{"KWT"});
  CHECK(sides("Он говорил с советником Госдепартамента США по Кавказу Иваном Друмкиным.", Language::ru) ==
        Labels{"USA"});
  CHECK(sides("Прибыл спецпредставитель по Афганистану Иван Друмкин.", Language::ru) == Labels{""});
}

TEST_CASE("in Russian a state right before the name, in French one between commas behind it, says whose it is",
          "[mention]") {
  CHECK(sides("Он встретился с начальником Генштаба вооруженных сил Ирана Иваном Друмкиным.", Language::ru) ==
        Labels{"IRN"});
  CHECK(sides("Вчера в Иране Иван Друмкин выступил с речью.", Language::ru) == Labels{""});
  CHECK(sides("S.E.M. Ivan Drumkin, du Burundi, a remercié son hôte.", Language::fr) == Labels{"BDI"});
  CHECK(sides("S.E.M. Ivan Drumkin, du Burundi venu, a remercié son hôte.", Language::fr) == Labels{""});
}

TEST_CASE("of two titles in a row one may say whose both are", "[mention]") {
  CHECK(sides("Spain's Foreign Minister and Acting Defence Minister Ivan Drumkin came.", Language::en) ==
        Labels{"ESP"});
}

TEST_CASE("whose somebody is holds wherever the text names him", "[mention]") {
  CHECK(sides("French diplomats waited. Minister Drumkin spoke. Spanish Foreign Minister Ivan Drumkin left.",
              Language::en) == Labels{"ESP", "ESP"});
}

TEST_CASE("whom the gazetteer knows is his state's though the text is silent", "[mention]") {
  CHECK(sides("They spoke of Sergey Lavrov.", Language::en) == Labels{"RUS"});
}

TEST_CASE("an office of no state is the publisher's where its sentence has no other state", "[mention]") {
  CHECK(sides("Deputy Minister Ivan Drumkin came.", Language::en, "ZAF") == Labels{"ZAF"});
  CHECK(sides("In Spain Deputy Minister Ivan Drumkin was seen.", Language::en, "ZAF") == Labels{""});
  CHECK(sides("Ambassador Ivan Drumkin came.", Language::en, "ZAF") == Labels{""});
}

TEST_CASE("an office that somebody else holds, or that one's own state lacks, is of another", "[mention]") {
  CHECK(sides("President Ivan Drumkin came.", Language::en, "FRA") == Labels{""});
  CHECK(sides("Prime Minister Ivan Drumkin came.", Language::en, "USA") == Labels{""});
}

TEST_CASE("whom somebody speaks with is not the publisher's for that", "[mention]") {
  CHECK(sides("He spoke with Deputy Minister Ivan Drumkin.", Language::en, "ZAF") == Labels{""});
}

TEST_CASE("an envoy is of the state named before him", "[mention]") {
  CHECK(sides("Les ambassadeurs d'Allemagne, Holdrik Mannek, et de Turquie, Husnik Murkat, sont venus.",
              Language::fr) == Labels{"DEU", "TUR"});
}

TEST_CASE("a body right before the name tells whose somebody is, by its state or by the table", "[mention]") {
  CHECK(sides("Встреча с членом Политбюро ЦК Коммунистической партии Китая Иваном Друмкиным.", Language::ru, "RUS") ==
        Labels{"CHN"});
  CHECK(sides("Встреча с секретарём Трудовой партии Кореи Иваном Друмкиным.", Language::ru, "RUS") == Labels{"PRK"});
  CHECK(sides("He met Member of the European Parliament Ivan Drumkin.", Language::en, "UKR") == Labels{"EU"});
  CHECK(sides("He came to the European Parliament. Ivan Drumkin left.", Language::en, "UKR") == Labels{""});
}

TEST_CASE("a state that opens a sentence is that of its offices of no state", "[mention]") {
  CHECK(sides("In Tanzania, they will meet Finance Minister Ivan Drumkin.", Language::en) == Labels{"TZA"});
  CHECK(sides("On behalf of Cuba, Deputy Minister Ivan Drumkin came.", Language::en) == Labels{"CUB"});
  CHECK(sides("In Tanzania, they will meet Spanish Finance Minister Ivan Drumkin.", Language::en) == Labels{"ESP"});
  CHECK(sides("In Tanzania, they will meet Ambassador Ivan Drumkin.", Language::en) == Labels{""});
}

TEST_CASE("an office behind a name says whose somebody is whom the one before leaves open", "[mention]") {
  CHECK(sides("Minister Ivan Drumkin, Spain's Ambassador to Ethiopia, came.", Language::en) == Labels{"ESP"});
}

TEST_CASE("the title of the sentence before is no title of this one's", "[mention]") {
  CHECK(sides("Он говорил с Президентом Молдавии. Иван Друмкин напомнил о договоре.", Language::ru) == Labels{""});
}

TEST_CASE("an ambassador-at-large is of the state whose ministry sends him", "[mention]") {
  CHECK(sides("Об этом заявил посол по особым поручениям МИД РФ Иван Друмкин.", Language::ru) == Labels{"RUS"});
}

TEST_CASE("a Foreign Secretary whom the gazetteer knows as another state's is not Britain's", "[mention]") {
  CHECK(sides("Foreign Secretary Albert del Rosario spoke.", Language::en) == Labels{"PHL"});
  CHECK(sides("Foreign Secretary Ivan Drumkin spoke.", Language::en) == Labels{""});
}

TEST_CASE("an office of one state is not that of another state's holder behind a comma", "[mention]") {
  CHECK(sides("In a call initiated by the President of the French Republic, Vladimir Putin spoke.", Language::en) ==
        Labels{"RUS"});
}

TEST_CASE("an office that opens a sentence is not that of whoever ended the one before", "[mention]") {
  const auto found = read_on("He met the President of Latvia Egils Levits. The President of Ukraine spoke.",
                             Language::en, "2021-11-01", "UKR");
  REQUIRE(found.back().kind == Kind::country);
  CHECK(found[found.size() - 2].of == "UKR");
  CHECK(found[found.size() - 2].key == "Q3874799");
}

TEST_CASE("below the office that leads the publisher's state a bare one is that of the one whom the text calls so",
          "[mention]") {
  const auto key_of_last = [](std::string_view text, const char* side) {
    return read_on(text, Language::en, "2021-12-22", side).back().key;
  };
  CHECK(key_of_last("A call with Prime Minister of Luxembourg Xavier Bettel was held. Trade interests the Prime "
                    "Minister.",
                    "RUS") == "Q561213");
  CHECK(key_of_last("Trade interests the Prime Minister.", "RUS") == "Q4298520");
}

TEST_CASE("the phrase that tells a stranger's office says whose he is", "[mention]") {
  CHECK(sides("They met with the Grand Mufti of Denmark, Ivan Drumkin.", Language::en) == Labels{"DNK"});
  CHECK(sides("They met with Ivan Drumkin, Chief of Protocol of the Kingdom of Denmark.", Language::en) ==
        Labels{"DNK"});
  CHECK(sides("They met with Denmark's Chief of Naval Staff, Ivan Drumkin.", Language::en) == Labels{"DNK"});
  CHECK(sides("They met with Chief of Naval Staff Ivan Drumkin of Denmark.", Language::en) == Labels{"DNK"});
  CHECK(sides("On a rencontré M. Ivan Drumkin, conseiller à la sécurité nationale du Canada.", Language::fr) ==
        Labels{"CAN"});
  CHECK(sides("On a rencontré le député danois Ivan Drumkin.", Language::fr) == Labels{"DNK"});
  CHECK(sides("Они встретились с датским первым вице-премьером Иваном Друмкиным.", Language::ru) == Labels{"DNK"});
}

TEST_CASE("where a stranger serves, or what stands in another's title, says not whose he is", "[mention]") {
  CHECK(sides("They met with Special Envoy to Denmark Ivan Drumkin.", Language::en) == Labels{""});
  CHECK(sides("After a stay in the capital of Denmark, Ivan Drumkin left.", Language::en) == Labels{""});
  CHECK(sides("They made a guide in Danish for Ivan Drumkin.", Language::en) == Labels{""});
  CHECK(sides("Датский суд оправдал Ивана Друмкина.", Language::ru) == Labels{""});
}

TEST_CASE("a body that an office is of, or a delegation that somebody leads, says whose he is", "[mention]") {
  CHECK(sides("They met Ivan Drumkin, Chairman of the Committee of the Riksdag.", Language::en) == Labels{"SWE"});
  CHECK(sides("Une délégation du Sénat américain conduite par le sénateur Ivan Drumkin est arrivée.", Language::fr) ==
        Labels{"USA"});
}
