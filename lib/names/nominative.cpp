// The ends of nominatives, by letters in groups of up to four, counted in the names of people.
//
// A group that is known little leaves room to the shorter one within it (I. H. Witten and T. C. Bell, The
// zero-frequency problem, 1991). What a letter costs after the longest letters it was met after is added up when the
// model is read; after longer ones it costs that, and what they leave room for. The end of a word is a letter, '$'.

#include "nominative.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>
#include "letter.hpp"
#include "word_hash.hpp"

#include "nominative-words.model.hpp"
#include "nominatives.model.hpp"

namespace behistun::names {
namespace {

constexpr std::uint32_t kBits = 6;                              ///< of the number of a letter
constexpr std::uint32_t kMostLetters = 4;                       ///< of a group
constexpr std::uint32_t kThreeLetters = (1U << 3 * kBits) - 1;  ///< that the next one is judged by
constexpr std::uint32_t kEnd = 1;

std::uint32_t number(char32_t c) {
  if (c == U'$') return kEnd;
  if (c >= U'а' && c <= U'я') return 2 + (c - U'а');
  if (c == U'ё') return 2 + (U'е' - U'а');
  constexpr std::u32string_view kOthers = U"іїєґў-";
  const auto other = kOthers.find(c);
  return other == std::u32string_view::npos ? 50 : 40 + static_cast<std::uint32_t>(other);
}

/// Up to four letters in a number, the last lowest. No letter's number is 0, so that shorter groups are others.
using LetterGroup = std::uint32_t;

/// Values by small numbers, in open addressing.
template <class Value>
class ByNumber {
 public:
  explicit ByNumber(std::size_t most) : slots_(std::bit_ceil(2 * most)) {}
  Value& operator[](std::uint32_t number) {
    auto& slot = slots_[place(number)];
    slot.number = number + 1;
    return slot.value;
  }
  const Value* find(std::uint32_t number) const {
    const auto& slot = slots_[place(number)];
    return slot.number == 0 ? nullptr : &slot.value;
  }

 private:
  struct Slot {
    std::uint32_t number = 0;  ///< + 1, 0 for none
    Value value{};
  };
  std::size_t place(std::uint32_t number) const {
    const auto mask = slots_.size() - 1;
    auto at = (number * 2654435761U >> 7) & mask;
    while (slots_[at].number != 0 && slots_[at].number != number + 1) at = (at + 1) & mask;
    return at;
  }
  std::vector<Slot> slots_;
};

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

class Model {
 public:
  Model() : costs_(groups_in_model()), room_(groups_in_model()) {
    struct Group {
      LetterGroup letters;
      std::uint32_t size, count;
    };
    struct Seen {
      double letters = 0, kinds = 0;  ///< after a group, and how many different ones
    };
    std::vector<Group> groups;
    ByNumber<Seen> seen(groups_in_model());
    for_each_model_row(embedded::nominatives_model(), [&](std::string_view letters, std::string_view rest) {
      auto& group = groups.emplace_back();
      std::from_chars(rest.data() + 1, rest.data() + rest.size(), group.count);
      for (std::size_t at = 0; at < letters.size(); ++group.size) {
        const auto c = character(letters, at);
        group.letters = group.letters << kBits | number(c.value);
        at += c.size;
      }
      auto& before = seen[group.letters >> kBits];
      before.letters += group.count;
      ++before.kinds;
    });
    for (std::uint32_t size = 1; size <= kMostLetters; ++size)  // a group leans on the shorter ones
      for (const auto& [letters, letters_of_it, count] : groups) {
        if (letters_of_it != size) continue;
        const auto before = letters >> kBits;
        const auto& all = *seen.find(before);
        room_[before] = -std::log(all.kinds / (all.letters + all.kinds));
        const auto shorter = std::exp(-cost_after(letters & mask(size - 1), size - 1));
        costs_[letters] = -std::log((count + all.kinds * shorter) / (all.letters + all.kinds));
      }
  }

