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

#include "evidence.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace behistun::align {
namespace {

/// The product of many factors, as its logarithm; one logarithm for many factors.
class Product {
 public:
  void times(double factor) {
    product_ *= factor;
    if (product_ > 1e200 || product_ < 1e-200) flush();
  }
  double log2() {
    flush();
    return bits_;
  }

 private:
  void flush() {
    bits_ += std::log2(product_);
    product_ = 1;
  }
  double product_ = 1, bits_ = 0;
};

double log2_normal(double x, double mean, double variance) {
  const auto off = x - mean;
  return -0.5 * (std::log2(2 * std::numbers::pi * variance) + off * off / variance * std::numbers::log2e);
}

std::vector<double> sums(const std::vector<double>& letters) {
  std::vector<double> out{0};
  for (const auto count : letters) out.push_back(out.back() + count);
  return out;
}

/// The right sentences that some bead inside the band may join to each left sentence.
Band sentence_band(const Band& band) {
  Band out;
  for (std::size_t i = 0; i + 1 < band.size(); ++i) {
    const auto last = band[std::min(i + 3, band.size() - 1)];
    const auto low = band[i >= 3 ? i - 3 : 0].first;
    out.emplace_back(low, std::max(low, last.second - 1));
  }
  return out;
}

Band transpose(const Band& sentences, std::size_t columns) {
  Band out(columns, {sentences.size(), 0});
  for (std::size_t i = 0; i < sentences.size(); ++i)
    for (std::size_t j = sentences[i].first; j < sentences[i].second; ++j) {
      out[j].first = std::min(out[j].first, i);
      out[j].second = i + 1;
    }
  for (auto& [first, second] : out)
    if (first > second) first = second = 0;
  return out;
}

}  // namespace

Evidence::Evidence(const Texts& texts, const Links& links, const Band& band, const Weights& weights)
    : texts_(texts),
      weights_(weights),
      left_bases_(bases(texts.left, links.expected_of_left(), weights)),
      right_bases_(bases(texts.right, links.expected_of_right(), weights)) {
  const auto sentences = sentence_band(band);
  forward_ = owed(texts.left, texts.right, links, sentences, true);
  backward_ = owed(texts.right, texts.left, links, transpose(sentences, texts.right.sentences.size()), false);
}

std::vector<Evidence::Column> Evidence::owed(const Text& from, const Text& to, const Links& links,
                                             const Band& sentences, bool forward) {
  std::vector<Column> columns(sentences.size());
  std::vector<float> owed_to(to.count.size(), 0);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    auto& column = columns[i];
    column.first = sentences[i].first;
    const auto add = [&](bool undo) {
      for (const auto word : from.sentences[i])
        for (const auto& link : forward ? links.of_left(word) : links.of_right(word)) {
          auto& owed = owed_to[forward ? link.right : link.left];
          owed = undo ? 0 : owed + (forward ? link.forward : link.backward);
        }
    };
    add(false);
    for (std::size_t j = sentences[i].first; j < sentences[i].second; ++j) {
      column.begin.push_back(column.owed.size());
      for (const auto word : to.sentences[j]) column.owed.push_back(owed_to[word]);
    }
    add(true);
  }
  return columns;
}

Evidence::Bases Evidence::bases(const Text& text, const std::vector<double>& expected, const Weights& weights) {
  Bases out;
  for (const auto& sentence : text.sentences) {
    out.emplace_back();
    for (const auto word : sentence) out.back().push_back(static_cast<float>(1 - weights.explained * expected[word]));
  }
  return out;
}

double Evidence::explained(const std::vector<Column>& columns, const Text& from, const Bases& to, Run source,
                           Run target) const {
  double words = 0;
  for (std::size_t i = source.begin; i < source.end(); ++i) words += static_cast<double>(from.sentences[i].size());
  const auto share = static_cast<float>(weights_.explained / std::max(words, 1.0));
  Product product;
  for (std::size_t j = target.begin; j < target.end(); ++j) {
    const auto& base = to[j];
    std::array<const float*, 3> owed{};
    for (std::size_t i = 0; i < source.size; ++i) {
      const auto& column = columns[source.begin + i];
      owed[i] = column.owed.data() + column.begin[j - column.first];
    }
    for (std::size_t at = 0; at < base.size(); ++at) {
      float sum = owed[0][at];
      for (std::size_t i = 1; i < source.size; ++i) sum += owed[i][at];
      product.times(base[at] + share * sum);
    }
  }
  return product.log2();
}

