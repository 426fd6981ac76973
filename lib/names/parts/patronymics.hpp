#pragma once
// Patronymics, by their endings.

#include <behistun/names.hpp>
#include <optional>
#include <string_view>
#include "words/four_bytes.hpp"

namespace behistun::names {

/// A cheap no, from the last four bytes: most words end like no patronymic.
extern const FourBytes kPatronymicEnds;
inline bool may_be_patronymic(std::string_view folded) {
  return folded.size() >= FourBytes::kSize && kPatronymicEnds.has(folded.substr(folded.size() - FourBytes::kSize));
}
/// -ович, -евич, -ична … in Cyrillic (any case) and Latin spelling; the gender it tells.
std::optional<Gender> patronymic(std::string_view folded);
/// What a patronymic is made of, without its ending; a name that is none, as «Гейдар» before «оглы», by itself.
std::string_view stem_of_patronymic(std::string_view folded);
/// Are they made of forms of one given name? Николаевич, «Мікалаевіч», "Mykolayovych".
bool share_a_father(std::string_view patronymic, std::string_view other);

}  // namespace behistun::names
