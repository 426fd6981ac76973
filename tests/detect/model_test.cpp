// The model's file, and the sums that are made of its rows.

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "../../lib/detect/rows.hpp"
#include "../many_words.hpp"

using namespace behistun;
using namespace behistun::detect;

TEST_CASE("rows are added the same way with every instruction set, and by hand", "[detect][differential]") {
  std::uint32_t seed = 9;
  for (const auto alphabet : {Alphabet::latin, Alphabet::cyrillic}) {
    const auto& table = Model::built_in().table(alphabet);
    for (std::size_t size = 0; size <= detect::internal::kMostOfWord; size += size < 10 ? 1 : 15) {
      std::vector<std::uint32_t> hashes;
      ColumnSums by_hand{};
      while (hashes.size() < size) {
        hashes.push_back(seed = seed * 1664525U + 1013904223U);
        const auto* row = table.weights + std::size_t{Table::row_of(seed, table.rows)} * table.columns;
        for (std::size_t k = 0; k < table.columns; ++k) by_hand[k] = static_cast<std::uint16_t>(by_hand[k] + row[k]);
      }
      ColumnSums plain{}, fastest{};
      sum_rows_plainly(table, hashes, plain);
      fastest_sum_rows()(table, hashes, fastest);
      CAPTURE(size);
      CHECK(plain == by_hand);
      CHECK(fastest == by_hand);
    }
  }
}

TEST_CASE("sums of words are added the same way with every instruction set, and by hand", "[detect][differential]") {
  std::uint32_t seed = 7;
  for (const auto alphabet : {Alphabet::latin, Alphabet::cyrillic}) {
    const auto& table = Model::built_in().table(alphabet);
    for (std::size_t count = 0; count <= 5; ++count) {
      struct alignas(32) Sums {
        ColumnSums of{};
      };
      std::vector<Sums> sums(count);
      std::vector<const ColumnSums*> words;
      Sums by_hand, plain, fastest;
      for (auto& one : sums) {
        for (std::size_t k = 0; k < table.columns; ++k) {
          seed = seed * 1664525U + 1013904223U;
          one.of[k] = static_cast<std::uint16_t>(seed >> 20U);
          by_hand.of[k] = static_cast<std::uint16_t>(by_hand.of[k] + one.of[k]);
        }
        words.push_back(&one.of);
      }
      add_sums_plainly(table, words, plain.of);
      fastest_add_sums()(table, words, fastest.of);
      CAPTURE(count);
      CHECK(plain.of == by_hand.of);
      CHECK(fastest.of == by_hand.of);
    }
  }
}

TEST_CASE("a text adds up to the sums of its words' features, whatever was read before", "[detect][differential]") {
  const auto& model = Model::built_in();
  const auto by_features = [&](std::string_view text) {
    std::array<Scores, kModelled> scores;
    read_features(text, [&](Alphabet alphabet, std::span<const std::uint32_t> hashes) {
      auto& of = scores[static_cast<std::size_t>(alphabet)];
      const auto& table = model.table(alphabet);
      for (const auto hash : hashes) {
        const auto* row = table.weights + std::size_t{Table::row_of(hash, table.rows)} * table.columns;
        for (std::size_t k = 0; k < table.columns; ++k) of.of[k] += row[k];
      }
      of.features += hashes.size();
    });
    return scores;
  };
  const auto check = [&](std::string_view text) {
    const auto reading = model.read(text);
    const auto expected = by_features(text);
    for (std::size_t k = 0; k < kModelled; ++k) {
      CHECK(reading.scores[k].of == expected[k].of);
      CHECK(reading.scores[k].features == expected[k].features);
    }
  };
  std::string all;  // fills 16 bits many times over
  std::uint32_t seed = 7;
  for (int round = 0; round < 200; ++round) {
    // Words of one to sixty letters, of few letters so that they come again.
    std::string text;
    for (std::size_t words = 0; words < 40; ++words) {
      seed = seed * 1664525U + 1013904223U;
      const auto length = words % 13 == 0 ? seed >> 26U : 1 + (seed >> 29U);
      for (std::size_t i = 0; i <= length; ++i) {
        seed = seed * 1664525U + 1013904223U;
        constexpr std::array<std::string_view, 8> kLetters = {"a", "e", "T", "é", "и", "О", "ї", "s"};
        text += kLetters[(seed >> 30U) + (round % 2 == 0 ? 0U : 4U)];
      }
      text += words % 7 == 0 ? "'" : words % 5 == 0 ? "’" : " ";
    }
    all += text;
    CAPTURE(round);
    check(round % 10 == 0 ? all : text);
  }
  std::string alike;  // words that begin alike, more than are kept
  for (unsigned word = 0; word < 10000; ++word) {
    alike += "ministry";
    for (auto rest = word; rest > 0; rest /= 20) alike += static_cast<char>('a' + rest % 20);
    alike += ' ';
  }
  check(alike);
}

