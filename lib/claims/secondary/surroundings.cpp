// Names are tied to a contact by small words and by nearness; a chain of them ends where a paper, another clause or the
// topics begin.

#include "surroundings.hpp"

#include <algorithm>

#include "sentence/prepositions.hpp"

namespace behistun::claims {

namespace {

// Bytes: where every letter has two of them, twice as many.
std::size_t near_in(Language language) {
  constexpr std::size_t kOfOneByteLetters = 60;
  return language == Language::ru ? 2 * kOfOneByteLetters : kOfOneByteLetters;
}

// "X's visit to Moscow, in view of his talks with Y": a comma, but not that of a date.
bool leaves_off(std::string_view words) {
  for (auto at = words.find(", "); at != std::string_view::npos; at = words.find(", ", at + 1))
    if (at == 0 || words[at - 1] < '0' || words[at - 1] > '9') return true;
  return false;
}

}  // namespace

Surroundings::Surroundings(const Scene& of, const Passage& in, const Marks& hints, const Contact& what)
    : scene(of),
      passage(in),
      marks(hints),
      contact(what),
      near(near_in(of.source.reading.language)),
      limit(end_of_chain()) {}

std::size_t Surroundings::end_of_chain() const {
  auto end = contact.reach.end;
  for (const auto& cue : passage.cues)
    if (cue.kind == CueClass::stop && cue.span.begin >= contact.words.end) end = std::min(end, cue.span.begin);
  for (const auto& mark : marks)
    if (parts(mark)) end = std::min(end, mark.span.begin);
  return end;
}

bool Surroundings::parts(const Mark& mark) const {
  const bool opens = mark.hint == Hint::clause || mark.hint == Hint::where || mark.hint == Hint::paper;
  return opens && mark.span.begin > contact.words.end + 1;
}

std::string_view Surroundings::between(std::size_t begin, std::size_t end) const {
  return scene.text.substr(begin, end - std::min(begin, end));
}

bool Surroundings::with_up_to(std::size_t end) const { return scene.with_between(contact.words.begin, end); }

bool Surroundings::is_tied(std::size_t begin, std::size_t end) const {
  for (const auto& mark : marks)
    if (mark.hint == Hint::led && mark.span.begin >= begin && mark.span.end <= end) begin = mark.span.end;
  if (end - begin > near) return false;
  if (begin > contact.words.end || contact.cue->deed) return true;
  const auto words = between(begin, end + 1);
  const auto is_right_before = [&](Tie kind) { return stands_before(kind, scene.text, end); };
  const bool is_told_whose = is_right_before(Tie::of) || is_right_before(Tie::by) || is_right_before(Tie::between) ||
                             is_right_before(Tie::with);
  if (is_told_whose && tells_where_or_when(begin, end)) return true;  // "the meeting in Rome, on 30 October, between"
  if (leaves_off(words)) return false;
  if (with_up_to(end) || scene.source.reading.language == Language::ru) return true;
  if (!words.starts_with(' ')) return false;
  return end_of_first(Tie::of, words.substr(1)) > 0 || end_of_first(Tie::by, words.substr(1)) > 0;
}

bool Surroundings::tells_where_or_when(std::size_t begin, std::size_t end) const {
  constexpr std::ptrdiff_t kSmallWords = 5;  // "held at … on … by", « tenue à … le … par »
  const auto named = scene.mentions_in(begin, end);
  const auto words = [](std::string_view text) { return std::count(text.begin(), text.end(), ' '); };
  auto others = words(between(begin, end));
  for (const auto& one : named) others -= 1 + words(one.span.of(scene.text));
  return !named.empty() && others <= kSmallWords &&
         std::all_of(named.begin(), named.end(), [](const mention::Mention& one) {
           return one.kind == mention::Kind::place || one.kind == mention::Kind::date ||
                  (one.kind == mention::Kind::country && one.role != "adjective");
         });
}

bool Surroundings::goes_on(std::size_t begin, std::size_t end) const {
  if (end <= begin + 3) return true;
  const auto words = between(begin, end), up_to_name = between(begin, end + 1);
  if (says(Tie::with, up_to_name) && words.size() <= 2 * near)
    return true;  // with "the Head of the Federal Department …"
  return words.size() <= near &&
         (says(Tie::and_, up_to_name) || says(Tie::with, up_to_name) || words.find(", ") != std::string_view::npos);
}

bool Surroundings::has_own_clause() const { return has(marks, Hint::clause, contact.words.end, contact.words.end + 2); }

bool Surroundings::envoys(std::size_t end) const {
  if (points(Hint::theirs))  // « après leur entretien, les ministres … »
    end = std::min(end, scene.text.find(", ", contact.words.end));
  return has(marks, Hint::envoys, contact.words.end, end) && !has(marks, Hint::led, contact.words.end, end);
}

bool Surroundings::is_where_they_talked() const {
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
    return mark.hint == Hint::at && mark.last <= contact.cue->first && contact.cue->first - mark.last <= 1;
  });
}

bool Surroundings::points(Hint hint) const {
  constexpr std::size_t kWordsBetween = 4;
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
    if (mark.hint != hint) return false;
    const bool is_before = mark.last <= contact.cue->first && contact.cue->first - mark.last <= kWordsBetween;
    const bool is_behind =
        hint == Hint::theirs && mark.first >= contact.cue->last && mark.first - contact.cue->last <= kWordsBetween;
    return is_before || is_behind;
  });
}

}  // namespace behistun::claims
