#pragma once
// A folder with files, for tests of reading.

#include <unistd.h>
#include <behistun/intake.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// A folder of its own for a test, gone at the end.
class Folder {
 public:
  Folder()
      : path_(std::filesystem::temp_directory_path() /
              ("behistun-reader-" + std::to_string(++count_) + "-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  void write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  std::string path() const { return path_.string(); }

 private:
  static inline int count_ = 0;
  std::filesystem::path path_;
};

inline std::vector<std::string> ids(behistun::intake::Reader& reader) {
  std::vector<std::string> out;
  while (const auto raw = reader.next()) out.push_back(raw->id);
  return out;
}
