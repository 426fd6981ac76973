// Who is quoted with which words, in sentences of our own.

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <behistun/tokens.hpp>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "../../lib/mention/quotations/quoted.hpp"

using namespace behistun;
using mention::Kind;

namespace {

constexpr const char* kLavrov = "Q58217";
constexpr const char* kZakharova = "Q20812953";

mention::Reading reading_of(std::string_view text, Language language) {
  mention::Reading reading(text);
  reading.language = language;
  reading.anchor = Day::read("2021-02-16");
  reading.sentences = segment::sentences(text, language);
  return reading;
}

std::vector<mention::Mention> quotations(const mention::Reading& reading) {
  std::vector<mention::Mention> found;
  for (auto& one : mention::find(reading))
    if (one.kind == Kind::quotation) found.push_back(std::move(one));
  return found;
}

// "words | teller | speaker's English name" of each quotation.
std::vector<std::string> told(std::string_view text, Language language) {
  const auto& known = gazetteer::Gazetteer::built_in();
  std::vector<std::string> out;
  for (const auto& one : quotations(reading_of(text, language))) {
    const auto* person = known.person(one.key);
    out.push_back(std::string(one.span.of(text)) + " | " + std::string(one.teller.of(text)) + " | " +
                  (person != nullptr ? person->name.en : one.key));
  }
  return out;
}

using Told = std::vector<std::string>;

struct Saying {
  std::string_view language, kind, phrase, example;
};
constexpr Saying kSayings[] = {
#include "saying.inc"
};

}  // namespace

TEST_CASE("every word that tells a quotation tells that of its example", "[mention][table]") {
  for (const auto& row : kSayings) {
    CAPTURE(row.phrase, row.example);
    const auto found = quotations(reading_of(row.example, language_of(row.language)));
    REQUIRE(found.size() == 1);
    const bool nobody = row.kind == "text" || row.kind == "asks" || row.kind == "body";
    const bool hers =
        row.example.find("Zakharova") != row.example.npos || row.example.find("Захарова") != row.example.npos;
    CHECK(found[0].key == (nobody ? "" : hers ? kZakharova : kLavrov));
    CHECK(found[0].role == (row.kind == "asks" ? "turn" : "speech"));
    if (row.kind != "verb" && row.kind != "names" && row.kind != "text" && row.kind != "source") continue;
    auto teller = segment::folded(found[0].teller.of(row.example));
    std::replace(teller.begin(), teller.end(), '\'', ' ');
    std::replace(teller.begin(), teller.end(), '-', ' ');
    CHECK(teller.starts_with(row.phrase.substr(0, row.phrase.find('*'))));
  }
}

TEST_CASE("a quotation has its speaker and the word that tells, behind it or before it", "[mention]") {
  CHECK(told("\"We are ready for talks,\" Sergey Lavrov said.", Language::en) ==
        Told{"We are ready for talks, | said | Sergey Lavrov"});
  CHECK(told("\"Мы готовы\", – подчеркнул Министр иностранных дел России С.В.Лавров.", Language::ru) ==
        Told{"Мы готовы | подчеркнул | Sergey Lavrov"});
  CHECK(told("\"Nous sommes prêts\", a déclaré le ministre russe des Affaires étrangères.", Language::fr) ==
        Told{"Nous sommes prêts | déclaré | Sergey Lavrov"});
  CHECK(told("Sergey Lavrov said: \"We are ready.\"", Language::en) == Told{"We are ready. | said | Sergey Lavrov"});
  CHECK(told("С.В.Лавров: \"Мы готовы\".", Language::ru) == Told{"Мы готовы | : | Sergey Lavrov"});
  CHECK(told("At the talks with Jean-Yves Le Drian, Sergey Lavrov twice said: \"We are ready.\"", Language::en) ==
        Told{"We are ready. | said | Sergey Lavrov"});
}

