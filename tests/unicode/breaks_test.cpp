// Sentence and word breaks against Unicode's own files, and against ICU's iterators on real and on made-up text.

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <algorithm>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>

using namespace behistun;
using namespace behistun::unicode;

namespace {

constexpr const char* kUnicodeData = "/usr/share/unicode/auxiliary/";  // Debian: unicode-data

using Breaks = std::vector<std::size_t>;

/// ICU, asked in the way its manual says.
class Witness {
 public:
  explicit Witness(icu::BreakIterator* (*create)(const icu::Locale&, UErrorCode&), const char* locale = "root") {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(create(icu::Locale(locale), status));
    REQUIRE(U_SUCCESS(status));
  }
  Breaks breaks(std::string_view utf8) {
    Breaks found;
    each(utf8, [&](std::size_t, std::size_t end) { found.push_back(end); });
    return found;
  }
  std::vector<Span> words(std::string_view utf8) {
    std::vector<Span> found;
    each(utf8, [&](std::size_t begin, std::size_t end) {
      if (iterator_->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) found.push_back({begin, end});
    });
    return found;
  }

 private:
  template <class Found>
  void each(std::string_view utf8, Found found) {
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
    iterator_->setText(&text, status);
    REQUIRE(U_SUCCESS(status));
    auto begin = iterator_->first();
    for (auto end = iterator_->next(); end != icu::BreakIterator::DONE; begin = end, end = iterator_->next())
      found(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
    utext_close(&text);
  }
  std::unique_ptr<icu::BreakIterator> iterator_;
};

Witness sentence_witness(const char* locale = "root") {
  return Witness(icu::BreakIterator::createSentenceInstance, locale);
}
Witness word_witness(const char* locale = "root") { return Witness(icu::BreakIterator::createWordInstance, locale); }

std::string shown(std::string_view utf8) {
  std::string out;
  char hexadecimal[16];
  for (const auto c : to_utf32(utf8)) {
    std::snprintf(hexadecimal, sizeof hexadecimal, "%04X ", static_cast<unsigned>(c));
    out += hexadecimal;
  }
  return out;
}

void check_against_icu(std::string_view utf8, Witness& sentence, Witness& word) {
  const bool same_sentences = sentence_breaks(utf8, Language::und) == sentence.breaks(utf8);
  const bool same_words = words(utf8, Language::und) == word.words(utf8);
  if (same_sentences && same_words) return;
  INFO(shown(utf8));
  CHECK(same_sentences);
  CHECK(same_words);
}

struct Case {
  std::string text;
  Breaks breaks;
};

/// "÷ 0041 × 002E ÷ # …", a line a case.
std::vector<Case> cases_of(const std::string& file) {
  std::vector<Case> cases;
  std::ifstream in(kUnicodeData + file);
  for (std::string line; std::getline(in, line);) {
    line.resize(std::min(line.find('#'), line.size()));
    if (line.find("÷") == std::string::npos) continue;
    auto& made = cases.emplace_back();
    for (std::size_t at = 0; at < line.size();) {
      const auto end = std::min(line.find_first_of(" \t", at), line.size());
      const auto cell = line.substr(at, end - at);
      at = end + 1;
      if (cell == "÷") {
        made.breaks.push_back(made.text.size());
      } else if (!cell.empty() && cell != "×") {
        append(made.text, static_cast<char32_t>(std::stoul(cell, nullptr, 16)));
      }
    }
    made.breaks.erase(made.breaks.begin());  // the one before the text
  }
  return cases;
}

std::vector<std::string> files_under(const std::filesystem::path& folder) {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    texts.push_back(replace_ill_formed(std::string(std::istreambuf_iterator<char>(in), {})));
  }
  return texts;
}

/// Characters that the rules tell apart, and some that only dictionaries do.
std::vector<char32_t> telling_characters() {
  std::vector<char32_t> out;
  for (const char32_t c :
       U"aZйЖéÉ1٣.!?…;:,-–—'’\"“”«»()[] \t\u00A0\u2009\r\n\u0085\u2028\u2029\u00AD\u200B\u200D\u2060"
       U"\u0301\u0308_@%#/\\$№אב״׳가각ア゙カー中文日ひらกขาภាမြ。！？؟։܀।\U0001F1EB\U0001F1F7\U0001F600"
       U"\u2764\uFE0F\u02BC\u0E33\u0E48\u00AA\u2160\u1E9E\u01C5\U00010400\U0001F468")
    if (c != 0) out.push_back(c);
  return out;
}

}  // namespace

