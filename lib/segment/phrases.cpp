// Phrases by the first bytes of their first words, at most eight.
//
// Nearly no word begins a phrase, so that is asked first, of bits by the first bytes; and of several tables at once
// (Beginnings): by all eight bytes where a phrase says how its first word ends, else by as many as it has, two or four.
// Small words begin many phrases: there the word behind tells at a glance that none of them stands, or is searched for
// among their second words.

#include <algorithm>
#include <behistun/tokens.hpp>
#include <bit>
#include <cassert>
#include <iterator>
#include <tuple>

#include "start.hpp"

namespace behistun::segment {

namespace {

/// So many binary digits of a number that tells it.
std::size_t place(std::uint64_t start, unsigned digits) {
  return static_cast<std::size_t>(mixed(start) >> (64U - digits));
}

constexpr std::size_t kBeginnings = 1U << 13U;
std::size_t beginning(std::uint64_t start) { return static_cast<std::size_t>(mixed(start) >> 51U); }

// Words are of 64 kinds, by their first two bytes. Of what kinds may the words be that a phrase has for this one?
std::uint64_t kind_of(std::uint64_t start) { return std::uint64_t{1} << (mixed(cut(start, 2)) >> 58U); }
std::uint64_t kinds_of(std::uint64_t start, bool open, std::size_t size) {
  return open && size < 2 ? ~std::uint64_t{0} : kind_of(start);
}

}  // namespace

Phrases::Phrases(const std::vector<std::string_view>& phrases) {
  for (auto phrase : phrases) {
    const auto first_word = words_.size();
    while (!phrase.empty()) {
      auto text = phrase.substr(0, phrase.find(' '));
      phrase.remove_prefix(std::min(phrase.size(), text.size() + 1));
      const bool open = text.ends_with('*');
      if (open) text.remove_suffix(1);
      words_.push_back({text, start_of(text), open});
    }
    phrases_.push_back({phrases_.size(), first_word, words_.size()});
  }
  const auto start = [this](const Phrase& phrase) { return words_[phrase.first_word].start; };
  const auto kind = [this](const Phrase& phrase) {  // in the order of a slot
    const auto* word = second(phrase);
    return word == nullptr ? 0 : word->open ? 1 : 2;
  };
  const auto second_start = [this](const Phrase& phrase) {
    const auto* word = second(phrase);
    return word == nullptr ? 0 : word->start;
  };
  const auto order = [&](const Phrase& phrase) {
    return std::tuple(start(phrase), kind(phrase), second_start(phrase));
  };
  std::stable_sort(phrases_.begin(), phrases_.end(),
                   [&](const Phrase& a, const Phrase& b) { return order(a) < order(b); });
  std::transform(phrases_.begin(), phrases_.end(), std::back_inserter(second_starts_), second_start);
  std::size_t starts = 0;
  for (std::size_t at = 0; at < phrases_.size(); ++at)
    starts += at == 0 || start(phrases_[at - 1]) != start(phrases_[at]) ? 1U : 0U;
  slots_.resize(std::bit_ceil(2 * starts + 1));
  for (std::uint32_t first = 0, last = 0; first < phrases_.size(); first = last) {
    auto at = mixed(start(phrases_[first])) >> 32U & (slots_.size() - 1);
    while (slots_[at].start != 0) at = (at + 1) & (slots_.size() - 1);
    auto& slot = slots_[at];
    slot = {start(phrases_[first]), 0, first, first, first, first};
    for (; last < phrases_.size() && start(phrases_[last]) == slot.start; slot.last = ++last) {
      if (kind(phrases_[last]) < 1) slot.open = last + 1;
      if (kind(phrases_[last]) < 2) slot.whole = last + 1;
      if (const auto* word = second(phrases_[last]); word != nullptr)
        slot.seconds |= kinds_of(word->start, word->open, word->text.size());
    }
  }
  for (const auto& phrase : phrases_) {
    const auto& word = words_[phrase.first_word];
    const auto size = std::min(word.text.size(), kStart);
    auto& fours = fours_[place(cut(word.start, 4), kFours)];
    auto& lengths = !word.open ? fours.whole : size >= 4 ? fours.open : pairs_[place(cut(word.start, 2), kPairs)];
    lengths = static_cast<Lengths>(lengths | (1U << size >> 1U));
  }
}

unsigned Phrases::lengths_of(const Token& word) const {
  const auto& fours = fours_[place(cut(word.start, 4), kFours)];
  const auto longest = 1U << std::min(word.folded.size(), kStart);  // twice the bit of all of it
  return (fours.whole & longest >> 1U) | ((fours.open | pairs_[place(cut(word.start, 2), kPairs)]) & (longest - 1));
}

inline const Phrases::Slot& Phrases::slot(std::uint64_t start) const {
  auto at = mixed(start) >> 32U & (slots_.size() - 1);
  while (slots_[at].start != start && slots_[at].start != 0) at = (at + 1) & (slots_.size() - 1);
  return slots_[at];
}

inline const Phrases::Word* Phrases::second(const Phrase& phrase) const {
  return phrase.last_word - phrase.first_word < 2 ? nullptr : &words_[phrase.first_word + 1];
}

inline bool Phrases::Word::fits(const Token& token) const {
  if (open) return cut(token.start, text.size()) == start && (text.size() <= kStart || token.folded.starts_with(text));
  return token.start == start && token.folded.size() == text.size() && (text.size() <= kStart || token.folded == text);
}

bool Phrases::fits(const Phrase& phrase, std::string_view utf8, std::span<const Token> tokens,
                   std::size_t first) const {
  const auto count = phrase.last_word - phrase.first_word;
  if (first + count > tokens.size()) return false;
  for (std::size_t i = 0; i < count; ++i) {
    if (!words_[phrase.first_word + i].fits(tokens[first + i])) return false;
    if (i > 0 && !joined(utf8, tokens[first + i - 1], tokens[first + i])) return false;
  }
  return true;
}

template <class Take>
void Phrases::each(std::string_view utf8, std::span<const Token> tokens, std::size_t first, Take take) const {
  const auto& word = tokens[first];
  auto lengths = lengths_of(word);
  if (lengths == 0) return;
  const auto next = first + 1 < tokens.size() ? tokens[first + 1].start : 0;
  const auto behind = first + 1 < tokens.size() ? kind_of(next) : 0;
  const auto take_if_it_fits = [&](const Phrase& phrase) {
    if (fits(phrase, utf8, tokens, first)) take(Match{phrase.index, phrase.last_word - phrase.first_word});
  };
  for (; lengths != 0; lengths &= lengths - 1) {
    const auto& found = slot(cut(word.start, static_cast<std::size_t>(std::countr_zero(lengths)) + 1));
    for (auto at = found.first; at < found.open; ++at)
      if (words_[phrases_[at].first_word].fits(word)) take(Match{phrases_[at].index, 1});
    if ((found.seconds & behind) == 0) continue;
    for (auto at = found.open; at < found.whole; ++at)
      if (cut(next, second(phrases_[at])->text.size()) == second_starts_[at]) take_if_it_fits(phrases_[at]);
    const auto begin = second_starts_.begin(), last = begin + found.last;
    for (auto at = std::lower_bound(begin + found.whole, last, next); at != last && *at == next; ++at)
      take_if_it_fits(phrases_[static_cast<std::size_t>(at - begin)]);
  }
}

std::vector<Phrases::Match> Phrases::all(std::string_view utf8, std::span<const Token> tokens,
                                         std::size_t first) const {
  std::vector<Match> found;
  all(utf8, tokens, first, found);
  return found;
}

void Phrases::all(std::string_view utf8, std::span<const Token> tokens, std::size_t first,
                  std::vector<Match>& found) const {
  found.clear();
  each(utf8, tokens, first, [&](Match match) { found.push_back(match); });
  if (found.size() > 1)
    std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.phrase < b.phrase; });
}

