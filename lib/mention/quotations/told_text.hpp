#pragma once
// A text whose mentions are known, as quotations are looked for in it.

#include <algorithm>
#include <behistun/mention.hpp>
#include <span>
#include <utility>
#include <vector>

#include "words/passage.hpp"

namespace behistun::mention {

using segment::Sentence;

// What it is made from outlives it. `mentions` ascend.
struct ToldText : Passage {
  const Reading& reading;
  const std::vector<Mention>& mentions;
  const gazetteer::Gazetteer& known;

  // The first token that begins at the byte or behind it.
  std::size_t token_from(std::size_t byte) const {
    const auto at = std::lower_bound(tokens.begin(), tokens.end(), byte,
                                     [](const Token& token, std::size_t begin) { return token.span.begin < begin; });
    return static_cast<std::size_t>(at - tokens.begin());
  }
  std::size_t words_in(Span span) const { return token_from(span.end) - token_from(span.begin); }

  // The sentence that holds the byte, or the first one behind it in the same paragraph; nullptr if there is none.
  const Sentence* sentence_of(std::size_t byte) const {
    const auto& all = reading.sentences;
    const auto at = std::lower_bound(all.begin(), all.end(), byte,
                                     [](const Sentence& one, std::size_t b) { return one.span.end <= b; });
    return at != all.end() && text.substr(byte, at->span.begin - std::min(byte, at->span.begin)).find('\n') ==
                                  std::string_view::npos
               ? &*at
               : nullptr;
  }

  // The mentions that begin in the span.
  std::span<const Mention> mentions_in(Span span) const {
    const auto starts_before = [](const Mention& one, std::size_t begin) { return one.span.begin < begin; };
    const auto first = std::lower_bound(mentions.begin(), mentions.end(), span.begin, starts_before);
    return {first, std::lower_bound(first, mentions.end(), span.end, starts_before)};
  }

  // Nothing but spaces and stops?
  bool is_blank(Span span) const { return span.of(text).find_first_not_of(" ,.;:–-\n\t") == std::string_view::npos; }
  bool has_line_end(Span span) const { return span.of(text).find('\n') != std::string_view::npos; }
};

}  // namespace behistun::mention
