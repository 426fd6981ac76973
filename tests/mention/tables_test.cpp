// The rows of the mention tables, each against its own example.

#include <behistun/tokens.hpp>
#include <catch2/catch.hpp>
#include <string>

#include "../../lib/mention/paradigm.hpp"

using namespace behistun;

namespace {

struct Ending {
  std::string_view word_class, gender, ending, forms, example, gives;
};
constexpr Ending kEndings[] = {
#include "endings-ru.inc"
};
struct Role {
  std::string_view language, phrase, office, of, example;
};
constexpr Role kRoles[] = {
#include "roles.inc"
};

}  // namespace

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

TEST_CASE("every role is found in its example", "[mention][table]") {
  for (const auto& row : kRoles) {
    segment::Phrases phrases;
    phrases.add(row.phrase);
    const auto tokens = segment::tokenize(row.example);
    bool found = false;
    for (std::size_t at = 0; at < tokens.size(); ++at)
      found = found || phrases.longest(row.example, tokens, at).count > 0;
    CAPTURE(row.phrase, row.example);
    CHECK(found);
  }
}
