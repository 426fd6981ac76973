// Two primary claims held against each other: people, days, kind, place, publishers, who asked for it, what they speak
// of. The weights are those of weights.tsv.

#include "contact_reasons.hpp"

#include <algorithm>

#include "page_reasons.hpp"
#include "relation.hpp"
#include "signature.hpp"

namespace behistun::link {
namespace {

const std::string& display(const Person& who) {
  if (!who->en.empty()) return who->en;
  return who->fr.empty() ? who->ru : who->fr;
}

// "a call", "talks", "a multilateral meeting"
std::string words_for(claims::Mode mode) {
  const std::string name(to_string(mode));
  switch (mode) {
    case claims::Mode::talks:
      return name;
    case claims::Mode::video:
      return "a video conference";
    case claims::Mode::two_plus_two:
    case claims::Mode::multilateral:
      return "a " + name + " meeting";
    default:
      return "a " + name;
  }
}

class Contacts {
 public:
  explicit Contacts(Case& held) : case_(held) {}

  void weigh(const Telling& a, const Telling& b) {
    if (a.negated != b.negated) case_.veto("one denies the contact", a.span, b.span);
    people(a, b);
    if (case_.is_one_voice()) contacts_of_one_office(a, b);
    days(a, b);
    modes(a, b);
    places(a, b);
    weigh_publishers(case_);
    initiators(a, b);
    content();
    if (case_.may_be_one_office() && (case_.left.sentences <= 1 || case_.right.sentences <= 1)) weigh_titles(case_);
  }

 private:
  void people(const Telling& a, const Telling& b) {
    const auto meeting = meet(a.participants, b.participants);
    if (const auto clash = conflict(meeting)) {
      case_.veto("one names " + display(clash->first) + ", the other " + display(clash->second), clash->first.span,
                 clash->second.span);
      return;
    }
    if (meeting.shared.empty()) {
      if (meeting.only_left.size() > 1 && meeting.only_right.size() > 1) case_.veto("no person in common");
      case_.add("no person in common", weight("nobody shared"));
      return;
    }
    double bits = weight("first shared person");
    for (const auto& [one, other] : meeting.shared) {
      if (one->state() || other->state()) {
        case_.add("both speak of " + display(one->state() ? one : other), weight("shared state"), one.span, other.span);
        continue;
      }
      case_.add("both name " + display(one), bits, one.span, other.span);
      bits = weight("next shared person");
    }
    const auto only = std::max(meeting.only_left.size(), meeting.only_right.size());
    if (only > 0)
      case_.add("people whom only one names: " + std::to_string(only),
                weight("person only one names") * static_cast<double>(only));
  }

  // It tells of a meeting of three sides besides those with each of them, and of many meetings of its own head.
  void contacts_of_one_office(const Telling& a, const Telling& b) {
    const auto meeting = meet(a.participants, b.participants);
    const bool alike = meeting.only_left.empty() && meeting.only_right.empty();
    if (!alike && (a.mode == claims::Mode::multilateral) != (b.mode == claims::Mode::multilateral))
      case_.veto("one office tells of a meeting of several sides, and of one of two", a.span, b.span);
    const auto is_own = [&](const Person& who) { return who->side == case_.left.side; };
    const bool shares_own = std::all_of(meeting.shared.begin(), meeting.shared.end(),
                                        [&](const auto& pair) { return is_own(pair.first) || is_own(pair.second); });
    for (const auto* only : {&meeting.only_left, &meeting.only_right})
      for (const auto& who : *only)
        if (shares_own && !is_own(who)) return case_.veto("one office names " + display(who) + " in one of the two");
    const bool differ_in_one =
        meeting.shared.size() == 1 && meeting.only_left.size() == 1 && meeting.only_right.size() == 1;
    if (differ_in_one && shares_own)  // its head receives one of his ministers, and then another
      case_.veto("one office tells of a meeting with " + display(meeting.only_left.front()) + ", and of one with " +
                     display(meeting.only_right.front()),
                 meeting.only_left.front()->span, meeting.only_right.front()->span);
  }

  // Whatever year a day is of that is told without: it may be the same day of any, and is no other day.
  void days_of_year(const Telling& a, const Telling& b) {
    constexpr std::int32_t kLong = 31, kYear = 366;  // days
    const auto in_year = [](const Telling& telling) -> std::optional<Days> {
      if (!telling.when || telling.when->last - telling.when->first > kLong) return telling.day_of_year;
      const auto last = Day::without_year(telling.when->last.month(), telling.when->last.day());
      return last ? std::optional(Days{*last + (telling.when->first - telling.when->last), *last}) : std::nullopt;
    };
    const auto one = in_year(a), other = in_year(b);
    if (!one || !other) return;
    auto gap = kYear;
    for (const auto years : {-kYear, 0, kYear})
      gap = std::min(gap, std::max({0, other->first + years - one->last, one->first - (other->last + years)}));
    if (gap == 0)
      case_.add("same day of a year that is not told", weight("same day, no year"), a.when_span, b.when_span);
    else if (gap > 1 && !a.when_span.empty() && !b.when_span.empty())
      case_.veto(days_apart(gap) + ", whatever the year", a.when_span, b.when_span);
  }

