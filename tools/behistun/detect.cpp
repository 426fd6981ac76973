// behistun detect: the language of each file, or of each line.

#include "command.hpp"

#include <behistun/detect.hpp>
#include <behistun/text.hpp>
#include <behistun/wire.hpp>
#include <cstdio>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

struct Options {
  Common common;
  bool lines = false;
  std::vector<std::string> paths;
};

std::string row(const Options& options, std::string_view text, const std::string& name) {
  const auto detected = detect::detect(text::Text::of(std::string(text)).canonical());
  if (options.common.json) return wire::json(detected, name);
  char margin[32];
  std::snprintf(margin, sizeof margin, "%.2f", detected.margin);
  return std::string(code(detected.language)) + "\t" + margin + "\t" + std::string(detected.looks_like);
}

Exit run(const Options& options, Streams io) {
  if (options.common.json) print_header(io, "detect");
  if (!options.lines)
    return for_each_input(options.paths, options.common, io,
                          [&](const Input& input) { io.out << row(options, input.text, input.name) << '\n'; });
  return for_each_line(options.paths, options.common, io, [&](const LineInput& line, const std::string& name) {
    return std::optional(row(options, line.well_formed ? line.text : std::string_view(), name));
  });
}

}  // namespace

Command add_detect(CLI::App& program) {
  auto* app = add_subcommand(program, "detect", "The language of each file, or of each line");
  const auto options = std::make_shared<Options>();
  add_common(*app, options->common);
  app->add_flag("--lines", options->lines, "A row for each line, blank ones too");
  add_paths(*app, options->paths, "FILE", "Text files, pages, JSON Lines, folders, or -");
  app->footer(
      "A row is the language (ru, fr, en, or und for none of ours), the margin (log10 odds over the runner-up), and\n"
      "what it looks like instead when it is none of ours.\n\n"
      "  $ printf 'Entretien téléphonique avec le Président\\n' | behistun detect\n"
      "  $ behistun detect --lines headlines.txt");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
