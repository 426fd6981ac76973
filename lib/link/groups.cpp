// Kruskal's algorithm with a signature meet.
//
// Pairs are taken best first. Two groups become one only if their signatures meet: no side is spoken for by different
// people, the days touch, the modes can be one contact, and no pair across them is vetoed. So a chain of
// half-likenesses cannot tie together what its ends exclude. Order of the input does not matter: ties are broken by id.

#include "groups.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "relation.hpp"
#include "signature.hpp"
#include "weights.hpp"

namespace behistun::link {

namespace {

using claims::Mode;

// What all members of a group agree on. Empty fields agree with everything.
struct Signature {
  std::vector<Person> participants;
  std::optional<Days> when;
  Kind kind;
};

Signature signature(const Digest& release) {
  const auto* claim = release.primary_claim();
  if (claim == nullptr) return {};
  return {claim->participants, claim->when, kind_of(release, *claim)};
}

// None if the two exclude each other.
std::optional<Signature> common(const Signature& a, const Signature& b) {
  const auto meeting = meet(a.participants, b.participants);
  if (conflict(meeting) || !compatible(a.kind, b.kind)) return std::nullopt;
  Signature both = a;
  if (a.when && b.when) {
    const Days shared{std::max(a.when->first, b.when->first), std::min(a.when->last, b.when->last)};
    if (shared.first - shared.last > 3) return std::nullopt;
    if (shared.first <= shared.last) both.when = shared;
  } else if (b.when) {
    both.when = b.when;
  }
  if (a.kind.is_open()) both.kind = b.kind;
  for (const auto& who : meeting.only_right) both.participants.push_back(who);
  return both;
}

// Has one office told, in one language, of contacts of different days?
bool tell_of_two_days(const Digest& a, const Digest& b) {
  const auto *one = a.primary_claim(), *other = b.primary_claim();
  return !a.side.empty() && a.side == b.side && one != nullptr && other != nullptr && one->when && other->when &&
         !one->when->overlaps(*other->when);
}

class Grouping {
 public:
  Grouping(const std::vector<const Digest*>& ranked, const Scores& scores) : ranked_(ranked), scores_(scores) {
    group_of_.resize(ranked.size());
    std::iota(group_of_.begin(), group_of_.end(), 0U);
    members_.reserve(ranked.size());
    signatures_.reserve(ranked.size());
    for (std::uint32_t rank = 0; rank < ranked.size(); ++rank) {
      members_.push_back({rank});
      signatures_.push_back(signature(*ranked[rank]));
    }
  }

  void merge(const Score& score) {
    auto a = group_of_[score.left], b = group_of_[score.right];
    if (a == b) return;
    if (members_[a].size() < members_[b].size()) std::swap(a, b);
    for (const auto x : members_[a])
      for (const auto y : members_[b])
        if (are_apart(std::min(x, y), std::max(x, y), score.verdict == Verdict::translation)) return;
    auto both = common(signatures_[a], signatures_[b]);
    if (!both) return;
    signatures_[a] = std::move(*both);
    take_in(a, b);
  }

  void follow(std::uint32_t copy, std::uint32_t first) { take_in(group_of_[first], group_of_[copy]); }

  std::vector<std::vector<std::uint32_t>> result() && {
    std::erase_if(members_, [](const auto& members) { return members.empty(); });
    for (auto& members : members_) std::sort(members.begin(), members.end());
    return std::move(members_);
  }

 private:
  void take_in(std::uint32_t a, std::uint32_t b) {
    for (const auto member : members_[b]) group_of_[member] = a;
    members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
    members_[b].clear();
  }

  bool are_apart(std::uint32_t left, std::uint32_t right, bool as_translation) const {
    const auto* score = scores_.find(left, right);
    if (score != nullptr && score->vetoed) return true;
    const auto &a = *ranked_[left], &b = *ranked_[right];
    if (a.number == b.number) return true;  // who tells of two contacts has told them apart
    return are_rivals(a, b, score) && (as_translation || tell_of_two_days(a, b));
  }

  // One page has one translation into a language: two of them, unless versions of each other, are translations of two.
  static bool are_rivals(const Digest& a, const Digest& b, const Score* score) {
    if (a.language != b.language) return false;
    if (a.side != b.side && !a.side.empty() && !b.side.empty()) return false;
    return score == nullptr || score->verdict != Verdict::version;
  }

