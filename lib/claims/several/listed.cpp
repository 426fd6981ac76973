// A line of a list is no sentence: a bullet, "with", and whom. What it is of stands in the heading, which ends in a
// colon; who did it stands there too, or in the title.

#include "listed.hpp"

#include <algorithm>

#include "sentence/counterparts.hpp"
#include "sentence/list_items.hpp"
#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Mention;

bool ends_in_a_colon(const Scene& scene, const Passage& passage) {
  const auto words = passage.span.of(scene.text);
  const auto last = words.find_last_not_of(" \n");
  return last != std::string_view::npos && words[last] == ':';
}

// Does it say that people met or spoke, and not that they will?
bool heads_a_list(const Scene& scene, const Passage& passage) {
  if (passage.speech || !ends_in_a_colon(scene, passage)) return false;
  const auto* teller = first_teller(passage);
  return teller != nullptr && teller->kind == CueClass::contact && teller->mode != Mode::visit &&
         teller->mode != Mode::letter && !passage.has(CueClass::wish) && !passage.has(CueClass::future) &&
         !passage.has(CueClass::negation) && !passage.has(CueClass::joint);
}

// Whom a line tells of: right behind its bullet, or behind "with" there.
std::vector<const Mention*> people_of_line(const Scene& scene, const Passage& line) {
  constexpr std::size_t kArticle = 6;  // bytes: « M. », « la »
  const auto begin = behind_bullet(scene.text, line.span.begin);
  if (begin == line.span.begin) return {};
  const auto rest = scene.text.substr(begin, line.span.end - begin);
  const auto with = std::max(end_of_first(Tie::with, rest), end_of_first(Tie::opening, rest));
  auto people = scene.people(line);
  const bool opens = with > 0 || (!people.empty() && people.front()->span.begin <= begin + kArticle);
  if (!opens) people.clear();
  return people;
}

}  // namespace

std::vector<Telling> listed(const Scene& scene) {
  if (scene.source.reading.language == Language::en) return {};
  const auto& body = scene.body;
  const auto heading =
      std::find_if(body.begin(), body.end(), [&](const Passage& one) { return heads_a_list(scene, one); });
  if (heading == body.end()) return {};
  auto own = scene.people(*heading);
  if (own.empty())
    for (const auto& title : scene.titles)
      for (const auto* one : scene.people(title)) own.push_back(one);
  std::vector<Telling> tellings;
  for (auto line = heading + 1; line != body.end() && tellings.size() <= kMostContacts; ++line) {
    const auto met = people_of_line(scene, *line);
    if (met.empty()) break;
    Claim claim;
    claim.primary = true;
    claim.span = line->span;
    const auto* teller = heading->teller();
    claim.mode = teller->mode == Mode::talks ? Mode::meeting : teller->mode;  // « entretiens », but one each
    claim.mode_span = teller->span;
    for (const auto* one : met)
      if (!among(own, one->key)) add(scene, *one, claim);
    for (const auto* one : own)
      if (!among(met, one->key)) add(scene, *one, claim);
    if (sides(claim) < 2) return {};
    sort_participants(claim);
    const auto at = static_cast<std::size_t>(line - body.begin());
    tellings.push_back({std::move(claim), {&*line, &*heading}, std::span(body).subspan(at, 1)});
  }
  if (tellings.size() < 2 || tellings.size() > kMostContacts || own.empty()) return {};
  return tellings;
}

}  // namespace behistun::claims
