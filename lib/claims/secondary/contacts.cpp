// Words that stand together name one contact ("a telephone conversation"), and a channel belongs to the noun beside it
// ("met by video link"). A day belongs to the contact that stands nearest, unless a clause parts the two ("the talks on
// the draft that was published on 2 March") or something else stands nearer that has a day: a statement, its
// anniversary, an election.

#include "contacts.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "contact/days_after.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

std::size_t gap(Span one, Span other) {
  if (one.end <= other.begin) return other.begin - one.end;
  return other.end <= one.begin ? one.begin - other.end : 0;
}

constexpr std::size_t kFarthest = 200;  // bytes from a contact to its day

// "Will meet A on 5 May, on the occasion of the summit": what stands behind such words tells why, and not when.
bool is_an_occasion(const Marks& marks, const Contact& contact, Span day) {
  constexpr std::size_t kNear = 40;  // bytes: "on the occasion of the second bilateral "
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
    return mark.hint == Hint::occasion && mark.span.begin >= day.end && mark.span.end <= contact.words.begin &&
           contact.words.begin - mark.span.end <= kNear;
  });
}

// How far a day is from a contact; behind a comma it is rather of what stands on its own side of it.
std::size_t distance(const Scene& scene, const Contact& contact, Span day) {
  constexpr std::size_t kComma = 20;  // bytes
  const auto begin = std::min(contact.words.end, day.end);
  const auto bytes = gap(contact.words, day);
  if (bytes > kFarthest + kComma) return bytes;  // no day of it
  return bytes + (scene.text.substr(begin, bytes).find(',') == std::string_view::npos ? 0 : kComma);
}

// From the first mark of a quotation to its last: what is said in it somebody only says.
std::vector<Span> quotations(const Scene& scene, Span sentence) {
  constexpr std::size_t kName = 40;  // bytes: what is shorter may be a name
  struct Signs {
    std::string_view opening, closing;
  };
  constexpr std::array<Signs, 3> kSigns = {{{"\"", "\""}, {"“", "”"}, {"«", "»"}}};
  std::vector<Span> found;
  const auto words = sentence.of(scene.text);
  for (const auto& [opening, closing] : kSigns)
    for (auto at = words.find(opening); at != std::string_view::npos;) {
      const auto begin = at + opening.size();
      const auto close = std::min(words.find(closing, begin), words.size());
      if (close - begin > kName) found.push_back({sentence.begin + at, sentence.begin + close});
      at = close >= words.size() ? std::string_view::npos : words.find(opening, close + closing.size());
    }
  return found;
}

bool lies_in(const std::vector<Span>& spans, Span one) {
  return std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.contains(one); });
}

void take_mode(const Cue& cue, Contact& contact) {
  if (contact.mode == Mode::unknown || rank(cue.mode) > rank(contact.mode)) contact.mode = cue.mode;
  if (contact.cue->kind == CueClass::channel && cue.kind == CueClass::contact) contact.cue = &cue;
}

std::vector<Contact> group(const Passage& passage, const Marks& marks, const std::vector<Span>& quoted) {
  std::vector<Contact> contacts;
  std::size_t last = 0;  // token behind the words of the last contact
  const auto names_one = [](const Cue& cue) { return cue.kind == CueClass::contact || cue.kind == CueClass::channel; };
  for (auto cue = passage.cues.begin(); cue != passage.cues.end(); ++cue) {
    if (!names_one(*cue) || lies_in(quoted, cue->span)) continue;
    const bool leads_on = std::any_of(std::next(cue), passage.cues.end(), [&](const Cue& next) {
      return next.kind == CueClass::contact && next.first <= cue->last;
    });
    const bool is_beside = !contacts.empty() && cue->first <= last;
    const bool is_via = std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
      return mark.hint == Hint::via && mark.last == cue->first;
    });
    const bool is_channel_of_it = !contacts.empty() && cue->kind == CueClass::channel && is_via && !leads_on;
    if (is_beside || is_channel_of_it) {
      take_mode(*cue, contacts.back());
      if (!is_beside) continue;
      contacts.back().words.end = std::max(contacts.back().words.end, cue->span.end);
    } else {
      contacts.push_back({&*cue, cue->mode, cue->span, {}, nullptr});
    }
    last = std::max(last, cue->last);
  }
  for (std::size_t i = 0; i < contacts.size(); ++i)
    contacts[i].reach = {i == 0 ? passage.span.begin : contacts[i - 1].words.end,
                         i + 1 == contacts.size() ? passage.span.end : contacts[i + 1].words.begin};
  return contacts;
}

