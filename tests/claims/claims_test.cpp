// What a release claims, in releases of our own of a few lines.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using claims::Mode;

namespace {

struct Read {
  std::vector<claims::Claim> claims;
  const claims::Claim* primary_claim() const {
    for (const auto& claim : claims)
      if (claim.primary) return &claim;
    return nullptr;
  }
};

Read read(const std::string& title, const std::string& body, const char* published, std::string side = {}) {
  const auto text = title + "\n\n" + body;
  mention::Reading reading;
  reading.canonical = text;
  reading.language = title.find("\u043E") != std::string::npos ? Language::ru
                     : title.starts_with("Russie")             ? Language::fr
                                                               : Language::en;
  reading.anchor = Day::read(published);
  reading.side = side;
  reading.sentences = segment::sentences(text, reading.language);
  reading.dates = dates::find(text, reading.language, reading.anchor);
  const auto mentions = mention::find(reading);
  const Span title_span{0, title.size()}, body_span{title.size() + 2, text.size()};
  return {claims::find({reading, mentions, {title_span}, {}, {body_span}, side})};
}

std::string people(const claims::Claim& claim) {
  std::string all;
  for (const auto& who : claim.participants)
    all += (all.empty() ? "" : ", ") + (who.en.empty() ? who.ru : who.en) + "@" + who.side;
  return all;
}

}  // namespace

