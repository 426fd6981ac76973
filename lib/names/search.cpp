// Many names, found by one.
//
// A word of the query finds the words that share a key of
// sounds with it, or a row of the table of given names; a cheap distance of sounds leaves a few dozen of them, which
// are compared letter by letter, each once. The rarest words of the query then lead to names, and each name adds up
// what its words are worth. The most promising are compared in full.
//
// A query in Russian may stand in any case, so that its likeliest nominatives are sought along with it, for a price.

#include "search.hpp"
#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <bit>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include "compare.hpp"
#include "near.hpp"

namespace behistun::names {
namespace {

constexpr std::size_t kComparedInFull = 40;
constexpr std::size_t kSoundsCompared = 2000;  ///< words of the index that share a key with a word of the query
constexpr std::size_t kLettersCompared = 100;  ///< of these, the nearest in sound
constexpr double kHardlyBetter = 0.85;         ///< of the most that a word can be worth
constexpr std::uint32_t kSoundsBehind = 1;     ///< that a word may be behind one that is worth so much
constexpr std::size_t kPromises = 5000;        ///< names that are looked at, unless the rarest word has more
constexpr std::size_t kMostOfOneWord = 40000;  ///< names of the rarest word that are looked at
constexpr std::size_t kFew = 500;              ///< names that are read without asking what they have in common
constexpr std::size_t kScansForARead = 30;     ///< so many names are passed over in the time in which one is read
constexpr std::size_t kSpellings = 64;         ///< of a syllabic word, in each language and script

/// Words of the index and what they are worth as spellings of the words of the query.
class Worths {
 public:
  static constexpr std::size_t kMostWords = 8;  ///< of a query

  explicit Worths(std::size_t expected) : slots_(std::bit_ceil(2 * expected + 16)) {}

  void note(std::uint32_t word, std::size_t query_word, float bits) {
    auto& slot = find(word);
    if (slot.word == 0) slot = {word + 1, {}};
    slot.bits[query_word] = std::max(slot.bits[query_word], bits);
  }
  const std::array<float, kMostWords>* find_bits(std::uint32_t word) const {
    const auto& slot = const_cast<Worths*>(this)->find(word);
    return slot.word == 0 ? nullptr : &slot.bits;
  }

 private:
  struct Slot {
    std::uint32_t word = 0;  ///< number + 1, or 0
    std::array<float, kMostWords> bits{};
  };
  Slot& find(std::uint32_t word) {
    const auto mask = slots_.size() - 1;
    auto at = word * 2654435761U & mask;
    while (slots_[at].word != 0 && slots_[at].word != word + 1) at = (at + 1) & mask;
    return slots_[at];
  }
  std::vector<Slot> slots_;
};

struct Near {
  std::uint32_t word;
  float bits;
};

/// The likeliest nominatives of a Russian query, with as many words as it has.
std::vector<std::unique_ptr<Variant>> nominatives_of(const Variant& query) {
  std::vector<std::unique_ptr<Variant>> out;
  const auto size = query.prepared.words().size();
  for (auto& nominative : likely_nominatives(query.text)) {
    auto variant = std::make_unique<Variant>(std::move(nominative.text), nominative.cost);
    if (variant->prepared.words().size() == size) out.push_back(std::move(variant));
  }
  return out;
}

/// A set of small numbers, emptied by those that were put in.
class Marks {
 public:
  void fit(std::size_t size) {
    if (bits_.size() <= size / 64) bits_.resize(size / 64 + 1);
  }
  bool has(std::uint32_t number) const { return (bits_[number / 64] >> (number % 64) & 1) != 0; }
  /// Was it not there yet?
  bool put(std::uint32_t number) {
    const auto bit = std::uint64_t{1} << (number % 64);
    const bool is_new = (bits_[number / 64] & bit) == 0;
    bits_[number / 64] |= bit;
    return is_new;
  }
  void take(std::uint32_t number) { bits_[number / 64] &= ~(std::uint64_t{1} << (number % 64)); }

