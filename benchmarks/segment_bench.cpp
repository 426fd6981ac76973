// How fast are sentences and words told apart? Paragraph by paragraph. Breaks by the rules of UAX #29 are ICU's work,
// and ICU must give the very same ones before anyone is timed; our sentences, with suppressions and additions, are
// more.

#include <behistun/segment.hpp>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>

#include "bench.hpp"
#include "corpus.hpp"
#include "rivals.hpp"

using namespace behistun;

namespace {

using Of = rivals::BreakIterator::Of;

struct Inputs {
  bench::Texts paragraphs;
  std::vector<std::u16string> utf16;
};

std::size_t sum_of_breaks(const std::string& text) {
  std::size_t sum = 0;
  for (const auto at : unicode::sentence_breaks(text, Language::und)) sum += at;
  return sum;
}

void measure_language(const std::string& name, const Inputs& in, Language language) {
  static const rivals::BreakIterator sentences(Of::sentences), words(Of::words);
  for (const auto& text : in.paragraphs) {
    bench::require_same("sentence breaks/" + name, text, std::to_string(sum_of_breaks(text)),
                        std::to_string(sentences.sum_of_breaks(text)));
  }
  const auto bytes = bench::bytes_of(in.paragraphs);
  bench::measure_bytes("sentence breaks/" + name + "/behistun", in.paragraphs, sum_of_breaks);
  bench::measure_bytes("sentence breaks/" + name + "/icu", in.paragraphs,
                       [](const std::string& text) { return sentences.sum_of_breaks(text); });
  bench::measure(
      "sentence breaks/" + name + "/icu-utf16", in.utf16, bytes,
      [](const std::u16string& text) { return sentences.sum_of_breaks(text); }, "UTF-16 made ready before");
  bench::measure_bytes("word breaks/" + name + "/behistun", in.paragraphs,
                       [](const std::string& text) { return unicode::words(text, Language::und).size(); });
  bench::measure_bytes(
      "word breaks/" + name + "/icu", in.paragraphs, [](const std::string& text) { return words.sum_of_breaks(text); },
      "out is a sum of offsets");
  bench::measure_bytes("sentences/" + name + "/behistun", in.paragraphs,
                       [language](const std::string& text) { return segment::sentences(text, language).size(); });
  bench::measure_bytes("tokens/" + name + "/behistun", in.paragraphs,
                       [](const std::string& text) { return segment::tokenize(text).size(); });
}

}  // namespace

int main(int argc, char** argv) {
  static std::vector<Inputs> inputs;
  inputs.reserve(kLanguages.size());
  for (const auto language : kLanguages) {
    auto& in = inputs.emplace_back();
    in.paragraphs = bench::paragraphs(language);
    for (const auto& text : in.paragraphs) in.utf16.push_back(rivals::utf16(text));
    measure_language(std::string(code(language)), in, language);
  }
  return bench::run(argc, argv);
}
