#pragma once
// What the model sees of a text, in one pass over its bytes.
//
// A letter is folded to one byte, its sign: lower case, one numbering for Latin and one for Cyrillic. A window of eight
// signs slides over each word, beginning with the word's edge; at every letter but the first, and at the edge that ends
// the word, it yields its last three and its last five signs, and at the end the whole word. So a short n-gram at the
// beginning of a word is its prefix, and a short word is an n-gram of its own. Each is a 32-bit hash.
//
// An apostrophe closes a word and belongs to it ("l'", "entretien").

#include <array>
#include <behistun/latin_block.hpp>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <utility>

namespace behistun::detect {

enum class Alphabet : std::uint8_t { latin, cyrillic, other, none };
inline constexpr std::size_t kModelled = 2;  ///< latin and cyrillic have a table in the model

/// How many letters of each alphabet a text has.
struct Letters {
  std::array<std::size_t, 4> of{};   ///< by Alphabet
  std::size_t foreign_cyrillic = 0;  ///< words with a Cyrillic letter that Russian has not
  char32_t first_other = 0;

  std::size_t count(Alphabet alphabet) const { return of[static_cast<std::size_t>(alphabet)]; }
};

/// What one code point is to us.
struct Sign {
  std::uint8_t sign = 0;  ///< of a Latin or Cyrillic letter; of an apostrophe kApostrophe
  Alphabet alphabet = Alphabet::none;
};

namespace internal {

inline constexpr std::uint8_t kEdge = 1;
inline constexpr std::uint8_t kApostrophe = '\'';
inline constexpr std::uint8_t kSmallA = 0x60;    ///< а; those up to я follow
inline constexpr std::uint8_t kForeign = 0x80;   ///< set in signs of Cyrillic letters that Russian has not
inline constexpr std::size_t kLongestWord = 40;  // letters; a longer word is read as several
inline constexpr std::size_t kBatch = 256;       // hashes handed over at a time
inline constexpr std::size_t kMostOfWord = 2 * (kLongestWord + 2) + 1;

/// Signs of the code points that letters of ours and their neighbours have; made once.
class Folding {
 public:
  Folding();
  /// @pre  c < 0x800
  Sign two_bytes(char32_t c) const { return low_[c]; }
  Sign three_or_four_bytes(char32_t c) const;

