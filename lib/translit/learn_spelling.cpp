// A joint n-gram model of spellings, learnt from pairs of words.
//
// First the pairs are cut into pieces: one letter of the source that becomes up to four letters or none, or up to four
// that become one. Expectation maximisation over all ways of cutting finds how probable each piece is, and each pair is
// then cut in its likeliest way. Next, the rows of pieces are counted as n-grams and smoothed as Kneser and Ney do,
// interpolated: what a context saw is discounted, and the rest goes to the next shorter context, where a piece counts
// by the number of contexts it followed. N-grams seen too seldom are left out, and their share goes the same way.
// Discounts may be graded by the count (Chen and Goodman 1999); then each context also leans on the next shorter one by
// kDoubt counts, as Pitman and Yor's process does, for what two words share may be chance.

#include <algorithm>
#include <array>
#include <behistun/translit_learn.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <deque>
#include <map>
#include <unordered_map>
#include <vector>
#include "spelling.hpp"

namespace behistun::translit {
namespace {

constexpr int kSpellingRounds = 6;
constexpr std::size_t kMostLetters = 30;  ///< of a word that is learnt from
constexpr double kRareLetter = 4;         ///< letters seen less often than this are not learnt
constexpr double kRarePiece = 0.75;       ///< pieces expected less often than this are forgotten
constexpr double kDoubt = 2;              ///< counts of the next shorter context, where discounts are graded

struct SpellingShape {
  std::size_t from, to;
};
constexpr SpellingShape kShapes[] = {{1, 1}, {1, 2}, {2, 1}, {1, 0}, {1, 3}, {3, 1}, {1, 4}, {4, 1}, {2, 0}};

using Key = std::uint64_t;  ///< four letters of each side, a byte each

struct SpellingPair {
  std::string from, to;  ///< letters by number, from 1
  double weight;
};

/// Letters by number, the commonest first; at most 255.
class Alphabet {
 public:
  explicit Alphabet(const std::map<char32_t, double>& seen) {
    std::vector<std::pair<double, char32_t>> order;
    for (const auto& [letter, count] : seen)
      if (count >= kRareLetter) order.emplace_back(-count, letter);
    std::sort(order.begin(), order.end());
    if (order.size() > 255) order.resize(255);
    for (const auto& [count, letter] : order) {
      letters_ += letter;
      numbers_[letter] = static_cast<char>(letters_.size());
    }
  }
  /// Empty if a letter has no number.
  std::string numbered(const std::u32string& word) const {
    std::string out;
    for (const auto letter : word) {
      const auto found = numbers_.find(letter);
      if (found == numbers_.end()) return {};
      out += found->second;
    }
    return out;
  }
  std::string utf8(Key packed) const {
    std::u32string out;
    for (; packed != 0; packed >>= 8) out.insert(out.begin(), letters_[(packed & 0xFF) - 1]);
    return unicode::to_utf8(out);
  }

 private:
  std::u32string letters_;
  std::map<char32_t, char> numbers_;
};

Key packed(const std::string& letters, std::size_t at, std::size_t size) {
  Key out = 0;
  for (std::size_t i = at; i < at + size; ++i) out = out << 8 | static_cast<unsigned char>(letters[i]);
  return out;
}

/// Finds the pieces, and cuts pairs into them.
class Cutter {
 public:
  explicit Cutter(const std::vector<SpellingPair>& pairs) {
    for (int round = 0; round < kSpellingRounds; ++round) {
      std::vector<double> expected(keys_.size());
      for (const auto& pair : pairs) expect(pair, expected, round == 0);
      double total = 0;
      for (const auto count : expected) total += count;
      probability_.assign(expected.size(), 0);
      for (std::size_t i = 0; i < expected.size(); ++i)
        if (expected[i] >= kRarePiece) probability_[i] = expected[i] / total;
      std::erase_if(numbers_, [&](const auto& one) { return probability_[one.second] <= 0; });
    }
  }

  Key key(std::uint32_t piece) const { return keys_[piece]; }

