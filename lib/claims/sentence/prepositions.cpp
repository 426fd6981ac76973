#include "prepositions.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

namespace behistun::claims {

namespace {

struct Preposition {
  std::string_view language, kind, words, example;
};
constexpr Preposition kPrepositions[] = {
#include "prepositions.inc"
};
constexpr std::array<std::string_view, 41> kKinds = {
    "with",      "between",  "of",      "by",          "and",        "in",         "to",      "together", "opening",
    "asked",     "he",       "latter",  "question",    "during",     "bound",      "pronoun", "home",     "article",
    "where",     "that",     "recalls", "attends",     "bare",       "known",      "called",  "guest",    "told-at",
    "paid",      "relative", "goes-on", "since",       "these-days", "behind-him", "unreal",  "pleased",  "said",
    "when-held", "at-one",   "many",    "many-ending", "said-there"};

// Those of one kind, and with which bytes they begin: most words of a text begin none.
struct Phrases {
  std::vector<std::string_view> all;
  std::bitset<256> first;
};

std::array<Phrases, kKinds.size()> by_kind() {
  std::array<Phrases, kKinds.size()> kinds;
  for (const auto& row : kPrepositions) {
    auto& kind = kinds[static_cast<std::size_t>(std::find(kKinds.begin(), kKinds.end(), row.kind) - kKinds.begin())];
    kind.all.push_back(row.words);
    kind.first.set(static_cast<unsigned char>(row.words.front()));
  }
  return kinds;
}

const Phrases& phrases_of(Tie kind) {
  static const auto all = by_kind();
  return all[static_cast<std::size_t>(kind)];
}

// Behind the words and the space that follows, if they stand at `at`; npos if they do not.
std::size_t end_at(std::string_view text, std::size_t at, std::string_view words) {
  const bool is_open = words.ends_with('*') || words.ends_with('\'');
  if (words.ends_with('*')) words.remove_suffix(1);
  if (!text.substr(at).starts_with(words)) return std::string_view::npos;
  const auto end = at + words.size();
  if (is_open) return end;
  return text.substr(end).starts_with(' ') ? end + 1 : std::string_view::npos;
}

std::size_t end_of(Tie kind, std::string_view text, std::size_t begin) {
  const auto& phrases = phrases_of(kind);
  for (auto at = begin + 1; at < text.size(); ++at) {
    const bool may_be = phrases.first[static_cast<unsigned char>(text[at])];
    if (!(may_be & (text[at - 1] == ' '))) continue;  // one branch, which is nearly never taken
    for (const auto words : phrases.all)
      if (const auto end = end_at(text, at, words); end != std::string_view::npos) return end;
  }
  return std::string_view::npos;
}

}  // namespace

bool is_pronoun(Language language, std::string_view folded) {
  return std::any_of(std::begin(kPrepositions), std::end(kPrepositions), [&](const Preposition& row) {
    return row.kind == "pronoun" && row.words == folded && row.language == code(language);
  });
}

bool says(Tie kind, std::string_view text) { return end_of(kind, text, 0) != std::string_view::npos; }

std::size_t end_of_first(Tie kind, std::string_view text) {
  const auto& phrases = phrases_of(kind);
  if (text.empty() || !phrases.first[static_cast<unsigned char>(text.front())]) return 0;
  for (const auto words : phrases.all)
    if (const auto end = end_at(text, 0, words); end != std::string_view::npos) return end;
  return 0;
}

bool ends_with(Tie kind, std::string_view text) {
  const auto& words = phrases_of(kind).all;
  return std::any_of(words.begin(), words.end(), [&](std::string_view one) {
    return text.ends_with(one) && text.size() > one.size() && text[text.size() - one.size() - 1] == ' ';
  });
}

bool ends_a_word(Tie kind, std::string_view text) {
  if (!text.ends_with(' ')) return false;
  text.remove_suffix(1);
  const auto& endings = phrases_of(kind).all;
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view one) { return text.ends_with(one); });
}

std::string_view without_last(Tie kind, std::string_view text) {
  for (const auto words : phrases_of(kind).all) {
    const auto with_space = words.size() + (words.ends_with('\'') ? 0 : 1);
    if (text.size() < with_space) continue;
    const auto before = text.size() - with_space;
    const bool is_word = before == 0 || text[before - 1] == ' ' || text[before - 1] == '\n';
    if (is_word && end_at(text, before, words) == text.size()) return text.substr(0, before);
  }
  return text;
}

bool stands_before(Tie kind, std::string_view text, std::size_t begin) {
  if (begin < 2) return false;
  const auto word = text.find_last_of(" \n", begin - 2) + 1;
  return end_of_first(kind, text.substr(word)) == begin - word;
}

std::size_t end_of_with_or_between(std::string_view text, std::size_t begin) {
  return std::min(end_of(Tie::with, text, begin), end_of(Tie::between, text, begin));
}

}  // namespace behistun::claims
