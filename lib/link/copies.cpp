// Ten thousand copies of one text would be fifty million pairs. They are told by what they claim (one side, language,
// people, day, kind) and by the sketch of their text; all but the first then stand back, and are held against that one
// only.
//
// Pages without a contact claim nothing that would tell them apart, and one office's telegrams of one day are much
// alike: copies of them have one title and one day.

#include "copies.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "relation.hpp"

namespace behistun::link {

namespace {

constexpr std::size_t kRun = 4;   // words
constexpr std::size_t kBand = 4;  // minima that must be equal for two texts to be compared at all
constexpr double kAlike = 0.8;    // Jaccard's likeness of copies
constexpr std::uint32_t kNone = UINT32_MAX;

// What copies have in common besides the text.
std::uint64_t class_of(const Digest& digest) {
  auto hash = mixed(hash_of(digest.side), static_cast<std::uint64_t>(digest.language) + 8 * digest.part);
  const auto* claim = digest.primary_claim();
  if (claim == nullptr)
    return mixed(mixed(hash, digest.title),
                 digest.published ? static_cast<std::uint64_t>(digest.published->number) : UINT64_MAX);
  hash = mixed(hash, static_cast<std::uint64_t>(claim->mode) * 16 + (claim->negated ? 8U : 0U) +
                         (is_third_party(digest) ? 4U : 0U) + static_cast<std::uint64_t>(claim->tense));
  for (const auto& days : {claim->when, claim->day_of_year})
    if (days)
      hash = mixed(
          hash, mixed(static_cast<std::uint64_t>(days->first.number), static_cast<std::uint64_t>(days->last.number)));
  for (const auto& who : claim->participants) hash = mixed(hash, hash_of(who->key));
  return hash;
}

// Short texts have no run of some kinds.
bool alike(const Sketch& a, const Sketch& b) {
  std::size_t equal = 0, held = 0;
  for (std::size_t i = 0; i < kSketch; ++i) {
    if (a[i] == UINT32_MAX && b[i] == UINT32_MAX) continue;
    ++held;
    equal += a[i] == b[i] ? 1U : 0U;
  }
  return static_cast<double>(equal) >= kAlike * static_cast<double>(held);
}

// The first of those alike leads; the rest follow. Each is compared to the leaders that share a band with it.
class Leaders {
 public:
  explicit Leaders(const std::vector<const Digest*>& ranked) : ranked_(ranked) {}

  std::uint32_t leader_of(std::uint32_t rank) {
    const auto& sketch = ranked_[rank]->sketch;
    auto found = kNone;
    std::array<std::uint64_t, kSketch / kBand> bands{};
    for (std::size_t band = 0; band < bands.size(); ++band) {
      bands[band] = band;
      for (std::size_t i = 0; i < kBand; ++i) bands[band] = mixed(bands[band], sketch[band * kBand + i]);
      const auto at = by_band_.find(bands[band]);
      if (at != by_band_.end() && at->second < found && alike(ranked_[at->second]->sketch, sketch)) found = at->second;
    }
    if (found != kNone) return found;
    for (const auto band : bands) by_band_.emplace(band, rank);
    return rank;
  }

 private:
  const std::vector<const Digest*>& ranked_;
  std::unordered_map<std::uint64_t, std::uint32_t> by_band_;
};

void settle_class(const std::vector<const Digest*>& ranked, const std::vector<std::uint32_t>& members,
                  std::vector<std::uint32_t>& copy_of) {
  Leaders leaders(ranked);
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> followers;
  for (const auto rank : members)
    if (const auto leader = leaders.leader_of(rank); leader != rank) followers[leader].push_back(rank);
  for (const auto& [leader, copies] : followers)
    if (copies.size() >= kManyCopies)
      for (const auto rank : copies) copy_of[rank] = leader;
}

}  // namespace

Sketch sketch_of(const document::Document& document) {
  Sketch sketch;
  sketch.fill(UINT32_MAX);
  std::array<std::uint64_t, kRun> run{};
  std::size_t words = 0;
  const auto take = [&](std::string_view word) {
    run[words++ % kRun] = hash_of(word);
    if (words < kRun) return;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < kRun; ++i) hash = mixed(hash, run[(words + i) % kRun]);
    auto& least = sketch[hash % kSketch];
    least = std::min(least, static_cast<std::uint32_t>(hash >> 32U));
  };
  for (const auto& sentence : document.sentences) {
    auto rest = document.canonical(sentence.span);
    while (!rest.empty()) {
      const auto size = std::min(rest.find(' '), rest.size());
      if (size > 0) take(rest.substr(0, size));
      rest.remove_prefix(std::min(size + 1, rest.size()));
    }
  }
  return sketch;
}

std::vector<std::uint32_t> copies(const std::vector<const Digest*>& ranked) {
  std::vector<std::uint32_t> copy_of(ranked.size());
  std::iota(copy_of.begin(), copy_of.end(), 0U);
  std::vector<std::pair<std::uint64_t, std::uint32_t>> classes;
  classes.reserve(ranked.size());
  for (std::uint32_t rank = 0; rank < ranked.size(); ++rank) classes.emplace_back(class_of(*ranked[rank]), rank);
  std::sort(classes.begin(), classes.end());
  std::vector<std::uint32_t> members;
  for (std::size_t begin = 0, end = 0; begin < classes.size(); begin = end) {
    members.clear();
    for (end = begin; end < classes.size() && classes[end].first == classes[begin].first; ++end)
      members.push_back(classes[end].second);
    if (members.size() > kManyCopies) settle_class(ranked, members, copy_of);
  }
  return copy_of;
}

}  // namespace behistun::link