  const std::vector<const Digest*>& ranked_;
  const Scores& scores_;
  std::vector<std::uint32_t> group_of_;
  std::vector<std::vector<std::uint32_t>> members_;
  std::vector<Signature> signatures_;
};

}  // namespace

Score Score::of(std::uint32_t left, std::uint32_t right, const Pair& pair) {
  Score score{left, right, pair.bits(), pair.prior_bits, pair.verdict, pair.vetoed(), false};
  for (const auto& reason : pair.evidence)
    if (!reason.veto) score.unvetoed += reason.bits;
  return score;
}

bool joins(Verdict verdict) {
  return verdict == Verdict::translation || verdict == Verdict::version || verdict == Verdict::counterpart;
}

Scores::Scores(std::vector<Score> scores) : scores_(std::move(scores)) {
  std::sort(scores_.begin(), scores_.end(),
            [](const Score& a, const Score& b) { return std::tie(a.left, a.right) < std::tie(b.left, b.right); });
}

const Score* Scores::find(std::uint32_t left, std::uint32_t right) const {
  const std::pair wanted(left, right);
  const auto at = std::lower_bound(scores_.begin(), scores_.end(), wanted, [](const Score& score, const auto& pair) {
    return std::pair(score.left, score.right) < pair;
  });
  return at != scores_.end() && at->left == left && at->right == right ? &*at : nullptr;
}

std::vector<std::uint32_t> Scores::best_first() const {
  std::vector<std::uint32_t> order(scores_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return scores_[a].bits != scores_[b].bits ? scores_[a].bits > scores_[b].bits : a < b;
  });
  return order;
}

// One page has one translation into a language (Melamed 2000, competitive linking). Where the evidence leaves open
// whether two pages are one in two languages, it counts that each is nearer to the other than all its rivals are.
void Scores::settle_pages(const std::vector<const Digest*>& ranked) {
  struct Bits {
    std::optional<double> best, next;
  };
  const auto is_open = [&](const Score& score) {
    return score.verdict == Verdict::unsure && may_be_one_page(*ranked[score.left], *ranked[score.right]);
  };
  std::vector<bool> open(ranked.size());
  for (const auto& score : scores_)
    if (is_open(score)) open[score.left] = open[score.right] = true;
  std::map<std::pair<std::uint32_t, Language>, Bits> nearest;
  for (const auto& score : scores_)
    for (const auto& [one, other] : {std::pair{score.left, score.right}, {score.right, score.left}}) {
      if (!open[one]) continue;
      auto& [best, next] = nearest[{one, ranked[other]->language}];
      if (best) next = std::max(next, std::min(best, std::optional(score.bits)));
      best = std::max(best, std::optional(score.bits));
    }
  std::vector<Score*> settled;
  for (auto& score : scores_) {
    if (!is_open(score)) continue;
    const auto is_by_far = [&](std::uint32_t one, std::uint32_t other) {
      const auto [best, next] = nearest.at({one, ranked[other]->language});
      return next && score.bits == best && *best - *next >= weight("nearest pages, margin");
    };
    if (is_by_far(score.left, score.right) && is_by_far(score.right, score.left)) settled.push_back(&score);
  }
  for (auto* score : settled) {
    score->settled = true;
    score->bits += weight("nearest pages");
    score->unvetoed += weight("nearest pages");
    if (score->bits >= weight("same above")) score->verdict = Verdict::translation;
  }
}

std::vector<std::vector<std::uint32_t>> groups(const std::vector<const Digest*>& ranked,
                                               const std::vector<std::uint32_t>& copy_of, const Scores& scores) {
  Grouping grouping(ranked, scores);
  const auto is_copy = [&](std::uint32_t rank) { return copy_of[rank] != rank; };
  for (const auto at : scores.best_first()) {
    const auto& score = scores.all()[at];
    if (joins(score.verdict) && !is_copy(score.left) && !is_copy(score.right)) grouping.merge(score);
  }
  for (const auto& score : scores.all())
    if (joins(score.verdict) && copy_of[score.right] == score.left && is_copy(score.right))
      grouping.follow(score.right, score.left);
  return std::move(grouping).result();
}

}  // namespace behistun::link
