// What the tables say of a word: one look-up.

#include "words.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include <bit>
#include <cassert>
#include <cstring>
#include <limits>
#include <unordered_map>
#include <utility>
#include "letter.hpp"
#include "word_hash.hpp"
#include "word_tables.hpp"

namespace behistun::names {
namespace {

/// Facts by word, in open addressing: most words that are asked for are in no table, and one look tells so. A slot is
/// small, so that all of them stay near the processor.
class FactsByWord {
 public:
  explicit FactsByWord(std::unordered_map<std::string, Facts> table) : slots_(std::bit_ceil(2 * table.size())) {
    assert(table.size() < std::numeric_limits<std::uint16_t>::max());
    for (auto& [word, facts] : table) {
      facts.number = static_cast<std::uint16_t>(entries_.size());
      entries_.push_back({word, std::move(facts)});
      const auto hash = hash_of_word(word);
      auto at = place(hash);
      while (slots_[at].entry != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = {tag(hash), static_cast<std::uint16_t>(entries_.size())};
    }
  }
  const Facts* find(std::string_view word) const {
    const auto hash = hash_of_word(word);
    for (auto at = place(hash); slots_[at].entry != 0; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].tag != tag(hash)) continue;
      const auto& entry = entries_[slots_[at].entry - 1U];
      if (entry.first == word) return &entry.second;
    }
    return nullptr;
  }
  const Facts* of_number(std::size_t number) const {
    return number < entries_.size() ? &entries_[number].second : nullptr;
  }
  /// Calls `use` with each word, by their numbers.
  template <class Use>
  void for_each_word(Use use) const {
    for (const auto& [word, facts] : entries_) use(word);
  }
  /// Of all words, by their numbers.
  std::vector<Sounded> sounded() const {
    std::vector<Sounded> all;
    all.reserve(entries_.size());
    for (const auto& [word, facts] : entries_) all.push_back({translit::Spelt(word), Heard(word)});
    return all;
  }

 private:
  struct Slot {
    std::uint16_t tag = 0, entry = 0;  ///< entry: number + 1, 0 for none
  };
  std::size_t place(std::uint32_t hash) const { return hash & (slots_.size() - 1); }
  static std::uint16_t tag(std::uint32_t hash) { return static_cast<std::uint16_t>(hash >> 16); }
  std::vector<std::pair<std::string, Facts>> entries_;
  std::vector<Slot> slots_;
};

bool share(const std::vector<std::uint16_t>& a, const std::vector<std::uint16_t>& b) {
  return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

const FactsByWord& known_words() {
  static const FactsByWord words(read_tables());
  return words;
}

}  // namespace

char* fold(std::string_view word, char* out) {
  const auto& letters = Letters::table();
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    const auto letter = letters[c.value];
    std::memcpy(out, letter.folded.data(), letter.folded.size());
    out += letter.size;
    at += c.size;
  }
  return out;
}

std::string fold(std::string_view word) {
  std::string out(room_to_fold(word.size()), char());
  out.resize(static_cast<std::size_t>(fold(word, out.data()) - out.data()));
  return out;
}

namespace {

const Facts kNothingKnown;

}  // namespace

const Facts& facts(std::string_view folded) {
  const auto* found = known_words().find(folded);
  return found == nullptr ? kNothingKnown : *found;
}

std::uint16_t number_of(const Facts& facts) { return facts.known ? static_cast<std::uint16_t>(facts.number + 1) : 0; }

const Facts& facts_of_number(std::uint16_t number) {
  const auto* found = number == 0 ? nullptr : known_words().of_number(number - 1U);
  return found == nullptr ? kNothingKnown : *found;
}

const Sounded& sounded(const Facts& known) {
  static const auto all = known_words().sounded();
  return all[known.number];
}

const KnownGiven* known_given(std::string_view folded) {
  const auto& known = facts(folded);
  return known.is_given() ? &known.given : nullptr;
}

const std::vector<std::string>& forms_of_group(std::uint16_t group) { return groups()[group].forms; }

std::uint32_t fingerprint_of_tables() {
  static const auto fingerprint = [] {
    std::uint32_t value = 2166136261U;
    const auto mix = [&](std::string_view text) {
      for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    };
    known_words().for_each_word(mix);
    for (const auto& group : groups())
      for (const auto& form : group.forms) {
        mix(form);
        mix(translit::sounds(form));
        mix(translit::Spelt(form).codes());
      }
    for (const auto& family : families())
      for (const auto& form : family.forms) mix(form);
    return value;
  }();
  return fingerprint;
}

bool share_a_group(const KnownGiven& a, const KnownGiven& b) { return share(a.groups, b.groups); }

bool are_counterparts(const Facts& a, const Facts& b) { return share(a.counterparts, b.counterparts); }

bool share_a_bearer(const Facts& a, const Facts& b) { return share(a.well_known, b.well_known); }

bool share_a_family(const Facts& a, const Facts& b, Syllabaries asked) {
  return std::any_of(a.families_first.begin(), a.families_first.end(), [&](std::uint16_t family) {
    return (families()[family].languages & asked) != 0 &&
           std::find(b.families_first.begin(), b.families_first.end(), family) != b.families_first.end();
  });
}

const std::vector<std::string>& forms_of_family(std::uint16_t family) { return families()[family].forms; }

bool is_cyrillic(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    if (Letters::table()[c.value].is(Letter::cyrillic)) return true;
    at += c.size;
  }
  return false;
}

}  // namespace behistun::names
