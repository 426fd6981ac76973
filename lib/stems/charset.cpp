// Words on their way into an 8-bit dictionary and out of it.

#include "charset.hpp"

#include <behistun/unicode.hpp>

namespace behistun::stems {

Result<Charset> Charset::named(std::string_view name) {
  Charset charset;
  if (name == "UTF-8") return charset;
  constexpr std::string_view kMicrosoft = "microsoft-cp";
  charset.name_ = name.starts_with(kMicrosoft) ? "windows-" + std::string(name.substr(kMicrosoft.size())) : name;
  for (int i = 0; i < 256; ++i) {
    const auto byte = static_cast<char>(i);
    const auto decoded = unicode::decode({&byte, 1}, charset.name_);
    if (!decoded) return decoded.error();
    const auto c = unicode::code_point(*decoded, 0);
    if (c.size == decoded->size() && c.value != 0xFFFD) charset.byte_of_.emplace(c.value, byte);
  }
  return charset;
}

std::optional<std::string> Charset::encode(std::string_view utf8) const {
  if (name_.empty()) return std::string(utf8);
  std::string bytes;
  for (const auto c : unicode::to_utf32(utf8)) {
    const auto found = byte_of_.find(c);
    if (found == byte_of_.end()) return std::nullopt;
    bytes += found->second;
  }
  return bytes;
}

std::string Charset::decode(std::string_view bytes) const {
  if (name_.empty()) return unicode::replace_ill_formed(bytes);
  return *unicode::decode(bytes, name_);  // the name was tried in named()
}

}  // namespace behistun::stems
