// Linking of very many: near copies, and blocks of hundreds.

#include <algorithm>
#include <behistun/link.hpp>
#include <catch2/catch.hpp>
#include <set>

using namespace behistun;
using link::Verdict;

namespace {

claims::Participant somebody(const std::string& key, std::string side) {
  claims::Participant who;
  who.en = who.fr = who.ru = "Person " + key;
  who.key = key;
  who.side = std::move(side);
  return who;
}

const auto kOurs = somebody("Q1", "RUS");

document::Document told(std::string id, std::string side, Language language, std::vector<claims::Participant> people,
                        const std::string& words) {
  document::Document document;
  document.id = std::move(id);
  document.source = side + ".example";
  document.side = std::move(side);
  document.detected.language = language;
  document.published = Day::read("2021-02-16");
  document.text = text::Text::of(words);
  document.sentences = {{{0, words.size()}, 0}};
  claims::Claim claim;
  claim.primary = true;
  claim.mode = claims::Mode::call;
  claim.when = Days{*document.published, *document.published};
  claim.when_span = {0, 1};
  claim.participants = std::move(people);
  document.claims = {claim};
  return document;
}

const std::string kWords =
    "the two ministers spoke by telephone of the settlement in the east of the country and of what both sides have to "
    "do before the next round of talks can be held at the end of the month in the capital of a third country";

// Forty that no other number has.
std::string other_words(std::size_t number) {
  std::string words;
  for (int i = 0; i < 40; ++i) words += "word" + std::to_string(number) + "x" + std::to_string(i) + " ";
  return words;
}

std::string copy_id(std::size_t i) { return "copy" + std::string(i < 10 ? "0" : "") + std::to_string(i); }

std::vector<document::Document> copies(std::size_t count) {
  std::vector<document::Document> documents;
  for (std::size_t i = 0; i < count; ++i)
    documents.push_back(told(copy_id(i), "RUS", Language::ru, {kOurs, somebody("Q2", "FRA")},
                             kWords + " read also item " + std::to_string(i)));
  documents.push_back(
      told("of-the-other-side", "FRA", Language::fr, {kOurs, somebody("Q2", "FRA")}, "words of another"));
  return documents;
}

}  // namespace

TEST_CASE("copies of one text stand in the record, each paired with the first of them alone", "[link][many]") {
  const auto records = link::link(copies(40), 2);
  REQUIRE(records.size() == 1);
  CHECK(records[0].documents.size() == 41);
  CHECK(records[0].accounts.size() == 2);
  REQUIRE(records[0].pairs.size() == 40);
  std::set<std::string> versions;
  for (const auto& pair : records[0].pairs) {
    CHECK(pair.left == "copy00");
    CHECK(pair.beads.empty() == (pair.verdict == Verdict::version));
    if (pair.verdict == Verdict::version) versions.insert(pair.right);
  }
  CHECK(versions.size() == 39);
}

TEST_CASE("of few copies every two are a pair", "[link][many]") {
  const auto records = link::link(copies(3), 1);
  REQUIRE(records.size() == 1);
  CHECK(records[0].pairs.size() == 4 * 3 / 2);
}

TEST_CASE("texts of one contact that say other things are no copies", "[link][many]") {
  auto documents = copies(0);
  for (std::size_t i = 0; i < 12; ++i) {
    documents.push_back(told(copy_id(i), "RUS", Language::ru, {kOurs, somebody("Q2", "FRA")}, other_words(i)));
  }
  const auto records = link::link(documents, 1);
  REQUIRE(records.size() == 1);
  CHECK(records[0].pairs.size() == 13 * 12 / 2);
}

TEST_CASE("copies tell as the first does of whom they speak", "[link][many]") {
  // Press that reports: no accounts, but mentions of the account that there is.
  auto documents = copies(0);
  for (std::size_t i = 0; i < 20; ++i) {
    auto& copy = documents.emplace_back(
        told(copy_id(i), "", Language::ru, {kOurs, somebody("Q2", "FRA")}, kWords + " item " + std::to_string(i)));
    copy.source = "mirror" + std::to_string(i) + ".example";
  }
  const auto records = link::link(documents, 1);
  REQUIRE_FALSE(records.empty());
  CHECK(records.size() == 21);
  CHECK(records[0].documents == std::vector<std::string>{"of-the-other-side"});
  CHECK(records[0].pairs.size() == 20);
  for (const auto& pair : records[0].pairs) CHECK(pair.verdict == Verdict::mention);
}

TEST_CASE("in a block of hundreds those meet that speak of the same rare places", "[link][many]") {
  std::vector<document::Document> documents;
  constexpr std::size_t kContacts = 200;
  for (std::size_t i = 0; i < kContacts; ++i)
    for (const auto language : {Language::ru, Language::en}) {
      auto& one = documents.emplace_back(
          told(std::string(code(language)) + std::to_string(i), "RUS", language, {kOurs}, other_words(i)));
      one.sentences = {{{0, 40}, 0}, {{41, one.text.original().size()}, 0}};  // no title alone
      for (const char* place : {"a", "b", "c"})
        one.mentions.push_back({mention::Kind::place, {0, 1}, "place-" + std::to_string(i) + place, "", ""});
    }
  const auto records = link::link(documents, 2);
  REQUIRE(records.size() == kContacts);
  for (const auto& record : records) CHECK(record.documents.size() == 2);
}

TEST_CASE("of very many accounts one of each publisher and language stands for the rest", "[link][many]") {
  std::vector<document::Document> documents;
  for (std::size_t i = 0; i < 40; ++i) {
    documents.push_back(
        told(copy_id(i), i % 2 == 0 ? "RUS" : "FRA", Language::en, {kOurs, somebody("Q2", "FRA")}, other_words(i)));
  }
  const auto records = link::link(documents, 1);
  REQUIRE(records.size() == 1);
  CHECK(records[0].documents.size() == 40);
  CHECK(records[0].pairs.size() == 1 + 38);
  std::set<std::string> paired;
  for (const auto& pair : records[0].pairs) {
    paired.insert(pair.left);
    paired.insert(pair.right);
  }
  CHECK(paired.size() == 40);
}

TEST_CASE("copies and crowds are linked alike in any order and on any number of threads", "[link][many]") {
  auto documents = copies(30);
  const auto expected = link::link(documents, 1);
  std::reverse(documents.begin(), documents.end());
  CHECK(link::link(documents, 3) == expected);
  std::rotate(documents.begin(), documents.begin() + 11, documents.end());
  CHECK(link::link(documents, 2) == expected);
}

TEST_CASE("a collection keeps one release of an id, and knows its number", "[link]") {
  const auto documents = copies(2);
  std::size_t asked = 0;
  link::Collection collection([&](std::size_t number) {
    ++asked;
    return std::make_shared<const document::Document>(documents[number]);
  });
  for (const auto& document : documents) CHECK(collection.add(document));
  CHECK_FALSE(collection.add(documents[1]));
  CHECK(collection.size() == 3);
  CHECK(collection.number_of("copy01") == 1);
  CHECK_FALSE(collection.number_of("copy02"));
  CHECK(asked == 0);
}
