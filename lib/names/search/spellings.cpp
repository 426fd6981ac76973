// Words of an index that may be spellings of a word: those that share a key of sounds with it, or a row of the table of
// given names. Words that sound alike are found together; a cheap distance of sounds leaves a few dozen, which are
// compared letter by letter, each once.

#include "spellings.hpp"
#include <algorithm>
#include <array>
#include <behistun/translit.hpp>
#include <bit>
#include "near.hpp"
#include "words/article.hpp"

namespace behistun::names {
namespace {

constexpr std::size_t kSoundingsCompared = 2000;  ///< that share a key with a word of the query
constexpr double kHardlyBetter = 0.85;            ///< of the most that a word can be worth
constexpr std::uint32_t kSoundsBehind = 1;        ///< that a word may be behind one that is worth so much
constexpr double kWorthALook = 0.25;              ///< likeness of words
constexpr std::size_t kNamesBeside = 6000;        ///< in which a word was surely found
constexpr std::size_t kSpellings = 64;            ///< of a syllabic word, in each language and script

/// Emptied by each who used it.
Marks& marks_of_words() {
  thread_local Marks marks;
  return marks;
}
Marks& marks_of_soundings() {
  thread_local Marks marks;
  return marks;
}

/// Asks for words ahead of what is looked at: they are far away.
constexpr std::size_t kWordsAhead = 6;

double worth_of_itself(const Compared& word) { return word_bits(word, word).value_or(0); }

}  // namespace

Form form_of(const Image& image, std::uint32_t word) {
  const auto& ready = image.ready_words()[word];
  return {image.word(word), facts_of_number(ready.facts),
          translit::Spelt({ready.codes.data(), std::min<std::size_t>(ready.letters, ready.codes.size())},
                          ready.cyrillic != 0),
          unpacked(ready.heard)};
}

/// Compares words of the index with one of the query, letter by letter.
class Spellings::Looker {
 public:
  Looker(Spellings& spellings, const Compared& word, double cost, bool article, std::vector<Near>& out)
      : spellings_(spellings),
        word_(word),
        cost_(cost),
        article_(article),
        enough_(kHardlyBetter * worth_of_itself(word)),
        out_(out) {}

  /// `distance` is how far it is in sounds.
  void look_at(std::uint32_t number, std::uint32_t distance) {
    const Compared other{form_of(spellings_.image_, number), word_.part, number};
    const bool alike = spellings_.remembered_.likeness(word_, other, kWorthALook) >= kWorthALook;
    auto bits = alike ? word_bits(word_, other, &spellings_.remembered_).value_or(0) : 0;
    if (article_)
      bits = std::max(bits, glued_bits(behind_glued_article(other.form.folded(), other.form.facts()), other));
    if (bits > cost_) out_.push_back({number, static_cast<float>(bits - cost_)});
    if (bits >= enough_ && !nearest_) nearest_ = distance;
  }
  /// Are words that are so far in sounds not worth a look any more?
  bool is_content(std::uint32_t distance) const { return nearest_ && distance > *nearest_ + kSoundsBehind; }

 private:
  /// What it is worth that the other word is this one with the article hanging on it.
  double glued_bits(std::string_view rest, const Compared& other) const {
    if (rest.empty()) return 0;
    const Form form(rest);
    const auto alike = likeness(word_.form, form, kNeither);
    return alike < kNeither ? 0 : worth(word_.form, word_.part, form, other.part) * alike;
  }

