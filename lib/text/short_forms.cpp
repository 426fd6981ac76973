// Latin letters in what is no word but stands for one in a Cyrillic text: the initials of a name, abbreviations of
// single letters, the designations of weapons and vehicles.

#include "mixed_line.hpp"

#include <algorithm>

namespace behistun::text {

namespace {

bool is_one_letter(const Word& word) { return word.letters().size() == 1; }

// A capital with its stop, that is Cyrillic or looks like a Russian letter.
bool is_initial(const MixedLine& line, std::size_t i) {
  const auto& word = line.word(i);
  const bool could_be_russian = word.all(Alphabet::cyrillic) || (word.lookalike() && word.letters()[0].value != U'I' &&
                                                                 word.letters()[0].value != U'J');
  return is_one_letter(word) && could_be_russian && all_upper(word) && line.behind(i) == U'.';
}

// Behind a short word of small Cyrillic letters, which ends no sentence.
bool is_behind_particle(const MixedLine& line, std::size_t i) {
  if (i == 0 || line.gap_before(i) != " ") return false;
  const auto& before = line.word(i - 1);
  return before.letters().size() <= 3 && before.all(Alphabet::cyrillic) && all_lower(before);
}

// A small letter with its stop.
bool is_abbreviated(const MixedLine& line, std::size_t i, Alphabet script) {
  const auto& word = line.word(i);
  return is_one_letter(word) && word.all(script) && all_lower(word) && line.behind(i) == U'.';
}

// Up to three Cyrillic letters, the first of them a capital, or what is settled to be such.
bool is_mark(const MixedLine& line, std::size_t i, const std::vector<Alphabet>& settled) {
  const auto& word = line.word(i);
  const bool cyrillic = word.all(Alphabet::cyrillic) || settled[i] == Alphabet::cyrillic;
  return cyrillic && word.letters().size() <= 3 && unicode::is_upper(word.letters()[0].value);
}

// «-35» and the like: a hyphen and digits.
bool is_number(std::string_view between) {
  return between.size() > 1 && between[0] == '-' &&
         std::all_of(between.begin() + 1, between.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Latin capitals that not only look like Cyrillic ones but would be taken for nothing else in a designation: B may be
// Б, H may be Х, P may be П.
bool is_plain_ending(const Word& word) {
  return word.lookalike() && std::ranges::all_of(word.letters(), [](const Letter& letter) {
           return letter.alphabet == Alphabet::cyrillic || std::u32string_view(U"ACEKMOT").find(letter.value) < 7;
         });
}

// The digits behind the word and its hyphen.
std::string_view digits_behind(const MixedLine& line, std::size_t i) {
  const auto begin = line.word(i).span().end;
  const auto text = line.text();
  if (line.behind(i) != U'-') return {};
  return text.substr(begin, std::min(text.find_first_not_of("0123456789", begin + 1), text.size()) - begin);
}

}  // namespace

// Capitals with their stops beside a Cyrillic name, one of them Cyrillic, or two, or glued to the name, or behind «и»,
// «с», «для». (A single one may end a sentence: «витамин C. Лавров».)
void settle_initials(const MixedLine& line, std::vector<Alphabet>& settled) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    std::size_t end = i;
    bool latin = false, cyrillic = false;
    while (end < line.size() && is_initial(line, end) &&
           (end == i || line.between(end - 1) == "." || line.between(end - 1) == ". ")) {
      (line.word(end).all(Alphabet::latin) ? latin : cyrillic) = true;
      ++end;
    }
    if (!latin || (i > 0 && is_initial(line, i - 1) && line.gap_before(i).size() <= 2)) continue;
    const bool glued = end < line.size() && line.between(end - 1) == ".";
    const bool name_behind = end < line.size() && line.is_name(end) && (glued || line.between(end - 1) == ". ");
    const bool name_before = i > 0 && line.is_name(i - 1) && line.gap_before(i) == " ";
    const bool alone = end - i == 1 && !is_behind_particle(line, i);
    if (!(name_behind && (glued || !alone || cyrillic)) && !(name_before && !alone)) continue;
    std::fill(settled.begin() + static_cast<std::ptrdiff_t>(i), settled.begin() + static_cast<std::ptrdiff_t>(end),
              Alphabet::cyrillic);
  }
}

// A small letter with its stop beside a Cyrillic one with its own, without a space, or «c. г.».
void settle_abbreviations(const MixedLine& line, std::vector<Alphabet>& settled) {
  const auto is_cyrillic = [&](std::size_t i) { return is_abbreviated(line, i, Alphabet::cyrillic); };
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (!line.word(i).lookalike() || !is_abbreviated(line, i, Alphabet::latin)) continue;
    const bool behind = i > 0 && is_cyrillic(i - 1) && line.gap_before(i) == ".";
    const bool before =
        i + 1 < line.size() && is_cyrillic(i + 1) &&
        (line.between(i) == "." || (line.between(i) == ". " && line.word(i + 1).letters()[0].value == U'г'));
    if (behind || before) settled[i] = Alphabet::cyrillic;
  }
}

// Those of lookalikes.tsv amid Cyrillic words, and the letters behind the number of any.
void settle_designations(const MixedLine& line, std::vector<Alphabet>& settled) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto& word = line.word(i);
    if (!word.lookalike() || word.all(Alphabet::cyrillic)) continue;
    const auto digits = digits_behind(line, i);
    const bool known = !digits.empty() &&
                       known_designations().contains(spelled(word, Alphabet::latin, line.text()) + std::string(digits));
    const bool ending =
        i > 0 && is_number(line.gap_before(i)) && is_mark(line, i - 1, settled) && is_plain_ending(word);
    if ((known && line.amid_cyrillic(i)) || ending) settled[i] = Alphabet::cyrillic;
  }
}

}  // namespace behistun::text
