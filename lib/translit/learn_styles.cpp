// Learns the styles of the press from spellings whose style nobody told.
//
// A style says how likely each way of writing a letter is between its neighbours; a press has a share of each style, by
// how the word ends. Expectation maximisation (Dempster, Laird and Rubin 1977) goes back and forth: how likely is it
// that a spelling is of each style, and what does a style write, given that. Each style begins as what a named standard
// would write for the same words, and keeps a little of it: so the styles stay what their names say. StyleCounts
// between narrow neighbours lean on those between wide ones, these on the letter alone; the shares of long endings on
// those of shorter ones (a Dirichlet prior each).

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/translit_learn.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <cstdio>
#include <map>
#include "styles.hpp"

namespace behistun::translit {
namespace {

constexpr int kStyleRounds = 4;
constexpr double kSeed = 0.3, kSeedAtLast = 0.1;  ///< weight of what the standard writes for a word
constexpr std::array<double, 3> kLean = {2, 3,
                                         1};  ///< words' worth of the next wider count: narrow, wide, letter alone
constexpr double kLeanOfShares = 4;
constexpr std::size_t kLongestEnding = 5;
constexpr double kKeptNarrow = 1.5, kKeptWide = 0.5, kKeptEnding = 3;  ///< least counts of what is written
constexpr double kLeastBits = 9;                                       ///< ways less likely are not written

const std::string kAnywhere = "_";

using StyleCounts = std::vector<double>;

/// What is counted: a row of the table between neighbours.
struct Node {
  std::string where, from;
  std::vector<std::string> ways;
};
using Nodes = std::array<std::size_t, 3>;  ///< of a piece: narrow, wide, the letter alone

/// A word with the ways to its spelling.
struct Lesson {
  std::size_t press = 0;
  std::vector<std::size_t> endings;  ///< from none to the longest
  std::vector<Nodes> pieces;
  std::vector<PressWays> ways;
  double weight = 0;
};

class StyleLearner {
 public:
  StyleLearner(std::span<const PressLesson> lessons, std::span<const PressSeed> seeds) : seeds_(seeds) {
    std::map<std::string, bool> words;
    for (const auto& lesson : lessons) {
      words[lesson.word] = true;
      for (const auto& form : lesson.forms)
        add(lessons_, lesson.word, form, lesson.into, lesson.weight / static_cast<double>(lesson.forms.size()));
    }
    seeded_.resize(seeds.size());
    for (std::size_t style = 0; style < seeds.size(); ++style)
      for (const auto& [word, known] : words)
        add(seeded_[style], word, convert(word, **find(seeds[style].scheme)), "", 1);
    clear();
    seed(1);
    for (int round = 0; round < kStyleRounds; ++round) learn(round + 1 == kStyleRounds ? kSeedAtLast : kSeed);
  }

  std::string written() const {
    std::string out;
    for (std::size_t style = 0; style < seeds_.size(); ++style) {
      for (const auto& [name, number] : node_numbers_) out += written(style, number);
      for (const auto& [name, number] : ending_numbers_) {
        if (total(shares_[number]) < kKeptEnding && !name.second.empty()) continue;
        char share[16];
        std::snprintf(share, sizeof share, "%.3f", shares_of(chain(name.first, name.second))[style]);
        out += std::string(seeds_[style].name) + "\tinto " + name.first + '\t' + name.second + '\t' + share + '\n';
      }
    }
    return out;
  }

 private:
  void add(std::vector<Lesson>& to, const std::string& word, const std::string& form, const std::string& into,
           double weight) {
    const auto letters = unicode::to_utf32(word);
    const auto pieces = press_pieces(letters);
    Lesson lesson;
    lesson.ways = ways_to(pieces, unicode::to_utf32(form));
    if (lesson.ways.empty()) return;
    std::size_t at = 0;
    for (const auto& piece : pieces) {
      const auto from = unicode::to_utf8(letters.substr(at, piece.size));
      at += piece.size;
      lesson.pieces.push_back(
          {node(piece, piece.narrow, from), node(piece, piece.wide, from), node(piece, kAnywhere, from)});
    }
    if (!into.empty())
      for (std::size_t size = 0; size <= std::min(kLongestEnding, letters.size()); ++size) {
        const std::pair name(into, unicode::to_utf8(letters.substr(letters.size() - size)));
        lesson.endings.push_back(ending_numbers_.try_emplace(name, ending_numbers_.size()).first->second);
      }
    lesson.weight = weight;
    to.push_back(std::move(lesson));
  }

  std::size_t node(const PressPiece& piece, const std::string& where, const std::string& from) {
    const auto [found, fresh] = node_numbers_.try_emplace(std::pair(from, where), nodes_.size());
    if (!fresh) return found->second;
    Node made{where, from, {}};
    for (const auto& way : *piece.ways) made.ways.push_back(way.empty() ? "-" : unicode::to_utf8(way));
    nodes_.push_back(std::move(made));
    return found->second;
  }

  void clear() {
    counts_.assign(seeds_.size(), std::vector<StyleCounts>(nodes_.size()));
    for (auto& style : counts_)
      for (std::size_t i = 0; i < nodes_.size(); ++i) style[i].resize(nodes_[i].ways.size());
    shares_.assign(ending_numbers_.size(), StyleCounts(seeds_.size()));
  }

  void seed(double weight) {
    for (std::size_t style = 0; style < seeds_.size(); ++style)
      for (const auto& lesson : seeded_[style]) count(style, lesson, lesson.ways.front(), weight);
  }

  void count(std::size_t style, const Lesson& lesson, const PressWays& ways, double weight) {
    for (std::size_t i = 0; i < ways.size(); ++i)
      for (const auto node : lesson.pieces[i]) counts_[style][node][ways[i]] += weight;
  }

