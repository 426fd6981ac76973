#pragma once
// Names made ready to be compared.

#include <array>
#include <behistun/translit.hpp>
#include <optional>
#include <span>
#include <string_view>
#include <vector>
#include "parts/parsed.hpp"
#include "tell.hpp"

namespace behistun::names {

/// A word in the forms that comparison asks for: of a word that a table has they are known, others are made when they
/// are first asked for, so not for several threads at once. A value that holds nothing else; the word must outlive it.
class Form {
 public:
  Form(std::string_view folded, const Facts& facts)
      : folded_(folded), facts_(&facts), known_(facts.known ? &sounded(facts) : nullptr) {}
  /// With its letters, and its sounds if they are known.
  Form(std::string_view folded, const Facts& facts, const translit::Spelt& spelt, const std::optional<Heard>& heard)
      : folded_(folded), facts_(&facts), spelt_(spelt), spelt_made_(true), heard_made_(heard.has_value()) {
    if (heard) heard_ = *heard;
  }
  Form(std::string_view folded, Facts&& facts) = delete;  // it would not outlive this
  explicit Form(std::string_view folded) : Form(folded, names::facts(folded)) {}
  std::string_view folded() const { return folded_; }
  const Facts& facts() const { return *facts_; }
  const translit::Spelt& spelt() const {
    if (known_ != nullptr) return known_->spelt;
    if (!spelt_made_) make_spelt();
    return spelt_;
  }
  std::string_view sounds() const {
    if (known_ != nullptr) return known_->heard.view();
    if (!heard_made_) make_heard();
    return heard_.view();
  }
  /// The first of them, 0 for none: sooner than all.
  char first_sound() const {
    if (known_ != nullptr) return known_->heard.front();
    if (heard_made_) return heard_.front();
    if (first_sound_ == kNotHeard) first_sound_ = translit::first_sound(folded_);
    return first_sound_;
  }

 private:
  void make_spelt() const;
  void make_heard() const;
  std::string_view folded_;
  const Facts* facts_;
  const Sounded* known_ = nullptr;  ///< of a known word
  mutable translit::Spelt spelt_;
  mutable Heard heard_;
  mutable bool spelt_made_ = false, heard_made_ = false;
  static constexpr char kNotHeard = '\xFF';
  mutable char first_sound_ = kNotHeard;
};

struct Compared {
  Form form;
  Part part = Part::other;
  std::uint32_t number = 0;  ///< by which a likeness is remembered, see Remembered
};

class Remembered;

/// A word that counts: folded, with its part.
struct Counting {
  std::string_view folded;
  Part part = Part::other;
  const Facts* facts = nullptr;  ///< of the word; nullptr if they were not asked for yet
};
/// The words of a name that count, hyphenated words as two; titles and particles do not. Of a company or body, whose
/// words are all Part::other, legal forms do not, unless nothing else is left.
/// Says too whether an Arabic article hangs on one of them: "al-Sharaa".
Few<Counting, 16> counting_words(const Parsed& name, bool* article = nullptr);
/// Which particles there are, see Facts.
std::uint32_t particles_of(const Parsed& name);
inline constexpr std::size_t kMostWords = 32;  ///< of a name that count

class Prepared {
 public:
  explicit Prepared(std::string_view name);  ///< the name must outlive it
  explicit Prepared(const Name& name);
  Prepared(const Prepared&) = delete;
  Prepared& operator=(const Prepared&) = delete;

  std::string_view text() const { return parsed_.text; }
  std::span<const Compared> words() const { return {words_.data(), words_.size()}; }
  Gender gender() const { return gender_; }
  Syllabaries syllabaries() const { return parsed_.syllabaries; }
  Rank rank() const { return parsed_.rank; }
  std::uint32_t particles() const { return particles_; }
  bool article() const { return article_; }
  /// Numbers the words, see Compared.
  void number_words(std::uint32_t first) {
    for (auto& word : words_) word.number = first++;
  }

