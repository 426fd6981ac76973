// One table of phrases (data/cues.tsv), a part of it for each language, looked up where a word may begin one. Of two
// nouns for a contact that begin at one word the longer says what it is ("summit telephone talk").

#include "cues.hpp"

#include <algorithm>
#include <array>
#include <behistun/by_language.hpp>
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
  constexpr std::array<std::string_view, 38> kNames = {
      "contact",     "soft",     "channel", "other",      "stop",      "future",    "negation", "initiator",
      "reported",    "aside",    "venue",   "occasion",   "hosts",     "hosted",    "wish",     "object",
      "several",     "joint",    "held",    "eve",        "statesman", "many",      "press",    "envoys",
      "counterpart", "preamble", "another", "foreigners", "attend",    "addressed", "also",     "absentee",
      "then",        "earlier",  "thing",   "none",       "called",    "part"};
  return static_cast<CueClass>(std::find(kNames.begin(), kNames.end(), name) - kNames.begin());
}

bool is_noun(const Cue& cue) { return cue.kind == CueClass::contact && !cue.deed && cue.mode != Mode::unknown; }

// What a row says of any cue that it finds.
Cue cue_of(const Row& row) {
  return {class_of(row.kind), mode_of(row.value).value_or(Mode::unknown), row.kind == "deed", row.value, 0, 0, {}};
}

// The rows of one language: how they are found, and what each says.
class Table {
 public:
  explicit Table(Language language) : Table(rows_of(language)) {}

  std::vector<std::string_view> texts;
  segment::Phrases phrases;
  std::vector<Cue> cues;  // by the phrases

 private:
  explicit Table(const std::vector<Row>& rows) : texts(texts_of(rows)), phrases(texts) {
    std::transform(rows.begin(), rows.end(), std::back_inserter(cues), cue_of);
  }
  static std::vector<Row> rows_of(Language language) {
    std::vector<Row> chosen;
    std::copy_if(std::begin(kCues), std::end(kCues), std::back_inserter(chosen),
                 [&](const Row& row) { return language == Language::und || row.language == code(language); });
    return chosen;
  }
  static std::vector<std::string_view> texts_of(const std::vector<Row>& rows) {
    std::vector<std::string_view> texts;
    std::transform(rows.begin(), rows.end(), std::back_inserter(texts), [](const Row& row) { return row.phrase; });
    return texts;
  }
};

}  // namespace

bool leaves_channel_open(std::string_view words) {
  const auto& known = by_language<Table>(Language::und);
  const auto tokens = segment::tokenize(words);
  if (tokens.empty()) return false;
  const auto matches = known.phrases.all(words, {tokens.begin(), tokens.size()}, 0);
  return std::any_of(matches.begin(), matches.end(), [&](const segment::Phrases::Match& match) {
    const auto& told = known.cues[match.phrase];
    return match.count == tokens.size() && told.mode == Mode::unknown &&
           (told.kind == CueClass::contact || told.kind == CueClass::soft);
  });
}

const std::vector<std::string_view>& phrases_of_cues(Language language) { return by_language<Table>(language).texts; }

std::vector<Cue> find_cues(std::string_view canonical, std::span<const segment::Token> tokens,
                           const Vocabulary& vocabulary, Language language) {
  const auto& known = by_language<Table>(language);
  std::vector<Cue> cues;
  std::vector<segment::Phrases::Match> matches;
  std::vector<Span> unsaid, titles;
  for (const std::size_t at : vocabulary.openings_of_cues()) {
    known.phrases.all(canonical, tokens, at, matches);
    if (matches.empty()) continue;
    const auto begin = tokens[at].span.begin;
    const bool ends_a_word = begin > 0 && canonical[begin - 1] == '-';  // "the First-Called"
    for (const auto& match : matches) {
      const auto& told = known.cues[match.phrase];
      if (told.kind == CueClass::none) {
        constexpr std::size_t kOfTitle = 3;  // tokens: "Adviser for the Caucasus Negotiations"
        const auto last = at + match.count - 1;
        if (told.value == "title")
          titles.push_back({begin, tokens[std::min(last + kOfTitle, tokens.size() - 1)].span.end});
        else
          unsaid.push_back({begin, tokens[last].span.end});
        continue;
      }
      if (ends_a_word && (told.deed || told.kind == CueClass::soft)) continue;
      const auto says_more = [&](const segment::Phrases::Match& other) {
        const auto& longer = known.cues[other.phrase];
        return other.count > match.count && longer.kind == CueClass::contact && !longer.deed;
      };
      if (told.kind == CueClass::contact && !told.deed && std::any_of(matches.begin(), matches.end(), says_more))
        continue;
      const auto holds_it = [&](const Cue& cue) { return is_noun(cue) && cue.first < at && cue.last > at; };
      constexpr std::ptrdiff_t kNear = 8;  // cues
      const bool is_within =               // "call with" of "courtesy call with"
          ((told.kind == CueClass::contact && !told.deed) || told.kind == CueClass::soft) &&
          std::any_of(cues.rbegin(), cues.rbegin() + std::min(kNear, std::ssize(cues)), holds_it);
      if (is_within) continue;
      auto& cue = cues.emplace_back(told);
      cue.first = at;
      cue.last = at + match.count;
      cue.span = {tokens[at].span.begin, tokens[cue.last - 1].span.end};
    }
  }
  if (unsaid.empty() && titles.empty()) return cues;
  const auto lies_in = [](const std::vector<Span>& spans, const Cue& cue) {
    return std::any_of(spans.begin(), spans.end(), [&](Span words) { return words.contains(cue.span); });
  };
  std::erase_if(cues, [&](const Cue& cue) { return lies_in(unsaid, cue) || (is_noun(cue) && lies_in(titles, cue)); });
  return cues;
}

}  // namespace behistun::claims