  /// Nats of a letter after the three letters before it, or fewer.
  double cost(std::uint32_t before, std::uint32_t letter) const {
    const auto letters = before << kBits | letter;
    return cost_after(letters, before >> 2 * kBits != 0 ? 4 : before >> kBits != 0 ? 3 : before != 0 ? 2 : 1);
  }

 private:
  static std::size_t groups_in_model() {
    const auto rows = embedded::nominatives_model();
    return static_cast<std::size_t>(std::count(rows.begin(), rows.end(), '\n')) + 1;
  }
  static constexpr std::uint32_t mask(std::uint32_t letters) { return (1U << kBits * letters) - 1; }

  /// Of the last of so many letters.
  double cost_after(LetterGroup letters, std::uint32_t size) const {
    double room = 0;
    for (; size > 0; --size, letters &= mask(size)) {
      if (const auto* known = costs_.find(letters)) return room + *known;
      if (const auto* left = room_.find(letters >> kBits)) room += *left;
    }
    return room - std::log(1.0 / (1 << kBits));
  }

  ByNumber<double> costs_;  ///< of groups that were met
  ByNumber<double> room_;   ///< what a group leaves to letters that were not met behind it
};

const Model& model() {
  static const Model one;
  return one;
}

/// Words by themselves, ё as е.
class BearersByWord {
 public:
  BearersByWord() {
    for_each_model_row(embedded::nominative_words_model(), [&](std::string_view word, std::string_view rest) {
      auto& entry = entries_.emplace_back(Entry{word, {}});
      const auto* at = rest.data();
      const auto* const end = at + rest.size();
      for (auto* count : {&entry.bearers.men, &entry.bearers.women, &entry.bearers.last})
        if (at < end) at = std::from_chars(at + 1, end, *count).ptr;
    });
    slots_.resize(std::bit_ceil(2 * entries_.size() + 2));
    for (std::uint32_t i = 0; i < entries_.size(); ++i) slots_[place(entries_[i].word)] = i + 1;
  }
  const Bearers* find(std::string_view word) const {
    const auto entry = slots_[place(word)];
    return entry == 0 ? nullptr : &entries_[entry - 1].bearers;
  }

 private:
  struct Entry {
    std::string_view word;
    Bearers bearers;
  };
  std::size_t place(std::string_view word) const {
    const auto mask = slots_.size() - 1;
    auto at = hash_of_word(word) & mask;
    while (slots_[at] != 0 && entries_[slots_[at] - 1].word != word) at = (at + 1) & mask;
    return at;
  }
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  ///< number + 1, 0 for none
};

}  // namespace

const Bearers* bearers_of(std::string_view lower) {
  static const BearersByWord words;
  constexpr std::string_view kYo = "ё", kYe = "е";
  auto at = lower.find(kYo);
  if (at == std::string_view::npos) return words.find(lower);
  std::string word(lower);
  for (; at != std::string::npos; at = word.find(kYo, at)) word.replace(at, kYo.size(), kYe);
  return words.find(word);
}

NominativeEnds::NominativeEnds(std::string_view lower, std::size_t from) : from_(from) {
  Read read;
  read_.push_back(read);
  ends_.push_back(0);
  for (std::size_t at = 0; at < lower.size();) {
    const auto c = character(lower, at);
    go_on(read, number(c.value));
    at += c.size;
    read_.push_back(read);
    ends_.push_back(static_cast<std::uint32_t>(at));
  }
}

double NominativeEnds::cost(std::size_t kept, std::string_view ending) const {
  auto read = read_[static_cast<std::size_t>(std::lower_bound(ends_.begin(), ends_.end(), kept) - ends_.begin())];
  for (std::size_t at = 0; at < ending.size();) {
    const auto c = character(ending, at);
    go_on(read, number(c.value));
    at += c.size;
  }
  go_on(read, kEnd);
  return read.cost;
}

void NominativeEnds::go_on(Read& read, std::uint32_t letter) const {
  if (read.letters++ >= from_) read.cost += model().cost(read.before, letter);
  read.before = (read.before << kBits | letter) & kThreeLetters;
}

}  // namespace behistun::names
