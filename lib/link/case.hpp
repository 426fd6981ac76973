#pragma once
// Two releases that are held against each other, and what was found so far.

#include <behistun/link.hpp>
#include <string>
#include <utility>

#include "digest.hpp"
#include "texts.hpp"
#include "weights.hpp"

namespace behistun::link {

struct Case {
  const Digest& left;
  const Digest& right;
  const Texts& texts;
  Pair pair;

  Case(const Digest& one, const Digest& other, const Texts& all) : left(one), right(other), texts(all) {
    pair.left = left.id;
    pair.right = right.id;
    pair.prior_bits = weight("prior");
  }

  void add(std::string claim, double bits, Span in_left = {}, Span in_right = {}) {
    pair.evidence.push_back({std::move(claim), bits, in_left, in_right, false});
  }
  void veto(std::string claim, Span in_left = {}, Span in_right = {}) {
    pair.evidence.push_back({std::move(claim), weight("veto"), in_left, in_right, true});
  }
  bool same() const { return !pair.vetoed() && pair.bits() >= weight("same above"); }

  // One office, in one language: what it tells apart is apart.
  bool is_one_voice() const { return !left.side.empty() && left.side == right.side && left.language == right.language; }
  // Two languages, and nothing that tells two publishers apart.
  bool may_be_one_office() const {
    if (left.language == right.language) return false;
    return left.side == right.side || left.side.empty() || right.side.empty();
  }
};

}  // namespace behistun::link
