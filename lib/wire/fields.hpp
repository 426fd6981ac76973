#pragma once
// Reads JSON objects field by field: a field that is not expected, absent, or of another type is the error of the whole
// line. The room's own header.

#include <simdjson.h>

#include <behistun/base.hpp>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace behistun::wire {

/// The first thing wrong with a line; readers go on with empty values and look at it once, at the end.
class Trouble {
 public:
  explicit Trouble(std::string_view line) : line_(line) {}

  /// `field` is where to point at.
  void report(std::string_view field, std::string what, Error::Code code = Error::Code::bad_value);
  const std::optional<Error>& error() const { return error_; }

 private:
  std::string_view line_;
  std::optional<Error> error_;
};

using Element = simdjson::dom::element;

/// An object of the line.
class Fields {
 public:
  /// Refuses fields that are not among `known`.
  Fields(Element element, std::initializer_list<std::string_view> known, std::string_view what, Trouble& trouble);

  std::string text(std::string_view field);
  std::string text_or_null(std::string_view field);  ///< null is empty
  double number(std::string_view field);
  std::uint64_t count(std::string_view field);
  bool flag(std::string_view field);
  Span span(std::string_view field);
  std::optional<Day> day(std::string_view field);         ///< null is none
  std::optional<TimeOfDay> time(std::string_view field);  ///< null is none
  std::optional<Days> days(std::string_view field);       ///< null is none
  std::vector<std::string> texts(std::string_view field);
  std::vector<Element> items(std::string_view field);
  std::optional<Element> object(std::string_view field);  ///< null is none
  bool has(std::string_view field) const;

  /// A text that `read` turns into a value of its own, or refuses.
  template <class Read>
  auto value(std::string_view field, Read read) {
    const auto written = text(field);
    const auto found = read(written);
    if (!found)
      trouble_.report(field, "unknown value \"" + written.substr(0, 40) + "\" of \"" + std::string(field) + "\"");
    return found.value_or(typename decltype(read(written))::value_type{});
  }

 private:
  std::optional<Element> get(std::string_view field, bool may_be_null = false);
  void wrong(std::string_view field, std::string_view wanted);

  simdjson::dom::object object_;
  bool sound_ = false;
  std::string what_;
  Trouble& trouble_;
};

std::optional<TimeOfDay> time_of(std::string_view written);
Span span_of(Element element, std::string_view field, Trouble& trouble);
std::vector<std::size_t> indices_of(Element element, std::string_view field, Trouble& trouble);

/// Where a line stops being JSON, of a line that is none.
Error syntax_error(std::string_view line);

/// Parses a line and checks its "type" and "schema"; `known` are its fields.
/// The parser keeps the elements alive until its next use.
Result<Element> parse_line(std::string_view line, std::string_view type);

}  // namespace behistun::wire
