// A sentence may speak of several contacts: each has its own day (contacts.cpp) and its own people (ties.cpp). One
// without a day is a claim only where the words tie people of two sides to it, and has no day then.

#include "secondary.hpp"

#include <algorithm>

#include "contact/left_out.hpp"
#include "contact/when.hpp"
#include "contact/where.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"
#include "sentence/unreal.hpp"
#include "ties.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

// Nobody, or no more than states whose people the primary claim names.
bool names_nobody_else(const Claim& claim, const Claim& main) {
  return std::all_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
    return who.state() && std::any_of(main.participants.begin(), main.participants.end(),
                                      [&](const Participant& other) { return other.side == who.side; });
  });
}

// Those of the primary claim met; but of a summit that names nobody only their states are sure ("the decisions of the
// Normandy format summit of 9 December"), and so of those whom they sent, and of talks to come.
void take_participants(const Scene& scene, const Claim& main, bool of_states, Claim& claim) {
  claim.participants = main.participants;
  if (claim.mode != Mode::multilateral && !of_states) return;
  for (auto& who : claim.participants)
    if (const auto* country = scene.known.country(who.side)) who = state(*country, who.span);
  sort_participants(claim);
  const auto same = [](const Participant& one, const Participant& other) { return one.key == other.key; };
  claim.participants.erase(std::unique(claim.participants.begin(), claim.participants.end(), same),
                           claim.participants.end());
}

// What is spoken of between the same people, in a way that may be the same, without a day or with the same, is the
// primary contact; or all the primary ones, where it is of the people of all.
bool is_again(const Claim& claim, std::span<const Claim> primary) {
  const auto may_be = [&](const Claim& main) {
    return compatible(claim.mode, main.mode) && (!claim.when || !main.when || claim.when->overlaps(*main.when));
  };
  return std::any_of(primary.begin(), primary.end(), may_be) &&
         std::all_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
           return std::any_of(primary.begin(), primary.end(), [&](const Claim& main) {
             return may_be(main) && std::any_of(main.participants.begin(), main.participants.end(),
                                                [&](const Participant& other) { return other.key == who.key; });
           });
         });
}

// The primary contact told again with one more, of whom title and lead say nothing.
bool is_again_with_others(const Claim& claim, std::span<const Claim> primary) {
  return std::any_of(primary.begin(), primary.end(), [&](const Claim& main) {
    return main.participants.size() >= 2 && compatible(claim.mode, main.mode) && claim.when && main.when &&
           claim.when->overlaps(*main.when) &&
           std::all_of(main.participants.begin(), main.participants.end(), [&](const Participant& who) {
             return std::any_of(claim.participants.begin(), claim.participants.end(),
                                [&](const Participant& other) { return other.key == who.key; });
           });
  });
}

std::int32_t days_between(Days one, Days other) {
  return std::max({0, one.first - other.last, other.first - one.last});
}

// "Today", told of the people of the primary contact in a sentence that tells of it, or a day off it, is that contact
// though the page was published later.
bool is_again_by(std::int32_t days, const Claim& claim, std::span<const Claim> primary) {
  return std::any_of(primary.begin(), primary.end(), [&](const Claim& main) {
    return claim.when && main.when && compatible(claim.mode, main.mode) &&
           days_between(*claim.when, *main.when) <= days &&
           std::all_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
             return std::any_of(main.participants.begin(), main.participants.end(),
                                [&](const Participant& other) { return other.key == who.key; });
           });
  });
}

// Of the sentence that tells of the primary contact: may it be that?
bool may_be_primary(const Claim& claim, std::span<const Claim> primary) {
  constexpr std::int32_t kDaysOff = 3;
  return is_again_by(kDaysOff, claim, primary) || std::any_of(primary.begin(), primary.end(), [&](const Claim& main) {
           return claim.when ? !main.when || claim.when->overlaps(*main.when) : compatible(claim.mode, main.mode);
         });
}

class Speaking {
 public:
  Speaking(const Scene& scene, const Passage& passage, std::span<const Claim> primary)
      : scene_(scene), passage_(passage), primary_(primary), marks_(find_marks(scene, passage)) {}

  std::vector<Claim> read(bool told) const {
    std::vector<Claim> claims;
    if (is_said_by_somebody()) return claims;
    for (const auto& contact : contacts_in(scene_, passage_, marks_)) {
      if (told && contact.day == nullptr && !is_certain(contact)) continue;
      auto claim = read_one(contact);
      if (!claim || (told && may_be_primary(*claim, primary_)) || is_again(*claim, claims)) continue;
      claims.push_back(std::move(*claim));
    }
    return claims;
  }

