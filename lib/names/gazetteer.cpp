// The gazetteer: five tables (data/*.tsv), carried whole in the binary and parsed once, at first use.
//
// A row is split at tabs, an alias list at '|'. Offices are kept twice: sorted by person, for "what was she then?", and
// sorted by (office, of), for "who was France's foreign minister then?". Look-ups by id are hash tables on views of the
// rows, which never move after loading.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <unordered_map>

#include "bodies.hpp"
#include "countries.hpp"
#include "offices.hpp"
#include "persons.hpp"
#include "places.hpp"

namespace behistun::gazetteer {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::vector<std::string> list(std::string_view cell) {
  std::vector<std::string> items;
  if (cell.empty()) return items;
  for (const auto item : split(cell, '|'))
    if (!item.empty()) items.emplace_back(item);
  return items;
}

// Calls row(cells) for each row of a table; every row has `fields` cells (a test checks the tables).
template <class Row>
void for_each_row(std::string_view table, std::size_t fields, Row row) {
  for (const auto line : split(table, '\n')) {
    if (line.empty() || line.starts_with("# ")) continue;
    auto cells = split(line, '\t');
    cells.resize(fields);
    row(cells);
  }
}

// The days of an EDTF day, month or year; none for anything else.
std::optional<Days> days_of(std::string_view edtf) {
  const std::string year(edtf.substr(0, 4));
  if (edtf.size() == 4) {
    const auto first = Day::read(year + "-01-01"), last = Day::read(year + "-12-31");
    if (first && last) return Days{*first, *last};
  } else if (edtf.size() == 7) {
    const auto first = Day::read(std::string(edtf) + "-01");
    if (!first) return std::nullopt;
    const auto next =
        first->month() == 12 ? Day::of(first->year() + 1, 1, 1) : Day::of(first->year(), first->month() + 1, 1);
    return Days{*first, *next + -1};
  } else if (const auto day = Day::read(edtf)) {
    return Days{*day, *day};
  }
  return std::nullopt;
}

names::Gender gender_of(std::string_view cell) {
  if (cell == "m") return names::Gender::male;
  if (cell == "f") return names::Gender::female;
  return names::Gender::unknown;
}

Trilingual trilingual(std::string_view ru, std::string_view fr, std::string_view en) {
  return {std::string(ru), std::string(fr), std::string(en)};
}

// The order in which one person's simultaneous offices are told.
std::size_t rank(std::string_view office) {
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

template <class Row>
using ById = std::unordered_map<std::string_view, const Row*>;

template <class Row, class Id>
ById<Row> index(const std::vector<Row>& rows, Id id) {
  ById<Row> found;
  for (const auto& row : rows) found.emplace(row.*id, &row);
  return found;
}

template <class Row>
const Row* look_up(const ById<Row>& rows, std::string_view id) {
  const auto at = rows.find(id);
  return at == rows.end() ? nullptr : at->second;
}

}  // namespace

const std::string& Trilingual::in(Language language) const {
  if (language == Language::ru) return ru;
  if (language == Language::fr) return fr;
  return en;
}

struct Gazetteer::Inside {
  std::vector<Person> people;
  std::vector<Office> by_person;         // ascending by person, then by first day
  std::vector<const Office*> by_office;  // ascending by (office, of)
  std::vector<Country> countries;
  std::vector<Place> places;
  std::vector<Body> bodies;
  ById<Person> person;
  ById<Country> country;
  ById<Place> place;
  ById<Body> body;

