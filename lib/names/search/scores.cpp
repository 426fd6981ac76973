// Words of a name that no table of spellings has paired with a word of the query, guessed at by their sounds.

#include "scores.hpp"
#include "comparing/likeness.hpp"

namespace behistun::names {
namespace {

constexpr double kASoundOfAll = 1.7;  ///< what each wrong sound takes of a likeness, times their number

/// The kinds of words that contradict each other, given names and initials being one.
Part kind_of(Part part) { return part == Part::initial ? Part::given : part; }

}  // namespace

double Scores::bits_of_left_over(const Few<std::uint32_t, 8>& left, const Open& open) const {
  double bits = 0;
  std::uint32_t paired = 0;
  std::array<bool, 8> contradicted{};
  for (const auto place : left) {
    const auto part = static_cast<Part>(place >> kWordBits);
    std::optional<double> best;
    std::size_t with = 0;
    for (std::size_t i = 0; i < open.size(); ++i) {
      const auto& word = query_.words()[open[i]];
      if ((paired >> i & 1) != 0 || kind_of(word.part) != kind_of(part)) continue;
      const auto said = remembered_bits_of_pair(open[i], place);
      if (!best || said > *best) {
        best = said;
        with = i;
      }
    }
    if (!best) {
      bits += kOneSideSaysMore;
      continue;
    }
    auto& known = contradicted[static_cast<std::size_t>(kind_of(part))];
    if (*best > 0)
      paired |= 1U << with;
    else if (known)
      continue;
    known |= *best <= 0;
    bits += *best;
  }
  return bits;
}

double Scores::remembered_bits_of_pair(std::size_t w, std::uint32_t place) const {
  const auto key = std::uint64_t{w + 1} << 32 | place;
  auto& said = said_[key * 0x9E3779B97F4A7C15ULL >> (64 - kSaidBits)];
  if (said.key != key) said = {key, bits_of_pair(w, place & kWordMask, static_cast<Part>(place >> kWordBits))};
  return said.bits;
}

double Scores::bits_of_pair(std::size_t w, std::uint32_t number, Part part) const {
  const auto& word = query_.words()[w];
  if (word.part == Part::initial || part == Part::initial) {
    const auto form = form_of(image_, number);
    const bool fits = word.part == Part::initial ? initial_fits(word.form, form) : initial_fits(form, word.form);
    return fits ? kInitialFits : kInitialDiffers;
  }
  if (word.part == Part::suffix && part == Part::suffix)  // "I" is "Ier", whatever they sound like
    return word_bits(word, {form_of(image_, number), part}).value_or(price_of_difference(part));
  const auto alike = alike_in_sound(w, image_.ready_words()[number].heard);
  if (alike < kNeither) return price_of_difference(part) * (kNeither - alike) / kNeither;
  return worth(word.form, word.part, word.form, word.part) * (alike - kNeither) / (1 - kNeither);
}

double Scores::alike_in_sound(std::size_t w, std::uint64_t heard) const {
  const auto& query = distances_from(w);
  if (query.sounds == 0) return 0;
  auto distance = query.heard.to(heard);
  if (query.otherwise) distance = std::min(distance, query.otherwise->to(heard));
  return std::max(0.0, 1 - kASoundOfAll * distance / static_cast<double>(query.sounds));
}

const Scores::Ready& Scores::distances_from(std::size_t w) const {
  auto& made = ready_[w];
  if (made) return *made;
  const auto& form = query_.words()[w].form;
  const auto sounds = form.sounds();
  const auto otherwise = heard_otherwise(form.folded(), sounds);
  made.emplace(Ready{std::min<std::size_t>(sounds.size(), SoundDistance::kMost), SoundDistance(sounds), {}});
  if (!otherwise.empty()) made->otherwise.emplace(otherwise);
  return *made;
}

}  // namespace behistun::names
