#include "fuzz.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace fuzz {

std::vector<std::string> releases() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(BEHISTUN_SOURCE_DIR "/corpora/releases")) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::vector<std::string> files;
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    files.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return files;
}

void require(bool holds, const char* what) {
  if (holds) return;
  std::cerr << "fuzz: does not hold: " << what << '\n';
  std::abort();
}

std::string_view bytes(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

behistun::Language language_for(std::string_view input) {
  return behistun::kLanguages[input.size() % behistun::kLanguages.size()];
}

}  // namespace fuzz
