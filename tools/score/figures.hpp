#pragma once
// The mathematics of scoring: predictions against gold, as numbers. No files, no formats.

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace behistun::score {

/// How many were right. Precision and recall may count over different things (a null bead is never recalled).
struct Tally {
  std::size_t predicted_right = 0, predicted = 0;
  std::size_t gold_found = 0, gold = 0;

  double precision() const;  ///< 1 if nothing was predicted
  double recall() const;     ///< 1 if there was nothing to find
  double f1() const;
  Tally& operator+=(const Tally& other);
};

/// The common case: both are sets of things, right is what they share.
template <class T>
Tally overlap(const std::set<T>& gold, const std::set<T>& predicted) {
  Tally tally{0, predicted.size(), 0, gold.size()};
  for (const auto& one : predicted) tally.predicted_right += gold.count(one);
  tally.gold_found = tally.predicted_right;
  return tally;
}

// --- beads ---------------------------------------------------------------------------------------------------------

using Bead = std::pair<std::vector<std::size_t>, std::vector<std::size_t>>;

/// strict: the bead is in the gold. lax: it shares a sentence of each side with a gold bead. As Vecalign defines them:
/// null beads count in precision (a null bead is right if the gold has it) and not in recall; null beads of several
/// sentences are taken apart first. nulls: sentences that have no counterpart. links: pairs of sentences.
struct BeadFigures {
  Tally strict, lax, nulls, links;
  BeadFigures& operator+=(const BeadFigures& other);
};
BeadFigures score_beads(const std::vector<Bead>& gold, const std::vector<Bead>& predicted);

// --- clusters ------------------------------------------------------------------------------------------------------

/// Which cluster each thing is in.
using Clustering = std::map<std::string, std::string>;

/// pairwise: pairs that stand together. B-cubed: means over the things. CEAF-e: the best one-to-one match of clusters,
/// by 2 |both| / (|a| + |b|). A thing that only one of the clusterings knows stands alone in the other.
struct ClusterFigures {
  Tally pairwise;
  double b_cubed_precision = 0, b_cubed_recall = 0;
  double ceaf_precision = 0, ceaf_recall = 0;
};
ClusterFigures score_clusters(Clustering gold, Clustering predicted);
double f1(double precision, double recall);

// --- labels --------------------------------------------------------------------------------------------------------

using Labels = std::map<std::string, std::string>;

/// One label each: how many of the gold's are right, and F1 by label.
struct LabelFigures {
  std::size_t right = 0, gold = 0;
  std::map<std::string, Tally> by_label;
  double accuracy() const;
  double macro_f1() const;  ///< over the labels of the gold
};
LabelFigures score_labels(const Labels& gold, const Labels& predicted);

}  // namespace behistun::score
