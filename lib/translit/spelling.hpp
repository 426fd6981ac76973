#pragma once
// How the letters of one spelling become those of another, learnt; and the likeliest answers for a word.

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace behistun::translit {

/// A joint n-gram model of pieces: a few letters of the source with what they become. Written by learn_spelling().
class SpellingModel {
 public:
  struct Answer {
    std::u32string text;
    double bits = 0;  ///< -log2 of the probability of word and answer together
  };

  /// @pre  `bytes` is a model; what is not is a model that knows nothing.
  explicit SpellingModel(std::string_view bytes);

  /// The likeliest spellings of a word in lower case, best first, at most `limit`. Letters that the model never saw are
  /// read without their marks; a word that still cannot be read has no answer. O(letters * beam). Any thread.
  std::vector<Answer> best(std::u32string_view word, std::size_t limit) const;

 private:
  struct Piece {
    std::u32string from, to;
  };
  struct Node {
    std::uint32_t first_child = 0, children = 0, parent = 0;
    std::uint32_t piece = 0;
    float cost = 0, back_off = 0;  ///< bits
  };
  struct Step {
    std::uint32_t node;
    float cost;
  };
  struct Path {
    std::uint32_t node = 0;
    float cost = 0;
    std::u32string text;
  };

  static constexpr std::uint32_t kNotAsked = 0;
  std::uint32_t shorter(std::uint32_t node) const;
  std::uint32_t child(std::uint32_t node, std::uint32_t piece) const;
  Step step(std::uint32_t node, std::uint32_t piece) const;
  std::u32string readable(std::u32string_view word) const;
  static void keep_best(std::vector<Path>& paths);
  std::vector<Path> read(std::u32string_view word) const;

  std::vector<Piece> pieces_;
  std::vector<Node> nodes_;
  std::unique_ptr<std::atomic<std::uint32_t>[]> shorter_;  ///< nodes + 1, kNotAsked until one is asked for
  std::unordered_map<std::u32string, std::vector<std::uint32_t>> starting_;  ///< pieces by `from`
  std::size_t longest_from_ = 0;
  bool backwards_ = false;  ///< words are read from their end
};

/// The piece that ends a word; the one that begins it is the state after it.
constexpr std::uint32_t kEdgePiece = 0;
/// Costs are written in eighths of a bit.
constexpr double kCostSteps = 8;

}  // namespace behistun::translit
