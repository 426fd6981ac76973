// People are found in four passes, surest first:
//
//   1. full names of the gazetteer, wherever they stand;
//   2. initials and a family name («С.В.Лавров», "J.-Y. Le Drian"), which the initials must fit;
//   3. family names alone: of someone named in full in the same text; else after a courtesy or an office, or of one
//      who held a high office that day;
//   4. names that the gazetteer lacks, where a courtesy, an office or initials say that a name must follow, where a
//      given name opens them, or where a word stands alone that many people have for a name.
//
// The first three are known_people.cpp, the last strangers.cpp and lone_words.cpp. All of them ask name_shape.cpp what
// looks like a name, and write on one roll whom they have found. Then every office takes its holder (holders.cpp): the
// person who stands beside it, or, alone, the one who held it that day.

#include "people.hpp"

#include "holders.hpp"
#include "known_people.hpp"
#include "strangers.hpp"

namespace behistun::mention {

std::vector<Mention> find_people(const Scene& scene, Marked& taken) {
  Roll roll(scene, taken);
  Strangers strangers(scene, roll);
  find_known_people(scene, roll, strangers);
  find_strangers(scene, roll, strangers);
  roll.sort();
  return with_offices(scene, roll);
}

}  // namespace behistun::mention
