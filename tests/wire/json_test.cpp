// Documents and records go out and come back the same.

#include "../../lib/wire/writer.hpp"
#include "samples.hpp"

#include <array>
#include <behistun/unicode.hpp>
#include <behistun/wire.hpp>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace behistun;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

link::Record record_of_two() {
  link::Record record;
  record.id = "r1";
  record.contact.mode = claims::Mode::call;
  record.contact.when = Days{*Day::read("2021-02-16"), *Day::read("2021-02-16")};
  record.documents = {"a", "b"};
  link::Pair pair{
      "a", "b", -9, {{"same day", 6.2, {0, 3}, {4, 9}, false}}, link::Verdict::counterpart, {{{0}, {1}, 2.5}}};
  record.pairs = {pair};
  record.missing = {{link::Missing::What::readout, "FRA", "", "no account of FRA"}};
  return record;
}

}  // namespace

TEST_CASE("any document is read back as it was", "[wire]") {
  wire::samples::Maker maker(1);
  for (int i = 0; i < 300; ++i) {
    const auto document = maker.document();
    const auto line = wire::json(document);
    CAPTURE(line);
    REQUIRE(line.find('\n') == std::string::npos);
    const auto back = wire::read_document(line);
    if (!back) FAIL(back.error().what);
    REQUIRE(*back == document);
    REQUIRE(back->text.canonical() == document.text.canonical());
    REQUIRE(wire::json(*back) == line);
  }
}

TEST_CASE("a stranger whom Russian alone names has a transliteration outside, and none inside", "[wire]") {
  document::Document document;
  claims::Claim claim;
  claims::Participant who;
  who.key = "name:Илья Друмкин";
  who.ru = "Илья Друмкин";
  claim.participants = {who};
  document.claims = {claim};
  const auto line = wire::json(document);
  CHECK(line.find("\"ru\":\"Илья Друмкин\",\"fr\":\"\",\"en\":\"Ilya Drumkin\"") != std::string::npos);
  const auto back = wire::read_document(line);
  REQUIRE(back);
  CHECK(back->claims.front().participants.front() == who);
}

TEST_CASE("any record is read back as it was", "[wire]") {
  wire::samples::Maker maker(2);
  for (int i = 0; i < 300; ++i) {
    const auto record = maker.record();
    const auto line = wire::json(record, nullptr);
    CAPTURE(line);
    const auto back = wire::read_record(line);
    if (!back) FAIL(back.error().what);
    REQUIRE(*back == record);
  }
}

TEST_CASE("what we write is JSON to another reader too", "[wire]") {
  wire::samples::Maker maker(3);
  for (int i = 0; i < 100; ++i) {
    REQUIRE_NOTHROW(nlohmann::json::parse(wire::json(maker.document())));
    REQUIRE_NOTHROW(nlohmann::json::parse(wire::json(maker.record(), nullptr)));
  }
}

TEST_CASE("text of a document is written as text of anything is, wherever it needs an escape", "[wire]") {
  std::uint32_t seed = 5;
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t size = round % 80; text.size() < size;) {
      seed = seed * 1664525U + 1013904223U;
      const auto c = seed >> 29 == 0 ? seed >> 8 & 0x7FU : seed >> 29 == 1 ? 0x410 + (seed >> 8) % 0x40 : 'a';
      unicode::append(text, c);
    }
    document::Document document;
    document.text = text::Text::of(text);
    CAPTURE(text);
    REQUIRE(wire::json(document).find("\"text\":" + wire::Json(text).text() + ",") != std::string::npos);
  }
}

TEST_CASE("a word of any length is written as Json writes it, with an escape anywhere or without",
          "[wire][differential]") {
  for (std::size_t size = 0; size < 40; ++size)
    for (std::size_t at = 0; at <= size; ++at)
      for (const char escaped : {'"', '\\', '\n', '\x7F', '\x01'}) {
        std::string word(size, 'w');
        if (at < size) word[at] = escaped;
        wire::Writer writer(8);
        writer.item(word);
        REQUIRE(writer.take() == wire::Json(word).text());
      }
}

TEST_CASE("many words are written as Json writes them, however much there is before one", "[wire][differential]") {
  std::vector<std::string> words;
  for (std::size_t size = 0; size < 4000; size += 37) words.emplace_back(size, size % 2 == 0 ? 'w' : '"');
  wire::Writer writer(8);
  writer.open('[');
  for (const auto& word : words) writer.item(word);
  writer.close(']');
  CHECK(writer.take() == wire::Json::list(words).text());
}

