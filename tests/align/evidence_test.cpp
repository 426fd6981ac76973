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

TEST_CASE("what is looked at together has the bits that it has by itself", "[align][differential]") {
  const auto texts = align::read(align::units(kFrenchReport, Language::fr), align::units(kRussianReport, Language::ru));
  const align::Weights weights;
  const align::Links links(align::given(texts, weights), texts);
  align::Evidence here(texts, links, weights), alone(texts, links, weights);
  using Runs = std::vector<std::size_t>;
  double most = -100;
  for (const std::size_t first : {0U, 1U}) {
    const auto rights = kRussianReport.size() - first;
    here.look_at({first, kFrenchReport.size() - first}, {first, rights});
    for (auto i = first; i < kFrenchReport.size(); ++i)
      for (auto j = first; j < kRussianReport.size(); ++j) {
        const auto bits = alone.bits(Runs{i}, Runs{j});
        CHECK(static_cast<double>(here.row(i)[j - first]) == Approx(bits).margin(1e-4));
        most = std::max(most, bits);
        for (auto k = i + 1; k < kFrenchReport.size(); ++k)
          for (auto l = j + 1; l < kRussianReport.size(); ++l) {
            CHECK(here.bits(Runs{i, k}, Runs{j}) == Approx(alone.bits(Runs{i, k}, Runs{j})).margin(1e-4));
            CHECK(here.bits(Runs{i}, Runs{j, l}) == Approx(alone.bits(Runs{i}, Runs{j, l})).margin(1e-4));
            CHECK(here.bits(Runs{i, k}, Runs{j, l}) == Approx(alone.bits(Runs{i, k}, Runs{j, l})).margin(1e-4));
          }
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
        CHECK(bits({a, b}, j) <=
              bits({a}, j) + bits({b}, j) - static_cast<double>(evidence.unexplained_right(j)) / 2 + 1e-4);
}
