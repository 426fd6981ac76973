// Mojibake, homoglyphs and broken lines: what is repaired, and what must not be touched.

#include <behistun/text.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>

#include "canonical.hpp"
#include "misreading.hpp"

using namespace behistun;
using behistun::text::Text;

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

TEST_CASE("UTF-8 read as KOI8-R, CP866 or MacCyrillic is read back", "[text]") {
  for (const std::string clean :
       {"Президент и народ", "Встреча с Г-ном Ле Дрианом: Россия, Украина", "Le Président est arrivé à Genève", "Déjà"})
    for (const auto* charset : {"koi8-r", "ibm866", "x-mac-cyrillic"}) {
      CAPTURE(clean, charset);
      CHECK(canonical(*unicode::decode(clean, charset)) == clean);
    }
}

TEST_CASE("UTF-8 read as MacRoman is read back", "[text]") {
  for (const std::string clean : {"Le Président a été reçu à l’Élysée", "The President’s call – a readout",
                                  "cœur, naïf", "Il a déclaré : « la réunion »"}) {
    CAPTURE(clean);
    CHECK(canonical(*unicode::decode(clean, "macintosh")) == canonical(clean));
  }
  for (const auto* other : {"x ≈ y ¬ z", "‚Ärzte‘", "√2 ≠ √©"}) {
    CAPTURE(other);
    const auto text = Text::of(other);
    for (const auto& change : text.changes()) CHECK(change.rule != "mojibake");
  }
}

TEST_CASE("frames, roots and dashes beside letters are no mojibake", "[text]") {
  for (const auto* clean :
       {"│я│п│я│", "имя│дата│город", "║п║я║", "пункты А–Б–В–Г–Д", "x√2", "–Я думаю. –Да", "╨ ╤ ├"}) {
    CAPTURE(clean);
    CHECK(canonical(clean) == clean);
  }
}

TEST_CASE("a line of one 8-bit charset that was read in another is read back", "[text]") {
  const std::string russian = "Президент встретился с министром иностранных дел";
  const std::string capitals = "О ТЕЛЕФОННОМ РАЗГОВОРЕ МИНИСТРОВ ИНОСТРАННЫХ ДЕЛ";
  const char* charsets[] = {"windows-1251", "koi8-r", "ibm866", "x-mac-cyrillic"};
  for (const auto* meant : charsets)
    for (const auto* read : {"windows-1252", "iso-8859-1", "windows-1251", "koi8-r", "ibm866", "x-mac-cyrillic"}) {
      if (std::string_view(meant) == read) continue;
      for (const auto& clean : {russian, capitals}) {
        CAPTURE(clean, meant, read);
        CHECK(canonical(misreading::misread(clean, meant, read)) == clean);
      }
    }
  CHECK(canonical(misreading::misread("Le Président de la République est arrivé", "windows-1252", "windows-1251")) ==
        "Le Président de la République est arrivé");
}

TEST_CASE("a line between windows-1251 and MacCyrillic is read back by the few letters in which they differ",
          "[text]") {
  for (const std::string clean : {"Встреча министров состоялась в Москве, стороны договорились о новых условиях",
                                  "Для развития отношений обсуждался широкий круг вопросов"}) {
    CAPTURE(clean);
    CHECK(canonical(misreading::misread(clean, "windows-1251", "x-mac-cyrillic")) == clean);
    CHECK(canonical(misreading::misread(clean, "x-mac-cyrillic", "windows-1251")) == clean);
  }
  // The lines that are certain take those with them that read well as they are, or nearly so.
  const std::string text =
      "Встреча министров состоялась в Москве, стороны договорились о новых условиях\n"
      "Для развития отношений обсуждался широкий круг вопросов\nОбсуждалась также ситуация на Ближнем Востоке\n"
      "Чем ближе, тем лучше\nЯ не хочу\nШоппинг";
  CHECK(canonical(misreading::misread(text, "windows-1251", "x-mac-cyrillic")) == text);
  CHECK(canonical(misreading::misread(text, "x-mac-cyrillic", "windows-1251")) == text);
  for (const auto* clean : {"Цена в€ растёт: 5€", "«Ямал», ‹Юг›, •Пункт, ™Марка", "25°С, §Б, №5"}) {
    CAPTURE(clean);
    const auto text = Text::of(clean);
    for (const auto& change : text.changes()) CHECK(change.rule != "misread");
  }
}

