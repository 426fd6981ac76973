// A release that is about one contact may tell of another: the sentence says so where it opens ("In a separate phone
// call …", "In another meeting …").

#include "further.hpp"

#include <algorithm>
#include <array>

#include "called.hpp"
#include "carried_over.hpp"
#include "clauses.hpp"
#include "counterparts.hpp"
#include "day_before.hpp"
#include "done_to_him.hpp"
#include "of_another.hpp"
#include "one_more.hpp"
#include "participant.hpp"
#include "plural.hpp"
#include "prepositions.hpp"
#include "subject.hpp"
#include "unreal.hpp"

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

// "He also met B", "Later, the Minister spoke with B": the word stands beside the verb, or where the sentence begins.
bool tells_also(const Passage& passage) {
  if (!passage.may_have(CueClass::also)) return false;
  constexpr std::size_t kWordsBetween = 3;
  constexpr std::size_t kNear = 12;  // bytes: "In Paris, he"
  const auto* teller = first_teller(passage);
  if (teller == nullptr || passage.has(CueClass::future) || passage.has(CueClass::negation)) return false;
  const bool is_told = teller->deed || std::any_of(passage.cues.begin(), passage.cues.end(), [](const Cue& cue) {
                         return cue.kind == CueClass::held && cue.value.empty();
                       });
  return is_told && std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
           if (cue.kind != CueClass::also) return false;
           if (cue.span.begin <= passage.span.begin + kNear) return true;
           if (cue.value == "end") return true;
           return cue.first >= teller->last ? cue.first - teller->last < kWordsBetween
                                            : teller->first - std::min(teller->first, cue.last) <= kWordsBetween;
         });
}

// Wished for before it is told: "invited A to a meeting with B", but not "met B and invited him".
bool is_wished(const Passage& passage) {
  const auto* wish = passage.first(CueClass::wish);
  const auto* teller = first_teller(passage);
  return wish != nullptr && (teller == nullptr || wish->first < teller->first);
}

// A day, or a month, that is not that of the main contact.
bool is_of_other_days(const Scene& scene, const Passage& passage, const Claim& main) {
  constexpr std::int32_t kNear = 2;  // days
  const auto& all = scene.source.reading.dates;
  return std::any_of(all.begin(), all.end(), [&](const dates::Date& date) {
    return passage.span.contains(date.span) &&
           (date.grain != dates::Grain::day ||
            (main.when && (date.days.last + kNear < main.when->first || main.when->last + kNear < date.days.first)));
  });
}

// « A échangé avec des étudiants sur l'œuvre de B », «встретился со студентами университета имени Б»: those met stand
// in the plural, and nobody of them is named.
bool meets_many(const Scene& scene, const Passage& passage, const Participant& last) {
  constexpr std::array<std::string_view, 4> kMany = {"des ", "les ", "ses ", "plusieurs "};
  constexpr std::array<std::string_view, 3> kEnds = {"ами ", "ями ", "ьми "};
  const auto* verb = told_by(scene, passage);
  if (verb == nullptr || last.span.begin <= verb->span.end) return false;
  const auto with = end_of_with_or_between(scene.text.substr(0, last.span.begin), verb->span.end - 1);
  if (with == std::string_view::npos) return false;
  const auto words = scene.text.substr(with, last.span.begin - with);
  const auto first = words.substr(0, words.find(' ') + 1);
  const auto ends_first = [&](auto end) { return first.ends_with(end); };
  return std::any_of(kMany.begin(), kMany.end(), [&](auto many) { return words.starts_with(many); }) ||
         std::any_of(kEnds.begin(), kEnds.end(), ends_first);
}

// « M. B, félicité pour sa nomination à la tête de la diplomatie mauricienne »: the one other state of the sentence is
// that of whom nobody knows.
void give_state_told_beside(const Scene& scene, const Passage& passage, Claim& claim) {
  const auto known = std::find_if(claim.participants.begin(), claim.participants.end(),
                                  [](const Participant& who) { return !who.side.empty(); });
  if (sides(claim) != 1) return;
  std::string state;
  for (const auto& one : scene.mentions_in(passage.span.begin, passage.span.end)) {
    if (one.kind != mention::Kind::country || one.key == known->side || one.key == state) continue;
    if (!state.empty()) return;
    state = one.key;
  }
  const auto knows_no_side = [](const Participant& who) { return who.side.empty(); };
  if (std::count_if(claim.participants.begin(), claim.participants.end(), knows_no_side) == 1)
    std::find_if(claim.participants.begin(), claim.participants.end(), knows_no_side)->side = state;
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

}  // namespace

bool opens_with_another(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kNear = 12;  // bytes: "In a separate", "the Minister"
  constexpr std::size_t kWordsBetween = 2;
  const auto* another = passage.first(CueClass::another);
  const auto* teller = first_teller(passage);
  if (another == nullptr || teller == nullptr) return false;
  const bool is_russian = scene.source.reading.language == Language::ru;  // which has no article
  const bool is_held = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::held && cue.value.empty() &&
           (cue.last + 1 == another->first ||
            (is_russian &&
             cue.last == another->first));  // "A had a separate meeting with B", but not "had separate meetings"
  });
  if (!is_held && another->span.begin > passage.span.begin + kNear) return false;
  const bool is_right_before = another->first <= teller->first && teller->first <= another->last + kWordsBetween;
  return is_right_before || (another->value == "adverb" && scene.is_of_the_people(passage));
}

