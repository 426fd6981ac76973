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
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <bit>
#include <cmath>
#include "likeness.hpp"

namespace behistun::names {
namespace {

// Bits of evidence, set by hand and checked against pairs of names that are known to be the same or not.
constexpr double kOneSideSaysMore = -0.7;
constexpr double kBodySaysMore = -5.0;  ///< mostly a branch
constexpr double kSameParticle = 0.6;
constexpr double kFamilyDiffers = -20.0;
constexpr double kFamilyMissing = -4.0;
constexpr double kGivenDiffers = -14.0;
constexpr double kPatronymicDiffers = -17.0;
constexpr double kBodyWordDiffers = -14.0;
constexpr double kNumberDiffers = -3.0;  ///< Fund IV, Fund V: a number is easily wrong
constexpr double kSuffixDiffers = -14.0;
constexpr double kSameSuffix = 1.0;
constexpr double kUnlikeParts = -8.0;  ///< a given name too much here, a family name there
constexpr double kInitialDiffers = -10.0;
constexpr double kGendersDiffer = -3.0;
constexpr double kOtherPart = -1.0;  ///< a family name here that is a given name there
constexpr double kSameLetters = 12.0;
constexpr double kOfCommonness = 0.4;     ///< of the bits that a family name's bearers take from it
constexpr double kFurtherWord = 0.5;      ///< what the next of several given names is worth of the one before
constexpr double kFurtherBodyWord = 0.7;  ///< the same of a body
constexpr double kSame = 6.0;
constexpr double kDifferent = 0.0;
constexpr double kNeitherInOneScript = 0.4;  ///< a likeness of two words of a person's name that says nothing
constexpr double kNeitherOfKnown = 0.8;      ///< the same of two family names that others have
constexpr double kOneSyllableName = 0.6;     ///< likeness of given names that are other syllables, and yet may be one
constexpr double kJoinedOne = 0.7;           ///< likeness of two words run together with one
constexpr double kSurelyOneWord = 0.85;      ///< likeness that even a patronymic and a family name may be paired by

/// What a family name is worth less because others are known to bear it too: Smith says less than Lavrov.
double commonness(const Form& a, const Form& b) {
  const auto bearers = std::max(a.facts().bearers, b.facts().bearers);
  return bearers == 0 ? 0 : kOfCommonness * std::log2(0.5 * bearers);  // a table of those that two bear, and more
}

/// What the same word in both names is worth: long words are rarer than short ones, given names commoner than others.
double worth(const Form& a, Part a_part, const Form& b, Part b_part) {
  if (a_part == Part::patronymic && b_part == Part::patronymic) return 4;
  const auto letters =
      a.spelt().empty() || b.spelt().empty() ? 5.0 : static_cast<double>(std::min(a.spelt().size(), b.spelt().size()));
  const double by_length = std::min(11.0, 3.0 + 1.1 * letters);
  if (a_part == Part::family && b_part == Part::family) return by_length - commonness(a, b);
  return std::min(a_part == Part::other ? 7.0 : 5.5, by_length);
}

double price_of_difference(Part part) {
  switch (part) {
    case Part::family:
      return kFamilyDiffers;
    case Part::patronymic:
      return kPatronymicDiffers;
    case Part::other:
      return kBodyWordDiffers;
    case Part::suffix:
      return kSuffixDiffers;
    default:
      return kGivenDiffers;
  }
}

struct Pairing {
  std::uint16_t left, right;
  double bits;
};
using Pairings = Few<Pairing, 16>;

constexpr std::string_view part_name(Part a, Part b) {
  if (a == Part::family || b == Part::family) return "family name";
  if (a == Part::initial || b == Part::initial) return "initial";
  if (a == Part::other) return "word";
  return a == Part::patronymic ? "patronymic" : a == Part::suffix ? "suffix" : "given name";
}

/// What speaks, and where it is told if anyone asks.
class Account {
 public:
  explicit Account(std::vector<Reason>* told) : told_(told) {
    if (told != nullptr) told->reserve(8);
  }
  template <class... Pieces>
  void add(double bits, const Pieces&... claim) {
    bits_ += bits;
    if (told_ == nullptr) return;
    auto& reason = told_->emplace_back();
    reason.bits = bits;
    reason.claim.reserve((std::string_view(claim).size() + ...));
    (reason.claim.append(std::string_view(claim)), ...);
  }
  double bits() const { return bits_; }

