#pragma once
// Words of people's names, by which a name of nobody in particular is told.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace behistun::mention {

// Is the first letter of the word one of Cyrillic? @pre  the word is not empty, and in lower case.
inline bool begins_cyrillic(std::string_view folded) { return static_cast<unsigned char>(folded.front()) >= 0xD0; }

// How many letters a folded word has.
inline std::size_t letters_in(std::string_view folded) {
  return !folded.empty() && begins_cyrillic(folded) ? folded.size() / 2 : folded.size();
}

// Is the folded word the given name, in any Russian case, of somebody in the built-in gazetteer, or of several people
// in the model?
bool is_given_name(std::string_view folded);
// The same, of very many people, and the family name of few: by itself it is no family name ("Paul").
bool is_mostly_given(std::string_view folded);
// Has anybody the folded word for the first, or the last, of a name? In Russian in any case, by its first letters.
struct Borne {
  bool opens = false, ends = false;
};
Borne borne(std::string_view folded);

// Of a Cyrillic word what stays the same in all cases, and a sign that it is no whole word.
inline std::string stem_of_name(std::string_view folded) {
  constexpr std::size_t kLetter = 2;  // bytes
  const auto last = folded.substr(folded.size() - kLetter);
  const bool is_ending = std::string_view("аеёиоуыэюяйь").find(last) != std::string_view::npos;
  return std::string(is_ending ? folded.substr(0, folded.size() - kLetter) : folded).append("-");
}

// Is it a word besides ("Will", "May"), so that at the beginning of a sentence it tells nothing?
bool is_common_word_too(std::string_view folded);

// May the folded word by itself name a person: nowhere, within a sentence, or at its beginning as well?
enum class Alone : std::uint8_t { no, within, anywhere };
Alone name_alone(std::string_view folded);

}  // namespace behistun::mention
