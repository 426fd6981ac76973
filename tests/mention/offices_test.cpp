// Offices and whose they are, in sentences of our own, one trouble of real text at a time.

#include "one_sentence.hpp"

using namespace behistun;

TEST_CASE("an article in a list of what a minister is minister of does not end it", "[mention]") {
  const auto mentions =
      read_on("He met with the Minister of Foreign Affairs, the European Union and Cooperation of Spain.", Language::en,
              "2022-02-09");
  const auto office = std::find_if(mentions.begin(), mentions.end(),
                                   [](const mention::Mention& one) { return one.kind == Kind::office; });
  REQUIRE(office != mentions.end());
  CHECK(office->of == "ESP");
}

TEST_CASE("of two people whose office stands between them it is the second's", "[mention]") {
  const auto mentions = read_on(
      "between Foreign Minister Sergey Lavrov and France's Minister for Europe and Foreign "
      "Affairs Jean-Yves Le Drian",
      Language::en, "2021-02-16");
  std::vector<std::string> holders;
  for (const auto& one : mentions)
    if (one.kind == Kind::office) holders.push_back(one.key);
  CHECK(holders == std::vector<std::string>{"Q58217", "Q559040"});
}

TEST_CASE("a role says whose office it is, in the order of each language", "[mention]") {
  const auto office = [](std::string_view text, Language language) {
    for (const auto& one : read_on(text, language, "2020-11-19"))
      if (one.kind == Kind::office) return one.role + "@" + one.of + " " + one.key;
    return std::string("none");
  };
  CHECK(office("The French foreign minister left.", Language::en) == "foreign-minister@FRA Q559040");
  CHECK(office("Глава МИД Франции уехал.", Language::ru) == "foreign-minister@FRA Q559040");
  CHECK(office("Le ministre des affaires étrangères de la Fédération de Russie a salué ce pas.", Language::fr) ==
        "foreign-minister@RUS Q58217");
  CHECK(office("France's Minister for Europe and Foreign Affairs left.", Language::en) ==
        "foreign-minister@FRA Q559040");
}

TEST_CASE("several hold an office: the presidents of Russia and France", "[mention]") {
  CHECK(named_in(read_on("the agreement of the presidents of Russia and France", Language::en, "2020-11-19"),
                 Kind::office) == Labels{"Vladimir Putin", "Emmanuel Macron"});
}

TEST_CASE("each state of a list has its own holder of a plural office", "[mention]") {
  const auto offices = [](std::string_view text, Language language) {
    return named_in(read_on(text, language, "2021-05-04"), Kind::office);
  };
  CHECK(offices("Defense Ministers from Canada, France and Germany met.", Language::en) ==
        Labels{"Harjit Sajjan", "Florence Parly", "Annegret Kramp-Karrenbauer"});
  CHECK(offices("They met the Presidents of the Republic of Korea, Zimbabwe and Mozambique.", Language::en) ==
        Labels{"Moon Jae-in", "Emmerson Mnangagwa", "Filipe Nyusi"});
  CHECK(offices("les ministres des Affaires étrangères de l'Italie, de la Grèce et des Kiribati", Language::fr) ==
        Labels{"Luigi Di Maio", "Nikos Dendias", "office:foreign-minister@KIR"});
  CHECK(offices("министры обороны России и Франции", Language::ru) == Labels{"Sergei Shoigu", "Florence Parly"});
}

TEST_CASE("the leader of a state is who leads it, and who leads something else is no leader of it", "[mention]") {
  const auto offices = [](std::string_view text, Language language) {
    return named_in(read_on(text, language, "2021-03-04"), Kind::office);
  };
  CHECK(offices("He spoke with the Turkish leader.", Language::en) == Labels{"Recep Tayyip Erdoğan"});
  CHECK(offices("Звонил турецкий лидер, затем лидер Германии.", Language::ru) ==
        Labels{"Recep Tayyip Erdoğan", "Angela Merkel"});
  CHECK(offices("Il a parlé avec le dirigeant turc.", Language::fr) == Labels{"Recep Tayyip Erdoğan"});
  CHECK(offices("The leaders of the United Kingdom and Poland called.", Language::en) ==
        Labels{"Boris Johnson", "Andrzej Duda"});
  CHECK(offices("The Russian and Turkish leaders called.", Language::en) ==
        Labels{"Vladimir Putin", "Recep Tayyip Erdoğan"});
  CHECK(offices("The opposition leader of Belarus and the leader of the Labour Party called.", Language::en) ==
        Labels{});
  CHECK(offices("Звонил духовный лидер Ирана.", Language::ru) == Labels{});
}

