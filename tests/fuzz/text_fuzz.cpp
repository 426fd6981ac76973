// Any bytes have a canonical form, which is a fixed point, and whose map stays inside both texts.

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>

#include "fuzz.hpp"

using behistun::Span;
using behistun::text::Text;

std::vector<std::string> fuzz::seeds() { return releases(); }

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string utf8 = behistun::unicode::replace_ill_formed(fuzz::bytes(data, size));
  const Text text = Text::of(utf8);
  fuzz::require(text.original() == utf8, "the original is kept");
  fuzz::require(!behistun::unicode::first_ill_formed(text.canonical()), "the canonical form is well-formed");
  fuzz::require(Text::of(text.canonical()).canonical() == text.canonical(), "canonical is a fixed point");

  const std::string& canonical = text.canonical();
  std::size_t before = 0;
  for (std::size_t at = 0; at < canonical.size();) {
    const std::size_t next = at + behistun::unicode::code_point(canonical, at).size;
    const Span there = text.to_original({at, next});
    fuzz::require(there.begin <= there.end && there.end <= utf8.size(), "the map leads into the original");
    fuzz::require(there.begin >= before, "the map ascends");
    before = there.begin;
    at = next;
  }
  (void)behistun::text::search_form(utf8);
  return 0;
}
