// The rarest word of a query leads to names, and each name adds up what its words are worth as spellings of the words
// of the query, less what is left over on both sides: nearly what a full comparison says of it, for a fraction of the
// work. Words are looked at from the best to the worst, until the rest of them can lead to nothing better.
//
// Of a name that shares one word alone with the query not much can come, unless it has no other: that is told where the
// word leads to it, so that such names are not read.

#include "promises.hpp"
#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include "likeness.hpp"
#include "near.hpp"

namespace behistun::names {
namespace {

constexpr std::size_t kPromises = 5000;        ///< names that are looked at, unless the rarest word has more
constexpr std::size_t kMostOfOneWord = 40000;  ///< names of the rarest word that are looked at
constexpr std::size_t kFew = 500;              ///< names that are read without asking what they have in common
constexpr std::size_t kScansForARead = 30;     ///< so many names are passed over in the time in which one is read
constexpr std::size_t kKept = 40;              ///< promises, if not more are asked for

constexpr double kASoundOfAll = 1.7;  ///< what each wrong sound takes of a likeness, times their number

using NearWords = std::vector<std::vector<Near>>;

/// Words of the index and what they are worth as spellings of the words of the query.
class Worths {
 public:
  using Bits = std::array<float, kWordsLookedUp>;

  explicit Worths(const NearWords& near) {
    std::size_t all = 0;
    for (const auto& words : near) all += words.size();
    slots_.resize(std::bit_ceil(2 * all + 16));
    for (std::size_t w = 0; w < near.size(); ++w)
      for (const auto& one : near[w]) {
        auto& slot = find(one.word);
        slot.word = one.word + 1;
        slot.bits[w] = std::max(slot.bits[w], one.bits);
      }
  }
  const Bits* find_bits(std::uint32_t word) const {
    const auto& slot = const_cast<Worths*>(this)->find(word);
    return slot.word == 0 ? nullptr : &slot.bits;
  }

 private:
  struct Slot {
    std::uint32_t word = 0;  ///< number + 1, or 0
    Bits bits{};
  };
  Slot& find(std::uint32_t word) {
    const auto mask = slots_.size() - 1;
    auto at = word * 2654435761U & mask;
    while (slots_[at].word != 0 && slots_[at].word != word + 1) at = (at + 1) & mask;
    return slots_[at];
  }
  std::vector<Slot> slots_;
};

/// The kinds of words that contradict each other, given names and initials being one.
Part kind_of(Part part) { return part == Part::initial ? Part::given : part; }

/// What a name seems to be worth.
class Scores {
 public:
  Scores(const Image& image, const Prepared& query, const NearWords& near)
      : image_(image), query_(query), worths_(near) {
    for (const auto& word : query.words()) any_initial_ |= word.part == Part::initial;
  }
  bool any_initial() const { return any_initial_; }

  float of(std::uint32_t name) const {
    Worths::Bits best{};
    Few<std::uint32_t, 8> left;  // places of the name that no word of the query is near to
    for (const auto place : image_.words_of(name)) {
      const auto* bits = worths_.find_bits(place & kWordMask);
      if (bits == nullptr)
        left.push_back(place);
      else
        for (std::size_t w = 0; w < best.size(); ++w) best[w] = std::max(best[w], (*bits)[w]);
    }
    float sum = 0;
    for (const auto bits : best) sum += bits;
    Open open;  // words of the query that found none
    for (std::size_t w = 0; w < query_.words().size() && open.size() < kMostOpen; ++w)
      if (w >= best.size() || best[w] == 0) open.push_back(static_cast<std::uint32_t>(w));
    return sum + static_cast<float>(bits_of_left_over(left, open));
  }

 private:
  static constexpr std::size_t kMostOpen = 8;
  using Open = Few<std::uint32_t, kMostOpen>;  ///< words of the query

  /// What the words say that no table of spellings has paired: one initial fits, one word sounds much like another, and
  /// what is left then contradicts its like; compare_bits() asks more of them.
  double bits_of_left_over(const Few<std::uint32_t, 8>& left, const Open& open) const {
    double bits = 0;
    std::uint32_t paired = 0;
    std::array<bool, 8> contradicted{};
    for (const auto place : left) {
      const auto part = static_cast<Part>(place >> kWordBits);
      std::optional<double> best;
      std::size_t with = 0;
      for (std::size_t i = 0; i < open.size(); ++i) {
        const auto& word = query_.words()[open[i]];
        if ((paired >> i & 1) != 0 || kind_of(word.part) != kind_of(part)) continue;
        const auto said = remembered_bits_of_pair(open[i], place);
        if (!best || said > *best) {
          best = said;
          with = i;
        }
      }
      if (!best) {
        bits += kOneSideSaysMore;
        continue;
      }
      auto& known = contradicted[static_cast<std::size_t>(kind_of(part))];
      if (*best > 0)
        paired |= 1U << with;
      else if (known)
        continue;
      known |= *best <= 0;
      bits += *best;
    }
    return bits;
  }

