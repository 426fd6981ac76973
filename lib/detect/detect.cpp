// First the script, then the model.
//
// Letters are counted by script. A script that none of our languages is written in settles it. Latin and Cyrillic words
// have each been added up by their table of the model; where most letters are, the best language wins if it is one of
// ours, and is named if it is not. One of ours wins a sentence only by a margin, and only if the sentence is made of
// what is usual in it: the world has more languages than the model. Cyrillic has a start over Latin, and other scripts
// over both: their sentences are full of names in Latin letters, and French and English ones hold hardly a word in
// theirs.

#include <algorithm>
#include <array>
#include <behistun/detect.hpp>
#include <behistun/unicode.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "features.hpp"
#include "model.hpp"
#include "whole.hpp"

namespace behistun::detect {
namespace {

constexpr std::size_t kFewestLetters = 3;
constexpr double kTie = 0.01;  // log10 odds
// Text of so many features (64 are some thirty letters) has a margin of this at least if it is ours: of 15,100 Latin
// sentences of news and encyclopedias three have not. What is written in Cyrillic letters has nearly all been taught.
constexpr std::size_t kSentence = 64, kLongSentence = 128;
constexpr double kMarginOfSentence = 0.4, kMarginOfLongSentence = 0.75;
constexpr double kMarginOfCyrillicSentence = 0.1, kMarginOfLongCyrillicSentence = 0.4;
// The surer a sentence's language, the stranger it may be: each unit of margin makes up for so much usualness, and at
// this margin a sentence must just be as usual as the model says. Beyond the last it makes up for no more.
constexpr double kUsualnessOfMargin = 1.5, kMarginAtFloor = 2.7, kMostMargin = 6;
// Russian by less than this margin is not Russian if a word in so many letters has a letter that Russian lacks.
constexpr double kMarginWithForeignLetters = 2;
constexpr std::size_t kLettersToForeignWord = 150;
// Where one word in five or so has one, it is not Russian.
constexpr std::size_t kLettersToForeignText = 30;
// A text in two languages of ours may have one letter in so many that is in none.
constexpr std::size_t kMostForeign = 4;

// Log10 odds against a headline in Latin or in a creole of English, whose short words are those of English and French:
// next to nobody publishes in them.
constexpr double kOddsAgainstSeldom = 0.5;
constexpr std::array<std::string_view, 2> kSeldom = {"la", "cpe"};

// Texts of other scripts are full of names in Latin letters, and a letter of theirs is often a syllable or a word.
bool is_other(std::size_t ours, std::size_t other) { return 3 * other > ours; }
bool is_cyrillic(std::size_t latin, std::size_t cyrillic) { return 2 * cyrillic > latin; }

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

/// The scores of a few words in Latin letters, less what speaks against the languages that are seldom met.
Scores with_priors(const Table& table, Scores scores) {
  static const auto seldom = [&table] {
    std::vector<std::size_t> classes;
    for (std::size_t k = 0; k < table.classes; ++k)
      if (std::ranges::find(kSeldom, table.code(k)) != kSeldom.end()) classes.push_back(k);
    return classes;
  }();
  const auto odds = kOddsAgainstSeldom * std::log(10.0) * std::sqrt(static_cast<double>(scores.features));
  for (const auto k : seldom) scores.of[k] -= static_cast<std::int64_t>(odds / static_cast<double>(table.scale));
  return scores;
}

/// Is the text made of what is seldom or never met in the language that it resembles most?
bool is_strange(const Table& table, const Scores& scores, std::size_t index, double margin) {
  std::size_t our = 0;
  for (std::size_t k = 0; k < index; ++k) our += table.languages[k] == Language::und ? 0U : 1U;
  const double credit =
      scores.features < kSentence ? 0 : kUsualnessOfMargin * (std::min(margin, kMostMargin) - kMarginAtFloor);
  return static_cast<double>(scores.usualness(table, our)) + credit <
         static_cast<double>(table.floor(our, scores.features));
}

double needed_margin(const Scores& scores, const Letters& letters, Alphabet alphabet) {
  if (alphabet == Alphabet::cyrillic) {
    const auto all = letters.count(alphabet);
    if (scores.features >= kSentence && letters.foreign_cyrillic * kLettersToForeignText > all)
      return std::numeric_limits<double>::infinity();
    if (letters.foreign_cyrillic * kLettersToForeignWord > all) return kMarginWithForeignLetters;
  }
  if (scores.features < kSentence) return 0;
  const bool cyrillic = alphabet == Alphabet::cyrillic;
  return scores.features < kLongSentence ? (cyrillic ? kMarginOfCyrillicSentence : kMarginOfSentence)
                                         : (cyrillic ? kMarginOfLongCyrillicSentence : kMarginOfLongSentence);
}

/// Ours wins, but hardly over another of ours, in a text long enough to be in one of them: it may be in both.
bool is_torn(const Table& table, std::size_t second, const Scores& scores) {
  return scores.features >= kLongSentence && table.languages[second] != Language::und;
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
  } else if (detected.margin < needed_margin(scores, letters, alphabet) ||
             is_strange(table, scores, best, detected.margin)) {
    detected.language = Language::und;
    detected.looks_like = table.code(second);
    detected.margin = 0;
    if (is_torn(table, second, scores)) detected.why = Detected::Why::parts;
  }
  return detected;
}

Detected judge(const Model& model, const Model::Reading& reading) {
  const auto& letters = reading.letters;
  const auto latin = letters.count(Alphabet::latin), cyrillic = letters.count(Alphabet::cyrillic);
  const auto other = letters.count(Alphabet::other);
  if (latin + cyrillic + other == 0) return {};
  if (is_other(latin + cyrillic, other)) {
    Detected detected;
    detected.looks_like = language_of_script(letters.first_other);
    detected.why = Detected::Why::script;
    return detected;
  }
  const auto alphabet = is_cyrillic(latin, cyrillic) ? Alphabet::cyrillic : Alphabet::latin;
  if (letters.count(alphabet) < kFewestLetters) return {};
  const auto& table = model.table(alphabet);
  const auto& scores = reading.scores[static_cast<std::size_t>(alphabet)];
  const bool is_headline = alphabet == Alphabet::latin && scores.features < kSentence;
  return judge(table, is_headline ? with_priors(table, scores) : scores, letters, alphabet);
}

/// By its bytes alone: of a line's letters most are of two bytes that begin as Cyrillic does.
bool is_in_cyrillic(std::string_view line) {
  std::size_t latin = 0, cyrillic = 0;
  for (const auto c : line) {
    const auto byte = static_cast<unsigned char>(c);
    latin += static_cast<unsigned char>((byte | 0x20U) - 'a') < 26 ? 1U : 0U;
    cyrillic += (byte & 0xFCU) == 0xD0 ? 1U : 0U;
  }
  return cyrillic > latin;
}

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || static_cast<unsigned char>((byte | 0x20U) - 'a') < 26;
  }));
}

