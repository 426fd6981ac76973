// An index from keys to releases and back, held as flat arrays of numbers.
//
// Most keys are of one release alone (how a stranger's name sounds, on a day): they are passed over before anything is
// stored for them. A key that too many share (a head of state, on the day of a summit) would be quadratic: its block is
// split by finer keys, the other people and the rarest places, bodies and numbers; what is still too many is laid out
// by what it speaks of, and each held against its neighbours (the sorted neighbourhood of Hernández and Stolfo 1995).

#include "blocks.hpp"

#include <algorithm>
#include <behistun/parallel.hpp>
#include <unordered_map>

#include "relation.hpp"

namespace behistun::link {

namespace {

constexpr std::size_t kFull = 256;         // more than these in a block are too many
constexpr std::size_t kFullOfPages = 128;  // whose texts are aligned
constexpr std::size_t kRarest = 6;         // anchors that serve as finer keys
constexpr std::size_t kKeys = 64;          // of a release, about
constexpr std::size_t kChunk = 4096;       // releases whose keys are at hand at once

bool undated(const Digest& release) {
  const auto* claim = release.primary_claim();
  return claim != nullptr && !claim->when;
}

bool tells_of(const Digest& release, bool (claims::Participant::*what)() const) {
  return std::any_of(release.claims.begin(), release.claims.end(), [&](const Telling& claim) {
    return std::any_of(claim.participants.begin(), claim.participants.end(),
                       [&](const Person& who) { return ((*who).*what)(); });
  });
}

// Which keys have come twice? Those for sure; of the others, a few in a hundred besides.
class Twice {
 public:
  explicit Twice(std::size_t keys) {
    while (mask_ + 1 < keys * 8) mask_ = 2 * mask_ + 1;
    once_.resize(mask_ / 64 + 1);
    twice_.resize(mask_ / 64 + 1);
  }
  void take(std::uint64_t key) {
    auto& once = once_[(key & mask_) / 64];
    const auto bit = std::uint64_t{1} << (key % 64);
    if ((once & bit) != 0) twice_[(key & mask_) / 64] |= bit;
    once |= bit;
  }
  bool holds(std::uint64_t key) const { return (twice_[(key & mask_) / 64] >> (key % 64) & 1U) != 0; }

 private:
  std::uint64_t mask_ = 63;
  std::vector<std::uint64_t> once_, twice_;
};

}  // namespace

// How many of a block hold each anchor.
class Counts {
 public:
  Counts(const std::vector<const Digest*>& ranked, const std::vector<std::uint32_t>& members) {
    for (const auto rank : members)
      for (const auto anchor : ranked[rank]->anchors) ++counts_[anchor];
  }
  // Those that another holds too, rarest first.
  std::vector<std::uint64_t> rarest(const Digest& release) const {
    std::vector<std::pair<std::size_t, std::uint64_t>> shared;
    for (const auto anchor : release.anchors)
      if (const auto count = counts_.at(anchor); count > 1) shared.emplace_back(count, anchor);
    std::sort(shared.begin(), shared.end());
    std::vector<std::uint64_t> found;
    for (std::size_t i = 0; i < std::min(kRarest, shared.size()); ++i) found.push_back(shared[i].second);
    return found;
  }

 private:
  std::unordered_map<std::uint64_t, std::size_t> counts_;
};

Blocks::Blocks(const std::vector<const Digest*>& ranked, const std::vector<std::uint32_t>& copy_of, std::size_t threads)
    : ranked_(ranked) {
  const auto all = entries(copy_of, threads);
  std::vector<std::uint32_t> members;
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    members.clear();
    for (end = begin; end < all.size() && all[end].key == all[begin].key; ++end) members.push_back(all[end].rank);
    const auto kind = all[begin].kind;
    const bool of_pages = kind == Kind::page || kind == Kind::page_of_nobody;
    if (members.size() > (of_pages ? kFullOfPages : kFull)) {
      split(members, kind);
    } else {
      add(members, kind);
    }
  }
  begins_.push_back(members_.size());
  index();
}

Blocks::Kind Blocks::kind_of(std::string_view key) {
  if (key.starts_with("people ")) return Kind::people;
  if (key.starts_with("name ")) return Kind::name;
  if (key.starts_with("states ")) return Kind::states;
  if (key.starts_with("page ? ")) return Kind::page_of_nobody;
  return key.starts_with("page ") ? Kind::page : Kind::sure;
}

std::vector<Blocks::Entry> Blocks::entries(const std::vector<std::uint32_t>& copy_of, std::size_t threads) const {
  std::vector<std::vector<Entry>> keys_of(std::min(kChunk, ranked_.size()));
  const auto for_each = [&](const auto& use) {
    for (std::size_t first = 0; first < ranked_.size(); first += kChunk) {
      const auto count = std::min(kChunk, ranked_.size() - first);
      for_each_index(count, threads, [&](std::size_t i) {
        const auto rank = static_cast<std::uint32_t>(first + i);
        keys_of[i].clear();
        if (copy_of[rank] != rank) return;
        for (const auto& key : keys(*ranked_[rank])) keys_of[i].push_back({hash_of(key), rank, kind_of(key)});
      });
      for (std::size_t i = 0; i < count; ++i)
        for (const auto& entry : keys_of[i]) use(entry);
    }
  };
  Twice twice(ranked_.size() * kKeys);
  for_each([&](const Entry& entry) { twice.take(entry.key); });
  std::vector<Entry> all;
  for_each([&](const Entry& entry) {
    if (twice.holds(entry.key)) all.push_back(entry);
  });
  std::sort(all.begin(), all.end(),
            [](const Entry& a, const Entry& b) { return a.key != b.key ? a.key < b.key : a.rank < b.rank; });
  return all;
}

