#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <regex>

#include "sample.hpp"

using namespace behistun;
using view::sample::collection;
using view::sample::count;

namespace {

std::string page_of(const view::sample::Collection& c) { return view::page(c.records, c.documents); }

/// The row of the table that holds `words`.
std::string row_with(const std::string& page, const std::string& words) {
  const auto at = page.find(words, page.find("<table class=\"sheet\""));
  if (at == std::string::npos) return {};
  const auto begin = page.rfind("<tr", at);
  return page.substr(begin, page.find("</tr>", at) - begin);
}

/// What is left open, or closed without being open, in HTML that closes every element but the void ones.
std::string unbalanced(const std::string& page) {
  std::vector<std::string> open;
  std::string problems;
  std::size_t at = page.find("<html");
  while ((at = page.find('<', at)) != std::string::npos) {
    const bool closing = page[at + 1] == '/';
    auto begin = at + (closing ? 2 : 1), end = begin;
    while (end < page.size() && (std::isalnum(static_cast<unsigned char>(page[end])) != 0)) ++end;
    const auto name = page.substr(begin, end - begin);
    at = end;
    if (name == "meta" || name == "input") continue;
    if (!closing) {
      open.push_back(name);
      if (name == "script" || name == "style") at = page.find("</" + name, at);
    } else if (!open.empty() && open.back() == name) {
      open.pop_back();
    } else {
      problems += "</" + name + "> ";
      if (problems.size() > 200) break;
    }
  }
  for (const auto& name : open) problems += "<" + name + "> ";
  return problems;
}

}  // namespace

TEST_CASE("a page holds every sentence of every document once", "[view]") {
  const auto c = collection();
  const auto page = page_of(c);
  const auto texts = page.substr(page.find("<table class=\"sheet\""));
  for (const auto& document : c.documents)
    for (std::size_t i = 1; i < document.sentences.size(); ++i) {
      std::string tagless = std::regex_replace(texts, std::regex("<[^>]*>"), "");
      CAPTURE(document.id, i);
      CHECK(count(tagless, std::string(document.sentences[i].span.of(document.text.original()))) == 1);
    }
}

TEST_CASE("sentences that a bead joins stand in one row, in all versions", "[view]") {
  const auto row = row_with(page_of(collection()), "Подробно обсуждена Сирия.");
  CHECK(row.find("They discussed Syria at length.") != std::string::npos);
  CHECK(row.find("Ils ont longuement parlé de la Syrie.") != std::string::npos);
  CHECK(row.find("joined") != std::string::npos);
}

TEST_CASE("a null bead is said to be one side's alone", "[view]") {
  const auto page = page_of(collection());
  const auto france = row_with(page, "La France a rappelé sa position.");
  CHECK(france.find("only France says") != std::string::npos);
  CHECK(france.find("joined") == std::string::npos);
  const auto version = row_with(page, "Условились быть на связи.");
  CHECK(version.find("only in <bdi lang=\"ru\">Русский</bdi>") != std::string::npos);
}

TEST_CASE("any beads, crossing, overlapping or out of range, leave every sentence in one row", "[view]") {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    auto c = collection();
    for (auto& pair : c.records[0].pairs) {
      pair.beads.clear();
      for (int i = 0; i < 5; ++i) pair.beads.push_back({{random() % 6}, {random() % 6, random() % 4}, 9});
    }
    c.records[0].accounts.push_back({"DEU", "wire", {"wire/note.en.txt"}});
    c.records[0].pairs.push_back(view::sample::pair("quai.fr/appel.fr.txt", "wire/note.en.txt",
                                                    link::Verdict::counterpart, {{{random() % 4}, {random() % 3}, 9}}));
    c.records.pop_back();
    const auto page = page_of(c);
    for (const auto& document : c.documents)
      for (const auto& sentence : document.sentences) {
        const auto bytes = std::to_string(sentence.span.begin) + " to " + std::to_string(sentence.span.end);
        std::size_t expected = 0;
        for (const auto& other : c.documents)
          for (const auto& twin : other.sentences) expected += twin.span == sentence.span ? 1 : 0;
        CAPTURE(round, document.id, bytes);
        CHECK(count(page, "bytes " + bytes + "\"") == expected);
      }
  }
}

