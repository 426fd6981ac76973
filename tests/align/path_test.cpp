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
