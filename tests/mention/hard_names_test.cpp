// Names that stand in what is no name, and what breaks a name: one trouble of many offices' texts at a time.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

Labels people_of(std::string_view text, Language language) {
  return named_in(read_on(text, language, "2015-06-15"), Kind::person);
}

// Whose the first person of the text is.
std::string whose(std::string_view text, Language language) {
  for (const auto& one : read_on(text, language, "2015-06-15"))
    if (one.kind == Kind::person) return one.of;
  return "nobody";
}

}  // namespace

TEST_CASE("a street, a prize, a ship or a storm that bears a name is nobody", "[mention]") {
  CHECK(people_of("Le boulevard Charles de Gaulle et la place Nelson Mandela sont fermés.", Language::fr).empty());
  CHECK(people_of("Le prix Nelson Mandela sera remis.", Language::fr).empty());
  CHECK(people_of("The Konrad Adenauer Foundation and the Nelson Mandela Prize are known.", Language::en).empty());
  CHECK(people_of("They closed it before Hurricane Matthew came.", Language::en).empty());
  CHECK(people_of("Его встретили на площади Нельсона Манделы.", Language::ru).empty());
  CHECK(people_of("Назло им, Нельсон Мандела молчал.", Language::ru).size() == 1);
}

TEST_CASE("half of a firm's name is nobody", "[mention]") {
  CHECK(people_of("They paid Ernst & Young for it.", Language::en).empty());
  CHECK(people_of("They paid Johnson & Johnson for it.", Language::en).empty());
  CHECK(people_of("They met Mr & Mrs Krumov then.", Language::en) == Labels{"name:Krumov"});
}

TEST_CASE("a day behind a name is no part of it", "[mention]") {
  CHECK(people_of("The minister met Robert Drumkin Saturday and left.", Language::en) == Labels{"name:Robert Drumkin"});
}

TEST_CASE("a nickname between quotation marks parts no name", "[mention]") {
  CHECK(people_of("They met Robert \"Bobo\" Drumkin again.", Language::en) == Labels{"name:Robert Drumkin"});
  CHECK(people_of("They met Luiz Inácio \"Lula\" da Silva again.", Language::en) ==
        Labels{"Luiz Inácio Lula da Silva"});
  CHECK(people_of("They met Nicolas \"Nic\" Sarkozy again.", Language::en) == Labels{"Nicolas Sarkozy"});
  CHECK(people_of("Директор ЧОП \"Дельта\" Иван Друмкин прибыл.", Language::ru) == Labels{"name:Иван Друмкин"});
}

TEST_CASE("three capitals behind a courtesy are one name, though the first is a known family's", "[mention]") {
  CHECK(people_of("He received Ms Pham Thi Kim Hoa there.", Language::en) == Labels{"name:Pham Thi Kim Hoa"});
}

TEST_CASE("a second family name belongs to whom the gazetteer knows by the first", "[mention]") {
  const std::string_view text = "L'ancien chef de la diplomatie Miguel Ángel Moratinos Cuyaubé parle.";
  for (const auto& one : read_on(text, Language::fr, "2015-06-15"))
    if (one.kind == Kind::person) CHECK(one.span.of(text) == "Miguel Ángel Moratinos Cuyaubé");
}

TEST_CASE("behind a title in the nominative a Russian name is in the nominative", "[mention]") {
  CHECK(people_of("Там посол доброй воли Анджелина Друмли.", Language::ru) == Labels{"name:Анджелина Друмли"});
  CHECK(people_of("Прибыла уполномоченный по правам человека Т.Н.Друмкова.", Language::ru) ==
        Labels{"name:Т.Н.Друмкова"});
  CHECK(people_of("Видели посла Ивана Друмкина.", Language::ru) == Labels{"name:Иван Друмкин"});
  CHECK(people_of("Говорили с премьер-министром Фомой Друмкиным.", Language::ru) == Labels{"name:Фома Друмкин"});
}

