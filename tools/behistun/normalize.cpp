// behistun normalize: a text in one of its normal forms.

#include "command.hpp"

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>
#include <memory>
#include <ostream>

namespace behistun::tool {
namespace {

struct Options {
  Common common;
  std::string form = "canonical";
  bool explain = false;
  std::vector<std::string> paths;
};

std::string normalized(const std::string& text, const std::string& form) {
  using unicode::Form;
  if (form == "search") return text::search_form(text);
  for (const auto& [name, wanted] : {std::pair{"nfc", Form::nfc},
                                     {"nfd", Form::nfd},
                                     {"nfkc", Form::nfkc},
                                     {"nfkd", Form::nfkd},
                                     {"nfkc_cf", Form::nfkc_cf}})
    if (form == name) return *unicode::normalize(text, wanted);
  return text::Text::of(text).canonical();
}

/// One row for each change: where, by which rule, from what to what.
void explain(const Options& options, const Input& input, Streams io) {
  const auto text = text::Text::of(input.text);
  for (const auto& change : text.changes()) {
    const auto from = change.original.of(text.original());
    const auto to = change.canonical.of(text.canonical());
    if (options.common.json) {
      io.out << wire::Json::object({{"type", "change"},
                                    {"id", input.name},
                                    {"rule", change.rule},
                                    {"original", change.original},
                                    {"canonical", change.canonical},
                                    {"from", from},
                                    {"to", to}})
                    .text()
             << '\n';
    } else {
      io.out << input.name << '\t' << change.original.begin << '\t' << change.rule << '\t' << wire::Json(from).text()
             << '\t' << wire::Json(to).text() << '\n';
    }
  }
}

/// The search form folds line ends too, so it is taken line by line.
std::string by_lines(const std::string& text, const std::string& form) {
  std::string out;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    out += normalized(text.substr(begin, end - begin), form);
    if (end < text.size()) out += '\n';
    begin = end + 1;
  }
  return out;
}

Exit run(const Options& options, Streams io) {
  if (options.common.json) print_header(io, "normalize");
  return for_each_input(options.paths, io, [&](const Input& input) {
    if (options.explain) return explain(options, input, io);
    const auto text =
        options.form == "search" ? by_lines(input.text, options.form) : normalized(input.text, options.form);
    if (options.common.json) {
      io.out
          << wire::Json::object({{"type", "text"}, {"id", input.name}, {"form", options.form}, {"text", text}}).text()
          << '\n';
    } else {
      io.out << text;
    }
  });
}

}  // namespace

Command add_normalize(CLI::App& program) {
  auto* app = add_subcommand(program, "normalize", "A text in one of its normal forms");
  const auto options = std::make_shared<Options>();
  add_common(*app, options->common);
  app->add_option("--form", options->form, "canonical: what the engine works on; search: folded further, for matching")
      ->check(CLI::IsMember({"canonical", "nfc", "nfd", "nfkc", "nfkd", "nfkc_cf", "search"}))
      ->type_name("FORM")
      ->capture_default_str();
  app->add_flag("--explain", options->explain,
                "Not the text but what the canonical form changes: file, byte, rule, from, to");
  add_paths(*app, options->paths, "FILE", "Text files, pages, JSON Lines, folders, or -");
  app->footer(
      "  $ printf '«Прези\\u00ADдент»\\n' | behistun normalize\n"
      "  $ printf 'Élysée – Président\\n' | behistun normalize --form search");
  return {app, [options](Streams io) { return run(*options, io); }};
}

}  // namespace behistun::tool
