#pragma once
// Which releases tell of one contact: judgements, and what they make of all.

#include <behistun/link.hpp>
#include <cstdint>
#include <functional>
#include <vector>

#include "digest.hpp"

namespace behistun::link {

// What remains of a Pair until its record is written: ranks, sums, verdict.
struct Score {
  std::uint32_t left = 0, right = 0;
  double bits = 0;      // Pair::bits()
  double unvetoed = 0;  // the same without vetoes
  Verdict verdict = Verdict::different;
  bool vetoed = false;
  bool settled = false;  // by what is not there: a rival page, another contact of the same people

  static Score of(std::uint32_t left, std::uint32_t right, const Pair& pair);
};

// Do such two belong into one record?
bool joins(Verdict verdict);

// All judgements, ascending by (left, right).
class Scores {
 public:
  explicit Scores(std::vector<Score> scores);
  const std::vector<Score>& all() const { return scores_; }
  // nullptr if the two were not judged. left < right.
  const Score* find(std::uint32_t left, std::uint32_t right) const;
  // By bits, best first; ties by rank.
  std::vector<std::uint32_t> best_first() const;
  // Judgement of pages whose rivals decide; see groups.cpp.
  void settle_pages(const std::vector<const Digest*>& ranked);
  // Judgement of releases without a day, which may be of the one contact that is known of their people (undated.cpp).
  void settle_undated(const std::vector<const Digest*>& ranked);

 private:
  std::vector<Score> scores_;
};

// The ranks of each group, ascending; every release is in one. `copy_of` are those that only follow another.
std::vector<std::vector<std::uint32_t>> groups(const std::vector<const Digest*>& ranked,
                                               const std::vector<std::uint32_t>& copy_of, const Scores& scores);

}  // namespace behistun::link
