// The verb that turns a lone weekday, or whatever else may be the last or the next, to the future. English verbs count
// before it ("will meet on Thursday", but not "said on Thursday he will"), and behind it only where it opens the
// sentence.

#include "forms.hpp"

namespace behistun::dates {
namespace {

constexpr std::string_view kClauseMarks = ".,;:!?()«»\"“”";

bool is_future_verb(const Reader& reader, std::size_t at) { return reader.take(at, Role::future) != nullptr; }

}  // namespace

bool ends_clause(const Reader& reader, std::size_t at) {
  const auto& token = reader[at];
  return token.kind == Token::Kind::line ||
         (token.kind == Token::Kind::mark && kClauseMarks.find(reader.folded(at)) != std::string_view::npos);
}

bool future_is_near(const Reader& reader, std::size_t begin, std::size_t end) {
  for (std::size_t back = 1; back <= kReachOfVerb && back <= begin && !ends_clause(reader, begin - back); ++back)
    if (is_future_verb(reader, begin - back)) return true;
  const auto opener = begin > 0 && reader.folded(begin - 1) == "on" ? begin - 1 : begin;
  const bool opens = opener == 0 || ends_clause(reader, opener - 1);
  if (reader.language() == Language::en && !opens) return false;
  if (opens && reader.is_word(end) && reader.is_mark(end + 1, ",")) ++end;  // "On Friday morning, …"
  if (opens) reader.take_mark(end, ",");
  for (std::size_t ahead = 0; ahead < kReachOfVerb && !ends_clause(reader, end + ahead); ++ahead)
    if (is_future_verb(reader, end + ahead)) return true;
  return false;
}

}  // namespace behistun::dates
