// The table, in the language of the text, or in all where that is not known.

#include "sayings.hpp"

namespace behistun::mention {

namespace {

struct Saying {
  std::string_view language, kind, phrase, example;
};
constexpr Saying kSayings[] = {
#include "saying.inc"
};

const segment::Phrases& sayings() {
  static const auto phrases = segment::Phrases::of(kSayings, &Saying::phrase);
  return phrases;
}

bool is_of(const Saying& row, Language language) { return language == Language::und || row.language == code(language); }

std::optional<Tells> tells(const Saying& row) {
  if (row.kind == "verb" || row.kind == "names") return Tells::verb;
  if (row.kind == "source") return Tells::source;
  return row.kind == "text" ? std::optional(Tells::text) : std::nullopt;
}

}  // namespace

std::optional<Cue> cue_at(const Passage& passage, std::size_t token, Language language) {
  std::optional<Cue> longest;
  for (const auto& match : sayings().all(passage.text, passage.tokens, token)) {
    const auto& row = kSayings[match.phrase];
    const auto what = tells(row);
    if (what && is_of(row, language) && (!longest || token + match.count > longest->last))
      longest = Cue{*what, token, token + match.count, row.kind == "names"};
  }
  return longest;
}

std::string_view pronoun_at(const Passage& passage, std::size_t token, Language language) {
  for (const auto& match : sayings().all(passage.text, passage.tokens, token))
    if (const auto& row = kSayings[match.phrase]; is_of(row, language) && (row.kind == "he" || row.kind == "she"))
      return row.kind;
  return {};
}

std::optional<SpeakerNoun> noun_at(const Passage& passage, std::size_t token, Language language) {
  std::optional<SpeakerNoun> longest;
  for (const auto& match : sayings().all(passage.text, passage.tokens, token)) {
    const auto& row = kSayings[match.phrase];
    const bool is_noun = row.kind == "person" || row.kind == "body";
    if (is_noun && is_of(row, language) && (!longest || token + match.count > longest->last))
      longest = SpeakerNoun{token, token + match.count, row.kind == "person"};
  }
  return longest;
}

bool is_voice(const Passage& passage, std::size_t token, Language language) {
  for (const auto& match : sayings().all(passage.text, passage.tokens, token))
    if (kSayings[match.phrase].kind == "asks" && is_of(kSayings[match.phrase], language)) return true;
  return false;
}

bool is_verb_of_saying(const Passage& passage, std::size_t token, Language language) {
  const auto match = sayings().longest(passage.text, passage.tokens, token);
  const auto& row = kSayings[match.phrase];
  return match.count == 1 && tells(row) == Tells::verb && row.language == code(language);
}

}  // namespace behistun::mention
