// Two sides' own accounts: sentences are assigned to each other in any order.
//
// Every left sentence is held against every right one, by words: accounts that were written apart have no common
// length, and of a common order only a trace, which counts a little. From the bits of a pair the prior is taken, that
// it is one among so many; the rest is divided by the root of its words, so that long sentences do not win by their
// mass. Pairs are taken from the best down, each sentence once; then sentences that are still alone join a pair that
// they make better by enough. What is left has no counterpart.

#include <algorithm>
#include <cmath>

#include "inside.hpp"

namespace behistun::align {
namespace {

struct Candidate {
  double score = 0;
  std::size_t left = 0, right = 0;
  double bits = 0;
};

class Assignment {
 public:
  Assignment(const Texts& texts, const Links& links, const Weights& weights)
      : texts_(texts), evidence_(texts, links, weights), weights_(weights) {
    const auto candidates = static_cast<double>(texts.left.sentences()) * static_cast<double>(texts.right.sentences());
    chance_ = std::log2(std::max(candidates, 1.0)) / 2;
  }

  std::vector<Bead> beads() {
    pair_up();
    attach();
    return std::move(beads_);
  }

 private:
  /// A little for standing at the same height of the text: 0 on average, whatever the order.
  double order(std::size_t i, std::size_t j) const {
    const auto height = [](std::size_t at, const Text& text) {
      return (static_cast<double>(at) + 0.5) / static_cast<double>(text.sentences());
    };
    return weights_.readout_order * (1.0 / 3 - std::fabs(height(i, texts_.left) - height(j, texts_.right)));
  }

  /// The right sentences that a left one is held against: all, or in texts longer than any account those at about its
  /// own height.
  std::pair<std::size_t, std::size_t> lane(std::size_t i) const {
    const auto lefts = texts_.left.sentences(), rights = texts_.right.sentences();
    const auto half = std::max(kPairs / lefts, kNarrowest) / 2;
    const auto centre =
        static_cast<std::size_t>(static_cast<double>(i) / static_cast<double>(lefts) * static_cast<double>(rights));
    if (lefts * rights <= kPairs) return {0, rights};
    return {centre > half ? centre - half : 0, std::min(centre + half, rights)};
  }

  void pair_up() {
    std::vector<Candidate> candidates;
    const auto lefts = texts_.left.sentences();
    for (std::size_t begin = 0; begin < lefts; begin += kBlock) {
      const auto end = std::min(begin + kBlock, lefts);
      const auto begin_right = lane(begin).first, end_right = lane(end - 1).second;
      evidence_.look_at({begin, end - begin}, {begin_right, end_right - begin_right});
      for (auto i = begin; i < end; ++i) {
        const auto [first, last] = lane(i);
        const auto* row = evidence_.row(i) - begin_right;
        for (auto j = first; j < last; ++j) {
          const auto bits = static_cast<double>(row[j]);
          const auto words = static_cast<double>(texts_.left.size[i] + texts_.right.size[j]) / 2;
          const auto score = (bits - chance_) / std::sqrt(std::max(words, 1.0)) + order(i, j);
          if (score >= weights_.readout_link) candidates.push_back({score, i, j, bits});
        }
      }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
      if (a.score != b.score) return a.score > b.score;
      return a.left + a.right != b.left + b.right ? a.left + a.right < b.left + b.right : a.left < b.left;
    });
    left_bead_.assign(texts_.left.sentences(), kAlone);
    right_bead_.assign(texts_.right.sentences(), kAlone);
    for (const auto& [score, i, j, bits_of_pair] : candidates) {
      if (left_bead_[i] != kAlone || right_bead_[j] != kAlone) continue;
      left_bead_[i] = right_bead_[j] = beads_.size();
      beads_.push_back({{i}, {j}, bits_of_pair});
    }
    candidates_ = std::move(candidates);
  }

  void attach() {
    for (const auto& [unused, i, j, unused_bits] : candidates_) {
      const bool left_alone = left_bead_[i] == kAlone, right_alone = right_bead_[j] == kAlone;
      if (left_alone == right_alone) continue;
      auto& bead = beads_[left_alone ? right_bead_[j] : left_bead_[i]];
      if (bead.left.size() + bead.right.size() > 3) continue;
      if ((left_alone ? bead.right : bead.left).size() > 1) continue;
      auto wider = bead;
      auto& side = left_alone ? wider.left : wider.right;
      side.insert(std::upper_bound(side.begin(), side.end(), left_alone ? i : j), left_alone ? i : j);
      wider.score = evidence_.bits(wider.left, wider.right);
      const auto gained = wider.score - bead.score - chance_;
      const auto words = static_cast<double>(left_alone ? texts_.left.size[i] : texts_.right.size[j]);
      if (gained < weights_.readout_attach * std::sqrt(words)) continue;
      (left_alone ? left_bead_[i] : right_bead_[j]) = left_alone ? right_bead_[j] : left_bead_[i];
      bead = std::move(wider);
    }
  }

  static constexpr std::size_t kPairs = 20'000'000;  // held against each other at most, so long as that is
  static constexpr std::size_t kNarrowest = 200;     // as wide as this
  static constexpr std::size_t kBlock = 256;         // left sentences that are looked at together
  static constexpr std::size_t kAlone = static_cast<std::size_t>(-1);
  const Texts& texts_;
  Evidence evidence_;
  const Weights& weights_;
  double chance_ = 0;  ///< bits that the best of so many candidates has by chance
  std::vector<Candidate> candidates_;
  std::vector<Bead> beads_;
  std::vector<std::size_t> left_bead_, right_bead_;
};

}  // namespace

std::vector<Bead> readout(const Pair& pair, const Weights& weights) {
  const auto& [texts, links] = pair;
  return in_place(Assignment(texts, links, weights).beads(), texts.left.sentences(), texts.right.sentences());
}

}  // namespace behistun::align
