// Behind a contact stand those with whom, between whom or of whom it was; before it whose it was ("X's visit"), who did
// it ("X met") and the states of it ("Russian-Indian summit"). Advisers to the leaders, experts and delegations meet
// for their states, and so does a format.

#include "ties.hpp"

#include <algorithm>
#include <array>

#include "participant.hpp"
#include "prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

struct Format {
  std::string_view body, members, example;
};
constexpr Format kFormats[] = {
#include "formats.inc"
};

constexpr std::size_t kNear = 60;   // bytes of a script of one byte a letter
constexpr std::size_t kJoined = 4;  // bytes: "Russia-US", "Russian–Indian"

class Tying {
 public:
  Tying(const Scene& scene, const Passage& passage, const Marks& marks, const Contact& contact, const Claim* main)
      : scene_(scene),
        passage_(passage),
        marks_(marks),
        contact_(contact),
        main_(main),
        near_(scene.source.reading.language == Language::ru ? 2 * kNear : kNear),
        limit_(end_of_chain()) {}

  Ties read() {
    read_behind();
    const bool sent = envoys();
    if (!sent) read_before();
    if (sent || claim_.participants.empty()) read_states(sent);
    sort_participants(claim_);
    return {std::move(claim_.participants), with_somebody_, sent, of_all()};
  }

 private:
  std::size_t end_of_chain() const {
    auto end = contact_.reach.end;
    for (const auto& cue : passage_.cues)
      if (cue.kind == CueClass::stop && cue.span.begin >= contact_.words.end) end = std::min(end, cue.span.begin);
    for (const auto& mark : marks_)
      if (parts(mark)) end = std::min(end, mark.span.begin);
    return end;
  }

  // Does a paper stand there ("in accordance with the agreement of X and Y"), or a clause begin that is not the
  // contact's own ("the conversation that he had with X")?
  bool parts(const Mark& mark) const {
    const bool opens = mark.hint == Hint::clause || mark.hint == Hint::where || mark.hint == Hint::paper;
    return opens && mark.span.begin > contact_.words.end + 1;
  }

  std::string_view between(std::size_t begin, std::size_t end) const {
    return scene_.text.substr(begin, end - std::min(begin, end));
  }

  // "Call with" and "call between" have the word within them.
  bool with_up_to(std::size_t end) const { return scene_.with_between(contact_.words.begin, end); }

  // "X's visit to Moscow, in view of his talks with Y": a comma, but not that of a date.
  static bool leaves_off(std::string_view words) {
    for (auto at = words.find(", "); at != std::string_view::npos; at = words.find(", ", at + 1))
      if (at == 0 || words[at - 1] < '0' || words[at - 1] > '9') return true;
    return false;
  }

  bool is_tied(std::size_t begin, std::size_t end) const {
    for (const auto& mark : marks_)
      if (mark.hint == Hint::led && mark.span.begin >= begin && mark.span.end <= end) begin = mark.span.end;
    if (end - begin > near_) return false;
    if (begin > contact_.words.end || contact_.cue->deed) return true;
    const auto words = between(begin, end + 1);
    if (leaves_off(words)) return false;
    if (with_up_to(end) || scene_.source.reading.language == Language::ru) return true;
    if (!words.starts_with(' ')) return false;
    return end_of_first(Tie::of, words.substr(1)) > 0 || end_of_first(Tie::by, words.substr(1)) > 0;
  }

  // Does "and" or the like join the two? Right beside each other they are one ("President of X, A").
  bool goes_on(std::size_t begin, std::size_t end) const {
    if (end <= begin + 3) return true;
    const auto words = between(begin, end);
    if (says(Tie::with, between(begin, end + 1)) && words.size() <= 2 * near_)
      return true;  // with "the Head of the Federal Department …"
    const auto behind = between(begin, end + 1);
    return words.size() <= near_ &&
           (says(Tie::and_, behind) || says(Tie::with, behind) || words.find(", ") != std::string_view::npos);
  }

  void take(const Mention& one) {
    if (one.kind == Kind::country) {
      if (const auto* country = scene_.known.country(one.key)) states_.push_back(state(*country, one.span));
    } else {
      add(scene_, one, claim_);
    }
  }

