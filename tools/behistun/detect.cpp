// behistun detect: the language of each file, of each line, or of each part of a file.

#include "command.hpp"

#include <behistun/detect.hpp>
#include <behistun/text.hpp>
#include <behistun/wire.hpp>
#include <cstdio>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

struct DetectOptions {
  Common common;
  bool lines = false, spans = false;
  std::vector<std::string> paths;
};

std::string plain(const detect::Detected& detected) {
  char margin[32];
  std::snprintf(margin, sizeof margin, "%.2f", detected.margin);
  return std::string(code(detected.language)) + "\t" + margin + "\t" + std::string(detected.looks_like);
}

std::string row(const DetectOptions& options, std::string_view text, const std::string& name) {
  const auto detected = detect::detect(text::Text::of(std::string(text)).canonical());
  return options.common.json ? wire::json(detected, name) : plain(detected);
}

// The canonical form with the tabs of the original: cells end there.
std::string with_tabs(const text::Text& text) {
  std::string out(text.canonical());
  for (const auto& change : text.changes())
    if (change.original.of(text.original()) == "\t" && change.canonical.size() == 1) out[change.canonical.begin] = '\t';
  return out;
}

void print_parts(const DetectOptions& options, const Input& input, std::ostream& out) {
  const auto text = text::Text::of(input.text);
  for (auto part : detect::parts(with_tabs(text))) {
    part.span = text.to_original(part.span);
    if (options.common.json)
      out << wire::json(part, input.name) << '\n';
    else
      out << input.name << '\t' << part.span.begin << '\t' << part.span.end << '\t' << plain(part.detected) << '\n';
  }
}

Exit run(const DetectOptions& options, Streams io) {
  if (options.common.json) print_header(io, "detect");
  if (options.spans)
    return for_each_input(options.paths, options.common, io,
                          [&](const Input& input) { print_parts(options, input, io.out); });
  if (!options.lines)
    return for_each_input(options.paths, options.common, io,
                          [&](const Input& input) { io.out << row(options, input.text, input.name) << '\n'; });
  return for_each_line(options.paths, options.common, io, [&](const LineInput& line, const std::string& name) {
    return std::optional(row(options, line.well_formed ? line.text : std::string_view(), name));
  });
}

}  // namespace

Command add_detect(App& program) {
  auto* app = program.add_subcommand("detect", "The language of each file, of each line, or of each part");
  const auto options = std::make_shared<DetectOptions>();
  add_common(*app, options->common);
  app->add_flag("--lines", options->lines, "A row for each line, blank ones too");
  app->add_flag("--spans", options->spans, "A row for each part of a file that is in one language")
      ->excludes("--lines");
  add_paths(*app, options->paths, "FILE", "Text files, pages, JSON Lines, folders, or -");
  app->footer(
      "A row is the language (ru, fr, en, or und for none of ours), the margin (log10 odds over the runner-up), and\n"
      "what it looks like instead when it is none of ours: a language, or the family of a small one (roa, gem, bnt, "
      "...).\n"
      "With --spans it begins with the file, and the bytes where the part begins and ends.\n\n"
      "  $ printf 'Entretien téléphonique avec le Président\\n' | behistun detect\n"
      "  $ behistun detect --lines headlines.txt\n"
      "  $ behistun detect --spans bilingual.txt");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
