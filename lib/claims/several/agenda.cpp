// An agenda has no sentences: a line of a day, or of a town, is of the lines below it (such a line may be a dateline,
// and no part of the body), and each of those is an hour, a noun and whom; behind the hour, or of whose agenda it is,
// it may be a verb. Whose it is the title says, or the publisher's office. What it sets down is to come, unless the
// page was published after it.

#include "agenda.hpp"

#include <algorithm>

#include "contact/complete.hpp"
#include "contact/where.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/participant.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

bool says_that_it_is_one(const Passage& title) {
  return std::any_of(title.cues.begin(), title.cues.end(),
                     [](const Cue& cue) { return cue.kind == CueClass::other && cue.value == "agenda"; });
}

// The one whom the titles name; nobody where they name several.
std::vector<const Mention*> whose_it_is(const Scene& scene) {
  std::vector<const Mention*> own;
  for (const auto& title : scene.titles)
    for (const auto& one : scene.mentions_in(title.span.begin, title.span.end))
      if (scene.names_somebody(one) && !among(own, one.key)) own.push_back(&one);
  if (own.size() != 1) own.clear();
  return own;
}

// "10.30 – receives B", « 9h : reçoit B »
bool opens_with_an_hour(const Scene& scene, const Passage& line) {
  auto text = line.span.of(scene.text);
  if (text.starts_with("- ")) text.remove_prefix(2);
  const auto hour = text.find_first_not_of("0123456789");
  return hour != 0 && hour <= 2 && text.find_first_of("h:.") == hour;
}

// The noun that a line opens with, before anybody else is named than whose it is. A verb tells in a sentence, but
// behind an hour, of what is to come, and of whose agenda it is ("Secretary A meets with B").
const Cue* teller_of(const Scene& scene, const Passage& line, const Mention& own) {
  const auto* teller = first_teller(line);
  if (teller == nullptr || teller->kind == CueClass::soft || teller->mode == Mode::visit ||
      teller->mode == Mode::letter || line.has(CueClass::negation))
    return nullptr;
  const auto before = scene.mentions_in(line.span.begin, teller->span.begin);
  const auto is_own = [&](const Mention& one) { return one.key == own.key; };
  const bool names_own = std::any_of(before.begin(), before.end(), is_own);
  const bool names_another = std::any_of(before.begin(), before.end(),
                                         [&](const Mention& one) { return scene.names_somebody(one) && !is_own(one); });
  const bool may_be_verb = names_own || opens_with_an_hour(scene, line) || line.has(CueClass::future);
  return names_another || (teller->deed && !may_be_verb) ? nullptr : teller;
}

class Agenda {
 public:
  Agenda(const Scene& scene, const Mention& own) : scene_(scene), own_(own) {
    for (const auto& title : scene.titles) {
      for (const auto& date : scene.dates_in(title.span))  // « Agenda du lundi 12 avril », but not of a week
        if (date.grain == dates::Grain::day && date.days.first == date.days.last) day_ = date;
      read_ = std::max(read_, title.span.end);
    }
  }

  std::vector<Claim> read(std::vector<std::size_t>& told) {
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < scene_.body.size() && claims.size() < kMostContacts; ++i) {
      const auto& line = scene_.body[i];
      const auto* teller = line.speech ? nullptr : teller_of(scene_, line, own_);
      take_day_and_town(line.span.begin, teller == nullptr ? line.span.end : line.span.begin);
      if (teller == nullptr) continue;
      auto claim = read_line(line, *teller);
      if (!claim) continue;
      claims.push_back(std::move(*claim));
      told.push_back(i);
    }
    return claims;
  }

 private:
  // From where the lines read before end: each day has towns of its own.
  void take_day_and_town(std::size_t line, std::size_t end) {
    for (const auto& date : scene_.dates_in({read_, std::max(read_, end)}))
      if (date.grain == dates::Grain::day) {
        day_ = date;
        town_ = {};
      }
    const auto* town = scene_.town_in(std::max(read_, day_.span.end), end);
    if (town != nullptr) town_ = town->span;
    read_ = std::max(read_, std::max(line, end));
  }

  std::optional<Claim> read_line(const Passage& line, const Cue& teller) const {
    Claim claim;
    claim.primary = true;
    claim.span = line.span;
    claim.mode = teller.mode == Mode::unknown ? Mode::meeting : teller.mode;  // « entretien »
    claim.mode_span = teller.span;
    add(scene_, own_, claim);
    for (const auto* one : scene_.people(line)) add(scene_, *one, claim);
    if (claim.participants.size() < 2) return std::nullopt;
    sort_participants(claim);
    claim = complete(scene_, {std::move(claim), {&line}, {}});
    set_day(line, claim);
    if (claim.duration_span.begin == line.span.begin) {  // « 12h30 Déjeuner … » is the hour
      claim.minutes = 0;
      claim.duration_span = {};
    }
    if (!line.span.contains(claim.place_span)) {  // that of a line above or below
      claim.place.clear();
      claim.place_span = {};
      for (auto& who : claim.participants) who.host = who.guest = false;
    }
    if (claim.place.empty() && !town_.empty() && face_to_face(claim.mode))
      set_where(scene_, town_.begin, town_.end, claim);
    return claim;
  }

  void set_day(const Passage& line, Claim& claim) const {
    claim.tense = Tense::future;
    if (day_.span.empty()) return;
    claim.when = day_.days;
    claim.grain = day_.grain;
    claim.when_span = day_.span;
    for (const auto& date : scene_.dates_in(line.span))
      if (date.time) claim.time = date.time;
    if (scene_.anchor && day_.days.last < *scene_.anchor) claim.tense = Tense::past;
  }

  const Scene& scene_;
  const Mention& own_;
  std::size_t read_ = 0;  // up to where days and towns were read
  dates::Date day_;       // of the lines that follow
  Span town_;
};

}  // namespace

std::vector<Claim> in_an_agenda(const Scene& scene, std::vector<std::size_t>& told) {
  if (std::none_of(scene.titles.begin(), scene.titles.end(), says_that_it_is_one)) return {};
  const auto own = whose_it_is(scene);
  return own.empty() ? std::vector<Claim>() : Agenda(scene, *own.front()).read(told);
}

}  // namespace behistun::claims
