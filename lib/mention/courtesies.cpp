// A capital tells a courtesy from a word, but in Russian. «г-н», «г-жой» are two tokens with a hyphen between.

#include "courtesies.hpp"

#include <algorithm>
#include <iterator>

#include "name_words.hpp"

namespace behistun::mention {

namespace {

struct Courtesy {
  std::string_view word, example;
};
constexpr Courtesy kCourtesies[] = {
#include "courtesies.inc"
};

struct Royal {
  std::string_view word, language, example;
};
constexpr Royal kRoyals[] = {
#include "royals.inc"
};

}  // namespace

const segment::Phrases& courtesies() {
  static const auto words = segment::Phrases::of(kCourtesies, &Courtesy::word);
  return words;
}

const segment::Phrases& royals() {
  static const auto words = segment::Phrases::of(kRoyals, &Royal::word);
  return words;
}

bool is_courtesy(const NamedPassage& passage, std::size_t at) {
  if (!passage.vocabulary.may_begin(Vocabulary::courtesies, at) ||
      courtesies().longest(passage.text, passage.tokens, at).count == 0)
    return at > 0 && passage.is(at - 1, "г") && passage.text[passage.tokens[at - 1].span.end] == '-' &&
           passage.is(at, List::courtesy_ending);
  return passage.is_capital(at) || begins_cyrillic(passage.word(at));
}

bool is_royal(std::string_view folded) {
  return std::any_of(std::begin(kRoyals), std::end(kRoyals), [&](const Royal& row) { return row.word == folded; });
}

}  // namespace behistun::mention
