// Only strangers are compared: whom the gazetteer knows has one key already. Two spellings of one name share a matching
// key, which is found once a name, so that few pairs of a long list are compared.

#include "spellings.hpp"

#include <algorithm>
#include <behistun/names.hpp>
#include <string>
#include <tuple>
#include <vector>

namespace behistun::mention {

namespace {

bool is_same(std::string_view left, std::string_view right) {
  return names::weigh(left, right).verdict == names::Comparison::Verdict::same;
}

bool is_one_word(std::string_view name) { return name.find(' ') == std::string_view::npos; }

struct Stranger {
  std::string_view key;
  std::size_t times;
  std::vector<std::string> matching;  // keys, once there is another to compare with
};

// Both lists ascend.
bool shares_one(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  auto a = left.begin(), b = right.begin();
  while (a != left.end() && b != right.end()) {
    if (*a == *b) return true;
    ++(*a < *b ? a : b);
  }
  return false;
}

bool is_spelling(const Stranger& one, const Stranger& other) {
  return shares_one(one.matching, other.matching) && is_same(stranger_name(one.key), stranger_name(other.key));
}

bool has_initials(std::string_view name) { return name.find('.') != std::string_view::npos; }

// Each once; first names without initials, then those that stand most often, then the longest.
std::vector<Stranger> strangers(const Roll& roll) {
  std::vector<Stranger> all;
  for (const auto& one : roll.found()) {
    if (!one.key.starts_with(kStranger) || is_one_word(one.key)) continue;
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const Stranger& other) { return other.key == one.key; });
    if (known == all.end())
      all.push_back({one.key, 1, {}});
    else
      ++known->times;
  }
  std::stable_sort(all.begin(), all.end(), [](const Stranger& a, const Stranger& b) {
    return std::tuple(!has_initials(a.key), a.times, a.key.size()) >
           std::tuple(!has_initials(b.key), b.times, b.key.size());
  });
  return all;
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
  auto all = strangers(roll);
  if (all.size() < 2 || all.size() > kMost) return;
  for (auto& one : all) one.matching = names::keys(stranger_name(one.key));
  for (std::size_t later = 1; later < all.size(); ++later)
    for (std::size_t earlier = 0; earlier < later; ++earlier)
      if (is_spelling(all[later], all[earlier])) {
        roll.rename(all[later].key, all[earlier].key);
        break;
      }
}

}  // namespace behistun::mention
