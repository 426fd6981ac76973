// A release that is about one contact may tell of another: the sentence says so where it opens ("In a separate phone
// call …"), or has one of the first for its subject ("Later he met B").

#include "further.hpp"

#include <algorithm>

#include "carried_over.hpp"
#include "day_before.hpp"
#include "done_to_him.hpp"
#include "of_another.hpp"
#include "one_more.hpp"
#include "sentence/called.hpp"
#include "sentence/clauses.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/next_contact.hpp"
#include "sentence/participant.hpp"
#include "sentence/plural.hpp"
#include "sentence/prepositions.hpp"
#include "subject.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

// "A discusses the situation with B and C", and then a sentence for each: C, who does not stand in the lead, is not of
// the contact that it tells of.
void part_from(const std::vector<const Mention*>& lead, const std::vector<const Mention*>& here, Claim& main) {
  const auto is_of_this = [&](const Participant& who) { return among(here, who.key) && !among(lead, who.key); };
  const auto left = std::count_if(main.participants.begin(), main.participants.end(),
                                  [&](const Participant& who) { return !is_of_this(who); });
  if (left >= 2) std::erase_if(main.participants, is_of_this);
}

// "A meets B and C", above "A met B and held talks with C": the title has made one contact of them.
bool is_of_the_title(const Scene& scene, const Claim& claim) {
  return std::any_of(scene.titles.begin(), scene.titles.end(), [&](const Passage& title) {
    const auto named = scene.people(title);
    return std::all_of(claim.participants.begin(), claim.participants.end(),
                       [&](const Participant& who) { return among(named, who.key); });
  });
}

// Whom a traveller met besides is host where somebody of his side is.
void receive_beside(Claim& visit) {
  for (auto& who : visit.participants)
    who.host =
        who.host ||
        (!who.guest && std::any_of(visit.participants.begin(), visit.participants.end(),
                                   [&](const Participant& other) { return other.host && other.side == who.side; }));
}

// Reads the sentences in their order, for "he" is who did the one before.
class Further {
 public:
  Further(const Scene& scene, Claim& main, const std::vector<std::size_t>& told)
      : scene_(scene),
        main_(main),
        told_(told),
        visited_(visited_side(main)),
        first_told_(told.empty() ? 0 : *std::min_element(told.begin(), told.end())) {}

  std::vector<Telling> read() {
    for (std::size_t i = 0; i < scene_.body.size(); ++i) {
      const auto& passage = scene_.body[i];
      if (passage.speech) continue;
      if (std::find(told_.begin(), told_.end(), i) != told_.end()) {
        const auto subject = subject_among(scene_, passage, main_);
        if (subject && !subject->key.empty()) last_subject_ = subject->key;
        continue;
      }
      if (i >= first_told_ && takes_whom_others_met(i)) continue;
      if (is_wished(passage)) continue;
      if (passage.has(CueClass::eve) && !is_on_the_eve(scene_, passage))
        continue;  // "a separate meeting had taken place the day before"
      if (!goes_on(i) && i >= first_told_) tells_by_itself(i);
    }
    return std::move(tellings_);
  }

 private:
  void take(Claim claim, std::size_t at) {
    sort_participants(claim);
    tellings_.push_back({std::move(claim), {&scene_.body[at]}, std::span(scene_.body).subspan(at, 1)});
  }

  // Whose the clause before is; false where it is somebody else's.
  bool takes_the_subject_of(const Passage& before, std::vector<Participant>& own) const {
    const auto subject = subject_among(scene_, before, main_);
    if (!subject) return take_who_goes_on(scene_, before, main_, own);
    take_who_does_it(main_, subject->key.empty() ? last_subject_ : subject->key, own);
    return true;
  }

