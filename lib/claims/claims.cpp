// What a release claims, read from its head outwards.
//
// The title says what the release is about; the lead (the first sentences of the body) says it again with the day, the
// place and the channel. A title or lead that holds a contact cue ("telephone conversation", «переговоры») makes the
// primary claim; people are those named before the topics begin ("discussed", «обсуждены»). A title of another kind
// (condolences, a statement, an interview) makes none. Sentences further down that speak of contacts with a date make
// secondary claims: the summit of last year, the call two days ago.

#include <algorithm>
#include <array>
#include <behistun/claims.hpp>
#include <iterator>
#include <set>
#include <span>

#include "cues.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

constexpr std::array<std::string_view, 9> kModes = {"unknown", "call", "video",        "meeting", "visit",
                                                    "talks",   "2+2",  "multilateral", "letter"};
constexpr std::size_t kLeadSentences = 3;
constexpr std::int32_t kDaysBeforePublication = 14;  // a contact is reported within two weeks
constexpr std::int32_t kRecentDays = 3;              // what is spoken of without a day is of these days

bool face_to_face(Mode mode) {
  return mode == Mode::meeting || mode == Mode::visit || mode == Mode::talks || mode == Mode::two_plus_two ||
         mode == Mode::multilateral;
}
bool remote(Mode mode) { return mode == Mode::call || mode == Mode::video; }

// Which of two modes in one sentence tells more: a channel outranks the verb, a format the plain meeting.
int rank(Mode mode) {
  constexpr std::array<Mode, 9> kOrder = {Mode::unknown,      Mode::letter, Mode::visit,
                                          Mode::meeting,      Mode::talks,  Mode::call,
                                          Mode::multilateral, Mode::video,  Mode::two_plus_two};
  return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), mode) - kOrder.begin());
}

struct Leader {
  std::string_view country, example;
};
constexpr Leader kLeaders[] = {
#include "leaders.inc"
};

// A stretch of text with the cues in it.
struct Passage {
  Span span;
  std::vector<Cue> cues;

  const Cue* first(CueClass kind) const {
    const auto at = std::find_if(cues.begin(), cues.end(), [&](const Cue& cue) { return cue.kind == kind; });
    return at == cues.end() ? nullptr : &*at;
  }
  bool has(CueClass kind) const { return first(kind) != nullptr; }

  // The best mode that its contact and channel cues tell, and where.
  std::pair<Mode, Span> mode() const {
    std::pair<Mode, Span> best = {Mode::unknown, {}};
    const auto* contact = first(CueClass::contact);
    if (contact == nullptr) contact = first(CueClass::soft);
    const auto end = topics_begin();
    for (const auto& cue : cues) {
      if (cue.span.begin >= end) break;
      if (cue.kind != CueClass::contact && cue.kind != CueClass::channel && cue.kind != CueClass::soft) continue;
      if (cue.kind == CueClass::soft && &cue != contact) continue;
      if (best.second.empty() || rank(cue.mode) > rank(best.first)) best = {cue.mode, cue.span};
    }
    return best;
  }

  // Where its topics begin: the first stop cue behind the contact cue; its end if there is none.
  std::size_t topics_begin() const {
    const auto* contact = first(CueClass::contact);
    if (contact == nullptr) contact = first(CueClass::channel);
    for (const auto& cue : cues)
      if (cue.kind == CueClass::stop && (contact == nullptr || cue.first >= contact->last)) return cue.span.begin;
    return span.end;
  }
};

class Finder {
 public:
  Finder(const Source& source, const gazetteer::Gazetteer& known)
      : source_(source), known_(known), text_(source.reading.canonical), anchor_(source.reading.anchor) {
    for (const auto& mention : source_.mentions)
      if (mention.kind == Kind::body || mention.kind == Kind::agreement) names_.push_back(mention.span);
    const auto cues = find_cues(text_, segment::tokenize(text_), source.reading.language);
    auto next = cues.begin();
    for (const auto& sentence : source.reading.sentences) {
      Passage passage{sentence.span, {}};
      while (next != cues.end() && next->span.begin < sentence.span.begin) ++next;
      for (auto cue = next; cue != cues.end() && cue->span.begin < sentence.span.end; ++cue)
        if (sentence.span.contains(cue->span) && !in_a_name(cue->span)) passage.cues.push_back(*cue);
      if (lies_in(sentence.span, source.titles)) {
        titles_.push_back(std::move(passage));
      } else if (lies_in(sentence.span, source.body)) {
        body_.push_back(std::move(passage));
      }
    }
  }

