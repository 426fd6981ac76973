// From parts to days: what is not written is inferred from the day of publication (calendar.cpp).

#include "resolve.hpp"

#include "calendar.hpp"

namespace behistun::dates {
namespace {

class Resolver {
 public:
  Resolver(const Tokens& tokens, std::optional<Day> anchor) : tokens_(tokens), anchor_(anchor) {}

  void resolve(const Written& written, std::vector<Date>& out) const {
    using Form = Written::Form;
    if (written.form == Form::no_date) return;
    if (written.form == Form::days) return resolve_days(written, out);
    Date date;
    date.span = {tokens_[written.begin].span.begin, tokens_[written.end - 1].span.end};
    const bool is_read = written.form == Form::offset ? fill_offset(written, out, date) : fill(written, date);
    if (!is_read) return;
    const bool is_reckoned = date.kind == Date::Kind::partial || date.kind == Date::Kind::relative;
    if (is_reckoned && !date.from) date.from = anchor_;
    add_time(written, date);
    out.push_back(date);
  }

 private:
  /// "3 and 9 February": the month, and the year if there is one, are spoken once and meant of each.
  void resolve_days(const Written& written, std::vector<Date>& out) const {
    for (const auto& listed : written.list) {
      Written one = written;
      one.form = Written::Form::day;
      one.list.clear();
      one.last.reset();
      one.first.day = listed.first;
      if (listed.last != listed.first) one.last.emplace(one.first).day = listed.last;
      if (listed.begin != written.begin) one.first.weekday.reset();
      one.begin = listed.begin;
      one.end = listed.end;
      one.time.reset();
      resolve(one, out);
    }
  }

  bool fill(const Written& written, Date& date) const {
    switch (written.form) {
      case Written::Form::day:
        return fill_day(written, date);
      case Written::Form::month:
        return fill_month(written, date);
      case Written::Form::week_of:
        if (!fill_day(written, date)) return false;
        date.grain = Grain::week;
        date.days.first = date.days.first + (1 - date.days.first.weekday());
        date.days.last = date.days.first + 6;
        return true;
      case Written::Form::season:
        return fill_season(written, date);
      case Written::Form::year:
        date.grain = Grain::year;
        date.days = whole_year(*written.first.year);
        if (written.last) date.days.last = whole_year(*written.last->year).last;
        return true;
      case Written::Form::day_of_calendar:
        date.days = {*written.reckoned, *written.reckoned};
        return true;
      case Written::Form::weekday_of_month:
        return fill_weekday_of_month(written, date);
      default:
        return anchor_ && fill_from_anchor(written, date);
    }
  }

  bool fill_weekday_of_month(const Written& written, Date& date) const {
    const auto month = month_of(written.first, written.toward, date);
    const auto day = month ? weekday_of_month(*month, *written.first.weekday, written.value) : std::nullopt;
    if (day) date.days = {*day, *day};
    return day.has_value();
  }

  /// The year as written or reckoned; none if it has to be inferred.
  std::optional<int> year_of(const Point& point, Date& date) const {
    if (point.year) return point.year;
    date.kind = Date::Kind::partial;
    if (point.year_offset && anchor_) return anchor_->year() + *point.year_offset;
    return {};
  }

  bool fill_day(const Written& written, Date& date) const {
    const Point& first = written.first;
    if (!written.last) {
      const auto day = day_of(first, written.toward, date);
      if (!day) return false;
      date.days = {*day, *day};
      if (first.weekday && day->has_year()) date.weekday_right = day->weekday() == *first.weekday;
      return true;
    }
    // The year of an interval is usually written at its end; the first day is the last one of its name before that.
    const auto last = day_of(*written.last, written.toward, date);
    if (!last) return false;
    const auto begin = first.year ? Day::of(*first.year, first.month, first.day) : day_before(first, *last);
    if (!begin || *begin > *last) return false;
    date.days = {*begin, *last};
    if (!last->has_year()) return true;
    if (first.weekday) date.weekday_right = begin->weekday() == *first.weekday;
    if (written.last->weekday) {
      date.weekday_right = date.weekday_right.value_or(true) && last->weekday() == *written.last->weekday;
    }
    return true;
  }

