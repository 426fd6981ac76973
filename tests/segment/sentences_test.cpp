// Where sentences end.

#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <random>
#include <string>

using namespace behistun;
using namespace behistun::segment;

namespace {

constexpr auto ru = Language::ru, fr = Language::fr, en = Language::en, und = Language::und;

/// The sentences, joined by " | ".
std::string cut(std::string_view text, Language language) {
  std::string out;
  for (const auto& sentence : sentences(text, language)) {
    if (!out.empty()) out += " | ";
    out += sentence.span.of(text);
  }
  return out;
}

}  // namespace

TEST_CASE("a line end closes a sentence and a paragraph; blank lines count for nothing", "[segment]") {
  const std::string_view text = "Press release\n\n  One. Two.\r\nThree";
  const auto found = sentences(text, en);
  REQUIRE(found.size() == 4);
  CHECK(found[0].span.of(text) == "Press release");
  CHECK(found[1].span.of(text) == "One.");
  CHECK(found[1].paragraph == 1);
  CHECK(found[2].span.of(text) == "Two.");
  CHECK(found[2].paragraph == 1);
  CHECK(found[3].paragraph == 2);
  CHECK(sentences("", ru).empty());
  CHECK(sentences(" \n\t\n", ru).empty());
}

TEST_CASE("initials and titles end no sentence", "[segment]") {
  CHECK(cut("С.В. Лавров принял Ж.-И. Ле Дриана. Он уехал.", ru) == "С.В. Лавров принял Ж.-И. Ле Дриана. | Он уехал.");
  CHECK(cut("Le ministre, M. J.-Y. Le Drian, parle. M. Borrell écoute.", fr) ==
        "Le ministre, M. J.-Y. Le Drian, parle. | M. Borrell écoute.");
  CHECK(cut("Mr. Smith met Dr. J. Brown in St. Petersburg. He left.", en) ==
        "Mr. Smith met Dr. J. Brown in St. Petersburg. | He left.");
  CHECK(cut("They chose plan B. The talks went on.", en) == "They chose plan B. | The talks went on.");
}

TEST_CASE("resolution numbers and dates end no sentence", "[segment]") {
  CHECK(cut("They cited Resolution No. 2254. It stands.", en) == "They cited Resolution No. 2254. | It stands.");
  CHECK(cut("Принята 18 декабря 2015 г. в Нью-Йорке.", ru) == "Принята 18 декабря 2015 г. в Нью-Йорке.");
  CHECK(cut("Принята в г. Нью-Йорке. Она действует.", ru) == "Принята в г. Нью-Йорке. | Она действует.");
  CHECK(cut("Это т. е. Франция, т. д. и т. п. Всё.", ru) == "Это т. е. Франция, т. д. и т. п. | Всё.");
}

TEST_CASE("closing quotes and brackets belong to the sentence before", "[segment]") {
  CHECK(cut("He said: “We agree.” She left.", en) == "He said: “We agree.” | She left.");
  CHECK(cut("« Nous sommes d’accord. » Il est parti.", fr) == "« Nous sommes d’accord. » | Il est parti.");
  CHECK(cut("(See the text.) It is long.", en) == "(See the text.) | It is long.");
  CHECK(cut("«Мы согласны». Он уехал.", ru) == "«Мы согласны». | Он уехал.");
}

TEST_CASE("what goes on in lower case goes on", "[segment]") {
  CHECK(cut("\"Why?\" he asked. \"Now!\" she said.", en) == "\"Why?\" he asked. | \"Now!\" she said.");
  CHECK(cut("«Как быть?» — спросил он. «Так!» — ответила она.", ru) ==
        "«Как быть?» — спросил он. | «Так!» — ответила она.");
  CHECK(cut("Il attend… puis il part.", fr) == "Il attend… puis il part.");
  CHECK(cut("Il attend… Puis il part.", fr) == "Il attend… | Puis il part.");
  CHECK(cut("The text (sic!) Stands […] There.", en) == "The text (sic!) Stands […] There.");
}

TEST_CASE("a sentence may begin with a number, a list number begins one", "[segment]") {
  CHECK(cut("They met. 20 people came.", en) == "They met. | 20 people came.");
  CHECK(cut("1. Стороны согласны.", ru) == "1. Стороны согласны.");
  CHECK(cut("It fell by 2.5 percent. It rose.", en) == "It fell by 2.5 percent. | It rose.");
}

TEST_CASE("sentences glued by a scraper come apart where the next word surely begins one", "[segment]") {
  CHECK(cut("They discussed the settlement.The ministers agreed.", en) ==
        "They discussed the settlement. | The ministers agreed.");
  CHECK(cut("See www.example.The page.", en) == "See www.example.The page.");
  CHECK(cut("Об этом сообщили в министерстве.«Стороны согласны», – сказано там.", ru) ==
        "Об этом сообщили в министерстве. | «Стороны согласны», – сказано там.");
  CHECK(cut("Закон об охране.«о мире» принят.", ru) == "Закон об охране.«о мире» принят.");
}

TEST_CASE("an unknown language has the suppressions of all three", "[segment]") {
  CHECK(cut("Mr. Smith. С.В. Лавров. Mme. Parly, art. 5.", und) == "Mr. Smith. | С.В. Лавров. | Mme. Parly, art. 5.");
}

