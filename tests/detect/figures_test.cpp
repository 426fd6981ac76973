// How well ten languages are told apart, on text from other sources than the training text.

#include <behistun/detect.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace behistun;

namespace {

using Texts = std::map<std::string, std::vector<std::string>>;  // by language

constexpr std::pair<const char*, const char*> kTen[] = {{"ru", "rus"}, {"fr", "fra"},   {"en", "eng"}, {"uk", "ukr"},
                                                        {"bg", "bul"}, {"be", "bel"},   {"es", "spa"}, {"it", "ita"},
                                                        {"ca", "cat"}, {"pt", "por_PT"}};

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream in(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    line = line.substr(line.rfind('\t') + 1);
    if (line.size() > 20) lines.push_back(line);
  }
  return lines;
}

/// Runs of `count` words of at least three letters' length.
Texts pieces(const Texts& texts, std::size_t count) {
  Texts out;
  for (const auto& [language, lines] : texts) {
    for (const auto& line : lines) {
      std::istringstream in(line);
      std::vector<std::string> words;
      for (std::string word; in >> word;) {
        if (word.size() >= (static_cast<unsigned char>(word[0]) >= 0xD0 ? 6U : 3U)) words.push_back(word);
      }
      for (std::size_t i = 0; i + count <= words.size(); i += count) {
        std::string piece = words[i];
        for (std::size_t k = 1; k < count; ++k) piece += " " + words[i + k];
        out[language].push_back(piece);
      }
    }
  }
  return out;
}

/// Mean F1 of ru, fr and en where each language has the same weight.
double mean_f1(const Texts& texts) {
  std::map<Language, double> right, wrong, missed;
  for (const auto& [name, lines] : texts) {
    const auto language = language_of(name);
    for (const auto& line : lines) {
      const double weight = 1 / static_cast<double>(lines.size());
      const auto found = detect::detect(line).language;
      if (found == language) {
        right[language] += weight;
      } else {
        missed[language] += weight;
        wrong[found] += weight;
      }
    }
  }
  double sum = 0;
  for (const auto language : kLanguages)
    sum += 2 * right[language] / (2 * right[language] + wrong[language] + missed[language]);
  return sum / static_cast<double>(kLanguages.size());
}

}  // namespace

TEST_CASE("ten languages of the Universal Declaration are told apart: lines, pairs of words, words", "[detect][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  Texts texts;
  for (const auto& [code, name] : kTen) texts[code] = lines_of(std::string(data) + "/train/udhr/udhr." + name + ".tsv");
  const double lines = mean_f1(texts), pairs = mean_f1(pieces(texts, 2)), words = mean_f1(pieces(texts, 1));
  WARN("mean F1 of ru, fr, en: lines " << lines << ", pairs " << pairs << ", words " << words);
  CHECK(lines >= .992);
  CHECK(pairs >= .955);
  CHECK(words >= .82);
}

TEST_CASE("sentences of news are placed, those of other languages are kept out", "[detect][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  for (const auto language : kLanguages) {
    const auto name = std::string(data) + "/dev/newstest2014/newstest2014tri." + std::string(code(language)) + ".txt";
    std::size_t right = 0;
    const auto lines = lines_of(name);
    for (const auto& line : lines) right += detect::detect(line).language == language ? 1U : 0U;
    WARN(code(language) << ": " << right << " of " << lines.size());
    CHECK(static_cast<double>(right) >= .995 * static_cast<double>(lines.size()));
  }
  for (const auto* other : {"es", "de", "ro", "tr"}) {
    std::size_t let_in = 0;
    for (const auto& line : lines_of(std::string(data) + "/dev/xquad/xquad." + other + ".txt"))
      let_in += detect::detect(line).language == Language::und ? 0U : 1U;
    CAPTURE(other);
    CHECK(let_in <= 2);  // of 240: paragraphs full of English names
  }
}
