// Which accounts stand beside each other, under what names, and in which version each is read: its pivot.

#include "columns.hpp"

#include <algorithm>
#include <unordered_set>

#include "markup.hpp"
#include "words.hpp"

namespace behistun::view {
namespace {

/// How many sentences the beads of a pair join.
std::size_t joined(const link::Pair* pair) {
  std::size_t count = 0;
  if (pair)
    for (const auto& bead : pair->beads)
      if (!bead.left.empty() && !bead.right.empty()) count += bead.left.size() + bead.right.size();
  return count;
}

std::vector<Column> accounts_of(const link::Record& record, const Library& library) {
  std::vector<Column> columns;
  std::unordered_set<std::string_view> placed;
  const auto place = [&](Column& column, const std::string& id) {
    if (!placed.insert(id).second) return;
    if (const auto* document = library.find(id))
      column.versions.push_back(document);
    else
      column.absent.push_back(id);
  };
  for (const auto& account : record.accounts) {
    Column column{
        .name = {}, .side = account.side, .source = account.source, .versions = {}, .labels = {}, .absent = {}};
    for (const auto& id : account.documents) place(column, id);
    columns.push_back(std::move(column));
  }
  for (const auto& id : record.documents) {  // a document that no account claims is one by itself
    if (placed.contains(id)) continue;
    Column column;
    place(column, id);
    if (!column.versions.empty()) {
      column.side = column.versions.front()->side;
      column.source = column.versions.front()->source;
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

void name_columns(std::vector<Column>& columns) {
  std::map<std::string, std::size_t> times;
  for (auto& column : columns) {
    column.name = column.side.empty() ? column.source : side_words(column.side);
    if (column.name.empty()) column.name = "unknown source";
    ++times[column.name];
  }
  for (auto& column : columns)
    if (times[column.name] > 1 && !column.source.empty() && column.source != column.name)
      append(column.name, {" (", column.source, ")"});
}

void label_versions(Column& column) {
  std::map<Language, std::size_t> times;
  for (const auto* version : column.versions) {
    const auto language = version->detected.language;
    const auto time = ++times[language];
    column.labels.push_back(cat({own_name(language), time > 1 ? " " : "", time > 1 ? std::to_string(time) : ""}));
  }
}

/// The two versions of the first accounts that join best are their pivots; each further account's is the one that joins
/// best with a pivot before it. An account that joins with none is read in its longest version.
void choose_pivots(std::vector<Column>& columns, const Pairs& pairs) {
  for (auto& column : columns) {
    const auto longest =
        std::max_element(column.versions.begin(), column.versions.end(),
                         [](const auto* a, const auto* b) { return a->sentences.size() < b->sentences.size(); });
    column.pivot = static_cast<std::size_t>(longest - column.versions.begin());
    if (column.versions.empty()) column.pivot = 0;
  }
  std::vector<bool> chosen(columns.size(), false);
  for (std::size_t right = 1; right < columns.size(); ++right) {
    std::size_t most = 0, left_column = 0, left_pivot = 0, right_pivot = columns[right].pivot;
    for (std::size_t left = 0; left < right; ++left)
      for (std::size_t i = 0; i < columns[left].versions.size(); ++i) {
        if (chosen[left] && i != columns[left].pivot) continue;
        for (std::size_t j = 0; j < columns[right].versions.size(); ++j) {
          const auto count = joined(pairs.find(*columns[left].versions[i], *columns[right].versions[j]));
          if (count > most) most = count, left_column = left, left_pivot = i, right_pivot = j;
        }
      }
    if (most == 0) continue;
    columns[left_column].pivot = left_pivot;
    columns[right].pivot = right_pivot;
    chosen[left_column] = chosen[right] = true;
  }
}

}  // namespace

std::vector<Column> columns_of(const link::Record& record, const Library& library, const Pairs& pairs) {
  auto columns = accounts_of(record, library);
  name_columns(columns);
  for (auto& column : columns) label_versions(column);
  choose_pivots(columns, pairs);
  return columns;
}

}  // namespace behistun::view
