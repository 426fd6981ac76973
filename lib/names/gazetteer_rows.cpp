// The tables of data/, carried whole in the binary: a row is split at tabs, a list at '|'.
//
// Two shelves meet here. What a machine made from open data (*.model.tsv) is read first; what a person judged comes
// after and overrides it, row by row. A user's file overrides both by the same rule.

#include "gazetteer_rows.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "bodies.hpp"
#include "bodies.model.hpp"
#include "countries.hpp"
#include "offices.hpp"
#include "offices.model.hpp"
#include "persons.hpp"
#include "persons.model.hpp"
#include "places.hpp"
#include "places.model.hpp"

namespace behistun::gazetteer {

namespace {

// Calls row(cells) for each row of a table; a test holds every table to its number of cells.
template <std::size_t fields, class Row>
void for_each_row(std::string_view table, Row row) {
  for_each_piece(table, '\n', [&](std::string_view line) {
    if (line.empty() || line.starts_with("# ")) return;
    std::array<std::string_view, fields> cells;
    std::size_t count = 0;
    for_each_piece(line, '\t', [&](std::string_view cell) {
      if (count < fields) cells[count++] = cell;
    });
    row(cells);
  });
}

Trilingual trilingual(std::string_view ru, std::string_view fr, std::string_view en) {
  return {std::string(ru), std::string(fr), std::string(en)};
}

std::vector<Person> read_people(std::string_view table) {
  std::vector<Person> people;
  for_each_row<6>(table, [&](const auto& cell) {
    people.push_back({std::string(cell[0]), gender_of(cell[1]), trilingual(cell[2], cell[3], cell[4]), list(cell[5])});
  });
  return people;
}

std::vector<Office> read_offices(std::string_view table) {
  std::vector<Office> offices;
  for_each_row<6>(table, [&](const auto& cell) {
    const auto from = days_of(cell[3]), to = days_of(cell[4]);
    offices.push_back({std::string(cell[0]), std::string(cell[1]), std::string(cell[2]), std::string(cell[5]),
                       Days{from ? from->first : kAlwaysFirst, to ? to->last : kAlwaysLast}});
  });
  return offices;
}

std::vector<Country> read_countries(std::string_view table) {
  std::vector<Country> countries;
  for_each_row<13>(table, [&](const auto& cell) {
    countries.push_back({std::string(cell[0]), trilingual(cell[1], cell[2], cell[3]),
                         trilingual(cell[4], cell[5], cell[6]), list(cell[7]), list(cell[8]), list(cell[9]),
                         list(cell[11]), std::string(cell[10]), variants(cell[12])});
  });
  return countries;
}

std::vector<Place> read_places(std::string_view table) {
  std::vector<Place> places;
  for_each_row<9>(table, [&](const auto& cell) {
    places.push_back({std::string(cell[0]), std::string(cell[1]), std::string(cell[2]),
                      trilingual(cell[3], cell[4], cell[5]), list(cell[6]), variants(cell[7]), list(cell[8])});
  });
  return places;
}

std::vector<Body> read_bodies(std::string_view table) {
  std::vector<Body> bodies;
  for_each_row<7>(table, [&](const auto& cell) {
    bodies.push_back({std::string(cell[0]), std::string(cell[1]), trilingual(cell[2], cell[3], cell[4]), list(cell[5]),
                      variants(cell[6])});
  });
  return bodies;
}

// --- overriding ------------------------------------------------------------------------------------------------------

void take(std::string& old, std::string&& now) {
  if (!now.empty()) old = std::move(now);
}

template <class Item>
void take_new(std::vector<Item>& old, std::vector<Item>&& now) {
  for (auto& item : now)
    if (std::find(old.begin(), old.end(), item) == old.end()) old.push_back(std::move(item));
}

// A name that gives way to another stays as an alias.
void take(Trilingual& old, Trilingual&& now, std::vector<std::string>& aliases) {
  for (const auto& [form, better] :
       {std::pair(&old.ru, &now.ru), std::pair(&old.fr, &now.fr), std::pair(&old.en, &now.en)}) {
    if (better->empty() || *form == *better) continue;
    if (!form->empty()) take_new(aliases, {*form});
    *form = std::move(*better);
  }
}

// What a form tells is told once: the later word holds.
void take(Variants& old, Variants&& now) {
  for (auto& variant : now) {
    const auto same = std::find_if(old.begin(), old.end(), [&](const auto& one) { return one.first == variant.first; });
    if (same == old.end()) {
      old.push_back(std::move(variant));
    } else {
      same->second = std::move(variant.second);
    }
  }
}

void override_with(Person& old, Person&& now) {
  if (now.gender != names::Gender::unknown) old.gender = now.gender;
  take_new(old.aliases, std::move(now.aliases));
  take(old.name, std::move(now.name), old.aliases);
}

void override_with(Country& old, Country&& now) {
  take_new(old.aliases, std::move(now.aliases));
  take(old.name, std::move(now.name), old.aliases);
  take(old.full, std::move(now.full), old.aliases);
  take_new(old.adjectives_ru, std::move(now.adjectives_ru));
  take_new(old.adjectives_fr, std::move(now.adjectives_fr));
  take_new(old.adjectives_en, std::move(now.adjectives_en));
  take(old.capital, std::move(now.capital));
  take(old.variants, std::move(now.variants));
}

void override_with(Place& old, Place&& now) {
  take(old.kind, std::move(now.kind));
  take(old.country, std::move(now.country));
  take_new(old.aliases, std::move(now.aliases));
  take(old.name, std::move(now.name), old.aliases);
  take(old.variants, std::move(now.variants));
  take_new(old.doubtful, std::move(now.doubtful));
}

void override_with(Body& old, Body&& now) {
  take(old.kind, std::move(now.kind));
  take_new(old.aliases, std::move(now.aliases));
  take(old.name, std::move(now.name), old.aliases);
  take(old.variants, std::move(now.variants));
}

template <class Row>
void add(std::vector<Row>& rows, std::vector<Row>&& more, std::string Row::*id) {
  if (more.empty()) return;
  rows.reserve(rows.size() + more.size());  // so that none of them moves while it is known by a view of its id
  std::unordered_map<std::string_view, Row*> known;
  known.reserve(rows.capacity());
  for (auto& row : rows) known.emplace(row.*id, &row);
  for (auto& row : more) {
    if (const auto at = known.find(row.*id); at != known.end()) {
      override_with(*at->second, std::move(row));
    } else {
      rows.push_back(std::move(row));
      known.emplace(rows.back().*id, &rows.back());
    }
  }
}

// An office of the same kind and country, of the same person, is told of anew as a whole.
void add(std::vector<Office>& offices, std::vector<Office>&& more) {
  if (offices.empty() || more.empty()) {
    offices.insert(offices.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return;
  }
  const auto key = [](const Office& office) {
    return std::tuple<std::string_view, std::string_view, std::string_view>(office.person, office.office, office.of);
  };
  std::vector<decltype(key(more.front()))> told;
  for (const auto& office : more) told.push_back(key(office));
  std::sort(told.begin(), told.end());
  std::erase_if(offices,
                [&](const Office& office) { return std::binary_search(told.begin(), told.end(), key(office)); });
  offices.insert(offices.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<std::string> list(std::string_view cell) {
  std::vector<std::string> items;
  if (cell.empty()) return items;
  for_each_piece(cell, '|', [&](std::string_view item) {
    if (!item.empty()) items.emplace_back(item);
  });
  return items;
}

Variants variants(std::string_view cell) {
  Variants all;
  if (cell.empty()) return all;
  for_each_piece(cell, '|', [&](std::string_view variant) {
    const auto equals = variant.find('=');
    if (equals != std::string_view::npos) all.emplace_back(variant.substr(0, equals), variant.substr(equals + 1));
  });
  return all;
}

names::Gender gender_of(std::string_view cell) {
  if (cell == "m") return names::Gender::male;
  if (cell == "f") return names::Gender::female;
  return names::Gender::unknown;
}

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
    return Days{*first, next ? *next + -1 : kAlwaysLast};
  } else if (const auto day = Day::read(edtf)) {
    return Days{*day, *day};
  }
  return std::nullopt;
}

Rows made_by_hand() {
  return {read_people(embedded::persons()), read_offices(embedded::offices()), read_countries(embedded::countries()),
          read_places(embedded::places()), read_bodies(embedded::bodies())};
}

Rows built_in_rows() {
  Rows rows;
  rows.people = read_people(embedded::persons_model());
  rows.offices = read_offices(embedded::offices_model());
  rows.places = read_places(embedded::places_model());
  rows.bodies = read_bodies(embedded::bodies_model());
  add(rows, made_by_hand());
  std::unordered_set<std::string_view> known;
  known.reserve(rows.people.size());
  for (const auto& person : rows.people) known.insert(person.id);
  std::erase_if(rows.offices, [&](const Office& office) { return !known.contains(office.person); });
  return rows;
}

void add(Rows& rows, Rows&& more) {
  add(rows.people, std::move(more.people), &Person::id);
  add(rows.offices, std::move(more.offices));
  add(rows.countries, std::move(more.countries), &Country::code);
  add(rows.places, std::move(more.places), &Place::id);
  add(rows.bodies, std::move(more.bodies), &Body::id);
}

}  // namespace behistun::gazetteer
