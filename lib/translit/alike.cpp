// Are two words spellings of one name? In bits.
//
// Three learnt tables say how much oftener than by chance a piece of one word corresponds to a piece of another: for
// Cyrillic with Latin, Latin with Latin, and Cyrillic with Cyrillic.

#include <behistun/translit.hpp>
#include <behistun/translit_learn.hpp>
#include <cmath>
#include "correspondence.hpp"

#include "alike-cyrillic-cyrillic.model.hpp"
#include "alike-cyrillic-latin.model.hpp"
#include "alike-latin-latin.model.hpp"

namespace behistun::translit {
namespace {

template <class Use>
double bits(const Spelt& a, const Spelt& b, Use use) {
  static const Correspondence cyrillic_latin(embedded::alike_cyrillic_latin_model(), true, false);
  static const Correspondence latin_latin(embedded::alike_latin_latin_model(), false, false);
  static const Correspondence cyrillic_cyrillic(embedded::alike_cyrillic_cyrillic_model(), true, true);
  if (a.empty() || b.empty()) return 0;
  if (a.cyrillic() == b.cyrillic()) {
    const auto& table = a.cyrillic() ? cyrillic_cyrillic : latin_latin;
    return a.codes() <= b.codes() ? use(table, a, b) : use(table, b, a);
  }
  return a.cyrillic() ? use(cyrillic_latin, a, b) : use(cyrillic_latin, b, a);
}

}  // namespace

double alike(const Spelt& a, const Spelt& b) {
  return bits(a, b, [](const Correspondence& table, const Spelt& left, const Spelt& right) {
    return table.bits(left.codes(), right.codes(), kNever);
  });
}

double alike(const Spelt& a, const Spelt& b, double least) {
  const auto asked = static_cast<Centibits>(std::floor(100 * least));
  return bits(a, b, [asked](const Correspondence& table, const Spelt& left, const Spelt& right) {
    return table.bits(left.codes(), right.codes(), asked);
  });
}

double alike_in_full(const Spelt& a, const Spelt& b) {
  return bits(a, b, [](const Correspondence& table, const Spelt& left, const Spelt& right) {
    return table.bits_in_full(left.codes(), right.codes());
  });
}

}  // namespace behistun::translit
