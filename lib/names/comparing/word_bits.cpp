// What two words say: how alike they are, times what the same word is worth in its part of a name.

#include <algorithm>
#include <cmath>
#include "compare.hpp"
#include "likeness.hpp"
#include "parts/patronymics.hpp"
#include "parts/titles.hpp"
#include "remembered.hpp"

namespace behistun::names {
namespace {

// Bits of evidence, set by hand and checked against pairs of names that are known to be the same or not.
constexpr double kFamilyDiffers = -20.0;
constexpr double kGivenDiffers = -14.0;
constexpr double kPatronymicDiffers = -17.0;
constexpr double kBodyWordDiffers = -14.0;
constexpr double kSuffixDiffers = -14.0;
/// Of two words that differ, in the order of Part.
constexpr double kPrices[] = {kGivenDiffers, kGivenDiffers,  kGivenDiffers,  kPatronymicDiffers,
                              kGivenDiffers, kFamilyDiffers, kSuffixDiffers, kBodyWordDiffers};
constexpr double kSameSuffix = 1.0;
constexpr double kSameNumber = 2.0;   ///< of monarchs: that is what they have in the place of a family name
constexpr double kMostOfGiven = 5.5;  ///< that a given name is worth
constexpr double kMostOfBodyWord = 7.0;
constexpr double kOtherPart = -1.0;          ///< a family name here that is a given name there
constexpr double kOfCommonness = 0.4;        ///< of the bits that a family name's bearers take from it
constexpr double kNeitherInOneScript = 0.4;  ///< a likeness of two words of a person's name that says nothing
constexpr double kNeitherOfKnown = 0.8;      ///< the same of two names that others have
constexpr double kOfOneBearer = 0.95;        ///< likeness of what is one person's family name in two spellings
constexpr double kOfOneFather = 0.95;        ///< likeness of two patronymics that one given name has
constexpr double kSurelyOneWord = 0.85;      ///< likeness that even a patronymic and a family name may be paired by

/// What a family name is worth less because others are known to bear it too: Smith says less than Lavrov.
double commonness(const Form& a, const Form& b) {
  const auto bearers = std::max(a.facts().bearers, b.facts().bearers);
  return bearers == 0 ? 0 : kOfCommonness * std::log2(0.5 * bearers);  // a table of those that two bear, and more
}

/// Two family names that others have, which nobody is known to have both of: Орбан, "Urban".
bool are_known_apart(const Form& a, const Form& b) {
  const auto &left = a.facts(), &right = b.facts();
  if (a.spelt().cyrillic() == b.spelt().cyrillic())
    return (left.bearers != 0 || !left.well_known.empty()) && (right.bearers != 0 || !right.well_known.empty());
  const auto &russian = a.spelt().cyrillic() ? left : right, &latin = a.spelt().cyrillic() ? right : left;
  return !russian.well_known.empty() && (latin.bearers != 0 || !latin.well_known.empty());
}

/// Do two given names of two scripts that tables have begin with consonants that no two languages read as one
/// («Рональд», "Donald")? «Василий» is "Basil", «Хосе» "José", «Фёдор» "Theodore". Within a script it may be a slip.
bool begin_as_other_names(const Form& a, const Form& b) {
  if (!a.facts().is_given() || !b.facts().is_given() || a.spelt().cyrillic() == b.spelt().cyrillic()) return false;
  constexpr std::string_view kVowel = "a";
  constexpr std::string_view kReadAsOne[] = {"bfpv", "dt", "cghjks", "ft"};
  const auto one = a.first_sound(), other = b.first_sound();
  const auto holds = [](std::string_view sounds, char sound) { return sounds.find(sound) != std::string_view::npos; };
  if (one == other || one == 0 || other == 0 || holds(kVowel, one) || holds(kVowel, other)) return false;
  return std::none_of(std::begin(kReadAsOne), std::end(kReadAsOne),
                      [&](std::string_view sounds) { return holds(sounds, one) && holds(sounds, other); });
}

/// Within one script a name that is half alike is another name; between scripts and languages nobody can tell. Two
/// family names that both have bearers are hardly one of them written wrong; what one person bears in two scripts is
/// one.
double likeness_of_names(const Form& a, Part a_part, const Form& b, Part b_part, double alike) {
  if (alike == 1) return alike;
  const bool families = a_part == Part::family && b_part == Part::family;
  if (families && alike >= kNeither && share_a_bearer(a.facts(), b.facts())) return std::max(alike, kOfOneBearer);
  const bool given = a_part == Part::given && b_part == Part::given;
  if (given && alike < kNeitherOfKnown && begin_as_other_names(a, b)) return 0;
  const bool known_apart = families && are_known_apart(a, b);
  if (!known_apart && (a.spelt().cyrillic() != b.spelt().cyrillic() || in_two_languages(a.spelt(), b.spelt())))
    return alike;
  const auto neither = known_apart ? kNeitherOfKnown : kNeitherInOneScript;
  return alike < neither ? alike * kNeither / neither : 1 - (1 - alike) * (1 - kNeither) / (1 - neither);
}

/// A patronymic may stand where another puts a family name, but «Иванович» is not "Ivanov": they end in one sound.
bool may_be_one_part(const Form& a, Part a_part, const Form& b, Part b_part, double alike) {
  constexpr std::size_t kSounds = 2;
  if ((a_part == Part::patronymic) == (b_part == Part::patronymic)) return true;
  const auto end = [&](const Form& form) {
    const auto sounds = form.sounds();
    return sounds.substr(sounds.size() - std::min(sounds.size(), kSounds));
  };
  return alike >= kSurelyOneWord && end(a) == end(b);
}

bool is_one_suffix(const Form& a, const Form& b) {
  return a.folded() == b.folded() || (a.facts().suffix && a.facts().suffix_form == b.facts().suffix_form);
}

}  // namespace

double worth(const Form& a, Part a_part, const Form& b, Part b_part) {
  if (a_part == Part::patronymic && b_part == Part::patronymic) return 4;
  const auto letters =
      a.spelt().empty() || b.spelt().empty() ? 5.0 : static_cast<double>(std::min(a.spelt().size(), b.spelt().size()));
  const double by_length = std::min(11.0, 3.0 + 1.1 * letters);
  if (a_part == Part::family && b_part == Part::family) return by_length - commonness(a, b);
  return std::min(a_part == Part::other ? kMostOfBodyWord : kMostOfGiven, by_length);
}

double most_across_parts(bool of_body) { return of_body ? kMostOfBodyWord : kMostOfGiven + kOtherPart; }

double price_of_difference(Part part) { return kPrices[static_cast<std::size_t>(part)]; }

namespace {

constexpr double kHardlyAny = 0.1;  ///< a likeness of words that are hardly paired
/// Likenesses of words of unlike parts below which kOtherPart takes all that they are worth.
constexpr double kWorthNothing = 0.38, kWorthNothingInOneScript = 0.5;
static_assert(kMostOfGiven * (kWorthNothing - kNeither) / (1 - kNeither) + kOtherPart < 0);
static_assert(1 - (1 - kWorthNothingInOneScript) * (1 - kNeither) / (1 - kNeitherInOneScript) < kWorthNothing);

/// The likeness below which it does not matter how far the two are apart.
double least_of_interest(const Form& a, Part a_part, const Form& b, Part b_part) {
  if (a_part == b_part) return kHardlyAny;
  const auto either = [&](Part part) { return a_part == part || b_part == part; };
  if (either(Part::other) || either(Part::patronymic)) return kSurelyOneWord;
  const bool one_script = a.spelt().cyrillic() == b.spelt().cyrillic() && !in_two_languages(a.spelt(), b.spelt());
  return one_script ? kWorthNothingInOneScript : kWorthNothing;
}

std::optional<double> bits_of_suffixes(const Form& a, Part a_part, const Form& b, Part b_part) {
  if (a_part != b_part || !is_one_suffix(a, b)) return std::nullopt;
  return is_number_of_monarch(a.folded()) ? kSameNumber : kSameSuffix;
}

std::optional<double> bits_of_initial(const Form& a, Part a_part, const Form& b, Part b_part) {
  const bool fits = a_part == Part::initial ? initial_fits(a, b) : initial_fits(b, a);
  return fits && a_part != Part::family && b_part != Part::family ? std::optional(kInitialFits) : std::nullopt;
}

}  // namespace

std::optional<double> word_bits(const Compared& one, const Compared& other, Remembered* remembered) {
  const auto &a = one.form, &b = other.form;
  const auto a_part = one.part, b_part = other.part;
  const auto either = [&](Part part) { return a_part == part || b_part == part; };
  if (either(Part::suffix)) return bits_of_suffixes(a, a_part, b, b_part);
  const bool of_body = a_part == Part::other && b_part == Part::other;
  if (!of_body && !either(Part::other) && either(Part::initial)) return bits_of_initial(a, a_part, b, b_part);
  const auto least = least_of_interest(a, a_part, b, b_part);
  const auto found = remembered == nullptr ? likeness(a, b, least) : remembered->likeness(one, other, least);
  const bool fathers = a_part == Part::patronymic && b_part == Part::patronymic;
  if (found < least && !fathers) return std::nullopt;
  if (!of_body && either(Part::other))
    return found < kSurelyOneWord ? std::nullopt : std::optional(worth(a, Part::other, b, Part::other) * found);
  auto alike = of_body ? found : likeness_of_names(a, a_part, b, b_part, found);
  if (fathers && alike < kOfOneFather && share_a_father(a.folded(), b.folded())) alike = kOfOneFather;
  if (!may_be_one_part(a, a_part, b, b_part, alike)) return std::nullopt;
  if (alike < kNeither) {
    if (a_part != b_part || alike <= kHardlyAny) return std::nullopt;
    return price_of_difference(a_part) * (kNeither - alike) / kNeither;
  }
  const auto bits =
      worth(a, a_part, b, b_part) * (alike - kNeither) / (1 - kNeither) + (a_part == b_part ? 0 : kOtherPart);
  return bits > 0 || a_part == b_part ? std::optional(bits) : std::nullopt;
}

}  // namespace behistun::names
