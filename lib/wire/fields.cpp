// Reading JSON strictly. simdjson parses; when it refuses a line, nlohmann says at which byte.

#include "fields.hpp"

#include <algorithm>
#include <behistun/wire.hpp>
#include <limits>
#include <nlohmann/json.hpp>

namespace behistun::wire {

void Trouble::report(std::string_view field, std::string what, Error::Code code) {
  if (error_) return;
  const auto at = field.empty() ? std::string_view::npos : line_.find("\"" + std::string(field) + "\"");
  error_ = Error{code, at == std::string_view::npos ? 0 : at, std::move(what)};
}

Fields::Fields(Element element, std::initializer_list<std::string_view> known, std::string_view what, Trouble& trouble)
    : what_(what), trouble_(trouble) {
  sound_ = element.get(object_) == simdjson::SUCCESS;
  if (!sound_) {
    trouble_.report(what, what_ + " is not an object");
    return;
  }
  std::vector<std::string_view> seen;
  for (const auto field : object_) {
    if (std::find(known.begin(), known.end(), field.key) == known.end())
      trouble_.report(field.key, "unknown field \"" + std::string(field.key.substr(0, 40)) + "\" of " + what_);
    if (std::find(seen.begin(), seen.end(), field.key) != seen.end())
      trouble_.report(field.key, "field \"" + std::string(field.key) + "\" of " + what_ + " stands twice");
    seen.push_back(field.key);
    if (trouble_.error()) return;
  }
}

bool Fields::has(std::string_view field) const { return sound_ && object_.at_key(field).error() == simdjson::SUCCESS; }

std::optional<Element> Fields::get(std::string_view field, bool may_be_null) {
  Element element;
  if (!sound_) return std::nullopt;
  if (object_.at_key(field).get(element) != simdjson::SUCCESS) {
    trouble_.report("", "no field \"" + std::string(field) + "\" in " + what_);
    return std::nullopt;
  }
  if (may_be_null && element.is_null()) return std::nullopt;
  return element;
}

void Fields::wrong(std::string_view field, std::string_view wanted) {
  trouble_.report(field, "\"" + std::string(field) + "\" of " + what_ + " is not " + std::string(wanted));
}

std::string Fields::text(std::string_view field) {
  const auto element = get(field);
  std::string_view text;
  if (element && element->get(text) != simdjson::SUCCESS) wrong(field, "a text");
  return std::string(text);
}

std::string Fields::text_or_null(std::string_view field) {
  const auto element = get(field, true);
  std::string_view text;
  if (element && element->get(text) != simdjson::SUCCESS) wrong(field, "a text or null");
  return std::string(text);
}

double Fields::number(std::string_view field) {
  const auto element = get(field);
  double number = 0;
  if (element && element->get(number) != simdjson::SUCCESS) wrong(field, "a number");
  return number;
}

std::uint64_t Fields::count(std::string_view field) {
  const auto element = get(field);
  std::uint64_t number = 0;
  if (element && element->get(number) != simdjson::SUCCESS) wrong(field, "a whole number");
  return number;
}

bool Fields::flag(std::string_view field) {
  const auto element = get(field);
  bool flag = false;
  if (element && element->get(flag) != simdjson::SUCCESS) wrong(field, "true or false");
  return flag;
}

Span Fields::span(std::string_view field) {
  const auto element = get(field);
  return element ? span_of(*element, field, trouble_) : Span{};
}

std::optional<Day> Fields::day(std::string_view field) {
  const auto element = get(field, true);
  if (!element) return std::nullopt;
  std::string_view text;
  const auto day = element->get(text) == simdjson::SUCCESS ? Day::read(text) : std::nullopt;
  if (!day) wrong(field, "a day (YYYY-MM-DD)");
  return day;
}

std::optional<TimeOfDay> Fields::time(std::string_view field) {
  const auto element = get(field, true);
  if (!element) return std::nullopt;
  std::string_view text;
  const auto time = element->get(text) == simdjson::SUCCESS ? time_of(text) : std::nullopt;
  if (!time) wrong(field, "a time (HH:MM, HH:MM+HH:MM)");
  return time;
}

std::optional<Days> Fields::days(std::string_view field) {
  const auto element = get(field, true);
  if (!element) return std::nullopt;
  std::vector<Day> ends;
  if (simdjson::dom::array array; element->get(array) == simdjson::SUCCESS)
    for (const auto item : array) {
      std::string_view text;
      if (item.get(text) == simdjson::SUCCESS)
        if (const auto day = Day::read_edtf(text)) ends.push_back(*day);
    }
  if (ends.size() == 2 && ends[0] > ends[1] && !ends[0].has_year())  // "XXXX-12-30" to "XXXX-01-02"
    ends[0] = Day::without_year(ends[0].month(), ends[0].day(), true).value_or(ends[0]);
  if (ends.size() == 2 && ends[0] <= ends[1]) return Days{ends[0], ends[1]};
  wrong(field, "a first and a last day");
  return std::nullopt;
}

std::vector<std::string> Fields::texts(std::string_view field) {
  std::vector<std::string> texts;
  for (const auto item : items(field)) {
    std::string_view text;
    if (item.get(text) != simdjson::SUCCESS) wrong(field, "an array of texts");
    texts.emplace_back(text);
  }
  return texts;
}

std::vector<Element> Fields::items(std::string_view field) {
  std::vector<Element> items;
  const auto element = get(field);
  if (!element) return items;
  simdjson::dom::array array;
  if (element->get(array) != simdjson::SUCCESS) {
    wrong(field, "an array");
    return items;
  }
  for (const auto item : array) items.push_back(item);
  return items;
}

std::optional<Element> Fields::object(std::string_view field) { return get(field, true); }

std::optional<TimeOfDay> time_of(std::string_view written) {
  const auto clock = [](std::string_view text) -> std::optional<std::int32_t> {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : 100; };
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const int hour = digit(0) * 10 + digit(1);
    const int minute = digit(3) * 10 + digit(4);
    if (hour > 23 || minute > 59) return std::nullopt;
    return hour * 60 + minute;
  };
  const auto minutes = clock(written.substr(0, 5));
  if (!minutes) return std::nullopt;
  if (written.size() == 5) return TimeOfDay{*minutes, std::nullopt};
  const auto offset = clock(written.substr(6));
  if (!offset || (written[5] != '+' && written[5] != '-')) return std::nullopt;
  return TimeOfDay{*minutes, written[5] == '-' ? -*offset : *offset};
}

