#pragma once
// Names made ready to be compared: the index keeps these, so that a word is looked at once.

#include <behistun/translit.hpp>
#include <deque>
#include <span>
#include "words.hpp"

namespace behistun::names {

/// A word in the forms that comparison asks for.
struct Form {
  explicit Form(std::string folded_word);
  std::string folded;
  translit::Spelt spelt;
  std::string key;  ///< its sound key
  const KnownGiven* known = nullptr;
};

struct Compared {
  const Form* form = nullptr;
  Part part = Part::other;
};

/// The words of a name that count, hyphenated words as two; titles and particles do not.
struct Prepared {
  std::deque<Form> forms;  ///< what `words` point at
  std::vector<Compared> words;
  Gender gender = Gender::unknown;
};
Prepared prepare(const Name& name);
/// The same words without their forms: folded, with their part.
std::vector<std::pair<std::string, Part>> counting_words(const Name& name);

/// How far two words speak for one person, in bits; none if they are different words.
std::optional<double> word_bits(const Form& a, Part a_part, const Form& b, Part b_part);

struct Side {
  std::span<const Compared> words;
  Gender gender = Gender::unknown;
};
/// `reasons` may be nullptr where only the sum is asked for.
double compare_bits(const Side& left, const Side& right, std::vector<Reason>* reasons);

}  // namespace behistun::names
