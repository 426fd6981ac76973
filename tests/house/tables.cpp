// A table must say where it comes from and keep its promise. embed_table stops the build at a row of the wrong length;
// this reads the heads too, and also the tables that are not embedded.

#include <algorithm>
#include <array>

#include "house.hpp"
#include "lines.hpp"

namespace house {

namespace {

constexpr std::array<std::string_view, 5> kHeads = {"table", "what", "source", "licence", "fields"};

bool is_data(std::string_view path) {
  return path.starts_with("lib/") && path.find("/data/") != std::string_view::npos;
}
bool is_model(std::string_view path) {
  return is_data(path) && path.find(".model") != std::string_view::npos && !path.ends_with(".manifest");
}
bool is_table(std::string_view path) {
  return path.ends_with(".tsv") && !is_model(path) && (is_data(path) || path.starts_with("corpora/gold/"));
}

std::string_view stem_of(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.substr(0, path.rfind('.'));
}

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size())) ++found;
  return found;
}

/// "what" of "# what:     letter by letter" with its value; both empty for other lines.
struct Head {
  std::string_view key, value;
};
Head head_of(std::string_view line) {
  if (!line.starts_with("# ")) return {};
  line.remove_prefix(2);
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || line.substr(0, colon).find(' ') != std::string_view::npos) return {};
  std::string_view value = line.substr(colon + 1);
  value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
  return {line.substr(0, colon), value};
}

void check_table(const File& file, Breaches& breaches) {
  std::map<std::string_view, std::string_view> heads;
  std::size_t promised = 0;
  for (const auto& [number, line] : lines_of(file.text)) {
    const auto [key, value] = head_of(line);
    if (std::ranges::find(kHeads, key) != kHeads.end()) {
      if (!heads.emplace(key, value).second && key != "source") {
        breaches.push_back(place(file, number) + "a second \"# " + std::string(key) + ":\"");
      }
      if (key == "fields") promised = count(value, "<TAB>") + 1;
    }
    if (line.empty() || line.starts_with("# ") || line == "#") continue;
    const auto fields = count(line, "\t") + 1;
    if (fields != promised) {
      breaches.push_back(place(file, number) + std::to_string(fields) + " fields, " + std::to_string(promised) +
                         " promised");
    }
  }
  for (const auto key : kHeads) {
    if (!heads.contains(key)) breaches.push_back(place(file, 1) + "no \"# " + std::string(key) + ":\" in the head");
  }
  const auto stem = stem_of(file.path);
  if (heads.contains("table") && heads["table"] != stem) {
    breaches.push_back(place(file, 1) + "calls itself " + std::string(heads["table"]));
  }
}

}  // namespace

Breaches faulty_tables(const std::vector<File>& files) {
  Breaches breaches;
  for (const auto& file : files) {
    if (is_table(file.path)) check_table(file, breaches);
  }
  return breaches;
}

namespace {

/// Its own manifest, or that of a family which names it: "press.model.manifest" with "ru-en" in it, of
/// "press-ru-en.model".
bool is_manifest_of(const File& other, const std::string& stem) {
  if (other.path == stem + ".manifest" || other.path == stem + ".model.manifest") return true;
  const auto dash = stem.find('-', stem.rfind('/'));
  return dash != std::string::npos && other.path == stem.substr(0, dash) + ".model.manifest" &&
         other.text.find(stem.substr(dash + 1)) != std::string::npos;
}

}  // namespace

Breaches models_without_manifest(const std::vector<File>& files) {
  Breaches breaches;
  for (const auto& file : files) {
    if (!is_model(file.path)) continue;
    const std::string stem = file.path.substr(0, file.path.find(".model"));
    const auto found = std::ranges::find_if(files, [&](const File& other) { return is_manifest_of(other, stem); });
    const bool tells_itself = file.text.starts_with("# model:");
    if (!tells_itself && found == files.end()) {
      breaches.push_back(file.path + ": nothing says how it was made");
      continue;
    }
    const File& manifest = tells_itself ? file : *found;
    for (const std::string_view key : {"# model:", "# trained:", "# corpus:"}) {
      if (manifest.text.find(key) == std::string::npos) {
        breaches.push_back(manifest.path + ": no \"" + std::string(key) + "\"");
      }
    }
  }
  return breaches;
}

}  // namespace house
