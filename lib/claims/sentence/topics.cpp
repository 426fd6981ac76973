// One table: what is spoken of, what it is about a state that is spoken of, and the words that tell who raises it.
//
// A topic is raised by whoever stands before the verb before it ("A stressed the need for a ceasefire, and B called for
// talks"); a verb of both ("agreed", "discussed") has no raiser, nor has "A and B stressed". A topic that opens the
// sentence ("On Libya, A stressed …") is raised by him too, and "raised by A", "at the request of A" tell him behind
// the words.

#include "topics.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "prepositions.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

struct TopicRow {
  std::string_view key, language, phrase, example;
};
constexpr TopicRow kTopics[] = {
#include "topics.inc"
};
constexpr std::string_view kRaises = "-", kSituation = "+", kOfBoth = "&", kRaisedBy = "~", kOpens = ">", kSide = "=";

}  // namespace

const segment::Phrases& topic_phrases() {
  static const auto all = segment::Phrases::of(kTopics, &TopicRow::phrase);
  return all;
}

namespace {

bool is_of_a_kind(std::string_view key) { return key.size() == 1; }

// The topics named, in order, without who raised them.
std::vector<Topic> topics(const Words& words) {
  std::vector<Topic> found;
  for (auto at = words.first; at < words.last; ++at) {
    if (!words.vocabulary.may_begin(Vocabulary::topic, at)) continue;
    const auto match = topic_phrases().longest(words.text, words.tokens, at);
    if (match.count == 0) continue;
    const auto key = kTopics[match.phrase].key;
    if (is_of_a_kind(key)) continue;
    const auto last = at + match.count - 1;
    found.push_back({std::string(key), {}, {words.tokens[at].span.begin, words.tokens[last].span.end}});
    at = last;
  }
  return found;
}

// Where the first word of a kind stands in [first, last); npos if none does.
std::size_t first_of(const Words& words, std::string_view kind, std::size_t first, std::size_t last) {
  for (auto at = first; at < last; ++at) {
    if (!words.vocabulary.may_begin(Vocabulary::topic, at)) continue;
    for (const auto& match : topic_phrases().all(words.text, words.tokens, at))
      if (kTopics[match.phrase].key == kind) return words.tokens[at].span.begin;
  }
  return std::string_view::npos;
}

// A word of a kind, and where it stands.
struct Verb {
  std::string_view kind;
  Span span;
};

// The words of the kinds in the sentence, in order; of those that begin together the longest.
std::vector<Verb> verbs(const Words& words, Language language) {
  std::vector<Verb> found;
  for (auto at = words.first; at < words.last; ++at) {
    if (!words.vocabulary.may_begin(Vocabulary::topic, at)) continue;
    Verb longest;
    for (const auto& match : topic_phrases().all(words.text, words.tokens, at)) {
      const auto& row = kTopics[match.phrase];
      const bool is_one = row.key == kRaises || row.key == kOfBoth || row.key == kRaisedBy || row.key == kOpens;
      const Span span{words.tokens[at].span.begin, words.tokens[at + match.count - 1].span.end};
      if (is_one && row.language == code(language) && span.end > longest.span.end) longest = {row.key, span};
    }
    if (!longest.kind.empty()) found.push_back(longest);
  }
  return found;
}

bool takes_part(const Claim& claim, const Mention& state) {
  return std::any_of(claim.participants.begin(), claim.participants.end(),
                     [&](const Participant& who) { return who.side == state.key; });
}

// "The situation in and around Ukraine", "the Ukrainian crisis".
bool tells_its_situation(const Words& words, Span state) {
  constexpr std::size_t kBefore = 5, kBehind = 2;  // tokens
  const auto starts_before = [](const segment::Token& token, std::size_t begin) { return token.span.begin < begin; };
  const auto found = std::lower_bound(words.tokens.begin(), words.tokens.end(), state.begin, starts_before);
  const auto at = static_cast<std::size_t>(found - words.tokens.begin());
  const auto first = at - std::min(at - words.first, kBefore);
  return first_of(words, kSituation, first, std::min(words.last, at + 1 + kBehind)) != std::string_view::npos;
}

bool is_spoken_of(const Scene& scene, const Passage& passage, const Words& words, const Claim& claim, Span topic) {
  const auto mentions = scene.mentions_in(passage.span.begin, topic.end);
  return std::none_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
    if (!one.span.contains(topic)) return false;
    if (one.kind == Kind::office || one.kind == Kind::body) return true;
    return one.kind == Kind::country && takes_part(claim, one) && !tells_its_situation(words, one.span);
  });
}