  // "President C saw him for an hour". True if it tells so; on a visit he is of it already.
  bool takes_whom_others_met(std::size_t i) {
    const auto& passage = scene_.body[i];
    if (!is_english_ || is_of_other_days(scene_, passage, main_)) return false;
    if (!passage.has(CueClass::contact) && !passage.has(CueClass::soft) && !passage.has(CueClass::addressed))
      return false;
    const auto he = who_goes_on(passage);
    auto met = done_to_him(scene_, passage, main_, he ? &*he : nullptr);
    if (!met) return false;
    if (main_.mode != Mode::visit) take(std::move(*met), i);
    return true;
  }

  // The next contact while its sentence is read.
  struct Next {
    const Passage& passage;
    std::size_t at;  // of the sentence
    bool is_opening, is_joined, goes_on;
    std::optional<Subject> sequel;
    std::vector<const Mention*> people;
    Claim claim;
  };

  // One of those of the main contact goes on with the next: the sentence says so, or has him for its subject. True if
  // it does, also where whom he met is of his visit.
  bool goes_on(std::size_t i) {
    auto next = begun_in(i);
    return next && finds_whose_it_is(*next) && takes(*next);
  }

  std::optional<Next> begun_in(std::size_t i) {
    const auto& passage = scene_.body[i];
    const bool is_opening = opens_with_another(scene_, passage);
    const bool is_joined = main_.mode != Mode::visit && is_joined_by_another(scene_, passage);
    const auto sequel = i >= first_told_ ? subject_of_the_next(scene_, passage, main_) : std::nullopt;
    if (sequel && !sequel->key.empty()) last_subject_ = sequel->key;
    const bool is_next = !is_opening && (is_joined || sequel.has_value() || goes_on_with(scene_, passage, main_));
    if (!is_opening && ((!tells_also(passage) && !is_next) || is_of_other_days(scene_, passage, main_))) return {};
    Next next{passage, i, is_opening, is_joined, is_next, sequel, scene_.people(passage), {}};
    std::erase_if(next.people, [&](const Mention* one) {  // "the Minister", who is one of those two
      return !is_named(scene_, passage, one->key) && takes_part(main_.participants, one->key);
    });
    if (sequel) std::erase_if(next.people, [&](const Mention* one) { return one->span.end <= sequel->begin; });
    if (is_opening && !told_.empty()) part_from(scene_.people(scene_.body[told_.front()]), next.people, main_);
    next.claim.primary = true;
    next.claim.span = passage.span;
    set_mode(next);
    return next;
  }

  void set_mode(Next& next) const {
    const auto* met = told_by(scene_, next.passage);
    const auto* teller = next.passage.teller();
    if (next.sequel && teller != nullptr && !teller->deed && teller->mode == Mode::visit)
      for (const auto& cue : next.passage.cues)
        if (cue.kind == CueClass::contact && cue.span.begin >= next.sequel->begin && teller->mode == Mode::visit)
          teller = &cue;
    const bool is_on_a_journey = teller != nullptr && teller->deed && teller->mode == Mode::visit && !next.is_opening;
    if (teller == nullptr || (is_on_a_journey && met != nullptr && met->mode != Mode::visit)) teller = met;
    next.claim.mode = teller->mode != Mode::unknown        ? teller->mode
                      : is_english_                        ? main_.mode
                      : tells_where(next.passage, *teller) ? Mode::meeting
                      : remote(main_.mode)                 ? main_.mode
                                                           : Mode::meeting;
    next.claim.mode_span = teller->span;
  }

  // « L'entretien qu'il avait eu samedi à Doha avec B », below a telephone call.
  bool tells_where(const Passage& passage, const Cue& teller) const {
    const auto* town = scene_.town_in(passage.span.begin, passage.topics_begin());
    constexpr std::size_t kNear = 60;  // bytes: " qu'il avait eu samedi dernier, "
    return town != nullptr && stands_before(Tie::in, scene_.text, town->span.begin) &&
           (town->span.end <= teller.span.begin || town->span.begin - teller.span.end <= kNear);
  }

