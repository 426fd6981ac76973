// What the tables say of a word: one look-up, in an image that was laid out when the library was built.

#include "words.hpp"
#include <algorithm>
#include "known_words.hpp"
#include "words_image.hpp"

namespace behistun::names {

const WordsImage& known_words() {
  static const WordsImage words(embedded::known_words());
  return words;
}

namespace {

/// Of most words there are none.
bool share(Numbers a, Numbers b) {
  return !a.empty() && !b.empty() && std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

std::vector<std::string_view> forms(const laid_out::Texts& all, std::span<const std::uint32_t> first, std::size_t row) {
  std::vector<std::string_view> out;
  for (auto at = first[row]; at < first[row + 1]; ++at) out.push_back(all[at]);
  return out;
}

}  // namespace

const std::uint16_t* Numbers::begin() const { return known_words().numbers.data() + first; }

const Facts& facts(std::string_view folded) { return known_words().of(folded); }

std::uint16_t number_of(const Facts& facts) { return facts.known ? static_cast<std::uint16_t>(facts.number + 1) : 0; }

const Facts& facts_of_number(std::uint16_t number) {
  const auto& words = known_words();
  return number == 0 || number > words.facts.size() ? kNothingKnown : words.facts[number - 1U];
}

const Sounded& sounded(const Facts& known) { return known_words().sounded[known.number]; }

std::string_view sound_key(const Facts& known) { return known_words().sound_keys[known.number]; }

const KnownGiven* known_given(std::string_view folded) {
  const auto& known = facts(folded);
  return known.is_given() ? &known.given : nullptr;
}

std::vector<std::string_view> forms_of_group(std::uint16_t group) {
  return forms(known_words().group_forms, known_words().first_of_group, group);
}

std::vector<std::string_view> forms_of_family(std::uint16_t family) {
  return forms(known_words().family_forms, known_words().first_of_family, family);
}

std::uint32_t fingerprint_of_tables() { return known_words().fingerprint.front(); }

bool share_a_group(const KnownGiven& a, const KnownGiven& b) { return share(a.groups, b.groups); }

bool are_counterparts(const Facts& a, const Facts& b) { return share(a.counterparts, b.counterparts); }

bool share_a_bearer(const Facts& a, const Facts& b) { return share(a.well_known, b.well_known); }

bool share_a_family(const Facts& a, const Facts& b, Syllabaries asked) {
  const auto languages = known_words().languages_of_family;
  return std::any_of(a.families_first.begin(), a.families_first.end(), [&](std::uint16_t family) {
    return (languages[family] & asked) != 0 &&
           std::find(b.families_first.begin(), b.families_first.end(), family) != b.families_first.end();
  });
}

}  // namespace behistun::names
