#pragma once
// Which words of an index may be spellings of a word: keys that both have, and a cheap distance between their sounds.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "heard.hpp"

namespace behistun::names {

/// The keys that a word is filed under, from its sounds: its consonants, and those with one left out, the place of it
/// told; of short words the vowels count too.
void filed_keys(std::string_view folded, std::string_view sounds, std::vector<std::uint32_t>& out);
/// The keys under which a word is found whose sounds differ in one: changed, put in or left out. A word is filed and
/// sought as it sounds in either way.
void sought_keys(std::string_view folded, std::string_view sounds, std::vector<std::uint32_t>& out);

/// How else the word may sound: in Latin letters without what may be silent, h and a consonant at the end ("Cohen",
/// "Cottet"); in Cyrillic ones with both sounds of тс heard, which is one elsewhere («Гейтс», Gates). Empty where that
/// changes nothing.
std::string heard_otherwise(std::string_view folded, std::string_view sounds);

std::uint32_t hash(std::string_view text);

/// The first twelve sounds in a number.
std::uint64_t packed(std::string_view sounds);
/// Them again; none if there may have been more.
std::optional<Heard> unpacked(std::uint64_t sounds);

/// Edit distance of sounds, of a word once made ready to many others. Vowels count as much as consonants.
class SoundDistance {
 public:
  explicit SoundDistance(std::string_view sounds);
  std::uint32_t to(std::uint64_t packed_sounds) const;

 private:
  std::uint32_t size_ = 0;
  std::uint64_t places_[32] = {};  ///< of each sound in the word, as bits
};

}  // namespace behistun::names
