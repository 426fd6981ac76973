// A name taken apart.
//
// First the text is cut into words; initials glued together or to a surname come apart (С.В.Лавров). Then each word
// is given its part, the surest first: suffixes, titles, initials, patronymics, particles. The words left over are the
// given and family names, and their order is read from what is sure: a comma, capitals (LAVROV Sergey), a patronymic
// behind the given name, a particle before the family name, a known given name in second place.

#include <algorithm>
#include <behistun/unicode.hpp>
#include "words.hpp"

namespace behistun::names {
namespace {

struct Word {
  Span span;
  std::string lower, folded;
  std::size_t letters = 0;
  bool initial = false, capital = false, shouted = false;
  bool after_comma = false;  ///< the first comma stands somewhere before it
  bool placed = false;
};

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02BC' || c == U'`'; }

/// Cuts at spaces, commas and brackets, and behind the dot of an initial; "Ж.-И." stays together.
std::vector<Span> cut(std::string_view text, std::vector<std::size_t>& commas) {
  std::vector<Span> out;
  std::size_t begin = 0, letters = 0;
  const auto close = [&](std::size_t end) {
    if (end > begin) out.push_back({begin, end});
    letters = 0;
  };
  bool after_small = false;
  std::size_t small = 0;  ///< letters in the run of small ones
  for (std::size_t at = 0; at < text.size();) {
    const auto c = unicode::code_point(text, at);
    const auto next = at + c.size;
    if (after_small && small >= 3 && unicode::is_upper(c.value)) {  // SergeiLavrov, but not McCain
      close(at);
      begin = at;
    }
    after_small = unicode::is_lower(c.value);
    small = after_small ? small + 1 : 0;
    const bool inside = unicode::is_letter(c.value) || unicode::is_mark(c.value) || unicode::is_digit(c.value) ||
                        c.value == U'-' || c.value == U'.' || is_apostrophe(c.value);
    if (!inside) {
      close(at);
      begin = next;
      if (c.value == U',') commas.push_back(at);
    } else if (c.value == U'.') {
      const bool hyphen_follows = next < text.size() && text[next] == '-';
      if (letters <= 2 && !hyphen_follows) {
        close(next);
        begin = next;
      } else {
        letters = 0;
      }
    } else if (unicode::is_letter(c.value)) {
      ++letters;
    } else if (c.value == U'-') {
      letters = 0;
    }
    at = next;
  }
  close(text.size());
  return out;
}

/// One or two letters and a dot, a pair of such, or a lone capital.
bool looks_like_initials(std::string_view word, bool capital) {
  std::size_t letters = 0;
  bool dots = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = unicode::code_point(word, at);
    if (unicode::is_letter(c.value)) {
      if (++letters > 2) return false;
    } else if (c.value == U'.') {
      dots = true;
      letters = 0;
    } else if (c.value == U'-') {
      if (!dots) return false;
      letters = 0;
    } else if (!unicode::is_mark(c.value)) {
      return false;
    }
    at += c.size;
  }
  return capital && (dots ? letters == 0 : letters == 1);
}

Word describe(std::string_view text, Span span, const std::vector<std::size_t>& commas) {
  Word word;
  word.span = span;
  const auto written = span.of(text);
  word.lower = unicode::to_lower(written);
  word.folded = fold(written);
  bool any_small = false;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < written.size();) {
    const auto c = unicode::code_point(written, at);
    if (unicode::is_letter(c.value)) {
      if (word.letters++ == 0) word.capital = !unicode::is_lower(c.value);
      any_small |= unicode::is_lower(c.value);
      capitals += unicode::is_upper(c.value);
    }
    at += c.size;
  }
  word.initial = looks_like_initials(written, word.capital);
  word.shouted = capitals >= 2 && !any_small && !word.initial;
  word.after_comma = !commas.empty() && commas.front() < span.begin;
  return word;
}

class Parser {
 public:
  explicit Parser(std::string_view text) {
    name_.text = std::string(text);
    const auto spans = cut(text, commas_);
    for (const auto span : spans) words_.push_back(describe(text, span, commas_));
    parts_.assign(words_.size(), Part::other);
  }

  Name run() {
    place_nothing();
    place_suffixes();
    place_titles();
    place_initials();
    place_patronymics();
    place_particles();
    place_names();
    find_gender();
    for (std::size_t i = 0; i < words_.size(); ++i)
      name_.tokens.push_back({parts_[i], words_[i].span, std::string(words_[i].span.of(name_.text))});
    return std::move(name_);
  }

 private:
  void place(std::size_t i, Part part) {
    parts_[i] = part;
    words_[i].placed = true;
  }
  std::vector<std::size_t> open() const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (!words_[i].placed) out.push_back(i);
    return out;
  }
  bool any(Part part) const { return std::find(parts_.begin(), parts_.end(), part) != parts_.end(); }

  void place_nothing() {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (words_[i].letters == 0) place(i, Part::other);
  }

  void place_suffixes() {
    for (std::size_t i = 1; i < words_.size(); ++i)
      if (!words_[i].placed && is_suffix(words_[i].folded)) place(i, Part::suffix);
  }

  /// Titles stand in front; small words behind a title (министр обороны) belong to it.
  void place_titles() {
    std::vector<std::string> lower;
    for (const auto& word : words_) lower.push_back(word.lower);
    std::size_t at = 0;
    bool seen = false;
    while (at + 1 < words_.size()) {
      const auto found = title_at(lower, at);
      const bool whole = found.words != 0 && at + found.words < words_.size();
      const bool tail = seen && !words_[at].capital && !is_particle(words_[at].folded);
      if (!whole && !tail) break;
      for (std::size_t i = 0; i < std::max<std::size_t>(found.words, 1); ++i) place(at + i, Part::title);
      if (found.gender != Gender::unknown) name_.gender = found.gender;
      at += std::max<std::size_t>(found.words, 1);
      seen = true;
    }
  }

  void place_initials() {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (!words_[i].placed && words_[i].initial && words_.size() > 1) place(i, Part::initial);
  }

  /// A patronymic has a given name right before it; as the last of two words -ович is a surname.
  void place_patronymics() {
    const auto names = open();
    for (std::size_t k = 1; k < names.size(); ++k) {
      const auto i = names[k];
      const auto gender = patronymic(words_[i].folded);
      if (!gender || words_[i].shouted) continue;
      const bool surname_elsewhere = names.size() > 2 || words_[i].after_comma;
      if (*gender == Gender::male && !surname_elsewhere) continue;
      if (!any(Part::patronymic)) place(i, Part::patronymic);
    }
  }

  void place_particles() {
    const auto names = open();
    if (!names.empty() && family_stands_first(names)) return;
    for (std::size_t k = 0; k + 1 < names.size(); ++k) {
      const auto i = names[k];
      if (is_particle(words_[i].folded) && !(words_[i].shouted && !words_[names[k + 1]].shouted))
        place(i, Part::particle);
    }
  }

  bool family_stands_first(const std::vector<std::size_t>& names) const {
    if (names.size() < 2 || names.size() > 3 || any(Part::patronymic)) return false;
    if (!stands_first(words_[names[0]].folded)) return false;
    for (std::size_t k = 1; k < names.size(); ++k)
      if (known_given(words_[names[k]].folded) != nullptr) return false;
    const bool like_chen_un = names.size() == 3 || words_[names[1]].folded.find('-') != std::string::npos;
    return words_[names[0]].capital && (like_chen_un || known_given(words_[names[0]].folded) == nullptr);
  }

  void place_names() {
    const auto names = open();
    if (names.empty()) {
      if (any(Part::initial) || !any(Part::patronymic)) return;
      return;
    }
    const auto all = [&](Part part) {
      for (const auto i : names) place(i, part);
    };
    const auto split_at = [&](std::size_t first_family, std::size_t end_family) {
      for (std::size_t k = 0; k < names.size(); ++k)
        place(names[k], k >= first_family && k < end_family ? Part::family : Part::given);
    };
    const auto n = names.size();
    const auto count_if = [&](auto&& holds) {
      return static_cast<std::size_t>(std::count_if(names.begin(), names.end(), holds));
    };
    if (const auto before = count_if([&](std::size_t i) { return !words_[i].after_comma; });
        !commas_.empty() && before > 0 && (before < n || any(Part::initial)))
      return split_at(0, before);
    if (const auto loud = count_if([&](std::size_t i) { return words_[i].shouted; }); loud > 0 && loud < n) {
      for (const auto i : names) place(i, words_[i].shouted ? Part::family : Part::given);
      return;
    }
    if (any(Part::patronymic)) return around_patronymic(names);
    if (n == 1) {
      const bool alone = !any(Part::initial) && !any(Part::title) && !any(Part::particle);
      return all(alone && known_given(words_[names[0]].folded) != nullptr ? Part::given : Part::family);
    }
    if (any(Part::initial)) return around_initials(names);
    if (any(Part::particle)) {
      const auto particle =
          static_cast<std::size_t>(std::find(parts_.begin(), parts_.end(), Part::particle) - parts_.begin());
      const auto first = count_if([&](std::size_t i) { return i < particle; });
      return split_at(first, n);
    }
    if (family_stands_first(names)) return split_at(0, 1);
    const bool second_is_given =
        known_given(words_[names[1]].folded) != nullptr && known_given(words_[names[0]].folded) == nullptr;
    if (n == 2 && second_is_given) return split_at(0, 1);
    split_at(n - 1, n);
  }

  void around_patronymic(const std::vector<std::size_t>& names) {
    const auto middle =
        static_cast<std::size_t>(std::find(parts_.begin(), parts_.end(), Part::patronymic) - parts_.begin());
    std::size_t given = names.size();
    for (std::size_t k = 0; k < names.size(); ++k)
      if (names[k] < middle) given = k;
    for (std::size_t k = 0; k < names.size(); ++k) place(names[k], k == given ? Part::given : Part::family);
  }

  /// Words on both sides of the initials: given before, family behind. On one side only: the family name.
  void around_initials(const std::vector<std::size_t>& names) {
    const auto initial =
        static_cast<std::size_t>(std::find(parts_.begin(), parts_.end(), Part::initial) - parts_.begin());
    const bool before = names.front()<initial, behind = names.back()> initial;
    for (std::size_t k = 0; k < names.size(); ++k) {
      const bool family = before && behind ? names[k] > initial
                                           : known_given(words_[names[k]].folded) == nullptr || k + 1 == names.size();
      place(names[k], family ? Part::family : Part::given);
    }
  }

  void find_gender() {
    for (std::size_t i = 0; i < words_.size() && name_.gender == Gender::unknown; ++i)
      if (parts_[i] == Part::patronymic) name_.gender = patronymic(words_[i].folded).value_or(Gender::unknown);
    for (std::size_t i = 0; i < words_.size() && name_.gender == Gender::unknown; ++i)
      if (parts_[i] == Part::given)
        if (const auto* known = known_given(words_[i].folded)) name_.gender = known->gender;
    for (std::size_t i = 0; i < words_.size() && name_.gender == Gender::unknown; ++i)
      if (parts_[i] == Part::family) name_.gender = by_family(words_[i].folded);
  }

  static Gender by_family(std::string_view folded) {
    for (const auto* ending : {"ова", "ева", "ёва", "ская", "цкая"})
      if (folded.ends_with(ending)) return Gender::female;
    for (const auto* ending : {"ов", "ев", "ёв", "ский", "цкий"})
      if (folded.ends_with(ending)) return Gender::male;
    return Gender::unknown;
  }

  Name name_;
  std::vector<std::size_t> commas_;
  std::vector<Word> words_;
  std::vector<Part> parts_;
};

}  // namespace

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
  return Parser(name).run();
}

}  // namespace behistun::names
