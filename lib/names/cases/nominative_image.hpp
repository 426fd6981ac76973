#pragma once
// What is learnt of nominatives, as bytes that are used where they lie. Made when the library is built
// (tools/build/compile_words.cpp).

#include <behistun/laid_out.hpp>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include "nominative.hpp"

namespace behistun::names {

/// Up to four letters in a number, the last lowest. No letter's number is 0, so that shorter groups are others.
using LetterGroup = std::uint32_t;
constexpr std::uint32_t kBits = 6;         ///< of the number of a letter
constexpr std::uint32_t kMostLetters = 4;  ///< of a group
constexpr std::uint32_t kEnd = 1;
constexpr LetterGroup mask_of(std::uint32_t letters) { return (1U << kBits * letters) - 1; }

inline std::uint32_t number_of_letter(char32_t c) {
  if (c == U'$') return kEnd;
  if (c >= U'а' && c <= U'я') return 2 + (c - U'а');
  if (c == U'ё') return 2 + (U'е' - U'а');
  constexpr std::u32string_view kOthers = U"іїєґў-";
  const auto other = kOthers.find(c);
  return other == std::u32string_view::npos ? 50 : 40 + static_cast<std::uint32_t>(other);
}

template <class Value>
struct NumberSlot {
  Value value{};
  std::uint32_t number = 0;  ///< + 1, 0 for none
  std::uint32_t unused = 0;
};

/// Values by small numbers, in open addressing: in slots that are filled, or that lie in an image.
template <class Slots>
struct ByNumber {
  Slots slots;

  auto& operator[](std::uint32_t number) {
    auto& slot = slots[place(number)];
    slot.number = number + 1;
    return slot.value;
  }
  auto find(std::uint32_t number) const {
    const auto& slot = slots[place(number)];
    return slot.number == 0 ? nullptr : &slot.value;
  }

 private:
  std::size_t place(std::uint32_t number) const {
    const auto mask = slots.size() - 1;
    auto at = (number * 2654435761U >> 7) & mask;
    while (slots[at].number != 0 && slots[at].number != number + 1) at = (at + 1) & mask;
    return at;
  }
};

template <class Slots>
struct LetterCosts {
  ByNumber<Slots> costs;  ///< of groups that were met
  ByNumber<Slots> room;   ///< what a group leaves to letters that were not met behind it

  /// Nats of a letter after the three letters before it, or fewer.
  double cost(std::uint32_t before, std::uint32_t letter) const {
    const auto letters = before << kBits | letter;
    return cost_after(letters, before >> 2 * kBits != 0 ? 4 : before >> kBits != 0 ? 3 : before != 0 ? 2 : 1);
  }
  /// Of the last of so many letters.
  double cost_after(LetterGroup letters, std::uint32_t size) const {
    double left_over = 0;
    for (; size > 0; --size, letters &= mask_of(size)) {
      if (const auto* known = costs.find(letters)) return left_over + *known;
      if (const auto* left = room.find(letters >> kBits)) left_over += *left;
    }
    return left_over - std::log(1.0 / (1 << kBits));
  }
};

struct NominativeImage {
  explicit NominativeImage(std::string_view bytes) : NominativeImage(laid_out::Reader(bytes)) {}

  LetterCosts<std::span<const NumberSlot<double>>> letters;
  laid_out::Lookup words;  ///< ё as е
  std::span<const Bearers> bearers;

 private:
  /// Members are taken in the order of their declaration.
  explicit NominativeImage(laid_out::Reader in)
      : letters{{in.take<NumberSlot<double>>()}, {in.take<NumberSlot<double>>()}},
        words(in),
        bearers(in.take<Bearers>()) {}
};

/// The bytes of the image, of the models of this room.
std::string lay_out_nominatives();

}  // namespace behistun::names
