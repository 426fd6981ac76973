// What lasts, and what a kill leaves.

#include <sys/wait.h>
#include <unistd.h>

#include <behistun/store.hpp>
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>

using namespace behistun;
namespace fs = std::filesystem;

namespace {

/// A path of its own for a test, its file gone at the end.
class File {
 public:
  File()
      : path_((fs::temp_directory_path() /
               ("behistun-store-" + std::to_string(++count_) + "-" + std::to_string(::getpid()) + ".db"))
                  .string()) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    fs::remove(path_);
    fs::remove(path_ + "-journal");
  }
  const std::string& path() const { return path_; }

 private:
  static inline int count_ = 0;
  std::string path_;
};

document::Document document_of(const std::string& id, const std::string& day) {
  intake::Release release;
  release.id = id;
  release.side = "RUS";
  release.published = Day::read(day);
  release.text = "Sergey Lavrov spoke by telephone with Jean-Yves Le Drian on " + day + ".";
  release.lines = {{{0, release.text.size()}, intake::Label::body}};
  return document::read(std::move(release));
}

std::vector<document::Document> some(int from, int to) {
  std::vector<document::Document> documents;
  for (int i = from; i < to; ++i)
    documents.push_back(document_of("d" + std::to_string(i), "2021-02-" + std::to_string(10 + i)));
  return documents;
}

}  // namespace

TEST_CASE("bit by bit, in any order, ends like at once", "[store]") {
  const File at_once, by_bits;
  auto whole = *store::Store::open(at_once.path());
  REQUIRE(whole.add(some(0, 6)));
  auto parts = *store::Store::open(by_bits.path());
  REQUIRE(parts.add(some(4, 6)));
  REQUIRE(parts.add(some(0, 2)));
  REQUIRE(parts.add(some(1, 4)));
  CHECK(*whole.documents() == *parts.documents());
  CHECK(*whole.records() == *parts.records());
  CHECK(*whole.records() == link::link(some(0, 6)));
}

TEST_CASE("what is there already is counted as unchanged, what is other takes its place", "[store]") {
  const File file;
  auto store = *store::Store::open(file.path());
  CHECK(store.add(some(0, 3))->added == 3);
  const auto again = store.add(some(0, 3));
  CHECK(again->added == 0);
  CHECK(again->unchanged == 3);
  CHECK(store.add({document_of("d0", "2021-03-01")})->added == 1);
  CHECK(store.documents()->size() == 3);
}

TEST_CASE("what is put is there when the addition is finished, and not without", "[store]") {
  const File file;
  auto held = *store::Store::open(file.path());
  REQUIRE(held.add(some(0, 2)));
  {
    auto addition = held.begin();
    REQUIRE(addition);
    CHECK_FALSE(addition->put(some(2, 3).front()));
  }
  CHECK(held.documents()->size() == 2);
  auto addition = held.begin();
  REQUIRE(addition);
  CHECK_FALSE(addition->put(some(2, 3).front()));
  const auto summary = addition->finish();
  REQUIRE(summary);
  CHECK(summary->added == 1);
  CHECK(held.documents()->size() == 3);
  CHECK(*held.records() == link::link(some(0, 3)));
}

TEST_CASE("another process reads what one has written", "[store]") {
  const File file;
  {
    auto store = *store::Store::open(file.path());
    REQUIRE(store.add(some(0, 2)));
  }
  CHECK(store::Store::open(file.path())->documents()->size() == 2);
}

TEST_CASE("a file of another program is refused and left alone", "[store]") {
  const File file;
  std::ofstream(file.path()) << "not a database, but long enough to look like a file that someone needs";
  CHECK_FALSE(store::Store::open(file.path()));
  CHECK_FALSE(store::Store::open("/nowhere/at/all.db"));
  std::string kept;
  std::getline(std::ifstream(file.path()), kept);
  CHECK(kept.starts_with("not a database"));
}

TEST_CASE("a kill at any moment leaves what the last add left", "[store]") {
  const File file;
  {
    auto store = *store::Store::open(file.path());
    REQUIRE(store.add(some(0, 2)));
  }
  for (const int milliseconds : {1, 5, 20, 60}) {
    const auto child = ::fork();
    if (child == 0) {
      auto store = store::Store::open(file.path());
      for (int i = 2; store && i < 15; ++i) (void)store->add(some(i, i + 1), 1);
      ::_exit(0);
    }
    ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto store = store::Store::open(file.path());
    REQUIRE(store);
    const auto documents = store->documents();
    const auto records = store->records();
    REQUIRE(documents);
    REQUIRE(records);
    CHECK(documents->size() >= 2);
    CHECK(*records == link::link(*documents));
  }
}