TEST_CASE("as many names as states behind a plural are each the holder of his state's office", "[mention]") {
  const auto offices = [](std::string_view text, Language language) {
    return named_in(read_on(text, language, "2021-03-04"), Kind::office);
  };
  CHECK(offices("переговоры глав правительств Непала и Казахстана Петра Тестова и Аскара Мамина", Language::ru) ==
        Labels{"name:Пётр Тестов", "Askar Mamin"});
  CHECK(offices("The leaders of Nepal and France, Anil Testa and Emmanuel Macron, called.", Language::en) ==
        Labels{"name:Anil Testa", "Emmanuel Macron"});
  CHECK(offices("He met the presidents of Azerbaijan and France. Anil Testa and Emmanuel Macron spoke.",
                Language::en) == Labels{"Ilham Aliyev", "Emmanuel Macron"});
}

TEST_CASE("a council of ministers of no state is no minister", "[mention]") {
  const auto found = read_on("He attended the Council of Defence Ministers of the CSTO.", Language::en, "2021-05-04");
  CHECK(named_in(found, Kind::office).empty());
}

TEST_CASE("both ministers and two presidents are not one of them", "[mention]") {
  for (const auto* text : {"С.В.Лавров принял Э.Блинкена. Оба министра отметили важность встречи.",
                           "В.В.Путин принял Э.Макрона. Два президента отметили важность встречи."})
    CHECK(named_in(read_on(text, Language::ru, "2021-05-04", "RUS"), Kind::office).empty());
}

TEST_CASE("a secretary of state at a ministry is not America's", "[mention]") {
  const auto found = read_on("Secretary of State at the Ministry for Foreign Affairs of Sweden Robert Rydberg came.",
                             Language::en, "2021-05-04");
  for (const auto& one : found) CHECK(one.role != "foreign-minister");
  CHECK(named_in(found, Kind::person) == Labels{"name:Robert Rydberg"});
}

TEST_CASE("an office that a verb follows at once is not whose name stands before the comma", "[mention]") {
  const auto found = read_on("At the meeting with Walid Al-Moualem, the Secretary-General raised the question.",
                             Language::en, "2019-05-04", "UN");
  CHECK(named_in(found, Kind::office) == Labels{"António Guterres"});
}

TEST_CASE("an office without a country is the publisher's", "[mention]") {
  CHECK(named_in(read_on("The President of the Republic spoke first.", Language::en, "2020-11-19", "FRA"),
                 Kind::office) == Labels{"Emmanuel Macron"});
  CHECK(named_in(read_on("The President of the Republic spoke first.", Language::en, "2020-11-19"), Kind::office) ==
        Labels{"office:head-of-state"});
}

TEST_CASE("a state may stand behind the name, and another's office is not that person's", "[mention]") {
  for (const std::string_view text :
       {"The Minister of Foreign Affairs of Latvia met with Foreign Minister Ivan Krumov of Georgia.",
        "The Minister of Foreign Affairs of Latvia met with Foreign Minister Ivan Krumov of the Netherlands."}) {
    const auto mentions = read_on(text, Language::en, "2021-05-03");
    for (const auto& one : mentions) {
      if (one.kind == Kind::office && one.key != "name:Ivan Krumov") CHECK(one.of == "LVA");
      if (one.key == "name:Ivan Krumov") CHECK((one.of == "GEO" || one.of == "NLD"));
    }
    CHECK(named_in(mentions, Kind::office).size() == 2);
  }
  const auto of = [](std::string_view text) { return read_on(text, Language::en, "2021-05-03").front().of; };
  CHECK(of("Foreign Minister Ivan Krumov of Chad's army came.").empty());
}

TEST_CASE("where no publisher is known an office means the one person who holds such a one in the text", "[mention]") {
  const auto offices = [](const std::string& text) {
    return named_in(read_on(text, Language::en, "2022-09-21"), Kind::office);
  };
  CHECK(offices("Sameh Shoukry, Minister for Foreign Affairs of Egypt, came. He and the Foreign Minister spoke.")
            .back() == "Sameh Shoukry");
  CHECK(offices("Foreign Minister of Egypt Sameh Shoukry spoke with his counterpart.").back() ==
        "office:foreign-minister");
}

