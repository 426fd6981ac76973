// The forms and foldings against ICU, where our loops could go wrong: every code point, every place in a block, every
// size of buffer, regions without end.

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <random>

#include "code_points.hpp"

using namespace behistun;
using namespace behistun::unicode;

namespace {

constexpr std::array kForms = {Form::nfc, Form::nfd, Form::nfkc, Form::nfkd, Form::nfkc_cf};

const icu::Normalizer2& icu_form(Form form) {
  UErrorCode status = U_ZERO_ERROR;
  switch (form) {
    case Form::nfc:
      return *icu::Normalizer2::getNFCInstance(status);
    case Form::nfd:
      return *icu::Normalizer2::getNFDInstance(status);
    case Form::nfkc:
      return *icu::Normalizer2::getNFKCInstance(status);
    case Form::nfkd:
      return *icu::Normalizer2::getNFKDInstance(status);
    case Form::nfkc_cf:
      break;
  }
  return *icu::Normalizer2::getNFKCCasefoldInstance(status);
}

icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<std::int32_t>(text.size())}; }

std::string by_icu(std::string_view text, Form form) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  icu_form(form).normalizeUTF8(0, piece(text), sink, nullptr, status);
  if (U_FAILURE(status)) FAIL(u_errorName(status));
  return out;
}

std::string folded_by_icu(std::string_view text) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8Fold(0, piece(text), sink, nullptr, status);
  if (U_FAILURE(status)) FAIL(u_errorName(status));
  return out;
}

std::string simply_folded_by_icu(std::string_view text) {
  std::string out;
  for (const auto c : to_utf32(text))
    append(out, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
  return out;
}

// Empty if our normal forms and foldings are ICU's; otherwise what is not so.
std::string difference_from_icu(const std::string& text) {
  for (const auto form : kForms)
    if (const auto ours = *normalize(text, form); ours != by_icu(text, form))
      return "form " + std::to_string(static_cast<int>(form)) + " of " + hexadecimal(text) + "is " + hexadecimal(ours);
  if (fold_case(text) != folded_by_icu(text)) return "full folding of " + hexadecimal(text);
  if (fold_case(text, Folding::simple) != simply_folded_by_icu(text)) return "simple folding of " + hexadecimal(text);
  return {};
}

// The same, and whether all our answers agree with each other.
std::string difference(const std::string& text) {
  std::string storage, buffer(3 * text.size() + 64, '?');
  for (const auto form : kForms) {
    const auto which = "form " + std::to_string(static_cast<int>(form)) + " of " + hexadecimal(text);
    const auto expected = *normalize(text, form);
    if (*normalize(text, form, storage) != expected) return which + "as a view";
    const auto size = *normalize(text, form, std::span<char>(buffer));
    if (size != expected.size() || buffer.compare(0, std::min(size, buffer.size()), expected, 0, buffer.size()) != 0)
      return which + "in a buffer";
    if (is_normalized(text, form) != (text == expected)) return which + "is_normalized";
    auto at = static_cast<std::size_t>(std::mismatch(text.begin(), text.end(), expected.begin(), expected.end()).first -
                                       text.begin());
    while (at > 0 && (at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)) --at;
    if (first_not_normalized(text, form).value_or(text.size()) != (text == expected ? text.size() : at))
      return which + "first_not_normalized";
    auto patched = text;
    const auto found = patches(text, form);
    for (auto patch = found.rbegin(); patch != found.rend(); ++patch)
      patched.replace(patch->span.begin, patch->span.size(), patch->text);
    if (patched != expected) return which + "by patches";
  }
  return difference_from_icu(text);
}

}  // namespace

TEST_CASE("every code point has ICU's forms and foldings, alone, among letters and marks, and deep in a block",
          "[unicode][conformance][differential]") {
  std::size_t differ = 0;
  for (char32_t c = 0; c < 0x110000; ++c) {
    // Planes 3 to 13 hold nothing, 15 and 16 private use: every 64th of them. A line feed acts on neither side.
    const bool dull = (c >= 0x30000 && c < 0xE0000) || c >= 0xF0000;
    if (!is_scalar(c) || (dull && c % 64 != 1)) continue;
    const auto x = utf8(c);
    const auto text = x + "\n" + x + "\u0301\ne\u0301" + x + "\u0323\u0301\n\u0438" + x + x + "\u1100" + x +
                      "\u11A8\n" + "quarante-deux lettres de suite, en un bloc" + x +
                      "сорок две буквы подряд, в одном блоке";
    const auto what = c < 0x1000 || c % 64 == 1 ? difference(text) : difference_from_icu(text);
    if (!what.empty() && ++differ <= 5) UNSCOPED_INFO(what);
  }
  CHECK(differ == 0);
}

