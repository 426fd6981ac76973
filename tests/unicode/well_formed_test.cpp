// Every way to be ill-formed, against table 3-7 of Unicode read row by row.

#include <algorithm>
#include <array>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>

#include "code_points.hpp"

using namespace behistun;
using namespace behistun::unicode;

namespace {

// Table 3-7 of Unicode 15, row by row, and what is wrong with the first sequence that is in none of its rows.
std::optional<Error> naive_first_ill_formed(std::string_view bytes) {
  struct Row {
    int first, last, low, high;
    std::size_t size;
  };
  constexpr std::array<Row, 9> rows = {
      Row{0x00, 0x7F, 0, 0, 1},    {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
      {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
      {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4}};
  for (std::size_t at = 0; at < bytes.size();) {
    const auto byte = [&](std::size_t i) {
      return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : -1;
    };
    const auto continues = [&](std::size_t i) { return byte(i) >= 0x80 && byte(i) <= 0xBF; };
    const auto error = [&](const char* why) {
      return Error{Error::Code::ill_formed_utf8, at, std::string("ill-formed UTF-8: ") + why};
    };
    const auto row = std::ranges::find_if(rows, [&](const Row& r) { return byte(0) >= r.first && byte(0) <= r.last; });
    if (row == rows.end()) {
      if (byte(0) < 0xC0) return error("a continuation byte without a lead byte");
      return error(byte(0) < 0xC2 ? "longer than need be" : "beyond U+10FFFF");
    }
    if (row->size > 1 && continues(1) && (byte(1) < row->low || byte(1) > row->high)) {
      if (byte(0) == 0xED) return error("a surrogate");
      return error(byte(0) == 0xF4 ? "beyond U+10FFFF" : "longer than need be");
    }
    for (std::size_t i = 1; i < row->size; ++i) {
      if (byte(i) == -1) return error("the text ends inside a character");
      if (!continues(i)) return error("a character is cut short");
    }
    at += row->size;
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("ill-formed bytes are named with place and reason wherever in a block they stand", "[unicode][runs]") {
  const std::array<std::string, 22> bad = {"\x80",
                                           "\xBF",
                                           "\xC0\xAF",
                                           "\xC1\xBF",
                                           "\xC3",
                                           "\xD0",
                                           "\xD0\xD0",
                                           "\xE0\x80\x80",
                                           "\xE0\x9F\xBF",
                                           "\xE2\x80",
                                           "\xE2\x80\x41",
                                           "\xE2",
                                           "\xED\xA0\x80",
                                           "\xED\xBF\xBF",
                                           "\xF0\x8F\xBF\xBF",
                                           "\xF0\x9F\x98",
                                           "\xF0\x9F",
                                           "\xF4\x90\x80\x80",
                                           "\xF5\x80\x80\x80",
                                           "\xFF",
                                           "\xF0\x9F\x98\x80\x80",
                                           "\xE2\x80\x93\x93"};
  std::size_t differ = 0;
  for (const std::string base : {"a", "я", "é", "–", "\U0001F54A"})
    for (const auto& what : bad)
      for (std::size_t before = 0; before <= kBlock + 4; ++before)
        for (const std::size_t after : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{3}, 2 * kBlock}) {
          const auto text =
              std::string(before % base.size(), '-') + repeated(base, before) + what + repeated(base, after);
          const auto expected = naive_first_ill_formed(text);
          bool same = expected && first_ill_formed(text) == expected;
          for (const auto form : {Form::nfc, Form::nfd, Form::nfkc_cf}) {
            const auto ours = normalize(text, form);
            same = same && !ours && ours.error() == *expected;
          }
          if (!same && ++differ <= 5) UNSCOPED_INFO(hexadecimal(text));
        }
  CHECK(differ == 0);
}

TEST_CASE("of two bytes, and of three and four from a lead on, all are judged as table 3-7 has them",
          "[unicode][runs]") {
  std::size_t differ = 0;
  const auto judge = [&](const std::string& text) {
    if (first_ill_formed(text) != naive_first_ill_formed(text) && ++differ <= 5) UNSCOPED_INFO(hexadecimal(text));
  };
  const auto bytes = [](auto... values) { return std::string{static_cast<char>(values)...}; };
  const std::string filler(kBlock, '.');
  for (int a = 0; a < 256; ++a)
    for (int b = 0; b < 256; ++b) {
      judge(filler + bytes(a, b) + filler);
      if (a < 0xC0) continue;
      for (const int c : {0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF}) {
        judge(filler + bytes(a, b, c) + filler);
        for (const int d : {0x7F, 0x80, 0xBF, 0xC0}) judge(filler + bytes(a, b, c, d) + filler);
      }
    }
  CHECK(differ == 0);
}
