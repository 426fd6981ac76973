// The parts of the memory as automaton.hpp lists them, each made by itself: forms and steps in ascending order, so that
// hash tables come out the same however the trie kept them.

#include "lay_out.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstring>
#include <map>

namespace behistun::mention {

namespace {

using Numbers = std::vector<std::uint32_t>;
using Kinds = std::vector<std::uint64_t>;  // of forms, by node

// At most half of the slots of a hash table are taken.
std::size_t slots_for(std::size_t count) { return std::bit_ceil(2 * count + 1); }

std::uint32_t as_number(std::size_t size) { return static_cast<std::uint32_t>(size); }

std::uint32_t low_half(std::uint64_t number) { return static_cast<std::uint32_t>(number); }
std::uint32_t high_half(std::uint64_t number) { return static_cast<std::uint32_t>(number >> 32U); }

std::uint64_t start_of(std::string_view form) {
  std::uint64_t start = 0;
  std::memcpy(&start, form.data(), std::min(form.size(), sizeof start));
  return start;
}

using SortedForms = std::map<std::string_view, const NamesTrie::Words*>;

SortedForms sorted_forms(const NamesTrie& trie) {
  SortedForms sorted;
  for (const auto& [form, words] : trie.words_of_form()) sorted.emplace(form, &words);
  return sorted;
}

struct Forms {
  Numbers slots, text_begins, words_begin, words;
  std::string text;
};

Forms lay_out_forms(const SortedForms& forms) {
  Forms out;
  const auto count = slots_for(forms.size());
  out.slots.resize(2 * count);
  for (const auto& [form, words] : forms) {
    const auto hash = hash_of(form);
    auto slot = hash & (count - 1);
    while (out.slots[2 * slot] != 0) slot = (slot + 1) & (count - 1);
    out.text_begins.push_back(as_number(out.text.size()));
    out.words_begin.push_back(as_number(out.words.size()));
    out.slots[2 * slot] = as_number(out.text_begins.size());
    out.slots[2 * slot + 1] = hash;
    out.text += form;
    out.words.insert(out.words.end(), words->begin(), words->end());
  }
  out.text_begins.push_back(as_number(out.text.size()));
  out.words_begin.push_back(as_number(out.words.size()));
  return out;
}

Numbers lay_out_steps(const NamesTrie& trie) {
  const std::map<std::uint64_t, Automaton::Node> steps(trie.steps().begin(), trie.steps().end());
  const auto count = slots_for(steps.size());
  Numbers slots(3 * count);
  for (const auto& [key, to] : steps) {
    const auto from = NamesTrie::from_of(key);
    const auto word = NamesTrie::word_of(key);
    auto slot = hash_of(from, word) & (count - 1);
    while (slots[3 * slot + 2] != Automaton::kRoot) slot = (slot + 1) & (count - 1);
    slots[3 * slot] = from;
    slots[3 * slot + 1] = word;
    slots[3 * slot + 2] = to;
  }
  return slots;
}

struct Targets {
  Numbers begins, rows;  // begins: for each node, and one more, where its own begin
};

// Member by member: what lies between them is nobody's, and would differ from build to build.
std::array<std::uint32_t, Automaton::kTargetSize> as_numbers(const Target& target) {
  std::array<std::uint32_t, Automaton::kTargetSize> out{};
  const auto put = [&](std::size_t at, const auto& member) {
    std::memcpy(reinterpret_cast<char*>(out.data()) + at, &member, sizeof member);
  };
  put(offsetof(Target, table), target.table);
  put(offsetof(Target, upper), target.upper);
  put(offsetof(Target, low), target.low);
  put(offsetof(Target, row), target.row);
  put(offsetof(Target, form), target.form);
  put(offsetof(Target, proper), target.proper);
  return out;
}

Targets lay_out_targets(const NamesTrie& trie) {
  Targets out;
  for (const auto& here : trie.targets()) {
    out.begins.push_back(as_number(out.rows.size() / Automaton::kTargetSize));
    for (const auto& target : here) {
      const auto numbers = as_numbers(target);
      out.rows.insert(out.rows.end(), numbers.begin(), numbers.end());
    }
  }
  out.begins.push_back(as_number(out.rows.size() / Automaton::kTargetSize));
  return out;
}

// Of what kinds are the words that go on from each node?
Kinds kinds_that_go_on(const NamesTrie& trie) {
  Kinds of_word(trie.count_words()), of_node(trie.targets().size());
  for (const auto& [form, words] : trie.words_of_form())
    for (const auto word : words) of_word[word] |= std::uint64_t{1} << Automaton::kind_of(start_of(form));
  for (const auto& [key, to] : trie.steps()) of_node[NamesTrie::from_of(key)] |= of_word[NamesTrie::word_of(key)];
  return of_node;
}

Numbers lay_out_nodes(const Targets& targets, const Kinds& go_on) {
  Numbers nodes;
  for (std::size_t node = 0; node < go_on.size(); ++node) {
    const auto begin = targets.begins[node], end = targets.begins[node + 1];
    nodes.insert(nodes.end(), {begin, end - begin, low_half(go_on[node]), high_half(go_on[node])});
  }
  return nodes;
}

// Of what kinds are the words behind this one at the head of a name?
std::uint64_t kinds_behind(Automaton::Word word, const NamesTrie& trie, const Kinds& go_on) {
  const auto next = trie.steps().find(NamesTrie::key_of(Automaton::kRoot, word));
  if (next == trie.steps().end()) return 0;
  return trie.targets()[next->second].empty() ? go_on[next->second] : Automaton::kAnyKind;
}

struct Low {
  Numbers bits = Numbers(Automaton::kLowSize);
  std::map<std::uint64_t, std::uint64_t> kinds_behind;  // by start
};

Low forms_in_lower_case(const SortedForms& forms, const NamesTrie& trie, const Kinds& go_on) {
  Low out;
  for (const auto& [form, words] : forms) {
    if (std::none_of(words->begin(), words->end(), [&](auto word) { return trie.begins_low(word); })) continue;
    const auto bit = low_bit(start_of(form));
    out.bits[bit / 32] |= 1U << (bit % 32);
    for (const auto word : *words) out.kinds_behind[start_of(form)] |= kinds_behind(word, trie, go_on);
  }
  return out;
}

Numbers lay_out_kinds_behind(const Low& low) {
  assert(2 * low.kinds_behind.size() <= Automaton::kLowSlots);
  Numbers slots(4 * Automaton::kLowSlots);
  for (const auto& [start, kinds] : low.kinds_behind) {
    if (kinds == 0) continue;
    auto slot = low_slot(start);
    while ((slots[4 * slot + 2] | slots[4 * slot + 3]) != 0) slot = (slot + 1) % Automaton::kLowSlots;
    slots[4 * slot] = low_half(start);
    slots[4 * slot + 1] = high_half(start);
    slots[4 * slot + 2] = low_half(kinds);
    slots[4 * slot + 3] = high_half(kinds);
  }
  return slots;
}

}  // namespace

std::vector<std::uint32_t> lay_out(const NamesTrie& trie) {
  const auto sorted = sorted_forms(trie);
  const auto forms = lay_out_forms(sorted);
  const auto steps = lay_out_steps(trie);
  const auto targets = lay_out_targets(trie);
  const auto kinds = kinds_that_go_on(trie);
  const auto nodes = lay_out_nodes(targets, kinds);
  const auto low = forms_in_lower_case(sorted, trie, kinds);
  const auto low_slots = lay_out_kinds_behind(low);

  Numbers memory = {as_number(forms.slots.size() / 2), as_number(sorted.size()),
                    as_number(forms.words.size()),     as_number(steps.size() / 3),
                    as_number(trie.targets().size()),  as_number(targets.rows.size() / Automaton::kTargetSize),
                    as_number(forms.text.size())};
  memory.resize(Automaton::kHeadSize);
  for (const auto* part : {&nodes, &forms.slots, &forms.text_begins, &forms.words_begin, &forms.words, &steps,
                           &targets.rows, &low.bits, &low_slots})
    memory.insert(memory.end(), part->begin(), part->end());
  const auto end = memory.size();
  memory.resize(end + forms.text.size() / 4 + 1);
  std::memcpy(&memory[end], forms.text.data(), forms.text.size());
  return memory;
}

}  // namespace behistun::mention
