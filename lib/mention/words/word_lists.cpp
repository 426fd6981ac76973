// A word is one of few in a list, and asked for often: so all lists are one hash table by the first bytes of a word,
// made when the library is compiled, and each word in it has a bit for every list that holds it. Beginnings and endings
// ("minist*", "*ского") are few in each list, and looked through.

#include "word_lists.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <iterator>
#include <type_traits>

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
    "before-low-rank",
    "before-french-name",
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
    "bears-a-name",
    "beside-first-night",
    "by-name",
    "house",
    "title-verb",
    "descent",
    "whose-child",
    "arabic-article",
    "between-families",
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
    "side-of-a-place",
    "no-lone-name",
    "behind-speaker",
    "colleagues",
    "chancellor",
    "minister",
    "rank",
    "before-a-place",
    "no-holder",
    "within-title-phrase",
    "opens-clause",
    "of-nobody-who-acts",
    "on-behalf",
    "on-a-subject",
    "staff-adjective",
    "adjective-of-a-body",
    "portfolio-link",
    "behind-portfolio",
    "office-adjective",
    "state-noun",
    "office-or-family",
    "foreign",
    "affairs",
    "house-of-a-state",
    "head-of-territory",
    "territory",
    "head",
    "state-in-russian",
    "to-a-post",
    "leads-what",
    "title-goes-on",
    "region",
    "region-of",
    "russian-region",
    "united-nations",
    "body-of-en",
    "body-of-fr",
    "of-a-party",
    "french-adjective",
    "russian-verb",
    "about",
    "oblique-adjective",
    "genitive-adjective",
    "genitive-noun",
    "no-genitive",
    "field",
    "treaty",
    "unabbreviated",
    "stressed-stem",
    "before-an-object",
    "before-what-is-said",
    "title-link",
    "resolution",
    "word-for-number",
    "resolution-link",
    "the-one",
    "special-session",
    "post",
    "made",
    "in-what-one-heads",
    "abbreviated-office",
    "years-of-age",
    "rank-of-office",
    "first-of-rank",
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

// The last eight bytes, those before a shorter word zero.
constexpr std::uint64_t end_of_word(std::string_view word) {
  if (std::uint64_t end = 0; !std::is_constant_evaluated() && word.size() >= sizeof end) {
    std::memcpy(&end, word.data() + word.size() - sizeof end, sizeof end);
    return end;
  }
  std::array<char, sizeof(std::uint64_t)> bytes{};
  const auto count = std::min(word.size(), bytes.size());
  for (std::size_t at = 0; at < count; ++at) bytes[bytes.size() - count + at] = word[word.size() - count + at];
  return std::bit_cast<std::uint64_t>(bytes);
}

// A beginning or an ending: most words are told not to have it by eight bytes.
struct OpenRow {
  std::string_view text;  // without the *
  bool is_ending = false;
  std::uint64_t bytes = 1,
                mask = 0;  // the first or last eight of it, and which of them it has; at first, what no word has

  constexpr OpenRow() = default;
  constexpr explicit OpenRow(std::string_view word) : is_ending(word.starts_with('*')) {
    text = is_ending ? word.substr(1) : word.substr(0, word.size() - 1);
    std::array<char, sizeof(std::uint64_t)> all{};
    for (auto& byte : all) byte = '\xFF';
    const auto held = std::string_view(all.data(), std::min(text.size(), all.size()));
    bytes = is_ending ? end_of_word(text) : start_of_word(text);
    mask = is_ending ? end_of_word(held) : start_of_word(held);
  }
  constexpr bool fits(std::string_view word, std::uint64_t start, std::uint64_t end) const {
    if (((is_ending ? end : start) & mask) != bytes) return false;
    return text.size() <= sizeof bytes || (is_ending ? word.ends_with(text) : word.starts_with(text));
  }
};

