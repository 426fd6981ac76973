// Whom no table knows, in sentences of our own, one trouble of real text at a time.

#include "one_sentence.hpp"

using namespace behistun;

TEST_CASE("a name in a caption and again behind it is of one word, and a patriarch is no state's", "[mention]") {
  const auto mentions = read_on("Патриарх Кирилл Кирилл: Благодарю Вас.", Language::ru, "2025-02-01", "RUS");
  CHECK(named_in(mentions, Kind::person) == Labels{"name:Кирилл", "name:Кирилл"});
  for (const auto& one : mentions) CHECK(one.of.empty());
}

TEST_CASE("whom the gazetteer lacks has one key, however his name is spelled or shortened", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::en, "2021-12-24"), Kind::person);
  };
  CHECK(who("Meeting with Mr Faisel Mokdadi. Dr. Faissel Mokdadi, a scholar, was glad.") ==
        Labels{"name:Faissel Mokdadi", "name:Faissel Mokdadi"});
  CHECK(who("Meeting with Mr Faisel Mokdadi. Dr. Karim Mokdadi, a scholar, was glad.") ==
        Labels{"name:Faisel Mokdadi", "name:Karim Mokdadi"});
}

TEST_CASE("someone unknown is found by office, with the nominative as key", "[mention]") {
  CHECK(named_in(read_on("Встреча с губернатором Заречной области Фомой Прохоровым.", Language::ru, "2020-11-19"),
                 Kind::person) == Labels{"name:Фома Прохоров"});
}

TEST_CASE("a name that cases change in its last word alone is put in the nominative too", "[mention]") {
  CHECK(named_in(read_on("Он говорил с Эндрю Лоусоном.", Language::ru, "2020-11-19"), Kind::person) ==
        Labels{"name:Эндрю Лоусон"});
  CHECK(named_in(read_on("Он говорил с послом Се Сяоюном.", Language::ru, "2020-11-19"), Kind::person) ==
        Labels{"name:Се Сяоюн"});
  CHECK(named_in(read_on("Приехал Сергей Донской.", Language::ru, "2020-11-19"), Kind::person) ==
        Labels{"name:Сергей Донской"});
}

TEST_CASE("a call is no person", "[mention]") {
  CHECK(named_in(read_on("Foreign Ministers' Telephone Talk between Japan and Ukraine", Language::en, "2022-03-04"),
                 Kind::person)
            .empty());
}

TEST_CASE("someone unknown may have the state behind his name", "[mention]") {
  const auto mentions = read_on(
      "He received Ambassador Bruno Drumkin of Italy, and then High Commissioner Ann Trabout "
      "of the United Kingdom. The Foreign Minister Working Group of Italy came.",
      Language::en, "2025-03-06", "RWA");
  CHECK(named_in(mentions, Kind::person) == Labels{"name:Bruno Drumkin", "name:Ann Trabout"});
  for (const auto& one : mentions)
    if (one.kind == Kind::person) CHECK(one.of == (one.key == "name:Ann Trabout" ? "GBR" : "ITA"));
}

TEST_CASE("what an office is for is no person", "[mention]") {
  CHECK(named_in(read_on("He was relieved of his duties as Director General for Space Activities.", Language::en,
                         "2025-02-05"),
                 Kind::person)
            .empty());
  CHECK(named_in(read_on("He met with Director of the Federal Service for Financial Monitoring Yury Ozerov.",
                         Language::en, "2021-10-29"),
                 Kind::person) == Labels{"name:Yury Ozerov"});
}

TEST_CASE("an institution is no person", "[mention]") {
  CHECK(named_in(read_on("The President opened the Defence Ministry Board.", Language::en, "2020-11-19"), Kind::person)
            .empty());
}

