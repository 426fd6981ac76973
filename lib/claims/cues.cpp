// One table of phrases (data/cues.tsv), looked up where a word may begin one.

#include "cues.hpp"

#include <algorithm>
#include <array>
#include <iterator>

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
  constexpr std::array<std::string_view, 20> kNames = {
      "contact", "soft",     "channel", "other",  "stop", "future", "negation", "initiator", "reported", "aside",
      "venue",   "occasion", "hosts",   "hosted", "wish", "object", "several",  "joint",     "held",     "eve"};
  return static_cast<CueClass>(std::find(kNames.begin(), kNames.end(), name) - kNames.begin());
}

// What a row says of any cue that it finds.
Cue cue_of(const Row& row) {
  return {class_of(row.kind), mode_of(row.value).value_or(Mode::unknown), row.kind == "deed", row.value, 0, 0, {}};
}

const std::vector<Cue>& cues_of_rows() {
  static const std::vector<Cue> all = [] {
    std::vector<Cue> cues;
    std::transform(std::begin(kCues), std::end(kCues), std::back_inserter(cues), cue_of);
    return cues;
  }();
  return all;
}

}  // namespace

const segment::Phrases& cue_phrases() {
  static const auto all = segment::Phrases::of(kCues, &Row::phrase);
  return all;
}

std::vector<Cue> find_cues(std::string_view canonical, std::span<const segment::Token> tokens,
                           const Vocabulary& vocabulary, Language language) {
  std::vector<Cue> cues;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!vocabulary.may_begin(Vocabulary::cues, at)) continue;
    for (const auto& match : cue_phrases().all(canonical, tokens, at)) {
      if (language != Language::und && kCues[match.phrase].language != code(language)) continue;
      auto& cue = cues.emplace_back(cues_of_rows()[match.phrase]);
      cue.first = at;
      cue.last = at + match.count;
      cue.span = {tokens[at].span.begin, tokens[cue.last - 1].span.end};
    }
  }
  return cues;
}

}  // namespace behistun::claims
