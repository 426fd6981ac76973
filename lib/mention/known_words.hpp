#pragma once
// What the tables of this room know of a word, wherever it stands. Each different word is asked about once and
// remembered from text to text, for nearly all words of a text have stood in those before it.

#include <behistun/tokens.hpp>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "automaton.hpp"
#include "name_words.hpp"

namespace behistun::mention {

// What is asked of a word that may be of a name.
struct NameFacts {
  std::span<const Automaton::Word> forms;  // of the automaton's words, those that it may be a form of
  std::uint64_t kinds_behind = 0;          // as Automaton::kinds_behind() says of them
  Alone alone = Alone::no;                 // as name_alone() says
  bool is_given = false;                   // as is_given_name() says
  bool is_common = false;                  // as is_common_word_too() says
  bool is_particle = false;                // as is_particle() says
};

// For one thread.
class KnownWords {
 public:
  using Id = std::uint32_t;

  // The automaton outlives it.
  explicit KnownWords(const Automaton& names);

  bool are_of(const Automaton& names) const { return number_ == names.number(); }
  // So many that it is time to forget them: some 2 MB.
  bool are_many() const { return words_.size() > kMany; }

  // What a word is found by.
  struct Place {
    std::uint64_t tail = 0, hash = 0;
  };
  static Place place_of(const segment::Token& token) {
    const auto tail = token.folded.size() > kEight ? last_eight(token.folded) : 0;
    return {tail, hash_of(token.start, tail)};
  }
  // That of many words the memory may come while others are read: first slot, then word.
  void ask_for_slot(Place place) const { __builtin_prefetch(&slots_[slot_of(place.hash)]); }
  void ask_for_word(Place place) const {
    const auto slot = slots_[slot_of(place.hash)];
    __builtin_prefetch(words_.data() + (slot - std::uint32_t{slot != 0}));
  }
  Id id_of(const segment::Token& token, Place place) {
    const auto size = token.folded.size();
    auto slot = slot_of(place.hash);
    for (; slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
      const auto& word = words_[slots_[slot] - 1];
      if (word.start == token.start && word.tail == place.tail && word.size == size &&
          (size <= 2 * kEight || token.folded == std::string_view(&texts_[word.text], size)))
        return slots_[slot] - 1;
    }
    return learn(token, place.tail, slot);
  }
  Id id_of(const segment::Token& token) { return id_of(token, place_of(token)); }

  // The tables of vocabulary.hpp of which a phrase may begin with the word, and kBeginsLow.
  segment::Beginnings::Set tables(Id word) const { return words_[word].tables; }
  // May a name begin with the word in lower case?
  static constexpr segment::Beginnings::Set kBeginsLow = 1U << 31U;
  // As Automaton::kinds_behind_low() says.
  std::uint64_t kinds_behind_low(Id word) const {
    return (words_[word].tables & kBeginsLow) != 0 ? facts_[words_[word].facts].kinds_behind_low : 0;
  }
  // Until the next word is learnt or asked about.
  const NameFacts& as_name(Id word) {
    if (!facts_[words_[word].facts].is_asked) ask_as_name(words_[word]);
    return facts_[words_[word].facts].name;
  }

 private:
  static constexpr std::size_t kEight = sizeof(std::uint64_t);
  static constexpr std::size_t kMany = 32768;

  struct Word {
    std::uint64_t start = 0, tail = 0;  // the first eight bytes; of a word longer than that, the last eight
    std::uint32_t size = 0;
    std::uint32_t text = 0;   // where in texts_ it begins
    std::uint32_t facts = 0;  // which of facts_; the first of a word of which nothing but its tables is known
    segment::Beginnings::Set tables = 0;
  };
  // Of the few words with which names begin.
  struct Facts {
    std::uint64_t kinds_behind_low = 0;
    bool is_asked = false;
    NameFacts name;
  };

  static std::uint64_t last_eight(std::string_view word) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, word.data() + word.size() - kEight, kEight);
    return bytes;
  }
  static std::uint64_t hash_of(std::uint64_t start, std::uint64_t tail) {
    constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15U;
    return (start ^ (tail * kMix >> 32U)) * kMix;
  }
  std::size_t slot_of(std::uint64_t hash) const { return static_cast<std::size_t>(hash >> shift_); }
  Id learn(const segment::Token& token, std::uint64_t tail, std::size_t slot);
  Facts& facts_of(Word& word);
  void ask_as_name(Word& word);
  void widen();

  const Automaton* names_;
  std::uint64_t number_;
  unsigned shift_;
  std::vector<std::uint32_t> slots_;  // 1 + a word, or 0; open addressing, at most half of them taken
  std::vector<Word> words_;
  std::vector<Facts> facts_ = {Facts()};
  std::vector<char> texts_;
};

}  // namespace behistun::mention
