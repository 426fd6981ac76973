#pragma once
// The words by which a sentence says what kind of contact it tells of.

#include <behistun/claims.hpp>
#include <behistun/tokens.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace behistun::claims {

// hosts: who stands before it receives; hosted: who stands behind it does. occasion: the kind of visit that the contact
// was part of. wish: what is asked for, hoped for, agreed on. aside: what stands behind it, up to a comma, is of
// something else. object: what is met, but by no person: interests, criteria.
// press: journalists, who ask. envoys: ambassadors of the states named behind. counterpart: who holds the equal office.
// preamble: a sentence that only leads to the release. another: one more contact, told below another title; also: the
// same, where the word stands beside its verb.
// addressed: a contact where somebody stands right behind ("called on A"), unless he is asked to do something.
// foreigners: people from abroad whom nobody names.
// absentee: who is named right behind it was not there; thing: who is named right before it gave it its
// name.
// several: there was more than one contact, with one after the other; joint: with all of them at once. held: the verb
// of a noun. eve: the day before. then: the next contact, in one sentence; earlier: a verb that recalls one. none:
// words within it tell of no contact ("travel ban"). called: an office alone, which may mean one of those told before.
// part: what leads to a contact that was a part of the day, or stands behind it ("a dinner with A followed").
enum class CueClass : std::uint8_t {
  contact,
  soft,
  channel,
  other,
  stop,
  future,
  negation,
  initiator,
  reported,
  aside,
  venue,
  occasion,
  hosts,
  hosted,
  wish,
  object,
  several,
  joint,
  held,
  eve,
  statesman,
  many,
  press,
  envoys,
  counterpart,
  preamble,
  another,
  foreigners,
  attend,
  addressed,
  also,
  absentee,
  then,
  earlier,
  thing,
  none,
  called,
  part
};

struct Cue {
  CueClass kind = CueClass::contact;
  Mode mode = Mode::unknown;
  bool deed = false;                // a verb ("met"), which leaves open how formal it was; a noun does not
  std::string_view value;           // as the table has it
  std::size_t first = 0, last = 0;  // tokens
  Span span;                        // bytes of the text
};

// "Hosted" of "hosted a meeting with B"; but who "welcomed the meeting" was at none.
inline bool holds_as_host(const Cue& cue) { return cue.kind == CueClass::hosts && cue.value == "held"; }

// The phrases of the cues of a language, in the order of its rows.
const std::vector<std::string_view>& phrases_of_cues(Language language);

// The cues of a language in the whole text, ascending; several may start at one token. For und, those of all three.
std::vector<Cue> find_cues(std::string_view canonical, std::span<const segment::Token> tokens,
                           const Vocabulary& vocabulary, Language language);

}  // namespace behistun::claims
