// Claims as JSON, and back.

#include "claim.hpp"

#include "words.hpp"

namespace behistun::wire {
namespace {

void write(const claims::Participant& participant, Writer& out) {
  out.open('{');
  out.field<"id">(participant.key);
  out.field<"ru">(participant.ru);
  out.field<"fr">(participant.fr);
  out.field<"en">(english_of(participant));
  out.field<"side">(participant.side);
  out.field<"office">(participant.office);
  out.field<"host">(participant.host);
  out.field<"guest">(participant.guest);
  out.field<"span">(participant.span);
  out.close('}');
}

void write(const claims::Topic& topic, Writer& out) {
  out.open('{');
  out.field<"key">(topic.key);
  out.field<"raised_by">(topic.raised_by);
  out.field<"span">(topic.span);
  out.close('}');
}

void write_fields(const claims::Plover& plover, Writer& out) {
  out.field<"event">(plover.event);
  out.field<"modes">(Json::list(plover.modes));
  out.field<"contexts">(Json::list(plover.contexts));
}

claims::Topic read_topic(Element element, Trouble& trouble) {
  Fields fields(element, {"key", "raised_by", "span"}, "topic", trouble);
  return {fields.text("key"), fields.text("raised_by"), fields.span("span")};
}

std::int32_t small(std::uint64_t count, std::string_view field, Trouble& trouble) {
  if (count <= static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max()))
    return static_cast<std::int32_t>(count);
  trouble.report(field, "\"" + std::string(field) + "\" is too large");
  return 0;
}

}  // namespace

void write(const claims::Claim& claim, Writer& out) {
  out.open('{');
  out.field<"kind">(to_string(claim.mode));
  out.field<"cameo">(cameo(claim.mode));
  out.open_field<"plover">('{');
  write_fields(claims::plover(claim), out);
  out.close('}');
  out.field<"primary">(claim.primary);
  out.field<"tense">(word(claim.tense));
  out.field<"negated">(claim.negated);
  out.field<"reported">(claim.reported);
  out.field<"date">(claim.when ? Json(dates::edtf(*claim.when, claim.grain)) : Json());
  out.field<"timex3">(claim.when ? Json(dates::timex3(*claim.when, claim.grain, claim.time)) : Json());
  out.field<"when">(wire::json_of(claim.when));
  out.field<"grain">(word(claim.grain));
  out.field<"time">(wire::json_of(claim.time));
  out.field<"place_id">(claim.place);
  out.open_field<"participants">('[');
  for (const auto& participant : claim.participants) write(participant, out);
  out.close(']');
  out.field<"initiator">(claim.initiator);
  out.field<"minutes">(claim.minutes);
  out.field<"ordinal">(claim.ordinal);
  out.field<"within">(claim.within);
  out.field<"occasion">(claim.occasion);
  out.open_field<"topics">('[');
  for (const auto& topic : claim.topics) write(topic, out);
  out.close(']');
  out.field<"span">(claim.span);
  out.field<"kind_span">(claim.mode_span);
  out.field<"when_span">(claim.when_span);
  out.field<"place_span">(claim.place_span);
  out.field<"initiator_span">(claim.initiator_span);
  out.field<"duration_span">(claim.duration_span);
  out.field<"ordinal_span">(claim.ordinal_span);
  out.field<"occasion_span">(claim.occasion_span);
  out.close('}');
}

claims::Claim read_claim(Element element, Trouble& trouble) {
  Fields fields(element, {"plover",         "timex3",        "kind",         "cameo",        "primary",   "tense",
                          "negated",        "reported",      "date",         "when",         "grain",     "time",
                          "place_id",       "participants",  "initiator",    "minutes",      "ordinal",   "within",
                          "occasion",       "topics",        "span",         "kind_span",    "when_span", "place_span",
                          "initiator_span", "duration_span", "ordinal_span", "occasion_span"},
                "claim", trouble);
  claims::Claim claim;
  claim.mode = fields.value("kind", claims::mode_of);
  claim.primary = fields.flag("primary");
  claim.tense = fields.value("tense", tense_of);
  claim.negated = fields.flag("negated");
  claim.reported = fields.flag("reported");
  claim.when = fields.days("when");
  claim.grain = fields.value("grain", grain_of);
  claim.time = fields.time("time");
  claim.place = fields.text("place_id");
  for (const auto item : fields.items("participants"))
    claim.participants.push_back(read_participant(item, true, trouble));
  claim.initiator = fields.text("initiator");
  claim.minutes = small(fields.count("minutes"), "minutes", trouble);
  claim.ordinal = small(fields.count("ordinal"), "ordinal", trouble);
  claim.within = fields.text("within");
  claim.occasion = fields.text("occasion");
  for (const auto item : fields.items("topics")) claim.topics.push_back(read_topic(item, trouble));
  claim.span = fields.span("span");
  claim.mode_span = fields.span("kind_span");
  claim.when_span = fields.span("when_span");
  claim.place_span = fields.span("place_span");
  claim.initiator_span = fields.span("initiator_span");
  claim.duration_span = fields.span("duration_span");
  claim.ordinal_span = fields.span("ordinal_span");
  claim.occasion_span = fields.span("occasion_span");
  return claim;
}

}  // namespace behistun::wire
