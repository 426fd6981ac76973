// One engine for every table of letters.
//
// The text is walked once from left to right. At each place the rules that begin with the letter there are tried, the
// longest first; those that ask for a neighbour come before those that do not. Letters are compared in lower case, and
// the capitals of the answer are taken from the text: a capital becomes Shch before a small letter, SHCH before a
// capital, and the last letter of a word looks at the one before it.

#include "rules.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>

namespace behistun::translit {
namespace {

/// Latin-1, Latin Extended and Cyrillic letters without combining marks are composed already.
bool surely_nfc(std::string_view utf8) {
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0xCC || byte == 0xCD || byte >= 0xD4) return false;
  }
  return true;
}

std::string nfc(std::string_view utf8) {
  if (surely_nfc(utf8)) return std::string(utf8);
  auto out = unicode::normalize(utf8, unicode::Form::nfc);
  return out ? *std::move(out) : std::string(utf8);
}

constexpr char32_t kTie = U'\u0361';

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02BC'; }

/// "shch" → "Shch"; "·y" → "·Y": the first letter that has a capital. Letters under a tie rise together: "t͡s" → "T͡S".
std::string titled(std::string_view utf8) {
  auto letters = unicode::to_utf32(utf8);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const auto capital = unicode::upper(letters[i]);
    if (capital == letters[i]) continue;
    letters[i] = capital;
    if (i + 2 < letters.size() && letters[i + 1] == kTie) letters[i + 2] = unicode::upper(letters[i + 2]);
    break;
  }
  return unicode::to_utf8(letters);
}

}  // namespace

bool Rules::Side::fits(char32_t neighbour, bool at_edge) const {
  if (any) return true;
  const bool hit = at_edge ? edge : letters.find(neighbour) != std::u32string::npos;
  return hit != negated;
}

bool Rules::Seen::edge(std::size_t at) const {
  return at >= lower.size() ||
         !(unicode::is_letter(lower[at]) || unicode::is_mark(lower[at]) || is_apostrophe(lower[at]));
}

Rules::Side Rules::read_side(std::string_view set) {
  Side side;
  if (set.empty()) return side;
  side.any = false;
  for (const auto letter : unicode::to_utf32(set)) {
    if (letter == U'^' && side.letters.empty() && !side.edge)
      side.negated = true;
    else if (letter == U'#')
      side.edge = true;
    else
      side.letters += letter;
  }
  return side;
}

Rules::Rules(std::span<const Row> rows, Direction direction) {
  for (const auto& row : rows) {
    const bool back = direction == Direction::backward;
    if (back && row.to.empty()) continue;
    Rule rule;
    rule.from = unicode::to_utf32(nfc(back ? row.to : row.from));
    rule.to = nfc(back ? row.from : row.to);
    rule.title = titled(rule.to);
    rule.upper = nfc(unicode::to_upper(rule.to));
    if (const auto bar = row.when.find('_'); !back && bar != std::string_view::npos) {
      rule.left = read_side(row.when.substr(0, bar));
      rule.right = read_side(row.when.substr(bar + 1));
      rule.conditional = true;
    }
    const auto first = rule.from.front();
    (first < low_.size() ? low_[first] : high_[first]).push_back(std::move(rule));
  }
  const auto order = [](std::vector<Rule>& rules) {
    std::stable_sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) {
      if (a.from.size() != b.from.size()) return a.from.size() > b.from.size();
      return a.conditional > b.conditional;
    });
  };
  for (auto& rules : low_) order(rules);
  for (auto& [first, rules] : high_) order(rules);
}

const std::vector<Rules::Rule>* Rules::starting_with(char32_t letter) const {
  if (letter < low_.size()) return &low_[letter];
  const auto found = high_.find(letter);
  return found == high_.end() ? nullptr : &found->second;
}

bool Rules::fits(const Rule& rule, const Seen& text, std::size_t at) {
  if (text.lower.compare(at, rule.from.size(), rule.from) != 0) return false;
  if (!rule.conditional) return true;
  const auto end = at + rule.from.size();
  const char32_t before = at == 0 ? U'\0' : text.lower[at - 1];
  const char32_t after = end < text.lower.size() ? text.lower[end] : U'\0';
  return rule.left.fits(before, at == 0 || text.edge(at - 1)) && rule.right.fits(after, text.edge(end));
}

const std::string& Rules::in_case_of(const Seen& text, std::size_t at, const Rule& rule) {
  const auto capital = [&](std::size_t i) { return text.as_written[i] != text.lower[i]; };
  const auto letter = [&](std::size_t i) { return i < text.lower.size() && unicode::is_letter(text.lower[i]); };
  const auto end = at + rule.from.size();
  const auto before = at - (at > 1 && is_apostrophe(text.lower[at - 1]) ? 2 : at > 0 ? 1 : 0);
  const bool uncased = unicode::upper(text.lower[at]) == text.lower[at];
  if (!capital(at) && !uncased) return rule.to;
  if (uncased) {  // a sign such as ʹ takes the case of the letters around it
    const bool loud = at > 0 && letter(at - 1) && capital(at - 1) &&
                      (letter(end) ? capital(end) : at > 1 && letter(at - 2) && capital(at - 2));
    return loud ? rule.upper : rule.to;
  }
  const bool shout = rule.from.size() > 1 && letter(at + 1) && unicode::upper(text.lower[at + 1]) != text.lower[at + 1]
                         ? capital(at + 1)
                     : letter(end) ? capital(end)
                                   : before < at && letter(before) && capital(before);
  return shout ? rule.upper : rule.title;
}

std::string Rules::apply(std::string_view utf8) const {
  Seen text{unicode::to_utf32(nfc(utf8)), {}};
  text.lower.reserve(text.as_written.size());
  for (const auto c : text.as_written) text.lower += unicode::lower(c);
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < text.lower.size();) {
    const auto* rules = starting_with(text.lower[at]);
    const Rule* chosen = nullptr;
    if (rules != nullptr)
      for (const auto& rule : *rules)
        if (fits(rule, text, at)) {
          chosen = &rule;
          break;
        }
    if (chosen == nullptr) {
      unicode::append(out, text.as_written[at++]);
      continue;
    }
    out += in_case_of(text, at, *chosen);
    at += chosen->from.size();
  }
  return nfc(out);
}

}  // namespace behistun::translit
