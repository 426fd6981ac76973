// behistun explain: why these belong together, and the nearest that was rejected. Reads what link wrote.

#include "command.hpp"

#include <algorithm>
#include <behistun/link.hpp>
#include <behistun/store.hpp>
#include <behistun/unicode.hpp>
#include <behistun/view.hpp>
#include <behistun/wire.hpp>
#include <fstream>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

struct ExplainOptions {
  Common common;
  std::string records;
  std::vector<std::string> wanted;  // [ID] [DOC DOC]
  std::vector<std::string> gazetteers;
};

// --- records ---

bool is_store(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string head(15, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  return head == "SQLite format 3";
}

Exit read_lines(std::istream& in, const std::string& name, std::vector<link::Record>& records, Streams io) {
  Exit end = done;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line.starts_with(R"({"type":"behistun")")) continue;
    auto record = wire::read_record(line);
    if (record) {
      records.push_back(*std::move(record));
    } else {
      complain(io, intake::Problem{name, number, record.error().at + 1, record.error().what});
      end = failed;
    }
  }
  return end;
}

Exit read_records(const std::string& path, std::vector<link::Record>& records, Streams io) {
  if (path == "-") return read_lines(io.in, "stdin", records, io);
  if (is_store(path)) {
    const auto store = store::Store::open(path);
    auto found = store ? store->records() : Result<std::vector<link::Record>>(store.error());
    if (!found) {
      complain(io, intake::Problem{path, 0, 0, found.error().what});
      return failed;
    }
    records = *std::move(found);
    return done;
  }
  std::ifstream file(path, std::ios::binary);
  if (!file || file.peek() == std::ifstream::traits_type::eof()) {
    complain(io, intake::Problem{path, 0, 0, file ? "no records found" : "cannot be read"});
    return failed;
  }
  return read_lines(file, path, records, io);
}

// --- explanations ---

/// "call on 2020-11-19: Sergey Lavrov, Jean-Yves Le Drian"
std::string headline(const link::Record& record) {
  std::string out = record.id + "  ";
  out += record.context ? "context" : std::string(to_string(record.contact.mode));
  if (record.contact.when) out += ", " + dates::edtf(*record.contact.when, record.contact.grain);
  for (const auto& who : record.contact.participants)
    out += (&who == &record.contact.participants.front() ? ": " : ", ") + (who.en.empty() ? who.key : who.en);
  return out;
}

void print_pair(const ExplainOptions& options, const link::Record& record, const link::Pair& pair, bool rejected,
                Streams io) {
  if (options.common.json) {
    io.out << wire::json(pair, record.id, rejected) << '\n';
    return;
  }
  if (rejected) io.out << "\nnearest rejected:\n";
  if (!rejected) io.out << '\n';
  io.out << view::explain(pair);
}

void explain_record(const ExplainOptions& options, const link::Record& record, Streams io) {
  if (!options.common.json) {
    io.out << headline(record) << '\n';
    for (const auto& id : record.documents) io.out << "  " << id << '\n';
    if (record.context) io.out << "  tells of no contact of its own\n";
    if (!record.context && record.pairs.empty()) io.out << "  alone: no other release tells of it\n";
    for (const auto& missing : record.missing)
      io.out << "  missing: "
             << (missing.what == link::Missing::What::version ? "version in " + missing.language
                                                              : "readout of " + missing.side)
             << ", " << missing.why << '\n';
  }
  for (const auto& pair : record.pairs) print_pair(options, record, pair, false, io);
  if (record.nearest_rejected) print_pair(options, record, *record.nearest_rejected, true, io);
}

bool is_pair_of(const link::Pair& pair, const std::string& a, const std::string& b) {
  return (pair.left == a && pair.right == b) || (pair.left == b && pair.right == a);
}

/// The pair of two documents, wherever it stands; of releases of several contacts, in each record that holds both.
Exit explain_pair(const ExplainOptions& options, const std::vector<const link::Record*>& records, const std::string& a,
                  const std::string& b, Streams io) {
  bool known_a = false;
  bool known_b = false;
  Exit end = nothing;
  for (const auto* record : records) {
    const auto holds = [&](const std::string& id) {
      return std::binary_search(record->documents.begin(), record->documents.end(), id);
    };
    known_a = known_a || holds(a);
    known_b = known_b || holds(b);
    const auto print = [&](const link::Pair& pair) {
      if (!options.common.json) io.out << (end == done ? "\n" : "") << headline(*record) << '\n';
      print_pair(options, *record, pair, false, io);
      end = done;
    };
    for (const auto& pair : record->pairs)
      if (is_pair_of(pair, a, b) && (end != done || (holds(a) && holds(b)))) print(pair);
  }
  for (const auto* record : records)
    if (end != done && record->nearest_rejected && is_pair_of(*record->nearest_rejected, a, b)) {
      if (!options.common.json) io.out << headline(*record) << '\n';
      print_pair(options, *record, *record->nearest_rejected, true, io);
      end = done;
    }
  if (end == done) return end;
  for (const auto& [known, id] : {std::pair{known_a, a}, {known_b, b}})
    if (!known) {
      complain(io, options.records + ": no document \"" + id + "\"");
      return failed;
    }
  complain(io, options.records + ": \"" + a + "\" and \"" + b +
                   "\" are in different records, and neither is the other's nearest rejected");
  return nothing;
}

Exit run(const ExplainOptions& options, Streams io) {
  std::vector<link::Record> records;
  const auto known = use_gazetteer(options.gazetteers, io);
  const auto read = std::max(known, read_records(options.records, records, io));
  if (records.empty()) {
    if (read == done) complain(io, intake::Problem{options.records, 0, 0, "no records found"});
    return failed;
  }
  std::vector<const link::Record*> chosen;
  const bool by_id = options.wanted.size() == 1 || options.wanted.size() == 3;
  for (const auto& record : records)
    if (!by_id || record.id == options.wanted.front()) chosen.push_back(&record);
  if (chosen.empty()) {
    complain(io, options.records + ": no record \"" + options.wanted.front() + "\"");
    return failed;
  }
  if (options.common.json) print_header(io, "explain");
  if (options.wanted.size() >= 2) {
    const auto& a = options.wanted[options.wanted.size() - 2];
    return std::max(read, explain_pair(options, chosen, a, options.wanted.back(), io));
  }
  for (const auto* record : chosen) {
    if (record != chosen.front() && !options.common.json) io.out << '\n';
    explain_record(options, *record, io);
  }
  return read;
}

}  // namespace

Command add_explain(App& program) {
  auto* app = program.add_subcommand("explain", "Why releases belong together, and the nearest that was rejected");
  const auto options = std::make_shared<ExplainOptions>();
  add_common(*app, options->common);
  app->add_option("RECORDS", options->records, "What link wrote: JSON Lines, a store, or -")
      ->required()
      ->type_name(" ");
  app->add_option("ID-DOC-DOC", options->wanted,
                  "A record's id; or two documents, whose pair is shown; or both; without, all records")
      ->type_name(" ")
      ->expected(0, 3);
  add_gazetteer(*app, options->gazetteers);
  app->footer(
      "Each pair is a table of bits that adds up: what was thought before (prior), and every reason for and "
      "against.\n\n"
      "  $ behistun link releases > records.jsonl && behistun explain records.jsonl\n"
      "  $ behistun explain records.db mid.ru/call.ru.txt elysee.fr/appel.fr.txt");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
