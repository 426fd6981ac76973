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

TEST_CASE("cards of other pages beside the text are not the text, and their days are not its day", "[intake]") {
  const auto release = release_of(raw_page(
      "<title>Call | office.example</title><main><section><span>26 April 2021</span><h1>The minister's call</h1>"
      "</section><section><p>The minister spoke with his counterpart.</p></section><section><h2>More</h2><article>"
      "<time datetime=\"2021-04-20\">20 April 2021</time><h3>A meeting of long ago</h3></article></section></main>"));
  CHECK(release.published == Day::read("2021-04-26"));
  CHECK(release.text.find("long ago") == std::string::npos);
}

TEST_CASE("date and lead that stand between the only heading and the text belong to the page", "[intake]") {
  const auto release = release_of(raw_page(
      "<div class=\"page\"><div class=\"breadcrumbs\"><p>Home</p></div><div><span>05 марта 2021 18:30</span>"
      "<h1>О телефонном разговоре министров</h1><div>Состоялся разговор.</div></div><div class=\"text\"><p>5 марта "
      "состоялся телефонный разговор.</p><p>Обсуждена ситуация.<span class=\"person-popup\">Макрон</span></p></div>"
      "</div><div><p>Прочее</p></div>"));
  CHECK(release.published == Day::read("2021-03-05"));
  CHECK(release.published_time == TimeOfDay{18 * 60 + 30, std::nullopt});
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"О телефонном разговоре министров"});
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{"Состоялся разговор.",
                                                                   "5 марта состоялся телефонный разговор.",
                                                                   "Обсуждена ситуация."});
}

TEST_CASE("where <title> names the site, what stands in bold above the text is the title", "[intake]") {
  const auto table = release_of(raw_page(
      "<title>MFA</title><table><tr><td><a>Home</a><td><font size=4><b>Telephone conversation of two "
      "ministers</b></font>"
      "<br><i>5 March 2021</i><br><br>On 5 March the ministers spoke by telephone about many things.</table>"));
  CHECK(lines_of(table, Label::title) == std::vector<std::string>{"Telephone conversation of two ministers"});
  CHECK(table.published == Day::read("2021-03-05"));
  const auto print = release_of(raw_page(
      "<title>Print version</title><p>Ministry</p><h2>Telephone conversation of two ministers</h2><p>On 5 March the "
      "ministers spoke by <b>telephone</b> about many things.</p>"));
  CHECK(lines_of(print, Label::title) == std::vector<std::string>{"Telephone conversation of two ministers"});
  const auto dash = release_of(raw_page(
      "<title>A call of two ministers - Ministry of Foreign Affairs</title><p>A call of two ministers</p><p>On 5 March "
      "the ministers spoke.</p>"));
  CHECK(lines_of(dash, Label::title) == std::vector<std::string>{"A call of two ministers"});
}

TEST_CASE("a page of frames is what it holds for those who see none", "[intake]") {
  CHECK(blocks("<frameset><frame src=a><noframes><body><p>The ministers spoke.</p></body></noframes></frameset>") ==
        std::vector<std::string>{"The ministers spoke."});
}

TEST_CASE("a page without a canonical address has that of og:url", "[intake]") {
  CHECK(release_of(raw_page("<meta property=\"og:url\" content=\"https://www.mid.ru/1/\"><p>x</p>")).url ==
        "https://www.mid.ru/1/");
}

