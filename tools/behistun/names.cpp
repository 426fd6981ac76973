// behistun names: parse, lemma, key, compare, one name or one pair a line; index and search, many names in a file.

#include "command.hpp"

#include <algorithm>
#include <atomic>
#include <behistun/gazetteer.hpp>
#include <behistun/names.hpp>
#include <behistun/parallel.hpp>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>
#include <fstream>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

using wire::Json;

struct NamesOptions {
  Common common;
  std::vector<std::string> paths, gazetteers;
  std::string index, output;
  std::size_t limit = 5;
};

using Answer = std::function<std::string(const NamesOptions& options, const std::string& line)>;

std::string canonical(std::string_view line) { return text::Text::of(std::string(line)).canonical(); }

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const auto& part : parts) {
    if (!out.empty()) out += between;
    out += part;
  }
  return out;
}

std::string gender(names::Gender gender) {
  return gender == names::Gender::male ? "male" : gender == names::Gender::female ? "female" : "unknown";
}

std::string parse(const NamesOptions&, const std::string& line) { return wire::json(names::parse(canonical(line))); }

std::string lemma(const NamesOptions& options, const std::string& line) {
  std::vector<std::string> texts;
  std::vector<Json> items;
  for (const auto& lemma : names::lemma(canonical(line))) {
    texts.push_back(lemma.text);
    items.push_back(Json::object(
        {{"text", lemma.text}, {"gender", gender(lemma.gender)}, {"reason", lemma.reason}, {"cost", lemma.cost}}));
  }
  if (!options.common.json) return joined(texts, "\t");
  return Json::object({{"type", "lemmas"}, {"name", line}, {"lemmas", Json::array(items)}}).text();
}

std::string key(const NamesOptions& options, const std::string& line) {
  const auto keys = names::keys(canonical(line));
  if (!options.common.json) return joined(keys, "\t");
  return Json::object({{"type", "keys"}, {"name", line}, {"keys", Json::list(keys)}}).text();
}

std::string compare(const NamesOptions& options, const std::string& line) {
  const auto tab = line.find('\t');
  const auto left = canonical(line.substr(0, tab));
  const auto right = tab == std::string::npos ? std::string() : canonical(line.substr(tab + 1));
  const auto compared = names::compare(left, right);
  std::vector<std::string> reasons;
  std::vector<Json> items;
  for (const auto& reason : compared.reasons) {
    reasons.push_back(reason.claim + " " + signed_bits(reason.bits));
    items.push_back(Json::object({{"claim", reason.claim}, {"bits", reason.bits}}));
  }
  const auto verdict = to_string(compared.verdict);
  if (!options.common.json)
    return signed_bits(compared.bits) + "\t" + std::string(verdict) + "\t" + joined(reasons, "; ");
  return Json::object({{"type", "comparison"},
                       {"left", left},
                       {"right", right},
                       {"bits", compared.bits},
                       {"verdict", verdict},
                       {"reasons", Json::array(items)}})
      .text();
}

Exit run(const NamesOptions& options, Streams io, const std::string& command, const Answer& answer) {
  if (options.common.json) print_header(io, "names " + command);
  return for_each_line(options.paths, options.common, io,
                       [&](const LineInput& line, const std::string&) -> std::optional<std::string> {
                         if (!line.well_formed) return std::nullopt;
                         return answer(options, std::string(line.text));
                       });
}

struct Row {
  std::string id, name;
  std::string bad;     ///< why it is none
  std::size_t at = 0;  ///< where in the line, from 1
};

Row read_row(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (line.empty() || line.starts_with("# ")) return {};
  if (const auto bad = unicode::first_ill_formed(line)) return {{}, {}, bad->what, bad->at + 1};
  const auto tab = line.find('\t');
  if (tab == std::string_view::npos) return {{}, {}, "no tab between id and name", 0};
  return {std::string(line.substr(0, tab)), canonical(line.substr(tab + 1)), {}, 0};
}

/// Reads "id TAB name" lines, many at a time, into an index in their order.
Exit read_names(const NamesOptions& options, names::Index& index, Streams io) {
  constexpr std::size_t kBatch = 65536;
  std::ifstream file(options.index, std::ios::binary);
  if (!file) {
    complain(io, intake::Problem{options.index, 0, 0, "cannot be read"});
    return failed;
  }
  Exit end = done;
  std::vector<std::string> lines;
  std::vector<Row> rows;
  for (std::size_t number = 1; file; number += lines.size()) {
    lines.clear();
    for (std::string line; lines.size() < kBatch && std::getline(file, line);) lines.push_back(std::move(line));
    rows.assign(lines.size(), {});
    for_each_index(lines.size(), options.common.threads, [&](std::size_t i) { rows[i] = read_row(lines[i]); });
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (!rows[i].bad.empty()) {
        complain(io, intake::Problem{options.index, number + i, rows[i].at, rows[i].bad});
        end = failed;
      } else if (!rows[i].id.empty() || !rows[i].name.empty()) {
        index.add(rows[i].id, rows[i].name);
      }
    }
  }
  return end;
}

/// The names of a TSV file, or an index that `names index` has made.
Exit read_index(const NamesOptions& options, names::Index& index, Streams io) {
  if (!names::Index::is_one(options.index)) return read_names(options, index, io);
  auto opened = names::Index::open(options.index);
  if (!opened) {
    complain(io, options.index + ": byte " + std::to_string(opened.error().at) + ": " + opened.error().what);
    return failed;
  }
  index = *std::move(opened);
  return done;
}

Exit make_index(const NamesOptions& options, Streams io) {
  names::Index index;
  const auto read = read_index(options, index, io);
  if (index.size() == 0 && read != done) return failed;
  if (const auto wrong = write_file(options.output, index.image())) {
    complain(io, options.output + " " + *wrong);
    return failed;
  }
  return read;
}

