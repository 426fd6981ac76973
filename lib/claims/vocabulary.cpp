// One look at each word answers for all tables, and each different word is asked about once. Small words begin many cues:
// there the word behind must be of a kind that goes on one. The tables are asked for in the order of Vocabulary::Table.

#include "vocabulary.hpp"

#include <array>
#include <behistun/word_facts.hpp>

#include "circumstances.hpp"
#include "cues.hpp"
#include "topics.hpp"

namespace behistun::claims {

namespace {

const segment::Beginnings& beginnings(Language language) {
  const auto of = [](Language one) {
    return segment::Beginnings({&cue_phrases(one), &topic_phrases(), &numerals(), &units()});
  };
  static const std::array all = {of(Language::und), of(Language::ru), of(Language::fr), of(Language::en)};
  return all[static_cast<std::size_t>(language)];
}

// What a thread knows of words, for texts of a language.
struct KnownWords {
  segment::WordFacts<std::uint8_t> sets;
  segment::WordFacts<segment::Phrases::Kinds> behind;  // of those that begin a cue, Phrases::kinds_behind()
};

KnownWords& known_words(Language language) {
  thread_local std::array<KnownWords, 4> known;
  return known[static_cast<std::size_t>(language)];
}

// Asks the tables of a language about words.
class Asking {
 public:
  Asking(const segment::Tokens& tokens, Language language)
      : tables_(beginnings(language)), cues_(cue_phrases(language)), known_(known_words(language)) {
    known_.sets.open(tokens);
    known_.behind.open(tokens);
  }

  std::uint8_t tables(const segment::Token& word) {
    if (word.word == 0) return ask(word);
    auto& set = known_.sets[word.word];
    if (set == 0) {
      set = static_cast<std::uint8_t>(kAsked | ask(word));
      if ((set & Vocabulary::cues) != 0) known_.behind[word.word] = cues_.kinds_behind(word);
    }
    return set;
  }
  // May a cue begin with the word, which the tables say begins one, and the next?
  bool goes_on(const segment::Token& word, const segment::Token* next) const {
    const auto kinds = word.word == 0 ? cues_.kinds_behind(word) : known_.behind[word.word];
    return kinds == segment::Phrases::kAnyKind || (next != nullptr && (kinds & segment::Phrases::kind_of(*next)) != 0);
  }

 private:
  static constexpr unsigned kAsked = 0x80;  // whatever begins with it

  std::uint8_t ask(const segment::Token& word) const { return static_cast<std::uint8_t>(tables_.of(word)); }

  const segment::Beginnings& tables_;
  const segment::Phrases& cues_;
  KnownWords& known_;
};

}  // namespace

Vocabulary::Vocabulary(const segment::Tokens& tokens, Language language) : sets_(tokens.size()) {
  Asking asking(tokens, language);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    auto set = asking.tables(tokens[at]);
    if ((set & cues) != 0 && !asking.goes_on(tokens[at], at + 1 < tokens.size() ? &tokens[at + 1] : nullptr))
      set = static_cast<std::uint8_t>(set & ~cues);
    sets_[at] = set;
  }
}

}  // namespace behistun::claims