  std::optional<Day> day_of(const Point& point, Toward toward, Date& date) const {
    if (const auto year = year_of(point, date)) return Day::of(*year, point.month, point.day);
    if (!anchor_) {
      date.kind = Date::Kind::yearless;
      return Day::without_year(point.month, point.day);
    }
    return infer_year(point.month, point.day, point.weekday, *anchor_, toward);
  }

  /// The last day of that name before another.
  static std::optional<Day> day_before(const Point& point, Day later) {
    if (later.has_year()) return infer_year(point.month, point.day, {}, later, Toward::past);
    const auto day = Day::without_year(point.month, point.day);
    return day && *day > later ? Day::without_year(point.month, point.day, true) : day;
  }

  std::optional<Days> month_of(const Point& point, Toward toward, Date& date) const {
    if (const auto year = year_of(point, date)) return whole_month(*year, point.month);
    if (!anchor_) return {};
    if (toward == Toward::this_week || (toward == Toward::nearest && point.month == anchor_->month()))
      return whole_month(anchor_->year(), point.month);
    const auto middle = infer_year(point.month, 15, {}, *anchor_, toward);
    return whole_month(middle->year(), point.month);
  }

  bool fill_month(const Written& written, Date& date) const {
    date.grain = Grain::month;
    if (!anchor_ && !written.first.year && !(written.last && written.last->year))
      return fill_month_of_no_year(written, date);
    const auto last = month_of(written.last ? *written.last : written.first, written.toward, date);
    if (!last) return false;
    date.days = *last;
    const int part = written.last ? written.last_value : written.value;
    if (part != 0) date.days = part_of_month(date.days, part);
    if (!written.last) return true;
    const int year =
        written.first.year.value_or(last->first.year() - (written.first.month > written.last->month ? 1 : 0));
    const auto first = whole_month(year, written.first.month);
    date.days.first = written.value == 0 ? first.first : part_of_month(first, written.value).first;
    return date.days.first <= date.days.last;
  }

  /// "In May", where nobody tells of which year.
  static bool fill_month_of_no_year(const Written& written, Date& date) {
    const Point& last = written.last ? *written.last : written.first;
    const bool year_before = written.first.month > last.month;
    const auto month = [](int number, bool before, int part) {
      const Day first = *Day::without_year(number, 1, before);
      Day last = first + 27;
      while ((last + 1).month() == number) last = last + 1;
      const Days whole{first, last};
      return part == 0 ? whole : part_of_month(whole, part);
    };
    date.kind = Date::Kind::yearless;
    date.days.first = month(written.first.month, year_before, written.value).first;
    date.days.last = month(last.month, false, written.last ? written.last_value : written.value).last;
    return true;
  }

  bool fill_season(const Written& written, Date& date) const {
    const auto year = year_of(written.first, date);
    if (!year && !anchor_) return false;
    date.grain = Grain::season;
    date.days = year ? whole_season(*year, written.value) : nearest_season(written.value, *anchor_, written.toward);
    return true;
  }

  /// What is written neither with its year nor with its month.
  bool fill_from_anchor(const Written& written, Date& date) const {
    date.kind = Date::Kind::relative;
    const Day anchor = *anchor_;
    switch (written.form) {
      case Written::Form::weekday:
        date.days = weekdays(written, anchor);
        date.weekday_right = true;  // it is what was written
        return true;
      case Written::Form::weekend:
        date.days = nearest_weekend(static_cast<Weekend>(written.value), anchor);
        return true;
      case Written::Form::part_of_year:
        date.grain = Grain::month;
        date.days = nearest_months(written.first.month, written.last->month, anchor);
        return true;
      case Written::Form::day_alone: {
        date.kind = Date::Kind::partial;
        const auto day = day_alone(written, anchor);
        if (day) date.days = {*day, *day};
        if (day && written.first.weekday) date.weekday_right = day->weekday() == *written.first.weekday;
        return day.has_value();
      }
      default:
        return false;
    }
  }