  void days(const Telling& a, const Telling& b) {
    if (a.day_of_year || b.day_of_year) days_of_year(a, b);
    if (!a.when || !b.when) return;
    const auto gap = std::max({0, b.when->first - a.when->last, a.when->first - b.when->last});
    const bool both_written = !a.when_span.empty() && !b.when_span.empty();
    if (gap == 0) {
      const bool is_day = a.when == b.when && a.when->first == a.when->last;
      case_.add(is_day ? "same day, " + to_string(a.when->first) : "days that overlap",
                weight(is_day ? "same day" : "days overlap"), a.when_span, b.when_span);
    } else if (gap == 1 && case_.is_one_voice() && (!a.when_span.empty() || !b.when_span.empty())) {
      case_.add("a day apart, by one office", weight("a day apart, one office"), a.when_span, b.when_span);
    } else if (gap == 1) {
      case_.add("a day apart", weight("a day apart"), a.when_span, b.when_span);
    } else if (both_written || gap > 3) {
      case_.veto(days_apart(gap), a.when_span, b.when_span);
    } else {
      case_.add(days_apart(gap) + ", one by its day of publication", weight("days apart by publication"), a.when_span,
                b.when_span);
    }
  }

  static bool is_met(claims::Mode mode) { return mode == claims::Mode::meeting || mode == claims::Mode::talks; }

  void modes(const Telling& a, const Telling& b) {
    auto one = kind_of(case_.left, a), other = kind_of(case_.right, b);
    const bool same_day = a.when && b.when && a.when->overlaps(*b.when);
    if (!same_day) one.may_be_any = other.may_be_any = false;  // a day apart, a call and a meeting are two
    if (!compatible(one, other)) {
      case_.veto("one tells of " + words_for(a.mode) + ", the other of " + words_for(b.mode), a.mode_span, b.mode_span);
    } else if (a.open || b.open) {
      if (a.mode == b.mode)
        case_.add("both may be " + words_for(a.mode), weight("kindred modes"), a.mode_span, b.mode_span);
    } else if (a.mode == b.mode && a.mode != claims::Mode::unknown) {
      case_.add("both tell of " + words_for(a.mode), weight("same mode"), a.mode_span, b.mode_span);
    } else if (is_met(a.mode) && is_met(b.mode)) {
      case_.add("one tells of " + words_for(a.mode) + ", the other of " + words_for(b.mode) + ", which may be one",
                weight("kindred modes"), a.mode_span, b.mode_span);
    }
  }

  void places(const Telling& a, const Telling& b) {
    if (a.place.empty() || b.place.empty()) return;
    if (gazetteer::is_one_place(a.place, b.place)) {
      case_.add(a.place == b.place ? "same place" : "one place within the other", weight("same place"), a.place_span,
                b.place_span);
    } else {
      case_.add("different places", weight("different places"), a.place_span, b.place_span);
    }
  }

  void initiators(const Telling& a, const Telling& b) {
    if (a.initiator.empty() || b.initiator.empty()) return;
    if (a.initiator == b.initiator) {
      case_.add("both say that " + std::string(a.initiator) + " asked for it", weight("same initiator"),
                a.initiator_span, b.initiator_span);
    } else {
      case_.add("they differ on who asked for it", weight("different initiators"), a.initiator_span, b.initiator_span);
    }
  }

  // What they speak of.
  static std::size_t in_common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
    std::size_t shared = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
      shared += *one == *other ? 1U : 0U;
      const bool left = *one <= *other, right = *other <= *one;
      one += left;
      other += right;
    }
    return shared;
  }

  void content() {
    const auto &a = case_.left.anchors, &b = case_.right.anchors;
    if (a.size() < 3 || b.size() < 3) return;
    const auto shared = in_common(a, b);
    const auto share = static_cast<double>(shared) / static_cast<double>(std::min(a.size(), b.size()));
    const auto* level = share >= 0.6   ? "content alike"
                        : share >= 0.3 ? "content related"
                        : share > 0    ? "content apart"
                                       : "content foreign";
    case_.add(std::to_string(shared) + " of " + std::to_string(std::min(a.size(), b.size())) +
                  " places, bodies, dates and numbers in common",
              weight(level));
  }

  Case& case_;
};

}  // namespace

void weigh_contacts(Case& held, const Telling& a, const Telling& b) { Contacts(held).weigh(a, b); }

}  // namespace behistun::link
