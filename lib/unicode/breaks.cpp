// Sentences and words by ICU's break iterators.
//
// An iterator serves one thread at a time, so each thread keeps one for each language. It reads the UTF-8 in place
// (UText), which makes its offsets bytes.

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <array>
#include <behistun/unicode.hpp>
#include <memory>

namespace behistun::unicode {

namespace {

using Iterators = std::array<std::unique_ptr<icu::BreakIterator>, 4>;
using Create = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

icu::BreakIterator& iterator_for(Language language, Iterators& kept, Create create) {
  auto& iterator = kept[static_cast<std::size_t>(language)];
  if (!iterator) {
    UErrorCode status = U_ZERO_ERROR;
    const auto locale =
        language == Language::und ? icu::Locale::getRoot() : icu::Locale(std::string(code(language)).c_str());
    iterator.reset(create(locale, status));
    assert(U_SUCCESS(status) && iterator);  // the rules are compiled into ICU
  }
  return *iterator;
}

// Calls found(begin, end, iterator) for each piece between two breaks.
template <class Found>
void each_piece(std::string_view utf8, icu::BreakIterator& iterator, Found found) {
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
  iterator.setText(&text, status);
  assert(U_SUCCESS(status));
  auto begin = iterator.first();
  for (auto end = iterator.next(); end != icu::BreakIterator::DONE; begin = end, end = iterator.next())
    found(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
  utext_close(&text);
}

}  // namespace

std::vector<std::size_t> sentence_breaks(std::string_view utf8, Language language) {
  thread_local Iterators kept;
  std::vector<std::size_t> breaks;
  if (utf8.empty()) return breaks;
  each_piece(utf8, iterator_for(language, kept, icu::BreakIterator::createSentenceInstance),
             [&](std::size_t, std::size_t end) { breaks.push_back(end); });
  return breaks;
}

std::vector<Span> words(std::string_view utf8, Language language) {
  thread_local Iterators kept;
  std::vector<Span> found;
  if (utf8.empty()) return found;
  auto& iterator = iterator_for(language, kept, icu::BreakIterator::createWordInstance);
  each_piece(utf8, iterator, [&](std::size_t begin, std::size_t end) {
    if (iterator.getRuleStatus() >= UBRK_WORD_NONE_LIMIT) found.push_back({begin, end});
  });
  return found;
}

}  // namespace behistun::unicode