/// The language of ours that most of a text's letters are in by themselves, if hardly any are in none of ours.
Detected by_parts(std::string_view utf8, const Detected& whole) {
  std::array<std::size_t, 4> letters{};
  for (const auto& part : parts(utf8))
    letters[static_cast<std::size_t>(part.detected.language)] += letters_in(part.span.of(utf8));
  const auto foreign = std::exchange(letters[static_cast<std::size_t>(Language::und)], 0);
  const auto most = static_cast<std::size_t>(std::ranges::max_element(letters) - letters.begin());
  if (letters[most] == 0 || foreign * kMostForeign > letters_in(utf8)) return whole;
  auto detected = whole;
  detected.language = static_cast<Language>(most);
  detected.looks_like = {};
  return detected;
}

}  // namespace

Detected detect_whole(std::string_view utf8) {
  const auto& model = Model::built_in();
  return judge(model, model.read(utf8));
}

Detected detect(std::string_view utf8) {
  const auto whole = detect_whole(utf8);
  return whole.why == Detected::Why::parts ? by_parts(utf8, whole) : whole;
}

Detected detect(std::string_view utf8, std::span<const Span> parts, const segment::Tokens& tokens) {
  const auto& model = Model::built_in();
  const auto whole = judge(model, model.read(utf8, parts, tokens));
  if (whole.why != Detected::Why::parts) return whole;
  std::string lines;
  for (const auto part : parts) lines.append(part.of(utf8)) += '\n';
  return by_parts(lines, whole);
}

Language language_of_line(std::string_view line, const Detected& text) {
  if (text.language == Language::und) return Language::und;
  if (text.why != Detected::Why::parts && is_in_cyrillic(line) == (text.language == Language::ru)) return text.language;
  const auto alone = detect_whole(line).language;
  return alone == Language::und ? text.language : alone;
}

}  // namespace behistun::detect
