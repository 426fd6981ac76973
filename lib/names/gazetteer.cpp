// The gazetteer: rows, and the ways to find them.
//
// Offices are kept twice: sorted by person, for "what was she then?", and sorted by (office, of), for "who was France's
// foreign minister then?". Look-ups by id are hash tables on views of the rows, which never move after loading.

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <set>
#include <tuple>
#include <unordered_map>

#include "gazetteer_rows.hpp"

namespace behistun::gazetteer {

namespace {

template <class Row>
using ById = std::unordered_map<std::string_view, const Row*>;

template <class Row>
ById<Row> index(const std::vector<Row>& rows, std::string Row::*id) {
  ById<Row> found;
  found.reserve(rows.size());
  for (const auto& row : rows) found.emplace(row.*id, &row);
  return found;
}

template <class Row>
const Row* look_up(const ById<Row>& rows, std::string_view id) {
  const auto at = rows.find(id);
  return at == rows.end() ? nullptr : at->second;
}

template <class Row>
std::vector<std::string_view> forms_of(const Row& row, std::initializer_list<const Trilingual*> names) {
  std::vector<std::string_view> all;
  all.reserve(3 * names.size() + row.aliases.size());
  for (const auto* name : names)
    for (const auto* form : {&name->ru, &name->fr, &name->en}) all.emplace_back(*form);
  for (const auto& alias : row.aliases) all.emplace_back(alias);
  return all;
}

template <class Row>
std::string_view form_of(const Row& row, std::initializer_list<const Trilingual*> names, std::size_t at) {
  for (const auto* name : names)
    for (const auto* form : {&name->ru, &name->fr, &name->en})
      if (at-- == 0) return *form;
  return row.aliases[at];
}

// Ascending by person, then by first day; those of one person and day in the order given. Rows are large: what is
// sorted is where they stand.
std::vector<Office> by_person(std::vector<Office>&& offices) {
  std::vector<Office*> order;
  order.reserve(offices.size());
  for (auto& office : offices) order.push_back(&office);
  std::sort(order.begin(), order.end(), [](const Office* a, const Office* b) {
    return std::tie(a->person, a->when.first, a) < std::tie(b->person, b->when.first, b);
  });
  std::vector<Office> sorted;
  sorted.reserve(offices.size());
  for (auto* office : order) sorted.push_back(std::move(*office));
  return sorted;
}

// What use() put in the place of the built-in one.
const Gazetteer*& chosen() {
  static const Gazetteer* gazetteer = nullptr;
  return gazetteer;
}

}  // namespace

const std::string& Trilingual::in(Language language) const {
  if (language == Language::ru) return ru;
  if (language == Language::fr) return fr;
  return en;
}

std::vector<std::string_view> forms(const Country& country) {
  return forms_of(country, {&country.name, &country.full});
}
std::vector<std::string_view> forms(const Place& place) { return forms_of(place, {&place.name}); }
std::vector<std::string_view> forms(const Body& body) { return forms_of(body, {&body.name}); }

std::string_view form(const Country& country, std::size_t at) {
  return form_of(country, {&country.name, &country.full}, at);
}
std::string_view form(const Place& place, std::size_t at) { return form_of(place, {&place.name}, at); }
std::string_view form(const Body& body, std::size_t at) { return form_of(body, {&body.name}, at); }

std::string_view tells(const Variants& variants, std::string_view form) {
  for (const auto& [variant, meaning] : variants)
    if (variant == form) return meaning;
  return {};
}

std::size_t rank_of_office(std::string_view office) {
  constexpr std::array<std::string_view, 12> kOrder = {"head-of-state",
                                                       "head-of-government",
                                                       "european-council-president",
                                                       "commission-president",
                                                       "secretary-general",
                                                       "high-representative",
                                                       "foreign-minister",
                                                       "defence-minister",
                                                       "deputy-foreign-minister",
                                                       "special-envoy",
                                                       "adviser",
                                                       "spokesperson"};
  return static_cast<std::size_t>(std::find(kOrder.begin(), kOrder.end(), office) - kOrder.begin());
}

struct Gazetteer::Inside {
  explicit Inside(Rows all);

