// Tokens in one pass over the code points; phrases by their first two bytes.
//
// ASCII words, the most frequent, are folded on the spot; others by ICU.

#include <algorithm>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>

namespace behistun::segment {

namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

enum class Class : std::uint8_t { other, letter, mark, digit };

Class class_of(char32_t c) {
  if (c < 0x80) {
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') return Class::letter;
    return c >= '0' && c <= '9' ? Class::digit : Class::other;
  }
  if (unicode::is_letter(c)) return Class::letter;
  if (unicode::is_mark(c)) return Class::mark;
  return unicode::is_digit(c) ? Class::digit : Class::other;
}

}  // namespace

std::string folded(std::string_view word) {
  if (is_ascii(word)) {
    std::string out(word);
    for (auto& c : out)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
  }
  auto out = unicode::strip_marks(unicode::fold_case(word));
  replace_all(out, "ё", "е");
  return out;
}

std::vector<Token> tokenize(std::string_view utf8) {
  std::vector<Token> tokens;
  std::size_t letters = 0, capitals = 0;
  bool open = false;
  const auto close = [&](std::size_t end) {
    if (!open) return;
    open = false;
    auto& token = tokens.back();
    token.span.end = end;
    token.folded = folded(token.span.of(utf8));
    token.upper = letters > 1 && capitals == letters;
    const bool one_sound = letters == 1 || token.folded == "дж";
    token.initial = one_sound && capitals == 1 && end < utf8.size() && utf8[end] == '.';
  };
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = unicode::code_point(utf8, at);
    const auto kind = class_of(c.value);
    const bool continues = open && (kind == Class::mark || (kind == Class::letter && !tokens.back().number) ||
                                    (kind == Class::digit && tokens.back().number));
    if (!continues) close(at);
    if (kind == Class::letter || kind == Class::digit) {
      const bool capital = kind == Class::letter && unicode::is_upper(c.value);
      if (!open) {
        tokens.push_back({{at, at}, {}, kind == Class::digit, capital, false, false});
        letters = capitals = 0;
        open = true;
      }
      letters += kind == Class::letter ? 1U : 0U;
      capitals += capital ? 1U : 0U;
    }
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
  by_start_[std::string(words.front().substr(0, 2))].push_back({size_++, std::move(words)});
}

std::vector<Phrases::Match> Phrases::all(std::string_view utf8, const std::vector<Token>& tokens,
                                         std::size_t first) const {
  std::vector<Match> found;
  const auto at = by_start_.find(tokens[first].folded.substr(0, 2));
  if (at == by_start_.end()) return found;
  for (const auto& phrase : at->second)
    if (phrase_fits(utf8, tokens, first, phrase.words)) found.push_back({phrase.index, phrase.words.size()});
  return found;
}

Phrases::Match Phrases::longest(std::string_view utf8, const std::vector<Token>& tokens, std::size_t first) const {
  Match best;
  for (const auto& match : all(utf8, tokens, first))
    if (match.count > best.count) best = match;
  return best;
}

}  // namespace behistun::segment
