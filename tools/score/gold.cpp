// Reads the gold of a corpus from its tables.

#include <behistun/unicode.hpp>
#include <charconv>
#include <filesystem>
#include <initializer_list>

#include "bead_file.hpp"
#include "corpus.hpp"
#include "table.hpp"

namespace behistun::score {
namespace {

/// A table and the places of the fields that are asked for, in that order.
struct Fields {
  Table table;
  std::vector<std::size_t> at;
  const std::string& get(std::size_t row, std::size_t field) const { return table.at(row, at[field]); }
};

Result<Fields> open(const std::string& path, std::initializer_list<const char*> names) {
  auto table = Table::read(path);
  if (!table) return table.error();
  Fields fields{std::move(*table), {}};
  for (const auto* name : names) {
    const auto at = fields.table.field(name);
    if (!at) return at.error();
    fields.at.push_back(*at);
  }
  return fields;
}

/// -1, which stands for not known, is 0.
std::size_t offset(const std::string& digits) {
  std::size_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::optional<Error> read_contacts(const std::string& folder, Gold& gold) {
  const auto contacts = open(folder + "/contacts.tsv", {"contact", "date", "kind", "participants"});
  if (!contacts) return contacts.error();
  for (std::size_t row = 0; row < contacts->table.rows(); ++row) {
    auto& contact = gold.contacts[contacts->get(row, 0)];
    contact.date = contacts->get(row, 1);
    contact.kind = contacts->get(row, 2);
    for (const auto& participant : split(contacts->get(row, 3), ";"))
      contact.participants.insert(folded_name(participant.substr(0, participant.find('@'))));
  }
  return std::nullopt;
}

std::optional<Error> read_document_rows(const std::string& folder, Gold& gold) {
  const auto documents = open(folder + "/documents.tsv", {"document", "contact", "language", "role"});
  if (!documents) return documents.error();
  for (std::size_t row = 0; row < documents->table.rows(); ++row) {
    if (documents->get(row, 1) != "-") gold.contact_of[documents->get(row, 0)] = documents->get(row, 1);
    gold.language_of[documents->get(row, 0)] = documents->get(row, 2);
    if (documents->get(row, 3) == "correction") gold.corrections.insert(documents->get(row, 0));
  }
  return std::nullopt;
}

std::optional<Error> read_spans(const std::string& folder, Gold& gold) {
  const auto sentences = open(folder + "/sentences.tsv", {"document", "index", "begin", "end"});
  if (!sentences) return sentences.error();
  for (std::size_t row = 0; row < sentences->table.rows(); ++row) {
    auto& spans = gold.sentences[sentences->get(row, 0)];
    const auto index = offset(sentences->get(row, 1));
    if (spans.size() <= index) spans.resize(index + 1);
    spans[index] = {offset(sentences->get(row, 2)), offset(sentences->get(row, 3))};
  }
  const auto mentions = open(folder + "/mentions.tsv", {"document", "begin", "end", "kind", "key"});
  if (!mentions) return mentions.error();
  for (std::size_t row = 0; row < mentions->table.rows(); ++row)
    gold.mentions[mentions->get(row, 0)].push_back({{offset(mentions->get(row, 1)), offset(mentions->get(row, 2))},
                                                    mentions->get(row, 3),
                                                    folded_name(mentions->get(row, 4))});
  return std::nullopt;
}

/// Tables that a corpus may lack.
std::optional<Error> read_readings(const std::string& folder, Gold& gold) {
  if (const auto path = folder + "/quotations.tsv"; std::filesystem::exists(path)) {
    const auto quotations = open(path, {"document", "begin", "end", "speaker"});
    if (!quotations) return quotations.error();
    for (std::size_t row = 0; row < quotations->table.rows(); ++row) {
      const auto& speaker = quotations->get(row, 3);
      gold.quotations[quotations->get(row, 0)].push_back(
          {{offset(quotations->get(row, 1)), offset(quotations->get(row, 2))},
           "quotation",
           speaker == "-" ? std::string() : folded_name(speaker)});
    }
  }
  if (const auto path = folder + "/lines.tsv"; std::filesystem::exists(path)) {
    const auto lines = open(path, {"document", "labels"});
    if (!lines) return lines.error();
    for (std::size_t row = 0; row < lines->table.rows(); ++row) gold.lines[lines->get(row, 0)] = lines->get(row, 1);
  }
  return std::nullopt;
}

std::optional<Error> read_pairs(const std::string& folder, Gold& gold) {
  const auto relations = open(folder + "/relations.tsv", {"left", "right", "relation"});
  if (!relations) return relations.error();
  for (std::size_t row = 0; row < relations->table.rows(); ++row)
    gold.relations[pair_key(relations->get(row, 0), relations->get(row, 1))] = relations->get(row, 2);
  const auto beads = open(folder + "/beads.tsv", {"left", "right", "relation", "bead"});
  if (!beads) return beads.error();
  for (std::size_t row = 0; row < beads->table.rows(); ++row) {
    const auto& left = beads->get(row, 0);
    const auto& right = beads->get(row, 1);
    if (gold.alignments.empty() || gold.alignments.back().left != left || gold.alignments.back().right != right)
      gold.alignments.push_back({left, right, beads->get(row, 2), {}});
    auto bead = read_bead(beads->get(row, 3));
    if (!bead) return Error{Error::Code::bad_syntax, row, folder + "/beads.tsv: not a bead: " + beads->get(row, 3)};
    gold.alignments.back().beads.push_back(std::move(*bead));
  }
  return std::nullopt;
}

}  // namespace

std::string folded_name(const std::string& name) {
  if (unicode::first_ill_formed(name)) return name;
  return unicode::strip_marks(unicode::fold_case(name));
}

std::string pair_key(std::string left, std::string right) {
  if (right < left) std::swap(left, right);
  return left + '\t' + right;
}

Result<Gold> Gold::read(const std::string& folder) {
  Gold gold;
  for (auto* part : {&read_contacts, &read_document_rows, &read_spans, &read_readings, &read_pairs})
    if (auto error = (*part)(folder, gold)) return *error;
  return gold;
}

}  // namespace behistun::score
