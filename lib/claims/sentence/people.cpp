// Whom a sentence names, and how the words tie them to the contact.

#include <algorithm>
#include <array>
#include <bitset>
#include <iterator>

#include "prepositions.hpp"
#include "scene.hpp"

namespace behistun::claims {

using mention::Kind;
using mention::Mention;

namespace {

constexpr std::size_t kLongestName = 80;  // bytes of a name and what parts it from the words beside it
constexpr std::size_t kDeterminer = 12;   // bytes: ", son ", ", его "

struct Spouse {
  std::string_view words, example;
};
constexpr Spouse kSpouses[] = {
#include "spouses.inc"
};

// With which bytes the words end: what stands before most names ends with none.
const std::bitset<256>& last_bytes() {
  static const auto all = [] {
    std::bitset<256> bytes;
    for (const auto& row : kSpouses) bytes.set(static_cast<unsigned char>(row.words.back()));
    return bytes;
  }();
  return all;
}

// "And his wife, Ms A": who comes along. Between the word and the name stand a comma and a courtesy at most.
bool comes_as_a_spouse(std::string_view before) {
  constexpr std::size_t kBetween = 12;  // bytes: ", Dr. "
  for (std::size_t between = 1; between <= kBetween && between < before.size(); ++between) {
    const auto words = before.substr(0, before.size() - between), behind = before.substr(words.size());
    if (!last_bytes()[static_cast<unsigned char>(words.back())]) continue;
    if (!behind.starts_with(' ') && !behind.starts_with(", ")) continue;
    if (behind.find(" and ") != std::string_view::npos) return false;
    const auto ends_them = [&](const Spouse& row) {
      return words.back() == row.words.back() && words.ends_with(row.words) &&
             (words.size() == row.words.size() || words[words.size() - row.words.size() - 1] == ' ');
    };
    if (std::any_of(std::begin(kSpouses), std::end(kSpouses), ends_them)) return true;
  }
  return false;
}

}  // namespace

std::vector<const Mention*> Scene::people(const Passage& passage) const {
  const auto* teller = passage.teller();
  const bool tells_by_itself = teller != nullptr && !passage.in_aside(teller->span);
  std::vector<const Mention*> found, beside;
  for (const auto& mention : mentions_in(passage.span.begin, end_of_people(passage))) {
    // A bare office in an aside ("who left office as Federal Chancellor") is not whoever holds it today.
    const bool is_aside = passage.in_aside(mention.span);
    // But « déclaration à l'issue de sa rencontre avec le Président de B » is of that meeting.
    const auto is_met_there = [&] {
      return source.reading.language != Language::en && teller != nullptr && !tells_by_itself &&
             teller->span.end <= mention.span.begin && with_between(teller->span.end - 1, mention.span.begin);
    };
    const bool is_bare = mention.kind == Kind::office && (passage.speech || (is_aside && !is_met_there()));
    if (!is_bare && names_somebody(mention) && passage.span.contains(mention.span))
      (is_aside ? beside : found).push_back(&mention);
  }
  if (const auto with = discussed_with(passage); !with.empty())
    for (const auto& mention : mentions_in(with.begin, with.end))
      if (names_somebody(mention) && !passage.in_aside(mention.span)) found.push_back(&mention);
  std::vector<std::string_view> owners;
  for (const auto* one : found)
    if (owns_somebody(*one, passage)) owners.push_back(one->key);
  std::erase_if(found,
                [&](const Mention* one) { return std::find(owners.begin(), owners.end(), one->key) != owners.end(); });
  if (tells_by_itself && !found.empty()) {
    leave_out_who_tells(passage, *teller, found);
    leave_out_who_stand_before(*teller, found);
    return found;
  }
  found.insert(found.end(), beside.begin(), beside.end());
  std::sort(found.begin(), found.end(),
            [](const Mention* a, const Mention* b) { return a->span.begin < b->span.begin; });
  return found;
}

std::size_t Scene::end_of_people(const Passage& passage) const {
  if (!passage.may_have(CueClass::stop)) return passage.topics_begin();
  constexpr std::size_t kNear = 60, kLink = 8;  // bytes: " со своим французским ", " and "
  const auto topics = passage.topics_begin();
  const auto stop = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::stop && cue.span.begin == topics;
  });
  if (stop == passage.cues.end()) return topics;
  auto end = before_with_behind_venue(passage, *stop);
  if (end == stop->span.end) end = behind_a_day(end);  // « a abordé lundi avec B »
  const auto begin = end;
  if (end_of_first(Tie::with, text.substr(std::min(end + 1, text.size()))) == 0) return topics;
  for (const auto& one : mentions_in(end, passage.span.end)) {
    if (one.kind != Kind::person && one.kind != Kind::office) continue;
    const bool is_first = end == begin;
    if (one.span.begin > end + (is_first ? kNear : kLink) ||
        (!is_first && one.span.begin > end + 2 && !links(end, one)))
      break;
    end = std::max(end, one.span.end);
  }
  return end == begin ? topics : end;
}

