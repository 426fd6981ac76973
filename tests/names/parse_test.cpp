// Names taken apart.

#include <behistun/names.hpp>
#include <catch2/catch.hpp>

using namespace behistun::names;

namespace {
/// "given:Сергей family:Лавров"
std::string parts(std::string_view text) {
  std::string out;
  for (const auto& token : parse(text).tokens) {
    if (!out.empty()) out.push_back(' ');
    out.append(to_string(token.part)).append(":").append(token.text);
  }
  return out;
}
std::string first(std::string_view name) { return lemma(name).front().text; }
constexpr auto same = Comparison::Verdict::same;
}  // namespace

TEST_CASE("a country behind a title belongs to it where initials follow", "[names]") {
  CHECK(parts("Министр иностранных дел России С.В.Лавров") ==
        "title:Министр title:иностранных title:дел title:России initial:С. initial:В. family:Лавров");
  CHECK(parts("Президент Дональд Дж.Трамп") == "title:Президент given:Дональд initial:Дж. family:Трамп");
  CHECK(parts("Министр Лавров С.В.") == "title:Министр family:Лавров initial:С. initial:В.");
}

TEST_CASE("whose title it is belongs to the title", "[names]") {
  CHECK(parts("премьер-министра Индии Нарендры Моди") ==
        "title:премьер-министра title:Индии given:Нарендры family:Моди");
  CHECK(first("премьер-министра Индии Нарендры Моди") == "премьер-министр Индии Нарендра Моди");
  CHECK(parts("президент США Джо Байден") == "title:президент title:США given:Джо family:Байден");
  CHECK(parts("Президент Республики Сербия Александр Вучич") ==
        "title:Президент title:Республики title:Сербия given:Александр family:Вучич");
  CHECK(parts("Prime Minister of India Narendra Modi") ==
        "title:Prime title:Minister title:of title:India given:Narendra family:Modi");
  CHECK(parts("ambassadeur de France Pierre Lévy") ==
        "title:ambassadeur title:de title:France given:Pierre family:Lévy");
  CHECK(parts("French President Emmanuel Macron") == "title:French title:President given:Emmanuel family:Macron");
  CHECK(parts("le ministre des affaires étrangères Jean-Noël Barrot") ==
        "title:le title:ministre title:des title:affaires title:étrangères given:Jean-Noël family:Barrot");
  CHECK(parts("General de Gaulle") == "title:General particle:de family:Gaulle");
  CHECK(parts("министр Ирина Иванова") == "title:министр given:Ирина family:Иванова");
  CHECK(parts("президент Чили") == "title:президент family:Чили");
}

TEST_CASE("what an office is of belongs to the title", "[names]") {
  CHECK(parts("U.S. Secretary of State Antony Blinken") ==
        "title:U. title:S. title:Secretary title:of title:State given:Antony family:Blinken");
  CHECK(parts("Minister of Foreign Affairs of Japan Takeshi Iwaya") ==
        "title:Minister title:of title:Foreign title:Affairs title:of title:Japan given:Takeshi family:Iwaya");
  CHECK(parts("le président du Sénat Gérard Larcher") ==
        "title:le title:président title:du title:Sénat given:Gérard family:Larcher");
  CHECK(parts("la ministre de la transition Agnès Durand") ==
        "title:la title:ministre title:de title:la title:transition given:Agnès family:Durand");
  CHECK(parts("Deputy Prime Minister and Foreign Minister Murat Nurtleu") ==
        "title:Deputy title:Prime title:Minister title:and title:Foreign title:Minister given:Murat family:Nurtleu");
  CHECK(parts("Председатель Совета Федерации Валентина Матвиенко") ==
        "title:Председатель title:Совета title:Федерации given:Валентина family:Матвиенко");
  CHECK(parts("Madame de Villepin") == "title:Madame particle:de family:Villepin");
}

