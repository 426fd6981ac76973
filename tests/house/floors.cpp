// The map (lib/README.md) and the build (lib/*/CMakeLists.txt) each say how the rooms stand on one another. Here they
// are held against each other.

#include <charconv>
#include <set>
#include <sstream>

#include "house.hpp"
#include "lines.hpp"

namespace house {

namespace {

/// The cells of a Markdown row "| a | b |", spaces trimmed.
std::vector<std::string> cells_of(std::string_view row) {
  std::vector<std::string> cells;
  while (row.starts_with('|')) {
    row.remove_prefix(1);
    const auto end = row.find('|');
    if (end == std::string_view::npos) break;
    std::string_view cell = row.substr(0, end);
    while (cell.starts_with(' ')) cell.remove_prefix(1);
    while (cell.ends_with(' ')) cell.remove_suffix(1);
    cells.emplace_back(cell);
    row.remove_prefix(end);
  }
  return cells;
}

struct Room {
  std::string name;
  std::vector<std::string> stands_on;
};

/// Reads «behistun_room(names DEPENDS base unicode VENDORS …)».
Room room_in(std::string_view cmake) {
  constexpr std::string_view kCall = "behistun_room(";
  const auto open = cmake.find(kCall);
  if (open == std::string_view::npos) return {};
  const auto start = open + kCall.size();
  std::istringstream words(std::string(cmake.substr(start, cmake.find(')', start) - start)));
  Room room;
  words >> room.name;
  bool depends = false;
  for (std::string word; words >> word;) {
    if (word == "VENDORS" || word == "TABLES" || word == "FILES" || word == "DEPENDS") {
      depends = word == "DEPENDS";
    } else if (depends) {
      room.stands_on.push_back(word);
    }
  }
  return room;
}

}  // namespace

std::map<std::string, int> floors_of(std::string_view readme) {
  std::map<std::string, int> floors;
  for (const auto& [number, line] : lines_of(readme)) {
    const auto cells = cells_of(line);
    if (cells.size() < 2 || cells[1].size() < 3 || cells[1].front() != '`' || cells[1].back() != '`') continue;
    int floor = 0;
    const auto& digits = cells[0];
    if (std::from_chars(digits.data(), digits.data() + digits.size(), floor).ec != std::errc()) continue;
    floors[cells[1].substr(1, cells[1].size() - 2)] = floor;
  }
  return floors;
}

Breaches crooked_floors(const std::vector<File>& files, const std::map<std::string, int>& floors) {
  Breaches breaches;
  std::set<std::string> built;
  for (const auto& file : files) {
    if (!file.path.starts_with("lib/") || !file.path.ends_with("/CMakeLists.txt")) continue;
    const Room room = room_in(file.text);
    if (room.name.empty()) continue;
    built.insert(room.name);
    const auto here = floors.find(room.name);
    if (here == floors.end()) {
      breaches.push_back(file.path + ": " + room.name + " is not on the map");
      continue;
    }
    for (const auto& below : room.stands_on) {
      const auto there = floors.find(below);
      if (there == floors.end() || there->second >= here->second) {
        breaches.push_back(file.path + ": " + room.name + " stands on " + below + ", which is not below it");
      }
    }
  }
  for (const auto& [room, floor] : floors) {
    if (!built.contains(room)) breaches.push_back("lib/README.md: " + room + " is on the map but not built");
  }
  return breaches;
}

}  // namespace house