TEST_CASE("every byte that is not white space is in exactly one sentence", "[segment][property]") {
  const std::string_view pieces[] = {"A",  "b",    ".", "!",    "?", "…", " ",  "\n", "\"",     "»",      "« ",
                                     "г.", "No. ", "5", "С.В.", "(", ")", "。", "—",  "\u00A0", "т. е. ", "The "};
  std::uint32_t seed = 11;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 16; ++i) {
      seed = seed * 1664525U + 1013904223U;
      text += pieces[(seed >> 16) % std::size(pieces)];
    }
    CAPTURE(text);
    std::string kept, whole;
    std::size_t end = 0;
    for (const auto& sentence : sentences(text, und)) {
      REQUIRE(sentence.span.begin >= end);
      REQUIRE(sentence.span.begin < sentence.span.end);
      end = sentence.span.end;
      kept += sentence.span.of(text);
    }
    const auto squeeze = [](std::string s) {
      std::string out;
      for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] == ' ' || s[i] == '\n') continue;
        if (s.compare(i, 2, "\u00A0") == 0) {
          ++i;
          continue;
        }
        out += s[i];
      }
      return out;
    };
    REQUIRE(squeeze(kept) == squeeze(text));
  }
}

TEST_CASE("words hold a letter or a digit", "[segment]") {
  const std::string_view text = "Le « 5 + 5 », dit-il.";
  std::string joined;
  for (const auto& word : words(text, fr)) joined += std::string(word.of(text)) + "/";
  CHECK(joined == "Le/5/5/dit/il/");
}

TEST_CASE("semicolons part the clauses of an enumeration, but not inside brackets", "[segment]") {
  const auto parts = [](std::string_view text) {
    std::string out;
    for (const auto clause : clauses(text, {0, text.size()})) out += std::string(clause.of(text)) + " | ";
    return out;
  };
  CHECK(parts("Обсудили: а) торговлю; б) визы (туризм; учёба); в) обмены.") ==
        "Обсудили: а) торговлю; | б) визы (туризм; учёба); | в) обмены. | ");
  CHECK(parts("Он уехал.") == "Он уехал. | ");
  CHECK(parts("(см. п. 1; он действует.") == "(см. п. 1; | он действует. | ");
  CHECK(parts("один;два;; три]") == "один; | два; | ; | три] | ");
  CHECK(parts(" ; ") == "; | ");
  CHECK(clauses("", {0, 0}).empty());
}

TEST_CASE("clauses stay inside their sentence", "[segment]") {
  const std::string_view text = "Да; нет. Он; она.";
  const auto found = sentences(text, ru);
  REQUIRE(found.size() == 2);
  const auto second = clauses(text, found[1].span);
  REQUIRE(second.size() == 2);
  CHECK(second[0].of(text) == "Он;");
  CHECK(second[1].of(text) == "она.");
}

TEST_CASE("a text whose tokens are known has the same sentences", "[segment][differential]") {
  constexpr std::string_view kPieces[] = {
      "Mr", "г", "С",  "The", "она", "2.5", "U.S",      "École",  "iPhone", "etc", "…", ".", ".",
      "!",  "?", "。", "؟",   "\"",  ")",   "(",        "»",      "«",      "\n",  " ", " ", " ",
      ",",  ";", "é",  "é",   "№",   "12",  "stop.The", "(sic!)", "\r\n",   " ",   "—"};
  std::mt19937 random(11);
  std::size_t differ = 0, stops = 0;
  for (std::size_t i = 0; i < 20000; ++i) {
    std::string text;
    for (auto pieces = random() % 24; pieces > 0; --pieces) text += kPieces[random() % std::size(kPieces)];
    const auto language = static_cast<Language>(random() % 4);
    const auto tokens = tokenize(text);
    stops += tokens.stops().size();
    if (sentences(text, {0, text.size()}, tokens, language) != sentences(text, language) && ++differ <= 5)
      UNSCOPED_INFO(code(language) << ": " << text);
  }
  CHECK(differ == 0);
  CHECK(stops > 20000);
}

TEST_CASE("the sentences of a part are those of the part alone", "[segment]") {
  const std::string_view text = "One. Two.\nMr. Three left. Four stayed.\nFive.";
  const auto tokens = tokenize(text);
  const Span part{text.find("Mr."), text.find("\nFive")};
  const auto found = sentences(text, part, tokens, en);
  REQUIRE(found.size() == 2);
  CHECK(found[0].span.of(text) == "Mr. Three left.");
  CHECK(found[1].span.of(text) == "Four stayed.");
  CHECK(found[1].paragraph == 0);
}

TEST_CASE("a Roman number goes on behind its abbreviation, and a list may begin behind a colon", "[segment]") {
  CHECK(cut("They cited Art. VI of the treaty. It holds.", en) == "They cited Art. VI of the treaty. | It holds.");
  CHECK(cut("Voir le t. II des actes. Il est paru.", fr) == "Voir le t. II des actes. | Il est paru.");
  CHECK(cut("They said no. I agreed.", en) == "They said no. | I agreed.");
  CHECK(cut("The agenda: 1. Trade. 2. Energy.", en) == "The agenda: 1. Trade. | 2. Energy.");
}
