// behistun-train detect DIR -o FILE: the language model, from a folder of text and, if given, unpacked Debian packages.

#include <behistun/detect_training.hpp>
#include <fstream>
#include <iostream>
#include <memory>

#include "commands.hpp"
#include "detect_corpus.hpp"
#include "detect_sources.hpp"

namespace behistun::train {
namespace {

struct DetectArguments {
  std::string folder, debian, names, out;
  detect::TrainingOptions options;
  bool held_out = false;
  std::vector<std::string> leave_out;
};

int run(const DetectArguments& given) {
  LanguageCorpus corpus({given.leave_out.begin(), given.leave_out.end()});
  add_training_folder(corpus, given.folder, given.held_out);
  if (!given.debian.empty()) add_debian(corpus, given.debian);
  if (!given.names.empty()) add_names(corpus, given.names);
  corpus.add_romanized();
  std::cerr << "samples:" << corpus.counts() << "\ncorpus hash (FNV-1a): " << corpus.hash() << '\n';
  const auto model =
      detect::train(corpus.samples(), given.options, [](const std::string& line) { std::cerr << line << '\n'; });
  if (!model) {
    std::cerr << "behistun-train: " << given.folder << ": " << model.error().what << '\n';
    return 2;
  }
  std::ofstream out(given.out, std::ios::binary);
  out.write(model->data(), static_cast<std::streamsize>(model->size()));
  out.close();
  if (!out) {
    std::cerr << "behistun-train: " << given.out << ": cannot be written\n";
    return 2;
  }
  return 0;
}

}  // namespace

void add_detect(tool::App& app, int& exit) {
  auto given = std::make_shared<DetectArguments>();
  auto* command = app.add_subcommand("detect", "Trains the language model that behistun detect uses");
  command->add_option("DIR", given->folder, "folder of training text")->required();
  command->add_option("-o,--out", given->out, "where to write the model")->required();
  command->add_option("--debian", given->debian, "folder of unpacked Debian packages: message catalogues, word lists");
  command->add_option("--names", given->names, "table of people with their names in ru, fr, en, uk");
  command->add_option("--seed", given->options.seed, "seed of the random draws")->capture_default_str();
  command->add_option("--steps", given->options.steps, "examples to show")->capture_default_str();
  command->add_option("--rate", given->options.rate, "learning rate at the start")->capture_default_str();
  command->add_option("--dropout", given->options.dropout, "share of features hidden")->capture_default_str();
  command->add_option("--latin-rows", given->options.latin_rows, "rows of the Latin table")->capture_default_str();
  command->add_option("--cyrillic-rows", given->options.cyrillic_rows, "rows of the Cyrillic one")
      ->capture_default_str();
  command->add_option("--strangeness", given->options.strangeness, "standard deviations at which a text is strange")
      ->capture_default_str();
  command->add_option("--leave-out", given->leave_out,
                      "languages not to teach, to measure how the unknown is kept out");
  command->add_flag("--held-out", given->held_out, "leave every tenth line of DIR untaught, to measure on");
  command->callback([given, &exit] { exit = run(*given); });
}

}  // namespace behistun::train
