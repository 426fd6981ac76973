#include "place_titles.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <string>
#include <vector>

#include "title_owner.hpp"
#include "titles.hpp"

namespace behistun::names {
namespace {

class PlacedTitles {
 public:
  explicit PlacedTitles(Placing& placing) : placing_(placing), name_(placing.name) {}

  void run() {
    const auto comma = first_behind_comma();
    const bool before = may_hold_title(), behind = comma != 0 && may_hold_title_behind(comma);
    if (!before && !behind) return;
    std::vector<std::string> lower;
    for (const auto& word : words()) lower.push_back(unicode::to_lower(word.span.of(name_.text)));
    if (behind) place_apposition(lower, comma);
    if (before && comma != 1) place_before_name(lower);
  }

 private:
  /// "Prime Minister of India Narendra Modi".
  void place_before_name(const std::vector<std::string>& lower) {
    auto at = place_before_title(lower);
    bool seen = false;
    while (at + 1 < words().size()) {
      const auto found = title_at(lower, at);
      auto size = found.words;
      if (seen) size = std::max(size, owner_behind_title(lower, at));
      if (open_from(at + size) == 0 || (size == 1 && is_initial_before_initial(at))) size = 0;
      if (size == 0 && seen && (runs_on_small(at) || is_before_title(lower, at))) size = 1;
      if (size == 0) break;
      for (const auto end = at + size; at < end; ++at) place(at, Part::title);
      if (found.gender != Gender::unknown) name_.told_gender = found.gender;
      if (found.rank != Rank::none) name_.rank = found.rank;
      seen = true;
    }
    if (!seen) return;
    place_rest_of_title(at);
    if (name_.rank != Rank::none) {
      place_monarch(lower);
    } else {
      place_seat(lower, at + 1);
    }
  }

  /// "(Lord Ahmad) of Wimbledon", "(President Obama) of the United States".
  void place_seat(const std::vector<std::string>& lower, std::size_t from) {
    while (from < lower.size() && (lower[from] != "of" || words()[from].placed)) ++from;
    if (from + 1 >= lower.size() || !words()[lower.size() - 1].capital) return;
    for (auto i = from; i < lower.size(); ++i)
      if (!words()[i].placed) place(i, Part::title);
  }

  /// The number of the word behind the first comma; 0 if there is none.
  std::size_t first_behind_comma() const {
    if (placing_.shape.commas == 0) return 0;
    const auto& words = name_.words;
    const auto* first = std::find_if(words.begin(), words.end(), [](const Word& word) { return word.after_comma; });
    return first == words.end() ? 0 : static_cast<std::size_t>(first - words.begin());
  }
  /// At once or behind an article.
  bool may_hold_title_behind(std::size_t comma) const {
    for (auto i = comma; i < std::min(comma + 2, name_.words.size()); ++i)
      if (may_be_title(i)) return true;
    return false;
  }

  /// "Xavier Bettel, Premier ministre du Luxembourg": a title behind the comma, and all that it has with it. Behind one
  /// word a name may follow it: "Barroso, M. José Manuel".
  void place_apposition(const std::vector<std::string>& lower, std::size_t comma) {
    auto at = comma;
    if (words()[comma].initial) return;  // "Solutions, S.A.R.L."
    if (title_at(lower, at).words == 0) {
      at += words_before_title(lower, at);
      if (at == comma && leads_to_owner(lower[at])) ++at;
      if (at == comma || at >= lower.size() || title_at(lower, at).words == 0) return;
    }
    const auto title = title_at(lower, at);
    auto end = at + title.words;
    if (end < lower.size()) end += owner_behind_title(lower, end);
    if (comma == 1 && end != lower.size() && !leads_to_owner(lower[end])) {
      for (auto i = comma; i < at + title.words; ++i) place(i, Part::title);
      return;
    }
    for (auto i = comma; i < lower.size(); ++i) place(i, Part::title);
    if (comma == 1 && title.rank != Rank::none) place(0, Part::given);
  }

  Few<Word, 10>& words() { return placing_.words(); }
  std::string_view folded(std::size_t i) const { return placing_.folded(i); }
  void place(std::size_t i, Part part) { placing_.place(i, part); }

  bool may_be_title(std::size_t i) const {
    const auto& word = name_.words[i];
    const bool folded_is_lower = word.folded_size == word.span.size();  // nothing was left out
    return may_begin_title(folded_is_lower ? folded(i) : word.span.of(name_.text), folded_is_lower);
  }

  /// A cheap no to most names: a title is one of the first words, and a name follows.
  bool may_hold_title() const {
    constexpr std::size_t kMostBefore = 3;
    for (std::size_t i = 0; i <= kMostBefore && i + 1 < name_.words.size(); ++i)
      if (may_be_title(i)) return true;
    return false;
  }

