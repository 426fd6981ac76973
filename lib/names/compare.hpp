#pragma once
// Names made ready to be compared.

#include <behistun/translit.hpp>
#include <optional>
#include <span>
#include <vector>
#include "parsed.hpp"

namespace behistun::names {

/// A word in the forms that comparison asks for, each made when it is first asked for: not for several threads at once.
/// The word must outlive it.
class Form {
 public:
  Form(std::string_view folded, const Facts& facts) : folded_(folded), facts_(&facts) {}
  /// With its sounds, if they are known.
  Form(std::string_view folded, const Facts& facts, std::optional<std::string> sounds)
      : folded_(folded), facts_(&facts), sounds_(std::move(sounds)) {}
  explicit Form(std::string_view folded) : Form(folded, names::facts(folded)) {}
  std::string_view folded() const { return folded_; }
  const Facts& facts() const { return *facts_; }
  const translit::Spelt& spelt() const {
    if (!spelt_) spelt_.emplace(folded_);
    return *spelt_;
  }
  const std::string& sounds() const {
    if (!sounds_) sounds_ = translit::sounds(folded_);
    return *sounds_;
  }

 private:
  std::string_view folded_;
  const Facts* facts_;
  mutable std::optional<translit::Spelt> spelt_;
  mutable std::optional<std::string> sounds_;
};

struct Compared {
  Form form;
  Part part = Part::other;
};

/// A word that counts: folded, with its part.
struct Counting {
  std::string_view folded;
  Part part = Part::other;
};
/// The words of a name that count, hyphenated words as two; titles and particles do not. Of a company or body, whose
/// words are all Part::other, legal forms do not, unless nothing else is left.
Few<Counting, 16> counting_words(const Parsed& name);

class Prepared {
 public:
  explicit Prepared(std::string_view name);  ///< the name must outlive it
  explicit Prepared(const Name& name);
  Prepared(const Prepared&) = delete;
  Prepared& operator=(const Prepared&) = delete;

  std::span<const Compared> words() const { return words_; }
  Gender gender() const { return parsed_.gender; }
  Syllabaries syllabaries() const { return parsed_.syllabaries; }
  std::uint32_t particles() const { return particles_; }

 private:
  void count();
  Parsed parsed_;
  std::vector<Compared> words_;
  std::uint32_t particles_ = 0;
};

/// A nominative that a Russian name may have been put in another case from, and what taking it for that costs, in bits.
struct Nominative {
  std::string text;
  double cost = 0;
};
/// The likeliest, best first, without the name itself; none for a name in another script.
std::vector<Nominative> likely_nominatives(std::string_view name);
inline constexpr double kCostOfNominative = 1.5;  ///< bits, at least

inline constexpr double kInitialFits = 2.0;     ///< bits
inline constexpr double kSameSyllables = 0.95;  ///< what the same syllables are worth of what the same letters are

/// How far two words speak for one person, in bits; none if they are different words.
std::optional<double> word_bits(const Form& a, Part a_part, const Form& b, Part b_part);

struct Side {
  std::span<const Compared> words;
  Gender gender = Gender::unknown;
  Syllabaries syllabaries = 0;  ///< see Parsed
  std::uint32_t particles = 0;  ///< which there are, see Facts
};
Side side_of(const Prepared& name);
/// `reasons` may be nullptr where only the sum is asked for.
double compare_bits(const Side& left, const Side& right, std::vector<Reason>* reasons);

}  // namespace behistun::names
