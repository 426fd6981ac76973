// Deletion neighbourhoods of sounds, as hashes, and Myers' bit-parallel edit distance (G. Myers, A fast bit-vector
// algorithm for approximate string matching, 1999; in Hyyrö's form for the distance of whole words).

#include "near.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include <bit>

namespace behistun::names {
namespace {

constexpr std::size_t kMostSounds = SoundDistance::kMost;  ///< that are looked at
constexpr std::size_t kFewConsonants = 3;

/// The sounds of a word without its vowels, but for one at the beginning.
std::string skeleton(std::string_view sounds) {
  std::string out;
  for (const char c : sounds)
    if ((c != 'a' || out.empty()) && (out.empty() || out.back() != c)) out += c;
  return out;
}

enum class Kind : std::uint8_t { bones, bones_without, sounds, sounds_without };

std::uint32_t key(Kind kind, std::size_t place, std::string_view left, std::string_view right) {
  std::uint64_t value = 0xCBF29CE484222325ULL ^ (static_cast<std::uint64_t>(kind) << 8) ^ place;
  for (const auto part : {left, right})
    for (const char c : part) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  value ^= value >> 32;
  return static_cast<std::uint32_t>(value * 0x9E3779B97F4A7C15ULL >> 32);
}

std::string_view cut_short(std::string_view sounds) { return sounds.substr(0, kMostSounds); }

void file(std::string_view text, Kind whole, Kind without, std::vector<std::uint32_t>& out) {
  out.push_back(key(whole, 0, text, {}));
  if (text.size() < 2) return;
  for (std::size_t i = 0; i < text.size(); ++i) out.push_back(key(without, i, text.substr(0, i), text.substr(i + 1)));
}

void seek(std::string_view text, Kind whole, Kind without, std::vector<std::uint32_t>& out) {
  file(text, whole, without, out);                                                          // equal, or one changed
  for (std::size_t i = 0; i <= text.size(); ++i) out.push_back(key(without, i, text, {}));  // it has one more
  if (text.size() < 2) return;
  for (std::size_t i = 0; i < text.size(); ++i)  // it has one less
    out.push_back(key(whole, 0, text.substr(0, i), text.substr(i + 1)));
}

void make_unique(std::vector<std::uint32_t>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

std::uint32_t code(char sound) { return static_cast<std::uint32_t>(sound - 'a' + 1) & 31; }

}  // namespace

std::uint32_t hash(std::string_view text) { return key(Kind::bones, 255, text, {}); }

std::string heard_otherwise(std::string_view folded, std::string_view sounds) {
  if (folded.empty()) return {};
  if (static_cast<unsigned char>(folded.front()) >= 0xD0) {
    constexpr std::string_view kOneSound = "тс", kFirst = "т";
    const auto at = folded.find(kOneSound, 1);
    if (at == std::string_view::npos) return {};
    return translit::sounds(folded.substr(0, at + kFirst.size())) + translit::sounds(folded.substr(at + kFirst.size()));
  }
  std::string out;
  for (const char c : sounds)
    if (c != 'h' && (out.empty() || out.back() != c)) out += c;
  if (out.size() > 2 && std::string_view("tdsprv").find(out.back()) != std::string_view::npos) out.pop_back();
  return out == sounds ? std::string() : out;
}

void filed_keys(std::string_view sounds, std::string_view otherwise, std::vector<std::uint32_t>& out) {
  out.clear();
  for (const auto heard : {sounds, otherwise}) {
    if (heard.empty()) continue;
    const auto bones = skeleton(cut_short(heard));
    file(bones, Kind::bones, Kind::bones_without, out);
    if (bones.size() <= kFewConsonants) file(cut_short(heard), Kind::sounds, Kind::sounds_without, out);
  }
  make_unique(out);
}

void sought_keys(std::string_view sounds, std::string_view otherwise, std::vector<std::uint32_t>& out) {
  out.clear();
  for (const auto heard : {sounds, otherwise}) {
    if (heard.empty()) continue;
    const auto bones = skeleton(cut_short(heard));
    if (bones.size() > kFewConsonants) {
      seek(bones, Kind::bones, Kind::bones_without, out);
      continue;
    }
    out.push_back(key(Kind::bones, 0, bones, {}));
    for (std::size_t i = 0; i <= bones.size(); ++i) out.push_back(key(Kind::bones_without, i, bones, {}));
    seek(cut_short(heard), Kind::sounds, Kind::sounds_without, out);
  }
  make_unique(out);
}

std::uint64_t packed(std::string_view sounds) {
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < std::min(sounds.size(), kMostSounds); ++i)
    out |= static_cast<std::uint64_t>(code(sounds[i])) << (5 * i);
  return out;
}

std::optional<Heard> unpacked(std::uint64_t sounds) {
  if (sounds >> (5 * (kMostSounds - 1)) != 0) return std::nullopt;
  Heard out;
  for (; sounds != 0; sounds >>= 5) out.push_back(static_cast<char>('a' - 1 + static_cast<int>(sounds & 31)));
  return out;
}

namespace {

// Four words lie in the lanes of one number, sixteen bits each, and two such numbers are reckoned with at once; twelve
// bits are of the sounds, and one of them tells that the word goes on.
using Lanes = std::uint64_t __attribute__((vector_size(16)));
constexpr std::uint64_t kOneEach = 0x0001000100010001ULL, kSoundsEach = 0x0FFF * kOneEach;
constexpr std::uint64_t kGoesOn = 0x8000;

}  // namespace

SoundDistance::SoundDistance(std::string_view sounds) : size_(static_cast<std::uint32_t>(cut_short(sounds).size())) {
  for (std::size_t sound = 1; sound < places_.size(); ++sound) places_[sound] = kGoesOn;
  for (std::size_t i = 0; i < size_; ++i) places_[code(sounds[i])] |= 1ULL << i;
}

std::uint32_t SoundDistance::to(std::uint64_t packed_sounds) const {
  if (size_ == 0) return kMost;
  std::uint64_t up = ~0ULL, down = 0;  // vertical differences
  std::uint32_t distance = size_;
  const auto last = size_ - 1;
  for (; packed_sounds != 0; packed_sounds >>= 5) {
    const auto equal = places_[packed_sounds & 31] & kSoundsEach;
    const auto diagonal = (((equal & up) + up) ^ up) | equal | down;
    const auto right = down | ~(diagonal | up);
    const auto left = diagonal & up;
    distance += static_cast<std::uint32_t>(right >> last & 1);
    distance -= static_cast<std::uint32_t>(left >> last & 1);
    const auto shifted = right << 1 | 1;
    down = diagonal & shifted;
    up = left << 1 | ~(diagonal | shifted);
  }
  return distance;
}

SoundDistance::Distances SoundDistance::to(const Packed& packed_sounds) const {
  Distances out;
  if (size_ == 0) {
    out.fill(kMost);
    return out;
  }
  auto words = packed_sounds;
  std::uint64_t longest = 0;  // by where it ends
  for (const auto word : words) longest |= word;
  const auto next_of = [&](std::size_t first) {  // of four words the places of their next sounds
    std::uint64_t found = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      found |= places_[words[first + k] & 31] << 16 * k;
      words[first + k] >>= 5;
    }
    return found;
  };
  const Lanes one = {kOneEach, kOneEach}, all = {kSoundsEach, kSoundsEach};
  const std::uint64_t last = size_ - 1;
  Lanes up = all, down = {0, 0}, distance = size_ * one;
  for (; longest != 0; longest >>= 5) {
    const Lanes found = {next_of(0), next_of(4)};
    const auto equal = found & all, goes_on = found >> 15 & one;
    const auto diagonal = (((equal & up) + up) ^ up) | equal | down;
    const auto right = down | ~(diagonal | up);
    const auto left = diagonal & up;
    distance += (right >> last & goes_on) - (left >> last & goes_on);
    const auto shifted = right << 1 | one;
    down = diagonal & shifted & all;
    up = (left << 1 | ~(diagonal | shifted)) & all;
  }
  for (std::size_t k = 0; k < kAtOnce; ++k)
    out[k] = static_cast<std::uint32_t>(distance[k / 4] >> 16 * (k % 4) & 0xFFFF);
  return out;
}

}  // namespace behistun::names
