#pragma once
// Words of Latin and Cyrillic letters: which letters look alike, and what a word says by itself of the script it is in.

#include <array>
#include <behistun/unicode.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace behistun::text {

// What looks like a letter in the other script; empty for most.
class Twins {
 public:
  void add(char32_t letter, std::string_view twin) {
    if (twins_[letter].empty()) twins_[letter] = twin;
  }
  bool contains(char32_t letter) const { return letter < twins_.size() && !twins_[letter].empty(); }
  std::string_view at(char32_t letter) const { return twins_[letter]; }

 private:
  std::array<std::string_view, 0x460> twins_{};  // all letters of the table are below
};

const Twins& cyrillic_twins();  // of Latin letters (homoglyphs.tsv)
const Twins& latin_twins();     // of Cyrillic letters

enum class Alphabet : std::uint8_t { none, latin, cyrillic };

Alphabet alphabet(char32_t c);

struct Letter {
  Span span;
  char32_t value;
  Alphabet alphabet;
};

// What a word holds of one alphabet.
struct Share {
  std::size_t letters = 0, without_twin = 0;
};

// A run of letters. @pre  not empty.
class Word {
 public:
  explicit Word(std::span<const Letter> letters);

  std::span<const Letter> letters() const { return letters_; }
  Span span() const { return {letters_.front().span.begin, letters_.back().span.end}; }
  const Share& latin() const { return latin_; }
  const Share& cyrillic() const { return cyrillic_; }
  bool mixed() const { return latin_.letters > 0 && cyrillic_.letters > 0; }
  bool all(Alphabet script) const { return (script == Alphabet::latin ? cyrillic_ : latin_).letters == 0; }
  // Every letter of it has a twin.
  bool lookalike() const { return latin_.without_twin == 0 && cyrillic_.without_twin == 0; }
  // The script that the word is in beyond doubt.
  Alphabet telling() const {
    if (mixed() || lookalike()) return Alphabet::none;
    return latin_.letters > 0 ? Alphabet::latin : Alphabet::cyrillic;
  }

 private:
  std::span<const Letter> letters_;
  Share latin_, cyrillic_;
};

bool all_upper(const Word& word);
bool all_lower(const Word& word);

// The one script that the word can be read in by itself; none if that is not certain.
Alphabet only_reading(const Word& word);

// Two parts, each in a script of its own: Latin capitals with a small ending, or small letters with capitals behind.
bool two_words_in_one(const Word& word);

// «Xй», «Iго»: one Roman digit and the ending of an ordinal number. Longer numbers are two words in one.
bool roman_ordinal(const Word& word, std::string_view text);

// Letters of «ХІ», «ІІ» and «ХХ», of which no Cyrillic word has two in a row.
constexpr bool ten_or_one(char32_t c) { return c == U'Х' || c == U'І'; }
constexpr bool cyrillic_number(char32_t letter, char32_t next) { return ten_or_one(letter) && ten_or_one(next); }

// «ХIХ», «ХХІ»: a number of I, V and X, some or all of them Cyrillic.
bool roman_number(const Word& word);

// The word in the given script. @pre  what is of the other script has a twin.
std::string spelled(const Word& word, Alphabet script, std::string_view text);

struct KnownScript {
  Alphabet script = Alphabet::none;
  bool before_digits = false;  // and nowhere else
};
// Words of lookalikes that one script alone knows (lookalikes.tsv), by what they look like in Latin letters.
const std::unordered_map<std::string, KnownScript>& known_words();
// The Cyrillic designations of lookalikes.tsv («С-300»), likewise.
const std::unordered_set<std::string>& known_designations();

}  // namespace behistun::text