std::size_t Scene::before_with_behind_venue(const Passage& passage, const Cue& stop) const {
  constexpr std::string_view kWith = " with ";
  constexpr std::size_t kLongest = 80;  // bytes: " of the sixth Eastern Partnership Summit in Brussels"
  const auto end = stop.span.end;
  const bool is_venue = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return cue.kind == CueClass::venue && cue.span == stop.span;
  });
  const auto between = text.substr(end, text.substr(end, kLongest).find(kWith));
  if (!is_venue || between.size() > kLongest || between.find_first_of(",;:\"(") != std::string_view::npos ||
      end + between.size() >= passage.span.end)
    return end;
  const bool is_of_another = std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    return tells_of_contact(cue.kind) && cue.mode != Mode::multilateral && cue.span.begin >= end &&
           cue.span.begin < end + between.size();  // "on the sidelines of the meeting with A"
  });
  return is_of_another ? end : end + between.size();
}

Span Scene::discussed_with(const Passage& passage) const {
  constexpr std::size_t kNear = 60, kLink = 8;  // bytes: "his visiting French ", " and "
  const auto* verb = passage.first(CueClass::soft);
  const auto topics = passage.topics_begin();
  const bool tells = verb != nullptr && verb->mode == Mode::unknown && verb->span.begin == topics &&
                     std::none_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
                       return cue.kind == CueClass::contact && cue.span.begin < passage.span.end;
                     });
  if (!tells || source.reading.language != Language::en || end_of_people(passage) > topics) return {};
  for (auto at = text.find(" with ", verb->span.end); at < passage.span.end; at = text.find(" with ", at + 1)) {
    const auto begin = at + std::string_view(" with ").size();
    if (ends_with(Tie::bound, text.substr(verb->span.end, at - verb->span.end))) continue;
    auto end = begin;
    for (const auto& one : mentions_in(begin, passage.span.end)) {
      if (one.kind != Kind::person && one.kind != Kind::office) continue;
      const bool is_first = end == begin;
      const auto gap = one.span.begin - std::min(end, one.span.begin);
      if (gap > (is_first ? kNear : kLink) || (!is_first && gap > 2 && !links(end, one))) break;
      end = std::max(end, one.span.end);
    }
    const auto behind = text.substr(end);
    if (end > begin && !behind.starts_with("'s ") && !behind.starts_with("’s ")) return {begin, end};
  }
  return {};
}

bool Scene::links(std::size_t end, const Mention& next) const {
  return says(Tie::and_, text.substr(end, next.span.begin + 1 - end));
}

bool Scene::names_somebody(const Mention& mention) const {
  if (mention.kind == Kind::office && text.substr(0, mention.span.begin).ends_with('-')) return false;  // "Nur-Sultan"
  const bool is_held = mention.kind == Kind::office && tells_who(mention);
  return (mention.kind == Kind::person || is_held) && !is_only_served(mention) && !is_told_beside(mention) &&
         !is_absent(mention) && !is_between_marks(mention) &&
         (mention.kind != Kind::person || !comes_as_a_spouse(text.substr(0, mention.span.begin)));
}

bool Scene::is_between_marks(const Mention& stranger) const {
  constexpr std::string_view kMark = "\"";  // in the canonical form
  const auto before = text.substr(0, stranger.span.begin), behind = text.substr(stranger.span.end);
  return stranger.key.starts_with("name:") && before.ends_with(kMark) && behind.starts_with(kMark);
}

bool Scene::is_told_beside(const Mention& office) const {
  constexpr std::size_t kApart = 2, kCourtesy = 8;  // bytes: ", ", ", Mgr "
  if (office.kind != Kind::office || office.key.starts_with("office:")) return false;
  const bool is_counterpart =
      std::any_of(counterparts_.begin(), counterparts_.end(), [&](Span word) { return office.span.contains(word); });
  if (!is_counterpart) return false;
  const auto near = mentions_in(office.span.begin - std::min<std::size_t>(office.span.begin, kLongestName),
                                office.span.end + kCourtesy + 1);
  return std::any_of(near.begin(), near.end(), [&](const Mention& one) {
    if (one.kind != Kind::person || one.key == office.key) return false;
    if (known.person(one.key) == nullptr)  // spelt as no table has it: « son homologue libanais, M. A »
      return source.reading.language != Language::en && one.of == office.of && one.span.begin >= office.span.end;
    const bool is_behind = one.span.begin >= office.span.end && one.span.begin <= office.span.end + kApart;
    if (is_behind || one.span.end >= office.span.begin) return is_behind;
    const auto between = text.substr(one.span.end, office.span.begin - one.span.end);
    return between.starts_with(", ") && between.size() <= kDeterminer && text.substr(office.span.end).starts_with(',');
  });
}

bool Scene::tells_who(const Mention& office) const {
  constexpr std::array<std::string_view, 4> kOnePerState = {"head-of-state", "head-of-government", "foreign-minister",
                                                            "defence-minister"};
  // "His counterparts from A and B", where his office is not told: nobody in particular.
  const auto is_whole = [&](const Mention& one) { return one.kind == Kind::country && one.span == office.span; };
  if (office.role == "other" && std::any_of(source.mentions.begin(), source.mentions.end(), is_whole)) return false;
  if (!office.key.starts_with("office:")) return true;
  const auto within = mentions_in(office.span.begin, office.span.end);
  const bool names_state =
      office.of != source.side && std::any_of(within.begin(), within.end(), [&](const Mention& one) {
        return one.kind == Kind::country && one.key == office.of;
      });
  return names_state && std::find(kOnePerState.begin(), kOnePerState.end(), office.role) != kOnePerState.end();
}

