// Records as JSON Lines, and back.
//
// A pair goes outside in three parts, each for another reader: relations (what it is), explanations (why), alignments
// (which sentences). They stand in the same order, so they are put together again by place. What is derived for the
// reader's comfort (languages, titles, divergence, the place's names) is written where the documents are at hand, and
// passed over when it is read.

#include <behistun/divergence.hpp>
#include <behistun/wire.hpp>
#include <map>

#include "words.hpp"

namespace behistun::wire {
namespace {

// --- out ---

Json json_of(const link::Evidence& evidence) {
  return Json::object({{"claim", evidence.claim},
                       {"bits", evidence.bits},
                       {"veto", evidence.veto},
                       {"left", evidence.left},
                       {"right", evidence.right}});
}

Json relation_of(const link::Pair& pair) {
  return Json::object(
      {{"left", pair.left}, {"right", pair.right}, {"type", to_string(pair.verdict)}, {"bits", pair.bits()}});
}

Json explanation_of(const link::Pair& pair) {
  std::vector<Json> evidence;
  for (const auto& reason : pair.evidence) evidence.push_back(json_of(reason));
  return Json::object(
      {{"left", pair.left}, {"right", pair.right}, {"prior", pair.prior_bits}, {"evidence", Json::array(evidence)}});
}

Json beads_of(const link::Pair& pair) {
  std::vector<Json> beads;
  for (const auto& bead : pair.beads)
    beads.push_back(Json::array({Json::list(bead.left), Json::list(bead.right), bead.score}));
  return Json::array(beads);
}

Json alignment_of(const link::Pair& pair) {
  return Json::object({{"left", pair.left}, {"right", pair.right}, {"beads", beads_of(pair)}});
}

/// A pair in one piece: the nearest rejected, or one that is asked for by itself.
std::vector<Json::Field> whole_pair(const link::Pair& pair) {
  std::vector<Json> evidence;
  for (const auto& reason : pair.evidence) evidence.push_back(json_of(reason));
  return {{"left", pair.left},      {"right", pair.right},      {"type", to_string(pair.verdict)},
          {"bits", pair.bits()},    {"prior", pair.prior_bits}, {"evidence", Json::array(evidence)},
          {"beads", beads_of(pair)}};
}

Json json_of(const link::Account& account, const Lookup& find) {
  std::vector<Json> languages;
  for (const auto& id : account.documents)
    if (const auto document = find ? find(id) : nullptr) languages.emplace_back(code(document->detected.language));
  return Json::object({{"side", account.side},
                       {"source", account.source},
                       {"documents", Json::list(account.documents)},
                       {"languages", Json::array(languages)}});
}

Json json_of(const link::Missing& missing) {
  return Json::object({{"what", word(missing.what)},
                       {"side", missing.side},
                       {"language", Json::or_null(missing.language)},
                       {"why", missing.why}});
}

Json release_of(const document::Document& document) {
  return Json::object({{"id", document.id},
                       {"source", document.source},
                       {"side", document.side},
                       {"language", code(document.detected.language)},
                       {"published", wire::json_of(document.published)},
                       {"title", document.title}});
}

Json json_of(const divergence::Statement& statement) {
  std::vector<Json::Field> fields = {{"kind", to_string(statement.kind)},
                                     {"left", Json::list(statement.left)},
                                     {"right", Json::list(statement.right)}};
  if (statement.kind == divergence::Kind::differs) {
    fields.emplace_back("field", statement.field);
    fields.emplace_back("left_value", statement.left_value);
    fields.emplace_back("right_value", statement.right_value);
  }
  return Json::object(fields);
}

/// What each side said: of the pairs of two sides' own accounts whose sentences are aligned.
Json divergence_of(const link::Record& record, const Lookup& find) {
  std::vector<Json> items;
  for (const auto& pair : record.pairs) {
    if (pair.verdict != link::Verdict::counterpart || pair.beads.empty() || !find) continue;
    const auto left = find(pair.left), right = find(pair.right);
    if (left == nullptr || right == nullptr) continue;
    std::vector<Json> statements;
    for (const auto& statement : divergence::compare(*left, *right, pair)) statements.push_back(json_of(statement));
    items.push_back(
        Json::object({{"left", pair.left}, {"right", pair.right}, {"statements", Json::array(statements)}}));
  }
  return Json::array(items);
}

// --- in ---

std::vector<link::Evidence> read_evidence(Fields& fields, Trouble& trouble) {
  std::vector<link::Evidence> all;
  for (const auto item : fields.items("evidence")) {
    Fields one(item, {"claim", "bits", "veto", "left", "right"}, "evidence", trouble);
    link::Evidence evidence;
    evidence.claim = one.text("claim");
    evidence.bits = one.number("bits");
    evidence.veto = one.flag("veto");
    evidence.left = one.span("left");
    evidence.right = one.span("right");
    all.push_back(std::move(evidence));
  }
  return all;
}

std::vector<align::Bead> read_beads(Fields& fields, Trouble& trouble) {
  std::vector<align::Bead> beads;
  for (const auto item : fields.items("beads")) {
    simdjson::dom::array array;
    Element left;
    Element right;
    double score = 0;
    if (item.get(array) != simdjson::SUCCESS || array.size() != 3 || array.at(0).get(left) != simdjson::SUCCESS ||
        array.at(1).get(right) != simdjson::SUCCESS || array.at(2).get(score) != simdjson::SUCCESS) {
      trouble.report("beads", "a bead is not [left,right,score]");
      return beads;
    }
    beads.push_back({indices_of(left, "beads", trouble), indices_of(right, "beads", trouble), score});
  }
  return beads;
}

link::Pair read_relation(Element element, Trouble& trouble) {
  Fields fields(element, {"left", "right", "type", "bits"}, "relation", trouble);
  link::Pair pair;
  pair.left = fields.text("left");
  pair.right = fields.text("right");
  pair.verdict = fields.value("type", link::verdict_of);
  return pair;
}

bool names(Fields& fields, const link::Pair& pair) {
  return fields.text("left") == pair.left && fields.text("right") == pair.right;
}

std::vector<link::Pair> read_pairs(Fields& record, Trouble& trouble) {
  std::vector<link::Pair> pairs;
  for (const auto item : record.items("relations")) pairs.push_back(read_relation(item, trouble));
  const auto explanations = record.items("explanations");
  if (explanations.size() != pairs.size())
    trouble.report("explanations", "as many relations as explanations are needed");
  for (std::size_t i = 0; i < std::min(pairs.size(), explanations.size()); ++i) {
    Fields fields(explanations[i], {"left", "right", "prior", "evidence"}, "explanation", trouble);
    if (!names(fields, pairs[i])) trouble.report("explanations", "the explanations are not those of the relations");
    pairs[i].prior_bits = fields.number("prior");
    pairs[i].evidence = read_evidence(fields, trouble);
  }
  std::size_t next = 0;
  for (const auto item : record.items("alignments")) {
    Fields fields(item, {"left", "right", "beads"}, "alignment", trouble);
    while (next < pairs.size() && !names(fields, pairs[next])) ++next;
    if (next == pairs.size()) {
      trouble.report("alignments", "an alignment is of no relation");
      break;
    }
    pairs[next++].beads = read_beads(fields, trouble);
  }
  return pairs;
}

link::Pair read_whole_pair(Element element, Trouble& trouble) {
  Fields fields(element, {"left", "right", "type", "bits", "prior", "evidence", "beads"}, "rejected", trouble);
  link::Pair pair;
  pair.left = fields.text("left");
  pair.right = fields.text("right");
  pair.verdict = fields.value("type", link::verdict_of);
  pair.prior_bits = fields.number("prior");
  pair.evidence = read_evidence(fields, trouble);
  pair.beads = read_beads(fields, trouble);
  return pair;
}

link::Account read_account(Element element, Trouble& trouble) {
  Fields fields(element, {"side", "source", "documents", "languages"}, "account", trouble);
  return {fields.text("side"), fields.text("source"), fields.texts("documents")};
}

link::Missing read_missing(Element element, Trouble& trouble) {
  Fields fields(element, {"what", "side", "language", "why"}, "missing", trouble);
  link::Missing missing;
  missing.what = fields.value("what", what_of);
  missing.side = fields.text("side");
  missing.language = fields.text_or_null("language");
  missing.why = fields.text("why");
  return missing;
}

/// "kind" is "context" for what is no contact; then "mode" says what else is known, if anything is.
void read_kind(Fields& fields, link::Record& record) {
  const auto kind = fields.text("kind");
  record.context = kind == "context";
  if (!record.context) {
    record.contact.mode = fields.value("kind", claims::mode_of);
  } else if (fields.has("mode")) {
    record.contact.mode = fields.value("mode", claims::mode_of);
  }
}

}  // namespace

Lookup remembering(Lookup find) {
  constexpr std::size_t kRemembered = 64;
  const auto known = std::make_shared<std::map<std::string, std::shared_ptr<const document::Document>, std::less<>>>();
  return [find = std::move(find), known](std::string_view id) {
    if (const auto at = known->find(id); at != known->end()) return at->second;
    auto document = find(id);
    if (known->size() < kRemembered) known->emplace(id, document);
    return document;
  };
}

std::string json(const link::Record& record, const Lookup& find) {
  const auto& contact = record.contact;
  const auto* place = gazetteer::Gazetteer::in_use().place(contact.place);
  std::vector<Json> participants, accounts, relations, explanations, alignments, missing, releases;
  for (const auto& participant : contact.participants) participants.push_back(wire::json_of(participant));
  for (const auto& account : record.accounts) accounts.push_back(json_of(account, find));
  for (const auto& pair : record.pairs) {
    relations.push_back(relation_of(pair));
    explanations.push_back(explanation_of(pair));
    if (!pair.beads.empty()) alignments.push_back(alignment_of(pair));
  }
  for (const auto& item : record.missing) missing.push_back(json_of(item));
  for (const auto& id : record.documents)
    if (const auto document = find ? find(id) : nullptr) releases.push_back(release_of(*document));

  std::vector<Json::Field> fields = {{"type", "record"},
                                     {"schema", kSchema},
                                     {"id", record.id},
                                     {"kind", record.context ? "context" : to_string(contact.mode)}};
  if (record.context && contact.mode != claims::Mode::unknown) fields.emplace_back("mode", to_string(contact.mode));
  const std::vector<Json::Field> rest = {
      {"date", contact.when ? Json(dates::edtf(*contact.when, contact.grain)) : Json()},
      {"when", wire::json_of(contact.when)},
      {"grain", word(contact.grain)},
      {"place", place != nullptr ? Json(place->name.en) : Json::or_null(contact.place)},
      {"place_id", Json::or_null(contact.place)},
      {"participants", Json::array(participants)},
      {"initiator", Json::or_null(contact.initiator)},
      {"documents", Json::list(record.documents)},
      {"releases", Json::array(releases)},
      {"accounts", Json::array(accounts)},
      {"relations", Json::array(relations)},
      {"explanations", Json::array(explanations)},
      {"missing", Json::array(missing)},
      {"rejected", record.nearest_rejected ? Json::object(whole_pair(*record.nearest_rejected)) : Json()},
      {"ambiguous", record.ambiguous},
      {"alignments", Json::array(alignments)},
      {"divergence", divergence_of(record, find)}};
  fields.insert(fields.end(), rest.begin(), rest.end());
  return Json::object(fields).text();
}

std::string json(const link::Pair& pair, std::string_view record, bool rejected) {
  std::vector<Json::Field> fields = {{"type", "pair"}, {"schema", kSchema}, {"record", record}, {"rejected", rejected}};
  // The pair's own "type" is its relation here: the line's type comes first.
  for (auto& [name, value] : whole_pair(pair))
    fields.emplace_back(name == "type" ? "relation" : name, std::move(value));
  return Json::object(fields).text();
}

Result<link::Record> read_record(std::string_view line) {
  const auto element = parse_line(line, "record");
  if (!element) return element.error();
  Trouble trouble(line);
  Fields fields(*element, {"type",      "schema",    "id",         "kind",      "mode",         "date",
                           "when",      "grain",     "place",      "place_id",  "participants", "initiator",
                           "documents", "releases",  "accounts",   "relations", "explanations", "missing",
                           "rejected",  "ambiguous", "alignments", "divergence"},
                "record", trouble);
  link::Record record;
  record.id = fields.text("id");
  read_kind(fields, record);
  record.contact.when = fields.days("when");
  record.contact.grain = fields.value("grain", grain_of);
  record.contact.place = fields.text_or_null("place_id");
  for (const auto item : fields.items("participants"))
    record.contact.participants.push_back(read_participant(item, trouble));
  record.contact.initiator = fields.text_or_null("initiator");
  record.documents = fields.texts("documents");
  for (const auto item : fields.items("accounts")) record.accounts.push_back(read_account(item, trouble));
  record.pairs = read_pairs(fields, trouble);
  for (const auto item : fields.items("missing")) record.missing.push_back(read_missing(item, trouble));
  if (const auto rejected = fields.object("rejected")) record.nearest_rejected = read_whole_pair(*rejected, trouble);
  record.ambiguous = fields.flag("ambiguous");
  if (trouble.error()) return *trouble.error();
  return record;
}

}  // namespace behistun::wire
