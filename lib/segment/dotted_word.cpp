// The stop is its word's own where that is an abbreviation, an initial or a list number. Some abbreviations may end a
// sentence all the same, and then what stands behind tells.

#include "dotted_word.hpp"

#include <string>

#include "abbreviations.hpp"

namespace behistun::segment {

namespace {

constexpr std::size_t kShortSentence = 6;  // words; «В 2014 г. Россия …» goes on, a longer one has ended

class DottedWord {
 public:
  DottedWord(const LineText& line, Language language, const Next& next)
      : line_(line), language_(language), next_(next) {}

  std::optional<Why> part_of(std::size_t stop) const {
    const auto word_begin = line_.begin_of_word(stop);
    const auto word = line_.text().substr(word_begin, stop - word_begin);
    if (word.empty()) return {};
    if (is_list_number(word_begin, word)) return Why::list_number;
    const auto digits = word.find_first_not_of("0123456789");
    const auto bare = word.substr(digits == std::string_view::npos ? 0 : digits);
    const bool numbered = digits != 0 || follows_number(word_begin);
    const auto hyphen = bare.rfind('-');
    const auto last_part =
        hyphen == std::string_view::npos ? std::string_view() : bare.substr(hyphen + 1);  // "Missouri-St."
    for (const auto candidate : {with_word_before(word_begin, stop), bare, last_part}) {
      if (candidate.empty()) continue;
      if (const auto ends = abbreviation_of(candidate)) {
        const bool says_year = numbered || candidate.find('.') != std::string_view::npos;  // «2015 г.», «с.г.»
        return may_end(*ends, says_year) ? std::nullopt : std::optional(Why::abbreviation);
      }
    }
    if (!is_initials(word) || is_whole_name(word_begin, stop)) return {};
    const bool several = word.find('.') != std::string_view::npos;
    const bool name = several || !starts() || next_.capital_behind;  // "J. Le Drian"
    return name ? std::optional(Why::initials) : std::nullopt;
  }

 private:
  std::optional<Ends> abbreviation_of(std::string_view word) const {
    if (word.find(' ') == std::string_view::npos) return abbreviation(word, language_);
    std::string joined;
    for (const char c : word) {
      if (c != ' ') joined += c;
    }
    return abbreviation(joined, language_);
  }

  bool may_end(Ends ends, bool says_year) const {
    switch (ends) {
      case Ends::never:
        return false;
      case Ends::number:
        return next_.kind != Next::Kind::digit && !is_roman(next_.word);
      case Ends::starter:
        return starts();
      case Ends::always:
        return true;
      case Ends::year:
        return starts() || (says_year && next_.kind == Next::Kind::upper && words_so_far() >= kShortSentence);
    }
    return false;
  }

  /// "Art. VI", "t. X". "I" is a word of English, and other single letters are initials.
  static bool is_roman(std::string_view word) {
    if (word == "V" || word == "X") return true;
    return word.size() > 1 && word.find_first_not_of("IVXLC") == std::string_view::npos;
  }

  bool starts() const {
    return next_.kind == Next::Kind::upper && !next_.stop_behind && begins_sentence(next_.word, language_);
  }

  /// "т. е", "с. г", "p. m": a word of at most two letters with the same kind of word before it; else empty.
  std::string_view with_word_before(std::size_t word_begin, std::size_t stop) const {
    if (word_begin < line_.begin() + 2 || line_[word_begin - 1] != ' ' || line_[word_begin - 2] != '.') return {};
    const auto first = line_.begin_of_word(word_begin - 2);
    if (word_begin - 2 - first > 4 || stop - word_begin > 4) return {};
    return line_.text().substr(first, stop - first);
  }

  /// «Ван И»: a family name and one letter that is the other name.
  bool is_whole_name(std::size_t word_begin, std::size_t stop) const {
    if (word_begin < line_.begin() + 2 || line_[word_begin - 1] != ' ') return false;
    const auto first = line_.begin_of_word(word_begin - 1);
    return abbreviation(line_.text().substr(first, stop - first), language_) == Ends::always;
  }

  bool follows_number(std::size_t word_begin) const {
    auto offset = word_begin;
    while (offset > line_.begin() && line_[offset - 1] == ' ') --offset;
    return offset > line_.begin() && is_ascii_digit(line_[offset - 1]);
  }

  /// "1. The sides agreed", "2.1. …", "a. …" at the head of a sentence; "1." behind the colon that announces a list.
  bool is_list_number(std::size_t word_begin, std::string_view word) const {
    if (word == "1" && word_begin >= 2 && line_[word_begin - 1] == ' ' && line_[word_begin - 2] == ':') return true;
    if (line_.past_spaces(line_.begin()) != word_begin || word.size() > 6) return false;
    bool number = true;
    for (const char c : word) number = number && (is_ascii_digit(c) || c == '.');
    return number || (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z');
  }

  /// «С.В», "J.-Y", «Дж», "Ch": each part a capital, or two letters of one sound.
  bool is_initials(std::string_view word) const {
    std::size_t letters = 0;
    for (std::size_t offset = 0; offset < word.size();) {
      const auto c = unicode::code_point(word, offset);
      offset += c.size;
      if (c.value == '.' || c.value == '-') {
        letters = 0;
        continue;
      }
      if (!is_letter(c.value)) return false;
      const bool digraph = letters == 1 && (c.value == U'ж' || c.value == 'h');
      if (!digraph && (letters > 0 || !is_upper(c.value))) return false;
      ++letters;
    }
    return letters > 0;
  }

  /// Counts no further than it needs to.
  std::size_t words_so_far() const {
    std::size_t words = 0;
    for (auto offset = line_.begin(); offset < line_.size() && words < kShortSentence; ++offset) {
      if (line_[offset] == ' ' || offset == line_.begin()) ++words;
      if (line_[offset] == '.') break;
    }
    return words;
  }

  const LineText& line_;
  Language language_;
  const Next& next_;
};

}  // namespace

std::optional<Why> part_of_word(const LineText& line, Language language, std::size_t stop, const Next& next) {
  return DottedWord(line, language, next).part_of(stop);
}

}  // namespace behistun::segment
