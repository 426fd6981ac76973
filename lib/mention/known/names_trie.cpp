// «Лаврова» and «Лавровым» take the same step, for a word stands for all its forms. A comma within a name is a word.

#include "names_trie.hpp"

#include <algorithm>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>

#include "words/word_lists.hpp"

namespace behistun::mention {

namespace {

using segment::Token;

bool is_cyrillic(std::string_view folded_token) {
  return unicode::script(unicode::code_point(folded_token, 0).value) == unicode::Script::cyrillic;
}

// "ОБСЕ", "US", "U.N.": capitals only, and short.
bool is_abbreviation(std::span<const Token> tokens) {
  std::size_t bytes = 0;
  for (const auto& token : tokens) {
    if (!token.upper && !token.initial && !token.number) return false;
    bytes += token.span.size();
  }
  return bytes <= 12;
}

// How it may stand in the text, as its form in the table tells.
Target told_by(std::span<const Token> tokens, Target target) {
  using enum Target::Table;
  const auto& first = tokens.front();
  target.upper = target.table != person && target.table != family && is_abbreviation(tokens);
  target.low = !first.capital && !first.number &&
               ((target.table == body && tokens.size() == 1) ||
                (target.table == place && tokens.size() > 1 && !is_in(List::article, first)));
  target.proper = target.proper && first.capital;
  return target;
}

}  // namespace

Automaton::Word NamesTrie::word(const std::string& nominative, WordClass word_class, char gender) {
  const bool inflects = word_class != WordClass::fixed && is_cyrillic(nominative) && nominative.size() >= 4;
  const auto key =
      inflects ? nominative + ' ' + static_cast<char>(word_class == WordClass::name ? 'a' : 'b') + gender : nominative;
  const auto [at, is_new] = words_.emplace(key, static_cast<Automaton::Word>(words_.size()));
  if (is_new) {
    const auto forms = inflects ? russian_forms(nominative, word_class, gender) : std::vector{nominative};
    for (const auto& form : forms) {
      auto& words = words_of_form_[form];
      if (words.empty() || words.back() != at->second) words.push_back(at->second);
    }
  }
  return at->second;
}

Automaton::Node NamesTrie::step(Automaton::Node from, Automaton::Word word) {
  const auto [at, is_new] = steps_.emplace(key_of(from, word), static_cast<Automaton::Node>(targets_.size()));
  if (is_new) targets_.emplace_back();
  return at->second;
}

void NamesTrie::put(Target target, Automaton::Node node) {
  auto& here = targets_[node];
  const auto same = [&](const Target& other) { return other.table == target.table && other.row == target.row; };
  const auto known = std::find_if(here.begin(), here.end(), same);
  if (known == here.end()) {
    here.push_back(target);
  } else {
    known->low = known->low || target.low;           // « Talibans », « talibans »
    known->proper = known->proper && target.proper;  // « Université », « université »
    known->upper = known->upper && target.upper;     // "FARC", « Farc »
  }
}

void NamesTrie::add(std::string_view name, Target target, WordClass word_class, char gender) {
  const auto tokens = segment::tokenize(name);
  if (tokens.empty()) return;
  target = told_by(tokens, target);
  Words words;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (at > 0 && name[tokens[at - 1].span.end] == ',') words.push_back(word(",", WordClass::fixed, gender));
    words.push_back(word(std::string(tokens[at].folded), target.upper ? WordClass::fixed : word_class, gender));
  }
  auto node = Automaton::kRoot;
  for (const auto one : words) node = step(node, one);
  if (may_be_in_lower_case(target, words.size())) low_words_.insert(words.front());
  put(target, node);
}

}  // namespace behistun::mention
