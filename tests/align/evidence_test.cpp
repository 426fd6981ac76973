// What two sentences say of each other, by the index and by themselves.

#include "../../lib/align/evidence.hpp"

#include <catch2/catch.hpp>

using namespace behistun;

namespace {

const std::vector<std::string> kFrenchReport = {
    "Le ministre a rencontré son homologue russe à Paris le 12 novembre.",
    "Les deux ministres ont évoqué la Syrie, la Syrie encore, et la résolution 2254.",
    "",
    "Ils sont convenus de poursuivre les négociations sur le nucléaire iranien avec le président.",
};
const std::vector<std::string> kRussianReport = {
    "Министр встретился с российским коллегой в Париже 12 ноября.",
    "Министры обсудили положение в Сирии и резолюцию 2254.",
    "Переговоры по Ирану президент предложил продолжить, переговоры о Сирии начать.",
};

}  // namespace

TEST_CASE("a sentence held against a row of others has the bits that it has with each", "[align][differential]") {
  const auto texts = align::read(align::units(kFrenchReport, Language::fr), align::units(kRussianReport, Language::ru));
  const align::Weights weights;
  const align::Links links(align::given(texts, weights), texts);
  align::Evidence evidence(texts, links, weights);
  std::vector<float> row;
  double most = -100;
  for (const std::size_t first : {0U, 1U})
    for (std::size_t i = 0; i < kFrenchReport.size(); ++i) {
      evidence.bits(i, first, kRussianReport.size(), row);
      REQUIRE(row.size() == kRussianReport.size() - first);
      for (std::size_t j = first; j < kRussianReport.size(); ++j) {
        const auto alone = evidence.bits(std::vector{i}, std::vector{j});
        CHECK(row[j - first] == Approx(alone).margin(1e-4));
        most = std::max(most, alone);
      }
    }
  CHECK(most > 10);
}

TEST_CASE("the bits of two sentences with one are no more than those of the pairs, less what is unexplained",
          "[align]") {
  const auto texts = align::read(align::units(kFrenchReport, Language::fr), align::units(kRussianReport, Language::ru));
  const align::Weights weights;
  const align::Links links(align::given(texts, weights), texts);
  align::Evidence evidence(texts, links, weights);
  const auto bits = [&](std::vector<std::size_t> left, std::size_t right) {
    return evidence.bits(left, std::vector{right});
  };
  for (std::size_t j = 0; j < kRussianReport.size(); ++j)
    for (std::size_t a = 0; a < kFrenchReport.size(); ++a)
      for (std::size_t b = a + 1; b < kFrenchReport.size(); ++b)
        CHECK(bits({a, b}, j) <= bits({a}, j) + bits({b}, j) - evidence.unexplained_right(j) / 2 + 1e-4);
}
