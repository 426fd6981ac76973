// The judgement of a pair, after Fellegi and Sunter (1969): a prior, and named reasons in bits that add up. A reason
// that makes one contact impossible is a veto, whatever the sum.
//
// First the two primary claims are held against each other; if they do not meet, whether one speaks of the other's
// contact; and for pages that tell of no contact, whether one is the other's translation. The weights are those of
// weights.tsv.

#include "judge.hpp"

#include "case.hpp"
#include "contact_reasons.hpp"
#include "page_reasons.hpp"
#include "relation.hpp"
#include "signature.hpp"

namespace behistun::link {

namespace {

using document::Document;

// The claim of `speaker`, besides its primary one, that is `contact`, of which `teller` tells; nullptr if it has none.
const Telling* spoken_claim(const Telling& contact, const Digest& teller, const Digest& speaker) {
  if (contact.tense == claims::Tense::future || is_third_party(teller)) return nullptr;
  for (const auto& claim : speaker.claims) {
    if (claim.primary || !claim.when || !contact.when || !contact.when->overlaps(*claim.when) ||
        !compatible(claim.mode, contact.mode))
      continue;
    const auto meeting = meet(contact.participants, claim.participants);
    if (meeting.shared.size() < 2 && (meeting.shared.empty() || !meeting.only_right.empty())) continue;
    if (!conflict(meeting)) return &claim;
  }
  return nullptr;
}

bool names_contact(Case& held, const Telling& contact, const Digest& teller, const Digest& speaker,
                   bool teller_is_left) {
  const auto* claim = spoken_claim(contact, teller, speaker);
  if (claim == nullptr) return false;
  held.pair.evidence.clear();
  const auto left = teller_is_left ? contact.span : claim->span, right = teller_is_left ? claim->span : contact.span;
  held.add("one tells of the " + std::string(to_string(contact.mode)) + " of " + to_string(contact.when->first) +
               (claim->negated == contact.negated ? ", the other speaks of it" : ", the other denies it"),
           weight("spoken of"), left, right);
  const bool announces = claim->tense == claims::Tense::future && !speaker.side.empty();
  held.pair.verdict = announces ? Verdict::preview : Verdict::mention;
  return true;
}

bool is_spoken_of(Case& held, const Telling* a, const Telling* b) {
  return (a != nullptr && names_contact(held, *a, held.left, held.right, true)) ||
         (b != nullptr && names_contact(held, *b, held.right, held.left, false));
}

Verdict verdict(Case& held) {
  const auto* a = held.left.primary_claim();
  const auto* b = held.right.primary_claim();
  if (a != nullptr && b != nullptr) {
    weigh_contacts(held, *a, *b);
    if (held.same()) return relation(held.left, held.right, held.texts);
  }
  if (is_spoken_of(held, a, b)) return held.pair.verdict;
  if ((a == nullptr || b == nullptr) && are_one_page(held)) return Verdict::translation;
  const bool unsure = !held.pair.vetoed() && held.pair.bits() > weight("unsure above");
  return unsure ? Verdict::unsure : held.pair.verdict;
}

}  // namespace

bool speaks_of(const Digest& speaker, const Digest& teller) {
  const auto* contact = teller.primary_claim();
  return contact != nullptr && spoken_claim(*contact, teller, speaker) != nullptr;
}

Pair judge(const Digest& left, const Digest& right, const Texts& texts) {
  Case held(left, right, texts);
  held.pair.verdict = verdict(held);
  return std::move(held.pair);
}

Pair judge(const Document& a, const Document& b) {
  if (b.id < a.id) return judge(b, a);
  Pool pool;
  const Texts texts([&](std::size_t number) {
    return std::shared_ptr<const Document>(std::shared_ptr<void>(), number == 0 ? &a : &b);
  });
  std::optional<Pair> best;
  const auto lefts = parts_of(a, 0, pool), rights = parts_of(b, 1, pool);
  for (const auto& left : lefts)
    for (const auto& right : rights)
      if (auto pair = judge(left, right, texts); !best || pair.bits() > best->bits()) best = std::move(pair);
  best->left = a.id;
  best->right = b.id;
  return *std::move(best);
}

}  // namespace behistun::link
