// What a release claims, read from its head outwards.
//
// The title says what the release is about; the lead (the first sentences of the body) says it again with the day, the
// place and the channel. A title or lead that holds a contact cue ("telephone conversation", «переговоры») makes the
// primary claim, or several where it tells of several together; people are those named before the topics begin
// ("discussed", «обсуждены»). A title of another kind
// (condolences, a statement, an interview) makes none. Sentences further down that speak of contacts with a date make
// secondary claims: the summit of last year, the call two days ago. What somebody says in the release (a transcript, a
// quotation) claims nothing.

#include <algorithm>
#include <behistun/claims.hpp>
#include <iterator>
#include <set>

#include "primary.hpp"
#include "secondary/secondary.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

// "They spoke on Saturday", told below a title and a lead without a day: it is the day of the primary contact.
bool tells_its_day(const Claim& main, const Claim& again, std::optional<Day> anchor) {
  constexpr std::int32_t kDaysBefore = 3;
  const auto& who = main.participants;
  const bool same_people = who.size() >= 2 && again.participants.size() == who.size() &&
                           std::all_of(who.begin(), who.end(), [&](const Participant& one) {
                             return std::any_of(again.participants.begin(), again.participants.end(),
                                                [&](const Participant& other) { return other.key == one.key; });
                           });
  return same_people && anchor && main.when && main.when_span.empty() && again.when && !again.when_span.empty() &&
         compatible(main.mode, again.mode) && again.tense == main.tense && !again.negated &&
         again.when->last <= *anchor && *anchor - again.when->first <= kDaysBefore;
}

bool same_people(const Claim& one, const Claim& other) {
  const auto same = [](const Participant& who, const Participant& likewise) { return who.key == likewise.key; };
  return std::equal(one.participants.begin(), one.participants.end(), other.participants.begin(),
                    other.participants.end(), same);
}

// "At a meeting with B on 6 June A said …", on a page of September: the same word tells of it, with its day.
bool is_the_same_word(const Claim& main, const Claim& again) {
  return main.when && main.when_span.empty() && again.when && !again.when_span.empty() && main.tense == again.tense &&
         main.mode_span.overlaps(again.mode_span) && compatible(main.mode, again.mode) && same_people(main, again);
}

void take_day(const Claim& again, Claim& main) {
  main.when = again.when;
  main.grain = again.grain;
  main.time = again.time;
  main.when_span = again.when_span;
}

// "The singer A has been in B": of nobody is it known for whom he acts or what he is.
bool is_of_private_people(const Claim& claim) {
  return std::all_of(claim.participants.begin(), claim.participants.end(),
                     [](const Participant& who) { return who.stranger() && who.side.empty() && who.office.empty(); });
}

std::vector<Claim> read(const Source& source, const gazetteer::Gazetteer& known) {
  const Scene scene(source, known);
  std::vector<std::size_t> told;
  auto about = primary(scene, told);
  std::vector<Claim> beside;
  for (std::size_t i = 0; i < scene.body.size(); ++i) {
    if (scene.body[i].speech) continue;
    const bool is_told = std::find(told.begin(), told.end(), i) != told.end();
    for (auto& claim : secondary(scene, scene.body[i], about, is_told))
      if (about.size() == 1 &&
          (tells_its_day(about.front(), claim, scene.anchor) || (is_told && is_the_same_word(about.front(), claim)))) {
        take_day(claim, about.front());
      } else {
        beside.push_back(std::move(claim));
      }
  }
  std::move(beside.begin(), beside.end(), std::back_inserter(about));
  if (source.side.empty())
    std::erase_if(about, [&](const Claim& claim) {
      return (source.titles.empty() || !claim.primary) && is_of_private_people(claim);
    });
  return about;
}

}  // namespace

std::vector<Claim> find(const Source& source, const gazetteer::Gazetteer& known) {
  const auto is_quotation = [](const Mention& one) { return one.kind == Kind::quotation; };
  if (std::none_of(source.mentions.begin(), source.mentions.end(), is_quotation)) return read(source, known);
  std::vector<Mention> names;
  std::remove_copy_if(source.mentions.begin(), source.mentions.end(), std::back_inserter(names), is_quotation);
  return read({source.reading, names, source.titles, source.datelines, source.body, source.side, source.head,
               mention::quoted(source.mentions)},
              known);
}

namespace {

// Is a state named within the office, or in English behind its holder: "Foreign Minister Ivan Krumov of Georgia"?
bool tells_a_state(const Source& source, const Mention& office) {
  constexpr std::size_t kGap = 2, kOf = 9;  // bytes: ", " and " of the "
  std::size_t behind_holder = 0;
  return std::any_of(source.mentions.begin(), source.mentions.end(), [&](const Mention& one) {
    const bool is_beside = one.span.begin >= office.span.end && one.span.begin <= office.span.end + kGap;
    if (one.kind == Kind::person && is_beside) behind_holder = one.span.end;
    if (one.kind != Kind::country) return false;
    if (office.span.contains(one.span)) return true;
    if (behind_holder == 0 || one.span.begin < behind_holder || one.span.begin > behind_holder + kOf) return false;
    const Span between{behind_holder, one.span.begin};
    return between.of(source.reading.canonical).starts_with(" of ");
  });
}

}  // namespace

std::string side_told_by(const Source& source, const Claim& primary) {
  const auto& sentences = source.reading.sentences;
  const auto lead = std::min(sentences.size(), source.titles.size() + kLeadSentences);
  const auto begins_late = lead == 0 ? std::size_t{0} : sentences[lead - 1].span.end;
  const auto in_head = [&](const Mention& mention) {
    return mention.span.begin < begins_late || std::any_of(source.titles.begin(), source.titles.end(),
                                                           [&](Span title) { return title.contains(mention.span); });
  };
  std::set<std::string> bare, named;
  for (const auto& mention : source.mentions) {
    if (mention.kind != Kind::office || !in_head(mention)) continue;
    const auto who = std::find_if(primary.participants.begin(), primary.participants.end(),
                                  [&](const Participant& one) { return one.key == mention.key; });
    if (who != primary.participants.end() && !who->side.empty())
      (tells_a_state(source, mention) ? named : bare).insert(who->side);
  }
  for (const auto& side : named) bare.erase(side);
  return bare.size() == 1 && !named.empty() ? *bare.begin() : std::string();
}

}  // namespace behistun::claims
