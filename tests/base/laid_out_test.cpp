#include <behistun/laid_out.hpp>
#include <catch2/catch.hpp>
#include <cstring>

using namespace behistun::laid_out;

namespace {

/// The bytes at a place where numbers of 64 bits may begin, as the build puts them.
class Placed {
 public:
  explicit Placed(const std::string& bytes) : room_(bytes.size() / kAlignment) {
    REQUIRE(bytes.size() % kAlignment == 0);
    std::memcpy(room_.data(), bytes.data(), bytes.size());
  }
  Reader reader() const { return Reader({reinterpret_cast<const char*>(room_.data()), room_.size() * kAlignment}); }

 private:
  std::vector<std::uint64_t> room_;
};

}  // namespace

TEST_CASE("parts come out as they went in, each where its numbers may begin", "[base]") {
  Writer out;
  out.add_bytes("odd");
  out.add(std::vector<double>{0.5, -2});
  out.add(std::vector<std::uint16_t>{});
  out.add(std::vector<std::uint16_t>{1, 2, 3});
  const Placed placed(out.bytes());
  auto in = placed.reader();
  CHECK(in.take_bytes() == "odd");
  const auto numbers = in.take<double>();
  REQUIRE(numbers.size() == 2);
  CHECK(numbers[1] == -2);
  CHECK(in.take<std::uint16_t>().empty());
  const auto last = in.take<std::uint16_t>();
  REQUIRE(last.size() == 3);
  CHECK(last[2] == 3);
}

TEST_CASE("a lookup finds every text, the first of equal ones, and nothing else", "[base]") {
  std::vector<std::string> texts = {"", "а", "Лавров", "Lavrov", "а", "Le Drian, Jean-Yves", std::string("a\0b", 3)};
  for (int i = 0; i < 1000; ++i) texts.push_back(std::to_string(i) + " again");
  Writer out;
  out.add_lookup(texts);
  const Placed placed(out.bytes());
  auto in = placed.reader();
  const Lookup lookup(in);
  REQUIRE(lookup.size() == texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    CAPTURE(i, texts[i]);
    CHECK(lookup.find(texts[i]) == (texts[i] == "а" ? 1 : i));
    CHECK(lookup[i] == texts[i]);
  }
  for (const auto* other : {"б", "Лавро", "1000 again", "a"}) CHECK_FALSE(lookup.contains(other));
}

TEST_CASE("a lookup of no texts finds nothing", "[base]") {
  Writer out;
  out.add_lookup(std::vector<std::string>{});
  const Placed placed(out.bytes());
  auto in = placed.reader();
  const Lookup lookup(in);
  CHECK(lookup.size() == 0);
  CHECK_FALSE(lookup.contains(""));
}
