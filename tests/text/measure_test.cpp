// How much mojibake is repaired, and how much clean text is taken for it, on real text where outside data are at hand.

#include <algorithm>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace behistun;
using behistun::text::Text;

namespace {

std::vector<std::string> lines(const std::filesystem::path& path) {
  std::vector<std::string> lines;
  std::ifstream in(path);
  REQUIRE(in);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool beyond_ascii(const std::string& line) {
  return std::ranges::any_of(line, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

// UTF-8 read in the charset, so many times.
std::string garbled(std::string text, std::string_view charset, int times) {
  while (times-- > 0) text = *unicode::decode(text, charset);
  return text;
}

}  // namespace

TEST_CASE("98 of 100 garbled lines of news come back, and one clean line in 5000 is changed at most", "[text][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set: nothing measured");
    return;
  }
  std::ostringstream table;
  for (const std::string language : {"ru", "fr"}) {
    const auto news = lines(std::string(data) + "/dev/newstest2012/newstest2012." + language + ".txt");
    for (const auto* charset : {"windows-1252", "windows-1251", "iso-8859-1"})
      for (const int times : {1, 2}) {
        std::size_t garbled_lines = 0, back = 0;
        for (const auto& line : news) {
          if (!beyond_ascii(line)) continue;
          ++garbled_lines;
          back += Text::of(garbled(line, charset, times)).canonical() == Text::of(line).canonical() ? 1U : 0U;
        }
        table << language << " as " << charset << ", " << times << " times: " << back << " of " << garbled_lines
              << '\n';
        CHECK(garbled_lines > 1000);
        CHECK(100 * back >= 98 * garbled_lines);
      }
  }

  std::size_t clean = 0, repaired = 0, mixed = 0;
  for (const auto& file : std::filesystem::directory_iterator(std::string(data) + "/train/tatoeba-lid")) {
    if (file.path().extension() != ".txt") continue;
    for (const auto& line : lines(file.path())) {
      ++clean;
      const auto text = Text::of(line);
      const auto by = [&](std::string_view rule) {
        return std::ranges::any_of(text.changes(), [&](const text::Change& change) { return change.rule == rule; });
      };
      repaired += by("mojibake") ? 1U : 0U;
      mixed += by("homoglyph") ? 1U : 0U;
    }
  }
  table << "of " << clean << " sentences in 54 languages, mojibake was seen in " << repaired << ", homoglyphs in "
        << mixed << '\n';
  WARN(table.str());
  CHECK(clean > 50000);
  CHECK(5000 * repaired <= clean);
}
