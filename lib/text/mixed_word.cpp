// What letters look like, and what a word is by itself.

#include "mixed_word.hpp"

#include <algorithm>
#include <vector>

namespace behistun::text {

namespace {

struct Pair {
  std::string_view latin, cyrillic, example, gives;
};
constexpr Pair kPairs[] = {
#include "homoglyphs.inc"
};

struct Known {
  std::string_view word, example, gives;
};
constexpr Known kKnown[] = {
#include "lookalikes.inc"
};

// Those with which a row begins. @pre  there are some.
std::vector<Letter> first_letters(std::string_view row) {
  std::vector<Letter> letters;
  for (std::size_t at = 0; at < row.size();) {
    const auto c = unicode::code_point(row, at);
    if (alphabet(c.value) == Alphabet::none) break;
    letters.push_back({{at, at + c.size}, c.value, alphabet(c.value)});
    at += c.size;
  }
  return letters;
}

bool upper(const Letter& letter) { return unicode::is_upper(letter.value); }
bool lower(const Letter& letter) { return unicode::is_lower(letter.value); }

}  // namespace

const Twins& cyrillic_twins() {
  static const Twins twins = [] {
    Twins made;
    for (const auto& pair : kPairs) made.add(unicode::code_point(pair.latin, 0).value, pair.cyrillic);
    return made;
  }();
  return twins;
}

const Twins& latin_twins() {
  static const Twins twins = [] {
    Twins made;
    for (const auto& pair : kPairs)
      if (const auto c = unicode::code_point(pair.cyrillic, 0); c.size == pair.cyrillic.size())
        made.add(c.value, pair.latin);
    return made;
  }();
  return twins;
}

Alphabet alphabet(char32_t c) {
  if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ? Alphabet::latin : Alphabet::none;
  if (c >= 0x400 && c < 0x482) return Alphabet::cyrillic;
  if (!unicode::is_upper(c) && !unicode::is_lower(c)) return Alphabet::none;  // ª and ⁱ are letters, but of no word
  const auto script = unicode::script(c);
  return script == unicode::Script::latin      ? Alphabet::latin
         : script == unicode::Script::cyrillic ? Alphabet::cyrillic
                                               : Alphabet::none;
}

Word::Word(std::span<const Letter> letters) : letters_(letters) {
  const auto &of_latin = cyrillic_twins(), &of_cyrillic = latin_twins();
  for (const auto& letter : letters) {
    const bool is_latin = letter.alphabet == Alphabet::latin;
    auto& share = is_latin ? latin_ : cyrillic_;
    ++share.letters;
    if (!(is_latin ? of_latin : of_cyrillic).contains(letter.value)) ++share.without_twin;
  }
}

bool all_upper(const Word& word) { return std::ranges::all_of(word.letters(), upper); }
bool all_lower(const Word& word) { return std::ranges::all_of(word.letters(), lower); }

Alphabet only_reading(const Word& word) {
  const auto &latin = word.latin(), &cyrillic = word.cyrillic();
  if (latin.without_twin > 0 && cyrillic.without_twin > 0) return Alphabet::none;
  if (latin.without_twin > 0) return Alphabet::latin;
  if (cyrillic.without_twin > 0) return Alphabet::cyrillic;
  if (latin.letters >= 3 * cyrillic.letters) return Alphabet::latin;
  if (cyrillic.letters >= 3 * latin.letters) return Alphabet::cyrillic;
  return Alphabet::none;
}

bool two_words_in_one(const Word& word) {
  const auto letters = word.letters();
  const auto in_script_of_front = [&](const Letter& l) { return l.alphabet == letters.front().alphabet; };
  const auto seam = std::ranges::find_if_not(letters, in_script_of_front);
  if (std::any_of(seam, letters.end(), in_script_of_front)) return false;
  const bool latin_acronym = letters.front().alphabet == Alphabet::latin && seam - letters.begin() >= 2 &&
                             std::all_of(letters.begin(), seam, upper) && std::all_of(seam, letters.end(), lower);
  const bool acronym_behind =
      letters.end() - seam >= 2 && std::all_of(letters.begin(), seam, lower) && std::all_of(seam, letters.end(), upper);
  return latin_acronym || acronym_behind;
}

bool roman_ordinal(const Word& word, std::string_view text) {
  constexpr std::array<std::string_view, 18> endings = {"й",  "я",  "е",  "го",  "му",  "м",  "х",  "ый", "ой",
                                                        "ая", "ое", "ые", "ого", "ому", "ым", "ых", "в",  "ст"};
  const auto letters = word.letters();
  if (letters.front().value != U'I' && letters.front().value != U'X') return false;
  const auto ending = Span{letters.front().span.end, letters.back().span.end}.of(text);
  return std::ranges::find(endings, ending) != endings.end();
}

bool roman_number(const Word& word) {
  const auto letters = word.letters();
  const bool digits = std::ranges::all_of(letters, [](const Letter& letter) {
    return std::u32string_view(U"IVXХІ").find(letter.value) != std::u32string_view::npos;
  });
  return digits &&
         (word.mixed() || (letters.size() > 1 && std::ranges::find(letters, U'І', &Letter::value) != letters.end()));
}

std::string spelled(const Word& word, Alphabet script, std::string_view text) {
  const auto& twins = script == Alphabet::latin ? latin_twins() : cyrillic_twins();
  std::string out;
  for (const auto& letter : word.letters())
    out += letter.alphabet == script ? letter.span.of(text) : twins.at(letter.value);
  return out;
}

const std::unordered_map<std::string, KnownScript>& known_words() {
  static const auto words = [] {
    std::unordered_map<std::string, KnownScript> made;
    for (const auto& row : kKnown) {
      const auto letters = first_letters(row.word);
      const auto behind = row.word.substr(letters.back().span.end);
      if (behind.empty() || behind == "#")
        made.emplace(spelled(Word(letters), Alphabet::latin, row.word),
                     KnownScript{letters.front().alphabet, behind == "#"});
    }
    return made;
  }();
  return words;
}

const std::unordered_set<std::string>& known_designations() {
  static const auto designations = [] {
    std::unordered_set<std::string> made;
    for (const auto& row : kKnown) {
      const auto letters = first_letters(row.word);
      const auto behind = row.word.substr(letters.back().span.end);
      if (behind.starts_with('-')) made.insert(spelled(Word(letters), Alphabet::latin, row.word) + std::string(behind));
    }
    return made;
  }();
  return designations;
}

}  // namespace behistun::text
