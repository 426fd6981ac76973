// A record as it waits is little: its id, its members, and which judgements are of use to its reader. All else follows
// from its members, and is worked out when it is written: a million records with their reasons are never held at once.
//
// Every two of its releases are a pair, laid side by side, unless there are very many: then one of each publisher and
// language stands for the rest, and each of the rest is paired with that one; a copy with what it is a copy of, not
// laid side by side.

#include "records.hpp"

#include <algorithm>
#include <behistun/parallel.hpp>
#include <map>
#include <set>
#include <tuple>

#include "contact.hpp"
#include "judge.hpp"
#include "relation.hpp"
#include "side_by_side.hpp"
#include "weights.hpp"

namespace behistun::link {

namespace {

constexpr std::size_t kManyAccounts = 32;

}  // namespace

Records::Records(const std::vector<const Digest*>& ranked, const std::vector<std::uint32_t>& copy_of,
                 const Scores& scores, const Texts& texts, PairOf pair_of, std::size_t threads)
    : ranked_(ranked), copy_of_(copy_of), scores_(scores), texts_(texts), judge_(std::move(pair_of)) {
  for (const auto* digest : ranked_) {
    if (parted_.size() <= digest->number) parted_.resize(digest->number + 1);
    if (digest->part > 0) parted_[digest->number] = true;
  }
  auto all = groups(ranked_, copy_of_, scores_);
  slots_.resize(all.size());
  for_each_index(all.size(), threads, [&](std::size_t i) { slots_[i] = slot_of(std::move(all[i])); });
  number_ties();
  std::sort(slots_.begin(), slots_.end(), [](const Slot& a, const Slot& b) {
    return std::tie(a.context, a.day, a.id, a.members) < std::tie(b.context, b.day, b.id, b.members);
  });
  attach_scores();
  drop_context_told_elsewhere();
}

std::vector<const Digest*> Records::digests(const Slot& slot) const {
  std::vector<const Digest*> members;
  for (const auto rank : slot.members) members.push_back(ranked_[rank]);
  return members;
}

Records::Slot Records::slot_of(std::vector<std::uint32_t> members) const {
  Slot slot;
  members.shrink_to_fit();
  slot.members = std::move(members);
  auto record = record_of(digests(slot));
  slot.id = std::move(record.id);
  const auto& when = record.contact.when;
  slot.day = when && when->has_year() ? when->first.number : INT32_MAX;
  slot.context = record.context;
  return slot;
}

// Two contacts of the same people, day and mode differ in nothing but their documents: the later ones get a number.
void Records::number_ties() {
  std::sort(slots_.begin(), slots_.end(),
            [](const Slot& a, const Slot& b) { return std::tie(a.id, a.members) < std::tie(b.id, b.members); });
  for (std::size_t begin = 0, end = 0; begin < slots_.size(); begin = end) {
    for (end = begin + 1; end < slots_.size() && slots_[end].id == slots_[begin].id; ++end) {
    }
    if (end - begin == 1) continue;
    for (auto i = begin; i < end; ++i) slots_[i].ambiguous = !slots_[i].context;
    for (auto i = begin + 1; i < end; ++i) slots_[i].id += "-" + std::to_string(i - begin + 1);
  }
}

void Records::attach_scores() {
  std::vector<std::uint32_t> slot_of(ranked_.size());
  for (std::uint32_t i = 0; i < slots_.size(); ++i)
    for (const auto rank : slots_[i].members) slot_of[rank] = i;
  for (const auto at : scores_.best_first()) {
    const auto& score = scores_.all()[at];
    for (const auto& [inside, outside] : {std::pair{score.left, score.right}, {score.right, score.left}}) {
      if (slot_of[inside] == slot_of[outside]) continue;
      auto& slot = slots_[slot_of[inside]];
      if (score.verdict == Verdict::mention || score.verdict == Verdict::preview) {
        // Who tells of the call that day and recalls the one before speaks of that one, and not the other way round.
        const auto &teller = *ranked_[inside], &speaker = *ranked_[outside];
        const bool is_other_way = is_account(speaker) && speaks_of(teller, speaker) && !speaks_of(speaker, teller);
        if (!slot.context && !is_other_way) slot.spoken.push_back(at);
      } else if (slot.nearest == UINT32_MAX || score.unvetoed > scores_.all()[slot.nearest].unvetoed) {
        const bool is_near = score.unvetoed > weight("prior");  // something speaks for it
        if (is_near && !holds_part_of(slot, outside)) slot.nearest = at;
      }
    }
  }
}

// Does another part of the same release belong to the record?
bool Records::holds_part_of(const Slot& slot, std::uint32_t rank) const {
  const auto number = ranked_[rank]->number;
  return parted_[number] && std::any_of(slot.members.begin(), slot.members.end(),
                                        [&](std::uint32_t member) { return ranked_[member]->number == number; });
}

// A release of several contacts is context only if none of its parts is more, and then once.
void Records::drop_context_told_elsewhere() {
  std::vector<bool> told(parted_.size());
  const auto tell = [&](const Slot& slot) {
    for (const auto rank : slot.members) told[ranked_[rank]->number] = true;
  };
  for (const auto& slot : slots_)
    if (!slot.context) tell(slot);
  std::erase_if(slots_, [&](const Slot& slot) {
    if (!slot.context) return false;
    const bool elsewhere = std::all_of(slot.members.begin(), slot.members.end(),
                                       [&](std::uint32_t rank) { return told[ranked_[rank]->number]; });
    tell(slot);
    return elsewhere;
  });
}

// --- one record ---

Record Records::at(std::size_t position) const {
  const auto& slot = slots_[position];
  auto record = record_of(digests(slot));
  record.id = slot.id;
  record.ambiguous = slot.ambiguous;
  const auto origin = [&](std::uint32_t rank) { return std::string(ranked_[rank]->origin); };
  record.documents.clear();
  for (const auto rank : slot.members) record.documents.push_back(origin(rank));
  for (auto& account : record.accounts)
    for (auto& id : account.documents) id = origin(rank_of(slot, id));

  const auto chiefs = chiefs_of(slot);
  auto pairs = spoken_of(slot, chiefs);
  add_inner_pairs(slot, chiefs, pairs);
  std::sort(pairs.begin(), pairs.end(),
            [](const Inner& a, const Inner& b) { return std::tie(a.left, a.right) < std::tie(b.left, b.right); });
  const auto by_origin = [&](std::uint32_t left, std::uint32_t right, Pair& pair) {
    pair.left = origin(left);
    pair.right = origin(right);
  };
  for (auto& inner : pairs) {
    const bool is_copied = copy_of_[inner.left] == inner.right || copy_of_[inner.right] == inner.left;
    if (joins(inner.pair.verdict) && !is_copied) inner.pair.beads = beads_of(inner);
    by_origin(inner.left, inner.right, inner.pair);
    record.pairs.push_back(std::move(inner.pair));
  }
  if (slot.nearest != UINT32_MAX) {
    const auto& score = scores_.all()[slot.nearest];
    record.nearest_rejected = pair_of(score);
    by_origin(score.left, score.right, *record.nearest_rejected);
  }
  return record;
}

std::uint32_t Records::rank_of(const Slot& slot, std::string_view id) const {
  return *std::lower_bound(slot.members.begin(), slot.members.end(), id,
                           [&](std::uint32_t rank, std::string_view other) { return ranked_[rank]->id < other; });
}

// Is it a copy of another member?
bool Records::follows(const Slot& slot, std::uint32_t rank) const {
  return copy_of_[rank] != rank && std::binary_search(slot.members.begin(), slot.members.end(), copy_of_[rank]);
}

// Those that stand for all.
std::vector<std::uint32_t> Records::chiefs_of(const Slot& slot) const {
  std::vector<std::uint32_t> chiefs;
  std::copy_if(slot.members.begin(), slot.members.end(), std::back_inserter(chiefs),
               [&](std::uint32_t rank) { return !follows(slot, rank); });
  if (chiefs.size() <= kManyAccounts) return chiefs;
  std::set<std::tuple<std::string_view, std::string_view, Language>> seen;
  std::erase_if(chiefs, [&](std::uint32_t rank) {
    return !seen.emplace(ranked_[rank]->side, ranked_[rank]->source, ranked_[rank]->language).second;
  });
  return chiefs;
}

Pair Records::pair_of(const Score& score) const {
  auto pair = judge_(score.left, score.right);
  const bool are_tellings =
      ranked_[score.left]->primary_claim() != nullptr && ranked_[score.right]->primary_claim() != nullptr;
  if (score.settled && are_tellings)
    pair.evidence.push_back({"no other contact of these people is known", weight("only contact"), {}, {}, false});
  else if (score.settled)
    pair.evidence.push_back({"no other page of either language comes near", weight("nearest pages"), {}, {}, false});
  pair.verdict = score.verdict;
  return pair;
}

// Who speaks of it or announces it. A release that is no account of its own speaks of the contact, whichever account
// was near enough to tell it by its day: so it speaks of what all accounts tell.
std::vector<Records::Inner> Records::spoken_of(const Slot& slot, const std::vector<std::uint32_t>& chiefs) const {
  std::vector<Inner> pairs;
  std::map<std::uint32_t, std::size_t> first_of;  // by who speaks of it
  std::set<std::pair<std::uint32_t, std::uint32_t>> paired;
  for (const auto at : slot.spoken) {
    const auto& score = scores_.all()[at];
    paired.emplace(score.left, score.right);
    for (const auto rank : {score.left, score.right})
      if (score.verdict == Verdict::mention && !is_account(*ranked_[rank]) && copy_of_[rank] == rank)
        first_of.emplace(rank, pairs.size());
    pairs.push_back({score.left, score.right, pair_of(score)});
  }
  for (const auto& [speaker, at] : first_of)
    for (const auto rank : chiefs) {
      const auto [left, right] = std::minmax(rank, speaker);
      if (paired.contains({left, right}) || !is_account(*ranked_[rank])) continue;
      const auto& first = pairs[at];
      const auto account = first.left == speaker ? first.right : first.left;
      Pair pair;
      pair.prior_bits = first.pair.prior_bits;
      pair.verdict = first.pair.verdict;
      pair.evidence.push_back(
          {"one speaks of the contact that the other tells of, as " + std::string(ranked_[account]->origin) + " does",
           weight("spoken of"),
           {},
           {},
           false});
      pairs.push_back({left, right, std::move(pair)});
    }
  return pairs;
}

// Of two members of a record, those too that only a third brought together.
Records::Inner Records::inner_pair(std::uint32_t left, std::uint32_t right) const {
  if (right < left) std::swap(left, right);
  const auto* score = scores_.find(left, right);
  auto pair = score != nullptr ? pair_of(*score) : judge_(left, right);
  const auto &a = *ranked_[left], &b = *ranked_[right];
  if (!joins(pair.verdict) && a.primary_claim() != nullptr && b.primary_claim() != nullptr)
    pair.verdict = relation(a, b, texts_);
  return {left, right, std::move(pair)};
}

void Records::add_inner_pairs(const Slot& slot, const std::vector<std::uint32_t>& chiefs,
                              std::vector<Inner>& pairs) const {
  for (std::size_t i = 0; i < chiefs.size(); ++i)
    for (std::size_t j = i + 1; j < chiefs.size(); ++j) pairs.push_back(inner_pair(chiefs[i], chiefs[j]));
  std::map<std::tuple<std::string_view, std::string_view, Language>, std::uint32_t> chief_of;
  for (const auto rank : chiefs)
    chief_of.emplace(std::tuple(ranked_[rank]->side, ranked_[rank]->source, ranked_[rank]->language), rank);
  for (const auto rank : slot.members) {
    if (std::binary_search(chiefs.begin(), chiefs.end(), rank)) continue;
    const auto& one = *ranked_[rank];
    const auto other = follows(slot, rank) ? copy_of_[rank] : chief_of.at({one.side, one.source, one.language});
    pairs.push_back(inner_pair(rank, other));
  }
}

std::vector<align::Bead> Records::beads_of(const Inner& inner) const {
  const auto &left = *ranked_[inner.left], &right = *ranked_[inner.right];
  const auto mode = inner.pair.verdict == Verdict::counterpart ? align::Mode::readout : align::Mode::translation;
  return side_by_side(*texts_.units(left.number), *texts_.units(right.number), mode,
                      left.title != 0 && right.title != 0);
}

}  // namespace behistun::link
