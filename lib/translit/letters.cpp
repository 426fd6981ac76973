// Letters by number: Cyrillic а to я and its kin, Latin a to z and the marked letters that keep a sound of their own.

#include "letters.hpp"
#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include "sounds.hpp"

namespace behistun::translit {
namespace {

constexpr std::u32string_view kCyrillic = U"абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґў";
constexpr std::u32string_view kLatin = U"abcdefghijklmnopqrstuvwxyzšžčćśźżşçğłđñţ";

struct Spread {
  char32_t letter;
  std::u32string_view as;
};
constexpr Spread kSpread[] = {{U'ё', U"е"},  {U'ß', U"ss"}, {U'æ', U"ae"}, {U'œ', U"oe"}, {U'ø', U"o"},  {U'ð', U"d"},
                              {U'þ', U"th"}, {U'ı', U"i"},  {U'ș', U"ş"},  {U'ț', U"ţ"},  {U'ə', U"a"},  {U'ј', U"й"},
                              {U'ѝ', U"и"},  {U'ђ', U"ж"},  {U'ћ', U"ч"},  {U'џ', U"ж"},  {U'љ', U"ль"}, {U'њ', U"нь"}};

std::array<std::string, 64> spelt(std::u32string_view alphabet) {
  std::array<std::string, 64> out;
  for (std::size_t i = 0; i < alphabet.size(); ++i) unicode::append(out[i + 1], alphabet[i]);
  return out;
}

}  // namespace

LettersAdded LettersTable::describe(char32_t c) {
  std::string one;
  unicode::append(one, c);
  std::u32string plain;
  for (const auto letter : unicode::to_utf32(plain_letters(one))) {
    const auto* const spread =
        std::find_if(std::begin(kSpread), std::end(kSpread), [&](const Spread& row) { return row.letter == letter; });
    plain += spread == std::end(kSpread) ? std::u32string_view(&letter, 1) : spread->as;
  }
  LettersAdded added;
  for (const auto letter : plain) {
    const auto cyrillic = kCyrillic.find(letter), latin = kLatin.find(letter);
    if (cyrillic == std::u32string_view::npos && latin == std::u32string_view::npos) continue;
    added.cyrillic = cyrillic != std::u32string_view::npos;
    if (added.size < added.codes.size())
      added.codes[added.size++] = static_cast<char>((added.cyrillic ? cyrillic : latin) + 1);
  }
  return added;
}

LettersTable::LettersTable() {
  for (char32_t c = 1; c < kLookedUp; ++c) known_[c] = describe(c);
}

const LettersTable& LettersTable::get() {
  static const LettersTable table;
  return table;
}

namespace {

Letters read(std::string_view word) {
  const auto& table = LettersTable::get();
  Letters out;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = unicode::code_point(word, at);
    at += c.size;
    const auto added = table[c.value];
    if (added.size == 0 || (out.cyrillic && !added.cyrillic)) continue;
    if (added.cyrillic && !out.cyrillic) out.codes.clear();
    out.cyrillic = added.cyrillic;
    out.codes.append(added.codes.data(), added.size);
  }
  return out;
}

}  // namespace

bool has_marks_apart(std::string_view word) {
  return word.find('\xCC') != std::string_view::npos || word.find('\xCD') != std::string_view::npos;
}

Letters letters(std::string_view word) {
  return has_marks_apart(word) ? read(*unicode::normalize(word, unicode::Form::nfc)) : read(word);
}

std::string_view letter(char code, bool cyrillic) {
  static const auto cyrillic_letters = spelt(kCyrillic), latin_letters = spelt(kLatin);
  return (cyrillic ? cyrillic_letters : latin_letters)[static_cast<std::size_t>(code) & 63];
}

}  // namespace behistun::translit
