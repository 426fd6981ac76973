// Sentence ends in news that were run together into one line.

#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>

using namespace behistun;

namespace {

struct Figures {
  double precision = 0, recall = 0;
  double f1() const { return 2 * precision * recall / (precision + recall); }
};

Figures measure(const std::string& path, Language language) {
  std::ifstream in(path);
  std::string line, text;
  std::set<std::size_t> gold, found;
  while (std::getline(in, line)) {
    if (line.empty()) continue;
    if (!text.empty()) text += ' ';
    text += line;
    gold.insert(text.size());
  }
  for (const auto& sentence : segment::sentences(text, language)) found.insert(sentence.span.end);
  gold.erase(text.size());
  found.erase(text.size());
  double right = 0;
  for (const auto end : found) right += static_cast<double>(gold.count(end));
  return {right / static_cast<double>(found.size()), right / static_cast<double>(gold.size())};
}

}  // namespace

TEST_CASE("sentence ends of news run together reach F1 .957 en, .950 fr, .952 ru", "[segment][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  for (const auto& [language, target] : {std::pair(Language::en, .957), {Language::fr, .950}, {Language::ru, .952}}) {
    const auto name = std::string(data) + "/dev/newstest2014/newstest2014tri." + std::string(code(language)) + ".txt";
    const auto figures = measure(name, language);
    WARN(code(language) << ": precision " << figures.precision << ", recall " << figures.recall << ", F1 "
                        << figures.f1());
    CHECK(figures.f1() >= target);
  }
}
