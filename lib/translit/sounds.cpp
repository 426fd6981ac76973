// Sound keys: what is left of a word when spelling is forgotten.
//
// One table turns the letters of six languages into a small alphabet in which each consonant stands for a class of
// sounds (ш щ ч, sh, French ch, German sch, Polish sz are all c) and every vowel is a. Doubled letters fall together.
// Vowels are what the languages agree on least, so a word of three consonants or more keeps only a vowel at its
// beginning; a shorter one keeps its vowels, or too many names would share a key.
//
// Millions of words pass here, so the table has an engine of its own, which does what Rules does (a test holds the two
// against each other) with letters as numbers: a letter and the next one lead to the few rules that may fit there, and
// a neighbour fits a rule if its bit is in the rule's set.

#include "sounds.hpp"
#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cassert>
#include <cstddef>
#include <map>
#include <vector>
#include "letters.hpp"

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
  bool fits_anything() const { return (bits[0] & bits[1]) == ~0ULL; }
};

struct SoundRule {
  std::array<std::uint8_t, 8> from{};
  std::array<char, 3> to{};
  std::uint8_t size = 0, sounds = 0;  ///< how many of `from` and of `to`
  bool conditional = false;
  bool certain = false;  ///< fits wherever its first two letters stand
  Set left, right;
};

