// A line of the file is cut at its tabs; people without a name are passed over.

#include "russian_names.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>

namespace behistun::train {

std::string RussianNames::told() const {
  char hex[16];
  std::snprintf(hex, sizeof hex, "%08x", sum);
  return "# corpus:   Russian labels and aliases of " + std::to_string(people) + " people on Wikidata (CC0), FNV-1a " +
         hex + "; a tenth of the people, by hash of their id, left out\n";
}

std::optional<RussianNames> read_russian_names(
    const std::string& path, const std::function<void(std::string_view gender, std::string_view names)>& use) {
  std::ifstream in(path);
  if (!in) {
    std::cerr << "behistun-train: " << path << ": cannot be read\n";
    return std::nullopt;
  }
  RussianNames read;
  std::string line;
  for (std::getline(in, line); std::getline(in, line);) {
    std::array<std::string_view, 5> fields;
    std::string_view rest = line;
    for (auto& field : fields) {
      field = rest.substr(0, rest.find('\t'));
      rest.remove_prefix(std::min(field.size() + 1, rest.size()));
    }
    const auto id = fields[0], gender = fields[3], names = fields[4];
    if (fnv32(id) % 10 == 0 || names.empty()) continue;
    use(gender, names);
    read.sum = (read.sum ^ fnv32(names)) * 16777619U;
    ++read.people;
  }
  return read;
}

}  // namespace behistun::train
