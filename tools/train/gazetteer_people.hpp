#pragma once
// People who held an office of some weight, as open data have them.

#include <string>
#include <vector>

#include "gazetteer_files.hpp"

namespace behistun::train {

struct Held {
  std::string person, office, of, from, to, title;
  auto operator<=>(const Held&) const = default;
};

struct HeldOffice {
  std::string person, office, of, from, to, title;
  auto operator<=>(const HeldOffice&) const = default;
};

struct PersonRow {
  std::string id, gender, ru, fr, en;
  std::vector<std::string> aliases;
};

/// Of names/offices and names/persons: people ascending by id, offices ascending. False if a file cannot be read.
bool read_people(Files& files, std::vector<PersonRow>& people, std::vector<HeldOffice>& offices);

/// persons.model.tsv and offices.model.tsv
std::string persons_table(const std::vector<PersonRow>& rows);
std::string offices_table(const std::vector<HeldOffice>& held);

}  // namespace behistun::train
