// The rows of the mention tables, each against its own example.

#include <algorithm>
#include <array>
#include <behistun/gazetteer.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <behistun/tokens.hpp>
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "../../lib/mention/combining.hpp"
#include "../../lib/mention/paradigm.hpp"
#include "../../lib/mention/patterns.hpp"
#include "../../lib/mention/roles.hpp"

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
struct Subordinate {
  std::string_view language, phrase, example;
};
constexpr Subordinate kSubordinates[] = {
#include "subordinates.inc"
};

struct Word {
  std::string_view language, word, example;
};
constexpr Word kStaff[] = {
#include "staff.inc"
};
constexpr Word kPortfolios[] = {
#include "portfolios.inc"
};

struct StateBody {
  std::string_view kind, language, phrase, of, bare, example, gives;
};
constexpr StateBody kStateBodies[] = {
#include "state-bodies.inc"
};
struct KnownBody {
  std::string_view kind, state, id;
};
constexpr KnownBody kKnownBodies[] = {
#include "state-body-ids.inc"
};
struct BareOffice {
  std::string_view language, phrase, offices, gender, example;
};
constexpr BareOffice kBareOffices[] = {
#include "bare-offices.inc"
};
struct CommonWord {
  std::string_view language, word, example;
};
constexpr CommonWord kCommonWords[] = {
#include "common-words.inc"
};
struct GivenWord {
  std::string_view word, example;
};
constexpr GivenWord kGivenWords[] = {
#include "given-words.inc"
};

struct PlaceWord {
  std::string_view language, word, example;
};
constexpr PlaceWord kPlaceWords[] = {
#include "place-words.inc"
};
struct BodyHead {
  std::string_view language, word, kind, base, example, gives;
};
constexpr BodyHead kBodyHeads[] = {
#include "body-heads.inc"
};
constexpr CommonWord kOpeners[] = {
#include "openers.inc"
};
struct NamedBy {
  std::string_view word, example, gives;
};
constexpr NamedBy kNamedBy[] = {
#include "named-by.inc"
};

std::vector<mention::Mention> read(std::string_view text, std::string_view language) {
  mention::Reading reading(text);
  reading.language = language_of(language);
  reading.anchor = Day::read("2021-02-16");
  reading.sentences = segment::sentences(text, reading.language);
  return mention::find(reading);
}

bool stands_in(std::string_view phrase, std::string_view example) {
  const auto tokens = segment::tokenize(example);
  const auto word = phrase.substr(0, phrase.find('*'));
  if (word.size() < 2)  // too short for a phrase: the courtesy "M.", the "d" of "d'Israël"
    return std::any_of(tokens.begin(), tokens.end(), [&](const auto& token) { return token.folded == word; });
  const segment::Phrases phrases({phrase});
  for (std::size_t at = 0; at < tokens.size(); ++at)
    if (phrases.longest(example, tokens, at).count > 0) return true;
  return false;
}

template <class Rows>
void check_words(const Rows& rows) {
  std::set<std::string_view> seen;
  for (const auto& row : rows) {
    CAPTURE(row.word, row.example);
    CHECK(stands_in(row.word, row.example));
    CHECK(seen.insert(row.word).second);
  }
}

std::vector<mention::Role> roles_in(std::string_view text) {
  const auto& known = gazetteer::Gazetteer::built_in();
  static const mention::Patterns patterns(known);
  const auto tokens = segment::tokenize(text);
  const mention::Names names(text, tokens, patterns);
  return mention::find_roles({{text, tokens}, names, known}, mention::Vocabulary(tokens));
}

struct PlaceHeadRow {
  std::string_view language, word, side, example, gives;
};
constexpr PlaceHeadRow kPlaceHeadRows[] = {
#include "place-heads.inc"
};
struct FamilyFirstRow {
  std::string_view state, example;
};
constexpr FamilyFirstRow kFamilyFirstRows[] = {
#include "family-first.inc"
};
struct OfficeRankRow {
  std::string_view office, high, leads, states, example;
};
constexpr OfficeRankRow kOfficeRankRows[] = {
#include "office-ranks.inc"
};
struct OwnCouncilRow {
  std::string_view state, example;
};
constexpr OwnCouncilRow kOwnCouncilRows[] = {
#include "own-councils.inc"
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
    CAPTURE(row.phrase, row.example);
    if (row.phrase.find('@') == std::string_view::npos) {
      CHECK(stands_in(row.phrase, row.example));
      continue;
    }
    const auto roles = roles_in(row.example);  // a state's adjective stands within
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().office == row.office);
    CHECK_FALSE(roles.front().of.empty());
  }
}

TEST_CASE("every row of body-heads.tsv finds what its example gives", "[mention][table]") {
  for (const auto& row : kBodyHeads) {
    CAPTURE(row.word, row.example, row.gives);
    const auto found = read(row.example, row.language);
    CHECK(std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
      return row.kind.ends_with(to_string(one.kind)) && one.span.of(row.example) == row.gives;
    }));
  }
}