TEST_CASE("where no publisher is known whose state nobody tells is meant, and who is called by the very word",
          "[mention]") {
  CHECK(named_in(read_on("Le Président de la République a appelé Ignazio Cassis, Président de la Confédération suisse. "
                         "Le Président Macron a remercié.",
                         Language::fr, "2022-05-04"),
                 Kind::office)
            .front() == "Emmanuel Macron");
  CHECK(named_in(read_on("Secretary of State Antony Blinken met with Foreign Minister of Kazakhstan Murat Nurtleu. The "
                         "Secretary later went home.",
                         Language::en, "2023-05-04"),
                 Kind::office)
            .back() == "Antony Blinken");
}

TEST_CASE("a deputy prime minister who is foreign minister holds both offices", "[mention]") {
  const auto found = read_on("He met Kazakhstani Deputy Prime Minister and Foreign Minister Murat Olzhabek.",
                             Language::en, "2023-05-04");
  REQUIRE(named_in(found, Kind::person) == Labels{"name:Murat Olzhabek"});
  CHECK(found.back().role == "foreign-minister");
  CHECK(found.back().of == "KAZ");
}

TEST_CASE("the King is nobody's name and no president", "[mention]") {
  const auto found = read_on(
      "Ukrainian President Volodymyr Zelenskyy was received by His Majesty The King. The people "
      "were glad.",
      Language::en, "2023-02-08");
  CHECK(named_in(found, Kind::person) == Labels{"Volodymyr Zelenskyy"});
  CHECK(named_in(found, Kind::office).back() == "office:head-of-state");
}

TEST_CASE("the counterpart of the High Representative in a state is its foreign minister", "[mention]") {
  CHECK(named_in(read_on("High Representative Josep Borrell spoke with his Turkish counterpart.", Language::en,
                         "2021-03-05"),
                 Kind::office) == Labels{"Josep Borrell", "Mevlüt Çavuşoğlu"});
}

TEST_CASE("counterparts from several states are each of them", "[mention]") {
  CHECK(named_in(read_on("Foreign Minister Sergey Lavrov met with his counterparts from France, Germany and China.",
                         Language::en, "2021-05-04", "RUS"),
                 Kind::office) == Labels{"Sergey Lavrov", "Jean-Yves Le Drian", "Heiko Maas", "Wang Yi"});
  CHECK(named_in(read_on("Sergey Lavrov met with his French, German and Chinese counterparts.", Language::en,
                         "2021-05-04", "RUS"),
                 Kind::office) == Labels{"Jean-Yves Le Drian", "Heiko Maas", "Wang Yi"});
  CHECK(named_in(read_on("С.В.Лавров встретился с французским и германским коллегами и с коллегами из Китая и Индии.",
                         Language::ru, "2021-05-04", "RUS"),
                 Kind::office) == Labels{"Jean-Yves Le Drian", "Heiko Maas", "Wang Yi", "Subrahmanyam Jaishankar"});
  CHECK(named_in(read_on("Sergueï Lavrov a reçu ses homologues français, allemand et chinois.", Language::fr,
                         "2021-05-04", "RUS"),
                 Kind::office) == Labels{"Jean-Yves Le Drian", "Heiko Maas", "Wang Yi"});
}

TEST_CASE("an adviser to the president is not taken for the president", "[mention]") {
  for (const auto& one :
       read_on("He met the Head of the Office of the President of Ukraine.", Language::en, "2022-01-14"))
    CHECK_FALSE(one.role == "head-of-state");
}

TEST_CASE("colleagues who are addressed hold no office, and a president of a party is no head of state", "[mention]") {
  CHECK(named_in(read_on("Уважаемые коллеги, добрый день!", Language::ru, "2021-02-16", "RUS"), Kind::office).empty());
  CHECK(named_in(read_on("la présidente du parti a parlé", Language::fr, "2021-02-16", "FRA"), Kind::office).empty());
  CHECK(named_in(read_on("поздравил президента Олимпийского комитета", Language::ru, "2021-02-16", "RUS"), Kind::office)
            .empty());
  CHECK(named_in(read_on("un président doit parler", Language::fr, "2021-02-16", "FRA"), Kind::office).empty());
  CHECK(named_in(read_on("le premier avion", Language::fr, "2021-02-16", "FRA"), Kind::office).empty());
}

TEST_CASE("a collegium of ministries is no colleague", "[mention]") {
  CHECK(named_in(read_on("С.В.Лавров открыл заседание коллегий двух министерств.", Language::ru, "2021-02-16", "RUS"),
                 Kind::office)
            .empty());
  CHECK(named_in(read_on("С.В.Лавров встретился с французским коллегой.", Language::ru, "2021-02-16", "RUS"),
                 Kind::office) == Labels{"Jean-Yves Le Drian"});
}