Phrases::Match Phrases::longest(std::string_view utf8, std::span<const Token> tokens, std::size_t first) const {
  Match best;
  each(utf8, tokens, first, [&](Match match) {
    if (match.count > best.count || (match.count == best.count && match.phrase < best.phrase)) best = match;
  });
  return best;
}

Beginnings::Beginnings(std::initializer_list<const Phrases*> tables)
    : whole_(kBeginnings), fours_(kBeginnings), pairs_(kBeginnings) {
  assert(tables.size() <= 32);  // a bit of Set each
  Set table = 1;
  for (const auto* phrases : tables) {
    for (const auto& phrase : phrases->phrases_) {
      const auto& word = phrases->words_[phrase.first_word];
      if (!word.open || word.text.size() >= kStart) {
        whole_[beginning(word.start)] |= table;
      } else if (word.text.size() >= 4) {
        fours_[beginning(cut(word.start, 4))] |= table;
      } else {
        pairs_[beginning(cut(word.start, 2))] |= table;
      }
    }
    table <<= 1U;
  }
}

Beginnings::Set Beginnings::of(const Token& token) const {
  const auto start = token.start;
  return whole_[beginning(start)] | fours_[beginning(cut(start, 4))] | pairs_[beginning(cut(start, 2))];
}

}  // namespace behistun::segment
