#pragma once
/// @file
/// How Unicode works: normal forms, folding, scripts, breaks, charsets. All text is UTF-8; all offsets are bytes.
/// The only room that knows ICU and utf8proc. Every function is safe to call from any thread.

#include <behistun/base.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::unicode {

// --- well-formedness ---------------------------------------------------------------------------------------------

/// The first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7) with the reason; none if all is well.
std::optional<Error> first_ill_formed(std::string_view bytes);
/// Each maximal subpart of an ill-formed sequence (Unicode 15, §3.9) becomes one U+FFFD.
std::string replace_ill_formed(std::string_view bytes);

// --- normal forms (UAX #15) and case (Unicode 15, §3.13) -----------------------------------------------------------

/// The four normal forms and NFKC_Casefold. All functions give the bytes that ICU's Normalizer2 gives, and take time in
/// proportion to the text: most is looked at 16 or 32 bytes at a time, the rest by tables made from ICU's own data.
enum class Form : std::uint8_t { nfc, nfd, nfkc, nfkd, nfkc_cf };

/// Fails with Error::Code::ill_formed_utf8 at the first bad byte, as all that return a Result here.
Result<std::string> normalize(std::string_view utf8, Form form);
/// The same without a copy of what is normal: `utf8` itself if it is, and then nothing is allocated; otherwise the
/// normal form, in `storage`, whose memory is used again. @pre  utf8 is no part of storage.
Result<std::string_view> normalize(std::string_view utf8, Form form, std::string& storage);
/// The same into memory of the caller's: the size of the normal form in bytes. If that is more than out.size(), `out`
/// holds its first out.size() bytes, which may end inside a character. Allocates nothing but for long runs of marks.
Result<std::size_t> normalize(std::string_view utf8, Form form, std::span<char> out);

/// @pre  utf8 is well-formed.
bool is_normalized(std::string_view utf8, Form form);
/// Where the first character begins that normalize() changes; none if the text is normal. @pre  utf8 is well-formed.
///
///     first_not_normalized("pre\u0301sident", Form::nfc) == 2
std::optional<std::size_t> first_not_normalized(std::string_view utf8, Form form);

/// A stretch of text and what stands in its place.
struct Patch {
  Span span;
  std::string text;
  bool operator==(const Patch&) const = default;
};
/// The places where normalize() changes the text, ascending, each no longer than the characters that act on each other.
/// Empty for text that is normal. @pre  utf8 is well-formed.
std::vector<Patch> patches(std::string_view utf8, Form form);

/// Full folding may make a text longer ("Straße" → "strasse"); simple folding is letter for letter.
enum class Folding : std::uint8_t { full, simple };

/// The functions below ask for well-formed UTF-8.
std::string fold_case(std::string_view utf8, Folding folding = Folding::full);
std::string to_lower(std::string_view utf8);  ///< root locale
std::string to_upper(std::string_view utf8);  ///< root locale
/// NFD without its nonspacing marks, back in NFC, except that й and ё stay letters of their own: "Élysée" → "Elysee".
std::string strip_marks(std::string_view utf8);

// --- code points ---------------------------------------------------------------------------------------------------

struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;  ///< in bytes; 0 at the end of the text
};
/// As code_point(), of any length.
CodePoint long_code_point(std::string_view utf8, std::size_t at);
/// The code point that starts at byte `at`; the one or two bytes of nearly all our letters are read at once.
/// @pre  `at` is a boundary of well-formed UTF-8, at most utf8.size().
inline CodePoint code_point(std::string_view utf8, std::size_t at) {
  if (at >= utf8.size()) return long_code_point(utf8, at);
  const auto lead = static_cast<unsigned char>(utf8[at]);
  if (lead < 0x80) return {lead, 1};
  if (lead >= 0xE0 || at + 1 == utf8.size()) return long_code_point(utf8, at);
  return {(lead & 0x1FU) << 6U | (static_cast<unsigned char>(utf8[at + 1]) & 0x3FU), 2};
}
/// The code point that ends at byte `at`.
CodePoint code_point_before(std::string_view utf8, std::size_t at);
void append(std::string& utf8, char32_t value);
std::u32string to_utf32(std::string_view utf8);
std::string to_utf8(std::u32string_view utf32);
std::size_t count_code_points(std::string_view utf8);

enum class Script : std::uint8_t {
  common,
  inherited,
  latin,
  cyrillic,
  greek,
  armenian,
  georgian,
  arabic,
  hebrew,
  han,
  kana,
  hangul,
  other
};
Script script(char32_t c);
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_digit(char32_t c);        ///< general category Nd
bool is_mark(char32_t c);         ///< general category M
bool is_space(char32_t c);        ///< White_Space
bool is_punctuation(char32_t c);  ///< general category P or S
char32_t lower(char32_t c);       ///< simple mapping
char32_t upper(char32_t c);       ///< simple mapping

// --- breaks (UAX #29, ICU's rules for the locale) -------------------------------------------------------------------

/// Ends of sentences, ascending; the last is utf8.size(). Empty for empty text. The answers of both functions are those
/// of ICU's BreakIterator, whose rules are taken out of ICU at build; most of a text is stepped over by a table of
/// bytes.
std::vector<std::size_t> sentence_breaks(std::string_view utf8, Language language);
/// Words: spans that hold a letter or a digit.
std::vector<Span> words(std::string_view utf8, Language language);

// --- charsets ------------------------------------------------------------------------------------------------------

struct Charset {
  std::string name;    ///< IANA name in lower case: "windows-1251", "koi8-r", "utf-16le"
  int confidence = 0;  ///< 0 to 100: ICU's, or ours where our statistics decide
};
/// What the bytes may be, best first: BOM, UTF-16 without one, well-formed UTF-8, the 8-bit charsets of our languages
/// by letter statistics, then ICU's detector. Never empty but for bytes that not even ICU has a name for.
std::vector<Charset> guess_charsets(std::string_view bytes);
/// The IANA name in lower case of a charset, by any name that ICU knows it by: "cp1251" → "windows-1251". None if ICU
/// knows no such charset.
std::optional<std::string> charset_name(std::string_view any_name);
/// Fails with Code::unsupported for a charset ICU does not know. Undecodable bytes become U+FFFD. A BOM is dropped.
Result<std::string> decode(std::string_view bytes, std::string_view charset);

/// How well the characters beyond ASCII read as letters and signs of Russian, Ukrainian, Belarusian or French: what
/// guess_charsets() goes by.
struct Legibility {
  double bits = 0;             ///< log2 of how likely they are, each by itself and its neighbours; 0 at best
  std::size_t characters = 0;  ///< beyond ASCII
  std::size_t odd = 0;         ///< of these, a sign within a word, a capital behind a small letter
  double each() const { return characters == 0 ? 0 : bits / static_cast<double>(characters); }
};
/// Clean Russian has about -5 bits a letter, the same text in another charset about -10. O(text).
/// `sums`, if given, gets the bits up to each character beyond ASCII.
Legibility legibility(std::u32string_view text, std::vector<double>* sums = nullptr);
/// The same, given up (with bits of minus infinity) where the text falls `behind` bits back behind a rival reading of
/// the same bytes, whose sums `rival` holds.
Legibility legibility_beside(std::u32string_view text, std::span<const double> rival, double behind,
                             std::vector<double>* sums = nullptr);

}  // namespace behistun::unicode
