// Reads TSV with a head.

#include "table.hpp"

#include <algorithm>
#include <fstream>

namespace behistun::score {

Result<std::vector<std::string>> read_lines(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{Error::Code::unreadable, 0, path + ": cannot be read"};
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end; (end = text.find(separator, begin)) != std::string::npos; begin = end + separator.size())
    parts.push_back(text.substr(begin, end - begin));
  parts.push_back(text.substr(begin));
  return parts;
}

Result<Table> Table::read(const std::string& path) {
  const auto lines = read_lines(path);
  if (!lines) return lines.error();
  Table table;
  table.path_ = path;
  for (std::size_t number = 0; number < lines->size(); ++number) {
    const auto& line = (*lines)[number];
    const std::string head = "# fields:";
    if (line.compare(0, head.size(), head) == 0) {
      const auto names = line.find_first_not_of(' ', head.size());
      table.fields_ = split(names == std::string::npos ? "" : line.substr(names), "<TAB>");
    }
    if (line.empty() || line[0] == '#') continue;
    auto row = split(line, "\t");
    if (row.size() != table.fields_.size())
      return Error{Error::Code::bad_syntax, number,
                   path + ":" + std::to_string(number + 1) + ": " + std::to_string(row.size()) + " fields, " +
                       std::to_string(table.fields_.size()) + " promised"};
    table.rows_.push_back(std::move(row));
  }
  return table;
}

Result<std::size_t> Table::field(const std::string& name) const {
  const auto at = std::find(fields_.begin(), fields_.end(), name);
  if (at == fields_.end()) return Error{Error::Code::not_found, 0, path_ + ": has no field \"" + name + "\""};
  return static_cast<std::size_t>(at - fields_.begin());
}

}  // namespace behistun::score