  std::vector<Claim> run() {
    std::vector<Claim> claims;
    std::size_t spoken_for = body_.size();
    if (auto claim = primary(spoken_for)) claims.push_back(std::move(*claim));
    for (std::size_t i = 0; i < body_.size(); ++i)
      if (i != spoken_for)
        if (auto claim = secondary(body_[i], claims.empty() ? nullptr : &claims.front()))
          claims.push_back(std::move(*claim));
    return claims;
  }

 private:
  // Regions ascend and do not overlap.
  static bool lies_in(Span sentence, const std::vector<Span>& regions) {
    const auto region = std::lower_bound(regions.begin(), regions.end(), sentence.begin,
                                         [](Span one, std::size_t begin) { return one.end <= begin; });
    return region != regions.end() && region->overlaps(sentence);
  }

  // The Council "for security issues" begins no topic.
  bool in_a_name(Span cue) const {
    const auto behind = std::upper_bound(names_.begin(), names_.end(), cue.begin,
                                         [](std::size_t begin, Span one) { return begin < one.begin; });
    return behind != names_.begin() && std::prev(behind)->contains(cue);
  }

  // The mentions that start in [begin, end).
  std::span<const Mention> mentions_in(std::size_t begin, std::size_t end) const {
    const auto starts_before = [](const Mention& one, std::size_t at) { return one.span.begin < at; };
    const auto& all = source_.mentions;
    const auto first = std::lower_bound(all.begin(), all.end(), begin, starts_before);
    return {first, std::lower_bound(first, all.end(), std::max(begin, end), starts_before)};
  }

  // --- the primary claim ---

  std::optional<Claim> primary(std::size_t& lead_index) const {
    const auto* title = title_with_contact();
    if (title == nullptr && title_is_of_another_kind()) return std::nullopt;
    lead_index = lead(title != nullptr);
    const auto* lead = lead_index < body_.size() ? &body_[lead_index] : nullptr;
    if (title == nullptr && lead == nullptr) return std::nullopt;

    Claim claim;
    claim.primary = true;
    claim.span = title != nullptr ? title->span : lead->span;
    std::vector<const Passage*> passages;
    if (title != nullptr) passages.push_back(title);
    if (lead != nullptr) passages.push_back(lead);
    read_mode(passages, claim);
    read_participants(passages, claim);
    if (claim.participants.empty() || (title == nullptr && sides(claim) < 2)) return std::nullopt;
    read_when(passages, claim);
    read_where(passages, claim);
    read_initiator(claim);
    read_modality(passages, claim);
    settle_format(claim);
    return claim;
  }

  const Passage* title_with_contact() const {
    if (title_is_of_another_kind()) return nullptr;
    for (const auto& title : titles_)
      if (title.has(CueClass::contact) || title.has(CueClass::channel)) return &title;
    return nullptr;
  }

  // Condolences stay condolences though they recall a meeting; but "Press statement on the meeting" is about the
  // meeting.
  bool title_is_of_another_kind() const {
    return std::any_of(titles_.begin(), titles_.end(), [](const Passage& title) {
      const auto* other = title.first(CueClass::other);
      const auto* contact = title.first(CueClass::contact);
      return other != nullptr && (contact == nullptr || other->first < contact->first);
    });
  }

  // The sentence of the lead that tells of the contact; body_.size() if none does. Without a title to lean on it must
  // be the first or second and name people.
  std::size_t lead(bool titled) const {
    const auto limit = std::min(body_.size(), titled ? kLeadSentences : kLeadSentences - 1);
    for (std::size_t i = 0; i < limit; ++i) {
      const auto& passage = body_[i];
      if (passage.has(CueClass::contact) || (passage.has(CueClass::channel) && titled) ||
          (passage.has(CueClass::soft) && titled)) {
        if (titled || (!passage.has(CueClass::other) && people(passage).size() >= 2)) return i;
      }
    }
    return body_.size();
  }

