// A word is one of few in a list, and asked for often: so all lists are one hash table by the first bytes of a word,
// made when the library is compiled, and each word in it has a bit for every list that holds it. Beginnings and endings
// ("minist*", "*ского") are few in each list, and looked through.

#include "word_lists.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>

namespace behistun::mention {

namespace {

struct WordRow {
  std::string_view list, word, language, instead, example, gives;
};
constexpr WordRow kWordRows[] = {
#include "word-lists.inc"
};

constexpr std::string_view kListNames[] = {
    "article",
    "french-article",
    "indefinite",
    "article-of-office",
    "determiner",
    "bare-determiner",
    "conjunction",
    "two",
    "genitive",
    "of-whom",
    "of-somebody",
    "of-honour",
    "honour",
    "named-after",
    "house",
    "descent",
    "whose-child",
    "arabic-article",
    "particle-and-word",
    "prefix-of-name",
    "hyphened-word",
    "generation",
    "patronymic",
    "envoys",
    "excellency",
    "address",
    "courtesy-ending",
    "see",
    "in-place",
    "behind-speaker",
    "colleagues",
    "chancellor",
    "minister",
    "rank",
    "before-a-place",
    "no-holder",
    "on-a-subject",
    "staff-adjective",
    "adjective-of-a-body",
    "portfolio-link",
    "foreign",
    "affairs",
    "head-of-territory",
    "territory",
    "to-a-post",
    "title-goes-on",
    "region",
    "russian-region",
    "united-nations",
    "body-of-en",
    "body-of-fr",
    "french-adjective",
    "russian-verb",
    "about",
    "oblique-adjective",
    "genitive-adjective",
    "genitive-noun",
    "treaty",
    "unabbreviated",
    "stressed-stem",
    "before-an-object",
    "title-link",
    "resolution",
    "word-for-number",
    "resolution-link",
    "special-session",
};
constexpr std::size_t kLists = std::size(kListNames);
constexpr std::size_t kBits = 64;
using Lists = std::array<std::uint64_t, (kLists + kBits - 1) / kBits>;  // a bit for each

constexpr std::size_t number_of(std::string_view list) {
  for (std::size_t at = 0; at < kLists; ++at)
    if (kListNames[at] == list) return at;
  throw "a row of word-lists.tsv is of no list";  // while compiling
}

constexpr bool is_open(std::string_view word) { return word.starts_with('*') || word.ends_with('*'); }

// The first eight bytes as segment::Token has them.
constexpr std::uint64_t start_of_word(std::string_view word) {
  std::array<char, sizeof(std::uint64_t)> bytes{};
  for (std::size_t at = 0; at < std::min(word.size(), bytes.size()); ++at) bytes[at] = word[at];
  return std::bit_cast<std::uint64_t>(bytes);
}

struct WordSlot {
  std::string_view word;
  Lists lists{};
};

class WordTable {
 public:
  constexpr WordTable() {
    for (std::size_t at = 0; at < std::size(kWordRows); ++at) {
      const auto& row = kWordRows[at];
      const auto list = number_of(row.list);
      if (is_open(row.word)) {
        if (open_[list].end == 0) open_[list].begin = at;
        open_[list].end = at + 1;
        continue;
      }
      auto& slot = slots_[place_of(row.word, start_of_word(row.word))];
      slot.word = row.word;
      slot.lists[list / kBits] |= std::uint64_t{1} << list % kBits;
    }
  }

  constexpr const Lists& of(std::string_view word, std::uint64_t start) const {
    return slots_[place_of(word, start)].lists;
  }
  // The rows among which the list has all its beginnings and endings.
  constexpr Span open(std::size_t list) const { return open_[list]; }

 private:
  static constexpr std::size_t kSlots = std::bit_ceil(2 * std::size(kWordRows));

  // Of the word, or the empty slot where it would be.
  constexpr std::size_t place_of(std::string_view word, std::uint64_t start) const {
    constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15U;
    auto at = static_cast<std::size_t>((start * kMix) >> (64U - std::bit_width(kSlots - 1)));
    while (!slots_[at].word.empty() && slots_[at].word != word) at = (at + 1) & (kSlots - 1);
    return at;
  }

  std::array<WordSlot, kSlots> slots_{};
  std::array<Span, kLists> open_{};
};
constexpr WordTable kWordTable;

bool begins_or_ends_as(const WordRow& row, std::string_view word) {
  if (row.word.starts_with('*')) return word.ends_with(row.word.substr(1));
  return row.word.ends_with('*') && word.starts_with(row.word.substr(0, row.word.size() - 1));
}

bool holds(List list, std::string_view word, std::uint64_t start) {
  const auto number = static_cast<std::size_t>(list);
  if ((kWordTable.of(word, start)[number / kBits] >> number % kBits & 1U) != 0) return true;
  const auto open = kWordTable.open(number);
  for (auto at = open.begin; at < open.end; ++at)
    if (begins_or_ends_as(kWordRows[at], word)) return true;
  return false;
}

}  // namespace

bool is_in(List list, std::string_view folded) { return holds(list, folded, start_of_word(folded)); }
bool is_in(List list, const segment::Token& token) { return holds(list, token.folded, token.start); }

}  // namespace behistun::mention
