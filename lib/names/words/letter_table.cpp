// Opens the table of characters.

#include <behistun/laid_out.hpp>
#include "characters_known.hpp"
#include "letter.hpp"

namespace behistun::names {

const Letters& Letters::table() {
  static const auto& all = laid_out::Reader(embedded::characters_known()).take<Letters>().front();
  return all;
}

}  // namespace behistun::names
