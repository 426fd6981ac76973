// behistun-score links FOLDER RECORDS

#include <cstdio>
#include <memory>

#include "commands.hpp"
#include "links.hpp"

namespace behistun::score {
namespace {

struct LinksOptions {
  std::string folder, records;
  bool errors = false;
};

int run(const LinksOptions& options) {
  const auto gold = LinkGold::read(options.folder);
  if (!gold) return complain(gold.error());
  const auto records = read_records(options.records);
  if (!records) return complain(records.error());
  const auto score = score_links(*gold, *records);
  print("links", score.all);
  for (const auto& [type, tally] : score.by_type)
    std::printf("  %-22s found %zu of %zu\n", type.c_str(), tally.gold_found, tally.gold);
  if (!options.errors) return 0;
  for (const auto& [left, right] : score.missed) std::printf("missed\t%s\t%s\n", left.c_str(), right.c_str());
  for (const auto& [left, right] : score.wrong) std::printf("wrong\t%s\t%s\n", left.c_str(), right.c_str());
  return 0;
}

}  // namespace

void add_links(tool::App& app, int& exit) {
  auto options = std::make_shared<LinksOptions>();
  auto* command = app.add_subcommand("links", "Known pairs in two languages: which stand in one record");
  command
      ->add_option("FOLDER", options->folder,
                   "gold_links.tsv (ru_id, en_id, type) and the releases, ru*.jsonl, en*.jsonl")
      ->required();
  command->add_option("RECORDS", options->records, "JSON Lines of `behistun link` on those releases")->required();
  command->add_flag("--errors", options->errors, "Names the pairs that were missed, and those that are wrong");
  command->callback([options, &exit] { exit = run(*options); });
}

}  // namespace behistun::score
