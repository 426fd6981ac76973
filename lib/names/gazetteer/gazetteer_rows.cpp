// How later rows override earlier ones, and what a cell holds: a list is split at '|'.

#include "gazetteer_rows.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace behistun::gazetteer {

namespace {

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

void add(Rows& rows, Rows&& more) {
  add(rows.people, std::move(more.people), &Person::id);
  add(rows.offices, std::move(more.offices));
  add(rows.countries, std::move(more.countries), &Country::code);
  add(rows.places, std::move(more.places), &Place::id);
  add(rows.bodies, std::move(more.bodies), &Body::id);
}

}  // namespace behistun::gazetteer
