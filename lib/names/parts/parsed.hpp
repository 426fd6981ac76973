#pragma once
// A name taken apart, as the rooms' own work wants it: without copies, in place. parse() gives the same to others.

#include <memory>
#include "words/few.hpp"
#include "words/words.hpp"

namespace behistun::names {

struct Word {
  Span span;
  std::uint32_t folded_begin = 0, folded_size = 0;  ///< in Parsed::folded
  const Facts* facts = nullptr;
  std::uint32_t letters = 0;
  Part part = Part::other;
  bool initial = false, capital = false, shouted = false, cyrillic = false;
  bool after_comma = false;  ///< the first comma stands somewhere before it
  bool hyphen = false;       ///< there is one in it
  bool placed = false;
  bool in_brackets = false;
};

/// The folded words of a name, one behind another. Does not move once there is room.
class Folded {
 public:
  /// A place for so many bytes. What stood in it is gone.
  char* make_room(std::size_t bytes) {
    if (bytes > sizeof here_) many_ = std::make_unique_for_overwrite<char[]>(bytes);
    return many_ ? many_.get() : here_;
  }
  const char* data() const { return many_ ? many_.get() : here_; }

 private:
  char here_[208];
  std::unique_ptr<char[]> many_;  ///< for a longer name
};

/// Of those whose lone name behind a title is the given name: "Pope Francis".
enum class Rank : std::uint8_t { none, monarch, prince, pope, patriarch, cleric };

struct Parsed {
  std::string_view text;
  Few<Word, 10> words;  ///< in the order of the text
  Folded folded;
  Gender told_gender = Gender::unknown;  ///< by a title, or by whoever took the name apart
  Rank rank = Rank::none;
  Syllabaries syllabaries =
      0;  ///< of a Chinese, Korean or Vietnamese name, by its one family name and by its syllables

  std::string_view folded_of(const Word& word) const { return {folded.data() + word.folded_begin, word.folded_size}; }
};

/// See parse(). False if the text is ill-formed: `out` is of no use then. @pre  `out` is new; the text outlives it.
bool take_apart(std::string_view name, Parsed& out);
/// Whose name it is, by whatever tells it.
Gender gender_of(const Parsed& name);

}  // namespace behistun::names
