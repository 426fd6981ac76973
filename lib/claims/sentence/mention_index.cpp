// A text is cut into blocks, of which each knows the first mention that begins in it or behind it.

#include "mention_index.hpp"

namespace behistun::claims {

MentionIndex::MentionIndex(std::span<const mention::Mention> all, std::size_t bytes)
    : all_(all), blocks_(bytes / kBlock + 1) {
  begins_.reserve(all.size() + 1);
  std::size_t block = 0;
  for (const auto& mention : all) {
    for (; block < blocks_.size() && block * kBlock <= mention.span.begin; ++block)
      blocks_[block] = static_cast<std::uint32_t>(begins_.size());
    begins_.push_back(mention.span.begin);
  }
  std::fill(blocks_.begin() + static_cast<std::ptrdiff_t>(block), blocks_.end(),
            static_cast<std::uint32_t>(all.size()));
  begins_.push_back(std::numeric_limits<std::size_t>::max());
}

}  // namespace behistun::claims
