// Behind a contact stand those with whom, between whom or of whom it was; before it whose it was ("X's visit"), who did
// it ("X met") and the states of it ("Russian-Indian summit"). Advisers to the leaders, experts and delegations meet
// for their states, and so does a format.

#include "ties.hpp"

#include <algorithm>

#include "named_states.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"
#include "surroundings.hpp"
#include "whose.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

bool is_among(const std::vector<Participant>& all, const Participant& who) {
  return std::any_of(all.begin(), all.end(), [&](const Participant& other) { return other.key == who.key; });
}

void add_missing(const Participant& who, std::vector<Participant>& all) {
  if (!is_among(all, who)) all.push_back(who);
}

class Tying {
 public:
  Tying(const Surroundings& around, const Claim* main)
      : around_(around), scene_(around.scene), contact_(around.contact), main_(main) {}

  Ties read() {
    read_behind();
    const bool sent = around_.envoys(first_ > 0 ? first_ : around_.limit);
    if (!sent) read_before();
    if (sent || claim_.participants.empty()) read_states(sent);
    sort_participants(claim_);
    return {std::move(claim_.participants), with_somebody_, sent, around_.points(Hint::theirs)};
  }

 private:
  void take(const Mention& one) {
    if (one.kind == Kind::country || one.kind == Kind::place) {
      if (const auto* country = scene_.state_of(one)) states_.push_back(state(*country, one.span));
    } else {
      add(scene_, one, claim_);
    }
  }

  void take_if_any(const Mention* one) {
    if (one != nullptr) take(*one);
  }

  bool counts(const Mention& one) const {
    return scene_.names_somebody(one) ||
           (one.kind == Kind::country && one.role != "adjective" && one.span.begin >= end_of_people_) ||
           (one.kind == Kind::place && scene_.state_of(one) != nullptr);
  }

  // "The talks with President A of Georgia and B".
  bool is_his_state(const Mention& one, std::size_t end) const {
    constexpr std::size_t kLongest = 8;  // bytes: " of the "
    if (end != end_of_people_ || (one.kind != Kind::country && one.kind != Kind::place)) return false;
    const auto words = around_.between(end, one.span.begin);
    return words.size() <= kLongest && says(Tie::of, words);
  }

  // "The talks with A and B".
  void read_behind() {
    auto end = contact_.words.end;
    for (const auto& one : scene_.mentions_in(contact_.words.end, around_.limit)) {
      if (!counts(one)) continue;
      const bool is_first = end == contact_.words.end;
      if (is_his_state(one, end)) {
        end = one.span.end;
        continue;
      }
      if (is_first ? !around_.is_tied(end, one.span.begin) : !around_.goes_on(end, one.span.begin)) {
        if (is_first && (one.kind == Kind::country || one.kind == Kind::place || around_.has_own_clause())) {
          if (one.kind != Kind::country && one.kind != Kind::place) doer_ = &one;
          continue;
        }
        break;
      }
      if (is_first) first_ = one.span.begin;
      if (one.kind != Kind::country && one.kind != Kind::place) end_of_people_ = one.span.end;
      take(one);
      end = one.span.end;
    }
    if (first_ > 0) take_if_any(doer_);
    if (!claim_.participants.empty()) states_.clear();
    with_somebody_ = first_ > 0 && (contact_.cue->deed || around_.with_up_to(first_));
  }

  const Mention* subject() const { return subject_of(around_, with_somebody_); }

  // Who of the primary claim is named first, or last, in the body before this sentence.
  const Participant* named_before(bool last) const {
    const auto& body = scene_.body;
    const auto begin = body.empty() ? 0 : body.front().span.begin;
    const Participant* found = nullptr;
    for (const auto& one : scene_.mentions_in(begin, around_.passage.span.begin))
      for (const auto& who : main_->participants)
        if (who.key == one.key && !who.state() && (last || found == nullptr)) found = &who;
    return found;
  }

  bool is_english() const { return scene_.source.reading.language == Language::en; }

