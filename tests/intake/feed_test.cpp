// RSS, RDF and Atom.

#include <catch2/catch.hpp>

#include "folder.hpp"
#include "release.hpp"

using namespace behistun;
using namespace behistun::intake;

namespace {

struct Fed {
  std::vector<Release> releases;
  std::vector<std::string> problems;
};

Fed fed(const std::string& bytes, const std::string& name = "news.xml") {
  const Folder folder;
  folder.write(name, bytes);
  Reader reader({folder / name});
  Fed all;
  while (const auto raw = reader.next()) {
    auto outcome = read(*raw);
    if (outcome.release) all.releases.push_back(*std::move(outcome.release));
    for (auto& problem : outcome.problems) all.problems.push_back(to_string(problem).substr(folder.path().size() + 1));
  }
  for (const auto& problem : reader.problems())
    all.problems.push_back(to_string(problem).substr(folder.path().size() + 1));
  return all;
}

std::string rss(const std::string& items, const std::string& head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>") {
  return head + "<rss version=\"2.0\"><channel><title>Press</title>" + items + "</channel></rss>";
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("each item of a feed is a release, with title, address, day and text", "[intake][feed]") {
  const auto all =
      fed(rss("<item><title>A call</title><link>https://mid.ru/1</link>"
              "<pubDate>Tue, 08 Jun 2021 16:02:11 +0200</pubDate><guid>n1</guid>"
              "<description>Short.</description><content:encoded><![CDATA[<p>" +
              kProse +
              "</p><p>More &eacute;t&eacute;.</p>]]></content:encoded></item>"
              "<item><title>Another</title><description>" +
              kProse + "</description></item>"));
  REQUIRE(all.releases.size() == 2);
  CHECK(all.problems.empty());
  const auto& first = all.releases[0];
  CHECK(first.id == "n1");
  CHECK(first.url == "https://mid.ru/1");
  CHECK(first.source == "mid.ru");
  CHECK(first.published == Day::read("2021-06-08"));
  CHECK(first.published_time == TimeOfDay{16 * 60 + 2, 120});
  CHECK(lines_of(first, Label::title) == Texts{"A call"});
  CHECK(lines_of(first, Label::body) == Texts{kProse, "More été."});
  CHECK(all.releases[1].id == "news.xml:2");
  CHECK_FALSE(all.releases[1].published.has_value());
}

TEST_CASE("Atom says by type what its text is, and by rel which address is the item's", "[intake][feed]") {
  const auto all =
      fed("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title><entry><title>Call &amp; talks</title>"
          "<link rel=\"self\" href=\"https://a.example/self\"/><link href=\"https://a.example/1\"/>"
          "<id>tag:1</id><published>2021-06-08T23:30:00Z</published><updated>2021-07-01T00:00:00Z</updated>"
          "<content type=\"xhtml\"><div><p>" +
              kProse +
              "</p><p>They said: 1 &lt; 2.</p></div></content></entry>"
              "<entry><title type=\"html\">B &amp;amp; C</title><updated>2021-06-09</updated><summary>" +
              kProse + "</summary></entry></feed>",
          "feed.atom");
  REQUIRE(all.releases.size() == 2);
  CHECK(all.releases[0].url == "https://a.example/1");
  CHECK(all.releases[0].published == Day::read("2021-06-08"));
  CHECK(lines_of(all.releases[0], Label::title) == Texts{"Call & talks"});
  CHECK(lines_of(all.releases[0], Label::body) == Texts{kProse, "They said: 1 < 2."});
  CHECK(lines_of(all.releases[1], Label::title) == Texts{"B & C"});
  CHECK(all.releases[1].published == Day::read("2021-06-09"));
  CHECK(all.releases[1].notes.front() == "published by its <updated>: the feed tells no other day");
}

TEST_CASE("the charset of a feed is the one that it declares", "[intake][feed]") {
  const auto all = fed(rss("<item><title>\xC2\xF1\xF2\xF0\xE5\xF7\xE0</title></item>",
                           "<?xml version=\"1.0\" encoding=\"windows-1251\"?>"));
  REQUIRE(all.releases.size() == 1);
  CHECK(all.releases[0].charset == "windows-1251");
  CHECK(lines_of(all.releases[0], Label::title) == Texts{"Встреча"});
}

TEST_CASE("where the XML of a feed breaks is told, and what stands before it is read", "[intake][feed]") {
  const auto all =
      fed("<rss><channel>\n<item><title>A</title></item>\n<item><title>B & C</title></item></channel></rss>");
  CHECK(all.releases.size() == 1);
  CHECK(all.problems == Texts{"news.xml:3:17: the XML breaks here: not well-formed (invalid token)"});
  CHECK(fed(rss("<item><title>A</title><pubDate>soon</pubDate></item>")).problems ==
        Texts{"news.xml:1: not a date: \"soon\""});
}

TEST_CASE("XML that is no feed is refused, but passed over in a folder", "[intake][feed]") {
  const std::string map = "<?xml version=\"1.0\"?><urlset><url><loc>https://a.example/</loc></url></urlset>";
  CHECK(fed(map).problems == Texts{"news.xml: is XML of <urlset>, and no RSS or Atom feed: make text, a page or JSON "
                                   "Lines of it first"});
  CHECK(fed("no tag").problems == Texts{"news.xml: is named as XML and is none"});
  const Folder folder;
  folder.write("map.xml", map);
  folder.write("a.txt", "A call");
  Reader reader({folder.path()});
  CHECK(ids(reader) == Texts{"a.txt"});
  CHECK(reader.problems().empty());
}

TEST_CASE("a feed is known by its first element, a page by <html>, whatever the name", "[intake][feed]") {
  CHECK(fed("<!-- made by x -->\n" + rss("<item><title>A</title></item>", ""), "news.txt").releases.size() == 1);
  const auto page = fed("<?xml version=\"1.0\"?><html><body><h1>A call of two</h1><p>" + kProse + "</p></body></html>");
  REQUIRE(page.releases.size() == 1);
  CHECK(lines_of(page.releases[0], Label::title) == Texts{"A call of two"});
}

TEST_CASE("an e-mail whose text is encoded is refused, one in plain text is read", "[intake]") {
  const std::string head = "From: a@b.example\nSubject: A call\nMIME-Version: 1.0\n";
  CHECK(
      fed(head + "Content-Transfer-Encoding: base64\n\nQQ==\n", "a.txt").problems ==
      Texts{
          "a.txt: is an e-mail with its text encoded, as mail programs keep it: save it as text or HTML first, as with "
          "mu view"});
  CHECK(fed(head + "Content-Type: text/plain\n\n" + kProse + "\n", "a.txt").releases.size() == 1);
}
