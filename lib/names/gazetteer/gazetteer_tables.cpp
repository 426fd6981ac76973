// The tables of data/, carried whole in the binary: a row is split at tabs, a list at '|'. They are
// read when the library is built, and by those who make new tables.
//
// Two shelves meet here. What a machine made from open data (*.model.tsv) is read first; what a person judged comes
// after and overrides it, row by row. A user's file overrides both by the same rule.

#include "gazetteer_rows.hpp"

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

}  // namespace

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

}  // namespace behistun::gazetteer
