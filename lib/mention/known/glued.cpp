// A capital behind a small letter parts a token where both halves are known: by the gazetteer, as a word of people's
// names, as a word that opens sentences, or because the text has it by itself elsewhere. Prefixes of names (Mac, Di,
// Le) part nothing, so that MacKay and DiCaprio stay whole; nor do single letters (iPhone), nor is a word parted that
// the gazetteer has as it stands.

#include "glued.hpp"

#include <algorithm>
#include <behistun/base.hpp>
#include <cstring>

#include "name_words.hpp"
#include "words/openers.hpp"
#include "words/word_lists.hpp"

namespace behistun::mention {

namespace {

using segment::Token;

bool is_small(unsigned char first, unsigned char second) {
  return (first >= 'a' && first <= 'z') || (first == 0xD0 && second >= 0xB0) || (first == 0xD1 && second <= 0x8F) ||
         (first == 0xC3 && second >= 0x9F);
}
bool is_capital(unsigned char first, unsigned char second) {
  return (first >= 'A' && first <= 'Z') || (first == 0xD0 && second >= 0x90 && second <= 0xAF);
}

// The byte at which a capital stands behind a small letter; npos if none does, or several do.
std::size_t capital_within(std::string_view word) {
  auto found = std::string_view::npos;
  bool small = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto first = static_cast<unsigned char>(word[at]);
    const auto second = static_cast<unsigned char>(at + 1 < word.size() ? word[at + 1] : 0);
    if (small && is_capital(first, second)) {
      if (found != std::string_view::npos) return std::string_view::npos;
      found = at;
    }
    small = is_small(first, second);
    at += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }
  return found;
}

class Parting {
 public:
  Parting(std::string_view text, const segment::Tokens& tokens, const Automaton& names)
      : text_(text), tokens_(tokens), names_(names) {}

  Unglued run(std::span<const std::size_t> capitals_within) {
    constexpr std::size_t kShortest = 6;  // bytes
    Unglued made;
    std::size_t behind = 0;  // the token that was parted last
    const auto take_up_to = [&](std::size_t at) {
      made.tokens.insert(made.tokens.end(), tokens_.begin() + behind, tokens_.begin() + at);
      const auto glances = tokens_.glances().subspan(behind, at - behind);
      made.glances.insert(made.glances.end(), glances.begin(), glances.end());
    };
    for (const auto at : capitals_within) {
      const auto& token = tokens_[at];
      const auto cut = token.span.size() < kShortest ? std::string_view::npos : capital_within(token.span.of(text_));
      if (cut == std::string_view::npos || !is_two(token, cut)) continue;
      if (made.tokens.empty()) {
        made.tokens.reserve(tokens_.size() + capitals_within.size());
        made.glances.reserve(tokens_.size() + capitals_within.size());
      }
      take_up_to(at);
      behind = at + 1;
      auto left = token, right = token;
      left.span.end = right.span.begin = token.span.begin + cut;
      right.capital = true;
      left.upper = right.upper = left.inner = right.inner = false;
      for (auto* half : {&left, &right}) {
        half->folded = made.folded.emplace_back(segment::folded(half->span.of(text_)));
        half->word = 0;
        half->start = 0;
        std::memcpy(&half->start, half->folded.data(), std::min(half->folded.size(), sizeof half->start));
        made.tokens.push_back(*half);
        made.glances.push_back(*half);
      }
    }
    if (behind > 0) take_up_to(tokens_.size());
    return made;
  }

 private:
  bool is_two(const Token& token, std::size_t cut) const {
    if (!names_.words_of(token.folded).empty()) return false;  // "BlackRock" is a name as it stands
    const auto word = token.span.of(text_);
    const auto left = segment::folded(word.substr(0, cut)), right = segment::folded(word.substr(cut));
    constexpr std::size_t kShortestLeft = 2, kShortestRight = 4;  // bytes
    if (left.size() < kShortestLeft || right.size() < kShortestRight || is_in(List::prefix_of_name, left)) return false;
    return is_known(left) && is_known(right);
  }

  bool is_known(const std::string& folded) const {
    if (!names_.words_of(folded).empty() || is_given_name(folded) || is_opener(folded)) return true;
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) { return token.folded == folded; });
  }

  std::string_view text_;
  const segment::Tokens& tokens_;
  const Automaton& names_;
};

}  // namespace

std::vector<std::size_t> capitals_within(std::span<const segment::Glance> glances) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < glances.size(); ++at)
    if (glances[at].inner && !glances[at].upper) [[unlikely]]
      found.push_back(at);
  return found;
}

Unglued unglued(std::string_view canonical, const segment::Tokens& tokens, const Automaton& names) {
  const auto within = capitals_within(tokens.glances());
  return within.empty() ? Unglued() : Parting(canonical, tokens, names).run(within);
}

}  // namespace behistun::mention
