// «Мы готовы, – заявил С.В.Лавров. – Дело за партнёрами»: between dashes, or hyphens for them, a word that tells stands
// first. In French commas do: « Nous sommes prêts, a déclaré Sergueï Lavrov. C'est … ».

#include "inside.hpp"

namespace behistun::mention {

namespace {

// The first dash with spaces around it that begins in [from, end); `end` if none does.
std::size_t dash_from(std::string_view text, std::size_t from, std::size_t end) {
  for (auto at = text.find(' ', from); at < end; at = text.find(' ', at + 1))
    if (text.substr(at).starts_with(" – ") || text.substr(at).starts_with(" - ")) return at;
  return end;
}

std::optional<Telling> between_dashes(const ToldText& told, Span words) {
  for (auto dash = dash_from(told.text, words.begin, words.end); dash < words.end;
       dash = dash_from(told.text, dash + 1, words.end)) {
    const auto first = told.token_from(dash);
    const auto cue = first < told.tokens.size() ? cue_at(told, first, told.reading.language) : std::nullopt;
    if (cue && cue->tells != Tells::source) return Telling{*cue, dash_from(told.text, dash + 1, words.end)};
  }
  return std::nullopt;
}

// "a déclaré", "a-t-il ajouté" behind a comma.
std::optional<Telling> between_commas(const ToldText& told, Span words) {
  constexpr std::size_t kPronoun = 2;  // tokens: "t il"
  for (auto at = told.token_from(words.begin) + 1; at < told.tokens.size() && told.tokens[at].span.end < words.end;
       ++at) {
    if (!told.is(at, "a") || told.gap(at - 1) != ", ") continue;
    const auto verb = told.is(at + 1, "t") ? at + 1 + kPronoun : at + 1;
    const auto cue = verb < told.tokens.size() ? cue_at(told, verb, told.reading.language) : std::nullopt;
    if (!cue || cue->tells != Tells::verb) continue;
    const auto stop = told.text.find_first_of(".,", told.tokens[cue->last - 1].span.end);
    return Telling{*cue, std::min(stop, words.end)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Telling> told_inside(const ToldText& text, Span words) {
  if (auto telling = between_dashes(text, words)) return telling;
  return text.reading.language == Language::fr ? between_commas(text, words) : std::nullopt;
}

}  // namespace behistun::mention
