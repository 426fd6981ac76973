// A name taken apart.
//
// First the text is cut into words; initials glued together or to a surname come apart (С.В.Лавров). Then each word
// is given its part, the surest first: suffixes, titles, initials, patronymics, particles. The words left over are the
// given and family names, and their order is read from what is sure: a comma, capitals (LAVROV Sergey), a patronymic
// behind the given name, a particle before the family name, a known given name in second place.

#include <algorithm>
#include <behistun/unicode.hpp>
#include "letter.hpp"
#include "parsed.hpp"

namespace behistun::names {
namespace {

/// One or two letters and a dot, a pair of such, or a lone capital.
bool looks_like_initials(std::string_view word, bool capital) {
  const auto& table = Letters::table();
  std::size_t letters = 0;
  bool dots = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    const auto letter = table[c.value];
    if (letter.is(Letter::letter)) {
      if (++letters > 2) return false;
    } else if (c.value == U'.') {
      dots = true;
      letters = 0;
    } else if (c.value == U'-') {
      if (!dots) return false;
      letters = 0;
    } else if (!letter.is(Letter::mark)) {
      return false;
    }
    at += c.size;
  }
  return capital && (dots ? letters == 0 : letters == 1);
}

using Places = Few<std::uint32_t, 10>;  ///< numbers of words

class Parser {
 public:
  Parser(std::string_view text, Parsed& name) : name_(name) {
    name_.text = text;
    cut();
  }

  void run() {
    place_nothing();
    place_suffixes();
    place_titles();
    place_initials();
    place_patronymics();
    place_particles();
    place_names();
    find_gender();
  }

 private:
  /// Cuts at spaces, commas and brackets, and behind the dot of an initial; "Ж.-И." stays together.
  void cut() {
    const auto& table = Letters::table();
    const auto text = name_.text;
    std::size_t begin = 0, letters = 0;
    const auto close = [&](std::size_t end) {
      if (end > begin) describe({begin, end});
      letters = 0;
    };
    bool after_small = false;
    std::size_t small = 0;  // letters in the run of small ones
    for (std::size_t at = 0; at < text.size();) {
      const auto c = character(text, at);
      const auto letter = table[c.value];
      const auto next = at + c.size;
      if (after_small && small >= 3 && letter.is(Letter::upper)) {  // SergeiLavrov, but not McCain
        close(at);
        begin = at;
      }
      after_small = letter.is(Letter::lower);
      small = after_small ? small + 1 : 0;
      const bool stop = c.value == U'.', hyphen = c.value == U'-';
      const bool inside =
          stop || hyphen || (letter.flags & (Letter::letter | Letter::mark | Letter::digit | Letter::apostrophe)) != 0;
      if (!inside) {
        close(at);
        begin = next;
        commas_ += c.value == U',';
      } else if (stop) {
        const bool hyphen_follows = next < text.size() && text[next] == '-';
        if (letters <= 2 && !hyphen_follows) {
          close(next);
          begin = next;
        } else {
          letters = 0;
        }
      } else if (letter.is(Letter::letter)) {
        ++letters;
      } else if (hyphen) {
        letters = 0;
      }
      at = next;
    }
    close(text.size());
  }

  void describe(Span span) {
    const auto& table = Letters::table();
    Word word;
    word.span = span;
    word.folded_begin = static_cast<std::uint32_t>(name_.folded.size());
    const auto written = span.of(name_.text);
    bool any_small = false;
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < written.size();) {
      const auto c = character(written, at);
      const auto letter = table[c.value];
      for (std::size_t i = 0; i < letter.size; ++i) name_.folded.push_back(letter.folded[i]);
      if (letter.is(Letter::letter)) {
        if (word.letters++ == 0) word.capital = !letter.is(Letter::lower);
        any_small |= letter.is(Letter::lower);
        capitals += letter.is(Letter::upper);
        word.cyrillic |= letter.is(Letter::cyrillic);
      }
      at += c.size;
    }
    word.folded_size = static_cast<std::uint32_t>(name_.folded.size()) - word.folded_begin;
    word.facts = &facts(name_.folded_of(word));
    word.initial = word.letters <= 4 && looks_like_initials(written, word.capital);
    word.shouted = capitals >= 2 && !any_small && !word.initial;
    word.after_comma = commas_ != 0;
    name_.words.push_back(word);
  }

  Few<Word, 10>& words() { return name_.words; }
  std::string_view folded(std::size_t i) const { return name_.folded_of(name_.words[i]); }

  void place(std::size_t i, Part part) {
    words()[i].part = part;
    words()[i].placed = true;
  }
  Places open() const {
    Places out;
    for (std::uint32_t i = 0; i < name_.words.size(); ++i)
      if (!name_.words[i].placed) out.push_back(i);
    return out;
  }
  bool any(Part part) const {
    return std::any_of(name_.words.begin(), name_.words.end(),
                       [&](const Word& word) { return word.placed && word.part == part; });
  }
  std::size_t first(Part part) const {
    return static_cast<std::size_t>(std::find_if(name_.words.begin(), name_.words.end(),
                                                 [&](const Word& word) { return word.placed && word.part == part; }) -
                                    name_.words.begin());
  }

