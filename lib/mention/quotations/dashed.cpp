// "– We are ready, – said X.", « – Nous sommes prêts, a déclaré X. » and "– We are ready, – said X. – It is up to
// them.": a dash opens the paragraph, and a word that tells stands first behind another dash, or behind a comma. The
// words end before the telling, or, where a dash goes on behind it, with the paragraph. A list has dashes too, but
// nobody tells it.

#include "dashed.hpp"

#include <optional>

namespace behistun::mention {

namespace {

constexpr std::string_view kDashes[] = {"– ", "- "};

// Where speech begins in a line that a dash opens; its end if none does.
std::size_t behind_dash(std::string_view text, Span line) {
  for (const auto dash : kDashes)
    if (line.of(text).starts_with(dash)) return line.begin + dash.size();
  return line.end;
}

// The stop before a telling that begins at the byte, behind spaces and a dash; nothing if there is none.
std::optional<std::size_t> stop_before(std::string_view text, Span words, std::size_t telling) {
  auto last = text.substr(0, telling).find_last_not_of(' ');
  if (last == std::string_view::npos || last < words.begin) return std::nullopt;
  bool has_dash = false;
  if (text[last] == '-') {
    has_dash = true;
    last = text.find_last_not_of(' ', last - 1);
  } else if (text.substr(0, last + 1).ends_with("–")) {
    has_dash = true;
    last = text.find_last_not_of(' ', last - std::string_view("–").size());
  }
  if (last == std::string_view::npos || last < words.begin) return std::nullopt;
  const auto stops = has_dash ? std::string_view(",.!?") : std::string_view(",!?");
  const bool has_dots = has_dash && text.substr(0, last + 1).ends_with("…");
  return has_dots || stops.find(text[last]) != std::string_view::npos ? std::optional(last) : std::nullopt;
}

std::optional<DashedWords> read_line(const ToldText& told, Span line) {
  constexpr std::size_t kFewest = 3;  // words before the telling
  const auto text = told.text;
  const auto begin = behind_dash(text, line);
  if (begin >= line.end || line.of(text).find('"') != std::string_view::npos) return std::nullopt;
  for (auto at = told.token_from(begin) + kFewest; at < told.tokens.size() && told.tokens[at].span.end <= line.end;
       ++at) {
    const auto cue = cue_at(told, at, told.reading.language);
    if (!cue || cue->tells != Tells::verb) continue;
    const auto first = at > 0 && told.reading.language == Language::fr && told.is(at - 1, "a") ? at - 1 : at;
    const auto stop = stop_before(text, {begin, line.end}, told.tokens[first].span.begin);
    if (!stop) continue;
    for (const auto dash : {". – ", ". - "})
      if (text.substr(0, line.end).find(dash, told.tokens[at].span.end) != std::string_view::npos)
        return DashedWords{{begin, line.end}, *cue, line.end};
    return DashedWords{{begin, text[*stop] == ',' ? *stop : *stop + 1}, *cue, line.end};
  }
  return std::nullopt;
}

}  // namespace

std::vector<DashedWords> dashed(const ToldText& text) {
  std::vector<DashedWords> found;
  for (std::size_t begin = 0; begin < text.text.size();) {
    const auto end = std::min(text.text.find('\n', begin), text.text.size());
    if (const auto line = read_line(text, {begin, end})) found.push_back(*line);
    begin = end + 1;
  }
  return found;
}

}  // namespace behistun::mention