TEST_CASE("a monarch or a pope is called by the given name", "[names]") {
  CHECK(parts("King Charles III") == "title:King given:Charles suffix:III");
  CHECK(parts("le pape François") == "title:le title:pape given:François");
  CHECK(parts("король Иордании Абдалла II") == "title:король title:Иордании given:Абдалла suffix:II");
  CHECK(parts("Pope John XIX") == "title:Pope given:John suffix:XIX");
  CHECK(compare("Pope John XIX", "Jean XIX").verdict == same);
  CHECK(parts("Princess Anne of Denmark") == "title:Princess given:Anne particle:of family:Denmark");
  CHECK(parts("King Felipe VI of Spain") == "title:King given:Felipe suffix:VI title:of title:Spain");
  CHECK(parts("Sa Majesté le Roi Mohammed VI") == "title:Sa title:Majesté title:le title:Roi given:Mohammed suffix:VI");
  CHECK(parts("Prince Faisal bin Farhan") == "title:Prince given:Faisal particle:bin family:Farhan");
}

TEST_CASE("one letter behind a given name alone is the number of a monarch", "[names]") {
  CHECK(parts("Пётр I") == "given:Пётр suffix:I");
  CHECK(parts("Charles V of France").starts_with("given:Charles suffix:V "));
  CHECK(parts("король Карл X") == "title:король given:Карл suffix:X");
  CHECK(parts("Albert Ier") == "given:Albert suffix:Ier");
  CHECK(parts("Charles V. Smith") == "given:Charles initial:V. family:Smith");
  CHECK(parts("Charles V Smith") == "given:Charles initial:V family:Smith");
  CHECK(parts("Petrov Ivan I") != "given:Petrov given:Ivan suffix:I");
}

TEST_CASE("«Г.» before an initial is an initial, and no gentleman", "[names]") {
  CHECK(parts("Г. И. Марчук") == "initial:Г. initial:И. family:Марчук");
  CHECK(parts("г. И. Марчук") == "title:г. initial:И. family:Марчук");
  CHECK(parts("Г. Марчук") == "title:Г. family:Марчук");
}

TEST_CASE("Spanish names end in two family names", "[names]") {
  CHECK(parts("José Manuel Albares Bueno") == "given:José given:Manuel family:Albares family:Bueno");
  CHECK(parts("Гарсия Маркес") == "family:Гарсия family:Маркес");
  CHECK(parts("министр Габриэль Гарсия Маркес") == "title:министр given:Габриэль family:Гарсия family:Маркес");
  CHECK(parts("José Manuel Barroso") == "given:José given:Manuel family:Barroso");
  CHECK(parts("García Gabriel") == "family:García given:Gabriel");
  CHECK(parts("Lyndon Baines Johnson") == "given:Lyndon given:Baines family:Johnson");
}

TEST_CASE("a Hungarian family name may stand first", "[names]") {
  CHECK(parts("Gulyás Gergely") == "family:Gulyás given:Gergely");
  CHECK(parts("Orbán Balázs") == "family:Orbán given:Balázs");
  CHECK(parts("Béla Balázs") == "given:Béla family:Balázs");
}

TEST_CASE("a family name in -заде may stand first, and seats and orders behind are in capitals", "[names]") {
  CHECK(parts("Турсун-заде Мирзо") == "family:Турсун-заде given:Мирзо");
  CHECK(parts("Мирзо Турсун-заде") == "given:Мирзо family:Турсун-заде");
  CHECK(parts("the Rt Hon David Lammy MP") == "title:the title:Rt title:Hon given:David family:Lammy suffix:MP");
  CHECK(parts("Joseph Mbe") == "given:Joseph family:Mbe");
}

TEST_CASE("a title may stand behind the name and its comma, with all that it is of", "[names]") {
  CHECK(parts("Xavier Bettel, Premier ministre du Luxembourg") ==
        "given:Xavier family:Bettel title:Premier title:ministre title:du title:Luxembourg");
  CHECK(parts("M. Macky Sall, le Président de la République") ==
        "title:M. given:Macky family:Sall title:le title:Président title:de title:la title:République");
  CHECK(parts("Лавров Сергей Викторович, министр иностранных дел") ==
        "family:Лавров given:Сергей patronymic:Викторович title:министр title:иностранных title:дел");
  CHECK(parts("Mark A. Milley, Chairman of the Joint Chiefs") ==
        "given:Mark initial:A. family:Milley title:Chairman title:of title:the title:Joint title:Chiefs");
  CHECK(parts("Lord Ahmad of Wimbledon") == "title:Lord family:Ahmad title:of title:Wimbledon");
  CHECK(parts("Charles, Prince of Wales") == "given:Charles title:Prince title:of title:Wales");
  CHECK(parts("Bowne Solutions, S.A.R.L.").find("title") == std::string::npos);
  CHECK(parts("King, Angus S.") == "family:King given:Angus initial:S.");
  CHECK(parts("Johnson, Sir Boris") == "family:Johnson title:Sir given:Boris");
  CHECK(parts("Barroso, José Manuel") == "family:Barroso given:José given:Manuel");
}

