// behistun-score names lemma|compare|search FOLDER

#include <cstdio>
#include <memory>

#include "commands.hpp"
#include "names_figures.hpp"

namespace behistun::score {
namespace {

struct NamesOptions {
  std::string folder, half = "kept";
  bool errors = false;
};

using Measure = Result<NameReport> (*)(const std::string& folder, Half half);

int run(const NamesOptions& options, Measure measure) {
  const auto report = measure(options.folder, options.half == "kept" ? Half::kept : Half::read);
  if (!report) return complain(report.error());
  for (const auto& figure : report->figures)
    std::printf("%-36s %-12s %.4f  of %zu\n", figure.set.c_str(), figure.measure.c_str(), figure.value, figure.cases);
  if (options.errors)
    for (const auto& error : report->errors) std::printf("%s\n", error.c_str());
  return 0;
}

}  // namespace

void add_names(tool::App& app, int& exit) {
  auto* names = app.add_subcommand("names", "Names: nominatives, comparison and search on labelled names");
  names->require_subcommand(1);
  struct Part {
    const char* name;
    const char* what;
    Measure measure;
  };
  for (const auto& part :
       {Part{"lemma", "The nominative among the candidates", score_lemmas},
        Part{"compare", "Same or not", score_comparisons},
        Part{"search", "People by their Russian name among English and French ones", score_searches}}) {
    auto options = std::make_shared<NamesOptions>();
    auto* command = names->add_subcommand(part.name, part.what);
    command->add_option("FOLDER", options->folder, "Holds declension/, pairs/ and persons/")->required();
    command->add_option("--half", options->half, "Which half of each set: errors are read in one, the other is kept")
        ->one_of({"read", "kept"})
        ->capture_default_str();
    command->add_flag("--errors", options->errors, "What went wrong, after the figures");
    command->footer("  $ behistun-score names " + std::string(part.name) + " $BEHISTUN_DATA/names");
    command->callback([options, measure = part.measure, &exit] {
      if (options->errors && options->half == "kept") {
        exit = complain({Error::Code::bad_value, 0, "errors are read in the other half: --half read"});
        return;
      }
      exit = run(*options, measure);
    });
  }
}

}  // namespace behistun::score
