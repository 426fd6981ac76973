// Who else of the hosts received a guest, contacts listed below a heading, and contacts that are only spoken of.

#include "told.hpp"

using namespace behistun;
using namespace behistun::claims;

namespace {

std::string in_french(const std::string& title, const std::string& body, const std::string& side = {}) {
  return told(Language::fr, title, body, "2024-03-02", side);
}

std::string in_russian(const std::string& title, const std::string& body, const std::string& side = {}) {
  return told(Language::ru, title, body, "2024-03-02", side);
}

}  // namespace

TEST_CASE("below a guest's reception, who else of the hosts' side received him met him and not their own", "[claims]") {
  const std::string title = "Emmanuel Macron reçoit Hakan Fidan";
  const std::string lead = "Emmanuel Macron a reçu vendredi à Paris le ministre turc Hakan Fidan. ";
  const std::string first = "meeting 2024-03-01: Emmanuel Macron, Hakan Fidan";
  for (const std::string next :
       {"Ce dernier a été reçu par Stéphane Séjourné.", "Il s'est ensuite entretenu avec Stéphane Séjourné.",
        "Son hôte a également été reçu par Stéphane Séjourné.", "Stéphane Séjourné l'a également reçu.",
        "L'hôte de la France a été reçu par Stéphane Séjourné.",
        "Il avait eu peu avant une réunion avec Stéphane Séjourné."})
    CHECK(in_french(title, lead + next, "FRA") == first + "\nmeeting 2024-03-01: Hakan Fidan, Stéphane Séjourné");
  CHECK(in_french(title, lead + "Ce dernier a aussi été reçu par Stéphane Séjourné et par Gabriel Attal.", "FRA") ==
        first + "\nmeeting 2024-03-01: Hakan Fidan, Stéphane Séjourné\nmeeting 2024-03-01: Gabriel Attal, Hakan Fidan");
  CHECK(in_french(title, lead + "Il a ensuite reçu l'ambassadeur de Suède, Jean Dupont.", "FRA") ==
        first + "\nmeeting 2024-03-01: Emmanuel Macron, name:Jean Dupont");
  const std::string russian = "Сергей Лавров принял в пятницу министра иностранных дел Турции Хакана Фидана. ";
  for (const std::string next :
       {"Его принял также Владимир Путин.", "С гостем встретился и Владимир Путин.", "Гостя принял Владимир Путин.",
        "С ним встретился и Владимир Путин.", "Министра принял также Владимир Путин."})
    CHECK(in_russian("Сергей Лавров принял Хакана Фидана", russian + next, "RUS") ==
          "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Hakan Fidan, Vladimir Putin");
  CHECK(in_russian("Сергей Лавров принял Хакана Фидана", russian + "Министр встретился с Владимиром Путиным.", "RUS")
            .find("Hakan Fidan, Vladimir Putin") == std::string::npos);
}

