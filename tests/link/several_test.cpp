// Releases of several contacts, and what one office tells apart.

#include <behistun/link.hpp>
#include <catch2/catch.hpp>

#include "sample.hpp"

using namespace behistun;
using namespace behistun::sample;
using claims::Mode;
using link::Verdict;

namespace {

document::Document release_of_two(std::string id, std::string side, Language language) {
  auto document = release(std::move(id), std::move(side), language, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  document.claims.push_back(document.claims.front());
  document.claims.back().participants = {kLavrov, kBorrell};
  return document;
}

}  // namespace

TEST_CASE("a release of two calls stands in the records of both, once in each", "[link]") {
  auto documents = week();
  documents.push_back(release_of_two("both.ru", "RUS", Language::ru));
  documents.push_back(release_of_two("both.en", "RUS", Language::en));
  CHECK(groups(link::link(documents, 1)) ==
        std::vector<std::vector<std::string>>{
            {"a.ru", "b.en", "both.en", "both.ru", "c.fr"}, {"both.en", "both.ru", "f.en"}, {"d.ru", "e.fr"}});
  for (const auto& record : link::link(documents, 1)) {
    CHECK(record.contact.participants.size() == 2);
    for (const auto& pair : record.pairs) {
      CHECK(pair.left < pair.right);
      CHECK((link::to_string(pair.verdict) == "translation" || link::to_string(pair.verdict) == "version" ||
             link::to_string(pair.verdict) == "counterpart"));
      CHECK(std::binary_search(record.documents.begin(), record.documents.end(), pair.left));
    }
    for (const auto& account : record.accounts)
      for (const auto& id : account.documents) CHECK(id.find('\0') == std::string::npos);
  }
}

TEST_CASE("a release of two calls is not joined to itself by one that tells of both as one", "[link]") {
  const auto both = release_of_two("both.ru", "RUS", Language::ru);
  const auto three = release("three.fr", "FRA", Language::fr, Mode::call, "2021-02-16", {kLavrov, kLeDrian, kBorrell});
  const auto records = link::link(std::vector{both, three}, 1);
  REQUIRE(records.size() == 2);
  CHECK(groups(records) == std::vector<std::vector<std::string>>{{"both.ru"}, {"both.ru", "three.fr"}});
}

TEST_CASE("a preview of two meetings is context once", "[link]") {
  auto preview = release_of_two("preview.ru", "RUS", Language::ru);
  for (auto& claim : preview.claims) claim.tense = claims::Tense::future;
  auto records = link::link(std::vector{preview}, 1);
  REQUIRE(records.size() == 1);
  CHECK(records[0].context);
  const auto told = release("told.fr", "EU", Language::fr, Mode::call, "2021-02-16", {kLavrov, kBorrell});
  records = link::link(std::vector{preview, told}, 1);
  CHECK(groups(records) == std::vector<std::vector<std::string>>{{"preview.ru"}, {"told.fr"}});
  REQUIRE(records[0].pairs.size() == 1);
  CHECK(records[0].pairs[0].verdict == Verdict::preview);
}

TEST_CASE("one office that tells of two days in one language tells of two contacts", "[link]") {
  const auto first = release("a.ru", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  const auto next = release("b.ru", "RUS", Language::ru, Mode::call, "2021-02-17", {kLavrov, kLeDrian});
  const auto told = release("c.fr", "FRA", Language::fr, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  CHECK(groups(link::link(std::vector{first, next, told}, 1)) ==
        std::vector<std::vector<std::string>>{{"a.ru", "c.fr"}, {"b.ru"}});
}

TEST_CASE("what one office tells apart in one language is apart: of two and of three, with one and with another",
          "[link]") {
  const auto two = release("a.ru", "RUS", Language::ru, Mode::meeting, "2021-02-16", {kLavrov, kLeDrian});
  const auto three =
      release("b.ru", "RUS", Language::ru, Mode::multilateral, "2021-02-16", {kLavrov, kLeDrian, kBorrell});
  CHECK(link::judge(two, three).vetoed());
  auto nobody = release("c.ru", "RUS", Language::ru, Mode::meeting, "2021-02-16", {kLavrov});
  CHECK(link::judge(two, nobody).vetoed());
  nobody.detected.language = Language::en;
  CHECK_FALSE(link::judge(two, nobody).vetoed());
  const auto told = release("d.fr", "FRA", Language::fr, Mode::meeting, "2021-02-16", {kLavrov, kLeDrian, kBorrell});
  CHECK_FALSE(link::judge(three, told).vetoed());
}

TEST_CASE("two releases of several contacts are judged by the two that are nearest", "[link]") {
  const auto both = release_of_two("both.ru", "RUS", Language::ru);
  CHECK(link::judge(both, week()[2]).verdict == Verdict::counterpart);
  CHECK(link::judge(week()[5], both) == link::judge(both, week()[5]));
  CHECK(link::judge(week()[5], both).verdict == Verdict::counterpart);
  CHECK(link::judge(both, week()[3]).vetoed());
}

TEST_CASE("whom the head of one office received one after another, of his own, he met apart", "[link]") {
  const auto minister = sample::person("Q4", "RUS"), governor = sample::person("Q5", "RUS");
  const auto one = release("a.en", "RUS", Language::en, Mode::meeting, "2021-02-16", {kLavrov, minister});
  const auto other = release("b.en", "RUS", Language::en, Mode::meeting, "2021-02-16", {kLavrov, governor});
  CHECK(link::judge(one, other).vetoed());
  const auto both = release("c.en", "RUS", Language::en, Mode::meeting, "2021-02-16", {kLavrov, minister, governor});
  CHECK_FALSE(link::judge(one, both).vetoed());
}

TEST_CASE("one office's talks and meeting of the same two on one day are one contact", "[link]") {
  const auto talks = release("a.en", "RUS", Language::en, Mode::talks, "2021-02-16", {kLavrov, kLeDrian});
  const auto meeting = release("b.en", "RUS", Language::en, Mode::meeting, "2021-02-16", {kLavrov, kLeDrian});
  CHECK(groups(link::link(std::vector{talks, meeting}, 1)).size() == 1);
}
