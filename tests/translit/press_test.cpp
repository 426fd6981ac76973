// How the press writes names.

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/translit_learn.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>
#include "../../lib/translit/bearer.hpp"
#include "../../lib/translit/custom.hpp"
#include "../../lib/translit/rules.hpp"
#include "../../lib/translit/spelling.hpp"
#include "../../lib/translit/styles.hpp"

using namespace behistun;

namespace {
bool among(std::string_view name, Language language, std::string_view wanted) {
  for (const auto& spelling : translit::press(name, language, 3))
    if (spelling.text == wanted) return true;
  return false;
}
}  // namespace

TEST_CASE("a given name alone is spelt as its bearers are called", "[translit]") {
  CHECK(translit::press("Александр", Language::fr, 1).front().text == "Alexandre");
  CHECK(translit::press("Валентин", Language::fr, 1).front().text == "Valentin");
  CHECK(translit::press("Юлия", Language::fr, 1).front().text == "Ioulia");
  CHECK(translit::press("Юлия", Language::en, 1).front().text == "Yulia");
}

TEST_CASE("the press spells Russian names in its own way", "[translit]") {
  CHECK(translit::press("Сергей Шойгу", Language::fr, 1).front().text == "Sergueï Choïgou");
  CHECK(among("Сергей Шойгу", Language::en, "Sergey Shoygu"));
  CHECK(among("Сергей Шойгу", Language::en, "Sergei Shoigu"));
  CHECK(translit::press("Путин", Language::fr, 1).front().text == "Poutine");
  CHECK(among("Дмитрий Песков", Language::en, "Dmitry Peskov"));
  CHECK(among("Владимир Путин", Language::fr, "Vladimir Poutine"));
  CHECK(among("Юлия Абрамова", Language::fr, "Ioulia Abramova"));
  CHECK(among("Юлия Абрамова", Language::en, "Yulia Abramova"));
}

TEST_CASE("a given name is known in capitals and with е for ё too", "[translit]") {
  CHECK(translit::press("СЕРГЕЙ ШОЙГУ", Language::fr, 1).front().text == "SERGUEÏ CHOÏGOU");
  CHECK(translit::press("Петр", Language::fr, 1).front().text == translit::press("Пётр", Language::fr, 1).front().text);
}

TEST_CASE("letters tell a foreigner's name from a Russian's", "[translit]") {
  const auto bits = [](std::u32string_view word) { return translit::bearers().bits_for_russian(word); };
  CHECK(bits(U"шилов") > 3);
  CHECK(bits(U"каховская") > 3);
  CHECK(bits(U"штайнмайер") < -3);
  CHECK(bits(U"джонсон") < -2);
  CHECK(translit::press("Шольц", Language::en, 1).front().text == "Scholz");
  CHECK(among("Олаф Шольц", Language::en, "Olaf Scholz"));
}

TEST_CASE("whose name it is is learnt from the letters that words share", "[translit]") {
  std::vector<translit::BearerLesson> lessons;
  for (const auto* beginning : {"ба", "во", "гу", "де", "жи"}) {
    lessons.push_back({std::string(beginning) + "лов", true, 1});
    lessons.push_back({std::string(beginning) + "льц", false, 1});
  }
  const translit::BearerModel model(translit::learn_bearers(lessons));
  CHECK(model.bits_for_russian(U"зюлов") > 2);
  CHECK(model.bits_for_russian(U"зюльц") < -2);
  CHECK(std::abs(model.bits_for_russian(U"ба")) < 1);
  CHECK(translit::BearerModel("").bits_for_russian(U"зюлов") == 0);
}

TEST_CASE("the press spells Ukrainian names in its own way", "[translit]") {
  CHECK(among("Дмитро Кулеба", Language::fr, "Dmytro Kouleba"));
  CHECK(among("Дмитро Кулеба", Language::en, "Dmytro Kuleba"));
}

TEST_CASE("English and French names come into Russian", "[translit]") {
  CHECK(translit::press("John Carter", Language::ru, 1).front().text == "Джон Картер");
  CHECK(among("Biden", Language::ru, "Байден"));
  CHECK(among("Jean-Yves Le Drian", Language::ru, "Жан-Ив Ле Дриан"));
  CHECK(among("Ayrault", Language::ru, "Эро"));
}

TEST_CASE("who tells the origin of a name has it read so", "[translit]") {
  CHECK(translit::press("Charles", Language::ru, 1, Language::fr).front().text == "Шарль");
  CHECK(translit::press("Charles", Language::ru, 1, Language::en).front().text == "Чарльз");
}

