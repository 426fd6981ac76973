// Inflected Russian names: where the right nominative stands among the candidates.

#include <algorithm>
#include <behistun/names.hpp>
#include <behistun/parallel.hpp>
#include <behistun/unicode.hpp>
#include <optional>

#include "names_rows.hpp"
#include "table.hpp"

namespace behistun::score {
namespace {

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

/// Given names, patronymics and family names, each by itself.
std::optional<Error> measure_words(NameReport& report, const std::string& folder, Half half) {
  for (const auto& [set, file] : {std::pair{"first names", "firstnames.tsv"},
                                  {"first names, few", "firstnames.misc.tsv"},
                                  {"patronymics", "midnames.misc.tsv"},
                                  {"surnames", "surnames.misc.tsv"}}) {
    const auto rows = rows_of(folder + file, 3);
    if (!rows) return rows.error();
    std::vector<Inflected> names;
    for (const auto& row : *rows)
      if (half_of(row[0]) == half) names.push_back({row[1], row[0]});
    measure_lemmas(report, set, names);
  }
  return std::nullopt;
}

/// Given name, patronymic and family name, of three fields that begin with the family name.
std::string full_name(const Row& row, std::size_t family) {
  std::string out;
  for (const auto i : {family + 1, family + 2, family})
    if (!row[i].empty()) out += (out.empty() ? "" : " ") + row[i];
  return out;
}

std::optional<Error> measure_full_names(NameReport& report, const std::string& path, Half half) {
  const auto rows = rows_of(path, 6);
  if (!rows) return rows.error();
  std::vector<Inflected> people;
  for (const auto& row : *rows)
    if (half_of(row[0]) == half) people.push_back({full_name(row, 3), full_name(row, 0)});
  measure_lemmas(report, "full names", people);
  return std::nullopt;
}

std::optional<Error> measure_mentions(NameReport& report, const std::string& path, Half half) {
  auto rows = rows_of(path, 8);
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
  return std::nullopt;
}

}  // namespace

Result<NameReport> score_lemmas(const std::string& folder, Half half) {
  NameReport report;
  const auto words = folder + "/declension/petrovich-eval/";
  if (const auto error = measure_words(report, words, half)) return *error;
  if (const auto error = measure_full_names(report, words + "people.tsv", half)) return *error;
  if (const auto error = measure_mentions(report, file_of_mentions(folder), half)) return *error;
  return report;
}

}  // namespace behistun::score
