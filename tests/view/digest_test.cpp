#include <algorithm>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "sample.hpp"

using namespace behistun;
using view::sample::collection;
using view::sample::count;

namespace {

std::string digest_of(const view::sample::Collection& c, std::size_t width = 100) {
  return view::digest(c.records, c.documents, width);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) out.push_back(line);
  return out;
}

}  // namespace

TEST_CASE("a digest begins a contact with its day, kind and sides", "[view]") {
  CHECK(lines_of(digest_of(collection()))[0] == "Tuesday 16 February 2021 · phone call · Russia – France");
}

TEST_CASE("no line of a digest is longer than the width, nor ends in a space", "[view]") {
  const std::string long_word(300, 'w');
  for (const std::size_t width : {40, 57, 80, 100, 200})
    for (const auto& c :
         {collection(), view::sample::poisoned(long_word), view::sample::poisoned("Щ" + long_word + " а")})
      for (const auto& line : lines_of(digest_of(c, width))) {
        CAPTURE(width, line);
        CHECK(unicode::count_code_points(line) <= width);
        CHECK((line.empty() || line.back() != ' '));
      }
}

TEST_CASE("a width that nothing can be read in counts as 40", "[view]") {
  CHECK(digest_of(collection(), 0) == digest_of(collection(), 40));
}

TEST_CASE("a digest says what each side alone said, and quotes the first of it", "[view]") {
  const auto digest = digest_of(collection());
  CHECK(digest.find("only France says 1 thing: \"La France a rappelé sa position.\"") != std::string::npos);
  CHECK(digest.find("only Russia says 2 things: \"Россия напомнила о резолюции.\"") != std::string::npos);
}

TEST_CASE("a digest names accounts, their languages and what is missing", "[view]") {
  const auto digest = digest_of(collection(), 140);
  CHECK(digest.find("Russia: en, ru from mid.ru") != std::string::npos);
  CHECK(digest.find("France: fr from quai.fr") != std::string::npos);
  CHECK(digest.find("A readout by Germany is not in the collection") != std::string::npos);
  CHECK(digest.find("-2.0 bits, but ruled out: 69 days apart") != std::string::npos);
}

TEST_CASE("a side of which nobody is named is said to be so", "[view]") {
  auto c = collection();
  for (auto& who : c.records.front().contact.participants) {
    who.key = who.side;
    who.ru = who.en = who.fr = "State";
    who.office.clear();
  }
  const auto digest = digest_of(c);
  CHECK(digest.find("  Russia      nobody named\n") != std::string::npos);
  CHECK(digest.find("State") == std::string::npos);
  const auto page = view::page(c.records, c.documents);
  CHECK(page.find("<li class=\"who\">nobody named</li>") != std::string::npos);
}

TEST_CASE("context stands behind the contacts, and totals at the end", "[view]") {
  const auto digest = digest_of(collection());
  CHECK(digest.find("A note on Syria", digest.find("Context")) != std::string::npos);
  CHECK(lines_of(digest).back() == "1 contact in 2 accounts, 4 releases, 1 of context; 2 texts missing");
}

TEST_CASE("nothing from outside steers the terminal", "[view]") {
  const auto digest = digest_of(view::sample::poisoned("\x1b[2J\x07 a\xC2\x9B b\r\n\xE2\x80\xAE c \xff"));
  CHECK(count(digest, "\x1b") == 0);
  CHECK(count(digest, "\x07") == 0);
  CHECK(count(digest, "\r") == 0);
  CHECK(count(digest, "\xC2\x9B") == 0);
  CHECK(count(digest, "\xE2\x80\xAE") == 0);
  CHECK(count(digest, "\xff") == 0);
}

TEST_CASE("a digest of nothing is its totals", "[view]") {
  CHECK(view::digest({}, {}) == "0 contacts in 0 accounts, 0 releases, 0 of context; nothing missing\n");
}

TEST_CASE("a sentence beyond the end of its text is no reason to fall", "[view]") {
  auto c = collection();
  for (auto& document : c.documents) document.sentences.back().span = {100000, 100009};
  CHECK(digest_of(c).find("Tuesday") == 0);
  CHECK(view::page(c.records, c.documents).size() > 1000);
}

TEST_CASE("an office without a name is not shown, and who speaks for nobody known has no side", "[view]") {
  auto c = collection();
  auto& who = c.records[0].contact.participants[0];
  who.side.clear();
  who.office = "other";
  const auto digest = digest_of(c);
  CHECK(digest.find(", other") == std::string::npos);
  CHECK(digest.find("no side") != std::string::npos);
  CHECK(view::page(c.records, c.documents).find(">other<") == std::string::npos);
}

TEST_CASE("a digest a record at a time is the digest, and asks for no release that the record does not name",
          "[view]") {
  const auto c = collection();
  std::set<std::string, std::less<>> asked;
  view::Digest digest([&](std::string_view id) -> std::shared_ptr<const document::Document> {
    asked.emplace(id);
    for (const auto& one : c.documents)
      if (one.id == id) return std::make_shared<const document::Document>(one);
    return nullptr;
  });
  std::string contacts, context;
  for (const auto& record : c.records) {
    asked.clear();
    const auto lines = digest.of(record);
    auto named = std::set<std::string, std::less<>>(record.documents.begin(), record.documents.end());
    if (record.nearest_rejected) named.insert({record.nearest_rejected->left, record.nearest_rejected->right});
    CHECK(std::includes(named.begin(), named.end(), asked.begin(), asked.end()));
    if (!record.context) contacts += digest.before(record) + lines;
  }
  for (const auto& record : c.records)
    if (record.context) context += digest.before(record) + digest.of(record);
  CHECK(contacts + context + digest.end(c.documents.size()) == digest_of(c));
}

TEST_CASE("a day whose year is not known is told without one", "[view]") {
  auto c = collection();
  c.records[0].contact.when = Days{*Day::without_year(6, 9), *Day::without_year(6, 9)};
  CHECK(lines_of(digest_of(c))[0] == "9 June, year not known · phone call · Russia – France");
  c.records[0].contact.when = Days{*Day::without_year(12, 30, true), *Day::without_year(1, 2)};
  CHECK(lines_of(digest_of(c))[0] == "30 December – 2 January, year not known · phone call · Russia – France");
}

TEST_CASE("a digest tells a missing language by its name, and a palace with its town", "[view]") {
  auto c = collection();
  c.records.front().missing = {{link::Missing::What::version, "RUS", "de", "declared by a"},
                               {link::Missing::What::version, "RUS", "xx", "declared by a"}};
  c.records.front().contact.place = "x-ak-orda";
  const auto digest = digest_of(c, 140);
  CHECK(digest.find("The German version") != std::string::npos);
  CHECK(digest.find("The xx version") != std::string::npos);
  CHECK(lines_of(digest)[0].find("Akorda, Astana") != std::string::npos);
}

TEST_CASE("an office whose class says little is told by its title on that day", "[view]") {
  auto c = collection();
  auto& who = c.records.front().contact.participants.front();
  who.key = "x-rafael-grossi";
  who.office = "secretary-general";
  c.records.front().contact.when = Days{*Day::read("2021-02-16"), *Day::read("2021-02-16")};
  CHECK(digest_of(c, 140).find(", Director General") != std::string::npos);
}
