#pragma once
// Where the mentions of a text begin. They are large and asked for by place all the time: so they are not looked at to
// find those of a place.

#include <algorithm>
#include <behistun/mention.hpp>
#include <limits>
#include <span>
#include <vector>

namespace behistun::claims {

class MentionIndex {
 public:
  // The mentions ascend and outlive it.
  MentionIndex(std::span<const mention::Mention> all, std::size_t bytes);

  // Those that begin in [begin, end).
  std::span<const mention::Mention> in(std::size_t begin, std::size_t end) const {
    const auto first = first_from(begin);
    auto last = first;
    while (begins_[last] < end) ++last;  // few
    return all_.subspan(first, last - first);
  }

 private:
  static constexpr std::size_t kBlock = 64;  // bytes of the text

  std::size_t first_from(std::size_t begin) const {
    std::size_t at = blocks_[std::min(begin / kBlock, blocks_.size() - 1)];
    while (begins_[at] < begin) ++at;
    return at;
  }

  std::span<const mention::Mention> all_;
  std::vector<std::size_t> begins_;    // of the mentions, and behind them the end of all numbers
  std::vector<std::uint32_t> blocks_;  // for each block of the text the first that begins in it or behind
};

}  // namespace behistun::claims