namespace {

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

  // One of those of the main contact goes on with the next: the sentence says so, or has him for its subject. True if
  // it does, also where whom he met is of his visit.
  bool goes_on(std::size_t i) {
    const auto& passage = scene_.body[i];
    const bool is_opening = opens_with_another(scene_, passage);
    const bool is_joined = main_.mode != Mode::visit && is_joined_by_another(scene_, passage);
    const auto sequel = i >= first_told_ ? subject_of_the_next(scene_, passage, main_) : std::nullopt;
    if (sequel && !sequel->key.empty()) last_subject_ = sequel->key;
    const bool is_next = !is_opening && (is_joined || sequel.has_value() || goes_on_with(scene_, passage, main_));
    if (!is_opening && ((!tells_also(passage) && !is_next) || is_of_other_days(scene_, passage, main_))) return false;
    auto people = scene_.people(passage);
    std::erase_if(people, [&](const Mention* one) {  // "the Minister", who is one of those two
      return !is_named(scene_, passage, one->key) && takes_part(main_.participants, one->key);
    });
    if (sequel) std::erase_if(people, [&](const Mention* one) { return one->span.end <= sequel->begin; });
    if (is_opening && !told_.empty()) part_from(scene_.people(scene_.body[told_.front()]), people, main_);
    Claim claim;
    claim.primary = true;
    claim.span = passage.span;
    const auto* met = told_by(scene_, passage);
    const auto* teller = passage.teller();
    const bool is_on_a_journey = teller != nullptr && teller->deed && teller->mode == Mode::visit && !is_opening;
    if (teller == nullptr || (is_on_a_journey && met != nullptr && met->mode != Mode::visit)) teller = met;
    claim.mode = teller->mode != Mode::unknown       ? teller->mode
                 : is_english_ || remote(main_.mode) ? main_.mode
                                                     : Mode::meeting;
    claim.mode_span = teller->span;
    claim.participants = carried_over(scene_, passage, main_);
    if (is_joined) claim.participants = main_.participants;
    if (sequel) take_who_does_it(main_, last_subject_, claim.participants);
    if (sequel && sequel->key.empty()) take_the_guest(scene_, main_, people, claim.participants);
    for (auto& who : claim.participants) who.host = who.guest = false;
    const bool is_named_again = std::any_of(claim.participants.begin(), claim.participants.end(),
                                            [&](const Participant& who) { return is_named(scene_, passage, who.key); });
    if (passage.goes_on && passage.whose.empty() && i > 0 && (is_english_ || !is_named_again) &&
        !takes_the_subject_of(scene_.body[i - 1], claim.participants))
      return false;
    if (!passage.whose.empty() && !take_whose_it_is(scene_, passage.whose, main_, claim.participants)) {
      const auto* other = take_whom_a_host_met(scene_, passage, main_, claim.participants);
      if (other == nullptr) return false;
      people = {other};
    }
    const auto* guest = is_english_ || is_opening || passage.goes_on || is_joined
                            ? nullptr
                            : guest_at_his_hosts(scene_, passage, main_, people);
    if (guest != nullptr) {
      take_who_does_it(main_, guest->key, claim.participants);
      std::erase_if(people, [&](const Mention* one) {  // «с британским министром», who is he
        return one->key.starts_with("office:") && scene_.side_of(*one) == guest->side;
      });
    }
    const bool is_passive = is_next && is_done_to_own(scene_, passage, main_);
    if (guest == nullptr && !is_passive && passage.whose.empty() &&
        is_of_somebody_else(scene_, passage, main_, claim.participants))
      return false;
    const bool is_called = guest != nullptr && !is_named(scene_, passage, guest->key);
    if (!is_called && !is_opening && !passage.goes_on && is_of_the_guest(scene_, main_, claim.participants, people))
      return false;
    const auto own = claim.participants.size();
    const auto alone = claim;
    for (const auto* one : people) add(scene_, *one, claim);
    if (is_next) give_state_told_beside(scene_, passage, claim);
    if (claim.participants.size() == own) return false;
    // Who is the one more whom the sentence names may act for nobody that is known, or for the same state.
    const bool is_official = !claim.participants.back().office.empty();
    const bool is_one_more = (!is_english_ || (is_official && main_.mode != Mode::visit)) &&
                             !meets_many(scene_, passage, claim.participants.back()) && (is_next || is_opening) &&
                             own == 1 && claim.participants.size() == 2 && claim.mode != Mode::visit &&
                             main_.mode != Mode::visit;
    if (sides(claim) < 2 && !is_one_more) return false;
    if (passage.goes_on && is_english_ && is_of_the_title(scene_, claim)) return true;
    const bool is_of_the_same = std::all_of(
        people.begin(), people.end(), [&](const Mention* one) { return takes_part(main_.participants, one->key); });
    if (claim.mode == Mode::visit && !is_opening && is_of_the_same) return true;  // "later the guest left for C"
    const bool is_elsewhere =
        sequel && own == 1 && are_of_another_state(scene_, visited_, claim.participants.front().side, people);
    if (is_elsewhere) {
      std::erase_if(main_.participants, [&](const Participant& who) { return among(people, who.key); });
    } else if (sequel && is_of_the_same) {
      return true;
    } else if (main_.mode == Mode::visit && !is_opening) {
      for (const auto* one : people) add(scene_, *one, main_);
      receive_beside(main_);
      sort_participants(main_);
      return true;
    }
    const bool may_part = is_next || !is_english_ || says_one_by_one(&passage);
    if (may_part ? tells_of_several(scene_, passage, people) : parts_by_with(scene_, passage)) {
      std::vector<std::string_view> told_of;
      for (const auto* one : people) {
        if (std::find(told_of.begin(), told_of.end(), one->key) != told_of.end()) continue;
        told_of.push_back(one->key);
        auto each = alone;
        add(scene_, *one, each);
        if (each.mode == Mode::talks) each.mode = Mode::meeting;  // « entretiens », but one each
        if (each.participants.size() != own) take(std::move(each), i);
      }
      return true;
    }
    take(std::move(claim), i);
    return true;
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

namespace {

// "Visited A and met B": of what a sentence tells first the meeting, if it tells of one behind a journey.
const Cue* met_on_a_visit(const Passage& passage) {
  const auto* first = first_teller(passage);
  if (first == nullptr || !first->deed || first->mode != Mode::visit) return first;
  const auto met = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.deed && cue.mode == Mode::meeting && cue.first >= first->last && !passage.in_aside(cue.span);
  });
  return met == passage.cues.end() ? first : &*met;
}

// "There she met B", "On Saturday he held talks with B": the one whom the title names, but not "said that he met".
bool is_of_a_pronoun(const Scene& scene, const Passage& passage, const Cue& teller) {
  constexpr std::size_t kNear = 4;  // tokens: "she also", "he then"
  const auto words = scene.words_of(passage);
  for (auto at = teller.first; at > words.first && teller.first - at < kNear; --at) {
    const auto& word = words.tokens[at - 1];
    if (scene.source.reading.language != Language::en || !is_pronoun(Language::en, word.folded)) continue;
    if (at - 1 == words.first) return true;
    const auto& before = words.tokens[at - 2];
    const auto& all = scene.source.reading.dates;
    return before.folded == "there" || scene.text.substr(before.span.end).starts_with(", ") ||
           std::any_of(all.begin(), all.end(),
                       [&](const dates::Date& date) { return date.span.end == before.span.end; });
  }
  return false;
}

}  // namespace

