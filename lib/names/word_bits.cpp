// What two words say: how alike they are, times what the same word is worth in its part of a name.

#include <algorithm>
#include <cmath>
#include "compare.hpp"
#include "likeness.hpp"

namespace behistun::names {
namespace {

// Bits of evidence, set by hand and checked against pairs of names that are known to be the same or not.
constexpr double kFamilyDiffers = -20.0;
constexpr double kGivenDiffers = -14.0;
constexpr double kPatronymicDiffers = -17.0;
constexpr double kBodyWordDiffers = -14.0;
constexpr double kSuffixDiffers = -14.0;
constexpr double kSameSuffix = 1.0;
constexpr double kOtherPart = -1.0;  ///< a family name here that is a given name there
constexpr double kOfCommonness = 0.4;     ///< of the bits that a family name's bearers take from it
constexpr double kNeitherInOneScript = 0.4;  ///< a likeness of two words of a person's name that says nothing
constexpr double kNeitherOfKnown = 0.8;      ///< the same of two family names that others have
constexpr double kSurelyOneWord = 0.85;      ///< likeness that even a patronymic and a family name may be paired by

/// What a family name is worth less because others are known to bear it too: Smith says less than Lavrov.
double commonness(const Form& a, const Form& b) {
  const auto bearers = std::max(a.facts().bearers, b.facts().bearers);
  return bearers == 0 ? 0 : kOfCommonness * std::log2(0.5 * bearers);  // a table of those that two bear, and more
}

/// Within one script a name that is half alike is another name; between scripts nobody can tell. Two family names that
/// both have bearers are hardly one of them written wrong.
double likeness_of_names(const Form& a, Part a_part, const Form& b, Part b_part) {
  const auto alike = likeness(a, b);
  if (alike == 1 || a.spelt().cyrillic() != b.spelt().cyrillic()) return alike;
  const bool both_known =
      a_part == Part::family && b_part == Part::family && a.facts().bearers != 0 && b.facts().bearers != 0;
  const auto neither = both_known ? kNeitherOfKnown : kNeitherInOneScript;
  return alike < neither ? alike * kNeither / neither : 1 - (1 - alike) * (1 - kNeither) / (1 - neither);
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
  return std::min(a_part == Part::other ? 7.0 : 5.5, by_length);
}

double price_of_difference(Part part) {
  switch (part) {
    case Part::family:
      return kFamilyDiffers;
    case Part::patronymic:
      return kPatronymicDiffers;
    case Part::other:
      return kBodyWordDiffers;
    case Part::suffix:
      return kSuffixDiffers;
    default:
      return kGivenDiffers;
  }
}

std::optional<double> word_bits(const Form& a, Part a_part, const Form& b, Part b_part) {
  if (a_part == Part::suffix || b_part == Part::suffix)
    return a_part == b_part && is_one_suffix(a, b) ? std::optional(kSameSuffix) : std::nullopt;
  if ((a_part == Part::other) != (b_part == Part::other)) {
    const auto alike = likeness(a, b);
    return alike < kSurelyOneWord ? std::nullopt : std::optional(worth(a, Part::other, b, Part::other) * alike);
  }
  if (a_part == Part::initial || b_part == Part::initial) {
    const bool fits = a_part == Part::initial ? initial_fits(a, b) : initial_fits(b, a);
    return fits && a_part != Part::family && b_part != Part::family ? std::optional(kInitialFits) : std::nullopt;
  }
  const auto alike = a_part == Part::other ? likeness(a, b) : likeness_of_names(a, a_part, b, b_part);
  if ((a_part == Part::patronymic) != (b_part == Part::patronymic) && alike < kSurelyOneWord) return std::nullopt;
  if (alike < kNeither) {
    const auto differs = std::max(price_of_difference(a_part), price_of_difference(b_part));
    const auto bits = differs * (kNeither - alike) / kNeither;
    return a_part == b_part && alike > 0.1 ? std::optional(bits) : std::nullopt;
  }
  const auto bits =
      worth(a, a_part, b, b_part) * (alike - kNeither) / (1 - kNeither) + (a_part == b_part ? 0 : kOtherPart);
  return bits > 0 || a_part == b_part ? std::optional(bits) : std::nullopt;
}

}  // namespace behistun::names
