// behistun link: releases, or documents of an earlier run, into records.

#include "command.hpp"

#include <algorithm>
#include <behistun/link.hpp>
#include <behistun/store.hpp>
#include <behistun/view.hpp>
#include <behistun/wire.hpp>
#include <memory>
#include <ostream>
#include <unordered_map>

namespace behistun::tool {
namespace {

struct LinkOptions {
  Common common;
  bool pretty = false;
  std::string store;
  std::vector<std::string> paths, gazetteers;
};

Exit into_store(const LinkOptions& options, std::vector<document::Document> documents, Streams io) {
  auto store = store::Store::open(options.store);
  if (!store) {
    complain(io, intake::Problem{options.store, 0, 0, store.error().what});
    return failed;
  }
  const auto summary = store->add(std::move(documents), options.common.threads);
  if (!summary) {
    complain(io, intake::Problem{options.store, 0, 0, summary.error().what});
    return failed;
  }
  if (options.common.json) {
    print_header(io, "link");
    io.out << wire::Json::object({{"type", "summary"},
                                  {"added", summary->added},
                                  {"unchanged", summary->unchanged},
                                  {"documents", summary->documents},
                                  {"records", summary->records},
                                  {"context", summary->context}})
                  .text()
           << '\n';
  } else {
    io.out << summary->added << " documents added, " << summary->unchanged << " unchanged; " << options.store
           << " holds " << summary->documents << " documents in " << summary->records << " records, and "
           << summary->context << " of context\n";
  }
  return summary->records == 0 ? nothing : done;
}

Exit print(const LinkOptions& options, const std::vector<document::Document>& documents, Streams io) {
  const auto records = link::link(documents, options.common.threads);
  if (options.pretty) {
    io.out << view::digest(records, documents);
  } else {
    if (options.common.json) print_header(io, "link");
    std::unordered_map<std::string_view, const document::Document*> by_id;
    for (const auto& document : documents) by_id.emplace(document.id, &document);
    const auto find = [&](std::string_view id) {
      const auto found = by_id.find(id);
      return found == by_id.end() ? nullptr : found->second;
    };
    for (const auto& record : records) io.out << wire::json(record, find) << '\n';
  }
  const bool any = std::any_of(records.begin(), records.end(), [](const auto& record) { return !record.context; });
  return any ? done : nothing;
}

Exit run(const LinkOptions& options, Streams io) {
  std::vector<document::Document> documents;
  const auto known = use_gazetteer(options.gazetteers, io);
  const auto read = std::max(known, read_documents(options.paths, options.common, io, documents));
  const auto end =
      options.store.empty() ? print(options, documents, io) : into_store(options, std::move(documents), io);
  return std::max(read, end);
}

}  // namespace

Command add_link(App& program) {
  auto* app = program.add_subcommand("link", "Releases into records, as JSON Lines: which tell of the same contact");
  const auto options = std::make_shared<LinkOptions>();
  add_common(*app, options->common);
  app->add_flag("--pretty", options->pretty, "For a person to read");
  app->add_option("--store", options->store, "Adds to this SQLite file and links all that it holds; prints a summary")
      ->type_name("FILE.db");
  add_gazetteer(*app, options->gazetteers);
  add_paths(*app, options->paths, "PATH",
            "Releases (.txt, .html, .jsonl; also .gz, .zst), documents of analyse, folders, or -");
  app->footer(
      "  $ behistun link releases > records.jsonl\n"
      "  $ behistun link --store records.db releases/2021-02");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