TEST_CASE("a number of any size is written with all its digits and no more", "[wire]") {
  std::vector<std::uint64_t> numbers = {0, 5, 11, 305, 4070, 9999, 10203, ~std::uint64_t{0}};
  for (std::uint64_t power = 1; power < 1000000000000; power *= 10) numbers.insert(numbers.end(), {power - 1, power});
  for (const auto number : numbers) {
    std::array<char, wire::kLongestNumber> digits;
    const auto* end = wire::write_digits(number, digits.data());
    CHECK(std::string(digits.data(), static_cast<std::size_t>(end - digits.data())) == std::to_string(number));
  }
}

TEST_CASE("a long text of nothing but escapes is written whole", "[wire]") {
  document::Document document;
  document.text = text::Text::of(std::string(5000, '\x01') + std::string(5000, '"'));
  const auto back = wire::read_document(wire::json(document));
  REQUIRE(back);
  CHECK(*back == document);
}

TEST_CASE("a record says its contact, relations and reasons by name", "[wire]") {
  const auto json = nlohmann::json::parse(wire::json(record_of_two(), nullptr));
  CHECK(json["type"] == "record");
  CHECK(json["schema"] == wire::kSchema);
  CHECK(json["kind"] == "call");
  CHECK(json["date"] == "2021-02-16");
  CHECK(json["place"].is_null());
  CHECK(json["relations"][0]["type"] == "counterpart");
  CHECK(json["relations"][0]["bits"].get<double>() == Approx(-2.8));
  CHECK(json["explanations"][0]["prior"] == -9);
  CHECK(json["explanations"][0]["evidence"][0]["left"] == nlohmann::json::parse("[0,3]"));
  CHECK(json["alignments"][0]["beads"] == nlohmann::json::parse("[[[0],[1],2.5]]"));
  CHECK(json["missing"][0]["what"] == "readout");
  CHECK(json["missing"][0]["language"].is_null());
}

TEST_CASE("unknown, absent and doubled fields are refused, with their byte", "[wire]") {
  const auto line = wire::json(record_of_two(), nullptr);
  const auto unknown = replaced(line, "\"ambiguous\"", "\"surprise\":1,\"ambiguous\"");
  const auto refused = wire::read_record(unknown);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == "unknown field \"surprise\" of record");
  CHECK(refused.error().at == unknown.find("\"surprise\""));
  CHECK_FALSE(wire::read_record(replaced(line, "\"ambiguous\":false,", "")));
  CHECK_FALSE(wire::read_record(replaced(line, "\"ambiguous\"", "\"ambiguous\":true,\"ambiguous\"")));
  CHECK_FALSE(wire::read_record(replaced(line, "\"prior\":-9", "\"prior\":\"-9\"")));
  CHECK_FALSE(wire::read_record(replaced(line, "\"kind\":\"call\"", "\"kind\":\"chat\"")));
}

TEST_CASE("a participant of a record has no span, for a record has no text", "[wire]") {
  auto record = record_of_two();
  record.contact.participants.emplace_back().key = "Q1";
  const auto line = wire::json(record, nullptr);
  CHECK(line.find("\"host\":false,\"guest\":false}") != std::string::npos);
  const auto spanned = wire::read_record(replaced(line, "\"guest\":false}", "\"guest\":false,\"span\":[0,0]}"));
  REQUIRE_FALSE(spanned);
  CHECK(spanned.error().what == "unknown field \"span\" of participant");
}

TEST_CASE("a line cut short is named by its byte, another schema by its number", "[wire]") {
  const auto line = wire::json(record_of_two(), nullptr);
  const auto cut = wire::read_record(line.substr(0, 100));
  REQUIRE_FALSE(cut);
  CHECK(cut.error().code == Error::Code::bad_syntax);
  CHECK(cut.error().at == 100);
  const auto other = wire::read_record(replaced(line, "\"schema\":4", "\"schema\":3"));
  REQUIRE_FALSE(other);
  CHECK(other.error().code == Error::Code::unsupported);
  CHECK_FALSE(wire::read_document(line));
}

TEST_CASE("a document whose spans are not of its text is refused", "[wire]") {
  document::Document document;
  document.text = text::Text::of("élan");
  document.sentences = {{{0, 5}, 0}};
  const auto line = wire::json(document);
  CHECK(wire::read_document(line));
  CHECK_FALSE(wire::read_document(replaced(line, "[0,5,0]", "[0,6,0]")));
  CHECK_FALSE(wire::read_document(replaced(line, "[0,5,0]", "[1,5,0]")));
  CHECK_FALSE(wire::read_document(replaced(line, "[0,5,0]", "[5,0,0]")));
}