  /// Pieces of the likeliest cut; empty if there is none.
  std::vector<std::uint32_t> cut(const SpellingPair& pair) {
    struct Cell {
      double p = 0;
      std::uint32_t piece = 0;
      std::size_t back = 0;
    };
    const auto width = pair.to.size() + 1;
    std::vector<Cell> cells((pair.from.size() + 1) * width);
    cells[0].p = 1;
    each(pair, false, [&](std::size_t here, std::size_t there, std::uint32_t piece) {
      const double p = cells[here].p * probability_[piece];
      if (p > cells[there].p) cells[there] = {p, piece, here};
    });
    std::vector<std::uint32_t> out;
    if (cells.back().p <= 0) return out;
    for (auto at = cells.size() - 1; at != 0; at = cells[at].back) out.insert(out.begin(), cells[at].piece);
    return out;
  }

 private:
  /// use(cell, cell after the piece, piece), in an order in which a cell is complete before it is left.
  template <class Use>
  void each(const SpellingPair& pair, bool grow, Use&& use) {
    const auto n = pair.from.size(), m = pair.to.size();
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j <= m; ++j)
        for (const auto& shape : kShapes) {
          if (i + shape.from > n || j + shape.to > m) continue;
          const auto key = packed(pair.from, i, shape.from) << 32 | packed(pair.to, j, shape.to);
          auto found = numbers_.find(key);
          if (found == numbers_.end()) {
            if (!grow) continue;
            found = numbers_.emplace(key, static_cast<std::uint32_t>(keys_.size())).first;
            keys_.push_back(key);
            probability_.push_back(1.0 / static_cast<double>(shape.from + shape.to + (shape.to == 0 ? 3 : 0)));
          }
          use(i * (m + 1) + j, (i + shape.from) * (m + 1) + j + shape.to, found->second);
        }
  }

  void expect(const SpellingPair& pair, std::vector<double>& expected, bool grow) {
    struct Move {
      std::size_t here, there;
      std::uint32_t piece;
    };
    std::vector<Move> moves;
    each(pair, grow, [&](std::size_t here, std::size_t there, std::uint32_t piece) {
      moves.push_back({here, there, piece});
    });
    expected.resize(keys_.size());
    const auto cells = (pair.from.size() + 1) * (pair.to.size() + 1);
    std::vector<double> before(cells), behind(cells);
    before.front() = behind.back() = 1;
    for (const auto& move : moves) before[move.there] += before[move.here] * probability_[move.piece];
    const double whole = before.back();
    if (whole <= 0) return;
    for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
      const double p = probability_[move->piece] * behind[move->there];
      behind[move->here] += p;
      expected[move->piece] += pair.weight * before[move->here] * p / whole;
    }
  }

  std::vector<Key> keys_;
  std::vector<double> probability_;
  std::unordered_map<Key, std::uint32_t> numbers_;
};

/// What is taken off a count: one discount for all, or one each for counts of about 1, of about 2, and above.
class Discounts {
 public:
  void see(double count) {
    for (std::size_t i = 0; i < seen_.size(); ++i)
      if (count <= static_cast<double>(i) + 1.5) {
        ++seen_[i];
        return;
      }
  }
  double of(double count, bool graded) const {
    const double share = seen_[0] + seen_[1] > 0 ? seen_[0] / (seen_[0] + 2 * seen_[1]) : 0.5;
    const std::size_t grade = !graded || count <= 1.5 ? 1 : count <= 2.5 ? 2 : 3;
    const double of_grade = static_cast<double>(grade);
    const double more = seen_[grade - 1] > 0 ? seen_[grade] / seen_[grade - 1] : 0;
    const double discount = grade == 1 ? share : of_grade - (of_grade + 1) * share * more;
    return std::clamp(discount, 0.0, std::max(1.0, count)) * std::min(1.0, count);
  }

 private:
  std::array<double, 4> seen_{};  ///< n-grams counted about once, twice, three and four times
};

/// N-grams of pieces as a tree: a node is a row of pieces, its parent the row without the last.
class Counts {
 public:
  explicit Counts(const SpellingOptions& options)
      : options_(options), order_(options.order), lean_(options.graded ? kDoubt : 0), nodes_(1) {}

