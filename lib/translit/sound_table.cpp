// The table of the sounds made ready, and words heard by it.

#include "sound_table.hpp"
#include <behistun/unicode.hpp>
#include <cassert>
#include "letters.hpp"
#include "sounds.hpp"

namespace behistun::translit {
namespace {

constexpr std::uint8_t kEdge = 0;     ///< what is no letter
constexpr std::uint8_t kOther = 127;  ///< a letter that no rule knows
constexpr std::uint8_t kDropped = 128, kUnknown = 129;

}  // namespace

SoundTable::SoundTable(std::span<const Row> rows) {
  number_.fill(kUnknown);
  for (const auto& row : rows) {
    for (const auto c : unicode::to_utf32(row.from)) number(c);
    for (const auto c : unicode::to_utf32(row.when))
      if (c != U'#' && c != U'^' && c != U'_') number(c);
  }
  for (char32_t c = 0; c < kKnownLetters; ++c)
    if (number_[c] == kUnknown) number_[c] = of_one(c);
  std::array<std::vector<Rule>, kNumbers> starting;  // by the first letter, in the order of trying
  for (const auto& row : rows) {
    const auto rule = read_rule(row);
    starting[rule.from[0]].push_back(rule);
  }
  RowsOfChoices rows_of_choices;
  for (std::size_t letter = 0; letter < kNumbers; ++letter) {
    std::stable_sort(starting[letter].begin(), starting[letter].end(), [](const Rule& a, const Rule& b) {
      return a.size != b.size ? a.size > b.size : a.conditional > b.conditional;
    });
    const auto first = rules_.size();
    rules_.insert(rules_.end(), starting[letter].begin(), starting[letter].end());
    for (std::size_t next = 0; next < kNumbers; ++next) {
      choices_[letter][next] = choices(first, static_cast<std::uint8_t>(next), rows_of_choices);
      steps_[letter][next] = step_of(choice_[choices_[letter][next]]);
    }
  }
}

void SoundTable::number(char32_t c) {
  assert(c < kKnownLetters);  // every letter of the table is Latin or Cyrillic
  if (number_[c] != kUnknown) return;
  number_[c] = ++letters_;
  assert(letters_ < kOther);
}

/// What a character counts as that the table does not name: its letter without marks, if that one is named.
std::uint8_t SoundTable::of_one(char32_t c) const {
  if (unicode::is_mark(c)) return kDropped;
  if (c == U'\'' || c == U'\u2019' || c == U'\u02BC') return kOther;
  if (!unicode::is_letter(c)) return kEdge;
  std::string letter;
  unicode::append(letter, c);
  const auto plain = unicode::to_utf32(plain_letters(letter));
  if (plain.size() != 1 || plain[0] == c || plain[0] >= kKnownLetters) return kOther;
  const auto known = number_[plain[0]];
  return known == kUnknown ? kOther : known;
}

SoundTable::Set SoundTable::read_side(std::string_view letters) const {
  Set set;
  if (letters.empty()) return set;
  set.bits = {0, 0};
  const bool negated = letters.starts_with('^');
  for (const auto c : unicode::to_utf32(letters.substr(negated ? 1 : 0))) {
    const auto letter = c == U'#' ? kEdge : number_[c];
    set.bits[letter >> 6] |= 1ULL << (letter & 63);
  }
  if (negated) set.bits = {~set.bits[0], ~set.bits[1]};
  return set;
}

SoundTable::Rule SoundTable::read_rule(const Row& row) const {
  Rule rule;
  for (const auto c : unicode::to_utf32(row.from)) {
    assert(rule.size < rule.from.size());  // no spelling of a sound is longer
    rule.from[rule.size++] = number_[c];
  }
  assert(row.to.size() <= rule.to.size());  // nor stands for more than three
  for (const char c : row.to) rule.to[rule.sounds++] = c;
  if (const auto bar = row.when.find('_'); bar != std::string_view::npos) {
    rule.left = read_side(row.when.substr(0, bar));
    rule.right = read_side(row.when.substr(bar + 1));
    rule.conditional = true;
  }
  rule.certain = rule.conditional ? rule.size == 1 && rule.left.fits_anything() : rule.size <= 2;
  return rule;
}

/// Where the rules from number `first` on begin in choice_ that may fit their letter with `next` behind it; equal
/// rows of them are held once.
std::uint16_t SoundTable::choices(std::size_t first, std::uint8_t next, RowsOfChoices& known) {
  std::vector<std::uint16_t> fitting;
  for (auto number = first; number < rules_.size(); ++number) {
    const auto& rule = rules_[number];
    if (rule.size > 1 ? rule.from[1] != next : rule.conditional && !rule.right.has(next)) continue;
    fitting.push_back(static_cast<std::uint16_t>(number));
    if (rule.certain) break;
  }
  fitting.push_back(kNoRule);
  const auto [at, is_new] = known.try_emplace(fitting, static_cast<std::uint16_t>(choice_.size()));
  if (is_new) choice_.insert(choice_.end(), fitting.begin(), fitting.end());
  return at->second;
}

SoundTable::Step SoundTable::step_of(std::uint16_t choice) const {
  if (choice == kNoRule) return {1, 0};
  const auto& rule = rules_[choice];
  return rule.certain && rule.sounds <= 1 ? Step{rule.size, rule.to[0]} : Step{};
}

std::string SoundTable::composed(std::string_view word) { return *unicode::normalize(word, unicode::Form::nfc); }

/// The letters as numbers; answers how many, or, of what may not be composed yet, kNotComposed if a mark stands apart
/// in it: those that compose begin with the bytes CC and CD.
std::size_t SoundTable::read(std::string_view word, bool composed, std::uint8_t* letters) const {
  const auto* const number = number_.data();
  auto* end = letters;
  for (std::size_t at = 0; at < word.size();) {
    const auto lead = static_cast<unsigned char>(word[at]);
    if (lead < 0x80) {
      *end++ = number[lead];
      ++at;
    } else if (lead == 0xD0 || lead == 0xD1) {
      *end++ = number[(lead & 0x1FU) << 6 | (static_cast<unsigned char>(word[at + 1]) & 0x3FU)];
      at += 2;
    } else {
      if (!composed && (lead == 0xCC || lead == 0xCD)) return kNotComposed;
      const auto c = next_character(word, at);
      *end = c < kKnownLetters ? number[c] : of_one(c);
      end += *end != kDropped;
    }
  }
  return static_cast<std::size_t>(end - letters);
}

/// @pre  kEdge stands before the letters and behind them.
const SoundTable::Rule* SoundTable::rule_at(const std::uint8_t* letters, std::size_t size, std::size_t at) const {
  for (auto number = choices_[letters[at]][letters[at + 1]]; choice_[number] != kNoRule; ++number) {
    const auto& rule = rules_[choice_[number]];
    if (rule.certain) return &rule;
    const auto end = at + rule.size;
    if (end > size || !std::equal(rule.from.begin() + 1, rule.from.begin() + rule.size, letters + at + 1)) continue;
    if (!rule.conditional ||
        (rule.left.has(letters[static_cast<std::ptrdiff_t>(at) - 1]) && rule.right.has(letters[end])))
      return &rule;
  }
  return nullptr;
}

/// The sounds; answers how many. A sound is written in any case, and the next one over it if it was none, or the one
/// before it again. @pre  kEdge stands before the letters and behind them.
std::size_t SoundTable::hear(const std::uint8_t* letters, std::size_t size, char* out) const {
  char* end = out;
  char last = '\0';
  const auto add = [&](char sound) {
    *end = sound;
    end += sound != last && sound != '\0';
    last = sound == '\0' ? last : sound;
  };
  for (std::size_t at = 0; at < size;) {
    const auto step = steps_[letters[at]][letters[at + 1]];
    if (step.letters != 0) {
      add(step.sound);
      at += step.letters;
      continue;
    }
    const auto* rule = rule_at(letters, size, at);
    for (std::size_t i = 0; rule != nullptr && i < rule->sounds; ++i) add(rule->to[i]);
    at += rule == nullptr ? 1 : rule->size;
  }
  return static_cast<std::size_t>(end - out);
}

/// A rule asks for no more letters than it replaces, and one behind them: the beginning of a word mostly tells.
char SoundTable::first(std::string_view word) const {
  constexpr std::size_t kTelling = std::tuple_size_v<decltype(Rule::from)> + 1;
  std::array<std::uint8_t, 2 * kTelling + 2> letters;
  auto begins = word.substr(0, 2 * kTelling);
  while (begins.size() < word.size() && (static_cast<unsigned char>(word[begins.size()]) & 0xC0) == 0x80)
    begins.remove_suffix(1);
  const auto size = read(begins, false, letters.data() + 1);
  if (size != 0 && size != kNotComposed && (size >= kTelling || begins.size() == word.size())) {
    letters[0] = letters[size + 1] = kEdge;
    const auto step = steps_[letters[1]][letters[2]];
    if (step.letters != 0 && step.sound != '\0') return step.sound;
    const auto* rule = step.letters != 0 ? nullptr : rule_at(letters.data() + 1, size, 0);
    if (rule != nullptr && rule->sounds != 0) return rule->to[0];
  }
  return with_sounds(word, [](std::span<const char> heard) { return heard.empty() ? '\0' : heard.front(); });
}

}  // namespace behistun::translit
