#pragma once
// What lib/segment/data knows: words whose stop ends no sentence, and words that begin one.

#include <behistun/base.hpp>
#include <optional>
#include <span>
#include <string_view>

namespace behistun::segment {

/// What the stop of an abbreviation may still end (abbreviations.tsv says it in full).
enum class Ends : std::uint8_t { never, number, starter, year, always };

struct AbbreviationRow {
  std::string_view language, form, ends, example, sentences;
};
struct StarterRow {
  std::string_view language, word, example, sentences;
};
std::span<const AbbreviationRow> abbreviations();
std::span<const StarterRow> starters();

/// `word` without its last stop: "U.S", "г". In Language::und the words of all languages count.
std::optional<Ends> abbreviation(std::string_view word, Language language);
bool begins_sentence(std::string_view word, Language language);

}  // namespace behistun::segment
