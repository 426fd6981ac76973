// The tables, hashed at the first question of a language.

#include "abbreviations.hpp"

#include <algorithm>
#include <array>
#include <behistun/by_language.hpp>
#include <behistun/unicode.hpp>
#include <cassert>
#include <functional>
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
  if (name == "always") return Ends::always;
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

/// "PROF" and "NO" of a text in capitals; a single letter stays as it is.
std::string in_capitals(std::string_view form) {
  return unicode::code_point(form, 0).size == form.size() ? std::string(form) : unicode::to_upper(form);
}

// Asked for with a view: no string is made for a question.
struct Hash : std::hash<std::string_view> {
  using is_transparent = void;
};

// Of one language; of no language, those of all.
struct Words {
  explicit Words(Language language) {
    const auto is_of_it = [&](const auto& row) { return language == Language::und || row.language == code(language); };
    for (const auto& row : kAbbreviations)
      if (is_of_it(row))
        for (auto form : {std::string(row.form), with_capital(row.form), in_capitals(row.form)})
          add(std::move(form), ends_of(row.ends));
    for (const auto& row : kStarters)
      if (is_of_it(row)) starters.emplace(row.word);
  }

  std::unordered_map<std::string, Ends, Hash, std::equal_to<>> abbreviations;
  std::unordered_set<std::string, Hash, std::equal_to<>> starters;
  /// Hardly a word before a stop has the last byte and the size of an abbreviation.
  bool may_be_abbreviation(std::string_view word) const {
    return !word.empty() && (sizes_[static_cast<unsigned char>(word.back())] & size_bit(word)) != 0;
  }

 private:
  void add(std::string form, Ends ends) {
    sizes_[static_cast<unsigned char>(form.back())] |= size_bit(form);
    abbreviations.try_emplace(std::move(form), ends);
  }
  static std::uint32_t size_bit(std::string_view word) {
    return std::uint32_t{1} << std::min<std::size_t>(word.size(), 31);
  }
  std::array<std::uint32_t, 256> sizes_{};  // of abbreviations, a bit for each size, by their last byte
};

}  // namespace

std::span<const AbbreviationRow> abbreviations() { return kAbbreviations; }
std::span<const StarterRow> starters() { return kStarters; }

std::optional<Ends> abbreviation(std::string_view word, Language language) {
  const auto& known = by_language<Words>(language);
  if (!known.may_be_abbreviation(word)) return std::nullopt;
  const auto found = known.abbreviations.find(word);
  return found == known.abbreviations.end() ? std::nullopt : std::optional(found->second);
}

bool begins_sentence(std::string_view word, Language language) {
  return by_language<Words>(language).starters.contains(word);
}

}  // namespace behistun::segment
