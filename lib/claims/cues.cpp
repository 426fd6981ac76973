// One table of phrases (data/cues.tsv), looked up at every token.

#include "cues.hpp"

#include <algorithm>
#include <array>

namespace behistun::claims {

namespace {

struct Row {
  std::string_view language, kind, phrase, value, example;
};
constexpr Row kCues[] = {
#include "cues.inc"
};

CueClass class_of(std::string_view name) {
  if (name == "deed") return CueClass::contact;
  constexpr std::array<std::string_view, 16> kNames = {
      "contact",  "soft",  "channel", "other",    "stop",  "future", "negation", "initiator",
      "reported", "aside", "venue",   "occasion", "hosts", "hosted", "wish",     "object"};
  return static_cast<CueClass>(std::find(kNames.begin(), kNames.end(), name) - kNames.begin());
}

const segment::Phrases& phrases() {
  static const auto all = segment::Phrases::of(kCues, &Row::phrase);
  return all;
}

}  // namespace

std::vector<Cue> find_cues(std::string_view canonical, std::span<const segment::Token> tokens, Language language) {
  std::vector<Cue> cues;
  for (std::size_t at = 0; at < tokens.size(); ++at)
    for (const auto& match : phrases().all(canonical, tokens, at)) {
      const auto& row = kCues[match.phrase];
      if (language != Language::und && row.language != code(language)) continue;
      cues.push_back({class_of(row.kind),
                      mode_of(row.value).value_or(Mode::unknown),
                      row.kind == "deed",
                      row.value,
                      at,
                      at + match.count,
                      {tokens[at].span.begin, tokens[at + match.count - 1].span.end}});
    }
  return cues;
}

}  // namespace behistun::claims
