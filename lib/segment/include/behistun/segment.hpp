#pragma once
/// @file
/// Where does a sentence end, and a word? On canonical text (behistun/text.hpp); spans are bytes of what was given.

#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <string_view>
#include <vector>

namespace behistun::segment {

struct Sentence {
  Span span;                    ///< without the white space around it
  std::uint32_t paragraph = 0;  ///< counts from 0; a line end closes a paragraph
  bool operator==(const Sentence&) const = default;
};

/// The stops of UAX #29, with our suppressions ("M. Borrell", «С.В. Лавров», «12 февраля 2015 г.», "No. 2254") and
/// additions (a sentence may begin with a number; "settlement.The" comes apart). A line end always ends a sentence.
/// Every byte that is not white space is in exactly one sentence. O(bytes), any thread.
std::vector<Sentence> sentences(std::string_view utf8, Language language);

/// The same of a part of a text whose tokens are known: nothing is read but what stands around its stops. Spans are
/// bytes of the text; paragraphs count from 0 in each part.
std::vector<Sentence> sentences(std::string_view utf8, Span part, const Tokens& tokens, Language language);

/// The parts of a sentence that semicolons set apart, as Russian enumerations have them: each with its semicolon,
/// without the white space around it; the words that lead to an enumeration belong to its first part. A semicolon in
/// brackets sets nothing apart. One span, the sentence, if there is nothing to cut. Spans are bytes of `utf8`; every
/// byte of the sentence that is not white space is in exactly one. O(bytes), any thread.
///
///     "обсудили: а) торговлю; б) визы (туризм; учёба)."  →  "обсудили: а) торговлю;", "б) визы (туризм; учёба)."
std::vector<Span> clauses(std::string_view utf8, Span sentence);

/// Words as UAX #29 has them: spans that hold a letter or a digit.
std::vector<Span> words(std::string_view utf8, Language language);

}  // namespace behistun::segment
