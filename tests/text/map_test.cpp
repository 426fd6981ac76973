// What must hold for any text, clean or dirty: idempotence, cover, and spans that go there and back.

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <random>

using namespace behistun;
using behistun::text::Text;

namespace {

// Pieces that wake the rules, in any order. The seed is fixed: the same texts on every run.
std::vector<std::string> dirty_texts(std::size_t count) {
  const std::vector<std::string> pieces = {
      "a",    "o",      "Б",    "л",      "e",      "И",      " ",      "\u00A0",  "\u202F", "\n", "\r",
      "\r\n", "-",      "-\n",  "\u00AD", "\u200B", "\u0301", "\u0306", "«",       "»",      "“",  "’",
      "`",    ":",      "!",    "?",      "\u2011", "—",      "ﬁ",      "…",       "Ã",      "©",  "Â",
      "â",    "€",      "™",    "Р",      "С",      "°",      "ѓ",      "џ",       "в",      "Ђ",  "I",
      "XX",   "й",      "tion", "ние",    "\u212B", "한",     "\u1100", "\uFEFF",  "\u2028", "5",  "\u0323",
      "и",    "\u0085", "Ñ",    "€œ",     "ï»¿",    "слово",  "word",   "сло-\nво"};
  std::mt19937 random(20210);
  std::vector<std::string> texts(count);
  for (auto& text : texts)
    for (auto left = random() % 24; left > 0; --left) text += pieces[random() % pieces.size()];
  return texts;
}

std::vector<std::string> random_texts(std::size_t count) {
  std::mt19937 random(20211);
  std::vector<std::string> texts(count);
  for (auto& text : texts)
    for (auto left = random() % 16; left > 0; --left) {
      const auto plane = random() % 4 == 0 ? 0x110000U : 0x2200U;
      const auto c = static_cast<char32_t>(random() % plane);
      if (c < 0xD800 || c > 0xDFFF) unicode::append(text, c);
    }
  return texts;
}

bool boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void check_map(const std::string& original) {
  INFO("original: " << Catch::Detail::stringify(original));
  const auto text = Text::of(original);
  REQUIRE(Text::of(text.canonical()).canonical() == text.canonical());
  REQUIRE(unicode::is_normalized(text.canonical(), unicode::Form::nfc));

  // Outside of the changes the two are equal, and the changes stand in order.
  Span before;
  std::size_t before_canonical = 0;
  bool equal = true, ascending = true, real = true;
  const auto gap = [&](std::size_t original_end, std::size_t canonical_end) {
    equal = equal && original.substr(before.end, original_end - before.end) ==
                         text.canonical().substr(before_canonical, canonical_end - before_canonical);
  };
  for (const auto& change : text.changes()) {
    ascending = ascending && before.end <= change.original.begin && before_canonical <= change.canonical.begin;
    real = real && change.original.of(original) != change.canonical.of(text.canonical());
    if (ascending) gap(change.original.begin, change.canonical.begin);
    before = change.original;
    before_canonical = change.canonical.end;
  }
  gap(original.size(), text.canonical().size());
  REQUIRE(ascending);
  REQUIRE(equal);
  REQUIRE(real);

  // Any span of whole characters goes to the original and back without loss, and stands on boundaries there.
  const auto& canonical = text.canonical();
  for (std::size_t begin = 0; begin < canonical.size(); ++begin)
    for (std::size_t end = begin + 1; end <= canonical.size(); ++end) {
      if (!boundary(canonical, begin) || !boundary(canonical, end)) continue;
      const auto there = text.to_original({begin, end});
      const bool good = boundary(original, there.begin) && boundary(original, there.end) && !there.empty() &&
                        text.to_canonical(there).contains({begin, end});
      if (!good) FAIL("canonical span " << begin << ".." << end);
    }
  REQUIRE(text.to_canonical({0, original.size()}) == Span{0, canonical.size()});
}

}  // namespace

TEST_CASE("on dirty text the canonical form is idempotent and its map exact", "[text][property]") {
  for (const auto& text : dirty_texts(1500)) check_map(text);
}

TEST_CASE("on random text the canonical form is idempotent and its map exact", "[text][property]") {
  for (const auto& text : random_texts(1000)) check_map(text);
}

TEST_CASE("no step is left out that would have changed the text", "[text][property]") {
  // A second line wakes every step; it must not change what becomes of the first.
  const std::string wake = "\n5\tE\u0301tat \u212B Лaвров â€™ заявле-\nние";
  const auto woken = Text::of(wake).canonical();
  for (const auto& texts : {dirty_texts(1500), random_texts(1500)})
    for (const auto& text : texts) {
      if (text.ends_with('\r')) continue;  // half of a line break
      INFO("original: " << Catch::Detail::stringify(text));
      REQUIRE(Text::of(text + wake).canonical() == Text::of(text).canonical() + woken);
    }
}

TEST_CASE("what becomes of a text does not depend on where in a block of bytes it stands", "[text][property][blocks]") {
  for (const auto& texts : {dirty_texts(300), random_texts(300)})
    for (const auto& text : texts) {
      if (text.ends_with('\r')) continue;  // half of a line break
      const auto alone = Text::of(text).canonical();
      for (std::size_t before = 0; before < 35; ++before) {
        const auto left = std::string(before, 'a') + '\n', right = '\n' + std::string(34 - before, '0');
        INFO("original: " << Catch::Detail::stringify(text) << " behind " << before);
        REQUIRE(Text::of(left + text + right).canonical() == left + alone + right);
      }
    }
}
