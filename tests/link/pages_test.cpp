// Pages that tell of no contact, in two languages.

#include <algorithm>
#include <behistun/link.hpp>
#include <catch2/catch.hpp>

#include "sample.hpp"

using namespace behistun;
using namespace behistun::sample;
using claims::Mode;
using link::Verdict;

namespace {

/// A page of a title alone.
auto page(std::string id, Language language, const std::string& title) {
  auto made = release(std::move(id), "RUS", language, Mode::unknown, "2021-02-16", {});
  made.claims.clear();
  made.text = text::Text::of(title);
  made.sentences = {{{0, title.size()}, 0}};
  return made;
}

}  // namespace

TEST_CASE("one page has one translation into a language, and another side's does not count", "[link]") {
  // Both English releases fit the Russian one; which is its translation cannot be both.
  auto documents = week();
  documents.resize(2);
  documents.push_back(release("g.en", "RUS", Language::en, Mode::call, "2021-02-17", {kLavrov, kLeDrian}));
  CHECK(groups(link::link(documents, 1)) == std::vector<std::vector<std::string>>{{"a.ru", "b.en"}, {"g.en"}});
  documents.back() = release("g.en", "FRA", Language::en, Mode::call, "2021-02-16", {kLavrov, kLeDrian});
  CHECK(groups(link::link(documents, 1)) == std::vector<std::vector<std::string>>{{"a.ru", "b.en", "g.en"}});
}

TEST_CASE("two languages of a page without a contact are found by side and day", "[link]") {
  auto page = release("a.ru", "RUS", Language::ru, Mode::call, "2021-02-16", {});
  page.claims.clear();
  auto other = page;
  other.id = "a.fr";
  other.detected.language = Language::fr;
  const auto meet = [](const document::Document& a, const document::Document& b) {
    const auto of_a = link::keys(a), of_b = link::keys(b);
    std::vector<std::string> both;
    std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(), std::back_inserter(both));
    return !both.empty();
  };
  CHECK(meet(page, other));
  other.published = *other.published + 1;
  CHECK(meet(page, other));
  other.published = *other.published + 1;
  CHECK_FALSE(meet(page, other));
}

TEST_CASE("two pages are one in two languages if each is nearer to the other by far than its rivals", "[link]") {
  std::vector<document::Document> pages;
  for (auto [id, language] :
       {std::pair{"a.en", Language::en}, {"b.en", Language::en}, {"c.ru", Language::ru}, {"d.ru", Language::ru}}) {
    pages.push_back(release(id, "RUS", language, Mode::unknown, "2021-02-16", {}));
    pages.back().claims.clear();
  }
  const auto pair = [](const char* left, const char* right, double bits) {
    link::Pair one;
    one.left = left;
    one.right = right;
    one.prior_bits = bits;
    one.verdict = bits > 0 ? Verdict::unsure : Verdict::different;
    return one;
  };
  const auto grouped = [&](double rival_of_a, double rival_of_c) {
    return groups(link::cluster(pages, std::vector{pair("a.en", "c.ru", 1.5), pair("a.en", "d.ru", rival_of_a),
                                                   pair("b.en", "c.ru", rival_of_c)}))
        .front()
        .size();
  };
  CHECK(grouped(-4, -4) == 2);
  CHECK(grouped(-1, -4) == 1);  // a.en may be of d.ru
  CHECK(grouped(-4, 1) == 1);   // c.ru may be of b.en
  CHECK(groups(link::cluster(pages, std::vector{pair("a.en", "c.ru", 1.5)})).front().size() == 1);  // no rival to beat
}

TEST_CASE("a number that only one of two titles has speaks against their being one page", "[link]") {
  const auto english = page("a.en", Language::en, "Greetings to the 28th Economic Forum in Saint Petersburg, G20");
  const auto bits = [&](const std::string& title) {
    return link::judge(english, page("b.ru", Language::ru, title)).bits();
  };
  const auto roman = bits("Приветствие XXVIII экономическому форуму в Санкт-Петербурге");
  CHECK(bits("Приветствие 28-му экономическому форуму в Санкт-Петербурге") >= roman);
  CHECK(bits("Приветствие экономическому форуму в Санкт-Петербурге") <= roman - 5);
  CHECK(bits("Приветствие XXIX экономическому форуму в Санкт-Петербурге") <= roman - 5);
}

TEST_CASE("a title too short to tell its language is no translation of another in Latin letters", "[link]") {
  const auto untold = page("a", Language::und, "Visit to ZubrVAZ");
  CHECK(
      groups(link::link(std::vector{untold, page("b.en", Language::en, "Visit to Zubr Research Centre")}, 1)).size() ==
      2);
}

TEST_CASE("no page of an agency is the translation of an office's", "[link]") {
  auto of_office = release("a.ru", "RUS", Language::ru, Mode::meeting, "2021-04-17", {kLavrov, kBorrell});
  auto of_agency = page("b.en", Language::en, "Title.");
  of_agency.side.clear();
  of_agency.published = of_office.published;
  of_agency.source = "agency.example";
  CHECK(link::judge(of_office, of_agency).verdict == Verdict::different);
  of_agency.source.clear();  // whose it is nobody knows
  CHECK(link::judge(of_office, of_agency).verdict != Verdict::different);
}
