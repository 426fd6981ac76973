// Nearly no word begins anything. Each different one is asked about once and remembered from text to text, so that what
// is known of most words of a text is four bytes by their number.
//
// Small words begin many cues, but those go on with words that seldom stand behind them. So second words are of
// sixteen kinds, and a word is told with which kinds cues go on that begin with it:
//
//     bits 0 to 15   a cue of several words may begin with it whose second word is of the kind
//     bit 16         it may be all of a cue, or its second word may be any
//     bits 17 to 22  the other tables, as Vocabulary::Table has them
//     bit 23         it has been asked about
//     bits 27 to 31  its own kind, where it may be the second word of a cue; else kNoKind

#include "vocabulary.hpp"

#include <algorithm>
#include <array>
#include <behistun/number_words.hpp>
#include <behistun/word_facts.hpp>
#include <memory>
#include <unordered_map>

#include "circumstances.hpp"
#include "cues.hpp"
#include "spoken.hpp"
#include "topics.hpp"

namespace behistun::claims {

namespace {

using Told = std::uint32_t;
constexpr unsigned kAlone = 16, kFirstTable = 17, kKind = 27;  // bits
constexpr Told kAsked = 1U << 23U, kNoKind = 31;
static_assert(Vocabulary::topic == 1U << kFirstTable);

// By its first two bytes.
Told kind_of(std::string_view word) {
  const auto two =
      static_cast<unsigned char>(word[0]) * 31U + static_cast<unsigned char>(word[word.size() > 1 ? 1 : 0]);
  return two * 0x9E3779B1U >> 28U;  // Fibonacci hashing
}

// Words, each once.
class Distinct {
 public:
  std::size_t add(std::string_view word) {
    const auto [known, is_new] = place_.try_emplace(word, all.size());
    if (is_new) all.push_back(word);
    return known->second;
  }

  std::vector<std::string_view> all;

 private:
  std::unordered_map<std::string_view, std::size_t> place_;
};

// The words that cues begin with, and those that stand second.
class CueWords {
 public:
  explicit CueWords(const std::vector<std::string_view>& cues) : CueWords(Read(cues)) {}

  const segment::Phrases first, second;
  const std::vector<Told> told;  // by the first words: bits 0 to 16

 private:
  struct Read {
    explicit Read(const std::vector<std::string_view>& cues) : told(cues.size()) {
      for (const auto cue : cues) {
        const auto word = cue.substr(0, cue.find(' '));
        const auto behind = cue.substr(std::min(cue.size(), word.size() + 1));
        const auto next = behind.substr(0, behind.find(' '));
        const bool may_be_any = next.find('*') < 2;  // bytes before it do not tell its kind
        const bool is_alone = next.empty() || may_be_any;
        told[first.add(word)] |= 1U << (is_alone ? kAlone : kind_of(next));
        if (!is_alone) second.add(next);
      }
    }
    Distinct first, second;
    std::vector<Told> told;
  };
  explicit CueWords(const Read& read) : first(read.first.all), second(read.second.all), told(read.told) {}
};

// The words of one language that this thread knows.
class KnownWords {
 public:
  explicit KnownWords(Language language) : cues_(phrases_of_cues(language)) {}

  void open(const segment::Tokens& tokens) { known_.open(tokens); }
  Told told(const segment::Glance& word, const segment::Token& token) {
    auto told = known_[word.word];  // of what has no number nothing is kept
    if (told == 0) [[unlikely]] {
      told = ask(token);
      if (word.word != 0) known_[word.word] = told;
    }
    return told;
  }

 private:
  Told ask(const segment::Token& token) {
    const auto begun = beginnings_.of(token);
    auto told = kAsked | (begun & 0x1FU) << kFirstTable;
    if (mention::may_begin_number(token)) told |= Vocabulary::number_word;
    if ((begun & kFirstOfCues) != 0) {
      cues_.first.all({}, {&token, 1}, 0, matches_);
      for (const auto& match : matches_) told |= cues_.told[match.phrase];
    }
    const bool is_second = (begun & kSecondOfCues) != 0 && cues_.second.may_begin(token);
    return told | (is_second ? kind_of(token.folded) : kNoKind) << kKind;
  }

  CueWords cues_;
  static constexpr segment::Beginnings::Set kFirstOfCues = 32, kSecondOfCues = 64;
  const segment::Beginnings beginnings_{&topic_phrases(), &ordinal_words(), &unit_phrases(), &stretch_phrases(),
                                        &mark_phrases(),  &cues_.first,     &cues_.second};
  segment::WordFacts<Told> known_;
  std::vector<segment::Phrases::Match> matches_;
};

KnownWords& known_words(Language language) {
  thread_local std::array<std::unique_ptr<KnownWords>, 4> known;
  auto& of_language = known[static_cast<std::size_t>(language)];
  if (of_language == nullptr) of_language = std::make_unique<KnownWords>(language);
  return *of_language;
}

}  // namespace

Vocabulary::Vocabulary(const segment::Tokens& tokens, Language language) : told_(tokens.size()) {
  auto& known = known_words(language);
  known.open(tokens);
  const auto glances = tokens.glances();
  for (std::size_t at = 0; at < glances.size(); ++at) told_[at] = known.told(glances[at], tokens[at]);
}

std::vector<std::uint32_t> Vocabulary::openings_of_cues() const {
  std::vector<std::uint32_t> found(told_.size());
  std::size_t count = 0;
  for (std::size_t at = 0; at < told_.size(); ++at) {
    const auto here = told_[at], next = at + 1 < told_.size() ? told_[at + 1] >> kKind : kNoKind;
    found[count] = static_cast<std::uint32_t>(at);  // written over by the next, where nothing begins
    count += (here >> kAlone | (here & 0xFFFFU) >> next) & 1U;
  }
  found.resize(count);
  return found;
}

}  // namespace behistun::claims
