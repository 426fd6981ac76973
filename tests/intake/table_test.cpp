// Every row of the tables does what it says.

#include "release.hpp"

#include <behistun/text.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using namespace behistun::intake;

namespace {

struct Furniture {
  std::string_view phrase, match, where, label, example;
};
constexpr Furniture kFurniture[] = {
#include "boilerplate.inc"
};
struct Publisher {
  std::string_view host, side, names, head;
};
constexpr Publisher kPublishers[] = {
#include "publishers.inc"
};
struct Domain {
  std::string_view suffix, side;
};
constexpr Domain kDomains[] = {
#include "domains.inc"
};
struct Manner {
  std::string_view phrase, match, source, side, example;
};
constexpr Manner kManners[] = {
#include "manners.inc"
};
struct Noise {
  std::string_view where, word, example;
};
constexpr Noise kNoise[] = {
#include "page_noise.inc"
};
struct Post {
  std::string_view host, example;
};
constexpr Post kPosts[] = {
#include "posts.inc"
};

struct SiteName {
  std::string_view phrase, example;
};
constexpr SiteName kSiteNames[] = {
#include "site_names.inc"
};

struct Clocks {
  std::string_view host, zone, example, gives;
};
constexpr Clocks kClocks[] = {
#include "zones.inc"
};

}  // namespace

TEST_CASE("every row of boilerplate.tsv labels its example in the foot of a page", "[intake][table]") {
  for (const auto& row : kFurniture) {
    CAPTURE(row.phrase, row.example);
    const auto searched = text::search_form(row.example);
    if (row.match == "line") CHECK(searched == row.phrase);
    if (row.match == "start") CHECK(searched.starts_with(row.phrase));
    const auto release = release_of(raw_text("A title\n\n" + kProse + "\n\n" + std::string(row.example) + "\n"));
    CHECK(to_string(release.lines.back().label) == row.label);
  }
}

TEST_CASE("every row of publishers.tsv is found by address, name and folder", "[intake][table]") {
  for (const auto& row : kPublishers) {
    CAPTURE(row.host);
    const auto star = row.host.find('*');
    const auto host =
        star == std::string_view::npos ? std::string(row.host) : std::string(row.host).replace(star, 1, "xx");
    const auto by_address = release_of(raw_line(R"({"title":"x","url":"https://www.)" + host + R"(/page"})"));
    CHECK(by_address.side == row.side);
    CHECK(by_address.head == row.head);
    CHECK(release_of(raw_text("x", host + "/a.txt")).source == host);
    for (auto names = row.names; !names.empty();) {
      const auto end = std::min(names.find(';'), names.size());
      const auto name = std::string(names.substr(0, end));
      CAPTURE(name);
      CHECK(release_of(raw_line(R"({"title":"x","source":")" + name + R"("})")).side == row.side);
      names.remove_prefix(std::min(end + 1, names.size()));
    }
  }
}

TEST_CASE("an office that publishers.tsv lacks is of the state of its domain", "[intake][table]") {
  for (const auto& row : kDomains) {
    CAPTURE(row.suffix);
    const auto host = "steppe-office." + std::string(row.suffix);
    const auto release = release_of(raw_line(R"({"title":"x","url":"https://www.)" + host + R"(/page"})"));
    CHECK(release.side == row.side);
  }
  const auto release = release_of(raw_line(R"({"title":"x","url":"https://foreign.gov.mw/page"})"));
  CHECK(release.source == "foreign.gov.mw");
  CHECK(release.notes == std::vector<std::string>{"side MWI by the domain of its government"});
  CHECK(release_of(raw_line(R"({"title":"x","url":"https://gov.example/page"})")).side.empty());
}

TEST_CASE("an embassy below its ministry's host is a source of its own, and speaks for its state", "[intake][table]") {
  const auto page = [](std::string_view host) {
    return release_of(raw_line(R"({"title":"x","url":"https://)" + std::string(host) + R"(/page"})"));
  };
  for (const auto& row : kPosts) {
    CAPTURE(row.host);
    CHECK(page(row.example).source == row.example);
    CHECK(page(row.host).source == row.host);
    CHECK(page("en." + std::string(row.host)).source == row.host);
    CHECK_FALSE(page(row.host).side.empty());
    CHECK(page(row.example).side == page(row.host).side);
  }
}

TEST_CASE("every row of manners.tsv tells its office", "[intake][table]") {
  for (const auto& row : kManners) {
    CAPTURE(row.phrase, row.example);
    const auto release = release_of(raw_text(std::string(row.example) + "\n\nA title\n\n" + kProse + "\n"));
    CHECK(release.source == row.source);
    CHECK(release.side == row.side);
  }
}

TEST_CASE("every row of page_noise.tsv takes its example out of a page", "[intake][table]") {
  for (const auto& row : kNoise) {
    CAPTURE(row.word, row.example);
    const auto release = release_of(raw_page("<main><p>Text.</p>" + std::string(row.example) + "noise</main>"));
    CHECK(release.text == "Text.\n");
  }
}

TEST_CASE("every row of zones.tsv gives the offset of its example, and its host is a publisher", "[intake][table]") {
  for (const auto& row : kClocks) {
    CAPTURE(row.host, row.zone);
    const auto release = release_of(raw_text("A title of four words\n\n" + std::string(row.example) + "\n\n" + kProse,
                                             std::string(row.host) + "/a.txt"));
    REQUIRE(release.published_time);
    CHECK(to_string(*release.published_time) == std::string(row.example.substr(11)) + std::string(row.gives));
    CHECK(std::any_of(std::begin(kPublishers), std::end(kPublishers),
                      [&](const Publisher& publisher) { return publisher.host == row.host; }));
  }
}

TEST_CASE("every row over a title leads to it", "[intake][table]") {
  for (const auto& row : kFurniture) {
    if (row.match != "over-title" && row.match != "names-title") continue;
    CAPTURE(row.phrase);
    const auto release = release_of(raw_text("The minister of the North\n\n" + std::string(row.example) +
                                             "\n\nA day of talks\n\n" + kProse + "\n"));
    CHECK(lines_of(release, Label::title) == std::vector<std::string>{"A day of talks"});
  }
}

TEST_CASE("every row of site_names.tsv opens its example, which is no title over one", "[intake][table]") {
  for (const auto& row : kSiteNames) {
    CAPTURE(row.phrase, row.example);
    CHECK(text::search_form(row.example).starts_with(row.phrase));
    const std::string title = "The two ministers went through the whole agenda";
    const auto release = release_of(raw_text(std::string(row.example) + "\n\n" + title + "\n\n" + kProse + "\n"));
    CHECK(lines_of(release, Label::title) == std::vector<std::string>{title});
  }
}