TEST_CASE("spellings come best first, each once, and the usual one costs nothing", "[translit][property]") {
  for (const auto* name :
       {"Сергей Шойгу", "Михаил Евграфович Салтыков-Щедрин", "Єрмак", "Щ", "ъ", "Ж.-И. Ле Дриан", "ГАЛУЗИН"}) {
    const auto spellings = translit::press(name, Language::fr, 10);
    CAPTURE(name);
    REQUIRE(!spellings.empty());
    CHECK(spellings.front().cost == 0);
    for (std::size_t i = 1; i < spellings.size(); ++i) {
      CHECK(spellings[i].cost >= spellings[i - 1].cost);
      for (std::size_t k = 0; k < i; ++k) CHECK(spellings[k].text != spellings[i].text);
    }
  }
}

TEST_CASE("every row of press-known.tsv holds for its word, in capitals and with е for ё too", "[translit][table]") {
  for (const auto& row : translit::customary_surnames()) {
    auto plain = unicode::to_upper(row.ru);
    if (const auto yo = plain.find("Ё"); yo != std::string::npos) plain.replace(yo, std::string("Ё").size(), "Е");
    CAPTURE(row.ru, row.bearer);
    for (const auto word : {row.ru, std::string_view(plain)}) {
      CHECK(translit::customary_forms(word, Language::en) == row.en);
      CHECK(translit::customary_forms(word, Language::fr) == row.fr);
    }
  }
}

TEST_CASE("what a row of press-known.tsv says comes first", "[translit][table]") {
  const auto rows = translit::customary_surnames();
  for (std::size_t i = 0; i < rows.size(); i += 40)
    for (const auto language : {Language::en, Language::fr}) {
      const auto forms = language == Language::fr ? rows[i].fr : rows[i].en;
      CAPTURE(rows[i].ru);
      CHECK(translit::press(rows[i].ru, language, 1).front().text == forms.substr(0, forms.find(' ')));
    }
}

TEST_CASE("the name that a foreigner bears comes before what its Russian letters would give", "[translit]") {
  const auto first = [](std::string_view name, Language language) {
    return translit::press(name, language, 1).front().text;
  };
  CHECK(first("Олаф Шольц", Language::en) == "Olaf Scholz");
  CHECK(first("Эммануэль Макрон", Language::fr) == "Emmanuel Macron");
  CHECK(first("Борис Джонсон", Language::en) == "Boris Johnson");
  CHECK(first("Ангела Меркель", Language::fr) == "Angela Merkel");
  CHECK(first("Франсуа Олланд", Language::fr) == "François Hollande");
  CHECK(first("БЕРБОК", Language::en) == "BAERBOCK");
}

TEST_CASE("custom tells the style of the words beside it, and is not the only answer", "[translit]") {
  CHECK(translit::press("Сергей Шойгу", Language::fr, 1).front().text == "Sergueï Choïgou");
  CHECK(translit::press("РАХМАНИНОВ", Language::en, 1).front().text == "RACHMANINOFF");
  const auto spellings = translit::press("Рахманинов", Language::en, 5);
  CHECK(std::any_of(spellings.begin(), spellings.end(), [](const auto& one) { return one.text == "Rakhmaninov"; }));
}

TEST_CASE("every row of press-ways.tsv can give the example it states", "[translit][table]") {
  for (const auto& row : translit::press_ways()) {
    const auto word = unicode::to_lower(row.example);
    CAPTURE(row.from, word);
    CHECK(translit::can_be_written(word, unicode::to_lower(row.gives)));
    const auto pieces = translit::press_pieces(unicode::to_utf32(word));
    const auto number = static_cast<std::size_t>(&row - translit::press_ways().data());
    CHECK(std::any_of(pieces.begin(), pieces.end(), [&](const auto& piece) { return piece.row == number; }));
  }
}

TEST_CASE("the shares of the styles add up to one, and so do the spellings of a short word in a style",
          "[translit][property]") {
  const auto& styles = translit::press_styles();
  for (const auto* word : {U"ёж", U"юй", U"ин", U"щит"}) {
    for (const auto* press : {"fr", "en"}) {
      const auto shares = styles.shares(word, press);
      CHECK(std::accumulate(shares.begin(), shares.end(), 0.0) == Approx(1).margin(0.01));
    }
    for (std::size_t style = 0; style < styles.size(); ++style) {
      double whole = 0;
      for (const auto& answer : styles.best(word, style, 100)) whole += std::exp2(-answer.bits);
      CHECK(whole > 0.8);
      CHECK(whole < 1.1);
    }
  }
}

