// The model's file, and the sums that are made of its rows.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "../../lib/detect/rows.hpp"

using namespace behistun;
using namespace behistun::detect;

TEST_CASE("rows are added the same way with every instruction set, and by hand", "[detect][differential]") {
  std::uint32_t seed = 9;
  for (const auto alphabet : {Alphabet::latin, Alphabet::cyrillic}) {
    const auto& table = Model::built_in().table(alphabet);
    for (std::size_t size = 0; size <= internal::kBatch; size += size < 10 ? 1 : 41) {
      std::vector<std::uint32_t> hashes;
      Scores by_hand;
      while (hashes.size() < size) {
        hashes.push_back(seed = seed * 1664525U + 1013904223U);
        const auto* row = table.weights + std::size_t{Table::row_of(seed, table.rows)} * table.columns;
        for (std::size_t k = 0; k < table.columns; ++k) by_hand.of[k] += row[k];
      }
      Scores plain, fastest;
      add_rows_plainly(table, hashes, plain);
      fastest_add_rows()(table, hashes, fastest);
      CAPTURE(size);
      CHECK(plain.of == by_hand.of);
      CHECK(fastest.of == by_hand.of);
      CHECK(plain.features == size);
      CHECK(fastest.features == size);
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
