// What lines are learnt as, and that a model can be made of them.

#include <behistun/detect_training.hpp>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "../../lib/detect/model.hpp"
#include "../../lib/detect/school.hpp"

using namespace behistun;
using namespace behistun::detect;

namespace {

/// Lines of words that are made of the given syllables.
std::vector<std::string> lines_of(const std::vector<std::string>& syllables, std::size_t count, std::uint32_t seed) {
  std::vector<std::string> lines;
  const auto next = [&](std::size_t bound) {
    seed = seed * 1664525U + 1013904223U;
    return (seed >> 16U) % bound;
  };
  while (lines.size() < count) {
    std::string line;
    for (int word = 0; word < 8; ++word) {
      for (std::size_t rest = 2 + next(2); rest > 0; --rest) line += syllables[next(syllables.size())];
      line += ' ';
    }
    lines.push_back(line);
  }
  return lines;
}

struct Lesson {
  std::string_view language, kin;
  std::vector<std::string> lines;
};

std::vector<Lesson> lessons() {
  return {{"en", "en", lines_of({"the", "ing", "sha", "wor", "ell"}, 300, 1)},
          {"fr", "fr", lines_of({"que", "eau", "oir", "ais", "ent"}, 300, 2)},
          {"bnt", "zu", lines_of({"nga", "uku", "zi", "hla", "mba"}, 4000, 3)},
          {"bnt", "sg", lines_of({"kwe", "gbo", "tene", "ndo", "eau"}, 40, 4)},
          {"ru", "ru", lines_of({"ста", "ого", "при", "ение", "ны"}, 300, 5)},
          {"uk", "uk", lines_of({"ськ", "ії", "ння", "від", "ого"}, 300, 6)}};
}

std::string trained(const std::vector<Lesson>& all, const std::vector<std::string>& names = {}) {
  std::vector<Sample> samples;
  for (const auto& lesson : all)
    for (const auto& line : lesson.lines) samples.push_back({lesson.language, line, false, lesson.kin, 0});
  for (const auto& name : names) samples.push_back({{}, name, false, {}, 0});
  TrainingOptions options;
  options.latin_rows = options.cyrillic_rows = 2000;
  options.steps = 6000;
  auto model = train(samples, options, [](const std::string&) {});
  REQUIRE(model);
  return *model;
}

/// The class with the highest score.
std::string_view told(const Model& model, std::string_view text) {
  const auto reading = model.read(text);
  const auto& table = model.table(Alphabet::latin);
  const auto& scores = reading.scores[static_cast<std::size_t>(Alphabet::latin)];
  std::size_t best = 0;
  for (std::size_t k = 1; k < table.classes; ++k) best = scores.of[k] > scores.of[best] ? k : best;
  return table.code(best);
}

}  // namespace

TEST_CASE("a line is learnt under its own language, or under its family's code", "[detect][table]") {
  CHECK(taught_as("fra", "La ministre a dit").code == "fr");
  CHECK(taught_as("pt_BR", "A ministra disse").code == "pt");
  CHECK(taught_as("luo", "Ministri nowacho").code == "ssa");
  CHECK(taught_as("luo", "Ministri nowacho").kin == "luo");
  CHECK(taught_as("ful", "Jaagorgal").kin == taught_as("ff", "Jaagorgal").kin);
  CHECK(taught_as("hbs", "Министар је рекао").code == "sr");
  CHECK(taught_as("hbs", "Ministar je rekao").code == "hr");
}

TEST_CASE("a line of no known language, or not in its alphabet, is not learnt", "[detect]") {
  CHECK(taught_as("xx", "La ministre a dit").code.empty());
  CHECK(taught_as("fra", "Министр сказал").code.empty());
  CHECK(taught_as("ja", "大臣は言った").code.empty());
}

TEST_CASE("a small language is told from ours beside a big one of its family", "[detect]") {
  const auto bytes = trained(lessons());
  const auto model = Model::open(bytes);
  REQUIRE(model);
  std::size_t right = 0;
  const auto fresh = lines_of({"kwe", "gbo", "tene", "ndo", "eau"}, 100, 7);
  for (const auto& line : fresh) right += told(*model, line) == "bnt" ? 1U : 0U;
  CHECK(right == fresh.size());
}

TEST_CASE("a line keeps its language with words of another behind it", "[detect]") {
  const auto bytes = trained(lessons());
  const auto model = Model::open(bytes);
  REQUIRE(model);
  const auto hosts = lines_of({"kwe", "gbo", "tene", "ndo", "eau"}, 100, 8);
  const auto guests = lines_of({"que", "eau", "oir", "ais", "ent"}, 100, 9);
  std::size_t right = 0;
  for (std::size_t i = 0; i < hosts.size(); ++i)
    right += told(*model, hosts[i] + guests[i].substr(0, guests[i].find(' ', 12))) == "bnt" ? 1U : 0U;
  CHECK(right >= 90);
}

TEST_CASE("a name beside some words does not turn them where names have been taught", "[detect]") {
  const auto names = lines_of({"que", "eau", "oir"}, 200, 10), words = lines_of({"the", "ing", "sha", "wor"}, 100, 11);
  const auto right_with = [&](const std::vector<std::string>& taught) {
    const auto bytes = trained(lessons(), taught);
    const auto model = Model::open(bytes);
    REQUIRE(model);
    std::size_t right = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto name = names[100 + i].substr(0, names[100 + i].find(' ', 12));
      right += told(*model, name + ' ' + words[i].substr(0, words[i].find(' '))) == "en" ? 1U : 0U;
    }
    return right;
  };
  std::vector<std::string> taught;
  for (std::size_t i = 0; i < 100; ++i) taught.push_back(names[i].substr(0, names[i].find(' ', 12)));
  const auto without = right_with({}), with = right_with(taught);
  CAPTURE(without, with);
  CHECK(with > without + 10);
}

TEST_CASE("a word of a list with uses is drawn as often as the square root of them", "[detect]") {
  Class members;
  members.add({"en", "usual", true, "en", 8100});
  members.add({"en", "seldom", true, "en", 100});
  members.add({"en", "anywhere", true, "en", 0});
  REQUIRE(members.has_usual_words());
  CHECK(members.has_words());
  Random random(1);
  std::size_t seldom = 0;
  for (int i = 0; i < 10'000; ++i) seldom += members.draw_usual_word(random) == "seldom" ? 1U : 0U;
  CHECK(seldom > 900);  // a tenth
  CHECK(seldom < 1100);
  CHECK(members.draw_word(random) == "anywhere");
}

TEST_CASE("the same samples make the same bytes", "[detect][property]") {
  CHECK(trained(lessons()) == trained(lessons()));
}
