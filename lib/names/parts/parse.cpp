// A name taken apart.
//
// First the text is cut into words (cut.cpp); initials glued together or to a surname come apart (С.В.Лавров). Then
// each word is given its part, the surest first: suffixes, titles, initials, patronymics, particles. The words left
// over are the given and family names, and their order is read from what is sure: a comma, capitals (LAVROV Sergey), a
// patronymic behind the given name, a particle before the family name, a known given name in second place.

#include <algorithm>
#include <behistun/unicode.hpp>
#include <span>
#include "cut.hpp"
#include "family_ending.hpp"
#include "parsed.hpp"
#include "patronymics.hpp"
#include "place_titles.hpp"
#include "placing.hpp"
#include "titles.hpp"
#include "words/article.hpp"

namespace behistun::names {
namespace {

class Parser : private Placing {
 public:
  Parser(Parsed& parsed, const Shape& shape_of_it) : Placing{parsed, shape_of_it} {}

  void run() {
    if (shape.has(Shape::blank)) place_nothing();
    if (shape.has(Shape::in_brackets)) place_other_name();
    if (shape.has(Shape::suffix)) place_suffixes();
    if (shape.has(Shape::initial)) place_number();
    if (shape.has(Shape::title) && words().size() > 1) place_titles(*this);
    if (placed == 0 && shape.is_plain()) return place_plain();
    if (shape.has(Shape::initial)) place_initials();
    if (shape.has(Shape::patronymic)) place_patronymics();
    if (shape.has(Shape::particle)) place_particles();
    place_names();
    if (shape.has(Shape::family_first) && name.rank == Rank::none) find_syllables();
  }

 private:
  /// Most names: the last word is the family name, but for a given name behind one word that is none, and for two
  /// family names.
  void place_plain() {
    auto& words = name.words;
    const auto n = words.size();
    if (n == 0) return;
    for (auto& word : words) word.part = Part::given;
    if (n == 1 && words[0].facts->is_given()) return;
    words[n == 2 && family_is_first(0, 1) ? 0 : n - 1].part = Part::family;
    if (has_two_families(0, n)) words[n - 2].part = words[n - 1].part = Part::family;
  }

  /// Of two words: the second is known as a given name and the first is not, or only the first ends like nothing but a
  /// family name: «Турсун-заде Мирзо».
  bool family_is_first(std::size_t one, std::size_t two) const {
    const auto is_given = [&](std::size_t i) { return name.words[i].facts->is_given(); };
    if (any(Part::title) && !name.words[one].cyrillic) return false;  // "Datuk Seri Anwar Ibrahim"
    return is_given(one) ? false : is_given(two) || (ends_like_family(folded(one)) && !ends_like_family(folded(two)));
  }

  /// Are the last two of n words from `first` on family names, as Spanish speakers have them? A given name of theirs
  /// tells it, or a family name that is mostly the first of two.
  bool has_two_families(std::size_t first, std::size_t n) const {
    const auto& words = name.words;
    if (n < 2) return false;
    const auto &one = *words[first + n - 2].facts, &two = *words[first + n - 1].facts;
    if (one.is_given() || two.is_given() || one.before_two_families || two.before_two_families) return false;
    return one.first_of_two_families || (n > 2 && words[first].facts->before_two_families);
  }

  void place_nothing() {
    for (std::size_t i = 0; i < words().size(); ++i)
      if (words()[i].letters == 0) place(i, Part::other);
  }

  /// The name once more, or another of his, in brackets: "Xi Jinping (习近平)", "Mahmoud Abbas (Abu Mazen)". Within
  /// the name a given name there is one of his: "James (Jim) Risch".
  void place_other_name() {
    const auto script_of = [&](std::size_t i) {
      return unicode::script(unicode::code_point(words()[i].span.of(name.text), 0).value);
    };
    if (words().empty() || words()[0].in_brackets) return;
    const auto is_outside = [](const Word& word) { return !word.in_brackets && word.letters > 1; };
    const bool is_lone = std::count_if(words().begin(), words().end(), is_outside) == 1;  // «Иосиф (Слипый)»
    bool within = false;
    for (auto i = words().size() - 1; i > 0; --i) {
      const auto& word = words()[i];
      within |= !word.in_brackets;
      const bool is_his = (within && word.facts->is_given()) || (is_lone && word.capital);
      if (word.in_brackets && !word.placed && !(is_his && script_of(i) == script_of(0))) place(i, Part::other);
    }
  }

  void place_suffixes() {
    for (std::size_t i = 1; i < words().size(); ++i)
      if (!words()[i].placed && words()[i].facts->suffix &&
          (words()[i].shouted || !words()[i].facts->suffix_in_capitals))
        place(i, Part::suffix);
    place_fathers();
  }

