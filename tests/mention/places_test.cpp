// Countries and places, in sentences of our own, one trouble of real text at a time.

#include "one_sentence.hpp"

using namespace behistun;

TEST_CASE("countries and places are found in their cases, old and new forms under one key", "[mention]") {
  CHECK(named_in(read_on("Делегация прибыла из Белоруссии в Россию.", Language::ru, "2020-11-19"), Kind::country) ==
        Labels{"BLR", "RUS"});
  CHECK(named_in(read_on("From Kiev to Kharkov.", Language::en, "2020-11-19"), Kind::place) ==
        named_in(read_on("From Kyiv to Kharkiv.", Language::en, "2020-11-19"), Kind::place));
}

TEST_CASE("the form that was used is reported in the nominative, and what its choice tells", "[mention]") {
  const auto told = [](std::string_view text, Language language) {
    Labels forms;
    for (const auto& one : read_on(text, language, "2020-11-19"))
      if (!one.form.empty()) forms.push_back(one.key + " " + one.form + " (" + one.variant + ")");
    return forms;
  };
  const auto& known = gazetteer::Gazetteer::built_in();
  const auto kyiv = known.country("UKR")->capital;
  CHECK(told("A Kiev et à Kyiv.", Language::fr) ==
        Labels{kyiv + " Kiev (Russian-derived)", kyiv + " Kyiv (Ukrainian-derived)"});
  CHECK(told("Из Беларуси, Киргизии и Кыргызстана.", Language::ru) == Labels{"BLR Беларусь (Belarusian state form)",
                                                                             "KGZ Киргизия (Russian usage)",
                                                                             "KGZ Кыргызстан (Kyrgyz state form)"});
  CHECK(told("In Türkiye.", Language::en) == Labels{"TUR Türkiye (official since 2022)"});
  CHECK(told("On the JCPOA.", Language::en) == Labels{"JCPOA JCPOA ()"});
}

TEST_CASE("a region named for a city is not the city", "[mention]") {
  CHECK(named_in(read_on("He is from Mykolaiv region.", Language::en, "2021-12-27"), Kind::place) ==
        Labels{"region:Q41572"});
}

TEST_CASE("a place that no table has is told by a word for what it is, within its sentence", "[mention]") {
  CHECK(named_in(read_on("They met near the Pregolya River, in the village of Luzhitsa.", Language::en, "2021-02-16"),
                 Kind::place) == Labels{"name:Pregolya River", "name:Luzhitsa"});
  CHECK(named_in(read_on("Un village de la province de Banteay Meanchey.", Language::fr, "2021-02-16"), Kind::place) ==
        Labels{"name:Banteay Meanchey"});
  CHECK(named_in(read_on("Он в десяти минутах от аэропорта. Мы ждали.", Language::ru, "2021-02-16"), Kind::place)
            .empty());
}

TEST_CASE("a Russian region is that of its city, or has a name of its own in the nominative", "[mention]") {
  CHECK(named_in(read_on("в Калужской области и Приреченском крае", Language::ru, "2021-02-16"), Kind::place) ==
        Labels{"region:Q2837", "name:Приреченский край"});
}

TEST_CASE("a place whose name people bear needs a word that tells the place", "[mention]") {
  CHECK(named_in(read_on("He was born in Nelson.", Language::en, "2021-02-16"), Kind::place) == Labels{"Nelson"});
  CHECK(named_in(read_on("It was said by Nelson.", Language::en, "2021-02-16"), Kind::place).empty());
  CHECK(named_in(read_on("Он родился в Нельсоне.", Language::ru, "2021-02-16"), Kind::place) == Labels{"Nelson"});
}

TEST_CASE("a noun for a place with a capital belongs to a known name before it", "[mention]") {
  const auto found = read_on("They spoke of the Mekong River and of Hanoi.", Language::en, "2021-02-16");
  REQUIRE(found.size() == 2);
  CHECK(found.front().span.of("They spoke of the Mekong River and of Hanoi.") == "Mekong River");
  CHECK(named_in(read_on("Переговоры прошли в Ханое.", Language::ru, "2021-02-16"), Kind::place) == Labels{"Hanoi"});
}

TEST_CASE("a French place that begins in lower case is found where a capital is in it", "[mention]") {
  const auto places = [](const std::string& text) {
    return named_in(read_on(text, Language::fr, "2021-10-12"), Kind::place);
  };
  CHECK(places("Elle a vu la mer Noire et le détroit d'Ormuz.") == Labels{"Black Sea", "Strait of Hormuz"});
  CHECK(places("Le sommet du pays de Galles a eu lieu.") == Labels{"Wales"});
  CHECK(places("La nuit tombe sur la mer noire de monde.").empty());
}

