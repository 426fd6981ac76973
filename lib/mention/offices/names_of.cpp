// Single spaces stand between the words of a name.

#include "names_of.hpp"

#include <algorithm>

namespace behistun::mention {

namespace {

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

// Is it one of the words?
bool has_word(std::string_view words, std::string_view word) {
  const auto ends_at = [&](std::size_t at) { return at == words.size() || words[at] == ' '; };
  for (auto at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1))
    if ((at == 0 || words[at - 1] == ' ') && ends_at(at + word.size())) return true;
  return false;
}

// Does the name have all of the words?
bool has_all(std::string_view name, std::string_view words) {
  for (auto left = words; !left.empty();) {
    const auto word = first_word(left);
    left.remove_prefix(std::min(word.size() + 1, left.size()));
    if (!has_word(name, word)) return false;
  }
  return true;
}

}  // namespace

bool is_within_name(std::string_view words, const gazetteer::Person& person) {
  const auto& [ru, fr, en] = person.name;
  return has_all(ru, words) || has_all(fr, words) || has_all(en, words);
}

bool holds_name(std::string_view words, const gazetteer::Person& person) {
  const auto first = first_word(words);
  const auto holds = [&](std::string_view name) {
    return name.starts_with(first) && name.substr(first.size(), 1) == " " && has_all(words, name);
  };
  return holds(person.name.ru) || holds(person.name.fr) || holds(person.name.en);
}

bool ends_alike(std::string_view one, std::string_view other) {
  return one.substr(one.rfind(' ') + 1) == other.substr(other.rfind(' ') + 1);
}

}  // namespace behistun::mention
