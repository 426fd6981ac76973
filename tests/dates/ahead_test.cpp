// Dates without their year that are to come.

#include "cases.hpp"

using namespace behistun;
using namespace behistun::dates;
using namespace behistun::dates::tests;

TEST_CASE("behind \"until\" or beside a verb of the future stands no day that is long over", "[dates]") {
  check({{en, "2021-06-15", "The mandate runs until 31 December.", "31 December = 2021-12-31"},
         {en, "2021-06-15", "The treaty will be signed on 20 December.", "20 December = 2021-12-20"},
         {en, "2021-06-15", "The mandate expires in January.", "January = 2022-01"},
         {en, "2021-06-15", "Ratify it by 20 December!", "20 December = 2021-12-20"},
         {en, "2021-06-15", "who from January will lead it", "January = 2022-01"},
         {fr, "2021-06-15", "En janvier, il dirigera le groupe.", "janvier = 2022-01"},
         {fr, "2021-06-15", "Le mandat court jusqu'au 31 décembre.", "31 décembre = 2021-12-31"},
         {fr, "2021-06-15", "Elle présentera le 20 décembre son plan.", "20 décembre = 2021-12-20"},
         {fr, "2021-06-15", "Le sommet aura lieu les 18 et 19 décembre.", "18 et 19 décembre = 2021-12-18/2021-12-19"},
         {ru, "2021-06-15", "Мандат действует до 31 декабря.", "31 декабря = 2021-12-31"},
         {ru, "2021-06-15", "Договор вступит в силу 20 декабря.", "20 декабря = 2021-12-20"}});
}

TEST_CASE("what has just been, a year that is written and a weekday outweigh the verb", "[dates]") {
  check({{en, "2021-06-15", "The talks went on until 2 May.", "2 May = 2021-05-02"},
         {en, "2021-06-15", "It will be remembered for 20 December 2020.", "20 December 2020 = 2020-12-20"},
         {en, "2021-06-15", "They held out until Thursday, 31 December.", "Thursday, 31 December = 2020-12-31"},
         {en, "2021-06-15", "displaced by January's earthquake", "January = 2021-01"},
         {fr, "2021-06-15", "Il rencontra le 20 décembre son ami.", "20 décembre = 2020-12-20"},
         {en, "2021-06-15", "The treaty was signed on 20 December.", "20 December = 2020-12-20"}});
}

TEST_CASE("the first months of a year are counted from January", "[dates]") {
  check({{en, "", "in the first five months of 2021", "first five months of 2021 = 2021-01/2021-05"},
         {en, "2021-06-15", "in the first 9 months of last year", "first 9 months of last year = 2020-01/2020-09"},
         {fr, "", "les six premiers mois de 2021", "six premiers mois de 2021 = 2021-01/2021-06"},
         {fr, "2021-06-15", "aux quatre premiers mois de l'année", "quatre premiers mois de l'année = 2021-01/2021-04"},
         {ru, "", "за первые пять месяцев 2021 года", "первые пять месяцев 2021 года = 2021-01/2021-05"},
         {ru, "2021-06-15", "за 9 месяцев прошлого года", "9 месяцев прошлого года = 2020-01/2020-09"},
         {en, "", "spent five months of 2021 there", ""},
         {en, "", "the first five months of talks", ""}});
}