 private:
  std::vector<Reason>* told_;
  double bits_ = 0;
};

/// Words of a side, a bit each.
using Words = std::uint32_t;
static_assert(kMostWords <= 32);

/// Which words are of which part.
class Parts {
 public:
  static Words all(std::size_t words) { return static_cast<Words>((std::uint64_t{1} << words) - 1); }
  explicit Parts(std::span<const Compared> words) {
    for (std::size_t i = 0; i < words.size(); ++i) of_part_[static_cast<std::size_t>(words[i].part)] |= Words{1} << i;
  }
  /// Given names and initials are of one kind.
  Words of_kind(Part kind) const { return of(kind) | (kind == Part::given ? of(Part::initial) : 0); }
  Words of(Part part) const { return of_part_[static_cast<std::size_t>(part)]; }

 private:
  std::array<Words, 8> of_part_{};
};

/// Words that are assigned, on both sides.
struct Assigned {
  Words left = 0, right = 0;
  bool either(std::size_t i, std::size_t j) const { return (left >> i & 1) != 0 || (right >> j & 1) != 0; }
  void both(std::size_t i, std::size_t j) {
    left |= Words{1} << i;
    right |= Words{1} << j;
  }
};

bool surely_one(const Compared& a, const Compared& b) {
  if (a.form.folded() == b.form.folded()) return true;
  const auto &left = a.form.facts(), &right = b.form.facts();
  return a.part == Part::given && left.is_given() && right.is_given() && share_a_group(left.given, right.given);
}

/// Equal words of one part, and forms of one given name, find each other first: most names are settled by that.
void assign_equal(const Side& left, const Side& right, Assigned& assigned, Pairings& out) {
  for (std::uint16_t i = 0; i < left.words.size(); ++i)
    for (std::uint16_t j = 0; j < right.words.size(); ++j) {
      const auto &a = left.words[i], &b = right.words[j];
      if (a.part != b.part || assigned.either(i, j) || !surely_one(a, b)) continue;
      assigned.both(i, j);
      out.push_back({i, j, word_bits(a.form, a.part, b.form, b.part).value_or(0)});
    }
}

/// The largest first, of equals the one that stands first. Nearly always there are few.
void sort_by_bits(Pairings& pairs) {
  const auto above = [](const Pairing& a, const Pairing& b) { return a.bits > b.bits; };
  if (pairs.size() > 16) return std::stable_sort(pairs.begin(), pairs.end(), above);
  for (auto* next = pairs.begin(); next != pairs.end(); ++next) {
    auto* const place = std::upper_bound(pairs.begin(), next, *next, above);
    std::rotate(place, next, next + 1);
  }
}

/// The likeliest pair first, and each word once.
void assign_likely(const Side& left, const Side& right, Assigned& assigned, Pairings& out) {
  Pairings likely;
  for (std::uint16_t i = 0; i < left.words.size(); ++i)
    for (std::uint16_t j = 0; j < right.words.size(); ++j) {
      if (assigned.either(i, j)) continue;
      const auto &a = left.words[i], &b = right.words[j];
      if (const auto bits = word_bits(a.form, a.part, b.form, b.part)) likely.push_back({i, j, *bits});
    }
  sort_by_bits(likely);
  for (const auto& pair : likely) {
    if (assigned.either(pair.left, pair.right)) continue;
    assigned.both(pair.left, pair.right);
    out.push_back(pair);
  }
}

/// All words of one part, run together: syllables are cut into words in more than one way («Чен Ын», "Jong-un").
std::string run_of(std::span<const Compared> words, Part part) {
  std::string out;
  for (const auto& word : words)
    if (word.part == part) out.append(word.form.folded());
  return out;
}

/// Syllables that no table tells to be one: may they be one spelt wrong, or as no table has it?
bool may_be_one_by_letters(std::string_view mine, std::string_view theirs) {
  const Form a(mine, facts({})), b(theirs, facts({}));
  return likeness(a, b) >= kOneSyllableName;
}

/// Two Chinese, Korean or Vietnamese names: the family names and all given names at once.
void assign_syllables(Account& account, const Side& left, const Side& right, Assigned& assigned) {
  const auto languages = static_cast<Syllabaries>(left.syllabaries & right.syllabaries);
  if (languages == 0) return;
  const auto settle = [&](Part part, double bits, std::string_view name, std::string_view a, std::string_view b) {
    account.add(kSameSyllables * bits, name, a, " ~ ", b);
    assigned.left |= Parts(left.words).of(part);
    assigned.right |= Parts(right.words).of(part);
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
    if (may_be_one_by_letters(mine, theirs)) return;
    settle(Part::family, worth(a->form, Part::family, b->form, Part::family), "family name: ", a->form.folded(),
           b->form.folded());
    account.add(kGivenDiffers, "given name differs: ", mine, " / ", theirs);
    assigned.left |= Parts(left.words).of(Part::given);
    assigned.right |= Parts(right.words).of(Part::given);
    return;
  }
  settle(Part::family, worth(a->form, Part::family, b->form, Part::family), "family name: ", a->form.folded(),
         b->form.folded());
  const Form given(mine, facts({})), other(theirs, facts({}));
  settle(Part::given, worth(given, Part::given, other, Part::given), "given name: ", mine, theirs);
}

/// Given and family names that are written out.
bool may_be_joined(const Compared& word) { return word.part == Part::given || word.part == Part::family; }

/// Are the two words together about as long as the one?
bool is_as_long(const Compared& first, const Compared& second, const Compared& one) {
  constexpr std::size_t kApart = 2, kFewest = 3, kFewestOfAll = 7;  // letters
  const auto whole = one.form.spelt().size();
  if (whole < kFewestOfAll) return false;
  const auto a = first.form.spelt().size(), b = second.form.spelt().size(), both = a + b;
  return std::min(a, b) >= kFewest && both <= whole + kApart && whole <= both + kApart;
}

/// Two words that stand together on one side, and are one word on the other: "Amir Abdollahian", "Amirabdollahian".
void assign_joined(Account& account, const Side& left, const Side& right, Assigned& assigned) {
  const auto join = [&](const Side& two, Words& of_two, const Side& one, Words& of_one) {
    for (std::size_t i = 0; i + 1 < two.words.size(); ++i) {
      const auto &first = two.words[i], &second = two.words[i + 1];
      const auto pair = Words{3} << i;
      if ((of_two & pair) != 0 || !may_be_joined(first) || !may_be_joined(second)) continue;
      std::string joined;
      for (std::size_t j = 0; j < one.words.size(); ++j) {
        const auto& word = one.words[j];
        if ((of_one >> j & 1) != 0 || !may_be_joined(word) || !is_as_long(first, second, word)) continue;
        if (joined.empty()) joined.append(first.form.folded()).append(second.form.folded());
        const Form form(joined, facts({}));
        const auto alike = likeness(form, word.form);
        if (alike < kJoinedOne) continue;
        account.add(worth(form, word.part, word.form, word.part) * alike, part_name(second.part, word.part), ": ",
                    first.form.folded(), " ", second.form.folded(), " ~ ", word.form.folded());
        of_two |= pair;
        of_one |= Words{1} << j;
        break;
      }
    }
  };
  const auto left_over = [](const Side& side, Words of_side) {
    return std::popcount(~of_side & Parts::all(side.words.size()));
  };
  const auto mine = left_over(left, assigned.left), theirs = left_over(right, assigned.right);
  if (mine >= 2 && theirs >= 1) join(left, assigned.left, right, assigned.right);
  if (theirs >= 2 && mine >= 1) join(right, assigned.right, left, assigned.left);
}

/// Of the given names and of the words of a body, each is worth half of the one before; so are second family names.
void let_repeat_fade(const Side& left, const Side& right, Pairings& pairs) {
  sort_by_bits(pairs);
  double given = 1, family = 1, other = 1;
  for (auto& pair : pairs) {
    if (pair.bits <= 0) return;
    const auto a = left.words[pair.left].part, b = right.words[pair.right].part;
    if (a == Part::patronymic || a == Part::suffix || a == Part::initial || b == Part::initial) continue;
    auto& factor = a == Part::other ? other : a == Part::family || b == Part::family ? family : given;
    pair.bits *= factor;
    factor *= a == Part::other ? kFurtherBodyWord : kFurtherWord;
  }
}

/// Words of one side that found no partner.
class LeftOver {
 public:
  LeftOver(std::span<const Compared> words, Words assigned)
      : words_(words), parts_(words), left_(~assigned & Parts::all(words.size())) {}
  bool empty() const { return left_ == 0; }
  /// The first of a kind, nullptr if there is none.
  const Compared* first(Part kind) const {
    const auto of_kind = left_ & parts_.of_kind(kind);
    return of_kind == 0 ? nullptr : &words_[static_cast<std::size_t>(std::countr_zero(of_kind))];
  }
  std::size_t count(Part kind) const { return static_cast<std::size_t>(std::popcount(left_ & parts_.of_kind(kind))); }
  /// Is there a word of the part at all, assigned or not?
  bool side_has(Part part) const { return parts_.of(part) != 0; }

