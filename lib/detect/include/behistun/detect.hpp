#pragma once
/// @file
/// Which language is it? ru, fr, en, or none of ours and which it looks like instead.

#include <behistun/base.hpp>
#include <string_view>

namespace behistun::detect {

/// What detect() saw. A text that we cannot place is not an error: it is und, and `why` says which rule gave up.
struct Detected {
  enum class Why : std::uint8_t { script, letters, ngrams, too_short, tie };

  Language language = Language::und;
  std::string_view
      looks_like;  ///< BCP 47 code of the best guess when language is und ("uk", "es"), else empty; lives for ever
  double margin =
      0;  ///< log10 odds of the language over the runner-up (calibration: lib/detect/README.md); 0 if no judgement
  Why why = Why::too_short;
  bool operator==(const Detected&) const = default;
};

/// Places a text of at least three letters; fewer are und, too_short. O(bytes), allocates nothing, any thread. Any
/// bytes.
///     detect("Entretien téléphonique avec le Président").language == Language::fr
///     detect("Телефонна розмова з Президентом").looks_like         == "uk"
///     detect("2254").language                                       == Language::und
Detected detect(std::string_view utf8);

}  // namespace behistun::detect
