// What a first path teaches the second.

#include <catch2/catch.hpp>

#include "../../lib/align/path.hpp"

using namespace behistun;
using align::Step;

namespace {

std::vector<Step> path(std::size_t joined, std::size_t alone) {
  std::vector<Step> steps(joined, Step{{0, 1}, {0, 1}, 1});
  steps.resize(joined + alone, Step{{0, 1}, {0, 0}, 0});
  return steps;
}

}  // namespace

TEST_CASE("the more sentences stand alone, the cheaper it is to", "[align]") {
  const align::Weights weights;
  CHECK(align::null_by(path(60, 20), weights) < align::null_by(path(70, 10), weights));
  CHECK(align::null_by(path(70, 10), weights) < align::null_by(path(75, 5), weights));
}

TEST_CASE("what a text teaches is bounded, and a short one teaches little", "[align]") {
  const align::Weights weights;
  CHECK(align::null_by(path(0, 500), weights) == weights.null_least);
  CHECK(align::null_by(path(5000, 0), weights) == weights.null_most);
  CHECK(align::null_by(path(1, 1), weights) > align::null_by(path(20, 20), weights));
}

TEST_CASE("long texts without a word in common cost no more than a lane", "[align]") {
  constexpr std::size_t kSentences = 30'000;
  const std::vector<std::string> left(kSentences, "alpha"), right(kSentences, "omega");
  const auto texts = align::read(align::units(left, Language::fr), align::units(right, Language::en));
  const auto band = align::band_of(texts, align::Links({}, texts));
  std::size_t positions = 0;
  for (const auto& [first, second] : band) positions += second - first;
  CHECK(positions < 25'000'000);
  CHECK(band.back().second == kSentences + 1);
}
