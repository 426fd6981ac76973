// Any bytes have a canonical form, which is a fixed point; its changes cover both texts, and spans go there and back.

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>

#include "fuzz.hpp"

using behistun::Span;
using behistun::text::Text;

std::vector<std::string> fuzz::seeds() { return releases(); }

namespace {

// Outside of the changes the two texts are equal, byte for byte, so that every byte of either is accounted for.
void require_cover(const Text& text) {
  const std::string_view original = text.original(), canonical = text.canonical();
  std::size_t in_original = 0, in_canonical = 0;
  const auto same_until = [&](std::size_t original_end, std::size_t canonical_end) {
    fuzz::require(in_original <= original_end && in_canonical <= canonical_end, "changes ascend");
    fuzz::require(original.substr(in_original, original_end - in_original) ==
                      canonical.substr(in_canonical, canonical_end - in_canonical),
                  "outside of changes the texts are equal");
  };
  for (const auto& change : text.changes()) {
    same_until(change.original.begin, change.canonical.begin);
    fuzz::require(!change.rule.empty(), "a change names its rule");
    in_original = change.original.end;
    in_canonical = change.canonical.end;
  }
  same_until(original.size(), canonical.size());
  fuzz::require(text.to_canonical({0, original.size()}) == Span{0, canonical.size()}, "all of it gave all of it");
}

void require_map(const Text& text) {
  fuzz::require(!behistun::unicode::first_ill_formed(text.canonical()), "the canonical form is well-formed");
  require_cover(text);
  const std::string& canonical = text.canonical();
  std::size_t before = 0;
  for (std::size_t at = 0; at < canonical.size();) {
    const std::size_t next = at + behistun::unicode::code_point(canonical, at).size;
    const Span there = text.to_original({at, next});
    fuzz::require(there.begin <= there.end && there.end <= text.original().size(), "the map leads into the original");
    fuzz::require(there.begin >= before, "the map ascends");
    fuzz::require(!there.empty() && text.to_canonical(there).contains({at, next}), "a character goes there and back");
    before = there.begin;
    at = next;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string utf8 = behistun::unicode::replace_ill_formed(fuzz::bytes(data, size));
  const Text text = Text::of(utf8);
  fuzz::require(text.original() == utf8, "the original is kept");
  fuzz::require(Text::of(text.canonical()).canonical() == text.canonical(), "canonical is a fixed point");
  require_map(text);

  std::vector<std::size_t> line_ends;
  for (auto end = utf8.find('\n'); end != std::string::npos; end = utf8.find('\n', end + 1)) line_ends.push_back(end);
  require_map(Text::of(utf8, line_ends));
  require_map(Text::of(utf8, behistun::text::wraps(utf8)));

  (void)behistun::text::search_form(utf8);
  return 0;
}