  void read_people();
  void read_offices();
  void read_countries();
  void read_places();
  void read_bodies();
};

void Gazetteer::Inside::read_people() {
  for_each_row(embedded::persons(), 6, [this](const auto& cell) {
    people.push_back({std::string(cell[0]), gender_of(cell[1]), trilingual(cell[2], cell[3], cell[4]), list(cell[5])});
  });
  person = index(people, &Person::id);
}

void Gazetteer::Inside::read_offices() {
  const Day always_first = *Day::of(1, 1, 1), always_last = *Day::of(9999, 12, 31);
  for_each_row(embedded::offices(), 6, [&](const auto& cell) {
    const auto from = days_of(cell[3]), to = days_of(cell[4]);
    by_person.push_back({std::string(cell[0]), std::string(cell[1]), std::string(cell[2]), std::string(cell[5]),
                         Days{from ? from->first : always_first, to ? to->last : always_last}});
  });
  std::stable_sort(by_person.begin(), by_person.end(), [](const Office& a, const Office& b) {
    return std::tie(a.person, a.when.first) < std::tie(b.person, b.when.first);
  });
  for (const auto& office : by_person) by_office.push_back(&office);
  std::stable_sort(by_office.begin(), by_office.end(), [](const Office* a, const Office* b) {
    return std::tie(a->office, a->of) < std::tie(b->office, b->of);
  });
}

void Gazetteer::Inside::read_countries() {
  for_each_row(embedded::countries(), 12, [this](const auto& cell) {
    countries.push_back({std::string(cell[0]), trilingual(cell[1], cell[2], cell[3]),
                         trilingual(cell[4], cell[5], cell[6]), list(cell[7]), list(cell[8]), list(cell[9]),
                         list(cell[11]), std::string(cell[10])});
  });
  country = index(countries, &Country::code);
}

void Gazetteer::Inside::read_places() {
  for_each_row(embedded::places(), 8, [this](const auto& cell) {
    Place row{std::string(cell[0]), std::string(cell[1]),
              std::string(cell[2]), trilingual(cell[3], cell[4], cell[5]),
              list(cell[6]),        {}};
    for (const auto& variant : list(cell[7])) {
      const auto equals = variant.find('=');
      if (equals != std::string::npos) row.variants.emplace_back(variant.substr(0, equals), variant.substr(equals + 1));
    }
    places.push_back(std::move(row));
  });
  place = index(places, &Place::id);
}

void Gazetteer::Inside::read_bodies() {
  for_each_row(embedded::bodies(), 6, [this](const auto& cell) {
    bodies.push_back(
        {std::string(cell[0]), std::string(cell[1]), trilingual(cell[2], cell[3], cell[4]), list(cell[5])});
  });
  body = index(bodies, &Body::id);
}

Gazetteer::Gazetteer(std::shared_ptr<const Inside> inside) : inside_(std::move(inside)) {}

const Gazetteer& Gazetteer::built_in() {
  static const Gazetteer loaded = [] {
    auto inside = std::make_shared<Inside>();
    inside->read_people();
    inside->read_offices();
    inside->read_countries();
    inside->read_places();
    inside->read_bodies();
    return Gazetteer(std::move(inside));
  }();
  return loaded;
}

std::span<const Person> Gazetteer::people() const { return inside_->people; }
std::span<const Office> Gazetteer::offices() const { return inside_->by_person; }
std::span<const Country> Gazetteer::countries() const { return inside_->countries; }
std::span<const Place> Gazetteer::places() const { return inside_->places; }
std::span<const Body> Gazetteer::bodies() const { return inside_->bodies; }

const Person* Gazetteer::person(std::string_view id) const { return look_up(inside_->person, id); }
const Country* Gazetteer::country(std::string_view code) const { return look_up(inside_->country, code); }
const Place* Gazetteer::place(std::string_view id) const { return look_up(inside_->place, id); }
const Body* Gazetteer::body(std::string_view id) const { return look_up(inside_->body, id); }

std::span<const Office> Gazetteer::offices_of(std::string_view person) const {
  const auto [first, last] = std::equal_range(inside_->by_person.begin(), inside_->by_person.end(),
                                              Office{std::string(person), {}, {}, {}, {}},
                                              [](const Office& a, const Office& b) { return a.person < b.person; });
  return {first, last};
}

std::vector<const Person*> Gazetteer::holders(std::string_view office, std::string_view of, Day day) const {
  const auto before = [](const Office* a, const std::pair<std::string_view, std::string_view>& key) {
    return std::tie(a->office, a->of) < std::tie(key.first, key.second);
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
    if (office.when.contains(day) && (best == nullptr || rank(office.office) < rank(best->office))) best = &office;
  return best;
}

}  // namespace behistun::gazetteer
