#pragma once
/// @file
/// How does it look outside? Documents and records as JSON Lines, in and out; beads as ladder, TSV, TMX, XCES.
/// The schema is in lib/wire/README.md. Text is UTF-8; spans are byte offsets into "text".

#include <behistun/align.hpp>
#include <behistun/base.hpp>
#include <behistun/divergence.hpp>
#include <behistun/document.hpp>
#include <behistun/json.hpp>
#include <behistun/link.hpp>
#include <behistun/names.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::wire {

inline constexpr int kSchema = 4;

/// One line of JSON, without the line end.
std::string json(const document::Document& document);
/// Records name documents by id; `find` gives them for titles, languages and divergence (nullptr: left out).
using Lookup = std::function<std::shared_ptr<const document::Document>(std::string_view id)>;
/// The same, but `find` is asked once for each of the first sixty-four documents: for one record, on one thread.
Lookup remembering(Lookup find);
std::string json(const link::Record& record, const Lookup& find);
/// One pair by itself, as `explain --json` prints it.
std::string json(const link::Pair& pair, std::string_view record, bool rejected);
std::string json(const names::Name& name);
std::string json(const detect::Detected& detected, std::string_view id);
std::string json(const detect::Part& part, std::string_view id);

/// Fields, mentions, claims of a document as W3C Web Annotations (Data Model, 2017), one a line, each line ended. The
/// place of each is given in code points (TextPositionSelector), in bytes (DataPositionSelector) and in words
/// (TextQuoteSelector). What was read nowhere in particular has none. For other tools; not read back.
std::string web_annotations(const document::Document& document);

/// Is this line a document that json(Document) wrote, and not a release? Looks at its "type" only.
bool is_document(std::string_view line);
/// Error::at is the byte of the line. Unknown fields are refused.
Result<document::Document> read_document(std::string_view line);
Result<link::Record> read_record(std::string_view line);

enum class BeadFormat : std::uint8_t { beads, tsv, ladder, tmx, json, xces };
std::optional<BeadFormat> bead_format(std::string_view name);
/// A whole file. TMX 1.4b with srclang of the left side; hunalign's ladder; "[0]:[0, 1]:score" lines.
std::string write(const std::vector<align::Bead>& beads, const align::Side& left, const align::Side& right,
                  BeadFormat format, std::string_view left_name, std::string_view right_name);

}  // namespace behistun::wire
