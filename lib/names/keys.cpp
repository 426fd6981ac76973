// Matching keys: how two spellings of one name find each other without being compared.

#include <algorithm>
#include <behistun/translit.hpp>
#include "article.hpp"
#include "letter.hpp"
#include "parsed.hpp"

namespace behistun::names {
namespace {

/// What the key of a family name says of the first name: its first sound, vowels alike; 0 for none.
char first_sound(const Parsed& name) {
  for (const auto part : {Part::given, Part::initial})
    for (const auto& word : name.words) {
      if (word.part != part) continue;
      const bool folded_without_loss = word.folded_size == word.span.size();
      if (folded_without_loss && word.facts->known)
        if (const auto& known = sounded(*word.facts).heard; !known.empty()) return known.front();
      if (const auto sound = translit::first_sound(word.span.of(name.text)); sound != 0) return sound;
    }
  return 0;
}

/// The word without the particles that hang on it: "al-Sharaa".
std::string_view without_particles(std::string_view word) {
  for (auto hyphen = word.find('-'); hyphen != std::string_view::npos; hyphen = word.find('-')) {
    if (hyphen + 1 == word.size() || !facts(fold(word.substr(0, hyphen))).particle) break;
    word.remove_prefix(hyphen + 1);
  }
  return word;
}

/// A set of the letters а–я.
class RussianLetters {
 public:
  constexpr explicit RussianLetters(std::u32string_view letters) {
    for (const auto c : letters) bits_ |= 1U << (c - U'а');
  }
  constexpr bool has(char32_t c) const { return c >= U'а' && c <= U'я' && (bits_ >> (c - U'а') & 1) != 0; }

 private:
  std::uint32_t bits_ = 0;
};

bool is_vowel(char32_t c) {
  constexpr RussianLetters kVowels(U"аеиоуыэюя");
  return c == U'ё' || kVowels.has(c);
}
bool softens(char32_t c) { return std::u32string_view(U"иёюя").find(c) != std::u32string_view::npos; }
char32_t letter_at(std::string_view word, std::size_t at) { return at < word.size() ? character(word, at).value : 0; }

/// May a Russian word be Japanese? It ends in a vowel, and so do all its syllables, if not in н, й, or in the consonant
/// that the next begins with; and it has no letter that no Japanese word is written with.
bool has_japanese_syllables(std::string_view folded) {
  constexpr RussianLetters kConsonants(U"бвгдзйкмнпрстфхц");
  constexpr std::size_t kLetter = 2;  // bytes
  if (folded.size() < kLetter || !is_vowel(letter_at(folded, folded.size() - kLetter))) return false;
  for (std::size_t at = 0; at < folded.size();) {
    const auto c = character(folded, at);
    if (!is_vowel(c.value)) {
      if (!kConsonants.has(c.value)) return false;
      const auto next = letter_at(folded, at + c.size);
      const bool closes = c.value == U'н' || c.value == U'й' || c.value == next || (c.value == U'д' && next == U'з');
      if (!is_vowel(next) && !closes) return false;
    }
    at += c.size;
  }
  return true;
}

/// A Japanese word as Polivanov's system has it in Russian, spelt as Hepburn's has it in Latin letters: Кишида for
/// Кисида (Kishida), Фужимори for Фудзимори (Fujimori). Empty if that changes nothing.
std::string as_hepburn_hears(std::string_view folded) {
  if (!has_japanese_syllables(folded)) return {};
  std::string out;
  bool changed = false;
  for (std::size_t at = 0; at < folded.size();) {
    const auto c = character(folded, at);
    const auto next = letter_at(folded, at + c.size), last = letter_at(folded, at + 2 * c.size);
    const bool dz = c.value == U'д' && next == U'з' && softens(last);
    std::string_view heard = folded.substr(at, c.size);
    if (dz) heard = "ж";
    if (softens(next) && c.value == U'с') heard = "ш";
    if (softens(next) && c.value == U'т') heard = "ч";
    changed |= heard != folded.substr(at, c.size);
    out += heard;
    at += (dz ? 2 : 1) * c.size;
  }
  return changed ? out : std::string();
}

/// The first of two family names, as in Spain and Portugal: the last but one of three words and more, if it is not
/// known as a given name.
const Word* first_of_two(const Parsed& name) {
  constexpr std::size_t kFewestWords = 3;
  const auto n = name.words.size();
  if (n < kFewestWords || name.syllabaries != 0) return nullptr;
  const auto &word = name.words[n - 2], &last = name.words[n - 1];
  const bool fits = last.part == Part::family && word.part == Part::given && !word.facts->is_given();
  return fits ? &word : nullptr;
}

}  // namespace

std::vector<std::string> keys(std::string_view name) {
  Parsed parsed;
  if (!take_apart(name, parsed)) return {};
  std::vector<std::string> out;
  out.reserve(4);
  const auto initial = first_sound(parsed);
  std::size_t offered = 0;
  const auto offer_key = [&](std::string key) {
    if (key.empty()) return;
    ++offered;
    if (initial == 0) return out.push_back(std::move(key));
    out.push_back(key);
    (key += ':') += initial;
    out.push_back(std::move(key));
  };
  const auto offer = [&](const Word& word) {
    offer_key(translit::sound_key(parsed.syllabaries == 0 && word.hyphen ? without_particles(word.span.of(name))
                                                                         : word.span.of(name)));
    if (word.cyrillic)
      if (const auto heard = as_hepburn_hears(parsed.folded_of(word)); !heard.empty())
        offer_key(translit::sound_key(heard));
    if (parsed.syllabaries == 0) {
      if (word.hyphen) return;
      if (const auto rest = without_article(parsed.folded_of(word)); !rest.empty())  // "Alsharaa" as "al-Sharaa"
        offer_key(translit::sound_key(rest));
      return;
    }
    for (const auto family : word.facts->families_first)  // "Park" as «Пак»
      offer_key(translit::sound_key(forms_of_family(family).front()));
  };
  for (const auto& word : parsed.words)
    if (word.part == Part::family) offer(word);
  if (const auto* first = first_of_two(parsed); first != nullptr) offer(*first);
  if (out.empty())
    for (const auto& word : parsed.words)
      if (word.part == Part::given || word.part == Part::other) offer(word);
  if (offered == 1) return out;  // in their order already
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace behistun::names
