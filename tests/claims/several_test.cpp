// Releases that tell of several contacts, in releases of our own of a few lines.

#include <behistun/claims.hpp>
#include <catch2/catch.hpp>

using namespace behistun;
using claims::Mode;

namespace {

std::vector<claims::Claim> primary_claims(Language language, const std::string& title, const std::string& body,
                                          const char* published, const std::string& side) {
  const auto text = title + "\n\n" + body;
  mention::Reading reading(text);
  reading.language = language;
  reading.anchor = Day::read(published);
  reading.side = side;
  reading.sentences = segment::sentences(text, language);
  reading.dates = dates::find(text, language, reading.anchor);
  const Span title_span{0, title.size()}, body_span{title.size() + 2, text.size()};
  reading.titles = {title_span};
  const auto mentions = mention::find(reading);
  std::vector<claims::Claim> found;
  for (auto& claim : claims::find({reading, mentions, {title_span}, {}, {body_span}, side, {}}))
    if (claim.primary) found.push_back(std::move(claim));
  return found;
}

// "call 2021-03-05: Jean-Yves Le Drian, Sergey Lavrov", a line a claim.
std::string told(Language language, const std::string& title, const std::string& body, const char* published,
                 const std::string& side) {
  std::string all;
  for (const auto& claim : primary_claims(language, title, body, published, side)) {
    all += (all.empty() ? "" : "\n") + std::string(to_string(claim.mode)) + " " + to_string(claim.when->first) + ":";
    for (const auto& who : claim.participants)
      all += (&who == &claim.participants.front() ? " " : ", ") + (who.en.empty() ? who.key : who.en);
  }
  return all;
}

}  // namespace

TEST_CASE("telephone conversations with two people are two contacts, in three languages", "[claims]") {
  CHECK(told(Language::en, "Telephone conversations with Emmanuel Macron and Angela Merkel",
             "Vladimir Putin had telephone conversations with President of France Emmanuel Macron and Federal "
             "Chancellor of Germany Angela Merkel.",
             "2021-03-05", "RUS") ==
        "call 2021-03-05: Emmanuel Macron, Vladimir Putin\ncall 2021-03-05: Angela Merkel, Vladimir Putin");
  CHECK(told(Language::ru, "О телефонных разговорах С.В.Лаврова с Ж.-И.Ле Дрианом и М.Чавушоглу",
             "4 марта состоялись телефонные разговоры С.В.Лаврова с Министром иностранных дел Франции Ж.-И.Ле Дрианом "
             "и с Министром иностранных дел Турции М.Чавушоглу.",
             "2021-03-05", "RUS") ==
        "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\ncall 2021-03-04: Mevlüt Çavuşoğlu, Sergey Lavrov");
  CHECK(told(Language::fr, "Entretiens téléphoniques de Jean-Yves Le Drian avec Sergueï Lavrov et Mevlüt Çavuşoğlu",
             "Jean-Yves Le Drian s'est entretenu le 4 mars, successivement, avec ses homologues russe, Sergueï Lavrov, "
             "et turc, Mevlüt Çavuşoğlu.",
             "2021-03-05", "FRA") ==
        "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\ncall 2021-03-04: Mevlüt Çavuşoğlu, Jean-Yves Le Drian");
}

TEST_CASE("a second \"with\" parts two contacts, and the second may be of another kind", "[claims]") {
  CHECK(told(Language::en,
             "Sergey Lavrov's telephone conversation with Jean-Yves Le Drian and meeting with Josep Borrell",
             "The conversation took place on 4 March.", "2021-03-05", "RUS") ==
        "call 2021-03-04: Jean-Yves Le Drian, Sergey Lavrov\nmeeting 2021-03-04: Josep Borrell, Sergey Lavrov");
}

TEST_CASE("a call and a meeting of three are one contact", "[claims]") {
  for (const auto& [title, kind] :
       {std::pair{"Telephone conversation with Emmanuel Macron and Angela Merkel", "call"},
        {"Trilateral telephone conversations with Emmanuel Macron and Angela Merkel", "call"},
        {"Talks with Emmanuel Macron and Angela Merkel", "multilateral"},
        {"Vladimir Putin met with Emmanuel Macron and Angela Merkel", "multilateral"},
        {"Vladimir Putin met with Emmanuel Macron together with Angela Merkel", "multilateral"}})
    CHECK(told(Language::en, title, "Vladimir Putin spoke with President Emmanuel Macron and Angela Merkel.",
               "2021-03-05",
               "RUS") == std::string(kind) + " 2021-03-05: Emmanuel Macron, Angela Merkel, Vladimir Putin");
}

