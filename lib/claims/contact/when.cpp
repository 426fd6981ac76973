#include "when.hpp"

#include <algorithm>
#include <array>

#include "days_after.hpp"
#include "sentence/counterparts.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"
#include "sentence/spoken.hpp"

namespace behistun::claims {

void set_when(const dates::Date& date, Claim& claim) {
  claim.when = date.days;
  claim.grain = date.grain;
  claim.time = date.time;
  claim.when_span = date.span;
}

dates::Date as_told(const Scene& scene, const Passage& passage, dates::Date date) {
  constexpr std::int32_t kWeek = 7;  // days
  const auto* future = passage.first(CueClass::future);
  const bool is_weekday = date.kind == dates::Date::Kind::relative && date.weekday_right.has_value();
  const bool is_back = scene.anchor && is_weekday && date.days.first == date.days.last &&
                       date.days.last + 1 < *scene.anchor && *scene.anchor - date.days.first < kWeek;
  if (is_back && future != nullptr && future->span.begin < date.span.begin) {
    date.days.first = date.days.first + kWeek;
    date.days.last = date.days.last + kWeek;
  }
  return date;
}

namespace {

using mention::Kind;
using mention::Mention;

constexpr std::int32_t kDaysBeforePublication = 14;  // a contact is reported within two weeks

// "The visit will take place in November": a month to come, where no day is told.
bool read_month_ahead(const Scene& scene, const Passage& passage, Claim& claim) {
  if (!scene.anchor) return false;
  for (const auto& date : scene.source.reading.dates) {
    const bool is_ahead = date.grain == dates::Grain::month && date.days.first > *scene.anchor;
    if (!is_ahead || !passage.span.contains(date.span) || date.span.begin >= passage.topics_begin() ||
        passage.in_aside(date.span))
      continue;
    set_when(date, claim);
    return true;
  }
  return false;
}

bool plausible(const Scene& scene, const dates::Date& date, bool future) {
  if (date.grain != dates::Grain::day || date.weekday_right == false) return false;
  if (!scene.anchor) return true;
  if (future) return date.days.last >= *scene.anchor;
  return date.days.first <= *scene.anchor + 1 && *scene.anchor - date.days.last <= kDaysBeforePublication;
}

// "Met on 5 May by video link", "a virtual meeting": verb or noun and channel tell of one contact.
bool is_one_with(const Cue& cue, const Cue* teller, const Passage& passage) {
  return teller != nullptr && teller->kind == CueClass::channel && passage.first(CueClass::contact) == &cue;
}

// "Said on Tuesday that he would meet A": the day on which it was said. A weekday is reckoned by the verb to come; it
// was that of the saying where the clause begins behind it.
bool is_day_of_saying(const Scene& scene, const Passage& passage, const Cue* teller, const dates::Date& date) {
  const auto* future = passage.first(CueClass::future);
  if (teller == nullptr) teller = passage.teller();
  if (!scene.anchor || teller == nullptr || future == nullptr ||
      date.span.begin >= std::min(future->span.begin, teller->span.begin))
    return false;
  const auto said = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return (cue.kind == CueClass::stop || cue.kind == CueClass::reported) && cue.span.begin < future->span.begin;
  });
  if (said == passage.cues.end()) return false;
  if (date.days.last < *scene.anchor) return true;
  const auto marks = find_marks(scene, passage);
  return date.weekday_right.has_value() && std::any_of(marks.begin(), marks.end(), [&](const Mark& that) {
           return that.hint == Hint::clause && that.span.begin >= std::max(date.span.end, said->span.end) &&
                  that.span.end <= future->span.begin;
         });
}

