#pragma once
/// @file
/// Who and where is known? People with their offices and dates, countries, places, bodies and agreements.

#include <behistun/base.hpp>
#include <behistun/names.hpp>
#include <cstddef>
#include <iterator>
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

/// What the choice of a form tells, where it tells something: "Kiev" → "Russian-derived".
using Variants = std::vector<std::pair<std::string, std::string>>;

struct Person {
  std::string id;  ///< Wikidata's, or "x-…", or as a user's file has it
  names::Gender gender = names::Gender::unknown;
  Trilingual name;  ///< an empty form is not known
  std::vector<std::string> aliases;
  bool operator==(const Person&) const = default;
};

/// "foreign-minister" of "FRA"; `when` is 0001-01-01 where the first day is not known and 9999-12-31 while in office.
struct Office {
  std::string person, office, of, title;
  Days when;
  bool operator==(const Office&) const = default;
};

struct Country {
  std::string code;  ///< ISO 3166 alpha-3, or "x-…"
  Trilingual name, full;
  std::vector<std::string> adjectives_ru, adjectives_fr, adjectives_en, aliases;
  std::string capital;  ///< id of a Place
  Variants variants;
  bool operator==(const Country&) const = default;
};

struct Place {
  std::string id, kind, country;  ///< kind: city, region, river, sea, site
  Trilingual name;
  std::vector<std::string> aliases;
  Variants variants;
  /// Forms that are words or names of people as well ("Reading", "Lincoln"): a text must tell more than the form.
  std::vector<std::string> doubtful = {};
  bool operator==(const Place&) const = default;
};

struct Body {
  std::string id, kind;  ///< kind: organisation, format, agreement, ministry, court, mission
  Trilingual name;
  std::vector<std::string> aliases;
  Variants variants;
  bool operator==(const Body&) const = default;
};

/// Every form of a name, always in this order: ru, fr, en, of countries the full names, then the aliases. Views of the
/// row; an empty form keeps its place.
std::vector<std::string_view> forms(const Country& country);
std::vector<std::string_view> forms(const Place& place);
std::vector<std::string_view> forms(const Body& body);
/// One of them, by its place.
std::string_view form(const Country& country, std::size_t at);
std::string_view form(const Place& place, std::size_t at);
std::string_view form(const Body& body, std::size_t at);
/// What the choice of this form tells; empty if it tells nothing.
std::string_view tells(const Variants& variants, std::string_view form);

/// 0 for the highest offices (head-of-state); what the table of ranks lacks comes last. One person's simultaneous
/// offices are told in this order, and bare family names are looked for among the holders of high ones.
std::size_t rank_of_office(std::string_view office);

/// What an English title says: "Minister of Foreign Affairs of France" is "foreign-minister" of "FRA". The office is
/// "other" where data/posts.tsv does not know the title, and `of` empty where the title names no country.
struct Post {
  std::string office, of;
  bool operator==(const Post&) const = default;
};
Post post_of_title(std::string_view title_en);
/// The code of the built-in country that has this form of a name, in any case; empty if none has.
std::string country_named(std::string_view name);
/// "FRA" for "fr" or "FR"; empty for what ISO 3166 does not know.
std::string_view country_of(std::string_view alpha2);

/// "head-of-government" for a state that he speaks for at the top (Germany, the United Kingdom; data/leaders.tsv),
/// "head-of-state" for all others.
std::string_view leading_office(std::string_view country);
/// The id of the built-in town that this built-in site lies in: Moscow of the Kremlin, London of Downing Street
/// (data/within.tsv). Empty if the table tells none.
std::string_view town_of(std::string_view place);
/// Do two ids of places name one place, or one of them a site within the other?
bool is_one_place(std::string_view one, std::string_view other);

