// Mojibake, homoglyphs and broken lines: what is repaired, and what must not be touched.

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using behistun::text::Text;

namespace {

std::string canonical(std::string_view original) { return Text::of(std::string(original)).canonical(); }

}  // namespace

TEST_CASE("UTF-8 read as windows-1252 or windows-1251 is read back, once or twice", "[text]") {
  for (const std::string clean : {"Élysée", "déjà vu à l'Été", "Président de l'Ukraine", "Президент и народ",
                                  "Встреча с Г-ном Ле Дрианом: Россия, Украина", "№ 5"})
    for (const auto* charset : {"windows-1252", "windows-1251"}) {
      CAPTURE(clean, charset);
      const auto once = *unicode::decode(clean, charset);
      CHECK(canonical(once) == clean);
      CHECK(canonical(*unicode::decode(once, charset)) == clean);
    }
}

TEST_CASE("mojibake is repaired amid ASCII, and a single sign where it is certain", "[text]") {
  CHECK(canonical("lâ€™accord") == "l'accord");
  CHECK(canonical("cÅ“ur, PRÃ‰SIDENT") == "cœur, PRÉSIDENT");
  CHECK(canonical("РџСЂРµР·РёРґРµРЅС‚ Рё РЅР°СЂРѕРґ") == "Президент и народ");
  CHECK(canonical("РњРѕСЃРєРІР° вЂ“ РџР°СЂРёР¶") == "Москва – Париж");
  CHECK(canonical("Г‰lysГ©e") == "Élysée");
}

TEST_CASE("letters that only look like mojibake stay", "[text]") {
  for (const auto* clean :
       {"Рёв", "Вість", "РІСТ", "MANHÃ\"", "ÂGE", "GARÇON", "«С…»", "Ð Ñ", "ŞAHİN", "Ñandú", "São"}) {
    CAPTURE(clean);
    const auto text = Text::of(clean);
    for (const auto& change : text.changes()) CHECK(change.rule != "mojibake");
  }
}

TEST_CASE("a word that can be read in one script only is repaired", "[text]") {
  CHECK(canonical("Ивaн Пeтpов встpетилcя") == "Иван Петров встретился");
  CHECK(canonical("Рустам Iльмирович ТЕМIРГАЛIЄВ") == "Рустам Ільмирович ТЕМІРГАЛІЄВ");
  CHECK(canonical("Mаcrоn, Frаnce") == "Macron, France");
  CHECK(canonical("Ле-Дpиан") == "Ле-Дриан");
  CHECK(canonical("МИДa CМИ") == "МИДа СМИ");
}

TEST_CASE("words that are meant to mix two scripts are left alone", "[text]") {
  for (const auto* mixed : {"IT-компания", "МИГ-29", "COVID-19", "SMS-сообщение", "VIPы", "PRом", "CEOм", "XXв", "Xй",
                            "Iго", "нефтьOPEC", "IТ", "a и б", "Т-72B3", "pН", "α-частица", "iPhone'ом"}) {
    CAPTURE(mixed);
    CHECK(canonical(mixed) == mixed);
  }
}

TEST_CASE("a line is joined only where the hyphen is certain to be the printer's", "[text]") {
  CHECK(canonical("заявле-\nние") == "заявление");
  CHECK(canonical("инфор-\nмация. Важная информация") == "информация. Важная информация");
  for (const auto* own : {"премьер-\nминистр", "научно-\nтехнический", "Жан-\nИв", "информация-\nмама", "co-\noperate",
                          "- а\n-\nб", "вице-\nпремьер, вицепремьер, вице-премьер"}) {
    CAPTURE(own);
    CHECK(canonical(own) == own);
  }
}
