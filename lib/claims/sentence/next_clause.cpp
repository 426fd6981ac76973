// One sentence may tell of two contacts, each with a verb of its own. The second stands in a clause: of whom the words
// before it name last ("who"), or of the subject of the sentence ("and", "where he", "having"). What such a clause
// recalls is no contact of these days: where it may recall something it must tell a day or have a word for it.

#include "next_clause.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "next_contact.hpp"
#include "prepositions.hpp"
#include "scene.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

constexpr std::size_t kHead = 64;  // bytes: "who, after a stop in the capital, was received by"
constexpr std::size_t kAnd = 28;   // bytes: "and was subsequently"

bool is_somebody(const Mention& one) { return one.kind == Kind::person || one.kind == Kind::office; }

// The verb of a contact: "met", or the "held" of "held talks"; nobody is told to have travelled so.
bool is_verb(const Passage& passage, const Cue& cue) {
  constexpr std::size_t kWordsBetween = 6;  // "held a brief and candid bilateral"
  if (cue.kind == CueClass::hosted) return true;
  if (cue.kind == CueClass::contact) return cue.deed && cue.mode != Mode::visit && cue.mode != Mode::letter;
  if (cue.kind != CueClass::held || !cue.value.empty()) return false;
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& noun) {
    return noun.kind == CueClass::contact && !noun.deed && noun.mode != Mode::visit && noun.mode != Mode::letter &&
           noun.first >= cue.last && noun.first - cue.last <= kWordsBetween;
  });
}

bool tells_before(const Passage& passage, std::size_t end) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.span.end <= end && !passage.in_aside(cue.span) && is_verb(passage, cue);
  });
}

// "Who also met", "whom he saw on Monday", "having met in the morning": of these days.
bool is_of_these_days(const Scene& scene, Span clause) {
  std::string words(clause.of(scene.text));
  std::replace_if(
      words.begin(), words.end(), [](char sign) { return sign == ',' || sign == '.' || sign == ';'; }, ' ');
  if (says(Tie::these_days, words + ' ')) return true;
  return scene.tells_a_day(clause);
}

// "In May", "on 3 March" of a release of June: long past, or to come.
bool is_of_other_days(const Scene& scene, Span clause) {
  constexpr std::int32_t kNear = 10;  // days
  return std::ranges::any_of(scene.dates_in(clause), [&](const dates::Date& date) {
    return date.grain != dates::Grain::day ||
           (scene.anchor && (date.days.last + kNear < *scene.anchor || *scene.anchor < date.days.first));
  });
}

// "And she will call", "who did not meet".
bool is_undone(const Passage& passage, std::size_t head, const Cue& verb) {
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.span.begin >= head && cue.span.begin < verb.span.end &&
           (cue.kind == CueClass::future || cue.kind == CueClass::negation || cue.kind == CueClass::wish);
  });
}

// What somebody says he did is not told by the release.
bool is_quoted(std::string_view words) {
  return std::count(words.begin(), words.end(), '"') % 2 != 0 || words.find("“") != std::string_view::npos;
}

// Where the clause of a verb begins: at the last "and", "who" or the like.
std::size_t head_before(std::string_view text, std::size_t begin, std::size_t verb) {
  constexpr std::array<std::string_view, 2> kBefore = {"and ", "after "};  // "and then", "after having"
  for (auto at = verb; at > begin && verb - at <= kHead; --at) {
    if (text[at - 1] != ' ') continue;
    for (const auto kind : {Tie::relative, Tie::goes_on, Tie::since}) {
      const auto end = end_of_first(kind, text.substr(at));
      if (end == 0 || at + end > verb) continue;
      for (const auto word : kBefore)
        if (at > begin + word.size() && text.substr(at - word.size()).starts_with(word)) return at - word.size();
      return at;
    }
  }
  return std::string_view::npos;
}

bool names_somebody(const Scene& scene, std::size_t begin, std::size_t end) {
  const auto named = scene.mentions_in(begin, std::max(begin, end));
  return std::any_of(named.begin(), named.end(), [&](const Mention& one) { return scene.names_somebody(one); });
}

// Whom the words before a clause name last.
Span named_last(const Scene& scene, std::size_t begin, std::size_t end) {
  Span last;
  for (const auto& one : scene.mentions_in(begin, end))
    if (is_somebody(one) && one.span.end <= end) last = one.span;
  return last;
}

// "B, who came from Rome, where he met C": of whom the clause before the one that begins at `head` is, if it tells of
// no contact itself.
Span named_before_the_clause(const Scene& scene, const Passage& passage, std::size_t head) {
  const auto words = scene.text.substr(passage.span.begin, head - passage.span.begin);
  for (auto at = words.rfind(' '); at != std::string_view::npos && at > 0; at = words.rfind(' ', at - 1)) {
    const auto who = passage.span.begin + at + 1;
    if (end_of_first(Tie::relative, scene.text.substr(who)) == 0) continue;
    const bool tells = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      return cue.span.begin >= who && cue.span.end <= head && is_verb(passage, cue);
    });
    return tells ? Span{} : named_last(scene, passage.span.begin, who);
  }
  return {};
}