TEST_CASE("a row says in what the two sides differ", "[view]") {
  auto c = collection();
  const auto number = [&](std::size_t document, std::size_t sentence, const std::string& key) {
    auto& mentions = c.documents[document].mentions;
    mentions.insert(mentions.begin(),
                    {mention::Kind::number, c.documents[document].sentences[sentence].span, key, "", ""});
  };
  number(1, 1, "30"), number(2, 2, "50");
  const auto row = row_with(page_of(c), "Подробно обсуждена Сирия.");
  CHECK(row.find("both say, but differ") != std::string::npos);
  CHECK(row.find("number: 30 / 50") != std::string::npos);
  CHECK(view::digest(c.records, c.documents).find("they differ on the number: Russia 30, France 50") !=
        std::string::npos);
}

TEST_CASE("nothing from outside is read as HTML", "[view]") {
  const std::string poison = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;\x1b[31m\xff";
  const auto page = page_of(view::sample::poisoned(poison));
  CHECK(count(page, "<script") == 1);
  CHECK(count(page, "<img") == 0);
  CHECK(count(page, "\x1b") == 0);
  CHECK(count(page, "\xff") == 0);
  CHECK(count(page, "&lt;script&gt;alert(1)") > 10);
  CHECK(unbalanced(page) == "");
  const auto valueless = std::regex_replace(page, std::regex("\"[^\"]*\""), "");
  CHECK_FALSE(std::regex_search(valueless, std::regex("<[a-z]+[^<>]* onerror=")));
}

TEST_CASE("only http and https lead out of the page", "[view]") {
  for (const std::string url : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
                                "data:text/html,<b>", "file:///etc/passwd", "//host/path", "http:", ""}) {
    auto c = collection();
    for (auto& document : c.documents) document.url = url;
    CAPTURE(url);
    CHECK(count(page_of(c), "rel=\"noreferrer\"") == 0);
    CHECK(count(page_of(c), "href=\"") == count(page_of(c), "href=\"#"));
  }
  CHECK(count(page_of(collection()), "href=\"https://quai.fr/appel\"") == 1);
}

TEST_CASE("a page asks nothing of the network", "[view]") {
  const auto page = page_of(collection());
  for (const std::string outside : {" src=", "<link", "@import", "url(", "fetch(", "XMLHttpRequest"}) {
    CAPTURE(outside);
    CHECK(count(page, outside) == 0);
  }
  CHECK(count(page, "default-src 'none'") == 1);
}

TEST_CASE("the same records give the same page, whatever the order of the documents", "[view]") {
  auto c = collection();
  const auto page = page_of(c);
  CHECK(page == page_of(collection()));
  std::reverse(c.documents.begin(), c.documents.end());
  CHECK(page == page_of(c));
}

TEST_CASE("every element of a page is closed", "[view]") { CHECK(unbalanced(page_of(collection())) == ""); }

TEST_CASE("headings go down by one level, and none stands in the head of a table", "[view]") {
  const auto page = page_of(collection());
  const std::regex heading("<h([1-6])");
  char above = '0';
  for (std::sregex_iterator at(page.begin(), page.end(), heading), end; at != end; ++at) {
    const auto level = (*at)[1].str().front();
    CAPTURE(at->position());
    CHECK(level <= above + 1);
    above = level;
  }
  CHECK(above != '0');
  for (auto at = page.find("<th "); at != std::string::npos; at = page.find("<th ", at + 1))
    CHECK(page.substr(at, page.find("</th>", at) - at).find("<h3") == std::string::npos);
}

