// The normal forms against the official file, against ICU's answer for whole strings, and against utf8proc.

#include <utf8proc.h>
#include <array>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <random>

#include "code_points.hpp"

using namespace behistun;
using namespace behistun::unicode;

namespace {

constexpr const char* kRead = "bzip2 -dc /usr/share/unicode/NormalizationTest.txt.bz2";  // Debian: unicode-data, bzip2

std::vector<std::string> lines_of(const char* command) {
  std::vector<std::string> lines(1);
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command, "r"), &pclose);
  if (!pipe) return {};
  for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get())) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += static_cast<char>(c);
    }
  }
  return lines;
}

// "0044 0307" → the text of these code points.
std::string text_of(std::string_view hexadecimal) {
  std::string text;
  const std::string cell(hexadecimal);
  char* end = nullptr;
  for (const char* at = cell.c_str(); *at != '\0'; at = end)
    append(text, static_cast<char32_t>(std::strtoul(at, &end, 16)));
  return text;
}

// The five columns of a row: source, NFC, NFD, NFKC, NFKD.
std::array<std::string, 5> columns(std::string_view line) {
  std::array<std::string, 5> cells;
  for (auto& cell : cells) {
    const auto end = line.find(';');
    cell = text_of(line.substr(0, end));
    line.remove_prefix(end + 1);
  }
  return cells;
}

std::string by_utf8proc(const std::string& text, Form form) {
  const int options = UTF8PROC_STABLE |
                      (form == Form::nfc || form == Form::nfkc ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE) |
                      (form == Form::nfkc || form == Form::nfkd ? UTF8PROC_COMPAT : 0);
  utf8proc_uint8_t* made = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &made, static_cast<utf8proc_option_t>(options));
  if (size < 0) FAIL("utf8proc: " << utf8proc_errmsg(size));
  std::string out(reinterpret_cast<const char*>(made), static_cast<std::size_t>(size));
  std::free(made);
  return out;
}

constexpr std::array kFourForms = {Form::nfc, Form::nfd, Form::nfkc, Form::nfkd};

std::string random_text(std::mt19937& random) {
  // Blocks where marks, Hangul, compatibility forms and our scripts live, and anything else now and then.
  constexpr std::array<char32_t, 9> blocks = {0x20, 0xC0, 0x300, 0x400, 0x900, 0x1100, 0x1E00, 0xAC00, 0xFB00};
  std::string text;
  for (auto left = random() % 12; left > 0; --left) {
    const auto c = random() % 8 == 0 ? static_cast<char32_t>(random() % 0x110000)
                                     : blocks[random() % blocks.size()] + static_cast<char32_t>(random() % 0x80);
    if (is_scalar(c)) append(text, c);
  }
  return text;
}

}  // namespace

TEST_CASE("every row of NormalizationTest.txt holds for the four forms", "[unicode][conformance]") {
  const auto lines = lines_of(kRead);
  std::size_t rows = 0, wrong = 0;
  for (const auto& line : lines) {
    if (line.empty() || line[0] == '#' || line[0] == '@') continue;
    const auto c = columns(line);
    ++rows;
    for (std::size_t i = 0; i < c.size(); ++i) {
      const bool compatible_only = i >= 3;
      const bool right = *normalize(c[i], Form::nfc) == c[compatible_only ? 3 : 1] &&
                         *normalize(c[i], Form::nfd) == c[compatible_only ? 4 : 2] &&
                         *normalize(c[i], Form::nfkc) == c[3] && *normalize(c[i], Form::nfkd) == c[4];
      if (!right && ++wrong <= 5) UNSCOPED_INFO("column " << i + 1 << " of " << line);
    }
  }
  INFO("read by: " << kRead);
  CHECK(rows > 18000);
  CHECK(wrong == 0);
}

TEST_CASE("the four forms agree with utf8proc on every code point, alone and among accents",
          "[unicode][conformance][differential]") {
  for (const auto form : kFourForms) {
    std::size_t differ = 0;
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
      if (!is_scalar(c)) continue;
      // All in one text; a line feed between two contexts acts on neither.
      const auto text = utf8(c) + '\n' + utf8(c) + "\u0301\ne\u0301" + utf8(c) + "\u0323\u0301";
      if (*normalize(text, form) != by_utf8proc(text, form) && ++differ <= 5)
        UNSCOPED_INFO("form " << static_cast<int>(form) << " U+" << std::hex << static_cast<std::uint32_t>(c));
    }
    CHECK(differ == 0);
  }
}

TEST_CASE("on random text the forms agree with utf8proc, are stable, and their patches make them",
          "[unicode][differential]") {
  std::mt19937 random(15);
  for (int i = 0; i < 3000; ++i) {
    const auto text = random_text(random);
    for (const auto form : kFourForms) {
      const auto normal = *normalize(text, form);
      auto patched = text;
      auto found = patches(text, form);
      for (auto patch = found.rbegin(); patch != found.rend(); ++patch)
        patched.replace(patch->span.begin, patch->span.size(), patch->text);
      CAPTURE(static_cast<int>(form), text);
      REQUIRE(normal == by_utf8proc(text, form));
      REQUIRE(*normalize(normal, form) == normal);
      REQUIRE(is_normalized(text, form) == (text == normal));
      REQUIRE(patched == normal);
    }
  }
}

TEST_CASE("NFKC_Casefold agrees with the Unicode data on every code point alone", "[unicode][conformance]") {
  // DerivedNormalizationProps.txt: "00AD          ; NFKC_CF;                       # Cf …"
  const auto lines = lines_of("grep NFKC_CF /usr/share/unicode/DerivedNormalizationProps.txt");
  std::size_t points = 0, wrong = 0;
  for (const auto& line : lines) {
    if (line.empty() || line[0] == '#') continue;
    char* end = nullptr;
    const auto first = static_cast<char32_t>(std::strtoul(line.c_str(), &end, 16));
    const auto last = *end == '.' ? static_cast<char32_t>(std::strtoul(end + 2, nullptr, 16)) : first;
    const auto begin = line.find("NFKC_CF;") + 8;
    auto cell = line.substr(begin, line.find('#') - begin);
    cell.erase(cell.find_last_not_of(' ') + 1);
    const auto folded = text_of(cell);
    for (auto c = first; c <= last; ++c) {
      ++points;
      if (*normalize(utf8(c), Form::nfkc_cf) != *normalize(folded, Form::nfc) && ++wrong <= 5) UNSCOPED_INFO(line);
    }
  }
  CHECK(points > 10000);
  CHECK(wrong == 0);
}
