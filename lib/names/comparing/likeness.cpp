// How alike two words are, by the surest witness that speaks for it.
//
// Three are asked: the learnt correspondences of letters, which know how three languages spell one name; within one
// script the number of wrong letters; and the sounds, which forgive what Belarusian and Ukrainian do to a vowel.
// Wrong letters are counted in the bits of a word (H. Hyyrö, A bit-vector algorithm for computing Levenshtein and
// Damerau edit distances, 2003). Forms of one given name (Пётр, Pierre, Peter) are alike because a table says so, and
// words whose letters tell nothing (Ив, Yves) because names of one person have shown it (`behistun-train
// counterparts`).

#include "likeness.hpp"
#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <span>

namespace behistun::names {
namespace {

constexpr double kBitsALetter = 3.5;
constexpr double kBitsALetterOfOneScript = 3.5;
constexpr double kFormsOfOneName = 0.95;
constexpr double kCounterparts = 0.8;
constexpr double kInTwoLanguages = 0.95;  ///< the same letters of two languages
constexpr double kSameSounds = 0.75;
constexpr double kASound = 0.15;  ///< what each wrong sound takes of that
constexpr double kEdit = 1.7;     ///< how much of a word's likeness a wrong letter takes, times its length

/// Letters put in, left out, changed or swapped with their neighbour. @pre  both have at most kMostCodes letters.
/// O(product of the lengths).
std::size_t wrong_letters(std::u32string_view a, std::u32string_view b) {
  std::array<std::array<std::uint8_t, kMostCodes + 1>, 3> rows;
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<std::uint8_t>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto &before = rows[(i + 2) % 3], &two_before = rows[(i + 1) % 3];
    row[0] = static_cast<std::uint8_t>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      auto cost = static_cast<std::uint8_t>(before[j - 1] + (a[i - 1] != b[j - 1]));
      cost = std::min<std::uint8_t>(cost, static_cast<std::uint8_t>(std::min(before[j], row[j - 1]) + 1));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost = std::min<std::uint8_t>(cost, static_cast<std::uint8_t>(two_before[j - 2] + 1));
      row[j] = cost;
    }
  }
  return rows[a.size() % 3][b.size()];
}

/// The same of words in a script that is neither Latin nor Cyrillic, by code points.
double written_alike_in_one_script(std::string_view a, std::string_view b) {
  const auto left = unicode::to_utf32(a), right = unicode::to_utf32(b);
  if (left.empty() || right.empty() || left.size() > kMostCodes || right.size() > kMostCodes) return 0;
  const auto letters = static_cast<double>(std::max(left.size(), right.size()));
  return std::max(0.0, 1 - kEdit * static_cast<double>(wrong_letters(left, right)) / letters);
}

double written_alike(const translit::Spelt& a, const translit::Spelt& b) {
  const auto shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
  if (longer > kMostCodes || shorter == 0) return 0;
  const auto letters = static_cast<double>(longer);
  if (kEdit * static_cast<double>(longer - shorter) >= letters) return 0;
  return std::max(0.0, 1 - kEdit * static_cast<double>(wrong_codes(a.codes(), b.codes())) / letters);
}

/// Vowels are one sound, so that it takes four sounds to say anything. Within one script a wrong sound of eight is
/// forgiven, and two of ten; between scripts letters are learnt, and forgive what is usual.
double sounds_alike(const Form& a, const Form& b, bool in_one_script) {
  if (!in_one_script && a.first_sound() != b.first_sound()) return 0;  // where all must be the same
  const auto left = a.sounds(), right = b.sounds();
  const auto shorter = std::min(left.size(), right.size()), longer = std::max(left.size(), right.size());
  if (shorter < 4) return 0;
  if (left == right) return kSameSounds;
  const auto forgiven = !in_one_script ? 0U : shorter >= 10 ? 2U : shorter >= 8 ? 1U : 0U;
  if (forgiven == 0 || longer > kMostCodes || longer - shorter > forgiven) return 0;
  const auto wrong = wrong_codes(left, right);
  return wrong > forgiven ? 0 : kSameSounds - kASound * static_cast<double>(wrong);
}

/// A name of three languages in letters that they share, as codes: without soft signs, unstressed vowels alike (о is а,
/// я is е), ў as в; of a Belarusian word дз and ц as the д and т that Russian has for them.
std::string east_slavic(std::string_view folded, bool belarusian) {
  constexpr std::u32string_view kBefore = U"еіяюьё";
  const auto word = unicode::to_utf32(folded);
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const auto next = i + 1 < word.size() ? word[i + 1] : U'\0';
    const auto next_but_one = i + 2 < word.size() ? word[i + 2] : U'\0';
    auto c = word[i];
    if (belarusian && c == U'д' && next == U'з' && kBefore.find(next_but_one) != std::u32string_view::npos) ++i;
    if (belarusian && c == U'ц' && kBefore.find(next) != std::u32string_view::npos) c = U'т';
    if (c == U'ь' || c == U'ъ') continue;
    if (c == U'о') c = U'а';
    if (c == U'я' || c == U'э' || c == U'ё' || c == U'є') c = U'е';
    if (c == U'і' || c == U'ї' || c == U'ы' || c == U'й') c = U'и';
    if (c == U'ў') c = U'в';
    if (c == U'ґ') c = U'г';
    const char code = static_cast<char>(c >= U'а' && c <= U'я' ? c - U'а' + 1 : 0);
    if (out.empty() || out.back() != code) out += code;
  }
  return out;
}