TEST_CASE("what a block could get wrong comes out as ICU has it at every place of a block",
          "[unicode][differential][runs]") {
  // Each of these ends a run for some form, or is changed inside one.
  const std::array<std::string, 26> odd = {"\u0301",
                                           "e\u0301",
                                           "и\u0306",
                                           "Й",
                                           "ё",
                                           "Ѐ",
                                           "\u00A0",
                                           "ß",
                                           "×",
                                           "÷",
                                           "œ",
                                           "\u00AD",
                                           "e\u00AD\u0301",
                                           "\u00AD\u00ADa",
                                           "…",
                                           "–",
                                           "«",
                                           "№",
                                           "\u2000",
                                           "\u2126",
                                           "\u0344",
                                           "\uAC01",
                                           "\u1100\u1161\u11A8",
                                           "\U0001F54A",
                                           "\uFB01\u0301",
                                           "ѡѠ"};
  const std::array<std::string, 4> bases = {"a", "Я", "é", "’"};
  std::size_t differ = 0;
  for (const auto& base : bases)
    for (const auto& what : odd)
      for (std::size_t before = 0; before <= kBlock + 4; ++before)
        for (const std::size_t after : {std::size_t{0}, std::size_t{1}, kBlock + 3}) {
          const auto wrong = difference(std::string(before % base.size(), '-') + repeated(base, before) + what +
                                        repeated(base, after));
          if (!wrong.empty() && ++differ <= 5) UNSCOPED_INFO(wrong);
        }
  CHECK(differ == 0);
}

TEST_CASE("random text with many marks, Hangul and compatibility signs comes out as ICU has it",
          "[unicode][differential][runs]") {
  constexpr std::array<char32_t, 22> blocks = {0x20,   0x40,   0xA0,   0xC0,   0x300,  0x340,  0x400,  0x440,
                                               0x480,  0x900,  0x9C0,  0x1100, 0x1160, 0x11A8, 0x1E00, 0x2000,
                                               0x2080, 0x2100, 0xAC00, 0xFB00, 0xFE00, 0x110B0};
  std::mt19937 random(17);
  const auto below = [&](std::uint32_t limit) { return static_cast<std::uint32_t>(random()) % limit; };
  std::size_t differ = 0;
  for (int i = 0; i < 1500; ++i) {
    std::string text;
    for (auto left = below(100); left > 0; --left) {
      const auto kind = below(16);
      const char32_t c = kind < 6    ? 'a' + below(26)
                         : kind < 9  ? U'А' + below(64)
                         : kind < 11 ? 0x300 + below(0x70)
                         : kind < 12 ? below(0x110000)
                                     : blocks[below(blocks.size())] + below(0x40);
      if (is_scalar(c)) append(text, c);
    }
    const auto wrong = difference(text);
    if (!wrong.empty() && ++differ <= 5) UNSCOPED_INFO(wrong);
  }
  CHECK(differ == 0);
}

TEST_CASE("marks are composed where a piece of a long answer ends", "[unicode][differential][runs]") {
  // Answers leave in pieces of some four thousand bytes.
  std::size_t differ = 0;
  for (std::size_t size = 3400; size <= 4200; size += 3)
    for (const auto* what : {"e\u0301", "e\u0323\u0301", "\uFDFA\u0301", "и\u0306"})
      if (const auto text = repeated("Текст ", size) + std::string(size % 7, 'a') + what + repeated("Text ", 300);
          *normalize(text, Form::nfc) != by_icu(text, Form::nfc) ||
          *normalize(text, Form::nfkc_cf) != by_icu(text, Form::nfkc_cf))
        ++differ;
  CHECK(differ == 0);
}

