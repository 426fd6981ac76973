#include "house.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using house::Breaches;
using house::File;

namespace {

const std::vector<File>& project() {
  static const std::vector<File> files = house::files_of(BEHISTUN_SOURCE_DIR);
  return files;
}

const std::map<std::string, int>& floors() {
  static const std::map<std::string, int> floors = [] {
    const auto map = std::ranges::find(project(), "lib/README.md", &File::path);
    REQUIRE(map != project().end());
    return house::floors_of(map->text);
  }();
  return floors;
}

/// A house of two rooms, with one file more.
std::vector<File> small_house(const File& added) {
  return {{"lib/names/include/behistun/names.hpp", ""}, {"lib/unicode/include/behistun/unicode.hpp", ""}, added};
}
const std::map<std::string, int> kTwoFloors = {{"unicode", 1}, {"names", 4}};

}  // namespace

TEST_CASE("the project is read, and its map has all rooms", "[house]") {
  CHECK(project().size() > 100);
  CHECK(floors().size() >= 20);
  CHECK(floors().at("base") == 0);
}

TEST_CASE("no wall of the house is breached", "[house]") {
  CHECK(house::breached_walls(project(), floors()) == Breaches());
}

TEST_CASE("no folder within a room leads back to itself", "[house]") {
  CHECK(house::folders_in_circles(project()) == Breaches());
}

TEST_CASE("folders of a room that include each other are told", "[house]") {
  const std::vector<File> files = {{"lib/names/parts/cut.cpp", "#include \"words/letter.hpp\"\n"},
                                   {"lib/names/words/letter.hpp", "#include \"cases/lemma.hpp\"\n"},
                                   {"lib/names/cases/lemma.hpp", "#include \"parts/cut.hpp\"\n"},
                                   {"lib/names/names.cpp", "#include \"parts/cut.hpp\"\n"}};
  CHECK(house::folders_in_circles(files) ==
        Breaches{"lib/names/parts/cut.cpp:1: names/words leads back to names/parts",
                 "lib/names/words/letter.hpp:1: names/cases leads back to names/words",
                 "lib/names/cases/lemma.hpp:1: names/parts leads back to names/cases"});
  const std::vector<File> stairs(files.begin(), files.begin() + 2);
  CHECK(house::folders_in_circles(stairs) == Breaches());
}

TEST_CASE("ICU outside unicode is a breached wall", "[house]") {
  const File oops = {"lib/names/oops.cpp", "// Oops.\n#include <unicode/unistr.h>\n"};
  CHECK(house::breached_walls(small_house(oops), kTwoFloors) ==
        Breaches{"lib/names/oops.cpp:2: #include unicode/unistr.h: belongs in unicode"});
  const File home = {"lib/unicode/breaks.cpp", "#include <unicode/brkiter.h>\n"};
  CHECK(house::breached_walls(small_house(home), kTwoFloors) == Breaches());
}

TEST_CASE("each vendor outside its room is a breached wall", "[house]") {
  const auto said = [](const std::string& header) {
    const auto breaches =
        house::breached_walls(small_house({"lib/names/oops.cpp", "#include <" + header + ">\n"}), kTwoFloors);
    REQUIRE(breaches.size() == 1);
    return breaches.front().substr(breaches.front().rfind(": ") + 2);
  };
  CHECK(said("utf8proc.h") == "belongs in unicode");
  CHECK(said("hunspell/hunspell.hxx") == "belongs in stems");
  CHECK(said("nlohmann/json.hpp") == "belongs in wire");
  CHECK(said("simdjson.h") == "belongs in intake wire");
  CHECK(said("gumbo.h") == "belongs in intake");
  CHECK(said("sqlite3.h") == "belongs in store");
  CHECK(said("CLI/CLI.hpp") == "stays outside the library");
  CHECK(said("iostream") == "the library does not talk to the terminal");
}

TEST_CASE("a door upstairs is a breached wall", "[house]") {
  const File oops = {"lib/unicode/oops.cpp", "#include <behistun/names.hpp>\n"};
  CHECK(house::breached_walls(small_house(oops), kTwoFloors) ==
        Breaches{"lib/unicode/oops.cpp:1: #include behistun/names.hpp: names is not below unicode"});
  const File fine = {"lib/names/fine.cpp", "#include <behistun/unicode.hpp>\n#include <behistun/names.hpp>\n"};
  CHECK(house::breached_walls(small_house(fine), kTwoFloors) == Breaches());
}

TEST_CASE("the map and the build agree on every floor", "[house]") {
  CHECK(house::crooked_floors(project(), floors()) == Breaches());
}

TEST_CASE("a room that stands on its own floor or above is seen", "[house]") {
  const std::vector<File> files = {
      {"lib/unicode/CMakeLists.txt", "behistun_room(unicode DEPENDS names VENDORS ICU::uc)\n"},
      {"lib/names/CMakeLists.txt", "behistun_room(names\n  DEPENDS unicode\n  TABLES endings.tsv)\n"}};
  CHECK(house::crooked_floors(files, kTwoFloors) ==
        Breaches{"lib/unicode/CMakeLists.txt: unicode stands on names, which is not below it"});
}

TEST_CASE("a room missing from the map or from the build is seen", "[house]") {
  const std::vector<File> files = {{"lib/attic/CMakeLists.txt", "behistun_room(attic)\n"}};
  CHECK(house::crooked_floors(files, {{"names", 4}}) == Breaches{"lib/attic/CMakeLists.txt: attic is not on the map",
                                                                 "lib/README.md: names is on the map but not built"});
}