  void add(const std::vector<std::uint32_t>& row, double weight) {
    std::vector<std::uint32_t> edged(1, kEdgePiece);
    edged.insert(edged.end(), row.begin(), row.end());
    edged.push_back(kEdgePiece);
    for (std::size_t end = 1; end < edged.size(); ++end) {
      const auto size = std::min(order_, end + 1);
      std::uint32_t node = 0;
      for (auto i = end + 1 - size; i <= end; ++i) node = grow(node, edged[i]);
      nodes_[node].count += weight;
    }
  }

  std::string written(const std::vector<std::pair<std::string, std::string>>& pieces) {
    count_continuations();
    smooth(pieces.size());
    return serialized(pieces);
  }

 private:
  struct Node {
    std::uint32_t parent = 0, piece = 0;
    std::size_t depth = 0;
    double count = 0;
    double probability = 0, back_off = 1;
    bool kept = false;
  };

  std::uint32_t grow(std::uint32_t node, std::uint32_t piece) {
    const auto [found, fresh] =
        children_.try_emplace(Key{node} << 32 | piece, static_cast<std::uint32_t>(nodes_.size()));
    if (fresh) nodes_.push_back({node, piece, nodes_[node].depth + 1});
    return found->second;
  }
  std::uint32_t find(std::uint32_t node, std::uint32_t piece) const {
    const auto found = children_.find(Key{node} << 32 | piece);
    return found == children_.end() ? 0 : found->second;
  }
  std::vector<std::uint32_t> row(std::uint32_t node) const {
    std::vector<std::uint32_t> out;
    for (; node != 0; node = nodes_[node].parent) out.insert(out.begin(), nodes_[node].piece);
    return out;
  }

  /// A row that was seen counts one for the row without its first piece.
  void count_continuations() {
    for (auto depth = order_; depth > 1; --depth) {
      const auto many = static_cast<std::uint32_t>(nodes_.size());
      for (std::uint32_t i = 1; i < many; ++i) {
        if (nodes_[i].depth != depth || nodes_[i].count <= 0) continue;
        const auto pieces = row(i);
        std::uint32_t shorter = 0;
        for (std::size_t k = 1; k < pieces.size(); ++k) shorter = grow(shorter, pieces[k]);
        nodes_[shorter].count += std::min(1.0, nodes_[i].count);
      }
    }
  }

  void smooth(std::size_t pieces) {
    const auto& kept = options_.kept;
    std::vector<Discounts> discounts(order_ + 1);
    std::vector<double> total(nodes_.size());
    for (std::uint32_t i = 1; i < nodes_.size(); ++i) {
      if (nodes_[i].count <= 0) continue;
      total[nodes_[i].parent] += nodes_[i].count;
      discounts[nodes_[i].depth].see(nodes_[i].count);
    }
    std::vector<std::vector<std::uint32_t>> by_depth(order_ + 1);
    for (std::uint32_t i = 1; i < nodes_.size(); ++i) by_depth[nodes_[i].depth].push_back(i);
    for (std::size_t depth = 1; depth <= order_; ++depth) {
      std::vector<double> own(nodes_.size());
      for (const auto i : by_depth[depth]) {
        auto& node = nodes_[i];
        if (node.count <= 0 || node.count < kept[std::min(depth, kept.size()) - 1]) continue;
        own[i] = (node.count - discounts[depth].of(node.count, options_.graded)) / (total[node.parent] + lean_);
        node.kept = own[i] > 0;
        if (node.kept) nodes_[node.parent].back_off -= own[i];
      }
      for (const auto i : by_depth[depth])
        if (nodes_[i].kept)
          nodes_[i].probability =
              own[i] + nodes_[nodes_[i].parent].back_off * (depth == 1 ? 1 / static_cast<double>(pieces) : shorter(i));
    }
    for (auto depth = order_; depth > 1; --depth)  // a row that is kept keeps the rows it begins with
      for (const auto i : by_depth[depth])
        if (nodes_[i].kept && nodes_[i].parent != 0 && !nodes_[nodes_[i].parent].kept) {
          auto& parent = nodes_[nodes_[i].parent];
          parent.kept = true;
          parent.probability = shorter(nodes_[i].parent);
        }
  }

