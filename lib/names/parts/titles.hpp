#pragma once
// Titles and courtesies that stand before a name.

#include <behistun/names.hpp>
#include <string>
#include <string_view>
#include <vector>
#include "parsed.hpp"
#include "words/four_bytes.hpp"

namespace behistun::names {

struct TitleFound {
  std::size_t words = 0;  ///< 0: there is none
  Gender gender = Gender::unknown;
  Rank rank = Rank::none;
  std::string_view example;  ///< begins with the title, a Russian one in the nominative
};
/// How the words begin that a title begins with; of words that were folded without a loss, which is what most are.
extern const FourBytes kTitleStarts;
/// May a title begin with this word? The more cheaply if it is `folded` without a loss; a no is sure.
bool may_begin_title(std::string_view word, bool folded);
/// The title that begins at words[at], as long as possible.
TitleFound title_at(const std::vector<std::string>& lower_words, std::size_t at);

/// "XIV", "Ier".
inline bool is_number_of_monarch(std::string_view folded) {
  return folded.find_first_not_of("ivx") == std::string_view::npos || folded == "ier" || folded == "1er";
}

}  // namespace behistun::names
