#pragma once
// Whose is a hyphen at a line end: the printer's («инфор-/мация»), or the word's own («премьер-/министр»)?

#include <cstddef>
#include <memory>
#include <string_view>

namespace behistun::text {

// The hyphens of one text. Its words are gathered when one of them is asked for.
class LineHyphens {
 public:
  explicit LineHyphens(std::string_view text);
  ~LineHyphens();
  // Is the one at `at` certain to be the printer's, where the word goes on at `behind`?
  bool is_of_printer(std::size_t at, std::size_t behind);
  // Of a text that was broken at a width: does it lie within a name («Зал-/калиани»)?
  bool is_within_name(std::size_t at, std::size_t behind);

 private:
  struct Words;
  std::string_view text_;
  std::unique_ptr<Words> words_;
};

}  // namespace behistun::text
