#pragma once
/// @file
/// Numbers in words, in Russian, French and English: "two hundred and five", « quatre-vingt-onze », «полтора миллиона».

#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace behistun::mention {

/// "two and a half million": decimal digits before and behind the point, and how many zeros its last word multiplies
/// by.
struct NumberInWords {
  std::size_t first = 0, behind = 0;  ///< tokens
  std::string whole = {}, fraction = {};
  std::size_t zeros = 0;
  bool is_dozen = false;  ///< « une vingtaine »: what it counts may follow "de"
  bool is_alone = false;  ///< "a million", «тысяча»: it counts something, or is a word like others
};

/// May one begin with the word? Never no where one does. O(1).
bool may_begin_number(const segment::Token& word);

/// The longest that stands at token `first`; none in the middle of one, and none of "one" alone. An article before a
/// scale belongs to it. O(its tokens), any thread.
std::optional<NumberInWords> number_in_words(std::string_view text, std::span<const segment::Token> tokens,
                                             std::size_t first, Language language);

}  // namespace behistun::mention
