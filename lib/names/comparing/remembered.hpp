#pragma once
// What words of a query and words of an index were found to have in common: asked once, told often.

#include <bit>
#include <cstdint>
#include <vector>
#include "compare.hpp"
#include "likeness.hpp"

namespace behistun::names {

class Remembered {
 public:
  /// See names::likeness. @pre  `query` has a number below kQueryWords, `other` one of the index.
  double likeness(const Compared& query, const Compared& other, double least) {
    if (2 * (held_ + 1) > slots_.size()) grow();
    const auto key = std::uint64_t{other.number} * kQueryWords + query.number + 1;
    auto& slot = find(key);
    if (slot.key == key && (slot.exact_from <= least || slot.likeness >= slot.exact_from)) return slot.likeness;
    held_ += slot.key == 0;
    slot = {key, names::likeness(query.form, other.form, least), least};
    return slot.likeness;
  }
  static constexpr std::uint32_t kMostVariants = 4;                            ///< of a query
  static constexpr std::uint32_t kBehindArticle = kMostVariants * kMostWords;  ///< more than the word it hangs on
  static constexpr std::uint32_t kQueryWords = 2 * kBehindArticle;

 private:
  struct Slot {
    std::uint64_t key = 0;
    double likeness = 0;
    double exact_from = 0;  ///< what is less alike is so without being measured
  };
  Slot& find(std::uint64_t key) {
    const auto mask = slots_.size() - 1;
    auto at = (key * 0x9E3779B97F4A7C15ULL >> 32) & mask;
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask;
    return slots_[at];
  }
  void grow() {
    auto before = std::move(slots_);
    slots_.assign(2 * before.size(), {});
    for (const auto& slot : before)
      if (slot.key != 0) find(slot.key) = slot;
  }
  std::vector<Slot> slots_ = std::vector<Slot>(512);
  std::size_t held_ = 0;
};

}  // namespace behistun::names