  /// What stands before the title, if one follows; answers where the title begins.
  std::size_t place_before_title(const std::vector<std::string>& lower) {
    std::size_t title = 0;
    while (title + 1 < lower.size()) {
      const auto size = words_before_title(lower, title);
      if (size == 0) break;
      const auto next = title + size;
      if (next < lower.size() && title_at(lower, title).words > title_at(lower, next).words) break;
      title += size;
    }
    if (title + 1 >= lower.size() || title_at(lower, title).words == 0) return 0;
    for (std::size_t i = 0; i < title; ++i) place(i, Part::title);
    return title;
  }

  /// «Г. И. Марчук»: a capital and a dot, and the next initial behind it. A gentleman («г.») is written small.
  bool is_initial_before_initial(std::size_t at) const {
    const auto &word = name_.words[at], &next = name_.words[at + 1];
    return word.initial && word.cyrillic && next.initial;
  }

  /// How many words from there on have no part yet.
  std::size_t open_from(std::size_t at) const {
    return static_cast<std::size_t>(std::count_if(name_.words.begin() + static_cast<std::ptrdiff_t>(at),
                                                  name_.words.end(), [](const Word& word) { return !word.placed; }));
  }

  /// A word in small letters that is no particle and no given name, or particles in small letters before such a word:
  /// « de la diplomatie ».
  bool runs_on_small(std::size_t at) const {
    const auto& words = name_.words;
    const auto first = at;
    while (at < words.size() && !words[at].capital && words[at].facts->particle) ++at;
    return at + 1 < words.size() && !words[at].capital && !words[at].facts->is_given() &&
           (at == first || words[at].letters > 0);
  }

  /// An article in small letters before a further title: « Sa Majesté le Roi ».
  bool is_before_title(const std::vector<std::string>& lower, std::size_t at) const {
    const auto& word = name_.words[at];
    return !word.capital && word.facts->particle && at + 2 < lower.size() && title_at(lower, at + 1).words != 0;
  }

  /// Is a state, and what leads to it, all that stands from there on?
  static bool is_realm(const std::vector<std::string>& lower, std::size_t from) {
    return from < lower.size() && from + owner_behind_title(lower, from) == lower.size();
  }

  /// "Princess Anne of Denmark", who has no number, has her house for her family name.
  void place_house(const std::vector<std::string>& lower) {
    std::size_t from = 1;
    while (from < lower.size() && (!leads_to_owner(lower[from]) || words()[from].placed || !is_realm(lower, from)))
      ++from;
    for (; from < lower.size() && leads_to_owner(lower[from]); ++from) place(from, Part::particle);
  }

  /// «митрополит Волоколамский (Антоний)»: of two words behind the title the first tells the seat.
  void place_russian_seat() {
    constexpr std::array<std::string_view, 4> kEnds = {"ский", "ского", "скому", "ским"};
    const auto names = placing_.open();
    if (names.size() != 2) return;
    const auto tells_seat = [&](std::string_view end) { return folded(names[0]).ends_with(end); };
    if (std::any_of(kEnds.begin(), kEnds.end(), tells_seat)) place(names[0], Part::title);
  }

  /// Of a monarch or a pope a lone name is the given name, and so is all that stands before the number; whose he is may
  /// stand behind it: "King Felipe VI of Spain".
  void place_monarch(const std::vector<std::string>& lower) {
    std::size_t number = 0;
    for (std::size_t i = 0; i < words().size(); ++i)
      if (words()[i].part == Part::suffix && is_number_of_monarch(folded(i))) number = i;
    if (number == 0) {
      place_house(lower);
    } else if (is_realm(lower, number + 1)) {
      for (auto i = number + 1; i < lower.size(); ++i) place(i, Part::title);
    }
    place_russian_seat();
    const auto names = placing_.open();
    if (names.size() == 1 || (number != 0 && !names.empty() && names.back() < number))
      for (const auto i : names) place(i, Part::given);
  }

  /// Russian words between a title and initials that a family name follows belong to the title, if none is a given
  /// name: «Министр иностранных дел России С.В.Лавров».
  void place_rest_of_title(std::size_t at) {
    const auto& words = name_.words;
    auto initial = at;
    while (initial < words.size() && !words[initial].initial) {
      if (!words[initial].cyrillic || words[initial].facts->is_given() || words[initial].after_comma) return;
      ++initial;
    }
    if (initial == words.size() || words.back().initial || !words[initial].span.of(name_.text).ends_with('.')) return;
    for (; at < initial; ++at) place(at, Part::title);
  }

  Placing& placing_;
  Parsed& name_;
};

}  // namespace

void place_titles(Placing& placing) { PlacedTitles(placing).run(); }

}  // namespace behistun::names
