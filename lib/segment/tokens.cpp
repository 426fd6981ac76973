// Tokens in one pass over the code points; phrases by their first bytes, at most eight.
//
// What the letters of our languages are and how they fold is asked of the unicode room once, a code point at a time: no
// folding looks at the neighbours. A word with any other character in it, a combining mark above all, is folded whole.

#include <algorithm>
#include <array>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>
#include <bit>
#include <cassert>
#include <cstring>

namespace behistun::segment {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

enum class Class : std::uint8_t { other, letter, mark, digit };

Class class_of(char32_t c) {
  if (unicode::is_letter(c)) return Class::letter;
  if (unicode::is_mark(c)) return Class::mark;
  return unicode::is_digit(c) ? Class::digit : Class::other;
}

std::string folded_whole(std::string_view word) {
  auto out = unicode::strip_marks(unicode::fold_case(word));
  replace_all(out, "ё", "е");
  return out;
}

struct Character {
  Class kind = Class::other;
  bool upper = false;
  std::uint8_t size = 0;  ///< of the folded form, in bytes
  char folded[4] = {};    ///< of a letter or a digit
};

constexpr char32_t kKnown = 0x460;  // Latin and Russian letters lie below

bool is_known_letter(char32_t c, Class kind) { return c < kKnown && (kind == Class::letter || kind == Class::digit); }

const std::array<Character, kKnown>& known_characters() {
  static const auto table = [] {
    std::array<Character, kKnown> made;
    for (char32_t c = 0; c < kKnown; ++c) {
      auto& character = made[c];
      character.kind = class_of(c);
      if (!is_known_letter(c, character.kind)) continue;
      std::string text;
      unicode::append(text, c);
      text = folded_whole(text);
      assert(text.size() <= sizeof character.folded);  // ŉ, the longest, has three
      character.upper = character.kind == Class::letter && unicode::is_upper(c);
      character.size = static_cast<std::uint8_t>(text.size());
      std::copy(text.begin(), text.end(), character.folded);
    }
    return made;
  }();
  return table;
}

/// As unicode::code_point, for the one and two bytes of nearly all our letters at once.
unicode::CodePoint code_point(std::string_view utf8, std::size_t at) {
  const auto lead = static_cast<unsigned char>(utf8[at]);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0 && at + 1 < utf8.size())
    return {(lead & 0x1FU) << 6U | (static_cast<unsigned char>(utf8[at + 1]) & 0x3FU), 2};
  return unicode::code_point(utf8, at);
}

/// At most eight bytes as one number; no text holds a zero byte that it would have to be told from.
std::uint64_t packed(std::string_view start) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, start.data(), std::min(start.size(), sizeof bits));
  return bits;
}

}  // namespace

std::string folded(std::string_view word) {
  const auto& known = known_characters();
  std::string out;
  out.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const auto c = code_point(word, at);
    if (c.value >= kKnown || !is_known_letter(c.value, known[c.value].kind)) return folded_whole(word);
    out.append(known[c.value].folded, known[c.value].size);
    at += c.size;
  }
  return out;
}

Tokens tokenize(std::string_view utf8) {
  const auto& known = known_characters();
  Tokens tokens;
  auto& list = tokens.list_;
  auto& folded = tokens.folded_;
  list.reserve(utf8.size() / 6 + 4);
  folded.resize(utf8.size() + utf8.size() / 2 +
                sizeof(std::uint64_t));  // a known character has two bytes, folded at most three
  std::vector<std::size_t> ends;         // of the folded forms
  ends.reserve(list.capacity());
  std::size_t letters = 0, capitals = 0, begin = 0, out = 0;
  bool open = false, all_known = true;
  const auto close = [&](std::size_t end) {
    if (!open) return;
    open = false;
    auto& token = list.back();
    token.span.end = end;
    if (!all_known) {
      const auto whole = folded_whole(token.span.of(utf8));
      folded.resize(folded.size() + whole.size());
      std::copy(whole.begin(), whole.end(), &folded[begin]);
      out = begin + whole.size();
    }
    ends.push_back(out);
    token.upper = letters > 1 && capitals == letters;
    const bool one_sound = letters == 1 || std::string_view(&folded[begin], out - begin) == "дж";
    token.initial = one_sound && capitals == 1 && end < utf8.size() && utf8[end] == '.';
  };
  const auto put = [&](const Character& character) {
    std::memcpy(&folded[out], character.folded, sizeof character.folded);
    out += character.size;
    capitals += character.upper ? 1U : 0U;
  };
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = code_point(utf8, at);
    const bool is_known = c.value < kKnown;
    const auto kind = is_known ? known[c.value].kind : class_of(c.value);
    const bool continues = open && (kind == Class::mark || (kind == Class::letter && !list.back().number) ||
                                    (kind == Class::digit && list.back().number));
    if (!continues) close(at);
    if (kind == Class::letter || kind == Class::digit) {
      const bool capital = is_known ? known[c.value].upper : kind == Class::letter && unicode::is_upper(c.value);
      if (!open) {
        list.push_back({{at, at}, {}, 0, kind == Class::digit, capital, false, false});
        letters = capitals = 0;
        begin = out;
        open = all_known = true;
      }
      letters += kind == Class::letter ? 1U : 0U;
      if (is_known) {
        put(known[c.value]);
      } else {
        capitals += capital ? 1U : 0U;
      }
    }
    all_known = all_known && is_known_letter(c.value, kind);
    at += c.size;
    if (kind != Class::letter || list.back().number) continue;
    // The run of known letters that nearly every word is.
    while (at < utf8.size()) {
      const auto next = code_point(utf8, at);
      if (next.value >= kKnown || known[next.value].kind != Class::letter) break;
      put(known[next.value]);
      ++letters;
      at += next.size;
    }
  }
  close(utf8.size());
  std::size_t from = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    list[i].folded = {folded.data() + from, ends[i] - from};
    list[i].start = packed(list[i].folded);
    from = ends[i];
  }
  return tokens;
}

