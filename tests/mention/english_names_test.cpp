// People of English releases whom no table knows: their names, titles and courtesies, in sentences of our own.

#include "one_sentence.hpp"

using namespace behistun;

namespace {

Labels who(std::string_view text, std::string side = {}) {
  return named_in(read_on(text, Language::en, "2021-02-16", std::move(side)), Kind::person);
}

// Name and side of each person, in order.
Labels whose(std::string_view text, std::string side = {}) {
  Labels all;
  for (const auto& one : read_on(text, Language::en, "2021-02-16", std::move(side)))
    if (one.kind == Kind::person) all.push_back(one.key.substr(one.key.find(':') + 1) + "@" + one.of);
  return all;
}

}  // namespace

TEST_CASE("a given name before an initial belongs to the name", "[mention]") {
  CHECK(who("They met General Walter P. Drumkin and Ann Q. Trabout.") ==
        Labels{"name:Walter P. Drumkin", "name:Ann Q. Trabout"});
  CHECK(who("Barack H. Obama spoke.") == Labels{"Barack Obama"});
  CHECK(who("She met P. Drumkin.") == Labels{"name:P. Drumkin"});
  CHECK(who("Trade Secretary Ramun Arnul C. Drumkin spoke.") == Labels{"name:Ramun Arnul C. Drumkin"});
  CHECK(who("the foreign minister of Abkhazia D. Drumkin") == Labels{"name:D. Drumkin"});
}

TEST_CASE("initials and titles before a name that is taken are nobody", "[mention]") {
  CHECK(who("H.H. Sheikh Abdullah bin Zayed spoke.") == Labels{"Abdullah bin Zayed"});
  CHECK(who("His Eminence Grand Ayatollah Sayyid Ali al-Drumki spoke.") == Labels{"name:Ali al-Drumki"});
  CHECK(who("They met the Hon. Julie Bishop MP today.") == Labels{"Julie Bishop"});
}

TEST_CASE("four words behind an office are a name, and \"in\" begins none", "[mention]") {
  CHECK(who("Vice President Vo Thi Anh Drum came.") == Labels{"name:Vo Thi Anh Drum"});
  CHECK(who("VICE PRESIDENT HOLDS TALKS WITH VIETNAMESE COUNTERPART IN HANOI").empty());
}

TEST_CASE("an apostrophe within a word parts no name", "[mention]") {
  CHECK(who("Prime Minister Sione Vaka'uta Drumkin came.") == Labels{"name:Sione Vaka'uta Drumkin"});
}

TEST_CASE("a second family name is nobody else's", "[mention]") {
  CHECK(who("Juan Manuel Santos Calderón spoke.") == Labels{"Juan Manuel Santos"});
  CHECK(who("Juan Manuel Santos and Felipe Calderón spoke.") == Labels{"Juan Manuel Santos", "Felipe Calderón"});
}

TEST_CASE("the verb of a headline behind an office is no name", "[mention]") {
  CHECK(who("Trade Minister Makes Friendly Tour of Many Southern Ports").empty());
  CHECK(who("Interior Minister Meets With Guests Attending Harbour Opening Feast").empty());
  CHECK(who("Trade Minister Elias Drumkin Makes Tour of Ports") == Labels{"name:Elias Drumkin"});
}

TEST_CASE("of a name with a father's name nothing is cut off", "[mention]") {
  CHECK(who("He met Sayyid Drumud bin Faisal Al Trabout yesterday.") == Labels{"name:Drumud bin Faisal Al Trabout"});
  CHECK(who("He met HE Drumin Abdellah Hab Mahmoud Al Trabout yesterday.") ==
        Labels{"name:Drumin Abdellah Hab Mahmoud Al Trabout"});
  CHECK(who("HE Sheikh Drumud bin Hamad bin Khalifa Al Thani came.") ==
        Labels{"name:Drumud bin Hamad bin Khalifa Al Thani"});
}

TEST_CASE("a courtesy in capitals is none in small letters", "[mention]") {
  CHECK(who("HE Drumin Trabou came.") == Labels{"name:Drumin Trabou"});
  CHECK(who("Vice Premier He Lifeng came.") == Labels{"name:He Lifeng"});
}

