// One line of JSON Lines: {"id","source","url","published","title","summary","place","body"}, all optional but some
// text. Fields go by several names; unknown ones are passed over, for these lines are other people's.
//
// The text of the release is its title, its place, an empty line, the summary where the body does not hold it, and the
// body. A title that the body repeats at its start gets a line of its own.

#include "draft.hpp"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <behistun/dates.hpp>
#include <behistun/text.hpp>
#include <functional>

namespace behistun::intake {
namespace {

using Object = simdjson::dom::object;

struct FieldText {
  std::string text;
  std::string_view name;  // of the field
};

/// The first of these fields that holds text; null counts as absent.
template <std::size_t N>
FieldText field_named(const Object& object, const std::array<const char*, N>& names) {
  for (const auto* name : names) {
    simdjson::dom::element value;
    if (object[name].get(value) != simdjson::SUCCESS) continue;
    if (std::string_view text; value.get(text) == simdjson::SUCCESS && !text.empty()) return {std::string(text), name};
    if (std::int64_t number = 0; value.get(number) == simdjson::SUCCESS) return {std::to_string(number), name};
  }
  return {};
}

std::string on_one_line(std::string text) {
  for (auto& c : text)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  const auto first = text.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

// --- where is the error? ---------------------------------------------------------------------------------------------
// simdjson says what is wrong but not where; this finds the first byte at which the line stops being JSON. Only lines
// that are refused come here.

class Checker {
 public:
  explicit Checker(std::string_view text) : text_(text) {}

  std::size_t first_bad() {
    std::vector<char> open;  // what is open: '{' or '['
    bool value_due = true;
    for (;;) {
      skip_blanks();
      if (value_due) {
        if (at_ >= text_.size()) return at_;
        const char c = text_[at_];
        if (c == '{' || c == '[') {
          open.push_back(c);
          ++at_;
          skip_blanks();
          if (at_ < text_.size() && text_[at_] == closing(c)) {
            ++at_;
            open.pop_back();
            value_due = false;
          } else if (c == '{' && !key()) {
            return at_;
          }
          continue;
        }
        if (!(c == '"' ? string() : word())) return at_;
        value_due = false;
        continue;
      }
      if (open.empty() || at_ >= text_.size()) return at_;
      if (text_[at_] == closing(open.back())) {
        open.pop_back();
        ++at_;
      } else if (text_[at_] == ',') {
        ++at_;
        skip_blanks();
        if (open.back() == '{' && !key()) return at_;
        value_due = true;
      } else {
        return at_;
      }
    }
  }

 private:
  static char closing(char open) { return open == '{' ? '}' : ']'; }

  void skip_blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r')) ++at_;
  }

  bool string() {
    if (at_ >= text_.size() || text_[at_] != '"') return false;
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c == '"') {
        ++at_;
        return true;
      }
      if (c != '\\') continue;
      if (at_ + 1 >= text_.size()) break;
      const char escaped = text_[at_ + 1];
      if (std::string_view("\"\\/bfnrtu").find(escaped) == std::string_view::npos) return false;
      if (escaped == 'u')
        for (std::size_t i = at_ + 2; i < at_ + 6; ++i)
          if (i >= text_.size() || std::isxdigit(static_cast<unsigned char>(text_[i])) == 0) return false;
      ++at_;
    }
    at_ = text_.size();
    return false;
  }

  bool key() {
    if (!string()) return false;
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != ':') return false;
    ++at_;
    return true;
  }

  bool word() {  // number, true, false, null; simdjson judges the rest
    const auto end = text_.find_first_of(",]} \t\r", at_);
    const auto word = text_.substr(at_, end - at_);
    const bool plain = word == "true" || word == "false" || word == "null" ||
                       (!word.empty() && word.find_first_not_of("0123456789+-.eE") == std::string_view::npos);
    if (plain) at_ += word.size();
    return plain;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

Error syntax_error(std::string_view line) {
  const auto at = Checker(line).first_bad();
  return {Error::Code::bad_syntax, at, at >= line.size() ? "the JSON ends in the middle" : "no JSON from here on"};
}

// --- the release -----------------------------------------------------------------------------------------------------

void read_published(const FieldText& written, Release& release, std::vector<Problem>& problems) {
  if (written.text.empty() || read_written_day(written.text, release, Origin::From::json, written.name)) return;
  problems.push_back({{}, 0, 0, "not a date: \"" + written.text.substr(0, 40) + "\""});
}

/// Cyrillic text has the first byte of whatever is sought in every second place, so whole words are stepped over.
bool holds(const std::string& body, const std::string& summary) {
  return std::search(body.begin(), body.end(), std::boyer_moore_horspool_searcher(summary.begin(), summary.end())) !=
         body.end();
}

void write_text(const std::string& title, const std::string& place, const std::string& summary, const std::string& body,
                Draft& draft) {
  if (!title.empty()) append_line(draft, title, Label::title);
  if (!place.empty()) append_line(draft, place, Label::dateline);
  if (!draft.release.text.empty()) append_line(draft, "");
  if (!summary.empty() && !holds(body, summary)) {
    append_line(draft, summary);
    append_line(draft, "");
  }
  std::string_view rest = body;
  if (!title.empty() && rest.size() > title.size() && rest.starts_with(title) && rest[title.size()] == ' ') {
    append_line(draft, title, Label::boilerplate);
    rest.remove_prefix(title.size() + 1);
  }
  draft.release.text += rest;
}

}  // namespace

Result<Draft> draft_of_json(std::string_view line, std::vector<Problem>& problems) {
  thread_local simdjson::dom::parser parser;
  simdjson::dom::element element;
  if (parser.parse(line.data(), line.size()).get(element) != simdjson::SUCCESS) return syntax_error(line);
  Object object;
  if (element.get(object) != simdjson::SUCCESS)
    return Error{Error::Code::bad_value, 0, "a release is a JSON object, this is none"};

  Draft draft;
  auto& release = draft.release;
  const auto take = [&](const FieldText& field, Origin::Field known, std::string& into) {
    into = field.text;
    if (!into.empty()) tell_origin(release, known, Origin::From::json, field.name);
  };
  take(field_named(object, std::array{"url", "link"}), Origin::Field::url, release.url);
  release.id = field_named(object, std::array{"id"}).text;
  if (release.id.empty()) release.id = release.url;
  take(field_named(object, std::array{"source"}), Origin::Field::source, release.source);
  read_published(field_named(object, std::array{"published", "date", "datetime"}), release, problems);
  const auto headline = field_named(object, std::array{"title", "headline"});
  const auto title = on_one_line(headline.text);
  if (!title.empty()) draft.title = {Origin::Field::title, Origin::From::json, std::string(headline.name), {}};
  const auto body = field_named(object, std::array{"body", "text", "content"}).text;
  const auto summary = on_one_line(field_named(object, std::array{"summary"}).text);
  if (title.empty() && body.empty() && summary.empty())
    return Error{Error::Code::bad_value, 0, "neither \"title\" nor \"body\""};
  write_text(title, on_one_line(field_named(object, std::array{"place", "location"}).text), summary, body, draft);
  return draft;
}

}  // namespace behistun::intake
