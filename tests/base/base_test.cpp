// Languages, spans, results, days and clock times.

#include <algorithm>
#include <atomic>
#include <behistun/base.hpp>
#include <behistun/cyrillic_block.hpp>
#include <behistun/cyrillic_run.hpp>
#include <behistun/latin_block.hpp>
#include <behistun/latin_run.hpp>
#include <behistun/parallel.hpp>
#include <catch2/catch.hpp>
#include <cstring>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace behistun;

TEST_CASE("a language is found by the first subtag of a BCP 47 tag", "[base]") {
  CHECK(language_of("fr-FR") == Language::fr);
  CHECK(language_of("ru") == Language::ru);
  CHECK(language_of("uk") == Language::und);
  CHECK(language_of("") == Language::und);
  CHECK(code(Language::en) == "en");
}

TEST_CASE("days know the calendar: leap years, weekdays, the epoch", "[base]") {
  CHECK(Day::of(1970, 1, 1)->number == 0);
  CHECK(Day::of(2020, 6, 16)->weekday() == 2);
  CHECK(Day::of(2020, 2, 29).has_value());
  CHECK_FALSE(Day::of(2021, 2, 29).has_value());
  CHECK_FALSE(Day::of(2021, 13, 1).has_value());
  CHECK(to_string(*Day::of(2021, 2, 28) + 1) == "2021-03-01");
}

TEST_CASE("Day::read takes YYYY-MM-DD and nothing else", "[base]") {
  CHECK(to_string(*Day::read("2020-11-19")) == "2020-11-19");
  for (const auto* odd :
       {"2020-11-9", "2020/11/19", "2020-11-19T19:03", "19.11.2020", "2020-02-30", "", "20x0-11-19"}) {
    CAPTURE(odd);
    CHECK_FALSE(Day::read(odd).has_value());
  }
}

TEST_CASE("a day whose year is not known has a month and a day, and says so", "[base]") {
  const auto day = *Day::without_year(6, 9);
  CHECK_FALSE(day.has_year());
  CHECK(day.month() == 6);
  CHECK(day.day() == 9);
  CHECK(to_string(day) == "XXXX-06-09");
  CHECK(Day::read_edtf("XXXX-06-09") == day);
  CHECK(Day::read_edtf("2021-06-09") == Day::of(2021, 6, 9));
  CHECK(Day::without_year(2, 29).has_value());
  CHECK_FALSE(Day::without_year(2, 30).has_value());
  for (const auto* wrong : {"XXXX-02-30", "XXXX-6-9", "XXXX-06", "XXXX-06-09T", "XXX1-06-09"})
    CHECK_FALSE(Day::read_edtf(wrong).has_value());
  CHECK_FALSE(Day::read("XXXX-06-09").has_value());
  CHECK(*Day::without_year(12, 30, true) < *Day::without_year(1, 2));
  CHECK(*Day::without_year(12, 31, true) + 1 == *Day::without_year(1, 1));
  CHECK(Day::of(1, 1, 1)->has_year());
  CHECK_FALSE(Day::read("XXXX-06-09").has_value());
}

TEST_CASE("every day of four centuries is read back from what it prints", "[base]") {
  const auto last = *Day::of(2100, 12, 31);
  bool all = true;
  for (auto day = *Day::of(1700, 1, 1); day <= last; day = day + 1) all = all && Day::read(to_string(day)) == day;
  CHECK(all);
}

TEST_CASE("a clock time prints its zone where one is known", "[base]") {
  CHECK(to_string(TimeOfDay{19 * 60 + 3, std::nullopt}) == "19:03");
  CHECK(to_string(TimeOfDay{9 * 60, 180}) == "09:00+03:00");
  CHECK(to_string(TimeOfDay{0, -210}) == "00:00-03:30");
}

TEST_CASE("a result holds a value or the error in its place", "[base]") {
  const Result<int> seven = 7;
  const Result<int> none = Error{Error::Code::not_found, 3, "no seven"};
  CHECK(*seven == 7);
  CHECK_FALSE(none);
  CHECK(none.error().at == 3);
}

