// One release in three languages claims one thing: each language has its own words for it.

#include <array>

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

struct Version {
  std::string title, body;
};

// "call 2021-11-19: Angela Merkel, Alexander Lukashenko" a contact, with all that a reader would compare.
std::string all_told(Language language, const Version& release, const char* published, const std::string& side) {
  std::string all;
  for (const auto& claim : read_as(language, release.title, release.body, published, side).claims) {
    all += (all.empty() ? "" : "\n") + std::string(claim.primary ? "" : "also ") + std::string(to_string(claim.mode));
    if (claim.tense == Tense::future) all += " to come";
    if (claim.negated) all += " not";
    if (claim.when) all += " " + to_string(claim.when->first);
    for (const auto& who : claim.participants)
      all += (&who == &claim.participants.front() ? ": " : ", ") + (who.en.empty() ? who.key : who.en) +
             (who.host ? "*" : "") + (who.guest ? "^" : "");
    if (!claim.place.empty()) all += " | " + claim.place;
    if (!claim.initiator.empty()) all += " | asked by " + claim.initiator;
    if (claim.minutes > 0) all += " | " + std::to_string(claim.minutes) + " minutes";
  }
  return all;
}

// What the English version claims, if the two others claim the same.
std::string told_alike(const Version& en, const Version& fr, const Version& ru, const char* published,
                       const std::string& side = {}) {
  const auto english = all_told(Language::en, en, published, side);
  CHECK(all_told(Language::fr, fr, published, side) == english);
  CHECK(all_told(Language::ru, ru, published, side) == english);
  return english;
}

}  // namespace

TEST_CASE("two who each telephoned a third had a call each", "[claims][languages]") {
  CHECK(told_alike({"Merkel and Macron call Lukashenko",
                    "Angela Merkel and Emmanuel Macron each telephoned Alexander Lukashenko on Friday."},
                   {"Merkel et Macron appellent Loukachenko",
                    "Angela Merkel et Emmanuel Macron ont tous deux téléphoné vendredi à Alexandre Loukachenko."},
                   {"Меркель и Макрон позвонили Лукашенко",
                    "Ангела Меркель и Эммануэль Макрон в пятницу каждый позвонили Александру Лукашенко."},
                   "2021-11-20") ==
        "call 2021-11-19: Alexander Lukashenko, Emmanuel Macron\n"
        "call 2021-11-19: Alexander Lukashenko, Angela Merkel");
}

TEST_CASE("talks that somebody only demands or agrees to open are none", "[claims][languages]") {
  CHECK(told_alike({"Orbán turns to Washington",
                    "Viktor Orbán demanded on Tuesday that Joe Biden open talks with Vladimir Putin."},
                   {"Orbán se tourne vers Washington",
                    "Viktor Orbán a exigé mardi que Joe Biden engage des pourparlers avec Vladimir Poutine."},
                   {"Орбан обратился к Вашингтону",
                    "Виктор Орбан потребовал во вторник, чтобы Джо Байден начал переговоры с Владимиром Путиным."},
                   "2022-10-12") == "");
  CHECK(
      told_alike(
          {"News from Brussels", "Aleksandar Vučić and Albin Kurti had agreed to open negotiations, said a diplomat."},
          {"Nouvelles de Bruxelles",
           "Aleksandar Vučić et Albin Kurti étaient convenus d'ouvrir des négociations, selon un diplomate."},
          {"Новости из Брюсселя", "Александр Вучич и Альбин Курти согласились начать переговоры, сообщил дипломат."},
          "2022-12-08") == "");
}

TEST_CASE("who met somebody and demanded something met him", "[claims][languages]") {
  CHECK(
      told_alike(
          {"Scholz in Warsaw", "Olaf Scholz met Donald Tusk on Monday in Warsaw and called for reforms."},
          {"Scholz à Varsovie", "Olaf Scholz a rencontré lundi à Varsovie Donald Tusk et a appelé à des réformes."},
          {"Шольц в Варшаве", "Олаф Шольц встретился в понедельник в Варшаве с Дональдом Туском и призвал к реформам."},
          "2024-07-02") == "meeting 2024-07-01: Olaf Scholz^, Donald Tusk* | Q270");
}

