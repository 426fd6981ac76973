// Which releases tell of one contact.

#include <algorithm>
#include <behistun/link.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "sample.hpp"

using namespace behistun;
using namespace behistun::sample;
using claims::Mode;
using link::Verdict;

TEST_CASE("a call and a meeting of one pair in one week are two contacts, and another pair is a third", "[link]") {
  const auto documents = week();
  CHECK(groups(link::link(documents, 1)) ==
        std::vector<std::vector<std::string>>{{"a.ru", "b.en", "c.fr"}, {"d.ru", "e.fr"}, {"f.en"}});
}

TEST_CASE("records are the same for any order of documents and any number of threads", "[link]") {
  auto documents = week();
  const auto expected = link::link(documents, 1);
  std::mt19937 random(1);
  for (int round = 0; round < 20; ++round) {
    std::shuffle(documents.begin(), documents.end(), random);
    CHECK(link::link(documents, 1 + static_cast<std::size_t>(round % 3)) == expected);
  }
}

TEST_CASE("one side in two languages is a translation, two sides are counterparts", "[link]") {
  const auto documents = week();
  CHECK(link::judge(documents[0], documents[1]).verdict == Verdict::translation);
  CHECK(link::judge(documents[0], documents[2]).verdict == Verdict::counterpart);
}

TEST_CASE("one side twice in one language is a version", "[link]") {
  auto documents = week();
  documents[1].detected.language = Language::ru;
  CHECK(link::judge(documents[0], documents[1]).verdict == Verdict::version);
}

TEST_CASE("a judgement is symmetric and adds up", "[link]") {
  const auto documents = week();
  for (const auto& a : documents)
    for (const auto& b : documents) {
      if (a.id == b.id) continue;
      const auto one = link::judge(a, b), other = link::judge(b, a);
      CHECK(one == other);
      CHECK(one.left < one.right);
      double sum = one.prior_bits;
      for (const auto& reason : one.evidence) sum += reason.bits;
      CHECK(std::abs(sum - one.bits()) < 1e-9);
    }
}

TEST_CASE("another day, another channel or another counterpart is a veto", "[link]") {
  const auto documents = week();
  CHECK(link::judge(documents[0], documents[3]).vetoed());
  CHECK(link::judge(documents[0], documents[5]).vetoed());
  CHECK(link::judge(documents[0], documents[5]).verdict == Verdict::different);
}