  // The title's word stands, unless the lead tells the channel ("spoke", and then "by video conference").
  static void read_mode(const std::vector<const Passage*>& passages, Claim& claim) {
    for (const auto* passage : passages) {
      const auto [mode, span] = passage->mode();
      const bool tells_channel = passage->has(CueClass::channel) && remote(mode);
      if (!claim.mode_span.empty() && claim.mode != Mode::unknown && !(tells_channel && rank(mode) > rank(claim.mode)))
        continue;
      claim.mode = mode;
      claim.mode_span = span;
    }
  }

  // --- who ---

  std::vector<const Mention*> people(const Passage& passage) const {
    std::vector<const Mention*> found;
    for (const auto& mention : mentions_in(passage.span.begin, passage.topics_begin())) {
      const bool is_person =
          mention.kind == Kind::person || (mention.kind == Kind::office && !mention.key.starts_with("office:"));
      if (is_person && passage.span.contains(mention.span)) found.push_back(&mention);
    }
    return found;
  }

  void read_participants(const std::vector<const Passage*>& passages, Claim& claim) const {
    for (const auto* passage : passages)
      for (const auto* mention : people(*passage)) add(*mention, claim);
    for (std::size_t i = 0; i < std::min(body_.size(), kLeadSentences) && claim.participants.empty(); ++i)
      for (const auto* mention : people(body_[i])) add(*mention, claim);
    if (claim.participants.empty()) return;
    add_own_side(claim);
    leave_out_suite(claim);
    sort_participants(claim);
  }

  void add(const Mention& mention, Claim& claim) const {
    const auto same = [&](const Participant& other) { return other.key == mention.key; };
    if (const auto at = std::find_if(claim.participants.begin(), claim.participants.end(), same);
        at != claim.participants.end()) {
      if (at->side.empty()) at->side = mention.of;
      if (at->office.empty()) at->office = mention.role;
      return;
    }
    claim.participants.push_back(participant(mention.key, mention.role, mention.of, mention.span));
  }

  Participant participant(const std::string& key, const std::string& role, const std::string& of, Span span) const {
    Participant who;
    who.key = key;
    who.span = span;
    if (const auto* person = known_.person(key)) {
      who.ru = person->name.ru;
      who.fr = person->name.fr;
      who.en = person->name.en;
    } else {
      const auto name = key.substr(std::min(key.size(), std::string_view("name:").size()));
      auto& slot = source_.reading.language == Language::ru   ? who.ru
                   : source_.reading.language == Language::fr ? who.fr
                                                              : who.en;
      slot = name;
    }
    const auto* held = office_of(key, role, of);
    who.side = held != nullptr ? held->of : of;
    who.office = role.empty() && held != nullptr ? held->office : role;
    return who;
  }

  // The office in which someone acts: that of the day; without a day the one that the text names, else the first known.
  const gazetteer::Office* office_of(const std::string& key, const std::string& role, const std::string& of) const {
    const auto all = known_.offices_of(key);
    if (anchor_)
      if (const auto* held = known_.office_on(key, *anchor_)) return held;
    const auto named = std::find_if(all.begin(), all.end(), [&](const gazetteer::Office& office) {
      return (of.empty() || office.of == of) && (role.empty() || office.office == role);
    });
    if (named != all.end()) return &*named;
    return all.empty() ? nullptr : &all.front();
  }

  // A readout may leave its own side unnamed in title and lead ("Telephone conversation with President of France
  // Emmanuel Macron"): then it is who of the own side stands in the lead, else who holds the same office there.
  void add_own_side(Claim& claim) const {
    const auto own = [&](const Participant& who) { return who.side == source_.side; };
    if (source_.side.empty() || !anchor_ || std::any_of(claim.participants.begin(), claim.participants.end(), own))
      return;
    for (std::size_t i = 0; i < std::min(body_.size(), kLeadSentences); ++i)
      for (const auto* mention : people(body_[i])) {
        auto who = participant(mention->key, mention->role, mention->of, mention->span);
        if (who.side != source_.side) continue;
        claim.participants.push_back(std::move(who));
        return;
      }
    const auto office = equal_office(claim.participants.front().office, source_.side);
    const auto holders = known_.holders(office, source_.side, *anchor_);
    if (holders.size() == 1) claim.participants.push_back(participant(holders.front()->id, office, source_.side, {}));
  }

