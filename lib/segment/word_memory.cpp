// One table, and in it a word is half a line of the cache: most of what it holds lies outside the nearest cache when it
// is wanted, so that a word must not be looked for in several places. For many words the memory is asked for at once.

#include "word_memory.hpp"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <utility>

#include "start.hpp"

namespace behistun::segment {

namespace {

std::uint64_t next_id() {
  static std::atomic<std::uint64_t> last = 0;
  return ++last;
}

std::uint64_t eight_at(const char* bytes) {
  std::uint64_t number = 0;
  std::memcpy(&number, bytes, sizeof number);
  return number;
}

}  // namespace

WordMemory::WordMemory() : id_(next_id()), slots_(std::size_t{1} << kFewestBits) {}

void WordMemory::number(std::span<Token> tokens) {
  constexpr std::size_t kAtOnce = 16;
  std::array<Slot, kAtOnce> words;
  std::array<std::size_t, kAtOnce> places;
  unsigned bits = bits_;  // where they are places
  for (std::size_t first = 0; first < tokens.size(); first += kAtOnce) {
    const auto some = tokens.subspan(first, std::min(kAtOnce, tokens.size() - first));
    for (std::size_t at = 0; at < some.size(); ++at) {
      words[at] = slot_of(some[at]);
      places[at] = place(words[at]);
      __builtin_prefetch(&slots_[places[at]]);
    }
    for (std::size_t at = 0; at < some.size(); ++at) {
      if (bits != bits_) [[unlikely]] {  // it was widened
        for (auto behind = at; behind < some.size(); ++behind) places[behind] = place(words[behind]);
        bits = bits_;
      }
      some[at].word = number_of(words[at], places[at], some[at].folded);
    }
  }
}

inline WordMemory::Slot WordMemory::slot_of(const Token& token) {
  const auto size = token.folded.size();
  Slot word;
  word.start = token.start;
  if (size > kEight) {
    word.next = cut(eight_at(token.folded.data() + kEight), size - kEight);
    if (size > 2 * kEight) word.last = eight_at(token.folded.data() + size - kEight);
  }
  word.size = static_cast<std::uint16_t>(std::min(size, kLongest + 1));
  return word;
}

inline std::size_t WordMemory::place(const Slot& word) const {
  constexpr std::uint64_t kOdd = 0xC2B2AE3D27D4EB4FULL;
  const auto behind = (word.next ^ (word.last * kOdd)) * kOdd;
  return static_cast<std::size_t>(mixed(word.start ^ behind ^ (behind >> 32U)) >> (64U - bits_));
}

inline bool WordMemory::is(const Slot& one, const Slot& word, std::string_view folded) const {
  const bool is_alike = ((one.start ^ word.start) | (one.next ^ word.next) | (one.last ^ word.last)) == 0;
  return is_alike && one.size == word.size &&
         (word.size <= kInSlot || std::memcmp(&texts_[one.text], folded.data(), word.size) == 0);
}

inline std::uint16_t WordMemory::number_of(const Slot& word, std::size_t at, std::string_view folded) {
  const auto mask = slots_.size() - 1;
  for (; slots_[at].number != 0; at = (at + 1) & mask)
    if (is(slots_[at], word, folded)) return slots_[at].number;
  if (word.size > kLongest || words_ == kMost) return 0;
  auto& made = slots_[at] = word;
  made.number = static_cast<std::uint16_t>(++words_);
  if (word.size > kInSlot) {
    made.text = static_cast<std::uint32_t>(texts_.size());
    texts_.insert(texts_.end(), folded.begin(), folded.end());
  }
  if (2 * words_ > slots_.size()) widen();
  return static_cast<std::uint16_t>(words_);
}

void WordMemory::widen() {
  ++bits_;
  const auto before = std::exchange(slots_, std::vector<Slot>(std::size_t{1} << bits_));
  const auto mask = slots_.size() - 1;
  for (const auto& word : before) {
    if (word.number == 0) continue;
    auto at = place(word);
    while (slots_[at].number != 0) at = (at + 1) & mask;
    slots_[at] = word;
  }
}

void WordMemory::forget() {
  id_ = next_id();
  words_ = 0;
  texts_.clear();
  std::fill(slots_.begin(), slots_.end(), Slot());
}

}  // namespace behistun::segment
