// behistun view: records as one page.

#include "command.hpp"

#include <algorithm>
#include <behistun/link.hpp>
#include <behistun/view.hpp>
#include <behistun/wire.hpp>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

struct ViewOptions {
  Common common;
  std::string output;
  std::vector<std::string> paths, gazetteers;
};

Exit run(const ViewOptions& options, Streams io) {
  std::vector<document::Document> documents;
  const auto known = use_gazetteer(options.gazetteers, io);
  const auto read = std::max(known, read_documents(options.paths, options.common, io, documents));
  if (documents.empty()) return read == done ? nothing : read;
  const auto records = link::link(documents, options.common.threads);
  const auto page = view::page(records, documents);
  if (options.output == "-") {
    io.out << page;
    return read;
  }
  if (const auto problem = write_file(options.output, page)) {
    complain(io, intake::Problem{options.output, 0, 0, *problem});
    return failed;
  }
  if (options.common.json) {
    print_header(io, "view");
    io.out << wire::Json::object({{"type", "page"},
                                  {"path", options.output},
                                  {"bytes", page.size()},
                                  {"documents", documents.size()},
                                  {"records", records.size()}})
                  .text()
           << '\n';
  }
  return read;
}

}  // namespace

Command add_view(App& program) {
  auto* app = program.add_subcommand("view", "Records as one self-contained HTML page");
  const auto options = std::make_shared<ViewOptions>();
  add_common(*app, options->common);
  app->add_option("-o,--output", options->output, "The page; written whole or not at all; - is standard output")
      ->required()
      ->type_name("page.html");
  add_gazetteer(*app, options->gazetteers);
  add_paths(*app, options->paths, "PATH",
            "Releases (.txt, .html, .jsonl, feeds; also .gz, .zst), documents of analyse, folders, or -");
  app->footer(
      "  $ behistun view releases -o page.html\n"
      "  $ behistun analyse releases | behistun view - -o page.html");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