TEST_CASE("several conversations with one person are told as one contact", "[claims]") {
  CHECK(told(Language::en, "Telephone conversations with Emmanuel Macron",
             "Vladimir Putin had a telephone conversation with Emmanuel Macron.", "2021-03-05",
             "RUS") == "call 2021-03-05: Emmanuel Macron, Vladimir Putin");
}

TEST_CASE("below a title in the plural every sentence that meets somebody new tells of a contact", "[claims]") {
  CHECK(told(Language::ru, "О встречах С.В.Лаврова на полях сессии Генеральной Ассамблеи ООН",
             "23 сентября в Нью-Йорке С.В.Лавров провёл ряд двусторонних встреч. Состоялась встреча с Министром "
             "иностранных дел Турции М.Чавушоглу. Обсуждены перспективы переговоров с Ж.Боррелем. 24 сентября "
             "С.В.Лавров встретился с Ж.-И.Ле Дрианом. С Ж.-И.Ле Дрианом условились о новой встрече.",
             "2021-09-25", "RUS") ==
        "meeting 2021-09-23: Mevlüt Çavuşoğlu, Sergey Lavrov\nmeeting 2021-09-24: Jean-Yves Le Drian, Sergey Lavrov");
  CHECK(told(Language::en, "President held bilateral meetings on the sidelines of the conference",
             "Vladimir Putin held a series of meetings on 4 March. In particular, he met with Emmanuel Macron. They "
             "discussed Libya. The President also met with Angela Merkel and informed her of the situation.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-04: Emmanuel Macron, Vladimir Putin\nmeeting 2021-03-04: Angela Merkel, Vladimir Putin");
}

TEST_CASE("quotations between the sentences of a digest end nothing, and its own people are met by nobody",
          "[claims]") {
  CHECK(told(Language::en, "Vladimir Putin held bilateral meetings on the sidelines of the conference",
             "Vladimir Putin met with Emmanuel Macron on 4 March. \"We need peace,\" he said. During the talks with "
             "Angela Merkel, Vladimir Putin thanked her. In the evening he had a telephone conversation with Mario "
             "Draghi.",
             "2021-03-05", "RUS") ==
        "meeting 2021-03-04: Emmanuel Macron, Vladimir Putin\ntalks 2021-03-05: Angela Merkel, Vladimir Putin\n"
        "call 2021-03-05: Mario Draghi, Vladimir Putin");
}

TEST_CASE("a plural behind those who are named is not theirs", "[claims]") {
  CHECK(told(Language::en, "Vladimir Putin's visit to Paris",
             "The visit of Vladimir Putin with the participation of Sergey Lavrov and Sergei Shoigu will begin with a "
             "series of meetings.",
             "2021-03-05", "RUS")
            .find('\n') == std::string::npos);
}

TEST_CASE("each contact has its own topics and circumstances where it is told apart", "[claims]") {
  const auto claims = primary_claims(
      Language::en, "Sergey Lavrov's telephone conversations with Jean-Yves Le Drian and Josep Borrell",
      "On 4 March Sergey Lavrov spoke with Jean-Yves Le Drian at the initiative of the French side. They discussed "
      "Libya. On 5 March Sergey Lavrov spoke with Josep Borrell. The conversation lasted an hour. They discussed "
      "Syria.",
      "2021-03-05", "RUS");
  REQUIRE(claims.size() == 2);
  CHECK(to_string(claims[0].when->first) == "2021-03-04");
  CHECK(to_string(claims[1].when->first) == "2021-03-05");
  CHECK(claims[0].initiator == "FRA");
  CHECK(claims[1].initiator.empty());
  CHECK(claims[0].minutes == 0);
  CHECK(claims[1].minutes == 60);
  REQUIRE(claims[0].topics.size() == 1);
  CHECK(claims[0].topics[0].key == "libya");
  REQUIRE(claims[1].topics.size() == 1);
  CHECK(claims[1].topics[0].key == "syria");
}
