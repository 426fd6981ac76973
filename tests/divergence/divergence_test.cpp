// What both say, what only one, and where they differ.

#include <behistun/divergence.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using divergence::Kind;

namespace {

// Two sentences of ten bytes; the first holds a number.
document::Document two_sentences(const std::string& number) {
  document::Document document;
  document.text = text::Text::of("Aaaa aaaa. Bbbb bbbb.");
  document.sentences = {{{0, 10}, 0}, {{11, 21}, 0}};
  document.mentions = {{mention::Kind::number, {0, 4}, number, {}, {}}};
  return document;
}

link::Pair pair_of(std::vector<align::Bead> beads) {
  link::Pair pair;
  pair.beads = std::move(beads);
  return pair;
}

}  // namespace

TEST_CASE("null beads are what only one side said", "[divergence]") {
  const auto a = two_sentences("30"), b = two_sentences("30");
  const auto said = divergence::compare(a, b, pair_of({{{0}, {0}, 9}, {{1}, {}, 0}, {{}, {1}, 0}}));
  REQUIRE(said.size() == 3);
  CHECK(said[0].kind == Kind::both);
  CHECK(said[1].kind == Kind::only_left);
  CHECK(said[2].kind == Kind::only_right);
}

TEST_CASE("30 and 50 in one bead differ, and both are told", "[divergence]") {
  const auto said = divergence::compare(two_sentences("30"), two_sentences("50"), pair_of({{{0}, {0}, 9}}));
  REQUIRE(said.size() == 1);
  CHECK(said[0].kind == Kind::differs);
  CHECK(said[0].field == "number");
  CHECK(said[0].left_value == "30");
  CHECK(said[0].right_value == "50");
}

TEST_CASE("a bead that is likely but not sure tells no difference", "[divergence]") {
  CHECK(divergence::compare(two_sentences("30"), two_sentences("50"), pair_of({{{0}, {0}, 5}})).front().kind ==
        Kind::both);
}

TEST_CASE("a number that one side leaves out is no contradiction", "[divergence]") {
  auto silent = two_sentences("30");
  silent.mentions.clear();
  CHECK(divergence::compare(two_sentences("30"), silent, pair_of({{{0}, {0}, 9}})).front().kind == Kind::both);
}

TEST_CASE("dates differ from two days apart on", "[divergence]") {
  const auto dated = [](const std::string& day) {
    auto document = two_sentences(day);
    document.mentions.front().kind = mention::Kind::date;
    return document;
  };
  const auto pair = pair_of({{{0}, {0}, 9}});
  CHECK(divergence::compare(dated("2021-02-16"), dated("2021-02-17"), pair).front().kind == Kind::both);
  CHECK(divergence::compare(dated("2021-02-16"), dated("2021-02-18"), pair).front().kind == Kind::differs);
  for (const auto* same : {"XXXX-02-16", "XXXX-02-17"})
    CHECK(divergence::compare(dated("2021-02-16"), dated(same), pair).front().kind == Kind::both);
  CHECK(divergence::compare(dated("2021-02-16/2021-02-18"), dated("XXXX-02-16/XXXX-02-18"), pair).front().kind ==
        Kind::both);
  CHECK(divergence::compare(dated("2021-02-16"), dated("XXXX-02-18"), pair).front().kind == Kind::differs);
}

TEST_CASE("a weak bead is left to the reader", "[divergence]") {
  CHECK(divergence::compare(two_sentences("30"), two_sentences("30"), pair_of({{{0}, {0}, 0.5}})).front().kind ==
        Kind::unsure);
}

TEST_CASE("places differ where each names one town; a site is its town, and a region is a topic", "[divergence]") {
  const auto placed = [](const std::vector<std::string>& ids) {
    auto document = two_sentences("");
    document.mentions.clear();
    for (const auto& id : ids) document.mentions.push_back({mention::Kind::place, {0, 4}, id, {}, {}});
    return document;
  };
  const auto kind = [&](const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return divergence::compare(placed(a), placed(b), pair_of({{{0}, {0}, 9}})).front().kind;
  };
  const std::string paris = "Q90", geneva = "Q71", astana = "Q1520", donbas = "x-donbas";
  CHECK(kind({paris}, {geneva}) == Kind::differs);
  CHECK(kind({astana}, {"x-ak-orda"}) == Kind::both);
  CHECK(kind({paris}, {geneva, astana}) == Kind::both);
  CHECK(kind({paris}, {donbas}) == Kind::both);
}

TEST_CASE("dates of two grains are told of two things", "[divergence]") {
  const auto dated = [](const std::string& when) {
    auto document = two_sentences(when);
    document.mentions.front().kind = mention::Kind::date;
    return document;
  };
  const auto pair = pair_of({{{0}, {0}, 9}});
  CHECK(divergence::compare(dated("2023"), dated("2024/2025"), pair).front().kind == Kind::both);
  CHECK(divergence::compare(dated("2023"), dated("2025"), pair).front().kind == Kind::differs);
}
