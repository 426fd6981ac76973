#pragma once
// What stands around a word: at the beginning of a sentence a capital tells nothing, and within a date no word is a
// name.

#include <algorithm>
#include <behistun/mention.hpp>

namespace behistun::mention {

/// Does a sentence begin at this byte? O(log sentences).
inline bool begins_sentence(const Reading& reading, std::size_t begin) {
  const auto& all = reading.sentences;
  const auto one =
      std::lower_bound(all.begin(), all.end(), begin,
                       [](const segment::Sentence& sentence, std::size_t at) { return sentence.span.begin < at; });
  return one != all.end() && one->span.begin == begin;
}

/// The first date that ends behind this byte; nullptr if none does. O(log dates).
inline const dates::Date* date_from(const Reading& reading, std::size_t begin) {
  const auto one = std::lower_bound(reading.dates.begin(), reading.dates.end(), begin,
                                    [](const dates::Date& date, std::size_t at) { return date.span.end <= at; });
  return one == reading.dates.end() ? nullptr : &*one;
}

}  // namespace behistun::mention
