#include "names_figures.hpp"

#include <algorithm>
#include <behistun/names.hpp>
#include <behistun/parallel.hpp>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <cstdio>
#include <map>
#include <set>
#include <unordered_map>

#include "figures.hpp"
#include "table.hpp"

namespace behistun::score {
namespace {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

std::uint32_t hash(std::string_view text) {
  std::uint32_t value = 2166136261U;
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  return value;
}

/// Rows of a TSV file, its head (the first line) left out; short rows are filled up.
Result<Rows> rows_of(const std::string& path, std::size_t fields) {
  const auto lines = read_lines(path);
  if (!lines) return lines.error();
  Rows out;
  for (std::size_t i = 1; i < lines->size(); ++i) {
    if ((*lines)[i].empty()) continue;
    auto row = split((*lines)[i], "\t");
    row.resize(std::max(row.size(), fields));
    out.push_back(std::move(row));
  }
  return out;
}

/// A line of CSV: fields may stand in double quotes, which are doubled inside.
Row csv(std::string_view line) {
  Row out(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
      out.back() += line[i++];
    else if (line[i] == '"')
      quoted = !quoted;
    else if (line[i] == ',' && !quoted)
      out.emplace_back();
    else
      out.back() += line[i];
  }
  return out;
}

/// As the program hands names to the library: one script a word, composed.
std::string canonical(std::string_view name) { return text::Text::of(std::string(name)).canonical(); }

std::string percent(double part) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%.4f", part);
  return buffer;
}

// --- lemmas ----------------------------------------------------------------------------------------------------------

struct Inflected {
  std::string word, lemma;
};

constexpr auto kNowhere = static_cast<std::size_t>(-1);

/// Where the right nominative stands among the candidates, from 0; kNowhere if it is none of them.
std::size_t place_of(const Inflected& name, std::string& first) {
  const auto found = names::lemma(canonical(name.word));
  const auto lemma = canonical(name.lemma);
  first = found.front().text;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i].text == lemma) return i;
  return kNowhere;
}

void measure_lemmas(NameReport& report, const std::string& set, const std::vector<Inflected>& names) {
  std::vector<std::size_t> places(names.size());
  std::vector<std::string> first(names.size());
  for_each_index(names.size(), 0, [&](std::size_t i) { places[i] = place_of(names[i], first[i]); });
  std::size_t top1 = 0, top3 = 0, reached = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    top1 += places[i] == 0;
    top3 += places[i] < 3;
    reached += places[i] != kNowhere;
    if (places[i] != 0)
      report.errors.push_back(set + "\t" + (places[i] < 3 ? "second" : "missing") + "\t" + names[i].word + "\t" +
                              names[i].lemma + "\t" + first[i]);
  }
  const auto all = static_cast<double>(std::max<std::size_t>(1, names.size()));
  report.figures.push_back({set, "first", static_cast<double>(top1) / all, names.size()});
  report.figures.push_back({set, "first three", static_cast<double>(top3) / all, names.size()});
  report.figures.push_back({set, "at any place", static_cast<double>(reached) / all, names.size()});
}

/// Some lemmas of the set have two spaces for one.
std::string one_space(std::string text) {
  for (auto at = text.find("  "); at != std::string::npos; at = text.find("  ")) text.erase(at, 1);
  return text;
}

std::string first_letters(std::string_view name) {
  std::string out;
  bool start = true;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = unicode::code_point(name, at);
    if (start && unicode::is_letter(c.value)) unicode::append(out, c.value);
    start = !unicode::is_letter(c.value);
    at += c.size;
  }
  return out;
}

/// Do the words of the two differ in their last letters alone? Some lemmas of the set spell the name another way than
/// the mention does («Дэниэл», Даниэл), and no declension leads from one to the other.
bool differ_in_endings(std::string_view mention, std::string_view lemma) {
  constexpr std::size_t kLongestEnding = 3;  // letters
  const auto mine = split(std::string(mention), " "), theirs = split(std::string(lemma), " ");
  return mine.size() == theirs.size() &&
         std::equal(mine.begin(), mine.end(), theirs.begin(), [](const std::string& one, const std::string& other) {
           const auto a = unicode::to_utf32(one), b = unicode::to_utf32(other);
           const auto shared = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
           return static_cast<std::size_t>(shared) + kLongestEnding >= std::min(a.size(), b.size());
         });
}

// --- comparisons -----------------------------------------------------------------------------------------------------

struct Question {
  std::string left, right;
  bool same = false;
};

void measure_comparisons(NameReport& report, const std::string& set, const std::vector<Question>& questions) {
  std::vector<names::Comparison> answers(questions.size());
  for_each_index(questions.size(), 0, [&](std::size_t i) {
    answers[i] = names::compare(canonical(questions[i].left), canonical(questions[i].right));
  });
  Tally tally;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const bool said = answers[i].verdict == names::Comparison::Verdict::same, is = questions[i].same;
    tally.predicted += said;
    tally.gold += is;
    tally.predicted_right += said && is;
    tally.gold_found += said && is;
    if (said == is) continue;
    std::string why;
    for (const auto& reason : answers[i].reasons) why += "; " + reason.claim + " " + percent(reason.bits).substr(0, 5);
    report.errors.push_back(set + "\t" + (is ? "missed" : "false") + "\t" + questions[i].left + "\t" +
                            questions[i].right + "\t" + percent(answers[i].bits) + why);
  }
  report.figures.push_back({set, "precision", tally.precision(), questions.size()});
  report.figures.push_back({set, "recall", tally.recall(), questions.size()});
  report.figures.push_back({set, "F1", tally.f1(), questions.size()});
}

