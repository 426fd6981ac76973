// A line of a file is cut at its tabs; people without a name are passed over, and so are words with anything but
// letters of Russian.

#include "russian_names.hpp"

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>

namespace behistun::train {

namespace {

std::string in_hex(std::uint32_t sum) {
  char hex[16];
  std::snprintf(hex, sizeof hex, "%08x", sum);
  return hex;
}

std::array<std::string_view, 5> fields_of(std::string_view line) {
  std::array<std::string_view, 5> fields;
  for (auto& field : fields) {
    field = line.substr(0, line.find('\t'));
    line.remove_prefix(std::min(field.size() + 1, line.size()));
  }
  return fields;
}

/// The letters that stand apart, ё as е; nothing if there are others than those of Russian.
std::u32string joined(std::string_view letters) {
  std::u32string word;
  for (auto c : unicode::to_utf32(letters)) {
    if (c == U' ') continue;
    if (c == U'ё') c = U'е';
    if (c < U'а' || c > U'я') return {};
    word += c;
  }
  return word;
}

}  // namespace

std::string RussianNames::told() const {
  return "# corpus:   Russian labels and aliases of " + std::to_string(people) + " people on Wikidata (CC0), FNV-1a " +
         in_hex(sum) + "; a tenth of the people, by hash of their id, left out\n";
}

std::string NameWords::told() const {
  return "#           and " + std::to_string(words) + " words of such names (wd_russian_80, CC0), FNV-1a " +
         in_hex(sum) + "; a tenth of them left out\n";
}

std::optional<RussianNames> read_russian_names(
    const std::string& path, const std::function<void(std::string_view gender, std::string_view names)>& use) {
  std::ifstream in(path);
  if (!in) {
    std::cerr << "behistun-train: " << path << ": cannot be read\n";
    return std::nullopt;
  }
  RussianNames read;
  std::string line;
  for (std::getline(in, line); std::getline(in, line);) {
    const auto fields = fields_of(line);
    const auto id = fields[0], gender = fields[3], names = fields[4];
    if (fnv32(id) % 10 == 0 || names.empty()) continue;
    use(gender, names);
    read.sum = (read.sum ^ fnv32(names)) * 16777619U;
    ++read.people;
  }
  return read;
}

std::optional<NameWords> read_name_words(
    const std::string& path, const std::function<void(std::u32string_view word, std::uint32_t times)>& use) {
  std::ifstream in(path);
  if (!in) {
    std::cerr << "behistun-train: " << path << ": cannot be read\n";
    return std::nullopt;
  }
  std::map<std::u32string, std::uint32_t> times;
  for (std::string line; std::getline(in, line);) {
    const auto fields = fields_of(line);
    std::uint32_t more = 0;
    std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(), more);
    times[joined(fields[1])] += more;
  }
  times.erase(std::u32string());
  NameWords read;
  for (const auto& [word, count] : times) {
    const auto bytes = unicode::to_utf8(word);
    if (fnv32(bytes) % 10 == 0) continue;
    use(word, count);
    read.sum = (read.sum ^ fnv32(bytes) ^ count) * 16777619U;
    ++read.words;
  }
  return read;
}

}  // namespace behistun::train