  // Who meets a president for a state that its head of government leads.
  static std::string equal_office(const std::string& office, std::string_view side) {
    if (!is_head(office)) return office;
    const bool led_by_government =
        std::any_of(std::begin(kLeaders), std::end(kLeaders), [&](const Leader& row) { return row.country == side; });
    return led_by_government ? "head-of-government" : "head-of-state";
  }

  static bool is_head(std::string_view office) { return office == "head-of-state" || office == "head-of-government"; }

  // Where the heads of two sides meet, the ministers beside them are their suite.
  static void leave_out_suite(Claim& claim) {
    std::vector<std::string_view> led;
    for (const auto& who : claim.participants)
      if (is_head(who.office)) led.push_back(who.side);
    std::sort(led.begin(), led.end());
    if (std::unique(led.begin(), led.end()) - led.begin() < 2) return;
    std::erase_if(claim.participants, [](const Participant& who) { return who.office.ends_with("-minister"); });
  }

  static std::size_t sides(const Claim& claim) {
    std::vector<std::string_view> all;
    for (const auto& who : claim.participants)
      if (!who.side.empty()) all.push_back(who.side);
    std::sort(all.begin(), all.end());
    return static_cast<std::size_t>(std::unique(all.begin(), all.end()) - all.begin());
  }

  // --- when ---

  bool plausible(const dates::Date& date, bool future) const {
    if (date.grain != dates::Grain::day || date.weekday_right == false) return false;
    if (!anchor_) return true;
    if (future) return date.days.last >= *anchor_;
    return date.days.first <= *anchor_ + 1 && *anchor_ - date.days.last <= kDaysBeforePublication;
  }

  void read_when(const std::vector<const Passage*>& passages, Claim& claim) const {
    const bool future =
        std::any_of(passages.begin(), passages.end(), [](const Passage* p) { return p->has(CueClass::future); });
    std::vector<const Passage*> where = passages;
    for (std::size_t i = 0; i < std::min<std::size_t>(body_.size(), 2); ++i) where.push_back(&body_[i]);
    for (const auto* passage : where)
      for (const auto& date : source_.reading.dates) {
        if (!passage->span.contains(date.span) || date.span.begin >= passage->topics_begin()) continue;
        if (!plausible(date, false) && !(future && plausible(date, true))) continue;
        set_when(date, claim);
        return;
      }
    for (const auto dateline : source_.datelines)
      for (const auto& date : source_.reading.dates)
        if (dateline.contains(date.span) && date.grain == dates::Grain::day) {
          set_when(date, claim);
          claim.time.reset();  // the hour of a dateline is that of publication
          return;
        }
    if (anchor_) claim.when = Days{*anchor_, *anchor_};
  }

  static void set_when(const dates::Date& date, Claim& claim) {
    claim.when = date.days;
    claim.grain = date.grain;
    claim.time = date.time;
    claim.when_span = date.span;
  }

  // --- where ---

  void read_where(const std::vector<const Passage*>& passages, Claim& claim) const {
    if (remote(claim.mode) || claim.mode == Mode::letter || claim.mode == Mode::unknown) return;
    for (const auto* passage : passages)
      if (set_where(passage->span.begin, passage->topics_begin(), claim)) return;
    for (std::size_t i = 0; i < std::min<std::size_t>(body_.size(), 2); ++i)
      if (set_where(body_[i].span.begin, body_[i].topics_begin(), claim)) return;
    for (const auto dateline : source_.datelines)
      if (set_where(dateline.begin, dateline.end, claim)) return;
  }

  bool set_where(std::size_t begin, std::size_t end, Claim& claim) const {
    for (const auto& mention : mentions_in(begin, end)) {
      if (mention.kind != Kind::place || mention.span.end > end) continue;
      const auto* place = known_.place(mention.key);
      if (place == nullptr || (place->kind != "city" && place->kind != "site")) continue;
      claim.place = place->id;
      claim.place_span = mention.span;
      for (auto& who : claim.participants) who.host = who.side == place->country;
      return true;
    }
    return false;
  }

