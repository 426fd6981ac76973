#pragma once
// A release as its claims are read from it: sentences with their cues, and the questions that all of them ask.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "absentees.hpp"
#include "circumstances.hpp"
#include "mention_index.hpp"
#include "passage.hpp"

namespace behistun::claims {

constexpr std::size_t kLeadSentences = 3;  // of the body: as many say again what the title says

// What is said between quotation marks before a sentence of the body tells by itself.
struct Quoted {
  std::size_t sentence;
  Passage said;
};

class Scene {
 public:
  Scene(const Source& release, const gazetteer::Gazetteer& gazetteer);

  // The mentions that start in [begin, end).
  std::span<const mention::Mention> mentions_in(std::size_t begin, std::size_t end) const {
    return mentions_.in(begin, end);
  }

  // Whom the passage names before its topics begin: people, and offices that one person holds.
  std::vector<const mention::Mention*> people(const Passage& passage) const;

  // A person, or an office that one person holds; but not for whom somebody works.
  bool names_somebody(const mention::Mention& mention) const;

  // "The special envoy of President A".
  bool sent_somebody(const mention::Mention& head) const;

  // Does a word for "with" stand there?
  bool with_between(std::size_t from, std::size_t to) const;

  // Are the people of the sentence those of the contact, and not of something else that it tells? "Talks with X", "the
  // visit of X", "X met".
  bool is_of_the_people(const Passage& passage) const;

  // The first town or residence named; nullptr if none is.
  const mention::Mention* town_in(std::size_t begin, std::size_t end) const;
  // The dates that stand within. O(log dates).
  std::span<const dates::Date> dates_in(Span within) const;
  // Does one of them name a day?
  bool tells_a_day(Span within) const;

  // Does it name a town or a country of another side than the traveller's, or, where that is not known, the
  // publisher's?
  bool goes_abroad(const Passage& passage) const;

  // Where whom the passage names before its topics is no longer told: "discussed with A and B the situation".
  std::size_t end_of_people(const Passage& passage) const;
  // "On the sidelines of the conference with A": where "with" begins behind a word for where it was, else where the
  // word ends.
  std::size_t before_with_behind_venue(const Passage& passage, const Cue& stop) const;

  // For whom somebody acts, or the country itself; empty if that is not known.
  std::string side_of(const mention::Mention& mention) const;
  // May it be a side for who holds such an office of it? The secretary-general of any organisation acts for it.
  bool is_side_of(std::string_view body, std::string_view office) const;

  // The state that a country is; and "Moscow and Ankara held talks": that of a capital beside another state or capital.
  // nullptr if it stands for none.
  const gazetteer::Country* state_of(const mention::Mention& mention) const;

  // Does a residence stand for those who work there?
  bool speaks(const mention::Mention& residence) const;

  // Is it of another side than the publisher's, or of several?
  bool is_abroad(const mention::Mention& mention) const;

  Words words_of(const Passage& passage) const;

  const Source& source;
  const gazetteer::Gazetteer& known;
  std::string_view text;
  std::optional<Day> anchor;
  std::span<const segment::Token> tokens;
  std::vector<Quoted> quoted;
  std::vector<Passage> titles, body;  // by sentences
  std::vector<Span> run_in;           // datelines that stand before the text in its own line

 private:
  // Regions ascend and do not overlap.
  static bool lies_in(Span sentence, const std::vector<Span>& regions);

  // Leaves out the cues that tell of no contact, and says of others what they tell.
  void sort_out_cues(Passage& passage, bool is_title) const;

  // A sentence of the body, without what stands before the text, and parted where it tells of a second contact.
  void add_to_body(Passage& passage, Span sentence, bool& transcript);
  // “I met A,” said B: what stands between the marks.
  void keep_what_is_said(const Passage& passage, std::size_t narration);
  // Adds what a sentence tells before its last contact; `passage` is then the clause of that.
  void part_clauses(Passage& passage);

  // "MOSCOW, 15 February (TASS) — " at the beginning, or the whole of "Moscow.": where and when it was written, and
  // where the text begins.
  std::size_t end_of_dateline(Span sentence) const;
  // Of several that follow each other: "THE HAGUE, Netherlands — 5 April 2019 — ".
  std::size_t end_of_datelines(Span sentence) const;

  // "Following the talks Minister A met B": before whom the words of an English opening end, though no comma parts
  // them.
  std::size_t subject_behind(const Cue& opening, const Passage& passage) const;

  // Does the sentence open with the cue, as a day that was reckoned?
  bool opens_as_a_day(const Cue& cue, Span sentence) const;

  // Up to the next comma. In Russian the verb ends it too: «после назначения встретился с послом».
  std::size_t end_of_aside(const Cue& cue, const Passage& passage) const;

  // «На полях форума А встретился»: where A begins, who stands right before the verb; `end`, or the verb, if nobody
  // does.
  std::size_t before_subject_of(const Cue& verb, std::size_t from, std::size_t end) const;
  // Does the Russian text name somebody as a dictionary would?
  bool is_nominative(const mention::Mention& person) const;

  // "The Minister on her first visit to A" is on the way; who is "briefed on his visit" is told of it.
  bool is_on_a_journey(const Cue& on_his, const Passage& passage) const;

  // Does "with", "between" or "of" tie the two? Russian does it by case.
  bool is_tied(std::size_t from, std::size_t to) const;

