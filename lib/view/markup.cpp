// Escaping. Each function takes any bytes and goes once over them.

#include "markup.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>

namespace behistun::view {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }
bool turns_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

bool is_ascii_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::string_view reference(char32_t c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

std::string cat(std::initializer_list<std::string_view> pieces) {
  std::string out;
  append(out, pieces);
  return out;
}

void append(std::string& out, std::initializer_list<std::string_view> pieces) {
  for (const auto piece : pieces) out.append(piece);
}

std::string escaped(std::string_view bytes) {
  const std::string utf8 = unicode::replace_ill_formed(bytes);
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = unicode::code_point(utf8, at);
    const auto written = reference(c.value);
    if (!written.empty())
      out += written;
    else if (is_control(c.value) && c.value != '\n' && c.value != '\t' && c.value != '\r')
      out += kReplacement;
    else
      out.append(utf8, at, c.size);
    at += c.size;
  }
  return out;
}

std::string anchor(std::string_view bytes) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  for (const char c : bytes) {
    if (is_ascii_word(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '.';
    out += kHex[byte >> 4];
    out += kHex[byte & 15];
  }
  return out;
}

bool is_web_address(std::string_view url) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (url.size() <= scheme.size()) continue;
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; };
    if (std::equal(scheme.begin(), scheme.end(), url.begin(), same)) return true;
  }
  return false;
}

std::string plain(std::string_view bytes) {
  const std::string utf8 = unicode::replace_ill_formed(bytes);
  std::string out;
  bool space = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto c = unicode::code_point(utf8, at);
    if (unicode::is_space(c.value)) {
      space = !out.empty();
    } else {
      if (space) out += ' ';
      space = false;
      if (is_control(c.value) || turns_direction(c.value))
        out += kReplacement;
      else
        out.append(utf8, at, c.size);
    }
    at += c.size;
  }
  return out;
}

std::string shortened(std::string_view utf8, std::size_t limit) {
  std::size_t at = 0, count = 0, end = 0, space = 0, space_at = 0;
  for (; at < utf8.size(); ++count) {
    if (count + 1 == limit) end = at;  // room for the ellipsis
    if (count == limit) {
      const bool late = space_at * 3 >= limit * 2;
      return cat({utf8.substr(0, late ? space : end), "…"});
    }
    const auto c = unicode::code_point(utf8, at);
    if (c.value == ' ' && count < limit) {
      space = at;
      space_at = count;
    }
    at += c.size;
  }
  return std::string(utf8);
}

std::string_view within(std::string_view text, Span span) {
  const auto begin = std::min(span.begin, text.size());
  const auto end = std::clamp(span.end, begin, text.size());
  return text.substr(begin, end - begin);
}

}  // namespace behistun::view