TEST_CASE("words that tell may stand inside the quotation or between its halves", "[mention]") {
  CHECK(told("\"Мы готовы, – сказал С.В.Лавров. – Дело за партнёрами\".", Language::ru) ==
        Told{"Мы готовы, – сказал С.В.Лавров. – Дело за партнёрами | сказал | Sergey Lavrov"});
  CHECK(told("\"We are ready,\" Sergey Lavrov said, \"and they are not.\"", Language::en) ==
        Told{"We are ready, | said | Sergey Lavrov", "and they are not. | said | Sergey Lavrov"});
  CHECK(told("\"We are ready,\" Sergey Lavrov said. \"They are not.\"", Language::en) ==
        Told{"We are ready, | said | Sergey Lavrov", "They are not. | said | Sergey Lavrov"});
}

TEST_CASE("a pronoun is whoever was named last and may be meant", "[mention]") {
  CHECK(told("Sergey Lavrov left. \"We are ready,\" he said.", Language::en) ==
        Told{"We are ready, | said | Sergey Lavrov"});
  CHECK(told("Мария Захарова ответила С.В.Лаврову. \"Мы готовы\", – сказала она.", Language::ru) ==
        Told{"Мы готовы | сказала | Maria Zakharova"});
}

TEST_CASE("who is named within a quotation, or in the sentence behind, is not the one who spoke", "[mention]") {
  CHECK(told("Sergey Lavrov spoke. \"I have met Emmanuel Macron today.\" \"We are ready for talks,\" he said.",
             Language::en) ==
        Told{"I have met Emmanuel Macron today. |  | ", "We are ready for talks, | said | Sergey Lavrov"});
  CHECK(told("\"We are ready,\" Sergey Lavrov said.\n\n\"It is late,\" he added.", Language::en) ==
        Told{"We are ready, | said | Sergey Lavrov", "It is late, | added | Sergey Lavrov"});
  CHECK(told("\"We are ready,\" Sergey Lavrov told CNN. He left.", Language::en) ==
        Told{"We are ready, | told | Sergey Lavrov"});
}

TEST_CASE("who speaks may follow a quotation without a comma, or behind a word for a source", "[mention]") {
  CHECK(told("\"Nous sommes vraiment prêts au dialogue\" a écrit Sergueï Lavrov.", Language::fr) ==
        Told{"Nous sommes vraiment prêts au dialogue | écrit | Sergey Lavrov"});
  CHECK(told("\"Nous sommes vraiment prêts au dialogue\", selon Sergueï Lavrov.", Language::fr) ==
        Told{"Nous sommes vraiment prêts au dialogue | selon | Sergey Lavrov"});
  CHECK(told("\"Газпром\" заявил о готовности.", Language::ru).empty());
}

TEST_CASE("a colon behind a sentence that names somebody tells as a verb does", "[mention]") {
  CHECK(told("Lavrov on the talks: \"We are not in a hurry\".", Language::en).size() == 1);
  CHECK(told("Сергей Лавров о переговорах: \"Мы никуда не торопимся\".", Language::ru) ==
        Told{"Мы никуда не торопимся | : | Sergey Lavrov"});
  CHECK(told("Сергей Лавров посмотрел фильм: \"Аризона\".", Language::ru).empty());
}

TEST_CASE("of what somebody says and an agency passes on he is the speaker, and the agency's name is no words",
          "[mention]") {
  CHECK(told("Сергей Лавров отметил, что \"мы готовы к диалогу\", сообщает \"Интерфакс\".", Language::ru) ==
        Told{"мы готовы к диалогу | отметил | Sergey Lavrov"});
}

TEST_CASE("a second part of what was said is joined to the first", "[mention]") {
  CHECK(told("Sergey Lavrov said that \"we are ready for talks\" and that \"they are not ready\".", Language::en) ==
        Told{"we are ready for talks | said | Sergey Lavrov", "they are not ready | said | Sergey Lavrov"});
}

TEST_CASE("a name that we do not know is pointed at where it touches the verb", "[mention]") {
  constexpr std::string_view text = "\"We shall see what comes of it,\" the HRTC said. \"It is a riot,\" says Rhodes.";
  const auto found = quotations(reading_of(text, Language::en));
  REQUIRE(found.size() == 2);
  CHECK(found[0].speaker.of(text) == "HRTC");
  CHECK(found[1].speaker.of(text) == "Rhodes");
}

