// Do two names name the same person?
//
// The words of the two names are assigned to each other, the best pair first, in any order. Each pair is a reason with
// its bits; so is each word that finds no partner: cheap where one side simply says less (no patronymic, no middle
// name), dear where both sides have a family name and the two differ.

#include "compare.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include <behistun/unicode.hpp>
#include <cmath>

namespace behistun::names {
namespace {

// Bits of evidence, set by hand and checked against pairs of names that are known to be the same or not.
constexpr double kOneSideSaysMore = -0.7;
constexpr double kFamilyDiffers = -12.0;
constexpr double kFamilyMissing = -4.0;
constexpr double kGivenDiffers = -8.0;
constexpr double kPatronymicDiffers = -10.0;
constexpr double kBodyWordDiffers = -6.0;
constexpr double kInitialFits = 2.0;
constexpr double kGendersDiffer = -3.0;
constexpr double kOtherPart = -1.0;  ///< a family name here that is a given name there
constexpr double kSameLetters = 12.0;
constexpr double kSame = 6.0, kDifferent = 0.0;

// How the likeness of two words becomes evidence. A good pair has some 2.8 bits a letter.
constexpr double kBitsALetter = 2.8;
constexpr double kNeither = 0.36;        ///< likeness, of the best that words so long could have, that says nothing
constexpr double kFormsOfOneName = 0.9;  ///< Пётр and Pierre
constexpr double kEdit = 1.7;            ///< how much of a word's likeness a wrong letter takes, times its length

/// Letters put in, left out, changed or swapped with their neighbour. O(product of the lengths).
std::size_t edits(std::u32string_view a, std::u32string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

double written_alike(const Form& a, const Form& b) {
  const auto longest = std::max(a.folded.size(), b.folded.size()),
             shortest = std::min(a.folded.size(), b.folded.size());
  if (2 * shortest < longest || longest > 64) return 0;
  const auto left = unicode::to_utf32(a.folded), right = unicode::to_utf32(b.folded);
  const auto letters = static_cast<double>(std::max(left.size(), right.size()));
  return std::max(0.0, 1 - kEdit * static_cast<double>(edits(left, right)) / letters);
}

/// 1: one word; kNeither: could be or not; 0: surely two.
double likeness(const Form& a, const Form& b) {
  if (a.folded == b.folded) return 1;
  const auto letters = 0.5 * static_cast<double>(a.spelt.size() + b.spelt.size());
  const bool spelt = !a.spelt.empty() && !b.spelt.empty();
  auto best = spelt ? std::clamp(translit::alike(a.spelt, b.spelt) / (kBitsALetter * letters), 0.0, 1.0) : 0.0;
  if (a.spelt.cyrillic() == b.spelt.cyrillic() && best < 0.9) best = std::max(best, written_alike(a, b));
  const bool forms = a.known != nullptr && b.known != nullptr && share_a_group(*a.known, *b.known);
  return forms ? std::max(best, kFormsOfOneName) : best;
}

/// What the same word in both names is worth: long words are rarer than short ones, given names commoner than others.
double worth(const Form& a, Part a_part, const Form& b, Part b_part) {
  const auto letters =
      a.spelt.empty() || b.spelt.empty() ? 5.0 : static_cast<double>(std::min(a.spelt.size(), b.spelt.size()));
  const double by_length = std::min(11.0, 3.0 + 1.1 * letters);
  if (a_part == Part::family && b_part == Part::family) return by_length;
  if (a_part == Part::patronymic && b_part == Part::patronymic) return 4;
  return std::min(5.5, by_length);
}

/// The first sounds of a word that an initial may stand for; vowels are told apart, but Ю is also I, Y, U.
bool initial_fits(const Form& initial, const Form& word) {
  if (initial.key.empty() || word.key.empty()) return false;
  const auto first = [](const Form& form) { return unicode::code_point(form.folded, 0).value; };
  const auto a = first(initial), b = first(word);
  if (a == b) return true;
  if (a < 0x80 && b < 0x80) return false;
  if (initial.key.front() != 'a' && word.key.front() != 'a') return initial.key.front() == word.key.front();
  static const std::u32string_view kVowels[] = {U"aа", U"eеэє", U"iиійыyї", U"oо", U"uуw", U"iyjuюяёeе"};
  return std::any_of(std::begin(kVowels), std::end(kVowels), [&](std::u32string_view alike) {
    return alike.find(a) != std::u32string_view::npos && alike.find(b) != std::u32string_view::npos;
  });
}

double price_of_difference(Part part) {
  if (part == Part::family) return kFamilyDiffers;
  return part == Part::patronymic ? kPatronymicDiffers : part == Part::other ? kBodyWordDiffers : kGivenDiffers;
}

struct Pairing {
  std::size_t left, right;
  double bits;
};

std::vector<Pairing> pairings(std::span<const Compared> left, std::span<const Compared> right) {
  std::vector<Pairing> out;
  for (std::size_t i = 0; i < left.size(); ++i)
    for (std::size_t j = 0; j < right.size(); ++j)
      if (const auto bits = word_bits(*left[i].form, left[i].part, *right[j].form, right[j].part))
        out.push_back({i, j, *bits});
  std::stable_sort(out.begin(), out.end(), [](const Pairing& a, const Pairing& b) { return a.bits > b.bits; });
  return out;
}

std::string part_name(Part a, Part b) {
  if (a == Part::family || b == Part::family) return "family name";
  if (a == Part::initial || b == Part::initial) return "initial";
  if (a == Part::other) return "word";
  return a == Part::patronymic ? "patronymic" : a == Part::suffix ? "suffix" : "given name";
}

/// The words of a company or body, which has no given and family names; empty for a person. Legal forms do not count,
/// unless nothing else is left.
std::vector<std::pair<std::string, Part>> words_of_a_body(const Name& name) {
  std::vector<std::pair<std::string, Part>> out, all;
  for (const auto& token : name.tokens) {
    auto folded = fold(token.text);
    if (folded.empty()) continue;
    all.emplace_back(folded, Part::other);
    if (!is_legal_form(folded)) out.emplace_back(std::move(folded), Part::other);
  }
  if (out.size() == all.size()) return {};
  return out.empty() ? all : out;
}

/// Words of one side that found no partner, by kind; a given name and an initial are of one kind.
struct LeftOver {
  std::vector<const Form*> family, given, patronymic, other;
  LeftOver(std::span<const Compared> words, const std::vector<bool>& used) {
    for (std::size_t i = 0; i < words.size(); ++i)
      if (!used[i]) of(words[i].part).push_back(words[i].form);
  }
  std::vector<const Form*>& of(Part part) {
    if (part == Part::family) return family;
    if (part == Part::patronymic) return patronymic;
    return part == Part::given || part == Part::initial ? given : other;
  }
};

bool has(std::span<const Compared> words, Part part) {
  return std::any_of(words.begin(), words.end(), [&](const Compared& word) { return word.part == part; });
}

void note_left_over(std::vector<Reason>& reasons, const Side& left, const std::vector<bool>& left_used,
                    const Side& right, const std::vector<bool>& right_used) {
  LeftOver l(left.words, left_used), r(right.words, right_used);
  for (const auto part : {Part::family, Part::given, Part::patronymic, Part::other}) {
    const auto &mine = l.of(part), &theirs = r.of(part);
    if (mine.empty() && theirs.empty()) continue;
    const auto kind = part_name(part, part);
    if (!mine.empty() && !theirs.empty()) {
      reasons.push_back(
          {kind + " differs: " + mine.front()->folded + " / " + theirs.front()->folded, price_of_difference(part)});
      continue;
    }
    const auto& word = mine.empty() ? *theirs.front() : *mine.front();
    const bool nothing_there = part == Part::family && !has(mine.empty() ? left.words : right.words, part);
    reasons.push_back({(nothing_there ? "family name on one side only: " : "only one side says ") + word.folded,
                       nothing_there ? kFamilyMissing : kOneSideSaysMore});
  }
}

/// "VladimirPutin" is "Vladimir Putin": the same letters, cut otherwise.
bool same_letters(const Side& left, const Side& right) {
  if (left.words.size() == right.words.size()) return false;
  const auto run = [](const Side& side) {
    std::string out;
    for (const auto& word : side.words) out += word.form->folded;
    return out;
  };
  const auto l = run(left), r = run(right);
  return l.size() >= 6 && l == r;
}

}  // namespace

Form::Form(std::string folded_word)
    : folded(std::move(folded_word)), spelt(folded), key(translit::sound_key(folded)), known(known_given(folded)) {}

std::vector<std::pair<std::string, Part>> counting_words(const Name& name) {
  std::vector<std::pair<std::string, Part>> out;
  if (auto body = words_of_a_body(name); !body.empty()) return body;
  for (const auto& token : name.tokens) {
    if (token.part == Part::title || token.part == Part::particle || token.part == Part::other) continue;
    const auto folded = fold(token.text);
    for (std::size_t at = 0; at <= folded.size();) {
      const auto end = std::min(folded.find('-', at), folded.size());
      auto word = folded.substr(at, end - at);
      if (!word.empty() && !(end < folded.size() && is_particle(word))) out.emplace_back(std::move(word), token.part);
      at = end + 1;
    }
  }
  return out;
}

Prepared prepare(const Name& name) {
  Prepared out;
  out.gender = name.gender;
  for (auto& [folded, part] : counting_words(name)) {
    out.forms.emplace_back(std::move(folded));
    out.words.push_back({&out.forms.back(), part});
  }
  return out;
}

std::optional<double> word_bits(const Form& a, Part a_part, const Form& b, Part b_part) {
  if (a_part == Part::suffix || b_part == Part::suffix)
    return a_part == b_part && a.folded == b.folded ? std::optional(1.0) : std::nullopt;
  if (a_part == Part::other || b_part == Part::other) {
    const auto alike = likeness(a, b);
    return alike < 0.6 ? std::nullopt : std::optional(7.0 * (alike - 0.5) / 0.5);
  }
  if (a_part == Part::initial || b_part == Part::initial) {
    const bool fits = a_part == Part::initial ? initial_fits(a, b) : initial_fits(b, a);
    return fits && a_part != Part::family && b_part != Part::family ? std::optional(kInitialFits) : std::nullopt;
  }
  const auto alike = likeness(a, b);
  const auto differs = std::max(price_of_difference(a_part), price_of_difference(b_part));
  if (alike < kNeither) {
    const auto bits = differs * (kNeither - alike) / kNeither;
    return a_part == b_part && alike > 0.1 ? std::optional(bits) : std::nullopt;
  }
  const auto bits =
      worth(a, a_part, b, b_part) * (alike - kNeither) / (1 - kNeither) + (a_part == b_part ? 0 : kOtherPart);
  return bits > 0 || a_part == b_part ? std::optional(bits) : std::nullopt;
}

double compare_bits(const Side& left, const Side& right, std::vector<Reason>* told) {
  std::vector<Reason> reasons;
  if (left.words.empty() || right.words.empty()) {
    if (told != nullptr) told->push_back({"nothing to compare", 0});
    return 0;
  }
  if (same_letters(left, right)) {
    if (told != nullptr) told->push_back({"the same letters, cut otherwise", kSameLetters});
    return kSameLetters;
  }
  std::vector<bool> left_used(left.words.size()), right_used(right.words.size());
  for (const auto& pair : pairings(left.words, right.words)) {
    if (left_used[pair.left] || right_used[pair.right]) continue;
    left_used[pair.left] = right_used[pair.right] = true;
    const auto &a = left.words[pair.left], &b = right.words[pair.right];
    reasons.push_back({part_name(a.part, b.part) + ": " + a.form->folded +
                           (a.form->folded == b.form->folded ? " = " : " ~ ") + b.form->folded,
                       pair.bits});
  }
  note_left_over(reasons, left, left_used, right, right_used);
  if (left.gender != Gender::unknown && right.gender != Gender::unknown && left.gender != right.gender)
    reasons.push_back({"one is a man's name, one a woman's", kGendersDiffer});
  double bits = 0;
  for (const auto& reason : reasons) bits += reason.bits;
  if (told != nullptr) *told = std::move(reasons);
  return bits;
}

Comparison compare(const Name& left, const Name& right) {
  const auto l = prepare(left), r = prepare(right);
  Comparison out;
  out.bits = compare_bits({l.words, l.gender}, {r.words, r.gender}, &out.reasons);
  using Verdict = Comparison::Verdict;
  const bool nothing = l.words.empty() || r.words.empty();
  out.verdict = out.bits >= kSame                    ? Verdict::same
                : out.bits <= kDifferent && !nothing ? Verdict::different
                                                     : Verdict::unsure;
  return out;
}

Comparison compare(std::string_view left, std::string_view right) { return compare(parse(left), parse(right)); }

std::string_view to_string(Comparison::Verdict verdict) {
  static constexpr std::string_view kNames[] = {"same", "different", "unsure"};
  return kNames[static_cast<std::size_t>(verdict)];
}

}  // namespace behistun::names
