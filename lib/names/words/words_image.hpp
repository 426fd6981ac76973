#pragma once
// What all tables know of words, as bytes that are used where they lie. Made when the library is built
// (tools/build/compile_words.cpp).

#include <behistun/laid_out.hpp>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include "words.hpp"

namespace behistun::names {

/// Are the two one text? Read as laid_out::hash_of() reads them.
inline bool is_same_text(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const auto differ = [&](std::size_t at, auto one) {
    auto other = one;
    std::memcpy(&one, a.data() + at, sizeof one);
    std::memcpy(&other, b.data() + at, sizeof other);
    return one != other;
  };
  if (a.size() < 4) return a == b;
  if (a.size() < 8) return !differ(0, std::uint32_t{}) && !differ(a.size() - 4, std::uint32_t{});
  for (std::size_t at = 0; at + 8 < a.size(); at += 8)
    if (differ(at, std::uint64_t{})) return false;
  return !differ(a.size() - 8, std::uint64_t{});
}

/// Facts by word, in open addressing: most words that are asked for are in no table, and one look tells so. A slot is
/// small, so that all of them stay near the processor.
struct WordSlot {
  std::uint16_t tag = 0, entry = 0;  ///< entry: number + 1, 0 for none
  static std::uint16_t tag_of(std::uint32_t hash) { return static_cast<std::uint16_t>(hash >> 16); }
};

inline constexpr Facts kNothingKnown{};

struct WordsImage {
  explicit WordsImage(std::string_view bytes) : WordsImage(laid_out::Reader(bytes)) {}

  /// Of a folded word; kNothingKnown of one that no table has.
  const Facts& of(std::string_view word) const {
    const auto hash = laid_out::hash_of(word);
    const auto mask = slots.size() - 1;
    for (auto at = hash & mask; slots[at].entry != 0; at = (at + 1) & mask) {
      if (slots[at].tag != WordSlot::tag_of(hash)) continue;
      const auto entry = slots[at].entry - std::size_t{1};
      if (is_same_text(words[entry], word)) return facts[entry];
    }
    return kNothingKnown;
  }

  std::span<const std::uint16_t> numbers;  ///< see Numbers
  std::span<const WordSlot> slots;
  laid_out::Texts words;
  std::span<const Facts> facts;
  std::span<const Sounded> sounded;
  laid_out::Texts sound_keys;
  laid_out::Texts group_forms;
  std::span<const std::uint32_t> first_of_group;
  laid_out::Texts family_forms;
  std::span<const std::uint32_t> first_of_family;
  std::span<const Syllabaries> languages_of_family;
  std::span<const std::uint32_t> fingerprint;  ///< one

 private:
  /// Members are taken in the order of their declaration.
  explicit WordsImage(laid_out::Reader in)
      : numbers(in.take<std::uint16_t>()),
        slots(in.take<WordSlot>()),
        words(in),
        facts(in.take<Facts>()),
        sounded(in.take<Sounded>()),
        sound_keys(in),
        group_forms(in),
        first_of_group(in.take<std::uint32_t>()),
        family_forms(in),
        first_of_family(in.take<std::uint32_t>()),
        languages_of_family(in.take<Syllabaries>()),
        fingerprint(in.take<std::uint32_t>()) {}
};

/// The image that the library carries.
const WordsImage& known_words();
/// The bytes of the image, of the tables of this room.
std::string lay_out_words();

}  // namespace behistun::names