// For whom somebody acts who may raise a topic: a person, an office, or "the Russian side".
std::string side_that_speaks(const Scene& scene, const Words& words, const Claim& claim, const Mention& one) {
  if (one.kind != Kind::country) return scene.side_of(one);
  constexpr std::size_t kNear = 1;  // tokens
  const auto starts_before = [](const segment::Token& token, std::size_t begin) { return token.span.begin < begin; };
  const auto found = std::lower_bound(words.tokens.begin(), words.tokens.end(), one.span.begin, starts_before);
  const auto at = static_cast<std::size_t>(found - words.tokens.begin());
  const bool is_a_side =
      takes_part(claim, one) && first_of(words, kSide, std::max(words.first, at - std::min(at, kNear)),
                                         std::min(words.last, at + 1 + kNear)) != std::string_view::npos;
  return is_a_side ? one.key : std::string();
}

// Who stands first in [begin, end), unless another side stands beside him ("A and B stressed"); nothing where nobody
// does.
std::optional<std::string> who_speaks(const Scene& scene, const Words& words, const Claim& claim, std::size_t begin,
                                      std::size_t end) {
  constexpr std::size_t kBeside = 30;  // bytes: "A and the Minister of B"
  std::string first;
  std::size_t behind = begin;
  for (const auto& one : scene.mentions_in(begin, end)) {
    const auto side = side_that_speaks(scene, words, claim, one);
    if (side == first) behind = one.span.end;
    if (side.empty() || side == first) continue;
    if (!first.empty()) {
      const auto between = scene.text.substr(behind, one.span.begin + 1 - std::min(behind, one.span.begin + 1));
      if (between.size() <= kBeside && says(Tie::and_, between)) return std::string();
      continue;
    }
    first = side;
    behind = one.span.end;
  }
  return first.empty() ? std::nullopt : std::optional(first);
}

// Who raised what stands at a byte of the sentence; empty where both did, or it is not told.
class Raisers {
 public:
  Raisers(const Scene& scene, const Passage& passage, const Words& words, const Claim& claim) {
    auto begin = passage.span.begin;
    std::string last;
    for (const auto& verb : verbs(words, scene.source.reading.language)) {
      if (verb.kind == kOpens) {
        opens_ = opens_ || verb.span.begin == passage.span.begin;
        continue;
      }
      if (verb.kind == kRaisedBy) {
        constexpr std::size_t kNear = 60;  // bytes: "at the request of the Minister of Foreign Affairs of"
        const auto end = std::min(passage.span.end, verb.span.end + kNear);
        if (const auto who = who_speaks(scene, words, claim, verb.span.end, end)) by_ = *who;
        continue;
      }
      const auto who = who_speaks(scene, words, claim, begin, verb.span.begin);
      last = verb.kind == kOfBoth ? std::string() : who.value_or(last);
      raised_.emplace_back(verb.span.begin, last);
      begin = verb.span.end;
    }
  }

  std::string of(std::size_t topic) const {
    if (!by_.empty()) return by_;
    std::string raiser;
    for (const auto& [verb, who] : raised_) {
      if (verb >= topic) return raiser.empty() && opens_ && verb == raised_.front().first ? who : raiser;
      raiser = who;
    }
    return raiser;
  }

 private:
  bool opens_ = false;
  std::string by_;
  std::vector<std::pair<std::size_t, std::string>> raised_;  // from a verb on
};

}  // namespace

void add_topics(const Scene& scene, const Passage& passage, Claim& claim) {
  const auto words = scene.words_of(passage);
  auto named = topics(words);
  if (named.empty()) return;
  const Raisers raisers(scene, passage, words, claim);
  for (auto& topic : named) {
    const auto same = [&](const Topic& other) { return other.key == topic.key; };
    if (std::any_of(claim.topics.begin(), claim.topics.end(), same)) continue;
    if (!is_spoken_of(scene, passage, words, claim, topic.span)) continue;
    topic.raised_by = raisers.of(topic.span.begin);
    claim.topics.push_back(std::move(topic));
  }
}

}  // namespace behistun::claims
