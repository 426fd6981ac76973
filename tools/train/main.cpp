// behistun-train: makes the models of the library from data.

#include "commands.hpp"

int main(int argc, char** argv) {
  behistun::tool::Program program("behistun-train", "Makes the models of the library from data.");
  auto& commands = program.commands();
  int exit = 0;
  behistun::train::add_alike(commands, exit);
  behistun::train::add_bilingual(commands, exit);
  behistun::train::add_counterparts(commands, exit);
  behistun::train::add_detect(commands, exit);
  behistun::train::add_families(commands, exit);
  behistun::train::add_gazetteer(commands, exit);
  behistun::train::add_line_words(commands, exit);
  behistun::train::add_name_words(commands, exit);
  behistun::train::add_nominative_words(commands, exit);
  behistun::train::add_nominatives(commands, exit);
  behistun::train::add_spelling(commands, exit);
  return run(program, argc, argv, exit);
}
