// Tokens in one pass over the code points; phrases by their first bytes, at most eight.
//
// What the letters of our languages are and how they fold is asked of the unicode room once, a code point at a time: no
// folding looks at the neighbours. A word with any other character in it, a combining mark above all, is folded whole.

#include <algorithm>
#include <array>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>
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
  std::string folded;  ///< of a letter or a digit
};

constexpr char32_t kKnown = 0x460;  // Latin and Russian letters lie below

const std::array<Character, kKnown>& known_characters() {
  static const auto table = [] {
    std::array<Character, kKnown> made;
    for (char32_t c = 0; c < kKnown; ++c) {
      std::string text;
      unicode::append(text, c);
      const auto kind = class_of(c);
      made[c] = {kind, kind == Class::letter && unicode::is_upper(c), folded_whole(text)};
    }
    return made;
  }();
  return table;
}

bool is_known_letter(char32_t c, Class kind) { return c < kKnown && (kind == Class::letter || kind == Class::digit); }

}  // namespace

std::string folded(std::string_view word) {
  const auto& known = known_characters();
  std::string out;
  out.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const auto c = unicode::code_point(word, at);
    if (c.value >= kKnown || !is_known_letter(c.value, known[c.value].kind)) return folded_whole(word);
    out += known[c.value].folded;
    at += c.size;
  }
  return out;
}

std::vector<Token> tokenize(std::string_view utf8) {
  const auto& known = known_characters();
  std::vector<Token> tokens;
  tokens.reserve(utf8.size() / 8);
  std::size_t letters = 0, capitals = 0;
  bool open = false, all_known = true;
  std::string folded_so_far;
  const auto close = [&](std::size_t end) {
    if (!open) return;
    open = false;
    auto& token = tokens.back();
    token.span.end = end;
    token.folded = all_known ? folded_so_far : folded_whole(token.span.of(utf8));
    token.upper = letters > 1 && capitals == letters;
    const bool one_sound = letters == 1 || token.folded == "дж";
    token.initial = one_sound && capitals == 1 && end < utf8.size() && utf8[end] == '.';
  };
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = unicode::code_point(utf8, at);
    const auto kind = c.value < kKnown ? known[c.value].kind : class_of(c.value);
    const bool continues = open && (kind == Class::mark || (kind == Class::letter && !tokens.back().number) ||
                                    (kind == Class::digit && tokens.back().number));
    if (!continues) close(at);
    if (kind == Class::letter || kind == Class::digit) {
      const bool capital =
          c.value < kKnown ? known[c.value].upper : kind == Class::letter && unicode::is_upper(c.value);
      if (!open) {
        tokens.push_back({{at, at}, {}, kind == Class::digit, capital, false, false});
        letters = capitals = 0;
        open = all_known = true;
        folded_so_far.clear();
      }
      letters += kind == Class::letter ? 1U : 0U;
      capitals += capital ? 1U : 0U;
    }
    if (open && c.value < kKnown) folded_so_far += known[c.value].folded;
    all_known = all_known && is_known_letter(c.value, kind);
    at += c.size;
  }
  close(utf8.size());
  return tokens;
}

bool joined(std::string_view utf8, const Token& left, const Token& right) {
  const auto between = utf8.substr(left.span.end, right.span.begin - left.span.end);
  return between.size() <= 3 && between.find_first_not_of(" -.'+") == std::string_view::npos;
}

namespace {

bool word_fits(std::string_view pattern, std::string_view word) {
  if (pattern.ends_with('*')) return word.starts_with(pattern.substr(0, pattern.size() - 1));
  return pattern == word;
}

constexpr std::size_t kStart = 8;  // bytes

/// At most eight bytes as one number; no text holds a zero byte that it would have to be told from.
std::uint64_t packed(std::string_view start) {
  std::uint64_t bits = 0;
  std::memcpy(&bits, start.data(), start.size());
  return bits;
}

bool phrase_fits(std::string_view utf8, const std::vector<Token>& tokens, std::size_t first,
                 const std::vector<std::string_view>& words) {
  if (first + words.size() > tokens.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!word_fits(words[i], tokens[first + i].folded)) return false;
    if (i > 0 && !joined(utf8, tokens[first + i - 1], tokens[first + i])) return false;
  }
  return true;
}

}  // namespace

void Phrases::add(std::string_view phrase) {
  std::vector<std::string_view> words;
  while (!phrase.empty()) {
    words.push_back(phrase.substr(0, phrase.find(' ')));
    phrase.remove_prefix(std::min(phrase.size(), words.back().size() + 1));
  }
  auto start = words.front();
  if (start.ends_with('*')) start.remove_suffix(1);
  const auto length = std::min(start.size(), kStart);
  lengths_[length] = true;
  by_start_[packed(start.substr(0, length))].push_back({size_++, std::move(words)});
}

std::vector<Phrases::Match> Phrases::all(std::string_view utf8, const std::vector<Token>& tokens,
                                         std::size_t first) const {
  std::vector<Match> found;
  const std::string_view word = tokens[first].folded;
  for (std::size_t length = 1; length <= std::min(word.size(), kStart); ++length) {
    if (!lengths_[length]) continue;
    const auto at = by_start_.find(packed(word.substr(0, length)));
    if (at == by_start_.end()) continue;
    for (const auto& phrase : at->second)
      if (phrase_fits(utf8, tokens, first, phrase.words)) found.push_back({phrase.index, phrase.words.size()});
  }
  std::sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.phrase < b.phrase; });
  return found;
}

Phrases::Match Phrases::longest(std::string_view utf8, const std::vector<Token>& tokens, std::size_t first) const {
  Match best;
  for (const auto& match : all(utf8, tokens, first))
    if (match.count > best.count) best = match;
  return best;
}

}  // namespace behistun::segment
