// From the bytes of one release to the release: decode, take the format apart, label the lines, find the publisher.

#include <algorithm>
#include <behistun/intake.hpp>

#include "dateline.hpp"
#include "draft.hpp"
#include "feed.hpp"
#include "line_shapes.hpp"

namespace behistun::intake {

std::string_view to_string(Label label) {
  switch (label) {
    case Label::blank:
      return "blank";
    case Label::title:
      return "title";
    case Label::dateline:
      return "dateline";
    case Label::versions:
      return "versions";
    case Label::body:
      return "body";
    case Label::boilerplate:
      return "boilerplate";
    case Label::navigation:
      return "navigation";
  }
  return "body";
}

std::string to_string(const Problem& problem) {
  std::string out = problem.file;
  if (problem.line != 0) out += ":" + std::to_string(problem.line);
  if (problem.byte != 0) out += ":" + std::to_string(problem.byte);
  return out + ": " + problem.what;
}

void append_line(Draft& draft, std::string_view line, Label label) {
  auto& text = draft.release.text;
  const auto begin = text.size();
  text += line;
  if (label != Label::body) draft.marked.push_back({{begin, text.size()}, label});
  text += '\n';
}

Outcome read(const Raw& raw, std::string_view charset) {
  auto decoded = raw.format == Format::feed ? Decoded{raw.bytes, raw.charset, {}, {}} : decode(raw, charset);
  Outcome outcome;
  outcome.problems = std::move(decoded.problems);

  Draft draft;
  switch (raw.format) {
    case Format::text:
      draft.release.text = std::move(decoded.text);
      break;
    case Format::html:
      draft = draft_of_html(decoded.text);
      break;
    case Format::json: {
      auto result = draft_of_json(decoded.text, outcome.problems);
      if (!result) {
        outcome.problems.push_back({{}, 0, result.error().at + 1, result.error().what});
        for (auto& problem : outcome.problems) {
          problem.file = raw.file;
          problem.line = raw.line;
        }
        return outcome;
      }
      draft = *std::move(result);
      break;
    }
    case Format::feed:
      draft = draft_of_item(decoded.text, outcome.problems);
      break;
  }
  if (raw.format == Format::json || raw.format == Format::feed)
    for (auto& problem : outcome.problems) {
      problem.file = raw.file;
      problem.line = raw.line;
    }

  auto& release = draft.release;
  if (release.id.empty()) release.id = raw.id;
  release.charset = std::move(decoded.charset);
  if (!decoded.note.empty()) release.notes.push_back(std::move(decoded.note));
  label(release, draft.marked, draft.contained);
  find_day(release);
  const auto title = std::find_if(release.lines.begin(), release.lines.end(),
                                  [](const Line& line) { return line.label == Label::title; });
  if (title != release.lines.end())
    tell_origin(release, Origin::Field::title, draft.title.from, draft.title.where,
                place_of(trimmed(title->span.of(release.text)), release.text));
  find_zone(find_publisher(release), release);
  if (release.text.find_first_not_of(" \t\r\n") == std::string::npos) release.notes.emplace_back("empty");
  outcome.release = std::move(release);
  return outcome;
}

}  // namespace behistun::intake
