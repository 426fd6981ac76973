#pragma once
// Companies, media, parties, universities and other bodies that open data add to those made by hand.

#include <string>
#include <vector>

#include "gazetteer_files.hpp"
#include "gazetteer_places.hpp"
#include "gazetteer_words.hpp"

namespace behistun::train {

struct BodyRow {
  std::string id, ru, fr, en;
  std::vector<std::string> aliases;
};

/// Ascending by the number of the id; none shares a name with `places`. False if a file cannot be read.
bool read_bodies(Files& files, const Words& words, const std::vector<PlaceRow>& places, std::vector<BodyRow>& rows);

/// bodies.model.tsv
std::string bodies_table(const std::vector<BodyRow>& rows);

}  // namespace behistun::train
