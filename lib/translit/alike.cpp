// Are two words spellings of one name? In bits.
//
// Three learnt tables say how much oftener than by chance a piece of one word corresponds to a piece of another: for
// Cyrillic with Latin, Latin with Latin, and Cyrillic with Cyrillic.

#include "alike.hpp"
#include <behistun/translit.hpp>
#include <behistun/translit_learn.hpp>
#include <cmath>
#include "correspondence.hpp"

namespace behistun::translit {
namespace {

/// In the order in which tools/build/compile_sounds.cpp writes them.
struct Tables {
  explicit Tables(laid_out::Reader in) : cyrillic_latin(in), latin_latin(in), cyrillic_cyrillic(in) {}
  Correspondence cyrillic_latin, latin_latin, cyrillic_cyrillic;
};

template <class Use>
double bits(const Spelt& a, const Spelt& b, Use use) {
  static const Tables tables{laid_out::Reader(embedded::alike())};
  if (a.empty() || b.empty()) return 0;
  if (a.cyrillic() == b.cyrillic()) {
    const auto& table = a.cyrillic() ? tables.cyrillic_cyrillic : tables.latin_latin;
    return a.codes() <= b.codes() ? use(table, a, b) : use(table, b, a);
  }
  return a.cyrillic() ? use(tables.cyrillic_latin, a, b) : use(tables.cyrillic_latin, b, a);
}

}  // namespace

double alike(const Spelt& a, const Spelt& b) {
  return bits(a, b, [](const Correspondence& table, const Spelt& left, const Spelt& right) {
    return table.bits(left.codes(), right.codes(), kNever, kNeverEnough);
  });
}

double alike(const Spelt& a, const Spelt& b, double least, double enough) {
  const auto asked = static_cast<Centibits>(std::floor(100 * least));
  const auto sufficient = static_cast<Centibits>(std::ceil(100 * enough));
  return bits(a, b, [=](const Correspondence& table, const Spelt& left, const Spelt& right) {
    return table.bits(left.codes(), right.codes(), asked, sufficient);
  });
}

double alike_in_full(const Spelt& a, const Spelt& b) {
  return bits(a, b, [](const Correspondence& table, const Spelt& left, const Spelt& right) {
    return table.bits_in_full(left.codes(), right.codes());
  });
}

}  // namespace behistun::translit