TEST_CASE("dates have a value of TIMEX3, quotations who speaks, and no other mention has", "[wire]") {
  document::Document document;
  document.text = text::Text::of("On 5 March X said: \"yes\".");
  mention::Mention date{mention::Kind::date, {3, 10}, "2021-03-05", {}, {}},
      quotation{mention::Kind::quotation, {20, 23}, "Q1", "speech", "FRA"},
      person{mention::Kind::person, {11, 12}, "Q1", {}, {}};
  date.timex = "2021-03-05T18:13";
  quotation.speaker = {11, 12};
  quotation.teller = {13, 17};
  document.mentions = {date, person, quotation};
  claims::Claim claim;
  claim.mode = claims::Mode::call;
  claim.when = Days{*Day::read("2021-03-05"), *Day::read("2021-03-05")};
  claim.time = TimeOfDay{18 * 60 + 13, std::nullopt};
  document.claims = {claim};
  const auto line = wire::json(document);
  const auto json = nlohmann::json::parse(line);
  CHECK(json["mentions"][0]["timex3"] == "2021-03-05T18:13");
  CHECK_FALSE(json["mentions"][1].contains("timex3"));
  CHECK(json["mentions"][2]["speaker"] == nlohmann::json::parse("[11,12]"));
  CHECK(json["mentions"][2]["teller"] == nlohmann::json::parse("[13,17]"));
  CHECK(json["claims"][0]["timex3"] == "2021-03-05T18:13");
  CHECK(json["claims"][0]["plover"] == nlohmann::json::parse(R"({"event":"CONSULT","modes":["phone"],"contexts":[]})"));
  CHECK(*wire::read_document(line) == document);
  CHECK_FALSE(wire::read_document(replaced(line, "\"teller\":[13,17]", "\"timex3\":\"x\"")));
  CHECK_FALSE(wire::read_document(replaced(line, "\"teller\":[13,17]", "\"teller\":[13,99]")));
}

TEST_CASE("a document is told from a release by its type, wherever that stands", "[wire]") {
  CHECK(wire::is_document(wire::json(document::Document{})));
  CHECK(wire::is_document(R"( {"id":"x","type":"document"})"));
  CHECK_FALSE(wire::is_document(R"({"id":"x","body":"a \"document\"","type":"release"})"));
  CHECK(wire::is_document(R"({"type":"document")"));  // cut short: read_document() says where
}

TEST_CASE("a number that no double holds is named with its byte", "[wire]") {
  const std::string line = R"({"type":"document","schema":4,"margin":-6e999})";
  const auto read = wire::read_document(line);
  REQUIRE_FALSE(read);
  CHECK(read.error().what == "a number too large");
  CHECK(read.error().at == line.find("-6e999"));
}

TEST_CASE("any bytes are read or refused", "[wire]") {
  wire::samples::Maker maker(4);
  const auto document = wire::json(maker.document());
  const auto record = wire::json(maker.record(), nullptr);
  for (int i = 0; i < 2000; ++i) {
    auto broken = i % 2 == 0 ? document : record;
    for (int changes = 0; changes < 3; ++changes)
      broken[maker.below(broken.size())] = static_cast<char>(maker.below(256));
    (void)wire::read_document(broken);
    (void)wire::read_record(broken);
  }
  SUCCEED();
}

TEST_CASE("where a field was read is told in bytes and in code points, and read back", "[wire]") {
  using Field = intake::Origin::Field;
  using From = intake::Origin::From;
  document::Document document;
  document.text = text::Text::of("Élan, 5 mai 2021");
  document.origins = {{Field::published, From::text, {}, {7, 17}}, {Field::url, From::json, "link", {}}};
  const auto line = wire::json(document);
  const auto json = nlohmann::json::parse(line);
  CHECK(json["origins"][0] ==
        nlohmann::json::parse(R"({"field":"published","from":"text","where":"","span":[7,17],"points":[6,16]})"));
  CHECK(json["origins"][1]["where"] == "link");
  const auto back = wire::read_document(line);
  REQUIRE(back);
  CHECK(back->origins == document.origins);
  CHECK_FALSE(wire::read_document(replaced(line, "\"from\":\"json\"", "\"from\":\"hearsay\"")));
  CHECK_FALSE(wire::read_document(replaced(line, "[7,17]", "[1,17]")));
}

TEST_CASE("days of a year that is not known are written and read back", "[wire]") {
  document::Document document;
  document.text = text::Text::of("From 30 December to 2 January");
  claims::Claim claim;
  claim.mode = claims::Mode::call;
  claim.when = Days{*Day::without_year(12, 30, true), *Day::without_year(1, 2)};
  document.claims = {claim};
  const auto line = wire::json(document);
  const auto json = nlohmann::json::parse(line);
  CHECK(json["claims"][0]["date"] == "XXXX-12-30/XXXX-01-02");
  CHECK(json["claims"][0]["when"] == nlohmann::json::parse(R"(["XXXX-12-30","XXXX-01-02"])"));
  CHECK(*wire::read_document(line) == document);
  CHECK_FALSE(wire::read_document(replaced(line, "\"XXXX-12-30\",", "\"XXXX-13-30\",")));
}
