// Known pairs, read and held against records.

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "links.hpp"

using namespace behistun::score;

namespace {

std::string folder_with(const std::string& links) {
  const auto folder = std::filesystem::temp_directory_path() / "behistun_score_links_test";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "gold_links.tsv", std::ios::binary) << links;
  std::ofstream(folder / "ru.jsonl") << "{\"id\":\"r1\"}\n{\"id\":\"r2\"}\n{\"id\":\"r3\"}\n";
  std::ofstream(folder / "en.titles.jsonl") << "{\"id\":\"e1\"}\n{\"id\":\"e2\"}\n";
  return folder.string();
}

Record record(std::vector<std::string> documents) {
  Record one;
  one.documents = std::move(documents);
  return one;
}

}  // namespace

TEST_CASE("a pair counts where a left and a right release stand in one record, known or not", "[score]") {
  const auto gold = LinkGold::read(folder_with("ru_id\ten_id\ttype\nr1\te1\tcall\nr2\te2\tmeeting\n"));
  REQUIRE(gold);
  CHECK(gold->left.size() == 3);
  CHECK(gold->right.size() == 2);
  const auto score = score_links(*gold, {record({"e1", "r1", "r3"}), record({"r2"}), record({"e2"})});
  CHECK(score.all.precision() == Approx(0.5));
  CHECK(score.all.recall() == Approx(0.5));
  CHECK(score.by_type.at("call").gold_found == 1);
  CHECK(score.by_type.at("meeting").gold_found == 0);
  CHECK(score.missed == std::vector<Link>{{"r2", "e2"}});
  CHECK(score.wrong == std::vector<Link>{{"r3", "e1"}});
}

TEST_CASE("a release that stands in two records is paired in both", "[score]") {
  const auto gold = LinkGold::read(folder_with("ru_id\ten_id\ttype\nr1\te1\tcall\nr1\te2\tcall\n"));
  REQUIRE(gold);
  const auto score = score_links(*gold, {record({"e1", "r1"}), record({"e2", "r1"})});
  CHECK(score.all.precision() == 1);
  CHECK(score.all.recall() == 1);
}

TEST_CASE("a row of known pairs that is too short is named", "[score]") {
  const auto gold = LinkGold::read(folder_with("ru_id\ten_id\ttype\nr1\te1\n"));
  REQUIRE_FALSE(gold);
  CHECK(gold.error().what.find("gold_links.tsv:2: 2 fields, 3 promised") != std::string::npos);
}

TEST_CASE("the known pairs of real releases are those that their note counts", "[score][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  const auto gold = LinkGold::read(std::string(data) + "/dev/kremlin");
  REQUIRE(gold);
  WARN(gold->type_of.size() << " pairs of " << gold->left.size() << " and " << gold->right.size() << " releases");
  CHECK_FALSE(gold->type_of.empty());
  for (const auto& [link, type] : gold->type_of) {
    CAPTURE(link.first, link.second);
    CHECK(gold->left.contains(link.first));
    CHECK(gold->right.contains(link.second));
  }
}
