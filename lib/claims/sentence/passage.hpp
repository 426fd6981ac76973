#pragma once
// A sentence with the cues in it, and what they say of the contact.

#include <cstdint>
#include <vector>

#include "cues.hpp"

namespace behistun::claims {

struct Passage {
  Span span;
  std::vector<Cue> cues;
  std::vector<Span> asides;  // stretches that speak of something else: from "following …" to the next comma
  bool goes_on = false;      // the clause of a sentence that tells of the next contact: whose stands in the one before
  Span whose;           // of such a clause, who is named so there ("A, who later met B"); empty if it is the subject
  bool speech = false;  // somebody's words: not what the release tells by itself
  bool quoted = false;  // between quotation marks, not in a transcript

  // Leaves out what stands before.
  void begin_at(std::size_t begin);

  // Leaves out what stands behind.
  void end_at(std::size_t end);

  // Takes in a cue, behind the others.
  void add(const Cue& cue) {
    cues.push_back(cue);
    note(cue.kind);
  }
  // From now on a cue may be of the class.
  void note(CueClass kind) { kinds |= bit(kind); }
  // Nearly no sentence has a cue of any one class, and that is seen at a glance. Never no where there is one.
  bool may_have(CueClass kind) const { return (kinds & bit(kind)) != 0; }
  bool may_tell() const {
    return (kinds & (bit(CueClass::contact) | bit(CueClass::channel) | bit(CueClass::soft))) != 0;
  }

  const Cue* first(CueClass kind) const { return may_have(kind) ? find(kind) : nullptr; }
  bool has(CueClass kind) const { return first(kind) != nullptr; }
  bool in_aside(Span inner) const { return !asides.empty() && lies_in_aside(inner); }
  // Is it of a contact that is only recalled ("briefed the leaders on his call with A")?
  bool is_recalled(Span inner) const;

  // The cue that tells most of how they were in contact, before the topics begin; one inside an aside only if there is
  // no other. nullptr if none does.
  const Cue* teller() const;
  Mode mode() const;
  // Does the noun name no more than what the contact told before it was about?
  bool only_speaks_of(const Cue& noun, const Cue& told) const;

  // Where its topics begin: the first stop cue behind the contact cue; its end if there is none.
  std::size_t topics_begin() const;

  // The contact or channel cue that stands nearest; nullptr if there is none.
  const Cue* nearest(Span to) const;

 private:
  static constexpr std::uint64_t bit(CueClass kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }
  const Cue* find(CueClass kind) const;
  bool lies_in_aside(Span inner) const;

  std::uint64_t kinds = 0;  // a bit for each class of which a cue is or was
};

bool tells_of_contact(CueClass kind);
bool remote(Mode mode);
bool face_to_face(Mode mode);
// Which of two modes in one sentence tells more: a channel outranks the verb, a format the plain meeting.
int rank(Mode mode);

}  // namespace behistun::claims
