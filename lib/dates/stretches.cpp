// Every date holds a number or a word that makes one (kCore): "Monday", «весной», the "week" of "next week". Most of a
// text is far from either, and is not looked at again. Each different word is asked about once.
//
// How far the grammar looks: before such a word stand at most a preposition and a part of the month ("by the end of", «
// à la fin du mois de »), behind it the half of the day and the zone; around a weekday also the verb that turns it. A
// form of several words is known by its longest.

#include "stretches.hpp"

#include <algorithm>
#include <array>
#include <behistun/by_language.hpp>
#include <behistun/word_facts.hpp>
#include <cassert>

#include "forms.hpp"
#include "grammar.hpp"
#include "lexicon.hpp"

namespace behistun::dates {
namespace {

constexpr Roles kUnits = bits({Role::unit, Role::one_unit});

/// What a word is to dates: not asked yet, nothing, something, something that a verb turns.
enum class Reach : std::uint8_t { unasked, none, near, of_weekday };
struct Words {
  std::size_t before, behind;
};
constexpr Words words_of(Reach reach) {
  return reach == Reach::of_weekday ? Words{kReachOfVerb + 6, kReachOfVerb + 4} : Words{12, 12};
}

/// What the words of a language are to dates, by the first eight bytes of them folded as segment::Token is: some that
/// are nothing to dates begin as others that are.
class Core {
 public:
  explicit Core(Language language) {
    Lexicon::get().each_entry([&](const Entry& entry) {
      if (language != Language::und && entry.language != language) return;
      if ((bit(entry.role) & kCore) != 0) add(entry);
    });
  }

  Reach reach(const segment::Token& word) const {
    if (word.number) return Reach::near;
    const auto& found = slots_[slot_of(word.start)];
    return found.start == 0 ? Reach::none : found.is_weekday ? Reach::of_weekday : Reach::near;
  }

 private:
  struct Slot {
    std::uint64_t start = 0;  // 0 where the slot is empty
    bool is_weekday = false;
  };

  /// The word that a form of several is known by: its unit ("day" of "that day"), else its longest.
  static const std::string& telling(const Entry& entry) {
    for (const auto& token : entry.tokens) {
      const auto* known = Lexicon::get().starting_with_token(token);
      if (known != nullptr && (known->lone_in(entry.language) & kUnits) != 0) return token;
    }
    return *std::max_element(entry.tokens.begin(), entry.tokens.end(),
                             [](const auto& a, const auto& b) { return a.size() <= b.size(); });
  }

  void add(const Entry& entry) {
    for (const auto& word : segment::tokenize(telling(entry))) {
      auto& slot = slots_[slot_of(word.start)];
      count_ += slot.start == 0 ? 1U : 0U;
      const bool turns = entry.role == Role::weekday || entry.role == Role::weekend;
      slot = {word.start, slot.is_weekday || turns};
    }
    assert(2 * count_ <= kSlots);
  }
  /// Where the start is, or the empty slot that tells it is nowhere.
  std::size_t slot_of(std::uint64_t start) const {
    static_assert(kSlots == std::size_t{1} << (64U - 54U));
    auto at = static_cast<std::size_t>(start * 0x9E3779B97F4A7C15ULL >> 54U);  // Fibonacci hashing
    while (slots_[at].start != start && slots_[at].start != 0) at = (at + 1) % kSlots;
    return at;
  }

  static constexpr std::size_t kSlots = 1024;  // for some 300 words
  std::array<Slot, kSlots> slots_{};           // open addressing; at most half are taken
  std::size_t count_ = 0;
};

/// What this thread knows of words, for texts of a language.
segment::WordFacts<Reach>& known_words(Language language) {
  thread_local std::array<segment::WordFacts<Reach>, 4> known;
  return known[static_cast<std::size_t>(language)];
}

}  // namespace

std::vector<Span> stretches(std::string_view utf8, const segment::Tokens& words, Language language) {
  std::vector<Span> found;
  const auto& told = by_language<Core>(language);
  auto& known = known_words(language);
  known.open(words);
  std::size_t last = 0;  // the word behind the stretch that was found last
  const auto glances = words.glances();
  for (std::size_t at = 0; at < glances.size(); ++at) {
    const auto number = glances[at].word;
    auto reach = known[number];  // of what has no number nothing is kept
    if (reach == Reach::none) [[likely]]
      continue;
    if (reach == Reach::unasked) {
      reach = told.reach(words[at]);
      if (number != 0) known[number] = reach;
      if (reach == Reach::none) continue;
    }
    const auto [before, behind] = words_of(reach);
    const auto first = at - std::min(at, before);
    const bool is_new = found.empty() || first > last;
    last = std::max(last, std::min(words.size(), at + behind + 1));
    if (is_new) found.push_back({first == 0 ? 0 : words[first].span.begin, 0});
    found.back().end = last == words.size() ? utf8.size() : words[last].span.begin;
  }
  return found;
}

}  // namespace behistun::dates
