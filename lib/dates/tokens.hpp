#pragma once
// A text cut into words, numbers, marks and line ends, as a reader of dates needs them.

#include <behistun/base.hpp>
#include <behistun/tokens.hpp>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace behistun::dates {

class Lexicon;
struct Beginning;

struct Token {
  enum class Kind : std::uint8_t { word, number, mark, line };
  Kind kind = Kind::mark;
  bool glued = false;      ///< no white space before it
  bool capital = false;    ///< a word that begins with an upper-case letter
  std::int32_t value = 0;  ///< of a number; numbers above 999 999 999 are -1
  Span span;
  std::string_view folded;               ///< its lower-case spelling, in Tokens' own memory or that of the words
  const Beginning* beginning = nullptr;  ///< what the lexicon knows to begin here
};

/// Words are letters alone ("mardi16" is a word and a number); dashes are folded to "-", apostrophes to "'".
/// "202019:03", a year with a clock time glued to it, is cut behind the year. Moved, never copied.
class Tokens {
 public:
  Tokens(std::string_view utf8, const Lexicon* lexicon);
  /// Of some stretches of a text, which ascend; a line end stands between two. No stretch cuts a word or a number. The
  /// words are those of the text, and must outlive it: what they tell of plain ones is not read again. The lexicon is
  /// asked.
  Tokens(std::string_view utf8, const segment::Tokens& words, std::span<const Span> stretches);
  Tokens(Tokens&&) = default;
  Tokens& operator=(Tokens&&) = default;

  /// The whole text.
  std::string_view text() const { return text_; }
  std::size_t size() const { return list_.size(); }
  /// The tokens at which a date may begin, ascending: numbers, and words with which entries of the lexicon begin.
  std::span<const std::uint32_t> openings() const { return openings_; }
  /// Reading past the end gives a line end.
  const Token& operator[](std::size_t i) const { return i < list_.size() ? list_[i] : end_; }
  std::string_view folded(std::size_t i) const { return (*this)[i].folded; }
  bool is_mark(std::size_t i, std::string_view mark) const {
    return (*this)[i].kind == Token::Kind::mark && folded(i) == mark;
  }

 private:
  using Words = std::span<const segment::Token>;

  void make_room(std::size_t bytes, std::size_t stretches);
  void read(std::string_view utf8, std::size_t at, Words words, const Lexicon* lexicon);
  void take(const segment::Token& word, bool glued, const Beginning* begun);
  std::size_t read_word(std::string_view utf8, std::size_t at, Token& token);
  std::size_t read_latin(std::string_view utf8, std::size_t at);
  std::size_t read_number(std::string_view utf8, std::size_t at, Token& token);

  void put(std::string_view folded);
  // Is the token that was read last one of the openings?
  void note_opening() {
    const auto& token = list_.back();
    if (token.beginning != nullptr || token.kind == Token::Kind::number)
      openings_.push_back(static_cast<std::uint32_t>(list_.size() - 1));
  }

  std::string_view text_;
  std::vector<Token> list_;
  std::vector<std::uint32_t> openings_;
  std::unique_ptr<char[]> folded_;
  std::size_t used_ = 0;  // bytes of folded_
  Token end_;
};

}  // namespace behistun::dates
