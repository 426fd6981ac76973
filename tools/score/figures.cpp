// Scoring. Each measure is written as its definition reads; the sets are small.

#include "figures.hpp"

#include <algorithm>
#include <limits>

namespace behistun::score {
namespace {

double ratio(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
}

/// Null beads of several sentences, one by one; beads of nothing left out.
std::set<Bead> taken_apart(const std::vector<Bead>& beads) {
  std::set<Bead> out;
  for (const auto& [left, right] : beads) {
    if (left.empty())
      for (const auto j : right) out.insert({{}, {j}});
    else if (right.empty())
      for (const auto i : left) out.insert({{i}, {}});
    else
      out.insert({left, right});
  }
  return out;
}

std::set<Bead> without_nulls(const std::set<Bead>& beads) {
  std::set<Bead> out;
  for (const auto& bead : beads)
    if (!bead.first.empty() && !bead.second.empty()) out.insert(bead);
  return out;
}

using Links = std::set<std::pair<std::size_t, std::size_t>>;

Links links_of(const std::set<Bead>& beads) {
  Links out;
  for (const auto& [left, right] : beads)
    for (const auto i : left)
      for (const auto j : right) out.insert({i, j});
  return out;
}

/// How many of the beads are among the others; and how many share a link with one of them.
std::pair<std::size_t, std::size_t> strict_and_lax(const std::set<Bead>& beads, const std::set<Bead>& others) {
  const auto links = links_of(others);
  std::size_t strict = 0, lax = 0;
  for (const auto& bead : beads) {
    const bool same = others.count(bead) > 0;
    const auto mine = links_of({bead});
    strict += same;
    lax += same || std::any_of(mine.begin(), mine.end(), [&](const auto& link) { return links.count(link) > 0; });
  }
  return {strict, lax};
}

std::set<std::pair<char, std::size_t>> nulls_of(const std::set<Bead>& beads) {
  std::set<std::pair<char, std::size_t>> out;
  for (const auto& [left, right] : beads) {
    if (right.empty()) out.insert({'l', left[0]});
    if (left.empty()) out.insert({'r', right[0]});
  }
  return out;
}

using Members = std::map<std::string, std::set<std::string>>;

Members members(const Clustering& clustering) {
  Members out;
  for (const auto& [thing, cluster] : clustering) out[cluster].insert(thing);
  return out;
}

/// Things that only the other knows, each in a cluster that no one else is in.
void complete(Clustering& clustering, const Clustering& other) {
  for (const auto& [thing, unused] : other) clustering.try_emplace(thing, '\x01' + thing);
}

std::size_t shared(const std::set<std::string>& a, const std::set<std::string>& b) {
  std::size_t both = 0;
  for (const auto& thing : a) both += b.count(thing);
  return both;
}

std::size_t pairs_of(std::size_t things) { return things < 2 ? 0 : things * (things - 1) / 2; }

/// The greatest sum of one-to-one matches: the Hungarian method on costs = -value.
/// @pre  no more rows than columns.
double best_match(const std::vector<std::vector<double>>& value) {
  const auto rows = value.size(), columns = rows == 0 ? 0 : value[0].size();
  const auto infinity = std::numeric_limits<double>::infinity();
  std::vector<double> row_price(rows + 1), column_price(columns + 1);
  std::vector<std::size_t> row_of(columns + 1), came_from(columns + 1);
  for (std::size_t row = 1; row <= rows; ++row) {
    row_of[0] = row;
    std::size_t column = 0;
    std::vector<double> least(columns + 1, infinity);
    std::vector<bool> used(columns + 1);
    do {
      used[column] = true;
      std::size_t next = 0;
      double step = infinity;
      for (std::size_t to = 1; to <= columns; ++to) {
        if (used[to]) continue;
        const auto from = row_of[column];
        const auto reduced = -value[from - 1][to - 1] - row_price[from] - column_price[to];
        if (reduced < least[to]) {
          least[to] = reduced;
          came_from[to] = column;
        }
        if (least[to] < step) {
          step = least[to];
          next = to;
        }
      }
      for (std::size_t to = 0; to <= columns; ++to) {
        if (used[to]) {
          row_price[row_of[to]] += step;
          column_price[to] -= step;
        } else {
          least[to] -= step;
        }
      }
      column = next;
    } while (row_of[column] != 0);
    for (; column != 0; column = came_from[column]) row_of[column] = row_of[came_from[column]];
  }
  double sum = 0;
  for (std::size_t column = 1; column <= columns; ++column)
    if (row_of[column] != 0) sum += value[row_of[column] - 1][column - 1];
  return sum;
}

double ceaf_e(const Members& a, const Members& b) {
  const auto& rows = a.size() <= b.size() ? a : b;
  const auto& columns = a.size() <= b.size() ? b : a;
  std::vector<std::vector<double>> value;
  for (const auto& [unused, row] : rows) {
    value.emplace_back();
    for (const auto& [unused_too, column] : columns)
      value.back().push_back(2.0 * static_cast<double>(shared(row, column)) /
                             static_cast<double>(row.size() + column.size()));
  }
  return best_match(value);
}

}  // namespace

double Tally::precision() const { return ratio(predicted_right, predicted); }
double Tally::recall() const { return ratio(gold_found, gold); }
double Tally::f1() const { return score::f1(precision(), recall()); }
Tally& Tally::operator+=(const Tally& other) {
  predicted_right += other.predicted_right;
  predicted += other.predicted;
  gold_found += other.gold_found;
  gold += other.gold;
  return *this;
}

double f1(double precision, double recall) {
  return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}

BeadFigures& BeadFigures::operator+=(const BeadFigures& other) {
  strict += other.strict;
  lax += other.lax;
  nulls += other.nulls;
  links += other.links;
  return *this;
}

BeadFigures score_beads(const std::vector<Bead>& gold_beads, const std::vector<Bead>& predicted_beads) {
  const auto gold = taken_apart(gold_beads), predicted = taken_apart(predicted_beads);
  const auto wanted = without_nulls(gold);
  const auto [strict, lax] = strict_and_lax(predicted, gold);
  const auto [strict_found, lax_found] = strict_and_lax(wanted, without_nulls(predicted));
  BeadFigures figures;
  figures.strict = {strict, predicted.size(), strict_found, wanted.size()};
  figures.lax = {lax, predicted.size(), lax_found, wanted.size()};
  figures.nulls = overlap(nulls_of(gold), nulls_of(predicted));
  figures.links = overlap(links_of(gold), links_of(predicted));
  return figures;
}

ClusterFigures score_clusters(Clustering gold, Clustering predicted) {
  complete(gold, predicted);
  complete(predicted, gold);
  const auto gold_members = members(gold), predicted_members = members(predicted);
  ClusterFigures figures;
  for (const auto& [unused, cluster] : gold_members) figures.pairwise.gold += pairs_of(cluster.size());
  for (const auto& [unused, cluster] : predicted_members) {
    figures.pairwise.predicted += pairs_of(cluster.size());
    for (const auto& [unused_too, other] : gold_members)
      figures.pairwise.predicted_right += pairs_of(shared(cluster, other));
  }
  figures.pairwise.gold_found = figures.pairwise.predicted_right;

  for (const auto& [thing, cluster] : gold) {
    const auto& with_gold = gold_members.at(cluster);
    const auto& with_predicted = predicted_members.at(predicted.at(thing));
    const auto both = static_cast<double>(shared(with_gold, with_predicted));
    figures.b_cubed_precision += both / static_cast<double>(with_predicted.size());
    figures.b_cubed_recall += both / static_cast<double>(with_gold.size());
  }
  const auto things = static_cast<double>(std::max<std::size_t>(gold.size(), 1));
  figures.b_cubed_precision /= things;
  figures.b_cubed_recall /= things;

  const auto matched = ceaf_e(gold_members, predicted_members);
  figures.ceaf_precision = matched / static_cast<double>(std::max<std::size_t>(predicted_members.size(), 1));
  figures.ceaf_recall = matched / static_cast<double>(std::max<std::size_t>(gold_members.size(), 1));
  return figures;
}

double LabelFigures::accuracy() const { return ratio(right, gold); }
double LabelFigures::macro_f1() const {
  double sum = 0;
  std::size_t labels = 0;
  for (const auto& [unused, tally] : by_label)
    if (tally.gold > 0) {
      sum += tally.f1();
      ++labels;
    }
  return labels == 0 ? 1 : sum / static_cast<double>(labels);
}

LabelFigures score_labels(const Labels& gold, const Labels& predicted) {
  LabelFigures figures;
  figures.gold = gold.size();
  for (const auto& [thing, label] : gold) {
    const auto at = predicted.find(thing);
    const bool right = at != predicted.end() && at->second == label;
    figures.right += right;
    figures.by_label[label].gold += 1;
    figures.by_label[label].gold_found += right;
    if (at == predicted.end()) continue;
    figures.by_label[at->second].predicted += 1;
    figures.by_label[at->second].predicted_right += right;
  }
  return figures;
}

}  // namespace behistun::score
