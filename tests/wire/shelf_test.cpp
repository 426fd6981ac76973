// Documents put aside and taken back.

#include <stdlib.h>
#include <unistd.h>

#include <behistun/parallel.hpp>
#include <behistun/shelf.hpp>
#include <catch2/catch.hpp>
#include <filesystem>

#include "samples.hpp"

using namespace behistun;
namespace fs = std::filesystem;

namespace {

/// TMPDIR for a test: a folder of its own, or one that is not there.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(bool is_there) {
    if (const char* before = ::getenv("TMPDIR")) before_ = before;
    path_ = (fs::temp_directory_path() / ("behistun-shelf-" + std::to_string(::getpid()))).string();
    if (is_there) fs::create_directory(path_);
    ::setenv("TMPDIR", path_.c_str(), 1);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    before_.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", before_.c_str(), 1);
    fs::remove_all(path_);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_, before_;
};

document::Document long_document(std::size_t number) {
  document::Document document;
  document.id = std::to_string(number);
  document.text = text::Text::of(std::string(100'000, static_cast<char>('a' + number % 26)));
  return document;
}

}  // namespace

TEST_CASE("any document is taken back from a shelf as it was put", "[wire][shelf]") {
  wire::samples::Maker make(7);
  for (int round = 0; round < 500; ++round) {
    const auto document = make.document();
    const auto again = wire::unpack(wire::pack(document));
    CHECK(again == document);
    CHECK(again.text.canonical() == document.text.canonical());
  }
}

TEST_CASE("a shelf gives each document by its number, from the file and from what is not yet written",
          "[wire][shelf]") {
  const TemporaryFolder folder(true);
  wire::Shelf shelf;
  constexpr std::size_t kCount = 130;  // three files' worth of what is held in memory, and some
  for (std::size_t i = 0; i < kCount; ++i) REQUIRE_FALSE(shelf.put(long_document(i)));
  REQUIRE(shelf.size() == kCount);
  std::vector<char> right(kCount);
  for_each_index(kCount, 3,
                 [&](std::size_t i) { right[i] = shelf.take(kCount - 1 - i) == long_document(kCount - 1 - i); });
  CHECK(std::count(right.begin(), right.end(), 1) == kCount);
  CHECK(fs::is_empty(folder.path()));  // the file has no name
}

TEST_CASE("a shelf that finds no place to write says so, and holds a little without one", "[wire][shelf]") {
  const TemporaryFolder folder(false);
  wire::Shelf shelf;
  CHECK_FALSE(shelf.put(long_document(0)));
  CHECK(shelf.take(0) == long_document(0));
  std::optional<Error> error;
  for (std::size_t i = 1; i < 60 && !error; ++i) error = shelf.put(long_document(i));
  REQUIRE(error);
  CHECK(error->what == "a temporary file in " + folder.path() + " cannot be written: No such file or directory");
}