  // English has "he" right before the verb, be it in a clause: "He added that he had met B".
  bool is_done_by_he() const {
    if (!is_english()) return end_of_first(Tie::he, around_.passage.span.of(scene_.text)) > 0;
    constexpr std::size_t kNear = 7;  // tokens: "he had on Thursday held a telephone conversation"
    const auto words = scene_.words_of(around_.passage);
    for (auto at = contact_.cue->first; at > words.first && contact_.cue->first - at < kNear; --at)
      if (is_pronoun(Language::en, words.tokens[at - 1].folded)) return true;
    return false;
  }

  // Of those of the primary contact, whom one of the sentences before begins with, by name: "the Minister" may be
  // either.
  const Participant* subject_before() const {
    constexpr std::ptrdiff_t kFar = 3;     // sentences
    constexpr std::size_t kOpening = 100;  // bytes: "At the press conference after the talks, Minister A"
    const auto here = &around_.passage - scene_.body.data();
    for (auto i = here - 1; i >= std::max<std::ptrdiff_t>(0, here - kFar); --i) {
      const auto begin = scene_.body[static_cast<std::size_t>(i)].span.begin;
      for (const auto& one : scene_.mentions_in(begin, begin + kOpening))
        for (const auto& who : main_->participants)
          if (one.kind == Kind::person && who.key == one.key && !who.state()) return &who;
    }
    return nullptr;
  }

  // "He had met B", "The latter had met B", of a sentence that names nobody before it. But "he" who travels may be the
  // guest.
  void add_he() {
    if (main_ == nullptr || main_->participants.empty()) return;
    const bool is_latter = end_of_first(Tie::latter, around_.passage.span.of(scene_.text)) > 0;
    if (!is_latter && !is_done_by_he()) return;
    const bool is_on_a_visit = main_->mode == Mode::visit;
    if (is_english() && (is_on_a_visit || (claim_.participants.empty() && states_.empty()))) return;
    if (const auto* who = is_english() && !is_latter ? subject_before() : nullptr) {
      add_missing(*who, claim_.participants);
      return;
    }
    const auto& all = main_->participants;
    const bool receives = std::any_of(all.begin(), all.end(), [](const Participant& who) { return who.host; });
    if (!is_latter && contact_.mode == Mode::visit && receives) return;
    const auto known = claim_.participants.size();
    if (!is_latter) add_own();
    if (claim_.participants.size() > known) return;
    if (const auto* who = named_before(is_latter)) add_missing(*who, claim_.participants);
  }

  void read_before() {
    if (const auto* whose = owner_of(around_)) {
      take(*whose);
    } else if (with_somebody_ && around_.points(Hint::theirs)) {
      add_all();
    } else if (is_told_as_done(around_)) {
      if (around_.passage.in_aside(contact_.cue->span))
        take_if_any(subject());  // "called B after having met C"
      else
        read_doers();
    } else if (misses_a_side()) {
      if (const auto* who = subject())
        take(*who);
      else
        add_own();
      if (sides(claim_) < 2) add_he();
    } else if (claim_.participants.empty()) {
      read_alone();
    }
  }

  // "B, who came from Rome, where he met C": B, whom the sentence names before the clause.
  const Mention* whose_clause_it_is() const {
    const auto& whose = around_.passage.whose;
    for (const auto& one : scene_.mentions_in(whose.begin, whose.end))
      if (one.span == whose && scene_.names_somebody(one)) return &one;
    return nullptr;
  }

  void read_doers() {
    const auto doers = doers_of(around_);
    for (const auto* who : doers) take(*who);
    if (doers.empty()) take_if_any(whose_clause_it_is());
    if (doers.empty() && sides(claim_) < 2) add_he();
  }

  // "The call with X": whose call it was is not told behind it.
  bool misses_a_side() const {
    return with_somebody_ && sides(claim_) < 2 && states_.empty() &&
           !says(Tie::between, around_.between(contact_.words.end, first_ + 1));
  }

