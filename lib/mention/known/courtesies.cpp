// A capital tells a courtesy from a word, but in Russian. «г-н», «г-жой» are two tokens with a hyphen between.

#include "courtesies.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
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

// "HE Ann Orlov", where "He" is a word or somebody's name.
bool is_in_capitals(const Courtesy& row) {
  return row.word.size() > 1 && unicode::to_lower(row.example.substr(0, row.word.size())) == row.word &&
         unicode::to_upper(row.word) == row.example.substr(0, row.word.size());
}

// « Le général Brahim Kumo », « du cardinal Jean Kumo »: French writes ranks small.
bool is_behind_french_article(const NamedPassage& passage, std::size_t at, std::size_t count) {
  const auto last = at + count - 1;
  return at > 0 && passage.is(at - 1, List::before_low_rank) && passage.adjoins(at) && passage.joins(last) &&
         passage.gap(last) == " " && passage.is_capital(last + 1);
}

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

std::size_t courtesy_at(const NamedPassage& passage, std::size_t at) {
  const auto match = passage.vocabulary.may_begin(Vocabulary::courtesies, at)
                         ? courtesies().longest(passage.text, passage.tokens, at)
                         : segment::Phrases::Match();
  if (match.count > 0 && is_in_capitals(kCourtesies[match.phrase]) && !passage.tokens[at].upper) return 0;
  if (match.count == 0) {
    const bool is_ending = at > 0 && passage.text[passage.tokens[at - 1].span.end] == '-' && passage.is(at - 1, "г") &&
                           passage.is(at, List::courtesy_ending);
    return is_ending ? 1 : 0;
  }
  const bool is_one =
      passage.is_capital(at) || begins_cyrillic(passage.word(at)) || is_behind_french_article(passage, at, match.count);
  return is_one ? match.count : 0;
}

bool is_excellency(const NamedPassage& passage, std::size_t at) {
  // «Е.П. Ахмед Аль-Кумов»: before a given name the letters are no initials.
  if (passage.is(at, "е") && passage.is(at + 1, "п") && passage.tokens[at].initial)
    return passage.is_capital(at + 2) && passage.is_given_name(at + 2) && passage.is_capital(at + 3) &&
           passage.text[passage.tokens[at + 2].span.end] == ' ';
  return passage.is(at, List::excellency) && passage.is(at + 1, "e") && passage.tokens[at].initial;
}

bool is_royal(std::string_view folded) {
  return std::any_of(std::begin(kRoyals), std::end(kRoyals), [&](const Royal& row) { return row.word == folded; });
}

}  // namespace behistun::mention
