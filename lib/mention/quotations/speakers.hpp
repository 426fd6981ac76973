#pragma once
// Who speaks: the person, office, body or country that stands with the words that tell a quotation.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "told_text.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

// Empty where nobody is told.
struct Speaker {
  Span span;
  std::string key, of;
};
Speaker speaker_of(const Mention& mention);

// A person or an office?
bool is_somebody(const Mention& mention);
// Whose office-holder a person was that day; a country is its own.
std::string side_of(const ToldText& text, const std::string& key);

class Speakers {
 public:
  explicit Speakers(const ToldText& text) : text_(text) {}

  // Of those who may speak and begin in the span, the surest kind's first or last; nullptr if nobody does.
  const Mention* first_in(Span span) const;
  const Mention* last_in(Span span) const;
  // The first who stands behind no preposition: "said in reply to X the minister Y"; else the first.
  const Mention* first_subject_in(Span span) const;
  // Before the words that tell, which end the span: who stands right before them, else the first who is no object.
  const Mention* subject_in(Span span) const;

  // The words with capitals that touch a verb, where they are nobody we know; of no key.
  Speaker word_beside(const Cue& cue) const;

  // The common noun that touches the cue before or behind, articles and an adjective of a state between: whom it means,
  // as "he" does, but that the words pointed at are its own; a mention that holds it, or whose office it is.
  std::optional<Speaker> noun_beside(const Cue& cue, std::span<const Mention> quotations) const;

  // A pronoun within two words of the cue in its sentence; empty if there is none.
  std::string_view pronoun_beside(const Cue& cue) const;
  // May a pronoun mean somebody of that key?
  bool fits(const std::string& key, std::string_view pronoun) const;
  // Whom "he" means at a byte: who spoke last, `quotations` being those before, if nobody was named since; else who was
  // named first in the nearest sentence before, but not in a quotation.
  Speaker meant_by(std::string_view pronoun, std::size_t at, std::span<const Mention> quotations) const;
  // Has nobody been named since who spoke last? An empty pronoun is of either gender.
  bool has_spoken_last(const Mention& quotation, std::string_view pronoun, std::size_t at) const;

 private:
  std::optional<SpeakerNoun> noun_behind(const Cue& cue) const;
  std::optional<SpeakerNoun> noun_before(const Cue& cue) const;
  const Mention* overlapping(Span span) const;
  Speaker meant_by_noun(const SpeakerNoun& noun, std::span<const Mention> quotations) const;
  bool is_anybody(const SpeakerNoun& noun) const;
  std::string adjective_at(std::size_t token) const;
  std::string state_beside(const SpeakerNoun& noun) const;
  bool is_behind_a_preposition(const Mention& one) const;

  const ToldText& text_;
};

}  // namespace behistun::mention
