#pragma once
/// @file
/// What contact does it say took place? Who, when, how, where; what the release is about or only speaks of.

#include <behistun/base.hpp>
#include <behistun/dates.hpp>
#include <behistun/mention.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::claims {

/// How they were in contact. PLOVER's CONSULT modes (see plover()), made finer.
enum class Mode : std::uint8_t { unknown, call, video, meeting, visit, talks, two_plus_two, multilateral, letter };
std::string_view to_string(
    Mode mode);  ///< "unknown", "call", "video", "meeting", "visit", "talks", "2+2", "multilateral", "letter"
std::optional<Mode> mode_of(std::string_view name);
/// May one contact be told as `a` by one side and as `b` by the other? (talks and meeting: yes; call and visit: no)
bool compatible(Mode a, Mode b);

/// Do these words for a contact leave open whether they met or telephoned? "Spoke with" and « entretien » do, "met" and
/// "telephone" do not.
bool leaves_channel_open(std::string_view words);

/// CAMEO's code of what such a contact is, under PLOVER's CONSULT: "041" (discuss by telephone) for a call or a video
/// conference, "042" (make a visit), "046" (engage in negotiation) for talks, "040" (consult) for the rest. Who makes
/// the event of it for one country turns 042 of the guest into 043 of the host.
std::string_view cameo(Mode mode);

enum class Tense : std::uint8_t { past, future };

struct Claim;

/// How PLOVER codes a contact: the event "CONSULT" and, of its four modes, those that hold (table "CONSULT modes" of
/// the PLOVER codebook, Open Event Data Alliance): "visit" where one side visits and the other hosts, "third-party"
/// where they meet in a country that takes no part, "multilateral" for a meeting of several sides or of a body's
/// members, "phone" for a call or another remote medium. Several may hold, and none: then `modes` is empty, as the
/// codebook has it. Of its contexts those that a claim tells: "future", "negation".
struct Plover {
  std::string_view event = "CONSULT";
  std::vector<std::string_view> modes, contexts;
  bool operator==(const Plover&) const = default;
};
Plover plover(const Claim& claim, const gazetteer::Gazetteer& known = gazetteer::Gazetteer::in_use());

/// A person; or a state, where no person of it is named ("Russian-Turkish consultations").
struct Participant {
  std::string key;         ///< as Mention::key
  std::string ru, fr, en;  ///< names; empty where not known
  std::string side;        ///< ISO 3166 alpha-3, EU, UN, …; empty if not known
  std::string office;      ///< "foreign-minister"; empty if not known
  bool host = false;
  bool guest = false;  ///< of another side than the host
  Span span;           ///< where it was read

  /// Does the gazetteer not know who it is?
  bool stranger() const { return key.starts_with("name:"); }
  bool state() const { return key == side; }
  bool operator==(const Participant&) const = default;
};

/// What they spoke of, by a small table in three languages (data/topics.tsv).
struct Topic {
  std::string key;        ///< "ukraine", "iran-nuclear"
  std::string raised_by;  ///< side that said so ("Macron stressed …"); empty where both did, or the text does not tell
  Span span;              ///< the words
  bool operator==(const Topic&) const = default;
};

/// "This contact took place (or will, or did not)", as one release says it.
struct Claim {
  Mode mode = Mode::unknown;
  std::optional<Days> when;
  dates::Grain grain = dates::Grain::day;
  std::optional<TimeOfDay> time;
  std::string place;                      ///< gazetteer id; empty if not said
  std::vector<Participant> participants;  ///< ascending by key
  std::string initiator;                  ///< side that asked for the contact, if it is said
  std::int32_t minutes = 0;               ///< how long it lasted; 0 if it is not said
  std::int32_t ordinal = 0;               ///< 2 in "their second call this week"; 0 if it is not said
  std::string within;    ///< in which stretch it was the second: "day", "week", "month", "year", or empty
  std::string occasion;  ///< "official visit", "state visit", "working visit" that it was part of; empty if not said
  std::vector<Topic> topics;  ///< of the primary claim; in the order of the text, each key once
  bool primary = false;       ///< what the release is about
  Tense tense = Tense::past;
  bool negated = false;   ///< "no meeting took place"
  bool reported = false;  ///< told on the word of others: "the ministry said"
  Span span, mode_span, when_span, place_span, initiator_span, duration_span, ordinal_span,
      occasion_span;  ///< sentence; and where each was read, empty if inferred
  bool operator==(const Claim&) const = default;
};

/// What the claims are read from. Spans are bytes of `reading.canonical`.
struct Source {
  const mention::Reading& reading;
  const std::vector<mention::Mention>& mentions;
  std::vector<Span> titles, datelines;  ///< lines of the release so labelled
  std::vector<Span> body;
  std::string side;  ///< for whom the publisher speaks
  std::string head;  ///< office of the one person whose press office it is ("head-of-state"); empty if it is none's
  std::vector<Span> quoted = {};  ///< words between quotation marks that somebody is quoted with, ascending; find()
                                  ///< adds those among the mentions
};

/// Primary claims come first: none, one, or several where the release tells of several contacts together. Of a sentence
/// the first 256 words that may tell of a contact are read; none of prose has so many. Pure; any thread.
std::vector<Claim> find(const Source& source, const gazetteer::Gazetteer& known = gazetteer::Gazetteer::in_use());

/// For whom the publisher speaks, by the text alone: the one side whose office-holders it names without their country
/// while the others have it ("Jean-Yves Le Drian, Minister for Europe …, received his Russian counterpart": FRA). Empty
/// where the text does not tell. Pure; any thread.
std::string side_told_by(const Source& source, const Claim& primary);

}  // namespace behistun::claims