  /// Names that are read together have many words in common, above all given names.
  double remembered_bits_of_pair(std::size_t w, std::uint32_t place) const {
    const auto key = std::uint64_t{w + 1} << 32 | place;
    auto& said = said_[key * 0x9E3779B97F4A7C15ULL >> (64 - kSaidBits)];
    if (said.key != key) said = {key, bits_of_pair(w, place & kWordMask, static_cast<Part>(place >> kWordBits))};
    return said.bits;
  }

  /// A guess at word_bits() for words of one kind.
  double bits_of_pair(std::size_t w, std::uint32_t number, Part part) const {
    const auto& word = query_.words()[w];
    if (word.part == Part::initial || part == Part::initial) {
      const auto form = form_of(image_, number);
      const bool fits = word.part == Part::initial ? initial_fits(word.form, form) : initial_fits(form, word.form);
      return fits ? kInitialFits : kInitialDiffers;
    }
    const auto alike = alike_in_sound(w, image_.ready_words()[number].heard);
    if (alike < kNeither) return price_of_difference(part) * (kNeither - alike) / kNeither;
    return worth(word.form, word.part, word.form, word.part) * (alike - kNeither) / (1 - kNeither);
  }

  /// A likeness, guessed at.
  double alike_in_sound(std::size_t w, std::uint64_t heard) const {
    const auto& query = distances_from(w);
    if (query.sounds == 0) return 0;
    auto distance = query.heard.to(heard);
    if (query.otherwise) distance = std::min(distance, query.otherwise->to(heard));
    return std::max(0.0, 1 - kASoundOfAll * distance / static_cast<double>(query.sounds));
  }

  /// A word of the query, ready to be compared by its sounds.
  struct Ready {
    std::size_t sounds;
    SoundDistance heard;
    std::optional<SoundDistance> otherwise;
  };
  /// Made when it is first asked for.
  const Ready& distances_from(std::size_t w) const {
    auto& made = ready_[w];
    if (made) return *made;
    const auto& form = query_.words()[w].form;
    const auto sounds = form.sounds();
    const auto otherwise = heard_otherwise(form.folded(), sounds);
    made.emplace(Ready{std::min<std::size_t>(sounds.size(), SoundDistance::kMost), SoundDistance(sounds), {}});
    if (!otherwise.empty()) made->otherwise.emplace(otherwise);
    return *made;
  }

  const Image& image_;
  const Prepared& query_;
  const Worths worths_;
  mutable std::array<std::optional<Ready>, kMostWords> ready_;
  struct Said {
    std::uint64_t key = 0;  ///< word of the query + 1, and place of a name; 0: nothing
    double bits = 0;
  };
  static constexpr std::uint32_t kSaidBits = 9;
  mutable std::array<Said, std::size_t{1} << kSaidBits> said_{};
  bool any_initial_ = false;
};

/// Emptied by each who used it.
Marks& marks_of_names(const Image& image) {
  thread_local Marks marks;
  marks.fit(image.names());
  return marks;
}

std::uint32_t number_in(std::uint32_t posting) { return posting & kNameMask; }

class Promises {
 public:
  Promises(const Image& image, const Prepared& query, NearWords& near, std::size_t limit)
      : image_(image), near_(near), scores_(image, query, near), limit_(limit), most_(std::max(kKept, 3 * limit)) {
    for (auto& words : near_)
      std::sort(words.begin(), words.end(), [](const Near& a, const Near& b) { return a.bits > b.bits; });
  }

  /// The names of the rarest words of the query, and more words while they are few.
  std::vector<Promise> find() {
    std::vector<std::pair<std::size_t, std::size_t>> order;  // how many names, which word
    for (std::size_t w = 0; w < near_.size(); ++w) {
      std::size_t names = 0;
      for (const auto& near : near_[w]) names += image_.names_of(near.word).size();
      if (names != 0) order.emplace_back(names, w);
    }
    std::sort(order.begin(), order.end());
    std::size_t all = 0, looked_at = 0;
    for (const auto& [names, w] : order) all += names;
    for (const auto& [names, w] : order) {
      if (looked_at != 0 && looked_at + names > kPromises) break;
      const bool few = names <= kFew || all - names > kScansForARead * names || scores_.any_initial();
      if (few)
        read_all(w);
      else
        read_in_common(w);
      looked_at += names;
    }
    keep_best();
    return std::move(kept_);
  }

