// Lines of JSON Lines.

#include "release.hpp"

#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::intake;

namespace {

std::string problem_of(const std::string& line) {
  const auto outcome = read(raw_line(line));
  CHECK_FALSE(outcome.release.has_value());
  REQUIRE_FALSE(outcome.problems.empty());
  return to_string(outcome.problems.back());
}

}  // namespace

TEST_CASE("a line gives id, address, day, title and body", "[intake]") {
  const auto release = release_of(raw_line(
      R"({"id":"x1","url":"http://en.kremlin.ru/events/1","published":"2021-02-16T19:03+03:00","title":"A call","body":"It took place."})"));
  CHECK(release.id == "x1");
  CHECK(release.source == "kremlin.ru");
  CHECK(release.side == "RUS");
  CHECK(release.published == Day::read("2021-02-16"));
  CHECK(release.published_time == TimeOfDay{19 * 60 + 3, 180});
  CHECK(release.text == "A call\n\nIt took place.");
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"A call"});
}

TEST_CASE("other names of the fields are known, null is absent, unknown fields are passed over", "[intake]") {
  const auto release = release_of(raw_line(
      R"({"url":"https://x.example/1","datetime":"2022-02-28T18:20:00Z","headline":"H","location":"Moscow","summary":"S.","content":"C.","language":"ru","tags":[1,{"a":null}],"source":null})"));
  CHECK(release.id == "https://x.example/1");
  CHECK(release.source == "x.example");
  CHECK(release.text == "H\nMoscow\n\nS.\n\nC.");
  CHECK(lines_of(release, Label::dateline) == std::vector<std::string>{"Moscow"});
}

TEST_CASE("a line without an id is named by file and line", "[intake]") {
  CHECK(release_of(raw_line(R"({"title":"Only a title"})")).id == "a.jsonl:7");
}

TEST_CASE("a title that the body repeats stands in the body no more", "[intake]") {
  const auto release = release_of(raw_line(R"({"title":"A call","body":"A call It took place."})"));
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{"It took place."});
}

TEST_CASE("a bad line is named by file, line and byte", "[intake]") {
  CHECK(problem_of(R"({"title":"cut)") == "a.jsonl:7:14: the JSON ends in the middle");
  CHECK(problem_of(R"({"title" "x"})") == "a.jsonl:7:10: no JSON from here on");
  CHECK(problem_of(R"({"title":"x",})") == "a.jsonl:7:14: no JSON from here on");
  CHECK(problem_of(R"(["x"])") == "a.jsonl:7:1: a release is a JSON object, this is none");
  CHECK(problem_of(R"({"id":"x"})") == "a.jsonl:7:1: neither \"title\" nor \"body\"");
}

TEST_CASE("a date that is none is a problem, but the release is kept", "[intake]") {
  const auto outcome = read(raw_line(R"({"title":"x","date":"soon"})"));
  CHECK(outcome.release.has_value());
  REQUIRE(outcome.problems.size() == 1);
  CHECK(to_string(outcome.problems[0]) == "a.jsonl:7: not a date: \"soon\"");
}