  // Nobody is tied to it from behind.
  void read_alone() {
    if (around_.points(Hint::own))
      take_if_any(subject());
    else if (around_.points(Hint::theirs))
      read_both();
    else if (contact_.day != nullptr && contact_.mode != Mode::visit && around_.is_where_they_talked())
      read_two_who_talked();
    else
      take_if_any(traveller_of(around_));
  }

  // "Presidents A and B discussed the terms at a meeting in C on 5 May".
  void read_two_who_talked() {
    Claim named;
    std::size_t end = 0;
    for (const auto& one : scene_.mentions_in(contact_.reach.begin, contact_.words.begin)) {
      if (one.kind != Kind::person || !scene_.names_somebody(one)) continue;
      if (end > 0 && !says(Tie::and_, around_.between(end, one.span.begin + 1))) return;
      add(scene_, one, named);
      end = one.span.end;
    }
    if (named.participants.size() == 2 && sides(named) == 2) claim_.participants = named.participants;
  }

  // Those of the publisher's side who take part in what the release is about: "he".
  void add_own() {
    if (main_ == nullptr) return;
    for (const auto& who : main_->participants)
      if (!who.side.empty() && who.side == scene_.source.side && !who.state()) add_missing(who, claim_.participants);
  }

  // "Their call with X": those of the primary contact, and X.
  void add_all() {
    if (main_ == nullptr) return;
    for (const auto& who : main_->participants) add_missing(who, claim_.participants);
  }

  // "Writing to A, B recalled the meeting of the two leaders": no more than two are named before it. "A, B and C will
  // review it at their meeting": somebody of them is not of the primary contact.
  void read_both() {
    Claim named;
    for (const auto& one : scene_.mentions_in(around_.passage.span.begin, contact_.words.begin))
      if (scene_.names_somebody(one)) add(scene_, one, named);
    const bool are_they = main_ == nullptr ? named.participants.size() == 2 && sides(named) == 2
                                           : sides(named) >= 2 && !are_of_main(named.participants);
    if (are_they) claim_.participants = named.participants;
  }

  bool are_of_main(const std::vector<Participant>& all) const {
    return std::all_of(all.begin(), all.end(),
                       [&](const Participant& who) { return is_among(main_->participants, who); });
  }

  // "Held talks", "will hold talks".
  bool tells_who_did_it() const {
    const auto& cues = around_.passage.cues;
    return is_told_as_done(around_) || std::any_of(cues.begin(), cues.end(), [&](const Cue& cue) {
             return cue.kind == CueClass::future && cue.span.begin >= contact_.reach.begin &&
                    cue.span.end <= contact_.words.begin && contact_.words.begin - cue.span.end <= around_.near;
           });
  }

  // Named together, else behind it; and of each who was sent, the one for whom he was.
  void read_states(bool sent) {
    const auto& words = contact_.words;
    const auto begin = std::max(contact_.reach.begin, words.begin - std::min(words.begin, around_.near));
    const auto end = sent ? contact_.reach.end : std::min(around_.limit, words.end + 2 * around_.near);
    auto found = named_states(around_, begin, end);
    if (found.empty() && tells_who_did_it()) found = doing_states(around_);
    if (found.empty()) found = states_;
    if (sent)
      for (const auto& who : claim_.participants)
        if (const auto* country = scene_.known.country(who.side)) found.push_back(state(*country, who.span));
    claim_.participants.clear();
    for (const auto& who : found) add_missing(who, claim_.participants);
  }

  const Surroundings& around_;
  const Scene& scene_;
  const Contact& contact_;
  const Claim* main_;
  std::size_t first_ = 0, end_of_people_ = 0;
  bool with_somebody_ = false;
  const Mention* doer_ = nullptr;
  std::vector<Participant> states_;
  Claim claim_;
};

}  // namespace

Ties ties(const Scene& scene, const Passage& passage, const Marks& marks, const Contact& contact, const Claim* main) {
  return Tying(Surroundings(scene, passage, marks, contact), main).read();
}

}  // namespace behistun::claims
