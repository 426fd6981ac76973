// A look-up by hash; nearly every word that is asked for is in lower case or no name, and one slot tells so.

#include "name_words_memory.hpp"

#include "automaton.hpp"

namespace behistun::mention {

NameWordsMemory::NameWordsMemory(std::string_view bytes) {
  std::span rest(reinterpret_cast<const std::uint32_t*>(bytes.data()), bytes.size() / sizeof(std::uint32_t));
  const auto take = [&rest](std::size_t count) {
    const auto part = rest.first(count);
    rest = rest.subspan(count);
    return part;
  };
  const auto head = take(kHeadSize);
  slots_ = take(std::size_t{2} * head[0]);
  texts_ = take(head[1] + 1);
  facts_ = take(head[1]);
  bytes_ = {reinterpret_cast<const char*>(rest.data()), texts_.back()};
}

NameWord NameWordsMemory::find(std::string_view folded) const {
  const auto mask = static_cast<std::uint32_t>(slots_.size() / 2 - 1);
  const auto hash = hash_of(folded);
  for (auto slot = hash & mask; slots_[2 * slot] != 0; slot = (slot + 1) & mask) {
    if (slots_[2 * slot + 1] != hash) continue;
    const auto word = slots_[2 * slot] - 1;
    if (bytes_.substr(texts_[word], texts_[word + 1] - texts_[word]) != folded) continue;
    const auto facts = facts_[word];
    return {(facts & kGiven) != 0,
            (facts & kMostlyGiven) != 0,
            static_cast<Alone>(facts & kAlone),
            {(facts & kOpens) != 0, (facts & kEnds) != 0}};
  }
  return {};
}

}  // namespace behistun::mention
