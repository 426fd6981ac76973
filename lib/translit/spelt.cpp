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

/// What the letters of a word add up to, each but those that double the one before.
class Counted {
 public:
  explicit Counted(bool cyrillic) : kinds_(consonant_kinds()[cyrillic ? 1 : 0]) {}
  void add(char code) {
    const auto of_letter = kinds_[static_cast<std::size_t>(code)];
    all_ += code == before_ ? 0 : of_letter;
    before_ = code;
  }
  std::uint64_t all() const { return all_; }

 private:
  const Kinds& kinds_;
  std::uint64_t all_ = 0;
  char before_ = 0;
};

/// The letters a–z, or а–я, with which a word begins, each of which is one code, in the order of its alphabet: nearly
/// all words are nothing else.
struct Plain {
  std::size_t bytes = 0, letters = 0;
  bool cyrillic = false;
  std::uint64_t counted = 0;
};
Plain read_plain(std::string_view word, std::size_t most, char* codes) {
  const auto* const bytes = reinterpret_cast<const unsigned char*>(word.data());
  std::size_t letters = 0;
  if (word.empty() || bytes[0] < 0x80) {
    Counted counted(false);
    for (const auto end = std::min(word.size(), most); letters < end; ++letters) {
      const auto letter = bytes[letters] - unsigned{'a'};
      if (letter > 'z' - 'a') break;
      codes[letters] = static_cast<char>(letter + 1);
      counted.add(codes[letters]);
    }
    return {letters, letters, false, counted.all()};
  }
  Counted counted(true);
  for (const auto end = std::min(word.size() / 2, most); letters < end; ++letters) {
    const auto place = bytes[2 * letters] * 64U + bytes[2 * letters + 1];
    constexpr auto kFirst = 0xD0 * 64U + 0xB0;  // а; р to я follow п, though their bytes begin anew
    const auto letter = place - kFirst;
    if (letter > 31 || (bytes[2 * letters + 1] & 0xC0) != 0x80) break;
    codes[letters] = static_cast<char>(letter + 1);
    counted.add(codes[letters]);
  }
  return {2 * letters, letters, letters != 0, counted.all()};
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
  if (take(word, false)) return;
  *this = Spelt();
  take(*unicode::normalize(word, unicode::Form::nfc), true);
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
  if (plain.bytes == word.size()) {
    set_counted(plain.counted);
    return true;
  }
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
  count();
  return true;
}

void Spelt::count() {
  Counted counted(cyrillic_);
  for (const char code : codes()) counted.add(code);
  set_counted(counted.all());
}

void Spelt::set_counted(std::uint64_t of_kinds) {
  foreign_ = of_kinds >= kForeign;
  consonants_ = of_kinds & (kForeign - 1);
}

}  // namespace behistun::translit
