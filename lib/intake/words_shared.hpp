#pragma once
// What a headline has and a site's furniture lacks: words that the text below takes up again.

#include <string_view>

namespace behistun::intake {

/// Words of any length: runs of letters and digits.
std::size_t count_words(std::string_view line);
/// How many words of a line, of five letters or more, begin as a word of the text does; case aside.
std::size_t words_shared(std::string_view line, std::string_view text);
/// "Putin Macron Russia France politics Putin Macron Russia France": three words or more stand in it twice.
bool is_list_of_tags(std::string_view line);

}  // namespace behistun::intake
