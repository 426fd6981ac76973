// Those mentions are found that begin between two bytes, wherever these lie.

#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>
#include <vector>

#include "../../lib/claims/sentence/mention_index.hpp"

using namespace behistun;

TEST_CASE("the mentions between any two bytes of a text are those that begin there", "[claims]") {
  constexpr std::size_t kBytes = 400, kNever = std::numeric_limits<std::size_t>::max();
  std::vector<mention::Mention> mentions;
  for (const std::size_t begin : {3, 3, 63, 64, 65, 130, 320, 390, 399}) {
    mention::Mention one;
    one.span = {begin, begin + 5};
    mentions.push_back(one);
  }
  const claims::MentionIndex index(mentions, kBytes);
  for (std::size_t begin = 0; begin <= kBytes + 70; ++begin)
    for (const std::size_t end : {std::size_t{0}, begin, begin + 1, begin + 64, begin + 200, kNever}) {
      const auto found = index.in(begin, end);
      const auto lies_there = [&](const mention::Mention& one) {
        return one.span.begin >= begin && one.span.begin < end;
      };
      CAPTURE(begin, end);
      REQUIRE(found.size() == static_cast<std::size_t>(std::count_if(mentions.begin(), mentions.end(), lies_there)));
      CHECK(std::all_of(found.begin(), found.end(), lies_there));
    }
}

TEST_CASE("a text without mentions has none anywhere", "[claims]") {
  const claims::MentionIndex index({}, 0);
  CHECK(index.in(0, 1).empty());
  CHECK(index.in(5, 900).empty());
}
