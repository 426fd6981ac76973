#pragma once
/// @file
/// Makes the model of behistun/detect.hpp from labelled text. Same samples, same options: same bytes.

#include <behistun/base.hpp>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace behistun::detect {

/// One line of text of a known language, or the name of a person, whom every language tells of.
struct Sample {
  std::string_view language;  ///< BCP 47: "ru", "uk", "ru-Latn"; at most 8 bytes; empty for a name
  std::string_view text;
  bool word_list = false;  ///< from a list of words
  /// Which of the languages or kinds of text of its class: each is drawn by the square root of its lines.
  std::string_view kin;
  std::uint32_t uses = 0;  ///< of a word of a list: how often some corpus has it; 0 if that is not told
};

struct TrainingOptions {
  std::uint64_t seed = 1;
  std::uint32_t latin_rows = 46'000;  ///< of 64 bytes; a Cyrillic one has 32
  std::uint32_t cyrillic_rows = 32'000;
  std::uint32_t steps = 16'000'000;  ///< examples shown, drawn from the samples
  float rate = 0.8F;
  float dropout = 0.25F;  ///< share of features hidden from each example
  float strangeness = 5;  ///< standard deviations below the usual at which a text is strange to its language
};

/// What a line of a corpus is learnt as. Both live for ever.
struct Taught {
  std::string_view code;  ///< BCP 47 code of its class; empty if the line is not to be learnt
  std::string_view kin;   ///< its language, by the shortest code
};

/// `name` is what the corpus calls its language ("fra", "pt_BR", "hbs"). The line is not to be learnt if that language
/// is unknown, or the line not in its alphabet (data/languages.tsv).
Taught taught_as(std::string_view name, std::string_view line);

/// Learns by stochastic gradient descent which language a text is: whole lines, a few words, a pair, a single word.
/// The samples' scripts decide which of them teach the Latin and which the Cyrillic table; a language with fewer than
/// 100 lines in a script is left out of it. Fails with bad_value if a script has fewer than two languages.
/// `tell` is given a line now and then. Takes minutes.
Result<std::string> train(std::span<const Sample> samples, const TrainingOptions& options,
                          const std::function<void(const std::string&)>& tell);

/// Russian in the Latin letters of the press, or in those of chat: what a class "ru-Latn" is made of.
std::string romanized_russian(std::string_view russian, bool press);

}  // namespace behistun::detect
