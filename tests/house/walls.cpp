// Walls, read from the #include lines. The build already hides a room's neighbours from it; what it cannot hide lies in
// the system's include folder, or was let in by a DEPENDS that goes up the stairs.

#include <array>
#include <optional>
#include <set>

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
    Vendor{"expat", "intake "},
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

namespace {

/// "names/parts" of "lib/names/parts/cut.cpp"; empty for what lies beside the folders of its room, and for its door.
std::string folder_of(std::string_view path) {
  const auto room = room_of(path);
  if (room.empty()) return {};
  const auto within = path.substr(4 + room.size() + 1);
  const auto slash = within.find('/');
  const auto folder = within.substr(0, slash);
  return slash == std::string_view::npos || folder == "include" || folder == "data" ? ""
                                                                                    : room + "/" + std::string(folder);
}

struct Include {
  std::string from, to, where;  ///< folders, and "path:line"
};

std::vector<Include> includes_between_folders(const std::vector<File>& files) {
  std::set<std::string> folders;
  for (const auto& file : files) folders.insert(folder_of(file.path));
  std::vector<Include> all;
  for (const auto& file : files) {
    const auto from = folder_of(file.path);
    if (from.empty()) continue;
    for (const auto& [number, line] : lines_of(file.text)) {
      const auto header = included(line);
      const auto slash = header ? header->find('/') : std::string_view::npos;
      if (slash == std::string_view::npos) continue;
      const auto to = room_of(file.path) + "/" + std::string(header->substr(0, slash));
      if (to != from && folders.contains(to)) all.push_back({from, to, file.path + ":" + std::to_string(number)});
    }
  }
  return all;
}

/// The folders that one reaches, step by step.
std::set<std::string> reached_from(const std::string& folder, const std::vector<Include>& includes) {
  std::set<std::string> reached = {folder};
  for (std::size_t before = 0; before != reached.size();) {
    before = reached.size();
    for (const auto& one : includes)
      if (reached.contains(one.from)) reached.insert(one.to);
  }
  return reached;
}

}  // namespace

Breaches folders_in_circles(const std::vector<File>& files) {
  Breaches breaches;
  const auto includes = includes_between_folders(files);
  for (const auto& one : includes)
    if (reached_from(one.to, includes).contains(one.from))
      breaches.push_back(one.where + ": " + one.to + " leads back to " + one.from);
  return breaches;
}

}  // namespace house
