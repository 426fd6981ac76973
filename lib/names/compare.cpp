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

constexpr double kFamilyBits = 9.0;  ///< two people rarely share a family name
constexpr double kGivenBits = 5.0;   ///< given names are shared by many
constexpr double kPatronymicBits = 4.0;
constexpr double kInitialBits = 2.5;
constexpr double kFamilyDiffers = -12.0;
constexpr double kGivenDiffers = -7.0;
constexpr double kPatronymicDiffers = -8.0;
constexpr double kOneSideSaysMore = -0.5;
constexpr double kFamilyMissing = -4.0;
constexpr double kGendersDiffer = -3.0;
constexpr double kSame = 6.0, kDifferent = 0.0;
constexpr double kAlike = 0.75;  ///< likeness of two words below which they are different words

std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const auto swap = corner + (a[i - 1] != b[j - 1]);
      corner = row[j];
      row[j] = std::min({swap, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

double likeness_of(std::string_view a, std::string_view b) {
  const auto longest = std::max(a.size(), b.size());
  return longest == 0 ? 0 : 1.0 - static_cast<double>(edits(a, b)) / static_cast<double>(longest);
}

/// 0 (nothing alike) to 1 (the same word).
double likeness(const Compared& a, const Compared& b) {
  if (a.folded == b.folded) return 1;
  if (a.known != nullptr && b.known != nullptr && share_a_group(*a.known, *b.known)) return 0.97;
  const auto sounds = likeness_of(a.sounds, b.sounds);
  if (is_cyrillic(a.folded) != is_cyrillic(b.folded)) return 0.95 * sounds;
  return std::max(0.95 * likeness_of(a.folded, b.folded), 0.85 * sounds);
}

bool initial_fits(const Compared& initial, const Compared& word) {
  return !initial.sounds.empty() && !word.sounds.empty() && initial.sounds.front() == word.sounds.front();
}

double worth(Part a, Part b) {
  if (a == Part::family || b == Part::family) return kFamilyBits;
  return a == Part::patronymic && b == Part::patronymic ? kPatronymicBits : kGivenBits;
}

struct Pairing {
  std::size_t left, right;
  double bits;
};

std::vector<Pairing> pairings(const std::vector<Compared>& left, const std::vector<Compared>& right) {
  std::vector<Pairing> out;
  for (std::size_t i = 0; i < left.size(); ++i)
    for (std::size_t j = 0; j < right.size(); ++j) {
      const auto &a = left[i], &b = right[j];
      if (a.part == Part::suffix || b.part == Part::suffix) {
        if (a.part == b.part && a.folded == b.folded) out.push_back({i, j, 1});
        continue;
      }
      if (a.part == Part::initial || b.part == Part::initial) {
        const bool fits = a.part == Part::initial ? initial_fits(a, b) : initial_fits(b, a);
        if (fits && a.part != Part::family && b.part != Part::family) out.push_back({i, j, kInitialBits});
        continue;
      }
      const auto alike = likeness(a, b);
      if (alike < kAlike) continue;
      auto bits = worth(a.part, b.part) * (alike - 0.6) / 0.4;
      if (a.part != b.part) bits -= 1;
      if (bits > 0) out.push_back({i, j, bits});
    }
  std::stable_sort(out.begin(), out.end(), [](const Pairing& a, const Pairing& b) { return a.bits > b.bits; });
  return out;
}

std::string part_name(Part a, Part b) {
  if (a == Part::family || b == Part::family) return "family name";
  if (a == Part::initial || b == Part::initial) return "initial";
  return a == Part::patronymic ? "patronymic" : a == Part::suffix ? "suffix" : "given name";
}

void note_missing(std::vector<Reason>& reasons, const std::vector<Compared>& left, const std::vector<bool>& left_used,
                  const std::vector<Compared>& right, const std::vector<bool>& right_used) {
  const auto left_over = [](const std::vector<Compared>& words, const std::vector<bool>& used, Part part) {
    std::vector<const Compared*> out;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (!used[i] && words[i].part == part) out.push_back(&words[i]);
    return out;
  };
  const auto has = [](const std::vector<Compared>& words, Part part) {
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

std::vector<Compared> prepare(const Name& name) {
  std::vector<Compared> out;
  for (const auto& token : name.tokens) {
    if (token.part == Part::title || token.part == Part::particle || token.part == Part::other) continue;
    const auto folded = fold(token.text);
    for (std::size_t at = 0; at <= folded.size();) {
      const auto end = std::min(folded.find('-', at), folded.size());
      if (const auto word = folded.substr(at, end - at); !word.empty() && !(end < folded.size() && is_particle(word)))
        out.push_back({word, translit::sounds(word), token.part, known_given(word)});
      at = end + 1;
    }
  }
  return out;
}

Comparison compare(const std::vector<Compared>& left, const std::vector<Compared>& right, Gender left_gender,
                   Gender right_gender) {
  Comparison out;
  if (left.empty() || right.empty()) {
    out.reasons.push_back({"nothing to compare", 0});
    return out;
  }
  std::vector<bool> left_used(left.size()), right_used(right.size());
  for (const auto& pair : pairings(left, right)) {
    if (left_used[pair.left] || right_used[pair.right]) continue;
    left_used[pair.left] = right_used[pair.right] = true;
    const auto &a = left[pair.left], &b = right[pair.right];
    out.reasons.push_back(
        {part_name(a.part, b.part) + ": " + a.folded + (a.folded == b.folded ? " = " : " ~ ") + b.folded, pair.bits});
  }
  note_missing(out.reasons, left, left_used, right, right_used);
  if (left_gender != Gender::unknown && right_gender != Gender::unknown && left_gender != right_gender)
    out.reasons.push_back({"one is a man's name, one a woman's", kGendersDiffer});
  for (const auto& reason : out.reasons) out.bits += reason.bits;
  using Verdict = Comparison::Verdict;
  out.verdict = out.bits >= kSame ? Verdict::same : out.bits <= kDifferent ? Verdict::different : Verdict::unsure;
  return out;
}

Comparison compare(const Name& left, const Name& right) {
  return compare(prepare(left), prepare(right), left.gender, right.gender);
}

Comparison compare(std::string_view left, std::string_view right) { return compare(parse(left), parse(right)); }

std::string_view to_string(Comparison::Verdict verdict) {
  static constexpr std::string_view kNames[] = {"same", "different", "unsure"};
  return kNames[static_cast<std::size_t>(verdict)];
}

}  // namespace behistun::names