TEST_CASE("every text carries its language", "[view]") {
  const auto page = page_of(collection());
  CHECK(
      std::regex_search(page, std::regex("<p class=\"v v1\" lang=\"ru\"><span[^>]*><span[^>]*>1</span>О телефонном")));
  CHECK(std::regex_search(page, std::regex("<p class=\"v v0\" lang=\"fr\"><span[^>]*><span[^>]*>1</span>Entretien")));
  CHECK(page.find("<html lang=\"en\">") != std::string::npos);
}

TEST_CASE("a mention is marked where it stands, with its key", "[view]") {
  const auto page = page_of(collection());
  CHECK(std::regex_search(
      page, std::regex("<span class=\"m country\" title=\"country: [^\"]*RUS\">Россия</span> напомнила")));
}

TEST_CASE("a page says what is missing in plain words", "[view]") {
  const auto page = page_of(collection());
  CHECK(page.find(
            "The French version of the account by Russia is not in the collection (declared by mid.ru/call.ru.txt).") !=
        std::string::npos);
  CHECK(page.find("A readout by Germany is not in the collection (named as a participant).") != std::string::npos);
}

TEST_CASE("a side whose name takes an article has it inside a sentence", "[view]") {
  auto c = collection();
  c.records[0].contact.initiator = "USA";
  c.records[0].missing[1].side = "EU";
  CHECK(page_of(c).find("At the request of the United States.") != std::string::npos);
  CHECK(page_of(c).find("A readout by the European Union is not in the collection") != std::string::npos);
}

TEST_CASE("a page says which candidate came nearest and why it was kept out", "[view]") {
  CHECK(page_of(collection()).find("−2.0 bits, but ruled out: 69 days apart") != std::string::npos);
}

TEST_CASE("who published first is said where the days differ", "[view]") {
  auto c = collection();
  CHECK(page_of(c).find("Russia published first; France 2 days later.") != std::string::npos);
  c.documents[2].published = c.documents[0].published;
  CHECK(page_of(c).find("published first") == std::string::npos);
}

TEST_CASE("a document that is not at hand is said to be so", "[view]") {
  auto c = collection();
  c.documents.erase(c.documents.begin() + 1);
  CHECK(page_of(c).find("The text of mid.ru/call.ru.txt is not at hand.") != std::string::npos);
}

TEST_CASE("a release without a sentence is said to be so, not shown as a table without rows", "[view]") {
  auto c = collection();
  CHECK(page_of(c).find("No sentence is at hand.") == std::string::npos);
  c.documents[3] = view::sample::document("wire/note.en.txt", "", Language::und, {});
  const auto page = page_of(c);
  CHECK(count(page, "No sentence is at hand.") == 1);
  CHECK(count(page, "<tbody>\n</tbody>") == 0);
}

TEST_CASE("a page of nothing is a whole page that says so", "[view]") {
  const auto page = view::page({}, {});
  CHECK(page.find("No release here tells of a contact.") != std::string::npos);
  CHECK(unbalanced(page) == "");
  CHECK(page.substr(page.size() - 8) == "</html>\n");
}

TEST_CASE("a page grows with its records and not with their square", "[view]") {
  const auto records_of = [](std::size_t n) {
    view::sample::Collection many;
    for (std::size_t i = 0; i < n; ++i) {
      auto one = collection();
      const auto prefix = std::to_string(1000 + i) + "/";
      for (auto& document : one.documents) document.id = prefix + document.id, many.documents.push_back(document);
      for (auto& record : one.records) {
        record.id = prefix + record.id;
        for (auto& id : record.documents) id = prefix + id;
        for (auto& account : record.accounts)
          for (auto& id : account.documents) id = prefix + id;
        for (auto& pair : record.pairs) pair.left = prefix + pair.left, pair.right = prefix + pair.right;
        record.nearest_rejected.reset();
        many.records.push_back(record);
      }
    }
    return many;
  };
  const auto one = page_of(records_of(50)).size(), two = page_of(records_of(100)).size();
  CHECK(two < one * 2);
}