TEST_CASE("a sentence goes on to the next contact behind \"after which\"", "[claims][languages]") {
  CHECK(told_alike({"Mirzoyan in Washington",
                    "Ararat Mirzoyan met on Monday in Washington with Antony Blinken, after which he was received by "
                    "Jake Sullivan."},
                   {"Mirzoïan à Washington",
                    "Ararat Mirzoïan a rencontré lundi à Washington Antony Blinken, puis il a été reçu par Jake "
                    "Sullivan."},
                   {"Мирзоян в Вашингтоне",
                    "Арарат Мирзоян встретился в понедельник в Вашингтоне с Энтони Блинкеном, после чего был принят "
                    "Джейком Салливаном."},
                   "2023-05-02") ==
        "meeting 2023-05-01: Ararat Mirzoyan^, Antony Blinken* | Q61\n"
        "meeting 2023-05-01: Ararat Mirzoyan^, Jake Sullivan* | Q61");
}

TEST_CASE("what is held at a place is not what two do there", "[claims][languages]") {
  CHECK(told_alike({"Bayramov in Skopje",
                    "In Skopje, where a summit opens, Jeyhun Bayramov sat down on 29 November with Péter Szijjártó."},
                   {"Baïramov à Skopje",
                    "À Skopje, où s'ouvre un sommet, Djeyhoun Baïramov a discuté le 29 novembre avec Péter Szijjártó."},
                   {"Байрамов в Скопье",
                    "В Скопье, где открывается саммит, Джейхун Байрамов 29 ноября побеседовал с Петером Сийярто."},
                   "2023-11-30") == "meeting 2023-11-29: Jeyhun Bayramov, Péter Szijjártó | Q384");
}

TEST_CASE("they were not where their spokesman works, and stayed as long as he said", "[claims][languages]") {
  CHECK(told_alike({"Putin and Kim Jong-un meet",
                    "Vladimir Putin and Kim Jong-un met on Wednesday. The talks lasted five and a half hours, said "
                    "Kremlin spokesman Dmitry Peskov."},
                   {"Rencontre de Poutine et de Kim Jong-un",
                    "Vladimir Poutine et Kim Jong-un se sont rencontrés mercredi. Les pourparlers ont duré cinq heures "
                    "et demie, a indiqué le porte-parole du Kremlin Dmitri Peskov."},
                   {"Путин и Ким Чен Ын встретились",
                    "Владимир Путин и Ким Чен Ын встретились в среду. Переговоры длились пять с половиной часов, "
                    "сообщил пресс-секретарь Кремля Дмитрий Песков."},
                   "2023-09-14") == "meeting 2023-09-13: Kim Jong-un, Vladimir Putin | 330 minutes");
}

TEST_CASE("a meeting that was called off is negated, and to come", "[claims][languages]") {
  CHECK(told_alike({"Blinken calls off meeting",
                    "Antony Blinken called off the meeting with Sergey Lavrov planned for 26 February in Geneva."},
                   {"Blinken annule une rencontre",
                    "Antony Blinken a annulé la rencontre avec Sergueï Lavrov prévue le 26 février à Genève."},
                   {"Блинкен отменил встречу",
                    "Энтони Блинкен отменил встречу с Сергеем Лавровым, намеченную на 26 февраля в Женеве."},
                   "2022-02-23") == "meeting to come not 2022-02-26: Sergey Lavrov, Antony Blinken | Q71");
}

TEST_CASE("an initiative that is written about asks for no contact", "[claims][languages]") {
  CHECK(told_alike(
            {"Letter to Zelenskyy",
             "António Guterres sent a letter to Volodymyr Zelenskyy on 11 March on the Ukrainian grain "
             "initiative."},
            {"Lettre à Zelensky",
             "António Guterres a adressé une lettre à Volodymyr Zelensky le 11 mars au sujet de l'initiative de "
             "l'Ukraine sur les céréales."},
            {"Письмо Зеленскому", "Антониу Гутерриш 11 марта направил письмо Владимиру Зеленскому о вывозе зерна."},
            "2023-03-12") == "letter 2023-03-11: António Guterres, Volodymyr Zelenskyy");
  CHECK(read("Call with Lavrov", "At Sergey Lavrov's request, Antony Blinken spoke with him by telephone on Monday.",
             "2021-03-16", "USA")
            .primary_claim()
            ->initiator == "RUS");
}

