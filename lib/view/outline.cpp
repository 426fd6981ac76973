// A record in a few lines.

#include "outline.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "markup.hpp"
#include "waterfall.hpp"
#include "words.hpp"

namespace behistun::view {

namespace {

std::optional<Day> earliest(const Column& column) {
  std::optional<Day> first;
  for (const auto* version : column.versions)
    if (version->published && (!first || *version->published < *first)) first = version->published;
  return first;
}

}  // namespace

std::vector<Delegation> delegations(const link::Record& record) {
  std::vector<Delegation> out;
  const auto of = [&](const std::string& side) -> Delegation& {
    const auto found = std::find_if(out.begin(), out.end(), [&](const auto& d) { return d.side == side; });
    return found != out.end() ? *found : out.emplace_back(Delegation{side, {}});
  };
  const auto& people = record.contact.participants;
  for (const auto& account : record.accounts)
    if (std::any_of(people.begin(), people.end(), [&](const auto& p) { return p.side == account.side; }))
      of(account.side);
  const auto silent = std::ssize(out);
  for (const auto& person : people) of(person.side).people.push_back(&person);
  const auto rank = [](const Delegation& one) { return std::pair(one.side.empty(), side_words(one.side)); };
  std::stable_sort(out.begin() + silent, out.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return out;
}

std::string headline(const link::Record& record, const Sheet& sheet) {
  std::string sides, people;
  for (const auto& delegation : delegations(record)) {
    if (!delegation.side.empty()) append(sides, {sides.empty() ? "" : " – ", side_words(delegation.side)});
    for (const auto* person : delegation.people) append(people, {people.empty() ? "" : " – ", name_words(*person)});
  }
  const bool two_sides = sides.find(" – ") != std::string::npos;
  if (two_sides || (people.empty() && !sides.empty())) return sides;
  if (!people.empty()) return people;
  for (const auto& column : sheet.columns)
    if (!column.versions.empty()) return title_words(*column.versions[column.pivot]);
  return record.id;
}

std::string first_to_publish(const Sheet& sheet) {
  std::vector<std::pair<Day, std::string>> days;
  for (const auto& column : sheet.columns)
    if (const auto day = earliest(column)) days.emplace_back(*day, column.name);
  if (days.size() < 2) return {};
  std::stable_sort(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  if (days.front().first == days.back().first) return {};
  std::string firsts, later;
  for (const auto& [day, name] : days) {
    const auto lag = day - days.front().first;
    if (lag == 0)
      append(firsts, {firsts.empty() ? "" : " and ", name});
    else
      append(later, {later.empty() ? "; " : ", ", name, " ", counted(static_cast<std::size_t>(lag), "day"), " later"});
  }
  return cat({firsts, " published first", later, "."});
}

std::string why_rejected(const link::Pair& pair, std::string_view minus) {
  const auto near = cat({signed_bits(waterfall(pair).unvetoed, minus), " bits"});
  const link::Evidence* heaviest = nullptr;
  for (const auto& evidence : pair.evidence) {
    if (evidence.veto) return cat({near, ", but ruled out: ", evidence.claim});
    if (evidence.bits < 0 && (!heaviest || evidence.bits < heaviest->bits)) heaviest = &evidence;
  }
  const bool fits = pair.verdict == link::Verdict::translation || pair.verdict == link::Verdict::version ||
                    pair.verdict == link::Verdict::counterpart;
  if (fits) return cat({near, ", but other releases of the two tell them apart"});
  return heaviest ? cat({near, "; most against it: ", heaviest->claim}) : cat({near, ": too little speaks for it"});
}

}  // namespace behistun::view