TEST_CASE("a name ends where its sentence ends, and a thing with an article is no person", "[mention]") {
  CHECK(named_in(read_on("She met Kofi Bla. The envoy left.", Language::en, "2022-01-14"), Kind::person) ==
        Labels{"name:Kofi Bla"});  // a short name is no abbreviation
  CHECK(named_in(read_on("She met Minister Moh. Krum Bla on Friday.", Language::en, "2022-01-14"), Kind::person) ==
        Labels{"name:Moh. Krum Bla"});
  CHECK(named_in(read_on("He met Governor Ivan Petrovsky. The talks went on.", Language::en, "2022-01-14"),
                 Kind::person) == Labels{"name:Ivan Petrovsky"});
  CHECK(named_in(read_on("Head of the General Staff Ivan Petrovsky was there.", Language::en, "2022-01-14"),
                 Kind::person) == Labels{"name:Ivan Petrovsky"});
  CHECK(named_in(read_on("Director of the Federal Security Service Ivan Petrovsky spoke.", Language::en, "2022-01-14"),
                 Kind::person) == Labels{"name:Ivan Petrovsky"});
  CHECK(
      named_in(read_on("He is the Director of the Federal Service", Language::en, "2022-01-14"), Kind::person).empty());
  CHECK(named_in(read_on("He spoke with CEO of Rosneva Ivan Petrovsky.", Language::en, "2022-01-14"), Kind::person) ==
        Labels{"name:Ivan Petrovsky"});
}

TEST_CASE("an unknown word beside a verb of saying is who speaks", "[mention]") {
  CHECK(named_in(read_on("Это важно, – объясняет Тарлович.", Language::ru, "2021-02-16"), Kind::person) ==
        Labels{"name:Тарлович"});
  CHECK(named_in(read_on("Il faut agir, dit Leivard.", Language::fr, "2021-02-16"), Kind::person) ==
        Labels{"name:Leivard"});
  CHECK(named_in(read_on("\"This matters,\" Tarlovic said.", Language::en, "2021-02-16"), Kind::person) ==
        Labels{"name:Tarlovic"});
  CHECK(named_in(read_on("It will rain, he said Monday.", Language::en, "2021-02-16"), Kind::person).empty());
  CHECK(named_in(read_on("Об этом заявил Российский лесной фонд.", Language::ru, "2021-02-16"), Kind::person).empty());
}

TEST_CASE("initials mean whoever the text names in full", "[mention]") {
  CHECK(named_in(read_on("Позвонил Виталию Смирнову. Сегодня В.Смирнову 90 лет.", Language::ru, "2021-02-16"),
                 Kind::person) == Labels{"name:Виталий Смирнов", "name:Виталий Смирнов"});
}

TEST_CASE("a patriarch is known by his given name behind his see", "[mention]") {
  CHECK(named_in(read_on("беседа с Патриархом Московским и всея Руси Кириллом", Language::ru, "2021-02-16"),
                 Kind::person) == Labels{"name:Кирилл"});
  CHECK(named_in(read_on("met with Patriarch Bartholomew today", Language::en, "2021-02-16"), Kind::person) ==
        Labels{"name:Bartholomew"});
}

TEST_CASE("a given name opens the name of somebody whom no table has", "[mention]") {
  CHECK(named_in(read_on("Yesterday Mark Koblenev sang.", Language::en, "2021-12-27"), Kind::person) ==
        Labels{"name:Mark Koblenev"});
  CHECK(named_in(read_on("He got the Order of Alexander Nevsky.", Language::en, "2021-12-27"), Kind::person).empty());
  CHECK(named_in(read_on("The University of Mark Twain City Council met.", Language::en, "2021-12-27"), Kind::person)
            .empty());
}

TEST_CASE("two capital words are a person's name if somebody's begins or ends so", "[mention]") {
  const auto who = [](std::string_view text, Language language) {
    return named_in(read_on(text, language, "2016-11-01"), Kind::person);
  };
  CHECK(who("In the film Abner Zubrowka plays a king.", Language::en) == Labels{"name:Abner Zubrowka"});
  CHECK(who("Dans ce film, Qwilla Duffy joue une reine.", Language::fr) == Labels{"name:Qwilla Duffy"});
  CHECK(who("Этот фильм снят с Зюзей Капланом в главной роли.", Language::ru).size() == 1);
  CHECK(who("In the film Qwilla Zubrowka plays a queen.", Language::en).empty());
  CHECK(who("Visitors love Clyde Street and the Qwilla Duffy of the north.", Language::en).empty());
  CHECK(who("In May Qwilla Duffy Tower Plays A Queen", Language::en).empty());  // a headline
}

