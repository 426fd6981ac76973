// Pages: main content, furniture, what the page says of itself.

#include "release.hpp"

#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::intake;

namespace {

const std::string kPage = R"(<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<title>Appel du ministre | office.example</title>
<meta property="article:published_time" content="2021-04-27T10:20:00+02:00">
<link rel="canonical" href="https://www.elysee.fr/fr/1">
<link rel="alternate" hreflang="fr-FR" href="/fr/1"><link rel="alternate" hreflang="en" href="/en/1">
<link rel="alternate" hreflang="x-default" href="/">
<style>p{color:red}</style></head><body>
<div class="cookie-banner"><p>Nous posons des cookies.</p></div>
<header><nav><ul><li>Accueil</li></ul></nav></header>
<main><article><h1>Appel du ministre</h1>
<div>Publié le <time datetime="2021-04-27">27 avril 2021 10:20</time></div>
<p>Le ministre s&rsquo;est entretenu&nbsp;avec son homologue.<br>Il a dit &lt;oui&gt;.</p>
<p hidden>Caché.</p><script>alert("non")</script>
<div class="share">Partager</div></article><aside>Autres</aside></main>
<footer><p>Mentions</p></footer></body></html>)";

std::vector<std::string> blocks(const std::string& page) {
  const auto release = release_of(raw_page(page));
  std::vector<std::string> out;
  for (const auto& line : release.lines) out.emplace_back(line.span.of(release.text));
  return out;
}

}  // namespace

TEST_CASE("of a page its main content is left, a block a line, entities decoded", "[intake]") {
  CHECK(blocks(kPage) == std::vector<std::string>{"Appel du ministre", "Publié le 27 avril 2021 10:20",
                                                  "Le ministre s’est entretenu\u00A0avec son homologue.",
                                                  "Il a dit <oui>."});
}

TEST_CASE("a page says its title, address, day, hour and versions", "[intake]") {
  const auto release = release_of(raw_page(kPage));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"Appel du ministre"});
  CHECK(lines_of(release, Label::dateline) == std::vector<std::string>{"Publié le 27 avril 2021 10:20"});
  CHECK(release.url == "https://www.elysee.fr/fr/1");
  CHECK(release.side == "FRA");
  CHECK(release.published == Day::read("2021-04-27"));
  CHECK(release.published_time == TimeOfDay{620, 120});
  CHECK(release.declared == std::vector<std::string>{"fr", "en"});
}

TEST_CASE("the day is read from JSON-LD, also deep in a graph", "[intake]") {
  const auto release = release_of(raw_page(
      R"(<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"datePublished":"2020-11-19T19:03Z"}]}</script><p>x</p>)"));
  CHECK(release.published == Day::read("2020-11-19"));
  CHECK(release.published_time == TimeOfDay{19 * 60 + 3, 0});
}

TEST_CASE("without article or main the element with most prose is the content", "[intake]") {
  CHECK(blocks("<div><p>Menu</p></div><div><p>A long paragraph of the text.</p><p>And one more.</p></div>") ==
        std::vector<std::string>{"A long paragraph of the text.", "And one more."});
}

TEST_CASE("a title that the content lacks is put before it, without the site's name", "[intake]") {
  const auto release =
      release_of(raw_page("<title>The minister's call | office.example</title><main><p>Text.</p></main>"));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"The minister's call"});
}

TEST_CASE("a page in windows-1251 is read as its meta says", "[intake]") {
  const auto release = release_of(raw_page("<meta charset=\"windows-1251\"><p>\xCF\xF0\xE8\xE2\xE5\xF2</p>"));
  CHECK(release.text == "Привет\n");
  CHECK(release.charset == "windows-1251");
}

TEST_CASE("a page nested a hundred thousand deep is read without its tags", "[intake]") {
  std::string page;
  for (int i = 0; i < 100'000; ++i) page += "<div>";
  const auto release = release_of(raw_page(page + "text"));
  CHECK(release.text.find("text") != std::string::npos);
  CHECK(release.notes[0].find("nested too deep") != std::string::npos);
}
