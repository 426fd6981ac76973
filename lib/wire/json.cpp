// JSON, written piece by piece. A dozen lines do what we need of it: no tree is built only to be printed.

#include <algorithm>
#include <array>
#include <behistun/json.hpp>
#include <charconv>
#include <cmath>

namespace behistun::wire {
namespace {

// Which bytes stand for themselves.
constexpr auto kPlain = [] {
  std::array<bool, 256> plain{};
  for (std::size_t c = 0x20; c < plain.size(); ++c) plain[c] = c != '"' && c != '\\' && c != 0x7F;
  return plain;
}();

bool is_plain(char c) { return kPlain[static_cast<unsigned char>(c)]; }

void append_escape(std::string& out, char c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      out += "\\u00";
      out += kHex[static_cast<unsigned char>(c) >> 4U];
      out += kHex[static_cast<unsigned char>(c) & 0xFU];
  }
}

void append_escaped(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    const auto plain = std::find_if_not(text.begin(), text.end(), is_plain);
    out.append(text.begin(), plain);
    text.remove_prefix(static_cast<std::size_t>(plain - text.begin()));
    if (text.empty()) break;
    append_escape(out, text.front());
    text.remove_prefix(1);
  }
  out += '"';
}

}  // namespace

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
