// Words that were hyphenated at a line end.
//
// A hyphen there may be the printer's («инфор-/мация») or the word's own («премьер-/министр»), and both sides look
// alike. It is certain to be the printer's if what follows is an end of a word that never stands alone (line-ends.tsv),
// if it lies within a word that is never hyphenated (line-words.tsv by hand, line-words.model.tsv by count), or if the
// same text holds the whole word elsewhere, and never with the hyphen.
//
// Names stand in no list. In a text that was broken at a width, a hyphen within a sentence between a capital's letters
// and small ones is the printer's too, unless what follows is a word that stands behind names (name-seconds.tsv,
// "Moscow-/led"), both sides are as short as the syllables of Korean and Chinese names (Geun-/hye), or the text has the
// first as a name of its own.

#include "line_hyphens.hpp"
#include "steps.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>
#include <iterator>
#include <unordered_set>

namespace behistun::text {

namespace {

struct LineEnd {
  std::string_view end, example, gives;
};
constexpr LineEnd kLineEnds[] = {
#include "line-ends.inc"
};

struct LineWord {
  std::string_view beginning, example, gives;
};
constexpr LineWord kLineWords[] = {
#include "line-words.inc"
};

struct Counted {
  std::string_view beginning, times;
};
constexpr Counted kCounted[] = {
#include "line-words.model.inc"
};

struct NameSecond {
  std::string_view word, example;
};
constexpr NameSecond kNameSeconds[] = {
#include "name-seconds.inc"
};

bool stands_behind_names(std::string_view word) {
  return word.ends_with("ed") || word.ends_with("ing") ||
         std::any_of(std::begin(kNameSeconds), std::end(kNameSeconds),
                     [&](const NameSecond& row) { return row.word == word; });
}

// As short as a syllable may be of a name that keeps its hyphen: "Kyung-wha", «Чже-ин».
bool is_syllable(std::string_view part) {
  constexpr std::size_t kLatin = 5, kCyrillic = 4;  // letters
  const bool cyrillic = static_cast<unsigned char>(part.front()) >= 0xD0;
  return unicode::count_code_points(part) <= (cyrillic ? kCyrillic : kLatin);
}

// Longer runs of letters are not words. In bytes.
constexpr std::size_t kLongestPart = 100;

bool never_alone(std::string_view part) {
  static const std::unordered_set<std::string_view> ends = [] {
    std::unordered_set<std::string_view> made;
    for (const auto& row : kLineEnds) made.insert(row.end);
    return made;
  }();
  return ends.contains(part);
}

// Does a word that is never hyphenated go on beyond the hyphen? A capital may begin it.
bool breaks_word(std::string_view left, std::string_view right) {
  static const std::unordered_set<std::string_view> beginnings = [] {
    std::unordered_set<std::string_view> made;
    for (const auto& row : kLineWords) made.insert(row.beginning);
    for (const auto& row : kCounted) made.insert(row.beginning);
    return made;
  }();
  const auto word = unicode::to_lower(left) + std::string(right);
  for (auto size = left.size() + 1; size <= word.size(); ++size)
    if (beginnings.contains(std::string_view(word).substr(0, size))) return true;
  return false;
}

std::size_t letters_begin(std::string_view text, std::size_t end) {
  auto begin = end;
  for (auto c = unicode::code_point_before(text, begin); c.size != 0 && unicode::is_lower(c.value);
       c = unicode::code_point_before(text, begin)) {
    begin -= c.size;
    if (end - begin > kLongestPart) return end;
  }
  return begin;
}

std::size_t letters_end(std::string_view text, std::size_t begin) {
  auto end = begin;
  for (auto c = unicode::code_point(text, end); c.size != 0 && unicode::is_lower(c.value);
       c = unicode::code_point(text, end)) {
    end += c.size;
    if (end - begin > kLongestPart) return begin;
  }
  return end;
}

std::size_t with_capital(std::string_view text, std::size_t begin) {
  const auto before = unicode::code_point_before(text, begin);
  return begin - (unicode::is_upper(before.value) ? before.size : 0);
}

// All words of a text, with their inner hyphens.
class TextWords {
 public:
  explicit TextWords(std::string_view text) {
    std::size_t begin = 0, at = 0;
    while (at < text.size()) {
      const auto c = unicode::code_point(text, at);
      const bool inside = c.value == U'-' ? at > begin : unicode::is_letter(c.value);
      if (!inside && at > begin) words_.insert(text.substr(begin, at - begin));
      at += c.size;
      if (!inside) begin = at;
    }
    words_.insert(text.substr(begin));
  }
  bool hold(const std::string& word) const { return words_.contains(word); }

 private:
  std::unordered_set<std::string_view> words_;
};

}  // namespace

struct LineHyphens::Words : TextWords {
  using TextWords::TextWords;
};

LineHyphens::LineHyphens(std::string_view text) : text_(text) {}
LineHyphens::~LineHyphens() = default;

bool LineHyphens::is_of_printer(std::size_t at, std::size_t behind) {
  const auto begin = letters_begin(text_, at);
  const auto left = text_.substr(begin, at - begin);
  const auto right = text_.substr(behind, letters_end(text_, behind) - behind);
  if (left.empty() || right.empty()) return false;
  const auto capital = with_capital(text_, begin);
  if (never_alone(right) || breaks_word(text_.substr(capital, at - capital), right)) return true;
  if (words_ == nullptr) words_ = std::make_unique<Words>(text_);
  return words_->hold(std::string(left) + std::string(right)) &&
         !words_->hold(std::string(left) + '-' + std::string(right));
}

bool LineHyphens::is_within_name(std::size_t at, std::size_t behind) {
  const auto begin = letters_begin(text_, at);
  const auto capital = with_capital(text_, begin);
  const auto left = text_.substr(capital, at - capital);
  const auto right = text_.substr(behind, letters_end(text_, behind) - behind);
  const auto before = unicode::code_point_before(text_, capital > 0 ? capital - 1 : 0).value;
  const bool opens = capital == 0 || text_[capital - 1] != ' ' || !(unicode::is_letter(before) || before == U',');
  if (capital == begin || opens || right.empty() || stands_behind_names(right)) return false;
  if (is_syllable(left) && is_syllable(right)) return false;
  if (words_ == nullptr) words_ = std::make_unique<Words>(text_);
  return !words_->hold(std::string(left)) && !words_->hold(std::string(left) + '-' + std::string(right));
}

void join_lines(std::string_view text, Rewrite& rewrite) {
  LineHyphens hyphens(text);
  for (auto at = text.find("-\n"); at != std::string_view::npos; at = text.find("-\n", at + 2))
    if (hyphens.is_of_printer(at, at + 2)) rewrite.replace({at, at + 2}, "", Rule::line_hyphen);
}

}  // namespace behistun::text