  // "A, the elected President of the seventy-sixth session, met": no more than commas part the two.
  bool is_put_beside(const mention::Mention& person, const Cue& verb) const;

  // Is it known who holds the office, or does the text name the other state whose one holder it is?
  bool tells_who(const mention::Mention& office) const;

  // "Chief of Staff for President X", "President X's special envoy Y": X is named for whom somebody works.
  bool is_only_served(const mention::Mention& person) const;
  // « L'émissaire spécial du président A », "the greetings of A", "succeeding A", "A Airport": who is named there was
  // not.
  bool is_absent(const mention::Mention& who) const;
  bool may_send(const mention::Mention& who) const;  // the head of a state, a government or an organisation
  bool owns_somebody(const mention::Mention& person, const Passage& passage) const;

  // Does "and" join who is named next to what ends at `end`?
  bool links(std::size_t end, const mention::Mention& next) const;

  // «Ала-Арча»: a stranger between quotation marks is a residence, a ship, a paper.
  bool is_between_marks(const mention::Mention& stranger) const;

  // "His Congolese counterpart" beside A, whom the words mean and not who else may hold such an office.
  bool is_told_beside(const mention::Mention& office) const;

  // "The meeting between A and B was held at the initiative of C": C is not at it.
  void leave_out_who_stand_before(const Cue& cue, std::vector<const mention::Mention*>& people) const;

  // "This meets the interests of both peoples" tells of no meeting, who "met with journalists" answered them, and who
  // "received a message" need not say so to anybody.
  void leave_out_what_no_person_meets(Passage& passage) const;

  // «У министра побывал посол Б»: with whom somebody was he met.
  void meet_at_somebodys(Passage& passage) const;

  // "A hosted B", "A welcomes B to Paris": a contact where somebody stands right behind; else a conference is hosted,
  // or a decision welcome.
  void promote_hosts(Passage& passage) const;

  // « A été reçu mardi à Paris par B »: who stands behind the « par » received him.
  void receive_by(Passage& passage) const;

  // "Discussed the situation in A with B": whom the words at the end name; empty if they name nobody.
  Span discussed_with(const Passage& passage) const;

  // "The following is attributable to Spokesperson A: B met C": of the sentence, what stands behind the colon.
  Span behind_preamble(const Passage& passage, Span sentence) const;

  // "President of Russia Vladimir Putin: Colleagues, …": from here on people speak. Where in the sentence the speaker
  // is named; its end if nobody begins to speak in it. What is quoted behind the colon is a quotation.
  std::size_t speaker_in(Span sentence) const;

  // The quotation of several sentences that goes on at a byte; empty if none does.
  Span quotation_begun_before(std::size_t at) const;

  // Where in the sentence the release tells by itself: behind a quotation that ends in it (“…”, said X at a meeting
  // with Y); its begin if it does not begin in one, its end if nothing is told.
  std::size_t narration_in(Span sentence) const;

  // "Took the opportunity to meet A", "there was time for A": what was done is neither to come nor wished for.
  static void leave_out_what_is_done(Passage& passage);

  // "Denied that A had met B", "declined on Tuesday to meet B", "has not met B", but not "denied it at a meeting with
  // B".
  void read_denials(Passage& passage) const;

  // "Visited in Moscow the museum": is no town what was visited?
  bool is_sight_of(const Cue& visited, const Cue& sight) const;

  // "NATO summit: meeting with A": what stands before the colon is where it was.
  void leave_out_labels(Passage& title) const;

  static void leave_out_eve_of_something(Passage& passage, std::string_view text);

  // "Discussed the talks on Kosovo": what it was about.
  static void leave_out_what_is_discussed(Passage& passage, std::string_view text);

  // "Visiting Paris on Monday, A met B": where A was when they met.
  static void leave_out_journey_before_a_meeting(Passage& passage, std::string_view text);

  // "Called on A to do something": does the clause go on so? But "called on A to discuss trade".
  bool is_asked(const Cue& cue, const Passage& passage) const;

  // Behind a day that stands right behind the verb; behind the verb if none does.
  std::size_t behind_a_day(std::size_t verb) const;

  // "Visited President A at his office", « a rendu visite à A », «нанёс визит А»: not a state or a town is visited, but
  // somebody is met.
  void meet_who_is_visited(Passage& passage) const;

  // "A called B", "A called on B": a contact where somebody stands right behind; else it is called for something.
  void promote_calls(Passage& passage) const;

  // "The following is attributable to the spokesperson:", "Office of the Spokesperson": what stands before the lead
  // and tells nothing.
  bool only_leads_on(const Passage& passage) const;

  // "Spokesman A stated that B received C": A only tells it.
  void leave_out_who_tells(const Passage& passage, const Cue& teller,
                           std::vector<const mention::Mention*>& people) const;

  // What is asked is said by somebody, and claims nothing.
  bool is_a_question(Span sentence) const;

  // The Council "for security issues" begins no topic. But who is at the "Summit for Democracy" is at a summit.
  bool in_a_name(Span cue) const;

  const Vocabulary vocabulary_;
  const MentionIndex mentions_;
  std::vector<Span> names_;         // of bodies and agreements, ascending
  std::vector<std::size_t> nouns_;  // where a noun for a contact begins, ascending
  Absentees absentees_;
  std::vector<Span> counterparts_;  // the words for who holds the equal office
  const bool has_pairs_of_marks_;   // does a quotation mark close anywhere that opens with another?
};

}  // namespace behistun::claims
