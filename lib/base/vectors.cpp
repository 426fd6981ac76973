// The vectors of which all bytes are alike, in a file of its own: where a compiler sees what they are it makes them
// anew on each call, three instructions for each, and short loops spend more on that than on the text.
//
// What the processor can do is asked of the compiler's own runtime.

#include <behistun/vectors.hpp>
#include <cstdlib>
#include <string_view>

namespace behistun {

namespace {

constexpr EveryByte make() {
  EveryByte made{};
  for (unsigned byte = 0; byte < 256; ++byte)
    for (auto& each : made.rows[byte]) each = static_cast<unsigned char>(byte);
  return made;
}

}  // namespace

constinit const EveryByte kEveryByte = make();

bool may_use_avx2() {
#if defined(__x86_64__)
  const char* asked = std::getenv("BEHISTUN_SIMD");
  return (asked == nullptr || std::string_view(asked) != "baseline") && __builtin_cpu_supports("avx2") != 0;
#else
  return false;
#endif
}

}  // namespace behistun
