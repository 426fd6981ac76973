// Walls, read from the #include lines. The build already hides a room's neighbours from it; what it cannot hide lies in
// the system's include folder, or was let in by a DEPENDS that goes up the stairs.

#include <array>
#include <optional>

#include "house.hpp"
#include "lines.hpp"

namespace house {

namespace {

struct Vendor {
  std::string_view header;  // what its headers begin with
  std::string_view rooms;   // where it lives, each followed by a space
};
constexpr std::array kVendors = {
    Vendor{"unicode/", "unicode "},
    Vendor{"utf8proc", "unicode "},
    Vendor{"hunspell", "stems "},
    Vendor{"nlohmann/", "wire "},
    Vendor{"gumbo", "intake "},
    Vendor{"zlib", "intake "},
    Vendor{"zstd", "intake "},
    Vendor{"sqlite3", "store "},
    Vendor{"simdjson", "intake wire "},
    Vendor{"CLI/", ""},
    Vendor{"catch2/", ""},
    Vendor{"benchmark/benchmark.h", ""},
};

/// "names" of "lib/names/key.cpp"; empty outside lib/.
std::string room_of(std::string_view path) {
  if (!path.starts_with("lib/")) return {};
  path.remove_prefix(4);
  const auto slash = path.find('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

/// "behistun/names.hpp" of «#include <behistun/names.hpp>» or of the same in quotes.
std::optional<std::string_view> included(std::string_view line) {
  constexpr std::string_view kInclude = "#include";
  if (!line.starts_with(kInclude)) return std::nullopt;
  const auto open = line.find_first_of("<\"");
  if (open == std::string_view::npos) return std::nullopt;
  const auto close = line.find_first_of(">\"", open + 1);
  if (close == std::string_view::npos) return std::nullopt;
  return line.substr(open + 1, close - open - 1);
}

/// Which room each door belongs to: "behistun/gazetteer.hpp" → "names".
std::map<std::string, std::string> rooms_of_doors(const std::vector<File>& files) {
  std::map<std::string, std::string> rooms;
  for (const auto& file : files) {
    const auto at = file.path.find("/include/behistun/");
    const std::string room = room_of(file.path);
    if (!room.empty() && at != std::string::npos) rooms[file.path.substr(at + 9)] = room;
  }
  return rooms;
}

bool lives_in(const Vendor& vendor, const std::string& room) {
  return (" " + std::string(vendor.rooms)).find(" " + room + " ") != std::string::npos;
}

std::string vendor_breach(std::string_view header, const std::string& room) {
  if (header == "iostream") return "the library does not talk to the terminal";
  for (const auto& vendor : kVendors) {
    if (!header.starts_with(vendor.header) || lives_in(vendor, room)) continue;
    if (vendor.rooms.empty()) return "stays outside the library";
    return "belongs in " + std::string(vendor.rooms.substr(0, vendor.rooms.size() - 1));
  }
  return {};
}

}  // namespace

Breaches breached_walls(const std::vector<File>& files, const std::map<std::string, int>& floors) {
  Breaches breaches;
  const auto doors = rooms_of_doors(files);
  const auto floor = [&](const std::string& room) { return floors.contains(room) ? floors.at(room) : -1; };
  for (const auto& file : files) {
    const std::string room = room_of(file.path);
    if (room.empty()) continue;
    for (const auto& [number, line] : lines_of(file.text)) {
      const auto header = included(line);
      if (!header) continue;
      std::string breach = vendor_breach(*header, room);
      const auto door = doors.find(std::string(*header));
      if (door != doors.end() && door->second != room && floor(door->second) >= floor(room)) {
        breach = door->second + " is not below " + room;
      }
      if (!breach.empty()) breaches.push_back(place(file, number) + "#include " + std::string(*header) + ": " + breach);
    }
  }
  return breaches;
}

}  // namespace house
