// What a record says: who stands in it, who speaks of it, what is missing.

#include <algorithm>
#include <behistun/link.hpp>
#include <catch2/catch.hpp>

#include "sample.hpp"

using namespace behistun;
using namespace behistun::sample;
using claims::Mode;
using link::Verdict;

TEST_CASE("every document is in exactly one record", "[link]") {
  auto documents = week();
  document::Document silent;
  silent.id = "silent";
  documents.push_back(silent);
  std::vector<std::string> seen;
  for (const auto& record : link::link(documents, 1))
    seen.insert(seen.end(), record.documents.begin(), record.documents.end());
  std::sort(seen.begin(), seen.end());
  CHECK(seen == std::vector<std::string>{"a.ru", "b.en", "c.fr", "d.ru", "e.fr", "f.en", "silent"});
}

TEST_CASE("a record names the versions declared and the readouts that are not there", "[link]") {
  auto document = release("a.ru", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  document.declared = {"ru", "fr", "en"};
  const auto records = link::link(std::vector{document}, 1);
  REQUIRE(records.size() == 1);
  std::vector<std::string> missing;
  for (const auto& one : records.front().missing) missing.push_back(one.side + " " + one.language);
  CHECK(missing == std::vector<std::string>{"RUS en", "RUS fr", "FRA "});
}

TEST_CASE("a preview, a denial and a third party's report make no contact by themselves", "[link]") {
  auto preview = release("p", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  preview.claims.front().tense = claims::Tense::future;
  auto denial = release("n", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  denial.claims.front().negated = true;
  auto report = release("r", "GBR", Language::en, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  for (const auto& document : {preview, denial, report}) {
    const auto records = link::link(std::vector{document}, 1);
    REQUIRE(records.size() == 1);
    CAPTURE(document.id);
    CHECK(records.front().context);
  }
}

TEST_CASE("a preview is tied to the contact that it announces", "[link]") {
  auto documents = week();
  documents.push_back(release("z", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian}));
  documents.back().claims.front().tense = claims::Tense::future;
  const auto pair = link::judge(documents.front(), documents.back());
  CHECK(pair.verdict == Verdict::preview);
}

TEST_CASE("what is spoken of without its day is looked for in the week before, of one person in three days", "[link]") {
  const auto verdict = [](const char* published, std::vector<claims::Participant> people) {
    const auto teller = release("a", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
    auto speaker = release("b", "FRA", Language::fr, Mode::meeting, published, {kLavrov, kBorrell});
    auto spoken_of = speaker.claims.front();
    spoken_of.primary = false;
    spoken_of.mode = Mode::call;
    spoken_of.when.reset();
    spoken_of.participants = std::move(people);
    speaker.claims.push_back(spoken_of);
    return link::judge(teller, speaker).verdict;
  };
  CHECK(verdict("2021-02-22", {kLavrov, kLeDrian}) == Verdict::mention);
  CHECK(verdict("2021-02-25", {kLavrov, kLeDrian}) != Verdict::mention);
  CHECK(verdict("2021-02-19", {kLavrov}) == Verdict::mention);
  CHECK(verdict("2021-02-22", {kLavrov}) != Verdict::mention);
  CHECK(verdict("2021-02-15", {kLavrov, kLeDrian}) != Verdict::mention);
}

TEST_CASE("a release that speaks of the contact of another is a mention of it", "[link]") {
  auto teller = release("a", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  auto speaker = release("b", "FRA", Language::fr, Mode::meeting, "2021-02-19", {kLavrov, kLeDrian});
  auto earlier = teller.claims.front();
  earlier.primary = false;
  speaker.claims.push_back(earlier);
  const auto pair = link::judge(teller, speaker);
  CHECK(pair.verdict == Verdict::mention);
  CHECK(pair.evidence.front().claim.ends_with("the other speaks of it"));
}

TEST_CASE("a release that denies the contact of which another tells is a mention of it that says so", "[link]") {
  auto teller = release("a", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  auto speaker = release("b", "FRA", Language::fr, Mode::meeting, "2021-02-19", {kLavrov, kLeDrian});
  auto denied = teller.claims.front();
  denied.primary = false;
  denied.negated = true;
  speaker.claims.push_back(denied);
  const auto pair = link::judge(teller, speaker);
  CHECK(pair.verdict == Verdict::mention);
  CHECK(pair.evidence.front().claim.ends_with("the other denies it"));
}

TEST_CASE("what speaks of a contact stands with the record of that contact, and is not its nearest rejected",
          "[link]") {
  auto documents = week();
  auto earlier = documents[0].claims.front();
  earlier.primary = false;
  documents[4].claims.push_back(earlier);  // e.fr, on the meeting, recalls the call
  for (const auto& record : link::link(documents, 1)) {
    const auto tied = std::count_if(record.pairs.begin(), record.pairs.end(),
                                    [](const link::Pair& pair) { return pair.verdict == Verdict::mention; });
    CHECK((tied > 0) == (record.documents.front() == "a.ru"));
    if (record.nearest_rejected) CHECK(record.nearest_rejected->verdict != Verdict::mention);
  }
}

TEST_CASE("every pair of one record is laid side by side", "[link]") {
  auto documents = week();
  documents[1].detected.language = Language::ru;  // a.ru and b.en are versions now
  const auto records = link::link(documents, 1);
  std::size_t pairs = 0;
  for (const auto& record : records)
    for (const auto& pair : record.pairs) {
      ++pairs;
      CHECK_FALSE(pair.beads.empty());
    }
  CHECK(pairs == 4);
}

TEST_CASE("ids of records do not depend on the releases that told of them", "[link]") {
  const auto alone = link::link(std::vector{week()[0]}, 1), together = link::link(std::vector{week()[0], week()[2]}, 1);
  REQUIRE(alone.size() == 1);
  REQUIRE(together.size() == 1);
  CHECK(alone.front().id == together.front().id);
}

TEST_CASE("who speaks of a contact speaks of what all its accounts tell, those without a day too", "[link]") {
  const auto told = release("a.ru", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  auto undated = release("b.en", "RUS", Language::en, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  undated.claims[0].when.reset();
  auto speaks = release("c.fr", "USA", Language::fr, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  speaks.claims[0].primary = false;
  const auto records = link::link(std::vector{told, undated, speaks}, 1);
  REQUIRE(records.size() == 2);
  CHECK(records[0].documents == std::vector<std::string>{"a.ru", "b.en"});
  std::vector<std::string> mentions;
  for (const auto& pair : records[0].pairs)
    if (pair.verdict == Verdict::mention) mentions.push_back(pair.left + " " + pair.right);
  CHECK(mentions == std::vector<std::string>{"a.ru c.fr", "b.en c.fr"});
}

namespace {

// A release whose kind was read from its first word.
document::Document told_by(const std::string& word, document::Document document) {
  document.text = text::Text::of(word + ".");
  document.sentences = {{{0, word.size() + 1}, 0}};
  document.claims.front().mode_span = {0, word.size()};
  return document;
}

}  // namespace

TEST_CASE("what one only \"spoke\" of may be the meeting or the call that the other tells of", "[link]") {
  const auto spoke =
      told_by("Entretien", release("a.fr", "FRA", Language::fr, Mode::meeting, "2021-04-20", {kLavrov, kLeDrian}));
  const auto call =
      told_by("Call", release("b.en", "RUS", Language::en, Mode::call, "2021-04-20", {kLavrov, kLeDrian}));
  const auto records = link::link(std::vector{spoke, call}, 1);
  REQUIRE(records.size() == 1);
  CHECK(records.front().contact.mode == Mode::call);

  auto next_day = call;
  next_day.claims.front().when = Days{*Day::read("2021-04-21"), *Day::read("2021-04-21")};
  CHECK(link::link(std::vector{spoke, next_day}, 1).size() == 2);
  auto in_town = spoke;  // a town tells that they met
  in_town.claims.front().place = "Q90";
  CHECK(link::link(std::vector{in_town, call}, 1).size() == 2);
  const auto met =
      told_by("Met", release("a.fr", "FRA", Language::fr, Mode::meeting, "2021-04-20", {kLavrov, kLeDrian}));
  CHECK(link::link(std::vector{met, call}, 1).size() == 2);
}

TEST_CASE("who names the town and who names a palace in it met in the town", "[link]") {
  const auto place_of = [](const char* one, const char* other) {
    auto documents = week();
    documents.erase(documents.begin(), documents.begin() + 3);
    documents.resize(2);
    documents[0].claims.front().place = one;
    documents[1].claims.front().place = other;
    return link::link(documents, 1).front().contact.place;
  };
  CHECK(place_of("x-belvedere-palace-of-nowhere", "") == "x-belvedere-palace-of-nowhere");
  CHECK(place_of("x-ak-orda", "Q1520") == "Q1520");
  CHECK(place_of("Q1520", "x-ak-orda") == "Q1520");
  CHECK(place_of("x-ak-orda", "") == "x-ak-orda");
}

TEST_CASE("a release without a day is of the one contact of its people that is known, of several of none", "[link]") {
  const auto call = release("a.ru", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  auto undated = release("b.fr", "FRA", Language::fr, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  undated.published.reset();
  undated.claims.front().when.reset();
  CHECK(groups(link::link(std::vector{call, undated}, 1)) == std::vector<std::vector<std::string>>{{"a.ru", "b.fr"}});
  const auto later = release("c.ru", "RUS", Language::ru, Mode::call, "2021-03-16", {kLavrov, kLeDrian});
  CHECK(link::link(std::vector{call, undated, later}, 1).size() == 3);
}
