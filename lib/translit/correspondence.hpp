#pragma once
// A learnt table of pieces of words that correspond, and the best way to cut two words into such pieces.

#include <array>
#include <behistun/laid_out.hpp>
#include <behistun/translit.hpp>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <type_traits>

namespace behistun::translit {

/// Hundredths of a bit, as the tables have them: sums are exact.
using Centibits = std::int32_t;
constexpr Centibits kAlone = -500;  ///< a letter that stands against nothing, where the table is silent
constexpr Centibits kNever = std::numeric_limits<Centibits>::min() / 2;
constexpr Centibits kHopeless = -750;  ///< a beginning of two words so unlike is not followed further
constexpr Centibits kBehind = 1100;    ///< nor one that is so far behind the best
constexpr std::size_t kLetters = 64;   ///< codes of letters, and none

/// What a piece of the left word may be written with on the right. The first letter of that is looked up, the next ones
/// are searched for among few.
struct RightNode {
  std::uint64_t letters = 0;  ///< a bit for each child's
  Centibits bits = kNever;    ///< of the piece that ends here
  std::uint16_t first = 0;
  std::uint8_t letter = 0, unused = 0;
};
struct RightPieces {
  std::uint64_t letters = 0;                    ///< a bit for each that `first` has a node of
  Centibits nothing = kAlone;                   ///< the left piece against no letter; of a longer one kNever
  std::array<std::uint16_t, kLetters> first{};  ///< the node of each first letter, 0 for none
  std::uint32_t unused = 0;

  bool may_stand_at(std::string_view right, std::size_t j) const {
    return nothing != kNever || (j < right.size() && (letters >> right[j] & 1) != 0);
  }
};
struct LeftNode {
  std::array<std::uint16_t, kLetters> next{};
  std::uint16_t pieces = 0;  ///< what it may be written with, 0 for nothing
};

/// A table as two trees: pieces of the left word, and under each the pieces of the right one.
class Correspondence {
 public:
  /// Takes what lay_out() wrote of a model, which lies where it is.
  explicit Correspondence(laid_out::Reader& in);
  static void lay_out(std::string_view model, bool left_cyrillic, bool right_cyrillic, laid_out::Writer& out);

  /// The bits that the table gives to two words, by their codes; where they do not come to what is asked, some number
  /// below that.
  double bits(std::string_view left, std::string_view right, Centibits asked) const {
    return static_cast<double>(best<Centibits>(left, right, asked)) / 100;
  }
  /// The same with no way given up.
  double bits_in_full(std::string_view left, std::string_view right) const {
    return static_cast<double>(best<float>(left, right, kNever));
  }

 private:
  static constexpr std::size_t kLongestPiece = 3;  ///< on the left
  /// The pieces of the left word that begin at a letter, and what each may be written with.
  struct Starting {
    struct Piece {
      std::size_t letters;
      const RightPieces* written;
    };
    std::array<Piece, kLongestPiece> pieces;
    std::size_t count = 0;
  };
  class Made;

  template <class Sum>
  Sum best(std::string_view left, std::string_view right, Centibits asked) const;
  Starting pieces_at(std::string_view left, std::size_t i) const;
  template <class Sum>
  std::size_t write(const RightPieces& pieces, std::string_view right, std::size_t j, Sum here, Sum* row) const;
  std::uint16_t child(const RightNode& node, std::uint8_t letter) const {
    if ((node.letters >> letter & 1) == 0) return 0;
    auto i = node.first;
    while (right_[i].letter != letter) ++i;
    return i;
  }

  std::span<const LeftNode> left_;
  std::span<const RightPieces> pieces_;                      ///< the first of a letter that no row has
  std::span<const Centibits> put_in_;                        ///< each letter of the right against nothing
  std::span<const Centibits> most_of_left_, most_of_right_;  ///< that a letter may bring
  std::span<const RightNode> right_;                         ///< the first stands for none
};

extern template Centibits Correspondence::best<Centibits>(std::string_view, std::string_view, Centibits) const;
extern template float Correspondence::best<float>(std::string_view, std::string_view, Centibits) const;

}  // namespace behistun::translit
