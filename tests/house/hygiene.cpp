// What every text file owes its reader, and which folders he finds at the top.

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>

#include "house.hpp"
#include "lines.hpp"

namespace house {

namespace {

constexpr std::size_t kColumns = 120;

bool ends_in_any(std::string_view path, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return path.ends_with(ending); });
}

bool is_dirty_on_purpose(std::string_view path) {
  return path.starts_with("corpora/releases/") || path.starts_with("tests/tools/golden/") ||
         path.starts_with("tests/fuzz/seeds/");
}
bool is_code(std::string_view path) {
  return ends_in_any(path, {".cpp", ".hpp", ".cmake", "CMakeLists.txt", ".in", "Presets.json", ".ci/run", "readme.sh",
                            "tools/demo", "tools/test", "tools/setup"});
}
bool is_text(std::string_view path) {
  return is_code(path) ||
         ends_in_any(path, {".md", ".tsv", ".txt", ".json", ".jsonl", ".html", ".css", ".js", ".manifest", "LICENSE"});
}

// One letter of each is written as a number, so that this file does not break its own rule.
constexpr std::array<std::string_view, 2> kLater = {"TO\104O", "FIX\115E"};
constexpr std::string_view kOutside = "..\057shared";

void check_line(const File& file, std::size_t number, std::string_view line, Breaches& breaches) {
  const auto breach = [&](const std::string& what) { breaches.push_back(place(file, number) + what); };
  if (line.ends_with('\r')) breach("a carriage return");
  if (line.ends_with(' ') || (line.ends_with('\t') && !file.path.ends_with(".tsv"))) breach("space at the end");
  if (line.find(kOutside) != std::string_view::npos && file.path != ".ci/run") breach("points out of the repository");
  for (const auto later : kLater) {
    if (line.find(later) != std::string_view::npos) breach("a note to do it later");
  }
  if (!is_code(file.path)) return;
  if (line.find('\t') != std::string_view::npos) breach("a tab");
  const auto columns = behistun::unicode::count_code_points(line);
  const bool raw = line.find("R\"") != std::string_view::npos;  // a raw string cannot be broken
  if (columns > kColumns && !raw) breach(std::to_string(columns) + " columns");
}

}  // namespace

Breaches untidy_text(const std::vector<File>& files) {
  Breaches breaches;
  for (const auto& file : files) {
    if (!is_text(file.path) || is_dirty_on_purpose(file.path) || file.text.empty()) continue;
    if (const auto bad = behistun::unicode::first_ill_formed(file.text)) {
      breaches.push_back(file.path + ": byte " + std::to_string(bad->at) + ": " + bad->what);
      continue;
    }
    const auto lines = lines_of(file.text);
    for (const auto& [number, line] : lines) check_line(file, number, line, breaches);
    if (!file.text.ends_with('\n')) breaches.push_back(place(file, lines.size()) + "no newline at the end");
    if (file.text.ends_with("\n\n")) breaches.push_back(place(file, lines.size()) + "an empty line at the end");
  }
  return breaches;
}

Breaches folders_out_of_place(const std::vector<File>& files) {
  constexpr std::array<std::string_view, 6> kAtTheTop = {"lib", "tools", "corpora", "tests", "benchmarks", ".ci"};
  Breaches breaches;
  for (const auto& file : files) {
    const auto slash = file.path.find('/');
    if (slash == std::string::npos || std::ranges::count(kAtTheTop, std::string_view(file.path).substr(0, slash)) > 0)
      continue;
    auto breach = file.path.substr(0, slash) + ": a folder at the top";
    if (breaches.empty() || breaches.back() != breach) breaches.push_back(std::move(breach));
  }
  return breaches;
}

}  // namespace house