double Evidence::bits(Run left, Run right) const {
  return (explained(forward_, texts_.left, right_bases_, left, right) +
          explained(backward_, texts_.right, left_bases_, right, left)) /
         2;
}

namespace {

/// What the words of some sentences owe to each word of the other side.
class Owed {
 public:
  Owed(const Links& links, std::size_t words, bool forward) : links_(links), forward_(forward), owed_(words, 0) {}
  void add(const std::vector<Word>& sentence) {
    words_ += static_cast<double>(sentence.size());
    each(sentence, [this](float& owed, float by) { owed += by; });
  }
  void remove(const std::vector<Word>& sentence) {
    words_ -= static_cast<double>(sentence.size());
    each(sentence, [](float& owed, float) { owed = 0; });
  }
  double bits(const std::vector<Word>& sentence, double explained) const {
    const auto share = explained / std::max(words_, 1.0);
    const auto& expected = forward_ ? links_.expected_of_right() : links_.expected_of_left();
    Product product;
    for (const auto word : sentence) product.times(1 - explained * expected[word] + share * owed_[word]);
    return product.log2();
  }

 private:
  template <class Change>
  void each(const std::vector<Word>& sentence, Change change) {
    for (const auto word : sentence)
      for (const auto& link : forward_ ? links_.of_left(word) : links_.of_right(word))
        change(owed_[forward_ ? link.right : link.left], forward_ ? link.forward : link.backward);
  }
  const Links& links_;
  bool forward_;
  double words_ = 0;
  std::vector<float> owed_;
};

}  // namespace

Pairs::Pairs(const Texts& texts, const Links& links, const Weights& weights)
    : texts_(texts), links_(links), weights_(weights) {
  const auto& left = texts.left.sentences;
  const auto& right = texts.right.sentences;
  bits_.resize(left.size() * right.size());
  Owed forward(links, texts.words.size(), true), backward(links, texts.words.size(), false);
  for (std::size_t i = 0; i < left.size(); ++i) {
    forward.add(left[i]);
    for (std::size_t j = 0; j < right.size(); ++j)
      bits_[i * right.size() + j] = static_cast<float>(forward.bits(right[j], weights.explained) / 2);
    forward.remove(left[i]);
  }
  for (std::size_t j = 0; j < right.size(); ++j) {
    backward.add(right[j]);
    for (std::size_t i = 0; i < left.size(); ++i)
      bits_[i * right.size() + j] += static_cast<float>(backward.bits(left[i], weights.explained) / 2);
    backward.remove(right[j]);
  }
}

double Pairs::bits(const std::vector<std::size_t>& left, const std::vector<std::size_t>& right) const {
  Owed forward(links_, texts_.words.size(), true), backward(links_, texts_.words.size(), false);
  for (const auto i : left) forward.add(texts_.left.sentences[i]);
  for (const auto j : right) backward.add(texts_.right.sentences[j]);
  double bits = 0;
  for (const auto j : right) bits += forward.bits(texts_.right.sentences[j], weights_.explained) / 2;
  for (const auto i : left) bits += backward.bits(texts_.left.sentences[i], weights_.explained) / 2;
  return bits;
}

Lengths::Lengths(const Texts& texts, const Weights& weights)
    : weights_(weights), left_(sums(texts.left.letters)), right_(sums(texts.right.letters)) {
  if (left_.size() > 1 && right_.size() > 1) ratio_ = std::log(right_.back() / left_.back());
  const auto usual = [](const std::vector<double>& letters, double& mean, double& spread) {
    if (letters.empty()) return;
    for (const auto count : letters) mean += std::log(count);
    mean /= static_cast<double>(letters.size());
    double variance = 0;
    for (const auto count : letters) variance += (std::log(count) - mean) * (std::log(count) - mean);
    spread = std::max(0.1, variance / static_cast<double>(letters.size()));
  };
  usual(texts.left.letters, left_usual_, left_spread_);
  usual(texts.right.letters, right_usual_, right_spread_);
}

double Lengths::bits(Run left, Run right) const {
  const auto a = letters(left_, left), b = letters(right_, right);
  const auto variance = weights_.spread_fixed + weights_.spread_per_letter * 2 / (a + b);
  const auto alone = [](double count, Run run, double usual, double spread) {
    const auto sentences = static_cast<double>(run.size);
    return log2_normal(std::log(count), usual + std::log(sentences), spread / sentences);
  };
  const auto off = std::log(b / a) - ratio_;
  const auto together = log2_normal(off, 0, variance);
  return together - (alone(a, left, left_usual_, left_spread_) + alone(b, right, right_usual_, right_spread_)) / 2;
}

}  // namespace behistun::align
