#pragma once
// What kind of office an office is, of data/office-ranks.tsv.

#include <string_view>

namespace behistun::mention {

struct OfficeRank {
  bool is_high = false;    // a family name alone may mean its holder
  bool leads = false;      // a state or its diplomacy, so that people are remembered by it
  bool is_states = false;  // where a body's "president" or "secretary" holds another office of the same name
};

// All false of an office that the table does not have.
OfficeRank rank_of(std::string_view office);

// Does a state have one such office? It has ambassadors, envoys and deputies in number.
bool is_held_by_one(std::string_view office);

}  // namespace behistun::mention