TEST_CASE("every code point has ICU's small letter in words of any length, and loses its marks like all others",
          "[unicode][differential][runs]") {
  const auto& nfd = icu_form(Form::nfd);
  std::size_t differ = 0;
  for (char32_t c = 0; c < 0x20000; ++c) {
    if (!is_scalar(c) || (c >= 0x3400 && c < 0xA000) || (c >= 0xAC10 && c < 0xF900)) continue;  // CJK, Hangul, private
    const auto text = "ДАЙ" + utf8(c) + "Ё" + std::string(c % 70, 'A') + utf8(c) + "\u0438\u0306Б\u0301";
    std::string lower;
    icu::StringByteSink<std::string> sink(&lower);
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8ToLower("", 0, piece(text), sink, nullptr, status);
    // й and ё stand aside while ICU takes the rest apart.
    std::string stripped;
    for (const auto composed : to_utf32(by_icu(text, Form::nfc))) {
      icu::UnicodeString parts(static_cast<UChar32>(composed));
      if (std::u32string_view(U"йёЙЁ").find(composed) == std::u32string_view::npos)
        nfd.getDecomposition(static_cast<UChar32>(composed), parts);
      for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1))
        if (u_charType(parts.char32At(i)) != U_NON_SPACING_MARK)
          append(stripped, static_cast<char32_t>(parts.char32At(i)));
    }
    const bool same = to_lower(text) == lower && strip_marks(text) == by_icu(stripped, Form::nfc);
    if (!same && ++differ <= 5) UNSCOPED_INFO(hexadecimal(text));
  }
  CHECK(differ == 0);
}

TEST_CASE("thousands of marks on one letter are put in order", "[unicode][differential]") {
  std::string text = "e";
  for (int i = 0; i < 4000; ++i) text += i % 2 == 0 ? "\u0301" : "\u0323";
  for (const auto form : kForms) CHECK(*normalize(text, form) == by_icu(text, form));
}

TEST_CASE("text that is normal is given back itself, and the storage is not touched", "[unicode]") {
  const std::string text = "Ministère des Affaires étrangères – МИД России";
  std::string storage = "kept";
  const auto same = *normalize(text, Form::nfc, storage);
  CHECK(same.data() == text.data());
  CHECK(same == text);
  CHECK(storage == "kept");
  const auto made = *normalize("e\u0301te\u0301", Form::nfc, storage);
  CHECK(made == "été");
  CHECK(made.data() == storage.data());
  CHECK(normalize("e\xFF", Form::nfc, storage).error().at == 1);
}

TEST_CASE("a buffer of any size gets the beginning of the answer, and the whole size is told", "[unicode]") {
  const std::string text = "E\u0301lyse\u0301e, Йошкар-Ола " + repeated("и\u0306 ", 200);
  for (const auto form : kForms) {
    const auto whole = *normalize(text, form);
    for (std::size_t size = 0; size <= whole.size() + 3; ++size) {
      std::string buffer(size + 1, '\xFF');
      REQUIRE(*normalize(text, form, std::span<char>(buffer.data(), size)) == whole.size());
      const auto written = std::min(size, whole.size());
      REQUIRE(buffer.compare(0, written, whole, 0, written) == 0);
      REQUIRE(buffer[size] == '\xFF');
    }
  }
  std::array<char, 8> buffer{};
  CHECK(normalize("ab\xC3", Form::nfc, std::span<char>(buffer)).error().at == 2);
}

TEST_CASE("the first character that is not normal is named by its first byte", "[unicode]") {
  CHECK(first_not_normalized("pre\u0301sident", Form::nfc) == 2);
  CHECK(first_not_normalized("Élysée", Form::nfd) == 0);
  CHECK(first_not_normalized("qu\u0307\u0323", Form::nfc) == 1);
  CHECK(first_not_normalized("q\u0307\u0323", Form::nfd) == 1);
  CHECK(first_not_normalized("президенТ", Form::nfkc_cf) == 16);
  CHECK(first_not_normalized("été\u00AD", Form::nfkc_cf) == 5);
  CHECK_FALSE(first_not_normalized("Élysée", Form::nfc));
  CHECK_FALSE(first_not_normalized("", Form::nfd));
}

TEST_CASE("simple folding keeps the number of letters, full folding does not", "[unicode]") {
  CHECK(fold_case("Straße ЖАН-ИВ") == "strasse жан-ив");
  CHECK(fold_case("Straße ЖАН-ИВ", Folding::simple) == "straße жан-ив");
  CHECK(fold_case("ẞ", Folding::simple) == "ß");
  CHECK(fold_case("ΣΊΣΥΦΟΣ") == "σίσυφοσ");
}
