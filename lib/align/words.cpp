// Cuts sentences into word stems and numbers them.
//
// Digits are no words: they are left to the anchors, which know how numbers are written.

#include "words.hpp"

#include <algorithm>
#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>
#include <cstring>

namespace behistun::align {
namespace {

/// The words of one side, numbered as they come; those that a sentence repeats are counted.
class Reader {
 public:
  Reader(const Side& side, Vocabulary& words) : words_(words) {
    text_.language = side.language;
    text_.size.reserve(side.units.size());
    text_.letters.reserve(side.units.size());
    text_.begin.reserve(side.units.size() + 1);
    for (const auto& unit : side.units) read(unit);
  }
  Text text() && { return std::move(text_); }

 private:
  void read(const Unit& unit) {
    for (bilingual::Stems stems(unit.text); stems.next();) add(words_.of(stems.value()));
    for (const auto& anchor : unit.anchors) add(words_.of(key_.assign(1, kAnchor).append(anchor)));
    double size = 0;
    for (auto at = text_.begin.back(); at < text_.held.size(); ++at) size += text_.held[at].times;
    text_.size.push_back(static_cast<float>(size));
    text_.total += size;
    text_.letters.push_back(std::max<double>(1, static_cast<double>(unicode::count_code_points(unit.text))));
    text_.begin.push_back(text_.held.size());
  }

  void add(Word word) {
    if (word >= last_.size()) last_.resize(word + 1, kNowhere);
    const auto at = last_[word];
    if (at != kNowhere && at >= text_.begin.back()) {
      text_.held[at].times += 1;
    } else {
      last_[word] = text_.held.size();
      text_.held.push_back({word, 1});
    }
  }

  static constexpr auto kNowhere = static_cast<std::size_t>(-1);
  Vocabulary& words_;
  Text text_;
  std::vector<std::size_t> last_;  // of each word: where it was held last
  std::string key_;
};

void count(Text& text, std::size_t words) {
  text.count.assign(words, 0);
  for (const auto& held : text.held) text.count[held.word] += held.times;
}

std::uint32_t hash_of(std::string_view word) {
  std::uint64_t hash = word.size(), eight = 0;
  for (; word.size() >= 8; word.remove_prefix(8)) {
    std::memcpy(&eight, word.data(), 8);
    hash = (hash ^ eight) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 32;
  }
  eight = 0;
  std::memcpy(&eight, word.data(), word.size());
  hash = (hash ^ eight) * 0x9e3779b97f4a7c15;
  return static_cast<std::uint32_t>(hash >> 32);
}

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

/// The length of a separator of thousands that stands at `at` before exactly three digits; 0 if none does.
std::size_t thousands(std::string_view text, std::size_t at) {
  std::size_t size = 0;
  const auto rest = text.substr(at);
  for (const std::string_view separator : {" ", ",", ".", "\u00A0", "\u202F", "\u2009", "'"})
    if (rest.substr(0, separator.size()) == separator) size = separator.size();
  if (size == 0 || at + size + 3 > text.size()) return 0;
  for (std::size_t digit = at + size; digit < at + size + 3; ++digit)
    if (!is_ascii_digit(text[digit])) return 0;
  return at + size + 3 < text.size() && is_ascii_digit(text[at + size + 3]) ? 0 : size;
}

}  // namespace

Word Vocabulary::of(std::string_view word) {
  const auto hash = hash_of(word);
  auto at = hash & (slots_.size() - 1);
  for (; slots_[at].word != kNone; at = (at + 1) & (slots_.size() - 1))
    if (slots_[at].hash == hash && (*this)[slots_[at].word] == word) return slots_[at].word;
  const auto fresh = static_cast<Word>(size());
  slots_[at] = {hash, fresh};
  bytes_ += word;
  begin_.push_back(bytes_.size());
  if (2 * size() > slots_.size()) grow();
  return fresh;
}

void Vocabulary::grow() {
  std::vector<Slot> larger(2 * slots_.size());
  for (const auto& slot : slots_) {
    if (slot.word == kNone) continue;
    auto at = slot.hash & (larger.size() - 1);
    while (larger[at].word != kNone) at = (at + 1) & (larger.size() - 1);
    larger[at] = slot;
  }
  slots_ = std::move(larger);
}

Texts read(const Side& left, const Side& right) {
  Texts texts;
  texts.left = Reader(left, texts.words).text();
  texts.right = Reader(right, texts.words).text();
  count(texts.left, texts.words.size());
  count(texts.right, texts.words.size());
  return texts;
}

std::vector<std::string> numbers(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_digit(text[at])) {
      ++at;
      continue;
    }
    std::string number;
    const auto start = at;
    while (at < text.size() && is_ascii_digit(text[at])) number += text[at++];
    const bool may_group = at - start <= 3;
    for (std::size_t gap; may_group && (gap = thousands(text, at)) != 0;) {
      number += text.substr(at + gap, 3);
      at += gap + 3;
    }
    if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && is_ascii_digit(text[at + 1])) {
      number += '.';
      for (++at; at < text.size() && is_ascii_digit(text[at]);) number += text[at++];
    }
    found.push_back(std::move(number));
  }
  return found;
}

}  // namespace behistun::align