TEST_CASE("ranks and courtesies may be cut short, in capitals, or of Asia and Africa", "[names]") {
  CHECK(parts("Lt. Gen. Abdel Fattah al-Burhan") == "title:Lt. title:Gen. given:Abdel given:Fattah family:al-Burhan");
  CHECK(parts("HRH Crown Prince Mohammed bin Salman") ==
        "title:HRH title:Crown title:Prince given:Mohammed particle:bin family:Salman");
  CHECK(parts("HE Mr. Faisal bin Farhan") == "title:HE title:Mr. given:Faisal particle:bin family:Farhan");
  CHECK(parts("He Yafei") == "family:He given:Yafei");
  CHECK(parts("Datuk Seri Anwar Ibrahim") == "title:Datuk title:Seri given:Anwar family:Ibrahim");
  CHECK(parts("и.о. министра С.А.Рябков") == "title:и. title:о. title:министра initial:С. initial:А. family:Рябков");
  CHECK(parts("И.О.Петров") == "initial:И. initial:О. family:Петров");
  CHECK(parts("U Thant") == "title:U family:Thant");
}

TEST_CASE("a family name that begins as a title does is none", "[names]") {
  CHECK(parts("Королев Сергей Павлович") == "family:Королев given:Сергей patronymic:Павлович");
  CHECK(parts("Генералов, Сергей") == "family:Генералов given:Сергей");
  CHECK(parts("Султанов Шамиль Загитович") == "family:Султанов given:Шамиль patronymic:Загитович");
  CHECK(parts("генерал-майору Сергею Иванову") == "title:генерал-майору given:Сергею family:Иванову");
  CHECK(parts("королевой Великобритании Елизаветой II") ==
        "title:королевой title:Великобритании given:Елизаветой suffix:II");
}

TEST_CASE("a letter may join two family names", "[names]") {
  CHECK(parts("Josep Borrell i Fontelles") == "given:Josep family:Borrell particle:i family:Fontelles");
  CHECK(parts("José Ortega y Gasset") == "given:José family:Ortega particle:y family:Gasset");
}

TEST_CASE("another name in brackets is none of its parts", "[names]") {
  CHECK(parts("Wang Yi (王毅)") == "family:Wang given:Yi other:王毅");
  CHECK(parts("Андрей Сибига (Andrii Sybiha)") == "given:Андрей family:Сибига other:Andrii other:Sybiha");
  CHECK(parts("Mahmoud Abbas (Abu Mazen)") == "given:Mahmoud family:Abbas other:Abu other:Mazen");
  CHECK(parts("Иванова (Петрова) Мария Сергеевна") == "family:Иванова other:Петрова given:Мария patronymic:Сергеевна");
  CHECK(parts("James (Jim) Risch") == "given:James given:Jim family:Risch");
  CHECK(compare("Андрей Сибига (Andrii Sybiha)", "Андрей Сибига").verdict == same);
}

TEST_CASE("who is called by his son has no family name before that of his home", "[names]") {
  CHECK(parts("Абу Юсуф аль-Хамдани") == "particle:Абу given:Юсуф family:аль-Хамдани");
  CHECK(parts("Abu Yusuf al Hamdani") == "particle:Abu given:Yusuf particle:al family:Hamdani");
  CHECK(parts("Abu Yusuf") == "particle:Abu family:Yusuf");
}

TEST_CASE("a lone capital behind a title may be a whole Chinese name", "[names]") {
  CHECK(parts("Его Превосходительство г-н Ван И") == "title:Его title:Превосходительство title:г-н family:Ван given:И");
}

