// JSON, written piece by piece. A dozen lines do what we need of it: no tree is built only to be printed.

#include <behistun/json.hpp>
#include <charconv>
#include <cmath>

namespace behistun::wire {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
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
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
          out += c;
        } else {
          out += "\\u00";
          out += kHex[static_cast<unsigned char>(c) >> 4U];
          out += kHex[static_cast<unsigned char>(c) & 0xFU];
        }
    }
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

Json Json::object(const std::vector<Field>& fields) {
  Json out;
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

Json Json::array(const std::vector<Json>& items) {
  Json out;
  out.text_ = "[";
  for (const auto& item : items) {
    if (out.text_.size() > 1) out.text_ += ',';
    out.text_ += item.text_;
  }
  out.text_ += ']';
  return out;
}

}  // namespace behistun::wire
