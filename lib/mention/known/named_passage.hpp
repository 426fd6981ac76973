#pragma once
// A passage of which it is known where the names of the gazetteer stand.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <string_view>

#include "patterns.hpp"
#include "vocabulary.hpp"
#include "words/passage.hpp"

namespace behistun::mention {

struct NamedPassage : Passage {
  const Names& names;
  const gazetteer::Gazetteer& known;
  const Vocabulary& vocabulary;

  using Passage::is;
  // As a passage says; a look at the vocabulary is enough for most words.
  bool is(std::size_t at, List list) const {
    return at < tokens.size() && (vocabulary.may_begin(Vocabulary::listed, at) || has_endings(list)) &&
           is_in(list, tokens[at]);
  }
  bool is_given_name(std::size_t at) const { return vocabulary.as_name(at).is_given; }
  bool is_particle(std::size_t at) const { return vocabulary.as_name(at).is_particle; }
  // Is the token a word besides a name?
  bool is_common_word_too(std::size_t at) const { return vocabulary.as_name(at).is_common; }

  // May the name that starts at the token be one of that table's?
  bool may_be(std::size_t at, Target::Table table) const {
    const auto& targets = names[at].targets;
    return std::any_of(targets.begin(), targets.end(), [&](const Target& one) { return one.table == table; });
  }
  bool is_country(std::size_t at) const { return may_be(at, Target::Table::country); }
  bool is_place(std::size_t at) const { return may_be(at, Target::Table::place); }

  // The state whose adjective begins at the token ("sud-africaine" has two); empty if none does.
  std::string_view adjective_from(std::size_t at) const {
    for (const auto& target : names[at].targets)
      if (target.table == Target::Table::adjective) return known.countries()[target.row].code;
    return {};
  }
  // The state whose name begins at the token.
  std::string_view country_from(std::size_t at) const {
    for (const auto& target : names[at].targets)
      if (target.table == Target::Table::country) return known.countries()[target.row].code;
    return {};
  }
  // The state whose adjective is the token; empty if it is none.
  std::string_view adjective_at(std::size_t at) const {
    return names[at].count == 1 ? adjective_from(at) : std::string_view();
  }
};

}  // namespace behistun::mention
