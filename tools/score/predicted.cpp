// Reads predictions. A missing field is an empty one: other programs may be scored too.

#include "predicted.hpp"

#include <functional>
#include <nlohmann/json.hpp>

#include "table.hpp"

namespace behistun::score {
namespace {

using nlohmann::json;

std::string text(const json& object, const char* field) {
  const auto at = object.find(field);
  return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

const json& list(const json& object, const char* field) {
  static const json none = json::array();
  const auto at = object.find(field);
  return at != object.end() && at->is_array() ? *at : none;
}

Span span_of(const json& value) {
  if (!value.is_array() || value.size() < 2 || !value[0].is_number_unsigned() || !value[1].is_number_unsigned())
    return {};
  return {value[0].get<std::size_t>(), value[1].get<std::size_t>()};
}

std::vector<std::size_t> numbers(const json& value) {
  std::vector<std::size_t> out;
  if (!value.is_array()) return out;
  for (const auto& number : value)
    if (number.is_number_unsigned()) out.push_back(number.get<std::size_t>());
  return out;
}

Alignment alignment_of(const json& value) {
  Alignment alignment{text(value, "left"), text(value, "right"), {}};
  for (const auto& bead : list(value, "beads"))
    if (bead.is_array() && bead.size() >= 2) alignment.beads.emplace_back(numbers(bead[0]), numbers(bead[1]));
  return alignment;
}

Record record_of(const json& value) {
  Record record;
  record.id = text(value, "id");
  record.kind = text(value, "kind");
  record.date = text(value, "date");
  for (const auto& id : list(value, "documents"))
    if (id.is_string()) record.documents.push_back(id.get<std::string>());
  for (const auto& one : list(value, "participants"))
    if (one.is_object()) record.participants.emplace_back(text(one, "en"), text(one, "side"));
  for (const auto& one : list(value, "relations"))
    if (one.is_object()) record.relations.push_back({text(one, "left"), text(one, "right"), text(one, "type")});
  for (const auto& one : list(value, "alignments"))
    if (one.is_object()) record.alignments.push_back(alignment_of(one));
  return record;
}

Document document_of(const json& value) {
  Document document;
  document.id = text(value, "id");
  document.text = text(value, "text");
  const auto detected = value.find("detected");
  if (detected != value.end() && detected->is_object()) {
    document.language = text(*detected, "language");
    if (document.language == "und") document.language = text(*detected, "looks_like");
  }
  for (const auto& sentence : list(value, "sentences")) document.sentences.push_back(span_of(sentence));
  for (const auto& line : list(value, "lines"))
    document.lines.push_back(line.is_array() && line.size() == 3 && line[2].is_string() ? line[2].get<std::string>()
                                                                                        : std::string());
  for (const auto& one : list(value, "mentions"))
    if (one.is_object() && one.contains("span"))
      document.mentions.push_back({text(one, "kind"), text(one, "key"), text(one, "role"), span_of(one["span"])});
  return document;
}

/// Error::at counts lines from 0.
std::optional<Error> each_object(const std::string& path, const std::function<void(const json&)>& use) {
  const auto lines = read_lines(path);
  if (!lines) return lines.error();
  for (std::size_t number = 0; number < lines->size(); ++number) {
    if ((*lines)[number].empty()) continue;
    const auto value = json::parse((*lines)[number], nullptr, false);
    if (!value.is_object())
      return Error{Error::Code::bad_syntax, number, path + ":" + std::to_string(number + 1) + ": not a JSON object"};
    use(value);
  }
  return std::nullopt;
}

}  // namespace

Result<std::vector<Record>> read_records(const std::string& path) {
  std::vector<Record> records;
  const auto error = each_object(path, [&](const json& value) {
    const auto type = text(value, "type");
    if ((type.empty() || type == "record") && value.contains("documents")) records.push_back(record_of(value));
  });
  if (error) return *error;
  return records;
}

Result<std::vector<Document>> read_documents(const std::string& path) {
  std::vector<Document> documents;
  const auto error = each_object(path, [&](const json& value) {
    const auto type = text(value, "type");
    if (type.empty() || type == "document") documents.push_back(document_of(value));
  });
  if (error) return *error;
  return documents;
}

}  // namespace behistun::score
