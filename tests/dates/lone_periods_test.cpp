// Years, decades, months and weekdays that stand without a day: what leads to them, and what keeps them from being
// dates.

#include "cases.hpp"

using namespace behistun;
using namespace behistun::dates;
using namespace behistun::dates::tests;

TEST_CASE("the year of an English noun stands before it, as that of a Russian one behind it", "[dates]") {
  check({{en, "", "the 2014 ceasefire agreement", "2014 = 2014"},
         {en, "", "the ministry's 2018 report on arms", "2018 = 2018"},
         {en, "", "its landmark 1996 ruling", "1996 = 1996"},
         {en, "", "the 2000 census", "2000 = 2000"},
         {en, "", "the 1878 Congress of Berlin", "1878 = 1878"},
         {en, "", "on the 2015-16 budget", "2015-16 = 2015/2016"},
         {en, "", "the 2002, 2008 and 2010 accords", "2002 = 2002; 2008 = 2008; 2010 = 2010"},
         {ru, "", "соглашение 2014 года", "2014 года = 2014"}});
}

TEST_CASE("a number before a noun that is counted is no year", "[dates]") {
  check({{en, "", "the 1990 soldiers of the mission", ""},
         {en, "", "its 2019 employees", ""},
         {en, "", "the 1500 guests", ""},
         {en, "", "the 1800 flags", ""},
         {en, "", "the 2254 resolution", ""},
         {en, "", "a 1980-strong force", ""}});
}

TEST_CASE("what leads to the first year of a list leads to all, and so does the word behind the last", "[dates]") {
  check({{en, "", "held in 2007, 2009 and 2011.", "2007 = 2007; 2009 = 2009; 2011 = 2011"},
         {ru, "", "соглашения 1994, 1999 и 2004 годов", "1994 = 1994; 1999 = 1999; 2004 годов = 2004"},
         {fr, "", "en 1999, 2003 et 2005, les ministres", "1999 = 1999; 2003 = 2003; 2005 = 2005"},
         {en, "", "in 2007, 2008 people", "2007 = 2007"}});
}

TEST_CASE("both years of an interval may have their word", "[dates]") {
  check({{ru, "", "С 1996 года по 2001 год он был послом", "1996 года по 2001 год = 1996/2001"},
         {ru, "", "принят в 2015 году на 2016 год", "2015 году = 2015; 2016 год = 2016"},
         {fr, "", "entre 2005 et 2010", "2005 et 2010 = 2005/2010"}});
}

TEST_CASE("a part of a year may be joined to it by a dash", "[dates]") {
  check({{en, "", "in mid-2016, talks", "mid-2016 = 2016"},
         {en, "", "since the mid-1990s", "mid-1990s = 1990/1999"},
         {fr, "", "à la mi-2016", "à la mi-2016 = 2016"}});
}

TEST_CASE("a decade needs neither its century nor, of four figures in Russian, its word", "[dates]") {
  check({{en, "", "in the 70s and the '80s", "70s = 1970/1979; 80s = 1980/1989"},
         {en, "", "a man in his 70s, a woman in her sixties", ""},
         {en, "", "in the early sixties", "early sixties = 1960/1969"},
         {fr, "", "les années soixante-dix", "les années soixante-dix = 1970/1979"},
         {ru, "", "в конце 1990-х", "конце 1990-х = 1990/1999"},
         {ru, "", "более 90-х пунктов", ""}});
}

TEST_CASE("\"of\" and « de » may stand between a month and its year", "[dates]") {
  check({{en, "", "in June of 2006", "June of 2006 = 2006-06"},
         {fr, "", "en juin de 2006", "juin de 2006 = 2006-06"},
         {fr, "2011-09-09", "au printemps de cette année", "printemps de cette année = 2011-21"}});
}

TEST_CASE("a year may be told before its month", "[dates]") {
  check({{fr, "2011-09-09", "L'année prochaine en juillet", "L'année prochaine en juillet = 2012-07"},
         {en, "2016-09-09", "Last year, in November, they met", "Last year, in November = 2015-11"},
         {ru, "2016-09-09", "в прошлом году в ноябре", "в прошлом году в ноябре = 2015-11"},
         {en, "2016-09-09", "this year in May 5 states signed", "this year = 2016; May 5 = 2016-05-05"}});
}

TEST_CASE("small words lead to a month in French, but not to the planet of its name", "[dates]") {
  check({{fr, "2011-09-09", "les élections de novembre", "novembre = 2011-11"},
         {fr, "2011-09-09", "à compter de janvier", "janvier = 2012-01"},
         {fr, "2011-09-09", "la planète de Mars", ""},
         {fr, "2011-09-09", "de janvier à mars", "janvier à mars = 2011-01/2011-03"},
         {fr, "2011-09-09", "d'avril à fin septembre", "avril à fin septembre = 2011-04/2011-09"}});
}

TEST_CASE("a month that is cut short and has neither point nor year is a person", "[dates]") {
  check({{en, "2011-09-09", "according to Jan Peters", ""},
         {en, "2011-09-09", "since Sept. they have met", "Sept. = 2011-09"},
         {fr, "2011-09-09", "après avoir passé sept ans", ""}});
}

