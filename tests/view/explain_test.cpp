#include <behistun/view.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <random>
#include <regex>
#include <sstream>

using namespace behistun;

namespace {

/// The figures of a table in tenths of a bit, the sum last.
std::vector<long> tenths_of(const std::string& table) {
  std::vector<long> out;
  std::istringstream in(table);
  const std::regex figure("^  .* ([-+]?)([0-9]+)\\.([0-9])(  .*)?$");
  std::smatch found;
  for (std::string line; std::getline(in, line);)
    if (std::regex_match(line, found, figure)) {
      const auto size = std::stol(found[2]) * 10 + std::stol(found[3]);
      out.push_back(found[1] == "-" ? -size : size);
    }
  return out;
}

}  // namespace

TEST_CASE("a pair is explained as prior, evidence with its bytes, sum and verdict", "[view]") {
  link::Pair pair;
  pair.left = "a.ru.txt", pair.right = "b.fr.txt";
  pair.prior_bits = -9;
  pair.evidence = {{"both name Владимир Путин", 2.1, {0, 27}, {41, 57}, false},
                   {"same day", 6.2, {}, {}, false},
                   {"both say that France asked for it", 1, {}, {3, 9}, false},
                   {"titles differ", -0.9, {4, 8}, {}, false}};
  pair.verdict = link::Verdict::counterpart;
  CHECK(view::explain(pair) ==
        "a.ru.txt × b.fr.txt\n"
        "  prior                                           -9.0\n"
        "  both name Владимир Путин                        +2.1  [0,27)  [41,57)\n"
        "  same day                                        +6.2\n"
        "  both say that France asked for it               +1.0  right [3,9)\n"
        "  titles differ                                   -0.9  left [4,8)\n"
        "  ----------------------------------------------------\n"
        "  counterpart                                     -0.6\n"
        "  (two sides’ own accounts of the same contact)\n");
}

TEST_CASE("the figures shown add up to the sum shown, each within 0.1 of its own", "[view]") {
  std::mt19937 random(11);
  std::uniform_real_distribution<double> bits(-12, 12);
  for (int round = 0; round < 200; ++round) {
    link::Pair pair;
    pair.prior_bits = bits(random);
    for (int i = 0; i < 12; ++i) pair.evidence.push_back({"reason", bits(random), {}, {}, false});
    const auto shown = tenths_of(view::explain(pair));
    REQUIRE(shown.size() == 14);
    long sum = 0;
    for (std::size_t i = 0; i + 1 < shown.size(); ++i) {
      const auto own = i == 0 ? pair.prior_bits : pair.evidence[i - 1].bits;
      CHECK(std::abs(static_cast<double>(shown[i]) / 10 - own) <= 0.1);
      sum += shown[i];
    }
    CHECK(sum == shown.back());
    CHECK(std::abs(static_cast<double>(sum) / 10 - pair.bits()) <= 0.051);
  }
}

TEST_CASE("a veto is marked, and the sum says that it does not count", "[view]") {
  link::Pair pair;
  pair.evidence = {{"30 days apart", -99, {}, {}, true}, {"same place", 3, {}, {}, false}};
  const auto table = view::explain(pair);
  CHECK(table.find("-99.0  veto\n") != std::string::npos);
  CHECK(table.find("-96.0  vetoed, whatever the sum\n") != std::string::npos);
}

TEST_CASE("bits that are no numbers add nothing and break nothing", "[view]") {
  link::Pair pair;
  pair.evidence = {{"nothing", std::numeric_limits<double>::quiet_NaN(), {}, {}, false},
                   {"never", -std::numeric_limits<double>::infinity(), {}, {}, true},
                   {"one", 1, {}, {}, false}};
  CHECK(tenths_of(view::explain(pair)) == std::vector<long>{0, 0, 0, 10, 10});
}

TEST_CASE("a claim of many bytes and lines stays one line of the table", "[view]") {
  link::Pair pair;
  pair.evidence = {{"both\nname \x1b[1m" + std::string(200, 'x'), 1, {}, {}, false}};
  const auto table = view::explain(pair);
  CHECK(std::count(table.begin(), table.end(), '\n') == 6);
  CHECK(table.find('\x1b') == std::string::npos);
}