TEST_CASE("«да» goes on as a name before a family name", "[mention]") {
  CHECK(people_of("Министр Гвинеи-Бисау Жоржи Мальу да Силва прибыл.", Language::ru) ==
        Labels{"name:Жоржи Мальу да Силва"});
}

TEST_CASE("a rank in small letters stands before a French name", "[mention]") {
  CHECK(people_of("On a décoré le général Brehmed Kumo hier.", Language::fr) == Labels{"name:Brehmed Kumo"});
}

TEST_CASE("a queen has one name", "[mention]") {
  CHECK(people_of("They met Queen Drumilda there.", Language::en) == Labels{"name:Drumilda"});
}

TEST_CASE("a first night is no premier", "[mention]") {
  const auto offices = [](std::string_view text) {
    return named_in(read_on(text, Language::ru, "2015-06-15"), Kind::office);
  };
  CHECK(offices("Премьера фильма порадовала всех.").empty());
  CHECK(offices("Это российская премьера нового седана.").empty());
  CHECK(offices("Ждали премьера Израиля.").size() == 1);
}

TEST_CASE("a title that only one state has in short is not a stranger's", "[mention]") {
  CHECK(whose("Then Secretary of State Zsolt Drumkin came.", Language::en).empty());
  CHECK(whose("M. Zsolt Drumkin, secrétaire d'État, est venu.", Language::fr).empty());
  CHECK(whose("Le cardinal Pietro Parolin, secrétaire d'État, est venu.", Language::fr) == "VAT");
  CHECK(whose("Then Secretary of State John Kerry came.", Language::en) == "USA");
}

TEST_CASE("whose title stands before somebody else's name is not whose the next is", "[mention]") {
  const auto mentions =
      read_on("Посол России Григорий Друмкин встретился с Абдаллой Зайдом.", Language::ru, "2015-06-15");
  for (const auto& one : mentions)
    if (one.kind == Kind::person) CHECK(one.of == (one.key == "name:Григорий Друмкин" ? "RUS" : ""));
}

TEST_CASE("an office behind \"and\" is not of whoever stands before it", "[mention]") {
  const auto mentions =
      read_on("Он принял шведского спикера Урбана Друмкина и армянского спикера.", Language::ru, "2015-06-15");
  for (const auto& one : mentions)
    if (one.kind == Kind::office && one.of == "ARM") CHECK(one.key != "name:Урбан Друмкин");
}

TEST_CASE("who speaks for a body or presides a house has it before the title", "[mention]") {
  CHECK(whose("Then Wikileaks spokesman Kristinn Drumkin spoke.", Language::en) == "WIKILEAKS");
  CHECK(whose("Then Knesset Speaker Yuli Drumkin spoke.", Language::en) == "ISR");
  CHECK(whose("Then State Duma Speaker Yuri Drumkin spoke.", Language::en) == "RUS");
}

TEST_CASE("where an envoy is sent stands between the title and the name", "[mention]") {
  CHECK(whose("The UN Special Envoy on Libya Rohed Canovas spoke.", Language::en) == "UN");
  CHECK(whose("Le chargé d'affaires a.i. du Japon, M. Jean Drumkin, parle.", Language::fr) == "JPN");
}

TEST_CASE("who leads one of several delegations has his state before a dash", "[mention]") {
  CHECK(whose("Делегации возглавляли: от Ирана – Эбрахим Друмкин; от Туркменистана – Мурад Друмов.", Language::ru) ==
        "IRN");
  CHECK(whose("Present: for Armenia – Deputy Minister Garen Drumian; for Georgia – Mr Tengiz Drumadze.",
              Language::en) == "ARM");
}

TEST_CASE("a known name with a hyphen behind it is somebody else's", "[mention]") {
  CHECK(people_of("They met Tibor Navracsics-Drum there.", Language::en) == Labels{"name:Tibor Navracsics-Drum"});
}