TEST_CASE("the president of an institute is not the President", "[mention]") {
  const auto mentions =
      read_on("The President opened it. President of the Kurchatov Institute Mikhail Kovalchuk spoke.", Language::en,
              "2021-02-16", "RUS");
  CHECK(named_in(mentions, Kind::office).front() == "Vladimir Putin");
}

TEST_CASE("the head of the publisher's state is who led it that day, though another is named", "[mention]") {
  const auto mentions =
      read_on("Le président de la Fédération de Russie Vladimir Poutine a appelé. Le chef de l'État a parlé.",
              Language::fr, "2021-02-16", "FRA");
  CHECK(named_in(mentions, Kind::office).back() == "Emmanuel Macron");
}

TEST_CASE("a bare minister is the publisher's, or of the state whose adjective stands there, or was named last",
          "[mention]") {
  const auto offices = [](std::string_view text, Language language, std::string side) {
    std::vector<std::string> keys;
    for (const auto& one : read_on(text, language, "2020-11-19", std::move(side)))
      if (one.kind == Kind::office && text.find(one.span.of(text)) > 20) keys.push_back(one.key);
    return keys;
  };
  constexpr std::string_view text =
      "Sergey Lavrov met Jean-Yves Le Drian. The Minister was glad. The Russian Minister left.";
  CHECK(offices(text, Language::en, "FRA") == std::vector<std::string>{"Q559040", "Q58217"});
  CHECK(offices("С.В.Лавров уехал. Министр обороны остался.", Language::ru, "ATA") ==
        std::vector<std::string>{"office:defence-minister@ATA"});
  CHECK(offices("Josep Borrell met Sergey Lavrov. The Minister of Energy was glad.", Language::en, "EU").empty());
}

TEST_CASE("whom something is according to holds no office behind the comma", "[mention]") {
  const auto found =
      read_on("According to Oleksiy Danilov, the President did not close it.", Language::en, "2021-06-01", "UKR");
  CHECK(named_in(found, Kind::person) == Labels{"Oleksiy Danilov"});
  CHECK(named_in(found, Kind::office) == Labels{"Volodymyr Zelenskyy"});
}

TEST_CASE("advisers to leaders are not the leaders", "[mention]") {
  for (const auto& one : read_on("He met advisers to the leaders of France and Germany.", Language::en, "2022-01-11"))
    CHECK(one.kind == Kind::country);
}

TEST_CASE("a bare office is the publisher's only where the text calls nobody else so", "[mention]") {
  const auto key = [](std::string_view text, Language language, const char* day, const char* side) {
    std::string last;
    for (const auto& one : read_on(text, language, day, side))
      if (one.kind == Kind::office) last = one.key;
    const auto* person = gazetteer::Gazetteer::built_in().person(last);
    return person != nullptr ? person->name.en : last;
  };
  CHECK(key("Call with President Macron of France. The Prime Minister and the President agreed.", Language::en,
            "2021-08-27", "GBR") == "Emmanuel Macron");
  CHECK(key("Secretary of State Antony Blinken met Foreign Minister Sergey Lavrov. He told the Foreign Minister so.",
            Language::en, "2022-01-21", "USA") == "Sergey Lavrov");
  CHECK(key("Jean-Yves Le Drian, ministre des Affaires étrangères, a reçu Sergueï Lavrov, ministre russe des Affaires "
            "étrangères. Il a dit à son homologue que c'était bien.",
            Language::fr, "2021-02-19", "FRA") == "Sergey Lavrov");
}

TEST_CASE("in Russian a body before an office does not say whose it is", "[mention]") {
  const auto mentions =
      read_on("На полях сессии Генассамблеи ООН Министр иностранных дел России С.В.Лавров провёл встречу.",
              Language::ru, "2023-09-22", "RUS");
  CHECK(named_in(mentions, Kind::office) == Labels{"Sergey Lavrov"});
}