TEST_CASE("a page nested a hundred thousand deep is read without its tags", "[intake]") {
  std::string page;
  for (int i = 0; i < 100'000; ++i) page += "<div>";
  const auto release = release_of(raw_page(page + "text"));
  CHECK(release.text.find("text") != std::string::npos);
  CHECK(release.notes[0].find("nested too deep") != std::string::npos);
}

TEST_CASE("a tag of sixty thousand attributes costs no more than its bytes", "[intake]") {
  std::string page = "<h1>A call</h1><p>" + kProse + "</p><div";
  for (int i = 0; i < 60'000; ++i) page += " a" + std::to_string(i);
  const auto release = release_of(raw_page(page + ">text</div>"));
  CHECK(release.text.find(kProse) != std::string::npos);
  CHECK(release.notes.at(0).find("too many attributes") != std::string::npos);
}

TEST_CASE("formatting that stays open is not opened anew in every paragraph of a long page", "[intake]") {
  std::string page = "<p>";
  for (int i = 0; i < 1500; ++i) page += "<font size=" + std::to_string(i) + ">";
  for (int i = 0; i < 20'000; ++i) page += "<p>text";
  CHECK(release_of(raw_page(page)).notes.at(0).find("tags left open") != std::string::npos);
  std::string old;  // layout in tables, fonts never closed, what a script writes
  for (int i = 0; i < 300; ++i) old += "<tr><td><font size=2 color=black>" + kProse + "<td><a href=x><b>more";
  const auto release = release_of(raw_page("<script>'<div><div>'</script><!-- <div> --><table>" + old + "</table>"));
  CHECK(release.notes.empty());
}

TEST_CASE("what a style hides is no text, and attributes hold none", "[intake]") {
  CHECK(blocks("<main><p>Shown.</p><p style='color: red; DISPLAY: none'>Hidden.</p><p style='visibility:hidden'>Hidden."
               "</p><p title='Said'>Read.</p><iframe srcdoc='<p>Framed.</p>'></iframe><template><p>Kept.</p></template>"
               "</main>") == std::vector<std::string>{"Shown.", "Read."});
}

TEST_CASE("a form that holds the heading is the page, one that does not is a form", "[intake]") {
  CHECK(blocks("<div><form id='aspnetForm'><center><h1>A call of two ministers</h1><div><span>" + kProse +
               "</span></div></center><form><p>Search</p></form></form></div>") ==
        std::vector<std::string>{"A call of two ministers", kProse, "Search"});
  CHECK(blocks("<main><p>Text.</p><form><p>Search</p></form></main>") == std::vector<std::string>{"Text."});
}

TEST_CASE("words of a class are told apart by capitals, and \"has-sidebar\" is no sidebar", "[intake]") {
  CHECK(blocks("<main><div class='has-sidebar no-comments'><p>Text.</p></div><div class='postFooter'><p>Biography.</p>"
               "</div></main>") == std::vector<std::string>{"Text."});
}

TEST_CASE("what holds most of a page's text is its text, whatever its class says; comments are none", "[intake]") {
  const auto page = [](const std::string& name) {
    return "<div class='" + name + "'><h1>A call of two ministers</h1><p>" + kProse + "</p><p>" + kProse + "</p><p>" +
           kProse + "</p><p>" + kProse + "</p></div><div class='related'><p>Other news.</p></div>";
  };
  CHECK(release_of(raw_page(page("layout sidebar-left"))).text.find(kProse) != std::string::npos);
  CHECK(release_of(raw_page("<main>" + page("comments") + "<p>Text.</p></main>")).text.find(kProse) ==
        std::string::npos);
}

TEST_CASE("lists of links around the text are navigation, links in it are text", "[intake]") {
  const std::string list = "<li><a>The minister meets his colleague of the South</a></li>";
  const auto release = release_of(raw_page("<main><div class='m1'><ul>" + list + list + list + list +
                                           "</ul></div><h1>A call of two ministers</h1>"
                                           "<div class='x'><p>" +
                                           kProse + "</p><ul>" + list + list + list + "</ul><p>" + kProse +
                                           " <a>More</a></p></div><div class='m2'><h3>Also on these pages</h3><ul>" +
                                           list + list + list + "</ul></div></main>"));
  CHECK(lines_of(release, Label::body).size() == 5);
  CHECK(lines_of(release, Label::navigation).size() == 8);
}

TEST_CASE("a heading that leads to the site is not the title, one that og:title says again is", "[intake]") {
  const auto title = [](const std::string& page) { return lines_of(release_of(raw_page(page)), Label::title).at(0); };
  const std::string text = "<p>" + kProse + "</p>";
  CHECK(title("<title>A call of two ministers | Ministry of the North</title><meta property='og:title' content='A call "
              "of two ministers'><h1>Ministry of the North</h1><h1>A call of two ministers</h1>" +
              text) == "A call of two ministers");
  CHECK(
      title("<title>The North Wind » A call of two ministers</title><h1><a href='/'>The North Wind</a></h1><h2>A call "
            "of two ministers</h2>" +
            text) == "A call of two ministers");
}

TEST_CASE("an article says its day in its own footer, in microdata or in a line with its writer", "[intake]") {
  const std::string text = "<h1>A call of two ministers</h1><p>" + kProse + "</p>";
  CHECK(release_of(raw_page("<article>" + text +
                            "<footer>Posted on <time datetime='2015-03-10T08:05:41-07:00'>10 "
                            "March</time></footer></article>"))
            .published == Day::read("2015-03-10"));
  CHECK(release_of(raw_page("<main>" + text +
                            "<time datetime='2014-01-01'>of old</time><span itemprop='datePublished' "
                            "content='2015-03-10'>10 March</span></main>"))
            .published == Day::read("2015-03-10"));
  const auto byline =
      release_of(raw_page("<main><h1>A call of two ministers</h1><div>By: Jane Doe and John Roe March 10, "
                          "2015 3:21 PM PDT</div><p>" +
                          kProse + "</p></main>"));
  CHECK(byline.published == Day::read("2015-03-10"));
}

TEST_CASE("on a page without <h1> the heading is what says the same as <title>", "[intake]") {
  const auto release = release_of(
      raw_page("<html><head><title>Press release on the talks with the Minister of Serbia</title></head><body>"
               "<div class='panel'><div>Foreign policy</div></div><div class='left'>"
               "<div class='heading'>Press release on the talks with the Minister of Serbia</div>"
               "<div><span>23 November 2022</span></div><div class='text'><p>" +
               kProse +
               "</p></div></div>"
               "<div class='right'><p>Visa portal</p></div></body></html>"));
  CHECK(lines_of(release, Label::title) ==
        std::vector<std::string>{"Press release on the talks with the Minister of Serbia"});
  CHECK(lines_of(release, Label::dateline) == std::vector<std::string>{"23 November 2022"});
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{kProse});
  CHECK(release.text.find("Visa portal") == std::string::npos);
}

TEST_CASE("links below the text of a page lead elsewhere, those within it are text", "[intake]") {
  const auto release = release_of(raw_page(
      "<html><body><main><h1>Talks in Vienna</h1><p><a href='/a'>The agenda</a></p><p>" + kProse +
      "</p><p>See <a href='/b'>the statement</a></p><div><a href='/c'>Talks in Geneva</a></div></main></body></html>"));
  CHECK(lines_of(release, Label::navigation) == std::vector<std::string>{"Talks in Geneva"});
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{"The agenda", kProse, "See the statement"});
}

TEST_CASE("a site's name over the page is not its heading", "[intake]") {
  std::string menu;
  for (int i = 0; i < 40; ++i) menu += "<td>Consular section</td>";
  const auto release = release_of(raw_page(
      "<html><head><title>Embassy in the French Republic</title></head><body>"
      "<div>Embassy in the French Republic</div><table><tr>" +
      menu + "</tr></table><div><b>A visit to the Senate of France</b><p>" + kProse + "</p></div></body></html>"));
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{kProse});
  CHECK(release.text.find("Consular section") == std::string::npos);
}

