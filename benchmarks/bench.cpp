// The few things about a run of benchmarks that are no templates.

#include "bench.hpp"

#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace bench {

std::size_t bytes_of(const Texts& texts) {
  return std::accumulate(texts.begin(), texts.end(), std::size_t{0},
                         [](std::size_t sum, const std::string& text) { return sum + text.size(); });
}

void require_same(const std::string& what, std::string_view input, std::string_view ours, std::string_view theirs) {
  if (ours == theirs) return;
  const auto show = [](const char* label, std::string_view text) {
    std::fprintf(stderr, "  %s: %.*s\n", label, static_cast<int>(text.size()), text.data());
  };
  std::fprintf(stderr, "%s: the answers differ, so their times are not compared\n", what.c_str());
  show("input ", input);
  show("ours  ", ours);
  show("theirs", theirs);
  std::exit(1);
}

int run(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  return benchmark::RunSpecifiedBenchmarks() > 0 ? 0 : 1;
}

}  // namespace bench
