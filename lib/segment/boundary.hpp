#pragma once
// One line of text, and the places in it where a sentence ends.

#include <behistun/base.hpp>
#include <span>
#include <string_view>
#include <vector>

namespace behistun::segment {

/// What decided about a stop. The first six end a sentence, the others do not.
enum class Why : std::uint8_t {
  stop,          ///< UAX #29 says so too
  ellipsis,      ///< "…" is no stop to UAX #29
  dash,          ///< … nor does it end a sentence before «— Он»
  number,        ///< a number begins the next sentence
  glued,         ///< no space between, but a word that begins sentences
  full_width,    ///< 。 needs no space
  no_space,      ///< "example.org", "2.5"
  goes_on,       ///< nothing, lower case or a comma behind it
  remark,        ///< "(sic!)"
  list_number,   ///< "1. The sides agreed"
  abbreviation,  ///< a row of abbreviations.tsv
  initials,      ///< «С.В.»
};
bool ends(Why why);

/// A stop, or several in a row, with the quotes and brackets that close behind it.
struct Decision {
  std::size_t stop_end = 0;  ///< behind the stops
  std::size_t end = 0;       ///< behind all of them
  Why why = Why::stop;
};
/// All stops of a line that something stands behind, ascending.
std::vector<Decision> decisions(std::string_view line, Language language);

/// The offsets behind each sentence of a line (stops and closing quotes included), ascending; the last is line.size().
std::vector<std::size_t> sentence_ends(std::string_view line, Language language);
/// The same where it is known where its stops stand: the line begins at `begin` of the text that `stops` are of.
std::vector<std::size_t> sentence_ends(std::string_view line, Language language, std::span<const std::size_t> stops,
                                       std::size_t begin);

}  // namespace behistun::segment
