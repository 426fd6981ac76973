// How well ten languages are told apart, and others kept out, on text from other sources than the training text.

#include <algorithm>
#include <behistun/detect.hpp>
#include <behistun/unicode.hpp>
#include <catch2/catch.hpp>
#include <cmath>
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

/// What the texts of each language were taken for; each language has a weight of 1.
using Confusion = std::map<std::string, std::map<std::string, double>>;

std::string told(const detect::Detected& detected) {
  if (detected.language != Language::und) return std::string(code(detected.language));
  return detected.looks_like.empty() ? "-" : std::string(detected.looks_like);
}

Confusion confusion_of(const Texts& texts) {
  Confusion confusion;
  for (const auto& [language, lines] : texts) {
    for (const auto& line : lines)
      confusion[language][told(detect::detect(line))] += 1 / static_cast<double>(lines.size());
  }
  return confusion;
}

/// Mean F1 of ru, fr and en where each language has the same weight.
double mean_f1(const Confusion& confusion) {
  double sum = 0;
  for (const auto language : kLanguages) {
    const std::string ours(code(language));
    double right = 0, taken = 0;
    for (const auto& [name, row] : confusion) {
      const auto cell = row.find(ours);
      if (cell == row.end()) continue;
      taken += cell->second;
      if (name == ours) right = cell->second;
    }
    sum += 2 * right / (1 + taken);
  }
  return sum / static_cast<double>(kLanguages.size());
}

/// A row for each language: of a thousand, how many were taken for each of the ten, and how many for others.
std::string table_of(const Confusion& confusion) {
  std::ostringstream out;
  out << "\n| |";
  for (const auto& [code, name] : kTen) out << ' ' << code << " |";
  out << " others |\n";
  for (const auto& [code, name] : kTen) {
    const auto& row = confusion.at(code);
    double others = 1;
    out << "| " << code << " |";
    for (const auto& [as, other_name] : kTen) {
      const double share = row.contains(as) ? row.at(as) : 0;
      others -= share;
      out << ' ' << std::lround(1000 * share) << " |";
    }
    out << ' ' << std::lround(1000 * others) << " |\n";
  }
  return out.str();
}

/// Of the answers whose margin lies in a bin, the share that is right.
std::string calibration_of(const Texts& texts) {
  constexpr double kBins[] = {.1, .3, .6, 1, 1.5, 2, 1e9};
  double right[std::size(kBins)] = {}, all[std::size(kBins)] = {};
  for (const auto& [language, lines] : texts) {
    for (const auto& line : lines) {
      const auto detected = detect::detect(line);
      const auto bin = std::upper_bound(std::begin(kBins), std::end(kBins), detected.margin) - std::begin(kBins);
      const double weight = 1 / static_cast<double>(lines.size());
      all[bin] += weight;
      right[bin] += told(detected) == language ? weight : 0;
    }
  }
  std::ostringstream out;
  out.precision(2);
  for (std::size_t bin = 0; bin < std::size(kBins); ++bin) {
    out << " | ";
    if (all[bin] > 0) out << std::fixed << right[bin] / all[bin];
  }
  return out.str();
}

Texts upper(Texts texts) {
  for (auto& [language, lines] : texts)
    for (auto& line : lines) line = unicode::to_upper(line);
  return texts;
}

/// The first three words of each line.
Texts headlines(const Texts& texts) {
  Texts out;
  for (const auto& [language, lines] : texts) {
    for (const auto& line : lines) {
      std::istringstream in(line);
      std::string a, b, c;
      if (in >> a >> b >> c) out[language].push_back(a + ' ' + b + ' ' + c);
    }
  }
  return out;
}

Texts declaration(const std::string& data) {
  Texts texts;
  for (const auto& [code, name] : kTen) texts[code] = lines_of(data + "/train/udhr/udhr." + name + ".tsv");
  return texts;
}

/// How many lines in none of our languages are taken for one of them.
std::size_t let_in(const std::vector<std::string>& lines) {
  return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
    return detect::detect(line).language != Language::und;
  }));
}

}  // namespace

TEST_CASE("ten languages of the Universal Declaration are told apart: lines, pairs of words, words", "[detect][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  const auto texts = declaration(data);
  const std::pair<const char*, Texts> kinds[] = {
      {"lines", texts}, {"pairs of words", pieces(texts, 2)}, {"single words", pieces(texts, 1)}};
  double f1[3];
  for (std::size_t i = 0; i < 3; ++i) {
    const auto confusion = confusion_of(kinds[i].second);
    f1[i] = mean_f1(confusion);
    WARN(kinds[i].first << ": mean F1 of ru, fr, en " << f1[i] << "; of 1000 taken for:" << table_of(confusion));
    WARN(kinds[i].first << ": right by margin" << calibration_of(kinds[i].second));
  }
  CHECK(f1[0] >= .992);
  CHECK(f1[1] >= .955);
  CHECK(f1[2] >= .82);
}

TEST_CASE("capitals and headlines of three words are told apart, too", "[detect][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  const auto texts = declaration(data);
  const double capitals = mean_f1(confusion_of(upper(texts)));
  const double three = mean_f1(confusion_of(headlines(texts))), loud = mean_f1(confusion_of(upper(headlines(texts))));
  WARN("mean F1 of ru, fr, en: lines in capitals " << capitals << ", headlines of three words " << three
                                                   << ", those in capitals " << loud);
  CHECK(capitals >= .992);
  CHECK(three >= .955);
  CHECK(loud >= .955);
}

TEST_CASE("lines of the other languages of the Universal Declaration are kept out", "[detect][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  std::size_t all = 0, taken = 0;
  for (const auto* other :
       {"ces", "dan", "deu_1996", "est", "fin", "glg",      "hrv", "hun", "hye",      "kat",      "kaz", "lit",
        "mkd", "nld", "nno",      "nob", "pol", "ron_2006", "slk", "slv", "srp_cyrl", "srp_latn", "swe", "tur"}) {
    const auto lines = lines_of(std::string(data) + "/train/udhr/udhr." + other + ".tsv");
    all += lines.size();
    taken += let_in(lines);
  }
  WARN(taken << " of " << all << " lines let in");
  CHECK(static_cast<double>(taken) <= .003 * static_cast<double>(all));
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
    CAPTURE(other);
    CHECK(let_in(lines_of(std::string(data) + "/dev/xquad/xquad." + other + ".txt")) <=
          2);  // of 240, full of English names
  }
}
