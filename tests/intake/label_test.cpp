// Which line is what: scraped pages in the manner of press offices.

#include "release.hpp"

#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::intake;

namespace {

const std::string kMinistry =
    "Asset Publisher\n\n19 May 202114:05\n\n"
    "Press release on the minister's telephone conversation with his colleague\n\n\n"
    "  \u2022 ru-RU1 fr-FR1 en-GB1\n\n" +
    kProse + "\n\n" + kProse + "\n\nAdditional materials\n\n\nAdvanced settings\n";

const std::string kUnion =
    "European Union External Action\n\nRussia: the High Representative spoke with the minister\n\n"
    "Brussels, 16/06/2020 - 18:56, UNIQUE ID: 200616_42\nPress releases\n\n" +
    kProse + "\n";

}  // namespace

TEST_CASE("a ministry's scraped page comes apart into title, dateline, versions, body and furniture", "[intake]") {
  const auto release = release_of(raw_text(kMinistry));
  CHECK(lines_of(release, Label::title) ==
        std::vector<std::string>{"Press release on the minister's telephone conversation with his colleague"});
  CHECK(lines_of(release, Label::dateline) == std::vector<std::string>{"19 May 202114:05"});
  CHECK(lines_of(release, Label::versions).size() == 1);
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{kProse, kProse});
  CHECK(lines_of(release, Label::boilerplate) ==
        std::vector<std::string>{"Asset Publisher", "Additional materials", "Advanced settings"});
  CHECK(release.declared == std::vector<std::string>{"ru", "fr", "en"});
}

TEST_CASE("a date with the time glued to it dates the release", "[intake]") {
  const auto release = release_of(raw_text(kMinistry));
  CHECK(release.published == Day::read("2021-05-19"));
  CHECK(release.published_time == TimeOfDay{14 * 60 + 5, 180});
}

TEST_CASE("version markers with ru-RU tell the Russian ministry, and the notes say so", "[intake]") {
  const auto release = release_of(raw_text(kMinistry));
  CHECK(release.side == "RUS");
  CHECK(release.source == "mid.ru");
  REQUIRE(release.notes.size() == 1);
  CHECK(release.notes[0].find("by the manner of the page") != std::string::npos);
}

TEST_CASE("a letterhead tells the Union, and its dateline day, hour and number", "[intake]") {
  const auto release = release_of(raw_text(kUnion));
  CHECK(release.side == "EU");
  CHECK(release.native_id == "200616_42");
  CHECK(release.published == Day::read("2020-06-16"));
  CHECK(release.published_time == TimeOfDay{18 * 60 + 56, std::nullopt});
  CHECK(lines_of(release, Label::title) ==
        std::vector<std::string>{"Russia: the High Representative spoke with the minister"});
  CHECK(lines_of(release, Label::boilerplate).size() == 2);
}

TEST_CASE("the folder of the id tells the publisher before the manner does", "[intake]") {
  const auto release = release_of(raw_text(kMinistry, "news/kremlin.ru/2021/a.txt"));
  CHECK(release.source == "kremlin.ru");
  CHECK(release.side == "RUS");
  CHECK(release_of(raw_text(kProse, "steppe.example/a.txt")).source == "steppe.example");
  CHECK(release_of(raw_text(kProse, "steppe.example/a.txt")).side.empty());
}

TEST_CASE("a bullet with >> is navigation, and the foot after \"Go back\" is furniture", "[intake]") {
  const auto release =
      release_of(raw_text("\u2022 The Owner\u00A0 >>\u00A0 News of the day\n  \u2022 .\n\nNews of the day\n\n" +
                          kProse + "\n\nGo back\n\nEconomy and society\n"));
  CHECK(lines_of(release, Label::navigation).size() == 2);
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"News of the day"});
  CHECK(lines_of(release, Label::boilerplate) == std::vector<std::string>{"Go back", "Economy and society"});
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{kProse});
}

