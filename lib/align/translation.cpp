// Translations: the best path, and where words are not known once more, with what the first one taught.

#include "inside.hpp"

namespace behistun::align {
namespace {

/// The sentences that a step joins on one side.
std::vector<std::size_t> joined(Run run, bool gap) {
  if (gap && run.size == 3) return {run.begin, run.begin + 2};
  std::vector<std::size_t> out;
  for (auto at = run.begin; at < run.end(); ++at) out.push_back(at);
  return out;
}

std::vector<Word> words_of(const Text& text, const std::vector<std::size_t>& sentences) {
  std::vector<Word> words;
  for (const auto at : sentences)
    for (const auto& held : text.words(at)) words.insert(words.end(), static_cast<std::size_t>(held.times), held.word);
  return words;
}

std::vector<Joined> joined(const Texts& texts, const std::vector<Step>& steps) {
  std::vector<Joined> beads;
  for (const auto& step : steps)
    if (step.bits > 0)
      beads.push_back(
          {words_of(texts.left, joined(step.left, step.gap)), words_of(texts.right, joined(step.right, step.gap))});
  return beads;
}

/// What is given, and what the path has taught.
Links taught(const Texts& texts, const std::vector<Step>& steps, const Weights& weights) {
  auto links = given(texts, weights);
  const auto learnt = induced(texts, joined(texts, steps), weights);
  links.insert(links.end(), learnt.begin(), learnt.end());
  return {std::move(links), texts};
}

std::vector<Step> best(const Texts& texts, const Links& links, const Weights& weights) {
  return best_path(texts, links, band_of(texts, links), weights);
}

std::vector<Step> best(const Pair& pair, const Weights& weights) {
  const auto& [texts, links] = pair;
  // In one language a word could stand in a version as it is: one that does not is missed.
  if (one_language(texts)) return best(texts, links.expecting(static_cast<float>(weights.same_word)), weights);
  auto steps = best(texts, links, weights);
  if (!can_read(texts))
    for (int pass = 1; pass < weights.passes_unread; ++pass)
      steps = best(texts, taught(texts, steps, weights), weights);
  return steps;
}

}  // namespace

std::vector<Bead> translation(const Pair& pair, const Weights& weights) {
  const auto& texts = pair.texts;
  const auto steps = best(pair, weights);
  std::vector<Bead> beads;
  for (const auto& step : steps)
    if (step.left.size > 0 && step.right.size > 0)
      beads.push_back({joined(step.left, step.gap), joined(step.right, step.gap), step.bits});
  return in_place(std::move(beads), texts.left.sentences(), texts.right.sentences());
}

}  // namespace behistun::align
