// A line is a document, a record, or an error at a byte of it; what was read is written and read again the same.

#include <behistun/document.hpp>
#include <behistun/wire.hpp>

#include "fuzz.hpp"

using namespace behistun;

namespace {

std::vector<document::Document> documents() {
  std::vector<document::Document> documents;
  const auto files = fuzz::releases();
  for (std::size_t i = 0; i < files.size(); i += 12) {
    intake::Raw raw;
    raw.id = "release-" + std::to_string(i);
    raw.bytes = files[i].substr(0, 900);
    auto outcome = intake::read(raw);
    if (outcome.release) documents.push_back(document::read(std::move(*outcome.release)));
  }
  return documents;
}

}  // namespace

std::vector<std::string> fuzz::seeds() {
  const auto known = documents();
  std::vector<std::string> lines = {"{}", "[]", "null", R"({"type":"document"})", R"({"type":"record"})"};
  for (const auto& document : known) lines.push_back(wire::json(document));
  const auto nobody = [](std::string_view) -> std::shared_ptr<const document::Document> { return nullptr; };
  for (const auto& record : link::link(known, 1)) lines.push_back(wire::json(record, nobody));
  return lines;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto line = fuzz::bytes(data, size);
  (void)wire::is_document(line);
  if (const auto document = wire::read_document(line)) {
    const auto again = wire::read_document(wire::json(*document));
    fuzz::require(again && *again == *document, "a document comes back the same");
  } else {
    fuzz::require(document.error().at <= line.size(), "the error is in the line");
  }
  const auto record = wire::read_record(line);
  if (!record) fuzz::require(record.error().at <= line.size(), "the error is in the line");
  return 0;
}