// The clause of the verb, whoever's it is; nothing if it recalls, is to come or names nobody.
std::optional<NextClause> clause_of(const Scene& scene, const Passage& passage, const Cue& verb) {
  if (!is_verb(passage, verb) || passage.in_aside(verb.span)) {
    const bool is_relative_aside = std::any_of(passage.asides.begin(), passage.asides.end(), [&](Span aside) {
      const auto words = scene.text.substr(aside.begin);
      return aside.contains(verb.span) &&
             (end_of_first(Tie::relative, words) > 0 || end_of_first(Tie::since, words) > 0);
    });
    if (!is_verb(passage, verb) || !is_relative_aside) return std::nullopt;
  }
  const auto head = head_before(scene.text, passage.span.begin, verb.span.begin);
  if (head == std::string_view::npos || head <= passage.span.begin + 1) return std::nullopt;
  const Span clause{head, passage.span.end};
  const auto words = scene.text.substr(head);
  const auto between = scene.text.substr(head, verb.span.begin - head);
  const bool is_relative = end_of_first(Tie::relative, words) > 0;
  const auto before_relative = is_relative ? Span{} : named_before_the_clause(scene, passage, head);
  const bool may_recall = is_relative || !before_relative.empty() || end_of_first(Tie::since, words) > 0;
  const bool names_before_verb = names_somebody(scene, head, verb.span.begin);
  if (words.starts_with("and ") && (between.size() > kAnd || between.find(',') != std::string_view::npos))
    return std::nullopt;
  if (names_before_verb ? !words.starts_with("whom ") : !names_somebody(scene, verb.span.end, clause.end))
    return std::nullopt;
  if (may_recall ? !is_of_these_days(scene, clause) : says(Tie::recalls, between.substr(between.find(' '))))
    return std::nullopt;
  if (is_of_other_days(scene, clause) || is_undone(passage, head, verb) ||
      is_quoted(scene.text.substr(passage.span.begin, head - passage.span.begin)))
    return std::nullopt;
  auto before = head - 1;
  if (scene.text.substr(0, before).ends_with(',')) --before;
  NextClause found{before, clause, {}};
  const auto last = named_last(scene, passage.span.begin, head);
  const bool is_beside = last.end == before;  // "A, having met B, left"
  if (is_relative || (is_beside && !tells_before(passage, head))) found.whose = last;
  if (!before_relative.empty()) found.whose = before_relative;
  return is_relative && found.whose.empty() ? std::nullopt : std::optional(found);
}

// "A received B, and C hosted him to dinner".
std::optional<NextClause> clause_of_another_host(const Scene& scene, const Passage& passage, const Cue& verb) {
  constexpr std::string_view kAnd = " and ";
  if (!is_done_to_him(scene, passage, verb)) return std::nullopt;
  const auto words = scene.text.substr(passage.span.begin, verb.span.begin - passage.span.begin);
  const auto conjunction = words.rfind(kAnd);
  if (conjunction == std::string_view::npos || conjunction == 0) return std::nullopt;
  const auto head = passage.span.begin + conjunction + kAnd.size();
  if (!names_somebody(scene, head, verb.span.begin) || is_undone(passage, head, verb)) return std::nullopt;
  auto before = passage.span.begin + conjunction;
  if (scene.text.substr(0, before).ends_with(',')) --before;
  return NextClause{before, {head, passage.span.end}, {}};
}

}  // namespace

std::optional<NextClause> next_clause(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kLeast = 8;  // bytes: "A met B "
  if (!passage.may_have(CueClass::contact) || passage.cues.size() < 2) return std::nullopt;
  for (const auto& verb : passage.cues) {
    if (verb.span.begin < passage.span.begin + kLeast) continue;
    auto clause = clause_of(scene, passage, verb);
    if (!clause) clause = clause_of_another_host(scene, passage, verb);
    if (clause && tells_before(passage, clause->span.begin) &&
        names_somebody(scene, passage.span.begin, clause->span.begin))
      return clause;
  }
  return std::nullopt;
}

std::optional<NextClause> clause_within(const Scene& scene, const Passage& passage) {
  constexpr std::size_t kBeside = 3;  // bytes: "A, who"
  if (!passage.may_have(CueClass::contact)) return std::nullopt;
  const auto verb =
      std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) { return is_verb(passage, cue); });
  if (verb == passage.cues.end()) return std::nullopt;
  auto clause = clause_of(scene, passage, *verb);
  if (!clause || clause->whose.empty() || clause->whose.end + kBeside < clause->span.begin) return std::nullopt;
  for (auto comma = scene.text.find(", ", verb->span.end); comma < passage.span.end;
       comma = scene.text.find(", ", comma + 1)) {
    const auto next = comma + 2 < scene.text.size() ? scene.text[comma + 2] : ' ';
    if (next < 'a' || next > 'z') continue;
    clause->span.end = comma;
    break;
  }
  const bool tells_behind = std::any_of(verb + 1, passage.cues.end(), [&](const Cue& cue) {
    return cue.span.begin >= clause->span.end && is_verb(passage, cue);
  });
  return tells_behind ? std::nullopt : clause;
}

}  // namespace behistun::claims
