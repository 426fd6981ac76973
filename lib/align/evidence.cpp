// Evidence that two runs of sentences say the same: their words and their lengths.
//
// Words: a mixture. A word of the target is drawn from the whole text, or is explained by the words of the source:
//
//   p(r | source) / p(r)  =  1 - e x(r)  +  e * mean over l in source of t(r | l) / p(r)
//
// where e is how often a word of a translation is explained at all, and x(r) how well the lexicon can explain this one.
// A word that nothing explains costs log2(1 - e x) bits, so sentences that share nothing are better left apart, and a
// word of which the lexicon knows nothing costs nothing.
//
// Lengths: the ratio of the lengths of translations scatters around the usual one of the two languages, less so for
// long runs; it is held against the lengths that sentences of these texts have anyway.
//
// Most words of two sentences have nothing to do with each other. So a sentence starts from what its words are worth
// unexplained, and only the links between the two are gone through, by an index of where each right word stands.

#include "evidence.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace behistun::align {
namespace {

/// log2 of a positive normal number to some 1e-7. By the series of the inverse hyperbolic tangent: with m between the
/// root of 1/2 and the root of 2 and t = (m - 1) / (m + 1), ln m = 2 (t + t^3/3 + t^5/5 + ...).
float fast_log2(float x) {
  constexpr auto kScale = static_cast<float>(2 * std::numbers::log2e);
  constexpr std::int32_t kRootOfHalf = 0x3F3504F3;
  const auto bits = std::bit_cast<std::int32_t>(x);
  const auto exponent = (bits - kRootOfHalf) >> 23;
  const auto m = std::bit_cast<float>(bits - exponent * (1 << 23));
  const auto t = (m - 1) / (m + 1), square = t * t;
  const auto series = 1 + square * (1.F / 3 + square * (1.F / 5 + square * (1.F / 7 + square * (1.F / 9))));
  return static_cast<float>(exponent) + kScale * t * series;
}

double log2_normal(double off, double inverse_variance) {
  constexpr auto kTwoPi = static_cast<float>(2 * std::numbers::pi);
  return 0.5 * (static_cast<double>(fast_log2(static_cast<float>(inverse_variance) / kTwoPi)) -
                off * off * inverse_variance * std::numbers::log2e);
}

}  // namespace

