// A release that tells no day is held against all that tell of the same people. If these tell of one contact alone, it
// is that one: nothing else in the collection is its own.

#include <algorithm>
#include <map>

#include "groups.hpp"
#include "relation.hpp"
#include "weights.hpp"

namespace behistun::link {

namespace {

bool is_undated(const Digest& release) {
  const auto* claim = release.primary_claim();
  return claim != nullptr && !claim->when && !claim->day_of_year && !is_third_party(release);
}

bool is_dated(const Digest& release) {
  const auto* claim = release.primary_claim();
  return claim != nullptr && claim->when && claim->tense == claims::Tense::past && !is_third_party(release);
}

// Days that may be those of one contact.
class OneDay {
 public:
  void take(Days days) {
    first_ = std::min(first_.value_or(days.first), days.first);
    last_ = std::max(last_.value_or(days.last), days.last);
  }
  bool holds() const { return first_ && *last_ - *first_ <= 1; }

 private:
  std::optional<Day> first_, last_;
};

Verdict verdict_of(const Digest& a, const Digest& b) {
  if (a.side != b.side) return Verdict::counterpart;
  return a.language == b.language ? Verdict::version : Verdict::translation;
}

}  // namespace

void Scores::settle_undated(const std::vector<const Digest*>& ranked) {
  struct Fits {
    std::vector<Score*> open;
    OneDay day;
    bool is_settled = false;
  };
  std::map<std::uint32_t, Fits> undated;
  for (auto& score : scores_)
    for (const auto& [one, other] : {std::pair{score.left, score.right}, {score.right, score.left}}) {
      if (score.vetoed || !is_undated(*ranked[one]) || !is_dated(*ranked[other])) continue;
      if (score.verdict != Verdict::unsure && !joins(score.verdict)) continue;
      auto& fits = undated[one];
      fits.day.take(*ranked[other]->primary_claim()->when);
      fits.is_settled = fits.is_settled || joins(score.verdict);
      fits.open.push_back(&score);
    }
  for (auto& [rank, fits] : undated) {
    if (fits.is_settled || !fits.day.holds()) continue;
    for (auto* score : fits.open) {
      const auto &a = *ranked[score->left], &b = *ranked[score->right];
      if (a.side.empty() || b.side.empty()) continue;
      score->settled = true;
      score->bits += weight("only contact");
      score->unvetoed += weight("only contact");
      if (score->bits >= weight("same above")) score->verdict = verdict_of(a, b);
    }
  }
}

}  // namespace behistun::link
