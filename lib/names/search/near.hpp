#pragma once
// Which words of an index may be spellings of a word: keys that both have, and a cheap distance between their sounds.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "words/heard.hpp"

namespace behistun::names {

/// The keys that a word is filed under, from its sounds: its consonants, and those with one left out, the place of it
/// told; of short words the vowels count too. A word is filed and sought as it sounds in either way, see
/// heard_otherwise(); only the sounds that packed() holds count.
void filed_keys(std::string_view sounds, std::string_view otherwise, std::vector<std::uint32_t>& out);
/// The keys under which a word is found whose sounds differ in one: changed, put in or left out.
void sought_keys(std::string_view sounds, std::string_view otherwise, std::vector<std::uint32_t>& out);

/// How else the word may sound: in Latin letters without what may be silent, h and a consonant at the end ("Cohen",
/// "Cottet"); in Cyrillic ones with both sounds of тс heard, which is one elsewhere («Гейтс», Gates). Empty where that
/// changes nothing.
std::string heard_otherwise(std::string_view folded, std::string_view sounds);

std::uint32_t hash(std::string_view text);

/// The first twelve sounds in a number.
std::uint64_t packed(std::string_view sounds);
inline constexpr std::uint64_t kFirstSound = 31;  ///< where the first of them lies
/// Them again; none if there may have been more.
std::optional<Heard> unpacked(std::uint64_t sounds);

/// Edit distance of sounds, of a word once made ready to many others. Vowels count as much as consonants.
class SoundDistance {
 public:
  static constexpr std::uint32_t kMost = 12;
  static constexpr std::size_t kAtOnce = 8;
  using Packed = std::array<std::uint64_t, kAtOnce>;
  using Distances = std::array<std::uint32_t, kAtOnce>;

  explicit SoundDistance(std::string_view sounds);
  std::uint32_t to(std::uint64_t packed_sounds) const;
  /// To eight at once, for little more than the price of one.
  Distances to(const Packed& packed_sounds) const;

 private:
  std::uint32_t size_ = 0;
  /// Of each sound the places in the word, as bits, and kGoesOn; of none, nothing.
  std::array<std::uint64_t, 32> places_{};
};

}  // namespace behistun::names
