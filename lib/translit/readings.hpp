#pragma once
// The ways in which a name of the other script can be read, each with its price.

#include <behistun/base.hpp>
#include <optional>
#include <string_view>
#include <vector>
#include "spelling.hpp"
#include "styles.hpp"

namespace behistun::translit {

/// A model with what it costs to be the one that is right.
struct Voice {
  const SpellingModel* model;
  double price;
};

/// How the words of a name are read: the voices, and the scheme for a word that none of them can read.
struct Reading {
  std::vector<Voice> voices;
  std::string_view scheme;
  double price = 0;
  bool given_the_word = false;       ///< what the voices say of a word adds up to 1, however odd the word
  std::optional<std::size_t> style;  ///< the words are written in this style; there are no voices
};

/// In which ways the press of `language` may read a name of the other script.
std::vector<Reading> readings_of(std::string_view name, Language language, Language origin);

/// The word that begins here; empty if what stands here joins words.
std::string_view word_at(std::string_view name, std::size_t at);

/// The forms of a Russian given name in the press of a language, separated by spaces; empty if it is not in the table.
/// The word may have е for ё and any capitals. O(log names).
std::string_view known_forms(std::string_view word, Language language);

}  // namespace behistun::translit
