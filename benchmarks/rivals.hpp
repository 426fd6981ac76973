#pragma once
/// @file
/// The libraries that we are held against, in `std` types; each object is made once, as its manual advises.

#include <behistun/unicode.hpp>
#include <cstdlib>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rivals {

/// ICU's Normalizer2::normalizeUTF8. `form` is nfc or nfkc_cf.
std::string icu_normalize(std::string_view utf8, behistun::unicode::Form form);

/// The same into a buffer: how much of it was written. @pre  the buffer is large enough.
std::size_t icu_normalize(std::string_view utf8, behistun::unicode::Form form, std::span<char> out);

/// utf8proc's own answer, in its own memory. `form` is nfc or nfkc_cf.
class Mapped {
 public:
  Mapped(std::string_view utf8, behistun::unicode::Form form);
  std::string_view view() const { return {bytes_.get(), size_}; }

 private:
  struct Free {
    void operator()(char* bytes) const { std::free(bytes); }
  };
  std::unique_ptr<char, Free> bytes_;
  std::size_t size_ = 0;
};

/// An ICU transliterator: UTF-8 in, UTF-8 out. For one thread.
class Transliterator {
 public:
  explicit Transliterator(const char* id);
  ~Transliterator();
  std::string operator()(std::string_view utf8) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

/// Hunspell with one dictionary in UTF-8: the path of its .dic, whose .aff lies beside it. For one thread.
class Stemmer {
 public:
  explicit Stemmer(const std::string& dictionary);
  Stemmer(Stemmer&&) noexcept;
  ~Stemmer();
  std::vector<std::string> stems(const std::string& word) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

/// ICU's break iterator for sentences or words, root locale. For one thread.
class BreakIterator {
 public:
  enum class Of { sentences, words };
  explicit BreakIterator(Of what);
  ~BreakIterator();
  /// The sum of the offsets of all breaks: of the UTF-8 text (UText), or of a UTF-16 text made ready before.
  std::size_t sum_of_breaks(std::string_view utf8) const;
  std::size_t sum_of_breaks(const std::u16string& utf16) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

std::u16string utf16(std::string_view utf8);

/// "ICU 72.1, utf8proc 2.8.0"
std::string versions();

}  // namespace rivals
