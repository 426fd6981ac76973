// Weekdays that stand alone, and days, weeks, months and years reckoned from the day of publication.

#include "forms.hpp"

namespace behistun::dates {
namespace {

constexpr std::string_view kClauseMarks = ".,;:!?()«»\"“”";

bool ends_clause(const Reader& reader, std::size_t at) {
  const auto& token = reader[at];
  return token.kind == Token::Kind::line ||
         (token.kind == Token::Kind::mark && kClauseMarks.find(reader.folded(at)) != std::string_view::npos);
}

bool is_future_verb(const Reader& reader, std::size_t at) { return reader.take(at, Role::future) != nullptr; }

/// Does a verb of the future stand in the clause? English verbs count before the weekday ("will meet on Thursday", but
/// not "said on Thursday he will"), and behind it only where the weekday opens the sentence.
bool future_is_near(const Reader& reader, std::size_t begin, std::size_t end) {
  for (std::size_t back = 1; back <= kReachOfVerb && back <= begin && !ends_clause(reader, begin - back); ++back)
    if (is_future_verb(reader, begin - back)) return true;
  const auto opener = begin > 0 && reader.folded(begin - 1) == "on" ? begin - 1 : begin;
  const bool opens = opener == 0 || ends_clause(reader, opener - 1);
  if (reader.language() == Language::en && !opens) return false;
  if (opens) reader.take_mark(end, ",");
  for (std::size_t ahead = 0; ahead < kReachOfVerb && !ends_clause(reader, end + ahead); ++ahead)
    if (is_future_verb(reader, end + ahead)) return true;
  return false;
}

}  // namespace

std::optional<Written> read_weekday(const Reader& reader, std::size_t at) {
  Written date;
  const auto start = at;
  bool led = reader.take(at, Role::on_weekday) != nullptr;
  date.begin = at;
  const bool habit = reader.take(at, Role::habit) != nullptr;
  led = take_direction(reader, at, date.toward) || led;
  const auto* weekday = reader.take(at, Role::weekday);
  if (weekday == nullptr) return {};
  if (weekday->language == Language::ru && !led && !habit) return {};
  if (reader.is_glued_number(at)) return {};
  date.form = habit ? Written::Form::no_date : Written::Form::weekday;
  date.value = weekday->value;
  date.end = at;
  take_direction_after(reader, date);
  if (date.toward == Toward::nearest && future_is_near(reader, start, date.end)) date.toward = Toward::future;
  return date;
}

std::optional<Written> read_relative(const Reader& reader, std::size_t at) {
  constexpr std::pair<Role, Written::Form> kForms[] = {{Role::relative_day, Written::Form::relative_day},
                                                       {Role::relative_week, Written::Form::relative_week},
                                                       {Role::relative_month, Written::Form::relative_month},
                                                       {Role::relative_year, Written::Form::relative_year}};
  for (const auto& [role, form] : kForms) {
    auto next = at;
    if (const auto* entry = reader.take(next, role)) {
      Written date;
      date.form = form;
      date.value = entry->value;
      date.begin = at;
      date.end = next;
      return date;
    }
  }
  return {};
}

}  // namespace behistun::dates
