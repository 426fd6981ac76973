// behistun-train families FILE -o FILE: which family names there are, from names of people.
//
// FILE is persons_long.tsv: id, language, kind, name, … A tenth of the people, by hash of their id, is left out. The
// last word of a name is taken for the family name, in lower case, unless a comma or a bracket stands in the name; it
// counts once a person. Words of two people and more are written.

#include <behistun/unicode.hpp>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>

#include "commands.hpp"
#include "fnv.hpp"

namespace behistun::train {
namespace {

constexpr std::size_t kFewestPeople = 2, kFewestLetters = 3;

std::string field(const std::string& line, int number) {
  std::size_t begin = 0;
  for (; number > 0; --number) begin = line.find('\t', begin) + 1;
  return line.substr(begin, line.find('\t', begin) - begin);
}

/// Empty if it is not told.
std::string family_of(const std::string& name) {
  const auto space = name.rfind(' ');
  if (space == std::string::npos || name.find_first_of(",(") != std::string::npos) return {};
  const auto word = unicode::to_lower(name.substr(space + 1));
  return unicode::count_code_points(word) < kFewestLetters ? std::string() : word;
}

int run_families(const std::string& from, const std::string& to) {
  std::ifstream in(from);
  if (!in) {
    std::cerr << "behistun-train: " << from << ": cannot be read\n";
    return 2;
  }
  std::map<std::string, std::set<std::string>> bearers;
  std::set<std::string> people;
  auto sum = kEmptyFnv32;
  std::string line;
  for (std::getline(in, line); std::getline(in, line);) {
    const auto id = field(line, 0), name = field(line, 3);
    if (fnv32(id) % 10 == 0) continue;
    people.insert(id);
    sum = fnv32(name, sum);
    if (const auto family = family_of(name); !family.empty()) bearers[family].insert(id);
  }
  std::ofstream out(to);
  char hex[16];
  std::snprintf(hex, sizeof hex, "%08x", sum);
  out << "# model:    families\n"
         "# what:     the last words of names of people that two people or more have, and how many have it\n"
         "# trained:  behistun-train families persons_long.tsv -o families.model.tsv\n"
      << "# corpus:   labels and aliases of " << people.size() << " people on Wikidata (CC0), FNV-1a " << hex
      << "; a tenth of the people, by hash of their id, left out\n"
      << "# remake:   ctest -L reproduce      (byte for byte)\n"
         "# fields:   word<TAB>people\n";
  for (const auto& [family, ids] : bearers)
    if (ids.size() >= kFewestPeople) out << family << '\t' << ids.size() << '\n';
  return out.good() ? 0 : 2;
}

}  // namespace

void add_families(tool::App& app, int& exit) {
  auto from = std::make_shared<std::string>(), to = std::make_shared<std::string>();
  auto* command = app.add_subcommand("families", "Which family names there are");
  command->add_option("FILE", *from, "persons_long.tsv")->required();
  command->add_option("-o,--output", *to, "Where the model goes")->required();
  command->callback([from, to, &exit] { exit = run_families(*from, *to); });
}

}  // namespace behistun::train
