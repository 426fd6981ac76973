// Do two names name the same person?
//
// The words of the two names are assigned to each other: equal ones and forms of one name first, then the likeliest
// pairs, in any order. Each pair is a reason with its bits. Names of one family or clan share many words, so of several
// given names (or several words of a body) only the first speaks in full. A word that finds no partner is cheap where
// the other side simply says less (no patronymic, no middle name); where both sides have such a word they contradict
// each other, and no number of equal words excuses that.

#include "compare.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include "assign.hpp"
#include "at_hand.hpp"
#include "parts/titles.hpp"

namespace behistun::names {
namespace {

// Bits of evidence, set by hand and checked against pairs of names that are known to be the same or not.
constexpr double kBodySaysMore = -5.0;            ///< mostly a branch
constexpr double kNumberDiffers = -3.0;           ///< Fund IV, Fund V: a number is easily wrong
constexpr double kUnlikeParts = -8.0;             ///< a given name too much here, a family name there
constexpr double kInitialPassedOver = -8.0;       ///< "George H. W. Bush", "George W. Bush"
constexpr double kFirstInitialPassedOver = -1.5;  ///< «И. М. Франк», "Mikhail Frank"
constexpr double kInitialsInOtherOrder = -14.0;   ///< «И.С. Иванов», «С.И. Иванов»
constexpr double kGendersDiffer = -3.0;
constexpr double kGendersOfOneWordDiffer = -6.0;  ///< where a family name is all there is: Захаров, "Zakharova"
constexpr double kSameLetters = 12.0;
constexpr double kSame = 6.0;
constexpr double kDifferent = 0.0;

/// The kinds of words that contradict each other, and the order in which that is told.
constexpr Part kKinds[] = {Part::family, Part::given, Part::patronymic, Part::other, Part::suffix};

/// Words of one side that found no partner, by kind; given names and initials are of one.
class LeftOver {
 public:
  LeftOver(const Side& side, Words assigned) : side_(side), words_(~assigned & Parts::all(side.words.size())) {
    if (words_ == 0) return;
    for (const auto kind : kKinds) kinds_ |= (of(kind) != 0 ? 1U : 0U) << static_cast<unsigned>(kind);
  }
  /// A bit for each kind there is.
  std::uint32_t kinds() const { return kinds_; }
  bool has(Part kind) const { return (kinds_ >> static_cast<unsigned>(kind) & 1) != 0; }
  /// The first of a kind. @pre  there is one.
  const Compared& first(Part kind) const { return side_.words[static_cast<std::size_t>(std::countr_zero(of(kind)))]; }
  int count(Part kind) const { return std::popcount(of(kind)); }
  /// Is there a word of the part at all, assigned or not?
  bool side_has(Part part) const { return side_.parts.of(part) != 0; }