 private:
  std::vector<std::uint64_t> bits_;
};

/// What every search needs and leaves empty behind it.
struct Scratch {
  Marks words, names;
  void fit(const Image& image) {
    words.fit(image.words());
    names.fit(image.names());
  }
};
Scratch& scratch() {
  thread_local Scratch one;
  return one;
}

class Searcher {
 public:
  Searcher(const Image& image, std::string_view query) : image_(image) {
    variants_.push_back(std::make_unique<Variant>(std::string(query), 0.0));
    near_.resize(words_of_query());
    scratch().fit(image);
  }

  std::vector<Hit> run(std::size_t limit) {
    find_words(0);
    auto hits = hits_of_names(limit);
    if (!hits.empty() && hits.front().bits >= bits_of_itself() - kCostOfNominative) return hits;
    auto nominatives = nominatives_of(*variants_.front());
    if (nominatives.empty()) return hits;
    for (auto& variant : nominatives) variants_.push_back(std::move(variant));
    for (std::size_t v = 1; v < variants_.size(); ++v) find_words(v);
    return hits_of_names(limit);
  }

 private:
  struct Promise {
    float bits;
    std::uint32_t name;
  };

  std::size_t words_of_query() const {
    return std::min(variants_.front()->prepared.words().size(), Worths::kMostWords);
  }

  /// What the query would be worth if it were found letter by letter.
  double bits_of_itself() const {
    const auto query = side_of(variants_.front()->prepared);
    return compare_bits(query, query, nullptr);
  }

  /// Words of the index that are near to the words of a variant, but for those that a variant before it has too.
  void find_words(std::size_t v) {
    for (std::size_t w = 0; w < near_.size(); ++w) {
      const auto& word = variants_[v]->prepared.words()[w];
      if (variants_.front()->prepared.words()[w].part == Part::initial) continue;
      bool said = false;
      for (std::size_t u = 0; u < v; ++u) said |= variants_[u]->prepared.words()[w].form.folded() == word.form.folded();
      if (!said) near(word, v == 0 ? 0 : kCostOfNominative, near_[w]);
    }
    if (v == 0) find_syllables();
  }

  std::vector<Hit> hits_of_names(std::size_t limit) {
    std::size_t all = 0;
    for (const auto& near : near_) all += near.size();
    worths_ = std::make_unique<Worths>(all);
    for (std::size_t w = 0; w < near_.size(); ++w)
      for (const auto& near : near_[w]) worths_->note(near.word, w, near.bits);
    promises_.clear();
    least_ = 0;
    find_names();
    return best(limit);
  }

  /// Words of the index that are the same syllables as a word of a Chinese, Korean or Vietnamese name, or as all its
  /// given names in one.
  void find_syllables() {
    const auto& query = variants_.front()->prepared;
    const auto languages = query.syllabaries();
    if (languages == 0) return;
    const auto note = [&](const std::string& spelling, double bits, std::size_t w) {
      if (const auto known = number(spelling)) near_[w].push_back({*known, static_cast<float>(bits)});
    };
    std::string given;
    std::size_t givens = 0, first_given = 0;
    for (std::size_t w = near_.size(); w-- > 0;) {
      const auto& word = query.words()[w];
      const auto bits = kSameSyllables * word_bits(word.form, word.part, word.form, word.part).value_or(0);
      for (const auto& spelling : spellings_by_syllables(word.form.folded(), languages, kSpellings))
        note(spelling, bits, w);
      if (word.part == Part::family)
        for (const auto family : word.form.facts().families_first)
          for (const auto& form : forms_of_family(family)) note(form, bits, w);
      if (word.part != Part::given) continue;
      given.insert(0, word.form.folded());
      first_given = w;
      ++givens;
    }
    if (givens < 2) return;
    const Form all(given, facts({}));
    const auto bits = kSameSyllables * word_bits(all, Part::given, all, Part::given).value_or(0);
    for (const auto& spelling : spellings_by_syllables(given, languages, kSpellings)) note(spelling, bits, first_given);
  }