 private:
  const Claim* main() const { return primary_.empty() ? nullptr : &primary_.front(); }

  // "I spoke with A": somebody says so, though no quotation mark stands in this sentence.
  bool is_said_by_somebody() const {
    const auto words = scene_.words_of(passage_);
    return has(marks_, Hint::self, passage_.span.begin, passage_.span.end) ||
           (words.first < words.last &&
            (words.tokens[words.first].folded == "i" || words.tokens[words.first].folded == "я"));
  }

  bool has_cue(CueClass kind, Span within) const {
    return std::any_of(passage_.cues.begin(), passage_.cues.end(),
                       [&](const Cue& cue) { return cue.kind == kind && within.contains(cue.span); });
  }

  // "The conversation that he had the day before", but not "on the eve of the summit".
  bool is_of_the_day_before() const {
    const auto* eve = passage_.first(CueClass::eve);
    if (eve == nullptr) return false;
    const auto behind = scene_.text.substr(eve->span.end);
    return !(behind.starts_with(' ') && end_of_first(Tie::of, behind.substr(1)) > 0);
  }

  // "On the same day A received B": the day of what the release is about.
  bool is_of_the_same_day(const Contact& contact) const {
    return main() != nullptr && main()->when && has(marks_, Hint::same, contact.reach.begin, contact.reach.end);
  }

  // "Invited him to talks"; but whose "results" are told, that took place.
  bool is_only_wished(const Contact& contact) const {
    constexpr std::size_t kNear = 40;  // bytes behind: "talks are possible"
    return std::any_of(passage_.cues.begin(), passage_.cues.end(), [&](const Cue& cue) {
      return cue.kind == CueClass::wish && cue.value != "results" && cue.span.begin <= contact.words.end + kNear;
    });
  }

  // "Demanded that A open talks on Monday".
  bool is_demanded(const Contact& contact) const {
    return std::any_of(passage_.cues.begin(), passage_.cues.end(), [&](const Cue& cue) {
      return cue.kind == CueClass::wish && cue.value == "demand" && contact.reach.contains(cue.span) &&
             cue.span.end <= contact.words.begin;
    });
  }

  // "Could meet on Tuesday"; but "did not meet" is denied, and "would meet on Friday" is to come.
  bool is_only_possible(const Contact& contact) const {
    return !has_cue(CueClass::negation, contact.reach) && !has_cue(CueClass::future, contact.reach) &&
           is_unreal_deed(scene_, passage_, *contact.cue);
  }

  // "Reportedly met", «якобы встретился».
  bool is_hearsay(const Contact& contact) const {
    return std::any_of(passage_.cues.begin(), passage_.cues.end(), [&](const Cue& cue) {
      return cue.kind == CueClass::reported && cue.value == "hearsay" && contact.reach.contains(cue.span);
    });
  }

