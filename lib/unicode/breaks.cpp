// Sentences and words by ICU's rules, which tools/build/break_tables takes out of ICU and break_machine.hpp runs.
//
// The rules are the same for all our languages. What no rule can tell, where a word of Thai or Chinese ends, ICU's
// dictionaries do: such a piece, and it alone, is handed to ICU. Its iterator serves one thread at a time, so each
// thread keeps one. It reads the UTF-8 in place (UText), which makes its offsets bytes.

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <behistun/unicode.hpp>
#include <memory>

#include "break_machine.hpp"

namespace behistun::unicode {

namespace {

#include "break_tables.inc"

icu::BreakIterator& iterator_with_dictionaries() {
  thread_local std::unique_ptr<icu::BreakIterator> kept;
  if (!kept) {
    UErrorCode status = U_ZERO_ERROR;
    kept.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    assert(U_SUCCESS(status) && kept);  // the rules are compiled into ICU
  }
  return *kept;
}

void add_words_by_dictionary(std::string_view utf8, Span piece, std::vector<Span>& found) {
  auto& iterator = iterator_with_dictionaries();
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, utf8.data() + piece.begin, static_cast<std::int64_t>(piece.size()), &status);
  iterator.setText(&text, status);
  assert(U_SUCCESS(status));
  auto begin = iterator.first();
  for (auto end = iterator.next(); end != icu::BreakIterator::DONE; begin = end, end = iterator.next()) {
    if (iterator.getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
    found.push_back({piece.begin + static_cast<std::size_t>(begin), piece.begin + static_cast<std::size_t>(end)});
  }
  utext_close(&text);
}

}  // namespace

std::vector<std::size_t> sentence_breaks(std::string_view utf8, Language) {
  const BreakMachine<SentenceRules> machine(utf8);
  std::vector<std::size_t> breaks;
  for (std::size_t at = 0; at < utf8.size();) breaks.push_back(at = machine.next(at).end);
  return breaks;
}

std::vector<Span> words(std::string_view utf8, Language) {
  const BreakMachine<WordRules> machine(utf8);
  std::vector<Span> found;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto piece = machine.next(at);
    if (piece.asks_dictionary) {
      add_words_by_dictionary(utf8, {at, piece.end}, found);
    } else if (piece.is_word) {
      found.push_back({at, piece.end});
    }
    at = piece.end;
  }
  return found;
}

}  // namespace behistun::unicode