  std::optional<std::uint32_t> number(std::string_view word) const {
    const auto table = image_.lookup();
    const auto mask = table.size() - 1;
    for (auto at = hash(word) & mask; table[at] != 0; at = (at + 1) & mask)
      if (image_.word(table[at] - 1) == word) return table[at] - 1;
    return std::nullopt;
  }

  /// Words of the index that may be spellings of this one, with their bits. Once there is hardly a better one, those
  /// that sound much less like it are not looked at.
  void near(const Compared& word, double cost, std::vector<Near>& out) {
    found_.clear();
    if (const auto same = number(word.form.folded())) found_.push_back(*same);
    for (const auto group : word.form.facts().given.groups)
      for (const auto& form : forms_of_group(group))
        if (const auto other = number(form)) found_.push_back(*other);
    const auto sure = found_.size();
    const auto enough = kHardlyBetter * word_bits(word.form, word.part, word.form, word.part).value_or(0);
    std::optional<std::uint32_t> nearest;  // in sounds, of those that are worth enough
    const auto look_at = [&](std::uint32_t number, const Facts& facts, std::uint32_t distance) {
      const auto heard = unpacked(image_.sounds(number));
      const auto form = heard ? Form(image_.word(number), facts, *heard) : Form(image_.word(number), facts);
      const auto bits = word_bits(word.form, word.part, form, word.part);
      if (bits && *bits > cost) out.push_back({number, static_cast<float>(*bits - cost)});
      if (bits && *bits >= enough && !nearest) nearest = distance;
    };
    const auto sounds = word.form.sounds();
    sought_keys(word.form.folded(), sounds, keys_);
    auto& marks = scratch().words;
    for (const auto number : found_) marks.put(number);
    take_all();
    for (const auto number : found_) marks.take(number);
    for (std::size_t i = 0; i < sure; ++i) look_at(found_[i], facts(image_.word(found_[i])), 0);
    rank_by_sound(word.form.folded(), sounds, sure);
    for (const auto ranked : ranked_) {
      const auto distance = static_cast<std::uint32_t>(ranked >> 32);
      if (nearest && distance > *nearest + kSoundsBehind) break;
      look_at(static_cast<std::uint32_t>(ranked), facts({}), distance);
    }
  }

  /// The words that have one of the keys. Each step of the way to them is slow to reach, so the steps are asked for all
  /// at once.
  void take_all() {
    const auto directory = image_.directory();
    const auto keys = image_.keys();
    const auto bits = std::bit_width(directory.size() - 1) - 1;
    const auto bucket = [&](std::uint32_t key) { return std::uint64_t{key} << bits >> 32; };
    for (const auto key : keys_) __builtin_prefetch(&directory[bucket(key)]);
    for (const auto key : keys_) __builtin_prefetch(keys.data() + directory[bucket(key)]);
    for (const auto key : keys_)
      for (auto i = directory[bucket(key)]; i < directory[bucket(key) + 1] && found_.size() < kSoundsCompared; ++i)
        if (keys[i].key == key && scratch().words.put(keys[i].word)) found_.push_back(keys[i].word);
  }

  /// Of those behind the first `sure`, the nearest in sound, silent letters heard or not.
  void rank_by_sound(std::string_view folded, std::string_view sounds, std::size_t sure) {
    const auto silent = heard_otherwise(folded, sounds);
    const SoundDistance heard(sounds), unheard(silent.empty() ? sounds : std::string_view(silent));
    constexpr std::size_t kAhead = 16;  // sounds are far away
    ranked_.clear();
    for (auto i = sure; i < found_.size(); ++i) {
      if (i + kAhead < found_.size()) image_.ask_for_sounds(found_[i + kAhead]);
      const auto word = found_[i];
      auto distance = heard.to(image_.sounds(word));
      if (const auto other = image_.sounds_otherwise(word); other != 0) distance = std::min(distance, heard.to(other));
      if (!silent.empty()) distance = std::min(distance, unheard.to(image_.sounds(word)));
      ranked_.push_back(std::uint64_t{distance} << 32 | word);
    }
    const auto kept = std::min(ranked_.size(), kLettersCompared);
    std::nth_element(ranked_.begin(), ranked_.begin() + static_cast<std::ptrdiff_t>(kept), ranked_.end());
    ranked_.resize(kept);
    std::sort(ranked_.begin(), ranked_.end());
  }

