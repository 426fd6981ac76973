#pragma once
// What tests of tables ask of a row and its example.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <behistun/tokens.hpp>
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "../../lib/mention/known/patterns.hpp"
#include "../../lib/mention/offices/roles.hpp"

namespace behistun {

// The text must outlive the answer: its spans point into it.
inline std::vector<mention::Mention> read_row(std::string_view text, std::string_view language) {
  mention::Reading reading(text);
  reading.language = language_of(language);
  reading.anchor = Day::read("2021-02-16");
  reading.sentences = segment::sentences(text, reading.language);
  return mention::find(reading);
}

inline bool stands_in(std::string_view phrase, std::string_view example) {
  const auto tokens = segment::tokenize(example);
  const auto word = phrase.substr(0, phrase.find('*'));
  if (word.size() < 2)  // too short for a phrase: the courtesy "M.", the "d" of "d'Israël"
    return std::any_of(tokens.begin(), tokens.end(), [&](const auto& token) { return token.folded == word; });
  const segment::Phrases phrases({phrase});
  for (std::size_t at = 0; at < tokens.size(); ++at)
    if (phrases.longest(example, tokens, at).count > 0) return true;
  return false;
}

template <class Rows>
void check_words(const Rows& rows) {
  std::set<std::string_view> seen;
  for (const auto& row : rows) {
    CAPTURE(row.word, row.example);
    CHECK(stands_in(row.word, row.example));
    CHECK(seen.insert(row.word).second);
  }
}

inline std::vector<mention::Role> roles_in(std::string_view text) {
  const auto& known = gazetteer::Gazetteer::built_in();
  static const mention::Patterns patterns(known);
  const auto tokens = segment::tokenize(text);
  const mention::Vocabulary vocabulary(tokens, patterns.automaton());
  const mention::Names names(text, tokens, patterns, vocabulary);
  return mention::find_roles({{text, tokens}, names, known, vocabulary});
}

}  // namespace behistun
