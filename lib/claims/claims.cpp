// What a release claims, read from its head outwards.
//
// The title says what the release is about; the lead (the first sentences of the body) says it again with the day, the
// place and the channel. A title or lead that holds a contact cue ("telephone conversation", «переговоры») makes the
// primary claim; people are those named before the topics begin ("discussed", «обсуждены»). A title of another kind
// (condolences, a statement, an interview) makes none. Sentences further down that speak of contacts with a date make
// secondary claims: the summit of last year, the call two days ago. What somebody says in the release (a transcript, a
// quotation) claims nothing.

#include <algorithm>
#include <array>
#include <behistun/claims.hpp>
#include <iterator>
#include <set>
#include <span>

#include "circumstances.hpp"
#include "passage.hpp"

namespace behistun::claims {

namespace {

using mention::Kind;
using mention::Mention;

constexpr std::size_t kLeadSentences = 3;
constexpr std::size_t kSentencesOfCircumstances = 4;  // that may tell how long it lasted
constexpr std::int32_t kDaysBeforePublication = 14;   // a contact is reported within two weeks
constexpr std::int32_t kRecentDays = 3;               // what is spoken of without a day is of these days

struct Leader {
  std::string_view country, example;
};
constexpr Leader kLeaders[] = {
#include "leaders.inc"
};

class Finder {
 public:
  Finder(const Source& source, const gazetteer::Gazetteer& known)
      : source_(source),
        known_(known),
        text_(source.reading.canonical),
        anchor_(source.reading.anchor),
        tokens_(source.reading.tokens) {
    for (const auto& mention : source_.mentions)
      if (mention.kind == Kind::body || mention.kind == Kind::agreement) names_.push_back(mention.span);
    const auto cues = find_cues(text_, tokens_, source.reading.language);
    auto next = cues.begin();
    bool transcript = false;
    for (const auto& sentence : source.reading.sentences) {
      Passage passage;
      passage.span = sentence.span;
      while (next != cues.end() && next->span.begin < sentence.span.begin) ++next;
      for (auto cue = next; cue != cues.end() && cue->span.begin < sentence.span.end; ++cue)
        if (sentence.span.contains(cue->span) && !in_a_name(cue->span)) passage.cues.push_back(*cue);
      leave_out_what_no_person_meets(passage);
      for (const auto& cue : passage.cues)
        if (cue.kind == CueClass::aside) passage.asides.push_back({cue.span.begin, end_of_aside(cue, sentence.span)});
      if (lies_in(sentence.span, source.titles)) {
        titles_.push_back(std::move(passage));
      } else if (lies_in(sentence.span, source.body)) {
        const auto speaker = transcript ? sentence.span.begin : speaker_in(sentence.span);
        transcript = transcript || speaker < sentence.span.end;
        passage.speech = speaker == sentence.span.begin || opens_with_a_quotation(sentence.span);
        if (!passage.speech) passage.end_at(speaker);
        body_.push_back(std::move(passage));
      }
    }
  }