 private:
  std::span<const Compared> words_;
  Parts parts_;
  Words left_;
};

bool is_number(std::string_view folded) { return folded.find_first_not_of("0123456789ivx") == std::string_view::npos; }

double price_of(const Compared& mine, const Compared& theirs) {
  if (mine.part == Part::initial || theirs.part == Part::initial) return kInitialDiffers;
  if (mine.part == Part::other && is_number(mine.form.folded()) && is_number(theirs.form.folded()))
    return kNumberDiffers;
  return price_of_difference(mine.part);
}

void note_left_over(Account& account, const Side& left, const Side& right, const Assigned& assigned) {
  const LeftOver l(left.words, assigned.left), r(right.words, assigned.right);
  if (l.empty() && r.empty()) return;
  bool contradicts = false;
  for (const auto kind : {Part::family, Part::given, Part::patronymic, Part::other, Part::suffix}) {
    const auto *mine = l.first(kind), *theirs = r.first(kind);
    if (mine == nullptr || theirs == nullptr) continue;
    const auto part = mine->part == Part::initial || theirs->part == Part::initial ? Part::initial : kind;
    account.add(price_of(*mine, *theirs), part_name(part, part), " differs: ", mine->form.folded(), " / ",
                theirs->form.folded());
    contradicts = true;
  }
  for (const auto& [one, other] : {std::pair(&l, &r), std::pair(&r, &l)}) {
    const auto *given = one->first(Part::given), *family = other->first(Part::family);
    if (contradicts || given == nullptr || family == nullptr) continue;
    account.add(kUnlikeParts, "names left over differ: ", given->form.folded(), " / ", family->form.folded());
    contradicts = true;
  }
  for (const auto& [one, other] : {std::pair(&l, &r), std::pair(&r, &l)})
    for (const auto kind : {Part::family, Part::given, Part::patronymic, Part::other, Part::suffix}) {
      const auto* word = one->first(kind);
      if (word == nullptr || other->first(kind) != nullptr) continue;
      if (kind == Part::family && !other->side_has(kind))
        account.add(kFamilyMissing, "family name on one side only: ", word->form.folded());
      else
        account.add(kind == Part::other ? kBodySaysMore * static_cast<double>(one->count(kind)) : kOneSideSaysMore,
                    "only one side says ", word->form.folded());
    }
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

/// A word, or the initials that stand together: "S.A.".
struct WordUnit {
  std::size_t begin, end;  ///< words
  std::string_view folded;
};

/// The unit that begins with a word. Folded words lie one behind another, so initials read as one word.
WordUnit unit_at(const Parsed& name, std::size_t begin) {
  const auto is_initial = [&](std::size_t i) {
    return name.words[i].part == Part::initial && name.words[i].span.of(name.text).ends_with('.');
  };
  auto end = begin + 1;
  while (is_initial(begin) && end < name.words.size() && is_initial(end)) ++end;
  const auto& first = name.words[begin];
  const auto& last = name.words[end - 1];
  return {
      begin, end, {name.folded.data() + first.folded_begin, last.folded_begin + last.folded_size - first.folded_begin}};
}

/// Does a word of companies and bodies stand here as one? The shortest of them ("AG", "SA") only at an end, and as
/// initials only behind two words: "Banco Santander S.A.", but Ivanov S.A.
bool is_legal_form(const Parsed& name, const WordUnit& unit) {
  const bool ends = unit.end == name.words.size();
  if (unit.end > unit.begin + 1) return ends && unit.begin >= 2 && facts(unit.folded).legal_form;
  const auto& word = name.words[unit.begin];
  return word.facts->legal_form && (word.letters > 2 || unit.begin == 0 || ends);
}

/// A cheap no: neither a word that is a legal form nor initials that could be one.
bool may_be_a_body(const Parsed& name) {
  std::size_t initials = 0;
  for (const auto& word : name.words) {
    if (word.facts->legal_form) return true;
    initials += word.part == Part::initial;
  }
  return initials > 1;
}

/// The words of a company or body: legal forms and small words left out unless nothing else is left. None if it is
/// none.
Few<Counting, 16> words_of_body(const Parsed& name) {
  Few<Counting, 16> others, legal;
  for (std::size_t i = 0; i < name.words.size();) {
    const auto unit = unit_at(name, i);
    if (!unit.folded.empty() && !name.words[i].facts->small_word)
      (is_legal_form(name, unit) ? legal : others).push_back({unit.folded, Part::other});
    i = unit.end;
  }
  if (legal.empty()) return legal;
  return others.empty() ? legal : others;
}

/// Hyphenated words as two. What stands behind a name may hang on it: «Буш-младший».
void add_halves(const Counting& word, bool particles, Few<Counting, 16>& out) {
  for (auto rest = word.folded; !rest.empty() && out.size() < kMostWords;) {
    const auto end = std::min(rest.find('-'), rest.size());
    const auto half = rest.substr(0, end);
    const auto& known = facts(half);
    const bool particle = end < rest.size() && !particles && known.particle;
    const bool suffix = half.data() != word.folded.data() && end == rest.size() && known.suffix;
    if (!half.empty() && !particle) out.push_back({half, suffix ? Part::suffix : word.part, &known});
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

}  // namespace

Few<Counting, 16> counting_words(const Parsed& name) {
  Few<Counting, 16> out;
  if (may_be_a_body(name)) {
    for (const auto& word : words_of_body(name)) add_halves(word, true, out);
    if (!out.empty()) return out;
  }
  for (const auto& word : name.words) {
    if (word.part == Part::title || word.part == Part::particle || word.part == Part::other) continue;
    const Counting counting{name.folded_of(word), word.part, word.facts};
    if (word.hyphen)
      add_halves(counting, name.syllabaries != 0, out);
    else if (!counting.folded.empty() && out.size() < kMostWords)
      out.push_back(counting);
  }
  return out;
}

Prepared::Prepared(std::string_view name) {
  if (unicode::first_ill_formed(name)) return;
  take_apart(name, parsed_);
  count();
}

Prepared::Prepared(const Name& name) {
  parsed_.text = name.text;
  parsed_.gender = name.gender;
  if (unicode::first_ill_formed(name.text)) return;
  std::size_t bytes = 0;
  for (const auto& token : name.tokens) bytes += token.text.size();
  auto* const folded = parsed_.folded.make_room(room_to_fold(bytes));
  auto* out = folded;
  for (const auto& token : name.tokens) {
    auto& word = parsed_.words.emplace_back();
    word.span = token.span;
    word.part = token.part;
    word.hyphen = token.text.find('-') != std::string::npos;
    word.folded_begin = static_cast<std::uint32_t>(out - folded);
    out = fold(token.text, out);
    word.folded_size = static_cast<std::uint32_t>(out - folded) - word.folded_begin;
    word.letters = static_cast<std::uint32_t>(unicode::count_code_points(parsed_.folded_of(word)));
    word.facts = &facts(parsed_.folded_of(word));
  }
  count();
}

void Prepared::count() {
  for (const auto& word : counting_words(parsed_))
    words_.emplace_back(Form(word.folded, word.facts == nullptr ? facts(word.folded) : *word.facts), word.part);
  for (const auto& word : parsed_.words)
    if (word.part == Part::particle) particles_ |= word.facts->particle_bit;
}

namespace {

/// Within one script a name that is half alike is another name; between scripts nobody can tell. Two family names that
/// both have bearers are hardly one of them written wrong.
double likeness_of_names(const Form& a, Part a_part, const Form& b, Part b_part) {
  const auto alike = likeness(a, b);
  if (alike == 1 || a.spelt().cyrillic() != b.spelt().cyrillic()) return alike;
  const bool both_known =
      a_part == Part::family && b_part == Part::family && a.facts().bearers != 0 && b.facts().bearers != 0;
  const auto neither = both_known ? kNeitherOfKnown : kNeitherInOneScript;
  return alike < neither ? alike * kNeither / neither : 1 - (1 - alike) * (1 - kNeither) / (1 - neither);
}

}  // namespace

namespace {

bool is_one_suffix(const Form& a, const Form& b) {
  return a.folded() == b.folded() || (a.facts().suffix && a.facts().suffix_form == b.facts().suffix_form);
}

}  // namespace

std::optional<double> word_bits(const Form& a, Part a_part, const Form& b, Part b_part) {
  if (a_part == Part::suffix || b_part == Part::suffix)
    return a_part == b_part && is_one_suffix(a, b) ? std::optional(kSameSuffix) : std::nullopt;
  if ((a_part == Part::other) != (b_part == Part::other)) {
    const auto alike = likeness(a, b);
    return alike < kSurelyOneWord ? std::nullopt : std::optional(worth(a, Part::other, b, Part::other) * alike);
  }
  if (a_part == Part::initial || b_part == Part::initial) {
    const bool fits = a_part == Part::initial ? initial_fits(a, b) : initial_fits(b, a);
    return fits && a_part != Part::family && b_part != Part::family ? std::optional(kInitialFits) : std::nullopt;
  }
  const auto alike = a_part == Part::other ? likeness(a, b) : likeness_of_names(a, a_part, b, b_part);
  if ((a_part == Part::patronymic) != (b_part == Part::patronymic) && alike < kSurelyOneWord) return std::nullopt;
  if (alike < kNeither) {
    const auto differs = std::max(price_of_difference(a_part), price_of_difference(b_part));
    const auto bits = differs * (kNeither - alike) / kNeither;
    return a_part == b_part && alike > 0.1 ? std::optional(bits) : std::nullopt;
  }
  const auto bits =
      worth(a, a_part, b, b_part) * (alike - kNeither) / (1 - kNeither) + (a_part == b_part ? 0 : kOtherPart);
  return bits > 0 || a_part == b_part ? std::optional(bits) : std::nullopt;
}

Side side_of(const Prepared& name) { return {name.words(), name.gender(), name.syllabaries(), name.particles()}; }

double compare_bits(const Side& left, const Side& right, std::vector<Reason>* told) {
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
  assign_equal(left, right, assigned, pairs);
  assign_likely(left, right, assigned, pairs);
  let_repeat_fade(left, right, pairs);
  assign_joined(account, left, right, assigned);
  for (const auto& pair : pairs) {
    const auto &a = left.words[pair.left], &b = right.words[pair.right];
    account.add(pair.bits, part_name(a.part, b.part), ": ", a.form.folded(),
                a.form.folded() == b.form.folded() ? " = " : " ~ ", b.form.folded());
  }
  note_left_over(account, left, right, assigned);
  if (const auto shared = std::popcount(left.particles & right.particles); shared != 0)
    account.add(kSameParticle * shared, "the same particles of the family name");
  if (left.gender != Gender::unknown && right.gender != Gender::unknown && left.gender != right.gender)
    account.add(kGendersDiffer, "one is a man's name, one a woman's");
  return account.bits();
}

namespace {

Comparison::Verdict verdict_of(double bits) {
  using Verdict = Comparison::Verdict;
  return bits >= kSame ? Verdict::same : bits <= kDifferent ? Verdict::different : Verdict::unsure;
}

Comparison compare(const Prepared& left, const Prepared& right) {
  Comparison out;
  out.bits = compare_bits(side_of(left), side_of(right), &out.reasons);
  const bool nothing = left.words().empty() || right.words().empty();
  out.verdict = nothing ? Comparison::Verdict::unsure : verdict_of(out.bits);
  return out;
}

}  // namespace

std::vector<Nominative> likely_nominatives(std::string_view name) {
  constexpr std::size_t kMost = 2;
  constexpr double kDearest = 2.5;
  std::vector<Nominative> out;
  if (!is_cyrillic(name)) return out;
  for (auto& lemma : lemma(name)) {
    if (lemma.cost > kDearest || out.size() == kMost) break;
    if (lemma.text != name) out.push_back({std::move(lemma.text), kCostOfNominative + lemma.cost});
  }
  return out;
}

namespace {

/// The names as they may have been before somebody put them in another case («Лавровым»), where that speaks more for
/// one person than what is written.
void compare_nominatives(std::string_view left, std::string_view right, Comparison& best) {
  auto lefts = likely_nominatives(left), rights = likely_nominatives(right);
  lefts.insert(lefts.begin(), {std::string(left), 0});
  rights.insert(rights.begin(), {std::string(right), 0});
  for (const auto& a : lefts)
    for (const auto& b : rights) {
      const auto price = a.cost + b.cost;
      if (price == 0) continue;
      auto other = compare(Prepared(a.text), Prepared(b.text));
      if (other.bits - price <= best.bits) continue;
      other.bits -= price;
      std::string claim = "in the nominative: ";
      if (a.cost > 0) claim += a.text;
      if (a.cost > 0 && b.cost > 0) claim += ", ";
      if (b.cost > 0) claim += b.text;
      other.reasons.push_back({std::move(claim), -price});
      best = std::move(other);
    }
  best.verdict = verdict_of(best.bits);
}

}  // namespace

namespace {

/// Does every word of the shorter name begin with the sounds of a word of the other? So do the forms of one name, which
/// only Russian has.
bool begin_alike(const Prepared& left, const Prepared& right) {
  constexpr std::size_t kSounds = 2;
  const auto beginning = [](const Compared& word) { return word.form.sounds().substr(0, kSounds); };
  const auto is_cyrillic = [](const Compared& word) { return word.form.spelt().cyrillic(); };
  const bool left_is_shorter = left.words().size() <= right.words().size();
  const auto shorter = (left_is_shorter ? left : right).words(), longer = (left_is_shorter ? right : left).words();
  if (std::none_of(shorter.begin(), shorter.end(), is_cyrillic) &&
      std::none_of(longer.begin(), longer.end(), is_cyrillic))
    return false;
  return std::all_of(shorter.begin(), shorter.end(), [&](const Compared& word) {
    return std::any_of(longer.begin(), longer.end(),
                       [&](const Compared& other) { return beginning(word) == beginning(other); });
  });
}

}  // namespace

Comparison compare(const Name& left, const Name& right) { return compare(Prepared(left), Prepared(right)); }

Comparison compare(std::string_view left, std::string_view right) {
  constexpr double kHopeless = -12;  // no other case makes one person of two so different, if they do not begin alike
  const Prepared one(left), other(right);
  auto out = compare(one, other);
  const bool nothing = out.reasons.size() == 1 && out.bits == 0;
  if (out.verdict != Comparison::Verdict::same && !nothing && (out.bits > kHopeless || begin_alike(one, other)))
    compare_nominatives(left, right, out);
  return out;
}

std::string_view to_string(Comparison::Verdict verdict) {
  static constexpr std::string_view kNames[] = {"same", "different", "unsure"};
  return kNames[static_cast<std::size_t>(verdict)];
}

}  // namespace behistun::names
