#pragma once
// An index of names as one run of bytes, which is searched where it lies: in memory or in a mapped file.
//
// Behind a head stand sections of numbers and of bytes, each at a multiple of eight. Numbers are little-endian, as are
// all machines this runs on. Nothing in it is trusted: open() looks at every number that another is looked up by.

#include <array>
#include <behistun/base.hpp>
#include <behistun/translit.hpp>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include "parts/parsed.hpp"
#include "words/words.hpp"

namespace behistun::names {

/// A name's words are kept as number and part in one.
inline constexpr std::uint32_t kWordBits = 28;
inline constexpr std::uint32_t kWordMask = (1U << kWordBits) - 1;

/// Of a name that a word leads to: its number, and whether it has no second word that is written out.
inline constexpr std::uint32_t kAlone = 1U << 31, kNameMask = kAlone - 1;

/// A key of sounds, and words that sound alike: see Section::soundings.
struct Keyed {
  std::uint32_t key, sounding;
  auto operator<=>(const Keyed&) const = default;
};

/// How words that sound alike sound, packed: as they are heard, and how else they may be (0: no otherwise).
struct Sounding {
  std::uint64_t heard, otherwise;
  auto operator<=>(const Sounding&) const = default;
};

/// A word made ready to be compared: one line of the processor's memory.
struct ReadyWord {
  std::uint64_t heard = 0;                                  ///< packed
  std::array<char, translit::Spelt::kMostLetters> codes{};  ///< of its letters, the first `letters`
  std::uint8_t letters = 0;
  std::uint8_t cyrillic = 0;
  std::uint16_t facts = 0;  ///< see number_of()
  std::array<char, 6> unused{};
};
static_assert(sizeof(ReadyWord) == 64);

/// The sections in their order. Ends are where each text ends in the bytes that follow.
enum class Section : std::uint8_t {
  id_ends,
  id_bytes,
  names_of_id,  ///< how many
  id_of_name,
  name_ends,
  name_bytes,
  name_words,  ///< where the words of each name end in `words`
  words,
  kinds,      ///< a byte a name: gender, languages of its syllables or the rank, an Arabic article
  particles,  ///< of each name, see Facts
  word_ends,
  word_bytes,
  ready_words,
  soundings,
  sounding_ends,   ///< where the words of each sounding end in `sounding_words`
  sounding_words,  ///< ascending; a word that an Arabic article hangs on is with those behind the article too
  posting_ends,    ///< where the names of each word end in `postings`
  postings,        ///< names, ascending
  lookup,          ///< words by hash, open addressing: number + 1, or 0
  directory,       ///< where the keys begin that have these upper bits; one more at the end
  keys,
  count
};
inline constexpr std::size_t kSections = static_cast<std::size_t>(Section::count);

class Image {
 public:
  /// Fails with the offset of the byte that is wrong. The bytes must outlive the image, at an address that is a
  /// multiple of eight.
  static Result<Image> open(std::string_view bytes);
  /// Puts sections behind a head.
  static std::string make(const std::array<std::string, kSections>& sections);
  static bool begins(std::string_view bytes);  ///< is this meant to be an image?
  static void sign(std::string& image);        ///< puts the right checksum in its head
  /// Who has a rank has no syllables.
  static char kind_of(Gender gender, Syllabaries syllabaries, Rank rank, bool article) {
    const auto syllables_or_rank = rank == Rank::none ? syllabaries : static_cast<std::uint8_t>(rank);
    return static_cast<char>(static_cast<std::uint8_t>(gender) + kGenders * syllables_or_rank +
                             (article ? kArticle : 0) + (rank == Rank::none ? 0 : kRanked));
  }
  static constexpr std::size_t kHeadSize = 32 + 16 * kSections;

  std::size_t names() const { return numbers(Section::id_of_name).size(); }
  std::size_t words() const { return numbers(Section::word_ends).size(); }
  std::string_view id(std::uint32_t number) const { return text(Section::id_ends, Section::id_bytes, number); }
  std::string_view name(std::uint32_t number) const { return text(Section::name_ends, Section::name_bytes, number); }
  std::string_view word(std::uint32_t number) const { return text(Section::word_ends, Section::word_bytes, number); }
  std::uint32_t id_of(std::uint32_t name) const { return numbers(Section::id_of_name)[name]; }
  std::uint32_t names_of_id(std::uint32_t id) const { return numbers(Section::names_of_id)[id]; }
  Gender gender(std::uint32_t name) const { return static_cast<Gender>(kind(name) % kGenders); }
  Syllabaries syllabaries(std::uint32_t name) const {
    return kind(name) >= kRanked ? Syllabaries{0} : syllables_or_rank(name);
  }
  Rank rank(std::uint32_t name) const {
    return kind(name) >= kRanked ? static_cast<Rank>(syllables_or_rank(name)) : Rank::none;
  }
  bool article(std::uint32_t name) const { return kind(name) % kRanked >= kArticle; }
  std::uint32_t particles(std::uint32_t name) const { return numbers(Section::particles)[name]; }
  std::span<const Sounding> soundings() const { return values<Sounding>(Section::soundings); }
  std::span<const ReadyWord> ready_words() const { return values<ReadyWord>(Section::ready_words); }
  std::span<const std::uint32_t> words_of_sounding(std::uint32_t sounding) const {
    return part(Section::sounding_ends, Section::sounding_words, sounding);
  }
  std::span<const std::uint32_t> words_of(std::uint32_t name) const {
    return part(Section::name_words, Section::words, name);
  }
  void ask_for_place_of_words(std::uint32_t name) const { __builtin_prefetch(&numbers(Section::name_words)[name]); }
  std::span<const std::uint32_t> names_of(std::uint32_t word) const {
    return part(Section::posting_ends, Section::postings, word);
  }
  std::span<const std::uint32_t> lookup() const { return numbers(Section::lookup); }
  std::span<const std::uint32_t> directory() const { return numbers(Section::directory); }
  std::span<const Keyed> keys() const { return values<Keyed>(Section::keys); }
  std::string_view all() const { return bytes_; }

 private:
  static constexpr std::uint8_t kGenders = 4, kArticle = kGenders * (kAllSyllables + 1), kRanked = 2 * kArticle;
  std::uint8_t syllables_or_rank(std::uint32_t name) const {
    return static_cast<std::uint8_t>(kind(name) % kArticle / kGenders);
  }
  std::uint8_t kind(std::uint32_t name) const { return static_cast<std::uint8_t>(bytes(Section::kinds)[name]); }
  std::string_view bytes(Section section) const { return sections_[static_cast<std::size_t>(section)]; }
  template <class T>
  std::span<const T> values(Section section) const {
    const auto held = bytes(section);
    return {reinterpret_cast<const T*>(held.data()), held.size() / sizeof(T)};
  }
  std::span<const std::uint32_t> numbers(Section section) const { return values<std::uint32_t>(section); }
  std::span<const std::uint32_t> part(Section ends, Section of, std::uint32_t i) const {
    const auto end = numbers(ends);
    const auto begin = i == 0 ? 0 : end[i - 1];
    return numbers(of).subspan(begin, end[i] - begin);
  }
  std::string_view text(Section ends, Section of, std::uint32_t i) const {
    const auto end = numbers(ends);
    const auto begin = i == 0 ? 0 : end[i - 1];
    return bytes(of).substr(begin, end[i] - begin);
  }
  std::optional<Error> check() const;
  Error wrong(Section section, std::size_t byte, const std::string& what) const;

  std::string_view bytes_;
  std::array<std::string_view, kSections> sections_;
};

}  // namespace behistun::names
