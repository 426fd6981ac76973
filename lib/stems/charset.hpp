#pragma once
// The charset of a dictionary: UTF-8, or one with a byte for each character.

#include <behistun/base.hpp>
#include <unordered_map>

namespace behistun::stems {

class Charset {
 public:
  // By the name that an .aff file gives it ("UTF-8", "KOI8-R", "ISO8859-1", "microsoft-cp1251").
  static Result<Charset> named(std::string_view name);

  // None if the charset lacks a letter of the word.
  std::optional<std::string> encode(std::string_view utf8) const;
  std::string decode(std::string_view bytes) const;

 private:
  std::string name_;  // empty: UTF-8
  std::unordered_map<char32_t, char> byte_of_;
};

}  // namespace behistun::stems
