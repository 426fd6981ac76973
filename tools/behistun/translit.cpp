// behistun translit: a text by a named standard, line by line.

#include "command.hpp"

#include <behistun/translit.hpp>
#include <behistun/wire.hpp>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

struct Options {
  Common common;
  std::string scheme;
  bool reverse = false;
  bool list = false;
  std::vector<std::string> paths;
};

Exit list(const Options& options, Streams io) {
  if (options.common.json) print_header(io, "translit");
  for (const auto& scheme : translit::schemes()) {
    if (options.common.json) {
      io.out << wire::Json::object({{"type", "scheme"},
                                    {"name", scheme.name},
                                    {"from", scheme.from},
                                    {"to", scheme.to},
                                    {"reversible", scheme.reversible},
                                    {"document", scheme.document}})
                    .text()
             << '\n';
    } else {
      io.out << scheme.name << '\t' << scheme.from << '\t' << scheme.to << '\t'
             << (scheme.reversible ? "reversible" : "") << '\t' << scheme.document << '\n';
    }
  }
  return done;
}

Exit run(const Options& options, Streams io) {
  if (options.list) return list(options, io);
  if (options.scheme.empty()) {
    complain(io, "translit: --scheme or --list is required");
    return failed;
  }
  const auto scheme = translit::find(options.scheme);
  if (!scheme) {
    complain(io, scheme.error().what);
    return failed;
  }
  if (options.reverse && !(*scheme)->reversible) {
    complain(io, "translit: the scheme \"" + options.scheme + "\" cannot be reversed");
    return failed;
  }
  if (options.common.json) print_header(io, "translit");
  return for_each_line(
      options.paths, options.common, io,
      [&](const LineInput& line, const std::string& name) -> std::optional<std::string> {
        if (!line.well_formed) return std::nullopt;
        const auto text =
            options.reverse ? *translit::reverse(line.text, **scheme) : translit::convert(line.text, **scheme);
        if (!options.common.json) return text;
        return wire::Json::object({{"type", "text"}, {"id", name}, {"scheme", options.scheme}, {"text", text}}).text();
      });
}

}  // namespace

Command add_translit(CLI::App& program) {
  auto* app = add_subcommand(program, "translit", "A text in another script, by a named standard");
  const auto options = std::make_shared<Options>();
  add_common(*app, options->common);
  app->add_option("--scheme", options->scheme, "The standard or press spelling, one of --list")->type_name("NAME");
  app->add_flag("--reverse", options->reverse, "Back to the original script");
  app->add_flag("--list", options->list, "The schemes there are: name, from, to, reversible or not, document");
  add_paths(*app, options->paths, "FILE", "Text files, or -");
  app->footer(
      "  $ printf 'Щербаков\\n' | behistun translit --scheme bgn-pcgn-ru\n"
      "  $ behistun translit --list");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
