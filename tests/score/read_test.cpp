// What the scorer reads: beads, tables, predictions.

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "bead_file.hpp"
#include "corpus.hpp"
#include "table.hpp"

using namespace behistun::score;

namespace {

std::string written(const char* name, const std::string& text) {
  const auto folder = std::filesystem::temp_directory_path() / "behistun_score_read_test";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / name, std::ios::binary) << text;
  return (folder / name).string();
}

}  // namespace

TEST_CASE("a bead is read in the spellings that aligners use", "[score]") {
  CHECK(*read_bead("[0]:[0, 1]:0.82") == Bead{{0}, {0, 1}});
  CHECK(*read_bead("[]:[1]") == Bead{{}, {1}});
  CHECK(*read_bead("[3,4]:[]") == Bead{{3, 4}, {}});
  for (const char* odd :
       {"", "[0]", "[0]:[1", "0:1", "[a]:[1]", "[-1]:[1]", "[0]:[1]x", "[1,]:[2]", "[99999999999]:[1]"}) {
    CAPTURE(odd);
    CHECK_FALSE(read_bead(odd));
  }
  CHECK(to_string({{0}, {1, 2}}) == "[0]:[1, 2]");
}

TEST_CASE("a table knows its fields by name and names the row that is too short", "[score]") {
  const auto good = Table::read(written("good.tsv", "# table: x\n# fields:   a<TAB>b\n1\t2\n"));
  REQUIRE(good);
  CHECK(good->at(0, *good->field("b")) == "2");
  CHECK_FALSE(good->field("c"));
  const auto bad = Table::read(written("bad.tsv", "# fields:   a<TAB>b\n1\n"));
  REQUIRE_FALSE(bad);
  CHECK(bad.error().what.find("bad.tsv:2: 1 fields, 2 promised") != std::string::npos);
}

TEST_CASE("records are read and other lines passed over", "[score]") {
  const auto records =
      read_records(written("records.jsonl",
                           "{\"type\":\"behistun\",\"schema\":1}\n"
                           "{\"type\":\"record\",\"id\":\"r\",\"date\":null,\"documents\":[\"a\",\"b\"],"
                           "\"participants\":[{\"en\":\"Sergey Lavrov\",\"side\":\"RUS\"}]}\n"));
  REQUIRE(records);
  REQUIRE(records->size() == 1);
  CHECK((*records)[0].documents == std::vector<std::string>{"a", "b"});
  CHECK((*records)[0].date.empty());
  CHECK((*records)[0].participants[0].first == "Sergey Lavrov");
  CHECK_FALSE(read_records(written("broken.jsonl", "{\"id\":\n")));
}

TEST_CASE("a contact is answered for by the record that holds most of its documents", "[score]") {
  Gold gold;
  gold.contact_of = {{"a", "c1"}, {"b", "c1"}, {"c", "c1"}};
  gold.contacts["c1"] = {"2021-02-16", "call", {folded_name("Jean-Yves Le Drian"), folded_name("Sergey Lavrov")}};
  const std::vector<Record> records = {
      {"r1", "visit", "2021-02-17", {"a"}, {}, {}, {}},
      {"r2", "call", "2021-02-16", {"b", "c"}, {{"Sergey Lavrov", "RUS"}, {"Heiko Maas", "DEU"}}, {}, {}}};
  const auto figures = score_contacts(gold, records);
  CHECK(figures.dates.accuracy() == 1);
  CHECK(figures.kinds.accuracy() == 1);
  CHECK(figures.participants.precision() == Approx(0.5));
  CHECK(figures.participants.recall() == Approx(0.5));
  CHECK(score_contacts(gold, {}).participants.recall() == 0);
}

TEST_CASE("an invented relation between two accounts costs precision", "[score]") {
  Gold gold;
  gold.contact_of = {{"a", "c1"}, {"b", "c1"}, {"z", "c2"}};
  gold.relations = {{"a\tb", "translation"}};
  Record record{"r", "call", "", {"a", "b"}, {}, {{"b", "a", "translation"}, {"a", "z", "translation"}}, {}};
  const auto figures = score_relations(gold, {record});
  CHECK(figures.accuracy() == 1);
  CHECK(figures.by_label.at("translation").precision() == Approx(0.5));
}

TEST_CASE("beads are compared in the gold's sentences, whatever the cut of the predicted ones", "[score]") {
  Gold gold;
  gold.sentences = {{"a", {{0, 10}, {11, 20}}}, {"b", {{0, 30}}}};
  gold.alignments = {{"a", "b", "translation", {{{0, 1}, {0}}}}};
  const std::vector<Document> documents = {{"a", "ru", {{0, 10}, {11, 20}}, {}}, {"b", "en", {{0, 14}, {15, 30}}, {}}};
  Record record;
  record.alignments = {{"b", "a", {{{0, 1}, {0, 1}}}}};
  CHECK(score_alignments(gold, {record}, documents).at("translation").strict.f1() == 1);
  CHECK(score_alignments(gold, {}, documents).at("translation").strict.recall() == 0);
}

TEST_CASE("lines are scored by label, whatever stands in blank ones", "[score]") {
  Gold gold;
  gold.lines["a"] = "dt.bf";
  Document document{"a", "en", {}, {}};
  document.lines = {"dateline", "title", "blank", "body", "body"};
  const auto figures = score_lines(gold, {document});
  CHECK(figures.all.gold == 4);
  CHECK(figures.all.gold_found == 3);
  CHECK(figures.all.predicted == 4);
  CHECK(figures.by_label.at("boilerplate").gold_found == 0);
  CHECK(figures.by_label.at("body").predicted_right == 1);
}

TEST_CASE("a quotation is right with its speaker, and half right without", "[score]") {
  Gold gold;
  gold.quotations["a.txt"] = {{{0, 9}, "quotation", "sergey lavrov"}, {{20, 29}, "quotation", ""}};
  Document document{
      "a.txt", "en", {}, {{"quotation", "Q559040", "speech", {0, 9}}, {"quotation", "", "speech", {20, 29}}}};
  Document page{"b.html", "en", {}, {{"quotation", "", "speech", {0, 9}}}};
  const auto figures = score_quotations(gold, {document, page});
  CHECK(figures.spans.gold_found == 2);
  CHECK(figures.exact.gold_found == 1);
  CHECK(figures.exact.predicted == 2);
}

TEST_CASE("a body is right by any of its names", "[score]") {
  Gold gold;
  gold.mentions["a"] = {{{0, 4}, "b", "nato"}};
  const Document document{"a", "en", {}, {{"body", "NATO", "", {0, 4}}}};
  CHECK(score_mentions(gold, {document}).exact.gold_found == 1);
}
