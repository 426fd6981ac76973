// Bytes of any charset.

#include "release.hpp"

#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::intake;

namespace {

/// «Министры обсудили …» in windows-1251 and KOI8-R, by the position of each letter.
std::string in_charset(const std::u32string& text, bool koi8) {
  static const std::u32string koi = U"юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
  std::string out;
  for (const auto c : text) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (koi8) {
      out += static_cast<char>(0xC0 + koi.find(c));
    } else {
      out += static_cast<char>(c - U'А' + 0xC0);
    }
  }
  return out;
}

const std::u32string kRussian =
    U"Министры обсудили состояние двусторонних отношений и ход подготовки встречи, которая пройдет весной. Стороны "
    U"условились продолжить работу, поддерживать контакты и вернуться к этим вопросам в ближайшее время.";

}  // namespace

TEST_CASE("windows-1251 and KOI8-R are read and said", "[intake]") {
  for (const bool koi8 : {false, true}) {
    const auto outcome = read(raw_text(in_charset(kRussian, koi8)));
    REQUIRE(outcome.release);
    CHECK(outcome.release->text == unicode::to_utf8(kRussian));
    CHECK(outcome.release->charset == (koi8 ? "koi8-r" : "windows-1251"));
    CHECK(outcome.problems.empty());
    REQUIRE_FALSE(outcome.release->notes.empty());
    CHECK(outcome.release->notes[0].find("guessed") != std::string::npos);
  }
}

TEST_CASE("a stray byte in UTF-8 is named by line and byte, replaced, and the release kept", "[intake]") {
  const auto outcome = read(raw_text("Élysée\nprésident \xFF français\n"));
  REQUIRE(outcome.release);
  CHECK(outcome.release->text == "Élysée\nprésident \uFFFD français\n");
  CHECK(outcome.release->charset == "utf-8");
  REQUIRE(outcome.problems.size() == 1);
  CHECK(to_string(outcome.problems[0]) == "a.txt:2:12: ill-formed UTF-8, replaced by U+FFFD");
}

TEST_CASE("UTF-16 is read with and without its mark", "[intake]") {
  const std::string plain("T\0h\0e\0 \0m\0i\0n\0i\0s\0t\0e\0r\0", 24);
  CHECK(release_of(raw_text("\xFF\xFE" + plain)).text == "The minister");
  CHECK(release_of(raw_text(plain)).text == "The minister");
}

TEST_CASE("a charset that the caller knows is taken at its word", "[intake]") {
  const auto outcome = read(raw_text("pr\xE9sident"), "iso-8859-1");
  REQUIRE(outcome.release);
  CHECK(outcome.release->text == "président");
}

TEST_CASE("a charset goes by any of its names, overrides what the bytes say, and an unknown one is named", "[intake]") {
  const auto named = read(raw_text("\x8C\xA8\xAD\xA8\xE1\xE2\xE0"), "cp866");
  REQUIRE(named.release);
  CHECK(named.release->text == "Министр");
  CHECK(named.release->charset == "ibm866");
  CHECK(release_of(raw_text("\xFF\xFE"
                            "A"))
            .charset == "utf-16le");
  CHECK(read(raw_text("\xFF\xFE"
                      "A"),
             "windows-1251")
            .release->text == "яюA");
  const auto unknown = read(raw_text("texte"), "windows-9");
  REQUIRE(unknown.problems.size() == 1);
  CHECK(to_string(unknown.problems[0]) == "a.txt: unknown charset: windows-9");
  CHECK(unknown.release->text == "texte");
}

TEST_CASE("Cyrillic UTF-16 without a mark is read", "[intake]") {
  std::string bytes;
  for (const auto c : kRussian) {
    bytes += static_cast<char>(c & 0xFF);
    bytes += static_cast<char>(c >> 8);
  }
  CHECK(release_of(raw_text(bytes)).text == unicode::to_utf8(kRussian));
}

TEST_CASE("any bytes give a release or a reason", "[intake]") {
  std::uint32_t state = 1;
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    for (int i = 0; i < round; ++i) {
      state = state * 1664525 + 1013904223;
      bytes += static_cast<char>(state >> 24U);
    }
    for (const auto format : {Format::text, Format::html, Format::json}) {
      const auto outcome = read({"a", "a", 1, format, bytes});
      REQUIRE((outcome.release || !outcome.problems.empty()));
      if (outcome.release) REQUIRE_FALSE(unicode::first_ill_formed(outcome.release->text).has_value());
    }
  }
}
