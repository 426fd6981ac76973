#pragma once
// How alike are two words, whatever they are words of?

#include "compare.hpp"

namespace behistun::names {

inline constexpr double kNeither = 0.25;       ///< a likeness that says nothing
inline constexpr std::uint32_t kFarApart = 3;  ///< so many consonants of another kind, and it is another word

/// 1: one word; kNeither: could be or not; 0: surely two. Symmetric. Of words that are less alike than `least` some
/// likeness below that comes back, sooner.
double likeness(const Form& a, const Form& b, double least = 0);

/// Letters put in, left out, changed or swapped with their neighbour (each letter at most once), to make one of two
/// rows of codes the other. @pre  both have at most kMostCodes, which differ in their lower six bits. O(the longer).
std::uint32_t wrong_codes(std::string_view a, std::string_view b);
inline constexpr std::size_t kMostCodes = 32;

/// May the initial stand for the word? By its first sound; vowels are told apart, but Ю is also I, Y, U, and Э is A
/// (Энтони). Г is also H (Гельмут), and Д, of Дж, is J.
bool initial_fits(const Form& initial, const Form& word);

/// Is one of the two words Belarusian or Ukrainian, by its letters, and the other Russian?
inline bool in_two_languages(const translit::Spelt& a, const translit::Spelt& b) {
  return a.cyrillic() && b.cyrillic() && a.foreign() != b.foreign();
}

}  // namespace behistun::names