TEST_CASE("a telephone at the foot is furniture, and whose it is", "[intake]") {
  const auto release = release_of(
      raw_text("Talks in Vienna\n\n" + kProse + "\nThe talks go on.\nAnna Berg\nSpokesperson\n+32 (0) 2 29 88093\n"));
  CHECK(lines_of(release, Label::boilerplate) ==
        std::vector<std::string>{"Anna Berg", "Spokesperson", "+32 (0) 2 29 88093"});
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{kProse, "The talks go on."});
}

TEST_CASE("below furniture a date is of the release only if it is its day", "[intake]") {
  const auto release = release_of(raw_text("18 November 2021\nTalks in Vienna\n\n" + kProse +
                                           "\n\nOther news\n17 November 2021\nTalks in Geneva\n18 November 2021\n"));
  CHECK(lines_of(release, Label::dateline) == std::vector<std::string>{"18 November 2021", "18 November 2021"});
  CHECK(lines_of(release, Label::boilerplate) ==
        std::vector<std::string>{"Other news", "17 November 2021", "Talks in Geneva"});
}

TEST_CASE("a section under the date is not the title", "[intake]") {
  const auto release =
      release_of(raw_text("18.02.2021 12:05\nПолитика\n\nМинистр посетит столицу\n\n" + kProse + "\n"));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"Министр посетит столицу"});
  CHECK(lines_of(release, Label::dateline) == std::vector<std::string>{"18.02.2021 12:05"});
  CHECK(lines_of(release, Label::boilerplate).front() == "Политика");
  CHECK(release.published == Day::read("2021-02-18"));
}

TEST_CASE("a section over the date is not the title either", "[intake]") {
  const auto release =
      release_of(raw_text("International\nLe 22/01/2022 à 08h30\n\nL'agenda de la semaine\n\n" + kProse));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"L'agenda de la semaine"});
  CHECK(lines_of(release, Label::dateline).size() == 1);
}

TEST_CASE("where the page has no date the name of the file may tell it, and that is said", "[intake]") {
  const auto release = release_of(raw_text(kProse, "office/2021-11-18-call.txt"));
  CHECK(release.published == Day::read("2021-11-18"));
  CHECK(release.notes == std::vector<std::string>{"published by the name of the file"});
  CHECK_FALSE(release_of(raw_text(kProse, "office/20211118-call.txt")).published.has_value());
}

TEST_CASE("a place under the date is of the dateline", "[intake]") {
  const auto release =
      release_of(raw_text("A conversation by telephone\n\nApril 26, 2021\n19:25\nThe Kremlin, Moscow\n\n" + kProse));
  CHECK(lines_of(release, Label::dateline) ==
        std::vector<std::string>{"April 26, 2021", "19:25", "The Kremlin, Moscow"});
  CHECK(release.published_time == TimeOfDay{19 * 60 + 25, std::nullopt});
}

TEST_CASE("a headline with a date in it is no dateline", "[intake]") {
  const auto title = "Franco-Russian meeting of ministers on security (Paris, 12 November 2021)";
  const auto release = release_of(raw_text(std::string(title) + "\n\n" + kProse + "\n"));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{title});
  CHECK_FALSE(release.published.has_value());
}

TEST_CASE("a sentence of the body that reads like furniture stays in the body", "[intake]") {
  const auto release = release_of(raw_text("A title\n\n" + kProse + "\nSee also\n" + kProse + "\n"));
  CHECK(lines_of(release, Label::body).size() == 3);
}

TEST_CASE("one line without an end is a title, one with an end is body", "[intake]") {
  CHECK(lines_of(release_of(raw_text("The minister leaves for Geneva")), Label::title).size() == 1);
  CHECK(lines_of(release_of(raw_text("The minister left for Geneva.")), Label::body).size() == 1);
}

