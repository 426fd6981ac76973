// Linking, on documents made by hand: keys, judgement, clusters.

#include <algorithm>
#include <behistun/link.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <random>

using namespace behistun;
using claims::Mode;
using link::Verdict;

namespace {

claims::Participant person(std::string key, std::string side) {
  claims::Participant who;
  who.en = who.fr = who.ru = "Person " + key;
  who.key = std::move(key);
  who.side = std::move(side);
  who.office = "foreign-minister";
  return who;
}

const auto kLavrov = person("Q1", "RUS");
const auto kLeDrian = person("Q2", "FRA");
const auto kBorrell = person("Q3", "EU");

document::Document release(std::string id, std::string side, Language language, Mode mode, const char* day,
                           std::vector<claims::Participant> people) {
  document::Document document;
  document.id = std::move(id);
  document.source = side + ".example";
  document.side = std::move(side);
  document.detected.language = language;
  document.published = Day::read(day);
  document.text = text::Text::of("Title.");
  document.sentences = {{{0, 6}, 0}};
  claims::Claim claim;
  claim.primary = true;
  claim.mode = mode;
  claim.when = Days{*Day::read(day), *Day::read(day)};
  claim.when_span = {0, 6};
  claim.participants = std::move(people);
  document.claims = {claim};
  return document;
}

std::vector<document::Document> week() {
  return {
      release("a.ru", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian}),
      release("b.en", "RUS", Language::en, Mode::call, "2021-02-16", {kLavrov, kLeDrian}),
      release("c.fr", "FRA", Language::fr, Mode::call, "2021-02-16", {kLavrov, kLeDrian}),
      release("d.ru", "RUS", Language::ru, Mode::meeting, "2021-02-19", {kLavrov, kLeDrian}),
      release("e.fr", "FRA", Language::fr, Mode::meeting, "2021-02-19", {kLavrov, kLeDrian}),
      release("f.en", "EU", Language::en, Mode::call, "2021-02-16", {kLavrov, kBorrell}),
  };
}

