// Where in a sentence the release tells by itself: behind a dateline and a quotation, before a speaker; and which
// sentences tell nothing.

#include <algorithm>
#include <array>
#include <iterator>

#include "scene.hpp"

namespace behistun::claims {

using mention::Kind;
using mention::Mention;

namespace {

// Behind " — ", "(TASS). — " or ": " that follows; `begin` if none does.
std::size_t end_of_dash(std::string_view text, std::size_t begin) {
  constexpr std::array<std::string_view, 5> kDashes = {"—", "–", "--", "-", ":"};
  const auto at = text.find_first_not_of(" /).]", begin);
  if (at == std::string_view::npos || (at == begin && text[at] != ':')) return begin;
  for (const auto dash : kDashes) {
    const auto behind = at + dash.size();
    if (text.substr(at).starts_with(dash) && text.substr(behind).starts_with(' ')) return behind + 1;
  }
  return begin;
}

// "The Minister", «Министр»: does a word of a capital and a small letter stand at `begin`, as where nearly every
// sentence begins? Answers no where letters are not those of English and Russian.
bool opens_plainly(std::string_view text, std::size_t begin) {
  const auto byte = [&](std::size_t at) {
    return begin + at < text.size() ? static_cast<unsigned char>(text[begin + at]) : 0U;
  };
  if (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n') return false;
  if (byte(0) >= 'A' && byte(0) <= 'Z') return byte(1) >= 'a' && byte(1) <= 'z' && byte(2) != '.';
  const bool is_capital = byte(0) == 0xD0 && byte(1) >= 0x90 && byte(1) <= 0xAF;
  const bool is_small = (byte(2) == 0xD0 && byte(3) >= 0xB0) || (byte(2) == 0xD1 && byte(3) <= 0x8F);
  return is_capital && is_small && byte(4) != '.';  // «Дж.» is an initial
}

}  // namespace

std::size_t Scene::end_of_dateline(Span sentence) const {
  constexpr std::size_t kLongest = 60;  // bytes
  if (opens_plainly(text, sentence.begin) && mentions_in(sentence.begin, sentence.begin + 1).empty())
    return sentence.begin;
  const auto mentions = mentions_in(sentence.begin, std::min(sentence.end, sentence.begin + kLongest));
  const auto named = [&](Span word, std::initializer_list<Kind> kinds) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      return std::find(kinds.begin(), kinds.end(), one.kind) != kinds.end() && one.span.contains(word);
    });
  };
  const auto starts_before = [](const segment::Token& one, std::size_t at) { return one.span.begin < at; };
  auto word = std::lower_bound(tokens.begin(), tokens.end(), sentence.begin, starts_before);
  const bool opens_plainly =  // as nearly every sentence does
      word != tokens.end() && !word->number && !word->upper && !word->initial && word->span.begin < sentence.end &&
      (mentions.empty() || mentions.front().span.begin > word->span.begin);
  if (opens_plainly) return sentence.begin;
  bool has_a_name = false, is_sure = false, is_whole = true;
  bool has_capitals = false, has_date = false;  // "ROVANIEMI, 6 May - ": a town that is not known
  for (; word != tokens.end() && word->span.begin < sentence.end; ++word) {
    const bool is_date = named(word->span, {Kind::date}),
               is_name = named(word->span, {Kind::place, Kind::country, Kind::body});
    const bool is_told = is_name || is_date || word->number;
    const bool is_in_capitals = !has_date && (word->upper || word->initial);
    has_capitals = has_capitals || word->upper;
    has_date = has_date || is_date;
    if (!is_told && !is_in_capitals && !(has_a_name && (word->capital || word->folded == "le"))) return sentence.begin;
    has_a_name = has_a_name || is_name || (has_capitals && has_date);
    // « Mexico, le 12 mai 2021. », "NEOM, 29 September 2021 (SPA)."
    const bool is_beside_the_day = word->folded == "le" || text[std::max<std::size_t>(word->span.begin, 1) - 1] == '(';
    const bool is_town_in_capitals = word->upper && word->span.begin == sentence.begin;
    is_whole = is_whole && (is_told || (is_beside_the_day && has_a_name) || is_town_in_capitals);
    is_sure = is_sure || word->upper || is_date;
    const bool is_day = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
      return one.kind == Kind::date && one.span == Span{sentence.begin, word->span.end};  // "Dec. 7 — A met B"
    });
    const auto end = end_of_dash(text, word->span.end);
    if ((has_a_name || is_day) && end > word->span.end) {
      const bool is_short = end - sentence.begin <= kLongest;
      if (is_sure || !is_short) return is_short ? end : sentence.begin;
      const auto behind = end_of_dateline({end, sentence.end});  // "Vienna, Austria — 4 March 2022 — "
      return behind > end && behind < sentence.end ? behind : sentence.begin;
    }
  }
  return is_whole && (has_a_name || !has_capitals) ? sentence.end : sentence.begin;
}

