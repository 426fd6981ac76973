#pragma once
/// @file
/// Who, where, when, how many, who said what? Spans that name a person, country, place, body, agreement, office, date,
/// number or resolution, and the words that somebody is quoted with.

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

enum class Kind : std::uint8_t { person, office, country, place, body, agreement, resolution, date, number, quotation };
std::string_view to_string(Kind kind);
std::optional<Kind> kind_of(std::string_view name);

struct Mention {
  Kind kind = Kind::person;
  Span span;
  /// What it names. person: gazetteer id, or "name:" and the nominative for someone whom the gazetteer does not know.
  /// office: the id of its holder if one is resolved, else "office:foreign-minister@FRA". country: ISO 3166 alpha-3.
  /// place: gazetteer id, or "region:" and the id of the city that a region is named for. agreement: gazetteer id.
  /// body: gazetteer id, or its kind and state ("central-bank@SRB"; `of` is the state), or the kind if none is known.
  /// resolution: "UNSC-2254", "UNGA-68/262", "UNHRC-S-30/1". date: EDTF. number: digits ("1200", "3.5").
  /// quotation: the key of who speaks, as the mention at `speaker` has it; empty where the text does not tell.
  std::string key;
  std::string role;  ///< person, office: the role in the text ("foreign-minister"), if one is said; number: what it
                     ///< counts ("EUR", "percent", "km"); country: "adjective" where that is what stands; quotation:
                     ///< "speech" between quotation marks, "turn" behind a speaker's name in a transcript
  std::string of;    ///< person, office: whose ("FRA", "EU"), if it is said or known; quotation: the speaker's;
                     ///< date: the day that it was reckoned from, as EDTF; empty where all of it is written
  /// country, place, body, agreement: the form that was used, as the gazetteer lists it ("Kiev" where "Киеву" stands),
  /// and what the choice of it tells ("Russian-derived"; empty if nothing). The key is the same for all forms.
  std::string form = {}, variant = {};
  std::string timex = {};  ///< date: the value that TIMEX3 gives it, with the time of day where there is one
  /// quotation: who speaks, and the word or colon that tells it; where several are told of by one word, all point
  /// there. Empty where the text does not tell. The quotation's span is the words, without the marks around them.
  Span speaker = {}, teller = {};
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
  std::optional<Day> anchor;      ///< day of publication: who held an office then
  std::string side;               ///< for whom the publisher speaks: whose an office is where the text does not say
  std::vector<Span> titles = {};  ///< lines that are titles: a speaker whom one names speaks no further than its end
};

/// All mentions but quotations, ascending. As find().
std::vector<Mention> find_names(const Reading& reading,
                                const gazetteer::Gazetteer& known = gazetteer::Gazetteer::in_use());
/// Who is quoted with which words: quotations, ascending, none inside another. `names` are those of find_names().
std::vector<Mention> find_quotations(const Reading& reading, const std::vector<Mention>& names,
                                     const gazetteer::Gazetteer& known = gazetteer::Gazetteer::in_use());
/// The words between quotation marks of those among the mentions that are quotations, in their order; no turns of a
/// transcript. Spans are those of the mentions.
std::vector<Span> quoted(const std::vector<Mention>& mentions);
/// Both, each of which ascends, as one that does; of those at one place the left ones first.
std::vector<Mention> merged(std::vector<Mention> left, std::vector<Mention> right);

/// All mentions, ascending; those of one kind do not overlap. Short forms ("Mr Lavrov", «министр») take the key of the
/// full name before them. Pure; any thread. The first call with a gazetteer that is
/// not the built-in one compiles its names, a tenth of a second; they are kept until another gazetteer comes.
std::vector<Mention> find(const Reading& reading, const gazetteer::Gazetteer& known = gazetteer::Gazetteer::in_use());

}  // namespace behistun::mention
