// How fast are words led back to their stems? All words of the texts, in their order, as a program asks for them: most
// were asked before. Hunspell, whose stems they are, looks each up anew; it must give the very same before anyone is
// timed.

#include <algorithm>
#include <behistun/segment.hpp>
#include <behistun/stems.hpp>
#include <behistun/unicode.hpp>
#include <cstdio>
#include <cstdlib>

#include "bench.hpp"
#include "corpus.hpp"
#include "rivals.hpp"

using namespace behistun;

namespace {

struct Inputs {
  stems::Lexicon lexicon;
  rivals::Stemmer rival;
  bench::Texts words;
};

bench::Texts words_of(const bench::Texts& texts, Language language) {
  bench::Texts words;
  for (const auto& text : texts)
    for (const auto word : segment::words(text, language)) words.emplace_back(word.of(text));
  return words;
}

std::string joined(const std::vector<std::string>& stems) {
  std::string out;
  for (const auto& stem : stems) out += stem + '|';
  return out;
}

// What Lexicon::stems promises, made of Hunspell's answers alone.
std::vector<std::string> expected(const rivals::Stemmer& rival, const std::string& word) {
  const auto lower = unicode::to_lower(word);
  auto stems = rival.stems(word);
  if (stems.empty()) stems = rival.stems(lower);
  for (auto& stem : stems) stem = unicode::to_lower(stem);
  if (stems.empty()) stems.push_back(lower);
  std::ranges::sort(stems);
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

void measure_language(const std::string& name, const Inputs& in) {
  for (const auto& word : in.words)
    bench::require_same("stems/" + name, word, joined(in.lexicon.stems(word)), joined(expected(in.rival, word)));
  bench::measure("stems/" + name + "/behistun", in.words, 0,
                 [&in](const std::string& word) { return in.lexicon.stems(word).size(); });
  bench::measure(
      "stems/" + name + "/hunspell", in.words, 0,
      [&in](const std::string& word) { return in.rival.stems(word).size(); },
      "as written only; out is what Hunspell alone gives");
}

}  // namespace

int main(int argc, char** argv) {
  static std::vector<Inputs> inputs;
  inputs.reserve(kLanguages.size());
  for (const auto language : kLanguages) {
    auto lexicon = stems::Lexicon::open(language);
    if (!lexicon) {
      std::fprintf(stderr, "bench_stems: %s\n", lexicon.error().what.c_str());
      continue;
    }
    const auto dictionary = std::string(lexicon->dictionary());
    inputs.push_back(
        {*std::move(lexicon), rivals::Stemmer(dictionary), words_of(bench::paragraphs(language), language)});
    measure_language(std::string(code(language)), inputs.back());
  }
  return bench::run(argc, argv);
}