TEST_CASE("letters behind a name are no part of it, a king's number is", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::en, "2016-11-01"), Kind::person);
  };
  CHECK(who("We met Barbara Zubrowka MP in town.") == Labels{"name:Barbara Zubrowka"});
  CHECK(who("We met Barbara Zubrowka III in town.") == Labels{"name:Barbara Zubrowka III"});
}

TEST_CASE("a word between quotation marks is nobody", "[mention]") {
  CHECK(named_in(read_on("Бойцы группы \"Вагнер\" ушли.", Language::ru, "2023-06-24"), Kind::person).empty());
}

TEST_CASE("a syllable in small letters goes on a given name before the family name", "[mention]") {
  CHECK(named_in(read_on("Hier Iounous-bek Evkourov a parlé.", Language::fr, "2016-11-01"), Kind::person) ==
        Labels{"name:Iounous-bek Evkourov"});
}

TEST_CASE("whom a card names in full behind his initial is one person", "[mention]") {
  CHECK(named_in(read_on("Выступил И.Кобзяков Кобзяков Игорь Иванович.", Language::ru, "2021-05-01"), Kind::person) ==
        Labels{"name:Игорь Кобзяков", "name:Игорь Кобзяков"});
}

TEST_CASE("a page's card on a person, run into the text, is that person again", "[mention]") {
  CHECK(named_in(read_on("Участвовал помощник Президента Алексей Дюмин Дюмин Алексей Геннадьевич помощник Президента.",
                         Language::ru, "2025-02-19", "RUS"),
                 Kind::person) == Labels{"name:Алексей Дюмин", "name:Алексей Дюмин"});
}

TEST_CASE("people of one family are told apart by their given names", "[mention]") {
  CHECK(named_in(read_on("Директор Иван Анцев пришёл. Затем слово взял Василий Анцев.", Language::ru, "2025-02-19"),
                 Kind::person) == Labels{"name:Иван Анцев", "name:Василий Анцев"});
}

TEST_CASE("a word with a number behind a hyphen is the sign of a thing, and nobody's name", "[mention]") {
  CHECK(named_in(read_on("Prime Minister Su Tseng-chang saw a Su-27 and Mr Lavrov.", Language::en, "2021-02-16"),
                 Kind::person) == Labels{"Su Tseng-chang", "Sergey Lavrov"});
}

TEST_CASE("who is named in full where a sentence begins has the given name with him", "[mention]") {
  const auto mentions =
      read_on("Meeting with Mayor of Moscow Daniil Krumov. Daniil Krumov: Yes, we are ready. Krumov left.",
              Language::en, "2021-06-01", "RUS");
  Labels written;
  for (const auto& one : mentions)
    if (one.kind == Kind::person) written.push_back(std::to_string(one.span.size()) + " " + one.key);
  CHECK(written == Labels{"13 name:Daniil Krumov", "13 name:Daniil Krumov", "6 name:Daniil Krumov"});
  CHECK(named_in(mentions, Kind::quotation) == Labels{"name:Daniil Krumov"});
}

TEST_CASE("a given name that the gazetteer lacks opens a name, in any case, and the family name alone means the same",
          "[mention]") {
  CHECK(
      named_in(read_on("Nous avons vu Gerolamo Morricone. La musique de Morricone plaît.", Language::fr, "2021-02-16"),
               Kind::person) == Labels{"name:Gerolamo Morricone", "name:Gerolamo Morricone"});
  CHECK(named_in(read_on("Встретились с Брэдом Тарковым. Слова Таркова ясны.", Language::ru, "2021-02-16"),
                 Kind::person) == Labels{"name:Брэд Тарков", "name:Брэд Тарков"});
}

TEST_CASE("particles belong to a stranger's name", "[mention]") {
  CHECK(named_in(read_on("They heard Ludwig van Hoven play.", Language::en, "2021-02-16"), Kind::person) ==
        Labels{"name:Ludwig van Hoven"});
}

TEST_CASE("a family name before given name and patronymic is read with them", "[mention]") {
  CHECK(named_in(read_on("В списке Мантурин Денис Валентинович назван первым.", Language::ru, "2021-02-16"),
                 Kind::person) == Labels{"name:Денис Мантурин"});
}

