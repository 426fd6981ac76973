// Words that can be read in both scripts, told by the words around them:
//   - a Cyrillic one of three letters at most in a line of Latin words is Latin; a quoted one may be meant as it is,
//     and so may a longer one («ТАСС»)
//   - lookalikes.tsv has those that one script alone knows
//   - Х and І in a row («ХХІ», «ІІ», «ХХ век») are a Roman number
//   - «c», «o», «y» amid small Cyrillic words are с, о, у, and «B», «C», «K», «O» are В, С, К, О where a sentence
//   begins

#include "mixed_line.hpp"

#include <algorithm>

namespace behistun::text {

namespace {

// «IТ» would become a word with a letter that only other Cyrillic alphabets have.
bool is_russian(const Word& word) {
  return std::ranges::none_of(word.letters(), [](const Letter& letter) {
    return std::u32string_view(U"IiJjÏï").find(letter.value) != std::u32string_view::npos;
  });
}

bool is_capital_preposition(const Word& word) {
  return word.letters().size() == 1 && std::u32string_view(U"BCKO").find(word.letters()[0].value) < 4;
}

// «ТАСС», «Сахар» amid Latin words: nobody misses the keyboard so often in a row, and what Cyrillic alone knows is no
// slip at all.
bool is_meant_in_cyrillic(const Word& word, std::string_view text) {
  constexpr std::size_t kNoSlip = 4;  // letters
  if (!word.all(Alphabet::cyrillic)) return false;
  const auto found = known_words().find(spelled(word, Alphabet::latin, text));
  const bool known_cyrillic = found != known_words().end() && found->second.script == Alphabet::cyrillic;
  return known_cyrillic || word.letters().size() >= kNoSlip;
}

Alphabet known_script(const MixedLine& line, std::size_t i) {
  const auto& word = line.word(i);
  const auto found = known_words().find(spelled(word, Alphabet::latin, line.text()));
  if (found == known_words().end()) return Alphabet::none;
  const auto [script, before_digits] = found->second;
  const auto next = line.behind(i);
  if (before_digits && !(next >= U'0' && next <= U'9')) return Alphabet::none;
  const bool certain = script == Alphabet::latin ? before_digits || word.mixed() : line.amid_cyrillic(i);
  return certain ? script : Alphabet::none;
}

bool is_quoted(const MixedLine& line, std::size_t i) {
  const auto before = line.before(i);
  return before == U'"' || before == U'\'' || before == U'(' || before == U'[';
}

// The word stands where a line, a sentence or a quotation begins.
bool begins_sentence(const MixedLine& line, std::size_t i) {
  auto at = line.word(i).span().begin;
  auto before = unicode::code_point_before(line.text(), at);
  const bool quoted = before.value == U'"';
  if (quoted) before = unicode::code_point_before(line.text(), at -= before.size);
  if (before.size == 0 || before.value == U'\n') return true;
  if (before.value != U' ') return false;
  const auto stop = unicode::code_point_before(line.text(), at - 1).value;
  if (quoted && (stop == U':' || stop == U',' || stop == U'–')) return true;
  const bool behind_word = i > 0 && line.word(i - 1).letters().size() > 1 && line.gap_before(i).size() <= 3;
  return behind_word && (stop == U'.' || stop == U'!' || stop == U'?');
}

bool is_small_cyrillic(const MixedLine& line, std::size_t i) {
  return i < line.size() && line.script(i) == Alphabet::cyrillic && all_lower(line.word(i));
}

// с, о, у between Cyrillic words, or В, К, О, С at the start of a sentence; not where letters stand as signs («класс
// A»).
bool is_preposition(const MixedLine& line, std::size_t i) {
  const auto& word = line.word(i);
  if (i + 1 == line.size() || (line.has_latin_sign() && !is_capital_preposition(word))) return false;
  const bool before_word = line.script(i + 1) == Alphabet::cyrillic && line.word(i + 1).letters().size() > 2;
  if (!before_word || line.between(i) != " ") return false;
  if (is_capital_preposition(word)) {
    const bool goes_on =
        is_small_cyrillic(line, i + 1) || (is_small_cyrillic(line, i + 2) && line.between(i + 1) == " ");
    return goes_on && begins_sentence(line, i);
  }
  return MixedLine::is_small_preposition(word) && i > 0 && line.script(i - 1) == Alphabet::cyrillic &&
         line.gap_before(i) == " ";
}

// «ХХ век», «ХХ-й», but not the gap in «ХХ.ХХ.2022».
bool is_tens(const MixedLine& line, std::size_t i) {
  const auto& word = line.word(i);
  const bool tens = word.letters().size() > 1 && word.letters().size() < 5 &&
                    std::ranges::all_of(word.letters(), [](const Letter& letter) { return letter.value == U'Х'; });
  if (!tens) return false;
  const auto stands_free = [](char32_t c) { return c == 0 || c == U'"' || c == U'(' || unicode::is_space(c); };
  const auto behind = line.behind(i);
  const bool before_ending =
      behind == U'-' && i + 1 < line.size() && line.between(i) == "-" && all_lower(line.word(i + 1));
  return stands_free(line.before(i)) && (stands_free(behind) || behind == U',' || behind == U')' || before_ending);
}

// A word of lookalikes, in the light of its line.
Alphabet of_lookalike(const MixedLine& line, std::size_t i) {
  const auto& word = line.word(i);
  if (roman_number(word) || is_tens(line, i)) return Alphabet::latin;
  if (const auto script = known_script(line, i); script != Alphabet::none) return script;
  if (line.script() == Alphabet::latin && !two_words_in_one(word))
    return is_quoted(line, i) || is_meant_in_cyrillic(word, line.text()) ? Alphabet::none : Alphabet::latin;
  if (line.script() != Alphabet::cyrillic) return Alphabet::none;
  const bool cyrillic = word.mixed() ? !two_words_in_one(word) && !roman_ordinal(word, line.text()) && is_russian(word)
                                     : is_preposition(line, i);
  return cyrillic ? Alphabet::cyrillic : Alphabet::none;
}

}  // namespace

std::vector<Alphabet> settled_scripts(const MixedLine& line) {
  std::vector<Alphabet> settled;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool open = line.word(i).lookalike() && line.script(i) == Alphabet::none;
    settled.push_back(open ? of_lookalike(line, i) : line.script(i));
  }
  settle_initials(line, settled);
  settle_abbreviations(line, settled);
  settle_designations(line, settled);
  return settled;
}

}  // namespace behistun::text
