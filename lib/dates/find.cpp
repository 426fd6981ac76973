// The door: where a date may stand (stretches.cpp), reads what is written (grammar.cpp) from left to right, and says
// which days that is (resolve.cpp).

#include "find.hpp"

#include "forms.hpp"
#include "grammar.hpp"
#include "lexicon.hpp"
#include "resolve.hpp"
#include "stretches.hpp"
#include "year_of_text.hpp"

namespace behistun::dates {
namespace {

std::vector<Written> written_dates(const Tokens& tokens, const Reader& reader) {
  std::vector<Written> list;
  std::size_t end = 0;
  for (const std::size_t at : tokens.openings()) {  // no other token begins a date
    if (at < end || !may_begin(reader, at)) continue;
    if (const auto written = read(reader, at)) {
      list.push_back(*written);
      end = written->end;
    }
  }
  return list;
}

/// "on January 11 and November 26, 2021", "in May and June 2021": a list of days or months says its year once, at its
/// end.
void share_years(std::vector<Written>& list, const Reader& reader) {
  const auto is_one = [](const Written& date) {
    return (date.form == Written::Form::day || date.form == Written::Form::month) && !date.last;
  };
  for (std::size_t i = list.size(); i-- > 1;) {
    const auto& later = list[i];
    auto& earlier = list[i - 1];
    if (!is_one(earlier) || !is_one(later) || earlier.form != later.form ||
        !only_join(reader, earlier.end, later.begin))
      continue;
    if (earlier.first.year || earlier.first.year_offset || earlier.time || !later.first.year) continue;
    if (std::pair(earlier.first.month, earlier.first.day) < std::pair(later.first.month, later.first.day))
      earlier.first.year = later.first.year;
  }
}

}  // namespace

std::vector<Date> find(std::string_view utf8, Language language, std::optional<Day> anchor) {
  return find(utf8, segment::tokenize(utf8), language, anchor);
}

std::vector<Date> find(std::string_view utf8, const segment::Tokens& words, Language language,
                       std::optional<Day> anchor) {
  return dates_of(Tokens(utf8, words, stretches(utf8, words, language)), language, anchor);
}

std::vector<Date> dates_of(const Tokens& tokens, Language language, std::optional<Day> anchor) {
  const Reader reader(tokens, language, anchor);
  auto list = written_dates(tokens, reader);
  share_years(list, reader);
  if (!anchor) return resolve_by_text(list, tokens, reader);
  std::vector<Date> dates;
  for (const auto& written : list) resolve(written, tokens, anchor, dates);
  return dates;
}

}  // namespace behistun::dates
