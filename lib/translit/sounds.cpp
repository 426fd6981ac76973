// Sound keys: what is left of a word when spelling is forgotten.
//
// One table turns the letters of six languages into a small alphabet in which each consonant stands for a class of
// sounds (ш щ ч, sh, French ch, German sch, Polish sz are all c) and every vowel is a. Doubled letters fall together.
// Vowels are what the languages agree on least, so a word of three consonants or more keeps only a vowel at its
// beginning; a shorter one keeps its vowels, or too many names would share a key.
//
// Millions of words pass here, so the table has an engine of its own, which does what Rules does (a test holds the two
// against each other) with letters as numbers: a neighbour fits a rule if its bit is in the rule's set.

#include "sounds.hpp"
#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cassert>

namespace behistun::translit {
namespace {

constexpr Row kSounds[] = {
#include "sounds.inc"
};

constexpr std::uint8_t kEdge = 0;     ///< what is no letter
constexpr std::uint8_t kOther = 127;  ///< a letter that no rule knows
constexpr std::uint8_t kDropped = 128, kUnknown = 129;

/// A set of letters by number, kEdge and kOther among them.
struct Set {
  std::array<std::uint64_t, 2> bits{~0ULL, ~0ULL};
  bool has(std::uint8_t letter) const { return (bits[letter >> 6] >> (letter & 63) & 1) != 0; }
};

struct SoundRule {
  std::array<std::uint8_t, 8> from{};
  std::uint8_t size = 0;
  std::string_view to;
  Set left, right;
  bool conditional = false;
};

/// Letters that carry a sound of their own keep their marks; the rest lose them ("é" → "e", but "š" stays).
bool keeps_its_mark(char32_t c) {
  static const std::u32string kept = U"йёїўґѓќšžčćśźżşșçğłđñţț";
  return kept.find(c) != std::u32string::npos;
}

bool has_combining_marks(std::string_view word) {
  return word.find('\xCC') != std::string_view::npos || word.find('\xCD') != std::string_view::npos;
}

class SoundTable {
 public:
  explicit SoundTable(std::span<const Row> rows) {
    number_.fill(kUnknown);
    for (const auto& row : rows) {
      for (const auto c : unicode::to_utf32(row.from)) number(c);
      for (const auto c : unicode::to_utf32(row.when))
        if (c != U'#' && c != U'^' && c != U'_') number(c);
    }
    for (char32_t c = 0; c < kKnownLetters; ++c)
      if (number_[c] == kUnknown) number_[c] = of_one(c);
    for (const auto& row : rows) add(row);
    for (auto& rules : starting_)
      std::stable_sort(rules.begin(), rules.end(), [](const SoundRule& a, const SoundRule& b) {
        return a.size != b.size ? a.size > b.size : a.conditional > b.conditional;
      });
  }

  std::string sounds(std::string_view word) const {
    if (has_combining_marks(word)) return composed_sounds(*unicode::normalize(word, unicode::Form::nfc));
    return composed_sounds(word);
  }

 private:
  static constexpr std::size_t kKnownLetters = 0x530;  ///< Latin and Cyrillic, with nearly all their marked letters
  static constexpr std::size_t kOnStack = 64;

  std::string composed_sounds(std::string_view word) const {
    std::array<std::uint8_t, kOnStack> few;
    std::vector<std::uint8_t> many;
    auto* letters = few.data();
    if (word.size() > kOnStack) {
      many.resize(word.size());
      letters = many.data();
    }
    const auto size = read(word, letters);
    std::string out;
    char last = '\0';
    for (std::size_t at = 0; at < size;) {
      const auto* rule = rule_at(letters, size, at);
      if (rule == nullptr) {
        ++at;
        continue;
      }
      for (const char c : rule->to) {
        if (c != last) out += c;
        last = c;
      }
      at += rule->size;
    }
    return out;
  }

  std::size_t read(std::string_view word, std::uint8_t* letters) const {
    std::size_t size = 0;
    for (std::size_t at = 0; at < word.size();) {
      const auto c = unicode::code_point(word, at);
      at += c.size;
      const auto letter = c.value < kKnownLetters ? number_[c.value] : of_one(c.value);
      if (letter != kDropped) letters[size++] = letter;
    }
    return size;
  }

  const SoundRule* rule_at(const std::uint8_t* letters, std::size_t size, std::size_t at) const {
    for (const auto& rule : starting_[letters[at]]) {
      const auto end = at + rule.size;
      if (end > size || !goes_on(rule, letters + at)) continue;
      if (!rule.conditional) return &rule;
      if (rule.left.has(at == 0 ? kEdge : letters[at - 1]) && rule.right.has(end == size ? kEdge : letters[end]))
        return &rule;
    }
    return nullptr;
  }

  static bool goes_on(const SoundRule& rule, const std::uint8_t* letters) {
    for (std::uint8_t i = 1; i < rule.size; ++i)
      if (rule.from[i] != letters[i]) return false;
    return true;
  }

  void number(char32_t c) {
    assert(c < kKnownLetters);  // every letter of the table is Latin or Cyrillic
    if (number_[c] != kUnknown) return;
    number_[c] = ++letters_;
    assert(letters_ < kOther);
  }