TEST_CASE("who saw each other met", "[claims][languages]") {
  CHECK(told_alike({"Vučić and Scholz in New York",
                    "Aleksandar Vučić and Olaf Scholz saw each other in New York on Wednesday."},
                   {"Vučić et Scholz à New York", "Aleksandar Vučić et Olaf Scholz se sont vus mercredi à New York."},
                   {"Вучич и Шольц в Нью-Йорке", "Александр Вучич и Олаф Шольц увиделись в среду в Нью-Йорке."},
                   "2023-09-21") == "meeting 2023-09-20: Aleksandar Vučić, Olaf Scholz | Q60");
}

TEST_CASE("who will be met on a visit to come is of it", "[claims][languages]") {
  CHECK(told_alike({"Duda to visit Brussels",
                    "Andrzej Duda will visit Brussels on 22 February. He will meet there with Jens Stoltenberg."},
                   {"Duda à Bruxelles",
                    "Andrzej Duda se rendra à Bruxelles le 22 février. Il y rencontrera Jens "
                    "Stoltenberg."},
                   {"Дуда посетит Брюссель",
                    "Анджей Дуда 22 февраля посетит Брюссель. Он встретится с Йенсом "
                    "Столтенбергом."},
                   "2024-02-20") == "visit to come 2024-02-22: Jens Stoltenberg, Andrzej Duda | Q239");
}

TEST_CASE("the day on which somebody said that they will meet is not that of the meeting", "[claims][languages]") {
  CHECK(told_alike(
            {"Guterres in New York", "António Guterres told reporters on Tuesday that he plans to meet Sergey Lavrov."},
            {"Guterres à New York", "António Guterres a déclaré mardi qu'il prévoit de rencontrer Sergueï Lavrov."},
            {"Гутерриш в Нью-Йорке",
             "Антониу Гутерриш заявил во вторник, что он планирует встретиться с Сергеем Лавровым."},
            "2022-09-15") == "meeting to come 2022-09-15: António Guterres, Sergey Lavrov | Q60");
}

TEST_CASE("a contact of private people is none", "[claims][languages]") {
  const auto of_singers = [](Language language, const std::string& body) {
    mention::Reading reading(body);
    reading.language = language;
    reading.anchor = Day::read("2022-05-24");
    reading.sentences = segment::sentences(body, language);
    reading.dates = dates::find(body, language, reading.anchor);
    const auto mentions = mention::find(reading);
    return find({reading, mentions, {}, {}, {{0, body.size()}}, {}, {}}).size();
  };
  CHECK(of_singers(Language::en, "Carolyn Bertram met Morten Sandal in Oslo on Monday.") == 0);
  CHECK(of_singers(Language::fr, "Caroline Bertram a rencontré Morten Sandal lundi à Oslo.") == 0);
  CHECK(of_singers(Language::en, "Sergey Lavrov met Morten Sandal in Oslo on Monday.") == 1);
}

TEST_CASE("an envoy stands for the Pope, who was not there", "[claims]") {
  CHECK(told(Language::en, "Envoy received in Kyiv",
             "Volodymyr Zelenskyy granted an audience on 5 June to the Pope's envoy, Cardinal Matteo Zuppi.",
             "2023-06-06", "UKR") == "meeting 2023-06-05: Volodymyr Zelenskyy, Matteo Zuppi");
}

TEST_CASE("who is received one by one was met where and when they all were", "[claims][languages]") {
  CHECK(told_alike({"The President's audiences",
                    "Emmanuel Macron received several visitors in Lyon on Thursday. He first met Rishi Sunak. He then "
                    "received Olaf Scholz."},
                   {"Audiences du Président",
                    "Emmanuel Macron a reçu plusieurs visiteurs jeudi à Lyon. Il a d'abord rencontré Rishi Sunak. Il a "
                    "ensuite reçu Olaf Scholz."},
                   {"Аудиенции президента",
                    "Эммануэль Макрон принял в четверг в Лионе нескольких гостей. Сначала он встретился с Риши "
                    "Сунаком. Затем он принял Олафа Шольца."},
                   "2023-10-20") ==
        "meeting 2023-10-19: Emmanuel Macron*, Rishi Sunak^ | Q456\n"
        "meeting 2023-10-19: Emmanuel Macron*, Olaf Scholz^ | Q456");
}

