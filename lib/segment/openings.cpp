// Bits by the words that phrases begin with.
//
// The word that a phrase begins with is told from others by its first eight bytes. If it stands for all that begin so,
// fewer are left, four or two. Where another word follows in the phrase, the four bytes with which that begins are
// looked for too.
//
// One cell of bits, by the first four bytes of the word, answers for phrases of one word and for open words; bits of
// their own answer for two words and for the few open words that are shorter.

#include <behistun/tokens.hpp>

#include "start.hpp"

namespace behistun::segment {

namespace {

constexpr std::size_t kDigits = 9, kCells = 1U << kDigits;  // of each half, for some 600 phrases of a language

// Of the first four bytes, of the whole word, of it and the next, of its first two bytes.
std::uint64_t of_four(std::uint64_t four) { return four * 0x165667B19E3779F9ULL; }
std::uint64_t of_two(std::uint64_t whole, std::uint64_t next_four) { return whole + next_four * 0xC2B2AE3D27D4EB4FULL; }
std::uint64_t of_pair(std::uint64_t start) { return cut(start, 2) * 0xD6E8FEB86659FD93ULL; }

std::size_t cell(std::uint64_t mixture) { return static_cast<std::size_t>(mixture >> (64U - kDigits)); }
std::size_t cell_of_more(std::uint64_t mixture) { return kCells + cell(mixture); }
std::uint64_t place(std::uint64_t mixture) { return mixture >> (64U - kDigits - 6U) & 63U; }
std::uint64_t place_of_whole(std::uint64_t mixture) { return mixture >> 58U; }

}  // namespace

Openings::Openings(const Phrases& phrases) : bits_(2 * kCells) {
  const auto add = [this](std::size_t cell, std::uint64_t place) { bits_[cell] |= std::uint64_t{1} << place; };
  for (const auto& phrase : phrases.phrases_) {
    const auto& word = phrases.words_[phrase.first_word];
    const auto* next = phrase.last_word - phrase.first_word < 2 ? nullptr : &phrases.words_[phrase.first_word + 1];
    const auto size = word.open ? word.text.size() : kStart;
    const auto four = of_four(cut(word.start, 4)), whole = mixed(word.start);
    if (size < 4) {
      const auto pair = of_pair(word.start);
      add(cell_of_more(pair), place(pair));
      has_pairs_ = true;
    } else if (size < kStart) {
      add(cell(four), place(four));
    } else if (next != nullptr && (!next->open || next->text.size() >= 4)) {
      const auto two = of_two(whole, cut(next->start, 4));
      add(cell_of_more(two), place(two));
    } else {
      add(cell(four), place_of_whole(whole));
    }
  }
}

void Openings::in(std::span<const Token> tokens, std::vector<std::uint32_t>& found) const {
  found.resize(tokens.size());
  const auto* const bits = bits_.data();
  std::size_t count = 0;
  auto start = tokens.empty() ? 0 : tokens.front().start;
  auto first_four = cut(start, 4);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto next = at + 1 < tokens.size() ? tokens[at + 1].start : 0, next_four = cut(next, 4);
    const auto four = of_four(first_four), whole = mixed(start), two = of_two(whole, next_four);
    const auto here = bits[cell(four)];
    auto begins = here >> place(four) | here >> place_of_whole(whole) | bits[cell_of_more(two)] >> place(two);
    if (has_pairs_) begins |= bits[cell_of_more(of_pair(start))] >> place(of_pair(start));
    found[count] = static_cast<std::uint32_t>(at);  // written over by the next, where nothing begins
    count += begins & 1U;
    start = next;
    first_four = next_four;
  }
  found.resize(count);
}

}  // namespace behistun::segment
