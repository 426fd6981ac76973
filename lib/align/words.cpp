// The terms of sentences: the stems of their words, and anchors; and the numbers of those of two texts.
//
// Digits are no words: they are left to the anchors, which know how numbers are written.

#include "words.hpp"

#include <algorithm>
#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>
#include <bit>

namespace behistun::align {
namespace {

std::size_t terms(const Part& side) {
  std::size_t sum = 0;
  for (const auto& unit : side.units) sum += unit.terms.size();
  return sum;
}

Text numbered(const Part& side, Vocabulary& words) {
  Text text;
  text.language = side.language;
  text.size.reserve(side.units.size());
  text.letters.reserve(side.units.size());
  text.begin.reserve(side.units.size() + 1);
  text.held.reserve(terms(side));
  for (const auto& unit : side.units) {
    float size = 0;
    for (const auto& term : unit.terms) {
      text.held.push_back({words.of({term.hash, term.beginning, term.kind}), term.times});
      size += term.times;
    }
    text.size.push_back(size);
    text.total += static_cast<double>(size);
    text.letters.push_back(std::max(1.F, static_cast<float>(unit.letters)));
    text.begin.push_back(static_cast<std::uint32_t>(text.held.size()));
  }
  return text;
}

void count(Text& text, std::size_t words) {
  text.count.assign(words, 0);
  for (const auto& held : text.held) text.count[held.word] += held.times;
}

Term::Kind kind_of(std::string_view anchor) { return anchor.starts_with('~') ? Term::Kind::name : Term::Kind::anchor; }

/// FNV-1a, from another beginning than stems have.
std::uint64_t hash_of(std::string_view anchor) {
  std::uint64_t hash = 0x6c62272e07bb0142;
  for (const char c : anchor) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
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

Vocabulary::Vocabulary(std::size_t words) {
  const auto slots = std::bit_ceil(std::max<std::size_t>(2 * words, 2));
  entries_.reserve(words);
  slots_.assign(slots, kNone);
  shift_ = 64 - static_cast<unsigned>(std::countr_zero(slots));
}

Word Vocabulary::add(std::size_t slot, const Entry& entry) {
  const auto fresh = static_cast<Word>(size());
  slots_[slot] = fresh;
  entries_.push_back(entry);
  if (2 * size() > slots_.size()) grow();
  return fresh;
}

void Vocabulary::grow() {
  slots_.assign(2 * slots_.size(), kNone);
  --shift_;
  for (Word word = 0; word < size(); ++word) {
    auto at = slot_of(entries_[word].hash);
    while (slots_[at] != kNone) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = word;
  }
}

Texts read(const Part& left, const Part& right) {
  Texts texts{Vocabulary(terms(left) + terms(right)), {}, {}};
  texts.left = numbered(left, texts.words);
  texts.right = numbered(right, texts.words);
  count(texts.left, texts.words.size());
  count(texts.right, texts.words.size());
  return texts;
}

void find_terms(Unit& unit) {
  std::vector<Term> found;
  for (bilingual::Stems stems(unit.text); stems.next();)
    found.push_back({stems.hash().hash, stems.hash().beginning, Term::Kind::stem, 1});
  for (const auto& anchor : unit.anchors) found.push_back({hash_of(anchor), 0, kind_of(anchor), 1});
  std::sort(found.begin(), found.end(), [](const Term& a, const Term& b) { return a.hash < b.hash; });
  unit.terms.clear();
  for (const auto& term : found)
    if (!unit.terms.empty() && unit.terms.back().hash == term.hash)
      unit.terms.back().times += 1;
    else
      unit.terms.push_back(term);
  unit.letters = unicode::count_code_points(unit.text);
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
