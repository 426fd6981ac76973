// A release and its corrected version differ in a sentence or two, and an aligner that does not know so holds all
// sentences of a long transcript against each other. What is the same at both ends needs no aligner.

#include "side_by_side.hpp"

#include <algorithm>
#include <iterator>

namespace behistun::link {

namespace {

using align::Bead, align::Side;

// Bits for these two by themselves; 0 where they speak rather for nothing.
double bits_of(const Side& left, std::size_t a, const Side& right, std::size_t b) {
  const auto beads = align::align({left, a, a + 1}, {right, b, b + 1}, align::Mode::translation);
  return beads.size() == 1 ? beads.front().score : 0;
}

}  // namespace

std::vector<Bead> side_by_side(const Side& left, const Side& right, align::Mode mode, bool with_titles) {
  const auto most = std::min(left.units.size(), right.units.size());
  const auto same = [&](std::size_t a, std::size_t b) {
    return left.language == right.language && left.units[a].text == right.units[b].text;
  };
  std::size_t head = with_titles && most > 0 ? 1 : 0, tail = 0;
  while (head < most && same(head, head)) ++head;
  while (head + tail < most && same(left.units.size() - tail - 1, right.units.size() - tail - 1)) ++tail;

  const auto left_end = left.units.size() - tail, right_end = right.units.size() - tail;
  std::vector<Bead> beads;
  const auto add_pair = [&](std::size_t a, std::size_t b) { beads.push_back({{a}, {b}, bits_of(left, a, right, b)}); };
  for (std::size_t at = 0; at < head; ++at) add_pair(at, at);
  for (auto& bead : align::align({left, head, left_end}, {right, head, right_end}, mode)) {
    for (auto* sentences : {&bead.left, &bead.right})
      for (auto& at : *sentences) at += head;
    beads.push_back(std::move(bead));
  }
  for (std::size_t at = 0; at < tail; ++at) add_pair(left_end + at, right_end + at);
  return beads;
}

}  // namespace behistun::link
