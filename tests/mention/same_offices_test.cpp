// Offices in three languages, and who is meant by none.

#include "one_sentence.hpp"

using namespace behistun;

TEST_CASE("the same office has the same kind in three languages", "[mention]") {
  const auto office = [](std::string_view text, Language language) {
    for (const auto& one : read_on(text, language, "2014-09-09"))
      if (one.kind == Kind::office) return one.role + "@" + one.of;
    return std::string();
  };
  for (const auto* text : {"The head of the Turkish Foreign Ministry agreed.", "The head of Turkey's MFA agreed."})
    CHECK(office(text, Language::en) == "foreign-minister@TUR");
  CHECK(office("Согласился глава турецкого МИД.", Language::ru) == "foreign-minister@TUR");
  CHECK(office("The head of the State Department agreed.", Language::en) == "foreign-minister@USA");
  CHECK(office("Согласился глава Форин-офиса.", Language::ru) == "foreign-minister@GBR");
  CHECK(office("The head of the Pentagon agreed.", Language::en) == "defence-minister@USA");
  CHECK(office("Defense Secretary Ivan Krumov agreed.", Language::en) == "defence-minister@USA");
  CHECK(office("Le secrétaire américain à la Défense a accepté.", Language::fr) == "defence-minister@USA");
  CHECK(office("Press Secretary Ivan Krumov agreed.", Language::en) == "spokesperson@");
  CHECK(office("Согласился пресс-секретарь Иван Крумов.", Language::ru) == "spokesperson@");
  CHECK(office("The head of the IAEA agreed.", Language::en) == "secretary-general@IAEA");
  CHECK(office("Согласился генеральный директор МАГАТЭ.", Language::ru) == "secretary-general@IAEA");
  CHECK(office("Texas Gov. Ivan Krumov agreed.", Language::en) == "governor@");
  CHECK(office("Write to www.krumf.gov then.", Language::en).empty());
  CHECK(office("Le PDG Jean Krumov a accepté.", Language::fr) == "other@");
}

TEST_CASE("who presides over a body is its chairman in three languages", "[mention]") {
  const auto office = [](std::string_view text, Language language) {
    for (const auto& one : read_on(text, language, "2014-09-09"))
      if (one.kind == Kind::office) return one.role + "@" + one.of + " " + one.key;
    return std::string();
  };
  CHECK(office("Ivan Krumov, president of the Drumf University, agreed.", Language::en) ==
        "chairman@ name:Ivan Krumov");
  CHECK(office("Jean Krumov, président du syndicat des pêcheurs, a accepté.", Language::fr) ==
        "chairman@ name:Jean Krumov");
  CHECK(office("Согласился Иван Крумов, президент института права.", Language::ru) == "chairman@ name:Иван Крумов");
  CHECK(office("Согласился президент университета.", Language::ru).empty());
  CHECK(office("Согласился президент \"Крумфорга\".", Language::ru).empty());
  CHECK(office("Согласился президент Krumf Group.", Language::ru).empty());
  CHECK(office("Согласился президент республики.", Language::ru) == "head-of-state@ office:head-of-state");
}

TEST_CASE("what somebody may become is a post and nobody, but beside a name it is an office", "[mention]") {
  const auto offices = [](std::string_view text, Language language) {
    return named_in(read_on(text, language, "2014-09-09"), Kind::office);
  };
  CHECK(offices("She will run for president and may become prime minister of Canada.", Language::en).empty());
  CHECK(offices("Il veut devenir président du Mali ; le poste de Premier ministre est libre.", Language::fr).empty());
  CHECK(offices("Кандидат в президенты Украины может стать премьер-министром.", Language::ru).empty());
  CHECK(offices("He spoke as President Ivan Krumov left.", Language::en) == Labels{"name:Ivan Krumov"});
}

