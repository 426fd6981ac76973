// Matching keys: how two spellings of one name find each other without being compared.

#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <span>
#include "parts/parsed.hpp"
#include "words/article.hpp"
#include "words/letter.hpp"

namespace behistun::names {
namespace {

bool is_folded_without_loss(const Word& word) { return word.folded_size == word.span.size(); }

/// What the key of a family name says of the first name: its first sound, vowels alike; 0 for none.
char first_sound(const Parsed& name) {
  for (const auto part : {Part::given, Part::initial})
    for (const auto& word : name.words) {
      if (word.part != part) continue;
      if (word.facts->known && is_folded_without_loss(word))
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

/// The keys of one name, and which of them its words offer.
class Keys {
 public:
  explicit Keys(const Parsed& name) : name_(name), initial_(first_sound(name)) { keys_.reserve(4); }

  void offer(const Word& word) {
    const bool syllabic = name_.syllabaries != 0;
    if (word.facts->known && !word.hyphen && is_folded_without_loss(word))
      add(sound_key(*word.facts));
    else
      add_sounds_of(!syllabic && word.hyphen ? without_particles(word.span.of(name_.text)) : word.span.of(name_.text));
    if (word.cyrillic) add_sounds_of(as_hepburn_hears(name_.folded_of(word)));
    if (syllabic) {
      for (const auto family : word.facts->families_first)
        add_sounds_of(forms_of_family(family).front());  // "Park", Пак
    } else if (!word.hyphen) {
      add_sounds_of(without_article(name_.folded_of(word)));  // "Alsharaa" as "al-Sharaa"
    }
  }
  void offer_all(Part part) {
    for (const auto& word : name_.words)
      if (word.part == part) offer(word);
  }
  bool empty() const { return keys_.empty(); }

  std::vector<std::string> sorted() && {
    if (offered_ > 1) {
      std::sort(keys_.begin(), keys_.end());
      keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
    }
    return std::move(keys_);
  }

 private:
  static constexpr std::size_t kRoom = 32;  ///< for the key of nearly any word

  void add_sounds_of(std::string_view word) {
    if (word.empty()) return;
    std::array<char, kRoom> key;
    const auto size = translit::sound_key(word, key);
    if (size > key.size()) return add(translit::sound_key(word));
    add({key.data(), size});
  }
  /// The key by itself, and with the first sound of the given name behind it.
  void add(std::string_view key) {
    if (key.empty() || has(key)) return;
    ++offered_;
    keys_.emplace_back(key);
    if (initial_ == 0) return;
    auto& with_initial = keys_.emplace_back(key.size() + 2, ':');
    key.copy(with_initial.data(), key.size());
    with_initial.back() = initial_;
  }

  bool has(std::string_view key) const { return std::find(keys_.begin(), keys_.end(), key) != keys_.end(); }

  const Parsed& name_;
  const char initial_;
  std::vector<std::string> keys_;
  std::size_t offered_ = 0;  ///< of one they are in their order already
};

}  // namespace

std::vector<std::string> keys(std::string_view name) {
  Parsed parsed;
  if (!take_apart(name, parsed)) return {};
  Keys keys(parsed);
  keys.offer_all(Part::family);
  if (const auto* first = first_of_two(parsed); first != nullptr) keys.offer(*first);
  if (keys.empty()) {
    keys.offer_all(Part::given);
    keys.offer_all(Part::other);
  }
  return std::move(keys).sorted();
}

}  // namespace behistun::names
