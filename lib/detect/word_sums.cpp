// Half of a text is made of some hundred words, and most of a table lies outside the nearest cache: what a word's rows
// add up to is two lines of the cache, and for the words that come again it is there.
//
// A token's word is known by its number. Of a text without tokens, and where an apostrophe closes it, a word is known
// by its signs, if they are no more than sixteen. Sums are whole numbers, so that it makes no difference to the answer
// what is kept.

#include "word_sums.hpp"

#include <algorithm>
#include <cassert>

#include "token_words.hpp"

namespace behistun::detect {

namespace {

const SumRows& sum_rows() {
  static const SumRows fastest = fastest_sum_rows();
  return fastest;
}

const AddSums& add_sums() {
  static const AddSums fastest = fastest_add_sums();
  return fastest;
}

}  // namespace

const WordSums::Sums& WordSums::learn(const Table& table, const internal::Word& word) {
  auto* sums = &long_word_;
  if (word.size <= internal::Word::kKept) {
    if (++missed_ > kept_.size() / 2 && bits_ < kMostBits) grow();
    auto& kept = kept_[place(word.start())];
    kept.signs = word.start();
    sums = &kept.sums;
  }
  std::array<std::uint32_t, internal::kMostOfWord> hashes;
  sums->features = internal::features_of(word, hashes.data());
  sum_rows()(table, std::span<const std::uint32_t>(hashes.data(), sums->features), sums->of);
  return *sums;
}

// A short text has few words: the room of many would cost it more than its words.
void WordSums::grow() {
  const auto before = std::move(kept_);
  bits_ = std::max(bits_ + 2, kFewestBits);
  kept_ = std::vector<Kept>(std::size_t{1} << bits_);
  for (const auto& kept : before)
    if (kept.signs != internal::Start{}) kept_[place(kept.signs)] = kept;
}

void WordSums::forget() {
  for (auto& kept : kept_) kept.signs = {};
  missed_ = 0;
}

void TokenSums::open(const segment::Tokens& tokens) {
  if (numbered_by_ != tokens.numbered_by()) forget();
  numbered_by_ = tokens.numbered_by();
  while (chunks_.size() * kChunk < tokens.end_of_numbers()) {
    chunks_.push_back(nullptr);
    are_kept_.resize(chunks_.size() * kChunk / 64);
  }
}

void TokenSums::learn(const Table& table, const segment::Token& token, std::size_t letters) {
  auto& chunk = chunks_[token.word / kChunk];
  if (chunk == nullptr) chunk = std::make_unique_for_overwrite<Sums[]>(kChunk);
  std::array<std::uint32_t, internal::kMostOfWord> hashes;
  const auto count = internal::features_of(internal::plain_word(token, letters), hashes.data());
  assert(count == internal::features_of_letters(letters));  // Total is told so many
  sum_rows()(table, std::span<const std::uint32_t>(hashes.data(), count), chunk[token.word % kChunk].of);
  are_kept_[token.word / 64] |= std::uint64_t{1} << (token.word % 64);
}

void Total::take_in() {
  add_sums()(table_, std::span<const ColumnSums* const>(words_.data(), waiting_), of_);
  waiting_ = 0;
}

void Total::make_room() {
  take_in();
  if (features_ + internal::kMostOfWord > kMostFeatures) hand_over();
}

void Total::hand_over() {
  take_in();
  for (std::size_t k = 0; k < table_.columns; ++k) scores_.of[k] += of_[k];
  scores_.features += features_;
  of_ = {};
  features_ = 0;
}

}  // namespace behistun::detect