/// Letters that carry a sound of their own keep their marks; the rest lose them ("é" → "e", but "š" stays).
bool keeps_its_mark(char32_t c) {
  static const std::u32string kept = U"йёїўґѓќšžčćśźżşșçğłđñţț";
  return kept.find(c) != std::u32string::npos;
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
    std::array<std::vector<SoundRule>, kNumbers> starting;  // by the first letter, in the order of trying
    for (const auto& row : rows) {
      const auto rule = read_rule(row);
      starting[rule.from[0]].push_back(rule);
    }
    RowsOfChoices rows_of_choices;
    for (std::size_t letter = 0; letter < kNumbers; ++letter) {
      std::stable_sort(starting[letter].begin(), starting[letter].end(), [](const SoundRule& a, const SoundRule& b) {
        return a.size != b.size ? a.size > b.size : a.conditional > b.conditional;
      });
      const auto first = rules_.size();
      rules_.insert(rules_.end(), starting[letter].begin(), starting[letter].end());
      for (std::size_t next = 0; next < kNumbers; ++next) {
        choices_[letter][next] = choices(first, static_cast<std::uint8_t>(next), rows_of_choices);
        steps_[letter][next] = step_of(choice_[choices_[letter][next]]);
      }
    }
  }

  /// The sounds of the word; answers how many there are, though there be no room for all, if they are not more than are
  /// asked for.
  std::size_t sounds(std::string_view word, std::span<char> out, std::size_t asked = kAll,
                     bool composed = false) const {
    std::array<std::uint8_t, kOnStack> few;
    std::vector<std::uint8_t> many;
    auto* letters = few.data();
    if (word.size() + 2 > kOnStack) {
      many.resize(word.size() + 2);
      letters = many.data();
    }
    const auto size = read(word, composed, letters + 1);
    if (size == kNotComposed) return sounds(*unicode::normalize(word, unicode::Form::nfc), out, asked, true);
    letters[0] = letters[size + 1] = kEdge;
    return sounds_of(letters + 1, size, out, asked);
  }

 private:
  static constexpr std::size_t kAll = ~std::size_t{0}, kNotComposed = kAll;
  static constexpr std::size_t kKnownLetters = 0x530;  ///< Latin and Cyrillic, with nearly all their marked letters
  static constexpr std::size_t kOnStack = 96;
  static constexpr std::size_t kNumbers = 128;

  /// What surely becomes of a letter, whatever stands around it but for the next one.
  struct Step {
    std::uint8_t letters = 0;  ///< that are read with it; 0: the rules must be asked
    char sound = 0;            ///< 0: none
  };
  Step step_of(std::uint16_t choice) const {
    if (choice == kNoRule) return {1, 0};
    const auto& rule = rules_[choice];
    return rule.certain && rule.sounds <= 1 ? Step{rule.size, rule.to[0]} : Step{};
  }

  /// @pre  kEdge stands before the letters and behind them.
  std::size_t sounds_of(const std::uint8_t* letters, std::size_t size, std::span<char> out, std::size_t asked) const {
    std::size_t heard = 0;
    char last = '\0';
    for (std::size_t at = 0; at < size && heard < asked;) {
      if (const auto step = steps_[letters[at]][letters[at + 1]]; step.letters != 0) {
        at += step.letters;
        if (step.sound == 0 || step.sound == last) continue;
        last = step.sound;
        if (heard < out.size()) out[heard] = last;
        ++heard;
        continue;
      }
      const auto* rule = rule_at(letters, size, at);
      if (rule == nullptr) {
        ++at;
        continue;
      }
      for (std::size_t i = 0; i < rule->sounds; ++i) {
        const char c = rule->to[i];
        if (c == last) continue;
        if (heard < out.size()) out[heard] = c;
        ++heard;
        last = c;
      }
      at += rule->size;
    }
    return heard;
  }

  /// The letters as numbers; answers how many, or, of what may not be composed yet, kNotComposed if a mark stands apart
  /// in it: those that compose begin with the bytes CC and CD.
  std::size_t read(std::string_view word, bool composed, std::uint8_t* letters) const {
    std::size_t size = 0;
    for (std::size_t at = 0; at < word.size();) {
      const char32_t lead = static_cast<unsigned char>(word[at]);
      std::uint8_t letter = 0;
      if (lead < 0x80) {
        letter = number_[lead];
        ++at;
      } else if (lead == 0xD0 || lead == 0xD1) {
        letter = number_[(lead & 0x1F) << 6 | (static_cast<unsigned char>(word[at + 1]) & 0x3F)];
        at += 2;
      } else {
        if (!composed && (lead == 0xCC || lead == 0xCD)) return kNotComposed;
        const auto c = next_character(word, at);
        letter = c < kKnownLetters ? number_[c] : of_one(c);
      }
      letters[size] = letter;
      size += letter != kDropped;
    }
    return size;
  }

  /// @pre  kEdge stands before the letters and behind them.
  const SoundRule* rule_at(const std::uint8_t* letters, std::size_t size, std::size_t at) const {
    for (auto number = choices_[letters[at]][letters[at + 1]]; choice_[number] != kNoRule; ++number) {
      const auto& rule = rules_[choice_[number]];
      if (rule.certain) return &rule;
      const auto end = at + rule.size;
      if (end > size || !goes_on(rule, letters + at)) continue;
      if (!rule.conditional ||
          (rule.left.has(letters[static_cast<std::ptrdiff_t>(at) - 1]) && rule.right.has(letters[end])))
        return &rule;
    }
    return nullptr;
  }

  static bool goes_on(const SoundRule& rule, const std::uint8_t* letters) {
    for (std::uint8_t i = 1; i < rule.size; ++i)
      if (rule.from[i] != letters[i]) return false;
    return true;
  }

  using RowsOfChoices = std::map<std::vector<std::uint16_t>, std::uint16_t>;

  /// Where the rules from number `first` on begin in choice_ that may fit their letter with `next` behind it; equal
  /// rows of them are held once.
  std::uint16_t choices(std::size_t first, std::uint8_t next, RowsOfChoices& known) {
    std::vector<std::uint16_t> fitting;
    for (auto number = first; number < rules_.size(); ++number) {
      const auto& rule = rules_[number];
      if (rule.size > 1 ? rule.from[1] != next : rule.conditional && !rule.right.has(next)) continue;
      fitting.push_back(static_cast<std::uint16_t>(number));
      if (rule.certain) break;
    }
    fitting.push_back(kNoRule);
    const auto [at, is_new] = known.try_emplace(fitting, static_cast<std::uint16_t>(choice_.size()));
    if (is_new) choice_.insert(choice_.end(), fitting.begin(), fitting.end());
    return at->second;
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

  SoundRule read_rule(const Row& row) const {
    SoundRule rule;
    for (const auto c : unicode::to_utf32(row.from)) {
      assert(rule.size < rule.from.size());  // no spelling of a sound is longer
      rule.from[rule.size++] = number_[c];
    }
    assert(row.to.size() <= rule.to.size());  // nor stands for more than three
    for (const char c : row.to) rule.to[rule.sounds++] = c;
    if (const auto bar = row.when.find('_'); bar != std::string_view::npos) {
      rule.left = read_side(row.when.substr(0, bar));
      rule.right = read_side(row.when.substr(bar + 1));
      rule.conditional = true;
    }
    rule.certain = rule.conditional ? rule.size == 1 && rule.left.fits_anything() : rule.size <= 2;
    return rule;
  }

  static constexpr std::uint16_t kNoRule = 0xFFFF;
  std::array<std::uint8_t, kKnownLetters> number_;
  std::uint8_t letters_ = 0;
  std::vector<SoundRule> rules_;
  std::vector<std::uint16_t> choice_;  ///< rules in the order of trying, each row of them ended by kNoRule
  std::array<std::array<std::uint16_t, kNumbers>, kNumbers> choices_;  ///< by a letter and the next: where in choice_
  std::array<std::array<Step, kNumbers>, kNumbers> steps_;
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

namespace {

const SoundTable& table_of_sounds() {
  static const SoundTable table(kSounds);
  return table;
}

}  // namespace

std::size_t sounds(std::string_view word, std::span<char> out) { return table_of_sounds().sounds(word, out); }

char first_sound(std::string_view word) {
  char first = 0;
  table_of_sounds().sounds(word, {&first, 1}, 1);
  return first;
}

namespace {

/// Calls `use` with the sounds of the word, which it may change.
template <class Use>
auto with_sounds(std::string_view word, Use use) {
  std::array<char, 64> few;
  const auto size = sounds(word, few);
  if (size <= few.size()) return use(std::span(few).first(size));
  std::vector<char> many(size);
  sounds(word, many);
  return use(std::span(many));
}

}  // namespace

std::string sounds(std::string_view word) {
  return with_sounds(word, [](std::span<char> heard) { return std::string(heard.begin(), heard.end()); });
}

std::string sound_key(std::string_view word) {
  return with_sounds(word, [](std::span<char> heard) {
    const auto consonants = std::count_if(heard.begin(), heard.end(), [](char c) { return c != 'a'; });
    std::size_t kept = 0;
    for (const char c : heard)
      if (consonants < 3 || kept == 0 || (c != 'a' && heard[kept - 1] != c)) heard[kept++] = c;
    return std::string(heard.data(), kept);
  });
}

}  // namespace behistun::translit
