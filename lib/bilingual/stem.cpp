// The stem of a word: folded, without marks, cut to its first letters.
//
// Inflection sits at the end of words in our three languages, so the first letters are a stem that needs no
// dictionary: «переговоры» and «переговоров» are both "перегов".
//
// The classes and the folding of the letters below U+0600 are looked up in a table made once; others take the long way.

#include <array>
#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>
#include <cassert>
#include <cstring>

#include "format.hpp"

namespace behistun::bilingual {
namespace {

constexpr std::size_t kLetters = 6;
constexpr std::size_t kBeginning = 4;  // letters
constexpr char32_t kTable = 0x600;

enum class Class : std::uint8_t { other, letter, ideograph };

Class classify(char32_t c) {
  if (!unicode::is_letter(c) && !unicode::is_mark(c)) return Class::other;
  const auto script = unicode::script(c);
  return script == unicode::Script::han || script == unicode::Script::kana ? Class::ideograph : Class::letter;
}

std::string fold(char32_t c) {
  if (c == U'ё' || c == U'Ё') return "е";
  if (unicode::is_mark(c)) return {};
  std::string letter;
  unicode::append(letter, c);
  return unicode::strip_marks(unicode::fold_case(letter));
}

/// What a letter folds to, and what it is.
struct Letter {
  std::array<char, 6> folded{};
  std::uint8_t size = 0;
  Class kind = Class::other;
};
using Letters = std::array<Letter, kTable>;

const Letters& letters() {
  static const auto table = [] {
    Letters made;
    for (char32_t c = 0; c < kTable; ++c) {
      const auto folded = fold(c);
      assert(folded.size() <= made[c].folded.size());  // three letters at most, of two bytes
      std::memcpy(made[c].folded.data(), folded.data(), folded.size());
      made[c].size = static_cast<std::uint8_t>(folded.size());
      made[c].kind = classify(c);
    }
    return made;
  }();
  return table;
}

Class class_of(const Letters& table, char32_t c) { return c < kTable ? table[c].kind : classify(c); }

/// Appends what the letter folds to. @pre  there is room for kFolded bytes.
char* append_folded(const Letters& table, char* end, char32_t c) {
  if (c < kTable) {
    std::memcpy(end, table[c].folded.data(), table[c].folded.size());
    return end + table[c].size;
  }
  const auto folded = fold(c);
  assert(folded.size() <= Stems::kFolded);
  std::memcpy(end, folded.data(), folded.size());
  return end + folded.size();
}

/// The hash of a stem, byte by byte.
class Hashing {
 public:
  void add(char byte) {
    const bool begins_letter = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    if (begins_letter && letters_++ == kBeginning) beginning_ = hash_;
    hash_ = hash_on(hash_, byte);
  }
  Stem stem() const { return {hash_, letters_ > kBeginning ? beginning_ : letters_ == kBeginning ? hash_ : 0}; }

 private:
  std::uint64_t hash_ = kNothing, beginning_ = 0;
  std::size_t letters_ = 0;
};

}  // namespace

Stem hashed(std::string_view stem) {
  Hashing hashing;
  for (const char byte : stem) hashing.add(byte);
  return hashing.stem();
}

Stems::Stems(std::string_view text) : text_(text), letters_(&letters()) {}

bool Stems::next() {
  static_assert(sizeof(stem_) >= kLetters * kFolded);
  const auto& table = *static_cast<const Letters*>(letters_);
  auto c = unicode::code_point(text_, at_);
  while (c.size != 0 && class_of(table, c.value) == Class::other) {
    at_ += c.size;
    c = unicode::code_point(text_, at_);
  }
  size_ = 0;
  if (c.size == 0) return false;
  char* end = stem_.data();
  std::size_t kept = 0;
  auto kind = class_of(table, c.value);
  const bool single = kind == Class::ideograph;
  Hashing hashing;
  do {
    if (kept < kLetters) {
      const auto* at = end;
      end = append_folded(table, end, c.value);
      kept += at != end ? 1 : 0;
      for (; at != end; ++at) hashing.add(*at);
    }
    at_ += c.size;
    c = unicode::code_point(text_, at_);
    kind = c.size == 0 ? Class::other : class_of(table, c.value);
  } while (kind == Class::letter && !single);
  hash_ = hashing.stem();
  size_ = static_cast<std::size_t>(end - stem_.data());
  return true;
}

std::string stem(std::string_view word, Language) {
  const auto& table = letters();
  std::string out;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < word.size() && kept < kLetters;) {
    const auto c = unicode::code_point(word, at);
    if (c.size == 0) break;
    at += c.size;
    std::array<char, Stems::kFolded> folded;
    const auto size = static_cast<std::size_t>(append_folded(table, folded.data(), c.value) - folded.data());
    out.append(folded.data(), size);
    kept += size > 0 ? 1 : 0;
  }
  return out;
}

std::vector<std::string> stems(std::string_view text, Language) {
  std::vector<std::string> out;
  for (Stems stems(text); stems.next();) out.emplace_back(stems.value());
  return out;
}

}  // namespace behistun::bilingual