Evidence::Base::Base(const Text& text, const std::vector<double>& expected, const Weights& weights) {
  inverse.reserve(expected.size());
  words.reserve(expected.size());
  for (const auto how_well : expected) {
    const auto base = static_cast<float>(1 - weights.explained * how_well);
    inverse.push_back(1 / base);
    words.push_back(fast_log2(base));
  }
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
      left_(texts.left, links.expected_of_left(), weights),
      right_(texts.right, links.expected_of_right(), weights),
      owed_to_sentence_(texts.right.sentences(), 0),
      owed_to_word_(texts.words.size(), 0),
      times_(texts.words.size(), 0) {
  index_right();
}

void Evidence::index_right() {
  from_.assign(texts_.words.size() + 1, 0);
  for (const auto& held : texts_.right.held) ++from_[held.word + 1];
  for (std::size_t word = 0; word + 1 < from_.size(); ++word) from_[word + 1] += from_[word];
  to_ = from_;
  standings_.resize(texts_.right.held.size());
  for (std::size_t j = 0; j < texts_.right.sentences(); ++j)
    for (const auto& held : texts_.right.words(j))
      standings_[to_[held.word]++] = {static_cast<std::uint32_t>(j), held.times};
}

void Evidence::bits(std::size_t left, std::size_t first, std::size_t last, std::vector<float>& out) {
  out.resize(last - first);
  for (auto j = first; j < last; ++j) out[j - first] = left_.sentences[left] + right_.sentences[j];
  backward(left, first, last, out);
  forward(left, first, last, out);
  for (auto& bits : out) bits /= 2;
}

/// Adds what the right sentences tell of the left one's words, and gathers what these owe to the right words.
void Evidence::backward(std::size_t left, std::size_t first, std::size_t last, std::vector<float>& out) {
  for (const auto& held : texts_.left.words(left)) {
    for (const auto& link : links_.of_left(held.word)) {
      if (owed_to_word_[link.right] == 0) touched_words_.push_back(link.right);
      owed_to_word_[link.right] += held.times * link.forward;
      auto& from = from_[link.right];
      while (from < to_[link.right] && standings_[from].sentence < first) ++from;
      for (auto at = from; at < to_[link.right] && standings_[at].sentence < last; ++at) {
        auto& owed = owed_to_sentence_[standings_[at].sentence];
        if (owed == 0) touched_sentences_.push_back(standings_[at].sentence);
        owed += standings_[at].times * link.backward;
      }
    }
    for (const auto j : touched_sentences_) {
      const auto factor = 1 + right_.shares[j] * owed_to_sentence_[j] * left_.inverse[held.word];
      out[j - first] += held.times * fast_log2(factor);
      owed_to_sentence_[j] = 0;
    }
    touched_sentences_.clear();
  }
}

/// Adds what the left sentence tells of the right ones' words.
void Evidence::forward(std::size_t left, std::size_t first, std::size_t last, std::vector<float>& out) {
  for (const auto word : touched_words_) {
    const auto gained = fast_log2(1 + left_.shares[left] * owed_to_word_[word] * right_.inverse[word]);
    for (auto at = from_[word]; at < to_[word] && standings_[at].sentence < last; ++at)
      out[standings_[at].sentence - first] += standings_[at].times * gained;
    owed_to_word_[word] = 0;
  }
  touched_words_.clear();
}

double Evidence::bits(Sentences left, Sentences right) {
  const auto share = [this](Sentences sentences, const Text& text) {
    float words = 0;
    for (const auto at : sentences) words += text.size[at];
    return static_cast<float>(weights_.explained) / std::max(words, 1.F);
  };
  const auto share_of_left = share(left, texts_.left), share_of_right = share(right, texts_.right);
  float sum = 0;
  for (const auto j : right)
    for (const auto& held : texts_.right.words(j)) {
      if (times_[held.word] == 0) touched_words_.push_back(held.word);
      times_[held.word] += held.times;
    }
  for (const auto i : left) {
    sum += left_.sentences[i];
    for (const auto& held : texts_.left.words(i)) {
      float owed = 0;
      for (const auto& link : links_.of_left(held.word))
        if (times_[link.right] > 0) {
          owed += times_[link.right] * link.backward;
          owed_to_word_[link.right] += held.times * link.forward;
        }
      if (owed > 0) sum += held.times * fast_log2(1 + share_of_right * owed * left_.inverse[held.word]);
    }
  }
  for (const auto j : right) sum += right_.sentences[j];
  for (const auto word : touched_words_) {
    if (owed_to_word_[word] > 0)
      sum += times_[word] * fast_log2(1 + share_of_left * owed_to_word_[word] * right_.inverse[word]);
    owed_to_word_[word] = times_[word] = 0;
  }
  touched_words_.clear();
  return sum / 2;
}

Lengths::Measure::Measure(const std::vector<double>& of) : letters(of) {
  if (letters.empty()) return;
  std::vector<double> logs;
  for (const auto count : letters) logs.push_back(std::log(count));
  const auto sentences = static_cast<double>(letters.size());
  for (const auto log : logs) usual += log / sentences;
  double variance = 0;
  for (const auto log : logs) variance += (log - usual) * (log - usual) / sentences;
  spread = std::max(0.1, variance);
  for (std::size_t i = 0; i < letters.size(); ++i)
    single.push_back({letters[i], logs[i], log2_normal(logs[i] - usual, 1 / spread)});
}

Lengths::Stretch Lengths::Measure::stretch(Sentences sentences) const {
  Stretch out;
  for (const auto at : sentences) out.letters += letters[at];
  const auto count = static_cast<double>(sentences.size());
  out.log = std::log(out.letters);
  out.alone = log2_normal(out.log - usual - std::log(count), count / spread);
  return out;
}

Lengths::Lengths(const Texts& texts, const Weights& weights)
    : weights_(weights), left_(texts.left.letters), right_(texts.right.letters) {
  double left = 0, right = 0;
  for (const auto count : left_.letters) left += count;
  for (const auto count : right_.letters) right += count;
  if (left > 0 && right > 0) ratio_ = std::log(right / left);
}

double Lengths::bits(Sentences left, Sentences right) const {
  return bits(left.size() == 1 ? left_.single[left[0]] : left_.stretch(left),
              right.size() == 1 ? right_.single[right[0]] : right_.stretch(right));
}

double Lengths::bits(const Stretch& left, const Stretch& right) const {
  const auto letters = left.letters + right.letters;
  const auto inverse_variance = letters / (weights_.spread_fixed * letters + 2 * weights_.spread_per_letter);
  return log2_normal(right.log - left.log - ratio_, inverse_variance) - (left.alone + right.alone) / 2;
}

}  // namespace behistun::align
