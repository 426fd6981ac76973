// Thin calls into ICU, utf8proc and Hunspell, so that no benchmark sees their types.

#include "rivals.hpp"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>
#include <utf8proc.h>

#include <cstdio>
#include <hunspell.hxx>

namespace rivals {

using behistun::unicode::Form;

namespace {

void require(UErrorCode status, const char* what) {
  if (U_SUCCESS(status)) return;
  std::fprintf(stderr, "ICU: %s: %s\n", what, u_errorName(status));
  std::exit(2);
}

const icu::Normalizer2& made(const icu::Normalizer2* (*instance)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* found = instance(status);
  require(status, "normalizer");
  return *found;
}

const icu::Normalizer2& normalizer(Form form) {
  static const icu::Normalizer2& nfc = made(icu::Normalizer2::getNFCInstance);
  static const icu::Normalizer2& casefold = made(icu::Normalizer2::getNFKCCasefoldInstance);
  return form == Form::nfc ? nfc : casefold;
}

icu::StringPiece piece(std::string_view utf8) { return {utf8.data(), static_cast<std::int32_t>(utf8.size())}; }

}  // namespace

std::string icu_normalize(std::string_view utf8, Form form) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
  UErrorCode status = U_ZERO_ERROR;
  normalizer(form).normalizeUTF8(0, piece(utf8), sink, nullptr, status);
  require(status, "normalizeUTF8");
  return out;
}

std::size_t icu_normalize(std::string_view utf8, Form form, std::span<char> out) {
  icu::CheckedArrayByteSink sink(out.data(), static_cast<std::int32_t>(out.size()));
  UErrorCode status = U_ZERO_ERROR;
  normalizer(form).normalizeUTF8(0, piece(utf8), sink, nullptr, status);
  require(status, "normalizeUTF8");
  return static_cast<std::size_t>(sink.NumberOfBytesWritten());
}

Mapped::Mapped(std::string_view utf8, Form form) {
  const int nfc = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
  const int casefold = nfc | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
  utf8proc_uint8_t* bytes = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()), static_cast<utf8proc_ssize_t>(utf8.size()),
                   &bytes, static_cast<utf8proc_option_t>(form == Form::nfc ? nfc : casefold));
  if (size < 0) {
    std::fprintf(stderr, "utf8proc: %s\n", utf8proc_errmsg(size));
    std::exit(2);
  }
  bytes_.reset(reinterpret_cast<char*>(bytes));
  size_ = static_cast<std::size_t>(size);
}

struct Transliterator::Inside {
  std::unique_ptr<icu::Transliterator> icu;
};

Transliterator::Transliterator(const char* id) : inside_(std::make_unique<Inside>()) {
  UErrorCode status = U_ZERO_ERROR;
  inside_->icu.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
  require(status, id);
}
Transliterator::~Transliterator() = default;

std::string Transliterator::operator()(std::string_view utf8) const {
  auto text = icu::UnicodeString::fromUTF8(piece(utf8));
  inside_->icu->transliterate(text);
  std::string out;
  return text.toUTF8String(out);
}

struct Stemmer::Inside {
  Inside(const std::string& rules, const std::string& words) : hunspell(rules.c_str(), words.c_str()) {}
  Hunspell hunspell;
};

Stemmer::Stemmer(const std::string& dictionary) {
  constexpr std::string_view kEnding = ".dic";
  const auto rules = dictionary.substr(0, dictionary.size() - kEnding.size()) + ".aff";
  inside_ = std::make_unique<Inside>(rules, dictionary);
}
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer::~Stemmer() = default;

std::vector<std::string> Stemmer::stems(const std::string& word) const { return inside_->hunspell.stem(word); }

struct BreakIterator::Inside {
  std::unique_ptr<icu::BreakIterator> iterator;

  std::size_t sum() const {
    std::size_t sum = 0;
    iterator->first();
    for (auto at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next())
      sum += static_cast<std::size_t>(at);
    return sum;
  }
};

BreakIterator::BreakIterator(Of what) : inside_(std::make_unique<Inside>()) {
  UErrorCode status = U_ZERO_ERROR;
  const auto& root = icu::Locale::getRoot();
  inside_->iterator.reset(what == Of::sentences ? icu::BreakIterator::createSentenceInstance(root, status)
                                                : icu::BreakIterator::createWordInstance(root, status));
  require(status, "break iterator");
}
BreakIterator::~BreakIterator() = default;

std::size_t BreakIterator::sum_of_breaks(std::string_view utf8) const {
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
  inside_->iterator->setText(&text, status);
  require(status, "setText");
  const auto sum = inside_->sum();
  utext_close(&text);
  return sum;
}

std::size_t BreakIterator::sum_of_breaks(const std::u16string& utf16) const {
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUChars(&text, utf16.data(), static_cast<std::int64_t>(utf16.size()), &status);
  inside_->iterator->setText(&text, status);
  require(status, "setText");
  const auto sum = inside_->sum();
  utext_close(&text);
  return sum;
}

std::u16string utf16(std::string_view utf8) {
  const auto text = icu::UnicodeString::fromUTF8(piece(utf8));
  return {text.getBuffer(), static_cast<std::size_t>(text.length())};
}

std::string versions() { return std::string("ICU ") + U_ICU_VERSION + ", utf8proc " + utf8proc_version(); }

}  // namespace rivals
