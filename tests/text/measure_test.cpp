// How much mojibake is repaired, and how much clean text is taken for it, on real text where outside data are at hand.

#include <algorithm>
#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "misreading.hpp"

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

// Texts of ten lines.
std::vector<std::string> tens(const std::vector<std::string>& lines) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i + 10 <= lines.size(); i += 10) {
    auto& text = texts.emplace_back();
    for (std::size_t k = i; k < i + 10; ++k) text += lines[k] + '\n';
  }
  return texts;
}

}  // namespace

TEST_CASE("98 of 100 garbled lines of news come back", "[text][data]") {
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

  WARN(table.str());
}

TEST_CASE("texts of news in the wrong charset come back, mostly to the last byte", "[text][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set: nothing measured");
    return;
  }
  struct Garbling {
    std::string language, meant;
    std::vector<std::string> read;
  };
  const std::vector<Garbling> garblings = {
      {"ru", "utf-8", {"koi8-r", "ibm866", "x-mac-cyrillic"}},
      {"ru", "windows-1251", {"windows-1252", "iso-8859-1", "koi8-r", "ibm866", "x-mac-cyrillic"}},
      {"ru", "koi8-r", {"windows-1252", "windows-1251", "ibm866", "x-mac-cyrillic"}},
      {"ru", "ibm866", {"windows-1252", "windows-1251", "koi8-r", "x-mac-cyrillic"}},
      {"ru", "x-mac-cyrillic", {"windows-1252", "windows-1251", "koi8-r", "ibm866"}},
      {"fr", "utf-8", {"koi8-r", "ibm866", "x-mac-cyrillic"}},
      {"fr", "windows-1252", {"windows-1251"}}};
  std::ostringstream table;
  for (const auto& [language, meant, all_read] : garblings) {
    const auto news = lines(std::string(data) + "/dev/newstest2012/newstest2012." + language + ".txt");
    for (const auto& read : all_read) {
      std::size_t all = 0, back = 0, headlines = 0, headlines_back = 0;
      for (const auto& line : news) {
        // Text that the charset lacks letters of, or that gives the very same, is no case.
        const auto sent = meant == "utf-8" ? line : misreading::misread(line, meant, meant);
        const auto got = meant == "utf-8" ? garbled(line, read, 1) : misreading::misread(line, meant, read);
        if (!beyond_ascii(sent) || got == sent) continue;
        const bool right = Text::of(got).canonical() == Text::of(sent).canonical();
        ++all;
        back += right ? 1U : 0U;
        if (sent.size() > 60) continue;
        ++headlines;
        headlines_back += right ? 1U : 0U;
      }
      const auto texts = tens(news);
      std::size_t texts_back = 0;
      for (const auto& text : texts) {
        const auto sent = meant == "utf-8" ? text : misreading::misread(text, meant, meant);
        const auto got = meant == "utf-8" ? garbled(text, read, 1) : misreading::misread(text, meant, read);
        texts_back += Text::of(got).canonical() == Text::of(sent).canonical() ? 1U : 0U;
      }
      table << language << ' ' << meant << " as " << read << ": lines " << back << " of " << all
            << ", of up to 60 bytes " << headlines_back << " of " << headlines << ", texts of ten lines " << texts_back
            << " of " << texts.size() << '\n';
      CHECK(all > 1000);
      // Of French in windows-1251 only accents tell.
      CHECK(100 * texts_back >= (meant == "windows-1252" ? 90U : 97U) * texts.size());
    }
  }
  WARN(table.str());
}

TEST_CASE("of clean lines in 54 languages hardly any is taken for garbled", "[text][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set: nothing measured");
    return;
  }
  std::ostringstream table;
  std::size_t clean = 0, repaired = 0, misread = 0, misread_capitals = 0, mixed = 0;
  for (const auto& file : std::filesystem::directory_iterator(std::string(data) + "/train/tatoeba-lid")) {
    if (file.path().extension() != ".txt") continue;
    for (const auto& line : lines(file.path())) {
      ++clean;
      const auto changed_by = [](const std::string& original, std::string_view rule) {
        const auto text = Text::of(original);
        return std::ranges::any_of(text.changes(), [&](const text::Change& change) { return change.rule == rule; });
      };
      repaired += changed_by(line, "mojibake") ? 1U : 0U;
      mixed += changed_by(line, "homoglyph") ? 1U : 0U;
      const bool taken = changed_by(line, "misread"), loud = changed_by(unicode::to_upper(line), "misread");
      misread += taken ? 1U : 0U;
      misread_capitals += loud ? 1U : 0U;
      if (taken || loud) table << "  misread? " << file.path().filename().string() << ": " << line << '\n';
    }
  }
  table << "of " << clean << " sentences in 54 languages, mojibake was seen in " << repaired << ", a wrong charset in "
        << misread << ", in capitals in " << misread_capitals << ", homoglyphs in " << mixed << '\n';
  WARN(table.str());
  CHECK(clean > 50000);
  CHECK(5000 * repaired <= clean);
  CHECK(10000 * (misread + misread_capitals) <= clean);
}