// "They will meet in Sochi", and further down "the meeting is scheduled for 1 October": a day to come, told of the
// same.
bool read_day_ahead(const Scene& scene, std::span<const Passage> body, Claim& claim) {
  constexpr std::size_t kNear = 6;  // sentences
  if (!scene.anchor) return false;
  for (std::size_t i = 0; i < std::min(body.size(), kNear) && !body[i].speech; ++i) {
    const auto& passage = body[i];
    if (passage.has(CueClass::wish)) continue;
    for (const auto& date : scene.source.reading.dates) {
      const bool is_ahead = date.grain == dates::Grain::day && date.days.first > *scene.anchor;
      if (!is_ahead || !passage.span.contains(date.span) || passage.in_aside(date.span) ||
          is_day_of_saying(scene, passage, nullptr, date))
        continue;
      const auto* cue = passage.nearest(date.span);
      if (cue == nullptr || !compatible(cue->mode, claim.mode)) continue;
      set_when(date, claim);
      return true;
    }
  }
  return false;
}

// "The press office confirms today that they will meet on Sunday": behind a word of the future the day to come is that
// of the contact.
bool is_overtaken(const Scene& scene, const Passage& passage, const dates::Date& date, std::size_t end) {
  const auto* future = passage.first(CueClass::future);
  if (future == nullptr || !scene.anchor || date.span.begin >= future->span.begin || date.days.last > *scene.anchor)
    return false;
  const auto& all = scene.source.reading.dates;
  return std::any_of(all.begin(), all.end(), [&](const dates::Date& other) {
    return other.grain == dates::Grain::day && other.span.begin >= future->span.begin && other.span.begin < end &&
           other.days.first > *scene.anchor && !passage.in_aside(other.span);
  });
}

bool has_comma(std::string_view text, std::size_t begin, std::size_t end) {
  return begin < end && text.substr(begin, end - begin).find(", ") != std::string_view::npos;
}

// "Spoke on 19 February, following up on their meeting": a comma parts the day from the contact behind it.
bool is_parted(const Scene& scene, const Cue& other, const Cue* teller, Span day) {
  return teller != nullptr && teller->span.end <= day.begin && has_comma(scene.text, day.end, other.span.begin);
}

// « M. A, qui avait reçu le 14 février M. B, s'est entretenu »: a day of the clause that ends before the contact.
bool is_in_clause_before(const Scene& scene, const Passage& passage, const Cue* teller, Span day) {
  if (teller == nullptr || !has_comma(scene.text, day.end, teller->span.begin)) return false;
  const auto marks = find_marks(scene, passage);
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& clause) {
    return clause.hint == Hint::clause && clause.span.end <= day.begin &&
           !has_comma(scene.text, clause.span.end, day.begin);
  });
}

// Does the day stand in an aside, and what tells of the contact not? "Following the talks of 10 December"; but "said
// after he had been received on Tuesday".
bool is_beside(const Passage& passage, const Cue* teller, Span day) {
  return std::any_of(passage.asides.begin(), passage.asides.end(), [&](Span aside) {
    return aside.contains(day) && (teller == nullptr || !aside.contains(teller->span));
  });
}

// "BEIJING, May 19 — A and B held talks here today", on a page of the next day: "today" is the day of the dateline.
dates::Date as_written(const Scene& scene, dates::Date date) {
  constexpr std::int32_t kNear = 3;  // days
  const bool is_today = scene.anchor && date.kind == dates::Date::Kind::relative && date.grain == dates::Grain::day &&
                        date.days == Days{*scene.anchor, *scene.anchor};
  if (!is_today) return date;
  for (const auto& datelines : {scene.run_in, scene.source.datelines})
    for (const auto& line : datelines)
      for (const auto& other : scene.source.reading.dates)
        if (line.contains(other.span) && other.grain == dates::Grain::day &&
            other.kind != dates::Date::Kind::relative && other.days.first < *scene.anchor &&
            *scene.anchor - other.days.first <= kNear) {
          date.days = other.days;
          return date;
        }
  return date;
}