  bool counts(const Mention& one) const {
    return scene_.names_somebody(one) ||
           (one.kind == Kind::country && one.role != "adjective" && one.span.begin >= end_of_people_);
  }

  // "The conversation that A had with B": who had it stands in a clause right behind.
  bool has_own_clause() const { return has(marks_, Hint::clause, contact_.words.end, contact_.words.end + 2); }

  // "The talks with A and B".
  void read_behind() {
    auto end = contact_.words.end;
    for (const auto& one : scene_.mentions_in(contact_.words.end, limit_)) {
      if (!counts(one)) continue;
      const bool is_first = end == contact_.words.end;
      if (is_first ? !is_tied(end, one.span.begin) : !goes_on(end, one.span.begin)) {
        if (is_first && (one.kind == Kind::country || has_own_clause())) {
          if (one.kind != Kind::country) doer_ = &one;
          continue;
        }
        break;
      }
      if (is_first) first_ = one.span.begin;
      if (one.kind != Kind::country) end_of_people_ = one.span.end;
      take(one);
      end = one.span.end;
    }
    if (first_ > 0 && doer_ != nullptr) take(*doer_);
    if (!claim_.participants.empty()) states_.clear();
    with_somebody_ = first_ > 0 && (contact_.cue->deed || with_up_to(first_));
  }

  // "A meeting of the advisers to the leaders"; but who leads a delegation is with it.
  bool envoys() const {
    const auto end = first_ > 0 ? first_ : limit_;
    return has(marks_, Hint::envoys, contact_.words.end, end) && !has(marks_, Hint::led, contact_.words.end, end);
  }

