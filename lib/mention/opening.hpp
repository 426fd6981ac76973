#pragma once
// At the beginning of a sentence a capital tells nothing.

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

}  // namespace behistun::mention
