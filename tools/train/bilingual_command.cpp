// behistun-train bilingual

#include <fstream>
#include <iostream>
#include <memory>

#include "bilingual.hpp"
#include "commands.hpp"

namespace behistun::train {
namespace {

struct Arguments {
  std::string corpora, data, out;
  BilingualOptions options;
};

int run(const Arguments& arguments) {
  const auto corpora = read_corpora(arguments.corpora);
  if (!corpora) {
    std::cerr << "behistun-train: " << corpora.error().what << '\n';
    return 2;
  }
  const auto model = train_bilingual(*corpora, arguments.data, arguments.options);
  if (!model) {
    std::cerr << "behistun-train: " << model.error().what << '\n';
    return 2;
  }
  std::ofstream out(arguments.out, std::ios::binary);
  out << model->bytes;
  if (!out.flush()) {
    std::cerr << "behistun-train: " << arguments.out << ": cannot be written\n";
    return 2;
  }
  for (const auto& line : model->report) std::cout << line << '\n';
  return 0;
}

}  // namespace

void add_bilingual(tool::App& app, int& exit) {
  auto arguments = std::make_shared<Arguments>();
  auto* command = app.add_subcommand("bilingual", "Translation tables of Russian, French and English words");
  command->add_option("--corpora", arguments->corpora, "Table of parallel texts: lib/bilingual/data/corpora.tsv")
      ->required();
  command->add_option("--data", arguments->data, "Folder in which they are")->required();
  command->add_option("-o,--out", arguments->out, "The model to write")->required();
  command->add_option("--rounds", arguments->options.rounds, "Rounds of learning")->capture_default_str();
  command->add_option("--least", arguments->options.least_probability, "Probability that keeps an entry")
      ->capture_default_str();
  command->add_option("--discount", arguments->options.discount, "Taken from expected counts")->capture_default_str();
  command->add_option("--pivot", arguments->options.pivot_weight, "Weight of the bridge through English")
      ->capture_default_str();
  command->callback([arguments, &exit] { exit = run(*arguments); });
}

}  // namespace behistun::train
