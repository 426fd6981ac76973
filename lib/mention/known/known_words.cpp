// Arrays by the numbers of words. What is asked of every word is four bytes of it; what is asked of a few words only,
// those of names, lies apart and is not asked before it is wanted.

#include "known_words.hpp"

#include <algorithm>

#include "vocabulary.hpp"
#include "words/family.hpp"

namespace behistun::mention {

void KnownWords::open(const segment::Tokens& tokens) {
  facts_at_.open(tokens);
  if (tables_.open(tokens)) facts_.resize(1);
}

KnownWords::Set KnownWords::ask_tables(const segment::Token& token) {
  const auto tables = tables_that_begin_with(token) | kAsked;
  const auto kinds = names_->kinds_behind_low(token.start);
  if (kinds == 0) return tables;
  facts_of(token).kinds_behind_low = kinds;
  return tables | kBeginsLow;
}

KnownWords::Facts& KnownWords::new_facts(const segment::Token& token) {
  if (token.word == 0) return facts_.front() = Facts();
  facts_at_[token.word] = static_cast<std::uint32_t>(facts_.size());
  return facts_.emplace_back();
}

void KnownWords::ask_as_name(std::string_view folded, Facts& facts) {
  auto& name = facts.name;
  name.forms = names_->words_of(folded);
  for (std::size_t at = 0; at < std::min(name.forms.size(), name.heads.size()); ++at)
    name.heads[at] = names_->step(Automaton::kRoot, name.forms[at]);
  name.kinds_behind = names_->kinds_behind(name.forms);
  name.alone = name_alone(folded);
  name.is_given = is_given_name(folded);
  name.is_common = is_common_word_too(folded);
  name.is_particle = is_particle(folded);
  facts.is_asked = true;
}

}  // namespace behistun::mention
