// behistun segment: one sentence, or one clause, a line.

#include "command.hpp"

#include <behistun/detect.hpp>
#include <behistun/segment.hpp>
#include <behistun/text.hpp>
#include <behistun/wire.hpp>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

using wire::Json;

struct SegmentOptions {
  Common common;
  bool words = false;
  bool clauses = false;
  std::vector<std::string> paths;
};

/// A sentence may go over a line end in the text; in the output it may not.
std::string on_one_line(std::string_view sentence) {
  std::string out(sentence);
  for (auto& c : out)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return out;
}

void print(const SegmentOptions& options, const Input& input, Streams io) {
  const auto text = text::Text::of(input.text);
  const std::string_view canonical = text.canonical();
  const auto language = detect::detect(canonical).language;
  const auto print_piece = [&](std::string_view type, Span span, std::uint32_t paragraph) {
    const auto written = span.of(canonical);
    std::vector<std::string> words;
    if (options.words)
      for (const auto word : segment::words(written, language)) words.emplace_back(word.of(written));
    if (options.common.json) {
      std::vector<Json::Field> fields = {{"type", type},
                                         {"id", input.name},
                                         {"span", text.to_original(span)},
                                         {"paragraph", paragraph},
                                         {"text", written}};
      if (options.words) fields.emplace_back("words", Json::list(words));
      io.out << Json::object(fields).text() << '\n';
      return;
    }
    if (!options.words) io.out << on_one_line(written);
    for (std::size_t i = 0; i < words.size(); ++i) io.out << (i > 0 ? " " : "") << words[i];
    io.out << '\n';
  };
  for (const auto& sentence : segment::sentences(canonical, language)) {
    if (!options.clauses) {
      print_piece("sentence", sentence.span, sentence.paragraph);
      continue;
    }
    for (const auto clause : segment::clauses(canonical, sentence.span))
      print_piece("clause", clause, sentence.paragraph);
  }
}

Exit run(const SegmentOptions& options, Streams io) {
  if (options.common.json) print_header(io, "segment");
  return for_each_input(options.paths, options.common, io, [&](const Input& input) { print(options, input, io); });
}

}  // namespace

Command add_segment(App& program) {
  auto* app = program.add_subcommand("segment", "One sentence a line");
  const auto options = std::make_shared<SegmentOptions>();
  add_common(*app, options->common);
  app->add_flag("--words", options->words, "The words of each sentence, a space between");
  app->add_flag("--clauses", options->clauses, "The parts that semicolons set apart, as in Russian enumerations");
  add_paths(*app, options->paths, "FILE", "Text files, pages, JSON Lines, folders, or -");
  app->footer(
      "Sentences are in canonical form; with --json they bear their span in bytes of the original.\n\n"
      "  $ printf 'M. Borrell est arrivé. Il a parlé.\\n' | behistun segment\n"
      "  $ printf 'No. 2254 was adopted.\\n' | behistun segment --words\n"
      "  $ printf 'Обсудили: торговлю; визы (туризм; учёба).\\n' | behistun segment --clauses");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