  void place_nothing() {
    for (std::size_t i = 0; i < words().size(); ++i)
      if (words()[i].letters == 0) place(i, Part::other);
  }

  void place_suffixes() {
    for (std::size_t i = 1; i < words().size(); ++i)
      if (!words()[i].placed && words()[i].facts->suffix) place(i, Part::suffix);
  }

  /// Titles stand in front; small words behind a title (министр обороны) belong to it.
  void place_titles() {
    if (words().size() < 2 || !may_begin_title(words()[0].span.of(name_.text))) return;
    std::vector<std::string> lower;
    for (const auto& word : words()) lower.push_back(unicode::to_lower(word.span.of(name_.text)));
    std::size_t at = 0;
    bool seen = false;
    while (at + 1 < words().size()) {
      const auto found = title_at(lower, at);
      const bool whole = found.words != 0 && at + found.words < words().size();
      const bool tail = seen && !words()[at].capital && !words()[at].facts->particle;
      if (!whole && !tail) break;
      for (std::size_t i = 0; i < std::max<std::size_t>(found.words, 1); ++i) place(at + i, Part::title);
      if (found.gender != Gender::unknown) name_.gender = found.gender;
      at += std::max<std::size_t>(found.words, 1);
      seen = true;
    }
  }

  void place_initials() {
    for (std::size_t i = 0; i < words().size(); ++i)
      if (!words()[i].placed && words()[i].initial && words().size() > 1) place(i, Part::initial);
  }

  /// A patronymic has a given name right before it; as the last of two words -ович is a surname. Capitals tell a
  /// surname only where something else is written in small letters.
  void place_patronymics() {
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

  bool family_stands_first(const Places& names) const {
    if (names.size() < 2 || names.size() > 3) return false;
    const auto& words = name_.words;
    if (!words[names[0]].facts->stands_first || any(Part::patronymic)) return false;
    for (std::size_t k = 1; k < names.size(); ++k)
      if (words[names[k]].facts->is_given()) return false;
    const bool like_chen_un = names.size() == 3 || folded(names[1]).find('-') != std::string::npos;
    return words[names[0]].capital && (like_chen_un || !words[names[0]].facts->is_given());
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
    if (commas_ != 0) {
      const auto before = count_if([&](std::size_t i) { return !words()[i].after_comma; });
      if (before > 0 && (before < n || any(Part::initial))) return split_at(0, before);
    }
    if (const auto loud = count_if([&](std::size_t i) { return words()[i].shouted; }); loud > 0 && loud < n) {
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
      return split_at(count_if([&](std::size_t i) { return i < particle; }), n);
    }
    if (family_stands_first(names)) return split_at(0, 1);
    const bool second_is_given = words()[names[1]].facts->is_given() && !words()[names[0]].facts->is_given();
    if (n == 2 && second_is_given) return split_at(0, 1);
    split_at(n - 1, n);
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

  void find_gender() {
    const auto told_by = [&](Part part, auto&& tell) {
      for (std::size_t i = 0; i < words().size() && name_.gender == Gender::unknown; ++i)
        if (words()[i].part == part) name_.gender = tell(i);
    };
    told_by(Part::patronymic, [&](std::size_t i) { return patronymic(folded(i)).value_or(Gender::unknown); });
    told_by(Part::given, [&](std::size_t i) { return words()[i].facts->given.gender; });
    told_by(Part::family, [&](std::size_t i) { return words()[i].cyrillic ? by_family(folded(i)) : Gender::unknown; });
  }

  static Gender by_family(std::string_view folded) {
    for (const auto* ending : {"ова", "ева", "ёва", "ская", "цкая"})
      if (folded.ends_with(ending)) return Gender::female;
    for (const auto* ending : {"ов", "ев", "ёв", "ский", "цкий"})
      if (folded.ends_with(ending)) return Gender::male;
    return Gender::unknown;
  }

  Parsed& name_;
  std::size_t commas_ = 0;
};

}  // namespace

void take_apart(std::string_view name, Parsed& out) { Parser(name, out).run(); }

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
  if (unicode::first_ill_formed(name)) {
    const auto text = std::string(name);
    return {text, {{Part::other, {0, name.size()}, text}}, Gender::unknown};
  }
  Parsed parsed;
  take_apart(name, parsed);
  Name out{std::string(name), {}, parsed.gender};
  out.tokens.reserve(parsed.words.size());
  for (const auto& word : parsed.words) out.tokens.push_back({word.part, word.span, std::string(word.span.of(name))});
  return out;
}

}  // namespace behistun::names