std::vector<std::size_t> indices_of(Element element, std::string_view field, Trouble& trouble) {
  std::vector<std::size_t> indices;
  simdjson::dom::array array;
  bool sound = element.get(array) == simdjson::SUCCESS;
  if (sound)
    for (const auto item : array) {
      std::uint64_t number = 0;
      sound = sound && item.get(number) == simdjson::SUCCESS;
      indices.push_back(number);
    }
  if (!sound) trouble.report(field, "\"" + std::string(field) + "\" holds what is no list of whole numbers");
  return indices;
}

Span span_of(Element element, std::string_view field, Trouble& trouble) {
  const auto ends = indices_of(element, field, trouble);
  if (ends.size() == 2 && ends[0] <= ends[1]) return {ends[0], ends[1]};
  trouble.report(field, "\"" + std::string(field) + "\" is not a span [begin,end]");
  return {};
}

Error syntax_error(std::string_view line) {
  std::size_t at = 0;
  try {
    const auto parsed = nlohmann::json::parse(line);
  } catch (const nlohmann::json::parse_error& error) {
    at = error.byte > 0 ? error.byte - 1 : 0;
  } catch (const nlohmann::json::out_of_range& error) {
    // "number overflow parsing '-6e999'": the number is told, not its place.
    const std::string_view what = error.what();
    const auto open = what.find('\''), close = what.rfind('\'');
    if (open < close) at = line.find(what.substr(open + 1, close - open - 1));
    return {Error::Code::bad_syntax, std::min(at, line.size()), "a number too large"};
  }
  return {Error::Code::bad_syntax, std::min(at, line.size()),
          at >= line.size() ? "the JSON ends in the middle" : "no JSON from here on"};
}

Result<Element> parse_line(std::string_view line, std::string_view type) {
  thread_local simdjson::dom::parser parser;
  Element element;
  if (parser.parse(line.data(), line.size()).get(element) != simdjson::SUCCESS) return syntax_error(line);
  std::string_view named;
  if (element["type"].get(named) != simdjson::SUCCESS || named != type)
    return Error{Error::Code::bad_value, 0, "not a " + std::string(type)};
  std::int64_t schema = 0;
  if (element["schema"].get(schema) != simdjson::SUCCESS || schema != kSchema)
    return Error{Error::Code::unsupported, 0, "schema " + std::to_string(schema) + ", not " + std::to_string(kSchema)};
  return element;
}

}  // namespace behistun::wire
