// Beads between two texts: what the door promises of any input, and plain cases of both modes.

#include <algorithm>
#include <behistun/align.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using align::Bead;
using align::Mode;

namespace {

using Sentences = std::vector<std::string>;

const Sentences kRussian = {"19 ноября состоялся телефонный разговор министров.",
                            "Стороны обсудили положение в регионе, где работают 1960 миротворцев.",
                            "Была затронута тема резолюции 2254.", "Министры условились о контактах 12 декабря."};
const Sentences kEnglish = {"On 19 November the ministers spoke by telephone.",
                            "They discussed the situation in the region, where 1,960 peacekeepers are at work.",
                            "Resolution 2254 was touched upon.",
                            "The ministers agreed to be in contact on 12 December."};

align::Side russian(const Sentences& sentences) { return align::units(sentences, Language::ru); }
align::Side english(const Sentences& sentences) { return align::units(sentences, Language::en); }

/// Texts drawn from few words, so that ties and near-misses occur; the same on every run.
Sentences drawn(std::uint32_t seed, std::size_t count) {
  const char* words[] = {"alpha", "beta", "gamma", "17", "delta 4", "zeta,", "1 200", "Omega.", "\n", "«эхо»"};
  Sentences out;
  for (std::size_t i = 0; i < count; ++i) {
    std::string sentence;
    for (auto left = (seed >> 28) % 7; left > 0; --left) {
      seed = seed * 1664525 + 1013904223;
      sentence += std::string(words[(seed >> 16) % std::size(words)]) + ' ';
    }
    seed = seed * 1664525 + 1013904223;
    out.push_back(sentence);
  }
  return out;
}

std::vector<std::size_t> all_of(const std::vector<Bead>& beads, std::vector<std::size_t> Bead::*side) {
  std::vector<std::size_t> out;
  for (const auto& bead : beads) out.insert(out.end(), (bead.*side).begin(), (bead.*side).end());
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::size_t> up_to(std::size_t count) {
  std::vector<std::size_t> out(count);
  for (std::size_t i = 0; i < count; ++i) out[i] = i;
  return out;
}

}  // namespace

TEST_CASE("in one language a sentence that was put in another's place stands alone, and so does the other", "[align]") {
  Sentences before = {"The President received the Prime Minister of Belgium at the palace on Tuesday.",
                      "They agreed to open a rail link between the two capitals by the end of next year.",
                      "Both leaders stressed the need for a ceasefire in the region.",
                      "A press conference followed the talks."};
  auto after = before;
  after[1] = "Farmers blocked roads around Brussels since morning, angry about milk prices and new rules.";
  const auto beads = align::align(english(before), english(after), Mode::translation);
  REQUIRE(beads.size() == 5);
  CHECK(beads[1] == Bead{{1}, {}, 0});
  CHECK(beads[2] == Bead{{}, {1}, 0});
}

TEST_CASE("a translation is aligned sentence by sentence", "[align]") {
  const auto beads = align::align(russian(kRussian), english(kEnglish), Mode::translation);
  REQUIRE(beads.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(beads[i].left == std::vector<std::size_t>{i});
    CHECK(beads[i].right == std::vector<std::size_t>{i});
    CHECK(beads[i].score > 0);
  }
}

TEST_CASE("a sentence that only one side has stands alone", "[align]") {
  auto english_text = kEnglish;
  english_text.insert(english_text.begin() + 2,
                      "Separately, humanitarian corridors near Idlib were a subject of a long "
                      "exchange in which 77 lorries and 14 hospitals were named.");
  const auto beads = align::align(english(kEnglish), english(english_text), Mode::translation);
  REQUIRE(beads.size() == 5);
  CHECK(beads[2] == Bead{{}, {2}, 0});
  CHECK(beads[3].right == std::vector<std::size_t>{3});
}

TEST_CASE("two sentences that the other side says in one are joined", "[align]") {
  const Sentences merged = {kEnglish[0], kEnglish[1] + " " + kEnglish[2], kEnglish[3]};
  const auto beads = align::align(russian(kRussian), english(merged), Mode::translation);
  REQUIRE(beads.size() == 3);
  CHECK(beads[1].left == std::vector<std::size_t>{1, 2});
  CHECK(beads[1].right == std::vector<std::size_t>{1});
}

TEST_CASE("two sentences are joined around one that the other side left out", "[align]") {
  const Sentences without = {kEnglish[0], kEnglish[1] + " " + kEnglish[3]};
  for (const bool turned : {false, true}) {
    const auto beads = turned ? align::align(english(without), russian(kRussian), Mode::translation)
                              : align::align(russian(kRussian), english(without), Mode::translation);
    const std::vector<std::size_t> two = {1, 3}, one = {1}, between = {2};
    REQUIRE(beads.size() == 3);
    CHECK((turned ? beads[1].right : beads[1].left) == two);
    CHECK((turned ? beads[1].left : beads[1].right) == one);
    CHECK(beads[2] == (turned ? Bead{{}, between, 0} : Bead{between, {}, 0}));
  }
}

TEST_CASE("every sentence of both sides is in exactly one bead, in every mode", "[align][property]") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed)
    for (const auto mode : {Mode::translation, Mode::readout, Mode::automatic}) {
      const auto left = russian(drawn(seed * 2654435761U, seed % 9));
      const auto right = english(drawn(seed * 40503U + 7, (seed / 3) % 8));
      const auto beads = align::align(left, right, mode);
      CAPTURE(seed, static_cast<int>(mode));
      CHECK(all_of(beads, &Bead::left) == up_to(left.units.size()));
      CHECK(all_of(beads, &Bead::right) == up_to(right.units.size()));
      std::size_t last = 0;
      for (const auto& bead : beads)
        if (!bead.left.empty()) {
          CHECK(bead.left[0] >= last);
          last = bead.left[0];
        }
    }
}

