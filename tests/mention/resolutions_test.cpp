// Resolutions of the United Nations in three languages, by one key.

#include <behistun/dates.hpp>
#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace behistun;
using mention::Kind;

namespace {

using Texts = std::vector<std::string>;

// Key and text of each mention of a kind.
Texts read(std::string_view text, Language language, Kind kind = Kind::resolution) {
  mention::Reading reading(text);
  reading.language = language;
  reading.anchor = Day::read("2022-03-03");
  reading.sentences = segment::sentences(text, language);
  reading.dates = dates::find(text, language, reading.anchor);
  Texts found;
  for (const auto& one : mention::find(reading))
    if (one.kind == kind) found.push_back(one.key + ": " + std::string(one.span.of(text)));
  return found;
}

}  // namespace

TEST_CASE("a resolution has one key in three languages, with its organ and year", "[mention]") {
  CHECK(read("in line with UN Security Council Resolution 2254 (2015) on Syria", Language::en) ==
        Texts{"UNSC-2254: UN Security Council Resolution 2254 (2015)"});
  CHECK(read("conformément à la résolution 2254 (2015) du Conseil de sécurité de l'ONU", Language::fr) ==
        Texts{"UNSC-2254: résolution 2254 (2015) du Conseil de sécurité de l'ONU"});
  CHECK(read("на основе резолюции СБ ООН 2254", Language::ru) == Texts{"UNSC-2254: резолюции СБ ООН 2254"});
  CHECK(read("резолюцией 2254 СБ ООН", Language::ru) == Texts{"UNSC-2254: резолюцией 2254 СБ ООН"});
  CHECK(read("under resolution 2254", Language::en) == Texts{"UNSC-2254: resolution 2254"});
}

TEST_CASE("the General Assembly's resolutions are told by its name or a stroke in the number", "[mention]") {
  CHECK(read("la résolution 68/262 de l'Assemblée générale des Nations unies", Language::fr) ==
        Texts{"UNGA-68/262: résolution 68/262 de l'Assemblée générale des Nations unies"});
  CHECK(read("the vote on resolution ES-11/1", Language::en) == Texts{"UNGA-ES-11/1: resolution ES-11/1"});
  CHECK(read("резолюция ГА ООН 181", Language::ru) == Texts{"UNGA-181: резолюция ГА ООН 181"});
  CHECK(read("see S/RES/2231 (2015) and A/RES/68/262", Language::en) ==
        Texts{"UNSC-2231: S/RES/2231 (2015)", "UNGA-68/262: A/RES/68/262"});
}

TEST_CASE("resolutions in a list are each of the organ that the list names", "[mention]") {
  CHECK(read("Security Council resolutions 242, 338 and 1515 must be kept.", Language::en) ==
        Texts{"UNSC-242: Security Council resolutions 242", "UNSC-338: 338", "UNSC-1515: 1515"});
  CHECK(read("les résolutions 181 et 194 de l'Assemblée générale", Language::fr) ==
        Texts{"UNGA-181: résolutions 181", "UNGA-194: 194 de l'Assemblée générale"});
}

TEST_CASE("what others resolve is no resolution of the United Nations", "[mention]") {
  CHECK(read("endorsed by Government Resolution No. 1951", Language::en).empty());
  CHECK(read("under a plan of Government Resolution No. 1951-r", Language::en).empty());
  CHECK(read("резолюция 2145 ПАСЕ", Language::ru).empty());
  CHECK(read("resolution 2145 of the European Parliament", Language::en).empty());
  CHECK(read("a resolution of 1951", Language::en).empty());
}

TEST_CASE("the organ of a resolution is a body of its own, and the number is none", "[mention]") {
  CHECK(read("la résolution 2231 (2015) du Conseil de sécurité", Language::fr, Kind::body) ==
        Texts{"UNSC: Conseil de sécurité"});
  CHECK(read("la résolution 2231 (2015) du Conseil de sécurité", Language::fr, Kind::number).empty());
}
