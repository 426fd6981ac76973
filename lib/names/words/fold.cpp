// Words as tables are looked up by them.

#include <cstring>
#include "letter.hpp"
#include "words.hpp"

namespace behistun::names {

char* fold(std::string_view word, char* out) {
  const auto& letters = Letters::table();
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    const auto letter = letters[c.value];
    std::memcpy(out, letter.folded.data(), letter.folded.size());
    out += letter.size;
    at += c.size;
  }
  return out;
}

std::string fold(std::string_view word) {
  std::string out(room_to_fold(word.size()), char());
  out.resize(static_cast<std::size_t>(fold(word, out.data()) - out.data()));
  return out;
}

bool is_cyrillic(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const auto c = character(word, at);
    if (Letters::table()[c.value].is(Letter::cyrillic)) return true;
    at += c.size;
  }
  return false;
}

}  // namespace behistun::names