TEST_CASE("a call is told by its title, its day by the lead", "[claims]") {
  const auto document =
      read("О телефонном разговоре С.В.Лаврова с Ж.-И.Ле Дрианом",
           "5 марта по инициативе французской стороны состоялся телефонный разговор С.В.Лаврова с Ж.-И.Ле Дрианом.",
           "2021-03-06", "RUS");
  const auto* claim = document.primary_claim();
  REQUIRE(claim != nullptr);
  CHECK(claim->mode == Mode::call);
  CHECK(to_string(claim->when->first) == "2021-03-05");
  CHECK(people(*claim) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
  CHECK(claim->initiator == "FRA");
  CHECK(claim->tense == claims::Tense::past);
}

TEST_CASE("the lead tells the channel that the title leaves open", "[claims]") {
  const auto document =
      read("Russie : M. Borrell s'est entretenu avec M. Sergey Lavrov",
           "M. Josep Borrell s'est entretenu par vidéoconférence mardi avec M. Sergey Lavrov.", "2020-06-17", "EU");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(document.primary_claim()->mode == Mode::video);
  CHECK(to_string(document.primary_claim()->when->first) == "2020-06-16");
}

TEST_CASE("who does not name its own side means who holds the same office", "[claims]") {
  const auto document = read("Telephone conversation with President of France Emmanuel Macron", "Views were exchanged.",
                             "2021-04-26", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Emmanuel Macron@FRA, Vladimir Putin@RUS");
}

TEST_CASE("foreign and defence ministers of two sides make a 2+2, in a place and with a host", "[claims]") {
  const auto document = read("Ministerial meeting in Moscow",
                             "Jean-Yves Le Drian and Florence Parly held a meeting in Moscow on 9 September with "
                             "Sergey Lavrov and Sergei Shoigu.",
                             "2019-09-09", "FRA");
  const auto* claim = document.primary_claim();
  REQUIRE(claim != nullptr);
  CHECK(claim->mode == Mode::two_plus_two);
  CHECK(claim->place == gazetteer::Gazetteer::built_in().country("RUS")->capital);
  for (const auto& who : claim->participants) CHECK(who.host == (who.side == "RUS"));
}

TEST_CASE("three sides face to face are multilateral, three on the telephone make a call", "[claims]") {
  const std::string three = " between Sergey Lavrov, Jean-Yves Le Drian and Josep Borrell";
  const auto meeting = read("Meeting" + three, "The meeting" + three + " took place on 5 March.", "2021-03-05", "RUS");
  REQUIRE(meeting.primary_claim() != nullptr);
  CHECK(meeting.primary_claim()->mode == Mode::multilateral);
  const auto call = read("Telephone conversation" + three, "They spoke by telephone on 5 March.", "2021-03-05", "RUS");
  REQUIRE(call.primary_claim() != nullptr);
  CHECK(call.primary_claim()->mode == Mode::call);
}

TEST_CASE("who takes no part did not ask for the contact", "[claims]") {
  const auto document =
      read("Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
           "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian. A truce at the initiative of Turkey was discussed.",
           "2021-03-05", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(document.primary_claim()->initiator.empty());
}

TEST_CASE("without a title that tells of it, a contact needs people of two sides", "[claims]") {
  CHECK(read("News of the day", "Sergey Lavrov held a meeting with Maria Zakharova on 5 March.", "2021-03-05", "RUS")
            .primary_claim() == nullptr);
  CHECK(read("News of the day", "Sergey Lavrov held a meeting with Jean-Yves Le Drian on 5 March.", "2021-03-05", "RUS")
            .primary_claim() != nullptr);
}

TEST_CASE("people named among the topics took no part", "[claims]") {
  const auto document = read(
      "Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
      "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian by telephone. They discussed the plan of Angela Merkel.",
      "2021-03-05", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("condolences, statements and interviews claim no contact of their own", "[claims]") {
  CHECK(
      read("Condolences to Emmanuel Macron", "Vladimir Putin sent condolences to Emmanuel Macron.", "2020-12-03", "RUS")
          .primary_claim() == nullptr);
  CHECK(read("Statement by Josep Borrell on sanctions", "The sanctions stand.", "2020-12-03", "EU").primary_claim() ==
        nullptr);
}

TEST_CASE("a preview is future, a denial is negated", "[claims]") {
  const auto preview =
      read("On upcoming talks between Sergey Lavrov and Jean-Yves Le Drian",
           "On March 12 Sergey Lavrov will hold talks in Moscow with Jean-Yves Le Drian.", "2021-03-09", "RUS");
  REQUIRE(preview.primary_claim() != nullptr);
  CHECK(preview.primary_claim()->tense == claims::Tense::future);
  const auto denial = read("Reports of a meeting between Sergey Lavrov and Jean-Yves Le Drian",
                           "No meeting between Sergey Lavrov and Jean-Yves Le Drian took place.", "2021-03-09", "RUS");
  REQUIRE(denial.primary_claim() != nullptr);
  CHECK(denial.primary_claim()->negated);
}

TEST_CASE("a contact spoken of further down, with its day, is a secondary claim", "[claims]") {
  const auto document =
      read("Telephone conversation between Sergey Lavrov and Jean-Yves Le Drian",
           "On 5 March Sergey Lavrov spoke with Jean-Yves Le Drian by telephone. Views were exchanged. "
           "The ministers recalled their meeting in Paris on 19 February.",
           "2021-03-05", "RUS");
  REQUIRE(document.claims.size() == 2);
  const auto& second = document.claims.back();
  CHECK_FALSE(second.primary);
  CHECK(second.mode == Mode::meeting);
  CHECK(to_string(second.when->first) == "2021-02-19");
}

TEST_CASE("modes that one contact can have on two sides are compatible", "[claims]") {
  CHECK(claims::compatible(Mode::talks, Mode::visit));
  CHECK(claims::compatible(Mode::call, Mode::video));
  CHECK(claims::compatible(Mode::unknown, Mode::letter));
  CHECK_FALSE(claims::compatible(Mode::call, Mode::meeting));
  CHECK_FALSE(claims::compatible(Mode::letter, Mode::call));
}

TEST_CASE("every mode is read back from its name", "[claims]") {
  for (int i = 0; i <= static_cast<int>(Mode::letter); ++i)
    CHECK(claims::mode_of(claims::to_string(static_cast<Mode>(i))) == static_cast<Mode>(i));
  CHECK_FALSE(claims::mode_of("chat").has_value());
}
