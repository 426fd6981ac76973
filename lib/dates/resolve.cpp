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
    if (written.form == Form::two_days) return resolve_two_days(written, out);
    Date date;
    date.span = {tokens_[written.begin].span.begin, tokens_[written.end - 1].span.end};
    if (fill(written, date)) {
      add_time(written, date);
      out.push_back(date);
    }
  }

 private:
  /// "3 and 9 February": the month, and the year if there is one, are spoken once and meant twice.
  void resolve_two_days(const Written& written, std::vector<Date>& out) const {
    Written first = written;
    first.form = Written::Form::day;
    first.last.reset();
    first.time.reset();
    Written second = first;
    second.first = *written.last;
    second.begin = written.second;
    first.end = written.second - 1;
    resolve(first, out);
    resolve(second, out);
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
      default:
        return anchor_ && fill_relative(written, date);
    }
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
      if (first.weekday) date.weekday_right = day->weekday() == *first.weekday;
      return true;
    }
    // The year of an interval is usually written at its end; the first day is the last one of its name before that.
    const auto last = day_of(*written.last, written.toward, date);
    if (!last) return false;
    const auto begin = first.year ? Day::of(*first.year, first.month, first.day)
                                  : infer_year(first.month, first.day, {}, *last, Toward::past);
    if (!begin || *begin > *last) return false;
    date.days = {*begin, *last};
    if (first.weekday) date.weekday_right = begin->weekday() == *first.weekday;
    if (written.last->weekday) {
      date.weekday_right = date.weekday_right.value_or(true) && last->weekday() == *written.last->weekday;
    }
    return true;
  }

  std::optional<Day> day_of(const Point& point, Toward toward, Date& date) const {
    if (const auto year = year_of(point, date)) return Day::of(*year, point.month, point.day);
    if (!anchor_) return {};
    return infer_year(point.month, point.day, point.weekday, *anchor_, toward);
  }

  std::optional<Days> month_of(const Point& point, Toward toward, Date& date) const {
    if (const auto year = year_of(point, date)) return whole_month(*year, point.month);
    if (!anchor_) return {};
    if (toward == Toward::nearest && point.month == anchor_->month()) return whole_month(anchor_->year(), point.month);
    const auto middle = infer_year(point.month, 15, {}, *anchor_, toward);
    return whole_month(middle->year(), point.month);
  }

  bool fill_month(const Written& written, Date& date) const {
    date.grain = Grain::month;
    const auto last = month_of(written.last ? *written.last : written.first, written.toward, date);
    if (!last) return false;
    date.days = *last;
    if (written.value != 0) date.days = part_of_month(date.days, written.value);
    if (!written.last) return true;
    const int year =
        written.first.year.value_or(last->first.year() - (written.first.month > written.last->month ? 1 : 0));
    date.days.first = whole_month(year, written.first.month).first;
    return date.days.first <= date.days.last;
  }

  bool fill_season(const Written& written, Date& date) const {
    const auto year = year_of(written.first, date);
    if (!year && !anchor_) return false;
    date.grain = Grain::season;
    date.days = year ? whole_season(*year, written.value) : nearest_season(written.value, *anchor_, written.toward);
    return true;
  }

  bool fill_relative(const Written& written, Date& date) const {
    date.kind = Date::Kind::relative;
    const Day anchor = *anchor_;
    switch (written.form) {
      case Written::Form::weekday: {
        const Day day = nearest_weekday(written.value, anchor, written.toward);
        date.days = {day, day};
        return true;
      }
      case Written::Form::relative_day:
        date.days = {anchor + written.value, anchor + written.value};
        return true;
      case Written::Form::relative_week: {
        const Day monday = anchor + (1 - anchor.weekday() + 7 * written.value);
        date.grain = Grain::week;
        date.days = {monday, monday + 6};
        return true;
      }
      case Written::Form::relative_month:
        date.grain = Grain::month;
        date.days = month_from(anchor, written.value);
        return true;
      case Written::Form::relative_year:
        date.grain = Grain::year;
        date.days = whole_year(anchor.year() + written.value);
        return true;
      default:
        return false;
    }
  }

  static void add_time(const Written& written, Date& date) {
    if (!written.time) return;
    TimeOfDay time{written.time->minutes, std::nullopt};
    if (written.time->zone) time.utc_offset = utc_offset(*written.time->zone, date.days.first);
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
