#pragma once
// The rules of the canonical form by number. rules.tsv says what each does.

#include <cstdint>
#include <string_view>

namespace behistun::text {

// In the order of rules.tsv.
enum class Rule : std::uint8_t {
  entity,
  misread,
  mojibake,
  invisible,
  nfc,
  line_break,
  space,
  line_hyphen,
  quote,
  apostrophe,
  hyphen,
  dash,
  ligature,
  variant,
  french_space,
  homoglyph
};

std::string_view name(Rule rule);

}  // namespace behistun::text
