#pragma once
// Chinese, Korean and Vietnamese names: the same syllables in Latin and in Cyrillic letters.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::names {

/// A set of these languages.
using Syllabaries = std::uint8_t;
inline constexpr Syllabaries kChineseSyllables = 1, kKoreanSyllables = 2, kVietnameseSyllables = 4;
/// Chinese as Wade and Giles spell it. Only a hyphen tells such a given name for sure from one in Pinyin, so in Latin
/// letters it takes one.
inline constexpr Syllabaries kWadeGilesSyllables = 8;
inline constexpr Syllabaries kAllSyllables = 15;

/// The languages of whose syllables the folded word is made, as its script spells them.
Syllabaries syllabaries_of(std::string_view folded, Syllabaries asked = kAllSyllables);

/// Is the folded word one syllable of Chinese? @pre  it is not empty
bool is_chinese_syllable(std::string_view folded);

/// Are the two made of the same syllables of one of the languages? Each is one folded word or several run together;
/// hyphens do not count. O(product of the lengths, times the ways to read a letter).
bool same_syllables(std::string_view a, std::string_view b, Syllabaries asked);

/// How the folded word may be spelt, in both scripts, folded, ascending; of each language and script at most `limit`.
std::vector<std::string> spellings_by_syllables(std::string_view folded, Syllabaries asked, std::size_t limit);

}  // namespace behistun::names
