// How fast is Russian written in Latin letters? The rival is ICU's Russian-Latin/BGN; it is not quite the same
// standard, so the note says how many words the two spell differently.

#include <behistun/segment.hpp>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>

#include "bench.hpp"
#include "corpus.hpp"
#include "rivals.hpp"

using namespace behistun;

namespace {

bench::Texts russian() {
  bench::Texts out;
  for (const auto& text : bench::paragraphs(Language::ru)) out.push_back(*unicode::normalize(text, unicode::Form::nfc));
  return out;
}

/// With ʹ and ʺ (U+02B9, U+02BA) as the marks that we write, ’ and ”.
std::string with_our_signs(std::string text) {
  for (const auto& [theirs, ours] : {std::pair{"ʹ", "’"}, std::pair{"ʺ", "”"}}) {
    for (auto at = text.find(theirs); at != std::string::npos; at = text.find(theirs, at)) text.replace(at, 2, ours);
  }
  return text;
}

std::string differing_words(const bench::Texts& texts, const translit::Scheme& scheme,
                            const rivals::Transliterator& icu) {
  std::size_t words = 0;
  std::size_t signs = 0;
  std::size_t more = 0;
  for (const auto& text : texts) {
    for (const auto span : segment::words(text, Language::ru)) {
      const auto word = span.of(text);
      ++words;
      const auto ours = translit::convert(word, scheme);
      const auto theirs = icu(word);
      signs += ours != theirs && ours == with_our_signs(theirs);
      more += ours != with_our_signs(theirs);
    }
  }
  return "of " + std::to_string(words) + " words " + std::to_string(signs) +
         " differ from ICU's in the soft or hard sign; " + std::to_string(more) + " in more";
}

}  // namespace

int main(int argc, char** argv) {
  static const bench::Texts texts = russian();
  static const rivals::Transliterator icu("Russian-Latin/BGN");
  const auto scheme = translit::find("bgn-pcgn-ru");
  if (!scheme) return 2;
  bench::measure_bytes(
      "bgn-pcgn-ru/ru/behistun", texts,
      [scheme = *scheme](const std::string& text) { return translit::convert(text, *scheme).size(); },
      differing_words(texts, **scheme, icu));
  bench::measure_bytes("bgn-pcgn-ru/ru/icu", texts, [](const std::string& text) { return icu(text).size(); });
  return bench::run(argc, argv);
}
