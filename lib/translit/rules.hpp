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
  struct Side {
    std::u32string letters;
    bool any = true, negated = false, edge = false;
    bool fits(char32_t neighbour, bool at_edge) const;
  };
  struct Rule {
    std::u32string from;
    std::string to, title, upper;
    Side left, right;
    bool conditional = false;
  };
  struct Seen {  ///< a text, and the same in lower case
    std::u32string as_written, lower;
    bool edge(std::size_t at) const;
  };

  static Side read_side(std::string_view set);
  const std::vector<Rule>* starting_with(char32_t letter) const;
  static bool fits(const Rule& rule, const Seen& text, std::size_t at);
  static const std::string& in_case_of(const Seen& text, std::size_t at, const Rule& rule);

  std::array<std::vector<Rule>, 0x600> low_;  ///< by first letter
  std::map<char32_t, std::vector<Rule>> high_;
};

}  // namespace behistun::translit
