// Noise with a memory: each line that is written knows which lines it was made of, and two lines that share one belong
// to the same bead.

#include "noise.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace behistun::score {
namespace {

/// SplitMix64: the same numbers everywhere, unlike the standard library's distributions.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    auto z = state_ += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  bool chance(double share) { return static_cast<double>(next() >> 11) * 0x1p-53 < share; }
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

 private:
  std::uint64_t state_;
};

struct Line {
  std::string text;
  std::vector<std::size_t> made_of;
};

std::vector<Line> disturb(const std::vector<std::string>& lines, const Noise& noise, bool shuffled, Random& random) {
  std::vector<Line> out;
  bool join = false;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (random.chance(noise.deleted)) continue;
    if (join) {
      out.back().text += ' ' + lines[at];
      out.back().made_of.push_back(at);
      join = false;
    } else {
      out.push_back({lines[at], {at}});
      join = random.chance(noise.merged);
    }
  }
  if (shuffled)
    for (auto left = out.size(); left > 1; --left) std::swap(out[left - 1], out[random.below(left)]);
  return out;
}

/// Beads are what hangs together through shared lines.
std::vector<Bead> beads_of(const std::vector<Line>& left, const std::vector<Line>& right, std::size_t lines) {
  std::vector<std::size_t> group(lines);
  std::iota(group.begin(), group.end(), std::size_t{0});
  const auto top = [&](std::size_t line) {
    while (group[line] != line) line = group[line];
    return line;
  };
  for (const auto* side : {&left, &right})
    for (const auto& line : *side)
      for (const auto part : line.made_of) group[top(part)] = top(line.made_of[0]);
  std::map<std::size_t, Bead> by_group;
  for (std::size_t i = 0; i < left.size(); ++i) by_group[top(left[i].made_of[0])].first.push_back(i);
  for (std::size_t j = 0; j < right.size(); ++j) by_group[top(right[j].made_of[0])].second.push_back(j);
  std::vector<Bead> beads;
  for (auto& [unused, bead] : by_group) {
    if (bead.first.empty())
      for (const auto j : bead.second) beads.push_back({{}, {j}});
    else if (bead.second.empty())
      for (const auto i : bead.first) beads.push_back({{i}, {}});
    else
      beads.push_back(std::move(bead));
  }
  std::sort(beads.begin(), beads.end());
  return beads;
}

}  // namespace

std::optional<Noise> noise_of(std::string_view mode) {
  if (mode == "translation") return Noise{0.10, 0.10, false};
  if (mode == "light") return Noise{0.04, 0.12, false};
  if (mode == "readout") return Noise{0.40, 0.10, true};
  return std::nullopt;
}

Noisy make_noise(const std::vector<std::string>& left, const std::vector<std::string>& right, const Noise& noise,
                 std::uint64_t seed) {
  assert(left.size() == right.size());
  Random random(seed);
  const auto lefts = disturb(left, noise, false, random);
  const auto rights = disturb(right, noise, noise.shuffled, random);
  Noisy noisy;
  for (const auto& line : lefts) noisy.left.push_back(line.text);
  for (const auto& line : rights) noisy.right.push_back(line.text);
  noisy.beads = beads_of(lefts, rights, left.size());
  return noisy;
}

}  // namespace behistun::score
