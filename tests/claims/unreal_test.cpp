// Claims of sentences that only speak of a contact, below a title that tells of none.

#include <catch2/catch.hpp>

#include "told.hpp"

using namespace behistun;
using claims::told;

namespace {

std::string in_brief(const std::string& body) { return told(Language::en, "In brief", body, "2021-03-05", "RUS"); }

}  // namespace

TEST_CASE("what would be, may be or was not is told of nobody", "[claims]") {
  CHECK(in_brief("Foreign Minister Sergey Lavrov met High Representative Josep Borrell in Moscow.")
            .starts_with("meeting 2021-03-05"));
  CHECK(
      in_brief("If Foreign Minister Sergey Lavrov met High Representative Josep Borrell, all would be well.").empty());
  CHECK(in_brief("Foreign Minister Sergey Lavrov would have received High Representative Josep Borrell.").empty());
  CHECK(in_brief("Foreign Minister Sergey Lavrov refuses to receive High Representative Josep Borrell.").empty());
  CHECK(in_brief("Foreign Minister Sergey Lavrov may talk to High Representative Josep Borrell.").empty());
}

TEST_CASE("what somebody thinks of a contact does not tell it", "[claims]") {
  CHECK(
      in_brief("Sergey Lavrov's meeting with Josep Borrell changed nothing, Foreign Minister Jean-Yves Le Drian said.")
          .empty());
  CHECK(in_brief("Foreign Minister Jean-Yves Le Drian described the meeting of Sergey Lavrov with Josep Borrell as a "
                 "mistake.")
            .empty());
  CHECK(in_brief("The proposal of Sergey Lavrov met with criticism from High Representative Josep Borrell.").empty());
}

TEST_CASE("who denies that two met denies it, and who denies something when they met does not", "[claims]") {
  const auto is_denied = [](const std::string& body) {
    const auto all = claims::primary_claims(Language::en, "In brief", body, "2021-03-05", "RUS");
    REQUIRE(all.size() == 1);
    return all.front().negated;
  };
  CHECK(is_denied("The ministry denied on Monday that Foreign Minister Sergey Lavrov had met Josep Borrell."));
  CHECK(!is_denied("Foreign Minister Sergey Lavrov denied it at a meeting held with Josep Borrell in Moscow."));
}

TEST_CASE("who refuses to meet somebody, or never met him, met nobody, in three languages", "[claims]") {
  const auto denied = [](Language language, const std::string& body) {
    const auto document = claims::read_as(language, "Déclaration", body, "2023-05-10", "FRA");
    return document.claims.size() == 1 && document.claims.front().negated;
  };
  CHECK(denied(Language::fr, "Emmanuel Macron a refusé mardi de s'entretenir avec Vladimir Poutine."));
  CHECK(denied(Language::fr, "Emmanuel Macron ne s'est pas entretenu mardi avec Vladimir Poutine."));
  CHECK(denied(Language::fr, "Emmanuel Macron n'a jamais rencontré Vladimir Poutine."));
  CHECK(denied(Language::en, "Antony Blinken declined on Tuesday to meet with Sergey Lavrov."));
  CHECK(denied(Language::en, "Antony Blinken and Sergey Lavrov have never met."));
  CHECK(denied(Language::ru, "Во вторник Э.Блинкен отказался встретиться с С.В.Лавровым."));
  CHECK(denied(Language::ru, "Во вторник С.В.Лавров не разговаривал с Э.Блинкеном по телефону."));
}

TEST_CASE("who refuses something else denies no contact", "[claims]") {
  const auto told_of = [](Language language, const std::string& body) {
    const auto document = claims::read_as(language, "Déclaration", body, "2023-05-10", "FRA");
    return document.claims.size() == 1 && !document.claims.front().negated;
  };
  CHECK(told_of(Language::fr, "Emmanuel Macron a refusé la proposition et a rencontré mardi Vladimir Poutine."));
  CHECK(told_of(Language::fr,
                "Emmanuel Macron a rencontré mardi Vladimir Poutine, qui refuse de recevoir Volodymyr Zelensky."));
  CHECK(told_of(Language::en, "Antony Blinken declined the invitation and met on Tuesday with Sergey Lavrov."));
  CHECK(told_of(Language::ru, "Во вторник Э.Блинкен отказался от предложения и встретился с С.В.Лавровым."));
}

TEST_CASE("what could be done is told of nobody, and what is known by hearsay is marked as such", "[claims]") {
  const auto claims_of = [](Language language, const std::string& body) {
    return claims::read_as(language, "Déclaration", body, "2023-05-10", "FRA").claims;
  };
  CHECK(claims_of(Language::fr, "Emmanuel Macron pourrait rencontrer Vladimir Poutine mardi.").empty());
  CHECK(claims_of(Language::fr, "Emmanuel Macron n'exclut pas de rencontrer Vladimir Poutine.").empty());
  CHECK(claims_of(Language::en, "Antony Blinken could meet Sergey Lavrov on Tuesday.").empty());
  for (const auto& [language, body] :
       {std::pair{Language::en, "Antony Blinken reportedly met Sergey Lavrov on Tuesday."},
        std::pair{Language::ru, "С.В.Лавров якобы встретился во вторник с Э.Блинкеном."}}) {
    const auto all = claims_of(language, body);
    REQUIRE(all.size() == 1);
    CHECK(all.front().reported);
  }
}

TEST_CASE("a particle denies the verb of its clause, unless a word takes that back, in three languages", "[claims]") {
  const auto negated = [](Language language, const std::string& body) {
    const auto document = claims::read_as(language, "Déclaration", body, "2023-05-10", "FRA");
    REQUIRE(!document.claims.empty());
    return document.claims.front().negated;
  };
  CHECK(negated(Language::fr, "Jean-Yves Le Drian n'a toujours pas parlé à Sergueï Lavrov."));
  CHECK(negated(Language::fr, "Jean-Yves Le Drian et Sergueï Lavrov ne se verront pas lundi."));
  CHECK(!negated(Language::fr, "Jean-Yves Le Drian n'a pas manqué de rencontrer lundi Sergueï Lavrov."));
  CHECK(!negated(Language::fr, "Jean-Yves Le Drian n'a pas seulement rencontré lundi Sergueï Lavrov."));
  CHECK(negated(Language::ru, "В понедельник С.В.Лавров не стал встречаться с Ж.-И.Ле Дрианом."));
  CHECK(!negated(Language::ru, "С.В.Лавров не раз встречался с Ж.-И.Ле Дрианом, последний раз в понедельник."));
  CHECK(negated(Language::en, "Antony Blinken hasn't spoken with Sergey Lavrov since Monday."));
}