bool joined(std::string_view utf8, const Token& left, const Token& right) {
  const auto between = utf8.substr(left.span.end, right.span.begin - left.span.end);
  return between.size() <= 3 && between.find_first_not_of(" -.'+") == std::string_view::npos;
}

namespace {

constexpr std::size_t kStart = 8;  // bytes

/// The first `bytes` of a start.
std::uint64_t cut(std::uint64_t start, std::size_t bytes) {
  return bytes >= kStart ? start : start & ((std::uint64_t{1} << (8 * bytes)) - 1);
}

std::uint64_t mixed(std::uint64_t start) { return start * 0x9E3779B97F4A7C15ULL; }  // Fibonacci hashing

std::size_t filter_bit(std::uint64_t start) { return static_cast<std::size_t>(mixed(start) >> 50U); }

}  // namespace

Phrases::Phrases(const std::vector<std::string_view>& phrases) {
  for (auto phrase : phrases) {
    const auto first_word = words_.size();
    while (!phrase.empty()) {
      auto text = phrase.substr(0, phrase.find(' '));
      phrase.remove_prefix(std::min(phrase.size(), text.size() + 1));
      const bool open = text.ends_with('*');
      if (open) text.remove_suffix(1);
      words_.push_back({text, packed(text), open});
    }
    phrases_.push_back({phrases_.size(), first_word, words_.size()});
  }
  const auto start = [this](const Phrase& phrase) { return words_[phrase.first_word].start; };
  std::stable_sort(phrases_.begin(), phrases_.end(),
                   [&](const Phrase& a, const Phrase& b) { return start(a) < start(b); });
  slots_.resize(std::bit_ceil(2 * phrases_.size() + 1));
  for (std::size_t first = 0, last = 0; first < phrases_.size(); first = last) {
    while (last < phrases_.size() && start(phrases_[last]) == start(phrases_[first])) ++last;
    auto at = mixed(start(phrases_[first])) >> 32U & (slots_.size() - 1);
    while (slots_[at].start != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {start(phrases_[first]), first, last};
  }
  for (const auto& phrase : phrases_) {
    const auto& word = words_[phrase.first_word];
    const auto length = std::min(word.text.size(), kStart);
    lengths_[length] = true;
    if (word.open && length < 4) {
      pairs_.set(filter_bit(cut(word.start, 2)));
    } else {
      letters_.set(filter_bit(cut(word.start, 4)));
    }
  }
}

bool Phrases::may_start(std::uint64_t start) const {
  static_assert(kFilterBits == 1U << (64U - 50U));
  return letters_[filter_bit(cut(start, 4))] || pairs_[filter_bit(cut(start, 2))];
}

const Phrases::Slot& Phrases::slot(std::uint64_t start) const {
  auto at = mixed(start) >> 32U & (slots_.size() - 1);
  while (slots_[at].start != start && slots_[at].start != 0) at = (at + 1) & (slots_.size() - 1);
  return slots_[at];
}

bool Phrases::Word::fits(const Token& token) const {
  if (open) return cut(token.start, text.size()) == start && (text.size() <= kStart || token.folded.starts_with(text));
  return token.start == start && token.folded.size() == text.size() && (text.size() <= kStart || token.folded == text);
}

bool Phrases::fits(const Phrase& phrase, std::string_view utf8, std::span<const Token> tokens,
                   std::size_t first) const {
  const auto count = phrase.last_word - phrase.first_word;
  if (first + count > tokens.size()) return false;
  for (std::size_t i = 0; i < count; ++i) {
    if (!words_[phrase.first_word + i].fits(tokens[first + i])) return false;
    if (i > 0 && !joined(utf8, tokens[first + i - 1], tokens[first + i])) return false;
  }
  return true;
}

template <class Take>
void Phrases::each(std::string_view utf8, std::span<const Token> tokens, std::size_t first, Take take) const {
  const auto& word = tokens[first];
  if (!may_start(word.start)) return;
  for (std::size_t length = 1; length <= std::min(word.folded.size(), kStart); ++length) {
    if (!lengths_[length]) continue;
    const auto& found = slot(cut(word.start, length));
    for (auto at = found.first; at < found.last; ++at)
      if (const auto& phrase = phrases_[at]; fits(phrase, utf8, tokens, first))
        take(Match{phrase.index, phrase.last_word - phrase.first_word});
  }
}

std::vector<Phrases::Match> Phrases::all(std::string_view utf8, std::span<const Token> tokens,
                                         std::size_t first) const {
  std::vector<Match> found;
  each(utf8, tokens, first, [&](Match match) { found.push_back(match); });
  std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.phrase < b.phrase; });
  return found;
}

Phrases::Match Phrases::longest(std::string_view utf8, std::span<const Token> tokens, std::size_t first) const {
  Match best;
  each(utf8, tokens, first, [&](Match match) {
    if (match.count > best.count || (match.count == best.count && match.phrase < best.phrase)) best = match;
  });
  return best;
}

}  // namespace behistun::segment
