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
constexpr double kOneSideSaysMore = -0.5;
constexpr double kFamilyDiffers = -12.0;
constexpr double kFamilyMissing = -4.0;
constexpr double kGivenDiffers = -7.0;
constexpr double kPatronymicDiffers = -8.0;
constexpr double kInitialFits = 2.0;
constexpr double kGendersDiffer = -3.0;
constexpr double kOtherPart = -1.0;  ///< a family name here that is a given name there
constexpr double kSame = 6.0, kDifferent = 0.0;

// How the likeness of two words becomes evidence. A good pair has some 2.6 bits a letter.
constexpr double kBitsALetter = 2.6;
constexpr double kDifferentWord =
    0.42;  ///< likeness, of the best that words so long could have, below which they differ
constexpr double kFormsOfOneName = 0.9;  ///< Пётр and Pierre

double likeness(const Form& a, const Form& b) {
  if (a.folded == b.folded) return 1;
  const auto longest = static_cast<double>(std::max(a.spelt.size(), b.spelt.size()));
  const auto heard = longest == 0 ? 0 : std::min(1.0, translit::alike(a.spelt, b.spelt) / (kBitsALetter * longest));
  const bool forms = a.known != nullptr && b.known != nullptr && share_a_group(*a.known, *b.known);
  return forms ? std::max(heard, kFormsOfOneName) : heard;
}

/// What the same word in both names is worth: long words are rarer than short ones, given names commoner than others.
double worth(const Form& a, Part a_part, const Form& b, Part b_part) {
  const auto letters = static_cast<double>(std::min(a.spelt.size(), b.spelt.size()));
  const double by_length = std::min(11.0, 3.0 + 1.1 * letters);
  if (a_part == Part::family && b_part == Part::family) return by_length;
  if (a_part == Part::patronymic && b_part == Part::patronymic) return 4;
  return std::min(5.5, by_length);
}

bool initial_fits(const Form& initial, const Form& word) {
  return !initial.key.empty() && !word.key.empty() && initial.key.front() == word.key.front();
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
  return a == Part::patronymic ? "patronymic" : a == Part::suffix ? "suffix" : "given name";
}

void note_missing(std::vector<Reason>& reasons, std::span<const Compared> left, const std::vector<bool>& left_used,
                  std::span<const Compared> right, const std::vector<bool>& right_used) {
  const auto left_over = [](std::span<const Compared> words, const std::vector<bool>& used, Part part) {
    std::vector<const Form*> out;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (!used[i] && words[i].part == part) out.push_back(words[i].form);
    return out;
  };
  const auto has = [](std::span<const Compared> words, Part part) {
    return std::any_of(words.begin(), words.end(), [&](const Compared& word) { return word.part == part; });
  };
  struct Kind {
    Part part;
    const char* name;
    double differs, missing;
  };
  for (const auto& kind : {Kind{Part::family, "family name", kFamilyDiffers, kFamilyMissing},
                           Kind{Part::given, "given name", kGivenDiffers, kOneSideSaysMore},
                           Kind{Part::patronymic, "patronymic", kPatronymicDiffers, kOneSideSaysMore},
                           Kind{Part::initial, "initial", kGivenDiffers, kOneSideSaysMore},
                           Kind{Part::suffix, "suffix", kOneSideSaysMore, kOneSideSaysMore}}) {
    const auto l = left_over(left, left_used, kind.part), r = left_over(right, right_used, kind.part);
    if (l.empty() && r.empty()) continue;
    if (!l.empty() && !r.empty()) {
      reasons.push_back(
          {std::string(kind.name) + " differs: " + l.front()->folded + " / " + r.front()->folded, kind.differs});
      continue;
    }
    const auto& word = l.empty() ? *r.front() : *l.front();
    const bool other_has = has(l.empty() ? left : right, kind.part);
    if (kind.part == Part::family && !other_has)
      reasons.push_back({"family name on one side only: " + word.folded, kind.missing});
    else
      reasons.push_back({"only one side says " + word.folded, kOneSideSaysMore});
  }
}

}  // namespace

Form::Form(std::string folded_word)
    : folded(std::move(folded_word)), spelt(folded), key(translit::sound_key(folded)), known(known_given(folded)) {}

std::vector<std::pair<std::string, Part>> counting_words(const Name& name) {
  std::vector<std::pair<std::string, Part>> out;
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
  if (a_part == Part::initial || b_part == Part::initial) {
    const bool fits = a_part == Part::initial ? initial_fits(a, b) : initial_fits(b, a);
    return fits && a_part != Part::family && b_part != Part::family ? std::optional(kInitialFits) : std::nullopt;
  }
  const auto alike = likeness(a, b);
  if (alike < kDifferentWord) return std::nullopt;
  const auto bits = worth(a, a_part, b, b_part) * (alike - kDifferentWord) / (1 - kDifferentWord) +
                    (a_part == b_part ? 0 : kOtherPart);
  return bits > 0 ? std::optional(bits) : std::nullopt;
}

double compare_bits(const Side& left, const Side& right, std::vector<Reason>* told) {
  std::vector<Reason> reasons;
  if (left.words.empty() || right.words.empty()) {
    if (told != nullptr) told->push_back({"nothing to compare", 0});
    return 0;
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
  note_missing(reasons, left.words, left_used, right.words, right_used);
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