  // Who of the main contact was of this one too; false if it is somebody else's.
  bool finds_whose_it_is(Next& next) {
    const auto& passage = next.passage;
    auto& own = next.claim.participants;
    own = next.is_joined ? main_.participants : carried_over(scene_, passage, main_);
    if (next.sequel) take_who_does_it(main_, last_subject_, own);
    if (next.sequel && next.sequel->key.empty()) take_the_guest(scene_, main_, next.people, own);
    for (auto& who : own) who.host = who.guest = false;
    if (passage.whose.empty() ? !follows_the_subject(next) : !follows_a_clause(next)) return false;
    const auto* guest = is_english_ || next.is_opening || passage.goes_on || next.is_joined
                            ? nullptr
                            : guest_at_his_hosts(scene_, passage, main_, next.people);
    if (guest != nullptr) {
      take_who_does_it(main_, guest->key, own);
      std::erase_if(next.people, [&](const Mention* one) {  // «с британским министром», who is he
        return one->key.starts_with("office:") && scene_.side_of(*one) == guest->side;
      });
    }
    const bool is_passive = next.goes_on && is_done_to_own(scene_, passage, main_);
    if (guest == nullptr && !is_passive && passage.whose.empty() && is_of_somebody_else(scene_, passage, main_, own))
      return false;
    const bool is_called = guest != nullptr && !is_named(scene_, passage, guest->key);
    return is_called || next.is_opening || passage.goes_on || !is_of_the_guest(scene_, main_, own, next.people);
  }

  // Where it stands in a part of a sentence it is of the subject of the part before.
  bool follows_the_subject(Next& next) const {
    auto& own = next.claim.participants;
    const bool is_named_again = std::any_of(
        own.begin(), own.end(), [&](const Participant& who) { return is_named(scene_, next.passage, who.key); });
    return !next.passage.goes_on || next.at == 0 || (!is_english_ && is_named_again) ||
           takes_the_subject_of(scene_.body[next.at - 1], own);
  }

  // "B, who later met C", "B, whom President C saw".
  bool follows_a_clause(Next& next) const {
    auto& own = next.claim.participants;
    if (take_whose_it_is(scene_, next.passage.whose, main_, own)) return true;
    const bool is_told_before =
        !tellings_.empty() && next.at > 0 && tellings_.back().passages.front() == &scene_.body[next.at - 1];
    if (is_told_before && take_whose_it_is(scene_, next.passage.whose, tellings_.back().claim, own)) return true;
    const auto* other = take_whom_a_host_met(scene_, next.passage, main_, own);
    if (other != nullptr) next.people = {other};
    return other != nullptr;
  }

  // Whom it was with. True if that is told, also where he is of the main contact then.
  bool takes(Next& next) {
    const auto& passage = next.passage;
    auto& claim = next.claim;
    const auto own = claim.participants.size();
    const auto alone = claim;
    for (const auto* one : next.people) add(scene_, *one, claim);
    if (next.goes_on) give_state_told_beside(scene_, passage, claim);
    give_own_side(next, claim);
    if (claim.participants.size() == own || (sides(claim) < 2 && !is_of_two_alone(next, own))) return false;
    if (passage.goes_on && is_english_ && is_of_the_title(scene_, claim)) return true;
    const bool is_of_the_same = std::all_of(next.people.begin(), next.people.end(), [&](const Mention* one) {
      return takes_part(main_.participants, one->key);
    });
    if (claim.mode == Mode::visit && !next.is_opening && is_of_the_same) return true;  // "later the guest left for C"
    const bool is_elsewhere = (next.sequel || !is_english_) && own == 1 &&
                              are_of_another_state(scene_, visited_, claim.participants.front().side, next.people);
    if (is_elsewhere) {
      std::erase_if(main_.participants, [&](const Participant& who) {
        return among(next.people, who.key) && who.side != claim.participants.front().side;
      });
    } else if (next.sequel && is_of_the_same) {
      return true;
    } else if (main_.mode == Mode::visit && !next.is_opening) {
      for (const auto* one : next.people) add(scene_, *one, main_);
      receive_beside(main_);
      sort_participants(main_);
      return true;
    }
    const bool may_part = next.goes_on || !is_english_ || says_one_by_one(&passage);
    if (may_part ? tells_of_several(scene_, passage, next.people) : parts_by_with(scene_, passage))
      take_each(next, alone);
    else
      take(std::move(claim), next.at);
    return true;
  }