TEST_CASE("where one line of a text is certain, short ones are read back the same way", "[text]") {
  const std::string clean = "Президент встретился с министром иностранных дел\n\nО визите\nParis, 16 June\nМосква";
  for (const auto* read : {"windows-1252", "koi8-r", "ibm866"}) {
    CAPTURE(read);
    const auto garbled = misreading::misread(clean, "windows-1251", read);
    CHECK(canonical(garbled) == clean);
    const auto text = Text::of(garbled);
    for (const auto& change : text.changes()) CHECK(change.rule == "misread");
  }
}

TEST_CASE("French read as windows-1251 is read back by one letter, and by the lines around it", "[text]") {
  for (const std::string clean :
       {"Le ministre a effectué une visite à Rome", "Nous commençons donc par le début", "Sa sœur est née à Michoacán",
        "La réunion s'est tenue au Chili.\nLe festival a lieu du 16 à 20 heures à Prague\nIl a été décidé d'agir "
        "près"}) {
    CAPTURE(clean);
    CHECK(canonical(misreading::misread(clean, "windows-1252", "windows-1251")) == clean);
  }
  for (const auto* clean : {"Xй", "SMSки", "Le 16 juin\nLa soirée à Prague", "Ёmail", "PDFы и DOCи"}) {
    CAPTURE(clean);
    for (const auto text = Text::of(clean); const auto& change : text.changes()) CHECK(change.rule != "misread");
  }
}

TEST_CASE("letters that could be another charset's stay where they are at home", "[text]") {
  for (const auto* clean :
       {"ÉÀÈ", "À É È Ê Ç", "Þórður á að þýða þetta", "Größe, Öl, Übung", "Créée à l'été, très âgée",
        "ação, não, à noite", "Његош је написао Горски вијенац", "Љубав и мир, ђак, ћевап, џеп", "Ѓорѓи и Ќирил",
        "ПРЕЗИДЕНТ УКРАЇНИ", "Аўтаномія і ўлада", "аЖаЖаЖ", "iPhone'ом, VIPы, PRом, CEOм", "Mаcrоn à Pаris",
        "│ имя │ дата │", "áéíóú ÁÉÍÓÚ", "[àâäéèêëïîôùûüç] in a pattern"}) {
    CAPTURE(clean);
    const auto text = Text::of(clean);
    for (const auto& change : text.changes()) {
      CHECK(change.rule != "misread");
      CHECK(change.rule != "mojibake");
    }
  }
}

TEST_CASE("mojibake is repaired amid ASCII, and a single sign where it is certain", "[text]") {
  CHECK(canonical("lâ€™accord") == "l'accord");
  CHECK(canonical("cÅ“ur, PRÃ‰SIDENT") == "cœur, PRÉSIDENT");
  CHECK(canonical("РџСЂРµР·РёРґРµРЅС‚ Рё РЅР°СЂРѕРґ") == "Президент и народ");
  CHECK(canonical("РњРѕСЃРєРІР° вЂ“ РџР°СЂРёР¶") == "Москва – Париж");
  CHECK(canonical("Г‰lysГ©e") == "Élysée");
  CHECK(canonical("sommet Г\u00A0 Paris, peut-ГЄtre") == "sommet à Paris, peut-être");
}

