// Mentions in sentences of our own, one trouble of real text at a time.

#include <behistun/dates.hpp>
#include <behistun/gazetteer.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <cstring>
#include "../../lib/mention/compile.hpp"
#include "names_automaton.hpp"

using namespace behistun;
using mention::Kind;

namespace {

// The text must outlive the answer: its spans point into it.
std::vector<mention::Mention> read(std::string_view text, Language language, const char* published,
                                   std::string side = {}) {
  mention::Reading reading(text);
  reading.language = language;
  reading.anchor = Day::read(published);
  reading.sentences = segment::sentences(text, language);
  reading.dates = dates::find(text, language, reading.anchor);
  reading.side = std::move(side);
  return mention::find(reading);
}

// English name, country code or key of each mention of a kind, in order.
std::vector<std::string> named(const std::vector<mention::Mention>& mentions, Kind kind) {
  const auto& known = gazetteer::Gazetteer::built_in();
  std::vector<std::string> names;
  for (const auto& one : mentions) {
    if (one.kind != kind || one.role == "adjective") continue;
    const auto* person = known.person(one.key);
    const auto* place = known.place(one.key);
    names.push_back(person != nullptr ? person->name.en : place != nullptr ? place->name.en : one.key);
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a full name is found in every case and script", "[mention]") {
  CHECK(named(read("Он встретился с Жан-Ивом Ле Дрианом.", Language::ru, "2020-11-19"), Kind::person) ==
        Names{"Jean-Yves Le Drian"});
  CHECK(named(read("Sergueï Lavrov est arrivé.", Language::fr, "2020-11-19"), Kind::person) == Names{"Sergey Lavrov"});
  CHECK(named(read("Президенту Владимиру Зеленскому вручили письмо.", Language::ru, "2021-05-05"), Kind::person) ==
        Names{"Volodymyr Zelenskyy"});
}

TEST_CASE("a name in a caption and again behind it is of one word, and a patriarch is no state's", "[mention]") {
  const auto mentions = read("Патриарх Кирилл Кирилл: Благодарю Вас.", Language::ru, "2025-02-01", "RUS");
  CHECK(named(mentions, Kind::person) == Names{"name:Кирилл", "name:Кирилл"});
  for (const auto& one : mentions) CHECK(one.of.empty());
}

TEST_CASE("one name behind an office is its holder's of the day", "[mention]") {
  const auto who = [](std::string_view text, Language language, const char* day) {
    return named(read(text, language, day), Kind::person);
  };
  CHECK(who("He spoke with Pope Francis by telephone.", Language::en, "2021-12-17") == Names{"Pope Francis"});
  CHECK(who("He spoke with Pope Benedict by telephone.", Language::en, "2021-12-17") == Names{"name:Benedict"});
}

TEST_CASE("the holder of an office on the day may be spelled in another way", "[mention]") {
  const auto who = [](std::string_view text) { return named(read(text, Language::en, "2021-12-24"), Kind::person); };
  CHECK(who("He spoke with Ukrainian Foreign Minister Dmitry Kuleba.") == Names{"Dmytro Kuleba"});
  CHECK(who("He spoke with Ukrainian Foreign Minister Dmitry Kuleshov.") == Names{"name:Dmitry Kuleshov"});
}

TEST_CASE("whom the gazetteer lacks has one key, however his name is spelled or shortened", "[mention]") {
  const auto who = [](std::string_view text) { return named(read(text, Language::en, "2021-12-24"), Kind::person); };
  CHECK(who("Meeting with Mr Faisel Mokdadi. Dr. Faissel Mokdadi, a scholar, was glad.") ==
        Names{"name:Faissel Mokdadi", "name:Faissel Mokdadi"});
  CHECK(who("Meeting with Mr Faisel Mokdadi. Dr. Karim Mokdadi, a scholar, was glad.") ==
        Names{"name:Faisel Mokdadi", "name:Karim Mokdadi"});
}

TEST_CASE("an article in a list of what a minister is minister of does not end it", "[mention]") {
  const auto mentions =
      read("He met with the Minister of Foreign Affairs, the European Union and Cooperation of Spain.", Language::en,
           "2022-02-09");
  const auto office = std::find_if(mentions.begin(), mentions.end(),
                                   [](const mention::Mention& one) { return one.kind == Kind::office; });
  REQUIRE(office != mentions.end());
  CHECK(office->of == "ESP");
}

TEST_CASE("of two people whose office stands between them it is the second's", "[mention]") {
  const auto mentions = read(
      "between Foreign Minister Sergey Lavrov and France's Minister for Europe and Foreign "
      "Affairs Jean-Yves Le Drian",
      Language::en, "2021-02-16");
  std::vector<std::string> holders;
  for (const auto& one : mentions)
    if (one.kind == Kind::office) holders.push_back(one.key);
  CHECK(holders == std::vector<std::string>{"Q58217", "Q559040"});
}

TEST_CASE("initials find their bearer, glued or spaced", "[mention]") {
  CHECK(named(read("Разговор С.В.Лаврова с Ж.-И.Ле Дрианом состоялся утром.", Language::ru, "2020-11-19"),
              Kind::person) == Names{"Sergey Lavrov", "Jean-Yves Le Drian"});
  CHECK(named(read("The talks between S. Lavrov and J.-Y. Le Drian went on.", Language::en, "2020-11-19"),
              Kind::person) == Names{"Sergey Lavrov", "Jean-Yves Le Drian"});
}

TEST_CASE("initials that do not fit find nobody of the gazetteer", "[mention]") {
  const auto found = read("Письмо подписал Б.Б.Лавров из Тулы.", Language::ru, "1995-01-01");
  for (const auto& one : found) CHECK_FALSE(one.key == "Q58217");
}

TEST_CASE("a middle initial does not hide a name", "[mention]") {
  CHECK(named(read("Secretary of State Antony J. Blinken travelled.", Language::en, "2022-01-18"), Kind::person) ==
        Names{"Antony Blinken"});
}

TEST_CASE("a short form takes the key of the full name, after a courtesy or alone", "[mention]") {
  CHECK(named(read("Josep Borrell called. Mr Borrell was brief, and Borrell said why.", Language::en, "2020-06-16"),
              Kind::person) == Names{"Josep Borrell", "Josep Borrell", "Josep Borrell"});
}

TEST_CASE("another given name is another person", "[mention]") {
  const auto found = read("Sergey Lavrov spoke. The painter Anna Lavrova listened.", Language::en, "2020-06-16");
  CHECK(named(found, Kind::person) == Names{"Sergey Lavrov", "name:Anna Lavrova"});
}

TEST_CASE("a role says whose office it is, in the order of each language", "[mention]") {
  const auto office = [](std::string_view text, Language language) {
    for (const auto& one : read(text, language, "2020-11-19"))
      if (one.kind == Kind::office) return one.role + "@" + one.of + " " + one.key;
    return std::string("none");
  };
  CHECK(office("The French foreign minister left.", Language::en) == "foreign-minister@FRA Q559040");
  CHECK(office("Глава МИД Франции уехал.", Language::ru) == "foreign-minister@FRA Q559040");
  CHECK(office("Le ministre des affaires étrangères de la Fédération de Russie a salué ce pas.", Language::fr) ==
        "foreign-minister@RUS Q58217");
  CHECK(office("France's Minister for Europe and Foreign Affairs left.", Language::en) ==
        "foreign-minister@FRA Q559040");
}

TEST_CASE("several hold an office: the presidents of Russia and France", "[mention]") {
  CHECK(named(read("the agreement of the presidents of Russia and France", Language::en, "2020-11-19"), Kind::office) ==
        Names{"Vladimir Putin", "Emmanuel Macron"});
}

TEST_CASE("an office without a country is the publisher's", "[mention]") {
  CHECK(named(read("The President of the Republic spoke first.", Language::en, "2020-11-19", "FRA"), Kind::office) ==
        Names{"Emmanuel Macron"});
  CHECK(named(read("The President of the Republic spoke first.", Language::en, "2020-11-19"), Kind::office) ==
        Names{"office:head-of-state"});
}

TEST_CASE("someone unknown is found by office, with the nominative as key", "[mention]") {
  CHECK(named(read("Встреча с губернатором Заречной области Фомой Прохоровым.", Language::ru, "2020-11-19"),
              Kind::person) == Names{"name:Фома Прохоров"});
}

TEST_CASE("a known family name that opens a longer name is somebody else's", "[mention]") {
  CHECK(named(read("Он встретился с секретарём партии Ли Хи Ёном.", Language::ru, "2025-02-27"), Kind::person) ==
        Names{"name:Ли Хи Ён"});
  CHECK(named(read("He answered questions of the journalist Pavel Ozerov.", Language::en, "2025-02-26"),
              Kind::person) == Names{"name:Pavel Ozerov"});
}

TEST_CASE("of two people of one name the office told before it decides", "[mention]") {
  CHECK(named(read("Он принял Посла США в Москве Дж.Салливана.", Language::ru, "2021-04-08"), Kind::person) ==
        Names{"John Sullivan"});
  CHECK(named(read("Он принял помощника Президента США Дж.Салливана.", Language::ru, "2021-04-08"), Kind::person) ==
        Names{"Jake Sullivan"});
}

TEST_CASE("initials stand before a family name of two words", "[mention]") {
  CHECK(named(read("Он принял Посла Ливана Ш.Бу Нассара.", Language::ru, "2021-05-18"), Kind::person) ==
        Names{"name:Ш.Бу Нассар"});
  CHECK(named(read("Он принял Министра Х.Амир Абдоллахиана.", Language::ru, "2021-10-06"), Kind::person) ==
        Names{"Hossein Amir-Abdollahian"});
}

TEST_CASE("a generation and a king's number are no family name", "[mention]") {
  CHECK(named(read("President Joseph R. Biden, Jr. spoke today.", Language::en, "2021-12-09"), Kind::person) ==
        Names{"Joe Biden"});
  CHECK(named(read("He met with President Marcos.", Language::en, "2023-05-01"), Kind::person) ==
        Names{"Ferdinand Marcos Jr."});
}

TEST_CASE("a call is no person", "[mention]") {
  CHECK(named(read("Foreign Ministers' Telephone Talk between Japan and Ukraine", Language::en, "2022-03-04"),
              Kind::person)
            .empty());
}

TEST_CASE("the house that a prince is of belongs to his name", "[mention]") {
  CHECK(named(read("Разговор с принцем Мухаммедом бен Сальманом Аль Саудом.", Language::ru, "2025-02-20"),
              Kind::person) == Names{"Mohammed bin Salman"});
}

TEST_CASE("what an office is for is no person", "[mention]") {
  CHECK(
      named(read("He was relieved of his duties as Director General for Space Activities.", Language::en, "2025-02-05"),
            Kind::person)
          .empty());
  CHECK(named(read("He met with Director of the Federal Service for Financial Monitoring Yury Ozerov.", Language::en,
                   "2021-10-29"),
              Kind::person) == Names{"name:Yury Ozerov"});
}

TEST_CASE("an institution is no person", "[mention]") {
  CHECK(named(read("The President opened the Defence Ministry Board.", Language::en, "2020-11-19"), Kind::person)
            .empty());
}

TEST_CASE("a name ends where its sentence ends, and a thing with an article is no person", "[mention]") {
  CHECK(named(read("He met Governor Ivan Petrovsky. The talks went on.", Language::en, "2022-01-14"), Kind::person) ==
        Names{"name:Ivan Petrovsky"});
  CHECK(named(read("Head of the General Staff Ivan Petrovsky was there.", Language::en, "2022-01-14"), Kind::person) ==
        Names{"name:Ivan Petrovsky"});
  CHECK(named(read("Director of the Federal Security Service Ivan Petrovsky spoke.", Language::en, "2022-01-14"),
              Kind::person) == Names{"name:Ivan Petrovsky"});
  CHECK(named(read("He is the Director of the Federal Service", Language::en, "2022-01-14"), Kind::person).empty());
  CHECK(named(read("He spoke with CEO of Rosneva Ivan Petrovsky.", Language::en, "2022-01-14"), Kind::person) ==
        Names{"name:Ivan Petrovsky"});
}

TEST_CASE("an adviser to the president is not taken for the president", "[mention]") {
  for (const auto& one : read("He met the Head of the Office of the President of Ukraine.", Language::en, "2022-01-14"))
    CHECK_FALSE(one.role == "head-of-state");
}

TEST_CASE("countries and places are found in their cases, old and new forms under one key", "[mention]") {
  CHECK(named(read("Делегация прибыла из Белоруссии в Россию.", Language::ru, "2020-11-19"), Kind::country) ==
        Names{"BLR", "RUS"});
  CHECK(named(read("From Kiev to Kharkov.", Language::en, "2020-11-19"), Kind::place) ==
        named(read("From Kyiv to Kharkiv.", Language::en, "2020-11-19"), Kind::place));
}

TEST_CASE("the form that was used is reported in the nominative, and what its choice tells", "[mention]") {
  const auto told = [](std::string_view text, Language language) {
    Names forms;
    for (const auto& one : read(text, language, "2020-11-19"))
      if (!one.form.empty()) forms.push_back(one.key + " " + one.form + " (" + one.variant + ")");
    return forms;
  };
  const auto& known = gazetteer::Gazetteer::built_in();
  const auto kyiv = known.country("UKR")->capital;
  CHECK(told("A Kiev et à Kyiv.", Language::fr) ==
        Names{kyiv + " Kiev (Russian-derived)", kyiv + " Kyiv (Ukrainian-derived)"});
  CHECK(told("Из Беларуси, Киргизии и Кыргызстана.", Language::ru) == Names{"BLR Беларусь (Belarusian state form)",
                                                                            "KGZ Киргизия (Russian usage)",
                                                                            "KGZ Кыргызстан (Kyrgyz state form)"});
  CHECK(told("In Türkiye.", Language::en) == Names{"TUR Türkiye (official since 2022)"});
  CHECK(told("On the JCPOA.", Language::en) == Names{"JCPOA JCPOA ()"});
}

TEST_CASE("rows of one's own are found in the texts, beside those that are built in", "[mention]") {
  std::vector<gazetteer::BadLine> bad;
  const auto known = gazetteer::Gazetteer::built_in().with(
      gazetteer::read_table("id\tkind\tru\ten\tgender\nu1\tperson\tЗахар Тестов\tZakhar Testov\tm\n"
                            "u2\tcity\tТестоград\tTestograd\t\n",
                            bad));
  REQUIRE(bad.empty());
  mention::Reading reading("Захара Тестова ждали в Тестограде и Москве.");
  reading.language = Language::ru;
  reading.sentences = segment::sentences(reading.canonical, Language::ru);
  Names keys;
  for (const auto& one : mention::find(reading, known)) keys.push_back(one.key);
  CHECK(keys == Names{"u1", "u2", known.country("RUS")->capital});
  CHECK(mention::find(reading).size() == 1);
}

TEST_CASE("an introduced family name means the high office-holder before an ambassador of that name", "[mention]") {
  std::vector<gazetteer::BadLine> bad;
  const auto known = gazetteer::Gazetteer::built_in().with(
      gazetteer::read_table("id\tkind\ten\tcountry\toffice\tfrom\n"
                            "u1\tperson\tAnna Testova\tRUS\tambassador\t2020\n"
                            "u2\tperson\tIrina Testova\tLVA\tforeign-minister\t2020\n"
                            "u3\tperson\tEva Zweitova\tRUS\tambassador\t2020\n",
                            bad));
  REQUIRE(bad.empty());
  mention::Reading reading("It was said that Ms Testova and Ms Zweitova spoke.");
  reading.language = Language::en;
  reading.anchor = Day::read("2021-05-05");
  reading.sentences = segment::sentences(reading.canonical, Language::en);
  Names keys;
  for (const auto& one : mention::find(reading, known)) keys.push_back(one.key);
  CHECK(keys == Names{"u2", "u3"});
}

TEST_CASE("numbers meet across languages, and signs are no numbers", "[mention]") {
  const auto keys = [](std::string_view text, Language language) {
    return named(read(text, language, "2020-11-19"), Kind::number);
  };
  CHECK(keys("more than 1,200 trucks and 5.3 billion euros", Language::en) == Names{"1200", "5300000000"});
  CHECK(keys("более 1 200 машин и 5,3 млрд евро", Language::ru) == Names{"1200", "5300000000"});
  CHECK(keys("flight MH17, the 5+5 talks, N4, open 24/7", Language::en).empty());
}

TEST_CASE("a number says what it counts, in three languages and by signs", "[mention]") {
  const auto units = [](std::string_view text, Language language) {
    Names all;
    for (const auto& one : read(text, language, "2022-01-14"))
      if (one.kind == Kind::number) all.push_back(one.key + " " + one.role);
    return all;
  };
  CHECK(units("Trade grew by 20 percent to 52 billion dollars, or $7 a head.", Language::en) ==
        Names{"20 percent", "52000000000 USD", "7 USD"});
  CHECK(units("L'aide de 300 millions d'euros va à 5 000 personnes.", Language::fr) ==
        Names{"300000000 EUR", "5000 people"});
  CHECK(units("Рост на 20 % до 40 млрд кубометров.", Language::ru) == Names{"20 percent", "40000000000 m3"});
}

TEST_CASE("colleagues who are addressed hold no office, and a president of a party is no head of state", "[mention]") {
  CHECK(named(read("Уважаемые коллеги, добрый день!", Language::ru, "2021-02-16", "RUS"), Kind::office).empty());
  CHECK(named(read("la présidente du parti a parlé", Language::fr, "2021-02-16", "FRA"), Kind::office).empty());
  CHECK(named(read("поздравил президента Олимпийского комитета", Language::ru, "2021-02-16", "RUS"), Kind::office)
            .empty());
  CHECK(named(read("un président doit parler", Language::fr, "2021-02-16", "FRA"), Kind::office).empty());
  CHECK(named(read("le premier avion", Language::fr, "2021-02-16", "FRA"), Kind::office).empty());
}

TEST_CASE("the president of an institute is not the President", "[mention]") {
  const auto mentions = read("The President opened it. President of the Kurchatov Institute Mikhail Kovalchuk spoke.",
                             Language::en, "2021-02-16", "RUS");
  CHECK(named(mentions, Kind::office).front() == "Vladimir Putin");
}

TEST_CASE("the head of the publisher's state is who led it that day, though another is named", "[mention]") {
  const auto mentions =
      read("Le président de la Fédération de Russie Vladimir Poutine a appelé. Le chef de l'État a parlé.",
           Language::fr, "2021-02-16", "FRA");
  CHECK(named(mentions, Kind::office).back() == "Emmanuel Macron");
}

TEST_CASE("a family name by itself means the one who led a state some years before", "[mention]") {
  CHECK(named(read("the days of Obama and after", Language::en, "2021-02-16"), Kind::person) == Names{"Barack Obama"});
  CHECK(named(read("le président Obama a parlé", Language::fr, "2021-02-16"), Kind::person) == Names{"Barack Obama"});
  CHECK(named(read("the Obama Foundation", Language::en, "2021-02-16"), Kind::person).empty());
}

TEST_CASE("a country at the end of a person's style is no family name", "[mention]") {
  CHECK(named(read("He said that Spain agrees.", Language::en, "2021-02-16"), Kind::person).empty());
}

TEST_CASE("an unknown word beside a verb of saying is who speaks", "[mention]") {
  CHECK(named(read("Это важно, – объясняет Тарлович.", Language::ru, "2021-02-16"), Kind::person) ==
        Names{"name:Тарлович"});
  CHECK(named(read("Il faut agir, dit Leivard.", Language::fr, "2021-02-16"), Kind::person) == Names{"name:Leivard"});
  CHECK(named(read("\"This matters,\" Tarlovic said.", Language::en, "2021-02-16"), Kind::person) ==
        Names{"name:Tarlovic"});
  CHECK(named(read("It will rain, he said Monday.", Language::en, "2021-02-16"), Kind::person).empty());
  CHECK(named(read("Об этом заявил Российский лесной фонд.", Language::ru, "2021-02-16"), Kind::person).empty());
}

TEST_CASE("initials mean whoever the text names in full", "[mention]") {
  CHECK(named(read("Позвонил Виталию Смирнову. Сегодня В.Смирнову 90 лет.", Language::ru, "2021-02-16"),
              Kind::person) == Names{"name:Виталий Смирнов", "name:Виталий Смирнов"});
}

TEST_CASE("a patriarch is known by his given name behind his see", "[mention]") {
  CHECK(named(read("беседа с Патриархом Московским и всея Руси Кириллом", Language::ru, "2021-02-16"), Kind::person) ==
        Names{"name:Кирилл"});
  CHECK(named(read("met with Patriarch Bartholomew today", Language::en, "2021-02-16"), Kind::person) ==
        Names{"name:Bartholomew"});
}

TEST_CASE("mentions ascend and lie inside the text, whatever the text", "[mention]") {
  for (const std::string_view text :
       {"", "М", "С.В.", "Mr", "the President of the", "Лавров, Лавров и М.", "5+", "г-н"}) {
    CAPTURE(text);
    std::size_t last = 0;
    for (const auto& one : read(text, Language::und, "2020-11-19")) {
      CHECK(one.span.begin >= last);
      CHECK(one.span.end <= text.size());
      last = one.span.begin;
    }
  }
}

TEST_CASE("names compiled at build are those of the built-in gazetteer", "[mention]") {
  const auto bytes = embedded::names_automaton();
  const auto again = mention::compile(gazetteer::Gazetteer::built_in());
  REQUIRE(bytes.size() == again.size() * sizeof again.front());
  CHECK(std::memcmp(bytes.data(), again.data(), bytes.size()) == 0);
}

TEST_CASE("a ministry is found in each language and order, by kind and state", "[mention]") {
  const auto body = [](std::string_view text, Language language, std::string side = {}) {
    for (const auto& one : read(text, language, "2020-11-19", std::move(side)))
      if (one.kind == Kind::body) return one.key;
    return std::string("none");
  };
  CHECK(body("The Spanish Foreign Ministry said so.", Language::en) == "foreign-ministry@ESP");
  CHECK(body("Об этом сообщили в МИД Испании.", Language::ru) == "foreign-ministry@ESP");
  CHECK(body("Le ministère espagnol des Affaires étrangères a réagi.", Language::fr) == "foreign-ministry@ESP");
  CHECK(body("МИД Франции", Language::ru) == "MFA-FRA");
  CHECK(body("French Foreign Ministry", Language::en) == "MFA-FRA");
  CHECK(body("It was said at the Interior Ministry.", Language::en, "UKR") == "interior-ministry@UKR");
  CHECK(body("It was said at the interior ministry.", Language::en, "UKR") == "none");
  CHECK(body("It was said at the Interior Ministry.", Language::en) == "none");
}

TEST_CASE("a bare minister is the publisher's, or of the state whose adjective stands there, or was named last",
          "[mention]") {
  const auto offices = [](std::string_view text, Language language, std::string side) {
    std::vector<std::string> keys;
    for (const auto& one : read(text, language, "2020-11-19", std::move(side)))
      if (one.kind == Kind::office && text.find(one.span.of(text)) > 20) keys.push_back(one.key);
    return keys;
  };
  constexpr std::string_view text =
      "Sergey Lavrov met Jean-Yves Le Drian. The Minister was glad. The Russian Minister left.";
  CHECK(offices(text, Language::en, "FRA") == std::vector<std::string>{"Q559040", "Q58217"});
  CHECK(offices("С.В.Лавров уехал. Министр обороны остался.", Language::ru, "ATA") ==
        std::vector<std::string>{"office:defence-minister@ATA"});
  CHECK(offices("Josep Borrell met Sergey Lavrov. The Minister of Energy was glad.", Language::en, "EU").empty());
}

TEST_CASE("a given name opens the name of somebody whom no table has", "[mention]") {
  CHECK(named(read("Yesterday Mark Koblenev sang.", Language::en, "2021-12-27"), Kind::person) ==
        Names{"name:Mark Koblenev"});
  CHECK(named(read("He got the Order of Alexander Nevsky.", Language::en, "2021-12-27"), Kind::person).empty());
  CHECK(
      named(read("The University of Mark Twain City Council met.", Language::en, "2021-12-27"), Kind::person).empty());
}

TEST_CASE("a page's card on a person, run into the text, is that person again", "[mention]") {
  CHECK(named(read("Участвовал помощник Президента Алексей Дюмин Дюмин Алексей Геннадьевич помощник Президента.",
                   Language::ru, "2025-02-19", "RUS"),
              Kind::person) == Names{"name:Алексей Дюмин", "name:Алексей Дюмин"});
}

TEST_CASE("people of one family are told apart by their given names", "[mention]") {
  CHECK(named(read("Директор Иван Анцев пришёл. Затем слово взял Василий Анцев.", Language::ru, "2025-02-19"),
              Kind::person) == Names{"name:Иван Анцев", "name:Василий Анцев"});
}

TEST_CASE("a region named for a city is not the city", "[mention]") {
  CHECK(named(read("He is from Mykolaiv region.", Language::en, "2021-12-27"), Kind::place) == Names{"region:Q41572"});
}

TEST_CASE("a place that no table has is told by a word for what it is, within its sentence", "[mention]") {
  CHECK(named(read("They met near the Pregolya River, in the village of Luzhitsa.", Language::en, "2021-02-16"),
              Kind::place) == Names{"name:Pregolya River", "name:Luzhitsa"});
  CHECK(named(read("Un village de la province de Banteay Meanchey.", Language::fr, "2021-02-16"), Kind::place) ==
        Names{"name:Banteay Meanchey"});
  CHECK(named(read("Он в десяти минутах от аэропорта. Мы ждали.", Language::ru, "2021-02-16"), Kind::place).empty());
}

TEST_CASE("a Russian region is that of its city, or has a name of its own in the nominative", "[mention]") {
  CHECK(named(read("в Калужской области и Камчатском крае", Language::ru, "2021-02-16"), Kind::place) ==
        Names{"region:Q2837", "name:Камчатский край"});
}

TEST_CASE("a word with a number behind a hyphen is the sign of a thing, and nobody's name", "[mention]") {
  CHECK(named(read("Prime Minister Su Tseng-chang saw a Su-27 and Mr Lavrov.", Language::en, "2021-02-16"),
              Kind::person) == Names{"Su Tseng-chang", "Sergey Lavrov"});
}

TEST_CASE("whom something is according to holds no office behind the comma", "[mention]") {
  const auto found =
      read("According to Oleksiy Danilov, the President did not close it.", Language::en, "2021-06-01", "UKR");
  CHECK(named(found, Kind::person) == Names{"Oleksiy Danilov"});
  CHECK(named(found, Kind::office) == Names{"Volodymyr Zelenskyy"});
}

TEST_CASE("the last word of a country's name is nobody's family name", "[mention]") {
  CHECK(named(read("Prime Minister of Saudi Arabia Mohammed bin Salman called.", Language::en, "2025-02-20"),
              Kind::person) == Names{"Mohammed bin Salman"});
}

TEST_CASE("« M. » is a courtesy, no initial", "[mention]") {
  constexpr std::string_view text = "Ensuite, M. Borrell a parlé.";
  const auto found = read(text, Language::fr, "2020-06-16");
  REQUIRE(found.size() == 1);
  CHECK(found.front().span.of(text) == "Borrell");
}

TEST_CASE("initials stand before a particle too", "[mention]") {
  CHECK(named(read("Разговор с М.А.аль-Тани состоялся.", Language::ru, "2021-09-11"), Kind::person) ==
        Names{"Mohammed bin Abdulrahman Al Thani"});
}

TEST_CASE("advisers to leaders are not the leaders", "[mention]") {
  for (const auto& one : read("He met advisers to the leaders of France and Germany.", Language::en, "2022-01-11"))
    CHECK(one.kind == Kind::country);
}

TEST_CASE("who is named in full where a sentence begins has the given name with him", "[mention]") {
  const auto mentions =
      read("Meeting with Mayor of Moscow Daniil Krumov. Daniil Krumov: Yes, we are ready. Krumov left.", Language::en,
           "2021-06-01", "RUS");
  Names written;
  for (const auto& one : mentions)
    if (one.kind == Kind::person) written.push_back(std::to_string(one.span.size()) + " " + one.key);
  CHECK(written == Names{"13 name:Daniil Krumov", "13 name:Daniil Krumov", "6 name:Daniil Krumov"});
  CHECK(named(mentions, Kind::quotation) == Names{"name:Daniil Krumov"});
}

TEST_CASE("a place whose name people bear needs a word that tells the place", "[mention]") {
  CHECK(named(read("He was born in Nelson.", Language::en, "2021-02-16"), Kind::place) == Names{"Nelson"});
  CHECK(named(read("It was said by Nelson.", Language::en, "2021-02-16"), Kind::place).empty());
  CHECK(named(read("Он родился в Нельсоне.", Language::ru, "2021-02-16"), Kind::place) == Names{"Nelson"});
}

TEST_CASE("a given name that the gazetteer lacks opens a name, in any case, and the family name alone means the same",
          "[mention]") {
  CHECK(named(read("Nous avons vu Gerolamo Morricone. La musique de Morricone plaît.", Language::fr, "2021-02-16"),
              Kind::person) == Names{"name:Gerolamo Morricone", "name:Gerolamo Morricone"});
  CHECK(named(read("Встретились с Брэдом Тарковым. Слова Таркова ясны.", Language::ru, "2021-02-16"), Kind::person) ==
        Names{"name:Брэд Тарков", "name:Брэд Тарков"});
}

TEST_CASE("particles belong to a stranger's name", "[mention]") {
  CHECK(named(read("They heard Ludwig van Hoven play.", Language::en, "2021-02-16"), Kind::person) ==
        Names{"name:Ludwig van Hoven"});
}

TEST_CASE("a family name before given name and patronymic is read with them", "[mention]") {
  CHECK(named(read("В списке Мантурин Денис Валентинович назван первым.", Language::ru, "2021-02-16"), Kind::person) ==
        Names{"name:Денис Мантурин"});
}

TEST_CASE("a name with an Arabic article is known without it", "[mention]") {
  CHECK(named(read("Он пожелал успехов Ахмеду Шараа.", Language::ru, "2025-02-12"), Kind::person) ==
        Names{"Ahmed al-Sharaa"});
}

TEST_CASE("a courtesy and a family name mean whom the text names in full behind them", "[mention]") {
  CHECK(named(read("Mr Kolokolin left. Later Mark Kolokolin spoke.", Language::en, "2021-02-16"), Kind::person) ==
        Names{"name:Mark Kolokolin", "name:Mark Kolokolin"});
}

TEST_CASE("«Вас» is no abbreviation", "[mention]") {
  CHECK(read("Благодарю Вас сердечно.", Language::ru, "2025-02-01").empty());
}

TEST_CASE("an English name in capitals is not found in small letters", "[mention]") {
  CHECK(read("thanked him for his resolute support", Language::en, "2021-12-09").empty());
}

TEST_CASE("an abbreviation in brackets makes a name of the words that it stands for", "[mention]") {
  const auto found = read("The Arctic Weather Watch (AWW) met. Later AWW closed.", Language::en, "2021-02-16");
  REQUIRE(found.size() == 3);
  CHECK(found[0].key == "name:Arctic Weather Watch");
  CHECK(found[1].key == found[0].key);
  CHECK(found[2].key == found[0].key);
}

TEST_CASE("quotation marks around the name of a body belong to it", "[mention]") {
  constexpr std::string_view text = "В город вошли отряды движения \"Талибан\" и ушли.";
  const auto found = read(text, Language::ru, "2021-08-16");
  REQUIRE(found.size() == 1);
  CHECK(found.front().span.of(text) == "\"Талибан\"");
}

TEST_CASE("a longer name of a known body keeps its key", "[mention]") {
  const auto found = read("the Federation Council of the Federal Assembly", Language::en, "2022-02-22");
  REQUIRE(found.size() == 1);
  CHECK(found.front().key == "FEDCOUNCIL");
}

TEST_CASE("two known words that a page has run into one are two", "[mention]") {
  CHECK(named(read("the Grand Duke ofLuxembourg came", Language::en, "2021-02-16"), Kind::country) == Names{"LUX"});
  CHECK(read("He owns a YouTube channel and an iPhone.", Language::en, "2021-02-16").size() == 1);
  CHECK(named(read("met Andie MacDowell and Leo DiCaprio", Language::en, "2021-02-16"), Kind::country).empty());
}

TEST_CASE("a bare office is the publisher's only where the text calls nobody else so", "[mention]") {
  const auto key = [](std::string_view text, Language language, const char* day, const char* side) {
    std::string last;
    for (const auto& one : read(text, language, day, side))
      if (one.kind == Kind::office) last = one.key;
    const auto* person = gazetteer::Gazetteer::built_in().person(last);
    return person != nullptr ? person->name.en : last;
  };
  CHECK(key("Call with President Macron of France. The Prime Minister and the President agreed.", Language::en,
            "2021-08-27", "GBR") == "Emmanuel Macron");
  CHECK(key("Secretary of State Antony Blinken met Foreign Minister Sergey Lavrov. He told the Foreign Minister so.",
            Language::en, "2022-01-21", "USA") == "Sergey Lavrov");
  CHECK(key("Jean-Yves Le Drian, ministre des Affaires étrangères, a reçu Sergueï Lavrov, ministre russe des Affaires "
            "étrangères. Il a dit à son homologue que c'était bien.",
            Language::fr, "2021-02-19", "FRA") == "Sergey Lavrov");
}

TEST_CASE("a month of a written day is nobody's name", "[mention]") {
  CHECK(named(read("Germany – Visit by Jean-Yves Le Drian to Berlin (May 22, 2017)", Language::en, "2017-05-22"),
              Kind::person) == Names{"Jean-Yves Le Drian"});
}

TEST_CASE("in Russian a body before an office does not say whose it is", "[mention]") {
  const auto mentions =
      read("На полях сессии Генассамблеи ООН Министр иностранных дел России С.В.Лавров провёл встречу.", Language::ru,
           "2023-09-22", "RUS");
  CHECK(named(mentions, Kind::office) == Names{"Sergey Lavrov"});
}

TEST_CASE("whoever serves the holder of an office does not hold it", "[mention]") {
  CHECK(named(read("He spoke with Adviser of the Romanian President on European Affairs Ileana Dobre.", Language::en,
                   "2022-01-26"),
              Kind::office)
            .empty());
  for (const auto& office : named(read("Il a reçu l'envoyé personnel du Secrétaire général de l'ONU, M. Jan Kubis.",
                                       Language::fr, "2018-12-06"),
                                  Kind::office))
    CHECK(office != "António Guterres");
  CHECK(named(read("An adviser on trade to the French President arrived.", Language::en, "2022-01-26"), Kind::office)
            .empty());
  CHECK(named(read("US President-elect Joe Biden called.", Language::en, "2020-11-23"), Kind::person) ==
        Names{"Joe Biden"});
  CHECK(named(read("US President-elect Joe Biden called.", Language::en, "2020-11-23"), Kind::office) !=
        Names{"Donald Trump"});
}

TEST_CASE("a name goes on behind bin and ould, and its syllables behind a hyphen", "[mention]") {
  CHECK(named(read("He met Mr Salem Ould Cheikh Ahmed.", Language::en, "2018-12-06"), Kind::person) ==
        Names{"name:Salem Ould Cheikh Ahmed"});
  CHECK(named(read("The Minister met Khalid bin Ahmed bin Mohammed Al Khalifa in Manama.", Language::en, "2018-09-26"),
              Kind::person) == Names{"name:Khalid bin Ahmed bin Mohammed Al Khalifa"});
  CHECK(named(read("Встреча с министром обороны Ли Хи Ёном", Language::ru, "2025-02-27", "RUS"), Kind::person) ==
        Names{"name:Ли Хи Ён"});
  CHECK(named(read("She spoke with Vice Foreign Minister Chang Ho-jin today.", Language::en, "2023-07-24"),
              Kind::person) == Names{"name:Chang Ho-jin"});
  CHECK(named(read("L’ambassadeur M. Denis MARTELAIN est arrivé.", Language::fr, "2018-12-17"), Kind::person) ==
        Names{"name:Denis Martelain"});
}

TEST_CASE("the last word of a town's name is nobody", "[mention]") {
  CHECK(
      named(read("New York, The Minister of Foreign Affairs met the press.", Language::en, "2018-09-26"), Kind::person)
          .empty());
}

TEST_CASE("what a minister is minister of belongs to the title, and so does the state behind it", "[mention]") {
  const auto of = [](std::string_view text, Language language, std::string side = {}) {
    std::string all;
    for (const auto& one : read(text, language, "2024-02-23", std::move(side)))
      if (one.kind == Kind::office) all += one.role + "@" + one.of + " ";
    return all;
  };
  CHECK(of("H.E. Ana Ruiz, Minister for Foreign Affairs, European Union and Cooperation of Spain, spoke.", Language::en,
           "UN") == "foreign-minister@ESP ");
  CHECK(of("Министр иностранных дел и экспатриантов Сирии прибыл.", Language::ru, "RUS") == "foreign-minister@SYR ");
  CHECK(of("Le ministre des affaires étrangères, de l'intégration africaine et des Togolais du Mali est venu.",
           Language::fr, "FRA")
            .starts_with("foreign-minister@"));
  CHECK(of("Il a reçu le président de la République du Mali.", Language::fr, "FRA") == "head-of-state@MLI ");
  for (const auto& one :
       read("Republic of Korea (ROK) First Vice Foreign Minister Chang Ho-jin", Language::en, "2023-07-24", "USA"))
    if (one.kind == Kind::person) CHECK(one.of == "KOR");
  CHECK(named(read("Le président de la République, S.E. M. Robert Martin, est venu.", Language::fr, "2024-02-23"),
              Kind::person) == Names{"name:Robert Martin"});
}

TEST_CASE("who governs a territory holds that office", "[mention]") {
  for (const auto& one :
       read("Встреча с губернатором Иркутской области Игорем Ковалёвым", Language::ru, "2025-02-28", "RUS"))
    if (one.kind == Kind::person) CHECK(one.role == "governor");
}

TEST_CASE("the Security Council of a release that is silent on the United Nations is the state's own", "[mention]") {
  CHECK(
      named(read("The President met the permanent members of the Security Council.", Language::en, "2021-10-28", "RUS"),
            Kind::body) == Names{"SECCOUNCIL-RUS"});
  CHECK(
      named(read("UN envoys spoke. The Security Council met.", Language::en, "2021-10-28", "RUS"), Kind::body).back() ==
      "UNSC");
  CHECK(named(read("The Security Council met.", Language::en, "2021-10-28", "FRA"), Kind::body) == Names{"UNSC"});
}

TEST_CASE("words of address, courts, years and the next in a list are nobody's name or office", "[mention]") {
  CHECK(named(read("Уважаемый Владимир Владимирович! Председатель Верховного Суда Ирина Подносова выступила.",
                   Language::ru, "2025-02-20", "RUS"),
              Kind::person) == Names{"name:Ирина Подносова"});
  const auto list =
      read("Director of the Security Service Ivan Petrov, Director of the Intelligence Service Oleg Sokolov attended.",
           Language::en, "2022-02-25", "RUS");
  for (const auto& one : list)
    if (one.kind == Kind::office && one.span.begin > 40) CHECK(one.key != "name:Ivan Petrov");
  CHECK(named(read("She sent her wishes to Juan Carlos I on the New Year.", Language::en, "2021-12-30"), Kind::person)
            .size() == 1);
}

TEST_CASE("a woman's initial and family name are hers whose full name the text has", "[mention]") {
  const auto people =
      named(read("Выступила Ирина Подносова. И.Подносова: Спасибо.", Language::ru, "2025-02-20", "RUS"), Kind::person);
  CHECK(people == Names{"name:Ирина Подносова", "name:Ирина Подносова"});
}

TEST_CASE("a chancellor is Germany's or Austria's, not the publisher's", "[mention]") {
  for (const auto& one : read("The new chancellor spoke.", Language::en, "2021-11-26", "UKR"))
    if (one.kind == Kind::office) CHECK(one.of != "UKR");
}
