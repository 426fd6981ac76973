#pragma once
// The table of sounds, for this room and its tests.

#include "rules.hpp"

namespace behistun::translit {

std::span<const Row> sound_rows();
/// Lower case, NFC, without the marks that change no sound: "Élysée" → "elysee", "Šefčovič" → "šefčovič".
std::string plain_letters(std::string_view word);

}  // namespace behistun::translit