TEST_CASE("what mojibake lost on its way is put back where only one byte can have been there", "[text]") {
  CHECK(canonical("Ã\u0089lysÃ\u00A9e") == "Élysée");                            // read as ISO-8859-1
  CHECK(canonical("voilÃ , dÃ©jÃ  vu, dÃ©jÃ vu") == "voilà, déjà vu, déjà vu");  // the no-break space became a space
  CHECK(canonical("le sommet Ã  Paris, Ã la demande") == "le sommet à Paris, à la demande");
  CHECK(canonical("Â Ã Ä, SÃ A, voilÃ ") == "Â Ã Ä, SÃ A, voilÃ ");
  CHECK(canonical("Â«Â accordÂ Â» l'Ã©tat") == "\"accord\" l'état");
  CHECK(canonical("Р РѕСЃСЃРёСЏ Рё Р\uFFFDРЅРґРёСЏ") == "Россия и Индия");  // A0 as a space, 98 as U+FFFD
  CHECK(canonical("â€œouiâ€\uFFFD â€œnonâ€ â€\" fin") == "\"oui\" \"non\" – fin");
}

TEST_CASE("control characters that are windows-1252 are read so", "[text]") {
  CHECK(canonical("l\u0092accord \u0096 c\u009Cur\u0085") == "l'accord – cœur…");
  CHECK(canonical("a\u0085b") == "a\nb");
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

TEST_CASE("a word of lookalikes is told by the words around it", "[text]") {
  CHECK(canonical("the СОР26 summit with а view, М-12 Motorway") == "the COP26 summit with a view, M-12 Motorway");
  CHECK(canonical("встреча c маленькой, беседа o важном, место y реки") ==
        "встреча с маленькой, беседа о важном, место у реки");
  CHECK(canonical("B субботу") == "В субботу");
  CHECK(canonical("CАТ, АO Авиастар") == "САТ, АО Авиастар");
  CHECK(canonical("бывший CCCP") == "бывший СССР");
  CHECK(canonical("в ХIХ и ХХI веках") == "в XIX и XXI веках");
  CHECK(canonical("в ХХІ веке, ІІ форум") == "в XXI веке, II форум");
}

TEST_CASE("the initials of a Cyrillic name are Cyrillic", "[text]") {
  CHECK(canonical("C.В. Лавров, Лавров C. В.; M.A. Иванов, C.Лавров") ==
        "С.В. Лавров, Лавров С. В.; М.А. Иванов, С.Лавров");
  CHECK(canonical("Лавров и A. Гуттереш") == "Лавров и А. Гуттереш");
  for (const auto* other :
       {"витамина C. Важно", "A. Россия, B. Франция", "на Objective-C. Это", "30 °C. Это", "P.S. Это", "L.P. Дэниэл"}) {
    CAPTURE(other);
    CHECK(canonical(other) == other);
  }
}

TEST_CASE("an initial with no Latin twin beside it does not hide the Latin ones", "[text]") {
  CHECK(canonical("постпред K.И.Косачёв и A.Г.Лукашенко") == "постпред К.И.Косачёв и А.Г.Лукашенко");
  CHECK(canonical("Руссо и J. J. Rousseau") == "Руссо и J. J. Rousseau");
}

TEST_CASE("Latin letters of abbreviations and of designations in Cyrillic text are Cyrillic", "[text]") {
  CHECK(canonical("15 марта c.г., в июне c. г., т.e. летом") == "15 марта с.г., в июне с. г., т.е. летом");
  CHECK(canonical("система C-300, ракета P-36M и танк T-72") == "система С-300, ракета Р-36М и танк Т-72");
  CHECK(canonical("истребители Cу-35C и МиГ-29K") == "истребители Су-35С и МиГ-29К");
  for (const auto* meant : {"самолёт C-130 и вертолёт CH-47", "танк Т-72B3", "the S-400 and C-300 systems",
                            "точка c. Лес", "Вариант-15C в списке", "COVID-19A и др."}) {
    CAPTURE(meant);
    CHECK(canonical(meant) == meant);
  }
}

TEST_CASE("a Latin preposition is Cyrillic where a sentence or a quotation begins", "[text]") {
  CHECK(canonical("B Москве прошли переговоры. C коллегами обсуждён мир. Он сказал: «K сожалению, нет»") ==
        "В Москве прошли переговоры. С коллегами обсуждён мир. Он сказал: \"К сожалению, нет\"");
  for (const auto* meant :
       {"Группа B. Россия играет", "C Россия, Франция", "витамин B Россия", "гепатит C Россия лечит"}) {
    CAPTURE(meant);
    CHECK(canonical(meant) == meant);
  }
}

TEST_CASE("ХХ in Cyrillic letters is a Roman number unless it is a gap to fill in", "[text]") {
  CHECK(canonical("начало ХХ века, «ХХ съезд», ХХ-й форум, ХХХ лет") ==
        "начало XX века, \"XX съезд\", XX-й форум, " + std::string(3, 'X') + " лет");
  for (const auto* gap : {"ХХ.ХХ.2022", "от ХХ/2021", "АХХ", "Х век", "12ХХ"}) {
    CAPTURE(gap);
    CHECK(canonical(gap) == gap);
  }
}

TEST_CASE("damage deep in a long clean line is found where it lies", "[text]") {
  std::string clean;
  for (int i = 0; i < 60; ++i) clean += "Министры обсудили «дорожную» карту: всё зависит от сторон – и от времени. ";
  for (const auto* charset : {"windows-1251", "windows-1252", "koi8-r"})
    for (const std::string part : {"Ещё раз о главном", "Déjà vu, a-t-il dit"}) {
      CAPTURE(charset, part);
      CHECK(canonical(clean + *unicode::decode(part, charset) + ", " + clean) ==
            canonical(clean) + part + ", " + canonical(clean));
    }
  CHECK(canonical(clean + "пpezident Лaвров " + clean) == canonical(clean) + "пpezident Лавров " + canonical(clean));
  CHECK(canonical(clean + "Prйsident" + clean) == canonical(clean) + "Prйsident" + canonical(clean));
}

TEST_CASE("lookalikes that may be meant as they are stay", "[text]") {
  for (const auto* meant :
       {"the emblem (СССР) of the team", "the \"ООО\" form of company", "the agency ТАСС said",
        "ООО Romashka, or Сахар", "ООО", "CCCP", "класс A говорит", "BP и Shell",
        "Если P не равно NP, точка c лежит на прямой P", "координаты x и y точки", "компания BP купила"}) {
    CAPTURE(meant);
    CHECK(canonical(meant) == meant);
  }
}

TEST_CASE("words that are meant to mix two scripts are left alone", "[text]") {
  for (const auto* mixed : {"IT-компания", "МИГ-29", "COVID-19", "SMS-сообщение", "VIPы", "PRом", "CEOм", "XXв", "Xй",
                            "Iго", "нефтьOPEC", "IТ", "a и б", "Т-72B3", "pН", "α-частица", "iPhone'ом"}) {
    CAPTURE(mixed);
    CHECK(canonical(mixed) == mixed);
  }
}

TEST_CASE("long words that texts are full of are joined wherever they are broken, compounds of theirs are not",
          "[text]") {
  CHECK(canonical("avan-\ntage, Accor-\nding, Aban-\ndoned") == "avantage, According, Abandoned");
  CHECK(canonical("l'amé-\nlioration, возмож-\nности, продол-\nжает") == "l'amélioration, возможности, продолжает");
  for (const auto* own :
       {"телефон-\nавтомат", "программа-\nминимум", "porte-\nparole", "long-\nterm", "counter-\nterrorism",
        "contre-\noffensive", "пресс-\nсекретарь", "self-\ndetermination", "государство-\nчлен"}) {
    CAPTURE(own);
    CHECK(canonical(own) == own);
  }
}

TEST_CASE("a line is joined only where the hyphen is certain to be the printer's", "[text]") {
  CHECK(canonical("заявле-\nние") == "заявление");
  CHECK(canonical("Прези-\nдент, inter-\nnational, ГОСУ-\nдарство") == "Президент, international, ГОСУ-\nдарство");
  CHECK(canonical("инфор-\nмация. Важная информация") == "информация. Важная информация");
  for (const auto* own : {"премьер-\nминистр", "научно-\nтехнический", "Жан-\nИв", "информация-\nмама", "co-\noperate",
                          "- а\n-\nб", "вице-\nпремьер, вицепремьер, вице-премьер"}) {
    CAPTURE(own);
    CHECK(canonical(own) == own);
  }
}
