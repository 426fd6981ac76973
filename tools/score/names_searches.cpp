// People looked for by their Russian name among English and French ones; and by their mentions in news.

#include <algorithm>
#include <array>
#include <behistun/names.hpp>
#include <behistun/parallel.hpp>
#include <behistun/unicode.hpp>
#include <map>
#include <set>
#include <unordered_map>

#include "names_rows.hpp"
#include "table.hpp"

namespace behistun::score {
namespace {

struct Query {
  std::string text, id, group;
};

struct Person {
  std::string id;
  bool slavic = false;
  std::vector<std::string> ru, fr, en;
};

std::vector<std::string> forms(const std::string& field) {
  std::vector<std::string> out;
  for (auto& form : split(field, " | "))
    if (!form.empty()) out.push_back(std::move(form));
  return out;
}

Result<std::vector<Person>> read_people(const std::string& folder) {
  const auto rows = rows_of(folder + "/persons/persons_trilingual.tsv", 8);
  if (!rows) return rows.error();
  std::vector<Person> out;
  for (const auto& row : *rows) out.push_back({row[0], row[2] == "1", forms(row[4]), forms(row[5]), forms(row[6])});
  return out;
}

/// The first Russian name of several words in Cyrillic letters; empty if there is none.
std::string full_russian(const Person& person) {
  for (const auto& name : person.ru)
    if (name.find(' ') != std::string::npos &&
        unicode::script(unicode::code_point(name, 0).value) == unicode::Script::cyrillic)
      return name;
  return {};
}

void measure_searches(NameReport& report, const std::string& set, const names::Index& index,
                      const std::vector<Query>& queries) {
  std::vector<std::vector<names::Hit>> hits(queries.size());
  for_each_index(queries.size(), 0, [&](std::size_t i) { hits[i] = index.search(canonical(queries[i].text), 5); });
  std::map<std::string, std::array<std::size_t, 3>> groups;  // at 1, at 5, all
  for (std::size_t i = 0; i < queries.size(); ++i) {
    auto& group = groups[queries[i].group];
    const auto found =
        std::find_if(hits[i].begin(), hits[i].end(), [&](const auto& hit) { return hit.id == queries[i].id; });
    group[0] += found != hits[i].end() && found == hits[i].begin();
    group[1] += found != hits[i].end();
    ++group[2];
    if (found == hits[i].begin() && !hits[i].empty()) continue;
    report.errors.push_back(set + " " + queries[i].group + "\t" + (found == hits[i].end() ? "missing" : "lower") +
                            "\t" + queries[i].text + "\t" + queries[i].id + "\t" +
                            (found == hits[i].end() ? "" : found->name + " " + in_digits(found->bits)) + "\t" +
                            (hits[i].empty() ? "" : hits[i].front().name + " " + in_digits(hits[i].front().bits)));
  }
  for (const auto& [group, counts] : groups) {
    const auto all = static_cast<double>(counts[2]);
    report.figures.push_back({set + " " + group, "R@1", static_cast<double>(counts[0]) / all, counts[2]});
    report.figures.push_back({set + " " + group, "R@5", static_cast<double>(counts[1]) / all, counts[2]});
  }
}

/// Mentions of people in the news whose nominative is the name of just one person here; as they stand, and in the
/// nominative.
Result<std::vector<Query>> mentions(const std::string& folder, const std::vector<Person>& people, Half half) {
  const auto rows = rows_of(file_of_mentions(folder), 8);
  if (!rows) return rows.error();
  std::unordered_map<std::string, std::set<std::string>> bearers;
  for (const auto& person : people)
    for (const auto& name : person.ru) bearers[name].insert(person.id);
  std::vector<Query> out;
  for (const auto& row : *rows) {
    const auto &mention = row[2], &lemma = row[3];
    if (row[4] != "PER" || first_letters(mention) != first_letters(lemma) || mention == lemma) continue;
    const auto found = bearers.find(lemma);
    if (found == bearers.end() || found->second.size() != 1 || half_of(lemma) != half) continue;
    out.push_back({mention, *found->second.begin(), "inflected"});
    out.push_back({lemma, *found->second.begin(), "nominative"});
  }
  return out;
}

}  // namespace

Result<NameReport> score_searches(const std::string& folder, Half half) {
  NameReport report;
  const auto people = read_people(folder);
  if (!people) return people.error();
  const auto in_news = mentions(folder, *people, half);
  if (!in_news) return in_news.error();
  for (const bool french : {false, true}) {
    names::Index index;
    std::set<std::string> indexed;
    std::vector<Query> queries;
    for (const auto& person : *people) {
      const auto& names = french ? person.fr : person.en;
      for (const auto& name : names) index.add(person.id, canonical(name));
      if (names.empty()) continue;
      indexed.insert(person.id);
      const auto query = full_russian(person);
      if (!query.empty() && left_out_of_training(person.id) && half_of_person(person.id) == half)
        queries.push_back({query, person.id, person.slavic ? "slavic" : "other"});
    }
    const std::string set = french ? "ru-fr" : "ru-en";
    measure_searches(report, set, index, queries);
    std::vector<Query> news;
    for (const auto& query : *in_news)
      if (indexed.contains(query.id)) news.push_back(query);
    measure_searches(report, set, index, news);
  }
  return report;
}

}  // namespace behistun::score