// The first plausible day of the passage before `end` that is not of something else: of an aside, or of another
// contact that stands nearer than the passage's own, `teller`.
bool read_day(const Scene& scene, const Passage& passage, const Cue* teller, std::size_t end, bool future,
              Claim& claim) {
  const auto& all = scene.source.reading.dates;
  // "Today 14th December": what the day is stands behind.
  const auto is_told_behind = [&](const dates::Date& date) {
    constexpr std::size_t kNear = 2;  // bytes
    return date.kind == dates::Date::Kind::relative &&
           std::any_of(all.begin(), all.end(), [&](const dates::Date& other) {
             return other.span.begin >= date.span.end && other.span.begin - date.span.end <= kNear &&
                    other.kind != dates::Date::Kind::relative && plausible(scene, other, future);
           });
  };
  for (const auto& written : all) {
    if (!passage.span.contains(written.span) || written.span.begin >= end) continue;
    const auto date = future ? as_told(scene, passage, written) : as_written(scene, written);
    if (!plausible(scene, date, false) && !(future && plausible(scene, date, true))) continue;
    if (is_beside(passage, teller, date.span) || is_told_behind(date) ||
        (future && (is_overtaken(scene, passage, date, end) || is_day_of_saying(scene, passage, teller, date))))
      continue;
    const auto* cue = passage.nearest(date.span);
    if (cue != nullptr && cue != teller && !is_one_with(*cue, teller, passage) && !compatible(cue->mode, claim.mode) &&
        !is_parted(scene, *cue, teller, date.span))
      continue;
    if (is_in_clause_before(scene, passage, teller, date.span)) continue;
    set_when(date, claim);
    return true;
  }
  return false;
}

// "On the sidelines of the dinner of 27 September": where no other day is told, it was that of what they were at.
bool read_day_of_the_venue(const Scene& scene, const Passage& passage, Claim& claim) {
  for (const auto& venue : passage.cues) {
    if (venue.kind != CueClass::venue) continue;
    const auto aside = std::find_if(passage.asides.begin(), passage.asides.end(),
                                    [&](Span one) { return one.begin == venue.span.begin; });
    if (aside == passage.asides.end()) continue;
    for (const auto& date : scene.source.reading.dates) {
      if (!aside->contains(date.span) || !plausible(scene, date, false)) continue;
      set_when(date, claim);
      return true;
    }
  }
  return false;
}

// The day on which a page was called up may stand above the release: a dateline is of no day behind its publication.
bool read_dateline(const Scene& scene, const std::vector<Span>& datelines, Claim& claim) {
  const auto is_published = [&](const dates::Date& date) {
    return !scene.anchor || date.days.first <= *scene.anchor + 1;
  };
  for (const auto dateline : datelines)
    for (const auto& date : scene.source.reading.dates)
      if (dateline.contains(date.span) && date.grain == dates::Grain::day && is_published(date)) {
        set_when(date, claim);
        claim.time.reset();  // the hour of a dateline is that of publication
        return true;
      }
  return false;
}

// "Friday 23 June: A met B", or the day in a line above: an agenda puts the day before what was done on it.
bool read_day_of_the_agenda(const Scene& scene, const Passage& passage, bool future, Claim& claim) {
  constexpr std::string_view kBetween = " :\n-–—";
  for (const auto& date : scene.source.reading.dates) {
    if (date.span.end > passage.span.begin) break;
    const Span between{date.span.end, passage.span.begin};
    const bool opens_a_line = date.span.begin == 0 || scene.text[date.span.begin - 1] == '\n';
    if (!opens_a_line || date.grain != dates::Grain::day || !plausible(scene, date, future) ||
        between.of(scene.text).find_first_not_of(kBetween) != std::string_view::npos)
      continue;
    set_when(date, claim);
    return true;
  }
  return false;
}

// "Discussed trade in Astana on 5 May".
bool is_beside_a_town(const Scene& scene, const dates::Date& date) {
  constexpr std::size_t kTown = 40, kNear = 5;  // bytes: " le "
  const auto* town = scene.town_in(date.span.begin - std::min(date.span.begin, kTown), date.span.begin);
  return town != nullptr && date.span.begin - town->span.end <= kNear &&
         stands_before(Tie::in, scene.text, town->span.begin);
}

// "Exchanged views on trade here yesterday": who does no more than discuss may tell the day behind the topics, reckoned
// from that of the release.
bool read_day_behind_topics(const Scene& scene, const Passage& passage, Claim& claim) {
  if (!passage.has(CueClass::soft) || passage.has(CueClass::contact) || passage.has(CueClass::channel)) return false;
  for (const auto& date : scene.source.reading.dates) {
    const bool is_behind = passage.span.contains(date.span) && date.span.begin >= passage.topics_begin();
    const bool is_there = is_beside_a_town(scene, date);
    if (!is_behind || (date.kind != dates::Date::Kind::relative && !is_there) || !plausible(scene, date, false))
      continue;
    set_when(as_written(scene, date), claim);
    return true;
  }
  return false;
}

}  // namespace

