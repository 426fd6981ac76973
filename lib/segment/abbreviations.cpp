// The tables, hashed once at the first question.

#include "abbreviations.hpp"

#include <behistun/unicode.hpp>
#include <cassert>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace behistun::segment {
namespace {

constexpr AbbreviationRow kAbbreviations[] = {
#include "abbreviations.inc"
};
constexpr StarterRow kStarters[] = {
#include "starters.inc"
};

Ends ends_of(std::string_view name) {
  if (name == "never") return Ends::never;
  if (name == "number") return Ends::number;
  if (name == "starter") return Ends::starter;
  assert(name == "year");  // the table is ours, and a test reads every row
  return Ends::year;
}

/// "art" is also met as "Art", "No" is not met as "no". A single letter stays as it is: «Р» is an initial, «р» a river.
std::string with_capital(std::string_view form) {
  const auto first = unicode::code_point(form, 0);
  std::string out;
  if (first.size == form.size()) return out = form;
  unicode::append(out, unicode::upper(first.value));
  return out += form.substr(first.size);
}

struct Words {
  std::unordered_map<std::string, Ends> abbreviations;
  std::unordered_set<std::string> starters;
};

class Lexicon {
 public:
  static const Lexicon& get() {
    static const Lexicon lexicon;
    return lexicon;
  }
  const Words& of(Language language) const { return words_[static_cast<std::size_t>(language)]; }

 private:
  Lexicon() {
    for (const auto& row : kAbbreviations) {
      for (const auto language : {language_of(row.language), Language::und}) {
        auto& home = words_[static_cast<std::size_t>(language)].abbreviations;
        home.try_emplace(std::string(row.form), ends_of(row.ends));
        home.try_emplace(with_capital(row.form), ends_of(row.ends));
      }
    }
    for (const auto& row : kStarters) {
      for (const auto language : {language_of(row.language), Language::und}) {
        words_[static_cast<std::size_t>(language)].starters.emplace(row.word);
      }
    }
  }
  std::array<Words, 1 + kLanguages.size()> words_;
};

}  // namespace

std::span<const AbbreviationRow> abbreviations() { return kAbbreviations; }
std::span<const StarterRow> starters() { return kStarters; }

std::optional<Ends> abbreviation(std::string_view word, Language language) {
  const auto& known = Lexicon::get().of(language).abbreviations;
  const auto found = known.find(std::string(word));
  return found == known.end() ? std::nullopt : std::optional(found->second);
}

bool begins_sentence(std::string_view word, Language language) {
  return Lexicon::get().of(language).starters.count(std::string(word)) != 0;
}

}  // namespace behistun::segment
