// A hash table by the first and last eight bytes of a word, which lies in half a cache line. What is asked of a few
// words only, those of names, lies apart and is not asked before it is wanted.

#include "known_words.hpp"

#include "family.hpp"
#include "vocabulary.hpp"

namespace behistun::mention {

namespace {

constexpr unsigned kWidth = 15;  // bits of the number of a slot, at first

}  // namespace

KnownWords::KnownWords(const Automaton& names)
    : names_(&names), number_(names.number()), shift_(64U - kWidth), slots_(std::size_t{1} << kWidth) {
  words_.reserve(kMany);
}

KnownWords::Id KnownWords::learn(const segment::Token& token, std::uint64_t tail, std::size_t slot) {
  Word word;
  word.start = token.start;
  word.tail = tail;
  word.size = static_cast<std::uint32_t>(token.folded.size());
  word.text = static_cast<std::uint32_t>(texts_.size());
  word.tables = tables_that_begin_with(token);
  if (const auto kinds = names_->kinds_behind_low(token.start); kinds != 0) {
    word.tables |= kBeginsLow;
    facts_of(word).kinds_behind_low = kinds;
  }
  texts_.insert(texts_.end(), token.folded.begin(), token.folded.end());
  words_.push_back(word);
  const auto id = static_cast<Id>(words_.size());
  slots_[slot] = id;
  if (2 * words_.size() > slots_.size()) widen();
  return id - 1;
}

KnownWords::Facts& KnownWords::facts_of(Word& word) {
  if (word.facts == 0) {
    word.facts = static_cast<std::uint32_t>(facts_.size());
    facts_.emplace_back();
  }
  return facts_[word.facts];
}

void KnownWords::ask_as_name(Word& word) {
  const std::string_view folded(&texts_[word.text], word.size);
  auto& facts = facts_of(word);
  facts.name.forms = names_->words_of(folded);
  facts.name.kinds_behind = names_->kinds_behind(facts.name.forms);
  facts.name.alone = name_alone(folded);
  facts.name.is_given = is_given_name(folded);
  facts.name.is_common = is_common_word_too(folded);
  facts.name.is_particle = is_particle(folded);
  facts.is_asked = true;
}

void KnownWords::widen() {
  --shift_;
  slots_.assign(2 * slots_.size(), 0);
  for (Id word = 0; word < words_.size(); ++word) {
    auto slot = slot_of(hash_of(words_[word].start, words_[word].tail));
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = word + 1;
  }
}

}  // namespace behistun::mention