TEST_CASE("a style holds for a whole word", "[translit]") {
  const auto& styles = translit::press_styles();
  CHECK(styles.best(U"чубайс", styles.find("french"), 1).front().text == U"tchoubaïs");
  CHECK(styles.best(U"чубайс", styles.find("english"), 1).front().text == U"chubays");
  CHECK(styles.bits(U"чубайс", U"tchoubaïs", styles.find("french")) <
        styles.bits(U"чубайс", U"tchoubaïs", styles.find("english")));
  CHECK(styles.bits(U"чубайс", U"smith", styles.find("english")) == translit::PressStyles::kNeverInStyle);
  CHECK(styles.best(U"їжак", styles.find("french"), 3).empty());
}

TEST_CASE("graded discounts trust one word less against many", "[translit]") {
  std::vector<translit::SpeltTwice> pairs = {{"qa", "qb", 5}};
  for (const char letter : std::string("cdefghijklmnop")) {
    const auto word = std::string(1, letter) + "a";
    pairs.push_back({word, word, 4});
  }
  const auto trust = [&](bool graded) {
    translit::SpellingOptions options;
    options.kept = {0};
    options.graded = graded;
    const translit::SpellingModel model(translit::learn_spelling(pairs, options));
    double as_taught = 99, as_others = 99;
    for (const auto& answer : model.best(U"qa", 10)) {
      if (answer.text == U"qb") as_taught = answer.bits;
      if (answer.text == U"qa") as_others = answer.bits;
    }
    return as_others - as_taught;
  };
  CHECK(trust(false) > 0);
  CHECK(trust(true) < trust(false) - 1);
}

TEST_CASE("a model that reads backwards answers forwards", "[translit]") {
  // What ends a word tells what begins it: only from the end is that seen by a context of two pieces.
  std::vector<translit::SpeltTwice> pairs;
  for (int i = 0; i < 8; ++i) pairs.insert(pairs.end(), {{"ab", "xb", 1}, {"ac", "yc", 1}});
  translit::SpellingOptions options;
  options.order = 2;
  options.kept = {0};
  options.backwards = true;
  const translit::SpellingModel model(translit::learn_spelling(pairs, options));
  CHECK(model.best(U"ab", 1).front().text == U"xb");
  CHECK(model.best(U"ac", 1).front().text == U"yc");
}

TEST_CASE("styles are learnt from spellings whose style nobody told", "[translit]") {
  // Every word is written in one of two ways; the learner sees how the first letter goes with the second.
  std::vector<translit::PressLesson> lessons;
  for (const auto* word : {"чуб", "чур", "чум", "чул", "чут"}) {
    const std::string last = translit::convert(std::string(word).substr(4), **translit::find("wikipedia-ru"));
    lessons.push_back({word, {"tchou" + last}, "fr", 3});
    lessons.push_back({word, {"chu" + last}, "fr", 1});
  }
  constexpr translit::PressSeed seeds[] = {{"a", "french-press-ru"}, {"b", "wikipedia-ru"}};
  const translit::PressStyles styles(translit::learn_press_styles(lessons, seeds));
  CHECK(styles.best(U"чурум", styles.find("a"), 1).front().text == U"tchouroum");
  CHECK(styles.best(U"чурум", styles.find("b"), 1).front().text == U"churum");
  CHECK(styles.shares(U"чурум", "fr")[styles.find("a")] == Approx(0.75).margin(0.1));
}

TEST_CASE("alike() says what its tables say, or that words are unlike", "[translit][differential]") {
  // Seven, eight, fourteen and fifteen letters are among them: short words are compared in another way than long ones.
  constexpr std::array words = {"Шойгу",
                                "Choïgou",
                                "Shoygu",
                                "Лавров",
                                "Lavrov",
                                "Lawrow",
                                "Эро",
                                "Ayrault",
                                "Жан",
                                "Jean",
                                "Кулеба",
                                "Kuleba",
                                "Мишустин",
                                "Michoustin",
                                "Э",
                                "Ацамбаев",
                                "Atambaev",
                                "Каримов",
                                "Karimov",
                                "Li",
                                "Алибекмухамедов",
                                "Alibekmuhamedov",
                                "Алибекмухаммедов",
                                "Alibekmukhamedov",
                                "Sz"};
  for (const auto* a : words)
    for (const auto* b : words) {
      const double quick = translit::alike(translit::Spelt(a), translit::Spelt(b));
      const double full = translit::alike_in_full(translit::Spelt(a), translit::Spelt(b));
      CAPTURE(a, b);
      if (quick > 0) CHECK(quick == Approx(full));
      const double hundredths = std::round(100 * full) / 100;  // full is a sum of floats
      CHECK(quick <= std::max(hundredths, -15.0) + 1e-6);
      for (const double least : {-5.0, 0.5, 8.0, 20.0}) {
        const double asked = translit::alike(translit::Spelt(a), translit::Spelt(b), least, 1000);
        CAPTURE(least);
        if (quick >= least)
          CHECK(asked == quick);
        else
          CHECK(asked < least);
      }
      for (const double enough : {5.0, 12.0, 20.0}) {
        const double told = translit::alike(translit::Spelt(a), translit::Spelt(b), -10, enough);
        CAPTURE(enough);
        if (quick < enough && quick >= -10)
          CHECK(told == quick);
        else if (quick >= enough)
          CHECK((told >= enough && told <= quick));
      }
    }
}

