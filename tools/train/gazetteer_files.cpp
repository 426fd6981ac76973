// Cells of a line, the files of a folder, and where they come from.

#include "gazetteer_files.hpp"

namespace behistun::train {

namespace fs = std::filesystem;

Cells cells_of(std::string_view line, char separator) {
  Cells cells(1);
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (separator == ',' && c == '"') {
      if (quoted && at + 1 < line.size() && line[at + 1] == '"') {
        cells.back() += c;
        ++at;
      } else {
        quoted = !quoted;
      }
    } else if (c == separator && !quoted) {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  return cells;
}

bool is_free(const std::string& sources) {
  for (const auto& source : cells_of(sources, ';'))
    for (const auto& one : cells_of(source, ','))
      if (one == "xfactr" || one.starts_with("eps:")) return true;
  return false;
}

std::vector<std::string> Files::names_in(const std::string& folder) const {
  std::vector<std::string> names;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder_ / folder, none))
    names.push_back(folder + "/" + entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::map<std::string, std::pair<std::string, std::string>> Files::provenance() const {
  std::map<std::string, std::pair<std::string, std::string>> known;
  std::ifstream in(folder_ / "names/offices/PROVENANCE.txt");
  std::string word, address, commit, day;
  while (in >> word >> address >> commit >> day) known[address.substr(address.rfind('/') + 1)] = {commit, day};
  return known;
}

}  // namespace behistun::train