TEST_CASE("a French place that has an article stands without it behind one", "[mention]") {
  const auto places = [](std::string_view text) {
    return named_in(read_on(text, Language::fr, "2021-02-16"), Kind::place);
  };
  const auto cairo = places("Ils vont à Le Caire.");
  REQUIRE(cairo.size() == 1);
  CHECK(places("Ils vont au Caire.") == cairo);
  CHECK(places("Le sommet du Caire.") == cairo);
  CHECK(places("Ils aiment la Havane.") == places("Ils vont à La Havane."));
  CHECK(places("Une marque Caire.").empty());
  CHECK(named_in(read_on("They met Caire there.", Language::en, "2021-02-16"), Kind::place).empty());
}

TEST_CASE("a word for a region before a city's name makes it the region, as one behind it does", "[mention]") {
  const auto region = Labels{"region:Q41572"};
  CHECK(named_in(read_on("Il vient de la région de Mykolaïv.", Language::fr, "2021-02-16"), Kind::place) == region);
  CHECK(named_in(read_on("He left the province of Mykolaiv.", Language::en, "2021-02-16"), Kind::place) == region);
  CHECK(named_in(read_on("Он из Николаевской области.", Language::ru, "2021-02-16"), Kind::place) == region);
}

TEST_CASE("a Russian region is found by its city whatever the adjective does to it", "[mention]") {
  for (const auto& [russian, english] : {std::pair{"Ивановской", "Ivanovo"},
                                         {"Ярославской", "Yaroslavl"},
                                         {"Липецкой", "Lipetsk"},
                                         {"Пензенской", "Penza"},
                                         {"Гродненской", "Grodno"},
                                         {"Хмельницкой", "Khmelnytskyi"}}) {
    CAPTURE(russian, english);
    CHECK(named_in(read_on("в " + std::string(russian) + " области", Language::ru, "2021-02-16"), Kind::place) ==
          named_in(read_on("in " + std::string(english) + " region", Language::en, "2021-02-16"), Kind::place));
  }
  CHECK(named_in(read_on("в Хабаровском крае", Language::ru, "2021-02-16"), Kind::place) == Labels{"region:Q4454"});
}

TEST_CASE("a place that people are called by says nothing, unless it is a capital", "[mention]") {
  CHECK(named_in(read_on("Rhodes said nothing.", Language::en, "2021-02-16"), Kind::place).empty());
  CHECK(named_in(read_on("They met on Rhodes.", Language::en, "2021-02-16"), Kind::place).size() == 1);
  CHECK(named_in(read_on("Paris said nothing.", Language::en, "2021-02-16"), Kind::place).size() == 1);
}

TEST_CASE("the people of a state stand for it in three languages", "[mention]") {
  const auto states = [](std::string_view text, Language language) {
    Labels found;
    for (const auto& one : read_on(text, language, "2021-02-16"))
      if (one.kind == Kind::country) found.push_back(one.key + " " + one.role);
    return found;
  };
  const Labels both{"RUS adjective", "IRQ adjective"};
  CHECK(states("the Russians and the Iraqis", Language::en) == both);
  CHECK(states("les Russes et les Irakiens", Language::fr) == both);
  CHECK(states("россияне и иракцы", Language::ru) == both);
  CHECK(states("They polish the table.", Language::en).empty());
  CHECK(states("Он читал, что пишет Чехов.", Language::ru).empty());
  CHECK(states("Он вернулся из Нидерландов в честь Французских Моряков.", Language::ru) ==
        Labels{"NLD ", "FRA adjective"});
}

TEST_CASE("seas, islands and mountains are found in every case", "[mention]") {
  for (const auto& [text, name] : {std::pair{"в водах Балтийского моря", "Baltic Sea"},
                                   {"у Балтийского моря и к Балтийскому морю", "Baltic Sea"},
                                   {"на Курильских островах", "Kuril Islands"},
                                   {"с Голанских высот", "Golan Heights"},
                                   {"в Альпах", "Alps"},
                                   {"в Андах и из Анд", "Andes"},
                                   {"из Сум", "Sumy"}}) {
    CAPTURE(text);
    const auto found = named_in(read_on(text, Language::ru, "2021-02-16"), Kind::place);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front() == name);
  }
}

TEST_CASE("a place that begins as a word for an office is a place", "[mention]") {
  CHECK(named_in(read_on("Он учился в Мэриленде.", Language::ru, "2021-02-16"), Kind::place) == Labels{"Maryland"});
}

TEST_CASE("Russian states with a vowel that comes and goes, or two endings, are found in every case", "[mention]") {
  for (const auto* text : {"Он прибыл из Египта.", "Он был в Египте.", "Он доволен Египтом.", "Он был в Косове.",
                           "Он был на Соломоновых Островах.", "Он прибыл с Мальдив.", "Это посол Святого Престола."}) {
    CAPTURE(text);
    const auto found = read_on(text, Language::ru, "2021-02-16");
    CHECK(named_in(found, Kind::country).size() == 1);
  }
}
