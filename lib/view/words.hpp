#pragma once
// How the page and the digest name things in plain English.

#include <behistun/base.hpp>
#include <behistun/claims.hpp>
#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <string>
#include <string_view>

namespace behistun::view {

/// "19 November 2020"
std::string day_words(Day day);
/// "Thursday 19 November 2020", "19–20 November 2021", "week of 16 November 2020", "November 2020"; "date not known".
std::string when_words(const link::Contact& contact);
/// "phone call", "2+2 meeting", "contact" for an unknown mode.
std::string_view kind_words(claims::Mode mode);
/// "France" for FRA, "European Union" for EU; the code itself for one that we have no name for.
std::string side_words(std::string_view side);
/// The same inside a sentence: "the European Union", "the United States".
std::string side_in_sentence(std::string_view side);
/// Name of a place of the gazetteer, the id itself if it is not there, empty for none.
std::string place_words(std::string_view id);
/// "Russian"
std::string_view language_words(Language language);
/// "German" of "de"; the code itself where the name is not known.
std::string_view language_words(std::string_view bcp47);
/// "Русский"
std::string_view own_name(Language language);
/// "foreign-minister" → "foreign minister"; empty for an office that the tables have no name for
std::string office_words(std::string_view office);
/// The same of who took part; where the class of the office says little, as the gazetteer has it on that day: "Director
/// General", "Minister of Economic Development".
std::string office_words(const claims::Participant& participant, const link::Contact& contact);
/// "another side’s own account of the same contact"
std::string_view meaning(link::Verdict verdict);
/// "No readout by France is in the collection (…)."
std::string missing_words(const link::Missing& missing);
/// "Sergey Lavrov", or what else the participant is called; "nobody named" of a state.
std::string name_words(const claims::Participant& participant);
/// Title of a document, or its id if it has none.
std::string title_words(const document::Document& document);
/// What a mention names, with its key: "Sergey Lavrov · Q58217".
std::string key_words(const mention::Mention& mention);
/// Values of a field in which accounts differ, separated by ", ": names for the keys of places and agreements, others
/// as they are.
std::string value_words(std::string_view field, std::string_view values);
/// "1 release", "2 releases"
std::string counted(std::size_t count, std::string_view one, std::string_view many);
std::string counted(std::size_t count, std::string_view one);  ///< many: with -s
/// The day of a contact in EDTF; empty if it is not known.
std::string iso_words(const link::Contact& contact);

}  // namespace behistun::view
