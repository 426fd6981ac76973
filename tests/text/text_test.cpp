// The canonical form by example, and the map between it and the original.

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>

#include "../../lib/text/steps.hpp"
#include "canonical.hpp"

using namespace behistun;
using behistun::text::Text;

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
  CHECK(canonical("ﬁn conﬂit œuvre Ⅻ") == "fin conflit œuvre XII");
}

TEST_CASE("a dash that stays is no change and wakes no other round of the steps", "[text]") {
  const std::string text = "Москва – Киев ` «Слово»";
  text::Rewrite rewrite(text);
  text::settle_characters(text, rewrite);
  CHECK(rewrite.changes().size() == 2);  // the quotation marks
  const auto settled = rewrite.finish();
  text::Rewrite again(settled);
  text::settle_characters(settled, again);
  CHECK_FALSE(again.changed());
}

TEST_CASE("every White_Space character is a space or a line break", "[text]") {
  for (char32_t c = 1; c < 0x10000; ++c) {
    if ((c >= 0xD800 && c < 0xE000) || !unicode::is_space(c)) continue;
    std::string text = "a";
    unicode::append(text, c);
    text += "b";
    const bool line_break = (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
    CAPTURE(static_cast<std::uint32_t>(c));
    CHECK(canonical(text) == (line_break ? "a\nb" : "a b"));
  }
}

TEST_CASE("a mark that nobody sees goes wherever it stands", "[text]") {
  for (const auto* mark :
       {"\u00AD", "\u061C", "\u180E", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E",
        "\u2060", "\u2064", "\u2066", "\u2069", "\u206A", "\uFEFF", "\uFFFC", "\x01",   "\x7F",   "\u008D"}) {
    CAPTURE(mark);
    CHECK(canonical("Пу" + std::string(mark) + "тин") == "Путин");
    CHECK(canonical("Macron" + std::string(mark) + ", " + mark) == "Macron, ");
  }
}

TEST_CASE("joiners stay where they change the letters or the picture", "[text]") {
  for (const auto* joined : {"می‌خواهم", "क्‍ष", "👩‍🚒"}) CHECK(canonical(joined) == joined);
}

TEST_CASE("what a keyboard gives for dashes and quotation marks is settled where it can be nothing else", "[text]") {
  CHECK(canonical("Россия -- Франция, США--Австралия") == "Россия – Франция, США–Австралия");
  CHECK(canonical("''Oui'', <<да>>, ``yes'', ‘‘non’’") == "\"Oui\", \"да\", \"yes\", \"non\"");
  for (const auto* code : {"git --all", "-----", "a << 2", "x''", "`` ''", "5''", "Accueil >> Actualités", "cout << a",
                           "'ВПО 'Точмаш''", "``code``", "-- "}) {
    CAPTURE(code);
    CHECK(canonical(code) == code);
  }
}

TEST_CASE("two commas open a quotation that any mark closes, and ‹ › lose their inner spaces", "[text]") {
  CHECK(canonical("и ,,Газпром'', ,,x“, ,,y\" и ‹ non ›") == "и \"Газпром\", \"x\", \"y\" и 'non'");
  for (const auto* other : {"a,, b''", "1,,2", ",,", "да,, нет \"", ",,x\n''"}) {
    CAPTURE(other);
    CHECK(canonical(other) == other);
  }
  CHECK(canonical("Accueil › Presse") == "Accueil ' Presse");
}

TEST_CASE("a typed quotation closes however far from its beginning", "[text]") {
  const std::string words(200, 'a');
  for (const std::string open : {"<<", "``", "''", ",,"}) {
    CAPTURE(open);
    CHECK(canonical("b " + open + words + (open == "<<" ? ">>" : "''") + " c") == "b \"" + words + "\" c");
  }
  const std::string spaces(40, ' ');
  CHECK(canonical(words + spaces + "; " + words) == words + "; " + words);
}

TEST_CASE("a word processor's own hyphens are hyphens", "[text]") {
  CHECK(canonical("Ле\u001EДриан, перего\u001Fворы") == "Ле-Дриан, переговоры");
}

TEST_CASE("a space before a stop goes where it is typography", "[text]") {
  CHECK(canonical("Il a dit : oui ! Vraiment ?!") == "Il a dit: oui! Vraiment?!");
  CHECK(canonical("Il a dit\u00A0:oui") == "Il a dit:oui");
  CHECK(canonical("(Vraiment ?) vu ;) :)") == "(Vraiment?) vu ;) :)");
  CHECK(canonical("vu :-) :5\n : a") == "vu :-) :5\n : a");
}

TEST_CASE("what a scraper left of HTML is read, however often it was escaped", "[text]") {
  CHECK(canonical("Pr&eacute;sident, d&#8217;un c&#xF4;t&#XE9;") == "Président, d'un côté");
  CHECK(canonical("&amp;amp;laquo;oui&amp;#38;raquo; R&amp;D") == "\"oui\" R&D");
  CHECK(canonical("l&#146;accord, Ã&copy;t&Atilde;&#169;") == "l'accord, été");
  for (const auto* other :
       {"AT&T; R&D", "?a=1&lang=ru&copy=2", "&unknown; &#; &#x; &#xD800; &#1114112; &#0; &;", "&"}) {
    CAPTURE(other);
    CHECK(canonical(other) == other);
  }
}

TEST_CASE("fullwidth and mathematical letters and digits are plain, other signs of theirs stay", "[text]") {
  CHECK(canonical("Ｇ７ ２０２２，𝐏𝒂𝗿𝚒𝑠 𝟐𝟎𝟤𝟮") == "G7 2022，Paris 2022");
}

TEST_CASE("raised letters are lowered where they end a number or a title", "[text]") {
  CHECK(canonical("1ᵉʳ juin, XXᵉ siècle, 2ⁿᵈ, Mᵐᵉ Colonna, Dʳ") == "1er juin, XXe siècle, 2nd, Mme Colonna, Dr");
  for (const auto* other : {"10ⁿ", "tʰ", "ʰʰ", "5ʰᵉ"}) {
    CAPTURE(other);
    CHECK(canonical(other) == other);
  }
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