TEST_CASE("every word of openers.tsv is left out of the body behind it", "[mention][table]") {
  for (const auto& row : kOpeners) {
    CAPTURE(row.example);
    for (const auto& one : read(row.example, row.language)) CHECK(one.span.begin > row.word.size());
  }
}

TEST_CASE("every word of named-by.tsv tells that a name between quotation marks is a body", "[mention][table]") {
  for (const auto& row : kNamedBy) {
    CAPTURE(row.example);
    const auto found = read(row.example, "ru");
    CHECK(std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
      return one.kind == mention::Kind::body && one.key == "name:" + std::string(row.gives);
    }));
  }
}

TEST_CASE("every word of combining.tsv is a state before a hyphen, and none alone", "[mention][table]") {
  const auto names = [](std::string_view text, std::string_view code) {
    const auto found = read(text, text.front() < 0 ? "ru" : "fr");
    return std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
      return one.kind == mention::Kind::country && one.key == code;
    });
  };
  for (const auto& row : mention::kCombining) {
    CAPTURE(row.word, row.example);
    for (auto rest = row.example; !rest.empty();) {
      const auto end = std::min(rest.find(", "), rest.size());
      CHECK(names(rest.substr(0, end), row.code));
      rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    CHECK_FALSE(names(row.word, row.code));
  }
  CHECK(names("российско-индийские консультации", "RUS"));  // made from the adjective
  CHECK(names("российско-индийские консультации", "IND"));
}

TEST_CASE("every word of place-words.tsv tells that a doubtful name is a place's", "[mention][table]") {
  for (const auto& row : kPlaceWords) {
    CAPTURE(row.example);
    const auto found = read(row.example, row.language);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == mention::Kind::place);
  }
}

TEST_CASE("every word of a table stands in its example, and in no other row", "[mention][table]") {
  check_words(kInstitutions);
  check_words(kStateForms);
  check_words(kCourtesies);
  check_words(kParticles);
  check_words(kMagnitudes);
  check_words(kQuantities);
}

TEST_CASE("the words of a state's long name lead from the office to the country", "[mention][table]") {
  for (const auto& row : kStateForms) {
    const auto roles = roles_in(row.example);
    CAPTURE(row.word, row.example);
    REQUIRE_FALSE(roles.empty());
    CHECK((!roles.front().of.empty() || row.example == "le Président"));
  }
}

TEST_CASE("who serves a president, or was one, is not the president", "[mention][table]") {
  constexpr std::array<std::string_view, 4> kHigh = {"head-of-state", "head-of-government", "foreign-minister",
                                                     "defence-minister"};
  for (const auto& row : kSubordinates) {
    CAPTURE(row.phrase, row.example);
    CHECK(stands_in(row.phrase, row.example));
    for (const auto& role : roles_in(row.example))
      CHECK(std::find(kHigh.begin(), kHigh.end(), role.office) == kHigh.end());
  }
}

TEST_CASE("every row of state-bodies.tsv finds the body of its example", "[mention][table]") {
  for (const auto& row : kStateBodies) {
    CAPTURE(row.phrase, row.example);
    std::string key = std::string(row.kind) + "@" + std::string(row.gives);
    for (const auto& known : kKnownBodies)
      if (known.kind == row.kind && known.state == row.gives) key = known.id;
    const auto found = read(row.example, row.language);
    CHECK(std::any_of(found.begin(), found.end(),
                      [&](const mention::Mention& one) { return one.kind == mention::Kind::body && one.key == key; }));
  }
}

TEST_CASE("every row of state-body-ids.tsv is a body of the gazetteer", "[mention][table]") {
  for (const auto& row : kKnownBodies) {
    CAPTURE(row.id);
    CHECK(gazetteer::Gazetteer::built_in().body(row.id) != nullptr);
    const auto& known = gazetteer::Gazetteer::built_in();
    CHECK((known.country(row.state) != nullptr || known.body(row.state) != nullptr));  // the United Nations have one
  }
}

TEST_CASE("every row of bare-offices.tsv means the person of its example", "[mention][table]") {
  for (const auto& row : kBareOffices) {
    CAPTURE(row.phrase, row.example);
    const auto found = read(row.example, row.language);
    REQUIRE(found.size() >= 2);
    const auto& last = found.back();
    CHECK(last.kind == mention::Kind::office);
    CHECK(last.key == found.front().key);
  }
}

TEST_CASE("every word of common-words.tsv names no place at the beginning of its example", "[mention][table]") {
  for (const auto& row : kCommonWords) {
    CAPTURE(row.example);
    for (const auto& one : read(row.example, row.language)) CHECK(one.span.begin > 0);
  }
}

