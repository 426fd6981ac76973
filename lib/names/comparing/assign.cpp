// Words of two names assigned to each other: syllables, equal ones and forms of one name first, then the likeliest
// pairs, in any order, then two words that the other side writes as one. Names of one family or clan share many words,
// so of several given names (or several words of a body) only the first speaks in full.

#include "assign.hpp"
#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include "likeness.hpp"
#include "words/article.hpp"

namespace behistun::names {
namespace {

constexpr double kFurtherWord = 0.5;      ///< what the next of several given names is worth of the one before
constexpr double kFurtherBodyWord = 0.7;  ///< the same of a body
constexpr double kOneSyllableName = 0.6;  ///< likeness of given names that are other syllables, and yet may be one
constexpr double kJoinedOne = 0.7;        ///< likeness of two words run together with one

bool surely_one(const Compared& a, const Compared& b) {
  if (a.form.folded() == b.form.folded()) return true;
  const auto &left = a.form.facts(), &right = b.form.facts();
  return a.part == Part::given && left.is_given() && right.is_given() && share_a_group(left.given, right.given);
}

/// In the order of `above`, of equals the one that stands first. Nearly always there are few.
template <class Above>
void sort(Pairings& pairs, Above above) {
  if (pairs.size() > 16) return std::stable_sort(pairs.begin(), pairs.end(), above);
  for (auto* next = pairs.begin(); next != pairs.end(); ++next) {
    if (next == pairs.begin() || !above(*next, next[-1])) continue;
    auto* const place = std::upper_bound(pairs.begin(), next, *next, above);
    std::rotate(place, next, next + 1);
  }
}

bool speaks_more(const Pairing& a, const Pairing& b) { return a.bits > b.bits; }

/// Of those that speak as much, the words that stand first.
bool goes_before(const Pairing& a, const Pairing& b) {
  if (a.bits != b.bits) return a.bits > b.bits;
  return a.left != b.left ? a.left < b.left : a.right < b.right;
}

/// All words of one part, run together: syllables are cut into words in more than one way («Чен Ын», "Jong-un").
std::string run_of(std::span<const Compared> words, Part part) {
  std::string out;
  for (const auto& word : words)
    if (word.part == part) out.append(word.form.folded());
  return out;
}

/// Syllables that no table tells to be one: may they be one spelt wrong, or as no table has it? Of Chinese every one is
/// known, and one alone is too short for a wrong letter to be told from another name: Цзюнь, "Jin".
bool may_be_one_by_letters(std::string_view mine, std::string_view theirs, Syllabaries languages) {
  if (languages == kChineseSyllables && is_chinese_syllable(mine) && is_chinese_syllable(theirs)) return false;
  const Form a(mine, facts({})), b(theirs, facts({}));
  return likeness(a, b, kOneSyllableName) >= kOneSyllableName;
}

/// Given and family names that are written out.
bool may_be_joined(const Compared& word) { return word.part == Part::given || word.part == Part::family; }

/// May two words run together be the whole, by what a glance at it tells? A letter more or less is one that stands
/// doubled where they meet.
bool may_be_joined_as(const translit::Spelt& first, const translit::Spelt& second, const translit::Spelt& whole) {
  const bool one_script = first.cyrillic() == second.cyrillic();
  const bool two_languages = whole.cyrillic() && (first.foreign() || second.foreign() || whole.foreign());
  return !one_script || two_languages || first.size() + second.size() > translit::Spelt::kMostLetters ||
         whole.consonants_apart(first, second) <= kFarApart;
}

/// How many letters the words have that may be joined; of others none.
class Lengths {
 public:
  explicit Lengths(const Side& side) {
    for (std::size_t i = 0; i < side.words.size(); ++i)
      letters_[i] = may_be_joined(side.words[i]) ? static_cast<std::uint8_t>(side.words[i].form.spelt().size()) : 0;
  }
  /// Of word i and the next one together; 0 if one of them is too short to be joined.
  std::size_t of_two(std::size_t i) const {
    constexpr std::size_t kFewest = 3;
    return std::min(letters_[i], letters_[i + 1]) < kFewest ? 0 : std::size_t{letters_[i]} + letters_[i + 1];
  }
  /// Is word i about as long as two of so many letters together?
  bool is_about(std::size_t i, std::size_t both) const {
    constexpr std::size_t kApart = 2, kFewest = 7;
    const std::size_t whole = letters_[i];
    return whole >= kFewest && both <= whole + kApart && whole <= both + kApart;
  }

