// How fast is the whole line: a release read, its document written, the corpus linked, two releases aligned? On one
// thread. Nobody does the
// same work, so there is no rival here; the output is counted.

#include <algorithm>
#include <behistun/align.hpp>
#include <behistun/document.hpp>
#include <behistun/link.hpp>
#include <behistun/wire.hpp>
#include <map>

#include "bench.hpp"
#include "corpus.hpp"

using namespace behistun;

namespace {

using Sides = std::pair<align::Side, align::Side>;

const std::vector<intake::Release>& releases() {
  static const auto releases = bench::releases();
  return releases;
}

const std::vector<document::Document>& documents() {
  static const auto documents = [] {
    std::vector<document::Document> out;
    for (const auto& release : releases()) out.push_back(document::read(release));
    return out;
  }();
  return documents;
}

std::vector<Sides> sides(const std::string& relation) {
  std::vector<Sides> out;
  for (const auto& [left, right] : bench::aligned_pairs(relation)) {
    const auto a = std::ranges::find(documents(), left, &document::Document::id);
    const auto b = std::ranges::find(documents(), right, &document::Document::id);
    if (a != documents().end() && b != documents().end()) out.emplace_back(align::units(*a), align::units(*b));
  }
  return out;
}

std::size_t joined(const Sides& sides) {
  const auto beads = align::align(sides.first, sides.second);
  const auto both = [](const align::Bead& bead) { return !bead.left.empty() && !bead.right.empty(); };
  return static_cast<std::size_t>(std::ranges::count_if(beads, both));
}

void measure_reading() {
  std::size_t bytes = 0;
  for (const auto& release : releases()) bytes += release.text.size();
  bench::measure(
      "read a release/corpus/behistun", releases(), bytes,
      [](const intake::Release& release) { return document::read(release).mentions.size(); },
      std::to_string(releases().size()) + " releases; out: mentions");
}

// Releases of one language, as long as presidents' offices write them, made of the corpus by running its releases
// together, and read as `analyse` does, some at a time: what a byte costs, where lines and titles weigh little.
void measure_reading(Language language) {
  constexpr std::size_t kBytes = 4000;  // the mean of 822 releases of two offices
  constexpr std::size_t kTogether = 8;
  using Releases = std::vector<intake::Release>;
  static std::map<Language, std::vector<Releases>> kept;
  const auto releases = bench::releases_of(language, kBytes);
  auto& inputs = kept[language];
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < releases.size(); ++i) {
    if (i % kTogether == 0) inputs.emplace_back();
    inputs.back().push_back(releases[i]);
    bytes += releases[i].text.size();
  }
  bench::measure(
      "read releases/" + std::string(code(language)) + " of 4 KB by eight/behistun", inputs, bytes,
      [](const Releases& together) {
        std::size_t mentions = 0;
        for (const auto& document : document::read_all(together)) mentions += document.mentions.size();
        return mentions;
      },
      std::to_string(releases.size()) + " releases run together; out: mentions");
}

void measure_writing() {
  std::size_t bytes = 0;
  for (const auto& document : documents()) bytes += document.text.original().size();
  bench::measure(
      "write a document/corpus/behistun", documents(), bytes,
      [](const document::Document& document) { return wire::json(document).size(); }, "out: bytes of JSON");
}

void measure_linking() {
  benchmark::RegisterBenchmark("link the corpus/releases/behistun", [](benchmark::State& state) {
    std::size_t records = 0;
    for (auto _ : state) records = link::link(documents(), 1).size();
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(documents().size()));
    state.counters["out"] = static_cast<double>(records);
    state.SetLabel("out: records");
  });
}

void measure_aligning(const std::string& relation) {
  static std::vector<std::vector<Sides>> kept;
  kept.reserve(2);
  const auto& pairs = kept.emplace_back(sides(relation));
  benchmark::RegisterBenchmark(("align " + relation + "s/sentence pairs/behistun").c_str(),
                               [&pairs](benchmark::State& state) {
                                 std::size_t beads = 0;
                                 for (auto _ : state) {
                                   beads = 0;
                                   for (const auto& pair : pairs) beads += joined(pair);
                                 }
                                 state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(beads));
                                 state.counters["out"] = static_cast<double>(beads);
                                 state.SetLabel(std::to_string(pairs.size()) + " pairs of releases; out: beads");
                               });
}

}  // namespace

int main(int argc, char** argv) {
  measure_reading();
  for (const auto language : kLanguages) measure_reading(language);
  measure_writing();
  measure_linking();
  measure_aligning("translation");
  measure_aligning("readout");
  return bench::run(argc, argv);
}
