// Names as they may have been before somebody put them in another case («Лавровым»).
//
// Declension is slow beside comparison, so that it is first asked whether any case could make one person of the two: a
// case changes the end of a word, and not what it begins with.

#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <bit>
#include <memory>
#include "comparing/compare.hpp"
#include "lemma.hpp"

namespace behistun::names {

namespace {

/// Does the word tell that it stands in the nominative, and with it the name? A father's name in -ич or -на does, and a
/// man's given name that no vowel ends: no case of any other name is written so. Of given names the last one tells, as
/// those before it may stay («Жан-Ивом»).
bool tells_nominative(const Compared& word) {
  const auto folded = word.form.folded();
  const auto ends = [&](std::string_view end) { return folded.ends_with(end); };
  if (word.part == Part::patronymic) return ends("ич") || ends("на");
  if (word.part != Part::given || word.form.facts().given.gender != Gender::male || !word.form.spelt().cyrillic())
    return false;
  constexpr std::u32string_view kVowels = U"аеёиоуыэюяіїє";
  return kVowels.find(unicode::code_point_before(folded, folded.size()).value) == std::u32string_view::npos;
}

}  // namespace

std::vector<Nominative> likely_nominatives(const Prepared& prepared) {
  constexpr std::size_t kMost = 2;
  constexpr double kDearest = 2.5;
  const auto name = prepared.text();
  std::vector<Nominative> out;
  if (!is_cyrillic(name)) return out;
  const Compared* last_given = nullptr;
  for (const auto& word : prepared.words()) {
    if (word.part == Part::patronymic && tells_nominative(word)) return out;
    if (word.part == Part::given) last_given = &word;
  }
  if (last_given != nullptr && tells_nominative(*last_given)) return out;
  for (auto& lemma : lemmas(name, Tell::nothing)) {
    if (lemma.cost > kDearest || out.size() == kMost) break;
    if (lemma.text != name) out.push_back({std::move(lemma.text), kCostOfNominative + lemma.cost});
  }
  return out;
}

namespace {

using Variants = std::vector<std::unique_ptr<Variant>>;

Variants nominatives(const Prepared& name) {
  Variants out;
  for (auto& nominative : likely_nominatives(name))
    out.push_back(std::make_unique<Variant>(std::move(nominative.text), nominative.cost));
  return out;
}

/// Is a word in Cyrillic letters? Others have no cases.
bool has_cases(const Prepared& name) {
  const auto words = name.words();
  return std::any_of(words.begin(), words.end(), [](const Compared& word) { return word.form.spelt().cyrillic(); });
}

/// Letters are compared without their marks: the "ş" of "Işık" sounds as "s" there, «ш» as "c". The "th" of
/// "al-Othaimeen" sounds as "t" there, «с» in «аль-Усеймин»; the "h" of "Nhial" is not heard in «Ниал».
bool begin_alike(const Compared& a, const Compared& b, std::size_t sounds) {
  const auto without_mark = [](char sound) { return sound == 'c' || sound == 't' ? 's' : sound; };
  if (without_mark(a.form.first_sound()) != without_mark(b.form.first_sound())) return false;
  if (sounds == 1) return true;
  const auto second = [&](std::string_view heard) {
    const std::size_t at = heard.size() > 2 && heard[1] == 'h' ? 2 : 1;
    return at < heard.size() ? without_mark(heard[at]) : '\0';
  };
  return second(a.form.sounds()) == second(b.form.sounds());
}

bool is_initial(const Compared& a, const Compared& b) { return a.part == Part::initial || b.part == Part::initial; }

/// Does every word begin with the two sounds of a word of the other name, or have its partner there already ("Шанана",
/// "Xanana")?
bool all_begin_like(std::span<const Compared> words, Words assigned, std::span<const Compared> others) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if ((assigned >> i & 1) == 0 && std::none_of(others.begin(), others.end(), [&](const Compared& other) {
          return begin_alike(words[i], other, 2);
        }))
      return false;
  return true;
}

/// Do the words of the shorter name, of two as long those of both? So do the forms of one name.
bool all_begin_alike(const Prepared& left, const Prepared& right, const Assigned& assigned) {
  const auto mine = left.words(), theirs = right.words();
  return (mine.size() > theirs.size() || all_begin_like(mine, assigned.left, theirs)) &&
         (theirs.size() > mine.size() || all_begin_like(theirs, assigned.right, mine));
}

/// The words left over that begin with no two sounds that one left over on the other side begins with: no case makes
/// them one. Initials have one.
Words lonely(std::span<const Compared> words, Words assigned, std::span<const Compared> others, Words assigned_others) {
  Words out = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if ((assigned >> i & 1) != 0) continue;
    bool partner = false;
    for (std::size_t j = 0; j < others.size() && !partner; ++j)
      partner =
          (assigned_others >> j & 1) == 0 && begin_alike(words[i], others[j], is_initial(words[i], others[j]) ? 1 : 2);
    if (!partner) out |= Words{1} << i;
  }
  return out;
}

