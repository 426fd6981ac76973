// Mapping, and the two look-ups: a form by its text, a step by its node and word.

#include "automaton.hpp"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cstring>

namespace behistun::mention {

namespace {

std::uint64_t next_number() {
  static std::atomic<std::uint64_t> last = 0;
  return ++last;
}

}  // namespace

std::uint32_t hash_of(std::string_view form) {  // eight bytes a step, multiplied and folded
  std::uint64_t hash = form.size();
  while (!form.empty()) {
    std::uint64_t part = 0;
    const auto count = std::min(form.size(), sizeof part);
    std::memcpy(&part, form.data(), count);
    hash = (hash ^ part) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 32;
    form.remove_prefix(count);
  }
  return static_cast<std::uint32_t>(hash);
}

std::uint32_t hash_of(Automaton::Node node, Automaton::Word word) {  // Fibonacci hashing
  const auto mixed = ((std::uint64_t{node} << 32) | word) * 0x9E3779B97F4A7C15ULL;
  return static_cast<std::uint32_t>(mixed >> 32);
}

std::size_t low_bit(std::uint64_t start) {
  static_assert(32 * Automaton::kLowSize == 1U << (64U - 49U));
  return static_cast<std::size_t>((start * 0x9E3779B97F4A7C15ULL) >> 49U);
}

std::size_t low_slot(std::uint64_t start) {
  static_assert(Automaton::kLowSlots == 1U << (64U - 51U));
  return static_cast<std::size_t>((start * 0x9E3779B97F4A7C15ULL) >> 51U);
}

Automaton::Automaton(std::span<const std::uint32_t> memory) : number_(next_number()) {
  assert(memory.size() > kHeadSize);  // compiled names have a head
  const auto head = memory.first(kHeadSize);
  auto rest = memory.subspan(kHeadSize);
  const auto take = [&rest](std::size_t count) {
    const auto part = rest.first(count);
    rest = rest.subspan(count);
    return part;
  };
  nodes_ = take(kNodeSize * head[4]);
  form_slots_ = take(std::size_t{2} * head[0]);
  form_text_ = take(head[1] + 1);
  form_words_ = take(head[1] + 1);
  words_ = take(head[2]);
  steps_ = take(std::size_t{3} * head[3]);
  targets_ = {reinterpret_cast<const Target*>(take(kTargetSize * head[5]).data()), head[5]};
  low_ = take(kLowSize);
  low_slots_ = take(4 * kLowSlots);
  text_ = {reinterpret_cast<const char*>(rest.data()), head[6]};
}

std::span<const Automaton::Word> Automaton::words_of(std::string_view form) const {
  const auto mask = static_cast<std::uint32_t>(form_slots_.size() / 2 - 1);
  const auto hash = hash_of(form);
  for (auto slot = hash & mask; form_slots_[2 * slot] != 0; slot = (slot + 1) & mask) {
    if (form_slots_[2 * slot + 1] != hash) continue;
    const auto at = form_slots_[2 * slot] - 1;
    if (text_.substr(form_text_[at], form_text_[at + 1] - form_text_[at]) == form)
      return words_.subspan(form_words_[at], form_words_[at + 1] - form_words_[at]);
  }
  return {};
}

Automaton::Node Automaton::step(Node from, Word word) const {
  const auto mask = static_cast<std::uint32_t>(steps_.size() / 3 - 1);
  for (auto slot = hash_of(from, word) & mask;; slot = (slot + 1) & mask) {
    const auto* step = &steps_[std::size_t{3} * slot];
    if (step[2] == kRoot || (step[0] == from && step[1] == word)) return step[2];
  }
}

std::uint64_t Automaton::kinds_behind(std::span<const Word> first) const {
  std::uint64_t kinds = 0;
  for (const auto word : first) {
    const auto node = step(kRoot, word);
    if (node == kRoot) continue;
    if (!targets(node).empty()) return kAnyKind;
    kinds |= std::uint64_t{nodes_[kNodeSize * node + 3]} << 32U | nodes_[kNodeSize * node + 2];
  }
  return kinds;
}

std::uint64_t Automaton::kinds_behind_low(std::uint64_t start) const {
  if (!may_begin_low(start)) return 0;
  const auto number = [&](std::size_t at) { return std::uint64_t{low_slots_[at + 1]} << 32U | low_slots_[at]; };
  for (auto slot = low_slot(start);; slot = (slot + 1) % kLowSlots) {
    const auto kinds = number(4 * slot + 2);
    if (kinds == 0 || number(4 * slot) == start) return kinds;
  }
}

bool Automaton::may_begin_low(std::uint64_t start) const {
  const auto bit = low_bit(start);
  return (low_[bit / 32] >> (bit % 32) & 1U) != 0;
}

std::span<const Target> Automaton::targets(Node node) const {
  return targets_.subspan(nodes_[kNodeSize * node], nodes_[kNodeSize * node + 1]);
}

}  // namespace behistun::mention