  void learn(double seed_weight) {
    struct Told {
      std::vector<StyleCounts> ways;  ///< by style: how likely each of the ways to the spelling is
    };
    std::vector<Told> told;
    for (const auto& lesson : lessons_) told.push_back({likelihoods(lesson)});
    clear();
    seed(seed_weight);
    for (std::size_t i = 0; i < lessons_.size(); ++i) {
      const auto& lesson = lessons_[i];
      double whole = 0;
      for (const auto& ways : told[i].ways) whole += total(ways);
      if (whole <= 0) continue;
      for (std::size_t style = 0; style < seeds_.size(); ++style) {
        for (std::size_t k = 0; k < lesson.ways.size(); ++k)
          count(style, lesson, lesson.ways[k], lesson.weight * told[i].ways[style][k] / whole);
        for (const auto ending : lesson.endings)
          shares_[ending][style] += lesson.weight * total(told[i].ways[style]) / whole;
      }
    }
  }

  std::vector<StyleCounts> likelihoods(const Lesson& lesson) const {
    const auto shares = shares_of(lesson.endings);
    std::vector<StyleCounts> out(seeds_.size());
    for (std::size_t style = 0; style < seeds_.size(); ++style)
      for (const auto& ways : lesson.ways) {
        double p = shares[style];
        for (std::size_t i = 0; i < ways.size(); ++i) p *= probability(style, lesson.pieces[i], ways[i]);
        out[style].push_back(p);
      }
    return out;
  }

  double probability(std::size_t style, std::span<const std::size_t> nodes, std::size_t way) const {
    double p = 1 / static_cast<double>(nodes_[nodes.front()].ways.size());
    for (auto level = nodes.size(); level-- > 0;) {
      const auto& counts = counts_[style][nodes[level]];
      const double lean = kLean[kLean.size() - nodes.size() + level];
      p = (counts[way] + lean * p) / (total(counts) + lean);
    }
    return p;
  }

  StyleCounts shares_of(std::span<const std::size_t> endings) const {
    StyleCounts out(seeds_.size(), 1 / static_cast<double>(seeds_.size()));
    for (const auto ending : endings) {
      const double all = total(shares_[ending]);
      for (std::size_t style = 0; style < seeds_.size(); ++style)
        out[style] = (shares_[ending][style] + kLeanOfShares * out[style]) / (all + kLeanOfShares);
    }
    return out;
  }

  std::vector<std::size_t> chain(const std::string& into, const std::string& ending) const {
    const auto letters = unicode::to_utf32(ending);
    std::vector<std::size_t> out;
    for (std::size_t size = 0; size <= letters.size(); ++size)
      out.push_back(ending_numbers_.at({into, unicode::to_utf8(letters.substr(letters.size() - size))}));
    return out;
  }

  static double total(const StyleCounts& counts) {
    double out = 0;
    for (const auto count : counts) out += count;
    return out;
  }

  /// The row of a node, if it was met often enough and says something that the next wider one does not.
  std::string written(std::size_t style, std::size_t number) const {
    const auto& node = nodes_[number];
    std::vector<std::size_t> chain = {number};
    if (node.where != kAnywhere) {
      const bool wide = is_wide(node.where);
      if (total(counts_[style][number]) < (wide ? kKeptWide : kKeptNarrow)) return {};
      if (!wide) chain.push_back(node_numbers_.at({node.from, widened(node.where)}));
      chain.push_back(node_numbers_.at({node.from, kAnywhere}));
    }
    const auto ways = ways_with_bits(style, chain);
    if (chain.size() > 1 && ways == ways_with_bits(style, std::span(chain).subspan(1))) return {};
    return std::string(seeds_[style].name) + '\t' + node.where + '\t' + node.from + '\t' + ways + '\n';
  }

  std::string ways_with_bits(std::size_t style, std::span<const std::size_t> chain) const {
    const auto& ways = nodes_[chain.front()].ways;
    std::string out;
    for (std::size_t way = 0; way < ways.size(); ++way) {
      const double bits = -std::log2(probability(style, chain, way));
      if (bits > kLeastBits) continue;
      char number[16];
      std::snprintf(number, sizeof number, "%.1f", bits);
      out += (out.empty() ? "" : " ") + ways[way] + ' ' + number;
    }
    return out;
  }

  static bool is_wide(const std::string& where) { return where.find('~') != std::string::npos; }
  static std::string widened(const std::string& where) {
    const auto letters = unicode::to_utf32(where);
    return unicode::to_utf8(std::u32string{kind_of_letter(letters.front()), U'~', kind_of_letter(letters[2])});
  }

  std::span<const PressSeed> seeds_;
  std::vector<Lesson> lessons_;
  std::vector<std::vector<Lesson>> seeded_;  ///< by style
  std::vector<Node> nodes_;
  std::map<std::pair<std::string, std::string>, std::size_t> node_numbers_;    ///< by letters and where
  std::map<std::pair<std::string, std::string>, std::size_t> ending_numbers_;  ///< by press and ending
  std::vector<std::vector<StyleCounts>> counts_;                               ///< by style and node
  std::vector<StyleCounts> shares_;                                            ///< by ending
};

}  // namespace

std::string learn_press_styles(std::span<const PressLesson> lessons, std::span<const PressSeed> seeds) {
  return StyleLearner(lessons, seeds).written();
}

bool can_be_written(std::string_view word, std::string_view spelling) {
  return !ways_to(press_pieces(unicode::to_utf32(word)), unicode::to_utf32(spelling)).empty();
}

}  // namespace behistun::translit