  // "B also met the Deputy Minister C", at his hosts'.
  void give_own_side(const Next& next, Claim& claim) const {
    const bool is_of_a_guest = std::any_of(claim.participants.begin(), claim.participants.end(), [&](const auto& who) {
      return takes_part(main_.participants, who.key) && !who.side.empty() && who.side != scene_.source.side;
    });
    if (!is_of_a_guest) return;
    for (const auto* one : next.people)
      for (auto& who : claim.participants)
        if (who.key == one->key && who.side.empty() && holds_office_of_no_state(*one)) who.side = scene_.source.side;
  }

  // Who is the one more whom the sentence names may act for nobody that is known, or for the same state.
  bool is_of_two_alone(const Next& next, std::size_t own) const {
    const auto& claim = next.claim;
    const auto& last = claim.participants.back();
    return (!is_english_ || !last.office.empty()) && !meets_many(scene_, next.passage, last) &&
           (next.goes_on || next.is_opening) && own == 1 && claim.participants.size() == 2 &&
           claim.mode != Mode::visit && main_.mode != Mode::visit;
  }

  // A contact for each whom the sentence names; `alone` is without them.
  void take_each(const Next& next, const Claim& alone) {
    std::vector<std::string_view> told_of;
    for (const auto* one : next.people) {
      if (std::find(told_of.begin(), told_of.end(), one->key) != told_of.end()) continue;
      told_of.push_back(one->key);
      auto each = alone;
      add(scene_, *one, each);
      if (each.mode == Mode::talks) each.mode = Mode::meeting;  // « entretiens », but one each
      if (each.participants.size() != alone.participants.size()) take(std::move(each), next.at);
    }
  }

  // Who did the one before; else the publisher's, or who is named first.
  std::optional<Participant> who_goes_on(const Passage& passage) const {
    auto own = carried_over(scene_, passage, main_);
    if (!last_subject_.empty()) take_who_does_it(main_, last_subject_, own);
    return own.size() == 1 ? std::optional(std::move(own.front())) : std::nullopt;
  }

  // Of whom a traveller met on his visit only those of another state are of a contact of their own.
  void tells_by_itself(std::size_t i) {
    const auto& passage = scene_.body[i];
    if (main_.mode == Mode::visit || !may_tell_one_more(scene_, passage) || is_of_other_days(scene_, passage, main_))
      return;
    const auto he = who_goes_on(passage);
    auto more = one_more(scene_, passage, main_, he ? &*he : nullptr);
    if (!more) return;
    std::vector<Participant> own;
    std::copy_if(more->participants.begin(), more->participants.end(), std::back_inserter(own),
                 [&](const Participant& who) { return takes_part(main_.participants, who.key); });
    if (is_of_the_guest(scene_, main_, own, scene_.people(passage))) return;
    take(std::move(*more), i);
  }

  const Scene& scene_;
  Claim& main_;
  const std::vector<std::size_t>& told_;
  const bool is_english_ = scene_.source.reading.language == Language::en;
  const std::string visited_;
  const std::size_t first_told_;
  std::string last_subject_;  // whom "he" means
  std::vector<Telling> tellings_;
};

}  // namespace

std::vector<Telling> further(const Scene& scene, Claim& main, const std::vector<std::size_t>& told) {
  return Further(scene, main, told).read();
}

}  // namespace behistun::claims