TEST_CASE("a call and a meeting of one pair on one day are two contacts", "[link]") {
  const auto call = release("a", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  const auto meeting = release("b", "FRA", Language::fr, Mode::meeting, "2021-02-16", {kLavrov, kLeDrian});
  CHECK(link::judge(call, meeting).vetoed());
}

TEST_CASE("a chain does not tie together what its ends exclude", "[link]") {
  // The middle release gives no day, and would fit either contact.
  auto documents = week();
  auto undated = release("m.en", "FRA", Language::en, Mode::unknown, "2021-02-16", {kLavrov, kLeDrian});
  undated.claims.front().when.reset();
  documents.push_back(undated);
  for (const auto& record : link::link(documents, 1)) {
    const auto has = [&](const char* id) {
      return std::count(record.documents.begin(), record.documents.end(), id) > 0;
    };
    CHECK_FALSE((has("a.ru") && has("d.ru")));
  }
}

TEST_CASE("a title alone leaves open whether they met by video, not whether they spoke by telephone", "[link]") {
  const auto title = release("a.en", "RUS", Language::en, Mode::meeting, "2025-02-13", {kLavrov, kLeDrian});
  auto text = release("b.ru", "RUS", Language::ru, Mode::video, "2025-02-13", {kLavrov, kLeDrian});
  CHECK(link::link(std::vector{title, text}, 1).size() == 1);
  text.claims[0].mode = Mode::call;
  CHECK(link::link(std::vector{title, text}, 1).size() == 2);
}

TEST_CASE("a primary claim is not what the release merely speaks of", "[link]") {
  const auto a = release("a", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  auto b = release("b", "FRA", Language::fr, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  b.claims.front().negated = true;
  CHECK(link::judge(a, b).verdict == Verdict::different);
}

TEST_CASE("days that overlap weigh less than one day told by both", "[link]") {
  const auto day = release("a", "RUS", Language::ru, Mode::meeting, "2020-11-19", {kLavrov, kLeDrian});
  auto days = release("b", "FRA", Language::fr, Mode::meeting, "2020-11-19", {kLavrov, kLeDrian});
  const auto same = link::judge(day, days).bits();
  days.claims.front().when->last = *Day::read("2020-11-20");
  const auto overlapping = link::judge(day, days);
  CHECK(overlapping.bits() < same);
  CHECK(overlapping.verdict == Verdict::counterpart);
}

TEST_CASE("the Kremlin and Moscow are one place, the Kremlin and Paris are two", "[link]") {
  const auto told_at = [](std::string id, std::string side, std::string place) {
    auto one = sample::release(std::move(id), std::move(side), Language::en, claims::Mode::talks, "2022-06-10",
                               {sample::kLavrov, sample::kLeDrian});
    one.claims[0].place = std::move(place);
    return one;
  };
  const auto bits = [&](std::string place) {
    return link::judge(told_at("a", "RUS", "x-kremlin"), told_at("b", "FRA", std::move(place))).bits();
  };
  CHECK(bits("Q649") == bits("x-kremlin"));
  CHECK(bits("Q90") < bits("Q649"));
}

TEST_CASE("what is talks for one side and a meeting for the other is a meeting, and a visit if an official one",
          "[link]") {
  auto russian = release("a.ru", "RUS", Language::ru, Mode::talks, "2021-02-19", {kLavrov, kLeDrian});
  const auto french = release("b.fr", "FRA", Language::fr, Mode::meeting, "2021-02-19", {kLavrov, kLeDrian});
  const auto kind = [&](Mode told) {
    auto other = french;
    other.claims.front().mode = told;
    const auto records = link::link(std::vector{russian, other}, 1);
    REQUIRE(records.size() == 1);
    return records.front().contact.mode;
  };
  CHECK(kind(Mode::talks) == Mode::talks);
  CHECK(kind(Mode::meeting) == Mode::meeting);
  CHECK(kind(Mode::visit) == Mode::meeting);
  russian.claims.front().occasion = "official visit";
  CHECK(kind(Mode::meeting) == Mode::visit);
  CHECK(kind(Mode::talks) == Mode::talks);
}

TEST_CASE("every verdict is read back from its name", "[link]") {
  CHECK(link::to_string(Verdict::preview) == "preview");
  CHECK(link::to_string(Verdict::unsure) == "unsure");
  for (int i = 0; i <= static_cast<int>(Verdict::unsure); ++i)
    CHECK(link::verdict_of(link::to_string(static_cast<Verdict>(i))) == static_cast<Verdict>(i));
  CHECK_FALSE(link::verdict_of("perhaps").has_value());
}

TEST_CASE("a day without its year is weak evidence for the same day of any year, and none of another day", "[link]") {
  auto documents = week();
  auto& yearless = documents[2];
  yearless.published.reset();
  yearless.claims.front().when = Days{*Day::without_year(2, 16), *Day::without_year(2, 16)};
  const auto has = [](const link::Pair& pair, const std::string& claim) {
    return std::any_of(pair.evidence.begin(), pair.evidence.end(),
                       [&](const link::Evidence& one) { return one.claim == claim && one.bits == 1; });
  };
  const auto same = link::judge(documents[0], yearless);
  CHECK_FALSE(same.vetoed());
  CHECK(has(same, "same day of a year that is not told"));
  yearless.claims.front().when = Days{*Day::without_year(2, 26), *Day::without_year(2, 26)};
  CHECK(link::judge(documents[0], yearless).vetoed());
  const auto alone = link::link(std::vector{yearless}, 1);
  REQUIRE(alone.size() == 1);
  CHECK(alone.front().contact.when == yearless.claims.front().when);
  CHECK(alone.front().id.starts_with("ct-XXXX-02-26-call-"));
}

TEST_CASE("the last day of a year and the first are a day apart, whatever the year", "[link]") {
  auto documents = week();
  documents[0].claims.front().when = Days{*Day::read("2020-12-31"), *Day::read("2020-12-31")};
  documents[2].claims.front().when = Days{*Day::without_year(1, 1), *Day::without_year(1, 1)};
  CHECK_FALSE(link::judge(documents[0], documents[2]).vetoed());
}