TEST_CASE("of several <h1> that which <title>, og:title or a headline confirms is the title", "[intake]") {
  const auto site_first = release_of(raw_page(
      "<title>The minister's call | office.example</title><header><h1>Welcome to our portal</h1></header><main><h1>The "
      "minister's call</h1><p>" +
      kProse + "</p></main>"));
  CHECK(lines_of(site_first, Label::title) == std::vector<std::string>{"The minister's call"});
  const auto in_main = release_of(raw_page(
      "<title>Releases</title><header><h1>The Steppe Presidency</h1></header><main><h1>A call with the King</h1><p>" +
      kProse + "</p></main>"));
  CHECK(lines_of(in_main, Label::title) == std::vector<std::string>{"A call with the King"});
}

TEST_CASE("a headline of JSON-LD, an element or og:title that stands in the text goes before <title>", "[intake]") {
  const auto body = "<div><div>Ministers agreed on an agenda</div><p>" + kProse + "</p></div>";
  const std::vector<std::string> title = {"Ministers agreed on an agenda"};
  CHECK(lines_of(release_of(raw_page("<title>Press Releases</title><script type='application/ld+json'>{\"headline\":"
                                     "\"Ministers agreed on an agenda\"}</script>" +
                                     body)),
                 Label::title) == title);
  CHECK(lines_of(release_of(raw_page("<title>Press Releases</title><meta property='og:title' "
                                     "content='Ministers agreed on an agenda'>" +
                                     body)),
                 Label::title) == title);
  CHECK(lines_of(release_of(raw_page("<title>Press Releases</title><h1>Our portal</h1><div><div itemprop='headline'>"
                                     "Ministers agreed on an agenda</div><p>" +
                                     kProse + "</p></div>")),
                 Label::title) == title);
}