TEST_CASE("the Kremlin that confirms a meeting is not where it will be", "[claims][languages]") {
  CHECK(told_alike({"Kremlin confirms meeting of Putin and Erdoğan",
                    "Dmitry Peskov confirmed that Vladimir Putin would meet Recep Tayyip Erdoğan in Ankara on 4 "
                    "September."},
                   {"Rencontre de Poutine et d'Erdoğan",
                    "Dmitri Peskov a confirmé que Vladimir Poutine rencontrerait Recep Tayyip Erdoğan à Ankara le 4 "
                    "septembre."},
                   {"Кремль подтвердил встречу Путина и Эрдогана",
                    "Дмитрий Песков подтвердил, что Владимир Путин встретится с Реджепом Тайипом Эрдоганом в Анкаре 4 "
                    "сентября."},
                   "2023-08-30") == "meeting to come 2023-09-04: Recep Tayyip Erdoğan*, Vladimir Putin^ | Q3640");
  CHECK(
      read("KREMLIN - News", "KREMLIN - Vladimir Putin met Recep Tayyip Erdoğan.", "2023-08-30").claims.front().place ==
      "x-kremlin");
}

TEST_CASE("who discussed something in a town on a day met there then", "[claims][languages]") {
  const std::string met = "meeting 2024-04-13: Sergey Lavrov, Hakan Fidan";
  CHECK(told(Language::en, "News of the ministers",
             "Hakan Fidan and Sergey Lavrov discussed trade in Samarkand on 13 April.", "2024-04-15", "") == met);
  CHECK(told(Language::fr, "Nouvelles des ministres",
             "Hakan Fidan et Sergueï Lavrov ont discuté du commerce à Samarcande le 13 avril.", "2024-04-15",
             "") == met);
  CHECK(told(Language::ru, "Новости министров", "Хакан Фидан и Сергей Лавров 13 апреля обсудили в Самарканде торговлю.",
             "2024-04-15", "") == met);
}

TEST_CASE("talks that are due to open are to come", "[claims][languages]") {
  CHECK(told_alike({"Bayramov and Mirzoyan",
                    "Talks between Jeyhun Bayramov and Ararat Mirzoyan are due to open in "
                    "Brussels on 5 October."},
                   {"Baïramov et Mirzoïan",
                    "Des pourparlers entre Djeyhoun Baïramov et Ararat Mirzoïan doivent "
                    "s'ouvrir à Bruxelles le 5 octobre."},
                   {"Байрамов и Мирзоян",
                    "Переговоры Джейхуна Байрамова и Арарата Мирзояна намечены в Брюсселе на 5 "
                    "октября."},
                   "2023-09-27") == "talks to come 2023-10-05: Jeyhun Bayramov, Ararat Mirzoyan | Q239");
}

TEST_CASE("who was welcomed by somebody on a visit is told once", "[claims][languages]") {
  CHECK(told_alike({"Zelenskyy visits Finland",
                    "Volodymyr Zelenskyy is in Helsinki on a visit. On 3 May he was welcomed at the palace by Sauli "
                    "Niinistö."},
                   {"Zelensky en visite en Finlande",
                    "Volodymyr Zelensky est en visite à Helsinki. Le 3 mai, il a été accueilli au palais par Sauli "
                    "Niinistö."},
                   {"Зеленский с визитом в Финляндии",
                    "Владимир Зеленский находится в Хельсинки с визитом. 3 мая во дворце его встретил Саули Ниинистё."},
                   "2023-05-04") == "visit 2023-05-04: Sauli Niinistö*, Volodymyr Zelenskyy^ | Q1757");
}

TEST_CASE("a weekday is no ordinal, nor is \"he first met\"", "[claims]") {
  CHECK(read("Новости министров", "Джеймс Клеверли во вторник позавтракал с Дмитрием Кулебой.", "2023-07-19")
            .claims.front()
            .ordinal == 0);
  CHECK(read("Sunak meets Macron", "Rishi Sunak first met Emmanuel Macron.", "2023-07-19").claims.front().ordinal == 0);
}
