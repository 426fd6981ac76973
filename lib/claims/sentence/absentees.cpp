// The words are few and ascend, so that those nearest to a name are found at once. Between them and the name stand
// courtesies and articles at most.

#include "absentees.hpp"

#include <algorithm>
#include <iterator>

#include "scene.hpp"

namespace behistun::claims {

using mention::Kind;
using mention::Mention;

namespace {

constexpr std::size_t kCourtesy = 28;  // bytes: " His Excellency Shri "

// In ASCII or Cyrillic; what begins otherwise is neither.
bool is_small(std::string_view text, std::size_t at) {
  if (text[at] >= 'a' && text[at] <= 'z') return true;
  const auto pair = text.substr(at, 2);
  return pair >= "а" && pair <= "я";
}

// No comma, and no word but titles and what is as short as an article: " H.E. Dr ", " le ", " the Hon. ".
bool is_courtesy(std::string_view between) {
  constexpr std::size_t kArticle = 3;  // letters
  if (between.size() > kCourtesy || between.find_first_of(",;:()\"") != std::string_view::npos) return false;
  for (std::size_t at = 0; at < between.size();) {
    const auto end = std::min(between.find(' ', at), between.size());
    if (end > at && is_small(between, at) && end - at > kArticle) return false;
    at = end + 1;
  }
  return true;
}

// " International Convention ": words in capitals alone.
bool is_in_capitals(std::string_view between) {
  constexpr std::size_t kLongest = 40;  // bytes
  if (between.size() > kLongest || !between.starts_with(' ') || !between.ends_with(' ')) return false;
  for (std::size_t at = 1; at < between.size(); at = std::min(between.find(' ', at), between.size() - 1) + 1)
    if (between[at] < 'A' || between[at] > 'Z') return false;
  return true;
}

}  // namespace

void Absentees::note(const Cue& cue, std::string_view text) {
  if (cue.kind == CueClass::absentee) before_.push_back({cue.span, cue.value});
  if (cue.kind == CueClass::thing && !is_small(text, cue.span.begin)) things_.push_back(cue.span);
}

Absentees::Said Absentees::before(Span name, bool has_title, std::string_view text) const {
  const auto starts = [](const Words& words, std::size_t at) { return words.span.begin < at; };
  auto words = std::lower_bound(before_.begin(), before_.end(), name.begin, starts);
  constexpr std::ptrdiff_t kMost = 3;  // "the greetings of", "greetings of"
  for (std::ptrdiff_t i = 0; i < kMost && words != before_.begin(); ++i) {
    --words;
    if (words->span.end > name.begin) continue;
    const auto between = text.substr(words->span.end, name.begin - words->span.end);
    if (words->value == "thing" ? between != " " || has_title : !is_courtesy(between)) continue;
    if (words->value == "envoy") return Said::sent_an_envoy;
    return words->value == "sender" ? Said::sent : Said::absent;
  }
  return Said::nothing;
}

bool Absentees::is_name_of_a_thing(Span name, std::string_view text) const {
  const auto thing = std::lower_bound(things_.begin(), things_.end(), name.end,
                                      [](Span one, std::size_t at) { return one.begin < at; });
  return thing != things_.end() && is_in_capitals(text.substr(name.end, thing->begin - name.end));
}

namespace {

constexpr std::size_t kLongestTitle = 80;  // bytes of an office before a name
constexpr std::size_t kTitle = 12;         // bytes: ", H.E. Dr. "

// With the office that stands before his name.
Span with_title(const Scene& scene, const Mention& who) {
  auto all = who.span;
  for (const auto& one : scene.mentions_in(all.begin - std::min(all.begin, kLongestTitle), all.begin))
    if (one.kind == Kind::office && one.key == who.key && one.span.end + kTitle >= all.begin) {
      all.begin = one.span.begin;
      break;
    }
  return all;
}

}  // namespace

bool Scene::is_absent(const Mention& who) const {
  if (absentees_.empty()) return false;
  if (who.kind == Kind::person && absentees_.is_name_of_a_thing(who.span, text)) return true;
  const auto said_of = [&](const Mention& one) {
    const auto all = with_title(*this, one);
    const auto said = absentees_.before(all, all.begin < one.span.begin || one.kind == Kind::office, text);
    return said == Absentees::Said::absent || (said == Absentees::Said::sent && may_send(one));
  };
  if (said_of(who)) return true;
  constexpr std::size_t kBeside = 2;  // bytes: ", "
  if (who.kind != Kind::office) return false;
  // "The greetings of A, President of B": the office behind the name.
  const auto before = mentions_in(who.span.begin - std::min(who.span.begin, kLongestTitle), who.span.begin);
  return std::any_of(before.begin(), before.end(), [&](const Mention& one) {
    return one.kind == Kind::person && one.key == who.key && one.span.end <= who.span.begin &&
           one.span.end + kBeside >= who.span.begin && said_of(one);
  });
}

bool Scene::sent_somebody(const Mention& head) const {
  if (absentees_.empty() || !may_send(head)) return false;
  const auto all = with_title(*this, head);
  const auto said = absentees_.before(all, true, text);
  return said == Absentees::Said::sent || said == Absentees::Said::sent_an_envoy;
}

bool Scene::may_send(const Mention& who) const {
  const auto* held = anchor ? known.office_on(who.key, *anchor) : nullptr;
  return held != nullptr && (held->office.starts_with("head-of-") || held->office == "high-representative" ||
                             held->office == "secretary-general");
}

}  // namespace behistun::claims
