#pragma once
// Offices in a text: "Minister for Europe and Foreign Affairs of the French Republic", «глава МИД Франции», « son
// homologue russe ».

#include <behistun/base.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "patterns.hpp"
#include "vocabulary.hpp"

namespace behistun::mention {

// Tokens [first, last) name an office; `of` says whose, if the text does ([whole_first, whole_last) takes that in).
struct Role {
  std::size_t first = 0, last = 0;
  std::size_t whole_first = 0, whole_last = 0;
  std::string office, of;
  bool plural = false;  // "the presidents of Russia and France": one Role for each country, none of them beside a name
};

// The titles of office; and of those with a state's adjective within ("head of Ukrainian diplomacy"), what stands
// before it.
const segment::Phrases& role_phrases();
const segment::Phrases& role_heads();

// Ascending, not overlapping. What is a title in English alone (« premier ») is none in a French text.
std::vector<Role> find_roles(std::string_view canonical, std::span<const Token> tokens, const Vocabulary& vocabulary,
                             const Names& names, const gazetteer::Gazetteer& known, Language language = Language::und);

// Whose the phrase at tokens [role.first, role.last) is: "Spanish …", "… of the Kingdom of Spain". Sets `of`,
// whole_first and whole_last; `of` stays empty where no state stands beside it.
void find_whose(Role& role, std::string_view canonical, std::span<const Token> tokens, const Names& names,
                const gazetteer::Gazetteer& known);

// Mr, M., г-н …: does this token stand before a name?
bool is_courtesy(std::string_view canonical, std::span<const Token> tokens, std::size_t at);

}  // namespace behistun::mention
