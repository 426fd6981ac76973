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

Read read(const std::string& title, const std::string& body, const char* published, std::string side = {},
          std::string head = {}) {
  const auto text = title + "\n\n" + body;
  mention::Reading reading(text);
  reading.language = title.find("\u043E") != std::string::npos ? Language::ru
                     : title.starts_with("Russie")             ? Language::fr
                                                               : Language::en;
  reading.anchor = Day::read(published);
  reading.side = side;
  reading.sentences = segment::sentences(text, reading.language);
  reading.dates = dates::find(text, reading.language, reading.anchor);
  const auto mentions = mention::find(reading);
  const Span title_span{0, title.size()}, body_span{title.size() + 2, text.size()};
  return {claims::find({reading, mentions, {title_span}, {}, {body_span}, side, head})};
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

TEST_CASE("the head of a firm is no side", "[claims]") {
  const auto document =
      read("Meeting with VTB CEO Andrei Kostin", "Vladimir Putin met with Andrei Kostin.", "2021-11-30", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Vladimir Putin@RUS, Andrei Kostin@");
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

TEST_CASE("a press office need not name whose it is, not even beside people of his own side", "[claims]") {
  const char* speech = "Vladimir Putin: Good afternoon.";
  const auto told = [&](const char* title, std::string head) {
    const auto document = read(title, speech, "2021-04-26", "RUS", std::move(head));
    return document.primary_claim() == nullptr ? "" : people(*document.primary_claim());
  };
  CHECK(told("Meeting with Prime Minister Mikhail Mishustin", "head-of-state") ==
        "Mikhail Mishustin@RUS, Vladimir Putin@RUS");
  CHECK(told("Meeting with Prime Minister Mikhail Mishustin", "") == "");
  CHECK(told("Mikhail Mishustin's meeting with shipbuilders", "head-of-state") == "");
  CHECK(told("Meeting with Foreign Minister of France Jean-Yves Le Drian", "head-of-state") ==
        "Jean-Yves Le Drian@FRA, Vladimir Putin@RUS");
  CHECK(told("Meeting with Foreign Minister of France Jean-Yves Le Drian", "") ==
        "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("where nobody is named, a contact is between the states that the title names", "[claims]") {
  const auto document = read("Russian-Turkish consultations", "They were held on 20 April.", "2021-04-21", "RUS");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Russia@RUS, Turkey@TUR");
  CHECK(document.primary_claim()->participants[0].state());
  CHECK(read("Consultations in Turkey", "They were held on 20 April.", "2021-04-21", "RUS").claims.empty());
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

TEST_CASE("what a release speaks of is a contact only of the people that the words tie to it", "[claims]") {
  const auto spoken_of = [](const std::string& sentence) {
    const auto document = read(
        "Telephone conversation between Vladimir Putin and Emmanuel Macron",
        "Vladimir Putin and Emmanuel Macron had a telephone conversation on 5 March. " + sentence, "2021-03-05", "RUS");
    std::string all;
    for (const auto& claim : document.claims)
      if (!claim.primary)
        all += std::string(to_string(claim.mode)) + " " + to_string(claim.when->first) + ": " + people(claim);
    return all;
  };
  CHECK(spoken_of("Emmanuel Macron spoke of his talks with Recep Tayyip Erdogan on 2 March.") ==
        "talks 2021-03-02: Emmanuel Macron@FRA, Recep Tayyip Erdoğan@TUR");
  CHECK(spoken_of("The leaders recalled the Russian-French talks held on 2 March.") ==
        "talks 2021-03-02: Emmanuel Macron@FRA, Vladimir Putin@RUS");
  CHECK(spoken_of("Cooperation of Vladimir Putin and Angela Merkel meets the interests of both peoples.").empty());
  CHECK(spoken_of("Vladimir Putin informed Angela Merkel of the course of the negotiations.").empty());
  CHECK(spoken_of("They recalled the meeting of ministers on the draft that was published on 2 March.").empty());
  CHECK(spoken_of("The conversation of 5 March lasted an hour.").empty());
}

TEST_CASE("what is spoken of without its day is of these days, or of the day before", "[claims]") {
  const auto talks =
      read("Furs in Moscow", "The talks of Liz Truss with the Russian minister drew less attention.", "2022-02-10");
  REQUIRE(talks.claims.size() == 1);
  CHECK(people(talks.claims[0]) == "Liz Truss@GBR");
  CHECK(talks.claims[0].when->overlaps(Days{*Day::read("2022-02-10"), *Day::read("2022-02-10")}));
  CHECK(read("Furs in Moscow", "The talks of Liz Truss drew less attention.", "2022-02-10").claims.empty());
  const auto call = read(
      "Doctors", "It was a subject of the conversation that he had with Vladimir Putin the day before.", "2021-04-27");
  REQUIRE(call.claims.size() == 1);
  CHECK(to_string(call.claims[0].when->last) == "2021-04-26");
}

TEST_CASE("a letter that was sent is a contact, greetings are none", "[claims]") {
  const auto letter = read("Vladimir Putin sent a letter to Emmanuel Macron",
                           "Vladimir Putin sent a letter to President of France Emmanuel Macron.", "2021-08-02", "RUS");
  REQUIRE(letter.primary_claim() != nullptr);
  CHECK(letter.primary_claim()->mode == Mode::letter);
  CHECK(read("Greetings to Emmanuel Macron", "Vladimir Putin sent a letter to Emmanuel Macron.", "2021-08-02", "RUS")
            .primary_claim() == nullptr);
}

TEST_CASE("who only thinks well of a meeting did not take part in it", "[claims]") {
  CHECK(read("Regarding the meeting of advisers",
             "The meeting of advisers took place in Paris on January 26. Volodymyr Zelenskyy assesses the fact of the "
             "meeting.",
             "2022-01-27", "UKR")
            .primary_claim() == nullptr);
}

TEST_CASE("a transcript begins where somebody begins to speak, in the midst of a sentence too", "[claims]") {
  const char* body =
      "The talks are at the Kremlin * * * President of Russia Vladimir Putin: I met Angela Merkel on 2 March. "
      "And I spoke with Mario Draghi on 3 March.";
  const auto document = read("Talks with President of France Emmanuel Macron", body, "2021-03-05", "RUS");
  REQUIRE(document.claims.size() == 1);
  CHECK(people(document.claims[0]) == "Emmanuel Macron@FRA, Vladimir Putin@RUS");
  const std::string quoted =
      "The talks took place on 5 March. President Vladimir Putin: \"We agree\". He had met Angela Merkel in Moscow on "
      "2 March.";
  CHECK(read("Talks with President of France Emmanuel Macron", quoted, "2021-03-05", "RUS").claims.size() == 2);
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

namespace {

const claims::Claim& only(const Read& document) {
  REQUIRE(document.primary_claim() != nullptr);
  return *document.primary_claim();
}

}  // namespace

TEST_CASE("a noun in the title settles the kind, a verb yields to talks in the lead", "[claims]") {
  const std::string lead = "Liz Truss held talks with Sergey Lavrov in Moscow on 10 February.";
  CHECK(only(read("Liz Truss meets Sergey Lavrov", lead, "2022-02-10", "GBR")).mode == Mode::talks);
  CHECK(only(read("Meeting of Liz Truss with Sergey Lavrov", lead, "2022-02-10", "GBR")).mode == Mode::meeting);
}

TEST_CASE("who only spoke did so by telephone, unless a venue or a town is told", "[claims]") {
  const std::string title = "Josep Borrell spoke with Sergey Lavrov";
  CHECK(only(read(title, "They spoke of Syria.", "2021-03-05", "EU")).mode == Mode::call);
  CHECK(only(read(title + " on the sidelines of the Assembly", "They spoke of Syria.", "2021-03-05", "EU")).mode ==
        Mode::meeting);
}

TEST_CASE("a title that tells the channel is not outdone by another contact in the lead", "[claims]") {
  const auto document =
      read("Telephone conversation between Vladimir Putin and Emomali Rahmon",
           "Following the session held by videoconference, they had a telephone conversation.", "2022-01-10", "RUS");
  CHECK(only(document).mode == Mode::call);
}

TEST_CASE("the day of what a contact followed, or of another contact, is not its own", "[claims]") {
  const auto aside = read("Telephone conversation between Vladimir Putin and Ilham Aliyev",
                          "Following the talks held in Moscow on February 22, Vladimir Putin and Ilham Aliyev had a "
                          "telephone conversation.",
                          "2022-02-26", "RUS");
  CHECK(to_string(only(aside).when->first) == "2022-02-26");
  const auto other = read("Telephone conversation between Vladimir Putin and Mohammed bin Salman",
                          "Vladimir Putin was grateful for the talks in Riyadh on February 18.", "2025-02-20", "RUS");
  CHECK(to_string(only(other).when->first) == "2025-02-20");
  const auto preview = read("On December 15, Vladimir Putin will hold talks with Xi Jinping",
                            "The talks will be held by videoconference.", "2021-12-13", "RUS");
  CHECK(to_string(only(preview).when->first) == "2021-12-15");
}

TEST_CASE("an office that somebody left is not its holder of today", "[claims]") {
  const auto document =
      read("Telephone conversation with Angela Merkel",
           "Vladimir Putin had a telephone conversation with Angela Merkel, who left office as Federal "
           "Chancellor of Germany on December 8.",
           "2021-12-09", "RUS");
  CHECK(only(document).participants.size() == 2);
  CHECK(to_string(only(document).when->first) == "2021-12-09");
}

TEST_CASE("what people say in a transcript claims nothing", "[claims]") {
  const auto document = read("Meeting with President of Belarus Alexander Lukashenko",
                             "Vladimir Putin met with Alexander Lukashenko. Vladimir Putin: Thank you for coming. "
                             "Yesterday we had a meeting in Sochi.",
                             "2021-12-29", "RUS");
  CHECK(to_string(only(document).when->first) == "2021-12-29");
  CHECK(only(document).place.empty());
  CHECK(document.claims.size() == 1);
}

TEST_CASE("a summit with a name is a summit", "[claims]") {
  const auto document =
      read("President at the Summit for Democracy",
           "Volodymyr Zelenskyy took part in the virtual Summit for Democracy held by Joe Biden.", "2021-12-10", "UKR");
  CHECK(only(document).mode == Mode::video);
  CHECK(only(document).tense == claims::Tense::past);
  CHECK(only(document).participants.size() == 2);
}

TEST_CASE("what two discussed in the title is a contact where the lead tells that they met", "[claims]") {
  const std::string title = "Vladimir Putin and the Foreign Minister discussed the budget";
  CHECK(only(read(title, "Vladimir Putin met with Sergey Lavrov.", "2022-02-14", "RUS")).mode == Mode::meeting);
  CHECK(read(title, "Vladimir Putin read the draft of Sergey Lavrov.", "2022-02-14", "RUS").claims.empty());
}

TEST_CASE("who arrived somewhere is on a visit, and whom he will meet there takes part", "[claims]") {
  const auto document = read("Vladimir Putin arrived in New Delhi",
                             "The President of Russia arrived in India on a working visit. Vladimir Putin will have "
                             "talks with Prime Minister of India Narendra Modi.",
                             "2021-12-06", "RUS");
  CHECK(only(document).mode == Mode::visit);
  CHECK(people(only(document)) == "Narendra Modi@IND, Vladimir Putin@RUS");
}

TEST_CASE("one person alone has no contact, unless somebody from abroad is met", "[claims]") {
  CHECK(read("President held a meeting on the economy", "Vladimir Putin held a meeting on the economy.", "2022-02-17",
             "RUS")
            .primary_claim() == nullptr);
  CHECK(read("President met with a delegation of US senators",
             "Volodymyr Zelenskyy met with a delegation of US senators.", "2022-01-17", "UKR")
            .primary_claim() != nullptr);
  CHECK(
      read("Meeting with Foreign Minister Sergey Lavrov", "Vladimir Putin met with Sergey Lavrov.", "2022-02-14", "RUS")
          .primary_claim() != nullptr);
}

TEST_CASE("a title that says with whom is of a contact, though nothing tells whose it is", "[claims]") {
  const auto read_title = read("Meeting with Kaluga Region Governor Pavel Ozerov", "", "2025-02-11");
  REQUIRE(read_title.primary_claim() != nullptr);
  CHECK(people(*read_title.primary_claim()) == "Pavel Ozerov@");
  CHECK(read("Meeting with Government members", "", "2025-02-11").primary_claim() == nullptr);
}

TEST_CASE("who receives two who travel together takes part", "[claims]") {
  const auto joint = read("Russie – Visite conjointe de Jean-Yves Le Drian et de Heiko Maas (5 février 2021)",
                          "MM. Le Drian et Maas se sont rendus à Moscou. Ils ont été reçus par M. Sergueï Lavrov.",
                          "2021-02-05", "FRA");
  REQUIRE(joint.primary_claim() != nullptr);
  CHECK(people(*joint.primary_claim()).find("Sergey Lavrov@RUS") != std::string::npos);
}

TEST_CASE("of the leaders of a state that its head of government leads the head of state is none", "[claims]") {
  const auto summit = read("Xi Jinping Holds a Virtual Summit with Leaders of France and Germany",
                           "President Xi Jinping held a virtual summit with French President Emmanuel Macron and "
                           "German Chancellor Olaf Scholz.",
                           "2022-03-08", "CHN");
  REQUIRE(summit.primary_claim() != nullptr);
  CHECK(people(*summit.primary_claim()).find("Steinmeier") == std::string::npos);
  CHECK(people(*summit.primary_claim()).find("Olaf Scholz@DEU") != std::string::npos);
}

TEST_CASE("what is asked claims nothing", "[claims]") {
  CHECK(read("Regular Press Conference on March 8, 2022",
             "AFP: Will President Xi Jinping meet President Emmanuel Macron?", "2022-03-08", "CHN")
            .claims.empty());
}

TEST_CASE("who receives is host, who is received is guest, and the occasion is told", "[claims]") {
  const auto document =
      read("Meeting of Emmanuel Macron with Sergey Lavrov",
           "Emmanuel Macron received Sergey Lavrov, who is on an official visit.", "2021-02-19", "FRA");
  for (const auto& who : only(document).participants) {
    CHECK(who.host == (who.side == "FRA"));
    CHECK(who.guest == (who.side == "RUS"));
  }
  CHECK(only(document).occasion == "official visit");
}

TEST_CASE("how long it lasted and the how-manieth it was are read in three languages", "[claims]") {
  const auto english = read("Telephone conversation between Joe Biden and Vladimir Putin",
                            "Joe Biden and Vladimir Putin had their second telephone conversation this month. The call "
                            "lasted an hour and a half.",
                            "2021-12-30", "USA");
  CHECK(only(english).minutes == 90);
  CHECK(only(english).ordinal == 2);
  CHECK(only(english).within == "month");
  const auto french =
      read("Russie : M. Macron s'est entretenu avec M. Poutine",
           "M. Emmanuel Macron s'est entretenu avec M. Vladimir Poutine pendant une heure et quarante-cinq "
           "minutes. C'est leur deuxième entretien cette semaine.",
           "2022-02-20", "FRA");
  CHECK(only(french).minutes == 105);
  CHECK(only(french).ordinal == 2);
  CHECK(only(french).within == "week");
  const auto russian = read("О встрече С.В.Лаврова с А.Гутеррешем",
                            "26 апреля прошла встреча С.В.Лаврова с А.Гутеррешем. Беседа продолжалась полтора часа.",
                            "2022-04-26", "RUS");
  CHECK(only(russian).minutes == 90);
  CHECK(only(russian).ordinal == 0);
}

TEST_CASE("a length may be written with an h, and an ordinal stand behind the contact", "[claims]") {
  const auto french =
      read("Russie : M. Macron s'est entretenu avec M. Poutine",
           "M. Emmanuel Macron s'est entretenu avec M. Vladimir Poutine pendant 1h40.", "2022-02-12", "FRA");
  CHECK(only(french).minutes == 100);
  const auto english = read("Meeting of Antony Blinken with Sergey Lavrov",
                            "Antony Blinken met with Sergey Lavrov today at 16h30. The 90-minute meeting was their "
                            "second this year.",
                            "2022-01-21", "USA");
  CHECK(only(english).minutes == 90);
  CHECK(only(english).ordinal == 2);
  CHECK(only(english).within == "year");
  const auto russian = read("О телефонном разговоре К.Токаева с В.В.Путиным",
                            "Состоялся телефонный разговор К.Токаева с В.В.Путиным. Беседа длилась около получаса.",
                            "2021-12-02", "KAZ");
  CHECK(only(russian).minutes == 30);
}

TEST_CASE("a topic is raised by whoever stands before the verb, or by both", "[claims]") {
  const auto document =
      read("Telephone conversation between Vladimir Putin and Emmanuel Macron",
           "Vladimir Putin and Emmanuel Macron had a telephone conversation. Emmanuel Macron stressed "
           "the need for a ceasefire. They discussed Libya.",
           "2021-03-05", "RUS");
  const auto& topics = only(document).topics;
  REQUIRE(topics.size() == 2);
  CHECK(topics[0].key == "ceasefire");
  CHECK(topics[0].raised_by == "FRA");
  CHECK(topics[1].key == "libya");
  CHECK(topics[1].raised_by.empty());
}

TEST_CASE("a contact without a day that is only wished for, or is the primary one again, is no claim", "[claims]") {
  const auto secondary = [](const std::string& sentence) {
    return read("Telephone conversation with Emmanuel Macron",
                "Vladimir Putin had a telephone conversation with Emmanuel Macron. " + sentence, "2021-03-05", "RUS")
               .claims.size() -
           1;
  };
  CHECK(secondary("Vladimir Putin invited Emmanuel Macron to a meeting in Moscow.") == 0);
  CHECK(secondary("In this call Vladimir Putin and Emmanuel Macron were brief.") == 0);
  CHECK(secondary("Earlier Vladimir Putin met with Angela Merkel.") == 1);
}

TEST_CASE("a contact spoken of that lies ahead is to come", "[claims]") {
  const auto document = read("Telephone conversation with Joseph Biden",
                             "Vladimir Putin had a telephone conversation with Joseph Biden. The negotiations of the "
                             "two sides take place in Geneva on January 9.",
                             "2021-12-30", "RUS");
  REQUIRE(document.claims.size() == 2);
  CHECK(document.claims[1].tense == claims::Tense::future);
}

TEST_CASE("PLOVER has the event, how they consulted, and whether it was so", "[claims]") {
  const auto coded = [](const std::string& title, const std::string& body) {
    return claims::plover(only(read(title, body, "2022-01-21", "RUS")));
  };
  using Words = std::vector<std::string_view>;
  const auto call = coded("Telephone conversation with Emmanuel Macron",
                          "Vladimir Putin had a telephone conversation with Emmanuel Macron.");
  CHECK(call.event == "CONSULT");
  CHECK(call.modes == Words{"phone"});
  CHECK(call.contexts.empty());
  CHECK(coded("Meeting with Antony Blinken", "Sergey Lavrov met with Antony Blinken in Geneva.").modes ==
        Words{"third-party"});
  CHECK(coded("Meeting with Antony Blinken", "Sergey Lavrov met with Antony Blinken in Moscow.").modes ==
        Words{"visit"});
  CHECK(coded("Meeting with Antony Blinken", "Sergey Lavrov met with Antony Blinken.").modes.empty());
  const auto planned = coded("On January 28, Vladimir Putin will hold talks with Emmanuel Macron in Moscow",
                             "The talks will be held in Moscow.");
  CHECK(planned.contexts == Words{"future"});
  claims::Claim summit;
  summit.mode = Mode::multilateral;
  summit.negated = true;
  CHECK(claims::plover(summit).modes == Words{"multilateral"});
  CHECK(claims::plover(summit).contexts == Words{"negation"});
}

TEST_CASE("every kind has a code of CAMEO", "[claims]") {
  CHECK(claims::cameo(Mode::call) == "041");
  CHECK(claims::cameo(Mode::visit) == "042");
  CHECK(claims::cameo(Mode::talks) == "046");
  CHECK(claims::cameo(Mode::meeting) == "040");
}

TEST_CASE("who congratulates by telephone is in contact, who sends a telegram is not", "[claims]") {
  const auto call = read("Президент поздравил Эммануэля Макрона с юбилеем",
                         "Владимир Путин позвонил Эммануэлю Макрону и поздравил его.", "2021-12-21", "RUS");
  REQUIRE(call.primary_claim() != nullptr);
  CHECK(call.primary_claim()->mode == Mode::call);
  CHECK(read("Президент поздравил Эммануэля Макрона с юбилеем", "Владимир Путин направил телеграмму Эммануэлю Макрону.",
             "2021-12-21", "RUS")
            .primary_claim() == nullptr);
}

TEST_CASE("a joint statement is of the meeting that made it, where it tells of one", "[claims]") {
  const auto joint = read("Joint Statement by the Foreign Ministers of France and Russia",
                          "Jean-Yves Le Drian and Sergey Lavrov met today in Paris.", "2021-02-19", "FRA");
  REQUIRE(joint.primary_claim() != nullptr);
  CHECK(joint.primary_claim()->mode == Mode::meeting);
  CHECK(read("Joint Statement by the Foreign Ministers of France and Russia", "They stand by the agreements.",
             "2021-02-19", "FRA")
            .primary_claim() == nullptr);
}

TEST_CASE("what is said following talks is about the talks, where nothing else is told", "[claims]") {
  const auto document = read("Volodymyr Zelenskyy: Ukraine and Azerbaijan have set a new goal",
                             "This was stated by President Volodymyr Zelenskyy to the press following the negotiations "
                             "with President of Azerbaijan Ilham Aliyev in Kyiv.",
                             "2022-01-14", "UKR");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(document.primary_claim()->mode == Mode::talks);
  CHECK(people(*document.primary_claim()) == "Volodymyr Zelenskyy@UKR, Ilham Aliyev@AZE");
}

TEST_CASE("a sentence that names none of those of the title is not its lead", "[claims]") {
  const auto document =
      read("Russia – Meeting between Jean-Yves Le Drian and his Russian counterpart",
           "The dialogue was proposed by President Emmanuel Macron during the visit of President Vladimir Putin.",
           "2017-07-06", "FRA");
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(people(*document.primary_claim()) == "Jean-Yves Le Drian@FRA, Sergey Lavrov@RUS");
}

TEST_CASE("an ambassador who is summoned or presents credentials is in contact, bystanders are not", "[claims]") {
  const auto summoned =
      read("О вызове в МИД России посла Франции",
           "12 апреля в МИД России был вызван посол Франции в Москве П.Леви в связи с высказываниями С.Сежурне.",
           "2024-04-12", "RUS");
  REQUIRE(summoned.primary_claim() != nullptr);
  CHECK(people(*summoned.primary_claim()) == "Pierre Lévy@FRA");
  const auto received = read("Russie – Lettres de créance",
                             "L'ambassadeur de France, M. Marc Duval, a présenté ses lettres de créance au président "
                             "Vladimir Poutine en présence de M. Sergueï Lavrov.",
                             "2018-12-17", "FRA");
  REQUIRE(received.primary_claim() != nullptr);
  CHECK(received.primary_claim()->participants.size() == 2);
}

TEST_CASE("a traveller abroad makes a visit by himself, and met whom he met during it", "[claims]") {
  const auto visit = read("О рабочем визите заместителя Министра иностранных дел России А.Ю.Мешкова в Париж",
                          "26-27 марта А.Ю.Мешков находился с визитом в Париже, в ходе которого провёл консультации с "
                          "директором департамента МИД Франции Ф.Отье.",
                          "2015-03-27", "RUS");
  REQUIRE(visit.primary_claim() != nullptr);
  CHECK(visit.primary_claim()->mode == Mode::visit);
  CHECK(visit.primary_claim()->participants.size() == 2);
  for (const auto& who : visit.primary_claim()->participants) CHECK(who.side == (who.en.empty() ? "FRA" : "RUS"));
}

TEST_CASE("whose office the text does not tell is the publisher's, where no other state is named", "[claims]") {
  const auto home = read("Meeting with Minister of Culture Olga Smirnova",
                         "Vladimir Putin had a working meeting with Minister of Culture Olga Smirnova.", "2022-01-18",
                         "RUS", "head-of-state");
  REQUIRE(home.primary_claim() != nullptr);
  CHECK(people(*home.primary_claim()) == "Vladimir Putin@RUS, Olga Smirnova@RUS");
  const auto abroad = read("Sergey Lavrov met Igor Novak",
                           "Sergey Lavrov discussed Slovenian affairs with State Secretary Igor Novak at a meeting.",
                           "2021-11-27", "RUS");
  REQUIRE(abroad.primary_claim() != nullptr);
  CHECK(people(*abroad.primary_claim()).find("Igor Novak@") != std::string::npos);
}

TEST_CASE("a state at work with its own Security Council is in contact with nobody", "[claims]") {
  CHECK(read("Meeting with permanent members of Security Council",
             "The President had a meeting with the permanent members of the Security Council, via videoconference.",
             "2021-10-28", "RUS", "head-of-state")
            .primary_claim() == nullptr);
}