TEST_CASE("for_each_index does each once, whatever the number of threads", "[base]") {
  for (const std::size_t threads : {0U, 1U, 2U, 7U}) {
    std::vector<int> done(1000);
    for_each_index(done.size(), threads, [&](std::size_t i) { ++done[i]; });
    CHECK(done == std::vector<int>(1000, 1));
  }
}

TEST_CASE("for_each_index hands on what a piece of work throws", "[base]") {
  CHECK_THROWS_AS(for_each_index(10, 2,
                                 [](std::size_t i) {
                                   if (i == 5) throw std::runtime_error("five");
                                 }),
                  std::runtime_error);
}

TEST_CASE("in_order gives on what it takes, each once and in order, and holds no more than it has places", "[base]") {
  constexpr std::size_t kThings = 500, kPlaces = 5;
  for (const std::size_t threads : {0U, 1U, 2U, 7U}) {
    CAPTURE(threads);
    std::vector<std::size_t> held(kPlaces), given;
    std::atomic<std::size_t> worked = 0;
    std::size_t taken = 0, most_held = 0;
    in_order(
        kPlaces, threads,
        [&](std::size_t at) {
          if (taken == kThings) return false;
          held[at] = taken++;
          most_held = std::max(most_held, taken - given.size());
          return true;
        },
        [&](std::size_t at) {
          if (held[at] % 7 == 0) std::this_thread::yield();
          held[at] = 2 * held[at];
          ++worked;
        },
        [&](std::size_t at) { given.push_back(held[at]); });
    std::vector<std::size_t> expected(kThings);
    for (std::size_t i = 0; i < kThings; ++i) expected[i] = 2 * i;
    CHECK(given == expected);
    CHECK(worked == kThings);
    CHECK(most_held <= kPlaces);
  }
}

TEST_CASE("in_order hands on what any of its steps throws, once all threads have ended", "[base]") {
  for (const std::size_t threads : {1U, 2U, 7U})
    for (const int step : {0, 1, 2}) {
      std::size_t taken = 0, given = 0;
      const auto fail_at_five = [&](bool here, std::size_t at) {
        if (here && at == 5) throw std::runtime_error("five");
      };
      CHECK_THROWS_AS(in_order(
                          8, threads,
                          [&](std::size_t at) {
                            fail_at_five(step == 0, at);
                            return ++taken <= 100;
                          },
                          [&](std::size_t at) { fail_at_five(step == 1, at); },
                          [&](std::size_t at) {
                            fail_at_five(step == 2, at);
                            ++given;
                          }),
                      std::runtime_error);
      CHECK(given <= 5);
    }
}

// Letters, or what stands beside the letters in ASCII; now and then any byte.
std::string some_bytes(std::size_t size, std::uint32_t& seed) {
  std::string bytes(size, 'a');
  for (auto& byte : bytes) {
    seed = seed * 1664525U + 1013904223U;
    const bool any = seed >> 30 == 0;
    byte = static_cast<char>(any ? seed >> 16 & 0xFFU : 0x3FU + (seed >> 16) % 0x3EU);
  }
  return bytes;
}

struct LettersOfBytes {
  std::string lower;
  std::size_t capitals = 0;
};
LettersOfBytes letters_of(std::string_view bytes) {
  LettersOfBytes read;
  for (const char c : bytes) {
    const bool capital = c >= 'A' && c <= 'Z';
    if (!capital && !(c >= 'a' && c <= 'z')) break;
    read.lower += capital ? static_cast<char>(c - 'A' + 'a') : c;
    read.capitals += capital ? 1 : 0;
  }
  return read;
}

TEST_CASE("a run of letters is what a reader of single bytes finds", "[base][differential]") {
  std::uint32_t seed = 1;
  for (int round = 0; round < 200000; ++round) {
    const auto bytes = some_bytes(8, seed);
    const auto expected = letters_of(bytes);
    const auto found = latin_run(bytes.data());
    char written[8];
    std::memcpy(written, &found.lower, sizeof written);
    CAPTURE(bytes);
    REQUIRE(found.letters == expected.lower.size());
    REQUIRE(found.capitals == expected.capitals);
    REQUIRE(std::string_view(written, found.letters) == expected.lower);
  }
}