  /// What a character counts as that the table does not name: its letter without marks, if that one is named.
  std::uint8_t of_one(char32_t c) const {
    if (unicode::is_mark(c)) return kDropped;
    if (c == U'\'' || c == U'\u2019' || c == U'\u02BC') return kOther;
    if (!unicode::is_letter(c)) return kEdge;
    std::string letter;
    unicode::append(letter, c);
    const auto plain = unicode::to_utf32(plain_letters(letter));
    if (plain.size() != 1 || plain[0] == c || plain[0] >= kKnownLetters) return kOther;
    const auto known = number_[plain[0]];
    return known == kUnknown ? kOther : known;
  }

  Set read_side(std::string_view letters) const {
    Set set;
    if (letters.empty()) return set;
    set.bits = {0, 0};
    const bool negated = letters.starts_with('^');
    for (const auto c : unicode::to_utf32(letters.substr(negated ? 1 : 0))) {
      const auto letter = c == U'#' ? kEdge : number_[c];
      set.bits[letter >> 6] |= 1ULL << (letter & 63);
    }
    if (negated) set.bits = {~set.bits[0], ~set.bits[1]};
    return set;
  }

  void add(const Row& row) {
    SoundRule rule;
    for (const auto c : unicode::to_utf32(row.from)) {
      assert(rule.size < rule.from.size());  // no spelling of a sound is longer
      rule.from[rule.size++] = number_[c];
    }
    rule.to = row.to;
    if (const auto bar = row.when.find('_'); bar != std::string_view::npos) {
      rule.left = read_side(row.when.substr(0, bar));
      rule.right = read_side(row.when.substr(bar + 1));
      rule.conditional = true;
    }
    starting_[rule.from[0]].push_back(rule);
  }

  std::array<std::uint8_t, kKnownLetters> number_;
  std::uint8_t letters_ = 0;
  std::array<std::vector<SoundRule>, 128> starting_;  ///< by the first letter, in the order of trying
};

}  // namespace

std::span<const Row> sound_rows() { return kSounds; }

namespace {

/// plain_letters() of text that is not yet known to be composed.
std::string plain_letters_of_any(std::string_view word) {
  std::string out;
  out.reserve(word.size());
  const auto composed = unicode::is_normalized(word, unicode::Form::nfc)
                            ? std::string(word)
                            : *unicode::normalize(word, unicode::Form::nfc);
  const auto lower = unicode::to_lower(composed);
  for (std::size_t at = 0; at < lower.size();) {
    const auto c = unicode::code_point(lower, at);
    const auto letter = std::string_view(lower).substr(at, c.size);
    const bool unmarked = c.value < 0x80 || (c.value >= U'а' && c.value <= U'я');
    if (unmarked || keeps_its_mark(c.value))
      out += letter;
    else if (!unicode::is_mark(c.value))
      out += unicode::strip_marks(letter);
    at += c.size;
  }
  return out;
}

/// Latin and Cyrillic letters do not act on each other: what each becomes can be kept.
constexpr char32_t kLatinEnd = 0x250, kCyrillicBegin = 0x400, kCyrillicEnd = 0x480;
struct PlainLetter {
  std::array<char, 7> bytes{};
  std::uint8_t size = 0;
};
std::array<PlainLetter, kCyrillicEnd> plain_by_letter() {
  std::array<PlainLetter, kCyrillicEnd> out{};
  for (char32_t c = 0; c < kCyrillicEnd; ++c) {
    if (c >= kLatinEnd && c < kCyrillicBegin) continue;
    const auto plain = plain_letters_of_any(unicode::to_utf8(std::u32string(1, c)));
    std::copy(plain.begin(), plain.end(), out[c].bytes.begin());
    out[c].size = static_cast<std::uint8_t>(plain.size());
  }
  return out;
}

}  // namespace

std::string plain_letters(std::string_view word) {
  static const auto plain = plain_by_letter();
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    char32_t c = static_cast<unsigned char>(word[at]);
    if (c < 0x80) {
      ++at;
    } else if (c < 0xD2) {
      c = (c & 0x1F) << 6 | (static_cast<unsigned char>(word[at + 1]) & 0x3F);
      if (c >= kLatinEnd && c < kCyrillicBegin) return plain_letters_of_any(word);
      at += 2;
    } else {
      return plain_letters_of_any(word);
    }
    out.append(plain[c].bytes.data(), plain[c].size);
  }
  return out;
}

std::string sounds(std::string_view word) {
  static const SoundTable table(kSounds);
  return table.sounds(word);
}

std::string sound_key(std::string_view word) {
  auto key = translit::sounds(word);
  const auto consonants = std::count_if(key.begin(), key.end(), [](char c) { return c != 'a'; });
  if (consonants < 3) return key;
  std::size_t kept = 0;
  for (const char c : key)
    if (kept == 0 || (c != 'a' && key[kept - 1] != c)) key[kept++] = c;
  key.resize(kept);
  return key;
}

}  // namespace behistun::translit