 private:
  void count();
  Parsed parsed_;
  Few<Compared, 8> words_;
  Gender gender_ = Gender::unknown;
  std::uint32_t particles_ = 0;
  bool article_ = false;
};

/// A nominative that a Russian name may have been put in another case from, and what taking it for that costs, in bits.
struct Nominative {
  std::string text;
  double cost = 0;
};
/// The likeliest, best first, without the name itself; none for a name in another script.
std::vector<Nominative> likely_nominatives(const Prepared& name);
inline constexpr double kCostOfNominative = 1.5;  ///< bits, at least

/// A name as it is written, at no cost, or in the nominative.
struct Variant {
  Variant(std::string variant, double cost) : text(std::move(variant)), cost(cost), prepared(text) {}
  std::string text;
  double cost;
  Prepared prepared;
};

inline constexpr double kInitialFits = 2.0;  ///< bits
inline constexpr double kInitialDiffers = -10.0;
inline constexpr double kOneSideSaysMore = -0.7;
inline constexpr double kFamilyMissing = -4.0;
inline constexpr double kSameParticle = 0.6;    ///< bits
inline constexpr double kSameRank = 1.5;        ///< of two whose given names are all that is said: "Pope Francis"
inline constexpr double kSameSyllables = 0.95;  ///< what the same syllables are worth of what the same letters are

/// What the same word in both names is worth, in bits: long words are rarer than short ones, given names commoner than
/// others.
double worth(const Form& a, Part a_part, const Form& b, Part b_part);
/// What two words of one part take that are different words, in bits.
double price_of_difference(Part part);
/// What two words of unlike parts speak for one person at most; `of_body`: one of the names is of a company or body.
double most_across_parts(bool of_body);
/// How far two words speak for one person, in bits; none if they are different words.
std::optional<double> word_bits(const Compared& a, const Compared& b, Remembered* remembered = nullptr);

/// Words of a side, a bit each.
using Words = std::uint32_t;
static_assert(kMostWords <= 32);

/// Which words are of which part.
class Parts {
 public:
  static Words all(std::size_t words) { return static_cast<Words>((std::uint64_t{1} << words) - 1); }
  Parts() = default;
  explicit Parts(std::span<const Compared> words) {
    for (std::size_t i = 0; i < words.size(); ++i) of_part_[static_cast<std::size_t>(words[i].part)] |= Words{1} << i;
  }
  Words of(Part part) const { return of_part_[static_cast<std::size_t>(part)]; }

 private:
  std::array<Words, 8> of_part_{};
};

struct Side {
  std::span<const Compared> words;  ///< at most kMostWords
  Gender gender = Gender::unknown;
  Syllabaries syllabaries = 0;  ///< see Parsed
  Rank rank = Rank::none;
  std::uint32_t particles = 0;  ///< which there are, see Facts
  bool article = false;         ///< an Arabic one stands before a word, or hangs on it
  Parts parts = Parts(words);
};
Side side_of(const Prepared& name);

/// Words that are assigned, on both sides.
struct Assigned {
  Words left = 0, right = 0;
  bool either(std::size_t i, std::size_t j) const { return (left >> i & 1) != 0 || (right >> j & 1) != 0; }
  void both(std::size_t i, std::size_t j) {
    left |= Words{1} << i;
    right |= Words{1} << j;
  }
};

/// `reasons` may be nullptr where only the sum is asked for, `assigned` where nobody asks which words found each other,
/// and `remembered` where the words have no numbers.
double compare_bits(const Side& left, const Side& right, std::vector<Reason>* reasons, Assigned* assigned = nullptr,
                    Remembered* remembered = nullptr);

/// The names as they may have been before somebody put them in another case («Лавровым»), where that speaks more for
/// one person than what is written; of that, `best` is known and which words are assigned. What is different in any
/// case stays as it is.
void compare_in_other_cases(const Prepared& left, const Prepared& right, const Assigned& assigned, Tell tell,
                            Comparison& best);

}  // namespace behistun::names