  Spellings& spellings_;
  const Compared& word_;
  const double cost_;
  const bool article_;
  const double enough_;
  std::vector<Near>& out_;
  std::optional<std::uint32_t> nearest_;  ///< in sounds, of those that are worth enough
};

Spellings::Spellings(const Image& image, Remembered& remembered)
    : image_(image), remembered_(remembered), words_(marks_of_words()), soundings_(marks_of_soundings()) {
  words_.fit(image.words());
  soundings_.fit(image.soundings().size());
}

std::optional<std::uint32_t> Spellings::number(std::string_view word) const {
  const auto table = image_.lookup();
  const auto mask = table.size() - 1;
  for (auto at = hash(word) & mask; table[at] != 0; at = (at + 1) & mask)
    if (image_.word(table[at] - 1) == word) return table[at] - 1;
  return std::nullopt;
}

void Spellings::find(const Compared& word, double cost, bool article, std::size_t most, std::vector<Near>& out) {
  Looker looker(*this, word, cost, article, out);
  find_sure(word);
  for (const auto number : sure_) looker.look_at(number, 0);
  for (const auto number : sure_) words_.put(number);
  find_by_sound(word, most, looker);
  for (const auto number : sure_) words_.take(number);
  const auto rest = behind_glued_article(word.form.folded(), word.form.facts());
  if (rest.empty()) return;
  const Compared alone{Form(rest), word.part, word.number + Remembered::kBehindArticle};
  Looker behind(*this, alone, cost, false, out);
  find_by_sound(alone, most, behind);
}

/// The word itself, and forms of one given name.
void Spellings::find_sure(const Compared& word) {
  sure_.clear();
  if (const auto same = number(word.form.folded())) sure_.push_back(*same);
  for (const auto group : word.form.facts().given.groups)
    for (const auto& form : forms_of_group(group))
      if (const auto other = number(form)) sure_.push_back(*other);
}

/// The words that sound nearest, but for those that are sure.
void Spellings::find_by_sound(const Compared& word, std::size_t most, Looker& looker) {
  measure(word);
  rank(most);
  const auto ready = image_.ready_words();
  for (std::size_t i = 0; i < ranked_.size(); ++i) {
    if (i + kWordsAhead < ranked_.size())
      __builtin_prefetch(&ready[static_cast<std::uint32_t>(ranked_[i + kWordsAhead])]);
    const auto distance = static_cast<std::uint32_t>(ranked_[i] >> 32);
    const auto number = static_cast<std::uint32_t>(ranked_[i]);
    if (looker.is_content(distance)) return;
    if (!words_.has(number)) looker.look_at(number, distance);
  }
}

/// The soundings that have one of the keys. Each step of the way to them is slow to reach, so the steps are asked for
/// all at once.
void Spellings::find_soundings() {
  const auto directory = image_.directory();
  const auto keys = image_.keys();
  const auto bits = std::bit_width(directory.size() - 1) - 1;
  const auto bucket = [&](std::uint32_t key) { return std::uint64_t{key} << bits >> 32; };
  found_.clear();
  for (const auto key : keys_) __builtin_prefetch(&directory[bucket(key)]);
  for (const auto key : keys_) __builtin_prefetch(keys.data() + directory[bucket(key)]);
  for (const auto key : keys_)
    for (auto i = directory[bucket(key)]; i < directory[bucket(key) + 1] && found_.size() < kSoundingsCompared; ++i)
      if (keys[i].key == key && soundings_.put(keys[i].sounding)) found_.push_back(keys[i].sounding);
  for (const auto sounding : found_) soundings_.take(sounding);
}

namespace {

/// The least distances of sounds, of four at a time.
class Nearest {
 public:
  Nearest(const SoundDistance& distance, std::vector<std::uint8_t>& least) : distance_(distance), least_(least) {}
  /// Of those of number i.
  void add(std::size_t i, std::uint64_t sounds) {
    sounds_[held_] = sounds;
    numbers_[held_] = i;
    if (++held_ == sounds_.size()) finish();
  }
  void finish() {
    if (held_ == 0) return;
    const auto found = distance_.to(sounds_);
    for (std::size_t k = 0; k < held_; ++k) {
      auto& least = least_[numbers_[k]];
      least = std::min(least, static_cast<std::uint8_t>(found[k]));
    }
    held_ = 0;
  }