TEST_CASE("a name goes on behind bin and ould, and its syllables behind a hyphen", "[mention]") {
  CHECK(named_in(read_on("He met Mr Salem Ould Cheikh Ahmed.", Language::en, "2018-12-06"), Kind::person) ==
        Labels{"name:Salem Ould Cheikh Ahmed"});
  CHECK(named_in(
            read_on("The Minister met Khalid bin Ahmed bin Mohammed Al Khalifa in Manama.", Language::en, "2018-09-26"),
            Kind::person) == Labels{"name:Khalid bin Ahmed bin Mohammed Al Khalifa"});
  CHECK(named_in(read_on("Встреча с министром обороны Ли Хи Ёном", Language::ru, "2025-02-27", "RUS"), Kind::person) ==
        Labels{"name:Ли Хи Ён"});
  CHECK(named_in(read_on("She spoke with Vice Foreign Minister Chang Ho-jin today.", Language::en, "2023-07-24"),
                 Kind::person) == Labels{"name:Chang Ho-jin"});
  CHECK(named_in(read_on("L’ambassadeur M. Denis MARTELAIN est arrivé.", Language::fr, "2018-12-17"), Kind::person) ==
        Labels{"name:Denis Martelain"});
}

TEST_CASE("the last word of a town's name is nobody", "[mention]") {
  CHECK(named_in(read_on("New York, The Minister of Foreign Affairs met the press.", Language::en, "2018-09-26"),
                 Kind::person)
            .empty());
}

TEST_CASE("words of address, courts, years and the next in a list are nobody's name or office", "[mention]") {
  CHECK(named_in(read_on("Уважаемый Владимир Владимирович! Председатель Верховного Суда Ирина Подносова выступила.",
                         Language::ru, "2025-02-20", "RUS"),
                 Kind::person) == Labels{"name:Ирина Подносова"});
  const auto list = read_on(
      "Director of the Security Service Ivan Petrov, Director of the Intelligence Service Oleg Sokolov attended.",
      Language::en, "2022-02-25", "RUS");
  for (const auto& one : list)
    if (one.kind == Kind::office && one.span.begin > 40) CHECK(one.key != "name:Ivan Petrov");
  CHECK(named_in(read_on("She sent her wishes to Juan Carlos I on the New Year.", Language::en, "2021-12-30"),
                 Kind::person)
            .size() == 1);
}

TEST_CASE("a woman's initial and family name are hers whose full name the text has", "[mention]") {
  const auto people = named_in(
      read_on("Выступила Ирина Подносова. И.Подносова: Спасибо.", Language::ru, "2025-02-20", "RUS"), Kind::person);
  CHECK(people == Labels{"name:Ирина Подносова", "name:Ирина Подносова"});
}

TEST_CASE("a name of two halves is one, though the second is somebody's family name", "[mention]") {
  CHECK(named_in(read_on("Ms Kandit Drumkin-Lavrova came.", Language::en, "2021-02-16"), Kind::person) ==
        Labels{"name:Kandit Drumkin-Lavrova"});
  CHECK(named_in(read_on("Lt Gen Fahad Al-Nasser came.", Language::en, "2021-02-16"), Kind::person) ==
        Labels{"name:Fahad Al-Nasser"});
  CHECK(named_in(read_on("Sheikh Ahmad Al-Drum Al-Ahmad Al-Jabrum Al-Kutum came.", Language::en, "2021-02-16"),
                 Kind::person) == Labels{"name:Ahmad Al-Drum Al-Ahmad Al-Jabrum Al-Kutum"});
  CHECK(named_in(read_on("Maria Drum-Belova came. They thanked Ms Drum-Belova.", Language::en, "2021-02-16"),
                 Kind::person) == Labels{"name:Maria Drum-Belova", "name:Maria Drum-Belova"});
}

TEST_CASE("two places with a hyphen between are two", "[mention]") {
  CHECK(named_in(read_on("L'axe Riyad-Dakar est solide.", Language::fr, "2021-02-16"), Kind::person).empty());
}

TEST_CASE("the number of a king's ends a sentence", "[mention]") {
  CHECK(named_in(read_on("On a vu M. Achille Drumkin III. Elle part.", Language::fr, "2021-02-16"), Kind::person) ==
        Labels{"name:Achille Drumkin III"});
}

