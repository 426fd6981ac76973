// JSON, written piece by piece. A dozen lines do what we need of it: no tree is built only to be printed.

#include <algorithm>
#include <behistun/json.hpp>
#include <charconv>
#include <cmath>

#include "escape.hpp"

namespace behistun::wire {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    const auto plain = std::find_if_not(text.begin(), text.end(), is_plain);
    out.append(text.begin(), plain);
    text.remove_prefix(static_cast<std::size_t>(plain - text.begin()));
    if (text.empty()) break;
    out += escape(text.front()).text();
    text.remove_prefix(1);
  }
  out += '"';
}

}  // namespace

Escape escape(char c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
      return {{'\\', '"'}, 2};
    case '\\':
      return {{'\\', '\\'}, 2};
    case '\n':
      return {{'\\', 'n'}, 2};
    case '\r':
      return {{'\\', 'r'}, 2};
    case '\t':
      return {{'\\', 't'}, 2};
    default: {
      const auto byte = static_cast<unsigned char>(c);
      return {{'\\', 'u', '0', '0', kHex[byte >> 4U], kHex[byte & 0xFU]}, 6};
    }
  }
}

Json::Json(std::string_view text) { append_escaped(text_, text); }

Json::Json(double number) {
  if (!std::isfinite(number)) {
    text_ = "null";
    return;
  }
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number == 0 ? 0.0 : number).ptr;
  text_.assign(buffer, end);
}

Json::Json(Span span) : text_("[" + std::to_string(span.begin) + "," + std::to_string(span.end) + "]") {}

Json Json::object(std::span<const Field> fields) {
  std::size_t size = 2;
  for (const auto& [name, value] : fields) size += name.size() + value.text_.size() + 4;
  Json out;
  out.text_.reserve(size);
  out.text_ = "{";
  for (const auto& [name, value] : fields) {
    if (out.text_.size() > 1) out.text_ += ',';
    append_escaped(out.text_, name);
    out.text_ += ':';
    out.text_ += value.text_;
  }
  out.text_ += '}';
  return out;
}

Json Json::array(std::span<const Json> items) {
  std::size_t size = 2;
  for (const auto& item : items) size += item.text_.size() + 1;
  Json out;
  out.text_.reserve(size);
  out.text_ = "[";
  for (const auto& item : items) {
    if (out.text_.size() > 1) out.text_ += ',';
    out.text_ += item.text_;
  }
  out.text_ += ']';
  return out;
}

}  // namespace behistun::wire