TEST_CASE("the lines of a release cover its text, whatever ends them", "[intake]") {
  for (const std::string end : {"\n", "\r\n", "\r", "\u2028"}) {
    CAPTURE(end);
    const auto release = release_of(raw_text("one" + end + end + "two" + end + "three"));
    REQUIRE(release.lines.size() == 4);
    CHECK(release.lines[0].span.of(release.text) == "one");
    CHECK(release.lines[1].label == Label::blank);
    CHECK(release.lines[3].span.of(release.text) == "three");
  }
}

TEST_CASE("nothing is a release without lines, and says that it is empty", "[intake]") {
  const auto outcome = read(raw_text(""));
  REQUIRE(outcome.release);
  CHECK(outcome.release->lines.empty());
  CHECK(outcome.release->notes == std::vector<std::string>{"empty"});
}

TEST_CASE("a place of two words over the day, and one with its country under it, belong to the dateline", "[intake]") {
  const auto over = release_of(raw_text("New York\n\n9 May 2019\n\nReadout of a meeting with a minister\n\n" + kProse));
  CHECK(lines_of(over, Label::dateline) == std::vector<std::string>{"New York", "9 May 2019"});
  const auto under = release_of(
      raw_text("Readout of a meeting with a minister\n\n9 May 2019\n\nGrand Bay, South Region\n\n" + kProse));
  CHECK(lines_of(under, Label::dateline) == std::vector<std::string>{"9 May 2019", "Grand Bay, South Region"});
}

TEST_CASE("a whole date that opens a title is the day, where nothing else tells it", "[intake]") {
  const auto release = release_of(raw_text("March 12, 2018 Visit of a minister to the islands\n\n" + kProse));
  CHECK(release.published == Day::read("2018-03-12"));
  CHECK(release.notes.back() == "published by the day that opens its title");
  CHECK(!release_of(raw_text("March 12, 2018 and after: a visit to the islands\n\n" + kProse)).published);
}

TEST_CASE("datelines of English templates are read in Russian too", "[intake]") {
  for (const std::string line : {"14:24 Июль 16, 2018", "16 Июл / 2018"}) {
    const auto release = release_of(raw_text("О встрече министров двух стран\n\n" + line + "\n\n" + kProse));
    CHECK(release.published == Day::read("2018-07-16"));
  }
}

TEST_CASE("who wrote a page, and how long it takes to read, are furniture above the text; a sentence is not",
          "[intake]") {
  const auto release =
      release_of(raw_text("A call of two ministers\n\nBy Jane Doe and John Roe\n\n2 Min Read\n\nReuters "
                          "Staff\n\nUpdated at 5 July 2024\n\n" +
                          kProse + "\n"));
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{kProse});
  CHECK_FALSE(release.published);
  const auto title = release_of(raw_text("By the end of the year\n\n" + kProse + "\n"));
  CHECK(lines_of(title, Label::title) == std::vector<std::string>{"By the end of the year"});
}

TEST_CASE("dates of other pages below the text are not its day, nor is a span of days", "[intake]") {
  const auto foot = [](const std::string& lines, const std::string& url) {
    return release_of(raw_line(R"({"url":")" + url + R"(","text":"A call of two ministers\n\n)" + kProse + R"(\n\n)" +
                               lines + "\"}"))
        .published;
  };
  const std::string plain = "https://office.example/a";
  CHECK(foot("5 July 2024", plain) == Day::read("2024-07-05"));
  CHECK_FALSE(foot(R"(5 July 2024\n\nAnother call\n\n6 July 2024)", plain));
  CHECK(foot(R"(Published on 5 July 2024\n\nAnother call\n\n6 July 2024)", plain) == Day::read("2024-07-05"));
  CHECK(foot("5 July 2024", "https://office.example/2024/07/01/a") == Day::read("2024-07-01"));
  CHECK_FALSE(foot("October 14, 1999 – January 20, 2000", plain));
}

TEST_CASE("a place and a date open the text below a lead", "[intake]") {
  CHECK(release_of(
            raw_text("A call of two ministers\n\nThey are to meet again\n\nDUBLIN, July 2, 2014 — " + kProse + "\n"))
            .published == Day::read("2014-07-02"));
}

