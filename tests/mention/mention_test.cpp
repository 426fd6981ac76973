// What holds of every mention, and numbers and rows of one's own in sentences of our own.

#include <cstring>

#include "../../lib/mention/compile.hpp"
#include "names_automaton.hpp"
#include "one_sentence.hpp"

using namespace behistun;

TEST_CASE("rows of one's own are found in the texts, beside those that are built in", "[mention]") {
  std::vector<gazetteer::BadLine> bad;
  const auto known = gazetteer::Gazetteer::built_in().with(
      gazetteer::read_table("id\tkind\tru\ten\tgender\nu1\tperson\tКрумф Брумфов\tKrumf Brumfov\tm\n"
                            "u2\tcity\tТестоград\tTestograd\t\n",
                            bad));
  REQUIRE(bad.empty());
  mention::Reading reading("Крумфа Брумфова ждали в Тестограде и Москве.");
  reading.language = Language::ru;
  reading.sentences = segment::sentences(reading.canonical, Language::ru);
  Labels keys;
  for (const auto& one : mention::find(reading, known)) keys.push_back(one.key);
  CHECK(keys == Labels{"u1", "u2", known.country("RUS")->capital});
  CHECK(mention::find(reading).size() == 1);
}

TEST_CASE("numbers meet across languages, and signs are no numbers", "[mention]") {
  const auto keys = [](std::string_view text, Language language) {
    return named_in(read_on(text, language, "2020-11-19"), Kind::number);
  };
  CHECK(keys("more than 1,200 trucks and 5.3 billion euros", Language::en) == Labels{"1200", "5300000000"});
  CHECK(keys("более 1 200 машин и 5,3 млрд евро", Language::ru) == Labels{"1200", "5300000000"});
  CHECK(keys("flight MH17, the 5+5 talks, N4, open 24/7", Language::en).empty());
}

TEST_CASE("thousands and fractions are read in the other languages' way where it can mean one thing only",
          "[mention]") {
  const auto keys = [](std::string_view text, Language language) {
    return named_in(read_on(text, language, "2020-11-19"), Kind::number);
  };
  CHECK(keys("1.250.000 colis, 96.000 tentes et 10,000 repas", Language::fr) == Labels{"1250000", "96000", "10000"});
  CHECK(keys("une hausse de 4.6 puis de 3,125 points", Language::fr) == Labels{"4.6", "3.125"});
  CHECK(keys("10 000 parcels, 1 250 300 meals and 4,6 points", Language::en) == Labels{"10000", "1250300", "4.6"});
  CHECK(keys("in Article 12 500 words and 4.125 points", Language::en) == Labels{"12", "500", "4.125"});
  CHECK(keys("0.125 балла и 96.000 палаток", Language::ru) == Labels{"0", "125", "96000"});
  CHECK(keys("приём в 18.30 и ужин", Language::ru).empty());
}

TEST_CASE("magnitudes may follow each other, and may be glued to their number", "[mention]") {
  const auto keys = [](std::string_view text, Language language) {
    return named_in(read_on(text, language, "2020-11-19"), Kind::number);
  };
  CHECK(keys("$2.5bn, £46.6m and $200k, but the 400m race", Language::en) ==
        Labels{"2500000000", "46600000", "200000"});
  CHECK(keys("40 thousand million, 3 mln and 4.2 trillion", Language::en) ==
        Labels{"40000000000", "3000000", "4200000000000"});
  CHECK(keys("3 mille milliards et 1,7 million", Language::fr) == Labels{"3000000000000", "1700000"});
  CHECK(keys("4,2 трлн", Language::ru) == Labels{"4200000000000"});
}

TEST_CASE("a number says what it counts, in three languages and by signs", "[mention]") {
  const auto units = [](std::string_view text, Language language) {
    Labels all;
    for (const auto& one : read_on(text, language, "2022-01-14"))
      if (one.kind == Kind::number) all.push_back(one.key + " " + one.role);
    return all;
  };
  CHECK(units("Trade grew by 20 percent to 52 billion dollars, or $7 a head.", Language::en) ==
        Labels{"20 percent", "52000000000 USD", "7 USD"});
  CHECK(units("L'aide de 300 millions d'euros va à 5 000 personnes.", Language::fr) ==
        Labels{"300000000 EUR", "5000 people"});
  CHECK(units("Рост на 20 % до 40 млрд кубометров.", Language::ru) == Labels{"20 percent", "40000000000 m3"});
  CHECK(units("A 72-hour truce, a 26-year-old envoy and a 20-percent cut; £5 a head.", Language::en) ==
        Labels{"72 hour", "26 year", "20 percent", "5 GBP"});
  CHECK(units("72-часовой режим тишины, 34-летний посол, 2 года и 3 недели", Language::ru) ==
        Labels{"72 hour", "34 year", "2 year", "3 week"});
  CHECK(units("99 $ par tête et 3,4 millions de personnes", Language::fr) == Labels{"99 USD", "3400000 people"});
  CHECK(units("the 17-Nation group and a 7-strong team", Language::en).empty());
}

TEST_CASE("mentions ascend and lie inside the text, whatever the text", "[mention]") {
  for (const std::string_view text :
       {"", "М", "С.В.", "Mr", "the President of the", "Лавров, Лавров и М.", "5+", "г-н"}) {
    CAPTURE(text);
    std::size_t last = 0;
    for (const auto& one : read_on(text, Language::und, "2020-11-19")) {
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

TEST_CASE("two known words that a page has run into one are two", "[mention]") {
  CHECK(named_in(read_on("the Grand Duke ofLuxembourg came", Language::en, "2021-02-16"), Kind::country) ==
        Labels{"LUX"});
  CHECK(read_on("He owns a YouTube channel and an iPhone.", Language::en, "2021-02-16").size() == 1);
  CHECK(named_in(read_on("met Andie MacDowell and Leo DiCaprio", Language::en, "2021-02-16"), Kind::country).empty());
}
