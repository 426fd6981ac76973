#pragma once
// What single characters are, whatever stands around them: spaces, breaks, quotation marks, dashes, marks that nobody
// sees, letters in disguise.

#include <string_view>

namespace behistun::text {

bool is_line_break(char32_t c);
bool is_space(char32_t c);  // and no line break

bool is_hyphen(char32_t c);
bool is_soft_hyphen(char32_t c);
// All dashes but U+2013, which stays: what became itself would call for another round of all steps.
bool is_other_dash(char32_t c);

bool is_invisible(char32_t c);
bool is_joiner(char32_t c);
// Of a script in which nothing that nobody sees changes a letter.
bool joins_nothing(char32_t c);

bool is_double_quote(char32_t c);
bool is_single_quote(char32_t c);
bool is_french_stop(char32_t c);

// Characters that are several letters: ligatures of printing, and Roman numbers. Empty for all others.
std::string_view letters_of(char32_t c);
// The ASCII letter or digit that a fullwidth or mathematical one is; 0 for all others.
char plain(char32_t c);
// The small letter that a raised one is; 0 for all others.
char lowered(char32_t c);
// What ordinal numbers and titles end with: 1ᵉʳ, XXᵉ, 2ⁿᵈ, Mᵐᵉ, Dʳ.
bool is_raised_ending(std::string_view letters);

}  // namespace behistun::text