TEST_CASE("whoever serves the holder of an office does not hold it", "[mention]") {
  CHECK(named_in(read_on("He spoke with Adviser of the Romanian President on European Affairs Ileana Dobre.",
                         Language::en, "2022-01-26"),
                 Kind::office) == Labels{"name:Ileana Dobre"});
  for (const auto& office :
       named_in(read_on("Il a reçu l'envoyé personnel du Secrétaire général de l'ONU, M. Jan Kubis.", Language::fr,
                        "2018-12-06"),
                Kind::office))
    CHECK(office != "António Guterres");
  CHECK(named_in(read_on("An adviser on trade to the French President arrived.", Language::en, "2022-01-26"),
                 Kind::office)
            .empty());
  CHECK(named_in(read_on("US President-elect Joe Biden called.", Language::en, "2020-11-23"), Kind::person) ==
        Labels{"Joe Biden"});
  CHECK(named_in(read_on("US President-elect Joe Biden called.", Language::en, "2020-11-23"), Kind::office) !=
        Labels{"Donald Trump"});
}

TEST_CASE("what a minister is minister of belongs to the title, and so does the state behind it", "[mention]") {
  const auto of = [](std::string_view text, Language language, std::string side = {}) {
    std::string all;
    for (const auto& one : read_on(text, language, "2024-02-23", std::move(side)))
      if (one.kind == Kind::office) all += one.role + "@" + one.of + " ";
    return all;
  };
  CHECK(of("H.E. Ana Ruiz, Minister for Foreign Affairs, European Union and Cooperation of Spain, spoke.", Language::en,
           "UN") == "foreign-minister@ESP ");
  CHECK(of("Министр иностранных дел и экспатриантов Сирии прибыл.", Language::ru, "RUS") == "foreign-minister@SYR ");
  CHECK(of("Le ministre des affaires étrangères, de l'intégration africaine et des Togolais du Mali est venu.",
           Language::fr, "FRA")
            .starts_with("foreign-minister@"));
  CHECK(of("Il a reçu le président de la République du Mali.", Language::fr, "FRA") == "head-of-state@MLI ");
  for (const auto& one :
       read_on("Republic of Korea (ROK) First Vice Foreign Minister Chang Ho-jin", Language::en, "2023-07-24", "USA"))
    if (one.kind == Kind::person) CHECK(one.of == "KOR");
  CHECK(named_in(read_on("Le président de la République, S.E. M. Robert Martin, est venu.", Language::fr, "2024-02-23"),
                 Kind::person) == Labels{"name:Robert Martin"});
}

TEST_CASE("who governs a territory holds that office", "[mention]") {
  for (const auto& one :
       read_on("Встреча с губернатором Иркутской области Игорем Ковалёвым", Language::ru, "2025-02-28", "RUS"))
    if (one.kind == Kind::person) CHECK(one.role == "governor");
}

TEST_CASE("a chancellor is Germany's or Austria's, not the publisher's", "[mention]") {
  for (const auto& one : read_on("The new chancellor spoke.", Language::en, "2021-11-26", "UKR"))
    if (one.kind == Kind::office) CHECK(one.of != "UKR");
}

TEST_CASE("pm behind a number is a time of day", "[mention]") {
  const auto offices = [](std::string_view text) {
    const auto mentions = read_on(text, Language::en, "2023-05-17");
    return std::count_if(mentions.begin(), mentions.end(),
                         [](const mention::Mention& one) { return one.kind == Kind::office; });
  };
  CHECK(offices("They spoke by phone at 5:10pm on Tuesday.") == 0);
  CHECK(offices("They spoke by phone at 7 PM on Tuesday.") == 0);
  CHECK(offices("The PM spoke by phone on Tuesday.") == 1);
}

TEST_CASE("a date says which day it was reckoned from", "[mention]") {
  const auto mentions =
      read_on("On 4 May 2020 they met; the next day, and today, they spoke.", Language::en, "2023-05-17");
  std::vector<std::string> from;
  for (const auto& one : mentions)
    if (one.kind == Kind::date) from.push_back(one.of);
  CHECK(from == std::vector<std::string>{"", "2020-05-04", "2023-05-17"});
}

TEST_CASE("what is presidential or a premier league is no president and no premier", "[mention]") {
  const auto offices = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2016-09-09", "RUS"), Kind::office);
  };
  CHECK(offices("Президентские выборы прошли в президентском дворце.").empty());
  CHECK(offices("Команда Премьер-лиги приехала в Объединённые Арабские Эмираты.").empty());
  CHECK(offices("Председательство Индии завершилось, султанат Оман его приветствовал.").empty());
  CHECK(offices("Его коллега по команде уехал.").empty());
}

