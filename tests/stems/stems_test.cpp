// Stems with the system's dictionaries, without one, and with one in an old charset.

#include <algorithm>
#include <behistun/parallel.hpp>
#include <behistun/stems.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace behistun;
using behistun::stems::Lexicon;

namespace {

bool has(const std::vector<std::string>& stems, std::string_view stem) {
  return std::ranges::find(stems, stem) != stems.end();
}

// A folder with a Russian dictionary of one word in KOI8-R, named in $DICPATH as long as this lives.
class OldDictionary {
 public:
  OldDictionary() : folder_(std::filesystem::temp_directory_path() / "behistun-stems-test") {
    std::filesystem::create_directories(folder_);
    std::ofstream(folder_ / "ru_RU.aff") << "SET KOI8-R\nSFX A Y 1\nSFX A 0 \xC1 .\n";  // suffix а
    std::ofstream(folder_ / "ru_RU.dic") << "1\n\xDA\xC1\xCB\xCF\xCE/A\n";              // закон
    setenv("DICPATH", folder_.c_str(), 1);
  }
  ~OldDictionary() {
    unsetenv("DICPATH");
    std::filesystem::remove_all(folder_);
  }

 private:
  std::filesystem::path folder_;
};

}  // namespace

TEST_CASE("an inflected word is led back to its stem", "[stems]") {
  struct Row {
    Language language;
    std::string_view word, stem;
  };
  for (const auto& row : {Row{Language::ru, "договоров", "договор"}, Row{Language::ru, "Министром", "министр"},
                          Row{Language::fr, "entretiens", "entretien"}, Row{Language::fr, "Présidents", "président"},
                          Row{Language::en, "ministers", "minister"}, Row{Language::en, "VISITED", "visit"}}) {
    CAPTURE(row.word);
    const auto lexicon = Lexicon::open(row.language);
    REQUIRE(lexicon);
    CHECK(lexicon->language() == row.language);
    CHECK(has(lexicon->stems(row.word), row.stem));
    CHECK(lexicon->knows(row.word));
    CHECK(lexicon->stems(row.word) == lexicon->stems(row.word));
  }
}

TEST_CASE("an unknown word is its own stem, in lower case", "[stems]") {
  const auto lexicon = Lexicon::open(Language::fr);
  REQUIRE(lexicon);
  CHECK(lexicon->stems("Ÿzkrt") == std::vector<std::string>{"ÿzkrt"});
  CHECK_FALSE(lexicon->knows("Ÿzkrt"));
  CHECK(lexicon->stems("") == std::vector<std::string>{""});
  CHECK(lexicon->stems(std::string(5000, 'A')) == std::vector<std::string>{std::string(5000, 'a')});
  CHECK_FALSE(lexicon->knows("\xFF\xFE"));
}

TEST_CASE("without a dictionary a word is its own stem, and the lexicon says so", "[stems]") {
  const auto lexicon = Lexicon::none(Language::ru);
  CHECK(lexicon.dictionary() == "none");
  CHECK(lexicon.language() == Language::ru);
  CHECK(lexicon.stems("Встречи") == std::vector<std::string>{"встречи"});
  CHECK_FALSE(lexicon.knows("встречи"));
}

TEST_CASE("a language without a dictionary names the folders that were searched", "[stems]") {
  const auto lexicon = Lexicon::open(Language::und);
  REQUIRE_FALSE(lexicon);
  CHECK(lexicon.error().code == Error::Code::not_found);
  CHECK_THAT(lexicon.error().what, Catch::Contains("/usr/share/hunspell"));
}

TEST_CASE("a dictionary in KOI8-R is asked and answers in its own charset", "[stems]") {
  const OldDictionary in_dicpath;
  const auto lexicon = Lexicon::open(Language::ru);
  REQUIRE(lexicon);
  CHECK_THAT(std::string(lexicon->dictionary()), Catch::EndsWith("behistun-stems-test/ru_RU.dic"));
  CHECK(lexicon->stems("Закона") == std::vector<std::string>{"закон"});
  CHECK_FALSE(lexicon->knows("договор"));
  CHECK_FALSE(lexicon->knows("loi – 法"));
}

TEST_CASE("many threads may ask one lexicon", "[stems]") {
  const auto lexicon = Lexicon::open(Language::en);
  REQUIRE(lexicon);
  const std::vector<std::string> words = {"meetings", "talks", "ministers", "said", "visited", "countries"};
  std::vector<std::vector<std::string>> answers(600);
  for_each_index(answers.size(), 4, [&](std::size_t i) { answers[i] = lexicon->stems(words[i % words.size()]); });
  bool same = true;
  for (std::size_t i = words.size(); i < answers.size(); ++i) same = same && answers[i] == answers[i % words.size()];
  CHECK(same);
}