/// The people of the gazetteer, by all their names.
void add_people(names::Index& index) {
  for (const auto& person : gazetteer::Gazetteer::in_use().people()) {
    for (const auto* name : {&person.name.ru, &person.name.fr, &person.name.en})
      if (!name->empty()) index.add(person.id, *name);
    for (const auto& alias : person.aliases) index.add(person.id, alias);
  }
}

Exit search(const NamesOptions& options, Streams io) {
  if (options.index.empty() && options.gazetteers.empty()) {
    complain(io, "--index is required (see behistun names search --help)");
    return failed;
  }
  names::Index index;
  auto read = use_gazetteer(options.gazetteers, io);
  if (!options.gazetteers.empty()) add_people(index);
  if (!options.index.empty()) read = std::max(read, read_index(options, index, io));
  if (index.size() == 0 && read != done) return failed;
  if (options.common.json) print_header(io, "names search");
  std::atomic<bool> any = false;
  const auto end = for_each_line(
      options.paths, options.common, io, [&](const LineInput& line, const std::string&) -> std::optional<std::string> {
        if (!line.well_formed) return std::nullopt;
        std::vector<std::string> rows;
        std::size_t rank = 0;
        for (const auto& hit : index.search(canonical(line.text), options.limit)) {
          ++rank;
          rows.push_back(options.common.json ? Json::object({{"type", "hit"},
                                                             {"query", line.text},
                                                             {"rank", rank},
                                                             {"id", hit.id},
                                                             {"name", hit.name},
                                                             {"bits", hit.bits}})
                                                   .text()
                                             : std::string(line.text) + "\t" + std::to_string(rank) + "\t" + hit.id +
                                                   "\t" + hit.name + "\t" + signed_bits(hit.bits));
        }
        if (rows.empty()) return std::nullopt;
        any = true;
        return joined(rows, "\n");
      });
  const auto worst = std::max(read, end);
  return worst == done && !any ? nothing : worst;
}

Command add_index(App& names) {
  auto* app = names.add_subcommand("index", "Makes the names of a file ready for search, in a file of their own");
  const auto options = std::make_shared<NamesOptions>();
  add_common(*app, options->common);
  app->add_option("FILE.tsv", options->index, "Names, \"id TAB name\" a line; many names may share an id")->required();
  app->add_option("-o,--output", options->output, "Where the index goes; search --index takes it in place of the names")
      ->required()
      ->type_name("FILE");
  app->footer(
      "The file is mapped into memory, not read, and refused if a byte of it is wrong or another version made it.\n\n"
      "  $ behistun names index people.tsv -o people.index\n"
      "  $ behistun names search --index people.index queries.txt");
  return {app, [options](Streams io) { return make_index(*options, io); }};
}

Command add_search(App& names) {
  auto* app = names.add_subcommand("search", "One query a line: the nearest of many names");
  const auto options = std::make_shared<NamesOptions>();
  add_common(*app, options->common);
  app->add_option(
         "--index", options->index,
         "Names to search in, \"id TAB name\" a line, many names may share an id; or what names index has made")
      ->type_name("FILE");
  add_gazetteer(*app, options->gazetteers);
  app->add_option("--limit", options->limit, "Hits for each query")->type_name("K")->capture_default_str();
  add_paths(*app, options->paths, "FILE", "Text files, or -");
  app->footer(
      "A row is query, rank, id, name, bits. A Russian query may stand in any case. With --gazetteer, the people who "
      "are\n"
      "built in are searched too.\n\n"
      "  $ printf 'Сергей Лавров\\n' | behistun names search --index people.tsv\n"
      "  $ behistun names search --index people.tsv --limit 1 queries.txt");
  return {app, [options](Streams io) { return search(*options, io); }};
}

}  // namespace

std::vector<Command> add_names(App& program) {
  auto* names = program.add_subcommand("names", "Names of people: parse, lemma, key, compare, index, search");
  names->require_subcommand(1);
  struct Part {
    const char* name;
    const char* what;
    const char* footer;
    Answer answer;
  };
  const std::vector<Part> parts = {
      {"parse", "One name a line: its parts, as JSON Lines",
       "  $ printf 'Лавров, Сергей Викторович\\n' | behistun names parse\n"
       "  $ printf 'M. Josep Borrell\\n' | behistun names parse",
       parse},
      {"lemma", "One name as found in a text a line: its nominative candidates, best first",
       "  $ printf 'Лавровым\\n' | behistun names lemma\n"
       "  $ printf 'Ж.-И.Ле Дрианом\\n' | behistun names lemma",
       lemma},
      {"key", "One name a line: its matching keys",
       "  $ printf 'Sergueï Choïgou\\n' | behistun names key\n"
       "  $ printf 'Шойгу С.К.\\n' | behistun names key",
       key},
      {"compare", "left TAB right a line: bits, same / different / unsure, reasons",
       "  $ printf 'Владимир Путин\\tVladimir Poutine\\n' | behistun names compare\n"
       "  $ behistun names compare --json pairs.tsv",
       compare},
  };
  std::vector<Command> commands;
  for (const auto& part : parts) {
    auto* app = names->add_subcommand(part.name, part.what);
    const auto options = std::make_shared<NamesOptions>();
    add_common(*app, options->common);
    add_paths(*app, options->paths, "FILE", "Text files, or -");
    app->footer(part.footer);
    commands.push_back({app, [options, name = std::string(part.name), answer = part.answer](Streams io) {
                          return run(*options, io, name, answer);
                        }});
  }
  commands.push_back(add_index(*names));
  commands.push_back(add_search(*names));
  return commands;
}

}  // namespace behistun::tool