 private:
  std::array<Sign, 0x800> low_;
  std::array<Sign, 0x100> vietnamese_;  ///< U+1E00-1EFF
};

const Folding& folding();

struct Decoded {
  Sign sign;
  std::uint32_t size;
  char32_t value;
};

/// The code point at `at`. Ill-formed bytes are no letters.
inline Decoded decode(const Folding& folding, std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
  const auto follows = [&](std::size_t i) { return at + i < text.size() && (byte(i) & 0xC0U) == 0x80; };
  const char32_t b0 = byte(0);
  if (b0 < 0x80) return {folding.two_bytes(b0), 1, b0};
  if (b0 >= 0xC2 && b0 <= 0xDF && follows(1)) {
    const char32_t c = ((b0 & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    return {folding.two_bytes(c), 2, c};
  }
  if (b0 >= 0xE0 && b0 <= 0xEF && follows(1) && follows(2)) {
    const char32_t c = ((b0 & 0xFU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    return {folding.three_or_four_bytes(c), 3, c};
  }
  if (b0 >= 0xF0 && b0 <= 0xF4 && follows(1) && follows(2) && follows(3)) {
    const char32_t c = ((b0 & 7U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
    return {folding.three_or_four_bytes(c), 4, c};
  }
  return {{}, 1, 0};
}

/// Multiplicative: the high bits of the product depend on all bits of the key.
inline std::uint32_t hash_of(std::uint64_t key) {
  return static_cast<std::uint32_t>((key * 0x9E3779B97F4A7C15ULL) >> 32U);
}

/// Eight signs, as they lie in memory.
using Signs = std::uint64_t;

/// The signs of a word of at most sixteen, by which it is known. Those behind its last are zero, which no sign is.
struct Start {
  Signs first = 0, rest = 0;
  bool operator==(const Start&) const = default;
};

/// A word as the model reads it: its letters' signs, and the apostrophe that closes it, if one does. Of the first kKept
/// bytes those behind the signs are zero.
struct Word {
  static constexpr std::size_t kKept = sizeof(Start);
  std::array<std::uint8_t, kLongestWord + 1 + LatinBlock::kSize> signs;
  std::size_t size = 0, letters = 0;

  Start start() const {
    Start start;
    std::memcpy(&start, signs.data(), sizeof start);
    return start;
  }
};

/// The features of a word, one after the other.
class Features {
 public:
  Features(std::uint8_t first, std::uint32_t* out) : window_((kEdge << 8U) | first), whole_(first), out_(out) {}
  void add(std::uint8_t sign) {
    window_ = (window_ << 8U) | sign;
    whole_ = hash_step(whole_, sign);
    out_[0] = hash_of(window_ << 40U);
    out_[1] = hash_of(window_ << 24U);
    out_ += 2;
  }
  /// The end of what has been written.
  std::uint32_t* end(std::size_t letters) {
    add(kEdge);
    if (letters > 3) *out_++ = hash_of(whole_);
    return out_;
  }

 private:
  static std::uint64_t hash_step(std::uint64_t hash, std::uint8_t sign) { return (hash << 5U) + hash + sign; }
  std::uint64_t window_, whole_;
  std::uint32_t* out_;
};

/// Writes at most kMostOfWord hashes, and answers how many.
inline std::size_t features_of(const Word& word, std::uint32_t* out) {
  Features features(word.signs[0], out);
  for (std::size_t i = 1; i < word.size; ++i) features.add(word.signs[i]);
  return static_cast<std::size_t>(features.end(word.letters) - out);
}

/// How many, of a word that no apostrophe closes.
constexpr std::size_t features_of_letters(std::size_t letters) { return 2 * letters + (letters > 3 ? 1U : 0U); }

/// Hashes that have been yielded and not yet handed over.
struct Batch {
  std::size_t size = 0;
  std::array<std::uint32_t, kBatch> hashes;  // filled up to size
  bool is_full() const { return size + kMostOfWord > kBatch; }
};

/// decode(), with short ways for the letters that a word of this alphabet mostly goes on with.
template <Alphabet kAlphabet>
Decoded decode_in_word(const Folding& folding, std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (kAlphabet == Alphabet::latin && byte < 0x80) return {folding.two_bytes(byte), 1, byte};
  if (kAlphabet == Alphabet::cyrillic && (byte == 0xD0 || byte == 0xD1) && at + 1 < text.size()) {
    const auto c = (char32_t{byte & 0x1FU} << 6U) | (static_cast<unsigned char>(text[at + 1]) ^ 0x80U);
    if (c < 0x480) return {folding.two_bytes(c), 2, c};
  }
  return decode(folding, text, at);
}

struct WordEnd {
  std::size_t at;
  bool foreign;  ///< the word has a Cyrillic letter that Russian has not
};

/// The letters A to z that most words of French and English are made of. Their signs are their codes. Answers whether
/// the word ends behind them, as it does before what is no letter in ASCII.
inline bool read_latin_run(std::string_view text, std::size_t& at, Word& word) {
  constexpr auto kAtOnce = LatinBlock::kSize;
  while (at + kAtOnce <= text.size() && word.size + kAtOnce <= kLongestWord) {
    const auto block = latin_block(&text[at], reinterpret_cast<char*>(&word.signs[word.size]));
    word.size += block.letters;
    at += block.letters;
    if (block.letters < kAtOnce) return text[at] >= 0;
  }
  return false;
}

/// Reads the word whose first letter is at `at`.
template <Alphabet kAlphabet>
WordEnd read_word(const Folding& folding, std::string_view text, std::size_t at, Word& word) {
  std::memset(word.signs.data(), 0, Word::kKept);
  word.size = 0;
  if (kAlphabet == Alphabet::latin && read_latin_run(text, at, word)) {
    word.letters = word.size;
    if (text[at] == kApostrophe) word.signs[word.size++] = kApostrophe;
    return {at, false};
  }
  std::uint8_t any = 0;
  bool apostrophe = false;
  auto letters = word.size;  // which a sign that is written might be, for all the compiler knows
  while (at < text.size() && letters < kLongestWord) {
    const auto [sign, size, value] = decode_in_word<kAlphabet>(folding, text, at);
    if (sign.alphabet != kAlphabet) {
      apostrophe = sign.sign == kApostrophe && sign.alphabet == Alphabet::none;
      break;
    }
    at += size;
    any |= sign.sign;
    word.signs[letters++] = sign.sign;
  }
  word.size = word.letters = letters;
  if (apostrophe) word.signs[word.size++] = kApostrophe;
  return {at, kAlphabet == Alphabet::cyrillic && (any & kForeign) != 0};
}

}  // namespace internal

/// Calls on_word(alphabet, word) for each word of Latin or Cyrillic. Allocates nothing.
template <class OnWord>
Letters read_words(std::string_view text, OnWord&& on_word) {
  const auto& folding = internal::folding();
  internal::Word word;
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ') {
      ++at;
      continue;
    }
    const auto [sign, size, value] = internal::decode(folding, text, at);
    if (sign.alphabet == Alphabet::none) {
      at += size;
      continue;
    }
    const auto index = static_cast<std::size_t>(sign.alphabet);
    if (sign.alphabet == Alphabet::other) {
      at += size;
      if (letters.of[index]++ == 0) letters.first_other = value;
      continue;
    }
    const auto end = sign.alphabet == Alphabet::latin
                         ? internal::read_word<Alphabet::latin>(folding, text, at, word)
                         : internal::read_word<Alphabet::cyrillic>(folding, text, at, word);
    at = end.at;
    letters.of[index] += word.letters;
    letters.foreign_cyrillic += end.foreign ? 1 : 0;
    on_word(sign.alphabet, std::as_const(word));
  }
  return letters;
}

/// Calls on_hashes(alphabet, span of hashes) for the words of Latin and of Cyrillic, many at a time. Allocates nothing.
template <class OnHashes>
Letters read_features(std::string_view text, OnHashes&& on_hashes) {
  std::array<internal::Batch, kModelled> batches;
  const auto hand_over = [&](Alphabet alphabet) {
    auto& batch = batches[static_cast<std::size_t>(alphabet)];
    on_hashes(alphabet, std::span<const std::uint32_t>(batch.hashes.data(), batch.size));
    batch.size = 0;
  };
  const auto letters = read_words(text, [&](Alphabet alphabet, const internal::Word& word) {
    auto& batch = batches[static_cast<std::size_t>(alphabet)];
    batch.size += internal::features_of(word, batch.hashes.data() + batch.size);
    if (batch.is_full()) hand_over(alphabet);
  });
  hand_over(Alphabet::latin);
  hand_over(Alphabet::cyrillic);
  return letters;
}

/// The letters alone.
inline Letters count_letters(std::string_view text) {
  return read_words(text, [](Alphabet, const internal::Word&) {});
}

}  // namespace behistun::detect
