// What a scraper leaves around a release: which line is the title, which day is that of publication, what is furniture.

#include "release.hpp"

#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::intake;

namespace {

using Lines = std::vector<std::string>;

std::string titles_of(const std::string& head) {
  const auto lines = lines_of(release_of(raw_text(head + "\n\n" + kProse + "\n")), Label::title);
  REQUIRE(lines.size() <= 1);
  return lines.empty() ? "" : lines[0];
}

std::optional<Day> day_at(const std::string& url, const std::string& body = kProse) {
  return release_of(raw_line(R"({"url":")" + url + R"(","body":")" + body + R"("})")).published;
}

std::optional<Day> day_of_text(const std::string& head) {
  return release_of(raw_text("A call of two ministers\n" + head + "\n\n" + kProse + "\n")).published;
}

}  // namespace

TEST_CASE("the title is the line whose words the text takes up, not the site's name over it", "[intake][title]") {
  CHECK(titles_of("Our Global Portal For Everybody\n\nMinisters of two countries agreed on an agenda") ==
        "Ministers of two countries agreed on an agenda");
  CHECK(titles_of("Steppe Portal\n\nTwo ministers on their agenda") == "Two ministers on their agenda");
}

TEST_CASE("a button, a section and a letterhead are never the title", "[intake][title]") {
  for (const std::string over :
       {"Logo", "Main Content", "Welcome to the United Nations", "Office of the Press Secretary", "Меню",
        "Texte intégral", "Ministry of Foreign Affairs of the Maldives", "Statements"}) {
    CAPTURE(over);
    CHECK(titles_of(over + "\n\nMinisters agreed on an agenda") == "Ministers agreed on an agenda");
  }
}

TEST_CASE("of the lines of a head that which the address says again is the title", "[intake][title]") {
  const auto release = release_of(raw_line(R"({"url":"https://office.example/news/premier-speaks-with-king","body":")"
                                           R"(Agreed relations of two ministers\nPremier speaks with the King\n\n)" +
                                           kProse + R"("})"));
  CHECK(lines_of(release, Label::title) == Lines{"Premier speaks with the King"});
}

TEST_CASE("the path to a page ends with its title, glued or not", "[intake][title]") {
  CHECK(titles_of("HomePress ReleasesMinisters agreed on an agenda\nMinisters agreed on an agenda") ==
        "Ministers agreed on an agenda");
}

TEST_CASE("the name of a page in the browser begins with its title", "[intake][title]") {
  CHECK(titles_of("Ministers agreed on an agenda. Steppe Portal\n\nMinisters agreed on an agenda") ==
        "Ministers agreed on an agenda");
}

TEST_CASE("a path to the page that is cut short is no prose", "[intake][title]") {
  CHECK(
      titles_of("Home Latest news Ministers of two countries agreed on an agenda for the many meetings that they will "
                "hold this...\n\nMinisters agreed on an agenda") == "Ministers agreed on an agenda");
}

TEST_CASE("an item of a list is no title", "[intake][title]") {
  CHECK(titles_of("* Ministers and their agenda").empty());
}

TEST_CASE("a title may ask", "[intake][title]") {
  CHECK(titles_of("All news of the week\n\nWhat do the ministers agree on?") == "What do the ministers agree on?");
}

TEST_CASE("counters, lone letters and fields without text are furniture", "[intake]") {
  const auto release =
      release_of(raw_text("Ministers agreed on an agenda\n3219 0\nText size:\nA\n\nA spokesperson said:\n\n" + kProse +
                          "\n- Share on a network\n" + kProse + "\n"));
  CHECK(lines_of(release, Label::boilerplate) == Lines{"3219 0", "Text size:", "A", "- Share on a network"});
  CHECK(lines_of(release, Label::body) == Lines{"A spokesperson said:", kProse, kProse});
}

