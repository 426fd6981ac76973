// Records as JSON Lines, and back.
//
// What is derived for the reader's comfort (languages, titles, divergence, the place's names) is written where the
// documents are at hand, and passed over when it is read.

#include <behistun/divergence.hpp>
#include <behistun/wire.hpp>
#include <map>

#include "pair.hpp"
#include "words.hpp"

namespace behistun::wire {
namespace {

// --- out ---

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
    record.contact.participants.push_back(read_participant(item, false, trouble));
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
