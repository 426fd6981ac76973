// Words made ready for alike(): their letters as numbers, and what can be told of these at a glance.

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include "letters.hpp"

namespace behistun::translit {
namespace {

constexpr std::size_t kLetters = 64;  ///< codes of letters, and none
constexpr std::string_view kConsonants[] = {"bpvfwбпвфў", "dtдтđţ", "lлł", "rр", "mм", "nнñ"};
constexpr int kKinds = std::size(kConsonants);
constexpr std::uint64_t kForeign = 1ULL << 8 * kKinds;  ///< for each letter that Russian has not

/// For each letter what it adds to the count of its kind.
using Kinds = std::array<std::uint64_t, kLetters>;
const std::array<Kinds, 2>& consonant_kinds() {
  static const auto all = [] {
    std::array<Kinds, 2> out{};
    for (int kind = 0; kind < kKinds; ++kind)
      for (const auto c : unicode::to_utf32(kConsonants[kind])) {
        const auto read = LettersTable::get()[c];
        out[read.cyrillic ? 1 : 0][static_cast<std::size_t>(read.codes.front())] = 1ULL << 8 * kind;
      }
    for (std::size_t code = kLastOfRussian + 1; code < kLetters; ++code) out[1][code] |= kForeign;
    return out;
  }();
  return all;
}

/// The letters a–z, or а–я, with which a word begins, each of which is one code, in the order of its alphabet: nearly
/// all words are nothing else.
struct Plain {
  std::size_t bytes = 0, letters = 0;
  bool cyrillic = false;
};
Plain read_plain(std::string_view word, std::size_t most, char* codes) {
  Plain out;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(word[at]); };
  const auto add = [&](unsigned letter, std::size_t bytes) {
    codes[out.letters++] = static_cast<char>(letter + 1);
    out.bytes += bytes;
  };
  while (out.bytes < word.size() && out.letters < most) {
    const auto letter = byte(out.bytes) - unsigned{'a'};
    if (letter > 'z' - 'a') break;
    add(letter, 1);
  }
  if (out.letters != 0) return out;
  out.cyrillic = true;
  while (out.bytes + 1 < word.size() && out.letters < most) {
    const auto letter = (unsigned{byte(out.bytes)} << 8 | byte(out.bytes + 1)) - 0xD0B0U;  // а–п, then р–я from D180
    if (letter < 16)
      add(letter, 2);
    else if (letter - 0xD0U < 16)
      add(letter - 0xC0U, 2);
    else
      break;
  }
  out.cyrillic = out.letters != 0;
  return out;
}

}  // namespace

/// Letters of the other script take the place of Latin ones, if they are Cyrillic.
inline void Spelt::add(const LettersAdded& added) {
  if (added.cyrillic != cyrillic_ && added.size != 0) {
    if (cyrillic_) return;
    cyrillic_ = true;
    size_ = 0;
  }
  for (std::size_t i = 0; i < added.size && size_ < kMostLetters; ++i) codes_[size_++] = added.codes[i];
}

Spelt::Spelt(std::string_view word) {
  if (!take(word, false)) {
    *this = Spelt();
    take(*unicode::normalize(word, unicode::Form::nfc), true);
  }
  count();
}

Spelt::Spelt(std::string_view codes, bool cyrillic)
    : size_(static_cast<std::uint8_t>(std::min(codes.size(), kMostLetters))), cyrillic_(cyrillic) {
  for (std::size_t i = 0; i < size_; ++i) codes_[i] = static_cast<char>(codes[i] & (kLetters - 1));
  count();
}

/// False if the word is not yet composed and a mark stands apart in it: those begin with the bytes CC and CD.
bool Spelt::take(std::string_view word, bool composed) {
  const auto plain = read_plain(word, kMostLetters, codes_.data());
  size_ = static_cast<std::uint8_t>(plain.letters);
  cyrillic_ = plain.cyrillic;
  if (plain.bytes == word.size()) return true;
  const auto& table = LettersTable::get();
  for (auto at = plain.bytes; at < word.size();) {
    const auto lead = static_cast<unsigned char>(word[at]);
    if (lead < 0x80) {
      add(table.of_known(lead));
      ++at;
    } else if (lead == 0xD0 || lead == 0xD1) {
      add(table.of_known((lead & 0x1FU) << 6 | (static_cast<unsigned char>(word[at + 1]) & 0x3FU)));
      at += 2;
    } else {
      if (!composed && (lead == 0xCC || lead == 0xCD)) return false;
      add(table[next_character(word, at)]);
    }
  }
  return true;
}

void Spelt::count() {
  const auto& kinds = consonant_kinds()[cyrillic_ ? 1 : 0];
  std::uint64_t of_kinds = 0;
  char before = 0;
  for (const char code : codes()) {
    of_kinds += code == before ? 0 : kinds[static_cast<std::size_t>(code)];
    before = code;
  }
  foreign_ = of_kinds >= kForeign;
  consonants_ = of_kinds & (kForeign - 1);
}

std::uint32_t Spelt::consonants_apart(const Spelt& other) const {
  // Each byte holds at most kMostLetters, so a byte with its highest bit set lends to none when another is taken away:
  // 128 and the difference, the highest bit still set where that is not below zero.
  constexpr std::uint64_t kOnes = 0x0101010101010101ULL, kHighest = kOnes << 7;
  const auto difference = (consonants_ | kHighest) - other.consonants_;
  const auto below = ~difference >> 7 & kOnes;
  const auto turned = (difference ^ below * 0x7F) & ~kHighest;  // 127 less it where it is below zero
  return static_cast<std::uint32_t>((turned + below) * kOnes >> 56);
}

}  // namespace behistun::translit
