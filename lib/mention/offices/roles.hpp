#pragma once
// Offices in a text: "Minister for Europe and Foreign Affairs of the French Republic", «глава МИД Франции», « son
// homologue russe ».

#include <algorithm>
#include <behistun/base.hpp>
#include <string_view>
#include <vector>

#include "known/named_passage.hpp"

namespace behistun::mention {

// The office of a word for whoever leads a state, until it is known which state.
inline constexpr std::string_view kLeader = "leader";

// Tokens [first, last) name an office; `of` says whose, if the text does ([whole_first, whole_last) takes that in).
// What the two say is a table's or the gazetteer's.
struct Role {
  std::size_t first = 0, last = 0;
  std::size_t whole_first = 0, whole_last = 0;
  std::string_view office, of;
  bool plural = false;  // "the presidents of Russia and France": one Role for each country, none of them beside a name

  // The token behind all of it.
  std::size_t end() const { return std::max(last, whole_last); }
};

// The titles of office; and of those with a state's adjective within ("head of Ukrainian diplomacy"), what stands
// before it.
const segment::Phrases& role_phrases();
const segment::Phrases& role_heads();

// Ascending, not overlapping. What is a title in English alone (« premier ») is none in a French text.
std::vector<Role> find_roles(const NamedPassage& passage, Language language = Language::und);

}  // namespace behistun::mention
