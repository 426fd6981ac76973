// Syllables as tables know them: whole ones (Chinese), or what they begin with, their vowel and what they end in
// (Korean, Vietnamese).
//
// A word is read as a lattice: from each letter on, the rows that may be spelt there. It is a word of a language if the
// lattice has a path to its end on which the parts of syllables stand in their order. Two words are the same if they
// have such a path over the same rows. What the tables do not tell apart (Korean "u" is three vowels) stays open until
// the other word decides it.

#include "syllables.hpp"
#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include "words.hpp"

namespace behistun::names {
namespace {

struct SyllableRow {
  std::string_view place, latin, cyrillic, example, gives;
};
constexpr SyllableRow kChinese[] = {
#include "chinese.inc"
};
constexpr SyllableRow kKorean[] = {
#include "korean.inc"
};
constexpr SyllableRow kVietnamese[] = {
#include "vietnamese.inc"
};
constexpr SyllableRow kWadeGiles[] = {
#include "wade_giles.inc"
};

constexpr std::size_t kLongest = 48;  ///< bytes of a word that is read
constexpr std::size_t kLanguages = 4;

enum class Place : std::uint8_t { syllable, onset, vowel, coda };

/// What has been read of a syllable.
enum class Read : std::uint8_t { nothing, onset, vowel };

/// May the part come next, and what is read then?
bool goes_on(Read& read, Place place) {
  switch (place) {
    case Place::syllable:
      return read == Read::nothing;
    case Place::onset:
      if (read == Read::onset) return false;
      read = Read::onset;
      return true;
    case Place::vowel:
      read = Read::vowel;
      return true;
    case Place::coda:
      if (read != Read::vowel) return false;
      read = Read::nothing;
      return true;
  }
  return false;
}

/// Four bytes that a text begins with, zeros behind its end.
std::uint32_t four_bytes(std::string_view text) {
  std::uint32_t four = 0;
  for (std::size_t i = 0; i < std::min(text.size(), sizeof four); ++i)
    four |= std::uint32_t{static_cast<unsigned char>(text[i])} << 8 * i;
  return four;
}

struct Piece {
  Piece(std::string_view spelling, std::uint16_t its_row)
      : text(spelling),
        row(its_row),
        four(four_bytes(text)),
        told(text.size() < sizeof four ? (1U << 8 * text.size()) - 1 : ~0U) {}
  /// `four_of_rest` tells nearly all off: in a syllabary a dozen begin with one letter.
  bool begins(std::string_view rest, std::uint32_t four_of_rest) const {
    return (four_of_rest & told) == four && (text.size() <= sizeof four || rest.starts_with(text));
  }
  std::string text;
  std::uint16_t row;
  std::uint32_t four, told;  ///< the first four bytes, and which of them there are
};

struct Row {
  Place place;
  std::array<std::vector<std::string>, 2> spellings;  ///< Latin, Cyrillic
};

Place place_of(std::string_view name) {
  if (name == "onset") return Place::onset;
  if (name == "vowel") return Place::vowel;
  return name == "coda" ? Place::coda : Place::syllable;
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const auto word = text.substr(0, text.find(' '));
    out.push_back(fold(word));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
  }
  return out;
}

/// A language's rows, and their spellings by the letter they begin with.
class Syllabary {
 public:
  explicit Syllabary(std::span<const SyllableRow> table) {
    for (const auto& line : table) {
      const auto number = static_cast<std::uint16_t>(rows_.size());
      auto& row =
          rows_.emplace_back(Row{place_of(line.place), {folded_words(line.latin), folded_words(line.cyrillic)}});
      for (const std::size_t script : {0U, 1U})
        for (const auto& text : row.spellings[script]) starting_[slot(text)].emplace_back(text, number);
    }
  }
  const Row& row(std::uint16_t number) const { return rows_[number]; }
  std::span<const Piece> starting(std::string_view rest) const { return starting_[slot(rest)]; }

 private:
  /// By the letter: its second byte tells Cyrillic letters apart.
  static std::size_t slot(std::string_view text) {
    const auto byte = static_cast<unsigned char>(text[0]);
    return byte < 0x80 || text.size() < 2 ? byte & 0x7F : 0x80U | (static_cast<unsigned char>(text[1]) & 0x7F);
  }
  std::vector<Row> rows_;
  std::array<std::vector<Piece>, 256> starting_;
};

const std::array<Syllabary, kLanguages>& languages() {
  static const std::array<Syllabary, kLanguages> all{Syllabary(kChinese), Syllabary(kKorean), Syllabary(kVietnamese),
                                                     Syllabary(kWadeGiles)};
  return all;
}

/// Without hyphens and without the sign that keeps two syllables apart.
std::string run_together(std::string_view word) {
  constexpr std::string_view kHardSign = "ъ";
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    if (word.substr(at).starts_with(kHardSign)) {
      at += kHardSign.size();
    } else {
      if (word[at] != '-') out += word[at];
      ++at;
    }
  }
  return out;
}

/// Every place that can be reached, each looked at once.
class Reader {
 public:
  Reader(const Syllabary& language, std::string_view a, std::string_view b) : language_(language), a_(a), b_(b) {}
  /// A path over the same rows through both words.
  bool both(std::size_t i, std::size_t j, Read read) {
    if (i == a_.size() && j == b_.size()) return read != Read::onset;
    if (i == a_.size() || j == b_.size() || seen_before(i, j, read)) return false;
    for (const auto& left : language_.starting(a_.substr(i))) {
      auto next = read;
      if (!a_.substr(i).starts_with(left.text) || !goes_on(next, language_.row(left.row).place)) continue;
      for (const auto& right : language_.starting(b_.substr(j)))
        if (right.row == left.row && b_.substr(j).starts_with(right.text) &&
            both(i + left.text.size(), j + right.text.size(), next))
          return true;
    }
    return false;
  }

