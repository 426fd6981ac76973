// Patronymics, by their endings in Cyrillic (any case) and Latin spelling. Most words have none, and the last four
// bytes tell so.

#include "patronymics.hpp"
#include <algorithm>
#include <string>
#include <utility>
#include <vector>
#include "words/words.hpp"

namespace behistun::names {
namespace {

constexpr std::pair<std::string_view, Gender> kEndings[] = {
    {"ович", Gender::male},   {"евич", Gender::male},    {"ьич", Gender::male},     {"кич", Gender::male},
    {"мич", Gender::male},    {"овича", Gender::male},   {"евича", Gender::male},   {"овичу", Gender::male},
    {"евичу", Gender::male},  {"овичем", Gender::male},  {"евичем", Gender::male},  {"овиче", Gender::male},
    {"евиче", Gender::male},  {"йович", Gender::male},   {"ovich", Gender::male},   {"evich", Gender::male},
    {"ovitch", Gender::male}, {"evitch", Gender::male},  {"ovych", Gender::male},   {"evych", Gender::male},
    {"iovych", Gender::male}, {"iyovych", Gender::male}, {"евіч", Gender::male},    {"ильича", Gender::male},
    {"ильичу", Gender::male}, {"ильичом", Gender::male}, {"авіч", Gender::male},    {"ovitsj", Gender::male},
    {"овна", Gender::female}, {"евна", Gender::female},  {"ична", Gender::female},  {"овны", Gender::female},
    {"евны", Gender::female}, {"овне", Gender::female},  {"евне", Gender::female},  {"овну", Gender::female},
    {"евну", Gender::female}, {"овной", Gender::female}, {"евной", Gender::female}, {"ичны", Gender::female},
    {"ичне", Gender::female}, {"ичну", Gender::female},  {"ичной", Gender::female}, {"ovna", Gender::female},
    {"evna", Gender::female}, {"ivna", Gender::female},  {"івна", Gender::female},  {"їівна", Gender::female},
    {"аўна", Gender::female}, {"еўна", Gender::female},  {"avich", Gender::male},   {"avych", Gender::male},
    {"auna", Gender::female}, {"euna", Gender::female}};

/// What stands before the longest ending; empty if it has none.
std::string_view stem_of(std::string_view word) {
  std::size_t longest = 0;
  for (const auto& [ending, gender] : kEndings)
    if (word.size() > ending.size() + 1 && word.ends_with(ending)) longest = std::max(longest, ending.size());
  return longest == 0 ? std::string_view() : word.substr(0, word.size() - longest);
}

/// The given names that the stem of a patronymic may come from.
std::vector<const KnownGiven*> fathers_of(std::string_view stem) {
  std::vector<const KnownGiven*> out;
  for (const auto* ending : {"", "й", "ь", "и", "я", "а", "о", "i", "y", "j", "a", "o"})
    if (const auto* given = known_given(std::string(stem) + ending); given != nullptr) out.push_back(given);
  return out;
}

}  // namespace

constinit const FourBytes kPatronymicEnds = [] {
  FourBytes out;
  for (const auto& [ending, gender] : kEndings) out.note(ending.substr(ending.size() - FourBytes::kSize));
  return out;
}();

std::string_view stem_of_patronymic(std::string_view folded) {
  const auto stem = stem_of(folded);
  return stem.empty() ? folded : stem;
}

bool share_a_father(std::string_view patronymic, std::string_view other) {
  const auto mine = stem_of_patronymic(patronymic), theirs = stem_of_patronymic(other);
  if (mine == theirs) return true;
  const auto fathers = fathers_of(theirs);
  for (const auto* father : fathers_of(mine))
    if (std::any_of(fathers.begin(), fathers.end(),
                    [&](const KnownGiven* known) { return share_a_group(*father, *known); }))
      return true;
  return false;
}

std::optional<Gender> patronymic(std::string_view folded) {
  if (!may_be_patronymic(folded)) return std::nullopt;
  for (const auto& [ending, gender] : kEndings)
    if (folded.size() > ending.size() + 1 && folded.ends_with(ending)) return gender;
  return std::nullopt;
}

}  // namespace behistun::names
