#pragma once
// What was predicted, read from JSON Lines: the fields that are scored and no others.

#include <behistun/base.hpp>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "figures.hpp"

namespace behistun::score {

struct Relation {
  std::string left, right, type;
};
struct Alignment {
  std::string left, right;
  std::vector<Bead> beads;  ///< of the predicted documents' sentences
};
struct Record {
  std::string id, kind, date;
  std::vector<std::string> documents;
  std::vector<std::pair<std::string, std::string>> participants;  ///< English name, side
  std::vector<Relation> relations;
  std::vector<Alignment> alignments;
};
struct Mention {
  std::string kind, key, role;
  Span span;
};
struct Document {
  std::string id, language;
  std::vector<Span> sentences;
  std::vector<Mention> mentions;
  std::vector<std::string> lines = {};  ///< the label of each line
  std::string text = {};
};

/// A line that is no record (of another "type", or without "documents") is passed over; one that is no JSON is an
/// error.
Result<std::vector<Record>> read_records(const std::string& path);
Result<std::vector<Document>> read_documents(const std::string& path);

}  // namespace behistun::score
