#pragma once
// Who bears a name of the gazetteer, and which of several is meant.

#include <vector>

#include "roll.hpp"

namespace behistun::mention {

using People = std::vector<const gazetteer::Person*>;

class Bearers {
 public:
  Bearers(const Scene& scene, const Roll& roll) : scene_(scene), roll_(roll) {}

  // The people that a match names by that table: by their full name, or by the family name alone.
  People of(const Match& match, Target::Table table) const;

  // Of several people of one name: one already named here, then who held the office told before it, then who held any
  // on the day, then the first; nullptr of nobody.
  const gazetteer::Person* choose(const People& people, std::size_t at) const;
  // Whom the text has named before all others of them; nullptr if none.
  const gazetteer::Person* named_first(const People& people) const;
  // Those whom the initial fits; else the one who held a high office that day: Э.Трасс is Liz Truss. `surely`: only the
  // former, as of a house («Т. Аль Сауд» is not the king).
  People fitting(const People& people, std::string_view initial, bool surely) const;

  // On the day of publication.
  bool holds(const gazetteer::Person& one, std::string_view office) const;
  bool in_office(const gazetteer::Person& one) const;
  bool in_high_office(const gazetteer::Person& one) const;
  // Of a state or its diplomacy, some years before, or within one.
  bool has_led(const gazetteer::Person& one) const;
  // The one that is told before the token.
  bool holds_office_before(std::size_t at, const gazetteer::Person& one) const;

 private:
  const Scene& scene_;
  const Roll& roll_;
};

// The first letter of a name, folded as tokens are.
char32_t first_letter(std::string_view name);

}  // namespace behistun::mention
