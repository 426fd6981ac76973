// behistun-score: predictions against gold, as figures; and the makers of noise that aligners are measured on.

#include <cstdio>
#include <iostream>

#include "commands.hpp"
#include "figures.hpp"

namespace behistun::score {

int complain(const Error& error) {
  std::cerr << "behistun-score: " << error.what << '\n';
  return 2;
}

void print(const char* what, double precision, double recall) {
  std::printf("%-24s P %.4f  R %.4f  F1 %.4f\n", what, precision, recall, f1(precision, recall));
}

void print(const char* what, const Tally& tally) { print(what, tally.precision(), tally.recall()); }

}  // namespace behistun::score

int main(int argc, char** argv) {
  behistun::tool::Program program("behistun-score", "Holds predictions against gold.");
  auto& commands = program.commands();
  int exit = 0;
  behistun::score::add_beads(commands, exit);
  behistun::score::add_noise(commands, exit);
  behistun::score::add_corpus(commands, exit);
  behistun::score::add_links(commands, exit);
  behistun::score::add_names(commands, exit);
  behistun::score::add_charsets(commands, exit);
  behistun::score::add_agreement(commands, exit);
  return run(program, argc, argv, exit);
}
