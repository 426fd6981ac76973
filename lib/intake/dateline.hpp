#pragma once
// A line that tells the day of publication: a date, and beside it no more than a place, a time, a number.

#include <behistun/intake.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace behistun::intake {

struct Dateline {
  std::optional<Day> day;  ///< none for a time alone, and for "Last updated: 5 July 2024"
  std::optional<TimeOfDay> time;
  std::string native_id;
  Span day_span, time_span, native_id_span;  ///< bytes of the line
};

/// Short, and with a digit.
bool may_be_dateline(std::string_view line);
/// In a release in `language`, which tells what 02/03 means. A line that the format marks as one (`marked`) may have
/// more words beside the date, and so may one that names its writer. @pre  may_be_dateline(line)
std::optional<Dateline> dateline_of(std::string_view line, Language language, const Release& release,
                                    bool marked = false);
/// `where` is a piece of `whole`: its bytes there.
inline Span place_of(std::string_view where, std::string_view whole) {
  const auto begin = static_cast<std::size_t>(where.data() - whole.data());
  return {begin, begin + where.size()};
}
/// The day in "(Paris, 7 July 2011) – The minister …": a place and a whole date before the first sentence of the body.
/// Spans are bytes of release.text. @pre  the lines are labelled
std::optional<Dateline> day_of_opening(const Release& release);
/// The same of "March 12, 2018 Visit of the minister", a whole date that opens the title and a capital behind it, and
/// of "Meeting with the minister, 12 March 2018, Paris".
std::optional<Dateline> day_of_title(const Release& release);

}  // namespace behistun::intake
