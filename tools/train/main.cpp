// behistun-train: makes the models of the library from data.

#include <CLI/CLI.hpp>

#include "commands.hpp"

int main(int argc, char** argv) {
  CLI::App app("Makes the models of the library from data.", "behistun-train");
  app.require_subcommand(1);
  behistun::tool::App commands(app);
  int exit = 0;
  behistun::train::add_alike(commands, exit);
  behistun::train::add_bilingual(commands, exit);
  behistun::train::add_counterparts(commands, exit);
  behistun::train::add_detect(commands, exit);
  behistun::train::add_families(commands, exit);
  behistun::train::add_gazetteer(commands, exit);
  behistun::train::add_nominatives(commands, exit);
  behistun::train::add_spelling(commands, exit);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  return exit;
}
