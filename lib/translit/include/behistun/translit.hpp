#pragma once
/// @file
/// How would they spell it? Transliteration standards, press spellings, sound keys. UTF-8, well-formed.

#include <array>
#include <behistun/base.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::translit {

/// A way of writing, by name: "bgn-pcgn-ru", "iso9", "french-press-ru", …
struct Scheme {
  std::string_view name;      ///< what --scheme takes
  std::string_view from, to;  ///< BCP 47: "ru", "ru-Latn", "fr"
  std::string_view document;  ///< the standard's own title and year
  bool reversible = false;    ///< reverse() is exact
};
std::span<const Scheme> schemes();
/// Code::not_found names the schemes there are.
Result<const Scheme*> find(std::string_view name);

/// Letters that the scheme does not know pass through. NFC out. O(bytes). Any thread.
///     convert("Щербаков", "bgn-pcgn-ru") == "Shcherbakov"      convert("ЩУКА", …) == "SHCHUKA"
std::string convert(std::string_view utf8, const Scheme& scheme);
/// Back to the original script. Code::unsupported unless scheme.reversible.
Result<std::string> reverse(std::string_view utf8, const Scheme& scheme);

/// A way to write a name. A cost is bits above the usual way's, whose cost is 0: 1 is half as likely.
struct Spelling {
  std::string text;
  double cost = 0;
};
/// How the press of `language` may write a personal name of the other script, best first, at most `limit`; the name
/// itself if it is in that language's script. Russian and Ukrainian names into French and English, and Latin names into
/// Russian: there `origin` (fr, en) tells how the name is read, and und lets both readings compete. Learnt, see the
/// room's README for how often it is right. About a millisecond a word. Any thread.
///     press("Сергей Шойгу", Language::fr) → "Sergueï Choïgou", …
///     press("Ayrault", Language::ru, 3, Language::fr) → "Эро", …
std::vector<Spelling> press(std::string_view name, Language language, std::size_t limit = 3,
                            Language origin = Language::und);

/// A given name in Russian, with the forms that French and English give its bearers: separated by spaces, the usual one
/// first. `gender` is "male", "female" or empty.
struct GivenName {
  std::string_view ru, gender, fr, en;
};
std::span<const GivenName> given_names();

/// One word, of any of our scripts, in a small Latin alphabet of sounds ("Choïgou", "Shoygu" and "Шойгу" are alike).
/// Empty for no letters.
std::string sound_key(std::string_view word);
/// The sounds that the key is made of, vowels (all of them "a") kept: "Choïgou" → "caga".
std::string sounds(std::string_view word);
/// The same into a place of the caller's, as far as it reaches; answers how many sounds there are. Allocates nothing
/// where the word is composed and of no more than some fifty letters.
std::size_t sounds(std::string_view word, std::span<char> out);
std::size_t sound_key(std::string_view word, std::span<char> out);  ///< the same of the key
/// The first of the sounds; 0 if there are none. What comes behind it is not asked for.
char first_sound(std::string_view word);

struct LettersAdded;

/// A word of a name made ready for alike(): its first letters, without the marks that change no sound. A value of 64
/// bytes that holds nothing else.
class Spelt {
 public:
  static constexpr std::size_t kMostLetters = 46;

  Spelt() {}
  explicit Spelt(std::string_view word);
  /// Of codes() that another had, read in a file: what no word has is cut off, or means nothing.
  Spelt(std::string_view codes, bool cyrillic);
  bool empty() const { return size_ == 0; }
  std::size_t size() const { return size_; }  ///< in letters, at most kMostLetters
  bool cyrillic() const { return cyrillic_; }
  /// Is it Cyrillic with a letter that Russian has not (і ї є ґ ў)?
  bool foreign() const { return foreign_; }
  /// A number for each letter, 1 to 63; those of two words of one script can be compared.
  std::string_view codes() const { return {codes_.data(), size_}; }
  /// How many lips, teeth and tongues (b p v f w, d t, l, r, m, n) one word has more than the other. Cheap; of two
  /// spellings of one name hardly ever above 2, of two names by chance mostly.
  std::uint32_t consonants_apart(const Spelt& other) const { return apart(consonants_, other.consonants_); }
  /// The same of two words run together, but for a letter that stands doubled where they meet.
  std::uint32_t consonants_apart(const Spelt& first, const Spelt& second) const {
    return apart(consonants_, first.consonants_ + second.consonants_);
  }
  bool operator==(const Spelt& other) const { return cyrillic_ == other.cyrillic_ && codes() == other.codes(); }

 private:
  static std::uint32_t apart(std::uint64_t consonants, std::uint64_t others) {
    // Each byte is below 128, so a byte with its highest bit set lends to none when another is taken away: 128 and the
    // difference, the highest bit still set where that is not below zero.
    constexpr std::uint64_t kOnes = 0x0101010101010101ULL, kHighest = kOnes << 7;
    const auto difference = (consonants | kHighest) - others;
    const auto below = ~difference >> 7 & kOnes;
    const auto turned = (difference ^ below * 0x7F) & ~kHighest;  // 127 less it where it is below zero
    return static_cast<std::uint32_t>((turned + below) * kOnes >> 56);
  }
  bool take(std::string_view word, bool composed);
  void add(const LettersAdded& letters);
  void count();
  void set_counted(std::uint64_t of_kinds);
  std::uint64_t consonants_ = 0;          ///< a byte a kind: how many
  std::array<char, kMostLetters> codes_;  ///< the first size_
  std::uint8_t size_ = 0;
  bool cyrillic_ = false, foreign_ = false;
};

/// How much likelier, in bits, the two words are spellings of one name than two words by chance; learnt from pairs of
/// spellings. Symmetric; 0 if one is empty. About 2 to 4 bits a letter for a good pair, negative for a bad one.
///     alike(Spelt("Шойгу"), Spelt("Choïgou")) > 15      alike(Spelt("Шойгу"), Spelt("Lavrov")) < 0
double alike(const Spelt& a, const Spelt& b);
/// The same where it lies between `least` and `enough` bits; below the first it is some number below it, and above the
/// second perhaps another one above it, sooner.
double alike(const Spelt& a, const Spelt& b, double least, double enough);

}  // namespace behistun::translit