  /// The names of the rarest words of the query, and more words while they are few.
  void find_names() {
    std::vector<std::pair<std::size_t, std::size_t>> order;  // how many names, which word
    for (std::size_t w = 0; w < near_.size(); ++w) {
      std::size_t names = 0;
      for (const auto& near : near_[w]) names += image_.names_of(near.word).size();
      if (names != 0) order.emplace_back(names, w);
      std::sort(near_[w].begin(), near_[w].end(), [](const Near& a, const Near& b) { return a.bits > b.bits; });
    }
    std::sort(order.begin(), order.end());
    std::size_t all = 0, looked_at = 0;
    for (const auto& [names, w] : order) all += names;
    for (const auto& [names, w] : order) {
      if (looked_at != 0 && looked_at + names > kPromises) break;
      const bool few = names <= kFew || all - names > kScansForARead * names;
      if (few)
        each_name_of(w, [&](std::span<const std::uint32_t> names, float) { add_up(names); });
      else
        add_up_in_common(w);
      looked_at += names;
    }
  }

  /// The names of the words near to a word of the query, the nearest first.
  template <class Use>
  void each_name_of(std::size_t w, Use&& use) const {
    std::size_t room = kMostOfOneWord;
    for (const auto& near : near_[w]) {
      const auto names = image_.names_of(near.word);
      use(names.first(std::min(room, names.size())), near.bits);
      room -= std::min(room, names.size());
    }
  }

  /// Of the names of one word those that another word leads to as well, and as many of the others as may be compared:
  /// what these promise is known without reading them.
  void add_up_in_common(std::size_t w) {
    auto& marks = scratch().names;
    std::vector<std::uint32_t> common;
    each_name_of(w, [&](std::span<const std::uint32_t> names, float) {
      for (const auto name : names) marks.put(name);
    });
    for (std::size_t other = 0; other < near_.size(); ++other) {
      if (other == w) continue;
      for (const auto& near : near_[other])
        for (const auto name : image_.names_of(near.word)) {
          if (!marks.has(name)) continue;
          marks.take(name);
          common.push_back(name);
        }
    }
    add_up(common);
    std::size_t room = kComparedInFull;
    each_name_of(w, [&](std::span<const std::uint32_t> names, float bits) {
      for (const auto name : names) {
        if (!marks.has(name)) continue;
        marks.take(name);
        if (room == 0 || bits <= least_) continue;
        promise({bits, name});
        --room;
      }
    });
  }

  /// What the words of each name promise. Reading a name far away is slow, so those ahead are asked for early.
  void add_up(std::span<const std::uint32_t> names) {
    constexpr std::size_t kAhead = 8;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (i + kAhead < names.size()) __builtin_prefetch(image_.words_of(names[i + kAhead]).data());
      std::array<float, Worths::kMostWords> best{};
      for (const auto place : image_.words_of(names[i]))
        if (const auto* bits = worths_->find_bits(place & kWordMask))
          for (std::size_t w = 0; w < near_.size(); ++w) best[w] = std::max(best[w], (*bits)[w]);
      float sum = 0;
      for (std::size_t w = 0; w < near_.size(); ++w) sum += best[w];
      if (sum > least_) promise({sum, names[i]});
    }
  }

  void promise(Promise one) {
    promises_.push_back(one);
    if (promises_.size() < 4 * kComparedInFull) return;
    keep_best_promises();
    least_ = promises_.back().bits;
  }

