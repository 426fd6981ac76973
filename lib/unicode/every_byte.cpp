// The vectors of which all bytes are alike. In a file of its own: where a compiler sees what they are it makes them
// anew on each call, three instructions for each, and short runs spend more on that than on the text.

#include "every_byte.hpp"

namespace behistun::unicode {

namespace {

constexpr EveryByte make() {
  EveryByte made{};
  for (unsigned byte = 0; byte < 256; ++byte)
    for (auto& each : made.rows[byte]) each = static_cast<unsigned char>(byte);
  return made;
}

}  // namespace

constinit const EveryByte kEveryByte = make();

}  // namespace behistun::unicode