std::size_t Scene::end_of_datelines(Span sentence) const {
  auto begin = sentence.begin;
  for (std::size_t end = begin; begin < sentence.end; begin = end) {
    end = end_of_dateline({begin, sentence.end});
    if (end == begin) break;
  }
  return begin;
}

Span Scene::behind_preamble(const Passage& passage, Span sentence) const {
  const auto* preamble = passage.first(CueClass::preamble);
  const bool leads_on = preamble != nullptr && preamble->value != "caption";
  const auto colon = leads_on ? text.substr(0, sentence.end).find(": ", preamble->span.end) : std::string_view::npos;
  return colon < sentence.end ? Span{colon + 2, sentence.end} : sentence;
}

std::size_t Scene::speaker_in(Span sentence) const {
  const auto mentions = mentions_in(sentence.begin, sentence.end);
  std::size_t begin = sentence.end;  // of the mentions that follow each other up to the colon
  std::size_t end = 0;
  for (const auto& mention : mentions) {
    if (mention.kind != Kind::person && mention.kind != Kind::office && mention.kind != Kind::country) continue;
    if (mention.span.begin > end + 2) begin = mention.span.begin;
    end = std::max(end, mention.span.end);
    const auto behind = text.substr(mention.span.end, 4);
    if (mention.kind == Kind::country || !(behind.starts_with(": ") || behind.starts_with(" : "))) continue;
    const auto words = text.substr(mention.span.end + behind.find(':') + 2);
    if (words.starts_with("\"") || words.starts_with("“") || words.starts_with("«")) continue;
    return begin <= sentence.begin + 4 ? sentence.begin : begin;
  }
  return sentence.end;
}

Span Scene::quotation_begun_before(std::size_t at) const {
  const auto behind = std::lower_bound(source.quoted.begin(), source.quoted.end(), at,
                                       [](Span words, std::size_t begin) { return words.begin < begin; });
  return behind != source.quoted.begin() && std::prev(behind)->end > at ? *std::prev(behind) : Span{};
}

std::size_t Scene::narration_in(Span sentence) const {
  constexpr std::size_t kShort = 24;  // bytes: ", he said." tells of nothing
  struct Marks {
    std::string_view opening, closing;
  };
  constexpr std::array<Marks, 3> kMarks = {{{"\"", "\""}, {"“", "”"}, {"«", "»"}}};
  if (const auto begun = quotation_begun_before(sentence.begin); !begun.empty())
    return begun.end + kShort < sentence.end ? begun.end : sentence.end;
  const auto words = sentence.of(text);
  const bool may_open = words.starts_with('"') || (!words.empty() && words.front() < 0);  // a letter of ASCII, mostly
  if (!may_open && !has_pairs_of_marks_) return sentence.begin;
  for (const auto& [opening, closing] : kMarks) {
    const bool opens = words.starts_with(opening);
    if (!opens && (opening == closing || !has_pairs_of_marks_)) continue;
    const auto close = words.find(closing, opens ? opening.size() : 0);
    const bool goes_on = !opens && close != std::string_view::npos && close < words.find(opening);
    if (!opens && !goes_on) continue;
    if (close == std::string_view::npos) {
      const bool is_ever_closed =
          !opens || text.find(closing, sentence.begin + opening.size()) != std::string_view::npos;
      return is_ever_closed ? sentence.end : sentence.begin + opening.size();
    }
    const auto begin = close + closing.size();
    return begin + kShort < words.size() ? sentence.begin + begin : sentence.end;
  }
  return sentence.begin;
}

bool Scene::only_leads_on(const Passage& passage) const {
  constexpr std::size_t kShort = 100;  // bytes of a line that is no sentence
  if (const auto* lead = passage.first(CueClass::preamble))
    return lead->value == "caption" || !passage.has(CueClass::contact);
  if (town_in(passage.span.begin, passage.span.end) != nullptr) return false;
  const auto words = passage.span.of(text);
  const auto last = words.find_last_not_of(" \n");
  const bool is_sentence = last != std::string_view::npos && (words[last] == '.' || words[last] == ':');
  return passage.cues.empty() && !is_sentence && words.size() < kShort;
}

bool Scene::is_a_question(Span sentence) const {
  const auto last = sentence.of(text).find_last_not_of(" \n");
  return last != std::string_view::npos && text[sentence.begin + last] == '?';
}

}  // namespace behistun::claims
