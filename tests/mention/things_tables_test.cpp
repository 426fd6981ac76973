// The rows of the tables of bodies, agreements, countries and places, each against its own example.

#include "../../lib/mention/words/combining.hpp"
#include "table_rows.hpp"

using namespace behistun;

namespace {

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
struct CommonWord {
  std::string_view language, word, example;
};
constexpr CommonWord kCommonWords[] = {
#include "common-words.inc"
};
struct CommonBodyRow {
  std::string_view language, phrase, example;
};
constexpr CommonBodyRow kCommonBodyRows[] = {
#include "common-bodies.inc"
};
struct NationalsRow {
  std::string_view code, language, forms, example;
};
constexpr NationalsRow kNationalsRows[] = {
#include "nationals.inc"
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
struct PlaceHeadRow {
  std::string_view language, word, side, example, gives;
};
constexpr PlaceHeadRow kPlaceHeadRows[] = {
#include "place-heads.inc"
};
struct OwnCouncilRow {
  std::string_view state, example;
};
constexpr OwnCouncilRow kOwnCouncilRows[] = {
#include "own-councils.inc"
};

}  // namespace

TEST_CASE("every row of body-heads.tsv finds what its example gives", "[mention][table]") {
  for (const auto& row : kBodyHeads) {
    CAPTURE(row.word, row.example, row.gives);
    const auto found = read_row(row.example, row.language);
    CHECK(std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
      return row.kind.ends_with(to_string(one.kind)) && one.span.of(row.example) == row.gives;
    }));
  }
}

TEST_CASE("every word of openers.tsv is left out of the body behind it", "[mention][table]") {
  for (const auto& row : kOpeners) {
    CAPTURE(row.example);
    for (const auto& one : read_row(row.example, row.language)) CHECK(one.span.begin > row.word.size());
  }
}

TEST_CASE("every word of named-by.tsv tells that a name between quotation marks is a body", "[mention][table]") {
  for (const auto& row : kNamedBy) {
    CAPTURE(row.example);
    const auto found = read_row(row.example, "ru");
    CHECK(std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
      return one.kind == mention::Kind::body && one.key == "name:" + std::string(row.gives);
    }));
  }
}

TEST_CASE("every word of combining.tsv is a state before a hyphen, and none alone", "[mention][table]") {
  const auto names = [](std::string_view text, std::string_view code) {
    const auto found = read_row(text, text.front() < 0 ? "ru" : "fr");
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
    const auto found = read_row(row.example, row.language);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == mention::Kind::place);
  }
}

TEST_CASE("every row of state-bodies.tsv finds the body of its example", "[mention][table]") {
  for (const auto& row : kStateBodies) {
    CAPTURE(row.phrase, row.example);
    std::string key = std::string(row.kind) + "@" + std::string(row.gives);
    for (const auto& known : kKnownBodies)
      if (known.kind == row.kind && known.state == row.gives) key = known.id;
    const auto found = read_row(row.example, row.language);
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

TEST_CASE("every word of common-words.tsv names no place at the beginning of its example", "[mention][table]") {
  for (const auto& row : kCommonWords) {
    CAPTURE(row.example);
    for (const auto& one : read_row(row.example, row.language)) CHECK(one.span.begin > 0);
  }
}

TEST_CASE("no phrase of common-bodies.tsv is a body of the gazetteer in lower case", "[mention][table]") {
  for (const auto& row : kCommonBodyRows) {
    CAPTURE(row.phrase, row.example);
    for (const auto& one : read_row(row.example, row.language))
      CHECK((one.kind != mention::Kind::body && one.kind != mention::Kind::agreement));
  }
}

TEST_CASE("every form of nationals.tsv stands for its state", "[mention][table]") {
  for (const auto& row : kNationalsRows) {
    std::vector<std::string> forms;
    for (auto rest = row.forms; !rest.empty();) {
      forms.emplace_back(rest.substr(0, rest.find('|')));
      rest.remove_prefix(std::min(rest.size(), forms.back().size() + 1));
    }
    std::string shown;  // the longest that the example has
    for (const auto& form : forms)
      if (form.size() > shown.size() && row.example.find(form) != std::string_view::npos) shown = form;
    CAPTURE(row.code, row.forms, row.example);
    REQUIRE_FALSE(shown.empty());
    for (const auto& form : forms) {
      auto text = std::string(row.example);
      text.replace(text.rfind(shown), shown.size(), form);
      CAPTURE(text);
      const auto found = read_row(text, row.language);
      CHECK(std::any_of(found.begin(), found.end(), [&](const mention::Mention& one) {
        return one.kind == mention::Kind::country && one.key == row.code && one.role == "adjective";
      }));
    }
  }
}

TEST_CASE("adjectives, and bodies of several words, are names in lower case too", "[mention][table]") {
  const auto& known = gazetteer::Gazetteer::built_in();
  std::size_t asked = 0;
  const auto is_found = [&](std::string_view name) {
    ++asked;
    const auto low = segment::folded(name);
    const auto tokens = segment::tokenize(low);
    const auto& patterns = mention::Patterns::built_in();
    const mention::Vocabulary vocabulary(tokens, patterns.automaton());
    return mention::Names(low, tokens, patterns, vocabulary)[0].count >= tokens.size();
  };
  for (const auto& country : known.countries())
    for (const auto* adjectives : {&country.adjectives_ru, &country.adjectives_fr, &country.adjectives_en})
      for (const auto& adjective : *adjectives) {
        CAPTURE(adjective);
        CHECK(is_found(adjective));
      }
  const auto is_of_data = [](std::string_view id) {
    return id.front() == 'Q' && id.find_first_not_of("0123456789", 1) == std::string_view::npos;
  };
  for (const auto& body : known.bodies()) {
    if (is_of_data(body.id)) continue;  // with a capital only
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
  }
  CHECK(asked > 1000);
}

TEST_CASE("a state whose council goes unnamed is one that the gazetteer knows", "[mention][table]") {
  for (const auto& row : kOwnCouncilRows) {
    CAPTURE(row.state, row.example);
    CHECK(gazetteer::Gazetteer::built_in().country(row.state) != nullptr);
    CHECK_FALSE(row.example.empty());
  }
}

TEST_CASE("every row of place-heads.tsv tells the place of its example", "[mention][table]") {
  for (const auto& row : kPlaceHeadRows) {
    CAPTURE(row.word, row.example, row.gives);
    CHECK(stands_in(row.word, row.example));
    const auto found = read_row(row.example, row.language);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == mention::Kind::place);
    CHECK(found.front().span.of(row.example) == row.gives);
  }
}