TEST_CASE("two months are an interval or a list without a word that leads to them", "[dates]") {
  check({{en, "2016-09-09", "Between May and July, trade", "May and July = 2016-05/2016-07"},
         {en, "2016-09-09", "the period May to July", "May to July = 2016-05/2016-07"},
         {ru, "2016-09-09", "за июнь, июль и август", "июнь = 2016-06; июль = 2016-07; август = 2016-08"},
         {fr, "2011-09-09", "En octobre et novembre 2005", "octobre = 2005-10; novembre 2005 = 2005-11"}});
}

TEST_CASE("\"this\", \"last\" and \"next\" stand before a month or its day", "[dates]") {
  check({{en, "2016-09-09", "This October, in Seoul", "This October = 2016-10"},
         {en, "2016-03-01", "by this November", "this November = 2016-11"},
         {ru, "2016-09-09", "в прошлом декабре", "прошлом декабре = 2015-12"},
         {en, "2010-09-09", "presented last October 9th.", "October 9th = 2009-10-09"}});
}

TEST_CASE("\"fall\" is a season with a word that leads to it, and not where something falls", "[dates]") {
  check({{en, "2016-09-09", "in the fall of 2015", "the fall of 2015 = 2015-23"},
         {en, "2016-09-09", "this fall, talks", "this fall = 2016-23"},
         {en, "2016-09-09", "since the fall of the wall", ""},
         {en, "2016-09-09", "this fall in prices", ""},
         {en, "2016-09-09", "the days fall this year", "this year = 2016"},
         {en, "2016-09-09", "in the spring of his life", ""}});
}

TEST_CASE("Russian prepositions lead to a weekday in its case, but not to the environment", "[dates]") {
  check({{ru, "2016-09-09", "Со вторника граница закрыта", "вторника = 2016-09-06"},
         {ru, "2016-09-09", "до воскресенья включительно", "воскресенья = 2016-09-11"},
         {ru, "2016-09-09", "в ночь на субботу", "субботу = 2016-09-03"},
         {ru, "2016-09-09", "с пятницы, 2 сентября", "пятницы, 2 сентября = 2016-09-02"},
         {ru, "2016-09-09", "к среде обитания и до среды", ""}});
}

TEST_CASE("until a weekday is until the one to come", "[dates]") {
  check({{en, "2016-09-09", "The talks go on until Tuesday.", "Tuesday = 2016-09-13"},
         {fr, "2016-09-09", "d'ici mardi", "mardi = 2016-09-13"},
         {en, "2016-09-09", "between Tuesday and Thursday", "Tuesday and Thursday = 2016-09-06/2016-09-08"},
         {en, "2016-09-09", "On Monday morning, he will meet", "Monday = 2016-09-12"}});
}

TEST_CASE("what was so long ago does not hang on what follows", "[dates]") {
  check({{en, "2016-09-09", "told us two weeks ago that he", "two weeks ago = 2016-08-22/2016-08-28"},
         {fr, "2011-09-09", "il y a près de dix ans", "il y a près de dix ans = 2001"},
         {ru, "2017-09-09", "более десяти лет назад, когда", "десяти лет назад = 2007"}});
}

TEST_CASE("\"to this day\" is no day, and half of anything no half of the year", "[dates]") {
  check({{fr, "2011-09-09", "la question reste ouverte à ce jour", ""},
         {en, "2016-09-09", "scored in the first half.", ""},
         {en, "2016-09-09", "in the first half of this year", "first half of this year = 2016-01/2016-06"},
         {ru, "", "в первой половине 2017 года", "первой половине 2017 года = 2017-01/2017-06"},
         {fr, "2010-09-09", "la seconde moitié de l'année prochaine",
          "seconde moitié de l'année prochaine = 2011-07/2011-12"}});
}

TEST_CASE("an interval of days may repeat its article", "[dates]") {
  check({{en, "", "from the 5th to the 7th of February, 2010",
          "5th to the 7th of February, 2010 = 2010-02-05/2010-02-07"}});
}

TEST_CASE("the year of an event is joined to its name, or stands behind its noun", "[dates]") {
  check({{ru, "", "на саммите АТЭС-2012 и на «ЭКСПО-2020»", "2012 = 2012; 2020 = 2020"},
         {ru, "", "чемпионат мира-2018", "2018 = 2018"},
         {fr, "", "Le budget 2011 a été voté", "2011 = 2011"},
         {ru, "", "самолёт Ту-2000, станок ДИП-200", ""}});
}

TEST_CASE("a month may hang on the noun before it, and a noun on the month", "[dates]") {
  check({{ru, "2011-09-09", "доходы июля выросли", "июля = 2011-07"},
         {ru, "2011-09-09", "итоги июньского саммита", "июньского = 2011-06"},
         {ru, "2011-09-09", "площадь Октябрьской революции, улица Июльская", ""},
         {en, "2011-09-09", "during his April visit, at the December summit", "April = 2011-04; December = 2011-12"},
         {en, "2011-09-09", "the May government, the March on Washington, the April that followed", ""}});
}
