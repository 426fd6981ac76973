#pragma once
/// @file
/// Who and where is known? People with their offices and dates, countries, places, bodies and agreements.

#include <behistun/base.hpp>
#include <behistun/names.hpp>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::gazetteer {

/// A name in our three languages.
struct Trilingual {
  std::string ru, fr, en;
  const std::string& in(Language language) const;  ///< en for und
  bool operator==(const Trilingual&) const = default;
};

struct Person {
  std::string id;  ///< Wikidata's, or "x-…"
  names::Gender gender = names::Gender::unknown;
  Trilingual name;
  std::vector<std::string> aliases;
};

/// "foreign-minister" of "FRA", from and to as EDTF days; `last` is 9999-12-31 while in office.
struct Office {
  std::string person, office, of, title;
  Days when;
};

struct Country {
  std::string code;  ///< ISO 3166 alpha-3
  Trilingual name, full;
  std::vector<std::string> adjectives_ru, adjectives_fr, adjectives_en, aliases;
  std::string capital;  ///< id of a Place
};

struct Place {
  std::string id, kind, country;
  Trilingual name;
  std::vector<std::string> aliases;
  std::vector<std::pair<std::string, std::string>> variants;  ///< form → what it tells ("Kiev" → "Russian-derived")
};

struct Body {
  std::string id, kind;  ///< kind: organisation, format, agreement, ministry, court, mission
  Trilingual name;
  std::vector<std::string> aliases;
};

/// Read-only after it is opened; any thread.
class Gazetteer {
 public:
  /// The one that is built in. O(size of the tables), once; later calls return the same object.
  static const Gazetteer& built_in();

  std::span<const Person> people() const;
  std::span<const Office> offices() const;
  std::span<const Country> countries() const;
  std::span<const Place> places() const;
  std::span<const Body> bodies() const;

  const Person* person(std::string_view id) const;  ///< nullptr if there is none
  const Country* country(std::string_view code) const;
  const Place* place(std::string_view id) const;
  const Body* body(std::string_view id) const;

  /// The offices that someone held, and who held an office on a day.
  std::span<const Office> offices_of(std::string_view person) const;
  std::vector<const Person*> holders(std::string_view office, std::string_view of, Day day) const;
  /// The office that a person held that day (the highest, if several); nullptr if none is known.
  const Office* office_on(std::string_view person, Day day) const;

 private:
  struct Inside;
  explicit Gazetteer(std::shared_ptr<const Inside> inside);
  std::shared_ptr<const Inside> inside_;
};

}  // namespace behistun::gazetteer
