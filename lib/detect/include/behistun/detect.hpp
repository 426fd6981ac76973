#pragma once
/// @file
/// Which language is it? ru, fr, en, or none of ours and which it looks like instead.

#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <span>
#include <string_view>
#include <vector>

namespace behistun::detect {

/// What detect() saw. A text that we cannot place is not an error: it is und, and `why` says which rule gave up.
struct Detected {
  enum class Why : std::uint8_t { script, letters, ngrams, too_short, tie, parts };

  Language language = Language::und;
  std::string_view
      looks_like;  ///< BCP 47 code of the best guess when language is und ("uk", "es"), else empty; lives for ever
  double margin =
      0;  ///< log10 odds of the language over the runner-up (calibration: lib/detect/README.md); 0 if no judgement
  Why why = Why::too_short;
  bool operator==(const Detected&) const = default;
};

/// Places a text of at least three letters; fewer are und, too_short. A text torn between two languages of ours, as a
/// bilingual page, is in the one that more of its letters are in: its margin is 0, and `why` is parts. O(bytes), any
/// thread; each keeps what it knows of the words that it met last, mostly less than 5 MB. Any bytes.
///     detect("Entretien téléphonique avec le Président").language == Language::fr
///     detect("Телефонна розмова з Президентом").looks_like         == "uk"
///     detect("2254").language                                       == Language::und
Detected detect(std::string_view utf8);

/// Places some parts of a text that has been cut into tokens: what detect() says of the parts, each in a line of its
/// own, one after the other; a part may begin and end anywhere between characters. Half to two thirds of the work.
/// @pre  the tokens are those of the text, which is well-formed
Detected detect(std::string_view utf8, std::span<const Span> parts, const segment::Tokens& tokens);

/// The language of a line of a text: that of the text, unless the line is written in the other alphabet, or the text is
/// torn between two languages, and the line by itself is in another one of ours. O(bytes) of the line.
Language language_of_line(std::string_view line, const Detected& text);

/// A stretch of a text in one language.
struct Part {
  Span span;  ///< bytes of the text, without the blanks around
  Detected detected;
  bool operator==(const Part&) const = default;
};

/// The parts of a text, in order: one if all of it is in one language, none if it is blank. Languages change between
/// lines and sentences, at quotation marks, brackets, dashes and slashes, and where the script changes; names and
/// borrowed words belong to the part around them. A part that only its neighbours place has a margin of 0.
/// Two parts side by side differ in `language` or in script: neighbouring foreign languages of one script are one part.
/// O(bytes). Any bytes.
///     parts("The President said: «Nous sommes aux côtés du peuple ukrainien».")   en, then fr
std::vector<Part> parts(std::string_view utf8);

}  // namespace behistun::detect
