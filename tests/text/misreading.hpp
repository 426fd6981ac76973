#pragma once
// Does to a text what the canonical form repairs.

#include <behistun/unicode.hpp>
#include <map>
#include <string>

namespace misreading {

/// The text written in one 8-bit charset and read in another. Characters that the first lacks are left out.
inline std::string misread(std::string_view utf8, std::string_view meant, std::string_view read) {
  namespace unicode = behistun::unicode;
  static std::map<std::string, std::map<char32_t, char>, std::less<>> made;
  auto& byte_of = made[std::string(meant)];
  if (byte_of.empty())
    for (int i = 0; i < 256; ++i) {
      const auto byte = static_cast<char>(i);
      byte_of.emplace(unicode::code_point(*unicode::decode({&byte, 1}, meant), 0).value, byte);
    }
  std::string bytes;
  for (const auto c : unicode::to_utf32(utf8))
    if (const auto found = byte_of.find(c); found != byte_of.end()) bytes += found->second;
  return *unicode::decode(bytes, read);
}

}  // namespace misreading