 private:
  Words of(Part kind) const {
    const auto words = side_.parts.of(kind);
    return words_ & (kind == Part::given ? words | side_.parts.of(Part::initial) : words);
  }
  const Side& side_;
  Words words_;
  std::uint32_t kinds_ = 0;
};

bool is_number(std::string_view folded) { return folded.find_first_not_of("0123456789ivx") == std::string_view::npos; }

double price_of(const Compared& mine, const Compared& theirs) {
  if (mine.part == Part::initial || theirs.part == Part::initial) return kInitialDiffers;
  if (mine.part == Part::other && is_number(mine.form.folded()) && is_number(theirs.form.folded()))
    return kNumberDiffers;
  return price_of_difference(mine.part);
}

/// Kinds that are left over on both sides contradict each other.
bool note_contradictions(Account& account, const LeftOver& l, const LeftOver& r) {
  if ((l.kinds() & r.kinds()) != 0)
    for (const auto kind : kKinds) {
      if (!l.has(kind) || !r.has(kind)) continue;
      const auto &mine = l.first(kind), &theirs = r.first(kind);
      const auto part = mine.part == Part::initial || theirs.part == Part::initial ? Part::initial : kind;
      account.add(price_of(mine, theirs), part_name(part, part), " differs: ", mine.form.folded(), " / ",
                  theirs.form.folded());
    }
  return (l.kinds() & r.kinds()) != 0;
}

/// A given name too much here, and a family name there.
bool note_unlike_parts(Account& account, const LeftOver& one, const LeftOver& other) {
  if (!one.has(Part::given) || !other.has(Part::family)) return false;
  account.add(kUnlikeParts, "names left over differ: ", one.first(Part::given).form.folded(), " / ",
              other.first(Part::family).form.folded());
  return true;
}

/// Is the number of a monarch among the words that found their partner? "Nicholas II" has no family name to miss.
bool share_number(const Side& side, Words assigned) {
  for (; assigned != 0; assigned &= assigned - 1) {
    const auto& word = side.words[static_cast<std::size_t>(std::countr_zero(assigned))];
    if (word.part == Part::suffix && is_number_of_monarch(word.form.folded())) return true;
  }
  return false;
}

/// What one side says beyond the other.
void note_more(Account& account, const LeftOver& one, const LeftOver& other, bool monarchs) {
  if ((one.kinds() & ~other.kinds()) == 0) return;
  for (const auto kind : kKinds) {
    if (!one.has(kind) || other.has(kind)) continue;
    const auto word = one.first(kind).form.folded();
    if (kind == Part::family && !other.side_has(kind) && !monarchs)
      account.add(kFamilyMissing, "family name on one side only: ", word);
    else
      account.add(kind == Part::other ? kBodySaysMore * static_cast<double>(one.count(kind)) : kOneSideSaysMore,
                  "only one side says ", word);
  }
}

void note_left_over(Account& account, const Side& left, const Side& right, const Assigned& assigned) {
  const LeftOver l(left, assigned.left), r(right, assigned.right);
  if ((l.kinds() | r.kinds()) == 0) return;
  if (!note_contradictions(account, l, r) && !note_unlike_parts(account, l, r)) note_unlike_parts(account, r, l);
  const bool monarchs = share_number(left, assigned.left);
  note_more(account, l, r, monarchs);
  note_more(account, r, l, monarchs);
}

bool is_given_or_initial(const Side& side, std::size_t i) {
  return side.words[i].part == Part::given || side.words[i].part == Part::initial;
}

/// Initial `paired` - 1 has nothing on the other side, though the word behind it found a partner there. At the
/// beginning that is told of the many who are called by their second name ("F. K. Hare", Kenneth), and «М.» may have
/// been read as Monsieur; between two words that have partners it is another name.
void note_passed_over(Account& account, const Side& mine, Words assigned, const Side& other, Words assigned_there,
                      std::size_t paired, std::size_t with) {
  if (paired == 0 || (assigned >> (paired - 1) & 1) != 0 || mine.words[paired - 1].part != Part::initial) return;
  if (!is_given_or_initial(mine, paired)) return;
  if (with != 0 && (assigned_there >> (with - 1) & 1) == 0 && is_given_or_initial(other, with - 1)) return;
  const auto& passed_over = mine.words[paired - 1].form;
  const bool between = paired > 1 && (assigned >> (paired - 2) & 1) != 0 && is_given_or_initial(mine, paired - 2);
  if (between || passed_over.first_sound() != 'm')
    account.add(between ? kInitialPassedOver : kFirstInitialPassedOver, "initial passed over: ", passed_over.folded());
}

/// Do initials of one side stand for words of the other that come in another order?
bool initials_cross(const Side& left, const Side& right, const Pairings& pairs) {
  const auto has_initial = [&](const Pairing& pair) {
    return left.words[pair.left].part == Part::initial || right.words[pair.right].part == Part::initial;
  };
  for (const auto* one = pairs.begin(); one != pairs.end(); ++one)
    if (has_initial(*one))
      for (const auto* other = pairs.begin(); other != one; ++other)
        if (has_initial(*other) && (one->left < other->left) != (one->right < other->right)) return true;
  return false;
}

/// A monarch, a pope or the like on both sides, of whom no more is said than given names and numbers that found each
/// other: «папа Франциск», "Pope Francis".
bool are_of_one_rank(const Side& left, const Side& right, const Assigned& assigned) {
  if (left.rank == Rank::none || left.rank != right.rank) return false;
  const auto is_all = [](const Side& side, Words words) {
    return words == Parts::all(side.words.size()) &&
           std::all_of(side.words.begin(), side.words.end(),
                       [](const Compared& word) { return word.part == Part::given || word.part == Part::suffix; });
  };
  return is_all(left, assigned.left) && is_all(right, assigned.right);
}

/// "VladimirPutin" is "Vladimir Putin": the same letters, cut otherwise.
bool same_letters(const Side& left, const Side& right) {
  if (left.words.size() == right.words.size()) return false;
  const auto bytes = [](const Side& side) {
    std::size_t sum = 0;
    for (const auto& word : side.words) sum += word.form.folded().size();
    return sum;
  };
  if (bytes(left) != bytes(right) || bytes(left) < 6) return false;
  const auto run = [](const Side& side) {
    std::string out;
    for (const auto& word : side.words) out += word.form.folded();
    return out;
  };
  return run(left) == run(right);
}

}  // namespace

double compare_bits(const Side& left, const Side& right, std::vector<Reason>* told, Assigned* paired,
                    Remembered* remembered) {
  Account account(told);
  if (left.words.empty() || right.words.empty()) {
    account.add(0, "nothing to compare");
    return 0;
  }
  if (same_letters(left, right)) {
    account.add(kSameLetters, "the same letters, cut otherwise");
    return account.bits();
  }
  Assigned assigned;
  Pairings pairs;
  assign_syllables(account, left, right, assigned);
  assign_equal(left, right, remembered, assigned, pairs);
  assign_likely(left, right, remembered, assigned, pairs);
  let_repeat_fade(left, right, pairs);
  assign_joined(account, left, right, assigned);
  if (left.article || right.article) assign_glued(account, left, right, assigned);
  bool initials = false;
  for (const auto& pair : pairs) {
    const auto &a = left.words[pair.left], &b = right.words[pair.right];
    account.add(pair.bits, part_name(a.part, b.part), ": ", a.form.folded(),
                a.form.folded() == b.form.folded() ? " = " : " ~ ", b.form.folded());
    if (a.part != Part::initial && b.part != Part::initial) continue;
    initials = true;
    note_passed_over(account, left, assigned.left, right, assigned.right, pair.left, pair.right);
    note_passed_over(account, right, assigned.right, left, assigned.left, pair.right, pair.left);
  }
  if (initials && initials_cross(left, right, pairs)) account.add(kInitialsInOtherOrder, "initials in another order");
  note_left_over(account, left, right, assigned);
  if (are_of_one_rank(left, right, assigned)) account.add(kSameRank, "both of one rank");
  if (paired != nullptr) *paired = assigned;
  if (const auto shared = std::popcount(left.particles & right.particles); shared != 0)
    account.add(kSameParticle * shared, "the same particles of the family name");
  if (left.gender != Gender::unknown && right.gender != Gender::unknown && left.gender != right.gender)
    account.add(left.words.size() == 1 || right.words.size() == 1 ? kGendersOfOneWordDiffer : kGendersDiffer,
                "one is a man's name, one a woman's");
  return account.bits();
}

namespace {

Comparison::Verdict verdict_of(double bits) {
  using Verdict = Comparison::Verdict;
  return bits >= kSame ? Verdict::same : bits <= kDifferent ? Verdict::different : Verdict::unsure;
}

Comparison compare(const Prepared& left, const Prepared& right, Tell tell, Assigned* assigned = nullptr) {
  Comparison out;
  auto* const reasons = tell == Tell::reasons ? &out.reasons : nullptr;
  out.bits = compare_bits(side_of(left), side_of(right), reasons, assigned);
  const bool nothing = left.words().empty() || right.words().empty();
  out.verdict = nothing ? Comparison::Verdict::unsure : verdict_of(out.bits);
  return out;
}

Comparison compare_in_any_case(const Prepared& left, const Prepared& right, Tell tell) {
  Assigned assigned;
  auto out = compare(left, right, tell, &assigned);
  const bool nothing = left.words().empty() || right.words().empty();
  if (out.verdict != Comparison::Verdict::same && !nothing) {
    compare_in_other_cases(left, right, assigned, tell, out);
    out.verdict = verdict_of(out.bits);
  }
  return out;
}

Comparison compare(std::string_view left, std::string_view right, Tell tell) {
  if (std::max(left.size(), right.size()) > AtHand::kMostBytes)
    return compare_in_any_case(Prepared(left), Prepared(right), tell);
  thread_local AtHand last_left, last_right;
  return compare_in_any_case(last_left(left), last_right(right), tell);
}

}  // namespace

Comparison compare(const Name& left, const Name& right) {
  return compare(Prepared(left), Prepared(right), Tell::reasons);
}

Comparison compare(std::string_view left, std::string_view right) { return compare(left, right, Tell::reasons); }

Comparison weigh(std::string_view left, std::string_view right) { return compare(left, right, Tell::nothing); }

std::string_view to_string(Comparison::Verdict verdict) {
  static constexpr std::string_view kNames[] = {"same", "different", "unsure"};
  return kNames[static_cast<std::size_t>(verdict)];
}

}  // namespace behistun::names
