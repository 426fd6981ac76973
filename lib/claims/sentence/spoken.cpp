// One table (data/spoken.tsv), a part of it for each language, looked up in the few sentences that name a contact
// beside the primary one.

#include "spoken.hpp"

#include <algorithm>
#include <array>

namespace behistun::claims {

namespace {

struct SpokenWords {
  std::string_view language, hint, phrase, example;
};
constexpr SpokenWords kSpokenWords[] = {
#include "spoken.inc"
};

Hint hint_of(std::string_view name) {
  constexpr std::array<std::string_view, 18> kNames = {"clause", "where", "held",   "paper",  "deed",     "envoys",
                                                       "led",    "own",   "theirs", "lately", "ahead",    "asked",
                                                       "self",   "via",   "part",   "same",   "occasion", "at"};
  return static_cast<Hint>(std::find(kNames.begin(), kNames.end(), name) - kNames.begin());
}

}  // namespace

const segment::Phrases& mark_phrases() {
  static const auto all = segment::Phrases::of(kSpokenWords, &SpokenWords::phrase);
  return all;
}

Marks find_marks(const Scene& scene, const Passage& passage) {
  Marks marks;
  const auto words = scene.words_of(passage);
  const auto language = code(scene.source.reading.language);
  std::vector<segment::Phrases::Match> matches;
  for (auto at = words.first; at < words.last; ++at) {
    if (!words.vocabulary.may_begin(Vocabulary::mark, at)) continue;
    mark_phrases().all(words.text, words.tokens, at, matches);
    for (const auto& match : matches)
      if (const auto& row = kSpokenWords[match.phrase]; row.language == language)
        marks.push_back({hint_of(row.hint),
                         at,
                         at + match.count,
                         {words.tokens[at].span.begin, words.tokens[at + match.count - 1].span.end}});
  }
  return marks;
}

bool has(const Marks& marks, Hint hint, std::size_t begin, std::size_t end) {
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
    return mark.hint == hint && mark.span.begin >= begin && mark.span.begin < end;
  });
}

}  // namespace behistun::claims
