// Web Annotations: the place of each, told three ways, is one place.

#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>
#include <catch2/catch.hpp>
#include <sstream>

#include <simdjson.h>

#include "samples.hpp"

using namespace behistun;

namespace {

document::Document call() {
  document::Document document;
  document.id = "mid.ru/о звонке.txt";
  document.text = text::Text::of("О разговоре С.Лаврова с \"Ж.-И.\"");
  document.mentions.push_back({mention::Kind::person, {22, 39}, "Q58217", "foreign-minister", "RUS"});
  claims::Claim claim;
  claim.mode = claims::Mode::call;
  claim.primary = true;
  claim.span = {0, 39};
  claim.mode_span = {3, 21};
  claim.when = Days{Day{0}, Day{0}};
  document.claims.push_back(claim);
  return document;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_CASE("a mention is an annotation with its Wikidata entity, its role and its place", "[wire][annotation]") {
  const auto lines = lines_of(wire::web_annotations(call()));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] ==
        R"({"@context":"http://www.w3.org/ns/anno.jsonld",)"
        R"("id":"urn:behistun:mid.ru/%D0%BE%20%D0%B7%D0%B2%D0%BE%D0%BD%D0%BA%D0%B5.txt#mention-0",)"
        R"("type":"Annotation","motivation":"identifying","body":[)"
        R"({"type":"TextualBody","purpose":"tagging","value":"person"},)"
        R"({"type":"SpecificResource","purpose":"identifying","source":"http://www.wikidata.org/entity/Q58217"},)"
        R"({"type":"TextualBody","purpose":"classifying","value":"foreign-minister@RUS"}],)"
        R"("target":{"source":"mid.ru/о звонке.txt","selector":[)"
        R"({"type":"TextPositionSelector","start":12,"end":21},)"
        R"({"type":"DataPositionSelector","start":22,"end":39},)"
        R"({"type":"TextQuoteSelector","exact":"С.Лаврова","prefix":"О разговоре ","suffix":" с \"Ж.-И.\""}]}})");
}

TEST_CASE("a claim is annotated as a whole and by what was read somewhere, not by what was inferred",
          "[wire][annotation]") {
  const auto text = wire::web_annotations(call());
  CHECK(text.find("#claim-0\"") != std::string::npos);
  CHECK(text.find("#claim-0-kind\"") != std::string::npos);
  CHECK(text.find("#claim-0-when\"") == std::string::npos);
}

TEST_CASE("code points, bytes and quote of every annotation are the same place of any text", "[wire][annotation]") {
  wire::samples::Maker maker(7);
  std::size_t seen = 0;
  simdjson::dom::parser parser;
  for (int i = 0; i < 200; ++i) {
    document::Document document;
    document.id = maker.text();
    std::string original;
    for (int k = 0; k < 12; ++k) original += maker.text();
    document.text = text::Text::of(original);
    const auto points = unicode::to_utf32(original);
    const auto place = [&] {
      const auto a = maker.below(points.size() + 1), b = maker.below(points.size() + 1);
      const auto offset = [&](std::size_t at) { return unicode::to_utf8(points.substr(0, at)).size(); };
      return Span{offset(std::min(a, b)), offset(std::max(a, b))};
    };
    for (int k = 0; k < 5; ++k) document.mentions.push_back({mention::Kind::body, place(), maker.text(), "", ""});
    for (const auto& line : lines_of(wire::web_annotations(document))) {
      simdjson::dom::element annotation;
      REQUIRE(parser.parse(line).get(annotation) == simdjson::SUCCESS);
      const auto selectors = annotation["target"]["selector"];
      const std::uint64_t start = selectors.at(0)["start"], end = selectors.at(0)["end"];
      const std::uint64_t begin_byte = selectors.at(1)["start"], end_byte = selectors.at(1)["end"];
      const std::string_view exact = selectors.at(2)["exact"], prefix = selectors.at(2)["prefix"],
                             suffix = selectors.at(2)["suffix"];
      CHECK(unicode::to_utf8(points.substr(start, end - start)) == exact);
      CHECK(original.substr(begin_byte, end_byte - begin_byte) == exact);
      CHECK(original.substr(begin_byte - prefix.size(), prefix.size()) == prefix);
      CHECK(original.substr(end_byte, suffix.size()) == suffix);
      ++seen;
    }
  }
  CHECK(seen > 500);
}

TEST_CASE("a quotation is an annotation of its words, its speaker and the word that tells", "[wire][annotation]") {
  document::Document document;
  document.id = "a";
  document.text = text::Text::of("X said: \"yes\".");
  mention::Mention quotation{mention::Kind::quotation, {9, 12}, "Q1", "speech", "FRA"};
  quotation.speaker = {0, 1};
  quotation.teller = {2, 6};
  document.mentions = {quotation};
  const auto lines = lines_of(wire::web_annotations(document));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].find(R"("value":"quotation")") != std::string::npos);
  CHECK(lines[0].find(R"("exact":"yes")") != std::string::npos);
  CHECK(lines[0].find("wikidata.org/entity/Q1") != std::string::npos);
  CHECK(lines[1].find(R"("value":"speaker")") != std::string::npos);
  CHECK(lines[1].find(R"("exact":"X")") != std::string::npos);
  CHECK(lines[2].find(R"("exact":"said")") != std::string::npos);
}

TEST_CASE("a field that was read in the text is an annotation of its words", "[wire][annotation]") {
  document::Document document;
  document.id = "a";
  document.text = text::Text::of("Paris, 5 May 2021");
  document.published = Day::read("2021-05-05");
  document.url = "https://office.example/a";
  document.origins = {{intake::Origin::Field::published, intake::Origin::From::text, {}, {7, 17}},
                      {intake::Origin::Field::url, intake::Origin::From::json, "url", {}}};
  const auto lines = lines_of(wire::web_annotations(document));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].find(R"("purpose":"tagging","value":"published")") != std::string::npos);
  CHECK(lines[0].find(R"("purpose":"describing","value":"2021-05-05")") != std::string::npos);
  CHECK(lines[0].find(R"("exact":"5 May 2021")") != std::string::npos);
}