TEST_CASE("the names of a site, of languages and of a state over a title are furniture, and so is the path to it",
          "[intake]") {
  const std::string_view pages[] = {
      "Skip to main content\nCookies on this site\nWe would like to set additional cookies to understand how you use "
      "it, "
      "remember your settings and improve our services.\nAccept additional cookies\nUnited Nations "
      "Secretary-General\nالعربية 中文 English Français\nHome / Content / Readouts\n",
      "An official website of the Government\nKingdom of Norway\nFrançais Nederlands English Deutsch\n",
      "You are here:\n1. Site\n2. Foreign Affairs of Norway\n", "Home | News | Archive\n", "Home › News\n"};
  for (const auto above : pages) {
    const auto release =
        release_of(raw_text(std::string(above) +
                            "Readout of the Secretary-General's telephone conversation with the minister "
                            "of Norway\n5 March 2023\n" +
                            kProse + "\n" + kProse +
                            " The Secretary-General thanked the minister of Norway for the telephone "
                            "conversation and for the work of the United Nations there.\n"));
    CAPTURE(above);
    CHECK(lines_of(release, Label::title) ==
          std::vector<std::string>{
              "Readout of the Secretary-General's telephone conversation with the minister of Norway"});
  }
}

TEST_CASE("below \"Press contacts\" and \"Related news\" the release is over, though prose follows", "[intake]") {
  const auto release =
      release_of(raw_text("The minister met his colleague in Oslo\n5 March 2023\n" + kProse + "\n" + kProse +
                          "\nPress contacts\nPlease write to the office of the press in the first "
                          "instance, and somebody will answer you as soon as this is possible.\n"));
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{kProse, kProse});
}

TEST_CASE("a day may have a place and an office behind dashes, or end the title", "[intake]") {
  CHECK(release_of(
            raw_text("The minister met his colleague\nMarch 5, 2023 – Ottawa, Ontario – Foreign Affairs\n" + kProse))
            .published == Day::read("2023-03-05"));
  CHECK(release_of(raw_text("The minister met his colleague of Norway, 5 March 2023, Oslo\n\n" + kProse)).published ==
        Day::read("2023-03-05"));
  CHECK_FALSE(release_of(raw_text("The accords of 5 March 2023 and the minister\n\n" + kProse)).published);
}

TEST_CASE("a line that takes up more of the text than the office's name above it is the title", "[intake]") {
  const auto release = release_of(raw_text(
      "Ministry of Relations between Countries\n\nThe two ministers settle the agenda\nSunday, 18 April 2021\n\n" +
      kProse + "\n"));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"The two ministers settle the agenda"});
}

TEST_CASE("an item of an agenda is not its title", "[intake]") {
  const auto release = release_of(raw_text(
      "Weekly agenda of the President of the Republic\nPublished on 11 April 2021\n\nFriday 16 April\n12:30 Working "
      "lunch with the President of Nowhere\n"));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"Weekly agenda of the President of the Republic"});
}

TEST_CASE("below the day under the lead stand its hour and its place", "[intake]") {
  const auto release = release_of(raw_text("Events\n\nMeeting of the two ministers\n\n" + kProse +
                                           "\n\nApril 22, 2021\n19:30\nThe Kremlin, Moscow\n\n" + kProse + "\n"));
  CHECK(lines_of(release, Label::dateline) ==
        std::vector<std::string>{"April 22, 2021", "19:30", "The Kremlin, Moscow"});
}

TEST_CASE("a bare noun and whom it was with is a title, though it ends as a sentence does", "[intake]") {
  const std::string title = "Entretien avec la Chancelière fédérale.", sentence = "Paris a reçu la Chancelière.";
  const auto titles = [](const std::string& line) {
    return lines_of(release_of(raw_text("16 avril 2021 - Communiqué\n\n" + line + "\n\n" + kProse + "\n")),
                    Label::title);
  };
  CHECK(titles(title) == std::vector<std::string>{title});
  CHECK(titles(sentence).empty());
}