TEST_CASE("a courtesy names nobody across a sentence's end or a comma", "[mention]") {
  CHECK(named_in(read_on("I asked the Secretary General. Thank you. Your Excellency, Once more.", Language::en,
                         "2021-02-16"),
                 Kind::person)
            .empty());
}

TEST_CASE("what a representative works on is nobody", "[mention]") {
  CHECK(named_in(read_on("The Special Representative on Preventing Sexual Violence came.", Language::en, "2021-02-16"),
                 Kind::person)
            .empty());
}

TEST_CASE("envoys are named with the states for which they come", "[mention]") {
  CHECK(named_in(read_on("Les ambassadeurs d'Allemagne, Holdrik Mannek, et de Turquie, Husnik Murkat, sont venus.",
                         Language::fr, "2021-02-16"),
                 Kind::person) == Labels{"name:Holdrik Mannek", "name:Husnik Murkat"});
  CHECK(
      named_in(read_on("They saw pictures of the Sudler Zeitung (Germany).", Language::en, "2021-02-16"), Kind::person)
          .empty());
}

TEST_CASE("whose son somebody is stands within the name or ends it", "[mention]") {
  CHECK(named_in(read_on("Посол Азербайджана Рамиз Аббас оглу Мамедов прибыл.", Language::ru, "2021-10-12"),
                 Kind::person) == Labels{"name:Рамиз Аббас оглу Мамедов"});
  CHECK(named_in(read_on("Посол Азербайджана Полад Бюльбюль оглы прибыл.", Language::ru, "2021-10-12"), Kind::person) ==
        Labels{"name:Полад Бюльбюль оглы"});
}

TEST_CASE("a word that opens a sentence is nobody's family name", "[mention]") {
  const auto found = read_on("He will meet Minister Liu He today.", Language::en, "2019-09-05");
  CHECK(named_in(found, Kind::person) == Labels{"name:Liu He"});
}

TEST_CASE("\"y\" stands between two family names, and particles behind it", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::en, "2021-02-16"), Kind::person);
  };
  CHECK(who("Mr Juan Pablo de Drumkin y González de Krumov came.") ==
        Labels{"name:Juan Pablo de Drumkin y González de Krumov"});
}

TEST_CASE("a known family name behind a given name with a syllable is somebody else's", "[mention]") {
  const auto found = read_on("They met Mr. Yong-joon Lee. Mr. Yong-joon Lee left.", Language::en, "2010-04-27");
  CHECK(named_in(found, Kind::person) == Labels{"name:Yong-joon Lee", "name:Yong-joon Lee"});
  CHECK(found.back().span.size() == std::string_view("Yong-joon Lee").size());
}

TEST_CASE("a given name and a patronymic are the one person of the text who is called so", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2021-02-16"), Kind::person);
  };
  CHECK(who("Прибыл Сергей Лавров. Сергей Викторович выступил с речью.") == Labels{"Sergey Lavrov", "Sergey Lavrov"});
  CHECK(who("Прибыл Сергей Лавров. Слово дали Сергею Викторовичу.") == Labels{"Sergey Lavrov", "Sergey Lavrov"});
}

TEST_CASE("a region that somebody directs is nobody", "[mention]") {
  CHECK(named_in(read_on("The Director-General for Latin America, Ivan Drumkin, came.", Language::en, "2021-02-16"),
                 Kind::person) == Labels{"name:Ivan Drumkin"});
}

TEST_CASE("a Russian word with a capital is nobody whose family name it spells", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2016-09-09", "RUS"), Kind::person);
  };
  CHECK(who("Это было вскоре после Второй мировой войны.").empty());
  CHECK(who("Он ответил: Но об этом рано говорить.").empty());
  CHECK(who("Благодарю Вас. Получил Ваше послание, и Ваша страна нам близка.").empty());
  CHECK(who("В МИДе об этом знают, и российского МИДа это касается.").empty());
}

TEST_CASE("who has another given name at the head of a sentence is not the statesman of that family name",
          "[mention]") {
  CHECK(named_in(read_on("Тони Стюарт приехал вечером.", Language::ru, "2015-09-09"), Kind::person) ==
        Labels{"name:Тони Стюарт"});
}

