// Words heard by the table of the sounds.

#include "sound_table.hpp"
#include <behistun/unicode.hpp>
#include "letters.hpp"
#include "sounds.hpp"

namespace behistun::translit {

/// In the order of Made::write().
SoundTable::SoundTable(laid_out::Reader& in)
    : number_(in.take<std::uint8_t>()),
      rules_(in.take<Rule>()),
      choice_(in.take<std::uint16_t>()),
      choices_(in.take<std::uint16_t>()),
      steps_(in.take<Step>()) {}

/// What a character counts as that the table does not name: its letter without marks, if that one is named.
std::uint8_t SoundTable::of_one(char32_t c, std::span<const std::uint8_t> number) {
  if (unicode::is_mark(c)) return kDropped;
  if (c == U'\'' || c == U'\u2019' || c == U'\u02BC') return kOther;
  if (!unicode::is_letter(c)) return kEdge;
  std::string letter;
  unicode::append(letter, c);
  const auto plain = unicode::to_utf32(plain_letters(letter));
  if (plain.size() != 1 || plain[0] == c || plain[0] >= kKnownLetters) return kOther;
  const auto known = number[plain[0]];
  return known == kUnknown ? kOther : known;
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
      *end = number_of(c);
      end += *end != kDropped;
    }
  }
  return static_cast<std::size_t>(end - letters);
}

/// @pre  kEdge stands before the letters and behind them.
const SoundTable::Rule* SoundTable::rule_at(const std::uint8_t* letters, std::size_t size, std::size_t at) const {
  for (auto number = choices_[pair(letters[at], letters[at + 1])]; choice_[number] != kNoRule; ++number) {
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

/// @pre  kEdge stands before the letters and behind them.
template <class Heard>
void SoundTable::hear_letters(const std::uint8_t* letters, std::size_t size, Heard& out) const {
  const auto* const steps = steps_.data();
  auto heard = out;  // whose ends stay in registers
  for (std::size_t at = 0; at < size;) {
    const auto step = steps[pair(letters[at], letters[at + 1])];
    if (step.letters != 0) {
      heard.add(step.sound);
      at += step.letters;
      continue;
    }
    const auto* rule = rule_at(letters, size, at);
    for (std::size_t i = 0; rule != nullptr && i < rule->sounds; ++i) heard.add(rule->to[i]);
    at += rule == nullptr ? 1 : rule->size;
  }
  out = heard;
}

template void SoundTable::hear_letters(const std::uint8_t*, std::size_t, SoundsHeard&) const;
template void SoundTable::hear_letters(const std::uint8_t*, std::size_t, KeyHeard&) const;

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
    const auto step = steps_[pair(letters[1], letters[2])];
    if (step.letters != 0 && step.sound != '\0') return step.sound;
    const auto* rule = step.letters != 0 ? nullptr : rule_at(letters.data() + 1, size, 0);
    if (rule != nullptr && rule->sounds != 0) return rule->to[0];
  }
  return hear<SoundsHeard>(word,
                           [](const SoundsHeard& heard) { return heard.all().empty() ? '\0' : heard.all().front(); });
}

}  // namespace behistun::translit