  std::vector<Claim> run() {
    std::vector<Claim> claims;
    std::size_t spoken_for = body_.size();
    if (auto claim = primary(spoken_for)) claims.push_back(std::move(*claim));
    for (std::size_t i = 0; i < body_.size(); ++i)
      if (i != spoken_for && !body_[i].speech)
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

  std::size_t end_of_aside(const Cue& cue, Span sentence) const {
    for (auto comma = text_.find(',', cue.span.end); comma < sentence.end; comma = text_.find(',', comma + 1))
      if (comma + 1 < text_.size() && text_[comma + 1] == ' ') return comma;
    return sentence.end;
  }

  // "This meets the interests of both peoples" tells of no meeting.
  static void leave_out_what_no_person_meets(Passage& passage) {
    constexpr std::size_t kWordsBetween = 5;
    const auto& cues = passage.cues;
    std::vector<Span> others;
    for (const auto& cue : cues)
      for (const auto& object : cues)
        if (cue.deed && object.kind == CueClass::object && object.first >= cue.last &&
            object.first - cue.last <= kWordsBetween)
          others.push_back(cue.span);
    std::erase_if(passage.cues, [&](const Cue& cue) {
      return cue.deed && std::find(others.begin(), others.end(), cue.span) != others.end();
    });
  }

  // "President of Russia Vladimir Putin: Colleagues, …": from here on people speak. Where in the sentence the speaker
  // is named; its end if nobody begins to speak in it. What is quoted behind the colon is a quotation.
  std::size_t speaker_in(Span sentence) const {
    const auto mentions = mentions_in(sentence.begin, sentence.end);
    std::size_t begin = sentence.end;  // of the mentions that follow each other up to the colon
    std::size_t end = 0;
    for (const auto& mention : mentions) {
      if (mention.kind != Kind::person && mention.kind != Kind::office && mention.kind != Kind::country) continue;
      if (mention.span.begin > end + 2) begin = mention.span.begin;
      end = std::max(end, mention.span.end);
      const auto behind = text_.substr(mention.span.end, 4);
      if (mention.kind == Kind::country || !(behind.starts_with(": ") || behind.starts_with(" : "))) continue;
      const auto words = text_.substr(mention.span.end + behind.find(':') + 2);
      if (words.starts_with("\"") || words.starts_with("“") || words.starts_with("«")) continue;
      return begin <= sentence.begin + 4 ? sentence.begin : begin;
    }
    return sentence.end;
  }

  bool opens_with_a_quotation(Span sentence) const {
    const auto text = sentence.of(text_);
    return text.starts_with("\"") || text.starts_with("“") || text.starts_with("«");
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
    lead_index = lead(title);
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
    if (claim.participants.size() < 2 && !meets_others(passages)) return std::nullopt;
    settle_open_mode(passages, claim);
    read_when(passages, claim);
    read_where(passages, claim);
    read_hosts(passages, claim);
    read_initiator(claim);
    read_modality(passages, claim);
    settle_format(claim);
    read_circumstances(passages, claim);
    return claim;
  }

  // Where only one person is named, somebody from abroad must be met ("met with a delegation of US senators"), or a
  // format or a body that several belong to must meet ("APEC summit"). Else the government is at work with itself.
  bool meets_others(const std::vector<const Passage*>& passages) const {
    return std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
      const auto* cue = passage->teller();
      if (cue == nullptr || passage->has(CueClass::wish)) return false;
      const bool many = std::any_of(passage->cues.begin(), passage->cues.end(),
                                    [](const Cue& one) { return one.mode == Mode::multilateral; });
      const auto mentions = mentions_in(passage->span.begin, passage->topics_begin());
      return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
        const bool is_met = one.span.begin >= cue->span.end && with_between(cue->span.end, one.span.begin);
        return is_abroad(one) && (many || one.kind == Kind::agreement || is_met);
      });
    });
  }

  // Does a word for "with" stand there?
  bool with_between(std::size_t from, std::size_t to) const {
    constexpr std::array<std::string_view, 6> kWith = {" with ", " avec ", " с ", " со ", " between ", " entre "};
    const auto between = text_.substr(from, to + 1 - from);
    return std::any_of(kWith.begin(), kWith.end(),
                       [&](std::string_view word) { return between.find(word) != std::string_view::npos; });
  }

  bool is_abroad(const Mention& mention) const {
    if (mention.kind == Kind::body) {
      const auto* body = known_.body(mention.key);
      return body != nullptr && (body->kind == "organisation" || body->kind == "format");
    }
    if (mention.kind == Kind::agreement) return true;  // a format, such as that of Normandy
    return mention.kind == Kind::country ? mention.key != source_.side
                                         : !mention.of.empty() && mention.of != source_.side;
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

  // The sentence of the lead that tells of the contact; body_.size() if none does. With a title it must tell of what
  // can be the same contact; without one it must be the first or second and name people.
  std::size_t lead(const Passage* title) const {
    const auto limit = std::min(body_.size(), title != nullptr ? kLeadSentences : kLeadSentences - 1);
    for (std::size_t i = 0; i < limit && !body_[i].speech; ++i) {
      const auto& passage = body_[i];
      const bool tells = passage.has(CueClass::contact);
      if (title == nullptr && tells && !passage.has(CueClass::other) && people(passage).size() >= 2) return i;
      if (title != nullptr && (tells || passage.has(CueClass::channel) || passage.has(CueClass::soft)) &&
          may_be_one(*title, passage))
        return i;
    }
    return body_.size();
  }

  static bool may_be_one(const Passage& title, const Passage& lead) {
    return compatible(title.mode(), lead.mode()) || (lead.has(CueClass::channel) && !title.has(CueClass::channel));
  }

  // The title's word stands, unless it leaves the kind open: a channel in the lead ("spoke", and then "by video
  // conference") outranks it, and talks in the lead a mere verb ("meets", and then "held talks").
  static void read_mode(const std::vector<const Passage*>& passages, Claim& claim) {
    const Cue* told = nullptr;
    bool channel_told = false;
    for (const auto* passage : passages) {
      const auto* cue = passage->teller();
      if (cue == nullptr) continue;
      const bool tells_channel = passage->has(CueClass::channel) && remote(cue->mode);
      const bool outranks = told != nullptr && !channel_told && rank(cue->mode) > rank(told->mode) &&
                            (tells_channel || (told->deed && !cue->deed && cue->mode == Mode::talks));
      if (told == nullptr || told->mode == Mode::unknown || outranks) told = cue;
      channel_told = channel_told || tells_channel;
    }
    if (told == nullptr) return;
    claim.mode = told->mode;
    claim.mode_span = told->span;
  }

  // "Spoke", « s'est entretenu » leave the channel open: face to face if they tell a venue, a host or a town, else a
  // call.
  void settle_open_mode(const std::vector<const Passage*>& passages, Claim& claim) const {
    if (claim.mode != Mode::unknown) return;
    const bool in_person = std::any_of(passages.begin(), passages.end(), [&](const Passage* passage) {
      return passage->has(CueClass::venue) || passage->has(CueClass::hosts) || passage->has(CueClass::hosted) ||
             town_in(passage->span.begin, passage->topics_begin()) != nullptr;
    });
    const bool told_by_noun_or_verb =
        std::any_of(passages.begin(), passages.end(), [](const Passage* p) { return p->has(CueClass::contact); });
    if (told_by_noun_or_verb) claim.mode = in_person ? Mode::meeting : Mode::call;
  }

  // --- who ---

  std::vector<const Mention*> people(const Passage& passage) const {
    std::vector<const Mention*> found;
    for (const auto& mention : mentions_in(passage.span.begin, passage.topics_begin())) {
      // A bare office in an aside ("who left office as Federal Chancellor") is not whoever holds it today.
      const bool is_held = mention.kind == Kind::office && !mention.key.starts_with("office:") && !passage.speech &&
                           !passage.in_aside(mention.span);
      const bool is_person = mention.kind == Kind::person || is_held;
      if (is_person && passage.span.contains(mention.span)) found.push_back(&mention);
    }
    return found;
  }

  void read_participants(const std::vector<const Passage*>& passages, Claim& claim) const {
    for (const auto* passage : passages)
      for (const auto* mention : people(*passage)) add(*mention, claim);
    const auto head = std::min(body_.size(), kLeadSentences);
    for (std::size_t i = 0; i < head && claim.participants.empty(); ++i)
      for (const auto* mention : people(body_[i])) add(*mention, claim);
    if (claim.participants.empty()) return add_states(*passages.front(), claim);
    add_hosts_of_a_visit(claim);
    add_own_side(*passages.front(), claim);
    leave_out_suite(claim);
    sort_participants(claim);
  }

  // Where nobody is named, it is between the states that the head names: "Russian-Turkish consultations".
  void add_states(const Passage& head, Claim& claim) const {
    for (const auto& mention : mentions_in(head.span.begin, head.topics_begin())) {
      const auto* country = mention.kind == Kind::country ? known_.country(mention.key) : nullptr;
      const auto same = [&](const Participant& other) { return other.key == mention.key; };
      if (country == nullptr || std::any_of(claim.participants.begin(), claim.participants.end(), same)) continue;
      auto& who = claim.participants.emplace_back();
      who.key = who.side = country->code;
      who.ru = country->name.ru;
      who.fr = country->name.fr;
      who.en = country->name.en;
      who.span = mention.span;
    }
    if (claim.participants.size() < 2) claim.participants.clear();
    sort_participants(claim);
  }

  // A visit is told by its traveller; whom he met stands in the next sentences ("he was received by …").
  void add_hosts_of_a_visit(Claim& claim) const {
    if (claim.mode != Mode::visit || sides(claim) > 1) return;
    for (std::size_t i = 0; i < std::min(body_.size(), kLeadSentences); ++i)
      if (!body_[i].speech && (body_[i].has(CueClass::contact) || body_[i].has(CueClass::hosted)))
        for (const auto* mention : people(body_[i])) add(*mention, claim);
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
    const auto all = known_.offices_of(key);
    who.side = held != nullptr ? held->of : of.empty() && !all.empty() ? all.front().of : of;
    who.office = held != nullptr && outranks(*held, role, of) ? held->office : role;
    return who;
  }

  // Is the office known of someone a better name for what the text calls `role`? "President" Michel presides the
  // European Council; but whoever is known for nothing of our kinds is what the text says.
  static bool outranks(const gazetteer::Office& held, const std::string& role, const std::string& of) {
    if (role.empty() || role == "other") return true;
    return held.office != "other" && (is_head(role) || (!of.empty() && held.of != of));
  }

  // The office in which someone acts: that of the day, else the one that the text names; where no day is known, the
  // first.
  const gazetteer::Office* office_of(const std::string& key, const std::string& role, const std::string& of) const {
    const auto all = known_.offices_of(key);
    if (anchor_)
      if (const auto* held = known_.office_on(key, *anchor_)) return held;
    const auto named = std::find_if(all.begin(), all.end(), [&](const gazetteer::Office& office) {
      return (of.empty() || office.of == of) && (role.empty() || office.office == role);
    });
    if (named != all.end() && (!anchor_ || !role.empty())) return &*named;
    return all.empty() || anchor_ ? nullptr : &all.front();
  }

  // A readout may leave its own side unnamed in title and lead ("Telephone conversation with President of France
  // Emmanuel Macron"): then it is who of the own side stands in the lead, else the one whose press office it is, else
  // who holds the same office there. A press office need not name its head beside people of his own side either
  // ("Meeting with Governor …").
  void add_own_side(const Passage& head, Claim& claim) const {
    if (source_.side.empty() || !anchor_) return;
    const bool named = std::any_of(claim.participants.begin(), claim.participants.end(),
                                   [&](const Participant& who) { return who.side == source_.side; });
    const bool about_the_head = !source_.head.empty() && has_no_subject(head);
    if (named && (claim.participants.size() > 1 || !about_the_head)) return;
    for (std::size_t i = 0; i < std::min(body_.size(), kLeadSentences) && !body_[i].speech && !named; ++i)
      for (const auto* mention : people(body_[i])) {
        auto who = participant(mention->key, mention->role, mention->of, mention->span);
        if (who.side != source_.side) continue;
        claim.participants.push_back(std::move(who));
        return;
      }
    const auto office = about_the_head ? source_.head : equal_office(claim.participants.front().office, source_.side);
    const auto holders = known_.holders(office, source_.side, *anchor_);
    if (holders.size() != 1 || holders.front()->id == claim.participants.front().key) return;
    claim.participants.push_back(participant(holders.front()->id, office, source_.side, {}));
  }

  // "Meeting with …": with whom, but not whose.
  bool has_no_subject(const Passage& passage) const {
    const auto* cue = passage.teller();
    if (cue == nullptr || !mentions_in(passage.span.begin, cue->span.begin).empty()) return false;
    const auto with = people(passage);
    return !with.empty() && with_between(cue->span.end, with.front()->span.begin);
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

  // The first plausible day of the passage before `end` that is not of something else: of an aside, or of another
  // contact that stands nearer than the passage's own, `teller`.
  bool read_day(const Passage& passage, const Cue* teller, std::size_t end, bool future, Claim& claim) const {
    for (const auto& date : source_.reading.dates) {
      if (!passage.span.contains(date.span) || date.span.begin >= end) continue;
      if (!plausible(date, false) && !(future && plausible(date, true))) continue;
      if (passage.in_aside(date.span)) continue;
      const auto* cue = passage.nearest(date.span);
      if (cue != nullptr && cue != teller && !compatible(cue->mode, claim.mode)) continue;
      set_when(date, claim);
      return true;
    }
    return false;
  }

  // A sentence that is not the lead may still tell the day ("They spoke on 5 March"), but behind words for something
  // else a day is of that ("thanked him for the talks of 26 January").
  static std::size_t something_else(const Passage& passage, Mode mode) {
    const auto other = std::find_if(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      return !tells_of_contact(cue.kind) || !compatible(cue.mode, mode) ||
             (cue.mode == Mode::visit && mode != Mode::visit);
    });
    return other == passage.cues.end() ? passage.span.end : other->span.begin;
  }

  void read_when(const std::vector<const Passage*>& passages, Claim& claim) const {
    const bool future =
        std::any_of(passages.begin(), passages.end(), [](const Passage* p) { return p->has(CueClass::future); });
    for (const auto* passage : passages)
      if (read_day(*passage, passage->teller(), passage->topics_begin(), future, claim)) return;
    for (std::size_t i = 0; i < std::min<std::size_t>(body_.size(), 2) && !body_[i].speech; ++i) {
      const auto* teller = body_[i].teller();
      const bool says_it_again = teller != nullptr && (teller->mode == claim.mode || teller->mode == Mode::unknown);
      if ((i == 0 || says_it_again) && read_day(body_[i], nullptr, something_else(body_[i], claim.mode), future, claim))
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
    for (std::size_t i = 0; i < std::min<std::size_t>(body_.size(), 2) && !body_[i].speech; ++i) {
      const auto* stop = body_[i].first(CueClass::stop);  // "discussed the results of the meeting in Brussels"
      const auto end = stop != nullptr ? std::min(stop->span.begin, body_[i].topics_begin()) : body_[i].topics_begin();
      if (set_where(body_[i].span.begin, end, claim)) return;
    }
    for (const auto dateline : source_.datelines)
      if (set_where(dateline.begin, dateline.end, claim)) return;
  }

  // The first town or residence named; nullptr if none is.
  const Mention* town_in(std::size_t begin, std::size_t end) const {
    for (const auto& mention : mentions_in(begin, end)) {
      if (mention.kind != Kind::place || mention.span.end > end) continue;
      const auto* place = known_.place(mention.key);
      const bool is_one = place != nullptr && (place->kind == "city" || place->kind == "site");
      if (is_one && !place->country.empty()) return &mention;
    }
    return nullptr;
  }

  bool set_where(std::size_t begin, std::size_t end, Claim& claim) const {
    const auto* town = town_in(begin, end);
    if (town == nullptr) return false;
    const auto* place = known_.place(town->key);
    claim.place = place->id;
    claim.place_span = town->span;
    for (auto& who : claim.participants) who.host = who.side == place->country;
    return true;
  }

  // "X received Y", "X was received by Y": the side that receives is host, wherever no place tells it.
  void read_hosts(const std::vector<const Passage*>& passages, Claim& claim) const {
    const auto is_host = [](const Participant& who) { return who.host; };
    if (!face_to_face(claim.mode) || std::any_of(claim.participants.begin(), claim.participants.end(), is_host)) return;
    for (const auto* passage : passages) {
      const auto side = receiving_side(*passage);
      for (auto& who : claim.participants) who.host = !side.empty() && who.side == side;
      if (!side.empty()) return;
    }
  }

  std::string receiving_side(const Passage& passage) const {
    const auto who = people(passage);
    if (const auto* cue = passage.first(CueClass::hosted)) {
      for (const auto* one : who)
        if (one->span.begin >= cue->span.end) return side_of(*one);
      return {};
    }
    std::string before;
    if (const auto* cue = passage.first(CueClass::hosts))
      for (const auto* one : who)
        if (one->span.end <= cue->span.begin) before = side_of(*one);
    return before;
  }

  // --- at whose wish, in what tense ---

  // The country named nearest to the words, behind them or before them in the same clause.
  void read_initiator(Claim& claim) const {
    for (std::size_t i = 0; i < std::min<std::size_t>(body_.size(), 6) && !body_[i].speech; ++i) {
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

  // --- how long, the how-manieth, on what occasion, about what ---

  Words words_of(const Passage& passage) const {
    const auto starts_before = [](const segment::Token& one, std::size_t at) { return one.span.begin < at; };
    const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), passage.span.begin, starts_before);
    const auto last = std::lower_bound(first, tokens_.end(), passage.span.end, starts_before);
    return {text_, tokens_, static_cast<std::size_t>(first - tokens_.begin()),
            static_cast<std::size_t>(last - tokens_.begin())};
  }

  void read_circumstances(const std::vector<const Passage*>& passages, Claim& claim) const {
    mark_guests(claim);
    for (const auto* passage : passages) read_circumstances(*passage, claim);
    for (std::size_t i = 0; i < std::min(body_.size(), kSentencesOfCircumstances) && !body_[i].speech; ++i)
      read_circumstances(body_[i], claim);
    for (const auto& passage : body_)
      if (!passage.speech) read_topics(passage, claim);
  }

  static void mark_guests(Claim& claim) {
    const auto is_host = [](const Participant& who) { return who.host; };
    if (!face_to_face(claim.mode) || std::none_of(claim.participants.begin(), claim.participants.end(), is_host))
      return;
    for (auto& who : claim.participants) who.guest = !who.host;
  }

  void read_circumstances(const Passage& passage, Claim& claim) const {
    const auto words = words_of(passage);
    const auto* cue = passage.teller();
    const bool same = cue != nullptr && compatible(cue->mode, claim.mode);
    if (claim.minutes == 0)
      if (const auto found = duration(words, same ? std::optional(cue->first) : std::nullopt)) {
        claim.minutes = found->minutes;
        claim.duration_span = found->span;
      }
    if (claim.ordinal == 0 && same && !passage.in_aside(cue->span))
      if (const auto found = ordinal(words, cue->first)) {
        claim.ordinal = found->number;
        claim.within = found->within;
        claim.ordinal_span = found->span;
      }
    if (const auto* occasion = passage.first(CueClass::occasion);
        occasion != nullptr && claim.occasion.empty() && face_to_face(claim.mode)) {
      claim.occasion = occasion->value;
      claim.occasion_span = occasion->span;
    }
  }

  // Whoever stands before a verb such as "stressed" raised what stands behind it.
  void read_topics(const Passage& passage, Claim& claim) const {
    const auto words = words_of(passage);
    const auto verb = raising_verb(words);
    std::string side;
    if (verb != std::string_view::npos)
      for (const auto& mention : mentions_in(passage.span.begin, verb))
        if (mention.kind != Kind::country && side.empty()) side = side_of(mention);
    for (auto& topic : topics(words)) {
      const auto same = [&](const Topic& other) { return other.key == topic.key; };
      if (std::any_of(claim.topics.begin(), claim.topics.end(), same)) continue;
      if (topic.span.begin > verb) topic.raised_by = side;
      claim.topics.push_back(std::move(topic));
    }
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
    if (const auto* cue = passage.teller()) {
      claim.mode = cue->mode;
      claim.mode_span = cue->span;
    }
    for (const auto* who : people(passage)) add(*who, claim);
    if (claim.participants.empty()) add_states(passage, claim);
    if (const auto* date = date_near(passage, *contact)) {
      set_when(*date, claim);
    } else if (passage.has(CueClass::wish) || !is_of_the_people(passage) || !set_recent(passage, claim)) {
      return std::nullopt;
    }
    if (is_again(claim, main)) return std::nullopt;
    if (main != nullptr && names_nobody_else(claim, *main)) claim.participants = main->participants;
    if (claim.participants.empty()) return std::nullopt;
    sort_participants(claim);
    const bool is_ahead = anchor_ && claim.when->first > *anchor_;
    if (is_ahead || (passage.has(CueClass::future) && anchor_ && claim.when->last >= *anchor_))
      claim.tense = Tense::future;
    claim.negated = passage.has(CueClass::negation);
    set_where(passage.span.begin, passage.span.end, claim);
    return claim;
  }

  // Nobody, or no more than states whose people the primary claim names.
  static bool names_nobody_else(const Claim& claim, const Claim& main) {
    return std::all_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
      return who.state() && std::any_of(main.participants.begin(), main.participants.end(),
                                        [&](const Participant& other) { return other.side == who.side; });
    });
  }

  // Are the people of the sentence those of the contact, and not of something else that it tells? "Talks with X", "the
  // visit of X", "X met".
  bool is_of_the_people(const Passage& passage) const {
    constexpr std::size_t kNear = 60;  // bytes
    const auto who = people(passage);
    return std::any_of(passage.cues.begin(), passage.cues.end(), [&](const Cue& cue) {
      if (cue.kind != CueClass::contact && cue.kind != CueClass::channel && cue.kind != CueClass::soft) return false;
      return std::any_of(who.begin(), who.end(), [&](const Mention* one) {
        if (one->span.begin >= cue.span.end)
          return one->span.begin - cue.span.end <= kNear && (cue.deed || is_tied(cue.span.end, one->span.begin));
        return cue.deed && one->span.end <= cue.span.begin && cue.span.begin - one->span.end <= kNear;
      });
    });
  }

  // Does "with", "between" or "of" tie the two? Russian does it by case.
  bool is_tied(std::size_t from, std::size_t to) const {
    constexpr std::array<std::string_view, 4> kOf = {" of ", " de ", " du ", " d'"};
    const auto between = text_.substr(from, to + 1 - from);
    return source_.reading.language == Language::ru || with_between(from, to) ||
           std::any_of(kOf.begin(), kOf.end(), [&](std::string_view word) { return between.starts_with(word); });
  }

  // The day that stands nearest to the cue in its sentence; nullptr if none does, or only one in a clause of its own
  // ("the summit, which will be held on 8 February").
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
      if (date->grain == dates::Grain::day && (nearest == nullptr || distance(*date) < distance(*nearest)) &&
          !clause_between(cue, date->span))
        nearest = &*date;
    return nearest;
  }

  bool clause_between(const Cue& cue, Span date) const {
    constexpr std::array<std::string_view, 11> kRelative = {" which ", " that ", " who ", " as ",   " since ", " qui ",
                                                            " que ",   "котор",  " как ", ", что ", " where "};
    if (date.begin < cue.span.end) return false;
    const auto between = text_.substr(cue.span.end, date.begin - cue.span.end);
    return std::any_of(kRelative.begin(), kRelative.end(),
                       [&](std::string_view word) { return between.find(word) != std::string_view::npos; });
  }

  // What is spoken of between the same people, in a way that may be the same, without a day or with the same, is the
  // primary contact.
  static bool is_again(const Claim& claim, const Claim* main) {
    return main != nullptr && compatible(claim.mode, main->mode) &&
           (!claim.when || !main->when || claim.when->overlaps(*main->when)) &&
           std::all_of(claim.participants.begin(), claim.participants.end(), [&](const Participant& who) {
             return std::any_of(main->participants.begin(), main->participants.end(),
                                [&](const Participant& other) { return other.key == who.key; });
           });
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
  std::span<const segment::Token> tokens_;
  std::vector<Span> names_;  // of bodies and agreements, ascending
  std::vector<Passage> titles_, body_;
};

}  // namespace

std::vector<Claim> find(const Source& source, const gazetteer::Gazetteer& known) {
  const auto is_quotation = [](const Mention& one) { return one.kind == Kind::quotation; };
  if (std::none_of(source.mentions.begin(), source.mentions.end(), is_quotation)) return Finder(source, known).run();
  std::vector<Mention> names;
  std::remove_copy_if(source.mentions.begin(), source.mentions.end(), std::back_inserter(names), is_quotation);
  const Source without{source.reading, names, source.titles, source.datelines, source.body, source.side, source.head};
  return Finder(without, known).run();
}

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
