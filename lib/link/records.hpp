#pragma once
// Groups of releases as records, each put together when it is asked for: who, when, where; pairs with their reasons,
// and the texts side by side.

#include <behistun/link.hpp>
#include <functional>
#include <vector>

#include "digest.hpp"
#include "groups.hpp"
#include "texts.hpp"

namespace behistun::link {

class Records {
 public:
  // The reasons for and against two, by rank, left < right.
  using PairOf = std::function<Pair(std::uint32_t left, std::uint32_t right)>;

  // `copy_of` as copies.hpp has it. All of them outlive the records.
  Records(const std::vector<const Digest*>& ranked, const std::vector<std::uint32_t>& copy_of, const Scores& scores,
          const Texts& texts, PairOf pair_of, std::size_t threads);

  // Ascending by date, then id; context last.
  std::size_t size() const { return slots_.size(); }
  // Any thread.
  Record at(std::size_t position) const;

 private:
  struct Slot {
    std::string id;
    std::int32_t day = 0;
    bool context = false, ambiguous = false;
    std::vector<std::uint32_t> members;  // ranks, ascending
    std::vector<std::uint32_t> spoken;   // scores of mentions and previews of it, best first
    std::uint32_t nearest = UINT32_MAX;  // score of the best pair that was kept out
  };
  struct Inner {
    std::uint32_t left, right;
    Pair pair;
  };

  std::vector<const Digest*> digests(const Slot& slot) const;
  Slot slot_of(std::vector<std::uint32_t> members) const;
  std::uint32_t rank_of(const Slot& slot, std::string_view id) const;
  void number_ties();
  void drop_context_told_elsewhere();
  void attach_scores();
  bool holds_part_of(const Slot& slot, std::uint32_t rank) const;

  bool follows(const Slot& slot, std::uint32_t rank) const;
  std::vector<std::uint32_t> chiefs_of(const Slot& slot) const;
  Pair pair_of(const Score& score) const;
  Inner inner_pair(std::uint32_t left, std::uint32_t right) const;
  std::vector<Inner> spoken_of(const Slot& slot, const std::vector<std::uint32_t>& chiefs) const;
  void add_inner_pairs(const Slot& slot, const std::vector<std::uint32_t>& chiefs, std::vector<Inner>& pairs) const;
  std::vector<align::Bead> beads_of(const Inner& inner) const;

  const std::vector<const Digest*>& ranked_;
  const std::vector<std::uint32_t>& copy_of_;
  const Scores& scores_;
  const Texts& texts_;
  PairOf judge_;
  std::vector<bool> parted_;  // by number of the release: does it tell of several contacts?
  std::vector<Slot> slots_;
};

}  // namespace behistun::link
