// People and other names in news and encyclopedic sentences, by the tags of a treebank (Parallel Universal
// Dependencies). Its tags tell names from other words (PROPN) and in Russian people from things (Animacy), but no
// places from bodies.
//
// A person: one of our people all of whose words are names, in Russian with an animate one. A name: one of our people,
// places, bodies or countries whose last word is a name. Recall is of runs of animate names in Russian (people), and of
// runs of names in each language (any mention of ours that meets one).

#include <behistun/mention.hpp>
#include <behistun/segment.hpp>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace behistun;
using mention::Kind;

namespace {

struct TaggedWord {
  Span span;
  bool name = false, animate = false;
};
struct Sentence {
  std::string text;
  std::vector<TaggedWord> words;
};

std::vector<Sentence> sentences(const std::string& path) {
  std::vector<Sentence> all;
  std::ifstream in(path);
  std::size_t at = 0;
  for (std::string line; std::getline(in, line);) {
    constexpr std::string_view kText = "# text = ";
    if (line.starts_with(kText)) {
      all.push_back({line.substr(kText.size()), {}});
      at = 0;
    }
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> cells;
    std::istringstream row(line);
    for (std::string cell; std::getline(row, cell, '\t');) cells.push_back(cell);
    if (cells.size() < 10 || cells[0].find_first_of("-.") != std::string::npos) continue;
    const auto begin = all.back().text.find(cells[1], at);
    if (begin == std::string::npos) continue;  // part of a contraction
    at = begin + cells[1].size();
    all.back().words.push_back({{begin, at}, cells[3] == "PROPN", cells[5].find("Animacy=Anim") != std::string::npos});
  }
  return all;
}

std::vector<Span> runs(const Sentence& sentence, bool animate_only) {
  std::vector<Span> found;
  bool open = false;
  for (const auto& word : sentence.words) {
    const bool counts = word.name && (!animate_only || word.animate);
    if (counts && open) found.back().end = word.span.end;
    if (counts && !open) found.push_back(word.span);
    open = counts;
  }
  return found;
}

struct Coverage {
  std::size_t found = 0, right = 0, wanted = 0, met = 0;
  double precision() const { return static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(found, 1)); }
  double recall() const { return static_cast<double>(met) / static_cast<double>(std::max<std::size_t>(wanted, 1)); }
  double f1() const {
    const auto sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
};

std::vector<mention::Mention> names_in(const std::string& text, Language language) {
  mention::Reading reading(text);
  reading.language = language;
  reading.anchor = Day::read("2016-11-01");  // the texts are of that autumn, or of no day
  reading.sentences = segment::sentences(text, language);
  auto mentions = mention::find(reading);
  std::erase_if(mentions, [](const mention::Mention& one) {
    return (one.kind != Kind::person && one.kind != Kind::place && one.kind != Kind::body &&
            one.kind != Kind::country) ||
           one.role == "adjective";
  });
  return mentions;
}

bool is_name(const Sentence& sentence, Span span, bool animate) {
  bool last = false, any_animate = false;
  for (const auto& word : sentence.words)
    if (word.span.overlaps(span)) {
      last = word.name;
      any_animate = any_animate || (word.name && word.animate);
    }
  return last && (any_animate || !animate);
}

void measure(const Sentence& sentence, const std::vector<mention::Mention>& mentions, Kind kind, bool people,
             bool animate, Coverage& figures) {
  std::vector<Span> spans;
  for (const auto& one : mentions)
    if (!people || one.kind == kind) spans.push_back(one.span);
  figures.found += spans.size();
  for (const auto span : spans) figures.right += is_name(sentence, span, animate) ? 1 : 0;
  for (const auto run : runs(sentence, animate)) {
    ++figures.wanted;
    figures.met += std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.overlaps(run); }) ? 1 : 0;
  }
}

std::string told(const char* what, const Coverage& f) {
  std::ostringstream out;
  out.precision(3);
  out << std::fixed << what << ": " << f.found << " found, " << f.wanted << " runs; P " << f.precision() << " R "
      << f.recall() << " F1 " << f.f1();
  return out.str();
}

}  // namespace

TEST_CASE("names of news and encyclopedic sentences, by a treebank's tags", "[mention][data]") {
  const char* data = std::getenv("BEHISTUN_DATA");
  if (data == nullptr) {
    WARN("BEHISTUN_DATA is not set");
    return;
  }
  for (const auto language : {Language::en, Language::fr, Language::ru}) {
    Coverage names, people;
    const auto path = std::string(data) + "/dev/ud-pud/" + std::string(code(language)) + "_pud.conllu";
    for (const auto& sentence : sentences(path)) {
      const auto mentions = names_in(sentence.text, language);
      measure(sentence, mentions, Kind::person, false, false, names);
      if (language == Language::ru) measure(sentence, mentions, Kind::person, true, true, people);
    }
    REQUIRE(names.wanted > 100);
    WARN(told((std::string(code(language)) + ", any name").c_str(), names));
    CHECK(names.precision() > .7);
    if (language != Language::ru) continue;
    WARN(told("ru, people", people));
    CHECK(people.precision() > .8);
  }
}