/// A Russian word and a Belarusian or Ukrainian one.
double written_alike_in_two_languages(const Form& a, const Form& b) {
  constexpr std::string_view kShortU = "ў", kYery = "ы", kE = "э";
  const auto other = (a.spelt().foreign() ? a : b).folded(), russian = (a.spelt().foreign() ? b : a).folded();
  const bool belarusian = other.find(kShortU) != std::string_view::npos ||
                          other.find(kYery) != std::string_view::npos || other.find(kE) != std::string_view::npos ||
                          other.find("дз") != std::string_view::npos || other.find("ц") != std::string_view::npos;
  const auto left = east_slavic(other, belarusian), right = east_slavic(russian, false);
  const auto letters = std::max(left.size(), right.size());
  if (letters == 0 || letters > kMostCodes) return 0;
  return kInTwoLanguages *
         std::max(0.0, 1 - kEdit * static_cast<double>(wrong_codes(left, right)) / static_cast<double>(letters));
}

}  // namespace

std::uint32_t wrong_codes(std::string_view a, std::string_view b) {
  if (a.empty()) return static_cast<std::uint32_t>(b.size());
  std::array<std::uint32_t, 64> places{};  // of each code in a, a bit each
  for (std::size_t i = 0; i < a.size(); ++i) places[static_cast<std::size_t>(a[i]) & 63] |= 1U << i;
  auto wrong = static_cast<std::uint32_t>(a.size());
  const auto last = a.size() - 1;
  std::uint32_t up = ~0U, down = 0;  // where the column of the table rises and falls
  std::uint32_t diagonal = 0, equal_before = 0;
  for (const char code : b) {
    const auto equal = places[static_cast<std::size_t>(code) & 63];
    const auto swapped = (~diagonal & equal) << 1 & equal_before;
    diagonal = (((equal & up) + up) ^ up) | equal | down | swapped;
    const auto rises = down | ~(diagonal | up), falls = diagonal & up;
    wrong += rises >> last & 1;
    wrong -= falls >> last & 1;
    const auto shifted = rises << 1 | 1;
    up = falls << 1 | ~(diagonal | shifted);
    down = diagonal & shifted;
    equal_before = equal;
  }
  return wrong;
}

double likeness(const Form& a, const Form& b, double least) {
  if (a.folded() == b.folded()) return 1;
  const bool forms = a.facts().is_given() && b.facts().is_given() && share_a_group(a.facts().given, b.facts().given);
  if (forms) return kFormsOfOneName;
  if (are_counterparts(a.facts(), b.facts())) return kCounterparts;
  const auto &left = a.spelt(), &right = b.spelt();
  if (left.empty() && right.empty()) return written_alike_in_one_script(a.folded(), b.folded());
  if (left.empty() || right.empty()) return 0;
  const bool two_languages = in_two_languages(left, right);
  if (!two_languages && left.consonants_apart(right) >= kFarApart) return 0;
  double best = 0;
  if (!left.cyrillic() || !right.cyrillic()) {  // too few pairs of Cyrillic words were there to learn from
    const auto letters = 0.5 * static_cast<double>(left.size() + right.size());
    const auto whole = kBitsALetter * letters;
    best = std::clamp(translit::alike(left, right, least * whole, whole) / whole, 0.0, 1.0);
  }
  const bool in_one_script = left.cyrillic() == right.cyrillic();
  if (in_one_script && best < 0.9) best = std::max(best, written_alike(left, right));
  if (two_languages) best = std::max(best, written_alike_in_two_languages(a, b));
  return best < kSameSounds ? std::max(best, sounds_alike(a, b, in_one_script)) : best;
}

bool initial_fits(const Form& initial, const Form& word) {
  constexpr std::string_view kDzh = "дж";
  const auto a = initial.folded(), b = word.folded();
  if (a.empty() || b.empty()) return false;
  const auto first = [](std::string_view text) { return unicode::code_point(text, 0).value; };
  const auto x = first(a), y = first(b);
  if (x == y) return true;
  if ((a == kDzh && (y == U'g' || y == U'j')) || (x == U'g' && b.starts_with(kDzh))) return true;  // George, Джордж
  if (x < 0x80 && y < 0x80) return false;
  const auto share_one = [&](std::span<const std::u32string_view> alike) {
    return std::any_of(alike.begin(), alike.end(), [&](std::u32string_view letters) {
      return letters.find(x) != std::u32string_view::npos && letters.find(y) != std::u32string_view::npos;
    });
  };
  static constexpr std::u32string_view kWithinCyrillic[] = {U"еёэє", U"иіїй", U"гґ"};
  if (x >= 0x80 && y >= 0x80) return share_one(kWithinCyrillic);
  const auto consonant_of = [](std::string_view sounds) { return sounds.empty() || sounds[0] == 'a' ? 0 : sounds[0]; };
  const auto consonant = consonant_of(initial.sounds());
  if (consonant != 0 && consonant == consonant_of(word.sounds())) return true;
  static constexpr std::u32string_view kAcross[] = {U"aаэ", U"eеэє",      U"iиійыyї", U"oо",
                                                    U"uуw", U"iyjuюяёeе", U"hг",      U"jд"};
  return share_one(kAcross);
}

}  // namespace behistun::names
