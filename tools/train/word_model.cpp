// Expectation and maximisation over sentence pairs.
//
// A word of the second sentence comes from one word of the first, likelier from one that stands about as far into its
// sentence (the diagonal), or from nothing. Each round reckons how often each pair of words would be linked, and makes
// the probabilities fit those counts. With few data the counts of rare words are trusted too much; the digamma function
// in place of the plain ratio (variational Bayes) takes that back.

#include "word_model.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace behistun::train {
namespace {

constexpr double kFromNothing = 0.08;
constexpr double kDiagonal = 4;
constexpr double kPrior = 0.01;    // Dirichlet
constexpr float kNothing = 1e-4F;  // how likely a word comes from nothing, against a fresh entry of 1

double digamma(double x) {
  double sum = 0;
  for (; x < 7; x += 1) sum -= 1 / x;
  x -= 0.5;
  const auto square = 1 / (x * x);
  return sum + std::log(x) + square * (1.0 / 24 - square * (7.0 / 960 - square * (31.0 / 8064)));
}

std::vector<Word> distinct(std::vector<Word> words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

/// All pairs of words that stand in one sentence pair, by first word.
class Entries {
 public:
  Entries(const std::vector<SentencePair>& pairs, Word firsts) : begin_(firsts + 1, 0) {
    std::vector<std::uint64_t> keys;
    for (const auto& pair : pairs) {
      const auto seconds = distinct(pair.second);
      for (const auto first : distinct(pair.first))
        for (const auto second : seconds) keys.push_back(std::uint64_t{first} << 32 | second);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    entries_.reserve(keys.size());
    for (const auto key : keys) {
      entries_.push_back({static_cast<Word>(key >> 32), static_cast<Word>(key), 1, 0});
      ++begin_[(key >> 32) + 1];
    }
    for (Word first = 0; first < firsts; ++first) begin_[first + 1] += begin_[first];
  }

  Cooccurrence& at(Word first, Word second) {
    const auto from = entries_.begin() + static_cast<std::ptrdiff_t>(begin_[first]);
    const auto to = entries_.begin() + static_cast<std::ptrdiff_t>(begin_[first + 1]);
    return *std::lower_bound(from, to, second,
                             [](const Cooccurrence& entry, Word word) { return entry.second < word; });
  }

  void maximise() {
    for (std::size_t first = 0; first + 1 < begin_.size(); ++first) {
      double sum = 0;
      for (auto at = begin_[first]; at < begin_[first + 1]; ++at) sum += entries_[at].count + kPrior;
      for (auto at = begin_[first]; at < begin_[first + 1]; ++at)
        entries_[at].probability = static_cast<float>(std::exp(digamma(entries_[at].count + kPrior) - digamma(sum)));
    }
  }

  std::vector<Cooccurrence>& all() { return entries_; }

 private:
  std::vector<Cooccurrence> entries_;
  std::vector<std::size_t> begin_;
};

/// Adds what one sentence pair expects.
void expect(Entries& entries, const SentencePair& pair) {
  const auto firsts = static_cast<double>(pair.first.size()), seconds = static_cast<double>(pair.second.size());
  std::vector<Cooccurrence*> links(pair.first.size());
  std::vector<double> weight(pair.first.size());
  for (std::size_t j = 0; j < pair.second.size(); ++j) {
    double prior_sum = 0;
    for (std::size_t i = 0; i < pair.first.size(); ++i) {
      const auto off = (static_cast<double>(i) + 0.5) / firsts - (static_cast<double>(j) + 0.5) / seconds;
      weight[i] = std::exp(-kDiagonal * std::fabs(off));
      prior_sum += weight[i];
    }
    double sum = kFromNothing * kNothing;
    for (std::size_t i = 0; i < pair.first.size(); ++i) {
      links[i] = &entries.at(pair.first[i], pair.second[j]);
      weight[i] *= (1 - kFromNothing) / prior_sum * links[i]->probability;
      sum += weight[i];
    }
    for (std::size_t i = 0; i < pair.first.size(); ++i) links[i]->count += static_cast<float>(weight[i] / sum);
  }
}

}  // namespace

std::vector<Cooccurrence> word_model(const std::vector<SentencePair>& pairs, Word firsts, int rounds) {
  Entries entries(pairs, firsts);
  for (int round = 0; round < rounds; ++round) {
    for (auto& entry : entries.all()) entry.count = 0;
    for (const auto& pair : pairs) expect(entries, pair);
    entries.maximise();
  }
  return std::move(entries.all());
}

}  // namespace behistun::train
