// Scores of predictions whose worth is known by hand: right ones, and wrong ones made on purpose.

#include "figures.hpp"

#include <catch2/catch.hpp>

using namespace behistun::score;

namespace {

const std::vector<Bead> kGold = {{{0}, {0}}, {{1}, {1, 2}}, {{2}, {}}, {{}, {3}}, {{3}, {4}}};

}  // namespace

TEST_CASE("the gold itself scores 1 everywhere", "[score]") {
  const auto figures = score_beads(kGold, kGold);
  CHECK(figures.strict.f1() == 1);
  CHECK(figures.lax.f1() == 1);
  CHECK(figures.nulls.f1() == 1);
  CHECK(figures.links.f1() == 1);
}

TEST_CASE("a bead that is nearly right is lax and not strict", "[score]") {
  const auto figures = score_beads(kGold, {{{0}, {0}}, {{1}, {1}}, {{}, {2}}, {{2}, {}}, {{}, {3}}, {{3}, {4}}});
  CHECK(figures.strict.precision() == Approx(4.0 / 6));  // 0:0, 2:-, -:3, 3:4
  CHECK(figures.strict.recall() == Approx(2.0 / 3));     // null beads are not recalled
  CHECK(figures.lax.precision() == Approx(5.0 / 6));     // -:2 is wrong either way
  CHECK(figures.lax.recall() == 1);
  CHECK(figures.nulls.precision() == Approx(2.0 / 3));
  CHECK(figures.nulls.recall() == 1);
  CHECK(figures.links.recall() == Approx(3.0 / 4));
}

TEST_CASE("everything alone has no recall, and precision for the sentences that are", "[score]") {
  const auto figures = score_beads(kGold, {{{0, 1, 2, 3}, {}}, {{}, {0}}, {{}, {1}}, {{}, {2}}, {{}, {3}}, {{}, {4}}});
  CHECK(figures.strict.predicted == 9);  // the null bead of four is taken apart
  CHECK(figures.strict.precision() == Approx(2.0 / 9));
  CHECK(figures.strict.f1() == 0);
  CHECK(figures.nulls.recall() == 1);
  CHECK(figures.nulls.precision() == Approx(2.0 / 9));
  CHECK(figures.links.f1() == 0);
}

TEST_CASE("beads shifted by one are all wrong, even laxly", "[score]") {
  const auto figures = score_beads({{{0}, {0}}, {{1}, {1}}}, {{{0}, {1}}, {{1}, {0}}});
  CHECK(figures.strict.f1() == 0);
  CHECK(figures.lax.f1() == 0);
}

TEST_CASE("nothing predicted where nothing was to find is right", "[score]") {
  CHECK(score_beads({}, {}).strict.f1() == 1);
  CHECK(score_beads(kGold, {}).strict.recall() == 0);
}

TEST_CASE("clusters: one big lump has recall 1, all alone has precision 1", "[score]") {
  const Clustering gold = {{"a", "1"}, {"b", "1"}, {"c", "2"}, {"d", "2"}};
  const auto same = score_clusters(gold, {{"a", "x"}, {"b", "x"}, {"c", "y"}, {"d", "y"}});
  CHECK(same.pairwise.f1() == 1);
  CHECK(same.b_cubed_precision == 1);
  CHECK(same.ceaf_recall == Approx(1));

  const auto lump = score_clusters(gold, {{"a", "x"}, {"b", "x"}, {"c", "x"}, {"d", "x"}});
  CHECK(lump.pairwise.precision() == Approx(2.0 / 6));
  CHECK(lump.pairwise.recall() == 1);
  CHECK(lump.b_cubed_precision == Approx(0.5));
  CHECK(lump.b_cubed_recall == 1);
  CHECK(lump.ceaf_precision == Approx(2 * 2.0 / 6));
  CHECK(lump.ceaf_recall == Approx(2 * 2.0 / 6 / 2));

  const auto alone = score_clusters(gold, {{"a", "x"}, {"b", "y"}, {"c", "z"}, {"d", "w"}});
  CHECK(alone.pairwise.precision() == 1);  // no pair was claimed
  CHECK(alone.pairwise.recall() == 0);
  CHECK(alone.b_cubed_precision == 1);
  CHECK(alone.b_cubed_recall == Approx(0.5));
}

TEST_CASE("a document that was not predicted stands alone", "[score]") {
  const auto figures = score_clusters({{"a", "1"}, {"b", "1"}}, {{"a", "x"}});
  CHECK(figures.pairwise.recall() == 0);
  CHECK(figures.b_cubed_recall == Approx(0.5));
}

TEST_CASE("CEAF-e takes the best match and not the first", "[score]") {
  // Greedy from the left would give x to 1 (2/4) and leave 2 with y (0); the best gives x to 2 and z to 1.
  const Clustering gold = {{"a", "1"}, {"b", "2"}, {"c", "2"}, {"d", "1"}};
  const Clustering predicted = {{"a", "x"}, {"b", "x"}, {"c", "x"}, {"d", "z"}};
  const auto figures = score_clusters(gold, predicted);
  CHECK(figures.ceaf_recall == Approx((2 * 2.0 / 5 + 2 * 1.0 / 3) / 2));
}

TEST_CASE("labels: a missing and a wrong answer are both not right", "[score]") {
  const auto figures = score_labels({{"a", "call"}, {"b", "call"}, {"c", "visit"}}, {{"a", "call"}, {"c", "call"}});
  CHECK(figures.accuracy() == Approx(1.0 / 3));
  CHECK(figures.by_label.at("call").precision() == Approx(0.5));
  CHECK(figures.by_label.at("call").recall() == Approx(0.5));
  CHECK(figures.macro_f1() == Approx(0.25));
}