  Rows rows;                             // offices ascending by person, then by first day
  std::vector<const Office*> by_office;  // ascending by (office, of)
  ById<Person> person;
  ById<Country> country;
  ById<Place> place;
  ById<Body> body;
  std::unordered_map<std::string_view, std::span<const Office>> offices;  // by person
  std::set<std::string_view> sides;                                       // of offices that have a name
};

Gazetteer::Inside::Inside(Rows all) : rows(std::move(all)) {
  rows.offices = by_person(std::move(rows.offices));
  by_office.reserve(rows.offices.size());
  for (const auto& office : rows.offices) by_office.push_back(&office);
  std::stable_sort(by_office.begin(), by_office.end(), [](const Office* a, const Office* b) {
    return std::tie(a->office, a->of) < std::tie(b->office, b->of);
  });
  person = index(rows.people, &Person::id);
  country = index(rows.countries, &Country::code);
  place = index(rows.places, &Place::id);
  body = index(rows.bodies, &Body::id);
  const std::span<const Office> all_offices(rows.offices);
  for (std::size_t first = 0, last = 0; first < all_offices.size(); first = last) {
    while (last < all_offices.size() && all_offices[last].person == all_offices[first].person) ++last;
    offices.emplace(all_offices[first].person, all_offices.subspan(first, last - first));
  }
  for (const auto& office : rows.offices)
    if (office.office != "other") sides.insert(office.of);
}

Gazetteer::Gazetteer(std::shared_ptr<const Inside> inside) : inside_(std::move(inside)) {}

const Gazetteer& Gazetteer::built_in() {
  static const auto& loaded = *new Gazetteer(std::make_shared<const Inside>(built_in_rows()));  // never torn down
  return loaded;
}

const Gazetteer& Gazetteer::in_use() { return chosen() == nullptr ? built_in() : *chosen(); }

void Gazetteer::use(const Gazetteer& gazetteer) {
  static std::optional<Gazetteer> kept;
  kept = gazetteer;
  chosen() = &*kept;
}

Gazetteer Gazetteer::with(Rows more) const {
  auto rows = inside_->rows;
  add(rows, std::move(more));
  return Gazetteer(std::make_shared<const Inside>(std::move(rows)));
}

std::span<const Person> Gazetteer::people() const { return inside_->rows.people; }
std::span<const Office> Gazetteer::offices() const { return inside_->rows.offices; }
std::span<const Country> Gazetteer::countries() const { return inside_->rows.countries; }
std::span<const Place> Gazetteer::places() const { return inside_->rows.places; }
std::span<const Body> Gazetteer::bodies() const { return inside_->rows.bodies; }

const Person* Gazetteer::person(std::string_view id) const { return look_up(inside_->person, id); }
const Country* Gazetteer::country(std::string_view code) const { return look_up(inside_->country, code); }
const Place* Gazetteer::place(std::string_view id) const { return look_up(inside_->place, id); }
const Body* Gazetteer::body(std::string_view id) const { return look_up(inside_->body, id); }

std::span<const Office> Gazetteer::offices_of(std::string_view person) const {
  const auto found = inside_->offices.find(person);
  return found == inside_->offices.end() ? std::span<const Office>() : found->second;
}

bool Gazetteer::is_side(std::string_view of) const { return country(of) != nullptr || inside_->sides.contains(of); }

std::vector<const Person*> Gazetteer::holders(std::string_view office, std::string_view of, Day day) const {
  const auto before = [](const Office* a, const std::pair<std::string_view, std::string_view>& key) {
    return std::pair<std::string_view, std::string_view>(a->office, a->of) < key;
  };
  std::vector<const Person*> found;
  for (auto at = std::lower_bound(inside_->by_office.begin(), inside_->by_office.end(), std::pair{office, of}, before);
       at != inside_->by_office.end() && (*at)->office == office && (*at)->of == of; ++at) {
    const auto* who = (*at)->when.contains(day) ? person((*at)->person) : nullptr;
    if (who != nullptr && std::find(found.begin(), found.end(), who) == found.end()) found.push_back(who);
  }
  return found;
}

const Office* Gazetteer::office_on(std::string_view person, Day day) const {
  const Office* best = nullptr;
  for (const auto& office : offices_of(person))
    if (office.when.contains(day) && (best == nullptr || rank_of_office(office.office) < rank_of_office(best->office)))
      best = &office;
  return best;
}

}  // namespace behistun::gazetteer