// Something else that has a day stands nearer to it: before it a paper or a deed, right behind it a paper ("the
// November 9 Statement").
bool is_of_something_else(const Scene& scene, const Marks& marks, const Contact& contact, Span day) {
  constexpr std::size_t kRightBehind = 3;  // bytes
  const auto distance = gap(contact.words, day);
  const auto is_nearer = [&](Span thing) { return thing.end <= day.begin && day.begin - thing.end < distance; };
  const auto agreements = scene.mentions_in(day.begin - std::min(day.begin, distance), day.begin);
  return std::any_of(marks.begin(), marks.end(),
                     [&](const Mark& mark) {
                       if (mark.hint == Hint::deed) return is_nearer(mark.span);
                       if (mark.hint != Hint::paper) return false;
                       return is_nearer(mark.span) ||
                              (mark.span.begin >= day.end && mark.span.begin - day.end <= kRightBehind);
                     }) ||
         std::any_of(agreements.begin(), agreements.end(), [&](const Mention& one) {
           const auto* body = one.kind == Kind::agreement ? scene.known.body(one.key) : nullptr;
           return body != nullptr && body->kind == "agreement" && is_nearer(one.span);
         });
}

// Is there a clause between them that does not tell when the contact itself is held?
bool is_parted(const Marks& marks, const Contact& contact, Span day) {
  constexpr std::size_t kWordsBetween = 3;
  const auto begin = std::min(contact.words.end, day.end), end = std::max(contact.words.begin, day.begin);
  return std::any_of(marks.begin(), marks.end(), [&](const Mark& clause) {
    const bool is_before = day.end <= contact.words.begin;
    const bool parts = clause.hint == Hint::clause || (clause.hint == Hint::where && !is_before);
    const bool is_own = clause.span.begin == contact.words.end + 1;  // "the conversation that A had with B on 5 May"
    if (!parts || is_own || clause.span.begin < begin || clause.span.end > end) return false;
    return is_before || std::none_of(marks.begin(), marks.end(), [&](const Mark& held) {
             return held.hint == Hint::held && held.first >= clause.last && held.first <= clause.last + kWordsBetween;
           });
  });
}

bool is_its_own(const Scene& scene, const Marks& marks, const Contact& contact, const dates::Date& date) {
  constexpr std::size_t kMonth = 60;  // bytes; of letters of two bytes twice as many
  const auto month = scene.source.reading.language == Language::ru ? 2 * kMonth : kMonth;
  const auto far = date.grain == dates::Grain::day ? kFarthest : month;
  return gap(contact.words, date.span) <= far && !is_parted(marks, contact, date.span) &&
         !is_of_something_else(scene, marks, contact, date.span);
}

}  // namespace

std::vector<Contact> contacts_in(const Scene& scene, const Passage& passage, const Marks& marks) {
  const auto quoted = quotations(scene, passage.span);
  auto contacts = group(passage, marks, quoted);
  if (contacts.empty()) return contacts;
  const auto& all = scene.source.reading.dates;
  const auto starts_before = [](const dates::Date& one, std::size_t begin) { return one.span.begin < begin; };
  for (auto date = std::lower_bound(all.begin(), all.end(), passage.span.begin, starts_before);
       date != all.end() && passage.span.contains(date->span); ++date) {
    if (date->grain > dates::Grain::month || lies_in(quoted, date->span)) continue;
    const auto nearest = std::min_element(contacts.begin(), contacts.end(), [&](const Contact& a, const Contact& b) {
      const bool is_a_why = is_an_occasion(marks, a, date->span), is_b_why = is_an_occasion(marks, b, date->span);
      return is_a_why == is_b_why ? distance(scene, a, date->span) < distance(scene, b, date->span) : is_b_why;
    });
    if (!is_its_own(scene, marks, *nearest, *date)) continue;
    const bool is_better = nearest->day == nullptr || date->grain < nearest->day->grain ||
                           (date->grain == nearest->day->grain &&
                            gap(nearest->words, date->span) < gap(nearest->words, nearest->day->span));
    if (is_better) nearest->day = &*date;
  }
  // "Will go on Tuesday to Yerevan, where he will meet A": on the day of the journey.
  for (std::size_t i = 1; i < contacts.size(); ++i) {
    const auto& journey = contacts[i - 1];
    if (contacts[i].day == nullptr && journey.mode == Mode::visit && journey.day != nullptr &&
        journey.day->days.first == journey.day->days.last &&
        has(marks, Hint::where, journey.words.end, contacts[i].words.begin))
      contacts[i].day = journey.day;
  }
  for (auto& contact : contacts) {
    const bool has_own = contact.day != nullptr && contact.day->span.begin >= contact.words.begin;
    contact.reckoned = has_own ? std::nullopt : day_reckoned_back(scene, passage, *contact.cue);
    if (contact.reckoned) contact.day = &*contact.reckoned;
  }
  return contacts;
}

}  // namespace behistun::claims