bool Scene::owns_somebody(const Mention& person, const Passage& passage) const {
  constexpr std::size_t kNear = 50;  // bytes
  const auto behind = text.substr(person.span.end);
  if (!behind.starts_with("'s ") && !behind.starts_with("’s ")) return false;
  const auto near = mentions_in(person.span.end, person.span.end + kNear);
  const auto served = std::find_if(
      near.begin(), near.end(), [&](const Mention& one) { return one.kind == Kind::person && one.key != person.key; });
  const auto is_told_before = [&](const Mention& office) {  // "the Pope's envoy, Cardinal A"
    return office.kind == Kind::office && office.key == served->key;
  };
  return served != near.end() && passage.span.contains(served->span) &&
         (behind.substr(0, served->span.begin - person.span.end).find(',') == std::string_view::npos ||
          std::any_of(near.begin(), near.end(), is_told_before)) &&
         std::none_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
           return tells_of_contact(cue.kind) && cue.span.begin >= person.span.end && cue.span.end <= served->span.begin;
         });
}

bool Scene::is_only_served(const Mention& person) const {
  if (person.role != "other" || !anchor) return false;
  const auto* held = known.office_on(person.key, *anchor);
  return held != nullptr && held->of == person.of && held->office != "other" &&
         (held->office.starts_with("head-of-") || held->office.ends_with("-president"));
}

void Scene::leave_out_who_stand_before(const Cue& cue, std::vector<const Mention*>& people) const {
  constexpr std::size_t kNear = 24;  // bytes: "the meeting at the Kremlin between"
  const bool is_between = says(Tie::between, text.substr(cue.span.end, kNear));
  const auto is_behind = [&](const Mention* one) { return one->span.begin >= cue.span.end; };
  if (is_between && std::count_if(people.begin(), people.end(), is_behind) >= 2)
    std::erase_if(people, [&](const Mention* one) { return !is_behind(one); });
}

void Scene::leave_out_who_tells(const Passage& passage, const Cue& teller, std::vector<const Mention*>& people) const {
  const auto that = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.last > teller.first) return false;
    return (cue.kind == CueClass::reported && cue.value == "that") ||
           ((cue.kind == CueClass::reported || cue.kind == CueClass::stop) &&
            end_of_first(Tie::that, text.substr(cue.span.end)) > 0);
  });
  if (that == passage.cues.end()) return;
  std::vector<std::string_view> behind;
  const Mention* next = nullptr;
  for (const auto* one : people)
    if (one->span.begin >= that->span.end) {
      if (next == nullptr) next = one;
      behind.push_back(one->key);
    }
  const bool is_himself =  // "said that he would meet with B and C"
      next != nullptr && next->span.begin >= teller.span.end &&
      says(Tie::with, text.substr(teller.span.end - 1, next->span.begin - teller.span.end + 2));
  if (is_himself) return;
  std::sort(behind.begin(), behind.end());
  if (std::unique(behind.begin(), behind.end()) - behind.begin() >= 2)
    std::erase_if(people, [&](const Mention* one) { return one->span.begin < that->span.begin; });
}

bool Scene::with_between(std::size_t from, std::size_t to) const {
  const auto between = text.substr(from, to + 1 - from);
  return says(Tie::with, between) || says(Tie::between, between);
}

bool Scene::is_tied(std::size_t from, std::size_t to) const {
  const auto between = text.substr(from, to + 1 - from);
  return source.reading.language == Language::ru || with_between(from, to) ||
         (between.starts_with(' ') && end_of_first(Tie::of, between.substr(1)) > 0);
}

bool Scene::is_put_beside(const Mention& person, const Cue& verb) const {
  constexpr std::size_t kLongest = 160;  // bytes
  const auto between = text.substr(person.span.end, verb.span.begin - person.span.end);
  return between.size() <= kLongest && between.starts_with(", ") && between.ends_with(", ") &&
         std::count(between.begin(), between.end(), ',') == 2;
}

bool Scene::is_of_the_people(const Passage& passage) const {
  constexpr std::size_t kNear = 60;  // bytes
  const auto who = people(passage);
  return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
    if (cue.kind != CueClass::contact && cue.kind != CueClass::channel && cue.kind != CueClass::soft) return false;
    return std::any_of(who.begin(), who.end(), [&](const Mention* one) {
      if (one->span.begin >= cue.span.end)
        return one->span.begin - cue.span.end <= kNear && (cue.deed || is_tied(cue.span.end, one->span.begin));
      return cue.deed && one->span.end <= cue.span.begin &&
             (cue.span.begin - one->span.end <= kNear || is_put_beside(*one, cue));
    });
  });
}

}  // namespace behistun::claims
