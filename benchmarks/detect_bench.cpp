// How fast is a language told, and how often rightly? Paragraphs of the corpus, and their words one by one; CLD2 and
// fastText are asked about the same texts. The note counts everybody's right answers: who is fast and wrong is not
// fast.

#include <behistun/detect.hpp>
#include <behistun/segment.hpp>

#include "bench.hpp"
#include "corpus.hpp"
#include "language_rivals.hpp"

using namespace behistun;

namespace {

struct Inputs {
  Language language = Language::und;
  bench::Texts paragraphs, words;
};

Inputs inputs_of(Language language) {
  Inputs in{language, bench::paragraphs(language), {}};
  for (const auto& text : in.paragraphs)
    for (const auto word : segment::words(text, language)) in.words.emplace_back(word.of(text));
  return in;
}

std::vector<rivals::LanguageTeller> everybody() {
  auto tellers = rivals::language_tellers();
  tellers.insert(tellers.begin(), {"behistun", [](const std::string& text) { return detect::detect(text).language; }});
  return tellers;
}

void measure(const std::string& name, const bench::Texts& texts, std::size_t bytes, Language language) {
  static const auto tellers = everybody();
  std::string note = "of " + std::to_string(texts.size()) + " right:";
  for (const auto& [who, tell] : tellers) {
    std::size_t right = 0;
    for (const auto& text : texts) right += tell(text) == language ? 1U : 0U;
    note += ' ' + who + ' ' + std::to_string(right);
  }
  for (const auto& [who, tell] : tellers) {
    const auto is_right = [&tell = tell, language](const std::string& text) {
      return static_cast<std::size_t>(tell(text) == language);
    };
    bench::measure(name + "/" + std::string(code(language)) + "/" + who, texts, bytes, is_right, note);
  }
}

}  // namespace

int main(int argc, char** argv) {
  static std::vector<Inputs> inputs;
  inputs.reserve(kLanguages.size());
  for (const auto language : kLanguages) {
    const auto& in = inputs.emplace_back(inputs_of(language));
    measure("detect paragraphs", in.paragraphs, bench::bytes_of(in.paragraphs), language);
    measure("detect words", in.words, 0, language);
  }
  return bench::run(argc, argv);
}
