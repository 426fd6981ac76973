#pragma once
// What a line looks like, whatever it says.

#include <behistun/intake.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::intake {

inline constexpr std::size_t kShort = 160;  ///< bytes: longer lines are not looked up

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// Letters or digits.
bool has_letters(std::string_view line);
/// Letters: "3219 0" has none.
bool has_words(std::string_view line);

/// The lines of a text, all of them body so far.
std::vector<Line> split_lines(std::string_view text);
/// The same, but where a text was broken at a width, whose lines go on in the next ones: those are one. A line that is
/// marked already stays alone.
std::vector<Line> split_paragraphs(std::string_view text, const std::vector<Line>& marked);
/// Without spaces of any kind at its ends.
std::string_view trimmed(std::string_view line);

/// text::ends_a_sentence(), but for a stop that only ends a bracket: "A call of two ministers (Paris, 18.11.2021 г.)".
bool is_sentence(std::string_view line);
/// A hundred letters and signs and ended like a sentence, or 250 without an end. What is cut short by dots is no
/// sentence.
bool is_prose(std::string_view line);
/// The languages of "• ru-RU1 fr-FR1 en-GB1", glued or not; empty if the line holds anything else.
std::vector<std::string> version_markers(std::string_view line);
/// "Home > Press room > Statements", "• The Owner  >>  …", or a bullet with nothing to say.
bool is_navigation(std::string_view line);
/// "The minister at the airport. [Photo/Agency]": a bracket at the end names who took the picture.
bool is_caption(std::string_view line);
/// "- Arms control", "• Albania", or a lone dash.
bool is_bullet(std::string_view line);
/// "By Jane Doe", "Par Jeanne Dupont et Jean Durand", "BY JANE DOE AND JOHN ROE": names and no more.
bool is_byline(std::string_view line);
/// The same, and more may follow: "By: Jane Doe August 18, 2010".
bool opens_byline(std::string_view line);
/// "https://office.example/page", and no more.
bool is_address(std::string_view line);
/// "+32 (0) 2 29 88093", and no word beside it.
bool is_telephone(std::string_view line);

}  // namespace behistun::intake
