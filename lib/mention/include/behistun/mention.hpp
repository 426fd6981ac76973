#pragma once
/// @file
/// Who, where, when, how many? Spans that name a person, country, place, body, agreement, office, date, number or
/// resolution.

#include <behistun/base.hpp>
#include <behistun/dates.hpp>
#include <behistun/gazetteer.hpp>
#include <behistun/segment.hpp>
#include <behistun/tokens.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::mention {

enum class Kind : std::uint8_t { person, office, country, place, body, agreement, resolution, date, number };
std::string_view to_string(Kind kind);
std::optional<Kind> kind_of(std::string_view name);

struct Mention {
  Kind kind = Kind::person;
  Span span;
  /// What it names. person: gazetteer id, or "name:" and the nominative for someone whom the gazetteer does not know.
  /// office: the id of its holder if one is resolved, else "office:foreign-minister@FRA". country: ISO 3166 alpha-3.
  /// place, body, agreement: gazetteer id. resolution: "UNSC-2254". date: EDTF. number: digits ("1200", "3.5").
  std::string key;
  std::string role;  ///< person, office: the role in the text ("foreign-minister"), if one is said; number: what it
                     ///< counts ("EUR", "percent", "km"); country: "adjective" where that is what stands
  std::string of;    ///< person, office: whose ("FRA", "EU"), if it is said or known
  /// country, place, body, agreement: the form that was used, as the gazetteer lists it ("Kiev" where "Киеву" stands),
  /// and what the choice of it tells ("Russian-derived"; empty if nothing). The key is the same for all forms.
  std::string form = {}, variant = {};
  bool operator==(const Mention&) const = default;
};

/// What the mentions are read from. Spans are bytes of `canonical`, which outlives the reading.
struct Reading {
  explicit Reading(std::string_view text) : canonical(text), tokens(segment::tokenize(text)) {}

  std::string_view canonical;
  segment::Tokens tokens;  ///< of `canonical`
  Language language = Language::und;
  std::vector<segment::Sentence> sentences;
  std::vector<dates::Date> dates;
  std::optional<Day> anchor;  ///< day of publication: who held an office then
  std::string side;           ///< for whom the publisher speaks: whose an office is where the text does not say
};

/// All mentions, ascending; those of one kind do not overlap. Short forms ("Mr Lavrov", «министр») take the key of the
/// full name before them. Pure; any thread. The first call with a gazetteer that is
/// not the built-in one compiles its names, a tenth of a second; they are kept until another gazetteer comes.
std::vector<Mention> find(const Reading& reading, const gazetteer::Gazetteer& known = gazetteer::Gazetteer::in_use());

}  // namespace behistun::mention
