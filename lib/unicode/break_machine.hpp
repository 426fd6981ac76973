#pragma once
// The automaton of ICU's break rules, run over UTF-8. `Rules` is one of the structs that tools/build/break_tables
// makes.
//
// From a break the automaton runs until nothing fits; the next break is behind the last place where it accepted. In a
// quiet state nothing can end the piece before a character of some other class, so the machine steps to that one by a
// table of bytes, and asks only there which state it is in: the nearest character before that leads to one state from
// wherever it stands says so.

#include <behistun/unicode.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "well_formed.hpp"

namespace behistun::unicode {

template <class Rules>
class BreakMachine {
 public:
  explicit BreakMachine(std::string_view utf8) : utf8_(utf8) {}

  struct Piece {
    std::size_t end = 0;
    bool is_word = false;          ///< by the rules of words: it holds a letter or a digit
    bool asks_dictionary = false;  ///< … and letters of a script that puts no spaces between words
  };

  /// The piece that begins at `begin`, which is a break.  @pre  begin < size
  Piece next(std::size_t begin) const {
    Piece piece{begin};
    std::uint8_t state = Rules::kStart;
    bool asks_dictionary = false;
    for (auto at = begin; at < utf8_.size();) {
      if (Rules::kQuiet[state]) {
        const auto loud = next_loud(at);
        if (loud != at) {
          state = state_at(loud, at, state);
          at = loud;
          accept(piece, at, state);
          continue;
        }
      }
      const auto c = class_at(at);
      at += c.size;
      state = after(state, c.value);
      if (state == kStop) return done(piece, begin);
      asks_dictionary = asks_dictionary || c.value >= Rules::kFirstDictionaryClass;
      if (!Rules::kAccepts[state]) continue;
      accept(piece, at, state);
      piece.asks_dictionary = asks_dictionary;
    }
    return done(piece, begin);
  }

 private:
  static constexpr std::uint8_t kStop = 0;

  struct Class {
    std::uint8_t value;
    std::uint8_t size;  ///< bytes of the character
  };

  static std::uint8_t after(std::uint8_t state, std::uint8_t cls) {
    return Rules::kNext[state * Rules::kClasses + cls];
  }
  static void accept(Piece& piece, std::size_t end, std::uint8_t state) {
    piece.end = end;
    piece.is_word = Rules::kIsWord[state];
  }
  /// Whatever the rules say, a piece has one character.
  Piece done(Piece piece, std::size_t begin) const {
    if (piece.end == begin) piece = {begin + class_at(begin).size};
    return piece;
  }

  static std::uint8_t class_of(char32_t c) { return Rules::kLeaves[Rules::kLeafOf[c >> 6] * 64U + (c & 63U)]; }

  Class class_at(std::size_t at) const {
    const auto first = static_cast<unsigned char>(utf8_[at]);
    if (first < 0x80) return {Rules::kLeaves[first], 1};  // the first two leaves are ASCII
    const auto c = decode_at(utf8_, at);
    return {class_of(c.value), static_cast<std::uint8_t>(c.size)};
  }

  /// The first character from `at` on that is not of a quiet class.
  std::size_t next_loud(std::size_t at) const {
    const auto quiet = [&](std::size_t i) { return Rules::kQuietByte[static_cast<unsigned char>(utf8_[i])]; };
    for (;;) {
      while (at + 8 <= utf8_.size() && quiet(at) & quiet(at + 1) & quiet(at + 2) & quiet(at + 3) & quiet(at + 4) &
                                           quiet(at + 5) & quiet(at + 6) & quiet(at + 7)) {
        at += 8;
      }
      while (at < utf8_.size() && quiet(at)) ++at;
      if (at == utf8_.size() || static_cast<unsigned char>(utf8_[at]) < 0x80) return at;
      const auto c = class_at(at);
      if (!Rules::kQuietClass[c.value]) return at;
      at += c.size;
    }
  }

  /// The state before `at`, if it was `state` at `from` and all between is quiet.
  std::uint8_t state_at(std::size_t at, std::size_t from, std::uint8_t state) const {
    auto settled = at;
    while (settled > from) {
      do --settled;
      while (continues(utf8_[settled]));
      const auto c = class_at(settled);
      if (Rules::kSettles[c.value] == kStop) continue;
      state = Rules::kSettles[c.value];
      settled += c.size;
      break;
    }
    while (settled < at) {
      const auto c = class_at(settled);
      state = after(state, c.value);
      settled += c.size;
    }
    return state;
  }

  static bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

  std::string_view utf8_;
};

}  // namespace behistun::unicode