TEST_CASE("SentenceBreakTest.txt, in full", "[unicode][conformance]") {
  const auto cases = cases_of("SentenceBreakTest.txt");
  REQUIRE(cases.size() > 500);
  for (const auto& test : cases) {
    INFO(shown(test.text));
    CHECK(sentence_breaks(test.text, Language::und) == test.breaks);
  }
}

TEST_CASE("WordBreakTest.txt, but for what CLDR says of the colon", "[unicode][conformance]") {
  const auto cases = cases_of("WordBreakTest.txt");
  REQUIRE(cases.size() > 1800);
  auto icu = word_witness();
  std::size_t other = 0;
  for (const auto& test : cases) {
    INFO(shown(test.text));
    const bool has_colon = test.text.find(':') != std::string::npos;
    const auto found = words(test.text, Language::und);
    CHECK(found == icu.words(test.text));
    const auto is_break = [&](std::size_t at) {
      return at == 0 || std::find(test.breaks.begin(), test.breaks.end(), at) != test.breaks.end();
    };
    for (const auto& word : found)
      if (!is_break(word.begin) || !is_break(word.end)) other += has_colon ? 0 : 1;
  }
  CHECK(other == 0);
}

TEST_CASE("the rules are the same in all our languages", "[unicode][differential]") {
  const std::string text = "M. Borrell: « Oui. » 5:3. С.В. Лавров. «Да?» e-mail@example.org it’s l'État 中文。ไทย";
  auto root = sentence_witness();
  auto root_words = word_witness();
  for (const char* language : {"en", "fr", "ru"}) {
    CHECK(sentence_witness(language).breaks(text) == root.breaks(text));
    CHECK(word_witness(language).words(text) == root_words.words(text));
  }
}

TEST_CASE("every code point breaks as in ICU, between two stops", "[unicode][differential][conformance]") {
  auto sentence = sentence_witness();
  auto word = word_witness();
  std::string text;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    text += "a. ";
    append(text, c);
    text += "a.\n";
    if (c % 1024 != 1023) continue;
    check_against_icu(text, sentence, word);
    text.clear();
  }
}

TEST_CASE("random sequences of telling characters break as in ICU", "[unicode][differential]") {
  auto sentence = sentence_witness();
  auto word = word_witness();
  const auto characters = telling_characters();
  std::mt19937 random(29);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    const auto length = 1 + random() % 40;
    // A few kinds at a time, so that the rarer states are reached.
    const auto kinds = 2 + random() % 8;
    std::vector<char32_t> some;
    for (std::size_t i = 0; i < kinds; ++i) some.push_back(characters[random() % characters.size()]);
    for (std::size_t i = 0; i < length; ++i) append(text, some[random() % kinds]);
    check_against_icu(text, sentence, word);
  }
}

TEST_CASE("the bundled corpus breaks as in ICU, whole and by paragraphs", "[unicode][differential]") {
  auto sentence = sentence_witness();
  auto word = word_witness();
  const auto texts = files_under(BEHISTUN_SOURCE_DIR "/corpora/releases");
  REQUIRE(texts.size() > 100);
  for (const auto& text : texts) check_against_icu(text, sentence, word);
}

TEST_CASE("outside texts break as in ICU", "[unicode][differential][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  auto sentence = sentence_witness();
  auto word = word_witness();
  for (const char* folder : {"/dev/newstest2014", "/train/udhr", "/dev/presidential-en"})
    for (const auto& text : files_under(std::string(data) + folder)) check_against_icu(text, sentence, word);
}
