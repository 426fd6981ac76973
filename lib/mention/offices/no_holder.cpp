// A phrase of data/subordinates.tsv or a noun of data/staff.tsv leads to the title ("Head of the Office of the …",
// "Adviser on European affairs to the …"), a word such as "elect" follows it, or "of" and what is no state.

#include "no_holder.hpp"

#include <algorithm>

#include "known/institutions.hpp"
#include "known/name_words.hpp"
#include "known/state_forms.hpp"
#include "whose_office.hpp"
#include "words/office_ranks.hpp"

namespace behistun::mention {

namespace {

struct Subordinate {
  std::string_view language, phrase, example;
};
constexpr Subordinate kSubordinates[] = {
#include "subordinates.inc"
};
struct Staff {
  std::string_view language, noun, example;
};
constexpr Staff kStaff[] = {
#include "staff.inc"
};

// «Олимпийского комитета», «Национального исследовательского центра»: a word for an institution within three.
bool is_adjective_of_an_institution(const NamedPassage& passage, std::size_t at) {
  constexpr std::size_t kMost = 3;  // adjectives
  for (const auto end = at + kMost; at < end && at + 1 < passage.tokens.size(); ++at) {
    if (!passage.is(at, List::adjective_of_a_body) || !passage.adjoins(at + 1)) return false;
    if (is_institution(passage, at + 1)) return true;
  }
  return false;
}

// «университета», «"Росгосстраха"», «Louis Vuitton» behind a Russian title.
bool is_a_russian_body(const NamedPassage& passage, std::size_t at) {
  if (!begins_cyrillic(passage.word(at - 1))) return false;
  const auto gap = passage.gap(at - 1);
  if (gap == " \"") return passage.is_capital(at);
  if (gap != " ") return false;
  if (!begins_cyrillic(passage.word(at))) return passage.is_capital(at) && !passage.is_given_name(at);
  return (is_institution(passage, at) && !is_state_form(passage, at)) ||
         (passage.is_capital(at) && is_adjective_of_an_institution(passage, at));
}

// Do only articles and whose the office is stand between the two?
bool leads_to(const NamedPassage& passage, std::size_t from, const Role& role) {
  const auto is_at_role = [&] { return from == role.first || from == role.whole_first; };
  while (from < role.first && !is_at_role() && passage.adjoins(from) &&
         (is_state_form(passage, from) || is_adjective_or_abbreviation(passage, from)))
    ++from;
  return is_at_role() && passage.adjoins(from);
}

// Of the words behind a noun for staff, which begin at `first`: "on" and whatever follows, or adjectives.
bool may_stand_behind_staff(const NamedPassage& passage, std::size_t first, std::size_t at) {
  return passage.is(first, List::on_a_subject) || passage.is(at, List::of_somebody) ||
         passage.is(at, List::staff_adjective);
}

// "Adviser on European affairs to the President", « envoyé personnel du Secrétaire général ».
bool is_served(const NamedPassage& passage, const Role& role) {
  constexpr std::size_t kReach = 12;
  for (auto start = role.first - std::min(role.first, kReach); start < role.first; ++start) {
    if (!passage.vocabulary.may_begin(Vocabulary::staff, start)) continue;
    const auto count = staff().longest(passage.text, passage.tokens, start).count;
    if (count == 0) continue;
    const auto behind = start + count;
    for (auto at = behind; at < role.first && passage.adjoins(at) && may_stand_behind_staff(passage, behind, at); ++at)
      if (passage.is(at, List::of_somebody) && leads_to(passage, at + 1, role)) return true;
  }
  return false;
}

// "Party", "Court" or a body of the gazetteer right before a president; but not "Russian Federation", nor a word in
// lower case before a capital ("the talks President Krumov had").
bool is_behind_a_body(const NamedPassage& passage, std::size_t office) {
  constexpr std::size_t kLongest = 5;  // tokens of a name
  if (office == 0 || passage.gap(office - 1) != " " || begins_cyrillic(passage.word(office))) return false;
  for (std::size_t count = 1; count <= std::min(kLongest, office); ++count)
    if (const auto at = office - count; passage.names[at].count == count)
      return passage.may_be(at, Target::Table::body) && !passage.is_country(at) && passage.adjective_from(at).empty();
  const bool is_same_case = passage.is_capital(office - 1) || !passage.is_capital(office);
  return is_same_case && is_institution(passage, office - 1) && !is_state_form(passage, office - 1);
}

// "The independent electoral commission", "the group": words in lower case behind "of", none of which tells a state; if
// no article stands before them, one tells an institution.
bool is_something(const NamedPassage& passage, std::size_t first) {
  constexpr std::size_t kMost = 3;  // words
  for (auto at = first; at < std::min(first + kMost, passage.tokens.size()) && passage.adjoins(at); ++at) {
    if (passage.is(at, List::state_noun)) return false;
    if (is_institution(passage, at)) return true;
    if (passage.is(at, List::title_link) || passage.is(at, List::before_a_place)) break;
  }
  return first < passage.tokens.size() && passage.adjoins(first) && passage.is(first - 1, "the");
}

// « La présidente danoise de la conférence »: the adjective says whence she is.
bool is_of_a_french_body(const NamedPassage& passage, const Role& role) {
  auto at = role.whole_last;
  if (at <= role.last || passage.adjective_from(role.last).empty() || !passage.is(at, List::genitive)) return false;
  while (at < passage.tokens.size() && passage.adjoins(at) && is_state_form(passage, at)) ++at;
  return at < passage.tokens.size() && passage.adjoins(at) && is_institution(passage, at);
}

}  // namespace

const segment::Phrases& subordinates() {
  static const auto phrases = segment::Phrases::of(kSubordinates, &Subordinate::phrase);
  return phrases;
}

const segment::Phrases& staff() {
  static const auto nouns = segment::Phrases::of(kStaff, &Staff::noun);
  return nouns;
}

bool is_subordinate(const NamedPassage& passage, const Role& role) {
  constexpr std::size_t kReach = 6;
  for (auto start = role.first - std::min(role.first, kReach); start < role.first; ++start) {
    if (!passage.vocabulary.may_begin(Vocabulary::subordinates, start)) continue;
    const auto count = subordinates().longest(passage.text, passage.tokens, start).count;
    if (count > 0 && leads_to(passage, start + count, role)) return true;
  }
  if (is_served(passage, role)) return true;
  const auto behind = role.end();
  return passage.is_capital(behind + 1) && passage.is(behind, "s") && passage.adjoins(behind) &&
         passage.adjoins(behind + 1);
}

bool is_of_a_body(const NamedPassage& passage, const Role& role) {
  if (!rank_of(role.office).is_states) return false;
  if (!role.of.empty())
    return (passage.known.country(role.of) == nullptr && role.of != "PA" &&           // which governs
            !(role.office == "vice-president" && passage.known.is_side(role.of))) ||  // of the Commission
           is_of_a_noun_of_the_state(passage, role) ||
           is_of_a_french_body(passage, role);
  if (role.office == "head-of-state" && is_behind_a_body(passage, role.first)) return true;
  auto at = role.last;
  if (at >= passage.tokens.size()) return false;
  if (is_a_russian_body(passage, at)) return true;
  if (!passage.adjoins(at) || begins_cyrillic(passage.word(at))) return false;
  const auto is_of = [&](std::size_t token) {
    return passage.is(token, List::genitive) && passage.joins(token) && passage.adjoins(token);
  };
  const bool by_adjective = passage.gap(at - 1) == " " && !passage.is_capital(at);  // no « - semaine du 12 avril »
  if (!is_of(at) && by_adjective && is_of(at + 1)) ++at;  // « président permanent du Conseil »
  if (!is_of(at)) return false;
  if (!passage.is(at, "of")) return true;
  while (at + 1 < passage.tokens.size() && is_state_form(passage, at) && passage.adjoins(at + 1)) ++at;
  if (passage.is_capital(at)) return !passage.is_country(at);
  return passage.is(role.first, "king") || is_something(passage, at);
}

bool is_president(const Passage& passage, const Role& role) {
  const auto title = passage.word(role.last - 1);
  if (role.office == "vice-president") return false;
  return title.starts_with("president") || title.starts_with("президент");
}

bool presides(const NamedPassage& passage, const Role& role) {
  constexpr std::size_t kReach = 4;  // tokens behind the title
  if (!is_president(passage, role) || passage.known.is_side(role.of)) return false;
  if (!role.of.empty() || is_behind_a_body(passage, role.first)) return true;
  const auto end = std::min(passage.tokens.size(), role.last + kReach);
  for (auto at = role.last; at < end; ++at) {
    if (at > role.last && !passage.adjoins(at)) return false;
    if (passage.is_capital(at) || is_institution(passage, at)) return true;
  }
  return false;
}

std::size_t end_of_no_holder(const NamedPassage& passage, const Role& role) {
  const auto at = role.end();
  const bool tells = passage.is(at, List::no_holder) && (passage.adjoins(at) || passage.gap(at - 1).starts_with('-'));
  return tells ? at + 1 : at;
}

}  // namespace behistun::mention
