#pragma once
// Two releases that are held against each other, and what was found so far.

#include <behistun/link.hpp>
#include <string>
#include <utility>

#include "digest.hpp"
#include "texts.hpp"
#include "weights.hpp"

namespace behistun::link {

// "mfa.example" of "en.mfa.example".
inline std::string_view site_of(std::string_view source) {
  constexpr std::size_t kLanguage = 2;  // letters
  return source.find('.') == kLanguage ? source.substr(kLanguage + 1) : source;
}

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
  // Two languages, and nothing that tells two publishers apart: a ministry's page is translated by no agency, nor by
  // the presidency.
  bool may_be_one_office() const {
    if (left.language == right.language) return false;
    if (left.side != right.side && !left.side.empty() && !right.side.empty()) return false;
    return left.source.empty() || right.source.empty() || site_of(left.source) == site_of(right.source);
  }
};

}  // namespace behistun::link
