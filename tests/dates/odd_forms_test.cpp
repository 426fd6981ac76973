// Forms of dates that are rarer than those of find_test.cpp.

#include "cases.hpp"

using namespace behistun;
using namespace behistun::dates;
using namespace behistun::dates::tests;

TEST_CASE("a month in letters may be joined to its day and year by one sign", "[dates]") {
  check({{en, "", "8-Jun-2021", "8-Jun-2021 = 2021-06-08"},
         {en, "", "08-Jun-21, Oslo", "08-Jun-21 = 2021-06-08"},
         {en, "", "20-V-2021", "20-V-2021 = 2021-05-20"},
         {ru, "", "11.II.2021", "11.II.2021 = 2021-02-11"},
         {en, "", "31-Jun-2021", ""}});
}

TEST_CASE("a slash joins two days of a month", "[dates]") {
  check({{en, "2021-06-09", "on 11/12 May", "11/12 May = 2021-05-11/2021-05-12"},
         {fr, "2021-06-09", "les 11/12 mai 2021", "11/12 mai 2021 = 2021-05-11/2021-05-12"}});
}

TEST_CASE("a slash joins two years that follow each other", "[dates]") {
  check({{en, "", "the FY2021/22 budget", "FY2021/22 = 2021/2022"},
         {en, "", "in fiscal year 2021/22.", "2021/22 = 2021/2022"},
         {ru, "", "на 2021/22 финансовый год", "2021/22 финансовый год = 2021/2022"},
         {en, "", "in document 2021/24", ""}});
}

TEST_CASE("a weekday of a week is a day of that week", "[dates]") {
  check({{en, "2021-06-09", "met on Wednesday last week", "Wednesday last week = 2021-06-02"},
         {fr, "2021-06-09", "mardi de la semaine prochaine", "mardi de la semaine prochaine = 2021-06-15"},
         {ru, "2021-06-09", "в среду на прошлой неделе", "среду на прошлой неделе = 2021-06-02"},
         {ru, "2021-06-09", "созвонятся в понедельник через неделю", "понедельник через неделю = 2021-06-21"}});
}

TEST_CASE("two figures behind a weekday are a day if they make it right", "[dates]") {
  check({{ru, "2021-06-09", "на сб, 12.06, 09:00", "сб, 12.06, 09:00 = 2021-06-12T09:00"},
         {ru, "2021-06-09", "рост на 12.06 пункта", ""}});
}

TEST_CASE("every other Tuesday is no day", "[dates]") {
  check({{en, "2021-06-09", "meets every second Tuesday", ""}, {ru, "2021-06-09", "каждый второй вторник", ""}});
}
