// Numbers of words.

#include <array>
#include <behistun/word_facts.hpp>
#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <thread>

#include "../many_words.hpp"

using namespace behistun;
using segment::tokenize;

TEST_CASE("words are told apart by every byte of them", "[segment]") {
  // One letter differs: the first, one in each eight bytes, the last.
  const auto tokens = tokenize(
      "envoy invoy envoys counterinsurgencies counterinzurgencies counterinsurgenciez countérinsurgencies envoy "
      "международного мещдународного межлународного междунаредного международному "
      "aaaaaaaaaaaaaaaaaaaaaaaabaaaaaaaaaaaa "
      "aaaaaaaaaaaaaaaaaaaaaaaacaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaaaaaaabaaaaaaaaaaaa Envoy");
  std::map<std::string, std::uint16_t> numbers;
  std::map<std::uint16_t, std::string> words;
  for (const auto& token : tokens) {
    CAPTURE(token.folded);
    CHECK(token.word != 0);
    CHECK(token.word < tokens.end_of_numbers());
    CHECK(numbers.emplace(token.folded, token.word).first->second == token.word);
    CHECK(words.emplace(token.word, token.folded).first->second == token.folded);
  }
  CHECK(numbers.size() == 13);
}

TEST_CASE("words have one number exactly if they are alike, whatever letters they are made of", "[segment][property]") {
  const std::array<std::string_view, 6> pieces = {"a", "b", "я", "ё", "É", "٣"};
  std::map<std::string, std::uint16_t> numbers;
  std::map<std::uint16_t, std::string> words;
  std::uint64_t memory = 0;
  std::uint32_t seed = 11;
  const auto any = [&](std::size_t below) { return ((seed = seed * 1664525U + 1013904223U) >> 16) % below; };
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int word = 0; word < 4; ++word, text += ' ')
      for (auto size = 1 + any(30); size > 0; --size) text += pieces[any(8) == 0 ? any(pieces.size()) : word % 2U];
    const auto tokens = tokenize(text);
    if (tokens.numbered_by() != memory) {
      numbers.clear();
      words.clear();
    }
    memory = tokens.numbered_by();
    CAPTURE(text);
    for (const auto& token : tokens) {
      REQUIRE(numbers.emplace(token.folded, token.word).first->second == token.word);
      REQUIRE(words.emplace(token.word, token.folded).first->second == token.folded);
    }
  }
}

TEST_CASE("a word keeps its number however many are met behind it; the last of very many have none", "[segment]") {
  tokenize(many_words(40'000));
  const auto text = many_words(70'000);
  const auto tokens = tokenize(text + text);  // all are forgotten before
  CHECK(tokens[0].word == 1);
  for (std::size_t at = 0; at < 70'000; ++at) {
    REQUIRE(tokens[at].word == (at < 0xFFFF ? at + 1 : 0));
    REQUIRE(tokens[70'000 + at].word == tokens[at].word);
  }
  const auto behind = tokenize("zz");
  CHECK(behind.numbered_by() != tokens.numbered_by());
  CHECK(behind.end_of_numbers() == 2);
}

TEST_CASE("a word that is longer than any has no number", "[segment]") {
  CHECK(tokenize(std::string(255, 'q'))[0].word != 0);
  CHECK(tokenize(std::string(256, 'q'))[0].word == 0);
}

TEST_CASE("threads number words by themselves", "[segment]") {
  const auto here = tokenize("one two");
  std::uint64_t there = 0;
  std::thread([&there] { there = tokenize("two one").numbered_by(); }).join();
  CHECK(here.numbered_by() != there);
}

TEST_CASE("what is known of a word is known in the next text, and forgotten with its number", "[segment]") {
  tokenize(many_words(40'000));
  const auto one = tokenize("Paris and Lyon"), two = tokenize("Lyon or Nice");
  segment::WordFacts<int> facts;
  facts.open(one);
  facts[one[2].word] = 7;
  CHECK_FALSE(facts.open(two));
  CHECK(facts[two[0].word] == 7);
  CHECK(facts[two[2].word] == 0);
  tokenize(many_words(40'000));
  const auto three = tokenize("Rome or Bari or Lyon");
  CHECK(facts.open(three));
  for (const auto& token : three) CHECK(facts[token.word] == 0);
  CHECK(facts.open(one));
  CHECK(facts[one[2].word] == 0);
}