  // --- at whose wish, in what tense ---

  // The country named nearest to the words, behind them or before them in the same clause.
  void read_initiator(Claim& claim) const {
    for (std::size_t i = 0; i < std::min<std::size_t>(body_.size(), 6); ++i) {
      const auto* cue = body_[i].first(CueClass::initiator);
      if (cue == nullptr) continue;
      const Mention* nearest = nullptr;
      std::size_t distance = 60;
      for (const auto& mention : source_.mentions) {
        if (!body_[i].span.contains(mention.span) || side_of(mention).empty()) continue;
        const bool behind = mention.span.begin >= cue->span.end;
        const auto gap = behind ? mention.span.begin - cue->span.end
                                : cue->span.begin - std::min(cue->span.begin, mention.span.end) + 12;
        if (gap < distance) {
          nearest = &mention;
          distance = gap;
        }
      }
      if (nearest == nullptr) continue;
      const auto side = side_of(*nearest);
      if (std::none_of(claim.participants.begin(), claim.participants.end(),
                       [&](const Participant& who) { return who.side == side; }))
        continue;
      claim.initiator = side;
      claim.initiator_span = {std::min(cue->span.begin, nearest->span.begin),
                              std::max(cue->span.end, nearest->span.end)};
      return;
    }
  }

  std::string side_of(const Mention& mention) const {
    if (mention.kind == Kind::country) return mention.key;
    if (mention.kind != Kind::person && mention.kind != Kind::office) return {};
    if (!mention.of.empty()) return mention.of;
    const auto* office = anchor_ ? known_.office_on(mention.key, *anchor_) : nullptr;
    return office != nullptr ? office->of : std::string();
  }

  void read_modality(const std::vector<const Passage*>& passages, Claim& claim) const {
    const bool future_words = std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
      const auto* future = passage->first(CueClass::future);
      const auto* contact = passage->first(CueClass::contact);
      return future != nullptr && contact != nullptr && future->span.begin < passage->topics_begin();
    });
    const bool later = anchor_ && claim.when && claim.when->first > *anchor_ + 1;
    if (later || (future_words && !(anchor_ && claim.when && claim.when->last < *anchor_))) claim.tense = Tense::future;
    claim.reported = title_with_contact() == nullptr && source_.side.empty();
    if (!claim.reported)
      claim.reported = std::any_of(passages.begin(), passages.end(),
                                   [](const Passage* passage) { return passage->has(CueClass::reported); });
    claim.negated = std::any_of(passages.begin(), passages.end(),
                                [](const Passage* passage) { return passage->has(CueClass::negation); });
  }

  // Foreign and defence ministers of two sides make a 2+2; meetings of three sides are multilateral.
  static void settle_format(Claim& claim) {
    const auto holds = [&](std::string_view office) {
      return std::count_if(claim.participants.begin(), claim.participants.end(),
                           [&](const Participant& who) { return who.office == office; });
    };
    if (!face_to_face(claim.mode) && claim.mode != Mode::unknown) return;
    if (holds("foreign-minister") >= 2 && holds("defence-minister") >= 2 && sides(claim) == 2)
      claim.mode = Mode::two_plus_two;
    if (sides(claim) >= 3 && face_to_face(claim.mode) && claim.mode != Mode::two_plus_two)
      claim.mode = Mode::multilateral;
  }

  // --- secondary claims ---

  // A contact spoken of with its day, or with people of two sides; where nobody is named, they are those of the
  // primary claim.
  std::optional<Claim> secondary(const Passage& passage, const Claim* main) const {
    const auto* contact = passage.first(CueClass::contact);
    if (contact == nullptr) contact = passage.first(CueClass::channel);
    if (contact == nullptr) return std::nullopt;
    Claim claim;
    claim.span = passage.span;
    std::tie(claim.mode, claim.mode_span) = passage.mode();
    for (const auto* who : people(passage)) add(*who, claim);
    if (const auto* date = date_near(passage, *contact)) {
      set_when(*date, claim);
    } else if (!set_recent(passage, claim)) {
      return std::nullopt;
    }
    if (claim.participants.empty() && main != nullptr) claim.participants = main->participants;
    sort_participants(claim);
    if (passage.has(CueClass::future) && anchor_ && claim.when->last >= *anchor_) claim.tense = Tense::future;
    claim.negated = passage.has(CueClass::negation);
    set_where(passage.span.begin, passage.span.end, claim);
    return claim;
  }

  // The day that stands nearest to the cue in its sentence; nullptr if none does.
  const dates::Date* date_near(const Passage& passage, const Cue& cue) const {
    const auto distance = [&](const dates::Date& date) {
      return date.span.begin > cue.span.end ? date.span.begin - cue.span.end
                                            : cue.span.begin - std::min(cue.span.begin, date.span.end);
    };
    const dates::Date* nearest = nullptr;
    const auto& all = source_.reading.dates;
    const auto starts_before = [](const dates::Date& one, std::size_t begin) { return one.span.begin < begin; };
    for (auto date = std::lower_bound(all.begin(), all.end(), passage.span.begin, starts_before);
         date != all.end() && passage.span.contains(date->span); ++date)
      if (date->grain == dates::Grain::day && (nearest == nullptr || distance(*date) < distance(*nearest)))
        nearest = &*date;
    return nearest;
  }

  // Two sides' people named without a day: of these days, before the day of publication or behind it.
  bool set_recent(const Passage& passage, Claim& claim) const {
    if (!anchor_ || sides(claim) < 2) return false;
    claim.when = passage.has(CueClass::future) ? Days{*anchor_, *anchor_ + kRecentDays}
                                               : Days{*anchor_ + -kRecentDays, *anchor_};
    return true;
  }

  static void sort_participants(Claim& claim) {
    std::sort(claim.participants.begin(), claim.participants.end(),
              [](const Participant& a, const Participant& b) { return a.key < b.key; });
  }

  const Source& source_;
  const gazetteer::Gazetteer& known_;
  std::string_view text_;
  std::optional<Day> anchor_;
  std::vector<Span> names_;  // of bodies and agreements, ascending
  std::vector<Passage> titles_, body_;
};

}  // namespace

