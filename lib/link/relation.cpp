// The publisher's side decides first, the text only where the publisher is not known.

#include "relation.hpp"

#include <algorithm>

namespace behistun::link {

namespace {

constexpr double kSameCoverage = 0.7;  // of the letters of both texts
constexpr double kSureBits = 4;        // a weaker bead may be chance

}  // namespace

bool is_third_party(const Digest& release) {
  const auto& claim = *release.primary_claim();
  if (release.side.empty()) return claim.reported || !release.source.empty();
  return std::none_of(claim.participants.begin(), claim.participants.end(),
                      [&](const Person& who) { return who->side == release.side; });
}

bool may_be_one_page(const Digest& a, const Digest& b) {
  return a.language != b.language && (a.primary_claim() == nullptr || b.primary_claim() == nullptr);
}

bool says_the_same(const Digest& a, const Digest& b, const Texts& texts) {
  if (a.sentences <= 1 || b.sentences <= 1) return true;
  const auto left = texts.units(a.number), right = texts.units(b.number);
  auto beads = align::align(*left, *right, align::Mode::translation);
  std::erase_if(beads, [](const align::Bead& bead) { return bead.score < kSureBits; });
  const auto joined = align::coverage(*left, *right, beads);
  return std::min(joined.left, joined.right) >= kSameCoverage;
}

Verdict relation(const Digest& a, const Digest& b, const Texts& texts) {
  if (a.primary_claim()->tense != b.primary_claim()->tense) return Verdict::preview;
  if (is_third_party(a) || is_third_party(b)) return Verdict::mention;
  const bool same_language = a.language == b.language;
  const auto of_one_office = same_language ? Verdict::version : Verdict::translation;
  if (!a.side.empty() && !b.side.empty()) return a.side == b.side ? of_one_office : Verdict::counterpart;
  if (!a.source.empty() && a.source == b.source) return of_one_office;
  return !same_language && says_the_same(a, b, texts) ? Verdict::translation : Verdict::counterpart;
}

}  // namespace behistun::link