TEST_CASE("two capital words that no table has are somebody beside what he is or that he speaks", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2016-09-09"), Kind::person);
  };
  CHECK(who("Там был полузащитник Рохед Каньвас.") == Labels{"name:Рохед Каньвас"});
  CHECK(who("Там видели Рохеда Каньваса, тренера сборной.").size() == 1);
  CHECK(who("Об этом рассказал Рохед Каньвас.") == Labels{"name:Рохед Каньвас"});
  CHECK(who("Жокей Рохед Каньвас победил.") == Labels{"name:Рохед Каньвас"});
  CHECK(who("Там была сотрудница Google Рохед Каньвас.") == Labels{"name:Рохед Каньвас"});
  CHECK(who("Там открыли Рохед Каньвас.").empty());
  CHECK(who("Туда пришёл тренер из Рохед Каньвас.").empty());
  CHECK(who("Там показали фильм \"Рохед Каньвас\", сказал он.").empty());
}

TEST_CASE("a Russian adjective with its noun is nobody, nor is a brand in Latin letters", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2016-09-09"), Kind::person);
  };
  CHECK(who("Они говорили о годовщине Варшавского восстания.").empty());
  CHECK(who("Они живут в графстве Большой Манчестер, он сказал.").empty());
  CHECK(who("Об этом сообщил Guardian.").empty());
  CHECK(who("Вчера там шёл \"Гражданин Кейн\", и все смотрели.").empty());
}

TEST_CASE("a family name may end like a patronymic", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2016-09-09", "RUS"), Kind::person);
  };
  CHECK(who("Это поручено вице-премьеру Аркадию Дворковичу.").size() == 1);
  CHECK(who("Там вчера был Аркадий Друмович.") == Labels{"name:Аркадий Друмович"});
}

TEST_CASE("at the beginning of a Russian sentence a family name by itself is somebody who speaks", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2016-09-09"), Kind::person);
  };
  CHECK(who("Он приехал. Мортимер заявил об этом.") == Labels{"name:Мортимер"});
  CHECK(who("Он приехал. Мортимер стоял там.").empty());
}

TEST_CASE("of two nominatives that a Russian name may have, it has the one in which the text names him", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2021-02-16"), Kind::person).front();
  };
  CHECK(who("Встреча с губернатором Игорем Зуденей. Зуденя Игорь Михайлович доложил.") == "name:Игорь Зуденя");
  CHECK(who("Встреча с губернатором Игорем Зуденей. Зуденей Игорь Михайлович доложил.") == "name:Игорь Зуденей");
  CHECK(who("Встреча с губернатором Игорем Зубровым.") == "name:Игорь Зубров");
}

TEST_CASE("a name stands far behind an office where all between is what one heads", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::en, "2021-02-16"), Kind::person);
  };
  CHECK(who("Meeting with Chairman of the Central Spiritual Directorate of Lutherans of Russia Talgat Zubrudin") ==
        Labels{"name:Talgat Zubrudin"});
  CHECK(who("Meeting with Secretary of the Central Committee of the Workers' Party of Korea Zu Bron") ==
        Labels{"name:Zu Bron"});
}

TEST_CASE("letters of His Excellency before a given name are no initials", "[mention]") {
  const auto who = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2023-05-18"), Kind::person);
  };
  CHECK(who("Слово взял посол Е.П. Ахмед Кумов.") == Labels{"name:Ахмед Кумов"});
  CHECK(who("Слово взял посол Е.П. Кумов.") == Labels{"name:Е.П. Кумов"});
}

TEST_CASE("two abbreviations of two letters are nobody's name", "[mention]") {
  CHECK(
      named_in(read_on("Слово взял начальник Генштаба ВС РА генерал-полковник Юрий Кумов.", Language::ru, "2011-02-17"),
               Kind::person) == Labels{"name:Юрий Кумов"});
}

TEST_CASE("a Chinese family name tells no case of the name", "[mention]") {
  CHECK(named_in(read_on("Он встретился с Сунь Вэйдуном.", Language::ru, "2023-02-10"), Kind::person) ==
        Labels{"name:Сунь Вэйдун"});
}
