// Evidence that two runs of sentences say the same: their words.
//
// A mixture. A word of the target is drawn from the whole text, or is explained by the words of the source:
//
//   p(r | source) / p(r)  =  1 - e x(r)  +  e * mean over l in source of t(r | l) / p(r)
//
// where e is how often a word of a translation is explained at all, and x(r) how well the lexicon can explain this one.
// A word that nothing explains costs log2(1 - e x) bits, so sentences that share nothing are better left apart, and a
// word of which the lexicon knows nothing costs nothing.
//
// Most words of two sentences have nothing to do with each other. So a sentence starts from what its words are worth
// unexplained, and only links are gone through. They are gone through once for each word of a run, not for each place
// where it stands: what a sentence of the other side does for a word is the same wherever the word stands.

#include "evidence.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "logarithm.hpp"

namespace behistun::align {

Evidence::Base::Base(const Text& text, const std::vector<float>& expected, const Weights& weights)
    : inverse(expected.size(), 1), words(expected.size(), 0) {
  for (std::size_t word = 0; word < expected.size(); ++word) {
    const auto base = 1 - static_cast<float>(weights.explained) * expected[word];
    inverse[word] = 1 / base;
    words[word] = fast_log2(base);
  }
  sentences.reserve(text.sentences());
  shares.reserve(text.sentences());
  for (std::size_t i = 0; i < text.sentences(); ++i) {
    float sum = 0;
    for (const auto& held : text.words(i)) sum += held.times * words[held.word];
    sentences.push_back(sum);
    shares.push_back(static_cast<float>(weights.explained) / std::max(text.size[i], 1.F));
  }
}

Evidence::Evidence(const Texts& texts, const Links& links, const Weights& weights)
    : texts_(texts),
      links_(links),
      weights_(weights),
      left_(texts.left, links.of_left().expected(), weights),
      right_(texts.right, links.of_right().expected(), weights),
      here_{Part(texts.words.size()), Part(texts.words.size())},
      times_(texts.words.size(), 0) {}

void Evidence::Part::look_at(const Text& text, Run run) {
  for (const auto word : words) place[word] = kNowhere;
  words.clear();
  at = run;
  standings_begin.assign(1, 0);
  const auto first = text.held.begin() + text.begin[run.begin], last = text.held.begin() + text.begin[run.end()];
  words.reserve(static_cast<std::size_t>(last - first));
  standings_begin.reserve(static_cast<std::size_t>(last - first) + 2);
  for (auto held = first; held != last; ++held) {
    auto& where = place[held->word];
    if (where == kNowhere) {
      where = static_cast<std::uint32_t>(words.size());
      words.push_back(held->word);
      standings_begin.push_back(0);
    }
    ++standings_begin[where + 1];
  }
  for (std::size_t word = 0; word < words.size(); ++word) standings_begin[word + 1] += standings_begin[word];
  standings.resize(static_cast<std::size_t>(last - first));
  for (auto sentence = run.end(); sentence-- > run.begin;)
    for (const auto& held : text.words(sentence))
      standings[--standings_begin[place[held.word] + 1]] = {static_cast<std::uint32_t>(sentence - run.begin),
                                                            held.times};
  // Each begin has gone down from the end of its word to the beginning, and stands one place too far.
  standings_begin.erase(standings_begin.begin());
  standings_begin.push_back(static_cast<std::uint32_t>(standings.size()));
}

/// What each sentence of the other run does for each word of this one.
void Evidence::explain(Part& part, const Part& other, const Reasons& reasons, const Base& base,
                       const Base& other_base) {
  constexpr std::size_t kBits = 64;
  owed_to_sentence_.assign(other.at.size, 0);
  touched_.assign(other.at.size / kBits + 1, 0);
  part.explained_begin.assign(1, 0);
  part.explained_begin.reserve(part.words.size() + 1);
  const auto* shares = other_base.shares.data() + other.at.begin;
  std::size_t end = 0;
  for (const auto word : part.words) {
    for (const auto& reason : reasons.of(word)) {
      const auto where = other.place[reason.other];
      if (where == kNowhere) continue;
      const auto* standing = other.standings.data() + other.standings_begin[where];
      for (const auto* last = other.standings.data() + other.standings_begin[where + 1]; standing != last; ++standing) {
        owed_to_sentence_[standing->sentence] += standing->times * reason.lift;
        touched_[standing->sentence / kBits] |= std::uint64_t{1} << (standing->sentence % kBits);
      }
    }
    if (end + other.at.size > part.explained.size()) {
      part.explained.resize(2 * (end + other.at.size));
      part.gained.resize(part.explained.size());
    }
    const auto inverse = base.inverse[word];
    for (std::size_t group = 0; group < touched_.size(); ++group)
      for (auto bits = std::exchange(touched_[group], 0); bits != 0; bits &= bits - 1) {
        const auto sentence = group * kBits + static_cast<std::size_t>(std::countr_zero(bits));
        const auto owed = std::exchange(owed_to_sentence_[sentence], 0.F);
        part.explained[end] = {static_cast<std::uint32_t>(sentence), owed};
        part.gained[end++] = 1 + shares[sentence] * owed * inverse;
      }
    part.explained_begin.push_back(static_cast<std::uint32_t>(end));
  }
  auto* gained = part.gained.data();
  for (std::size_t at = 0; at < end; ++at) gained[at] = fast_log2(gained[at]);
}

void Evidence::look_at(Run lefts, Run rights) {
  auto& [left, right] = here_;
  left.look_at(texts_.left, lefts);
  right.look_at(texts_.right, rights);
  explain(left, right, links_.of_left(), left_, right_);
  explain(right, left, links_.of_right(), right_, left_);

  const auto size = lefts.size * rights.size;
  left_gained_.assign(size, 0);
  right_gained_.assign(size, 0);
  for (std::size_t word = 0; word < left.words.size(); ++word)
    for (auto at = left.standings_begin[word]; at < left.standings_begin[word + 1]; ++at) {
      auto* row = left_gained_.data() + left.standings[at].sentence * rights.size;
      for (auto by = left.explained_begin[word]; by < left.explained_begin[word + 1]; ++by)
        row[left.explained[by].sentence] += left.standings[at].times * left.gained[by];
    }
  for (std::size_t word = 0; word < right.words.size(); ++word)
    for (auto by = right.explained_begin[word]; by < right.explained_begin[word + 1]; ++by) {
      auto* row = right_gained_.data() + right.explained[by].sentence * rights.size;
      for (auto at = right.standings_begin[word]; at < right.standings_begin[word + 1]; ++at)
        row[right.standings[at].sentence] += right.standings[at].times * right.gained[by];
    }
  pairs_.resize(size);
  const auto* unexplained = right_.sentences.data() + rights.begin;
  for (std::size_t i = 0, at = 0; i < lefts.size; ++i)
    for (std::size_t j = 0; j < rights.size; ++j, ++at)
      pairs_[at] = (left_.sentences[lefts.begin + i] + unexplained[j] + left_gained_[at] + right_gained_[at]) / 2;
}

float Evidence::share(const Text& text, Sentences sentences) const {
  float words = 0;
  for (const auto at : sentences) words += text.size[at];
  return static_cast<float>(weights_.explained) / std::max(words, 1.F);
}

/// What several sentences of the other run gain for the words of these; `share` is theirs together.
float Evidence::gained(const Text& text, const Part& part, const Base& base, Sentences sentences, const Part& other,
                       Sentences by, float share) const {
  float sum = 0;
  const auto first = by.front() - other.at.begin;
  for (const auto sentence : sentences)
    for (const auto& held : text.words(sentence)) {
      const auto all = part.explanations(part.place[held.word]);
      // Of so many sentences so many are missing in the list: the first cannot stand further ahead.
      const auto missing = other.at.size - all.size();
      auto one = all.begin() + static_cast<std::ptrdiff_t>(first > missing ? first - missing : 0);
      float owed = 0;
      for (const auto wanted : by) {
        while (one != all.end() && one->sentence + other.at.begin < wanted) ++one;
        if (one == all.end()) break;
        if (one->sentence + other.at.begin == wanted) owed += one->owed;
      }
      if (owed > 0) sum += held.times * fast_log2(1 + share * owed * base.inverse[held.word]);
    }
  return sum;
}

/// Of both sides, where both are looked at. What one sentence gains for the words of each is known.
float Evidence::gained_here(Sentences left, Sentences right) const {
  const auto known = [&](const std::vector<float>& pairs) {
    float sum = 0;
    for (const auto i : left)
      for (const auto j : right)
        sum += pairs[(i - here_.left.at.begin) * here_.right.at.size + j - here_.right.at.begin];
    return sum;
  };
  const auto of_left =
      right.size() == 1 ? known(left_gained_)
                        : gained(texts_.left, here_.left, left_, left, here_.right, right, share(texts_.right, right));
  const auto of_right =
      left.size() == 1 ? known(right_gained_)
                       : gained(texts_.right, here_.right, right_, right, here_.left, left, share(texts_.left, left));
  return of_left + of_right;
}

/// What some sentences of the other side gain for the words of these; `share` is theirs together.
float Evidence::gained_by_links(const Text& text, const Base& base, const Reasons& reasons, Sentences sentences,
                                const Text& other, Sentences by, float share) {
  for (const auto sentence : by)
    for (const auto& held : other.words(sentence)) times_[held.word] += held.times;
  float sum = 0;
  for (const auto sentence : sentences)
    for (const auto& held : text.words(sentence)) {
      float owed = 0;
      for (const auto& reason : reasons.of(held.word)) owed += times_[reason.other] * reason.lift;
      if (owed > 0) sum += held.times * fast_log2(1 + share * owed * base.inverse[held.word]);
    }
  for (const auto sentence : by)
    for (const auto& held : other.words(sentence)) times_[held.word] = 0;
  return sum;
}

double Evidence::bits(Sentences left, Sentences right) {
  float sum = 0;
  for (const auto i : left) sum += left_.sentences[i];
  for (const auto j : right) sum += right_.sentences[j];
  if (here_.left.holds(left) && here_.right.holds(right))
    sum += gained_here(left, right);
  else
    sum +=
        gained_by_links(texts_.left, left_, links_.of_left(), left, texts_.right, right, share(texts_.right, right)) +
        gained_by_links(texts_.right, right_, links_.of_right(), right, texts_.left, left, share(texts_.left, left));
  return static_cast<double>(sum / 2);
}

}  // namespace behistun::align