TEST_CASE("every word of given-words.tsv names nobody at the beginning of its example", "[mention][table]") {
  for (const auto& row : kGivenWords) {
    CAPTURE(row.example);
    CHECK(segment::folded(row.example.substr(0, row.example.find(' '))) == row.word);
    for (const auto& one : read(row.example, "en"))
      CHECK_FALSE((one.kind == mention::Kind::person && one.span.begin == 0));
  }
}

TEST_CASE("adjectives, and bodies of several words, are names in lower case too", "[mention][table]") {
  const auto& known = gazetteer::Gazetteer::built_in();
  std::size_t asked = 0;
  const auto is_found = [&](std::string_view name) {
    ++asked;
    const auto low = segment::folded(name);
    const auto tokens = segment::tokenize(low);
    return mention::Names(low, tokens, mention::Patterns::built_in())[0].count >= tokens.size();
  };
  for (const auto& country : known.countries())
    for (const auto* adjectives : {&country.adjectives_ru, &country.adjectives_fr, &country.adjectives_en})
      for (const auto& adjective : *adjectives) {
        CAPTURE(adjective);
        CHECK(is_found(adjective));
      }
  for (const auto& body : known.bodies())
    for (const auto form : gazetteer::forms(body)) {
      const auto tokens = segment::tokenize(form);
      const bool is_word = std::any_of(tokens.begin(), tokens.end(), [](const auto& token) {
        return !token.upper && !token.initial && !token.number;
      });
      bool is_one_name = tokens.size() > 1 && is_word;
      for (std::size_t at = 1; at < tokens.size(); ++at)
        is_one_name = is_one_name && segment::joined(form, tokens[at - 1], tokens[at]);
      CAPTURE(form);
      if (is_one_name) CHECK(is_found(form));
    }
  CHECK(asked > 1000);
}

TEST_CASE("whoever serves a holder of an office, as staff.tsv has it, holds none", "[mention][table]") {
  for (const auto& row : kStaff) {
    CAPTURE(row.word, row.example);
    CHECK(stands_in(row.word, row.example));
    for (const auto& role : roles_in(row.example))
      CHECK((role.office == "other" || role.office == "special-envoy" || role.office == "spokesperson"));
  }
}

TEST_CASE("every word of portfolios.tsv is of its minister's title", "[mention][table]") {
  for (const auto& row : kPortfolios) {
    CAPTURE(row.word, row.example);
    CHECK(stands_in(row.word, row.example));
  }
}

TEST_CASE("a state whose council goes unnamed is one that the gazetteer knows", "[mention][table]") {
  for (const auto& row : kOwnCouncilRows) {
    CAPTURE(row.state, row.example);
    CHECK(gazetteer::Gazetteer::built_in().country(row.state) != nullptr);
    CHECK_FALSE(row.example.empty());
  }
}

TEST_CASE("the family name of whoever is named in family-first.tsv stands first", "[mention][table]") {
  const auto& known = gazetteer::Gazetteer::built_in();
  for (const auto& row : kFamilyFirstRows) {
    CAPTURE(row.state, row.example);
    const auto found = read(row.example, "en");
    REQUIRE(found.size() == 1);
    const auto offices = known.offices_of(found.front().key);
    REQUIRE_FALSE(offices.empty());
    CHECK(offices.front().of == row.state);
    const auto tokens = segment::tokenize(row.example);
    CHECK(mention::Names(row.example, tokens, mention::Patterns::built_in()).family(0).count == 1);
  }
}

TEST_CASE("a family name alone means the holder of a high office of office-ranks.tsv", "[mention][table]") {
  for (const auto& row : kOfficeRankRows) {
    CAPTURE(row.office, row.example);
    const auto text = "They spoke of " + std::string(row.example) + " then.";
    const auto found = read(text, "en");
    REQUIRE(found.size() == 1);
    const auto* office = gazetteer::Gazetteer::built_in().office_on(found.front().key, *Day::read("2021-02-16"));
    REQUIRE(office != nullptr);
    CHECK(office->office == row.office);
    const auto of_a_body = read("Yesterday " +
                                    std::string(row.office == "defence-minister"     ? "Minister of Defence"
                                                : row.office == "head-of-government" ? "Prime Minister"
                                                                                     : "President") +
                                    " of the Gazmash Union spoke.",
                                "en");
    if (row.states == "yes")
      for (const auto& one : of_a_body) CHECK(one.kind != mention::Kind::office);
  }
}

TEST_CASE("every row of place-heads.tsv tells the place of its example", "[mention][table]") {
  for (const auto& row : kPlaceHeadRows) {
    CAPTURE(row.word, row.example, row.gives);
    CHECK(stands_in(row.word, row.example));
    const auto found = read(row.example, row.language);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == mention::Kind::place);
    CHECK(found.front().span.of(row.example) == row.gives);
  }
}
