// Only strangers are compared: whom the gazetteer knows has one key already. A release on a contact names few of them.

#include "spellings.hpp"

#include <algorithm>
#include <behistun/names.hpp>
#include <string>
#include <vector>

namespace behistun::mention {

namespace {

bool is_same(std::string_view left, std::string_view right) {
  return names::compare(left, right).verdict == names::Comparison::Verdict::same;
}

bool is_one_word(std::string_view name) { return name.find(' ') == std::string_view::npos; }

// Their keys, each once, the longest first.
std::vector<std::string> strangers(const Roll& roll) {
  std::vector<std::string> keys;
  for (const auto& one : roll.found())
    if (one.key.starts_with(kStranger) && !is_one_word(one.key) &&
        std::find(keys.begin(), keys.end(), one.key) == keys.end())
      keys.push_back(one.key);
  std::stable_sort(keys.begin(), keys.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return keys;
}

}  // namespace

std::string_view stranger_name(std::string_view key) { return key.substr(kStranger.size()); }

bool is_name_of(std::string_view words, const gazetteer::Person& person, Language language) {
  if (is_one_word(words)) return false;
  return is_same(words, language == Language::ru ? person.name.ru : person.name.en) ||
         (language == Language::fr && is_same(words, person.name.fr));
}

void join_spellings(Roll& roll) {
  constexpr std::size_t kMost = 40;  // strangers: a longer list of names is no release on a contact
  const auto keys = strangers(roll);
  if (keys.size() > kMost) return;
  for (std::size_t later = 1; later < keys.size(); ++later)
    for (std::size_t earlier = 0; earlier < later; ++earlier)
      if (is_same(stranger_name(keys[later]), stranger_name(keys[earlier]))) {
        roll.rename(keys[later], keys[earlier]);
        break;
      }
}

}  // namespace behistun::mention
