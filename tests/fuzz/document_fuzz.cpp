// The whole assembly line: any file becomes a document whose spans all lie in its text.

#include <algorithm>
#include <behistun/document.hpp>

#include "fuzz.hpp"

using namespace behistun;

namespace {

// In bytes. Every step is met in some sentences, and the line costs by the byte: under sanitizers and libFuzzer's
// counters a release of four kilobytes takes 30 ms, which is too few inputs a second to find anything.
constexpr std::size_t kLongest = 1024;

}  // namespace

std::vector<std::string> fuzz::seeds() { return releases(); }

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  intake::Raw raw;
  raw.id = "input";
  raw.bytes = fuzz::bytes(data, std::min(size, kLongest));
  auto outcome = intake::read(raw);
  if (!outcome.release) return 0;
  const auto document = document::read(std::move(*outcome.release));
  const auto lies_inside = [end = document.text.original().size()](Span span) {
    return span.begin <= span.end && span.end <= end;
  };
  for (const auto& sentence : document.sentences)
    fuzz::require(lies_inside(sentence.span), "sentences lie in the text");
  for (const auto& mention : document.mentions) fuzz::require(lies_inside(mention.span), "mentions lie in the text");
  bool primary = true;
  for (const auto& claim : document.claims) {
    for (const auto span : {claim.span, claim.mode_span, claim.when_span, claim.place_span, claim.initiator_span,
                            claim.duration_span, claim.ordinal_span, claim.occasion_span}) {
      fuzz::require(lies_inside(span), "claims lie in the text");
    }
    fuzz::require(primary || !claim.primary, "primary claims come first");
    primary = claim.primary;
  }
  return 0;
}
