// One table of three kinds of words: what is spoken of, what it is about a state that is spoken of, who raises it.

#include "topics.hpp"

#include <algorithm>
#include <utility>

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
constexpr std::string_view kRaises = "-", kSituation = "+";

// The topics named, in order, without who raised them.
std::vector<Topic> topics(const Words& words) {
  std::vector<Topic> found;
  for (auto at = words.first; at < words.last; ++at) {
    if (!words.vocabulary.may_begin(Vocabulary::topics, at)) continue;
    const auto match = topic_phrases().longest(words.text, words.tokens, at);
    if (match.count == 0) continue;
    const auto key = kTopics[match.phrase].key;
    if (key == kRaises || key == kSituation) continue;
    const auto last = at + match.count - 1;
    found.push_back({std::string(key), {}, {words.tokens[at].span.begin, words.tokens[last].span.end}});
    at = last;
  }
  return found;
}

// Where the first word of a kind stands in [first, last); npos if none does.
std::size_t first_of(const Words& words, std::string_view kind, std::size_t first, std::size_t last) {
  for (auto at = first; at < last; ++at) {
    if (!words.vocabulary.may_begin(Vocabulary::topics, at)) continue;
    for (const auto& match : topic_phrases().all(words.text, words.tokens, at))
      if (kTopics[match.phrase].key == kind) return words.tokens[at].span.begin;
  }
  return std::string_view::npos;
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

}  // namespace

const segment::Phrases& topic_phrases() {
  static const auto all = segment::Phrases::of(kTopics, &TopicRow::phrase);
  return all;
}

void add_topics(const Scene& scene, const Passage& passage, Claim& claim) {
  const auto words = scene.words_of(passage);
  auto named = topics(words);
  if (named.empty()) return;
  const auto verb = first_of(words, kRaises, words.first, words.last);
  std::string side;
  if (verb != std::string_view::npos)
    for (const auto& mention : scene.mentions_in(passage.span.begin, verb))
      if (mention.kind != Kind::country && side.empty()) side = scene.side_of(mention);
  for (auto& topic : named) {
    const auto same = [&](const Topic& other) { return other.key == topic.key; };
    if (std::any_of(claim.topics.begin(), claim.topics.end(), same)) continue;
    if (!is_spoken_of(scene, passage, words, claim, topic.span)) continue;
    if (topic.span.begin > verb) topic.raised_by = side;
    claim.topics.push_back(std::move(topic));
  }
}

}  // namespace behistun::claims
