// The offices that people held tell them from others of their name. How high an office must be for a family name alone
// to mean its holder is told in data/office-ranks.tsv.

#include "bearers.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>

#include "words/office_ranks.hpp"

namespace behistun::mention {

namespace {

bool fits_initial(const gazetteer::Person& person, std::string_view initial) {
  const auto wanted = first_letter(initial);
  const auto fits = [&](const std::string& name) { return !name.empty() && first_letter(name) == wanted; };
  return fits(person.name.ru) || fits(person.name.fr) || fits(person.name.en) ||
         std::any_of(person.aliases.begin(), person.aliases.end(), fits);
}

}  // namespace

char32_t first_letter(std::string_view name) {
  const auto letter = segment::folded(name.substr(0, unicode::code_point(name, 0).size));
  return unicode::code_point(letter, 0).value;
}

People Bearers::of(const Match& match, Target::Table table) const {
  People people;
  for (const auto& target : match.targets)
    if (target.table == table) people.push_back(&scene_.known.people()[target.row]);
  return people;
}

const gazetteer::Person* Bearers::choose(const People& people, std::size_t at) const {
  if (people.empty()) return nullptr;
  for (const auto* one : people)
    if (roll_.has_named(*one)) return one;
  for (const auto* one : people)
    if (holds_office_before(at, *one)) return one;
  for (const auto* one : people)
    if (in_office(*one)) return one;
  return people.front();
}

// «Послом США в Москве Дж.Салливаном»
bool Bearers::holds_office_before(std::size_t at, const gazetteer::Person& one) const {
  constexpr std::size_t kReach = 6;
  if (!scene_.reading.anchor) return false;
  const Role* told = nullptr;
  for (auto back = at; back > 0 && at - back < kReach && told == nullptr; --back) {
    if (!scene_.adjoins(back)) return false;
    told = roll_.role_at(back - 1);
  }
  return told != nullptr && holds(one, told->office);
}

bool Bearers::holds(const gazetteer::Person& one, std::string_view office) const {
  if (!scene_.reading.anchor) return false;
  const auto offices = scene_.known.offices_of(one.id);
  return std::any_of(offices.begin(), offices.end(), [&](const gazetteer::Office& held) {
    return held.office == office && held.when.contains(*scene_.reading.anchor);
  });
}

const gazetteer::Person* Bearers::named_first(const People& people) const {
  const gazetteer::Person* first = nullptr;
  for (const auto* one : people)
    if (roll_.has_named(*one) && (first == nullptr || roll_.named_before(*one, *first))) first = one;
  return first;
}

People Bearers::fitting(const People& people, std::string_view initial, bool surely) const {
  People fit, high;
  for (const auto* one : people) {
    if (fits_initial(*one, initial)) fit.push_back(one);
    if (in_high_office(*one)) high.push_back(one);
  }
  return fit.empty() && !surely && high.size() == 1 ? high : fit;
}

bool Bearers::in_office(const gazetteer::Person& one) const {
  return scene_.reading.anchor && scene_.known.office_on(one.id, *scene_.reading.anchor) != nullptr;
}

bool Bearers::in_high_office(const gazetteer::Person& one) const {
  if (!scene_.reading.anchor) return false;
  const auto* office = scene_.known.office_on(one.id, *scene_.reading.anchor);
  return office != nullptr && rank_of(office->office).is_high;
}

bool Bearers::has_led(const gazetteer::Person& one) const {
  constexpr std::int32_t kAhead = 366, kBack = 12 * 366;  // days
  const auto offices = scene_.known.offices_of(one.id);
  return std::any_of(offices.begin(), offices.end(), [&](const gazetteer::Office& held) {
    const bool leads = rank_of(held.office).leads;
    if (!leads || !scene_.reading.anchor) return leads;
    const auto day = *scene_.reading.anchor;
    return held.when.first - day <= kAhead && day - held.when.last <= kBack;
  });
}

}  // namespace behistun::mention