std::size_t something_else(const Passage& passage, Mode mode) {
  constexpr std::array kOfTheSame = {CueClass::several, CueClass::joint,      CueClass::held,     CueClass::counterpart,
                                     CueClass::other,   CueClass::reported,   CueClass::aside,    CueClass::statesman,
                                     CueClass::venue,   CueClass::foreigners, CueClass::preamble, CueClass::another,
                                     CueClass::attend,  CueClass::addressed,  CueClass::also,     CueClass::many,
                                     CueClass::envoys};
  const auto other = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return std::find(kOfTheSame.begin(), kOfTheSame.end(), cue.kind) == kOfTheSame.end() &&
           (!tells_of_contact(cue.kind) || !compatible(cue.mode, mode) ||
            (cue.mode == Mode::visit && mode != Mode::visit));
  });
  return other == passage.cues.end() ? passage.span.end : other->span.begin;
}

bool is_told_as_held(const std::vector<const Passage*>& passages) {
  const auto& title = *passages.front();
  return passages.size() > 1 && title.has(CueClass::held) && title.has(CueClass::contact) &&
         !title.has(CueClass::future) && !title.has(CueClass::wish);
}

bool is_of_others(const Scene& scene, const Passage& passage, const Claim& claim) {
  const auto met = counterparts(scene, passage);
  return !met.empty() && std::none_of(met.begin(), met.end(), [&](const Mention* one) {
    return takes_part(claim.participants, one->key) || one->key.starts_with("office:");
  });
}

// "A received B two days after the call": what stands before the words is no contact of the day that they reckon.
bool tells_before(const Passage& passage, Span words) {
  const auto* contact = passage.first(CueClass::contact);
  return contact != nullptr && contact->span.begin < words.begin;
}

void read_when(const Scene& scene, const std::vector<const Passage*>& passages, std::span<const Passage> body,
               Claim& claim) {
  const bool future = !is_told_as_held(passages) && std::any_of(passages.begin(), passages.end(), [](const Passage* p) {
    return p->has(CueClass::future);
  });
  for (const auto* passage : passages)
    if (const auto* teller = passage->teller(); teller != nullptr)
      if (const auto day = day_reckoned_back(scene, *passage, *teller); day && !tells_before(*passage, day->span))
        return set_when(*day, claim);
  for (const auto* passage : passages)
    if (read_day(scene, *passage, passage->teller(), passage->topics_begin(), future, claim)) return;
  for (const auto* passage : passages)
    if (read_day_of_the_agenda(scene, *passage, future, claim)) return;
  for (std::size_t i = 0; i < std::min<std::size_t>(body.size(), 2) && !body[i].speech; ++i) {
    const auto* teller = body[i].teller();
    const bool says_it_again = teller != nullptr && (teller->mode == claim.mode || teller->mode == Mode::unknown) &&
                               !is_of_others(scene, body[i], claim);
    if ((i == 0 || says_it_again) &&
        read_day(scene, body[i], nullptr, something_else(body[i], claim.mode), future, claim))
      return;
  }
  for (const auto* passage : passages)
    if (!future && read_day_behind_topics(scene, *passage, claim)) return;
  for (const auto* passage : passages)
    if (face_to_face(claim.mode) && !future && read_day_of_the_venue(scene, *passage, claim)) return;
  for (const auto* passage : passages)
    if (read_month_ahead(scene, *passage, claim)) return;
  if (future && read_day_ahead(scene, body, claim)) return;
  if (read_dateline(scene, scene.source.datelines, claim)) return;
  if (!future && read_dateline(scene, scene.run_in, claim)) return;
  if (scene.anchor) claim.when = Days{*scene.anchor, *scene.anchor};
}

}  // namespace behistun::claims
