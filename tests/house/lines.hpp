#pragma once
/// @file
/// Files line by line, for the checks.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "house.hpp"

namespace house {

/// The lines with their numbers from 1, without their '\n'. A last line without one counts.
inline std::vector<std::pair<std::size_t, std::string_view>> lines_of(std::string_view text) {
  std::vector<std::pair<std::size_t, std::string_view>> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.emplace_back(lines.size() + 1, text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

/// "lib/names/key.cpp:12: "
inline std::string place(const File& file, std::size_t line) { return file.path + ":" + std::to_string(line) + ": "; }

}  // namespace house