  /// The number of a monarch that is one letter («Пётр I», "King Charles V of France") looks like an initial. Given
  /// names stand before it, and no family name behind it unless it is of another script than the name.
  void place_number() {
    const auto& words = name.words;
    if (shape.commas != 0) return;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto& word = words[i];
      const bool ends = i + 1 == words.size() || !words[i + 1].capital || words[0].cyrillic;
      if (i != 0 && ends && !word.placed && is_number_of_one_letter(i)) return place(i, Part::suffix);
      const bool before_name = i + 1 < words.size() && may_begin_title(folded(i), true);
      if (!word.facts->is_given() && !before_name) return;
    }
  }

  bool is_number_of_one_letter(std::size_t i) const {
    constexpr std::string_view kNumbers = "ivx";
    const auto& word = name.words[i];
    return word.span.size() == 1 && kNumbers.find(folded(i)) != std::string_view::npos &&
           name.words[i - 1].facts->is_given();
  }

  /// Before «оглы» and «кызы» stands the father's name.
  void place_fathers() {
    static const auto son = facts("оглы").suffix_form, daughter = facts("кызы").suffix_form;
    for (std::size_t i = 2; i < words().size(); ++i) {
      const auto form = words()[i].facts->suffix_form;
      if (words()[i].part == Part::suffix && (form == son || form == daughter) && !words()[i - 1].placed)
        place(i - 1, Part::patronymic);
    }
  }

  void place_initials() {
    for (std::size_t i = 0; i < words().size(); ++i)
      if (!words()[i].placed && words()[i].initial && words().size() > 1 && !is_whole_name(i)) place(i, Part::initial);
  }

  /// Of a language in which the family name is one.
  bool is_of_syllables(std::size_t i, std::size_t family) const {
    return syllabaries_of(folded(i), name.words[family].facts->syllabaries) != 0;
  }

  /// A lone capital may be a whole Chinese name: «У Банго», «Ван И».
  bool is_whole_name(std::size_t i) const {
    const auto& words = name.words;
    std::size_t first = 0;
    while (words[first].part == Part::title && words[first].placed) ++first;
    const auto size = words.size() - first;
    if (size < 2 || size > 3 || !words[first].facts->stands_first()) return false;
    if (words[i].letters != 1 || !words[i].cyrillic || words[i].span.of(name.text).ends_with('.')) return false;
    return i == first ? words[first + 1].letters > 1 && is_of_syllables(first + 1, first) : is_of_syllables(i, first);
  }

  /// A patronymic has a given name right before it; as the last of two words -ович is a surname. Capitals tell a
  /// surname only where something else is written in small letters.
  void place_patronymics() {
    if (any(Part::patronymic)) return;
    const auto names = open();
    const bool loud = std::all_of(names.begin(), names.end(), [&](auto i) { return words()[i].shouted; });
    for (std::size_t k = 1; k < names.size(); ++k) {
      const auto i = names[k];
      if (words()[i].shouted && !loud) continue;
      const auto gender = patronymic(folded(i));
      if (!gender) continue;
      const bool surname_elsewhere = names.size() > 2 || words()[i].after_comma;
      if (*gender == Gender::male && !surname_elsewhere) continue;
      place(i, Part::patronymic);
      return;
    }
  }

  void place_particles() {
    const auto names = open();
    if (!names.empty() && family_stands_first(names)) return;
    for (std::size_t k = 0; k + 1 < names.size(); ++k) {
      const auto& word = words()[names[k]];
      if (word.facts->particle && !(word.shouted && !words()[names[k + 1]].shouted)) place(names[k], Part::particle);
    }
  }

  /// The letter between two family names: "Borrell i Fontelles", "Ortega y Gasset".
  bool joins_families(std::size_t i) const {
    static const auto joint = facts("y").particle_bit;
    return !name.words[i].capital && name.words[i].facts->particle_bit == joint;
  }

  /// A known family name, and behind it syllables of its language that are not all given names of ours.
  bool family_stands_first(const Places& names) const {
    constexpr std::size_t kMostWords = 4;  // Nguyen Thi Kim Ngan
    const auto& words = name.words;
    if (names.size() < 2 || names.size() > kMostWords || any(Part::patronymic)) return false;
    if (!words[names[0]].facts->stands_first() || !words[names[0]].capital) return false;
    const auto rest = std::span(names.begin(), names.end()).subspan(1);
    return std::all_of(rest.begin(), rest.end(), [&](auto i) { return is_of_syllables(i, names[0]); }) &&
           !std::all_of(rest.begin(), rest.end(), [&](auto i) { return words[i].facts->is_given(); });
  }

