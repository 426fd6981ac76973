// Letters by number: Cyrillic а to я and its kin, Latin a to z and the marked letters that keep a sound of their own.

#include "letters.hpp"
#include <array>
#include <behistun/unicode.hpp>
#include <unordered_map>
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

std::unordered_map<char32_t, char> numbered(std::u32string_view alphabet) {
  std::unordered_map<char32_t, char> out;
  for (std::size_t i = 0; i < alphabet.size(); ++i) out[alphabet[i]] = static_cast<char>(i + 1);
  return out;
}

std::array<std::string, 64> spelt(std::u32string_view alphabet) {
  std::array<std::string, 64> out;
  for (std::size_t i = 0; i < alphabet.size(); ++i) unicode::append(out[i + 1], alphabet[i]);
  return out;
}

}  // namespace

Letters letters(std::string_view word) {
  static const auto cyrillic = numbered(kCyrillic), latin = numbered(kLatin);
  std::u32string plain;
  for (const auto c : unicode::to_utf32(plain_letters(word))) {
    const Spread* spread = nullptr;
    for (const auto& one : kSpread)
      if (one.letter == c) spread = &one;
    if (spread != nullptr)
      plain += spread->as;
    else
      plain += c;
  }
  Letters out;
  for (const auto c : plain) {
    if (const auto found = cyrillic.find(c); found != cyrillic.end()) {
      if (!out.cyrillic) out.codes.clear();
      out.cyrillic = true;
      out.codes += found->second;
    } else if (const auto other = latin.find(c); !out.cyrillic && other != latin.end()) {
      out.codes += other->second;
    }
  }
  return out;
}

std::string_view letter(char code, bool cyrillic) {
  static const auto cyrillic_letters = spelt(kCyrillic), latin_letters = spelt(kLatin);
  return (cyrillic ? cyrillic_letters : latin_letters)[static_cast<std::size_t>(code) & 63];
}

}  // namespace behistun::translit
