// Sentence ends against UAX #29 as ICU has it: where the two differ, one of our rules says why.

#include <behistun/segment.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include "../../lib/segment/boundary.hpp"

using namespace behistun;
using namespace behistun::segment;

namespace {

/// Behind the last character of `text` that is not white space.
std::size_t trimmed_end(std::string_view text) {
  auto end = text.size();
  for (; end > 0; end -= unicode::code_point_before(text, end).size)
    if (!unicode::is_space(unicode::code_point_before(text, end).value)) break;
  return end;
}

std::size_t behind_last_word(std::string_view text) {
  const auto words = segment::words(text, Language::und);
  return words.empty() ? 0 : words.back().end;
}

struct Comparison {
  std::size_t both = 0, unexplained = 0;
  std::map<Why, std::size_t> suppressed, added;
};

void compare(std::string_view line, Language language, Comparison& comparison) {
  std::set<std::size_t> frame;
  for (const auto end : unicode::sentence_breaks(line, language)) frame.insert(trimmed_end(line.substr(0, end)));
  frame.erase(frame.lower_bound(behind_last_word(line)), frame.end());
  for (const auto& decision : decisions(line, language)) {
    const auto first = frame.lower_bound(decision.stop_end), last = frame.upper_bound(decision.end);  // "« … ÷ »"
    const bool in_frame = first != last;
    frame.erase(first, last);
    if (decision.end >= behind_last_word(line)) continue;
    if (ends(decision.why)) {
      ++(in_frame ? comparison.both : comparison.added[decision.why]);
    } else if (in_frame) {
      ++comparison.suppressed[decision.why];
    }
  }
  comparison.unexplained += frame.size();
}

std::string told(const std::map<Why, std::size_t>& counts) {
  constexpr const char* kNames[] = {"stop",  "ellipsis", "dash",   "number", "glued",        "full width",
                                    "space", "goes on",  "remark", "list",   "abbreviation", "initials"};
  std::string out;
  for (const auto& [why, times] : counts) out += ' ' + std::to_string(times) + ' ' + kNames[static_cast<int>(why)];
  return out;
}

void check(const Comparison& comparison) {
  CHECK(comparison.both > 0);
  CHECK(comparison.unexplained == 0);
  CHECK(comparison.added.count(Why::stop) == 0);
  CHECK(comparison.suppressed.count(Why::no_space) == 0);
}

}  // namespace

TEST_CASE("without an abbreviation, an initial, a number or a bracket our sentences are ICU's",
          "[segment][differential]") {
  Comparison comparison;
  const std::string_view words[] = {"Мир", "да", "State", "is", "Été", "à", "«Он»", "“We”", "—", "их,"};
  const std::string_view stops[] = {" ", " ", " ", ". ", "! ", "?! ", "… "};
  std::uint32_t seed = 5;
  const auto pick = [&](std::size_t n) { return ((seed = seed * 1664525U + 1013904223U) >> 16) % n; };
  for (int round = 0; round < 2000; ++round) {
    std::string line;
    for (int i = 0; i < 20; ++i) {
      line += words[pick(std::size(words))];
      line += stops[pick(std::size(stops))];
    }
    compare(line, Language::und, comparison);
  }
  check(comparison);
}

TEST_CASE("where news break otherwise than in ICU, a rule says why", "[segment][differential][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  for (const auto language : kLanguages) {
    const auto name = std::string(data) + "/dev/newstest2014/newstest2014tri." + std::string(code(language)) + ".txt";
    std::ifstream in(name);
    Comparison comparison;
    std::string line, before;
    while (std::getline(in, line)) {
      compare(before + " " + line, language, comparison);
      before = line;
    }
    check(comparison);
    WARN(code(language) << ": both " << comparison.both << "; suppressed" << told(comparison.suppressed) << "; added"
                        << told(comparison.added));
  }
}
