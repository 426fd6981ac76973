// Pieces of text in known charsets, and how many of them are found out.

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "charsets.hpp"

using namespace behistun::score;

TEST_CASE("a text comes back from each of its charsets, less what the charset lacks", "[score]") {
  CHECK(encode("Ёж – 5", "koi8-r") == "\xB3\xD6  5");
  CHECK(encode("Ёж", "utf-16be") == std::string("\x04\x01\x04\x36", 4));
  CHECK(encode("Ёж", "utf-16") == std::string("\x01\x04\x36\x04", 4));
  CHECK(encode("été €", "iso-8859-1") == "\xE9t\xE9 ");
}

TEST_CASE("each language has its charsets, ten of them all together", "[score]") {
  CHECK(charsets_of("ru").size() == 9);
  CHECK(charsets_of("uk").size() == 8);  // KOI8-R lacks its letters
  CHECK(charsets_of("fr") == charsets_of("en"));
}

TEST_CASE("pieces are counted from every thousandth byte, right and wrong", "[score]") {
  std::string text;
  while (text.size() < 2500) text += "Министр встретился с коллегой в Москве. ";
  const auto score = score_charset(text, "koi8-r", 100);
  CHECK(score.pieces == 2);
  CHECK(score.ours == 2);
  CHECK(score.missed.empty());
  const auto nonsense = score_charset(std::string(1200, ' ') + "ёЁёЁёЁ", "ibm866", 100);
  CHECK(nonsense.pieces == 2);
}

TEST_CASE("99 of 100 pieces of real text of 300 bytes are read in their charset", "[score][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set: nothing measured");
    return;
  }
  const auto news = std::string(data) + "/dev/newstest2012/newstest2012.";
  const std::pair<const char*, std::string> texts[] = {
      {"ru", news + "ru.txt"},
      {"fr", news + "fr.txt"},
      {"en", news + "en.txt"},
      {"uk", std::string(data) + "/train/tatoeba-lid/tatoeba-mono.ukr.txt"}};
  for (const auto& [language, path] : texts) {
    std::ifstream in(path, std::ios::binary);
    REQUIRE(in);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    for (const auto& charset : charsets_of(language)) {
      CAPTURE(language, charset);
      const auto score = score_charset(text, charset, 300);
      CHECK(score.pieces > 20);
      CHECK(100 * score.ours >= 99 * score.pieces);
    }
  }
}