TEST_CASE("consonants that one word has more than the other are counted by kind", "[translit]") {
  const auto apart = [](std::string_view a, std::string_view b) {
    return translit::Spelt(a).consonants_apart(translit::Spelt(b));
  };
  CHECK(apart("Лавров", "Lavrov") == 0);
  CHECK(apart("Lavrov", "Lavro") == 1);
  CHECK(apart("Lavro", "Lavrov") == 1);
  CHECK(apart("Bob", "Tatiana") == 2 + 2 + 1);
  CHECK(apart("Tatiana", "Bob") == 5);
  CHECK(apart("", "bbblb") == 3);  // doubled letters count once
}

TEST_CASE("of a word no more letters are kept than a name has", "[translit]") {
  CHECK(translit::Spelt(std::string(100, 'a')).size() == translit::Spelt::kMostLetters);
  CHECK(translit::alike(translit::Spelt(std::string(100, 'a')), translit::Spelt(std::string(90, 'a'))) > 0);
  CHECK(translit::Spelt("Поlётов") == translit::Spelt("Поетов"));
  const auto is_in_order = [](std::string_view codes, std::size_t size) {
    for (std::size_t i = 0; i < codes.size(); ++i)
      if (codes[i] != static_cast<char>(i + 1)) return false;
    return codes.size() == size;
  };
  for (const std::string before : {"", "-", "'"}) {  // read in one run, or a letter at a time
    CHECK(is_in_order(translit::Spelt(before + "abcdefghijklmnopqrstuvwxyz").codes(), 26));
    CHECK(is_in_order(translit::Spelt(before + "абвгдежзийклмнопрстуфхцчшщъыьэюя").codes(), 32));
  }
}

TEST_CASE("a word is the same again from its codes", "[translit]") {
  for (const auto* word : {"Шойгу", "Choïgou", "Гудзій", "Łukasz", ""}) {
    const translit::Spelt spelt(word), again(spelt.codes(), spelt.cyrillic());
    CAPTURE(word);
    CHECK(again == spelt);
    CHECK(again.foreign() == spelt.foreign());
    CHECK(again.consonants_apart(spelt) == 0);
  }
  CHECK(translit::Spelt("Гудзій").foreign());
  CHECK_FALSE(translit::Spelt("Гудзий").foreign());
  CHECK_FALSE(translit::Spelt("Łukasz").foreign());
}

TEST_CASE("a pair of words that have nothing in common hardly teaches", "[translit]") {
  std::vector<translit::SpeltTwice> pairs;
  for (const auto* a : {"а", "о", "у", "и"})
    for (const auto* b : {"б", "в", "г", "д", "л", "м", "н", "р", "т", "с"}) {
      const auto word = std::string(b) + a + b + a + b;
      pairs.push_back({word, translit::convert(word, **translit::find("wikipedia-ru")), 1});
    }
  const auto bits_of = [](const std::string& table, const std::string& sides) {
    const auto at = ("\n" + table).find("\n" + sides + "\t");
    return at == std::string::npos ? -99.0 : std::stod(table.substr(at + sides.size() + 1));
  };
  const double alone = bits_of(translit::learn_alike(pairs), "б\tb");
  pairs.push_back({"кхкхкхкх", "zzzzzz", 4});
  CHECK(bits_of(translit::learn_alike(pairs), "б\tb") == Approx(alone).margin(0.3));
}

TEST_CASE("a name keeps its capitals and what stands between its words", "[translit]") {
  CHECK(translit::press("ПУТИН", Language::en, 1).front().text == "PUTIN");
  CHECK(translit::press("Иванов-Петров", Language::en, 1).front().text == "Ivanov-Petrov");
}

TEST_CASE("a name in the language's own script stays as it is", "[translit]") {
  CHECK(translit::press("Macron", Language::fr, 3).front().text == "Macron");
  CHECK(translit::press("Путин", Language::ru, 3).front().text == "Путин");
  CHECK(translit::press("Путин", Language::fr, 0).empty());
}