TEST_CASE("swapping the sides swaps every bead", "[align][property]") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed)
    for (const auto mode : {Mode::translation, Mode::readout, Mode::automatic}) {
      const auto left = russian(drawn(seed * 2654435761U, seed % 9));
      const auto right = english(drawn(seed * 40503U + 7, (seed / 3) % 8));
      const auto order = [](const Bead& a, const Bead& b) {
        return a.left != b.left ? a.left < b.left : a.right < b.right;
      };
      auto there = align::align(left, right, mode), back = align::align(right, left, mode);
      for (auto& bead : back) std::swap(bead.left, bead.right);
      std::sort(there.begin(), there.end(), order);
      std::sort(back.begin(), back.end(), order);
      CAPTURE(seed, static_cast<int>(mode));
      CHECK(there == back);
    }
}

TEST_CASE("one side without sentences leaves the other's alone", "[align]") {
  const auto beads = align::align(russian({}), english(kEnglish));
  REQUIRE(beads.size() == 4);
  CHECK(beads[3] == Bead{{}, {3}, 0});
  CHECK(align::align(russian({}), english({})).empty());
}

TEST_CASE("coverage counts the letters that beads join", "[align]") {
  const auto left = russian({"абвг", "де"}), right = english({"abcd"});
  const auto covered = align::coverage(left, right, {{{0}, {0}, 1.0}, {{1}, {}, 0}});
  CHECK(covered.left == Approx(4.0 / 6));
  CHECK(covered.right == Approx(1.0));
  CHECK(align::coverage(russian({}), right, {}).left == 0);
}

TEST_CASE("order is 1 in order, -1 reversed, and null beads have none", "[align]") {
  CHECK(align::order({{{0}, {0}, 1}, {{1}, {1}, 1}, {{2}, {}, 0}}) == 1);
  CHECK(align::order({{{0}, {2}, 1}, {{1}, {1}, 1}, {{2}, {0}, 1}}) == -1);
  CHECK(align::order({{{0}, {5}, 1}}) == 1);
  CHECK(align::order({{{0}, {1}, 1}, {{1}, {0}, 1}, {{2}, {3}, 1}, {{3}, {2}, 1}}) == Approx(1.0 / 3));
}

TEST_CASE("a number is the same anchor however it is grouped", "[align]") {
  const auto anchors = [](const std::string& sentence) {
    return align::units(Sentences{sentence}, Language::fr).units[0].anchors;
  };
  const auto thirty = std::vector<std::string>{"#30000"};
  CHECK(anchors("30 000 tonnes") == thirty);
  CHECK(anchors("30,000 tonnes") == thirty);
  CHECK(anchors("30\u202F000 tonnes") == thirty);
  CHECK(anchors("3,5 %") == std::vector<std::string>{"#3.5"});
  CHECK(anchors("the 12 in 2015") == std::vector<std::string>{"#12", "#2015"});
  CHECK(anchors("no numbers").empty());
}
