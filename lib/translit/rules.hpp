#pragma once
// Letter rules: what a table says, in a form that runs over text.

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::translit {

/// A row of lib/translit/data: `from` is written `to` where the letters around it fit `when` ("LEFT_RIGHT": sets of
/// letters; # is the edge of a word; ^ in front turns a set round; an empty set fits anything).
struct Row {
  std::string_view from, to, when, example, gives;
};

/// A table made ready. The longest `from` that fits wins; of two as long, the one that says `when`; then the earlier.
class Rules {
 public:
  enum class Direction : std::uint8_t { forward, backward };
  Rules(std::span<const Row> rows, Direction direction);

  /// @pre  utf8 is well-formed. NFC out; capitals follow the capitals of the text (Щ → Shch, ЩУ → SHCHU). What no rule
  /// knows passes through. O(bytes).
  std::string apply(std::string_view utf8) const;

 private:
  /// Up to fifteen bytes, which are copied as sixteen.
  struct Piece {
    std::array<char, 16> bytes{};  ///< the last one is the size
    std::uint8_t size() const { return static_cast<std::uint8_t>(bytes.back()); }
  };
  struct Rule {
    std::u32string more;               ///< the letters after the first
    std::uint8_t left = 0, right = 0;  ///< sides, by number; 0 fits anything
    Piece small, title, upper;
  };
  /// What there is to know of a code point, as the first letter of a rule and as a neighbour.
  struct Letter {
    std::uint64_t sides = 0;  ///< a bit for each side that it fits
    char32_t small = 0;       ///< in lower case
    std::uint32_t first_rule = 0;
    std::uint16_t rules = 0;
    bool inside = false;  ///< a letter, mark or apostrophe: no edge of a word
    bool letter = false, capital = false, cased = false;
    bool composed = false;  ///< in NFC wherever it stands
  };
  /// What is written for a letter between two neighbours.
  struct Choice {
    Piece piece;
    bool takes_next = false;  ///< the neighbour on the right is written with it
  };
  struct Side;
  struct Place;  ///< where in a text we are

  static Letter describe(char32_t c, std::span<const Side> sides);
  const Letter& known(char32_t c) const;
  const Letter& at(std::string_view text, std::size_t place, std::uint32_t& size) const;
  const Letter& before(std::string_view text, std::size_t place) const;
  bool fits(const Rule& rule, const Place& place, std::size_t& end) const;
  const Piece& in_case_of(const Rule& rule, const Place& place, std::size_t end) const;
  Piece at_once(char32_t c) const;
  void choose_by_neighbours();
  Choice choice(const Letter& letter, const Letter& left, const Letter& right) const;
  const Choice* chosen(std::string_view text, std::size_t place, std::size_t point, std::size_t& taken) const;
  void run_at_once(std::string_view text, std::size_t& place, char* buffer, std::size_t& filled) const;
  bool run(std::string_view text, std::string& out, bool composed) const;

  std::vector<Rule> rules_;
  std::array<Letter, 0x600> low_;     ///< by code point
  std::array<Piece, 0x600> at_once_;  ///< by code point
  /// By code point, and at the end the edge of the text: which kind of neighbour it is. Letters that no rule tells
  /// apart are of one kind.
  std::array<std::uint8_t, 0x601> left_kind_{}, right_kind_{};
  std::size_t right_kinds_ = 0;
  std::vector<Choice> choices_;  ///< by letter, kind on the left, kind on the right
  std::map<char32_t, Letter> high_;
  std::array<Letter, 4> others_;  ///< code points of no table: edge, caseless letter, small letter, capital
  std::uint64_t edge_ = 0;        ///< sides that the edge of a word fits
  bool writes_marks_ = false;     ///< a rule's answer begins with a combining mark
};

}  // namespace behistun::translit
