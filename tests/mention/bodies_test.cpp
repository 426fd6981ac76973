// Bodies, in sentences of our own, one trouble of real text at a time.

#include "one_sentence.hpp"

using namespace behistun;

TEST_CASE("a ministry is found in each language and order, by kind and state", "[mention]") {
  const auto body = [](std::string_view text, Language language, std::string side = {}) {
    for (const auto& one : read_on(text, language, "2020-11-19", std::move(side)))
      if (one.kind == Kind::body) return one.key;
    return std::string("none");
  };
  CHECK(body("The Spanish Foreign Ministry said so.", Language::en) == "foreign-ministry@ESP");
  CHECK(body("Об этом сообщили в МИД Испании.", Language::ru) == "foreign-ministry@ESP");
  CHECK(body("Le ministère espagnol des Affaires étrangères a réagi.", Language::fr) == "foreign-ministry@ESP");
  CHECK(body("МИД Франции", Language::ru) == "MFA-FRA");
  CHECK(body("French Foreign Ministry", Language::en) == "MFA-FRA");
  CHECK(body("It was said at the Interior Ministry.", Language::en, "UKR") == "interior-ministry@UKR");
  CHECK(body("It was said at the interior ministry.", Language::en, "UKR") == "interior-ministry@UKR");
  CHECK(body("It was said by interior ministry staff.", Language::en, "UKR") == "none");
  CHECK(body("It was said at the Interior Ministry.", Language::en) == "interior-ministry");
}

TEST_CASE("an office within the name of a body is that of nobody", "[mention]") {
  const auto all = read_on("The Office of the United Nations High Commissioner for Refugees helped.", Language::en,
                           "2020-11-19", "RUS");
  REQUIRE(all.size() == 1);
  CHECK(all[0].key == "UNHCR");
}

TEST_CASE("«Вас» is no abbreviation", "[mention]") {
  CHECK(read_on("Благодарю Вас сердечно.", Language::ru, "2025-02-01").empty());
}

TEST_CASE("an English name in capitals is not found in small letters", "[mention]") {
  CHECK(read_on("thanked him for his resolute support", Language::en, "2021-12-09").empty());
}

TEST_CASE("a French name of several capitals is not found in small letters", "[mention]") {
  const auto bodies = [](std::string_view text) {
    return named_in(read_on(text, Language::fr, "2016-11-01"), Kind::body);
  };
  CHECK(bodies("Il parle devant le monde entier.").empty());
  CHECK(bodies("Il a parlé au journal Le Monde hier.") == Labels{"LE-MONDE"});
}

TEST_CASE("a body that data brought is found by a name with its capital, and only so", "[mention]") {
  const auto bodies = [](std::string_view text) {
    return named_in(read_on(text, Language::en, "2016-11-01"), Kind::body);
  };
  CHECK(bodies("They teach at Georgetown University now.") == Labels{"Q333886"});
  CHECK(bodies("We saw the lonely planet from afar.").empty());
}

TEST_CASE("an abbreviation in brackets makes a name of the words that it stands for", "[mention]") {
  const auto found = read_on("The Arctic Weather Watch (AWW) met. Later AWW closed.", Language::en, "2021-02-16");
  REQUIRE(found.size() == 3);
  CHECK(found[0].key == "name:Arctic Weather Watch");
  CHECK(found[1].key == found[0].key);
  CHECK(found[2].key == found[0].key);
}

TEST_CASE("quotation marks around the name of a body belong to it", "[mention]") {
  constexpr std::string_view text = "В город вошли отряды движения \"Талибан\" и ушли.";
  const auto found = read_on(text, Language::ru, "2021-08-16");
  REQUIRE(found.size() == 1);
  CHECK(found.front().span.of(text) == "\"Талибан\"");
}

TEST_CASE("a longer name of a known body keeps its key", "[mention]") {
  const auto found = read_on("the Federation Council of the Federal Assembly", Language::en, "2022-02-22");
  REQUIRE(found.size() == 1);
  CHECK(found.front().key == "FEDCOUNCIL");
}

TEST_CASE("the Security Council of a release that is silent on the United Nations is the state's own", "[mention]") {
  CHECK(named_in(read_on("The President met the permanent members of the Security Council.", Language::en, "2021-10-28",
                         "RUS"),
                 Kind::body) == Labels{"SECCOUNCIL-RUS"});
  CHECK(named_in(read_on("UN envoys spoke. The Security Council met.", Language::en, "2021-10-28", "RUS"), Kind::body)
            .back() == "UNSC");
  CHECK(named_in(read_on("The Security Council met.", Language::en, "2021-10-28", "FRA"), Kind::body) ==
        Labels{"UNSC"});
}

TEST_CASE("a ministry without a state is its publisher's, in French too", "[mention]") {
  const auto key = [](std::string side) {
    const auto found = read_on("Le Ministère des Affaires étrangères a dit non.", Language::fr, "2021-02-16", side);
    return found.empty() ? std::string() : found.front().key;
  };
  CHECK(key("SEN") == "foreign-ministry@SEN");
  CHECK(key("FRA") == "MFA-FRA");
}

TEST_CASE("of the Security Council of both, that of whom it is told who serves in it is the state's own", "[mention]") {
  const auto found = read_on(
      "The President met the permanent members of the Security Council: Secretary of the "
      "Security Council Nikolai Patrushev spoke of the UN Security Council.",
      Language::en, "2021-11-19", "RUS");
  CHECK(named_in(found, Kind::body) == Labels{"SECCOUNCIL-RUS", "SECCOUNCIL-RUS", "UNSC"});
}
