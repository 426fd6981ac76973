// Reads the project's tree as the checks want it: relative paths and whole contents.

#include <algorithm>
#include <fstream>
#include <iterator>

#include "house.hpp"

namespace house {

namespace fs = std::filesystem;

namespace {

// A folder that git does not keep: its own, an editor's, or one that CMake builds in.
bool is_foreign(const fs::path& folder) {
  const std::string name = folder.filename().string();
  if (name == "build") return true;
  if (name.starts_with('.') && name != ".ci") return true;
  return fs::exists(folder / "CMakeCache.txt");
}

std::string contents(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

std::vector<File> files_of(const fs::path& top) {
  std::vector<File> files;
  for (auto at = fs::recursive_directory_iterator(top); at != fs::recursive_directory_iterator(); ++at) {
    const auto& path = at->path();
    // lib/../tools/build holds the build's own programs: there "build" is a name like any other.
    if (at->is_directory() && is_foreign(path) && path.parent_path() != top / "tools") at.disable_recursion_pending();
    if (at->is_regular_file()) files.push_back({path.lexically_relative(top).generic_string(), contents(path)});
  }
  std::ranges::sort(files, {}, &File::path);
  return files;
}

}  // namespace house
