// Every row of word-lists.tsv makes its example read as it states; with another word in its place it does not.

#include <algorithm>
#include <behistun/dates.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "../../lib/mention/known/glued.hpp"
#include "../../lib/mention/known/patterns.hpp"
#include "../../lib/mention/words/family.hpp"
#include "../../lib/mention/words/nominative.hpp"

using namespace behistun;

namespace {

struct ListedWord {
  std::string_view list, word, language, instead, example, gives;
};
constexpr ListedWord kListedWords[] = {
#include "word-lists.inc"
};

std::vector<mention::Mention> read_as_of_russia(std::string_view text, std::string_view language) {
  mention::Reading reading(text);
  reading.language = language_of(language);
  reading.anchor = Day::read("2021-02-16");
  reading.sentences = segment::sentences(text, reading.language);
  reading.dates = dates::find(text, reading.language, reading.anchor);
  reading.side = "RUS";
  return mention::find(reading);
}

bool is_mentioned(const std::string& text, const ListedWord& row, std::string_view kind, std::string_view gives) {
  const auto equals = gives.rfind('=');
  const auto words = gives.substr(0, equals);
  const auto key = equals == std::string_view::npos ? std::string_view() : gives.substr(equals + 1);
  const auto found = read_as_of_russia(text, row.language);
  if (kind == "side")
    return std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
      return one.kind == mention::Kind::person && one.span.of(text) == words && one.of == key;
    });
  return std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
    return to_string(one.kind) == kind && one.span.of(text) == words && (key.empty() || one.key == key);
  });
}

std::string first_person(std::string_view text, std::string_view language) {
  for (const auto& one : read_as_of_russia(text, language))
    if (one.kind == mention::Kind::person) return one.key;
  return {};
}

// Does the text read so? `gives` is "kind:what".
bool reads(const std::string& text, const ListedWord& row, std::string_view gives) {
  const auto kind = gives.substr(0, gives.find(':'));
  const auto what = gives.substr(kind.size() + 1);
  const auto tokens = segment::tokenize(text);
  if (kind == "short") return first_person(text, row.language) == first_person(what, row.language);
  if (kind == "whole") {
    return mention::unglued(text, tokens, mention::Patterns::built_in().automaton()).tokens.empty();
  }
  if (kind == "nominative")
    return mention::nominative(std::vector<std::string_view>{text}, "", "") == std::string(what) + " ";
  if (kind != "family") return is_mentioned(text, row, kind, what);
  const auto family = mention::family_tokens(tokens, false);
  return Span{tokens[family.begin].span.begin, tokens[family.end - 1].span.end}.of(text) == what;
}

bool begins_or_ends_as(std::string_view folded, std::string_view word) {
  if (word.starts_with('*')) return folded.ends_with(word.substr(1));
  return word.ends_with('*') ? folded.starts_with(word.substr(0, word.size() - 1)) : folded == word;
}

// The word of the list as the example has it: a token of it, or of a stem so many bytes of one.
std::string written(const ListedWord& row) {
  const auto tokens = segment::tokenize(row.example);
  for (const auto& token : tokens)
    if (begins_or_ends_as(token.folded, row.word)) return std::string(token.span.of(row.example));
  for (const auto& token : tokens)
    if (token.folded.starts_with(row.word)) return std::string(row.example.substr(token.span.begin, row.word.size()));
  return {};
}

std::string instead_of(const std::string& word, const ListedWord& row) {
  if (!row.instead.empty()) return std::string(row.instead);
  const bool is_letter = unicode::code_point(word, 0).size == word.size();
  const bool is_capital = unicode::is_upper(unicode::code_point(word, 0).value);
  if (row.language == "ru") return is_letter ? is_capital ? "Щ" : "щ" : is_capital ? "Брумф" : "брумф";
  return is_letter ? is_capital ? "Q" : "q" : is_capital ? "Brumf" : "brumf";
}

// Every place where the word stands by itself; with `within` also those where it is part of one.
std::string replaced(std::string_view text, const std::string& word, const std::string& instead, bool within) {
  std::string made(text);
  const auto is_letter = [&](std::size_t at) {
    const auto byte = static_cast<unsigned char>(made[at]);
    return std::isalnum(byte) != 0 || byte >= 0x80;
  };
  for (auto at = made.find(word); at != std::string::npos; at = made.find(word, at)) {
    const auto end = at + word.size();
    const bool is_whole =
        (at == 0 || !is_letter(at - 1)) && (end >= made.size() || !is_letter(end) || made[end] == '\xC2');
    if (is_whole || within) made.replace(at, word.size(), instead);
    at += is_whole || within ? instead.size() : word.size();
  }
  return made;
}

}  // namespace

TEST_CASE("every word of word-lists.tsv makes its example read as it states", "[mention][table]") {
  for (const auto& row : kListedWords) {
    CAPTURE(row.list, row.word, row.example, row.gives);
    const auto word = written(row);
    REQUIRE_FALSE(word.empty());
    const bool within = row.list == "prefix-of-name" || row.list == "stressed-stem";
    const auto other = replaced(row.example, word, instead_of(word, row), within);
    const bool keeps = row.gives.starts_with('!');
    const auto gives = row.gives.substr(keeps ? 1 : 0);
    CAPTURE(other);
    CHECK(reads(std::string(row.example), row, gives) != keeps);
    CHECK(reads(other, row, replaced(gives, word, instead_of(word, row), within)) == keeps);
  }
}
