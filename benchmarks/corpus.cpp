// The gold tables say which file is in which language and charset; the files are read by that, not by guess.

#include "corpus.hpp"

#include <algorithm>
#include <behistun/intake.hpp>
#include <behistun/unicode.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <utility>

namespace bench {

using namespace behistun;

namespace {

const std::string kCorpora = std::string(BEHISTUN_SOURCE_DIR) + "/corpora/";

std::ifstream open(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (in) return in;
  std::fprintf(stderr, "cannot read %s\n", path.c_str());
  std::exit(2);
}

std::vector<std::vector<std::string>> rows(const std::string& table) {
  auto in = open(kCorpora + "gold/" + table);
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream fields(line);
    auto& row = rows.emplace_back();
    for (std::string field; std::getline(fields, field, '\t');) row.push_back(field);
  }
  return rows;
}

}  // namespace

Texts paragraphs(Language language) {
  Texts out;
  for (const auto& row : rows("documents.tsv")) {
    const bool wanted = row.at(0).ends_with(".txt") && row.at(1) == code(language) && row.at(7) == "utf-8";
    if (!wanted) continue;
    auto in = open(kCorpora + "releases/" + row[0]);
    for (std::string line; std::getline(in, line);) {
      if (line.ends_with('\r')) line.pop_back();
      if (!line.empty() && !unicode::first_ill_formed(line)) out.push_back(std::move(line));
    }
  }
  return out;
}

Texts prose(Language language) {
  const char* folder = std::getenv("BEHISTUN_TEXTS");
  if (folder == nullptr) return paragraphs(language);
  constexpr std::size_t kEnough = 500'000;  // bytes
  auto in = open(std::string(folder) + "/" + std::string(code(language)) + ".txt");
  Texts lines;
  for (std::string line; std::getline(in, line);)
    if (!unicode::first_ill_formed(line)) lines.push_back(std::move(line));
  const auto every = std::max<std::size_t>(1, bytes_of(lines) / kEnough);
  Texts out;
  for (std::size_t i = 0; i < lines.size(); i += every) out.push_back(std::move(lines[i]));
  return out;
}

std::vector<intake::Release> releases() {
  std::vector<intake::Release> out;
  intake::Reader reader({kCorpora + "releases"});
  while (const auto raw = reader.next()) {
    auto outcome = intake::read(*raw);
    if (outcome.release) out.push_back(std::move(*outcome.release));
  }
  std::ranges::sort(out, {}, &intake::Release::id);
  return out;
}

std::vector<intake::Release> releases_of(Language language, std::size_t bytes) {
  std::vector<intake::Release> out;
  std::string text;
  for (const auto& paragraph : paragraphs(language)) {
    text += paragraph + '\n';
    if (text.size() < bytes) continue;
    const auto id = std::string(code(language)) + "/" + std::to_string(out.size());
    auto outcome = intake::read({id, id, 0, intake::Format::text, std::exchange(text, {})});
    if (outcome.release) out.push_back(std::move(*outcome.release));
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> aligned_pairs(const std::string& relation) {
  std::set<std::pair<std::string, std::string>> pairs;
  for (const auto& row : rows("beads.tsv"))
    if (row.at(2) == relation) pairs.emplace(row[0], row[1]);
  return {pairs.begin(), pairs.end()};
}

}  // namespace bench