void Blocks::add(std::vector<std::uint32_t> members, Kind kind) {
  if (members.size() < 2) return;
  kinds_.push_back(kind);
  begins_.push_back(members_.size());
  members_.insert(members_.end(), members.begin(), members.end());
}

std::vector<std::uint64_t> Blocks::finer_keys(std::uint32_t rank, Kind kind, const Counts& counts) const {
  auto finer = counts.rarest(*ranked_[rank]);
  if (kind == Kind::people || kind == Kind::page || kind == Kind::page_of_nobody) return finer;
  std::vector<std::uint64_t> people;
  for (const auto& claim : ranked_[rank]->claims)
    for (const auto& who : claim.participants) people.push_back(hash_of(who->key));
  std::sort(people.begin(), people.end());
  people.erase(std::unique(people.begin(), people.end()), people.end());
  for (std::size_t i = 0; i < people.size(); ++i)
    for (std::size_t j = i + 1; j < people.size(); ++j) finer.push_back(mixed(people[i], people[j]));
  return finer;
}

void Blocks::split(const std::vector<std::uint32_t>& members, Kind kind) {
  const Counts counts(ranked_, members);
  std::vector<std::pair<std::uint64_t, std::uint32_t>> finer;
  for (const auto rank : members)
    for (const auto key : finer_keys(rank, kind, counts)) finer.emplace_back(key, rank);
  std::sort(finer.begin(), finer.end());
  for (std::size_t begin = 0, end = 0; begin < finer.size(); begin = end) {
    std::vector<std::uint32_t> some;
    for (end = begin; end < finer.size() && finer[end].first == finer[begin].first; ++end)
      some.push_back(finer[end].second);
    const auto full = kind == Kind::page || kind == Kind::page_of_nobody ? kFullOfPages : kFull;
    if (some.size() <= full) {
      add(std::move(some), kind);
      continue;
    }
    std::sort(some.begin(), some.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tie(ranked_[a]->anchors, a) < std::tie(ranked_[b]->anchors, b);
    });
    for (std::size_t first = 0; first + full / 2 < some.size(); first += full / 2) {
      const auto from = some.begin() + static_cast<std::ptrdiff_t>(first);
      std::vector<std::uint32_t> window(from, from + static_cast<std::ptrdiff_t>(std::min(full, some.size() - first)));
      std::sort(window.begin(), window.end());
      add(std::move(window), kind);
    }
  }
}

void Blocks::index() {
  begins_of_.assign(ranked_.size() + 1, 0);
  for (const auto rank : members_) ++begins_of_[rank + 1];
  for (std::size_t i = 0; i < ranked_.size(); ++i) begins_of_[i + 1] += begins_of_[i];
  blocks_of_.resize(members_.size());
  auto next = begins_of_;
  for (std::uint32_t block = 0; block < kinds_.size(); ++block)
    for (auto at = begins_[block]; at < begins_[block + 1]; ++at) blocks_of_[next[members_[at]]++] = block;
}

// What shares only its people must lack a day; what shares only how a name sounds must have a stranger, what shares
// only its states a state; what shares only its publisher and day can but be a translation of a page without a contact.
bool Blocks::worth_judging(std::uint32_t first, std::uint32_t second, Kind kind) const {
  const auto &a = *ranked_[first], &b = *ranked_[second];
  if (a.number == b.number) return false;
  switch (kind) {
    case Kind::sure:
      return true;
    case Kind::people:
      return undated(a) || undated(b);
    case Kind::name:
      return tells_of(a, &claims::Participant::stranger) || tells_of(b, &claims::Participant::stranger);
    case Kind::states:
      return tells_of(a, &claims::Participant::state) || tells_of(b, &claims::Participant::state);
    case Kind::page:
      return may_be_one_page(a, b);
    case Kind::page_of_nobody:
      break;
  }
  return (a.side.empty() || b.side.empty()) && may_be_one_page(a, b);
}

std::vector<std::uint32_t> Blocks::partners(std::uint32_t rank) const {
  std::vector<std::uint32_t> found;
  for (auto at = begins_of_[rank]; at < begins_of_[rank + 1]; ++at) {
    const auto block = blocks_of_[at];
    const auto begin = members_.begin() + static_cast<std::ptrdiff_t>(begins_[block]);
    const auto end = members_.begin() + static_cast<std::ptrdiff_t>(begins_[block + 1]);
    for (auto other = std::upper_bound(begin, end, rank); other != end; ++other)
      if (worth_judging(rank, *other, kinds_[block])) found.push_back(*other);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace behistun::link