/// What the words speak at most, but for the lonely ones.
double most_of(std::span<const Compared> words, Words lonely) {
  double out = 0;
  for (std::size_t i = 0; i < words.size(); ++i)
    if ((lonely >> i & 1) == 0) out += worth(words[i].form, words[i].part, words[i].form, words[i].part);
  return out;
}

/// The least that lonely words on both sides speak against one person.
double least_contradiction(const Prepared& left, Words lonely_left, const Prepared& right, Words lonely_right) {
  double price = 0;
  for (std::size_t i = 0; i < left.words().size(); ++i)
    for (std::size_t j = 0; j < right.words().size(); ++j) {
      if ((lonely_left >> i & lonely_right >> j & 1) == 0) continue;
      const auto a = left.words()[i].part, b = right.words()[j].part;
      if (a == b && a != Part::other) price = std::min(price, price_of_difference(a));
    }
  return price;
}

/// Of a company or body: its words may be others in another case, as a legal form is known in its own alone.
bool is_of_body(const Prepared& name) {
  const auto words = name.words();
  return std::any_of(words.begin(), words.end(), [](const Compared& word) { return word.part == Part::other; });
}

/// Can a case make the two more than different, and speak more for one person than `bits`?
bool may_be_one(const Prepared& left, const Prepared& right, const Assigned& assigned, double bits) {
  const auto lonely_left = lonely(left.words(), assigned.left, right.words(), assigned.right);
  const auto lonely_right = lonely(right.words(), assigned.right, left.words(), assigned.left);
  const auto against = least_contradiction(left, lonely_left, right, lonely_right);
  const auto speaks = std::min(most_of(left.words(), lonely_left), most_of(right.words(), lonely_right));
  const auto shared = kSameParticle * std::popcount(left.particles() & right.particles()) +
                      (left.rank() == right.rank() ? kSameRank : 0);
  const auto below = is_of_body(left) || is_of_body(right) ? 0.0 : std::max(0.0, bits - shared);
  return speaks + against > kCostOfNominative + below;
}

}  // namespace

void compare_in_other_cases(const Prepared& left, const Prepared& right, const Assigned& assigned, Tell tell,
                            Comparison& best) {
  constexpr double kHopeless = -12;  // no other case makes one person of two so different, if they do not begin alike
  if (!has_cases(left) && !has_cases(right)) return;
  if (best.bits <= kHopeless && !all_begin_alike(left, right, assigned)) return;
  if (!may_be_one(left, right, assigned, best.bits)) return;
  const auto lefts = nominatives(left), rights = nominatives(right);
  const Variant *best_left = nullptr, *best_right = nullptr;  // nullptr: as it is written
  const auto try_pair = [&](const Variant* a, const Variant* b) {
    const auto& one = a == nullptr ? left : a->prepared;
    const auto& other = b == nullptr ? right : b->prepared;
    const auto price = (a == nullptr ? 0 : a->cost) + (b == nullptr ? 0 : b->cost);
    const auto bits = compare_bits(side_of(one), side_of(other), nullptr) - price;
    if (bits <= best.bits) return;
    best.bits = bits;
    best_left = a;
    best_right = b;
  };
  for (const auto& b : rights) try_pair(nullptr, b.get());
  for (const auto& a : lefts) {
    try_pair(a.get(), nullptr);
    for (const auto& b : rights) try_pair(a.get(), b.get());
  }
  if ((best_left == nullptr && best_right == nullptr) || tell == Tell::nothing) return;
  std::string claim = "in the nominative: ";
  if (best_left != nullptr) claim += best_left->text;
  if (best_left != nullptr && best_right != nullptr) claim += ", ";
  if (best_right != nullptr) claim += best_right->text;
  best.reasons.clear();
  const auto told = compare_bits(side_of(best_left == nullptr ? left : best_left->prepared),
                                 side_of(best_right == nullptr ? right : best_right->prepared), &best.reasons);
  best.reasons.push_back({std::move(claim), best.bits - told});
}

}  // namespace behistun::names
