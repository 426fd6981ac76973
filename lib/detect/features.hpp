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
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

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

/// The features of one word, as its signs are read.
class Word {
 public:
  Word(std::uint8_t first, std::uint32_t* out) : window_((kEdge << 8U) | first), whole_(first), out_(out) {}
  void add(std::uint8_t sign) {
    window_ = (window_ << 8U) | sign;
    whole_ = hash_step(whole_, sign);
    out_[0] = hash_of(window_ << 40U);
    out_[1] = hash_of(window_ << 24U);
    out_ += 2;
  }
  const std::uint32_t* out() const { return out_; }
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

/// Hashes that have been yielded and not yet handed over.
struct Batch {
  std::size_t size = 0;
  std::array<std::uint32_t, kBatch> hashes;  // filled up to size
  bool is_full() const { return size + kMostOfWord > kBatch; }
};

struct ReadWord {
  std::size_t end, letters;
  bool foreign;  ///< it has a Cyrillic letter that Russian has not
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

/// Reads the word whose first letter has been read, from `at` on.
template <Alphabet kAlphabet>
ReadWord read_word(const Folding& folding, std::string_view text, std::size_t at, std::uint8_t first, Batch& batch) {
  const auto* const begin = batch.hashes.data() + batch.size;
  const auto* const full = begin + 2 * (kLongestWord - 1);
  Word word(first, batch.hashes.data() + batch.size);
  std::uint8_t any = first;
  bool apostrophe = false;
  while (at < text.size() && word.out() != full) {
    const auto [sign, size, value] = decode_in_word<kAlphabet>(folding, text, at);
    if (sign.alphabet != kAlphabet) {
      apostrophe = sign.sign == kApostrophe && sign.alphabet == Alphabet::none;
      break;
    }
    at += size;
    any |= sign.sign;
    word.add(sign.sign);
  }
  const auto letters = 1 + static_cast<std::size_t>(word.out() - begin) / 2;
  if (apostrophe) word.add(kApostrophe);
  batch.size = static_cast<std::size_t>(word.end(letters) - batch.hashes.data());
  return {at, letters, kAlphabet == Alphabet::cyrillic && (any & kForeign) != 0};
}

}  // namespace internal

/// Calls on_hashes(alphabet, span of hashes) for the words of Latin and of Cyrillic, many at a time. Allocates nothing.
template <class OnHashes>
Letters read_features(std::string_view text, OnHashes&& on_hashes) {
  const auto& folding = internal::folding();
  std::array<internal::Batch, kModelled> batches;
  Letters letters;
  const auto hand_over = [&](Alphabet alphabet) {
    auto& batch = batches[static_cast<std::size_t>(alphabet)];
    on_hashes(alphabet, std::span<const std::uint32_t>(batch.hashes.data(), batch.size));
    batch.size = 0;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto [sign, size, value] = internal::decode(folding, text, at);
    at += size;
    if (sign.alphabet == Alphabet::none) continue;
    const auto index = static_cast<std::size_t>(sign.alphabet);
    if (sign.alphabet == Alphabet::other) {
      if (letters.of[index]++ == 0) letters.first_other = value;
      continue;
    }
    auto& batch = batches[index];
    const auto word = sign.alphabet == Alphabet::latin
                          ? internal::read_word<Alphabet::latin>(folding, text, at, sign.sign, batch)
                          : internal::read_word<Alphabet::cyrillic>(folding, text, at, sign.sign, batch);
    at = word.end;
    letters.of[index] += word.letters;
    letters.foreign_cyrillic += word.foreign ? 1 : 0;
    if (batch.is_full()) hand_over(sign.alphabet);
  }
  hand_over(Alphabet::latin);
  hand_over(Alphabet::cyrillic);
  return letters;
}

/// The letters alone.
inline Letters count_letters(std::string_view text) {
  return read_features(text, [](Alphabet, std::span<const std::uint32_t>) {});
}

}  // namespace behistun::detect
