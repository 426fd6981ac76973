// First the script, then the model.
//
// Letters are counted by script. A script that none of our languages is written in settles it. Latin and Cyrillic words
// have each been added up by their table of the model; where most letters are, the best language wins if it is one of
// ours, and is named if it is not. One of ours wins only if the text is made of what is usual in it, and a long one
// only by a clear margin: the world has more languages than the model. Cyrillic has a start over Latin, since Russian
// sentences are full of names in Latin letters and French and English ones hold hardly a Cyrillic word.

#include <behistun/detect.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <utility>

#include "features.hpp"
#include "model.hpp"

namespace behistun::detect {
namespace {

constexpr std::size_t kFewestLetters = 3;
constexpr double kTie = 0.01;  // log10 odds
// A text of so many features, some seventy-five letters, has a margin of this at least if it is of the language: of
// 11,000 such sentences of ours four have not.
constexpr std::size_t kLongText = 150;
constexpr double kMarginOfLongText = 0.9;
// Russian by less than this margin is not Russian if a word in so many letters has a letter that Russian lacks.
constexpr double kMarginWithForeignLetters = 2;
constexpr std::size_t kLettersToForeignWord = 150;

bool is_cyrillic(std::size_t latin, std::size_t cyrillic) { return 4 * cyrillic > 3 * latin; }

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

/// The two classes with the highest scores, the better first.
std::pair<std::size_t, std::size_t> best_two(const Table& table, const Scores& scores) {
  std::size_t best = 0, second = 1;
  if (scores.of[second] > scores.of[best]) std::swap(best, second);
  for (std::size_t k = 2; k < table.classes; ++k) {
    if (scores.of[k] > scores.of[best]) {
      second = best;
      best = k;
    } else if (scores.of[k] > scores.of[second]) {
      second = k;
    }
  }
  return {best, second};
}

/// Is the text made of what is seldom or never met in the language that it resembles most?
bool is_strange(const Table& table, const Scores& scores, std::size_t index) {
  std::size_t our = 0;
  for (std::size_t k = 0; k < index; ++k) our += table.languages[k] == Language::und ? 0U : 1U;
  return scores.usualness(table, our) < table.floor(our, scores.features);
}

bool is_too_narrow(const Scores& scores, double margin, const Letters& letters, Alphabet alphabet) {
  const bool is_long = scores.features >= kLongText && margin < kMarginOfLongText;
  const bool is_foreign = alphabet == Alphabet::cyrillic &&
                          letters.foreign_cyrillic * kLettersToForeignWord > letters.count(alphabet) &&
                          margin < kMarginWithForeignLetters;
  return is_long || is_foreign;
}

Detected judge(const Table& table, const Scores& scores, const Letters& letters, Alphabet alphabet) {
  const auto [best, second] = best_two(table, scores);
  Detected detected;
  detected.why = Detected::Why::ngrams;
  detected.language = table.languages[best];
  detected.margin = static_cast<double>(scores.log_odds(table, best, second)) / std::log(10.0);
  if (detected.language == Language::und) {
    detected.looks_like = table.code(best);
    if (alphabet == Alphabet::cyrillic && letters.foreign_cyrillic > 0) detected.why = Detected::Why::letters;
  } else if (detected.margin < kTie) {
    detected.language = Language::und;
    detected.looks_like = table.code(best);
    detected.why = Detected::Why::tie;
  } else if (is_strange(table, scores, best) || is_too_narrow(scores, detected.margin, letters, alphabet)) {
    detected.language = Language::und;
    detected.looks_like = table.code(second);
    detected.margin = 0;
  }
  return detected;
}

}  // namespace

Detected detect(std::string_view utf8) {
  const auto& model = Model::built_in();
  const auto reading = model.read(utf8);
  const auto& letters = reading.letters;
  const auto latin = letters.count(Alphabet::latin), cyrillic = letters.count(Alphabet::cyrillic);
  const auto other = letters.count(Alphabet::other);
  if (latin + cyrillic + other == 0) return {};
  if (other > latin && other > cyrillic) {
    Detected detected;
    detected.looks_like = language_of_script(letters.first_other);
    detected.why = Detected::Why::script;
    return detected;
  }
  const auto alphabet = is_cyrillic(latin, cyrillic) ? Alphabet::cyrillic : Alphabet::latin;
  if (letters.count(alphabet) < kFewestLetters) return {};
  return judge(model.table(alphabet), reading.scores[static_cast<std::size_t>(alphabet)], letters, alphabet);
}

}  // namespace behistun::detect