struct WordSlot {
  std::uint64_t start = 0;  // of the word; 0 where the slot is empty
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
        open_rows_[at] = OpenRow(row.word);
        if (open_rows_[at].is_ending) have_endings_[list] = true;
        if (open_[list].end == 0) open_[list].begin = at;
        open_[list].end = at + 1;
        continue;
      }
      kinds_[list] |= kind_of(start_of_word(row.word));
      auto& slot = slots_[place_of(row.word, start_of_word(row.word))];
      slot.start = start_of_word(row.word);
      slot.word = row.word;
      slot.lists[list / kBits] |= std::uint64_t{1} << list % kBits;
    }
  }

  // Nearly no word that is asked about is in the list: may this one be, by itself?
  constexpr bool may_have(std::size_t list, std::uint64_t start) const { return (kinds_[list] & kind_of(start)) != 0; }
  constexpr const Lists& of(std::string_view word, std::uint64_t start) const {
    return slots_[place_of(word, start)].lists;
  }
  constexpr bool has_endings(std::size_t list) const { return have_endings_[list]; }
  // Does the word have one of the beginnings and endings of the list?
  bool is_open_in(std::size_t list, std::string_view word, std::uint64_t start) const {
    const auto rows = open_[list];
    if (rows.empty()) return false;
    const auto end = end_of_word(word);
    for (auto at = rows.begin; at < rows.end; ++at)
      if (open_rows_[at].fits(word, start, end)) return true;
    return false;
  }

 private:
  static constexpr std::size_t kSlots = std::bit_ceil(2 * std::size(kWordRows));
  static constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15U;

  // Words are of 64 kinds, by their first bytes.
  static constexpr std::uint64_t kind_of(std::uint64_t start) { return std::uint64_t{1} << (start * kMix >> 58U); }

  // Of the word, or the empty slot where it would be.
  constexpr std::size_t place_of(std::string_view word, std::uint64_t start) const {
    auto at = static_cast<std::size_t>((start * kMix) >> (64U - std::bit_width(kSlots - 1)));
    const auto is_other = [&](const WordSlot& slot) {
      return slot.start != start || slot.word.size() != word.size() ||
             (word.size() > sizeof start && slot.word != word);
    };
    while (slots_[at].start != 0 && is_other(slots_[at])) at = (at + 1) & (kSlots - 1);
    return at;
  }

  std::array<WordSlot, kSlots> slots_{};
  std::array<std::uint64_t, kLists> kinds_{};  // of the words of each list
  std::array<bool, kLists> have_endings_{};
  std::array<Span, kLists> open_{};                        // the rows among which each list has all of them
  std::array<OpenRow, std::size(kWordRows)> open_rows_{};  // of a word that is whole: nothing
};
constexpr WordTable kWordTable;

// Those of the rows that are no endings.
template <class Wanted>
segment::Phrases phrases(Wanted wanted) {
  std::vector<std::string_view> words;
  for (const auto& row : kWordRows)
    if (!row.word.starts_with('*') && wanted(row)) words.push_back(row.word);
  return segment::Phrases(words);
}

bool holds(List list, std::string_view word, std::uint64_t start) {
  const auto number = static_cast<std::size_t>(list);
  if (kWordTable.may_have(number, start) && (kWordTable.of(word, start)[number / kBits] >> number % kBits & 1U) != 0)
    return true;
  return kWordTable.is_open_in(number, word, start);
}

}  // namespace

bool is_in(List list, std::string_view folded) { return holds(list, folded, start_of_word(folded)); }
bool is_in(List list, const segment::Token& token) { return holds(list, token.folded, token.start); }
bool has_endings(List list) { return kWordTable.has_endings(static_cast<std::size_t>(list)); }

const segment::Phrases& listed_words() {
  static const auto words = phrases([](const WordRow&) { return true; });
  return words;
}

const segment::Phrases& words_for_envoys() {
  static const auto words = phrases([](const WordRow& row) { return row.list == "envoys"; });
  return words;
}

}  // namespace behistun::mention