  /// The words that are left are the given and family names.
  void place_names() {
    const auto names = open();
    const auto n = names.size();
    if (n == 0) return;
    const auto all = [&](Part part) {
      for (const auto i : names) place(i, part);
    };
    const auto split_at = [&](std::size_t first_family, std::size_t end_family) {
      for (std::size_t k = 0; k < n; ++k)
        place(names[k], k >= first_family && k < end_family ? Part::family : Part::given);
    };
    const auto count_if = [&](auto&& holds) {
      return static_cast<std::size_t>(std::count_if(names.begin(), names.end(), holds));
    };
    if (shape.commas != 0) {
      const auto before = count_if([&](std::size_t i) { return !words()[i].after_comma; });
      const bool has_initial_behind = std::any_of(words().begin(), words().end(), [](const Word& word) {
        return word.part == Part::initial && word.after_comma;
      });
      if (before > 0 && (before < n || has_initial_behind)) return split_at(0, before);
    }
    const auto loud = shape.has(Shape::shouted) ? count_if([&](std::size_t i) { return words()[i].shouted; }) : 0;
    if (loud > 0 && loud < n) {
      for (const auto i : names) place(i, words()[i].shouted ? Part::family : Part::given);
      return;
    }
    if (any(Part::patronymic)) return around_patronymic(names);
    const bool given_alone = n == 1 && words()[names[0]].facts->is_given();
    if (n == 1) {
      const bool alone = !any(Part::initial) && !any(Part::title) && !any(Part::particle);
      return all(alone && given_alone ? Part::given : Part::family);
    }
    if (any(Part::initial)) return around_initials(names);
    if (any(Part::particle)) {
      const auto particle = first(Part::particle);
      if (joins_families(particle) && names[0] < particle)
        return split_at(count_if([&](std::size_t i) { return i < particle; }) - 1, n);
      if (n == 2 && particle < names[0] && is_father_of(particle, names[1])) return split_at(1, n);
      return split_at(count_if([&](std::size_t i) { return i < particle; }), n);
    }
    if (shape.has(Shape::family_first) && family_stands_first(names)) return split_at(0, 1);
    if (n == 2 && family_is_first(names[0], names[1])) return split_at(0, 1);
    if (names[n - 1] - names[0] + 1 == n && has_two_families(names[0], n)) return split_at(n - 2, n);
    split_at(n - 1, n);
  }

  /// "Abu Bakr al-Baghdadi": who is called the father of someone is called so as others are by a given name, if whence
  /// he is stands behind it.
  bool is_father_of(std::size_t particle, std::size_t family) const {
    static const auto father = facts("abu").particle_bit;
    const auto word = folded(family);
    const auto hangs = word.substr(0, std::min(word.find('-'), word.size()));
    const auto article =
        hangs.size() < word.size() ? facts(hangs).particle_bit : name.words[family - 1].facts->particle_bit;
    return name.words[particle].facts->particle_bit == father && has_article(article);
  }

  void around_patronymic(const Places& names) {
    const auto middle = first(Part::patronymic);
    std::size_t given = names.size();
    for (std::size_t k = 0; k < names.size(); ++k)
      if (names[k] < middle) given = k;
    for (std::size_t k = 0; k < names.size(); ++k) place(names[k], k == given ? Part::given : Part::family);
  }

  /// Words on both sides of the initials: given before, family behind. On one side only: the family name.
  void around_initials(const Places& names) {
    const auto initial = first(Part::initial);
    const bool before = names.front()<initial, behind = names.back()> initial;
    for (std::size_t k = 0; k < names.size(); ++k) {
      const bool family =
          before && behind ? names[k] > initial : !words()[names[k]].facts->is_given() || k + 1 == names.size();
      place(names[k], family ? Part::family : Part::given);
    }
  }

  void find_syllables() {
    const Word* family = nullptr;
    std::size_t given = 0;
    for (const auto& word : name.words) {
      if (word.part == Part::title || word.in_brackets) continue;
      if (word.part == Part::family && family == nullptr)
        family = &word;
      else if (word.part == Part::given)
        ++given;
      else
        return;
    }
    if (family == nullptr || given == 0 || !family->facts->stands_first()) return;
    auto languages = family->facts->syllabaries;
    for (const auto& word : name.words)
      if (word.part == Part::given && !word.in_brackets) languages = syllabaries_of(name.folded_of(word), languages);
    name.syllabaries = languages;
  }
};

}  // namespace

bool take_apart(std::string_view name, Parsed& out) {
  Shape shape;
  out.text = name;
  if (!cut(name, out, shape)) return false;
  Parser(out, shape).run();
  return true;
}

std::string_view to_string(Part part) {
  static constexpr std::string_view kNames[] = {"title",    "given",  "initial", "patronymic",
                                                "particle", "family", "suffix",  "other"};
  return kNames[static_cast<std::size_t>(part)];
}

std::string Name::joined(Part part) const {
  std::string out;
  for (const auto& token : tokens) {
    if (token.part != part && !(part == Part::family && token.part == Part::particle)) continue;
    if (!out.empty()) out += ' ';
    out += token.text;
  }
  return out;
}

Name parse(std::string_view name) {
  Parsed parsed;
  if (!take_apart(name, parsed)) {
    const auto text = std::string(name);
    return {text, {{Part::other, {0, name.size()}, text}}, Gender::unknown};
  }
  Name out{std::string(name), {}, gender_of(parsed)};
  out.tokens.reserve(parsed.words.size());
  for (const auto& word : parsed.words) out.tokens.push_back({word.part, word.span, std::string(word.span.of(name))});
  return out;
}

}  // namespace behistun::names
