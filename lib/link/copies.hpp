#pragma once
// Near copies: one text again, on a mirror or posted anew, but for a line or two.

#include <behistun/document.hpp>
#include <span>
#include <vector>

#include "digest.hpp"

namespace behistun::link {

// Of a text's runs of four words, hashed, the least of each of kSketch kinds: of two texts, as many are equal as they
// share of their runs (Broder 1997, in one pass after Li, Owen, Zhang 2012).
Sketch sketch_of(const document::Document& document);

// By rank, of whom each is a copy: itself, or one before it. Fewer than kManyCopies beside the first are not worth it,
// and copies of nothing.
constexpr std::size_t kManyCopies = 3;
std::vector<std::uint32_t> copies(const std::vector<const Digest*>& ranked);

}  // namespace behistun::link
