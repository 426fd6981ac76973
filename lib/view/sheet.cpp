// Rows out of beads.
//
// Within an account each version is joined to the pivot by the beads of their pair; across accounts the pivots are
// joined, each account to those before it. Sentences that beads join, directly or through a third, share a row. An
// account that comes third or later joins a row only with sentences that no earlier account has claimed, so that
// three comparisons that do not quite agree cannot run a whole text into one row.

#include "sheet.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_set>
#include <utility>

#include "columns.hpp"
#include "words.hpp"

namespace behistun::view {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Disjoint sets of sentences; the smallest member stands for its set.
class Sets {
 public:
  explicit Sets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
  std::size_t find(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) {
    a = find(a), b = find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

/// One bead's sentences, as left and right were asked for.
struct Joint {
  const std::vector<std::size_t>&left, &right;
};

class Layout {
 public:
  Layout(Sheet& sheet, const Pairs& pairs) : sheet_(sheet), pairs_(pairs), first_(), sets_(number_sentences()) {}

  void build() {
    join_versions();
    join_accounts();
    make_rows();
    compare_accounts();
  }

 private:
  struct Text {
    std::size_t column, version, first, size;
  };

  /// Gives every sentence of every version a number of its own, pivots first, in the order of the columns.
  std::size_t number_sentences() {
    std::size_t count = 0;
    first_.resize(sheet_.columns.size());
    const auto add = [&](std::size_t c, std::size_t v) {
      const auto size = sheet_.columns[c].versions[v]->sentences.size();
      first_[c][v] = count;
      texts_.push_back({c, v, count, size});
      count += size;
    };
    for (std::size_t c = 0; c < sheet_.columns.size(); ++c) {
      first_[c].resize(sheet_.columns[c].versions.size());
      if (!sheet_.columns[c].versions.empty()) add(c, sheet_.columns[c].pivot);
    }
    for (std::size_t c = 0; c < sheet_.columns.size(); ++c)
      for (std::size_t v = 0; v < sheet_.columns[c].versions.size(); ++v)
        if (v != sheet_.columns[c].pivot) add(c, v);
    return count;
  }

  /// Calls `with` for each bead that joins sentences of both texts and names none beyond their ends.
  template <class With>
  void each_joint(const link::Pair& pair, const document::Document& left, const document::Document& right, With with) {
    const bool turned = pair.left != left.id;
    const auto inside = [](const std::vector<std::size_t>& indices, const document::Document& document) {
      return !indices.empty() &&
             std::all_of(indices.begin(), indices.end(), [&](std::size_t i) { return i < document.sentences.size(); });
    };
    for (const auto& bead : pair.beads) {
      const auto& l = turned ? bead.right : bead.left;
      const auto& r = turned ? bead.left : bead.right;
      if (inside(l, left) && inside(r, right)) with(Joint{l, r});
    }
  }

  void join(Joint joint, std::size_t left, std::size_t right) {
    const auto start = left + joint.left.front();
    for (const auto i : joint.left) sets_.join(start, left + i);
    for (const auto i : joint.right) sets_.join(start, right + i);
  }

  void join_versions() {
    for (std::size_t c = 0; c < sheet_.columns.size(); ++c) {
      const auto& [versions, pivot] = std::tie(sheet_.columns[c].versions, sheet_.columns[c].pivot);
      for (std::size_t v = 0; v < versions.size(); ++v) {
        if (v == pivot) continue;
        if (const auto* pair = pairs_.find(*versions[pivot], *versions[v]))
          each_joint(*pair, *versions[pivot], *versions[v],
                     [&](Joint joint) { join(joint, first_[c][pivot], first_[c][v]); });
      }
    }
  }

  void join_accounts() {
    for (std::size_t right = 1; right < sheet_.columns.size(); ++right) {
      std::unordered_set<std::size_t> claimed;
      for (std::size_t left = 0; left < right; ++left) {
        const auto* pair = pair_of(left, right);
        if (!pair) continue;
        each_joint(*pair, pivot(left), pivot(right), [&](Joint joint) {
          const auto free = [&](std::size_t i) { return !claimed.contains(i); };
          if (left > 0 && !std::all_of(joint.right.begin(), joint.right.end(), free)) return;
          join(joint, first_[left][sheet_.columns[left].pivot], first_[right][sheet_.columns[right].pivot]);
          claimed.insert(joint.right.begin(), joint.right.end());
        });
      }
    }
  }

  /// A new row stands behind the row of the sentence before it in its own text.
  void make_rows() {
    std::vector<std::size_t> row_of_set(set_count(), kNone), next{kNone};  // next[0]: the first row; next[r + 1]
    for (const auto& text : texts_) {
      std::size_t before = 0;
      for (std::size_t s = 0; s < text.size; ++s) {
        auto& row = row_of_set[sets_.find(text.first + s)];
        if (row == kNone) {
          row = rows_.size();
          rows_.push_back(empty_row());
          next.push_back(next[before]);
          next[before] = row;
        }
        rows_[row].sentences[text.column][text.version].push_back(s);
        before = row + 1;
      }
    }
    place_.assign(rows_.size(), 0);
    for (auto row = next[0]; row != kNone; row = next[row + 1]) {
      place_[row] = sheet_.rows.size();
      sheet_.rows.push_back(std::move(rows_[row]));
    }
    row_of_set_ = std::move(row_of_set);
    for (auto& row : sheet_.rows) {
      std::size_t columns = 0;
      for (std::size_t c = 0; c < sheet_.columns.size(); ++c) columns += row.holds(c) ? 1 : 0;
      row.agreement = columns > 1 ? Agreement::both : Agreement::only;
    }
  }

  void compare_accounts() {
    for (std::size_t left = 0; left < sheet_.columns.size(); ++left)
      for (std::size_t right = left + 1; right < sheet_.columns.size(); ++right) {
        const auto* pair = pair_of(left, right);
        if (!pair || pair->beads.empty()) continue;
        Comparison comparison{left, right, pair, statements(*pair, left, right)};
        for (const auto& statement : comparison.statements) mark(statement, left, right);
        sheet_.comparisons.push_back(std::move(comparison));
      }
  }

  /// The pair without the beads that name sentences which do not exist: divergence may rely on what is left.
  static link::Pair sound(link::Pair pair, const document::Document& left, const document::Document& right) {
    const auto beyond = [](const std::vector<std::size_t>& indices, const document::Document& document) {
      return std::any_of(indices.begin(), indices.end(), [&](std::size_t i) { return i >= document.sentences.size(); });
    };
    std::erase_if(pair.beads, [&](const align::Bead& b) { return beyond(b.left, left) || beyond(b.right, right); });
    return pair;
  }

  std::vector<divergence::Statement> statements(const link::Pair& pair, std::size_t left, std::size_t right) const {
    const auto &l = pivot(left), &r = pivot(right);
    if (pair.left == l.id) return divergence::compare(l, r, sound(pair, l, r));
    auto turned = divergence::compare(r, l, sound(pair, r, l));
    for (auto& statement : turned) {
      std::swap(statement.left, statement.right);
      std::swap(statement.left_value, statement.right_value);
      if (statement.kind == divergence::Kind::only_left)
        statement.kind = divergence::Kind::only_right;
      else if (statement.kind == divergence::Kind::only_right)
        statement.kind = divergence::Kind::only_left;
    }
    return turned;
  }

  void mark(const divergence::Statement& statement, std::size_t left, std::size_t right) {
    auto* row = row_of(statement, left, right);
    if (!row) return;
    if (statement.kind == divergence::Kind::differs) {
      row->agreement = Agreement::differs;
      row->differences.push_back({statement.field, left, right, value_words(statement.field, statement.left_value),
                                  value_words(statement.field, statement.right_value)});
    } else if (statement.kind == divergence::Kind::unsure && row->agreement != Agreement::differs) {
      row->agreement = Agreement::unsure;
    }
  }

  Row* row_of(const divergence::Statement& statement, std::size_t left, std::size_t right) {
    const bool at_left = !statement.left.empty();
    const auto& indices = at_left ? statement.left : statement.right;
    const auto column = at_left ? left : right;
    if (indices.empty() || indices.front() >= pivot(column).sentences.size()) return nullptr;
    const auto sentence = first_[column][sheet_.columns[column].pivot] + indices.front();
    return &sheet_.rows[place_[row_of_set_[sets_.find(sentence)]]];
  }

  const document::Document& pivot(std::size_t column) const {
    return *sheet_.columns[column].versions[sheet_.columns[column].pivot];
  }
  const link::Pair* pair_of(std::size_t left, std::size_t right) const {
    if (sheet_.columns[left].versions.empty() || sheet_.columns[right].versions.empty()) return nullptr;
    return pairs_.find(pivot(left), pivot(right));
  }
  std::size_t set_count() const { return texts_.empty() ? 0 : texts_.back().first + texts_.back().size; }
  Row empty_row() const {
    Row row;
    for (const auto& column : sheet_.columns) row.sentences.emplace_back(column.versions.size());
    return row;
  }

  Sheet& sheet_;
  const Pairs& pairs_;
  std::vector<std::vector<std::size_t>> first_;  // [column][version]: number of its first sentence
  std::vector<Text> texts_;
  Sets sets_;
  std::vector<Row> rows_;           // as they were made
  std::vector<std::size_t> place_;  // where each of them came to stand
  std::vector<std::size_t> row_of_set_;
};

}  // namespace

bool Row::holds(std::size_t column) const {
  return std::any_of(sentences[column].begin(), sentences[column].end(), [](const auto& s) { return !s.empty(); });
}

std::size_t Comparison::count(divergence::Kind kind) const {
  return static_cast<std::size_t>(std::count_if(statements.begin(), statements.end(),
                                                [&](const auto& statement) { return statement.kind == kind; }));
}

std::size_t Sheet::count(divergence::Kind kind) const {
  std::size_t sum = 0;
  for (const auto& comparison : comparisons) sum += comparison.count(kind);
  return sum;
}

Sheet sheet_of(const link::Record& record, const Library& library) {
  Sheet sheet;
  const Pairs pairs(record);
  sheet.columns = columns_of(record, library, pairs);
  Layout(sheet, pairs).build();
  return sheet;
}

}  // namespace behistun::view
