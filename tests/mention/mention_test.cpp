// What holds of every mention, and numbers and rows of one's own in sentences of our own.

#include <cstring>

#include "../../lib/mention/known/compile.hpp"
#include "names_automaton.hpp"
#include "one_sentence.hpp"

using namespace behistun;

namespace {

// The numbers of a text, each with what it counts.
Labels counted_in(std::string_view text, Language language) {
  Labels all;
  for (const auto& one : read_on(text, language, "2022-01-14"))
    if (one.kind == Kind::number) all.push_back(one.key + " " + one.role);
  return all;
}

}  // namespace

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

TEST_CASE("a number in words is one where it counts something or has a scale", "[mention]") {
  CHECK(counted_in("Twenty-one envoys of two hundred and five countries spent three thousand.", Language::en) ==
        Labels{"205 country", "3000 "});
  CHECK(counted_in("A two-day stay, three-quarters of it; several hundred people, a few thousand; a million.",
                   Language::en) == Labels{"2 day"});
  CHECK(counted_in("A quarter of a million people, half a million men and one and a half million euros.",
                   Language::en) == Labels{"500000 man", "1500000 EUR"});
  CHECK(counted_in("Quatre-vingt-onze jours, soixante et onze ans, une vingtaine de pays.", Language::fr) ==
        Labels{"91 day", "71 year", "20 country"});
  CHECK(counted_in("Deux millions et demi de personnes, un demi-milliard d'euros, quelques milliers.", Language::fr) ==
        Labels{"2500000 people", "500000000 EUR"});
  CHECK(counted_in("Две тысячи триста тонн, полтора миллиона рублей, несколько миллионов, тысяча.", Language::ru) ==
        Labels{"2300 tonne", "1500000 RUB"});
  CHECK(counted_in("Двухдневная встреча и двухсторонний договор на двадцать одну неделю.", Language::ru) ==
        Labels{"2 day", "21 week"});
}

TEST_CASE("the first number of a range has the unit and the scale of the second", "[mention]") {
  CHECK(counted_in("Some 5-6% of it, between 7 and 8 million euros, two or three weeks; 9-4 in their favour.",
                   Language::en) == Labels{"5 percent", "6 percent", "7000000 EUR", "8000000 EUR", "2 week", "3 week"});
  CHECK(counted_in("De 200 à 300 millions de dollars, 3 ou 4 ans.", Language::fr) ==
        Labels{"200000000 USD", "300000000 USD", "3 year", "4 year"});
  CHECK(counted_in("От 5 до 7 процентов, два-три месяца, 320-19 человек.", Language::ru) ==
        Labels{"5 percent", "7 percent", "2 month", "3 month"});
}

TEST_CASE("what is counted may stand behind an adjective, and a currency's code before its number", "[mention]") {
  CHECK(counted_in("EUR 5 million for 25 other people; the EU 12.", Language::en) ==
        Labels{"5000000 EUR", "25 people", "12 "});
  CHECK(counted_in("Ещё 20 новых стран.", Language::ru) == Labels{"20 country"});
  CHECK(counted_in("From 9 a.m. on, $ 297 million were paid.", Language::en) == Labels{"297000000 USD"});
}

TEST_CASE("pounds of things are weight, those of money and of a state are money", "[mention]") {
  CHECK(counted_in("Some 5,000 pounds of bread for 30 pounds, and 20 million pounds of aid.", Language::en) ==
        Labels{"5000 lb", "30 GBP", "20000000 GBP"});
  CHECK(counted_in("Le prix est de 3 millions de livres libanaises.", Language::fr) == Labels{"3000000 LBP"});
  CHECK(counted_in("500 фунтов хлеба за 30 египетских фунтов", Language::ru) == Labels{"500 lb", "30 EGP"});
}

TEST_CASE("a number says what it counts, in three languages and by signs", "[mention]") {
  CHECK(counted_in("Trade grew by 20 percent to 52 billion dollars, or $7 a head.", Language::en) ==
        Labels{"20 percent", "52000000000 USD", "7 USD"});
  CHECK(counted_in("L'aide de 300 millions d'euros va à 5 000 personnes.", Language::fr) ==
        Labels{"300000000 EUR", "5000 people"});
  CHECK(counted_in("Рост на 20 % до 40 млрд кубометров.", Language::ru) == Labels{"20 percent", "40000000000 m3"});
  CHECK(counted_in("A 72-hour truce, a 26-year-old envoy and a 20-percent cut; £5 a head.", Language::en) ==
        Labels{"72 hour", "26 year", "20 percent", "5 GBP"});
  CHECK(counted_in("72-часовой режим тишины, 34-летний посол, 2 года и 3 недели", Language::ru) ==
        Labels{"72 hour", "34 year", "2 year", "3 week"});
  CHECK(counted_in("99 $ par tête et 3,4 millions de personnes", Language::fr) == Labels{"99 USD", "3400000 people"});
  CHECK(counted_in("the 17-Nation group and a 7-strong team", Language::en).empty());
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
