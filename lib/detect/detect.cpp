// First the script, then the model.
//
// Letters are counted by script. A script that none of our languages is written in settles it. Latin and Cyrillic text
// goes to its table of the model; there the best language wins if it is one of ours, and is named if it is not.

#include <behistun/detect.hpp>
#include <cmath>

#include "features.hpp"
#include "model.hpp"

namespace behistun::detect {
namespace {

constexpr std::size_t kFewestLetters = 3;
constexpr double kTie = 0.01;  // log10 odds

struct Letters {
  std::size_t latin = 0, cyrillic = 0, other = 0;
  std::size_t foreign_cyrillic = 0;  ///< Cyrillic letters that Russian has not
  char32_t first_other = 0;
};

bool is_russian(char32_t lower) { return (lower >= 0x430 && lower <= 0x44F) || lower == 0x451; }

Letters count_letters(std::string_view text) {
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    const auto letter = letter_at(text, at);
    at += letter.size;
    switch (letter.alphabet) {
      case Alphabet::none:
        break;
      case Alphabet::latin:
        ++letters.latin;
        break;
      case Alphabet::cyrillic:
        ++letters.cyrillic;
        if (!is_russian(letter.value)) ++letters.foreign_cyrillic;
        break;
      case Alphabet::other:
        if (letters.first_other == 0) letters.first_other = letter.value;
        ++letters.other;
        break;
    }
  }
  return letters;
}

/// The best known language of a script that is neither Latin nor Cyrillic.
std::string_view language_of_script(char32_t letter) {
  using unicode::Script;
  switch (unicode::script(letter)) {
    case Script::greek:
      return "el";
    case Script::armenian:
      return "hy";
    case Script::georgian:
      return "ka";
    case Script::arabic:
      return "ar";
    case Script::hebrew:
      return "he";
    case Script::han:
      return "zh";
    case Script::kana:
      return "ja";
    case Script::hangul:
      return "ko";
    default:
      return "";
  }
}

Detected judge(std::string_view text, Alphabet alphabet, const Letters& letters) {
  const auto& model = Model::built_in();
  const auto& table = model.table(alphabet);
  const auto scores = model.score(text, alphabet);
  std::size_t best = 0;
  std::size_t second = 1;
  if (scores.of[second] > scores.of[best]) std::swap(best, second);
  for (std::size_t k = 2; k < table.classes; ++k) {
    if (scores.of[k] > scores.of[best]) {
      second = best;
      best = k;
    } else if (scores.of[k] > scores.of[second]) {
      second = k;
    }
  }
  Detected detected;
  detected.margin = static_cast<double>(scores.of[best] - scores.of[second]) / std::log(10.0);
  detected.why = Detected::Why::ngrams;
  const auto code = table.code(best);
  detected.language = language_of(code);
  if (code.size() != 2) detected.language = Language::und;  // "ru-Latn" is not what we read
  if (detected.language == Language::und) {
    detected.looks_like = code;
    if (alphabet == Alphabet::cyrillic && letters.foreign_cyrillic > 0) detected.why = Detected::Why::letters;
  } else if (detected.margin < kTie) {
    detected.looks_like = code;
    detected.language = Language::und;
    detected.why = Detected::Why::tie;
  }
  return detected;
}

}  // namespace

Detected detect(std::string_view utf8) {
  const auto letters = count_letters(utf8);
  if (letters.latin + letters.cyrillic + letters.other == 0) return {};
  if (letters.other > letters.latin && letters.other > letters.cyrillic) {
    Detected detected;
    detected.looks_like = language_of_script(letters.first_other);
    detected.why = Detected::Why::script;
    return detected;
  }
  const bool cyrillic = letters.cyrillic > letters.latin;
  if ((cyrillic ? letters.cyrillic : letters.latin) < kFewestLetters) return {};
  return judge(utf8, cyrillic ? Alphabet::cyrillic : Alphabet::latin, letters);
}

}  // namespace behistun::detect