  void keep_best_promises() {
    const auto better = [](const Promise& a, const Promise& b) {
      return a.bits != b.bits ? a.bits > b.bits : a.name < b.name;
    };
    std::sort(promises_.begin(), promises_.end(), better);
    promises_.erase(std::unique(promises_.begin(), promises_.end(),
                                [](const Promise& a, const Promise& b) { return a.name == b.name; }),
                    promises_.end());
    if (promises_.size() > kComparedInFull) promises_.resize(kComparedInFull);
  }

  double bits(std::uint32_t name) const {
    std::vector<Compared> words;
    for (const auto place : image_.words_of(name))
      words.push_back({Form(image_.word(place & kWordMask)), static_cast<Part>(place >> kWordBits)});
    const Side right{words, image_.gender(name), image_.syllabaries(name)};
    double best = -std::numeric_limits<double>::infinity();
    for (const auto& variant : variants_) {
      best = std::max(best, compare_bits(side_of(variant->prepared), right, nullptr) - variant->cost);
    }
    return best;
  }

  /// How much more than its promise a name can turn out to be: initials are not in it, and the price of a nominative is
  /// in it for each word.
  double kept_back() const {
    double out = 0.01;  // promises are floats
    for (const auto& word : variants_.front()->prepared.words()) out += word.part == Part::initial ? kInitialFits : 0;
    if (variants_.size() > 1) out += kCostOfNominative * static_cast<double>(near_.size());
    return out;
  }

  /// The most promising names compared in full, until none of the rest can be among the hits.
  std::vector<Hit> best(std::size_t limit) {
    keep_best_promises();
    struct Candidate {
      double bits;
      std::uint32_t id, name;
    };
    std::vector<Candidate> candidates;
    const auto more = kept_back();
    std::vector<std::pair<std::uint32_t, double>> ids;  // and the bits of their best names
    const auto is_out_of_reach = [&](double most) {
      const auto above = std::count_if(ids.begin(), ids.end(), [&](const auto& id) { return id.second > most; });
      return static_cast<std::size_t>(above) >= limit;
    };
    for (const auto& promise : promises_) {
      if (is_out_of_reach(promise.bits + more)) break;
      const auto& candidate =
          candidates.emplace_back(Candidate{bits(promise.name), image_.id_of(promise.name), promise.name});
      const auto known = std::find_if(ids.begin(), ids.end(), [&](const auto& id) { return id.first == candidate.id; });
      if (known == ids.end())
        ids.emplace_back(candidate.id, candidate.bits);
      else
        known->second = std::max(known->second, candidate.bits);
    }
    std::sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
      if (a.id != b.id) return a.id < b.id;
      return a.bits != b.bits ? a.bits > b.bits : a.name < b.name;
    });
    candidates.erase(std::unique(candidates.begin(), candidates.end(),
                                 [](const Candidate& a, const Candidate& b) { return a.id == b.id; }),
                     candidates.end());
    std::sort(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
      if (a.bits != b.bits) return a.bits > b.bits;
      const auto known_a = image_.names_of_id(a.id), known_b = image_.names_of_id(b.id);
      return known_a != known_b ? known_a > known_b : image_.id(a.id) < image_.id(b.id);
    });
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < std::min(limit, candidates.size()); ++i)
      hits.push_back(
          {std::string(image_.id(candidates[i].id)), std::string(image_.name(candidates[i].name)), candidates[i].bits});
    return hits;
  }

  const Image& image_;
  std::vector<std::unique_ptr<Variant>> variants_;
  std::vector<std::vector<Near>> near_;  ///< by word of the query
  std::unique_ptr<Worths> worths_;
  std::vector<Promise> promises_;
  float least_ = 0;  ///< promises of no more are not worth keeping
  std::vector<std::uint32_t> found_, keys_;
  std::vector<std::uint64_t> ranked_;
};

}  // namespace

std::vector<Hit> search(const Image& image, std::string_view query, std::size_t limit) {
  return Searcher(image, query).run(limit);
}

}  // namespace behistun::names
