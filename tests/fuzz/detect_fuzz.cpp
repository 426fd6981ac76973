// Any bytes have a language or none; what has no letters changes nothing; the parts of a text ascend and leave out
// nothing but blanks.

#include <behistun/detect.hpp>
#include <cmath>

#include "fuzz.hpp"

using namespace behistun;

std::vector<std::string> fuzz::seeds() { return releases(); }

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = fuzz::bytes(data, size);
  const auto detected = detect::detect(text);
  fuzz::require(std::isfinite(detected.margin) && detected.margin >= 0, "a margin is a number, and not negative");
  fuzz::require(detected.language == Language::und || detected.looks_like.empty(), "what is ours looks like itself");
  fuzz::require(detect::detect("12.05.2020: " + std::string(text) + " (18:56)") == detected,
                "figures have no language");

  constexpr std::string_view kBlanks = " \t\r\n";
  std::size_t at = 0;
  for (const auto& part : detect::parts(text)) {
    fuzz::require(part.span.begin >= at && !part.span.empty() && part.span.end <= text.size(), "parts ascend");
    fuzz::require(text.substr(at, part.span.begin - at).find_first_not_of(kBlanks) == std::string_view::npos,
                  "only blanks are between parts");
    at = part.span.end;
  }
  fuzz::require(text.substr(at).find_first_not_of(kBlanks) == std::string_view::npos, "only blanks are behind them");
  return 0;
}
