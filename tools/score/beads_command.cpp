// behistun-score beads GOLD PREDICTED

#include <memory>

#include "bead_file.hpp"
#include "commands.hpp"

namespace behistun::score {
namespace {

int run(const std::vector<std::string>& files) {
  if (files.size() % 2 != 0) return complain({Error::Code::bad_value, 0, "gold and predicted files come in pairs"});
  BeadFigures figures;
  for (std::size_t at = 0; at < files.size(); at += 2) {
    const auto gold = read_beads(files[at]), predicted = read_beads(files[at + 1]);
    if (!gold) return complain(gold.error());
    if (!predicted) return complain(predicted.error());
    figures += score_beads(*gold, *predicted);
  }
  print("strict", figures.strict);
  print("lax", figures.lax);
  print("nulls", figures.nulls);
  print("links", figures.links);
  return 0;
}

}  // namespace

void add_beads(tool::App& app, int& exit) {
  auto files = std::make_shared<std::vector<std::string>>();
  auto* command = app.add_subcommand("beads", "Alignments: strict and lax beads, sentences alone, linked sentences");
  command->add_option("FILES", *files, "GOLD PREDICTED, and more such pairs: counts are summed")->required();
  command->footer(
      "A line is \"[0]:[0, 1]\", with or without \":score\". Null beads count in precision, not in recall.");
  command->callback([files, &exit] { exit = run(*files); });
}

}  // namespace behistun::score
