// The assembly line: every span of a document is bytes of the text as received.

#include <behistun/document.hpp>
#include <catch2/catch.hpp>

using namespace behistun;

namespace {

document::Document read(std::string text) {
  intake::Release release;
  release.id = "test";
  release.published = Day::read("2021-03-06");
  release.side = "RUS";
  const auto end_of_title = text.find('\n');
  release.lines = {{{0, end_of_title}, intake::Label::title}, {{end_of_title + 1, text.size()}, intake::Label::body}};
  release.text = std::move(text);
  return document::read(std::move(release));
}

// A title and a sentence with a soft hyphen, no-break spaces and a Latin "a" inside «Парижа».
const std::string kDirty =
    "О телефонном разго\u00ADворе С.В.Лаврова с Ж.-И.Ле\u00A0Дрианом\n"
    "5\u00A0марта С.В.Лавров говорил по теле\u00ADфону с министром из Пaрижа Ж.-И.Ле\u00A0Дрианом.";

}  // namespace

TEST_CASE("spans point at the bytes as received, dirt and all", "[document]") {
  const auto document = read(kDirty);
  std::vector<std::string> found;
  for (const auto& mention : document.mentions)
    if (mention.kind == mention::Kind::person) found.emplace_back(mention.span.of(document.text.original()));
  CHECK(found == std::vector<std::string>{"С.В.Лаврова", "Ж.-И.Ле\u00A0Дрианом", "С.В.Лавров", "Ж.-И.Ле\u00A0Дрианом"});
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(document.primary_claim()->when_span.of(document.text.original()) == "5\u00A0марта");
}

TEST_CASE("the canonical text of a span has no dirt", "[document]") {
  const auto document = read(kDirty);
  CHECK(document.title == "О телефонном разговоре С.В.Лаврова с Ж.-И.Ле Дрианом");
  CHECK(document.canonical(document.sentences.front().span) == document.title);
}

TEST_CASE("sentences do not run from the title into the body, and stay in order", "[document]") {
  const auto document = read("Un titre sans point\nUne phrase. Une autre phrase.");
  REQUIRE(document.sentences.size() == 3);
  CHECK(document.sentences[0].span.of(document.text.original()) == "Un titre sans point");
  CHECK(document.sentences[1].paragraph != document.sentences[0].paragraph);
}

TEST_CASE("releases that are read together are read as each is alone", "[document][property]") {
  std::vector<intake::Release> releases;
  for (const std::string_view text :
       {std::string_view(
            "Le ministre a reçu son homologue\nJean-Yves Le Drian a reçu Sergueï Lavrov à Paris le 5 mars."),
        std::string_view(kDirty), std::string_view("x\n"),
        std::string_view("Call\nForeign Minister Sergey Lavrov spoke by phone with Josep Borrell on 6 March.")}) {
    intake::Release release;
    release.id = "release " + std::to_string(releases.size());
    release.published = Day::read("2021-03-06");
    release.text = text;
    const auto end_of_title = text.find('\n');
    release.lines = {{{0, end_of_title}, intake::Label::title}, {{end_of_title + 1, text.size()}, intake::Label::body}};
    releases.push_back(release);
  }
  std::vector<document::Document> alone;
  for (const auto& release : releases) alone.push_back(document::read(release));
  CHECK(document::read_all(releases) == alone);
  CHECK(document::read_all({}).empty());
}

TEST_CASE("whose office-holders need no country is whose office published it", "[document]") {
  intake::Release release;
  release.text =
      "The Minister for Europe and Foreign Affairs, Jean-Yves Le Drian, held talks with the Russian Foreign Minister, "
      "Sergey Lavrov, in Paris on 12 November 2021.";
  release.published = Day::read("2021-11-12");
  release.lines = {{{0, release.text.size()}, intake::Label::body}};
  CHECK(document::read(release).side == "FRA");
  release.text.insert(release.text.find("Minister for"), "French ");
  release.lines = {{{0, release.text.size()}, intake::Label::body}};
  CHECK(document::read(release).side.empty());
  release.text = "The Foreign Minister of Latvia met with Foreign Minister Ivan Krumov of Georgia.";
  release.lines = {{{0, release.text.size()}, intake::Label::body}};
  CHECK(document::read(release).side.empty());
}

TEST_CASE("each line's sentences end by the rules of the line's language", "[document]") {
  const std::string title = "О встрече с министром Франции";
  const std::string russian = "С.В.Лавров встретился с Ж.-И.Ле Дрианом. Они обсудили и т.н. формат, и дела Сахеля.";
  const std::string english = "Foreign Minister Sergey Lavrov received Mr. Le Drian. The two ministers spoke of Iran.";
  intake::Release release;
  for (const auto& line : {title, russian, english}) {
    const Span span{release.text.size(), release.text.size() + line.size()};
    release.lines.push_back({span, release.lines.empty() ? intake::Label::title : intake::Label::body});
    release.text += line + '\n';
  }
  const auto document = document::read(std::move(release));
  std::vector<std::string> last;
  for (const auto& sentence : document.sentences) last.emplace_back(sentence.span.of(document.text.original()));
  REQUIRE(last.size() == 5);
  CHECK(last[3] == "Foreign Minister Sergey Lavrov received Mr. Le Drian.");
}

TEST_CASE("an empty release is a document that says nothing", "[document]") {
  const auto document = document::read({});
  CHECK(document.sentences.empty());
  CHECK(document.mentions.empty());
  CHECK(document.claims.empty());
  CHECK(document.detected.language == Language::und);
}

TEST_CASE("a release without a day takes the one that its title gives", "[document]") {
  intake::Release release;
  release.text = "Meeting of Sergey Lavrov with Jean-Yves Le Drian (Paris, 12 November 2021)";
  release.lines = {{{0, release.text.size()}, intake::Label::title}};
  const auto document = document::read(std::move(release));
  REQUIRE(document.primary_claim() != nullptr);
  CHECK(to_string(document.primary_claim()->when->first) == "2021-11-12");
}

TEST_CASE("a sentence goes over the line ends of a paragraph that was broken at a width", "[document]") {
  const std::string text =
      "Minister receives the ambassador of France\n"
      "\n"
      "The minister received today the ambassador of\n"
      "France, who is about to leave the country after\n"
      "four years, and thanked him for all that he had\n"
      "done in them.\n";
  const auto read = intake::read({"a.txt", "a.txt", 0, intake::Format::text, text});
  REQUIRE(read.release);
  const auto document = document::read(*read.release);
  REQUIRE(document.sentences.size() == 2);
  CHECK(document.sentences[1].span == Span{text.find("The"), text.size() - 1});
  CHECK(document.canonical(document.sentences[1].span).find('\n') == std::string_view::npos);
  std::vector<std::string> offices;
  for (const auto& mention : document.mentions)
    if (mention.kind == mention::Kind::office) offices.emplace_back(document.canonical(mention.span));
  CHECK(offices.back() == "the ambassador of France");
}

TEST_CASE("the title of a page of print is without the spaces that centre it", "[document]") {
  CHECK(read("        A meeting of ministers   \nThe ministers met.").title == "A meeting of ministers");
}
