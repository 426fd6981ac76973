// Which language a text is in.

#include <behistun/detect.hpp>
#include <catch2/catch.hpp>
#include <string>

using namespace behistun;
using detect::Detected;

TEST_CASE("headlines of our three languages are placed", "[detect]") {
  CHECK(detect::detect("Entretien téléphonique avec le Président").language == Language::fr);
  CHECK(detect::detect("Telephone conversation with the President").language == Language::en);
  CHECK(detect::detect("Телефонный разговор с Президентом").language == Language::ru);
  CHECK(detect::detect("О ТЕЛЕФОННОМ РАЗГОВОРЕ МИНИСТРОВ ИНОСТРАННЫХ ДЕЛ").language == Language::ru);
  CHECK(detect::detect("ENTRETIEN TÉLÉPHONIQUE DES MINISTRES DES AFFAIRES ÉTRANGÈRES").language == Language::fr);
}

TEST_CASE("headlines of a word or two are placed where the words tell", "[detect]") {
  CHECK(detect::detect("Actualités").language == Language::fr);
  CHECK(detect::detect("SCO summit").language == Language::en);
  CHECK(detect::detect("Заявление МИД").language == Language::ru);
  CHECK(detect::detect("Point de presse").language == Language::fr);
  CHECK(detect::detect("Noticias").looks_like == "es");
}

TEST_CASE("a headline of words that English shares with Latin and with creoles is English", "[detect]") {
  for (const auto* headline : {"APEC summit", "G20 summit", "EU summit"}) {
    CAPTURE(headline);
    CHECK(detect::detect(headline).language == Language::en);
  }
  CHECK(detect::detect("legatus ad urbem cum amicis suis heri venit").looks_like == "la");
}

TEST_CASE("a sentence of another language is und and says what it looks like", "[detect]") {
  const std::pair<std::string_view, std::string_view> others[] = {
      {"uk", "Телефонна розмова з Президентом відбулася сьогодні вранці"},
      {"be", "Тэлефонная размова з Прэзідэнтам адбылася сёння раніцай"},
      {"bg", "Телефонният разговор с президента се състоя тази сутрин"},
      {"es", "La conversación telefónica con el presidente tuvo lugar esta mañana"},
      {"it", "Il colloquio telefonico con il presidente si è svolto questa mattina"},
      {"ca", "La conversa telefònica amb el president va tenir lloc aquest matí"},
      {"pt", "A conversa telefónica com o presidente realizou-se esta manhã"},
      {"de", "Das Telefongespräch mit dem Präsidenten fand heute Morgen statt"},
      {"ro", "Convorbirea telefonică cu președintele a avut loc în această dimineață"},
      {"ru-Latn", "Segodnya utrom sostoyalsya telefonnyy razgovor s prezidentom"}};
  for (const auto& [code, text] : others) {
    CAPTURE(text);
    const auto detected = detect::detect(text);
    CHECK(detected.language == Language::und);
    CHECK(detected.looks_like == code);
    CHECK(detected.margin > 0);
  }
}

TEST_CASE("a script that none of our languages is written in settles it", "[detect]") {
  CHECK(detect::detect("Τηλεφωνική συνομιλία").looks_like == "el");
  CHECK(detect::detect("電話会談を行いました").why == Detected::Why::script);
  CHECK(detect::detect("Հեռախոսազրույց").looks_like == "hy");
}

TEST_CASE("what has no letters, or hardly any, is und with no margin", "[detect]") {
  for (const auto* text : {"", " ", "2254", "16/06/2020 18:56", "5+5", "OK", "№ 2", "…", "\xF0\x9F\x98\x80"}) {
    CAPTURE(text);
    CHECK(detect::detect(text) == Detected{});
  }
}

TEST_CASE("numbers, names and links around a sentence do not turn it", "[detect]") {
  CHECK(detect::detect(
            "19 November 2020 19:03: Foreign Minister Sergey Lavrov spoke by telephone with Jean-Yves Le Drian")
            .language == Language::en);
  CHECK(detect::detect("М.Х.Ээрола и С.В.Лавров обсудили (https://example.org/page) ход переговоров").language ==
        Language::ru);
}

