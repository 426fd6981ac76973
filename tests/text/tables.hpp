#pragma once
// Reads a table of knowledge as it stands in the source tree.

#include <fstream>
#include <string>
#include <vector>

inline std::vector<std::vector<std::string>> table_rows(const std::string& room, const std::string& table) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream in(BEHISTUN_SOURCE_DIR "/lib/" + room + "/data/" + table + ".tsv");
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with("# ")) continue;
    std::vector<std::string> cells;
    for (std::size_t at = 0; at <= line.size();) {
      const auto tab = std::min(line.find('\t', at), line.size());
      cells.push_back(line.substr(at, tab - at));
      at = tab + 1;
    }
    rows.push_back(cells);
  }
  return rows;
}
