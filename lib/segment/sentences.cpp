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

/// The sentences of the lines of a part, each line's told by ends_of(line, where it begins).
template <class EndsOf>
std::vector<Sentence> by_lines(std::string_view utf8, Span part, EndsOf ends_of) {
  std::vector<Sentence> out;
  std::uint32_t paragraph = 0;
  const auto text = utf8.substr(0, part.end);
  for (auto begin = part.begin; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const auto before = out.size();
    auto from = begin;
    for (const auto to : ends_of(text.substr(begin, end - begin), begin)) {
      const auto span = trimmed(text, {from, begin + to});
      if (!span.empty()) out.push_back({span, paragraph});
      from = begin + to;
    }
    if (out.size() > before) ++paragraph;
    begin = end + 1;
  }
  return out;
}

}  // namespace

std::vector<Sentence> sentences(std::string_view utf8, Language language) {
  return by_lines(utf8, {0, utf8.size()},
                  [&](std::string_view line, std::size_t) { return sentence_ends(line, language); });
}

std::vector<Sentence> sentences(std::string_view utf8, Span part, const Tokens& tokens, Language language) {
  return by_lines(utf8, part, [&](std::string_view line, std::size_t begin) {
    return sentence_ends(line, language, tokens.stops(), begin);
  });
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
