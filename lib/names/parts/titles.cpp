// Titles as titles.tsv has them, found by the first four bytes of their first word: few names begin like any of them.

#include "titles.hpp"
#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <map>
#include <span>
#include "words/letter.hpp"

namespace behistun::names {
namespace {

struct TitleRow {
  std::string_view phrase, gender, rank, example;
};
constexpr TitleRow kTitles[] = {
#include "titles.inc"
};

struct Title {
  std::vector<std::string> words;  ///< with a '*' where any ending may follow
  Gender gender;
  Rank rank;
  std::string_view example;
};

Rank read_rank(std::string_view name) {
  static constexpr std::string_view kRanks[] = {"", "monarch", "prince", "pope", "patriarch", "cleric"};
  return static_cast<Rank>(std::find(std::begin(kRanks), std::end(kRanks), name) - std::begin(kRanks));
}

Title read_title(const TitleRow& row) {
  Title out{{},
            row.gender == "male"     ? Gender::male
            : row.gender == "female" ? Gender::female
                                     : Gender::unknown,
            read_rank(row.rank),
            row.example};
  for (auto rest = row.phrase; !rest.empty();) {
    const auto end = std::min(rest.find(' '), rest.size());
    out.words.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

/// Bytes in one number, as many as there are of the first four.
std::uint32_t first_four(std::string_view bytes) {
  if (bytes.size() >= 4) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])); };
    return byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
  }
  std::uint32_t out = 0;
  for (const char c : bytes.substr(0, 4)) out = out << 8 | static_cast<unsigned char>(c);
  return out;
}

/// The first four bytes of a word in lower case and without marks, fewer if it has fewer.
std::uint32_t start_of(std::string_view word) {
  const auto& letters = Letters::table();
  std::string start;
  for (std::size_t at = 0; at < word.size() && start.size() < 4;) {
    const auto c = character(word, at);
    const auto letter = letters[c.value];
    start.append(letter.size == 0 ? &word[at] : letter.folded.data(), std::max<std::size_t>(letter.size, 1));
    at += c.size;
  }
  return first_four(start);
}

/// Titles by how their first word starts, the longest first.
class Titles {
 public:
  Titles() {
    std::map<std::uint32_t, std::vector<Title>> by_start;
    for (const auto& row : kTitles) {
      auto title = read_title(row);
      const std::string_view first = title.words.front();
      assert(!first.ends_with('*') || first.size() > 4);  // so that four bytes find it
      by_start[start_of(first)].push_back(std::move(title));
    }
    slots_.resize(std::bit_ceil(8 * by_start.size()));
    for (auto& [start, titles] : by_start) {
      assert(start != 0);
      std::stable_sort(titles.begin(), titles.end(),
                       [](const Title& a, const Title& b) { return a.words.size() > b.words.size(); });
      auto at = place(start);
      while (slots_[at].start != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = {start, static_cast<std::uint32_t>(titles_.size()), static_cast<std::uint32_t>(titles.size())};
      std::move(titles.begin(), titles.end(), std::back_inserter(titles_));
    }
  }
  std::span<const Title> starting(std::uint32_t start) const {
    for (auto at = place(start); slots_[at].start != 0; at = (at + 1) & (slots_.size() - 1))
      if (slots_[at].start == start) return std::span(titles_).subspan(slots_[at].first, slots_[at].count);
    return {};
  }

 private:
  struct Slot {
    std::uint32_t start = 0;  ///< 0 for none
    std::uint32_t first = 0, count = 0;
  };
  std::size_t place(std::uint32_t start) const { return start * 2654435761U >> 16 & (slots_.size() - 1); }
  std::vector<Title> titles_;
  std::vector<Slot> slots_;
};

const Titles& titles() {
  static const Titles all;
  return all;
}

/// What a Russian title ends in, in any case of the singular, or a further title joined to it: «генерал-майору».
/// «Генералов» and «Маршалл» are names.
bool is_ending(std::string_view rest) {
  static constexpr std::string_view kEndings[] = {"",    "а",   "у",   "ом",  "е",  "ы",  "и",  "я",  "ю",  "ем",
                                                  "ь",   "ой",  "ою",  "ей",  "ею", "ью", "ый", "ий", "ым", "им",
                                                  "ого", "его", "ому", "ему", "ая", "яя", "ую", "юю", "ое", "ее"};
  return rest.starts_with('-') || std::find(std::begin(kEndings), std::end(kEndings), rest) != std::end(kEndings);
}

bool word_fits(std::string_view pattern, std::string_view word) {
  if (!pattern.ends_with('*')) return word == pattern;
  const auto stem = pattern.substr(0, pattern.size() - 1);
  if (!word.starts_with(stem)) return false;
  const bool latin = static_cast<unsigned char>(stem.front()) < 0x80;
  return latin || is_ending(word.substr(stem.size()));
}

}  // namespace

constinit const FourBytes kTitleStarts = [] {
  FourBytes out;
  for (const auto& row : kTitles) out.note(row.phrase.substr(0, std::min(row.phrase.find(' '), FourBytes::kSize)));
  return out;
}();

namespace {

/// A cheap no to a word that begins with four letters of ASCII, in any case, and may have marks behind them.
bool begins_like_none(std::string_view word) {
  std::array<char, FourBytes::kSize> start;
  const auto size = std::min(word.size(), start.size());
  bool ascii = true;
  for (std::size_t i = 0; i < size; ++i) {
    const bool capital = word[i] >= 'A' && word[i] <= 'Z';
    start[i] = static_cast<char>(word[i] | (capital ? 0x20 : 0));
    ascii &= static_cast<unsigned char>(word[i]) < 0x80;
  }
  return ascii && !kTitleStarts.has({start.data(), size});
}

}  // namespace

bool may_begin_title(std::string_view word, bool folded) {
  if (!folded) return !begins_like_none(word) && !titles().starting(start_of(word)).empty();
  for (const auto& title : titles().starting(first_four(word)))
    if (word_fits(title.words.front(), word)) return true;
  return false;
}

TitleFound title_at(const std::vector<std::string>& lower_words, std::size_t at) {
  for (const auto& title : titles().starting(start_of(lower_words[at]))) {
    if (at + title.words.size() > lower_words.size()) continue;
    bool fits = true;
    for (std::size_t i = 0; i < title.words.size() && fits; ++i) fits = word_fits(title.words[i], lower_words[at + i]);
    if (fits) return {title.words.size(), title.gender, title.rank, title.example};
  }
  return {};
}

}  // namespace behistun::names