TEST_CASE("names, titles and words held at arm's length are no quotations", "[mention]") {
  CHECK(told("С.В.Лавров заявил, что \"Газпром\" выполнит контракт.", Language::ru).empty());
  CHECK(told("Министры подтвердили приверженность \"нормандскому формату\".", Language::ru).empty());
  CHECK(told("Sergey Lavrov said that the \"invasion\" was invented.", Language::en).empty());
  CHECK(told("Le sommet \"One Water Summit\" aura lieu, a déclaré le ministre.", Language::fr).empty());
  CHECK(told("Сотрудник компании \"Газпром\", заявил С.В.Лавров, уехал.", Language::ru).empty());
}

TEST_CASE("part of what was said is a quotation too, if it is several words", "[mention]") {
  CHECK(told("Sergey Lavrov called it \"a useful exchange of views\".", Language::en) ==
        Told{"a useful exchange of views | called | Sergey Lavrov"});
}

TEST_CASE("whole sentences between marks are quoted though nobody is named", "[mention]") {
  CHECK(told("The mood was dark. \"Nobody here believes in a quick end to this.\"", Language::en) ==
        Told{"Nobody here believes in a quick end to this. |  | "});
}

TEST_CASE("marks nest, and run on over paragraphs", "[mention]") {
  using Spans = std::vector<std::string>;
  const auto stretches = [](std::string_view text) {
    Spans out;
    for (const auto span : mention::quoted(text)) out.emplace_back(span.of(text));
    return out;
  };
  CHECK(stretches("a \"b \"c\" d\" e \"f\"") == Spans{"b \"c\" d", "f"});
  CHECK(stretches("АО \"НПП \"Радар\" сообщило") == Spans{"Радар"});
  CHECK(stretches("\"one\n\"two\n\"three\" four") == Spans{"one\n\"two\n\"three"});
  CHECK(stretches("\"один\nдва\" три") == Spans{"один\nдва"});
  CHECK(stretches("said:\"Yes\" and \"no") == Spans{"Yes"});
  CHECK(stretches("\"a bit, \"X said. \"More,\" he said.") == Spans{"a bit, ", "More,"});
  CHECK(stretches("\"").empty());
  CHECK(stretches("").empty());
}

TEST_CASE("in a transcript a name and a colon open a turn that lasts until the next", "[mention]") {
  CHECK(told("They met. President of Russia Vladimir Putin: Good day. I am glad. "
             "President of France Emmanuel Macron: Thank you. \"All is well,\" I said.",
             Language::en) ==
        Told{"Good day. I am glad. | : | Vladimir Putin", "Thank you. \"All is well,\" I said. | : | Emmanuel Macron"});
  CHECK(told("В.Путин: Добрый день!\nВопрос: Как дела?\nВ.Путин: Хорошо.", Language::ru) ==
        Told{"Добрый день! | : | Vladimir Putin", "Как дела? | : | ", "Хорошо. | : | Vladimir Putin"});
}

TEST_CASE("a title that opens with a speaker quotes him no further than its end", "[mention]") {
  constexpr std::string_view text = "Vladimir Putin: We must talk\nThe talks went on.";
  auto reading = reading_of(text, Language::en);
  reading.titles = {{0, 28}};
  const auto found = quotations(reading);
  REQUIRE(found.size() == 1);
  CHECK(found[0].span.of(text) == "We must talk");
}

TEST_CASE("a common noun is whoever was named or spoke last, of the state beside it", "[mention]") {
  CHECK(told("Sergey Lavrov arrived. \"We are ready for talks,\" the diplomat said.", Language::en) ==
        Told{"We are ready for talks, | said | Sergey Lavrov"});
  CHECK(told("Прибыл С.В.Лавров, его встретил Эммануэль Макрон. \"Мы готовы к диалогу\", – заявил российский дипломат.",
             Language::ru) == Told{"Мы готовы к диалогу | заявил | Sergey Lavrov"});
  CHECK(told("Sergey Lavrov arrived. \"We are ready for talks,\" said the diplomat Ivan Drumkin.", Language::en) ==
        Told{"We are ready for talks, | said | name:Ivan Drumkin"});
}

