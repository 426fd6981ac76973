// Latin letters in Cyrillic words, and Cyrillic letters in Latin ones.
//
// A word here is a run of letters: hyphens, digits and apostrophes end it, so «IT-компания» is two words, and neither
// is mixed. A mixed word is repaired if it can be read in one script only: it holds letters that look like nothing in
// the other script, and all letters of that other script have a twin (homoglyphs.tsv). A word that can be read in both
// («РАHА») goes to the script of at least three quarters of its letters. The rest stays as it is, and so do words that
// people do write in two scripts: capitals with a small ending («CEOм»), a Roman number with one («Xй»), two words run
// together («нефтьOPEC»).

#include "steps.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <unordered_map>

namespace behistun::text {

namespace {

struct Pair {
  std::string_view latin, cyrillic, example, gives;
};
constexpr Pair kPairs[] = {
#include "homoglyphs.inc"
};

using Twins = std::unordered_map<char32_t, std::string_view>;

const Twins& cyrillic_twins() {
  static const Twins twins = [] {
    Twins made;
    for (const auto& pair : kPairs) made.emplace(unicode::code_point(pair.latin, 0).value, pair.cyrillic);
    return made;
  }();
  return twins;
}

const Twins& latin_twins() {
  static const Twins twins = [] {
    Twins made;
    for (const auto& pair : kPairs)
      if (const auto c = unicode::code_point(pair.cyrillic, 0); c.size == pair.cyrillic.size())
        made.emplace(c.value, pair.latin);
    return made;
  }();
  return twins;
}

enum class Alphabet : std::uint8_t { none, latin, cyrillic };

Alphabet alphabet(char32_t c) {
  if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ? Alphabet::latin : Alphabet::none;
  if (c >= 0x400 && c < 0x482) return Alphabet::cyrillic;
  if (!unicode::is_upper(c) && !unicode::is_lower(c)) return Alphabet::none;  // ª and ⁱ are letters, but of no word
  const auto script = unicode::script(c);
  return script == unicode::Script::latin      ? Alphabet::latin
         : script == unicode::Script::cyrillic ? Alphabet::cyrillic
                                               : Alphabet::none;
}

struct Letter {
  Span span;
  char32_t value;
  Alphabet alphabet;
};
using Word = std::vector<Letter>;

// What a word holds of one alphabet.
struct Share {
  std::size_t letters = 0, without_twin = 0;
};

Share share(const Word& word, Alphabet of) {
  const auto& twins = of == Alphabet::latin ? cyrillic_twins() : latin_twins();
  Share share;
  for (const auto& letter : word) {
    if (letter.alphabet != of) continue;
    ++share.letters;
    if (!twins.contains(letter.value)) ++share.without_twin;
  }
  return share;
}

// The one script that the word can be read in; none if that is not certain.
Alphabet only_reading(const Word& word) {
  const auto latin = share(word, Alphabet::latin), cyrillic = share(word, Alphabet::cyrillic);
  if (latin.without_twin > 0 && cyrillic.without_twin > 0) return Alphabet::none;
  if (latin.without_twin > 0) return Alphabet::latin;
  if (cyrillic.without_twin > 0) return Alphabet::cyrillic;
  if (latin.letters >= 3 * cyrillic.letters) return Alphabet::latin;
  if (cyrillic.letters >= 3 * latin.letters) return Alphabet::cyrillic;
  return Alphabet::none;
}

bool upper(const Letter& letter) { return unicode::is_upper(letter.value); }
bool lower(const Letter& letter) { return unicode::is_lower(letter.value); }

// Two parts, each in a script of its own: Latin capitals with a small ending, or small letters with capitals behind.
bool two_words_in_one(const Word& word) {
  const auto in_script_of_front = [&](const Letter& l) { return l.alphabet == word.front().alphabet; };
  const auto seam = std::ranges::find_if_not(word, in_script_of_front);
  if (std::any_of(seam, word.end(), in_script_of_front)) return false;
  const bool latin_acronym = word.front().alphabet == Alphabet::latin && seam - word.begin() >= 2 &&
                             std::all_of(word.begin(), seam, upper) && std::all_of(seam, word.end(), lower);
  const bool acronym_behind =
      word.end() - seam >= 2 && std::all_of(word.begin(), seam, lower) && std::all_of(seam, word.end(), upper);
  return latin_acronym || acronym_behind;
}

// «Xй», «Iго»: one Roman digit and the ending of an ordinal number. Longer numbers are two words in one.
bool roman_ordinal(const Word& word, std::string_view text) {
  constexpr std::array<std::string_view, 18> endings = {"й",  "я",  "е",  "го",  "му",  "м",  "х",  "ый", "ой",
                                                        "ая", "ое", "ые", "ого", "ому", "ым", "ых", "в",  "ст"};
  if (word.front().value != U'I' && word.front().value != U'X') return false;
  const auto ending = Span{word.front().span.end, word.back().span.end}.of(text);
  return std::ranges::find(endings, ending) != endings.end();
}

void repair(const Word& word, std::string_view text, Rewrite& rewrite) {
  const auto script = only_reading(word);
  if (script == Alphabet::none || two_words_in_one(word) || roman_ordinal(word, text)) return;
  const auto& twins = script == Alphabet::latin ? latin_twins() : cyrillic_twins();
  for (const auto& letter : word)
    if (letter.alphabet != script) rewrite.replace(letter.span, twins.at(letter.value), Rule::homoglyph);
}

}  // namespace

void repair_homoglyphs(std::string_view text, Rewrite& rewrite) {
  Word word;
  bool latin = false, cyrillic = false;
  const auto end_word = [&] {
    if (latin && cyrillic) repair(word, text, rewrite);
    word.clear();
    latin = cyrillic = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto c = unicode::code_point(text, at);
    const auto of = alphabet(c.value);
    if (of != Alphabet::none) {
      word.push_back({{at, at + c.size}, c.value, of});
      (of == Alphabet::latin ? latin : cyrillic) = true;
    } else if (!word.empty() && (c.value < 0x80 || !unicode::is_mark(c.value))) {
      end_word();
    }
    at += c.size;
  }
  end_word();
}

}  // namespace behistun::text
