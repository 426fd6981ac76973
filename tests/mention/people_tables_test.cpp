// The rows of the tables by which people are told, each against its own example.

#include <behistun/unicode.hpp>
#include "../../lib/mention/words/paradigm.hpp"

#include "table_rows.hpp"

using namespace behistun;

namespace {

struct Ending {
  std::string_view word_class, gender, ending, forms, example, gives;
};
constexpr Ending kEndings[] = {
#include "endings-ru.inc"
};
struct Listed {
  std::string_view word, example;
};
constexpr Listed kInstitutions[] = {
#include "institutions.inc"
};
constexpr Listed kStateForms[] = {
#include "state-forms.inc"
};
constexpr Listed kCourtesies[] = {
#include "courtesies.inc"
};
constexpr Listed kParticles[] = {
#include "particles.inc"
};
struct Magnitude {
  std::string_view word, zeros, example;
};
constexpr Magnitude kMagnitudes[] = {
#include "magnitudes.inc"
};
struct Quantity {
  std::string_view unit, word, example;
};
constexpr Quantity kQuantities[] = {
#include "quantities.inc"
};
struct NumeralRow {
  std::string_view language, kind, value, word, example, gives;
};
constexpr NumeralRow kNumeralRows[] = {
#include "numerals.inc"
};
struct CompoundRow {
  std::string_view unit, word, example;
};
constexpr CompoundRow kCompounds[] = {
#include "compounds.inc"
};
constexpr Listed kBeforeHours[] = {
#include "before-hours.inc"
};
struct GivenWord {
  std::string_view word, example;
};
constexpr GivenWord kGivenWords[] = {
#include "given-words.inc"
};
struct Calling {
  std::string_view language, word, example;
};
constexpr Calling kCallings[] = {
#include "callings.inc"
};
struct FamilyFirstRow {
  std::string_view state, called, example;
};
constexpr FamilyFirstRow kFamilyFirstRows[] = {
#include "family-first.inc"
};
struct GivenName {
  std::string_view word, borne;
};
constexpr GivenName kGivenNames[] = {
#include "given-names.inc"
};
struct Royal {
  std::string_view word, language, example;
};
constexpr Royal kRoyals[] = {
#include "royals.inc"
};

}  // namespace

TEST_CASE("beside every word of callings.tsv stands somebody", "[mention][table]") {
  for (const auto& row : kCallings) {
    CAPTURE(row.word, row.example);
    CHECK(stands_in(row.word, row.example));
    const auto found = read_row(row.example, row.language);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == mention::Kind::person);
    CHECK(found.front().span.of(row.example) == (row.language == "ru" ? "Рохед Каньвас" : "Rohed Kanvas"));
  }
}

TEST_CASE("every ending makes of its example the forms it states", "[mention][table]") {
  for (const auto& row : kEndings) {
    const auto forms = mention::russian_forms(
        row.example, row.word_class == "name" ? mention::WordClass::name : mention::WordClass::noun, row.gender[0]);
    std::string joined;
    for (std::size_t i = 1; i < forms.size(); ++i) joined += (i == 1 ? "" : " ") + forms[i];
    CAPTURE(row.ending, row.example, joined);
    CHECK((row.forms == "0" ? joined.empty() : joined.find(row.gives) != std::string::npos));
  }
}

TEST_CASE("every word of given-words.tsv names nobody at the beginning of its example", "[mention][table]") {
  for (const auto& row : kGivenWords) {
    CAPTURE(row.example);
    CHECK(segment::folded(row.example.substr(0, row.example.find(' '))) == row.word);
    for (const auto& one : read_row(row.example, "en"))
      CHECK_FALSE((one.kind == mention::Kind::person && one.span.begin == 0));
  }
}

TEST_CASE("the family name of whoever is named in family-first.tsv stands first", "[mention][table]") {
  const auto& known = gazetteer::Gazetteer::built_in();
  for (const auto& row : kFamilyFirstRows) {
    CAPTURE(row.state, row.example);
    const auto found = read_row(row.example, "en");
    REQUIRE(found.size() == 1);
    const auto offices = known.offices_of(found.front().key);
    REQUIRE_FALSE(offices.empty());
    CHECK(offices.front().of == row.state);
    const auto tokens = segment::tokenize(row.example);
    const auto& patterns = mention::Patterns::built_in();
    const mention::Vocabulary vocabulary(tokens, patterns.automaton());
    CHECK(mention::Names(row.example, tokens, patterns, vocabulary).family(0).count == 1);
  }
}

TEST_CASE("every word of a table stands in its example, and in no other row", "[mention][table]") {
  check_words(kInstitutions);
  check_words(kStateForms);
  check_words(kCourtesies);
  check_words(kParticles);
  check_words(kMagnitudes);
  check_words(kQuantities);
  check_words(kCompounds);
  check_words(kBeforeHours);
}

TEST_CASE("every word of numerals.tsv reads in its example the numbers it gives", "[mention][table]") {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (const auto& row : kNumeralRows) {
    CAPTURE(row.language, row.word, row.example);
    CHECK(stands_in(row.word, row.example));
    if (row.word != "and" && row.word != "et" && row.word != "и") CHECK(seen.insert({row.language, row.word}).second);
    std::string read;
    for (const auto& one : read_row(row.example, row.language))
      if (one.kind == mention::Kind::number) read += (read.empty() ? "" : ", ") + one.key;
    CHECK(read == row.gives);
  }
}

TEST_CASE("every phrase of quantities.tsv says in its example what is counted", "[mention][table]") {
  for (const auto& row : kQuantities) {
    CAPTURE(row.word, row.example);
    const auto counts = [&](std::string_view language) {
      const auto found = read_row(row.example, language);
      return std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
        return one.kind == mention::Kind::number && one.role == row.unit;
      });
    };
    if (row.unit == "clock") {
      for (const auto& one : read_row(row.example, "en")) CHECK(one.kind != mention::Kind::number);
    } else {
      CHECK((counts("ru") || counts("fr") || counts("en")));
    }
  }
}

TEST_CASE("behind every name of given-names.tsv stands somebody", "[mention][table]") {
  for (const auto& row : kGivenNames) {
    CAPTURE(row.word, row.borne);
    const bool is_russian = static_cast<unsigned char>(row.word.front()) >= 0xD0;
    const auto first = unicode::code_point(row.word, 0).size;
    const auto name = unicode::to_upper(row.word.substr(0, first)) + std::string(row.word.substr(first)) +
                      (is_russian ? " Друмкин" : " Drumkin");
    const auto text =
        (is_russian ? "Там вчера " : "There yesterday ") + name + (is_russian ? " молчал." : " was silent.");
    const auto found = read_row(text, is_russian ? "ru" : "en");
    CHECK(std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
      return one.kind == mention::Kind::person && one.span.of(text) == name;
    }));
  }
}

TEST_CASE("a given name behind a title of royals.tsv is of whoever was named with it", "[mention][table]") {
  for (const auto& row : kRoyals) {
    CAPTURE(row.word, row.example);
    const auto found = read_row(row.example, row.language);
    REQUIRE(found.size() >= 2);
    CHECK(found.front().kind == mention::Kind::person);
    CHECK(std::any_of(found.begin() + 1, found.end(), [&](const mention::Mention& one) {
      return one.kind == mention::Kind::person && one.key == found.front().key;
    }));
  }
}