TEST_CASE("a counterpart of whom an office alone tells holds that office", "[mention]") {
  const auto last_role = [](std::string_view text, Language language) {
    std::string role;
    for (const auto& one : read_on(text, language, "2014-09-09"))
      if (one.kind == Kind::office) role = one.role + "@" + one.of;
    return role;
  };
  CHECK(last_role("The President of Kenya will call his Malian counterpart.", Language::en) == "head-of-state@MLI");
  CHECK(last_role("Глава Белого дома обсудит это с российским коллегой.", Language::ru) == "head-of-state@RUS");
  CHECK(last_role("The Foreign Minister of Kenya will call his Malian counterpart.", Language::en) ==
        "foreign-minister@MLI");
}

TEST_CASE("the European Union has no one leader, and its foreign minister is the High Representative", "[mention]") {
  const auto offices = [](std::string_view text, Language language) {
    Labels all;
    for (const auto& one : read_on(text, language, "2014-09-09"))
      if (one.kind == Kind::office) all.push_back(one.role + "@" + one.of);
    return all;
  };
  CHECK(offices("Les dirigeants de l'Union européenne ont accepté.", Language::fr).empty());
  CHECK(offices("Лидеры Евросоюза согласились.", Language::ru).empty());
  CHECK(offices("EU foreign policy chief agreed.", Language::en) == Labels{"high-representative@EU"});
  CHECK(offices("La cheffe de la diplomatie européenne a accepté.", Language::fr) == Labels{"high-representative@EU"});
}

TEST_CASE("between a French office and its holder may stand all that it is the office of", "[mention]") {
  const auto office = [](std::string_view text) {
    for (const auto& one : read_on(text, Language::fr, "2014-09-09"))
      if (one.kind == Kind::office) return one.role + " " + one.key;
    return std::string();
  };
  CHECK(office("Hier le président de l'Union des caisses nationales Jean Krumov a accepté.") ==
        "chairman name:Jean Krumov");
  CHECK(office("Hier le porte-parole du ZDU Jean Krumov a accepté.") == "spokesperson name:Jean Krumov");
  CHECK(office("Hier la directrice de l'hôpital universitaire Anne Krumov a accepté.") == "other name:Anne Krumov");
  CHECK(office("Hier le porte-parole du chanteur Jean Krumov a accepté.") == "spokesperson office:spokesperson");
  CHECK(office("Hier le directeur de la campagne de Jean Krumov a accepté.").empty());
}

TEST_CASE("between a Russian office and its holder may stand all that it is the office of", "[mention]") {
  const auto holder = [](std::string_view text) {
    for (const auto& one : read_on(text, Language::ru, "2014-09-09"))
      if (one.kind == Kind::office) return one.key;
    return std::string();
  };
  CHECK(holder("Об этом сказала начальник управления связи ведомства Елена Крумова.") == "name:Елена Крумова");
  CHECK(holder("Об этом сказал гендиректор компании \"Друмф\" Сергей Крумов.") == "name:Сергей Крумов");
  CHECK(holder("Об этом сказал замдиректора департамента Сергей Крумов.") == "name:Сергей Крумов");
  CHECK(holder("Директору завода Сергей Крумов написал.").empty());
  CHECK(holder("Директор завода, Сергей Крумов и врач приехали.").empty());
}

TEST_CASE("the field of a French secretary is no part of the name behind it", "[mention]") {
  const auto found = read_on("La secrétaire à la Santé Anne Krumova a accepté.", Language::fr, "2014-09-09");
  CHECK(named_in(found, Kind::person) == Labels{"name:Anne Krumova"});
}

TEST_CASE("a French office and its holder may stand about a noun without a comma", "[mention]") {
  const auto offices = [](std::string_view text) {
    return named_in(read_on(text, Language::fr, "2014-09-09"), Kind::office);
  };
  CHECK(offices("Le directeur de l'agence Jean Krumov a accepté.") == Labels{"name:Jean Krumov"});
  CHECK(offices("Le directeur de la police nationale Jean Krumov a accepté.") == Labels{"name:Jean Krumov"});
  CHECK(offices("Le directeur de l'agence a reçu Jean Krumov.").empty());
}