TEST_CASE("where <title> is a section's name the lines tell the title, and stand with their day in boxes of their own",
          "[intake]") {
  const auto release = release_of(
      raw_page("<title>Новость</title><div><div class='menu'>Меню</div><div class='c'><div>Two ministers agreed on an "
               "agenda</div><div>Published: 3 September 2021, 15:20</div><div class='text'><p>" +
               kProse + "</p><p>They met.</p></div></div></div>"));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"Two ministers agreed on an agenda"});
  CHECK(release.published == Day::read("2021-09-03"));
}

TEST_CASE("what says when a page was changed does not date it", "[intake]") {
  CHECK_FALSE(release_of(raw_page("<main><h1>A call</h1><time class='updated' datetime='2022-10-05'>x</time></main>"))
                  .published.has_value());
  CHECK_FALSE(release_of(raw_page("<meta property='article:modified_time' content='2022-10-05'><p>x</p>"))
                  .published.has_value());
  CHECK(release_of(raw_page("<main><h1>A call</h1><time class='updated' datetime='2022-10-05'>x</time><time "
                            "datetime='2022-10-03'>y</time></main>"))
            .published == Day::read("2022-10-03"));
}

TEST_CASE("a page's own dates may be written as people write them", "[intake]") {
  CHECK(release_of(raw_page("<meta name='date' content='Thu, 04 Feb 2021 11:20:00 GMT'><p>x</p>")).published ==
        Day::read("2021-02-04"));
  CHECK(release_of(raw_page("<script type='application/ld+json'>{\"datePublished\":\"03.09.2021\"}</script><p>x</p>"))
            .published == Day::read("2021-09-03"));
}

TEST_CASE("a page that is one form keeps its text, a form on a page is left out", "[intake]") {
  const auto page = blocks("<form id=aspnetForm><div><p>" + kProse + "</p></div></form>");
  CHECK(page == std::vector<std::string>{kProse});
  CHECK(blocks("<p>" + kProse + "</p><div><form><p>Your name</p></form></div>") == std::vector<std::string>{kProse});
}

TEST_CASE("of a page that shows nothing the article in its data is read, with its title and day", "[intake]") {
  const auto release = release_of(
      raw_page(R"(<title>Site</title><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">)"
               R"({"props":{"post":{"title":"A call & a visit","publishedAt":"2022-03-04T18:20:00+02:00","body":"<p>)" +
               kProse + "</p><p>" + kProse + R"(</p>"}}}</script>)"));
  CHECK(lines_of(release, Label::title) == std::vector<std::string>{"A call & a visit"});
  CHECK(lines_of(release, Label::body).size() == 2);
  CHECK(release.published == Day::read("2022-03-04"));
  CHECK(release.published_time == TimeOfDay{18 * 60 + 20, 120});
}

TEST_CASE("a page without an address is its publisher's whose name stands in <title> or og:site_name", "[intake]") {
  const auto by_title = release_of(
      raw_page("<title>A call of two ministers - Ministry of Foreign Affairs of Georgia</title><p>" + kProse + "</p>"));
  CHECK(by_title.source == "mfa.gov.ge");
  CHECK(by_title.side == "GEO");
  CHECK(lines_of(by_title, Label::title) == std::vector<std::string>{"A call of two ministers"});
  CHECK(release_of(raw_page("<meta property='og:site_name' content='МИД России'><p>" + kProse + "</p>")).side == "RUS");
  CHECK(release_of(raw_page("<title>A call of two ministers - Office of the North</title><p>" + kProse + "</p>"))
            .source.empty());
  CHECK(release_of(raw_page("<link rel=canonical href='https://www.elysee.fr/1'><title>A call - МИД России</title><p>" +
                            kProse + "</p>"))
            .side == "FRA");
}

TEST_CASE("the caption of a picture is no line of the body", "[intake]") {
  const auto release =
      release_of(raw_page("<main><h1>A call of two ministers</h1><figure><img><figcaption>Both on "
                          "Monday</figcaption></figure><p>" +
                          kProse + "</p></main>"));
  CHECK(lines_of(release, Label::boilerplate) == std::vector<std::string>{"Both on Monday"});
  CHECK(lines_of(release, Label::body) == std::vector<std::string>{kProse});
}