 private:
  std::array<std::uint8_t, kMostWords> letters_;
};

/// Calls `use` with the number of each word.
template <class Use>
void for_each(Words words, Use use) {
  for (; words != 0; words &= words - 1) use(static_cast<std::uint16_t>(std::countr_zero(words)));
}

}  // namespace

void assign_equal(const Side& left, const Side& right, Remembered* remembered, Assigned& assigned, Pairings& out) {
  for_each(Parts::all(left.words.size()) & ~assigned.left, [&](std::uint16_t i) {
    const auto& a = left.words[i];
    for_each(right.parts.of(a.part) & ~assigned.right, [&](std::uint16_t j) {
      const auto& b = right.words[j];
      if (assigned.either(i, j) || !surely_one(a, b)) return;
      assigned.both(i, j);
      out.push_back({i, j, word_bits(a, b, remembered).value_or(0)});
    });
  });
}

/// Words of one part come first: most of them speak more than any of unlike parts can, and need not be held against
/// those.
void assign_likely(const Side& left, const Side& right, Remembered* remembered, Assigned& assigned, Pairings& out) {
  Pairings likely;
  const auto all_left = Parts::all(left.words.size()), all_right = Parts::all(right.words.size());
  const auto ask = [&](auto partners_of) {
    for_each(all_left & ~assigned.left, [&](std::uint16_t i) {
      const auto& a = left.words[i];
      for_each(partners_of(a.part) & ~assigned.right, [&](std::uint16_t j) {
        if (const auto bits = word_bits(a, right.words[j], remembered)) likely.push_back({i, j, *bits});
      });
    });
  };
  const auto assign_above = [&](double bits) {
    sort(likely, goes_before);
    for (const auto& pair : likely) {
      if (pair.bits <= bits) return;
      if (assigned.either(pair.left, pair.right)) continue;
      assigned.both(pair.left, pair.right);
      out.push_back(pair);
    }
  };
  ask([&](Part part) { return right.parts.of(part); });
  assign_above(most_across_parts((left.parts.of(Part::other) | right.parts.of(Part::other)) != 0));
  ask([&](Part part) { return all_right & ~right.parts.of(part); });
  assign_above(std::numeric_limits<double>::lowest());
}

void assign_syllables(Account& account, const Side& left, const Side& right, Assigned& assigned) {
  const auto languages = static_cast<Syllabaries>(left.syllabaries & right.syllabaries);
  if (languages == 0) return;
  const auto settle = [&](Part part, double bits, std::string_view name, std::string_view a, std::string_view b) {
    account.add(kSameSyllables * bits, name, a, " ~ ", b);
    assigned.left |= left.parts.of(part);
    assigned.right |= right.parts.of(part);
  };
  const auto is_family = [](const Compared& word) { return word.part == Part::family; };
  const auto a = std::find_if(left.words.begin(), left.words.end(), is_family);
  const auto b = std::find_if(right.words.begin(), right.words.end(), is_family);
  if (a == left.words.end() || b == right.words.end()) return;
  if (!share_a_family(a->form.facts(), b->form.facts(), languages) &&
      !same_syllables(a->form.folded(), b->form.folded(), languages))
    return;
  const auto mine = run_of(left.words, Part::given), theirs = run_of(right.words, Part::given);
  if (mine == theirs) return;
  if (!same_syllables(mine, theirs, languages)) {
    if (may_be_one_by_letters(mine, theirs, languages)) return;
    settle(Part::family, worth(a->form, Part::family, b->form, Part::family), "family name: ", a->form.folded(),
           b->form.folded());
    account.add(price_of_difference(Part::given), "given name differs: ", mine, " / ", theirs);
    assigned.left |= left.parts.of(Part::given);
    assigned.right |= right.parts.of(Part::given);
    return;
  }
  settle(Part::family, worth(a->form, Part::family, b->form, Part::family), "family name: ", a->form.folded(),
         b->form.folded());
  const Form given(mine, facts({})), other(theirs, facts({}));
  settle(Part::given, worth(given, Part::given, other, Part::given), "given name: ", mine, theirs);
}

void assign_joined(Account& account, const Side& left, const Side& right, Assigned& assigned) {
  const auto left_over = [](const Side& side, Words of_side) {
    return std::popcount(~of_side & Parts::all(side.words.size()));
  };
  const auto mine = left_over(left, assigned.left), theirs = left_over(right, assigned.right);
  if (mine == 0 || theirs == 0 || mine + theirs < 3) return;
  const Lengths of_left(left), of_right(right);
  const auto join = [&](const Side& two, const Lengths& letters_of_two, Words& of_two, const Side& one,
                        const Lengths& letters_of_one, Words& of_one) {
    for (std::size_t i = 0; i + 1 < two.words.size(); ++i) {
      const auto &first = two.words[i], &second = two.words[i + 1];
      const auto pair = Words{3} << i;
      const auto both = letters_of_two.of_two(i);
      if (both == 0 || (of_two & pair) != 0) continue;
      std::string joined;
      for (std::size_t j = 0; j < one.words.size(); ++j) {
        const auto& word = one.words[j];
        if ((of_one >> j & 1) != 0 || !letters_of_one.is_about(j, both)) continue;
        if (!may_be_joined_as(first.form.spelt(), second.form.spelt(), word.form.spelt())) continue;
        if (joined.empty()) joined.append(first.form.folded()).append(second.form.folded());
        const Form form(joined, facts({}));
        const auto alike = likeness(form, word.form, kJoinedOne);
        if (alike < kJoinedOne) continue;
        account.add(worth(form, word.part, word.form, word.part) * alike, part_name(second.part, word.part), ": ",
                    first.form.folded(), " ", second.form.folded(), " ~ ", word.form.folded());
        of_two |= pair;
        of_one |= Words{1} << j;
        break;
      }
    }
  };
  if (mine >= 2) join(left, of_left, assigned.left, right, of_right, assigned.right);
  if (theirs >= 2) join(right, of_right, assigned.right, left, of_left, assigned.left);
}

void assign_glued(Account& account, const Side& left, const Side& right, Assigned& assigned) {
  const auto unglue = [&](const Side& glued, Words& of_glued, const Side& other, Words& of_other) {
    for (std::size_t i = 0; i < glued.words.size(); ++i) {
      const auto& word = glued.words[i];
      if ((of_glued >> i & 1) != 0 || !may_be_joined(word)) continue;
      const auto rest = without_article(word.form.folded());
      if (rest.empty()) continue;
      const Form form(rest);
      for (std::size_t j = 0; j < other.words.size(); ++j) {
        const auto& alone = other.words[j];
        if ((of_other >> j & 1) != 0 || alone.part != word.part) continue;
        const auto alike = likeness(form, alone.form, kJoinedOne);
        if (alike < kJoinedOne) continue;
        account.add(worth(form, word.part, alone.form, alone.part) * alike, part_name(word.part, alone.part), ": ",
                    word.form.folded(), " ~ ", alone.form.folded(), " with its article");
        of_glued |= Words{1} << i;
        of_other |= Words{1} << j;
        break;
      }
    }
  };
  if (right.article) unglue(left, assigned.left, right, assigned.right);
  if (left.article) unglue(right, assigned.right, left, assigned.left);
}

void let_repeat_fade(const Side& left, const Side& right, Pairings& pairs) {
  sort(pairs, speaks_more);
  double given = 1, family = 1, other = 1;
  for (auto& pair : pairs) {
    if (pair.bits <= 0) return;
    const auto either = [a = left.words[pair.left].part, b = right.words[pair.right].part](Part part) {
      return a == part || b == part;
    };
    if (either(Part::patronymic) || either(Part::suffix) || either(Part::initial)) continue;
    auto& factor = either(Part::other) ? other : either(Part::family) ? family : given;
    pair.bits *= factor;
    factor *= either(Part::other) ? kFurtherBodyWord : kFurtherWord;
  }
}

}  // namespace behistun::names