  bool points(Hint hint) const {
    constexpr std::size_t kWordsBetween = 4;
    return std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) {
      if (mark.hint != hint) return false;
      const bool is_before = mark.last <= contact_.cue->first && contact_.cue->first - mark.last <= kWordsBetween;
      const bool is_behind =
          hint == Hint::theirs && mark.first >= contact_.cue->last && mark.first - contact_.cue->last <= kWordsBetween;
      return is_before || is_behind;
    });
  }

  bool of_all() const { return points(Hint::theirs); }

  // "X's recent visit".
  const Mention* owner() const {
    const auto mentions = scene_.mentions_in(contact_.reach.begin, contact_.words.begin);
    for (auto one = mentions.rbegin(); one != mentions.rend(); ++one) {
      if (one->span.end > contact_.words.begin || !scene_.names_somebody(*one)) continue;
      const auto words = between(one->span.end, contact_.words.begin);
      const bool has_it = words.starts_with("'s ") || words.starts_with("' ") || words.starts_with("’s ");
      return has_it && words.size() <= near_ ? &*one : nullptr;
    }
    return nullptr;
  }

  // "The visit that X will make", "received X on a visit".
  const Mention* traveller() const {
    constexpr std::size_t kRightBehind = 20;  // bytes
    if (contact_.mode != Mode::visit) return nullptr;
    for (const auto& mark : marks_) {
      if (mark.hint != Hint::clause || mark.span.begin < contact_.words.end ||
          mark.span.begin > contact_.words.end + kRightBehind)
        continue;
      for (const auto& one : scene_.mentions_in(mark.span.end, mark.span.end + near_))
        if (scene_.names_somebody(one)) return &one;
    }
    const auto* last = last_named(contact_.reach.begin, contact_.words.begin);
    return last != nullptr && last->span.end + near_ / 2 >= contact_.words.begin ? last : nullptr;
  }

  // Who is named in [begin, end), last.
  const Mention* last_named(std::size_t begin, std::size_t end) const {
    const auto mentions = scene_.mentions_in(begin, end);
    const auto at = std::find_if(mentions.rbegin(), mentions.rend(),
                                 [&](const Mention& one) { return scene_.names_somebody(one); });
    return at == mentions.rend() ? nullptr : &*at;
  }

  // "X said that": who says what stands behind, if the contact does.
  const Mention* sayer() const {
    constexpr std::size_t kShortest = 3, kLongest = 25;  // bytes: " said "
    for (const auto& mark : marks_) {
      if (mark.hint != Hint::clause || mark.span.end > contact_.words.begin) continue;
      const auto* who = last_named(passage_.span.begin, mark.span.begin);
      if (who == nullptr || who->span.end > mark.span.begin) continue;
      const auto gap = mark.span.begin - who->span.end;
      if (gap >= kShortest && gap <= kLongest) return who;
    }
    return nullptr;
  }

  // "During his visit on 5 May, X will": who is named right behind the comma.
  const Mention* named_behind() const {
    constexpr std::size_t kComma = 6;  // bytes: ", the "
    for (const auto& one : scene_.mentions_in(contact_.words.end, contact_.reach.end)) {
      if (!scene_.names_somebody(one)) continue;
      const auto before = between(one.span.begin - std::min(one.span.begin, kComma), one.span.begin);
      return before.find(", ") != std::string_view::npos ? &one : nullptr;
    }
    return nullptr;
  }

  // "Expressed by X during her visit": who stands right before.
  const Mention* named_right_before() const {
    constexpr std::size_t kNear = 20;  // bytes: " during her recent "
    const auto* who = last_named(passage_.span.begin, contact_.words.begin);
    if (who == nullptr || who->span.end + kNear < contact_.words.begin) return nullptr;
    return has(marks_, Hint::clause, who->span.end, contact_.words.begin) ? nullptr : who;
  }

  // Whose contact it is that is told without an owner: who says so, or who is named first in the sentence.
  const Mention* subject() const {
    if (points(Hint::own)) {
      if (const auto* who = named_right_before()) return who;
      if (const auto* who = with_somebody_ ? nullptr : named_behind()) return who;
    }
    if (const auto* who = sayer()) return who;
    const auto mentions = scene_.mentions_in(passage_.span.begin, contact_.words.begin);
    const auto at =
        std::find_if(mentions.begin(), mentions.end(), [&](const Mention& one) { return scene_.names_somebody(one); });
    return at == mentions.end() ? nullptr : &*at;
  }

  bool is_done() const {
    return contact_.cue->deed || std::any_of(passage_.cues.begin(), passage_.cues.end(), [&](const Cue& cue) {
             return cue.kind == CueClass::held && cue.value.empty() && cue.span.begin >= contact_.reach.begin &&
                    cue.span.end <= contact_.words.begin && contact_.words.begin - cue.span.end <= near_;
           });
  }

  // Who met, held or had it: everybody named before it, behind "said that" and other clauses.
  void read_doers() {
    auto begin = contact_.reach.begin;
    for (const auto& mark : marks_)
      if (mark.hint == Hint::clause && mark.span.end <= contact_.words.begin) {
        const auto behind = scene_.mentions_in(mark.span.end, contact_.words.begin);
        if (std::any_of(behind.begin(), behind.end(), [&](const Mention& one) { return scene_.names_somebody(one); }))
          begin = std::max(begin, mark.span.end);
      }
    for (const auto& one : scene_.mentions_in(begin, contact_.words.begin))
      if (scene_.names_somebody(one)) take(one);
  }

  // Those of the publisher's side who take part in what the release is about: "he".
  void add_own() {
    if (main_ == nullptr) return;
    for (const auto& who : main_->participants)
      if (!who.side.empty() && who.side == scene_.source.side && !who.state()) claim_.participants.push_back(who);
  }

  // "Their call with X": those of the primary contact, and X.
  void add_all() {
    if (main_ == nullptr) return;
    for (const auto& who : main_->participants)
      if (std::none_of(claim_.participants.begin(), claim_.participants.end(),
                       [&](const Participant& other) { return other.key == who.key; }))
        claim_.participants.push_back(who);
  }

  // "Writing to A, B recalled the meeting of the two leaders": no more than two are named before it. "A, B and C will
  // review it at their meeting": somebody of them is not of the primary contact.
  void read_both() {
    Claim named;
    for (const auto& one : scene_.mentions_in(passage_.span.begin, contact_.words.begin))
      if (scene_.names_somebody(one)) add(scene_, one, named);
    const auto is_of_main = [&](const Participant& who) {
      return std::any_of(main_->participants.begin(), main_->participants.end(),
                         [&](const Participant& other) { return other.key == who.key; });
    };
    const bool are_they = main_ == nullptr ? named.participants.size() == 2 && sides(named) == 2
                                           : sides(named) >= 2 && !std::all_of(named.participants.begin(),
                                                                               named.participants.end(), is_of_main);
    if (are_they) claim_.participants = named.participants;
  }

  void read_before() {
    if (const auto* whose = owner()) {
      take(*whose);
    } else if (with_somebody_ && points(Hint::theirs)) {
      add_all();
    } else if (is_done() && passage_.in_aside(contact_.cue->span)) {
      if (const auto* who = subject()) take(*who);  // "called B after having met C"
    } else if (is_done()) {
      read_doers();
    } else if (with_somebody_ && sides(claim_) < 2 && states_.empty() &&
               !says(Tie::between, between(contact_.words.end, first_ + 1))) {
      if (const auto* who = subject())
        take(*who);
      else
        add_own();
    } else if (claim_.participants.empty() && points(Hint::own)) {
      if (const auto* who = subject()) take(*who);
    } else if (claim_.participants.empty() && points(Hint::theirs)) {
      read_both();
    } else if (claim_.participants.empty()) {
      if (const auto* who = traveller()) take(*who);
    }
  }

  // States named right beside each other: "Russian-Indian", "Ukraine-EU".
  std::vector<Participant> joined(std::size_t begin, std::size_t end) const {
    std::vector<Participant> found;
    std::size_t last = 0;
    for (const auto& one : scene_.mentions_in(begin, end)) {
      const auto* country = one.kind == Kind::country ? scene_.known.country(one.key) : nullptr;
      const auto* body = one.kind == Kind::body && scene_.known.is_side(one.key) ? scene_.known.body(one.key) : nullptr;
      if (country == nullptr && body == nullptr) continue;
      if (!found.empty() && one.span.begin > last + kJoined) {
        if (found.size() >= 2) break;
        found.clear();
      }
      found.push_back(country != nullptr ? state(*country, one.span) : side(*body, one.span));
      last = one.span.end;
    }
    if (found.size() < 2) found.clear();
    return found;
  }

  static Participant side(const gazetteer::Body& body, Span span) {
    Participant who;
    who.key = who.side = body.id;
    who.ru = body.name.ru;
    who.fr = body.name.fr;
    who.en = body.name.en;
    who.span = span;
    return who;
  }

  std::vector<Participant> members(std::size_t begin, std::size_t end) const {
    std::vector<Participant> found;
    for (const auto& one : scene_.mentions_in(begin, end)) {
      // "The Normandy talks" were not held by the region.
      const bool names_talks = one.kind == Kind::place && one.span.end < contact_.words.begin &&
                               contact_.words.begin - one.span.end <= kJoined;
      if (one.kind != Kind::body && one.kind != Kind::agreement && !names_talks) continue;
      const auto* format = std::find_if(std::begin(kFormats), std::end(kFormats),
                                        [&](const Format& row) { return row.body == one.key; });
      if (format == std::end(kFormats)) continue;
      for (std::size_t at = 0; at < format->members.size(); at += 4)
        if (const auto* country = scene_.known.country(format->members.substr(at, 3)))
          found.push_back(state(*country, one.span));
      break;
    }
    return found;
  }

  void read_states(bool sent) {
    const auto begin = std::max(contact_.reach.begin, contact_.words.begin - std::min(contact_.words.begin, near_));
    const auto end = sent ? contact_.reach.end : std::min(limit_, contact_.words.end + 2 * near_);
    auto found = members(begin, end);
    if (found.empty()) found = joined(begin, end);
    if (found.empty()) found = states_;
    if (sent)
      for (const auto& who : claim_.participants)
        if (const auto* country = scene_.known.country(who.side)) found.push_back(state(*country, who.span));
    claim_.participants.clear();
    for (auto& who : found)
      if (std::none_of(claim_.participants.begin(), claim_.participants.end(),
                       [&](const Participant& other) { return other.key == who.key; }))
        claim_.participants.push_back(std::move(who));
  }

  const Scene& scene_;
  const Passage& passage_;
  const Marks& marks_;
  const Contact& contact_;
  const Claim* main_;
  std::size_t near_, limit_;
  std::size_t first_ = 0, end_of_people_ = 0;
  bool with_somebody_ = false;
  const Mention* doer_ = nullptr;
  std::vector<Participant> states_;
  Claim claim_;
};

}  // namespace

Ties ties(const Scene& scene, const Passage& passage, const Marks& marks, const Contact& contact, const Claim* main) {
  return Tying(scene, passage, marks, contact, main).read();
}

}  // namespace behistun::claims
