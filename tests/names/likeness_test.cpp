// How alike two words are: the counting of wrong letters in the bits of a word, against the table one draws by hand.

#include "../../lib/names/comparing/likeness.hpp"
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace behistun::names;

namespace {

/// The whole table, cell by cell.
std::size_t by_table(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      cost[i][j] = std::min({cost[i - 1][j - 1] + (a[i - 1] != b[j - 1]), cost[i - 1][j] + 1, cost[i][j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

/// All words of so many letters of "abc", shortest first.
std::vector<std::string> words_of_up_to(std::size_t letters) {
  std::vector<std::string> out = {""};
  for (std::size_t i = 0; i < out.size(); ++i)
    if (out[i].size() < letters)
      for (const char c : {'a', 'b', 'c'}) out.push_back(out[i] + c);
  return out;
}

}  // namespace

TEST_CASE("wrong letters are counted as in the table of all beginnings", "[names][differential]") {
  const auto words = words_of_up_to(4);
  std::size_t differ = 0;
  for (const auto& a : words)
    for (const auto& b : words)
      if (wrong_codes(a, b) != by_table(a, b) && ++differ <= 5) UNSCOPED_INFO(a << " / " << b);
  CHECK(differ == 0);
  const std::string longest(kMostCodes, 'a');
  CHECK(wrong_codes(longest, longest.substr(1) + "b") == by_table(longest, longest.substr(1) + "b"));
  CHECK(wrong_codes(longest, "") == kMostCodes);
}

TEST_CASE("two letters that changed places are one wrong letter", "[names]") {
  CHECK(wrong_codes("lavrov", "lavorv") == 1);
  CHECK(wrong_codes("lavrov", "lvarvo") == 2);
}

TEST_CASE("a word that a table knows is spelt and sounds as any other", "[names]") {
  for (const auto* word : {"сергей", "smith", "жан", "laurent"}) {
    REQUIRE(facts(word).known);
    CHECK(Form(word).spelt() == behistun::translit::Spelt(word));
    CHECK(Form(word).sounds() == behistun::translit::sounds(word));
  }
  CHECK_FALSE(facts("хызрыфов").known);
  CHECK(Form("хызрыфов").sounds() == behistun::translit::sounds("хызрыфов"));
}