std::vector<Telling> below_another_title(const Scene& scene) {
  constexpr std::size_t kNear = 5;  // sentences
  std::vector<const Mention*> named;
  for (const auto& title : scene.titles)
    for (const auto* one : scene.people(title)) named.push_back(one);
  const bool is_of_one = !named.empty() && std::all_of(named.begin(), named.end(), [&](const Mention* one) {
    return one->key == named.front()->key;
  });
  std::vector<Telling> tellings;
  for (std::size_t i = 0; i < std::min(scene.body.size(), kNear) && !scene.body[i].speech; ++i) {
    const auto& passage = scene.body[i];
    const auto* teller = met_on_a_visit(passage);
    const bool is_held = std::any_of(passage.cues.begin(), passage.cues.end(),
                                     [](const Cue& cue) { return cue.kind == CueClass::held && cue.value.empty(); });
    if (teller == nullptr || !(teller->deed || is_held) || teller->mode == Mode::visit || is_wished(passage) ||
        passage.has(CueClass::future) || passage.has(CueClass::negation) || is_unreal(scene, passage))
      continue;
    Claim claim;
    claim.primary = true;
    claim.span = passage.span;
    claim.mode = teller->mode;
    claim.mode_span = teller->span;
    bool is_his = is_of_one && (is_of_a_pronoun(scene, passage, *teller) || opens_with_pronoun(scene, passage));
    if (is_his) add(scene, *named.front(), claim);
    for (const auto* one : scene.people(passage)) {
      is_his = is_his || (among(named, one->key) && one->span.end <= teller->span.begin);
      add(scene, *one, claim);
    }
    claim.when = scene.anchor ? std::optional(Days{*scene.anchor, *scene.anchor}) : std::nullopt;
    if (opens_with_pronoun(scene, passage)) give_state_told_beside(scene, passage, claim);
    if (!is_his || sides(claim) != 2 || is_of_other_days(scene, passage, claim)) continue;
    sort_participants(claim);
    tellings.push_back({std::move(claim), {&passage}, std::span(scene.body).subspan(i, 1)});
  }
  return tellings;
}

}  // namespace behistun::claims