std::string_view to_string(Mode mode) { return kModes[static_cast<std::size_t>(mode)]; }

std::optional<Mode> mode_of(std::string_view name) {
  const auto at = std::find(kModes.begin(), kModes.end(), name);
  if (at == kModes.end()) return std::nullopt;
  return static_cast<Mode>(at - kModes.begin());
}

bool compatible(Mode a, Mode b) {
  if (a == b || a == Mode::unknown || b == Mode::unknown) return true;
  if (a == Mode::letter || b == Mode::letter) return false;
  return remote(a) == remote(b);
}

std::vector<Claim> find(const Source& source, const gazetteer::Gazetteer& known) { return Finder(source, known).run(); }

std::string side_told_by(const Source& source, const Claim& primary) {
  const auto& sentences = source.reading.sentences;
  const auto lead = std::min(sentences.size(), source.titles.size() + kLeadSentences);
  const auto begins_late = lead == 0 ? std::size_t{0} : sentences[lead - 1].span.end;
  const auto in_head = [&](const Mention& mention) {
    return mention.span.begin < begins_late || std::any_of(source.titles.begin(), source.titles.end(),
                                                           [&](Span title) { return title.contains(mention.span); });
  };
  const auto has_country = [&](const Mention& office) {
    return std::any_of(source.mentions.begin(), source.mentions.end(), [&](const Mention& other) {
      return other.kind == Kind::country && office.span.contains(other.span);
    });
  };
  std::set<std::string> bare, named;
  for (const auto& mention : source.mentions) {
    if (mention.kind != Kind::office || !in_head(mention)) continue;
    const auto who = std::find_if(primary.participants.begin(), primary.participants.end(),
                                  [&](const Participant& one) { return one.key == mention.key; });
    if (who != primary.participants.end() && !who->side.empty())
      (has_country(mention) ? named : bare).insert(who->side);
  }
  for (const auto& side : named) bare.erase(side);
  return bare.size() == 1 && !named.empty() ? *bare.begin() : std::string();
}

}  // namespace behistun::claims
