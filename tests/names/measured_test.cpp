// How well names are found, compared and put in the nominative, on data from outside. The people whose id hashes to a
// multiple of ten were left out when the correspondences of letters were learnt.

#include <behistun/names.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>

using namespace behistun;

namespace {

std::string folder() {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) WARN("BEHISTUN_DATA is not set: nothing is measured");
  return data == nullptr ? "" : std::string(data) + "/names";
}

std::vector<std::string> split(const std::string& text, const std::string& by) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find(by, at), text.size());
    out.push_back(text.substr(at, end - at));
    at = end + by.size();
  }
  return out;
}

bool set_aside(const std::string& id) {
  std::uint32_t hash = 2166136261U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash % 10 == 0;
}

/// The first Russian name of several words in Cyrillic letters; empty if there is none.
std::string russian(const std::string& names) {
  for (const auto& name : split(names, " | "))
    if (name.find(' ') != std::string::npos && static_cast<unsigned char>(name[0]) >= 0xD0 &&
        static_cast<unsigned char>(name[0]) <= 0xD3)
      return name;
  return {};
}

}  // namespace

TEST_CASE("people are found by their Russian name among French or English ones", "[names][data]") {
  const auto data = folder();
  if (data.empty()) return;
  for (const std::size_t column : {5U, 6U}) {
    std::ifstream in(data + "/persons/persons_trilingual.tsv");
    std::string line;
    std::getline(in, line);
    names::Index index;
    std::vector<std::pair<std::string, std::pair<std::string, bool>>> queries;  // id, name, Slavic
    while (std::getline(in, line)) {
      const auto row = split(line, "\t");
      for (const auto& name : split(row[column], " | "))
        if (!name.empty()) index.add(row[0], name);
      const auto query = russian(row[4]);
      if (set_aside(row[0]) && !query.empty() && !row[column].empty())
        queries.push_back({row[0], {query, row[2] == "1"}});
    }
    std::map<bool, std::pair<int, int>> found;
    for (const auto& [id, query] : queries) {
      const auto hits = index.search(query.first, 1);
      found[query.second].first += !hits.empty() && hits.front().id == id;
      ++found[query.second].second;
    }
    for (const auto& [slavic, score] : found) {
      CAPTURE(column, slavic, score.first, score.second);
      CHECK(score.first >= (slavic ? 0.93 : 0.90) * score.second);
    }
  }
}

TEST_CASE("pairs of names are told the same or not", "[names][data]") {
  const auto data = folder();
  if (data.empty()) return;
  std::ifstream in(data + "/pairs/person_pairs.train.tsv");
  std::string line;
  std::getline(in, line);
  double hit = 0, false_alarm = 0, missed = 0;
  while (std::getline(in, line)) {
    const auto row = split(line, "\t");
    if (!set_aside(row[5])) continue;
    const bool said = names::compare(row[6], row[8]).verdict == names::Comparison::Verdict::same, is = row[1] == "1";
    hit += said && is;
    false_alarm += said && !is;
    missed += !said && is;
  }
  CAPTURE(hit, false_alarm, missed);
  CHECK(2 * hit / (2 * hit + false_alarm + missed) >= 0.92);
}

TEST_CASE("inflected first names have their nominative among the first three", "[names][data]") {
  const auto data = folder();
  if (data.empty()) return;
  std::ifstream in(data + "/declension/petrovich-eval/firstnames.tsv");
  std::string line;
  std::getline(in, line);
  int right = 0, all = 0;
  while (std::getline(in, line)) {
    const auto row = split(line, "\t");
    if (!set_aside(row[0])) continue;
    const auto found = names::lemma(row[1]);
    ++all;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, found.size()); ++i)
      if (found[i].text == row[0]) {
        ++right;
        break;
      }
  }
  CAPTURE(right, all);
  CHECK(right >= 0.97 * all);
}