 private:
  const SoundDistance& distance_;
  std::vector<std::uint8_t>& least_;
  SoundDistance::Packed sounds_{};
  std::array<std::size_t, SoundDistance::kAtOnce> numbers_{};
  std::size_t held_ = 0;
};

}  // namespace

/// The soundings that a word finds, and how far they are.
void Spellings::measure(const Compared& word) {
  const auto known = std::find_if(measured_.begin(), measured_.end(),
                                  [&](const Measured& measured) { return measured.number == word.number; });
  if (known != measured_.end()) {
    found_ = known->found;
    distances_ = known->distances;
    return;
  }
  const auto sounds = word.form.sounds();
  const auto otherwise = heard_otherwise(word.form.folded(), sounds);
  sought_keys(sounds, otherwise, keys_);
  find_soundings();
  measure(sounds, otherwise);
  measured_.push_back({word.number, found_, distances_});
}

/// The distances of the found, silent letters heard or not.
void Spellings::measure(std::string_view sounds, std::string_view otherwise) {
  const auto soundings = image_.soundings();
  constexpr std::size_t kAhead = 16;  // soundings are far away
  const SoundDistance heard(sounds), unheard(otherwise.empty() ? sounds : std::string_view(otherwise));
  Nearest as_heard(heard, distances_), as_unheard(unheard, distances_);
  distances_.assign(found_.size(), SoundDistance::kMost);
  for (std::size_t i = 0; i < found_.size(); ++i) {
    if (i + kAhead < found_.size()) __builtin_prefetch(&soundings[found_[i + kAhead]]);
    const auto& sounding = soundings[found_[i]];
    as_heard.add(i, sounding.heard);
    if (sounding.otherwise != 0) as_heard.add(i, sounding.otherwise);
    if (!otherwise.empty()) as_unheard.add(i, sounding.heard);
  }
  as_heard.finish();
  as_unheard.finish();
}

/// The words of the nearest of the found; of equals the word that more names have.
void Spellings::rank(std::size_t most) {
  std::array<std::size_t, SoundDistance::kMost + 1> words_at{};  // each distance
  for (std::size_t i = 0; i < found_.size(); ++i) words_at[distances_[i]] += image_.words_of_sounding(found_[i]).size();
  std::size_t farthest = 0;
  for (std::size_t words = words_at[0]; words < most && farthest < SoundDistance::kMost;) words += words_at[++farthest];
  ranked_.clear();
  for (std::size_t i = 0; i < found_.size(); ++i)
    if (distances_[i] <= farthest)
      for (const auto word : image_.words_of_sounding(found_[i]))
        ranked_.push_back(std::uint64_t{distances_[i]} << 32 | word);
  const auto kept = std::min(ranked_.size(), most);
  std::nth_element(ranked_.begin(), ranked_.begin() + static_cast<std::ptrdiff_t>(kept), ranked_.end());
  ranked_.resize(kept);
  std::sort(ranked_.begin(), ranked_.end());
}

/// What stands in names with the words, each word once.
void Spellings::words_beside(std::span<const Near> sure, std::vector<std::uint32_t>& out) {
  constexpr std::size_t kAhead = 16;
  std::size_t room = kNamesBeside;
  for (const auto& near : sure) {
    const auto all = image_.names_of(near.word);
    const auto names = all.first(std::min(room, all.size()));
    room -= names.size();
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (i + 2 * kAhead < names.size()) image_.ask_for_place_of_words(names[i + 2 * kAhead] & kNameMask);
      if (i + kAhead < names.size()) __builtin_prefetch(image_.words_of(names[i + kAhead] & kNameMask).data());
      for (const auto place : image_.words_of(names[i] & kNameMask))
        if (words_.put(place & kWordMask)) out.push_back(place & kWordMask);
    }
  }
  for (const auto word : out) words_.take(word);
}

void Spellings::find_beside(const Prepared& query, std::vector<std::vector<Near>>& out) {
  const auto ready = image_.ready_words();
  std::vector<std::uint32_t> beside;
  for (std::size_t w = 0; w < out.size(); ++w) {
    const auto enough = static_cast<float>(kHardlyBetter * worth_of_itself(query.words()[w]));
    const auto end =
        std::partition(out[w].begin(), out[w].end(), [&](const Near& near) { return near.bits >= enough; });
    beside.clear();
    words_beside({out[w].data(), static_cast<std::size_t>(end - out[w].begin())}, beside);
    for (std::size_t other = 0; other < out.size(); ++other) {
      const auto& word = query.words()[other];
      if (other == w || word.part == Part::initial) continue;
      const auto sounds = packed(word.form.sounds());
      for (std::size_t i = 0; i < beside.size(); ++i) {
        if (i + kWordsAhead < beside.size()) __builtin_prefetch(&ready[beside[i + kWordsAhead]]);
        if (((ready[beside[i]].heard ^ sounds) & kFirstSound) != 0) continue;
        const Compared one{form_of(image_, beside[i]), word.part, beside[i]};
        if (remembered_.likeness(word, one, kWorthALook) < kWorthALook) continue;
        const auto bits = word_bits(word, one, &remembered_).value_or(0);
        if (bits > 0) out[other].push_back({beside[i], static_cast<float>(bits)});
      }
    }
  }
}

void Spellings::find_syllables(const Prepared& query, std::vector<std::vector<Near>>& out) {
  const auto languages = query.syllabaries();
  if (languages == 0) return;
  const auto note = [&](std::string_view spelling, double bits, std::size_t w) {
    if (const auto known = number(spelling)) out[w].push_back({*known, static_cast<float>(bits)});
  };
  std::string given;
  std::size_t givens = 0, first_given = 0;
  for (std::size_t w = out.size(); w-- > 0;) {
    const auto& word = query.words()[w];
    const auto bits = kSameSyllables * worth_of_itself(word);
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
  const Compared all{Form(given, facts({})), Part::given};
  const auto bits = kSameSyllables * worth_of_itself(all);
  for (const auto& spelling : spellings_by_syllables(given, languages, kSpellings)) note(spelling, bits, first_given);
}

}  // namespace behistun::names