 private:
  /// What the other words of the query are worth, at most.
  float most_of_others(std::size_t w) const {
    float out = 0;
    for (std::size_t other = 0; other < near_.size(); ++other)
      if (other != w && !near_[other].empty()) out += near_[other].front().bits;
    return out + (scores_.any_initial() ? static_cast<float>(kInitialFits) : 0);
  }

  /// The names of the first `words` that are near to a word of the query.
  template <class Use>
  void each_name_of(std::size_t w, std::size_t words, Use&& use) const {
    std::size_t room = kMostOfOneWord;
    for (const auto& near : std::span(near_[w]).first(words)) {
      const auto names = image_.names_of(near.word);
      use(names.first(std::min(room, names.size())), near.bits);
      room -= std::min(room, names.size());
    }
  }

  void read_all(std::size_t w) {
    const auto more = most_of_others(w);
    each_name_of(w, near_[w].size(), [&](std::span<const std::uint32_t> names, float bits) {
      if (bits + more > least_) read(names);
    });
  }

  /// Of the names of one word those that another word leads to as well, or that have no other; and if there are too few
  /// of these, some of the rest.
  void read_in_common(std::size_t w) {
    auto& marks = marks_of_names(image_);
    const auto more = most_of_others(w);
    const auto& mine = near_[w];
    const auto worth_a_look = static_cast<std::size_t>(
        std::find_if(mine.begin(), mine.end(), [&](const Near& near) { return near.bits + more <= least_; }) -
        mine.begin());
    std::vector<std::uint32_t> found;
    each_name_of(w, worth_a_look, [&](std::span<const std::uint32_t> names, float) {
      marks.put_all(names, number_in);
      std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                   [](std::uint32_t name) { return (name & kAlone) != 0; });
    });
    for (std::size_t other = 0; other < near_.size(); ++other)
      if (other != w) take_marked(other, marks, found);
    read(found);
    std::vector<std::uint32_t> rest;
    const auto room = kept_.size() < limit_ ? limit_ : 0;
    each_name_of(w, worth_a_look, [&](std::span<const std::uint32_t> names, float) {
      marks.take_those(names, number_in, [&](std::uint32_t name) {
        if (rest.size() < room) rest.push_back(name);
      });
    });
    read(rest);
  }

  /// The marked names of the words near to a word of the query.
  void take_marked(std::size_t w, Marks& marks, std::vector<std::uint32_t>& out) const {
    const auto more = most_of_others(w);
    for (const auto& near : near_[w]) {
      if (near.bits + more <= least_) return;
      marks.take_those(image_.names_of(near.word), number_in, [&](std::uint32_t name) { out.push_back(name); });
    }
  }

  /// Reading a name far away is slow, so those ahead are asked for early.
  void read(std::span<const std::uint32_t> names) {
    constexpr std::size_t kAhead = 8;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (i + 2 * kAhead < names.size()) image_.ask_for_place_of_words(names[i + 2 * kAhead] & kNameMask);
      if (i + kAhead < names.size()) __builtin_prefetch(image_.words_of(names[i + kAhead] & kNameMask).data());
      const auto name = names[i] & kNameMask;
      promise(scores_.of(name), name);
    }
  }

  void promise(float bits, std::uint32_t name) {
    if (bits < least_) return;
    kept_.push_back({bits, image_.names_of_id(image_.id_of(name)), name});
    if (kept_.size() < 2 * most_) return;
    keep_best();
    if (kept_.size() == most_) least_ = kept_.back().bits;
  }

  void keep_best() {
    const auto better = [](const Promise& a, const Promise& b) {
      if (a.bits != b.bits) return a.bits > b.bits;
      return a.known != b.known ? a.known > b.known : a.name < b.name;
    };
    std::sort(kept_.begin(), kept_.end(), better);
    kept_.erase(
        std::unique(kept_.begin(), kept_.end(), [](const Promise& a, const Promise& b) { return a.name == b.name; }),
        kept_.end());
    if (kept_.size() > most_) kept_.resize(most_);
  }

  const Image& image_;
  NearWords& near_;
  const Scores scores_;
  const std::size_t limit_, most_;
  std::vector<Promise> kept_;
  float least_ = std::numeric_limits<float>::lowest();  ///< promises of no more are not worth keeping
};

}  // namespace

std::vector<Promise> promises_of(const Image& image, const Prepared& query, std::vector<std::vector<Near>>& near,
                                 std::size_t limit) {
  return Promises(image, query, near, limit).find();
}

}  // namespace behistun::names