TEST_CASE("who has a title behind a comma needs no other sign of a name", "[mention]") {
  CHECK(who("Drum Karlin, Minister of Trade of Kenya, came.") == Labels{"name:Drum Karlin"});
  CHECK(who("They talked in Drum Karlin, Minister of Trade Ivan Krumov said.") == Labels{"name:Ivan Krumov"});
}

TEST_CASE("an office that is a family name behind a given name is no office", "[mention]") {
  CHECK(who("Ms Ann Pope came.") == Labels{"name:Ann Pope"});
  CHECK(who("They spoke of Pope Francis.") == Labels{"Pope Francis"});
}

TEST_CASE("a town before its country or a date is nobody's name", "[mention]") {
  CHECK(who("They met in Clark, Philippines.").empty());
  CHECK(who("Muscat, May 21 (ONA) - The talks began.").empty());
}

TEST_CASE("an organisation before the office is whose it is", "[mention]") {
  CHECK(whose("They met United Nations Resident Coordinator Ann Drumkin.") == Labels{"Ann Drumkin@UN"});
  CHECK(whose("They met the new United Nations Resident Coordinator in Kenya, Ms Ann Drumkin.") ==
        Labels{"Ann Drumkin@UN"});
  CHECK(
      whose(
          "They met the Personal Representative of the United Nations Secretary-General on Cyprus, Mr Jan Drumkin.") ==
      Labels{"Jan Drumkin@UN"});
}

TEST_CASE("a counterpart's state is that of the name behind", "[mention]") {
  CHECK(whose("He received his German counterpart Horst Drumkin.") == Labels{"Horst Drumkin@DEU"});
}

TEST_CASE("the second of two ministers is of the first one's state where nothing says another", "[mention]") {
  CHECK(whose("The Kenyan Foreign Minister Ann Drumkin and the Minister for Defence, the Hon Tom Trabout, came.") ==
        Labels{"Ann Drumkin@KEN", "Tom Trabout@KEN"});
  CHECK(whose("Kenyan Speaker Pays Courtesy Call on Mr Tom Trabout") == Labels{"Tom Trabout@"});
  CHECK(whose("The Kenyan Foreign Minister Ann Drumkin and the Foreign Minister Tom Trabout came.") ==
        Labels{"Ann Drumkin@KEN", "Tom Trabout@"});
}

TEST_CASE("a parliament or an embassy stands between an office and its state", "[mention]") {
  CHECK(whose("Mr Tom Trabout, Speaker of the Parliament of Kenya, came.") == Labels{"Tom Trabout@KEN"});
  CHECK(whose("Mr Tom Trabout, Deputy Chief of Mission of the Embassy of Spain, came.") == Labels{"Tom Trabout@ESP"});
}

TEST_CASE("a secretary of another state is not the minister of London or Washington", "[mention]") {
  CHECK(whose("They met Polish Secretary of State Jan Drumkin.") == Labels{"Jan Drumkin@POL"});
  CHECK(whose("They met Indian Foreign Secretary Jan Drumkin.") == Labels{"Jan Drumkin@IND"});
  CHECK(whose("Foreign Secretary Jan Drumkin was in Dhaka.", "IND") == Labels{"Jan Drumkin@IND"});
}

TEST_CASE("a minister of state, a deputy and a first president are not who holds the office", "[mention]") {
  const auto offices = [](std::string_view text) {
    Labels keys;
    for (const auto& one : read_on(text, Language::en, "2021-02-16"))
      if (one.kind == Kind::office) keys.push_back(one.key);
    return keys;
  };
  CHECK(offices("They met the Minister of State for External Affairs of India.").empty());
  CHECK(offices("They met the Deputy Foreign Minister of Ukraine.") == Labels{"office:deputy-foreign-minister@UKR"});
  CHECK(offices("They spoke of the First President of Kazakhstan.").empty());
  CHECK(offices("They spoke of the President of Kazakhstan.") == Labels{"Q200881"});
}

TEST_CASE("who leads an organisation is known by the organisation and the day", "[mention]") {
  const auto met = read_on("OPCW Director-General meets guests", Language::en, "2021-02-16");
  REQUIRE(!met.empty());
  CHECK(std::any_of(met.begin(), met.end(), [](const auto& one) { return one.key == "x-fernando-arias"; }));
}
