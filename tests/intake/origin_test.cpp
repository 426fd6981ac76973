// Where each field was read, and in which zone the hour is.

#include "release.hpp"

#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::intake;

namespace {

using Field = Origin::Field;
using From = Origin::From;

/// The first origin of a field; one of an empty place if there is none.
Origin origin(const Release& release, Field field) {
  for (const auto& told : release.origins)
    if (told.field == field) return told;
  return {field, From::text, "nowhere", {}};
}

std::string words(const Release& release, Field field) {
  return std::string(origin(release, field).span.of(release.text));
}

const std::string kScraped =
    "Asset Publisher\n\n 19 May 202114:05\n\nPress release on the ministers' talks in Valletta\n\n"
    "\u2022 ru-RU1 en-GB1\n\n912-19-05-2021\n\n" +
    kProse + "\n";

Release dated(const std::string& host) {
  return release_of(raw_text("Title of a call with a minister\n\n16 July 2012, 14:05\n\n" + kProse, host + "/a.txt"));
}

}  // namespace

TEST_CASE("of a scraped page each field has the words it was read from", "[intake][origin]") {
  const auto release = release_of(raw_text(kScraped));
  CHECK(words(release, Field::title) == "Press release on the ministers' talks in Valletta");
  CHECK(words(release, Field::published) == "19 May 202114:05");
  CHECK(words(release, Field::published_time) == "19 May 202114:05");
  CHECK(words(release, Field::native_id) == "912-19-05-2021");
  CHECK(words(release, Field::source) == "\u2022 ru-RU1 en-GB1");
  CHECK(words(release, Field::side) == "\u2022 ru-RU1 en-GB1");
  CHECK(words(release, Field::declared) == "ru-RU");
  CHECK(origin(release, Field::declared).where == "ru");
  CHECK(origin(release, Field::url).where == "nowhere");
}

TEST_CASE("what a JSON line tells is said with its field, and a title with its line too", "[intake][origin]") {
  const auto release = release_of(raw_line(
      R"({"url":"https://www.elysee.fr/a","headline":"A call","date":"2021-02-16T10:00:00Z","body":"He rang."})"));
  CHECK(origin(release, Field::url) == Origin{Field::url, From::json, "url", {}});
  CHECK(origin(release, Field::title) == Origin{Field::title, From::json, "headline", {0, 6}});
  CHECK(origin(release, Field::published) == Origin{Field::published, From::json, "date", {}});
  CHECK(origin(release, Field::zone) == Origin{Field::zone, From::json, "date", {}});
  CHECK(origin(release, Field::source) == Origin{Field::source, From::address, "elysee.fr", {}});
}

TEST_CASE("a day is told with the part of the address, of the text or of the file's name that says it",
          "[intake][origin]") {
  const auto published = [](const Raw& raw) { return origin(release_of(raw), Field::published); };
  CHECK(published(raw_line(R"({"url":"https://a.example/2019/7/11/x","title":"x"})")) ==
        Origin{Field::published, From::address, "2019/7/11", {}});
  CHECK(published(raw_line(R"({"url":"https://a.example/news-20190711.html","title":"x"})")).where == "20190711");
  CHECK(published(raw_text("x", "2019-07-11-call.txt")) == Origin{Field::published, From::file_name, "2019-07-11", {}});
  const auto opened = release_of(raw_text("A title\n\n(Paris, 7 July 2011) \u2013 " + kProse));
  CHECK(words(opened, Field::published) == "7 July 2011");
}

TEST_CASE("of a page the element, the name of the <meta> or of the <link> is told", "[intake][origin]") {
  const auto release = release_of(
      raw_page(R"(<link rel="canonical" href="https://kremlin.ru/a"><link rel="alternate" hreflang="fr" href="/f">
        <meta name="dc.date" content="2021-02-16"><meta property="og:title" content="A call of the two presidents">
        <p>)" + kProse +
               "</p>"));
  CHECK(origin(release, Field::url) == Origin{Field::url, From::link, "canonical", {}});
  CHECK(origin(release, Field::declared) == Origin{Field::declared, From::link, "fr", {}});
  CHECK(origin(release, Field::published) == Origin{Field::published, From::meta, "dc.date", {}});
  CHECK(origin(release, Field::title).where == "og:title");
}

TEST_CASE("an hour on an office's own page is read by the clocks of the office", "[intake][zone]") {
  const auto release = dated("kremlin.ru");
  CHECK(release.published_time == TimeOfDay{14 * 60 + 5, 240});
  CHECK(origin(release, Field::zone) == Origin{Field::zone, From::publisher, "Europe/Moscow", {}});
  CHECK(dated("en.kremlin.ru").published_time == TimeOfDay{14 * 60 + 5, 240});
}

TEST_CASE("an embassy, an unknown office and a JSON line keep their hour without a zone", "[intake][zone]") {
  CHECK(dated("rome.mid.ru").published_time == TimeOfDay{14 * 60 + 5, std::nullopt});
  CHECK(dated("ambafrance-ru.org").published_time == TimeOfDay{14 * 60 + 5, std::nullopt});
  CHECK(dated("office.example").published_time == TimeOfDay{14 * 60 + 5, std::nullopt});
  const auto line = release_of(raw_line(R"({"source":"kremlin.ru","date":"2012-07-16 14:05","title":"x"})"));
  CHECK(line.published_time == TimeOfDay{14 * 60 + 5, std::nullopt});
  CHECK(origin(line, Field::zone).where == "nowhere");
}

TEST_CASE("a zone that is written beside the hour stands", "[intake][zone]") {
  const auto release = release_of(
      raw_text("Title of a call with a minister\n\n16 July 2012, 14:05 GMT\n\n" + kProse, "kremlin.ru/a.txt"));
  CHECK(release.published_time == TimeOfDay{14 * 60 + 5, 0});
  CHECK(words(release, Field::zone) == "16 July 2012, 14:05 GMT");
}
