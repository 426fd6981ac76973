// The canonical form by example, and the map between it and the original.

#include <behistun/text.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using behistun::text::Text;

namespace {

std::string canonical(std::string_view original) { return Text::of(std::string(original)).canonical(); }

}  // namespace

TEST_CASE("clean text is its own canonical form", "[text]") {
  for (const auto* clean : {"", "a", "Le ministre s'est entretenu avec son homologue.\nParis – Moscou",
                            "Министр иностранных дел С.В. Лавров сказал: \"Нет\"", "IT-компания, МИГ-29, COVID-19"}) {
    const auto text = Text::of(clean);
    CHECK(text.canonical() == clean);
    CHECK(text.changes().empty());
  }
}

TEST_CASE("spaces, line breaks and marks that nobody sees are settled", "[text]") {
  CHECK(canonical("\uFEFFa\u00A0b\tc\u3000d") == "a b c d");
  CHECK(canonical("a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh") == "a\nb\nc\nd\ne\nf\ng\nh");
  CHECK(canonical("пере\u00ADгово\u200Bры\u200F") == "переговоры");
  CHECK(canonical("инфор\u00AD\r\nмация") == "информация");
  CHECK(canonical("и\u200B\u0306") == "й");
}

TEST_CASE("quotes, apostrophes and dashes are settled", "[text]") {
  CHECK(canonical("«\u00A0Oui\u202F!\u00A0»") == "\"Oui!\"");
  CHECK(canonical("« oui »") == "\"oui\"");
  CHECK(canonical("„Газпром“ – “x”") == "\"Газпром\" – \"x\"");
  CHECK(canonical("sagte »so« dann") == "sagte \"so\" dann");
  CHECK(canonical("l’État, l´accord, `code`") == "l'État, l'accord, `code`");
  CHECK(canonical("Ле\u2011Дриан — министр − 5") == "Ле-Дриан – министр – 5");
  CHECK(canonical("ﬁn conﬂit œuvre") == "fin conflit œuvre");
}

TEST_CASE("a space before a stop goes where it is typography", "[text]") {
  CHECK(canonical("Il a dit : oui ! Vraiment ?!") == "Il a dit: oui! Vraiment?!");
  CHECK(canonical("Il a dit\u00A0:oui") == "Il a dit:oui");
  CHECK(canonical("vu :-) :5\n : a") == "vu :-) :5\n : a");
}

TEST_CASE("spans go there and back", "[text]") {
  const auto text = Text::of("\uFEFF«\u00A0Pre\u0301sident\u00A0»\r\nde");
  REQUIRE(text.canonical() == "\"Président\"\nde");
  const auto president = Span{1, 11};
  CHECK(text.to_original(president).of(text.original()) == "Pre\u0301sident");
  CHECK(text.to_canonical(text.to_original(president)) == president);
  CHECK(text.to_original({0, 1}).of(text.original()) == "«\u00A0");
  CHECK(text.to_original({12, 13}).of(text.original()) == "\r\n");
  CHECK(text.to_canonical({0, 3}).empty());  // the byte order mark gave nothing
  CHECK(text.to_original({0, text.canonical().size()}).end == text.original().size());
  CHECK(text.to_canonical({0, text.original().size()}) == Span{0, text.canonical().size()});
}

TEST_CASE("a span is widened to whole characters and kept inside the text", "[text]") {
  const auto text = Text::of("éa");
  CHECK(text.to_original({1, 2}) == Span{0, 2});
  CHECK(text.to_original({0, 99}) == Span{0, 3});
  CHECK(text.to_original({50, 99}) == Span{3, 3});
}

TEST_CASE("the search form is letters, digits and single spaces", "[text]") {
  CHECK(text::search_form("Élysée – Président") == "elysee president");
  CHECK(text::search_form("  «Орёл», Байкал! ") == "орел байкал");
  CHECK(text::search_form("Straße\n\n№ 5") == "strasse 5");
  CHECK(text::search_form(" – ").empty());
}
