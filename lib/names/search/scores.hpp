#pragma once
// What a name of an index seems to be worth for a query: nearly what a full comparison says, for a fraction of the
// work.

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>
#include "comparing/compare.hpp"
#include "image.hpp"
#include "near.hpp"
#include "promises.hpp"
#include "spellings.hpp"

namespace behistun::names {

using NearWords = std::vector<std::vector<Near>>;

/// Words of the index and what they are worth as spellings of the words of the query.
class Worths {
 public:
  using Bits = std::array<float, kWordsLookedUp>;

  explicit Worths(const NearWords& near) {
    std::size_t all = 0;
    for (const auto& words : near) all += words.size();
    slots_.resize(std::bit_ceil(2 * all + 16));
    for (std::size_t w = 0; w < near.size(); ++w)
      for (const auto& one : near[w]) {
        auto& slot = find(one.word);
        slot.word = one.word + 1;
        slot.bits[w] = std::max(slot.bits[w], one.bits);
      }
  }
  const Bits* find_bits(std::uint32_t word) const {
    const auto& slot = const_cast<Worths*>(this)->find(word);
    return slot.word == 0 ? nullptr : &slot.bits;
  }

 private:
  struct Slot {
    std::uint32_t word = 0;  ///< number + 1, or 0
    Bits bits{};
  };
  Slot& find(std::uint32_t word) {
    const auto mask = slots_.size() - 1;
    auto at = word * 2654435761U & mask;
    while (slots_[at].word != 0 && slots_[at].word != word + 1) at = (at + 1) & mask;
    return slots_[at];
  }
  std::vector<Slot> slots_;
};

/// What a name seems to be worth.
class Scores {
 public:
  Scores(const Image& image, const Prepared& query, const NearWords& near)
      : image_(image), query_(query), worths_(near) {
    for (const auto& word : query.words()) any_short_ |= word.part == Part::initial || word.part == Part::suffix;
  }
  /// Is there an initial, or a number? No table of spellings leads to what they are in another name.
  bool any_short() const { return any_short_; }

  float of(std::uint32_t name) const {
    Worths::Bits best{};
    Few<std::uint32_t, 8> left;  // places of the name that no word of the query is near to
    for (const auto place : image_.words_of(name)) {
      const auto* bits = worths_.find_bits(place & kWordMask);
      if (bits == nullptr)
        left.push_back(place);
      else
        for (std::size_t w = 0; w < best.size(); ++w) best[w] = std::max(best[w], (*bits)[w]);
    }
    float sum = 0;
    for (const auto bits : best) sum += bits;
    Open open;  // words of the query that found none
    for (std::size_t w = 0; w < query_.words().size() && open.size() < kMostOpen; ++w)
      if (w >= best.size() || best[w] == 0) open.push_back(static_cast<std::uint32_t>(w));
    return sum + static_cast<float>(bits_of_left_over(left, open));
  }

 private:
  static constexpr std::size_t kMostOpen = 8;
  using Open = Few<std::uint32_t, kMostOpen>;  ///< words of the query

  /// What the words say that no table of spellings has paired: one initial fits, one word sounds much like another, and
  /// what is left then contradicts its like; compare_bits() asks more of them.
  double bits_of_left_over(const Few<std::uint32_t, 8>& left, const Open& open) const;
  /// Names that are read together have many words in common, above all given names.
  double remembered_bits_of_pair(std::size_t w, std::uint32_t place) const;
  /// A guess at word_bits() for words of one kind.
  double bits_of_pair(std::size_t w, std::uint32_t number, Part part) const;
  /// A likeness, guessed at.
  double alike_in_sound(std::size_t w, std::uint64_t heard) const;

  /// A word of the query, ready to be compared by its sounds.
  struct Ready {
    std::size_t sounds;
    SoundDistance heard;
    std::optional<SoundDistance> otherwise;
  };
  /// Made when it is first asked for.
  const Ready& distances_from(std::size_t w) const;

  const Image& image_;
  const Prepared& query_;
  const Worths worths_;
  mutable std::array<std::optional<Ready>, kMostWords> ready_;
  struct Said {
    std::uint64_t key = 0;  ///< word of the query + 1, and place of a name; 0: nothing
    double bits = 0;
  };
  static constexpr std::uint32_t kSaidBits = 9;
  mutable std::array<Said, std::size_t{1} << kSaidBits> said_{};
  bool any_short_ = false;
};

}  // namespace behistun::names
