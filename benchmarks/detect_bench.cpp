// How fast is a language told, and how often rightly? Paragraphs of the corpus, and their words one by one. The note
// counts the right answers: a detector that is fast and wrong is not fast.

#include <behistun/detect.hpp>
#include <behistun/segment.hpp>

#include "bench.hpp"
#include "corpus.hpp"

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

void measure(const std::string& name, const bench::Texts& texts, std::size_t bytes, Language language) {
  const auto right = [language](const std::string& text) {
    return static_cast<std::size_t>(detect::detect(text).language == language);
  };
  std::size_t count = 0;
  for (const auto& text : texts) count += right(text);
  const auto note = std::to_string(count) + " of " + std::to_string(texts.size()) + " right";
  bench::measure(name + "/" + std::string(code(language)) + "/behistun", texts, bytes, right, note);
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
