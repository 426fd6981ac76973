// The rows of the table of sounds.

#include "sounds.hpp"

namespace behistun::translit {
namespace {

constexpr Row kSounds[] = {
#include "sounds.inc"
};

}  // namespace

std::span<const Row> sound_rows() { return kSounds; }

}  // namespace behistun::translit
