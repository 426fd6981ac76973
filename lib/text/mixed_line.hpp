#pragma once
// The words of a line that holds letters of both alphabets, or numbers that may be written with either, and what stands
// around each of them.

#include "mixed_word.hpp"

#include <string_view>
#include <vector>

namespace behistun::text {

class MixedLine {
 public:
  // `begins`: the letters with which words begin, and the number of letters. @pre  both live as long as the line.
  MixedLine(std::string_view text, std::span<const Letter> letters, std::span<const std::size_t> begins);

  std::size_t size() const { return words_.size(); }
  const Word& word(std::size_t i) const { return words_[i]; }
  std::string_view text() const { return text_; }

  // The script of a word that leaves no doubt.
  Alphabet script(std::size_t i) const { return scripts_[i]; }
  // That of all such words of the line.
  Alphabet script() const { return script_; }
  // The nearest such words before and behind it are Cyrillic; there may be none on one side.
  bool amid_cyrillic(std::size_t i) const;
  // A Latin letter stands alone somewhere, as a sign («класс A»), and is no preposition.
  bool has_latin_sign() const { return has_latin_sign_; }

  // A capitalized Cyrillic word of three letters at least.
  bool is_name(std::size_t i) const;
  // «c», «o», «y».
  static bool is_small_preposition(const Word& word);

  // The characters right before and right behind a word, and what stands between it and the next one.
  char32_t before(std::size_t i) const { return unicode::code_point_before(text_, words_[i].span().begin).value; }
  char32_t behind(std::size_t i) const { return unicode::code_point(text_, words_[i].span().end).value; }
  std::string_view between(std::size_t i) const {
    return Span{words_[i].span().end, words_[i + 1].span().begin}.of(text_);
  }
  // What stands between the word before and this one; empty for the first of the line.
  std::string_view gap_before(std::size_t i) const { return i == 0 ? std::string_view{} : between(i - 1); }

 private:
  std::string_view text_;
  std::vector<Word> words_;
  std::vector<Alphabet> scripts_;
  std::vector<Alphabet> before_, behind_;  // the script of the nearest word that leaves no doubt
  Alphabet script_ = Alphabet::none;
  bool has_latin_sign_ = false;
};

// lookalikes.cpp: the script in which each word is to be written, or none where it stays as it is.
std::vector<Alphabet> settled_scripts(const MixedLine& line);

// short_forms.cpp: what of a line is no word but stands for one. Each adds to the scripts that are settled.
// «C.В. Лавров», «K.И.Косачёв»
void settle_initials(const MixedLine& line, std::vector<Alphabet>& settled);
// «c.г.», «т.e.»
void settle_abbreviations(const MixedLine& line, std::vector<Alphabet>& settled);
// «C-300», «Су-35C»
void settle_designations(const MixedLine& line, std::vector<Alphabet>& settled);

}  // namespace behistun::text