 private:
  bool seen_before(std::size_t i, std::size_t j, Read read) {
    const auto place = (i * kLongest + j) * 3 + static_cast<std::size_t>(read);
    if (seen_[place]) return true;
    seen_.set(place);
    return false;
  }
  const Syllabary& language_;
  std::string_view a_, b_;
  std::bitset<kLongest * kLongest * 3> seen_;
};

/// A path through one word, which is left as it is: places by what they are reached with, a bit for each kind of it.
bool is_of(const Syllabary& language, std::string_view word) {
  std::array<std::uint8_t, kLongest + 1> reached{};
  reached[0] = 1U << static_cast<unsigned>(Read::nothing);
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (reached[at] == 0) continue;
    const auto rest = word.substr(at);
    const auto four = four_bytes(rest);
    for (const auto& piece : language.starting(rest)) {
      if (!piece.begins(rest, four)) continue;
      for (const auto read : {Read::nothing, Read::onset, Read::vowel}) {
        auto next = read;
        if ((reached[at] >> static_cast<unsigned>(read) & 1) != 0 && goes_on(next, language.row(piece.row).place))
          reached[at + piece.text.size()] |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(next));
      }
    }
  }
  return (reached[word.size()] & ~(1U << static_cast<unsigned>(Read::onset))) != 0;
}

/// Calls `use` with every path of rows through the word, until it answers false.
template <class Use>
class Paths {
 public:
  Paths(const Syllabary& language, std::string_view word, Use use) : language_(language), word_(word), use_(use) {}
  bool from(std::size_t at, Read read) {
    if (at == word_.size()) return read == Read::onset || (++used_, use_(path_));
    const auto place = at * 3 + static_cast<std::size_t>(read);
    if (leads_nowhere_[place]) return true;
    const auto used_before = used_;
    for (const auto& piece : language_.starting(word_.substr(at))) {
      auto next = read;
      if (!word_.substr(at).starts_with(piece.text) || !goes_on(next, language_.row(piece.row).place)) continue;
      path_.push_back(piece.row);
      const bool more = from(at + piece.text.size(), next);
      path_.pop_back();
      if (!more) return false;
    }
    leads_nowhere_[place] = used_ == used_before;
    return true;
  }

 private:
  const Syllabary& language_;
  std::string_view word_;
  Use use_;
  std::vector<std::uint16_t> path_;
  std::size_t used_ = 0;
  std::bitset<kLongest * 3> leads_nowhere_;
};

/// All that the rows of a path spell in one script.
bool spell(const Syllabary& language, std::span<const std::uint16_t> path, std::size_t script, std::string& so_far,
           std::size_t limit, std::vector<std::string>& out) {
  if (path.empty()) {
    out.push_back(so_far);
    return out.size() < limit;
  }
  const auto before = so_far.size();
  for (const auto& text : language.row(path.front()).spellings[script]) {
    so_far += text;
    const bool more = spell(language, path.subspan(1), script, so_far, limit, out);
    so_far.resize(before);
    if (!more) return false;
  }
  return true;
}

}  // namespace

Syllabaries syllabaries_of(std::string_view folded, Syllabaries asked) {
  Syllabaries out = 0;
  if (folded.find('-') == std::string_view::npos && !is_cyrillic(folded))
    asked = static_cast<Syllabaries>(asked & ~kWadeGilesSyllables);
  if (asked == 0) return 0;
  const auto word = run_together(folded);
  if (word.empty() || word.size() >= kLongest) return 0;
  for (std::size_t i = 0; i < kLanguages; ++i)
    if ((asked >> i & 1) != 0 && is_of(languages()[i], word)) out = static_cast<Syllabaries>(out | 1U << i);
  return out;
}

bool is_chinese_syllable(std::string_view folded) {
  const auto& chinese = languages()[0];
  const auto pieces = chinese.starting(folded);
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) { return piece.text == folded; });
}

bool same_syllables(std::string_view a, std::string_view b, Syllabaries asked) {
  const auto left = run_together(a), right = run_together(b);
  if (left.empty() || right.empty() || left.size() >= kLongest || right.size() >= kLongest) return false;
  for (std::size_t i = 0; i < kLanguages; ++i)
    if ((asked >> i & 1) != 0 && Reader(languages()[i], left, right).both(0, 0, Read::nothing)) return true;
  return false;
}

std::vector<std::string> spellings_by_syllables(std::string_view folded, Syllabaries asked, std::size_t limit) {
  std::vector<std::string> out;
  const auto word = run_together(folded);
  if (word.empty() || word.size() >= kLongest) return out;
  for (std::size_t i = 0; i < kLanguages; ++i) {
    if ((asked >> i & 1) == 0) continue;
    const auto& language = languages()[i];
    for (const std::size_t script : {0U, 1U}) {
      const auto most = out.size() + limit;
      std::string so_far;
      Paths(language, word, [&](std::span<const std::uint16_t> rows) {
        return spell(language, rows, script, so_far, most, out);
      }).from(0, Read::nothing);
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace behistun::names