TEST_CASE("a Russian sentence with more names in Latin letters than words is Russian", "[detect]") {
  CHECK(detect::detect("Компания принадлежит вместе Microsoft, Blackberry, Ericsson и Sony").language == Language::ru);
  CHECK(detect::detect("Кто основал Northern Light & Power?").language == Language::ru);
  CHECK(detect::detect("The word «гласность» is Russian for openness").language == Language::en);
}

TEST_CASE("a sentence in another script is not in the language of the names that it quotes", "[detect]") {
  CHECK(detect::detect("外務大臣はJens Stoltenberg事務総長と会談した").language == Language::und);
  CHECK(detect::detect("ประธานาธิบดีพบกับ Prime Minister Theresa May เมื่อวานนี้").language == Language::und);
  CHECK(detect::detect("The capital of Greece (Αθήνα) is older than Rome").language == Language::en);
}

TEST_CASE("headlines of two or three words are no rare neighbour's", "[detect]") {
  CHECK(detect::detect("Заявление министра").language == Language::ru);
  CHECK(detect::detect("Назад к списку").language == Language::ru);
  CHECK(detect::detect("Share this page").language == Language::en);
}

TEST_CASE("a list of names spelled as in Russian is Russian, as in Ukrainian it is not", "[detect]") {
  CHECK(detect::detect("Сергей Лавров, Владимир Титов, Мария Захарова, Алексей Мешков").language == Language::ru);
  CHECK(detect::detect("Сергій Кислиця, Дмитро Кулеба, Андрій Єрмак, Олексій Резніков").language == Language::und);
}

TEST_CASE("Cyrillic with a letter that Russian lacks is not Russian by a narrow margin", "[detect]") {
  CHECK(detect::detect("Нико не сме бити подвргнут мучењу").language == Language::und);
}

TEST_CASE("Cyrillic of which one word in five has such a letter is not Russian", "[detect]") {
  CHECK(detect::detect("Общество ғун правоғун международный статус ӿара государствоғун организация ӿаӊ образование")
            .language == Language::und);
}

TEST_CASE("a long Cyrillic sentence is not Russian by a hair's breadth", "[detect]") {
  CHECK(detect::detect("Молимо вас да сачекате наставак, а потом обавестите свог министра и посланика").language ==
        Language::und);
  CHECK(detect::detect("Президент поздравил Виталия Смирнова с юбилеем").language == Language::ru);
}

TEST_CASE("a text torn between two languages of ours is in the one that more of it is in", "[detect]") {
  const std::string french =
      "Le ministre des Affaires étrangères s'est entretenu par téléphone avec son homologue grec de la situation en "
      "Méditerranée orientale. Les deux ministres ont évoqué la préparation du prochain Conseil européen.\n";
  const std::string english =
      "The foreign minister spoke by telephone with his Greek counterpart about the situation in the eastern "
      "Mediterranean. The two ministers discussed how the next European Council is being prepared.\n";
  CHECK(detect::detect(french + english + french).language == Language::fr);
  CHECK(detect::detect(english + french + english).language == Language::en);
  const auto torn = detect::detect(french + english);
  CHECK(torn.language == Language::fr);
  CHECK(torn.why == detect::Detected::Why::parts);
  CHECK(torn.looks_like.empty());
  CHECK(detect::language_of_line(english, torn) == Language::en);
  CHECK(detect::language_of_line(french, torn) == Language::fr);
  CHECK(detect::language_of_line("Paris, 2021", torn) == Language::fr);
}

TEST_CASE("a line in the other alphabet is in its own language, one in the text's in the text's", "[detect]") {
  detect::Detected russian;
  russian.language = Language::ru;
  CHECK(detect::language_of_line("The ministers met in Moscow on Monday.", russian) == Language::en);
  CHECK(detect::language_of_line("Министры встретились в Москве.", russian) == Language::ru);
  CHECK(detect::language_of_line("NATO", russian) == Language::ru);
  detect::Detected english;
  english.language = Language::en;
  CHECK(detect::language_of_line("Министры встретились в Москве в понедельник.", english) == Language::ru);
  CHECK(detect::language_of_line("Les ministres se sont réunis lundi.", english) == Language::en);
}

TEST_CASE("any bytes are answered", "[detect][property]") {
  std::uint32_t seed = 3;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int i = 0; i < 60; ++i) {
      seed = seed * 1664525U + 1013904223U;
      bytes += static_cast<char>(seed >> 24U);
    }
    CHECK(detect::detect(bytes).margin >= 0);
  }
}