TEST_CASE("the map is read from its table and nothing else", "[house]") {
  CHECK(house::floors_of(
            "| Floor | Room | Answers |\n|---|---|---|\n| 4 | `names` | who? |\n| x | `y` | |\ntext | `z` |\n") ==
        std::map<std::string, int>{{"names", 4}});
}

TEST_CASE("every table says what it is and keeps its promise", "[house]") {
  CHECK(house::faulty_tables(project()) == Breaches());
}

TEST_CASE("a table without a licence, with a short row or a second head is seen", "[house]") {
  const std::string head = "# table:    t\n# what:     w\n# source:   s\n";
  const auto said = [](const std::string& text) { return house::faulty_tables({{"lib/names/data/t.tsv", text}}); };
  CHECK(said(head + "# licence:  our own work\n# fields:   a<TAB>b\nx\ty\n") == Breaches());
  CHECK(said(head + "# fields:   a\nx\n") == Breaches{"lib/names/data/t.tsv:1: no \"# licence:\" in the head"});
  CHECK(said(head + "# licence:  our own work\n# fields:   a<TAB>b\nx\n") ==
        Breaches{"lib/names/data/t.tsv:6: 1 fields, 2 promised"});
  CHECK(said(head + "# licence:  our own work\n# what:     w\n# fields:   a\n") ==
        Breaches{"lib/names/data/t.tsv:5: a second \"# what:\""});
  CHECK(house::faulty_tables({{"lib/names/data/u.tsv", head + "# licence:  ours\n# fields:   a\n"}}) ==
        Breaches{"lib/names/data/u.tsv:1: calls itself t"});
}

TEST_CASE("every model says how it was made", "[house]") {
  CHECK(house::models_without_manifest(project()) == Breaches());
}

TEST_CASE("a model without a manifest, or with half of one, is seen", "[house]") {
  const File model = {"lib/detect/data/letters.model.tsv", "a\t1\n"};
  CHECK(house::models_without_manifest({model}) ==
        Breaches{"lib/detect/data/letters.model.tsv: nothing says how it was made"});
  const File half = {"lib/detect/data/letters.manifest", "# model: letters\n# trained: by hand\n"};
  CHECK(house::models_without_manifest({model, half}) ==
        Breaches{"lib/detect/data/letters.manifest: no \"# corpus:\""});
  const File tells = {"lib/detect/data/letters.model.tsv", "# model: letters\n# trained: t\n# corpus: c\na\t1\n"};
  CHECK(house::models_without_manifest({tells}) == Breaches());
  const File member = {"lib/names/data/press-ru-fr.model", "\x01"};
  const File family = {"lib/names/data/press.model.manifest", "# model: press-ru-en\n# trained: t\n# corpus: c\n"};
  CHECK(house::models_without_manifest({member, family}) ==
        Breaches{"lib/names/data/press-ru-fr.model: nothing says how it was made"});
  const File whole = {family.path, "# model: press-{ru-en,ru-fr}\n# trained: t\n# corpus: c\n"};
  CHECK(house::models_without_manifest({member, whole}) == Breaches());
}

TEST_CASE("the top has its few folders", "[house]") {
  CHECK(house::folders_out_of_place(project()) == Breaches());
  CHECK(house::folders_out_of_place({{"README.md", ""}, {"golden/a", ""}, {"golden/b", ""}, {"lib/a/a.cpp", ""}}) ==
        Breaches{"golden: a folder at the top"});
}

TEST_CASE("every text file is tidy", "[house]") { CHECK(house::untidy_text(project()) == Breaches()); }

TEST_CASE("untidy text is seen, each kind of it", "[house]") {
  const auto said = [](const std::string& path, const std::string& text) {
    const auto breaches = house::untidy_text({{path, text}});
    return breaches.empty() ? std::string() : breaches.front();
  };
  CHECK(said("a.cpp", "int a;\n").empty());
  CHECK(said("a.cpp", "int a;") == "a.cpp:1: no newline at the end");
  CHECK(said("a.cpp", "int a;\n\n") == "a.cpp:2: an empty line at the end");
  CHECK(said("a.cpp", "int a; \n") == "a.cpp:1: space at the end");
  CHECK(said("a.cpp", "int a;\r\n") == "a.cpp:1: a carriage return");
  CHECK(said("a.cpp", "\tint a;\n") == "a.cpp:1: a tab");
  CHECK(said("a.tsv", "a\tb\n").empty());
  CHECK(said("a.md", "\xFF\n").starts_with("a.md: byte 0: "));
  CHECK(said("a.cpp", "int a;  // TO\104O\n") == "a.cpp:1: a note to do it later");
  CHECK(said("a.md", "see ..\057shared\n") == "a.md:1: points out of the repository");
  CHECK(said(".ci/run", "ls ..\057shared\n").empty());
  CHECK(said("a.cpp", std::string(121, 'a') + "\n") == "a.cpp:1: 121 columns");
  CHECK(said("a.cpp", "f(R\"(" + std::string(121, 'a') + ")\");\n").empty());
  CHECK(said("a.cpp", "// " + std::string("\u0444\u0444") + std::string(115, 'a') + "\n").empty());
  CHECK(said("corpora/releases/mid.ru/a.txt", "dirty \r\n").empty());
}
