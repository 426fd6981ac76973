#pragma once
// The lines that pages have beside their text, from data/boilerplate.tsv.

#include <behistun/intake.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace behistun::intake {

/// The label of a line as it stands and in search form, or nothing. It may be a phrase, begin with one, be a field
/// ("Photo: …") or a copyright ("© …"). Some phrases count at an edge only, in the head or the foot.
std::optional<Label> furniture(std::string_view line, std::string_view searched, bool edge);

/// The same of a line of which only the beginning is in search form: by how it opens, for it may go on as a sentence
/// ("The Ministry of Foreign Affairs …").
std::optional<Label> furniture_opened_by(std::string_view line, std::string_view searched, bool edge);

/// May a line as it stands be furniture within the text, once it is in search form? Nearly none is, and most say so by
/// their length.
bool may_be_furniture_within(std::string_view line);

/// A line in search form, a space at both ends, without a phrase; as it was if it has none.
void drop_phrase(std::string_view phrase, std::string& searched);
/// Without the words that stand beside dates.
void drop_words_of_datelines(std::string& searched);
/// Does it say that the date beside it is the day of publication ("posted on")?
bool tells_of_publication(std::string_view searched);
/// Does what is no longer the release begin here, though prose may follow ("media enquiries")?
bool opens_foot(std::string_view searched);
/// Is this the name of a field under which the title stands ("event")?
bool announces_title(std::string_view searched);
/// Is it one behind whose colon the title may stand in the same line ("subject")?
bool names_title(std::string_view searched);
/// Does this end with a word that says of the date behind it that it is not the day of publication ("last updated")?
bool tells_of_update(std::string_view searched);

}  // namespace behistun::intake
