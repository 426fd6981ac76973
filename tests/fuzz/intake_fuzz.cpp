// Any bytes are a release or a problem, as text, HTML, JSON or an item of a feed; the lines of a release lie in its
// text, in order.

#include <behistun/intake.hpp>
#include <behistun/unicode.hpp>

#include "fuzz.hpp"

using namespace behistun;

std::vector<std::string> fuzz::seeds() { return releases(); }

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const auto format : {intake::Format::text, intake::Format::html, intake::Format::json, intake::Format::feed}) {
    intake::Raw raw;
    raw.id = "input";
    raw.file = "input";
    raw.line = format == intake::Format::json ? 1 : 0;
    raw.format = format;
    raw.bytes = fuzz::bytes(data, size);
    const auto outcome = intake::read(raw);
    if (!outcome.release) {
      fuzz::require(!outcome.problems.empty(), "no release without a reason");
      continue;
    }
    const auto& release = *outcome.release;
    fuzz::require(!unicode::first_ill_formed(release.text), "a release's text is well-formed");
    std::size_t end = 0;
    for (const auto& line : release.lines) {
      fuzz::require(line.span.begin >= end && line.span.end >= line.span.begin, "lines ascend");
      fuzz::require(line.span.end <= release.text.size(), "lines lie in the text");
      end = line.span.end;
    }
  }
  return 0;
}