// --- searches --------------------------------------------------------------------------------------------------------

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

bool left_out_of_training(std::string_view id) { return hash(id) % 10 == 0; }
Half half_of_person(std::string_view id) { return hash(id) / 10 % 2 == 0 ? Half::read : Half::kept; }

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
                            (found == hits[i].end() ? "" : found->name + " " + percent(found->bits)) + "\t" +
                            (hits[i].empty() ? "" : hits[i].front().name + " " + percent(hits[i].front().bits)));
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
  const auto rows = rows_of(folder + "/declension/mentions_inflected.factrueval.tsv", 8);
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

Half half_of(std::string_view what) { return hash(what) % 2 == 0 ? Half::read : Half::kept; }

Result<NameReport> score_lemmas(const std::string& folder, Half half) {
  NameReport report;
  const auto eval = folder + "/declension/petrovich-eval/";
  for (const auto& [set, file] : {std::pair{"first names", "firstnames.tsv"},
                                  {"first names, few", "firstnames.misc.tsv"},
                                  {"patronymics", "midnames.misc.tsv"},
                                  {"surnames", "surnames.misc.tsv"}}) {
    const auto rows = rows_of(eval + file, 3);
    if (!rows) return rows.error();
    std::vector<Inflected> names;
    for (const auto& row : *rows)
      if (half_of(row[0]) == half) names.push_back({row[1], row[0]});
    measure_lemmas(report, set, names);
  }
  const auto full = rows_of(eval + "people.tsv", 6);
  if (!full) return full.error();
  std::vector<Inflected> people;
  for (const auto& row : *full) {
    const auto join = [&](std::size_t from) {
      std::string out;
      for (const auto i : {from + 1, from + 2, from})
        if (!row[i].empty()) out += (out.empty() ? "" : " ") + row[i];
      return out;
    };
    if (half_of(row[0]) == half) people.push_back({join(3), join(0)});
  }
  measure_lemmas(report, "full names", people);
  auto rows = rows_of(folder + "/declension/mentions_inflected.factrueval.tsv", 8);
  if (!rows) return rows.error();
  std::vector<Inflected> all, inflected, one_spelling;
  for (auto& row : *rows) {
    row[3] = one_space(row[3]);
    if (row[4] != "PER" || first_letters(row[2]) != first_letters(row[3]) || half_of(row[3]) != half) continue;
    all.push_back({row[2], row[3]});
    if (row[2] == row[3]) continue;
    inflected.push_back({row[2], row[3]});
    if (differ_in_endings(row[2], row[3])) one_spelling.push_back(inflected.back());
  }
  measure_lemmas(report, "mentions", all);
  measure_lemmas(report, "mentions, inflected", inflected);
  measure_lemmas(report, "mentions, only their endings", one_spelling);
  return report;
}

Result<NameReport> score_comparisons(const std::string& folder, Half half) {
  NameReport report;
  const auto cases = read_lines(folder + "/pairs/nomenklatura/cases.csv");
  if (!cases) return cases.error();
  std::vector<Question> persons, others;
  for (std::size_t i = 1; i < cases->size(); ++i) {
    const auto row = csv((*cases)[i]);
    if (row.size() < 5 || half_of(row[2] + row[3]) != half) continue;
    (row[1] == "Person" ? persons : others).push_back({row[2], row[3], row[4] == "true"});
  }
  measure_comparisons(report, "nomenklatura persons", persons);
  measure_comparisons(report, "nomenklatura others", others);
  auto both = persons;
  both.insert(both.end(), others.begin(), others.end());
  NameReport sum;
  measure_comparisons(sum, "nomenklatura", both);
  report.figures.insert(report.figures.end(), sum.figures.begin(), sum.figures.end());
  const auto pairs = rows_of(folder + "/pairs/person_pairs.train.tsv", 10);
  if (!pairs) return pairs.error();
  std::map<std::string, std::vector<Question>> sets;
  for (const auto& row : *pairs) {
    if (!left_out_of_training(row[5]) || half_of_person(row[5]) != half) continue;
    sets["pairs " + row[2] + "-" + row[3] + (row[4] == "1" ? " slavic" : " other")].push_back(
        {row[6], row[8], row[1] == "1"});
  }
  for (const auto& [set, questions] : sets) measure_comparisons(report, set, questions);
  const auto sanctions = rows_of(folder + "/pairs/eu_sanctions_names.train.tsv", 6);
  if (!sanctions) return sanctions.error();
  std::map<std::string, std::vector<std::string>> names_of;
  for (const auto& row : *sanctions)
    if (row[2] == "Person" && half_of(row[0] + row[1]) == half) names_of[row[0] + " " + row[1]].push_back(row[5]);
  std::vector<Question> questions;
  std::string before;
  for (const auto& [record, names] : names_of) {
    for (std::size_t i = 1; i < names.size(); ++i) questions.push_back({names[0], names[i], true});
    if (!before.empty()) questions.push_back({before, names[0], false});
    before = names[0];
  }
  measure_comparisons(report, "sanctions, beside the next record", questions);
  return report;
}

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
