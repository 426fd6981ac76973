// A lexicon learnt from an alignment of the two texts themselves: IBM Model 1, both ways.
//
// A word that stands in one bead only is linked to everything in it, which would confirm whatever the first pass
// believed. So each expected count is discounted by most of one: what is left was seen in other beads too.

#include <algorithm>
#include <unordered_map>

#include "links.hpp"

namespace behistun::align {
namespace {

constexpr int kRounds = 4;
constexpr std::size_t kWords = 120;  // of a bead's side; longer ones teach nothing and cost their square

struct Together {
  Word left = 0, right = 0;
  float forward = 1, backward = 1;              // t(right | left), t(left | right)
  float forward_count = 0, backward_count = 0;  // expected, of this round
};

/// The words of each bead that stand in two beads at least, as pairs.
class Cooccurrences {
 public:
  Cooccurrences(const Texts& texts, const std::vector<Joined>& beads) : words_(texts.words.size()) {
    std::vector<std::uint32_t> in_left(words_), in_right(words_);
    for (const auto& bead : beads) {
      count_once(bead.left, in_left);
      count_once(bead.right, in_right);
    }
    for (const auto& bead : beads) {
      if (bead.left.size() > kWords || bead.right.size() > kWords) continue;
      beads_.emplace_back();
      for (const auto left : bead.left)
        for (const auto right : bead.right)
          if (in_left[left] > 1 && in_right[right] > 1) beads_.back().push_back(entry(left, right));
    }
  }

  void round() {
    std::vector<double> left_sum(words_), right_sum(words_);
    for (auto& entry : entries_) entry.forward_count = entry.backward_count = 0;
    for (const auto& bead : beads_) {
      for (const auto at : bead) {
        right_sum[entries_[at].right] += entries_[at].forward;
        left_sum[entries_[at].left] += entries_[at].backward;
      }
      for (const auto at : bead) {
        auto& entry = entries_[at];
        entry.forward_count += static_cast<float>(entry.forward / right_sum[entry.right]);
        entry.backward_count += static_cast<float>(entry.backward / left_sum[entry.left]);
      }
      for (const auto at : bead) right_sum[entries_[at].right] = left_sum[entries_[at].left] = 0;
    }
    std::vector<double> by_left(words_), by_right(words_);
    for (const auto& entry : entries_) {
      by_left[entry.left] += entry.forward_count;
      by_right[entry.right] += entry.backward_count;
    }
    for (auto& entry : entries_) {
      entry.forward = static_cast<float>(entry.forward_count / by_left[entry.left]);
      entry.backward = static_cast<float>(entry.backward_count / by_right[entry.right]);
    }
    by_left_ = std::move(by_left);
    by_right_ = std::move(by_right);
  }

  std::vector<Link> links(const Weights& weights) const {
    std::vector<Link> out;
    for (const auto& entry : entries_) {
      const auto forward = (entry.forward_count - weights.induced_discount) / by_left_[entry.left];
      const auto backward = (entry.backward_count - weights.induced_discount) / by_right_[entry.right];
      if (forward <= 0 && backward <= 0) continue;
      out.push_back({entry.left, entry.right, static_cast<float>(weights.induced * std::max(forward, 0.0)),
                     static_cast<float>(weights.induced * std::max(backward, 0.0))});
    }
    return out;
  }

 private:
  void count_once(const std::vector<Word>& words, std::vector<std::uint32_t>& in) {
    auto seen = words;
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    for (const auto word : seen) ++in[word];
  }

  std::uint32_t entry(Word left, Word right) {
    const auto [at, fresh] = index_.try_emplace(std::uint64_t{left} << 32 | right, entries_.size());
    if (fresh) {
      entries_.emplace_back();
      entries_.back().left = left;
      entries_.back().right = right;
    }
    return at->second;
  }

  std::size_t words_;
  std::vector<Together> entries_;
  std::unordered_map<std::uint64_t, std::uint32_t> index_;
  std::vector<std::vector<std::uint32_t>> beads_;
  std::vector<double> by_left_, by_right_;
};

}  // namespace

std::vector<Link> induced(const Texts& texts, const std::vector<Joined>& beads, const Weights& weights) {
  Cooccurrences table(texts, beads);
  for (int round = 0; round < kRounds; ++round) table.round();
  return table.links(weights);
}

}  // namespace behistun::align
