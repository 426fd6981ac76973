// The rarest word of a query leads to names, and each name adds up what its words are worth as spellings of the words
// of the query, less what is left over on both sides: nearly what a full comparison says of it, for a fraction of the
// work. Words are looked at from the best to the worst, until the rest of them can lead to nothing better.
//
// Of a name that shares one word alone with the query not much can come, unless it has no other: that is told where the
// word leads to it, so that such names are not read.

#include "promises.hpp"
#include <algorithm>
#include <iterator>
#include <limits>
#include <span>
#include <utility>
#include "scores.hpp"

namespace behistun::names {
namespace {

constexpr std::size_t kPromises = 5000;        ///< names that are looked at, unless the rarest word has more
constexpr std::size_t kMostOfOneWord = 40000;  ///< names of the rarest word that are looked at
constexpr std::size_t kFew = 500;              ///< names that are read without asking what they have in common
constexpr std::size_t kScansForARead = 30;     ///< so many names are passed over in the time in which one is read
constexpr std::size_t kKept = 40;              ///< promises, if not more are asked for

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
      const bool few = names <= kFew || all - names > kScansForARead * names || scores_.any_short();
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
    return out + (scores_.any_short() ? static_cast<float>(kInitialFits) : 0);
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
