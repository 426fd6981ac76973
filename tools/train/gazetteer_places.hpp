#pragma once
// Places that open data add to those made by hand.

#include <string>
#include <vector>

#include "gazetteer_files.hpp"
#include "gazetteer_words.hpp"

namespace behistun::train {

struct PlaceRow {
  std::string id, kind, country, ru, fr, en;
  std::vector<std::string> aliases;
  std::vector<std::string> doubtful;  ///< forms that are words or names of people as well
};

/// Ascending by the number of the id. False if a file cannot be read.
bool read_places(Files& files, const Words& words, std::vector<PlaceRow>& rows);

/// places.model.tsv
std::string places_table(const std::vector<PlaceRow>& rows);

}  // namespace behistun::train
