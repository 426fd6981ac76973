// A format stands for its members (formats.tsv). Two adjectives or names of states that a hyphen joins are a pair; what
// stands farther apart is two names.

#include "named_states.hpp"

#include <algorithm>

#include "sentence/participant.hpp"
#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;

struct Format {
  std::string_view body, members, example;
};
constexpr Format kFormats[] = {
#include "formats.inc"
};

constexpr std::size_t kJoined = 4;  // bytes: "Russia-US", "Russian–Indian"

const Format* format_of(std::string_view key) {
  const auto* format =
      std::find_if(std::begin(kFormats), std::end(kFormats), [&](const Format& row) { return row.body == key; });
  return format == std::end(kFormats) ? nullptr : format;
}

std::vector<Participant> members(const Surroundings& around, std::size_t begin, std::size_t end) {
  constexpr std::size_t kCode = 3;  // letters, and a space between two
  const auto& scene = around.scene;
  std::vector<Participant> found;
  for (const auto& one : scene.mentions_in(begin, end)) {
    // "The Normandy talks" were not held by the region.
    const bool names_talks = one.kind == Kind::place && one.span.end < around.contact.words.begin &&
                             around.contact.words.begin - one.span.end <= kJoined;
    if (one.kind != Kind::body && one.kind != Kind::agreement && !names_talks) continue;
    const auto* format = format_of(one.key);
    if (format == nullptr) continue;
    for (std::size_t at = 0; at < format->members.size(); at += kCode + 1)
      if (const auto* country = scene.known.country(format->members.substr(at, kCode)))
        found.push_back(state(*country, one.span));
    break;
  }
  return found;
}

// "Russian-Indian", "Ukraine-EU".
std::vector<Participant> joined(const Surroundings& around, std::size_t begin, std::size_t end) {
  const auto& known = around.scene.known;
  std::vector<Participant> found;
  std::size_t last = 0;
  for (const auto& one : around.scene.mentions_in(begin, end)) {
    const auto* country = one.kind == Kind::country ? known.country(one.key) : nullptr;
    const auto* body = one.kind == Kind::body && known.is_side(one.key) ? known.body(one.key) : nullptr;
    if (country == nullptr && body == nullptr) continue;
    if (!found.empty() && one.span.begin > last + kJoined) {
      if (found.size() >= 2) break;
      found.clear();
    }
    found.push_back(country != nullptr ? state(*country, one.span) : organisation(*body, one.span));
    last = one.span.end;
  }
  if (found.size() < 2) found.clear();
  return found;
}

// "Russia and Turkey held talks", "On Tuesday, Russia and Turkey": they open the sentence, or stand behind a comma. But
// "aid for Russia and Turkey".
bool opens_a_clause(const Surroundings& around, std::size_t at) {
  const auto begin = around.passage.span.begin;
  const auto before = around.between(begin, at);
  return without_last(Tie::article, before).empty() || before.ends_with(", ");
}

// Of the verb that tells of the contact: its own, or that of the noun.
std::size_t begin_of_verb(const Surroundings& around) {
  const auto& words = around.contact.words;
  auto begin = words.begin;
  for (const auto& cue : around.passage.cues)
    if (((cue.kind == CueClass::held && cue.value.empty()) || cue.kind == CueClass::future) &&
        cue.span.begin >= around.contact.reach.begin && cue.span.end <= words.begin &&
        words.begin - cue.span.end <= around.near)
      begin = std::min(begin, cue.span.begin);
  return begin;
}

}  // namespace

std::vector<Participant> named_states(const Surroundings& around, std::size_t begin, std::size_t end) {
  auto found = members(around, begin, end);
  return found.empty() ? joined(around, begin, end) : found;
}

std::vector<Participant> doing_states(const Surroundings& around) {
  constexpr std::size_t kLink = 10, kVerb = 40;  // bytes: « et la », " have agreed to "
  const auto& scene = around.scene;
  std::vector<Participant> found;
  std::size_t last = 0;
  for (const auto& one : scene.mentions_in(around.contact.reach.begin, around.contact.words.begin)) {
    const auto* country = one.role == "adjective" ? nullptr : scene.state_of(one);
    if (country == nullptr) continue;
    const bool goes_on = !found.empty() && one.span.begin <= last + kLink && around.goes_on(last, one.span.begin);
    if (!found.empty() && !goes_on) {
      if (found.size() >= 2) break;
      found.clear();
    }
    if (found.empty() && !opens_a_clause(around, one.span.begin)) continue;
    found.push_back(state(*country, one.span));
    last = one.span.end;
  }
  if (found.size() < 2 || last + kVerb < begin_of_verb(around)) found.clear();
  return found;
}

}  // namespace behistun::claims