std::vector<std::vector<std::string>> groups(const std::vector<link::Record>& records) {
  std::vector<std::vector<std::string>> all;
  for (const auto& record : records) all.push_back(record.documents);
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

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

TEST_CASE("somebody whom the gazetteer knows by another spelling meets himself by sound", "[link]") {
  auto known = person("x-sharaa", "SYR");
  known.ru = "Ахмед Шараа";
  known.en = "Ahmed Sharaa";
  known.fr.clear();
  claims::Participant stranger;
  stranger.key = "name:Ахмед Шараа";
  stranger.ru = "Ахмед Шараа";
  const std::vector<document::Document> documents = {
      release("a.en", "", Language::en, Mode::call, "2025-02-12", {known}),
      release("b.ru", "RUS", Language::ru, Mode::call, "2025-02-12", {kLavrov, stranger}),
      release("c.ru", "RUS", Language::ru, Mode::call, "2025-02-12", {kLavrov, kLeDrian})};
  const auto blocked = [](const document::Document& one, const document::Document& other) {
    const auto a = link::keys(one), b = link::keys(other);
    return std::any_of(a.begin(), a.end(), [&](const std::string& key) {
      return key.starts_with("name ") && std::binary_search(b.begin(), b.end(), key);
    });
  };
  CHECK(blocked(documents[0], documents[1]));
  CHECK_FALSE(blocked(documents[0], documents[2]));
  const auto pair = link::judge(documents[0], documents[1]);
  CHECK(std::any_of(pair.evidence.begin(), pair.evidence.end(),
                    [](const link::Evidence& one) { return one.claim == "both name Ahmed Sharaa"; }));
}

// Who took part besides Lavrov, by a Russian and an English account of one meeting.
std::vector<claims::Participant> stranger_of_two(std::string russian_name, std::string english_name) {
  claims::Participant russian, english;
  russian.key = "name:" + russian_name;
  russian.ru = std::move(russian_name);
  english.key = "name:" + english_name;
  english.en = std::move(english_name);
  const std::vector documents = {release("a.en", "RUS", Language::en, Mode::meeting, "2025-02-04", {kLavrov, english}),
                                 release("b.ru", "RUS", Language::ru, Mode::meeting, "2025-02-04", {kLavrov, russian})};
  const auto records = link::link(documents, 1);
  REQUIRE(records.size() == 1);
  auto people = records[0].contact.participants;
  std::erase_if(people, [](const claims::Participant& who) { return who.key == kLavrov.key; });
  return people;
}

TEST_CASE("a stranger is named in each language as an account names him, in the nominative that they share", "[link]") {
  const auto people = stranger_of_two("Игорь Руденей", "Igor Rudenya");  // Руденя's instrumental
  REQUIRE(people.size() == 1);
  CHECK(people[0].ru == "Игорь Руденя");
  CHECK(people[0].en == "Igor Rudenya");
}

TEST_CASE("who is called by one name in two scripts is one", "[link]") {
  CHECK(stranger_of_two("Кирилл", "Kirill").size() == 1);
}

TEST_CASE("a title alone leaves open whether they met by video, not whether they spoke by telephone", "[link]") {
  const auto title = release("a.en", "RUS", Language::en, Mode::meeting, "2025-02-13", {kLavrov, kLeDrian});
  auto text = release("b.ru", "RUS", Language::ru, Mode::video, "2025-02-13", {kLavrov, kLeDrian});
  CHECK(link::link(std::vector{title, text}, 1).size() == 1);
  text.claims[0].mode = Mode::call;
  CHECK(link::link(std::vector{title, text}, 1).size() == 2);
}

TEST_CASE("a release that names states alone meets one that names their people", "[link]") {
  claims::Participant russia, france, turkey;
  for (auto [state, code] : {std::pair{&russia, "RUS"}, {&france, "FRA"}, {&turkey, "TUR"}})
    state->key = state->side = state->en = code;
  const std::vector<document::Document> documents = {
      release("a.en", "RUS", Language::en, Mode::talks, "2021-02-16", {france, russia}),
      release("b.fr", "FRA", Language::fr, Mode::talks, "2021-02-16", {kLavrov, kLeDrian}),
      release("c.en", "TUR", Language::en, Mode::talks, "2021-02-16", {russia, turkey})};
  const auto records = link::link(documents, 1);
  CHECK(groups(records) == std::vector<std::vector<std::string>>{{"a.en", "b.fr"}, {"c.en"}});
  const auto at =
      std::find_if(records.begin(), records.end(), [](const auto& one) { return one.documents.size() == 2; });
  REQUIRE(at != records.end());
  REQUIRE(at->contact.participants.size() == 2);
  CHECK(at->contact.participants[0] == kLavrov);  // people, where somebody names them
  CHECK(at->contact.participants[1] == kLeDrian);
}

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

TEST_CASE("a release that speaks of the contact of another is a mention of it", "[link]") {
  auto teller = release("a", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  auto speaker = release("b", "FRA", Language::fr, Mode::meeting, "2021-02-19", {kLavrov, kLeDrian});
  auto earlier = teller.claims.front();
  earlier.primary = false;
  speaker.claims.push_back(earlier);
  CHECK(link::judge(teller, speaker).verdict == Verdict::mention);
}

TEST_CASE("what speaks of a contact stands with its record, and is not its nearest rejected", "[link]") {
  auto documents = week();
  auto earlier = documents[0].claims.front();
  earlier.primary = false;
  documents[4].claims.push_back(earlier);  // e.fr, on the meeting, recalls the call
  for (const auto& record : link::link(documents, 1)) {
    const auto tied = std::count_if(record.pairs.begin(), record.pairs.end(),
                                    [](const link::Pair& pair) { return pair.verdict == Verdict::mention; });
    const bool of_the_two = record.documents.front() == "a.ru" || record.documents.front() == "d.ru";
    CHECK((tied > 0) == of_the_two);
    if (record.nearest_rejected) CHECK(record.nearest_rejected->verdict != Verdict::mention);
  }
}

TEST_CASE("a primary claim is not what the release merely speaks of", "[link]") {
  const auto a = release("a", "RUS", Language::ru, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  auto b = release("b", "FRA", Language::fr, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  b.claims.front().negated = true;
  CHECK(link::judge(a, b).verdict == Verdict::different);
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

TEST_CASE("days that overlap weigh less than one day told by both", "[link]") {
  const auto day = release("a", "RUS", Language::ru, Mode::meeting, "2020-11-19", {kLavrov, kLeDrian});
  auto days = release("b", "FRA", Language::fr, Mode::meeting, "2020-11-19", {kLavrov, kLeDrian});
  const auto same = link::judge(day, days).bits();
  days.claims.front().when->last = *Day::read("2020-11-20");
  const auto overlapping = link::judge(day, days);
  CHECK(overlapping.bits() < same);
  CHECK(overlapping.verdict == Verdict::counterpart);
}

TEST_CASE("one page has one translation into a language, and another side's does not count", "[link]") {
  // Both English releases fit the Russian one; which is its translation cannot be both.
  auto documents = week();
  documents.resize(2);
  documents.push_back(release("g.en", "RUS", Language::en, Mode::call, "2021-02-17", {kLavrov, kLeDrian}));
  CHECK(groups(link::link(documents, 1)) == std::vector<std::vector<std::string>>{{"a.ru", "b.en"}, {"g.en"}});
  documents.back() = release("g.en", "FRA", Language::en, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  CHECK(groups(link::link(documents, 1)) == std::vector<std::vector<std::string>>{{"a.ru", "b.en", "g.en"}});
}

TEST_CASE("two languages of a page without a contact are found by side and day", "[link]") {
  auto page = release("a.ru", "RUS", Language::ru, Mode::call, "2021-02-16", {});
  page.claims.clear();
  auto other = page;
  other.id = "a.fr";
  other.detected.language = Language::fr;
  const auto meet = [](const document::Document& a, const document::Document& b) {
    const auto of_a = link::keys(a), of_b = link::keys(b);
    std::vector<std::string> both;
    std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(), std::back_inserter(both));
    return !both.empty();
  };
  CHECK(meet(page, other));
  other.published = *other.published + 1;
  CHECK(meet(page, other));
  other.published = *other.published + 1;
  CHECK_FALSE(meet(page, other));
}

TEST_CASE("two pages are one in two languages if each is nearer to the other by far than its rivals", "[link]") {
  std::vector<document::Document> pages;
  for (auto [id, language] :
       {std::pair{"a.en", Language::en}, {"b.en", Language::en}, {"c.ru", Language::ru}, {"d.ru", Language::ru}}) {
    pages.push_back(release(id, "RUS", language, Mode::unknown, "2021-02-16", {}));
    pages.back().claims.clear();
  }
  const auto pair = [](const char* left, const char* right, double bits) {
    link::Pair one;
    one.left = left;
    one.right = right;
    one.prior_bits = bits;
    one.verdict = bits > 0 ? Verdict::unsure : Verdict::different;
    return one;
  };
  const auto grouped = [&](double rival_of_a, double rival_of_c) {
    return groups(link::cluster(pages, std::vector{pair("a.en", "c.ru", 1.5), pair("a.en", "d.ru", rival_of_a),
                                                   pair("b.en", "c.ru", rival_of_c)}))
        .front()
        .size();
  };
  CHECK(grouped(-4, -4) == 2);
  CHECK(grouped(-1, -4) == 1);  // a.en may be of d.ru
  CHECK(grouped(-4, 1) == 1);   // c.ru may be of b.en
  CHECK(groups(link::cluster(pages, std::vector{pair("a.en", "c.ru", 1.5)})).front().size() == 1);  // no rival to beat
}

TEST_CASE("ids of records do not depend on the releases that told of them", "[link]") {
  const auto alone = link::link(std::vector{week()[0]}, 1), together = link::link(std::vector{week()[0], week()[2]}, 1);
  REQUIRE(alone.size() == 1);
  REQUIRE(together.size() == 1);
  CHECK(alone.front().id == together.front().id);
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

TEST_CASE("two releases of several contacts are judged by the two that are nearest", "[link]") {
  const auto both = release_of_two("both.ru", "RUS", Language::ru);
  CHECK(link::judge(both, week()[2]).verdict == Verdict::counterpart);
  CHECK(link::judge(week()[5], both) == link::judge(both, week()[5]));
  CHECK(link::judge(week()[5], both).verdict == Verdict::counterpart);
  CHECK(link::judge(both, week()[3]).vetoed());
}