  // Is somebody of another side met who is not named: "the talks of Liz Truss with the Russian minister"?
  bool meets_another_side(const Contact& contact, const Claim& claim) const {
    if (sides(claim) == 0) return false;
    const auto mentions = scene_.mentions_in(contact.words.end, contact.reach.end);
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      const auto side = scene_.side_of(one);
      return !side.empty() &&
             std::none_of(claim.participants.begin(), claim.participants.end(),
                          [&](const Participant& who) { return who.side == side; }) &&
             scene_.with_between(contact.words.end, one.span.begin);  // last: it reads the text
    });
  }

  // "Macron's recent visit": a certain one, though no day is told.
  bool is_certain(const Contact& contact) const {
    return has(marks_, Hint::lately, contact.reach.begin, contact.words.begin);
  }

  // Is it said to be to come, before it or in what is said of it, but not in a clause behind ("said that he would")?
  bool is_ahead(const Contact& contact) const {
    auto end = contact.reach.end;
    for (const auto& mark : marks_)
      if (mark.hint == Hint::clause && mark.span.begin > contact.words.end) end = std::min(end, mark.span.begin);
    const Span told{contact.reach.begin, end};
    return has_cue(CueClass::future, told) || has(marks_, Hint::ahead, told.begin, told.end);
  }

  // One without a day: the words tie people of two sides to it, or somebody's visit was "recent".
  bool stands_without_a_day(const Contact& contact, const Ties& tied, const Claim& claim) const {
    if (is_only_wished(contact) && !is_of_the_day_before()) return false;
    const bool names_people =
        std::any_of(tied.who.begin(), tied.who.end(), [](const Participant& who) { return !who.state(); });
    if (!names_people)
      return tied.who.size() >= 2 &&
             (is_certain(contact) || has_cue(CueClass::future, {contact.reach.begin, contact.words.begin}));
    const bool is_of_him = !claim.participants.empty() && claim.participants.front().span.begin >= contact.words.end;
    return is_of_the_day_before() || sides(claim) >= 2 || (is_of_him && meets_another_side(contact, claim)) ||
           (claim.mode == Mode::visit && is_certain(contact));
  }

  // "The participation of X in the summit": who is named last before it.
  void add_who_took_part(const Contact& contact, Claim& claim) const {
    if (!has(marks_, Hint::part, contact.reach.begin, contact.words.begin)) return;
    const auto mentions = scene_.mentions_in(contact.reach.begin, contact.words.begin);
    const auto last = std::find_if(mentions.rbegin(), mentions.rend(),
                                   [&](const Mention& one) { return scene_.names_somebody(one); });
    if (last != mentions.rend()) add(scene_, *last, claim);
  }

  // "The Security Council meeting", "a meeting of the commission of NATO": of whom the name tells.
  bool has_a_name(const Contact& contact) const {
    constexpr std::size_t kBefore = 10, kBehind = 8;  // bytes: "format ", " of the "
    const auto begin = contact.words.begin;
    const auto mentions = scene_.mentions_in(contact.reach.begin, contact.words.end + kBehind);
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      const bool names_it = one.kind == Kind::body || one.kind == Kind::agreement || one.kind == Kind::place;
      const bool is_before = one.span.end < begin && begin - one.span.end <= kBefore;
      return names_it && (is_before || (one.kind != Kind::place && one.span.begin > contact.words.end));
    });
  }

  // Nobody else is named in the sentence than who takes part in the primary contact.
  bool names_only_those_of(const Claim& about) const {
    const auto mentions = scene_.mentions_in(passage_.span.begin, passage_.span.end);
    return std::all_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      return !scene_.names_somebody(one) || takes_part(about.participants, one.key);
    });
  }

  // "He will meet with his Turkish counterpart": he of the publisher's side who took part in the primary contact.
  void add_whose_counterpart_it_is(const Contact& contact, Claim& claim) const {
    if (main() == nullptr || claim.participants.size() != 1 || !has_cue(CueClass::counterpart, contact.reach)) return;
    if (claim.participants.front().side == scene_.source.side) return;
    const auto own = std::find_if(main()->participants.begin(), main()->participants.end(),
                                  [&](const Participant& who) { return who.side == scene_.source.side; });
    if (own != main()->participants.end() && !own->side.empty()) claim.participants.push_back(*own);
  }

  // «Во встрече приняли участие А и Б»: who attended the primary contact.
  bool tells_who_attended(const Contact& contact, const Ties& tied) const {
    return main() != nullptr && contact.day == nullptr && !contact.cue->deed && passage_.has(CueClass::attend) &&
           !tied.with_somebody && !has_a_name(contact) && compatible(contact.mode, main()->mode);
  }

  void complete_participants(const Contact& contact, const Ties& tied, Claim& claim) const {
    if (claim.participants.empty()) add_who_took_part(contact, claim);
    add_whose_counterpart_it_is(contact, claim);
    if (main() == nullptr || !names_nobody_else(claim, *main())) return;
    const bool is_of_all =
        tied.of_all || claim.participants.size() >= 2 ||
        (claim.mode != Mode::visit && (tied.sent || !has_a_name(contact)) && names_only_those_of(*main()));
    if (!is_of_all) return;
    const bool of_talks_to_come = claim.mode == Mode::talks && claim.tense == Tense::future && !tied.of_all;
    take_participants(scene_, *main(), tied.sent || of_talks_to_come, claim);
  }

  // "Was received by the President": by whoever that is.
  bool reaches_somebody(const Contact& contact) const {
    constexpr std::size_t kNear = 40;  // bytes
    const auto mentions = scene_.mentions_in(contact.words.end, std::min(contact.words.end + kNear, contact.reach.end));
    return contact.cue->deed && std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
             return one.kind == Kind::office && !scene_.names_somebody(one);
           });
  }

  // Two people or states; or one who travels, is at a summit or meets somebody who is not named.
  bool is_enough(const Contact& contact, const Ties& tied, const Claim& claim) const {
    if (claim.participants.size() != 1) return !claim.participants.empty();
    if (claim.participants.front().state()) return false;
    return claim.mode == Mode::visit || claim.mode == Mode::multilateral || tied.with_somebody ||
           reaches_somebody(contact) || meets_another_side(contact, claim);
  }

  void read_tense(const Contact& contact, Claim& claim) const {
    if (!scene_.anchor) return;
    const bool lies_ahead = claim.when && claim.when->first > *scene_.anchor;
    const bool may_be_ahead = claim.when ? claim.when->last >= *scene_.anchor : !is_certain(contact);
    if (lies_ahead || (may_be_ahead && is_ahead(contact))) claim.tense = Tense::future;
  }

  // « S'envolera pour Kigali, où elle aura un entretien avec B ».
  bool leads_to_where(std::size_t end) const {
    auto words = scene_.text.substr(0, passage_.span.end).substr(end);
    if (words.starts_with(',')) words.remove_prefix(1);
    return words.starts_with(' ') && end_of_first(Tie::where, words.substr(1)) > 0;
  }

  // The first town that the contact is said to be in or to go to: not "the Kiev authorities".
  void read_place(const Contact& contact, Claim& claim) const {
    for (auto begin = contact.reach.begin; begin < contact.reach.end;) {
      const auto* town = scene_.town_in(begin, contact.reach.end);
      if (town == nullptr) return;
      const auto word =
          scene_.text.substr(0, town->span.begin - std::min<std::size_t>(town->span.begin, 1)).rfind(' ') + 1;
      const bool is_there = end_of_first(Tie::in, scene_.text.substr(word)) == town->span.begin - word;
      if ((is_there || leads_to_where(town->span.end)) && set_where(scene_, town->span.begin, town->span.end, claim))
        return;
      begin = town->span.end;
    }
  }

  std::optional<Claim> read_one(const Contact& contact) const {
    Claim claim;
    claim.span = passage_.span;
    claim.mode = contact.mode;
    claim.mode_span = contact.cue->span;
    if (is_demanded(contact) || is_only_possible(contact)) return std::nullopt;
    const auto tied = ties(scene_, passage_, marks_, contact, main());
    if (tells_who_attended(contact, tied)) return std::nullopt;
    claim.participants = tied.who;
    if (contact.day != nullptr && contact.day->grain != dates::Grain::day &&
        has(marks_, Hint::asked, passage_.span.begin, contact.words.begin))
      return std::nullopt;
    if (contact.day != nullptr)
      set_when(as_told(scene_, passage_, *contact.day), claim);
    else if (is_of_the_same_day(contact))
      claim.when = main()->when;
    else if (!stands_without_a_day(contact, tied, claim))
      return std::nullopt;
    else if (is_of_the_day_before() && scene_.anchor)
      claim.when = Days{*scene_.anchor + -2, *scene_.anchor + -1};
    if (is_again(claim, primary_)) return std::nullopt;
    read_tense(contact, claim);
    complete_participants(contact, tied, claim);
    constexpr std::int32_t kDaysOff = 1;
    if (claim.participants.size() == 1 && contact.cue->deed && is_again_by(kDaysOff, claim, primary_))
      return std::nullopt;  // "on 3 May he was received by A", of a visit to A
    const bool is_reckoned = contact.day != nullptr && contact.day->kind == dates::Date::Kind::relative;
    if (is_reckoned && claim.participants.size() >= 2 && is_again_by(1, claim, primary_)) return std::nullopt;
    if (!is_enough(contact, tied, claim) || is_again(claim, primary_) || is_again_with_others(claim, primary_))
      return std::nullopt;
    sort_participants(claim);
    claim.negated = has_cue(CueClass::negation, contact.reach);
    claim.reported = is_hearsay(contact);
    for (auto& who : claim.participants) who.host = who.guest = false;  // they may be so of the primary contact
    read_place(contact, claim);
    const bool is_english = scene_.source.reading.language == Language::en;
    const bool is_where = is_english ? has_cue(CueClass::venue, passage_.span) : !claim.place.empty();
    if (claim.mode == Mode::unknown && is_where)
      claim.mode = Mode::meeting;  // "on the margins he talked to B", « un entretien à Paris »
    mark_guests(claim);
    return claim;
  }

  const Scene& scene_;
  const Passage& passage_;
  std::span<const Claim> primary_;
  Marks marks_;
};

}  // namespace

std::vector<Claim> secondary(const Scene& scene, const Passage& passage, std::span<const Claim> primary, bool told) {
  if (!passage.has(CueClass::contact) && !passage.has(CueClass::channel)) return {};
  return Speaking(scene, passage, primary).read(told);
}

}  // namespace behistun::claims