TEST_CASE("a block of letters is what a reader of single bytes finds, and zeros", "[base][differential]") {
  std::uint32_t seed = 1;
  const auto check = [](const std::string& bytes) {
    auto expected = letters_of(bytes);
    std::string written(LatinBlock::kSize, '?');
    const auto found = latin_block(bytes.data(), written.data());
    CAPTURE(bytes);
    REQUIRE(found.letters == expected.lower.size());
    REQUIRE(found.capitals == expected.capitals);
    expected.lower.resize(LatinBlock::kSize);
    REQUIRE(written == expected.lower);
  };
  for (int round = 0; round < 200000; ++round) check(some_bytes(LatinBlock::kSize, seed));
  check("PARISparisPARISp");  // letters from end to end
}

/// Bytes of Cyrillic letters and what stands beside them, and the letters а to я at their head, put in lower case.
struct SomeCyrillic {
  std::string bytes, lower;
  std::size_t letters = 0, capitals = 0;
};
SomeCyrillic some_cyrillic(std::size_t size, std::uint32_t& seed) {
  const std::string_view pieces[] = {"а", "я", "п", "р", "А", "П", "Р", "Я", "Ё",
                                     "ё", "Џ", "ѐ", "é", "z", " ", "0", "—"};
  SomeCyrillic some;
  bool run = true;
  while (some.bytes.size() < size) {
    // Most are letters, so that whole runs come up.
    const auto any = (seed = seed * 1664525U + 1013904223U) >> 16;
    const auto piece = pieces[any % 4 == 0 ? any / 4 % std::size(pieces) : any / 4 % 8];
    const bool small = piece >= "а" && piece <= "я", capital = piece >= "А" && piece <= "Я";
    run = run && (small || capital) && some.bytes.size() + 2 <= size;
    if (run) {
      some.lower += small ? piece : piece == "А" ? "а" : piece == "П" ? "п" : piece == "Р" ? "р" : "я";
      ++some.letters;
      some.capitals += capital ? 1 : 0;
    }
    some.bytes += piece;
  }
  return some;
}

TEST_CASE("the letters а to я are read from four characters as one by one", "[base][differential]") {
  std::uint32_t seed = 11;
  for (int round = 0; round < 20000; ++round) {
    const auto some = some_cyrillic(8, seed);
    const auto found = cyrillic_run(some.bytes.data());
    char written[8];
    std::memcpy(written, &found.lower, sizeof written);
    CAPTURE(some.bytes);
    REQUIRE(found.letters == some.letters);
    REQUIRE(found.capitals == some.capitals);
    REQUIRE(std::string_view(written, 2 * some.letters) == some.lower);
  }
}

TEST_CASE("a block of the letters а to я is what is read one by one", "[base][differential]") {
  std::uint32_t seed = 12;
  for (int round = 0; round < 100000; ++round) {
    const auto some = some_cyrillic(CyrillicBlock::kSize, seed);
    char written[CyrillicBlock::kSize];
    const auto found = cyrillic_block(some.bytes.data(), written);
    CAPTURE(some.bytes);
    REQUIRE(found.letters == some.letters);
    REQUIRE(found.capitals == some.capitals);
    REQUIRE(std::string_view(written, 2 * some.letters) == some.lower);
  }
}

TEST_CASE("every letter а to я is read, and none beside them", "[base]") {
  for (char32_t c = 0x80; c < 0x800; ++c) {
    std::string bytes = {static_cast<char>(0xC0 | c >> 6U), static_cast<char>(0x80 | (c & 0x3FU))};
    const auto run = cyrillic_run((bytes + "      ").data());
    char written[CyrillicBlock::kSize];
    const auto block = cyrillic_block((bytes + std::string(14, ' ')).data(), written);
    CAPTURE(bytes);
    REQUIRE(run.letters == (c >= U'А' && c <= U'я' ? 1U : 0U));
    REQUIRE(run.capitals == (c >= U'А' && c <= U'Я' ? 1U : 0U));
    REQUIRE(block.letters == run.letters);
    REQUIRE(block.capitals == run.capitals);
  }
}
