#pragma once
// The words by which enumerations go outside. The room's own header.

#include <behistun/claims.hpp>
#include <behistun/dates.hpp>
#include <behistun/detect.hpp>
#include <behistun/intake.hpp>
#include <behistun/json.hpp>
#include <behistun/link.hpp>
#include <behistun/names.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "fields.hpp"

namespace behistun::wire {

std::string_view word(dates::Grain grain);
std::string_view word(claims::Tense tense);
std::string_view word(detect::Detected::Why why);
std::string_view word(names::Gender gender);
std::string_view word(link::Missing::What what);

std::optional<dates::Grain> grain_of(std::string_view word);
std::optional<claims::Tense> tense_of(std::string_view word);
std::optional<detect::Detected::Why> why_of(std::string_view word);
std::optional<intake::Label> label_of(std::string_view word);
std::optional<intake::Origin::Field> field_of(std::string_view word);
std::optional<intake::Origin::From> from_of(std::string_view word);
std::optional<link::Missing::What> what_of(std::string_view word);

/// The same code, for ever: codes of languages live so long (detect.hpp), and there are few.
std::string_view kept_code(std::string_view code);

Json json_of(std::optional<Day> day);
Json json_of(const std::optional<TimeOfDay>& time);
Json json_of(const std::optional<Days>& days);

/// What "en" says of a participant: the English name; of a stranger whom Russian alone names, that name in Latin
/// letters.
std::string english_of(const claims::Participant& participant);

/// Who, and not where it was read: a record has no text of its own.
Json json_of(const claims::Participant& participant);
/// With its `span`, where `spanned`; a span that should not be there is refused.
claims::Participant read_participant(Element element, bool spanned, Trouble& trouble);

}  // namespace behistun::wire
