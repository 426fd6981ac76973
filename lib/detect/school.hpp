#pragma once
// What a table is taught from: the samples of one alphabet, by class, and the examples that are drawn from them.

#include <array>
#include <behistun/detect_training.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "features.hpp"

namespace behistun::detect {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL + 1) {}
  std::uint32_t next() {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 7U;
    state_ ^= state_ << 17U;
    return static_cast<std::uint32_t>((state_ * 0x2545F4914F6CDD1DULL) >> 32U);
  }
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>((std::uint64_t{next()} * bound) >> 32U); }
  float unit() { return static_cast<float>(next() >> 8U) * 0x1p-24F; }

 private:
  std::uint64_t state_;
};

/// The alphabet that most letters of a line are of.
Alphabet alphabet_of(std::string_view text);

/// One of the languages that answers are given in.
bool is_ours(std::string_view language);

/// A language or a family of them.
class Class {
 public:
  std::string_view language;
  std::vector<std::string_view> lines;

  void add(const Sample& sample);
  std::size_t kin() const { return lines_of_kin_.size(); }
  bool has_words() const { return !words_.empty(); }
  bool has_usual_words() const { return !usual_words_.empty(); }

  /// A line of one of the languages, each as often as the square root of what there is of it.
  std::string_view draw_line(Random& random) const;
  /// Any word of the lists that do not say how usual their words are. @pre has_words()
  std::string_view draw_word(Random& random) const { return words_[random.below(words_.size())]; }
  /// A word of the lists that do, as often as the square root of its uses. @pre has_usual_words()
  std::string_view draw_usual_word(Random& random) const;

 private:
  std::map<std::string_view, std::vector<std::string_view>> lines_of_kin_;
  std::vector<std::string_view> words_, usual_words_;
  std::vector<double> cumulative_;  ///< of the usual words
};

enum class Extent { word, pair, more };

/// Everything that one table is trained from.
class School {
 public:
  School(std::span<const Sample> samples, Alphabet alphabet);

  const std::vector<Class>& classes() const { return classes_; }
  Alphabet alphabet() const { return alphabet_; }

  struct Example {
    std::size_t label;
    std::string_view text;
  };
  /// `page` keeps the text if it is none of the samples'.
  Example draw(Random& random, std::string& page) const;

 private:
  std::size_t draw_class(Extent extent, Random& random) const;
  std::string_view draw_one_word(const Class& members, Random& random) const;
  std::string_view draw_pair(const Class& members, Random& random, std::string& page) const;
  std::string_view draw_phrase(const Class& members, Random& random, std::string& page) const;
  std::string with_guest(std::size_t label, std::string_view line, Random& random) const;
  std::string with_name(std::string_view words, Random& random) const;

  Alphabet alphabet_;
  std::vector<Class> classes_;
  std::vector<std::string_view> names_;            ///< of people
  std::vector<std::size_t> ours_, others_;         ///< indices of classes
  std::array<std::vector<double>, 3> cumulative_;  ///< weights of the classes, by Extent
};

}  // namespace behistun::detect
