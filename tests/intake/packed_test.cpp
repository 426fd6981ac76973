// Files packed by gzip and Zstandard.

#include <behistun/intake.hpp>
#include <catch2/catch.hpp>

#include <zlib.h>
#include <zstd.h>

#include "folder.hpp"

using namespace behistun;
using namespace behistun::intake;

namespace {

std::string gzip(std::string_view bytes) {
  z_stream state = {};
  constexpr int kGzip = 16 + MAX_WBITS;
  REQUIRE(deflateInit2(&state, Z_BEST_SPEED, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(deflateBound(&state, bytes.size()), '\0');
  std::string in(bytes);
  state.next_in = reinterpret_cast<Bytef*>(in.data());
  state.avail_in = static_cast<uInt>(in.size());
  state.next_out = reinterpret_cast<Bytef*>(out.data());
  state.avail_out = static_cast<uInt>(out.size());
  REQUIRE(deflate(&state, Z_FINISH) == Z_STREAM_END);
  out.resize(state.total_out);
  deflateEnd(&state);
  return out;
}

std::string zstandard(std::string_view bytes) {
  const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  out.resize(ZSTD_compress2(context.get(), out.data(), out.size(), bytes.data(), bytes.size()));
  return out;
}

/// Lines of JSON that hardly pack: many blocks when packed, many when unpacked.
std::string many_lines(std::size_t count) {
  std::string out;
  std::uint64_t state = 1;
  for (std::size_t i = 0; i < count; ++i) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    out += "{\"title\":\"" + std::to_string(state) + "\"}\n";
  }
  return out;
}

struct Contents {
  std::vector<std::string> bytes, problems;
};

Contents all_of(const std::string& path, Limits limits = {}) {
  Reader reader({path}, limits);
  Contents all;
  while (auto raw = reader.next()) all.bytes.push_back(std::move(raw->bytes));
  for (const auto& problem : reader.problems()) all.problems.push_back(to_string(problem));
  return all;
}

}  // namespace

TEST_CASE("packed files are read as if they were not, and found in folders by the name beneath", "[intake][packed]") {
  const Folder folder;
  folder.write("a.txt.gz", gzip("text"));
  folder.write("b.html.zst", zstandard("<p>page"));
  folder.write("c.JSONL.GZ", gzip("{\"title\":\"1\"}\n{\"title\":\"2\"}\n"));
  folder.write("d.pdf.gz", gzip("other"));
  Reader reader({folder.path()});
  CHECK(ids(reader) == std::vector<std::string>{"a.txt.gz", "b.html.zst", "c.JSONL.GZ:1", "c.JSONL.GZ:2"});
  CHECK(reader.problems().empty());
  CHECK(all_of(folder / "a.txt.gz").bytes == std::vector<std::string>{"text"});
  CHECK(all_of(folder / "b.html.zst").bytes == std::vector<std::string>{"<p>page"});
}

TEST_CASE("the first bytes tell that a file is packed, not its name", "[intake][packed]") {
  const Folder folder;
  folder.write("a.txt", gzip("packed"));
  folder.write("b.txt.gz", "plain");
  folder.write("c.txt.zst", "");
  folder.write("d.txt", "\x1F\x8B");
  CHECK(all_of(folder / "a.txt").bytes == std::vector<std::string>{"packed"});
  CHECK(all_of(folder / "b.txt.gz").bytes == std::vector<std::string>{"plain"});
  CHECK(all_of(folder / "c.txt.zst").bytes == std::vector<std::string>{""});
  CHECK(all_of(folder / "d.txt").bytes == std::vector<std::string>{"\x1F\x8B"});
}

TEST_CASE("members and frames one behind the other are one file, whatever the blocks", "[intake][packed]") {
  const Folder folder;
  const auto first = many_lines(30'000), second = many_lines(7);
  folder.write("a.jsonl.gz", gzip(first) + gzip(second));
  folder.write("a.jsonl.zst", zstandard(first) + zstandard(second));
  folder.write("a.jsonl", first + second);
  const auto plain = all_of(folder / "a.jsonl");
  REQUIRE(plain.bytes.size() == 30'007);
  for (const auto* name : {"a.jsonl.gz", "a.jsonl.zst"}) {
    CAPTURE(name);
    const auto packed = all_of(folder / name);
    CHECK(packed.bytes == plain.bytes);
    CHECK(packed.problems.empty());
  }
}

TEST_CASE("a packed file cut short or damaged gives its whole lines, and the byte where it ended", "[intake][packed]") {
  const Folder folder;
  const auto lines = many_lines(30'000);
  for (const bool is_gzip : {true, false}) {
    CAPTURE(is_gzip);
    const auto whole = is_gzip ? gzip(lines) : zstandard(lines);
    folder.write("short.jsonl", whole.substr(0, whole.size() - 20));
    const auto cut = all_of(folder / "short.jsonl");
    CHECK(cut.bytes.size() > 20'000);
    REQUIRE(cut.problems.size() == 1);
    CHECK(cut.problems[0] == folder / "short.jsonl" + ": cannot be read: packed data cut short at byte " +
                                 std::to_string(whole.size() - 20));
    auto damaged = whole;
    damaged[damaged.size() / 2] ^= '\x55';
    damaged[damaged.size() / 2 + 1] ^= '\x55';
    folder.write("damaged.txt", damaged);
    const auto broken = all_of(folder / "damaged.txt");
    CHECK(broken.bytes.empty());
    REQUIRE(broken.problems.size() == 1);
    CHECK_THAT(broken.problems[0], Catch::Contains(is_gzip ? "not gzip (" : "not Zstandard ("));
  }
}

TEST_CASE("limits count unpacked bytes, so a small file cannot grow without bound", "[intake][packed]") {
  const Folder folder;
  folder.write("a.txt.gz", gzip(std::string(5'000'000, 'x')));
  folder.write("b.txt.zst", zstandard(std::string(5'000'000, 'x')));
  for (const auto* name : {"a.txt.gz", "b.txt.zst"}) {
    const auto all = all_of(folder / name, Limits{1'000'000, 1000});
    CHECK(all.bytes.empty());
    CHECK(all.problems == std::vector<std::string>{folder / name + ": longer than 1000000 bytes, not read"});
    CHECK(all_of(folder / name).bytes.at(0).size() == 5'000'000);
  }
}
