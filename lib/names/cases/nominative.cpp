// The ends of nominatives, by letters in groups of up to four, counted in the names of people.
//
// A group that is known little leaves room to the shorter one within it (I. H. Witten and T. C. Bell, The
// zero-frequency problem, 1991). What a letter costs after the longest letters it was met after is added up when the
// library is built; after longer ones it costs that, and what they leave room for. The end of a word is a letter, '$'.

#include "nominative.hpp"
#include <algorithm>
#include <string>
#include "nominative_image.hpp"
#include "nominatives.hpp"
#include "words/letter.hpp"

namespace behistun::names {
namespace {

constexpr std::uint32_t kThreeLetters = mask_of(3);  ///< that the next one is judged by

const NominativeImage& image() {
  static const NominativeImage image(embedded::nominatives());
  return image;
}

/// Words by themselves, ё as е.
const Bearers* find(std::string_view word) {
  const auto at = image().words.find(word);
  return at == laid_out::Lookup::kNone ? nullptr : &image().bearers[at];
}

}  // namespace

const Bearers* bearers_of(std::string_view lower) {
  constexpr std::string_view kYo = "ё", kYe = "е";
  auto at = lower.find(kYo);
  if (at == std::string_view::npos) return find(lower);
  std::string word(lower);
  for (; at != std::string::npos; at = word.find(kYo, at)) word.replace(at, kYo.size(), kYe);
  return find(word);
}

NominativeEnds::NominativeEnds(std::string_view lower, std::size_t from) : from_(from) {
  Read read;
  read_.push_back(read);
  ends_.push_back(0);
  for (std::size_t at = 0; at < lower.size();) {
    const auto c = character(lower, at);
    go_on(read, number_of_letter(c.value));
    at += c.size;
    read_.push_back(read);
    ends_.push_back(static_cast<std::uint32_t>(at));
  }
}

double NominativeEnds::cost(std::size_t kept, std::string_view ending) const {
  auto read = read_[static_cast<std::size_t>(std::lower_bound(ends_.begin(), ends_.end(), kept) - ends_.begin())];
  for (std::size_t at = 0; at < ending.size();) {
    const auto c = character(ending, at);
    go_on(read, number_of_letter(c.value));
    at += c.size;
  }
  go_on(read, kEnd);
  return read.cost;
}

void NominativeEnds::go_on(Read& read, std::uint32_t letter) const {
  if (read.letters++ >= from_) read.cost += image().letters.cost(read.before, letter);
  read.before = (read.before << kBits | letter) & kThreeLetters;
}

}  // namespace behistun::names
