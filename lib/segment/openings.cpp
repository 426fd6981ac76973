// Bits by the words that phrases begin with.
//
// The word that a phrase begins with is told from others by its first eight bytes. If it stands for all that begin so,
// fewer are left, four or two. Where another word follows in the phrase, the four bytes with which that begins are
// looked for too. All lie in the same bits, each by a mixture of its own.

#include <behistun/tokens.hpp>

#include "start.hpp"

namespace behistun::segment {

namespace {

constexpr std::size_t kDigits = 15;  // binary: for some 600 phrases of a language

std::uint64_t of_word(std::uint64_t start) { return mixed(start); }
std::uint64_t of_two(std::uint64_t start, std::uint64_t next) {
  return mixed(start) + cut(next, 4) * 0xC2B2AE3D27D4EB4FULL;
}
std::uint64_t of_four(std::uint64_t start) { return cut(start, 4) * 0x165667B19E3779F9ULL; }
std::uint64_t of_pair(std::uint64_t start) { return cut(start, 2) * 0xD6E8FEB86659FD93ULL; }

constexpr std::size_t kPerCell = 6;  // binary digits of the bits in one
std::size_t cell(std::uint64_t mixture) { return static_cast<std::size_t>(mixture >> (64U - kDigits + kPerCell)); }
std::uint64_t place(std::uint64_t mixture) { return mixture >> (64U - kDigits) & ((1U << kPerCell) - 1); }

}  // namespace

Openings::Openings(const Phrases& phrases) : bits_(std::size_t{1} << (kDigits - kPerCell)) {
  const auto add = [this](std::uint64_t mixture) { bits_[cell(mixture)] |= std::uint64_t{1} << place(mixture); };
  for (const auto& phrase : phrases.phrases_) {
    const auto& word = phrases.words_[phrase.first_word];
    const auto* next = phrase.last_word - phrase.first_word < 2 ? nullptr : &phrases.words_[phrase.first_word + 1];
    const auto size = word.open ? word.text.size() : kStart;
    if (size < 4) {
      add(of_pair(word.start));
      has_pairs_ = true;
    } else if (size < kStart) {
      add(of_four(word.start));
    } else if (next != nullptr && (!next->open || next->text.size() >= 4)) {
      add(of_two(word.start, next->start));
    } else {
      add(of_word(word.start));
    }
  }
}

void Openings::in(std::span<const Token> tokens, std::vector<std::uint32_t>& found) const {
  found.resize(tokens.size());
  const auto bit = [this](std::uint64_t mixture) { return bits_[cell(mixture)] >> place(mixture); };
  std::size_t count = 0;
  auto start = tokens.empty() ? 0 : tokens.front().start;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto next = at + 1 < tokens.size() ? tokens[at + 1].start : 0;
    auto begins = bit(of_word(start)) | bit(of_two(start, next)) | bit(of_four(start));
    if (has_pairs_) begins |= bit(of_pair(start));
    found[count] = static_cast<std::uint32_t>(at);  // written over by the next, where nothing begins
    count += begins & 1U;
    start = next;
  }
  found.resize(count);
}

}  // namespace behistun::segment
