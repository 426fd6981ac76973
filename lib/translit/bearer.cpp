// Whose name is it?
//
// Шмидт is spelt as at home, Шилов as Russians are. Which of the two a word in Cyrillic letters is, its ends tell most,
// and some rows of letters inside. Each such trait speaks for a Russian or against, by so many bits, and these add up:
// a logistic regression. How well the models of spelling read a word says less, as they know some words by heart.

#include "bearer.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include <cstdlib>

#include "press-bearer.model.hpp"

namespace behistun::translit {
namespace {

constexpr std::size_t kLongestEnd = 5, kLongestBeginning = 3;  ///< letters
constexpr double kWorthInside = 0.5;

}  // namespace

std::vector<BearerTrait> bearer_traits(std::u32string_view word) {
  std::vector<BearerTrait> out;
  const auto add = [&](std::u32string letters, double worth) { out.push_back({std::move(letters), worth}); };
  for (std::size_t size = 0; size <= std::min(kLongestEnd, word.size()); ++size)
    add(std::u32string(word.substr(word.size() - size)) + U'#', 1);
  for (std::size_t size = 1; size <= std::min(kLongestBeginning, word.size()); ++size)
    add(U'#' + std::u32string(word.substr(0, size)), 1);
  for (const std::size_t size : {2, 3})
    for (std::size_t at = 0; at + size <= word.size(); ++at) add(std::u32string(word.substr(at, size)), kWorthInside);
  return out;
}

BearerModel::BearerModel(std::string_view model) {
  while (!model.empty()) {
    const auto line = model.substr(0, model.find('\n'));
    model.remove_prefix(std::min(line.size() + 1, model.size()));
    const auto tab = line.find('\t');
    if (tab == std::string_view::npos || line.starts_with("# ")) continue;
    bits_[unicode::to_utf32(line.substr(0, tab))] = std::strtof(std::string(line.substr(tab + 1)).c_str(), nullptr);
  }
}

double BearerModel::bits_for_russian(std::u32string_view word) const {
  double bits = 0;
  for (const auto& trait : bearer_traits(word))
    if (const auto found = bits_.find(trait.letters); found != bits_.end())
      bits += trait.worth * static_cast<double>(found->second);
  return bits;
}

const BearerModel& bearers() {
  static const BearerModel model(embedded::press_bearer_model());
  return model;
}

}  // namespace behistun::translit
