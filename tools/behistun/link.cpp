// behistun link: releases, or documents of an earlier run, into records.

#include "command.hpp"

#include <algorithm>
#include <behistun/link.hpp>
#include <behistun/shelf.hpp>
#include <behistun/store.hpp>
#include <behistun/view.hpp>
#include <behistun/wire.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>

namespace behistun::tool {
namespace {

struct LinkOptions {
  Common common;
  bool pretty = false;
  std::string store;
  std::vector<std::string> paths, gazetteers;
};

/// Reports what is wrong with a file as a whole.
Exit refuse(const std::string& file, const Error& error, Streams io) {
  complain(io, intake::Problem{file, 0, 0, error.what});
  return failed;
}

/// Reads all onto a shelf; `also` sees each on its way. The first failure of the shelf is kept, and ends the reading.
Exit put_aside(const LinkOptions& options, Streams io, wire::Shelf& shelf,
               const std::function<void(const document::Document&)>& also) {
  std::optional<Error> failure;
  const auto end = for_each_new_document(options.paths, options.common, io, [&](document::Document&& document) {
    if (failure) return;
    also(document);
    failure = shelf.put(document);
  });
  if (!failure) return end;
  complain(io, failure->what);
  return failed;
}

void print_summary(const LinkOptions& options, const store::Store::Summary& summary, Streams io) {
  if (options.common.json) {
    print_header(io, "link");
    io.out << wire::Json::object({{"type", "summary"},
                                  {"added", summary.added},
                                  {"unchanged", summary.unchanged},
                                  {"documents", summary.documents},
                                  {"records", summary.records},
                                  {"context", summary.context}})
                  .text()
           << '\n';
  } else {
    io.out << summary.added << " documents added, " << summary.unchanged << " unchanged; " << options.store << " holds "
           << summary.documents << " documents in " << summary.records << " records, and " << summary.context
           << " of context\n";
  }
}

Exit into_store(const LinkOptions& options, Streams io) {
  wire::Shelf shelf;
  const auto read = put_aside(options, io, shelf, [](const document::Document&) {});
  auto store = store::Store::open(options.store);
  if (!store) return refuse(options.store, store.error(), io);
  auto addition = store->begin();
  if (!addition) return refuse(options.store, addition.error(), io);
  for (std::size_t i = 0; i < shelf.size(); ++i)
    if (const auto error = addition->put(shelf.take(i))) return refuse(options.store, *error, io);
  const auto summary = addition->finish(options.common.threads);
  if (!summary) return refuse(options.store, summary.error(), io);
  print_summary(options, *summary, io);
  return std::max(read, summary->records == 0 ? nothing : done);
}

/// All releases, put aside, with what linking compares of them: as many as there are, few of them at hand.
class Pile {
 public:
  Pile(const LinkOptions& options, Streams io)
      : collection_([this](std::size_t number) { return take(number); }),
        read_(put_aside(options, io, shelf_, [this](const document::Document& one) { collection_.add(one); })) {}

  bool is_whole() const { return shelf_.size() >= collection_.size(); }
  Exit read() const { return read_; }
  const link::Collection& collection() const { return collection_; }
  std::shared_ptr<const document::Document> find(std::string_view id) {
    const auto number = collection_.number_of(id);
    return number ? take(*number) : nullptr;
  }

 private:
  std::shared_ptr<const document::Document> take(std::size_t number) {
    return std::make_shared<const document::Document>(shelf_.take(number));
  }

  wire::Shelf shelf_;
  link::Collection collection_;
  Exit read_;
};

Exit print_digest(const LinkOptions& options, Streams io) {
  Pile pile(options, io);
  if (!pile.is_whole()) return failed;
  view::Digest digest([&](std::string_view id) { return pile.find(id); });
  bool any = false;
  pile.collection().link(
      options.common.threads, [&](const link::Record& record) { return digest.of(record); },
      [&](link::Record&& record, std::string&& lines) {
        io.out << digest.before(record) << lines;
        any = any || !record.context;
      });
  io.out << digest.end(pile.collection().size());
  return std::max(pile.read(), any ? done : nothing);
}

Exit print_records(const LinkOptions& options, Streams io) {
  Pile pile(options, io);
  if (!pile.is_whole()) return failed;
  const wire::Lookup find = [&](std::string_view id) { return pile.find(id); };
  if (options.common.json) print_header(io, "link");
  bool any = false;
  pile.collection().link(
      options.common.threads, [&](const link::Record& record) { return wire::json(record, wire::remembering(find)); },
      [&](link::Record&& record, std::string&& json) {
        io.out << json << '\n';
        any = any || !record.context;
      });
  return std::max(pile.read(), any ? done : nothing);
}

Exit run(const LinkOptions& options, Streams io) {
  const auto known = use_gazetteer(options.gazetteers, io);
  if (!options.store.empty()) return std::max(known, into_store(options, io));
  return std::max(known, options.pretty ? print_digest(options, io) : print_records(options, io));
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
            "Releases (.txt, .html, .jsonl, feeds; also .gz, .zst), documents of analyse, folders, or -");
  app->footer(
      "  $ behistun link releases > records.jsonl\n"
      "  $ behistun link --store records.db releases/2021-02");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
