// News is counted word by word: with a capital within a sentence, in lower case, behind "in". Of people's names the
// first word and the last one count.

#include "gazetteer_words.hpp"

#include <behistun/tokens.hpp>

namespace behistun::train {
namespace {

constexpr std::size_t kSeenAsPlace = 3;      // times that news has a form behind "in" …
constexpr std::size_t kShareAsPlace = 4;     // … and at least one time in so many
constexpr std::size_t kSeenAsName = 3;       // times that news has a word with a capital …
constexpr std::size_t kTimesMoreAsName = 4;  // … and so many times as often as in lower case
constexpr std::string_view kBehindPlace[] = {"in", "at", "near", "a", "dans", "pres"};

}  // namespace

std::string key_of(std::string_view name) {
  std::string key;
  for (const auto& token : segment::tokenize(name)) key.append(key.empty() ? "" : " ").append(token.folded);
  return key;
}
std::size_t words_in(std::string_view key) {
  return static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1;
}

bool Words::read(Files& files) {
  bool sound = files.read("names/persons/persons_long.tsv", '\t', [&](auto cell) {
    const auto key = key_of(cell("name"));
    if (cell("name").find_first_of(",(") != std::string::npos || words_in(key) < 2) return;
    ++of_people_[key.substr(0, key.find(' '))];
    ++of_people_[key.substr(key.rfind(' ') + 1)];
  });
  for (const auto& name : files.names_in("train/wmt-newstest-bi")) {
    if (!name.ends_with(".txt")) continue;
    sound &= files.read_lines(name, [&](const std::string& line) { count(line); });
  }
  return sound;
}

bool Words::is_of_people(const std::string& word) const {
  const auto at = of_people_.find(word);
  return at != of_people_.end() && at->second >= 2;
}

bool Words::is_common(const std::string& word) const {
  if (static_cast<unsigned char>(word.front()) < 0x80) return lower_.contains(word);
  constexpr std::size_t kLetter = 2, kMostEnding = 2 * kLetter;
  const auto stem = word.substr(0, word.size() - kLetter);
  for (auto at = lower_.lower_bound(stem); at != lower_.end() && at->first.starts_with(stem); ++at)
    if (at->first.size() <= stem.size() + kMostEnding) return true;
  return false;
}

bool Words::is_mostly_name(const std::string& word) const {
  const auto lower = lower_.find(word);
  return seen(word) >= kSeenAsName && seen(word) >= kTimesMoreAsName * (lower == lower_.end() ? 0 : lower->second);
}

bool Words::is_mostly_place(const std::string& word) const {
  const auto at = capital_.find(word);
  return at != capital_.end() && at->second.placed >= kSeenAsPlace &&
         at->second.placed * kShareAsPlace >= at->second.all;
}

std::size_t Words::seen(const std::string& word) const {
  const auto at = capital_.find(word);
  return at == capital_.end() ? 0 : at->second.all;
}

void Words::count(const std::string& line) {
  const auto tokens = segment::tokenize(line);
  for (std::size_t at = 1; at < tokens.size(); ++at) {
    const std::string word(tokens[at].folded);
    if (!tokens[at].capital) {
      ++lower_[word];
      continue;
    }
    auto& seen = capital_[word];
    ++seen.all;
    for (const auto before : kBehindPlace) seen.placed += tokens[at - 1].folded == before ? 1U : 0U;
  }
}

}  // namespace behistun::train
