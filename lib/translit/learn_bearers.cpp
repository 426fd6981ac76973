// Learns whose name a word is, from words of Russians and of foreigners.
//
// Logistic regression with a quadratic penalty, so that what few words show counts for little. All words are looked at
// in each step, and the step of each trait is scaled by how its slope has varied (Adam, Kingma and Ba 2015): some
// hundred steps settle it, without a random draw.

#include <behistun/translit_learn.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <cstdio>
#include <map>
#include "bearer.hpp"

namespace behistun::translit {
namespace {

constexpr int kSteps = 300;
constexpr double kStep = 0.03, kKeptSlope = 0.9, kKeptSquare = 0.99;
constexpr double kPenalty = 1;
constexpr int kRareTrait = 4;       ///< traits of fewer words are not learnt
constexpr double kLeastSaid = 0.1;  ///< bits; traits that say less are not written

class BearerLearner {
 public:
  explicit BearerLearner(std::span<const BearerLesson> lessons) : lessons_(lessons) {
    std::map<std::u32string, int> seen;
    for (const auto& lesson : lessons)
      for (const auto& trait : bearer_traits(unicode::to_utf32(lesson.word))) ++seen[trait.letters];
    for (const auto& [letters, times] : seen)
      if (times >= kRareTrait) numbers_.emplace(letters, numbers_.size());
    for (const auto& lesson : lessons) {
      words_.emplace_back();
      for (const auto& trait : bearer_traits(unicode::to_utf32(lesson.word)))
        if (const auto found = numbers_.find(trait.letters); found != numbers_.end())
          words_.back().push_back({found->second, trait.worth});
    }
    learn();
  }

  std::string written() const {
    std::string out;
    for (const auto& [letters, number] : numbers_) {
      const double bits = weights_[number] / std::log(2.0);
      if (std::abs(bits) < kLeastSaid) continue;
      char text[16];
      std::snprintf(text, sizeof text, "%.1f", bits);
      out += unicode::to_utf8(letters) + '\t' + text + '\n';
    }
    return out;
  }

 private:
  struct Trait {
    std::size_t number;
    double worth;
  };

  std::vector<double> slopes() const {
    std::vector<double> out(weights_.size());
    for (std::size_t i = 0; i < words_.size(); ++i) {
      double said = 0;
      for (const auto& trait : words_[i]) said += trait.worth * weights_[trait.number];
      const double wrong = (lessons_[i].russian ? 1 : 0) - 1 / (1 + std::exp(-said));
      for (const auto& trait : words_[i]) out[trait.number] += lessons_[i].weight * wrong * trait.worth;
    }
    for (std::size_t i = 0; i < out.size(); ++i) out[i] -= kPenalty * weights_[i];
    return out;
  }

  void learn() {
    weights_.assign(numbers_.size(), 0);
    std::vector<double> mean(weights_.size()), square(weights_.size());
    for (int step = 1; step <= kSteps; ++step) {
      const auto slope = slopes();
      for (std::size_t i = 0; i < weights_.size(); ++i) {
        mean[i] = kKeptSlope * mean[i] + (1 - kKeptSlope) * slope[i];
        square[i] = kKeptSquare * square[i] + (1 - kKeptSquare) * slope[i] * slope[i];
        const double unbiased_mean = mean[i] / (1 - std::pow(kKeptSlope, step));
        const double unbiased_square = square[i] / (1 - std::pow(kKeptSquare, step));
        weights_[i] += kStep * unbiased_mean / (std::sqrt(unbiased_square) + 1e-8);
      }
    }
  }

  std::span<const BearerLesson> lessons_;
  std::map<std::u32string, std::size_t> numbers_;  ///< by trait
  std::vector<std::vector<Trait>> words_;
  std::vector<double> weights_;  ///< in nats
};

}  // namespace

std::string learn_bearers(std::span<const BearerLesson> lessons) { return BearerLearner(lessons).written(); }

}  // namespace behistun::translit
