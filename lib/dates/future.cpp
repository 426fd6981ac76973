// The verb that turns a lone weekday, or whatever else may be the last or the next, to the future. English verbs count
// before it ("will meet on Thursday", but not "said on Thursday he will"), and behind it only where it opens the
// sentence or stands right behind ("who from January will").

#include "forms.hpp"

namespace behistun::dates {
namespace {

constexpr std::string_view kClauseMarks = ".,;:!?()«»\"“”";

/// « ouvrira » might be the past of another verb (« retira »), « présentera », « prendra » and « ouvriront » are none.
bool ends_as_french_future(const Reader& reader, std::size_t at) {
  constexpr std::size_t kShortest = 6;  // « sera » is in the table; « front » is no verb
  if (reader.language() != Language::fr || !reader.is_word(at) || reader[at].capital) return false;
  const auto word = reader.folded(at);
  return word.size() >= kShortest && (word.ends_with("era") || word.ends_with("dra") || word.ends_with("ront"));
}

bool is_future_verb(const Reader& reader, std::size_t at) {
  return ends_as_french_future(reader, at) || reader.take(at, Role::future) != nullptr;
}

/// The "on" of "on Friday", the « en » of « en janvier ».
bool leads(const Reader& reader, std::size_t at) {
  return reader.folded(at) == "on" || (reader.roles(at) & (bit(Role::in) | bit(Role::on_weekday))) != 0;
}

}  // namespace

bool ends_clause(const Reader& reader, std::size_t at) {
  const auto& token = reader[at];
  return token.kind == Token::Kind::line ||
         (token.kind == Token::Kind::mark && kClauseMarks.find(reader.folded(at)) != std::string_view::npos);
}

bool future_is_near(const Reader& reader, std::size_t begin, std::size_t end) {
  for (std::size_t back = 1; back <= kReachOfVerb && back <= begin && !ends_clause(reader, begin - back); ++back)
    if (is_future_verb(reader, begin - back)) return true;
  const auto opener = begin > 0 && leads(reader, begin - 1) ? begin - 1 : begin;
  const bool opens = opener == 0 || ends_clause(reader, opener - 1);
  if (reader.language() == Language::en && !opens) return is_future_verb(reader, end);
  if (opens && reader.is_word(end) && reader.is_mark(end + 1, ",")) ++end;  // "On Friday morning, …"
  if (opens) reader.take_mark(end, ",");
  for (std::size_t ahead = 0; ahead < kReachOfVerb && !ends_clause(reader, end + ahead); ++ahead)
    if (is_future_verb(reader, end + ahead)) return true;
  return false;
}

}  // namespace behistun::dates
