// Lays out what is learnt of nominatives: what letters cost after others is added up here.

#include "nominative_image.hpp"
#include <bit>
#include <charconv>
#include <unordered_map>
#include <vector>
#include "nominative-words.model.hpp"
#include "nominatives.model.hpp"
#include "words/letter.hpp"

namespace behistun::names {
namespace {

/// Calls `use` with each row of a model, cut at its first tab.
template <class Use>
void for_each_model_row(std::string_view rows, Use use) {
  while (!rows.empty()) {
    const auto line = rows.substr(0, rows.find('\n'));
    rows.remove_prefix(std::min(line.size() + 1, rows.size()));
    const auto tab = line.find('\t');
    if (!line.starts_with('#') && tab != std::string_view::npos) use(line.substr(0, tab), line.substr(tab));
  }
}

using Filled = std::vector<NumberSlot<double>>;

LetterCosts<Filled> read_letters() {
  struct Group {
    LetterGroup letters = 0;
    std::uint32_t size = 0, count = 0;
  };
  struct Seen {
    double letters = 0, kinds = 0;  ///< after a group, and how many different ones
  };
  std::vector<Group> groups;
  std::unordered_map<LetterGroup, Seen> seen;
  for_each_model_row(embedded::nominatives_model(), [&](std::string_view letters, std::string_view rest) {
    auto& group = groups.emplace_back();
    std::from_chars(rest.data() + 1, rest.data() + rest.size(), group.count);
    for (std::size_t at = 0; at < letters.size(); ++group.size) {
      const auto c = character(letters, at);
      group.letters = group.letters << kBits | number_of_letter(c.value);
      at += c.size;
    }
    auto& before = seen[group.letters >> kBits];
    before.letters += group.count;
    ++before.kinds;
  });
  LetterCosts<Filled> out{{Filled(std::bit_ceil(2 * groups.size() + 2))}, {Filled(std::bit_ceil(2 * seen.size() + 2))}};
  for (std::uint32_t size = 1; size <= kMostLetters; ++size)  // a group leans on the shorter ones
    for (const auto& [letters, letters_of_it, count] : groups) {
      if (letters_of_it != size) continue;
      const auto before = letters >> kBits;
      const auto& all = seen[before];
      out.room[before] = -std::log(all.kinds / (all.letters + all.kinds));
      const auto shorter = std::exp(-out.cost_after(letters & mask_of(size - 1), size - 1));
      out.costs[letters] = -std::log((count + all.kinds * shorter) / (all.letters + all.kinds));
    }
  return out;
}

void write_bearers(laid_out::Writer& out) {
  std::vector<std::string_view> words;
  std::vector<Bearers> bearers;
  for_each_model_row(embedded::nominative_words_model(), [&](std::string_view word, std::string_view rest) {
    words.push_back(word);
    auto& one = bearers.emplace_back();
    const auto* at = rest.data();
    const auto* const end = at + rest.size();
    for (auto* count : {&one.men, &one.women, &one.last, &one.anywhere})
      if (at < end) at = std::from_chars(at + 1, end, *count).ptr;
  });
  out.add_lookup(words);
  out.add(bearers);
}

}  // namespace

std::string lay_out_nominatives() {
  laid_out::Writer out;
  const auto letters = read_letters();
  out.add(letters.costs.slots);
  out.add(letters.room.slots);
  write_bearers(out);
  return out.bytes();
}

}  // namespace behistun::names