  static Days weekdays(const Written& written, Day anchor) {
    constexpr int kWeek = 7;
    const Day first = nearest_weekday(*written.first.weekday, anchor, written.toward) + kWeek * written.weeks_on;
    if (!written.last) return {first, first};
    const int last_weekday = *written.last->weekday;
    const int length = (last_weekday - *written.first.weekday + kWeek) % kWeek;
    if (written.toward != Toward::nearest) return {first, first + length};
    const Day last = nearest_weekday(last_weekday, anchor, written.toward);  // what is told is over
    return {last + -length, last};
  }

  static std::optional<Day> day_alone(const Written& written, Day anchor) {
    const auto& point = written.first;
    if (!point.month_offset) return nearest_day_of_month(point.day, point.weekday, anchor, written.toward);
    const Day first = month_from(anchor, *point.month_offset).first;
    return Day::of(first.year(), first.month(), point.day);
  }

  /// Does a paragraph end between two dates? A line that is broken within a sentence ends none.
  bool are_parted(Span before, Span behind) const {
    constexpr std::string_view kBroken = "abcdefghijklmnopqrstuvwxyz,-";
    const auto between = tokens_.text().substr(before.end, behind.begin - before.end);
    for (auto line = between.find('\n'); line != between.npos; line = between.find('\n', line + 1)) {
      const char last = line == 0 ? 'a' : between[line - 1];
      const bool is_broken = static_cast<unsigned char>(last) >= 0x80 || kBroken.find(last) != kBroken.npos;
      if (!is_broken || (line + 1 < between.size() && between[line + 1] == '\n')) return true;
    }
    return false;
  }

  /// The day that an offset is reckoned from: of the publication, or of the date that the text told last and as finely.
  /// "Накануне" in a new paragraph is the eve of publication, and what was before the last date was not before one to
  /// come.
  std::optional<Day> origin(const Written& written, const std::vector<Date>& told, Span span) const {
    constexpr std::size_t kFar = 500, kNear = 300;  // bytes
    if (written.from == From::publication) return anchor_;
    const bool either = written.from == From::either;
    for (auto date = told.rbegin(); date != told.rend(); ++date) {
      if (span.begin - date->span.end > (either ? kNear : kFar) || (either && are_parted(date->span, span))) break;
      const bool is_to_come = anchor_ && date->days.first > *anchor_ && written.value < 0;
      if (date->grain <= written.grain && !is_to_come) return date->days.last;
    }
    return either ? anchor_ : std::nullopt;
  }

  /// From a day without its year only days are reckoned, and none over the end of a year or of a February.
  static bool is_of_same_month(Day from, const Written& written) {
    const Day day = from + written.value;
    const bool is_leap_day = day.month() == 2 && day.day() == 29;
    return written.grain == Grain::day && from.month() == day.month() && !is_leap_day;
  }

  bool fill_offset(const Written& written, const std::vector<Date>& told, Date& date) const {
    const auto from = origin(written, told, date.span);
    if (!from || (written.grain >= Grain::month && from->year() + written.value < 1)) return false;
    if (!from->has_year() && !is_of_same_month(*from, written)) return false;
    date.from = from;
    date.kind = Date::Kind::relative;
    date.grain = written.grain;
    date.days = offset(*from, written.grain, written.value);
    return true;
  }

  static void add_time(const Written& written, Date& date) {
    if (!written.time) return;
    TimeOfDay time{written.time->minutes, std::nullopt};
    const auto& zone = written.time->zone;
    if (zone && (date.days.has_year() || !changes_clocks(*zone))) time.utc_offset = utc_offset(*zone, date.days.first);
    date.time = time;
  }

  const Tokens& tokens_;
  std::optional<Day> anchor_;
};

}  // namespace

void resolve(const Written& written, const Tokens& tokens, std::optional<Day> anchor, std::vector<Date>& out) {
  Resolver(tokens, anchor).resolve(written, out);
}

}  // namespace behistun::dates