TEST_CASE("a common noun for a body is pointed at where it touches the verb", "[mention]") {
  const std::string_view text = "Сергей Лавров позвонил Эммануэлю Макрону. Разговор ведомство назвало \"полезным\".";
  const auto reading = reading_of(text, Language::ru);
  const auto found = quotations(reading);
  REQUIRE(found.size() == 1);
  CHECK(found[0].speaker.of(text) == "ведомство");
  CHECK(found[0].key.empty());
}

TEST_CASE("a pronoun means no body though a body spoke last", "[mention]") {
  CHECK(told("Sergey Lavrov was in Paris. \"The talks were long,\" NATO said. \"We are ready for more,\" he said.",
             Language::en) ==
        Told{"The talks were long, | said | NATO", "We are ready for more, | said | Sergey Lavrov"});
}

TEST_CASE("a paragraph of speech that a dash opens needs no marks", "[mention]") {
  CHECK(told("Переговоры прошли в Москве.\n– Мы готовы к диалогу, – сказал С.В.Лавров.\nПотом он уехал.",
             Language::ru) == Told{"Мы готовы к диалогу | сказал | Sergey Lavrov"});
  CHECK(told("Les échanges ont duré deux heures.\n– Nous sommes prêts au dialogue, a déclaré Sergueï Lavrov.",
             Language::fr) == Told{"Nous sommes prêts au dialogue | déclaré | Sergey Lavrov"});
  CHECK(told("Повестка:\n– вопросы торговли\n– вопросы безопасности", Language::ru).empty());
}

TEST_CASE("a sentence between marks is of whoever has just spoken", "[mention]") {
  CHECK(told("\"We are ready for talks,\" Sergey Lavrov said.\n\"The door is open to all of our partners.\"",
             Language::en) == Told{"We are ready for talks, | said | Sergey Lavrov",
                                   "The door is open to all of our partners. |  | Sergey Lavrov"});
  CHECK(told("The talks were of great use, Sergey Lavrov said. \"We are ready for another round.\"", Language::en) ==
        Told{"We are ready for another round. |  | Sergey Lavrov"});
}

TEST_CASE("one verb tells two parts of a sentence", "[mention]") {
  CHECK(told("Sergey Lavrov said that the summit \"is going to change\" much and that Spain \"is going to take part\" "
             "in it.",
             Language::en) ==
        Told{"is going to change | said | Sergey Lavrov", "is going to take part | said | Sergey Lavrov"});
}

TEST_CASE("a verb that names quotes a word or two, but not what it is about", "[mention]") {
  CHECK(told("Sergey Lavrov called the talks \"useful\".", Language::en) == Told{"useful | called | Sergey Lavrov"});
  CHECK(told("Sergey Lavrov called the \"invasion\" a lie.", Language::en).empty());
  CHECK(told("С.В.Лавров назвал беседу \"полезной\".", Language::ru) == Told{"полезной | назвал | Sergey Lavrov"});
}

TEST_CASE("in French a telling between commas stands inside the marks", "[mention]") {
  CHECK(
      told("\"Nous sommes prêts, a déclaré Sergueï Lavrov. C'est aux partenaires de répondre.\"", Language::fr) ==
      Told{
          "Nous sommes prêts, a déclaré Sergueï Lavrov. C'est aux partenaires de répondre. | déclaré | Sergey Lavrov"});
}

TEST_CASE("an indefinite noun is nobody whom the text has named", "[mention]") {
  CHECK(told("Sergey Lavrov arrived. \"We are ready for talks,\" a diplomat said.", Language::en) ==
        Told{"We are ready for talks, | said | "});
}

TEST_CASE("a statement behind a colon and the line's end is its subject's", "[mention]") {
  CHECK(told("Sergey Lavrov issued the following statement:\n\"We are ready for talks on all of this.\"",
             Language::en) == Told{"We are ready for talks on all of this. |  | Sergey Lavrov"});
}