TEST_CASE("a clause behind somebody tells whom he met besides", "[claims]") {
  CHECK(
      in_french("Catherine Colonna reçoit Hakan Fidan",
                "Catherine Colonna a reçu vendredi Hakan Fidan, qui s'est également entretenu avec Gérard Larcher.") ==
      "meeting 2024-03-01: Catherine Colonna, Hakan Fidan\nmeeting 2024-03-01: Hakan Fidan, Gérard Larcher");
  CHECK(in_russian("Сергей Лавров принял Хакана Фидана",
                   "Сергей Лавров принял в пятницу Хакана Фидана, который также встретился с Владимиром Путиным.") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Hakan Fidan, Vladimir Putin");
}

TEST_CASE("a line of a list tells of one contact of its heading's", "[claims]") {
  const std::string both =
      "meeting 2024-03-01: Catherine Colonna, Hakan Fidan\nmeeting 2024-03-01: Catherine Colonna, Ahmed Attaf";
  const std::string title = "Semaine de haut niveau à New York";
  CHECK(in_french(title,
                  "Catherine Colonna a mené vendredi plusieurs entretiens à New York :\n\n• avec Hakan Fidan ;\n\n"
                  "• avec Ahmed Attaf.") == both);
  CHECK(in_french(title,
                  "Catherine Colonna a rencontré vendredi à New York :\n\n- M. Hakan Fidan ;\n\n- M. Ahmed Attaf.") ==
        both);
  CHECK(in_french(title,
                  "Catherine Colonna s'entretiendra lundi à New York :\n\n• avec Hakan Fidan ;\n\n• avec Ahmed Attaf.")
            .empty());
  CHECK(in_russian("О программе Сергея Лаврова",
                   "1 марта Сергей Лавров провел следующие встречи:\n\n1) с Хаканом Фиданом;\n\n2) с Ахмедом "
                   "Аттафом.") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Sergey Lavrov, Ahmed Attaf");
}

TEST_CASE("of two who met while in town for a summit the verb tells how", "[claims]") {
  CHECK(in_french("Emmanuel Macron et Volodymyr Zelensky font le point",
                  "Emmanuel Macron, arrivé à Bari pour le sommet du G7, y a rencontré vendredi Volodymyr Zelensky.") ==
        "meeting 2024-03-01: Emmanuel Macron, Volodymyr Zelenskyy");
  CHECK(in_russian("Реджеп Тайип Эрдоган пообщался с Владимиром Зеленским в кулуарах саммита",
                   "Реджеп Тайип Эрдоган пообщался в пятницу с Владимиром Зеленским.") ==
        "meeting 2024-03-01: Volodymyr Zelenskyy, Recep Tayyip Erdoğan");
}

TEST_CASE("why somebody was there does not hide how he was received", "[claims]") {
  CHECK(in_russian("Встреча Сергея Лаврова с Хаканом Фиданом",
                   "Сергей Лавров встретился в пятницу с Хаканом Фиданом. Затем Сергей Лавров, находящийся в Алжире с "
                   "визитом, был принят Ахмедом Аттафом.") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Sergey Lavrov, Ahmed Attaf");
}

TEST_CASE("day and town may stand between « reçu » and « par »", "[claims]") {
  CHECK(in_french("Message du président Erdogan à Emmanuel Macron",
                  "Hakan Fidan a été reçu vendredi à Paris par Emmanuel Macron, à qui il a remis un message.") ==
        "meeting 2024-03-01: Emmanuel Macron, Hakan Fidan");
  CHECK(in_french("Catherine Colonna s'entretient avec Hakan Fidan",
                  "Lors d'un déjeuner de travail à Paris, Catherine Colonna a abordé samedi avec Hakan Fidan la "
                  "situation à Gaza.") == "meeting 2024-03-02: Catherine Colonna, Hakan Fidan");
}

TEST_CASE("« lors de deux entretiens distincts » and their like part those who were met", "[claims]") {
  const std::string both =
      "meeting 2024-03-01: Catherine Colonna, Hakan Fidan\nmeeting 2024-03-01: Catherine Colonna, Ahmed Attaf";
  for (const std::string how :
       {", lors d'entretiens séparés,", ", l'un après l'autre,", ", au cours de deux entrevues distinctes,"})
    CHECK(in_french("Catherine Colonna à New York",
                    "Catherine Colonna a rencontré vendredi" + how + " Hakan Fidan et Ahmed Attaf.") == both);
  CHECK(in_russian("Сергей Лавров в Алжире",
                   "Сергей Лавров раздельно встретился в пятницу с Хаканом Фиданом и Ахмедом "
                   "Аттафом.") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Sergey Lavrov, Ahmed Attaf");
}

TEST_CASE("« c'est B qui l'appelait » is a call of B's", "[claims]") {
  CHECK(in_french("Appel de Catherine Colonna à Hakan Fidan",
                  "Catherine Colonna a appelé vendredi Hakan Fidan. Le soir, c'est Ahmed Attaf qui l'appelait.") ==
        "call 2024-03-01: Catherine Colonna, Hakan Fidan\ncall 2024-03-01: Catherine Colonna, Ahmed Attaf");
  CHECK(in_russian("Встреча Сергея Лаврова с Хаканом Фиданом",
                   "Сергей Лавров встретился в пятницу с Хаканом Фиданом. С Ахмедом Аттафом, прибывшим накануне, "
                   "состоялась отдельная беседа.") ==
        "meeting 2024-03-01: Sergey Lavrov, Hakan Fidan\nmeeting 2024-03-01: Sergey Lavrov, Ahmed Attaf");
}

TEST_CASE("plural nouns in a title do not undo the telephone of the lead", "[claims]") {
  CHECK(in_french("Entretiens de Catherine Colonna avec Hakan Fidan et Ahmed Attaf",
                  "Catherine Colonna s'est entretenue vendredi par téléphone, tour à tour, avec Hakan Fidan et Ahmed "
                  "Attaf.") ==
        "call 2024-03-01: Catherine Colonna, Hakan Fidan\ncall 2024-03-01: Catherine Colonna, Ahmed Attaf");
}

TEST_CASE("what is rumoured, judged or not ruled out is no contact", "[claims]") {
  CHECK(in_french("Catherine Colonna aurait rencontré Hakan Fidan",
                  "Catherine Colonna aurait rencontré vendredi Hakan Fidan, croit savoir un quotidien.")
            .empty());
  CHECK(in_french("Catherine Colonna commente le sommet",
                  "Catherine Colonna estime que la rencontre entre Hakan Fidan et Ahmed Attaf n'a rien changé.")
            .empty());
  CHECK(in_russian("Путин не исключил переговоров",
                   "Владимир Путин не исключил, что площадкой для переговоров с Владимиром Зеленским станет Ватикан.")
            .empty());
}
