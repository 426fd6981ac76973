#pragma once
// One way through all the forms and foldings.

#include <span>
#include <string_view>

#include "normal_tables.hpp"
#include "runs.hpp"

#include <behistun/unicode.hpp>

namespace behistun::unicode {

// A form, or a folding, to the machinery.
struct Mapping {
  Trie whole;  // what a code point becomes alone
  Trie apart;  // what it becomes where it may act on others: its decomposition
  bool composes;
  Alphabet alphabet;
};
const Mapping& mapping(Form form);
const Mapping& mapping(Folding folding);

// Takes the answer as it grows, in pieces of some thousand bytes.
class Sink {
 public:
  virtual void take(std::string_view piece) = 0;

 protected:
  ~Sink() = default;
};

// The first code point at or after `at` that is not quiet, or that is ill-formed; text.size() if all is quiet.
std::size_t quiet_until(const Mapping& mapping, std::string_view text, std::size_t at);

// Gives `sink` what becomes of text[from, end). Where text is ill-formed it stops, and returns the place; otherwise
// text.size(). @pre  nothing before `from` acts on what follows it: 0, or where a quiet code point begins.
std::size_t transform(const Mapping& mapping, std::string_view text, std::size_t from, Sink& sink);

// What must be seen together to know the form of text[at], where it is not quiet: from the code point before, which
// it may compose with, if it may, to the next one that nothing before it can change.
Span region_of(const Mapping& mapping, std::string_view text, std::size_t at);

}  // namespace behistun::unicode