  /// How probable the last piece of a row is after the row without its first.
  double shorter(std::uint32_t node) const {
    const auto pieces = row(node);
    double back_off = 1;
    for (std::size_t from = 1; from < pieces.size(); ++from) {
      std::uint32_t context = 0;
      bool known = true;
      for (auto i = from; i + 1 < pieces.size() && known; ++i) {
        context = find(context, pieces[i]);
        known = context != 0;
      }
      if (!known) continue;
      if (const auto found = find(context, pieces.back()); found != 0 && nodes_[found].kept)
        return back_off * nodes_[found].probability;
      back_off *= nodes_[context].back_off;
    }
    return back_off * 1e-6;
  }

  static void put(std::string& out, std::uint32_t number) {
    for (; number > 0x7F; number >>= 7) out += static_cast<char>(number | 0x80);
    out += static_cast<char>(number);
  }
  static void put_cost(std::string& out, double probability) {
    out += static_cast<char>(std::clamp(std::lround(-std::log2(std::max(probability, 1e-12)) * kCostSteps), 0L, 255L));
  }

  std::string serialized(const std::vector<std::pair<std::string, std::string>>& pieces) const {
    std::vector<std::vector<std::uint32_t>> children(nodes_.size());
    for (std::uint32_t i = 1; i < nodes_.size(); ++i)
      if (nodes_[i].kept) children[nodes_[i].parent].push_back(i);
    std::string out = options_.backwards ? "behistun spelling 1 backwards\n" : "behistun spelling 1\n";
    put(out, static_cast<std::uint32_t>(pieces.size()));
    for (const auto& [from, to] : pieces)
      for (const auto& side : {from, to}) {
        put(out, static_cast<std::uint32_t>(side.size()));
        out += side;
      }
    std::deque<std::uint32_t> queue(1, 0);
    for (; !queue.empty(); queue.pop_front()) {
      auto& under = children[queue.front()];
      std::sort(under.begin(), under.end(), [&](auto a, auto b) { return nodes_[a].piece < nodes_[b].piece; });
      put(out, static_cast<std::uint32_t>(under.size()));
      if (under.empty()) continue;
      put_cost(out, nodes_[queue.front()].back_off);
      std::uint32_t before = 0;
      for (const auto i : under) {
        put(out, nodes_[i].piece - before);
        before = nodes_[i].piece;
        put_cost(out, nodes_[i].probability);
        queue.push_back(i);
      }
    }
    return out;
  }

  const SpellingOptions& options_;
  std::size_t order_;
  double lean_;
  std::vector<Node> nodes_;
  std::unordered_map<Key, std::uint32_t> children_;
};

}  // namespace

std::string learn_spelling(std::span<const SpeltTwice> words, const SpellingOptions& options) {
  std::map<char32_t, double> from_seen, to_seen;
  for (const auto& word : words) {
    for (const auto c : unicode::to_utf32(word.left)) from_seen[c] += word.weight;
    for (const auto c : unicode::to_utf32(word.right)) to_seen[c] += word.weight;
  }
  const Alphabet from(from_seen), to(to_seen);
  const auto in_order = [&](const std::string& word) {
    auto letters = unicode::to_utf32(word);
    if (options.backwards) std::reverse(letters.begin(), letters.end());
    return letters;
  };
  std::vector<SpellingPair> pairs;
  for (const auto& word : words) {
    SpellingPair pair{from.numbered(in_order(word.left)), to.numbered(in_order(word.right)), word.weight};
    if (pair.from.empty() || pair.to.empty() || pair.from.size() > kMostLetters || pair.to.size() > kMostLetters)
      continue;
    pairs.push_back(std::move(pair));
  }
  Cutter cutter(pairs);
  std::map<Key, std::uint32_t> used;
  std::vector<std::vector<std::uint32_t>> rows;
  for (const auto& pair : pairs) {
    rows.push_back(cutter.cut(pair));
    for (const auto piece : rows.back()) used[cutter.key(piece)] = 0;
  }
  std::vector<std::pair<std::string, std::string>> pieces(1);
  for (auto& [key, number] : used) {
    number = static_cast<std::uint32_t>(pieces.size());
    pieces.emplace_back(from.utf8(key >> 32), to.utf8(key & 0xFFFFFFFF));
  }
  Counts counts(options);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].empty()) continue;
    for (auto& piece : rows[i]) piece = used[cutter.key(piece)];
    counts.add(rows[i], pairs[i].weight);
  }
  return counts.written(pieces);
}

}  // namespace behistun::translit
