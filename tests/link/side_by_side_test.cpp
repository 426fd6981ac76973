// What two releases say word for word needs no aligner.

#include "../../lib/link/side_by_side.hpp"

#include <catch2/catch.hpp>

using namespace behistun;
using align::Bead;

namespace {

// Sentences of which no two are alike.
std::vector<std::string> transcript(std::size_t size) {
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < size; ++i)
    sentences.push_back("Item " + std::to_string(100 + 7 * i) + " of the agenda concerns project number " +
                        std::to_string(5000 + 13 * i) + ", which the ministries are to finish.");
  return sentences;
}

align::Side english(const std::vector<std::string>& sentences) { return align::units(sentences, Language::en); }

std::vector<std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> pairs(const std::vector<Bead>& beads) {
  std::vector<std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> all;
  for (const auto& bead : beads) all.emplace_back(bead.left, bead.right);
  return all;
}

}  // namespace

TEST_CASE("a corrected version is laid beside the first as the aligner would lay it", "[link]") {
  const auto first = transcript(30);
  auto changed = first, shorter = first, longer = first;
  changed[12] += " The minister was also asked of the budget.";
  shorter.erase(shorter.begin() + 20);
  longer.insert(longer.begin() + 5, "A correction of 4 May 2021 follows here.");
  for (const auto& second : {first, changed, shorter, longer}) {
    const auto left = english(first), right = english(second);
    const auto beads = link::side_by_side(left, right, align::Mode::translation, false);
    CHECK(pairs(beads) == pairs(align::align(left, right, align::Mode::translation)));
    std::size_t sure = 0;
    for (const auto& bead : beads) sure += bead.score > 4 ? 1U : 0U;
    CHECK(sure >= 28);
  }
}

TEST_CASE("titles stand side by side whatever they say", "[link]") {
  auto first = transcript(4), second = transcript(4);
  first[0] = "Telephone call";
  second[0] = "Something else altogether";
  const auto beads = link::side_by_side(english(first), english(second), align::Mode::translation, true);
  REQUIRE(beads.size() == 4);
  CHECK(beads[0].left == std::vector<std::size_t>{0});
  CHECK(beads[0].right == std::vector<std::size_t>{0});
  CHECK(beads[3].right == std::vector<std::size_t>{3});
}

TEST_CASE("nothing is laid beside nothing, and every sentence once", "[link]") {
  CHECK(link::side_by_side(english({}), english({}), align::Mode::translation, true).empty());
  const auto beads = link::side_by_side(english({}), english(transcript(2)), align::Mode::translation, true);
  std::size_t right = 0;
  for (const auto& bead : beads) right += bead.right.size();
  CHECK(right == 2);
  const auto again = link::side_by_side(english({"Yes.", "Yes."}), english({"Yes."}), align::Mode::translation, false);
  std::size_t left = 0;
  for (const auto& bead : again) left += bead.left.size();
  CHECK(left == 2);
}
