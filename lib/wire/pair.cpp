// Pairs as JSON, and back.
//
// In a record a pair goes outside in three parts, each for another reader: relations (what it is), explanations (why),
// alignments (which sentences). They stand in the same order, so they are put together again by place.

#include "pair.hpp"

#include <algorithm>
#include <behistun/wire.hpp>

#include "words.hpp"

namespace behistun::wire {
namespace {

Json json_of(const link::Evidence& evidence) {
  return Json::object({{"claim", evidence.claim},
                       {"bits", evidence.bits},
                       {"veto", evidence.veto},
                       {"left", evidence.left},
                       {"right", evidence.right}});
}

Json beads_of(const link::Pair& pair) {
  std::vector<Json> beads;
  for (const auto& bead : pair.beads)
    beads.push_back(Json::array({Json::list(bead.left), Json::list(bead.right), bead.score}));
  return Json::array(beads);
}

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

}  // namespace

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

Json alignment_of(const link::Pair& pair) {
  return Json::object({{"left", pair.left}, {"right", pair.right}, {"beads", beads_of(pair)}});
}

std::vector<Json::Field> whole_pair(const link::Pair& pair) {
  std::vector<Json> evidence;
  for (const auto& reason : pair.evidence) evidence.push_back(json_of(reason));
  return {{"left", pair.left},      {"right", pair.right},      {"type", to_string(pair.verdict)},
          {"bits", pair.bits()},    {"prior", pair.prior_bits}, {"evidence", Json::array(evidence)},
          {"beads", beads_of(pair)}};
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

std::string json(const link::Pair& pair, std::string_view record, bool rejected) {
  std::vector<Json::Field> fields = {{"type", "pair"}, {"schema", kSchema}, {"record", record}, {"rejected", rejected}};
  // The pair's own "type" is its relation here: the line's type comes first.
  for (auto& [name, value] : whole_pair(pair))
    fields.emplace_back(name == "type" ? "relation" : name, std::move(value));
  return Json::object(fields).text();
}

}  // namespace behistun::wire
