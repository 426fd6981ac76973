#pragma once
// The words of data/saying.tsv: verbs of saying, "according to", pronouns of the one who speaks.

#include <optional>
#include <string_view>

#include "passage.hpp"

namespace behistun::mention {

// What a word tells about a quotation: who speaks stands before or behind a verb, behind a source; a text tells nobody.
enum class Tells : std::uint8_t { verb, source, text };

// Tokens [first, last) tell a quotation.
struct Cue {
  Tells tells = Tells::verb;
  std::size_t first = 0, last = 0;
  bool names = false;  // "called it": a word or two may be quoted
};

// Tokens [first, last) are a common noun for who speaks: a person ("the diplomat") or a body ("the ministry").
struct SpeakerNoun {
  std::size_t first = 0, last = 0;
  bool is_person = false;
};

// The longest one that begins at the token, in the language of the text.
std::optional<Cue> cue_at(const Passage& passage, std::size_t token, Language language);
// "he" or "she" as the table has them; empty if the token is no pronoun.
std::string_view pronoun_at(const Passage& passage, std::size_t token, Language language);
// The longest common noun for a speaker that begins at the token.
std::optional<SpeakerNoun> noun_at(const Passage& passage, std::size_t token, Language language);
// "Question": the label of a nameless voice in a transcript?
bool is_voice(const Passage& passage, std::size_t token, Language language);
// Is the token by itself a verb of saying?
bool is_verb_of_saying(const Passage& passage, std::size_t token, Language language);

}  // namespace behistun::mention
