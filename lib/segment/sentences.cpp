// A line end always closes a sentence; what ends one inside a line is told in boundary.cpp. Inside a sentence,
// semicolons part its clauses.

#include <algorithm>
#include <behistun/segment.hpp>
#include <behistun/unicode.hpp>

#include "boundary.hpp"

namespace behistun::segment {
namespace {

Span trimmed(std::string_view utf8, Span span) {
  while (!span.empty()) {
    const auto c = unicode::code_point(utf8, span.begin);
    if (!unicode::is_space(c.value)) break;
    span.begin += c.size;
  }
  while (!span.empty()) {
    const auto c = unicode::code_point_before(utf8, span.end);
    if (!unicode::is_space(c.value)) break;
    span.end -= c.size;
  }
  return span;
}

}  // namespace

std::vector<Sentence> sentences(std::string_view utf8, Language language) {
  std::vector<Sentence> out;
  std::uint32_t paragraph = 0;
  for (std::size_t begin = 0; begin < utf8.size();) {
    const auto end = std::min(utf8.find('\n', begin), utf8.size());
    const auto line = utf8.substr(begin, end - begin);
    const auto before = out.size();
    std::size_t from = 0;
    for (const auto to : sentence_ends(line, language)) {
      const auto span = trimmed(line, {from, to});
      if (!span.empty()) out.push_back({{begin + span.begin, begin + span.end}, paragraph});
      from = to;
    }
    if (out.size() > before) ++paragraph;
    begin = end + 1;
  }
  return out;
}

std::vector<Span> clauses(std::string_view utf8, Span sentence) {
  std::vector<Span> out;
  auto begin = sentence.begin;
  const auto close = [&](std::size_t end) {
    const auto span = trimmed(utf8, {begin, end});
    if (!span.empty()) out.push_back(span);
    begin = end;
  };
  const auto text = utf8.substr(0, sentence.end);
  const auto last_closer = text.find_last_of(")]");
  std::size_t outside = begin;  // behind the last bracket; brackets within brackets are not counted
  for (auto at = text.find_first_of(";([", begin); at < text.size(); at = text.find_first_of(";([", at + 1)) {
    if (at < outside) continue;
    if (text[at] == ';') {
      close(at + 1);
    } else if (last_closer != std::string_view::npos && at < last_closer) {
      outside = text.find_first_of(")]", at);
    }
  }
  close(sentence.end);
  return out;
}

std::vector<Span> words(std::string_view utf8, Language language) { return unicode::words(utf8, language); }

}  // namespace behistun::segment
