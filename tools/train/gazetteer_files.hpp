#pragma once
// The files that the gazetteer is made from: read by column, and remembered with their hash for the manifest.

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fnv.hpp"

namespace behistun::train {

using Cells = std::vector<std::string>;

/// One line of comma-separated (quotes are doubled inside quotes) or tab-separated values.
Cells cells_of(std::string_view line, char separator);

/// Does a cell "sources" of names/persons ("xfactr;eps:…") name one whose rows are free?
bool is_free(const std::string& sources);

struct Input {
  std::string name;
  std::size_t lines = 0;
  std::uint64_t hash = kEmptyFnv64;
};

class Files {
 public:
  explicit Files(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Calls row(column → cell) for each line but the head, which names the columns.
  template <class Row>
  bool read(const std::string& name, char separator, Row row) {
    Cells head;
    return read_lines(name, [&](const std::string& line) {
      auto cells = cells_of(line, separator);
      if (head.empty()) {
        head = std::move(cells);
        return;
      }
      cells.resize(head.size());
      row([&](std::string_view column) -> std::string {
        const auto at = std::find(head.begin(), head.end(), column);
        return at == head.end() ? std::string() : cells[static_cast<std::size_t>(at - head.begin())];
      });
    });
  }

  /// Calls use(line) for each line. False, with a message, for a file without lines.
  template <class Use>
  bool read_lines(const std::string& name, Use use) {
    std::ifstream in(folder_ / name, std::ios::binary);
    Input input{name};
    for (std::string line; std::getline(in, line);) {
      input.hash = fnv64(line, input.hash);
      ++input.lines;
      use(line);
    }
    if (input.lines == 0) {
      std::cerr << "behistun-train: " << (folder_ / name).string() << ": cannot be read\n";
      return false;
    }
    const auto same = [&](const Input& other) { return other.name == name; };
    if (std::none_of(inputs_.begin(), inputs_.end(), same)) inputs_.push_back(input);
    return true;
  }

  /// The files of a folder, ascending, as names for read_lines().
  std::vector<std::string> names_in(const std::string& folder) const;

  /// "…/belarus-ministers COMMIT 2022-08-03" → commit and day, by the last part of the address.
  std::map<std::string, std::pair<std::string, std::string>> provenance() const;

  const std::vector<Input>& inputs() const { return inputs_; }

 private:
  std::filesystem::path folder_;
  std::vector<Input> inputs_;
};

}  // namespace behistun::train
