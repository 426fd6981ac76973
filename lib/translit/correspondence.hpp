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
constexpr Centibits kNeverEnough = std::numeric_limits<Centibits>::max();
constexpr std::int16_t kNeverAStep = std::numeric_limits<std::int16_t>::min();  ///< so bad that no way ever takes it
constexpr Centibits kHopeless = -750;  ///< a beginning of two words so unlike is not followed further
constexpr Centibits kBehind = 1100;    ///< nor one that is so far behind the best
constexpr std::size_t kLetters = 64;   ///< codes of letters, and none

/// What one letter of the left word may be written with on the right, by the first letter of that: nearly all that is
/// ever asked.
struct Step {
  std::int16_t bits = kNeverAStep;  ///< of the two letters alone
  std::uint16_t longer = 0;         ///< the node of the pieces on the right that go on, 0 for none
};
/// A piece on the right, and those that go on from it, which are searched for among few.
struct RightNode {
  std::uint64_t letters = 0;  ///< a bit for each child's
  Centibits bits = kNever;    ///< of the piece that ends here
  std::uint16_t first = 0;
  std::uint8_t letter = 0, unused = 0;

  bool goes_on_with(std::size_t letter) const { return (letters >> letter & 1) != 0; }
};
/// Two letters of the left word that begin a piece: the node of what they may be written with, and of what they and a
/// third one may; 0 for nothing.
struct LeftPair {
  std::uint16_t two = 0;
  std::array<std::uint16_t, kLetters> three{};
};

/// A table by the pieces of the left word, of up to three letters, and for each a tree of the pieces of the right one.
class Correspondence {
 public:
  /// Takes what lay_out() wrote of a model, which lies where it is.
  explicit Correspondence(laid_out::Reader& in);
  static void lay_out(std::string_view model, bool left_cyrillic, bool right_cyrillic, laid_out::Writer& out);

  /// The bits that the table gives to two words, by their codes; where they do not come to what is asked, some number
  /// below that, and where they come to what is enough, perhaps another one that does.
  double bits(std::string_view left, std::string_view right, Centibits asked, Centibits enough) const {
    const auto found = straight_on(left, right);
    return static_cast<double>(found >= enough ? found : best_bits(left, right, asked)) / 100;
  }
  /// The same with no way given up.
  double bits_in_full(std::string_view left, std::string_view right) const {
    return static_cast<double>(best<float>(left, right, kNever));
  }

 private:
  static constexpr std::size_t kLongestPiece = 3;  ///< on the left
  static constexpr std::size_t kPlaces = Spelt::kMostLetters + 1;
  /// A place in the right word.
  struct Place {
    Centibits most, put_in;  ///< that the letters from here on may bring; the letter against nothing
    std::size_t letter;      ///< 0 at the end, which no piece has
  };
  using Places = std::array<Place, kPlaces>;
  /// Places of the right word that something leads to.
  struct Reached {
    std::array<std::uint8_t, kPlaces> first, last;  ///< of each place of the left word
  };
  class Made;

  /// The way that takes the dearest piece at each place, which is nearly always good for two spellings of one name;
  /// kNever where its beginning speaks against them. The best is no less.
  Centibits straight_on(std::string_view left, std::string_view right) const;
  /// best() in hundredths, a row of places at once where there are few.
  Centibits best_bits(std::string_view left, std::string_view right, Centibits asked) const;
  bool fits_rows() const;
  template <std::size_t kHalves>
  struct Rows;
  template <std::size_t kHalves>
  Centibits best_in_rows(std::string_view left, std::string_view right, Centibits asked) const;
  template <class Sum>
  Sum best(std::string_view left, std::string_view right, Centibits asked) const;
  void place(std::string_view right, Places& out) const;
  /// All that goes on from a piece at place j, in the row of the place behind the left piece; answers the last place.
  template <class Sum>
  std::size_t write(const RightNode* piece, const Places& right, std::size_t j, Sum here, Sum* row) const;

  std::span<const std::uint16_t> pairs_of_;  ///< by two letters of the left; 0 for none
  std::span<const LeftPair> pairs_;
  std::span<const Step> steps_;                              ///< kLetters for each letter of the left
  std::span<const Centibits> left_out_, put_in_;             ///< each letter of the left, of the right against nothing
  std::span<const Centibits> most_of_left_, most_of_right_;  ///< that a letter may bring
  std::span<const RightNode> right_;                         ///< the first stands for none
};

extern template Centibits Correspondence::best<Centibits>(std::string_view, std::string_view, Centibits) const;
extern template float Correspondence::best<float>(std::string_view, std::string_view, Centibits) const;

}  // namespace behistun::translit
