#pragma once
// Releases from bytes that a test holds in its hand.

#include <behistun/intake.hpp>
#include <string>
#include <vector>

namespace behistun::intake {

/// A paragraph long enough to be one of a release.
inline const std::string kProse =
    "The two ministers went through the whole agenda of their countries' relations and agreed to meet again before the "
    "end of the year, at a date that their offices will settle.";

inline Raw raw_text(std::string bytes, std::string id = "a.txt") { return {id, id, 0, Format::text, std::move(bytes)}; }
inline Raw raw_page(std::string bytes) { return {"a.html", "a.html", 0, Format::html, std::move(bytes)}; }
inline Raw raw_line(std::string bytes) { return {"a.jsonl:7", "a.jsonl", 7, Format::json, std::move(bytes)}; }

inline Release release_of(const Raw& raw) { return read(raw).release.value_or(Release{}); }

/// The lines with this label.
inline std::vector<std::string> lines_of(const Release& release, Label label) {
  std::vector<std::string> found;
  for (const auto& line : release.lines)
    if (line.label == label) found.emplace_back(line.span.of(release.text));
  return found;
}

}  // namespace behistun::intake