TEST_CASE("before «оглы» stands the father's name", "[names]") {
  CHECK(parts("Джейхун Азиз оглы Байрамов") == "given:Джейхун patronymic:Азиз suffix:оглы family:Байрамов");
  CHECK(parts("Алиев Ильхам Гейдар оглы") == "family:Алиев given:Ильхам patronymic:Гейдар suffix:оглы");
  CHECK(compare("Алиев Ильхам Гейдар оглы", "Ильхам Гейдарович Алиев").verdict == same);
}

TEST_CASE("names come apart as offices write them", "[names]") {
  CHECK(parts("Лавров, Сергей Викторович") == "family:Лавров given:Сергей patronymic:Викторович");
  CHECK(parts("С.В.Лавров") == "initial:С. initial:В. family:Лавров");
  CHECK(parts("Лавров С.В.") == "family:Лавров initial:С. initial:В.");
  CHECK(parts("Ж.-И.Ле Дриан") == "initial:Ж.-И. particle:Ле family:Дриан");
  CHECK(parts("M. Josep Borrell") == "title:M. given:Josep family:Borrell");
  CHECK(parts("Ursula von der Leyen") == "given:Ursula particle:von particle:der family:Leyen");
  CHECK(parts("LAVROV Sergey") == "family:LAVROV given:Sergey");
  CHECK(parts("Путин Владимир Владимирович") == "family:Путин given:Владимир patronymic:Владимирович");
  CHECK(parts("Роман Абрамович") == "given:Роман family:Абрамович");
  CHECK(parts("министр обороны Сергей Шойгу") == "title:министр title:обороны given:Сергей family:Шойгу");
  CHECK(parts("Xi Jinping") == "family:Xi given:Jinping");
  CHECK(parts("Ким Чен Ын") == "family:Ким given:Чен given:Ын");
  CHECK(parts("John F. Kennedy Jr.") == "given:John initial:F. family:Kennedy suffix:Jr.");
  CHECK(parts("Лавров Сергей") == "family:Лавров given:Сергей");
  CHECK(parts("").empty());
}

TEST_CASE("whether the office is still held belongs to the title", "[names]") {
  CHECK(parts("former President John Smith") == "title:former title:President given:John family:Smith");
  CHECK(parts("бывшего президента Иванова") == "title:бывшего title:президента family:Иванова");
  CHECK(parts("Former John") != "title:Former given:John");
}

TEST_CASE("the seat of a head of a church belongs to the title", "[names]") {
  CHECK(parts("митрополит Волоколамский Антоний") == "title:митрополит title:Волоколамский given:Антоний");
  CHECK(parts("патриарха Московского Кирилла") == "title:патриарха title:Московского given:Кирилла");
  CHECK(parts("принц Жуковский") == "title:принц given:Жуковский");
}

TEST_CASE("a given name in small letters does not belong to the title", "[names]") {
  CHECK(parts("капитан джон смит") == "title:капитан given:джон family:смит");
  CHECK(parts("министр обороны Сергей Шойгу") == "title:министр title:обороны given:Сергей family:Шойгу");
}

TEST_CASE("a name is read alike by the short way and, with a suffix behind it, by the long one", "[names]") {
  for (const auto* name : {"Lavrov", "Emmanuel", "Emmanuel Macron", "Macron Emmanuel", "Paul Pierre", "Anna Maria",
                           "Сергей Лавров", "Лавров Сергей", "Антонио Мануэл Гутерриш", "Nguyen",
                           "García Márquez Gabriel", "Мария Петровна", "O'Neill Shaquille"}) {
    CAPTURE(name);
    CHECK(parts(std::string(name) + " Jr") == parts(name) + " suffix:Jr");
  }
}

TEST_CASE("the family name takes its particles along", "[names]") {
  CHECK(parse("Jean-Yves Le Drian").joined(Part::family) == "Le Drian");
  CHECK(parse("Ursula von der Leyen").joined(Part::family) == "von der Leyen");
}

TEST_CASE("every word of a name is in exactly one part", "[names]") {
  for (const auto* text :
       {"Son Excellence M. Jean-Yves Le Drian, ministre", "1234 ...", "Ж.-И.Ле Дриан", "\xD0", "д’Эстен"}) {
    std::size_t end = 0;
    for (const auto& token : parse(text).tokens) {
      CHECK(token.span.begin >= end);
      CHECK(token.span.of(text) == token.text);
      end = token.span.end;
    }
  }
}