TEST_CASE("words that are too many to have numbers add up as others do", "[detect]") {
  const auto& model = Model::built_in();
  const auto text = many_words(70'000) + "they'll meet, ils se rencontreront, они встретятся";
  segment::tokenize(text);  // behind so many all are forgotten, and given anew
  const auto tokens = segment::tokenize(text);
  REQUIRE(tokens[tokens.size() - 1].word == 0);
  const auto found = model.read(text, std::array{Span{0, text.size()}}, tokens), expected = model.read(text);
  CHECK(found.letters.of == expected.letters.of);
  for (std::size_t k = 0; k < kModelled; ++k) {
    CHECK(found.scores[k].features == expected.scores[k].features);
    CHECK(found.scores[k].of == expected.scores[k].of);
  }
}

TEST_CASE("parts of a text that is cut into tokens add up as they do in lines of their own", "[detect][differential]") {
  const auto& model = Model::built_in();
  constexpr std::array<std::string_view, 35> kPieces = {"a",  "Z",   "talks",   "Les", "s",     "conversations",
                                                        "и",  "Ж",   "встреча", "я",   "О",     "переговоров",
                                                        "é",  "ё",   "ї",       "œ",   "'",     "’",
                                                        " ",  " ",   " ",       ", ",  "\n",    "-",
                                                        "16", "5-й", "IT",      "«",   "» ",    "\u0301",
                                                        "話", "مع",  "\u2003",  "@",   "\u1EA1"};
  std::uint32_t seed = 23;
  const auto any = [&](std::size_t below) { return ((seed = seed * 1664525U + 1013904223U) >> 16) % below; };
  const auto is_inside = [](std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
  };
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (auto count = any(60); count > 0; --count)
      for (auto again = any(9) == 0 ? any(12) : 1; again > 0; --again) text += kPieces[any(kPieces.size())];
    std::vector<Span> parts;
    std::string lines;
    for (std::size_t end = 0; end < text.size();) {
      Span part{end + any(3), end + any(40)};
      part.end = std::min(part.end, text.size());
      while (is_inside(text, part.end)) ++part.end;
      while (is_inside(text, part.begin)) ++part.begin;
      end = std::max(part.end, end + 1);
      if (part.begin >= part.end) continue;
      parts.push_back(part);
      lines.append(part.of(text)).append("\n");
    }
    const auto found = model.read(text, parts, segment::tokenize(text)), expected = model.read(lines);
    CAPTURE(text, lines);
    REQUIRE(found.letters.of == expected.letters.of);
    REQUIRE(found.letters.foreign_cyrillic == expected.letters.foreign_cyrillic);
    REQUIRE(found.letters.first_other == expected.letters.first_other);
    for (std::size_t k = 0; k < kModelled; ++k) {
      REQUIRE(found.scores[k].features == expected.scores[k].features);
      REQUIRE(found.scores[k].of == expected.scores[k].of);
    }
  }
}

TEST_CASE("the features of a word are its n-grams of three and five signs, and the word", "[detect]") {
  const auto features = [](std::string_view text) {
    std::vector<std::uint32_t> hashes;
    const auto letters = read_features(text, [&](Alphabet, std::span<const std::uint32_t> some) {
      hashes.insert(hashes.end(), some.begin(), some.end());
    });
    CHECK(letters.count(Alphabet::latin) + letters.count(Alphabet::cyrillic) > 0);
    return hashes;
  };
  CHECK(features("le").size() == 4);  // "_le" twice, "le_" and "_le_"
  CHECK(features("ministre").size() == 2 * 8 + 1);
  CHECK(features("MINISTRE") == features("ministre"));
  CHECK(features("МИНИСТР") == features("министр"));
  CHECK(features("ÉLYSÉE") == features("élysée"));
  CHECK(features("l’accord") == features("l'accord"));
  CHECK(features("министр") != features("ministre"));
  CHECK(features(std::string(1000, 'a')).size() > 1000);  // a word without an end is read as several
}

TEST_CASE("bytes that are no model are refused, and a model cut short", "[detect]") {
  CHECK_FALSE(Model::open(""));
  CHECK_FALSE(Model::open("behistun detect 1\n" + std::string(100, ' ')));
  std::string head = "behistun detect 2\n";
  head.resize(32, ' ');
  CHECK_FALSE(Model::open(head));
  CHECK_FALSE(Model::open(head + std::string(1000, '\0')));
  CHECK_FALSE(Model::open(head + std::string(1000, '\xFF')));
}
