#pragma once
/// @file
/// Writes JSON, field by field, in the order given.

#include <behistun/base.hpp>
#include <concepts>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace behistun::wire {

/// A piece of JSON, already written: on one line, without spaces. Text must be well-formed UTF-8 and stays UTF-8;
/// quotes, backslashes and control characters are escaped. Numbers are the shortest that read back the same; what is
/// not finite is null.
///
///     Json::object({{"id", "a"}, {"span", Span{3, 7}}}).text() == R"({"id":"a","span":[3,7]})"
class Json {
 public:
  Json() : text_("null") {}
  Json(std::string_view text);
  Json(const std::string& text) : Json(std::string_view(text)) {}
  Json(const char* text) : Json(std::string_view(text)) {}
  Json(double number);
  Json(std::same_as<bool> auto value) : text_(value ? "true" : "false") {}
  template <std::integral Number>
  requires(!std::same_as<Number, bool>) Json(Number number) : text_(std::to_string(number)) {}
  Json(Span span);

  using Field = std::pair<std::string_view, Json>;
  static Json object(std::initializer_list<Field> fields) { return object({fields.begin(), fields.size()}); }
  static Json object(std::span<const Field> fields);
  static Json array(std::initializer_list<Json> items) { return array({items.begin(), items.size()}); }
  static Json array(std::span<const Json> items);
  /// An array of whatever Json is made from.
  template <class Items>
  static Json list(const Items& items) {
    const std::vector<Json> written(items.begin(), items.end());
    return array(written);
  }
  /// null for an empty text.
  static Json or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace behistun::wire
