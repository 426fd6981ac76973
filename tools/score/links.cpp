// Reads known pairs, and counts those that records hold.

#include "links.hpp"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "table.hpp"

namespace behistun::score {
namespace {

/// The ids of the releases in the folder's files *.jsonl that begin with the language, dot behind it.
Result<std::set<std::string>> ids_of(const std::string& folder, const std::string& language) {
  std::set<std::string> ids;
  std::error_code unread;
  for (const auto& file : std::filesystem::directory_iterator(folder, unread)) {
    const auto name = file.path().filename().string();
    if (!name.starts_with(language + ".") || file.path().extension() != ".jsonl") continue;
    const auto lines = read_lines(file.path().string());
    if (!lines) return lines.error();
    for (const auto& line : *lines)
      if (const auto release = nlohmann::json::parse(line, nullptr, false); release.is_object())
        ids.insert(release.value("id", std::string()));
  }
  if (ids.empty()) return Error{Error::Code::not_found, 0, folder + ": no releases in files " + language + ".*jsonl"};
  return ids;
}

}  // namespace

Result<LinkGold> LinkGold::read(const std::string& folder) {
  const auto path = folder + "/gold_links.tsv";
  const auto lines = read_lines(path);
  if (!lines) return lines.error();
  LinkGold gold;
  std::vector<std::string> languages;
  for (std::size_t number = 0; number < lines->size(); ++number) {
    if ((*lines)[number].empty()) continue;
    const auto cells = split((*lines)[number], "\t");
    if (cells.size() != 3)
      return Error{
          Error::Code::bad_syntax, number,
          path + ":" + std::to_string(number + 1) + ": " + std::to_string(cells.size()) + " fields, 3 promised"};
    if (number > 0) {
      gold.type_of.emplace(Link{cells[0], cells[1]}, cells[2]);
      continue;
    }
    for (const auto* side : {&cells[0], &cells[1]}) languages.push_back(side->substr(0, side->find('_')));
  }
  if (languages.empty()) return Error{Error::Code::bad_syntax, 0, path + ": no first line"};
  for (auto [ids, language] : {std::pair{&gold.left, &languages[0]}, {&gold.right, &languages[1]}}) {
    auto found = ids_of(folder, *language);
    if (!found) return found.error();
    *ids = std::move(*found);
  }
  return gold;
}

LinkScore score_links(const LinkGold& gold, const std::vector<Record>& records) {
  std::set<Link> wanted, held;
  for (const auto& [link, type] : gold.type_of) wanted.insert(link);
  for (const auto& record : records)
    for (const auto& a : record.documents)
      for (const auto& b : record.documents)
        if (gold.left.count(a) > 0 && gold.right.count(b) > 0) held.emplace(a, b);
  LinkScore score{overlap(wanted, held), {}, {}, {}};
  for (const auto& [link, type] : gold.type_of) {
    ++score.by_type[type].gold;
    score.by_type[type].gold_found += held.count(link);
  }
  std::set_difference(wanted.begin(), wanted.end(), held.begin(), held.end(), std::back_inserter(score.missed));
  std::set_difference(held.begin(), held.end(), wanted.begin(), wanted.end(), std::back_inserter(score.wrong));
  return score;
}

}  // namespace behistun::score
