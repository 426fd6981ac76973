#pragma once
// The tables of this room, read word by word when the library is built.

#include <string>
#include <unordered_map>
#include <vector>
#include "words.hpp"

namespace behistun::names {

/// Given names, a group a row: all forms of one name, folded.
struct Group {
  Gender gender;
  std::vector<std::string> forms;
};
const std::vector<Group>& groups();

/// A family name that stands first: all its spellings, folded, the Russian one first.
struct FamilyFirst {
  std::vector<std::string> forms;
  Syllabaries languages = 0;
};
const std::vector<FamilyFirst>& families();

/// What all tables know of each word that one of them has. The rows that hold it are told apart from the rest, as they
/// are not yet where Facts will find them.
struct FactsRead {
  Facts facts;
  std::vector<std::uint16_t> counterparts, well_known, families_first, groups;
};
std::unordered_map<std::string, FactsRead> read_tables();

}  // namespace behistun::names