/// Rows as a table or a user's file brings them, in no order.
struct Rows {
  std::vector<Person> people;
  std::vector<Office> offices;
  std::vector<Country> countries;
  std::vector<Place> places;
  std::vector<Body> bodies;
  bool operator==(const Rows&) const = default;
};

/// A line of a user's table that cannot be used.
struct BadLine {
  std::size_t line = 0;  ///< from 1
  std::size_t byte = 0;  ///< from 1, within the line
  std::string what;
  bool operator==(const BadLine&) const = default;
};
/// Reads a user's table, whose columns lib/names/gazetteer/README.md describes; a bad line is told of and left out.
/// O(bytes), any thread.
Rows read_table(std::string_view tsv, std::vector<BadLine>& bad);

/// The days of "2017-05-14", "2017-05" or "2017"; none for anything else.
std::optional<Days> days_of(std::string_view edtf);

/// Rows of one kind in their order, read one by one, as they are asked for; where they stand they stay. Any thread.
template <class Row>
class RowsOf {
 public:
  class Table;
  class Iterator;

  explicit RowsOf(const Table& table) : table_(&table) {}
  std::size_t size() const;
  bool empty() const { return size() == 0; }
  const Row& operator[](std::size_t at) const;
  const Row& front() const { return (*this)[0]; }
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, size()}; }

 private:
  const Table* table_;
};

template <class Row>
class RowsOf<Row>::Iterator {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = Row;
  using difference_type = std::ptrdiff_t;
  using pointer = const Row*;
  using reference = const Row&;

  Iterator(RowsOf rows, std::size_t at) : rows_(rows), at_(at) {}
  reference operator*() const { return rows_[at_]; }
  pointer operator->() const { return &rows_[at_]; }
  Iterator& operator++() {
    ++at_;
    return *this;
  }
  Iterator operator++(int) {
    auto before = *this;
    ++at_;
    return before;
  }
  bool operator==(const Iterator& other) const { return at_ == other.at_; }  ///< of one table

 private:
  RowsOf rows_;
  std::size_t at_;
};

/// Read-only after it is opened; any thread.
class Gazetteer {
 public:
  /// The one that is built in, laid out when the library was built; every call returns the same object.
  static const Gazetteer& built_in();
  /// The one that mention, claims, document, wire and view take where they are given none: the built-in one, or what
  /// use() put in its place.
  static const Gazetteer& in_use();
  /// For a program that starts: before anything is read, from one thread.
  static void use(const Gazetteer& gazetteer);

  /// This one and more rows. A row with an id that is here already overrides it: the names that it gives hold, those
  /// that it leaves empty stay, aliases and variants are added; a person's offices of the same kind and country are
  /// replaced. O(all rows).
  Gazetteer with(Rows more) const;
  /// Are the two one object, so that what was made from one serves the other?
  bool is(const Gazetteer& other) const { return inside_ == other.inside_; }

  RowsOf<Person> people() const;
  RowsOf<Office> offices() const;
  RowsOf<Country> countries() const;
  RowsOf<Place> places() const;
  RowsOf<Body> bodies() const;

  const Person* person(std::string_view id) const;  ///< nullptr if there is none
  const Country* country(std::string_view code) const;
  const Place* place(std::string_view id) const;
  const Body* body(std::string_view id) const;

  /// The offices that someone held, and who held an office on a day.
  std::span<const Office> offices_of(std::string_view person) const;
  std::vector<const Person*> holders(std::string_view office, std::string_view of, Day day) const;
  /// May it be a side of a contact: a state, or a body in which somebody is known to have held an office that has a
  /// name ("secretary-general"), as nobody has in a firm?
  bool is_side(std::string_view of) const;
  /// The office that a person held that day (the highest, if several); nullptr if none is known.
  const Office* office_on(std::string_view person, Day day) const;

 private:
  struct Inside;
  explicit Gazetteer(std::shared_ptr<const Inside> inside);
  std::shared_ptr<const Inside> inside_;
};

}  // namespace behistun::gazetteer
