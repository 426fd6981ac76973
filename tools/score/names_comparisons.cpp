// Pairs of names that are one person's or are not: precision and recall of "the same".

#include <behistun/names.hpp>
#include <behistun/parallel.hpp>
#include <map>
#include <optional>

#include "figures.hpp"
#include "names_rows.hpp"
#include "table.hpp"

namespace behistun::score {
namespace {

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
    for (const auto& reason : answers[i].reasons)
      why += "; " + reason.claim + " " + in_digits(reason.bits).substr(0, 5);
    report.errors.push_back(set + "\t" + (is ? "missed" : "false") + "\t" + questions[i].left + "\t" +
                            questions[i].right + "\t" + in_digits(answers[i].bits) + why);
  }
  report.figures.push_back({set, "precision", tally.precision(), questions.size()});
  report.figures.push_back({set, "recall", tally.recall(), questions.size()});
  report.figures.push_back({set, "F1", tally.f1(), questions.size()});
}

/// People, other things, and both.
std::optional<Error> measure_cases(NameReport& report, const std::string& path, Half half) {
  const auto cases = read_lines(path);
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
  NameReport sum;  // its errors have been told
  measure_comparisons(sum, "nomenklatura", both);
  report.figures.insert(report.figures.end(), sum.figures.begin(), sum.figures.end());
  return std::nullopt;
}

/// By languages, Slavic names and others apart.
std::optional<Error> measure_pairs(NameReport& report, const std::string& path, Half half) {
  const auto pairs = rows_of(path, 10);
  if (!pairs) return pairs.error();
  std::map<std::string, std::vector<Question>> sets;
  for (const auto& row : *pairs) {
    if (!left_out_of_training(row[5]) || half_of_person(row[5]) != half) continue;
    sets["pairs " + row[2] + "-" + row[3] + (row[4] == "1" ? " slavic" : " other")].push_back(
        {row[6], row[8], row[1] == "1"});
  }
  for (const auto& [set, questions] : sets) measure_comparisons(report, set, questions);
  return std::nullopt;
}

/// Names of one record are one person's; those of the record before it are another's.
std::optional<Error> measure_sanctions(NameReport& report, const std::string& path, Half half) {
  const auto rows = rows_of(path, 6);
  if (!rows) return rows.error();
  std::map<std::string, std::vector<std::string>> names_of;
  for (const auto& row : *rows)
    if (row[2] == "Person" && half_of(row[0] + row[1]) == half) names_of[row[0] + " " + row[1]].push_back(row[5]);
  std::vector<Question> questions;
  std::string before;
  for (const auto& [record, names] : names_of) {
    for (std::size_t i = 1; i < names.size(); ++i) questions.push_back({names[0], names[i], true});
    if (!before.empty()) questions.push_back({before, names[0], false});
    before = names[0];
  }
  measure_comparisons(report, "sanctions, beside the next record", questions);
  return std::nullopt;
}

}  // namespace

Result<NameReport> score_comparisons(const std::string& folder, Half half) {
  NameReport report;
  const auto pairs = folder + "/pairs/";
  if (const auto error = measure_cases(report, pairs + "nomenklatura/cases.csv", half)) return *error;
  if (const auto error = measure_pairs(report, pairs + "person_pairs.train.tsv", half)) return *error;
  if (const auto error = measure_sanctions(report, pairs + "eu_sanctions_names.train.tsv", half)) return *error;
  return report;
}

}  // namespace behistun::score