TEST_CASE("who heads a state leads it, and a company of a state is not the state", "[mention]") {
  const auto office = [](std::string_view text) {
    for (const auto& one : read_on(text, Language::ru, "2016-09-09", "RUS"))
      if (one.kind == Kind::office) return one.role + "@" + one.of;
    return std::string();
  };
  CHECK(office("Прибыл глава Китая.") == "head-of-state@CHN");
  CHECK(office("Прибыл глава французского правительства.") == "head-of-government@FRA");
  CHECK(office("Прибыл генсек НАТО.") == "secretary-general@NATO");
  CHECK(office("Прибыл президент французской компании.").empty());
  CHECK(office("Прибыл лидер французской лиги.").empty());
}

TEST_CASE("between a Russian office and its holder may stand a body of one word", "[mention]") {
  const auto mentions = read_on("Об этом сказал глава Минпогоды Сергей Друмский.", Language::ru, "2016-09-09", "RUS");
  CHECK(named_in(mentions, Kind::person) == Labels{"name:Сергей Друмский"});
  for (const auto& one : mentions)
    if (one.kind == Kind::person) CHECK(one.role == "other");
}

TEST_CASE("a governor's given name is no town that he governs", "[mention]") {
  const auto found = read_on("Meeting with Brum Region Governor Vladimir Krumov", Language::en, "2022-01-24", "RUS");
  CHECK(named_in(found, Kind::person) == Labels{"name:Vladimir Krumov"});
  CHECK(found.back().role == "governor");
}

TEST_CASE("who is called by an office alone is the publisher's, though another's is named without his state",
          "[mention]") {
  const auto mentions = read_on("Le Président de la République est à Kiev. Il verra le Président Volodymyr Zelensky.",
                                Language::fr, "2022-02-07", "FRA");
  REQUIRE(mentions.front().kind == Kind::office);
  CHECK(mentions.front().of == "FRA");
  CHECK(mentions.front().key == "Q3052772");
}

TEST_CASE("the Holy Father is the Pope, in three languages", "[mention]") {
  for (const auto& [text, language] : {std::pair{"The Holy Father received him.", Language::en},
                                       {"Le Saint-Père l'a reçu.", Language::fr},
                                       {"Его принял Святейший Отец.", Language::ru}})
    CHECK(read_on(text, language, "2021-09-09").front().of == "VAT");
}

TEST_CASE("who leads a state is the counterpart of a president, where he is the one who is named", "[mention]") {
  const auto mentions = read_on(
      "Il y eut un appel de M. Mario Draghi et Mme Angela Merkel. Le Président de la République s'est "
      "entretenu avec ses homologues allemand et italien.",
      Language::fr, "2021-12-07", "FRA");
  std::vector<std::string> offices;
  for (const auto& one : mentions)
    if (one.kind == Kind::office) offices.push_back(one.role + "@" + one.of);
  CHECK(offices == std::vector<std::string>{"head-of-state@FRA", "head-of-government@DEU", "head-of-government@ITA"});
}

TEST_CASE("several words of courtesy may stand between an office and its holder", "[mention]") {
  const auto role = [](const std::string& text, Language language) {
    for (const auto& one : read_on(text, language, "2022-09-05"))
      if (one.kind == Kind::person) return one.role + "@" + one.of;
    return std::string("nobody");
  };
  for (const std::string courtesy :
       {"Son Excellence Monsieur", "SEM", "le Général de Corps d'Armée", "le Professeur", "le Contre-amiral"})
    CHECK(role("Il a reçu l'Ambassadeur de Serbie, " + courtesy + " Jean Krumov, mardi.", Language::fr) ==
          "ambassador@SRB");
  for (const std::string courtesy : {"His Excellency Mr", "Her Excellency the Honourable Mrs"})
    CHECK(role("He received the Ambassador of Serbia, " + courtesy + " Ann Krumov, on Tuesday.", Language::en) ==
          "ambassador@SRB");
}

TEST_CASE("a chairman of nothing but a state heads it, and its name is named", "[mention]") {
  const auto mentions = read_on("Он встретился с Председателем КНР Си Цзиньпином.", Language::ru, "2022-02-04");
  REQUIRE(mentions.size() == 3);
  CHECK(mentions[0].role == "head-of-state");
  CHECK(mentions[1].kind == Kind::country);
}

TEST_CASE("a dash ends an office: what stands behind it is no chain of it", "[mention]") {
  const auto mentions =
      read_on("Agenda du Président de la République - semaine du 12 avril", Language::fr, "2021-04-11", "FRA");
  CHECK(std::any_of(mentions.begin(), mentions.end(), [](const mention::Mention& one) {
    return one.kind == Kind::office && one.role == "head-of-state" && one.of == "FRA";
  }));
}
