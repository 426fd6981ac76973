#pragma once
/// @file
/// Words as names and phrases are looked for in: runs of letters or of digits, folded. On canonical text.

#include <array>
#include <behistun/base.hpp>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::segment {

/// What a pass over every word of a text asks of most of them: eight tokens in a line of the cache.
struct Glance {
  /// Is it a word of the letters A to z alone, or of А to я (not Ё), with ASCII behind it, as nearly all are? Then
  /// `folded` is no more than its lower case.
  enum class Plain : std::uint8_t { no, latin, cyrillic };

  bool number = false;   ///< digits only
  bool capital = false;  ///< its first letter is upper case
  bool upper = false;    ///< two letters or more, all upper case
  bool inner = false;    ///< a letter behind its first is upper case
  bool initial = false;  ///< one upper-case letter, or «Дж», with a full stop behind it
  Plain plain = Plain::no;
  std::uint16_t word = 0;  ///< the number of its word (word_facts.hpp); 0 if it has none
};

struct Token : Glance {
  Span span;
  std::string_view folded;  ///< lower case, marks stripped, ё as е; lives as long as its Tokens
  std::uint64_t start = 0;  ///< the first eight bytes of `folded` as they lie in memory, the rest zero
};

/// The tokens of one text, where between them it may stop, and the memory that their folded forms lie in: from the
/// beginning of each on, kReadable bytes may be read. Moved, never copied.
class Tokens {
 public:
  static constexpr std::size_t kReadable = 32;

  Tokens() = default;
  Tokens(Tokens&&) = default;
  Tokens& operator=(Tokens&&) = default;

  const Token* begin() const { return list_.data(); }
  const Token* end() const { return list_.data() + list_.size(); }
  std::size_t size() const { return list_.size(); }
  bool empty() const { return list_.empty(); }
  const Token& operator[](std::size_t at) const { return list_[at]; }
  /// Of each token.
  std::span<const Glance> glances() const { return glances_; }
  /// The bytes at which a character stands that may end a sentence: full stops, question marks and the like.
  std::span<const std::size_t> stops() const { return stops_; }

  /// Words have the same numbers wherever this is the same, and nearly all words of the texts that a thread reads have
  /// one: the bytes of `folded` alone tell it.
  std::uint64_t numbered_by() const { return numbered_by_; }
  /// All of the numbers are below it.
  std::size_t end_of_numbers() const { return end_of_numbers_; }

 private:
  friend class Tokenizer;
  std::uint64_t numbered_by_ = 0;
  std::size_t end_of_numbers_ = 1;
  std::unique_ptr<char[]> folded_;
  std::vector<Token> list_;
  std::vector<Glance> glances_;
  std::vector<std::size_t> stops_;
};

/// A word as its spellings meet: "État" → "etat", «Объединённые» → «объединенные».
std::string folded(std::string_view word);

/// Letters and digits part company ("mardi16" is two tokens); hyphens, apostrophes and full stops separate.
/// O(bytes), any thread.  @pre  well-formed UTF-8.
Tokens tokenize(std::string_view utf8);

/// May these bytes between two tokens stand within a name?
bool may_join(std::string_view between);

/// May two neighbouring tokens belong to one name? Spaces, hyphens, full stops, apostrophes and + may stand between
/// them, a line end or other punctuation may not.
inline bool joined(std::string_view utf8, const Token& left, const Token& right) {
  const auto size = right.span.begin - left.span.end;
  return (size == 1 && utf8[left.span.end] == ' ') || may_join(utf8.substr(left.span.end, size));
}

/// Many phrases, looked for at once. A phrase is folded words with one space between; a word that ends in * stands for
/// all that begin so. The phrases' text must outlive the object.
class Phrases {
 public:
  struct Match {
    std::size_t phrase = 0;  ///< index, in the order given
    std::size_t count = 0;   ///< tokens; 0 if none fits
  };
  /// @pre  the first word of each has at least two bytes before a *.
  explicit Phrases(const std::vector<std::string_view>& phrases);
  /// Those of one column of a table.
  template <class Row, std::size_t kRows>
  static Phrases of(const Row (&rows)[kRows], std::string_view Row::*column) {
    std::vector<std::string_view> phrases;
    for (const auto& row : rows) phrases.push_back(row.*column);
    return Phrases(phrases);
  }

  /// Nearly no word begins a phrase: may this one? Never no where it does.
  bool may_begin(const Token& word) const { return lengths_of(word) != 0; }
  /// The longest phrase that starts at token `first` (the first given, if several).
  Match longest(std::string_view utf8, std::span<const Token> tokens, std::size_t first) const;
  /// All phrases that start at token `first`, in the order given.
  std::vector<Match> all(std::string_view utf8, std::span<const Token> tokens, std::size_t first) const;
  /// The same, into memory that is used again.
  void all(std::string_view utf8, std::span<const Token> tokens, std::size_t first, std::vector<Match>& found) const;

 private:
  friend class Beginnings;
  struct Word {
    std::string_view text;    // without the *
    std::uint64_t start = 0;  // as of a Token
    bool open = false;
    bool fits(const Token& token) const;
  };
  struct Phrase {
    std::size_t index = 0, first_word = 0, last_word = 0;
  };
  struct Slot {
    std::uint64_t start = 0;    // of the first words; 0 where the slot is empty
    std::uint64_t seconds = 0;  // kinds of the second words
    // Its phrases: single words; from `open` on those whose second word is a beginning; from `whole` on those of which
    // it is not, by the start of it.
    std::uint32_t first = 0, open = 0, whole = 0, last = 0;
  };
  // How many bytes first words have that begin so: a bit for each number, one to eight, the lowest for one. Nearly no
  // word starts a phrase, and that is seen at a glance.
  using Lengths = std::uint8_t;
  struct LengthsOfWords {
    Lengths whole = 0, open = 0;
  };
  static constexpr unsigned kFours = 12, kPairs = 10;  // binary digits
  // Of how many of its bytes is it worth to look for a slot?
  unsigned lengths_of(const Token& word) const;
  const Slot& slot(std::uint64_t start) const;
  // The second word; nullptr where there is none.
  const Word* second(const Phrase& phrase) const;
  bool fits(const Phrase& phrase, std::string_view utf8, std::span<const Token> tokens, std::size_t first) const;
  template <class Take>
  void each(std::string_view utf8, std::span<const Token> tokens, std::size_t first, Take take) const;

  std::vector<Word> words_;
  std::vector<Phrase> phrases_;                       // by start, then as a slot has them
  std::vector<std::uint64_t> second_starts_;          // of the phrases; 0 where there is no second word
  std::vector<Slot> slots_;                           // open addressing by start
  std::array<LengthsOfWords, 1U << kFours> fours_{};  // by the first four bytes
  std::array<Lengths, 1U << kPairs> pairs_{};         // by the first two, of open words shorter than four
};

/// With which words may phrases of several tables begin? Asked once for all, since nearly no word begins any. Now and
/// then it says yes where nothing begins; it never says no where something does.
class Beginnings {
 public:
  using Set = std::uint32_t;  ///< a bit for each table, the lowest for the first
  /// At most 32 tables, which need not outlive it.
  explicit Beginnings(std::initializer_list<const Phrases*> tables);

  /// O(1), any thread.
  Set of(const Token& token) const;

 private:
  std::vector<Set> whole_, fours_, pairs_;  // by eight, four and two of the first bytes
};

}  // namespace behistun::segment