TEST_CASE("a host may end with the dot of the root", "[intake]") {
  CHECK(release_of(raw_line(R"({"url":"https://www.mid.ru./1","title":"x"})")).side == "RUS");
}

TEST_CASE("a list of tags is no title, though the text takes up its words", "[intake][title]") {
  CHECK(titles_of(
            "Ministers Countries Agenda Relations Ministers Countries Agenda Relations\n\nMinisters' agenda agreed") ==
        "Ministers' agenda agreed");
}

TEST_CASE("a line that begins small is a lead, and a sentence over the text its beginning", "[intake][title]") {
  CHECK(titles_of("Press conference of the week\nby two ministers on the agenda of their countries") ==
        "Press conference of the week");
  CHECK(titles_of("The ministers of the two countries met.").empty());
  CHECK(titles_of("A call of the ministers (Paris, 18.11.2021 г.)") ==
        "A call of the ministers (Paris, 18.11.2021 г.)");
}

TEST_CASE("what stands over the title is furniture", "[intake][title]") {
  const auto release = release_of(raw_text("Steppe Portal\n\nMinisters agreed on an agenda\n\n" + kProse + "\n"));
  CHECK(lines_of(release, Label::boilerplate) == Lines{"Steppe Portal"});
}

TEST_CASE("the address of a page tells its day where nothing else does, and that is said", "[intake][day]") {
  CHECK(day_at("https://office.example/2019/07/11/call") == Day::read("2019-07-11"));
  CHECK(day_at("https://office.example/news/2019-7-1-call") == Day::read("2019-07-01"));
  CHECK(day_at("https://office.example/20190711/12.html") == Day::read("2019-07-11"));
  CHECK(day_at("https://office.example/call-2019123114200352.htm") == Day::read("2019-12-31"));
  CHECK(day_at("https://office.example/202403/29/a.html") == Day::read("2024-03-29"));
  CHECK(day_at("https://office.example/2010/POLITICS/08/13/a.html") == Day::read("2010-08-13"));
  CHECK(day_at("https://office.example/interview-08012025-radio") == Day::read("2025-01-08"));
  const auto release = release_of(raw_line(R"({"url":"https://office.example/2019/07/11/call","body":"x"})"));
  CHECK(release.notes == Lines{"published by its address"});
}

TEST_CASE("numbers of articles, months and what is asked of an address are no days", "[intake][day]") {
  for (const std::string url :
       {"https://office.example/2019/07/", "https://office.example/201907111", "https://office.example/2019/13/40/",
        "https://office.example/3019/07/11/", "https://office.example/list?date=2019-07-11",
        "https://2019-07-11.example/", "20190711"}) {
    CAPTURE(url);
    CHECK_FALSE(day_at(url).has_value());
  }
}

TEST_CASE("a day in the text goes before that of the address", "[intake][day]") {
  CHECK(day_at("https://office.example/2019/07/11/call", R"(A call\n12 July 2019\n)" + kProse) ==
        Day::read("2019-07-12"));
}

TEST_CASE("a place and a whole date that open the text tell its day, a date without a year does not", "[intake][day]") {
  const auto opened = [](const std::string& opening) {
    return release_of(raw_text("A call of two ministers\n\n" + opening + kProse + "\n")).published;
  };
  CHECK(opened("(Paris, 7 July 2011) - ") == Day::read("2011-07-07"));
  CHECK(opened("VIENNA, 3 February 2009 – ") == Day::read("2009-02-03"));
  CHECK_FALSE(opened("VIENNA, 3 February – ").has_value());
  CHECK_FALSE(opened("The talks of 3 February 2009 on the new treaty between the two – ").has_value());
}

TEST_CASE("the day of an update is not that of publication", "[intake][day]") {
  CHECK_FALSE(day_of_text("Last updated: 5 July 2024").has_value());
  CHECK_FALSE(day_of_text("Mis à jour le 5 juillet 2024").has_value());
  CHECK_FALSE(day_of_text("Обновлено 5 июля 2024").has_value());
  CHECK_FALSE(day_of_text("Last updated\n5 July 2024").has_value());
  CHECK_FALSE(day_of_text("Today: 5 July 2024").has_value());
  CHECK(day_of_text("Updated 6 July 2024, published 5 July 2024") == Day::read("2024-07-05"));
  CHECK(day_of_text("Published\n5 July 2024\nLast updated\n6 July 2024") == Day::read("2024-07-05"));
}

TEST_CASE("behind a bar stands what else a dateline says", "[intake][day]") {
  CHECK(day_of_text("25 October 2019 - 10:13 | Delivered at the closing session of the eighteenth summit") ==
        Day::read("2019-10-25"));
}

TEST_CASE("numbers are read with the month first in American releases, and as the address says", "[intake][day]") {
  const auto day = [](const std::string& url, const std::string& written) {
    return day_at(url, R"(A call\n)" + written + R"(\n)" + kProse);
  };
  CHECK(day("https://office.example/1", "04/06/2025") == Day::read("2025-06-04"));
  CHECK(day("https://www.state.gov/1", "04/06/2025") == Day::read("2025-04-06"));
  CHECK(day("https://office.example/1", "04/06/2025 03:35 PM EDT") == Day::read("2025-04-06"));
  CHECK(day("https://office.example/2025/04/06/call", "04/06/2025") == Day::read("2025-04-06"));
  CHECK(day("https://office.example/1", "11/07/19") == Day::read("2019-07-11"));
  CHECK(day("https://foreign.gov.mv/1", "04/06/2025") == Day::read("2025-06-04"));
}

TEST_CASE("a day under the first paragraph dates the release that has no other", "[intake][day]") {
  const auto release =
      release_of(raw_text("A call of two ministers\n\n" + kProse + "\n\nParis, 3 November 2015\n\n" + kProse));
  CHECK(release.published == Day::read("2015-11-03"));
  CHECK(lines_of(release, Label::dateline) == Lines{"Paris, 3 November 2015"});
}

TEST_CASE("a place over the day is of the dateline", "[intake]") {
  const auto release =
      release_of(raw_text("A call of two ministers\n\nWashington, DC\n\nDecember 27, 2017\n\n" + kProse + "\n"));
  CHECK(lines_of(release, Label::dateline) == Lines{"Washington, DC", "December 27, 2017"});
}

TEST_CASE("a menu is navigation where four of its items stand together, three are text", "[intake]") {
  const std::string items = "- Arms control\n- Border issues\n- Elections\n";
  const auto menu = release_of(raw_text(items + "- Youth\n\nMinisters agreed on an agenda\n\n" + kProse));
  CHECK(lines_of(menu, Label::navigation).size() == 4);
  CHECK(
      lines_of(release_of(raw_text("Ministers agreed on an agenda\n\n" + items + kProse)), Label::navigation).empty());
}

TEST_CASE("in the foot a short line is furniture if it has no word of the text", "[intake]") {
  const auto release =
      release_of(raw_text("Ministers agreed on an agenda\n\n" + kProse +
                          "\n\nThe next agenda of the ministers\n\nShiny buttons everywhere\n\nYour name:\n"));
  CHECK(lines_of(release, Label::body) == Lines{kProse, "The next agenda of the ministers"});
  CHECK(lines_of(release, Label::boilerplate) == Lines{"Shiny buttons everywhere", "Your name:"});
}

TEST_CASE("a note on cookies and rights is furniture however long, and does not end the head or begin the foot",
          "[intake]") {
  const std::string cookies =
      "This site uses cookies to count its visits and to remember what you have chosen, as is told "
      "on the page on privacy that every page links.";
  const std::string rights =
      "All rights reserved. No part of what stands on this site may be copied or sent on in any form "
      "without the leave of the office.";
  const auto release = release_of(
      raw_text(cookies + "\n\nMinisters agreed on an agenda\n\n" + kProse + "\n\n" + rights + "\n\nDesktop version\n"));
  CHECK(lines_of(release, Label::title) == Lines{"Ministers agreed on an agenda"});
  CHECK(lines_of(release, Label::body) == Lines{kProse});
  CHECK(lines_of(release, Label::boilerplate) == Lines{cookies, rights, "Desktop version"});
}

TEST_CASE("who took the picture is furniture, in a field or in a bracket behind the caption", "[intake]") {
  const std::string caption =
      "The ministers of the two countries shake hands at the gate of the palace before their talks "
      "of the morning. [Photo/Agency]";
  const auto release = release_of(
      raw_text("Ministers agreed on an agenda\n\n" + caption + "\n" + kProse + "\nФото: агентство\n" + kProse));
  CHECK(lines_of(release, Label::boilerplate) == Lines{caption, "Фото: агентство"});
  CHECK(lines_of(release, Label::body) == Lines{kProse, kProse});
}

TEST_CASE("a word that only begins like furniture is none", "[intake]") {
  CHECK(titles_of("Copyrighted agenda of the ministers") == "Copyrighted agenda of the ministers");
  CHECK(titles_of("Photo exhibition of two ministers") == "Photo exhibition of two ministers");
}

TEST_CASE("a paragraph that opens with the name of an office is text", "[intake]") {
  const auto release = release_of(raw_text(
      "Министерство иностранных дел\nРазговор двух министров\n\nМинистерство иностранных дел Российской Федерации "
      "подтвердило, что 7 августа состоялся телефонный разговор двух министров, как и было условлено ранее.\n"));
  CHECK(lines_of(release, Label::body).size() == 1);
}

TEST_CASE("the lines of a paragraph that was broken at a width are one", "[intake]") {
  const std::string letter =
      "Northtown, 9 June 2021\n"
      "\n"
      "The minister received today the ambassador of the\n"
      "Kingdom of the North, who is about to leave the\n"
      "country after four years. They spoke of energy,\n"
      "schools and visas.\n";
  const auto release = release_of(raw_text("Minister receives the ambassador of the North\n" + letter));
  CHECK(lines_of(release, Label::title) == Lines{"Minister receives the ambassador of the North"});
  CHECK(lines_of(release, Label::dateline) == Lines{"Northtown, 9 June 2021"});
  CHECK(lines_of(release, Label::body) ==
        Lines{letter.substr(letter.find("The"), letter.size() - letter.find("The") - 1)});
  CHECK(wraps(release.lines, release.text).size() == 3);
}

TEST_CASE("the subject of a letter and a heading of Markdown are titles without their sign", "[intake][title]") {
  CHECK(
      titles_of(
          "From: Press Office <press@example.org>\nSubject: Two ministers spoke of their agenda\nMIME-Version: 1.0") ==
      "Two ministers spoke of their agenda");
  CHECK(titles_of("Objet : Deux ministres ont parlé des relations") == "Deux ministres ont parlé des relations");
  CHECK(titles_of("## Two ministers spoke of their agenda") == "Two ministers spoke of their agenda");
  CHECK(lines_of(release_of(raw_text("Subject: Two ministers spoke of their agenda\n\n" + kProse)),
                 Label::boilerplate) == Lines{"Subject: "});
  CHECK(titles_of("#Berlin: two ministers on their agenda") == "#Berlin: two ministers on their agenda");
}

TEST_CASE("addresses beside the text tell the publisher where they are one office's", "[intake][publisher]") {
  const auto source_below = [](const std::string& foot) {
    const auto release = release_of(raw_text("Two ministers on their agenda\n\n" + kProse + "\n\n" + foot + "\n"));
    return release.source + " " + release.side;
  };
  CHECK(source_below("Read more: https://mid.ru/ru/foreign_policy/news/1/") == "mid.ru RUS");
  CHECK(source_below("Contact: press@mfa.gov.lv") == "mfa.gov.lv LVA");
  CHECK(source_below("Contact: press@mfa.gov.lv\nSee also: https://www.mfa.gov.lv/en") == "mfa.gov.lv LVA");
  CHECK(source_below("Contact: press@mfa.gov.lv\nSee also: https://mid.ru/") == " ");
  CHECK(source_below("Contact: press@example.org") == " ");
  CHECK(source_below("www.mfa.gov.lv") == "mfa.gov.lv LVA");
}

TEST_CASE("two lines of a letterhead together name the publisher", "[intake][publisher]") {
  const auto source_of = [](const std::string& head, const std::string& foot) {
    const auto release = release_of(raw_text(head + "Two ministers on their agenda\n\n" + kProse + "\n\n" + foot));
    return release.source + " " + release.side;
  };
  CHECK(source_of("REPUBLIC OF KENYA\nMINISTRY OF FOREIGN AFFAIRS\n\n", "") == "mfa.go.ke KEN");
  CHECK(source_of("RÉPUBLIQUE DU SÉNÉGAL\nUn Peuple – Un But – Une Foi\nMinistère des Affaires étrangères\n\n", "") ==
        "diplomatie.gouv.sn SEN");
  CHECK(source_of("", "MINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n8 JUNE 2021\n") == "mfa.gov.sg SGP");
  CHECK(source_of("MINISTRY OF FOREIGN AFFAIRS\n\n", "") == " ");
}

TEST_CASE("the number of a release before the day of its title does not hide it", "[intake][day]") {
  const auto day = [](const std::string& title) {
    return release_of(raw_text(title + "\n\n" + kProse + "\n")).published;
  };
  CHECK(day("No: 205, 8 June 2021, Press Release Regarding the Meeting with the Envoy of Ghana") ==
        Day::read("2021-06-08"));
  CHECK_FALSE(day("Article 5, 8 June 2021, Press Release Regarding the Meeting with the Envoy of Ghana").has_value());
}

TEST_CASE("a stop before the dash ends an opening with place and day too", "[intake][day]") {
  CHECK(release_of(raw_text("Minister received an envoy\n\nHavana, June 8, 2021.- " + kProse + "\n")).published ==
        Day::read("2021-06-08"));
}

TEST_CASE("an address alone on its line beside the text is none of it", "[intake][label]") {
  const auto release = release_of(
      raw_text("Two ministers on their agenda\n\n" + kProse + "\n\nhttps://office.example/ministers-agenda\n"));
  CHECK(lines_of(release, Label::boilerplate) == std::vector<std::string>{"https://office.example/ministers-agenda"});
}
