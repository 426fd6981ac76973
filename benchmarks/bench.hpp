#pragma once
/// @file
/// What every benchmark does: take a list of inputs, work through it, count the work and the output.

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

using Texts = std::vector<std::string>;

std::size_t bytes_of(const Texts& texts);

/// Registers "work/text/who": `answer(input)`, the size of an answer, for each of the inputs. Rates are by the input's
/// `bytes`, or by its number where that is 0. The counter "out" is the sum of the answers: the work that was done.
/// `note` stands in the report. @pre  `inputs` lives until run() is over.
template <class Inputs, class Answer>
void measure(const std::string& name, const Inputs& inputs, std::size_t bytes, Answer answer, std::string note = "") {
  const auto body = [&inputs, bytes, answer, note = std::move(note)](benchmark::State& state) {
    std::size_t out = 0;
    for (auto _ : state) {
      out = 0;
      for (const auto& input : inputs) out += answer(input);
      benchmark::DoNotOptimize(out);
    }
    if (bytes > 0)
      state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
    else
      state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(inputs.size()));
    state.counters["out"] = static_cast<double>(out);
    state.SetLabel(note);
  };
  benchmark::RegisterBenchmark(name.c_str(), body);
}

template <class Answer>
void measure_bytes(const std::string& name, const Texts& texts, Answer answer, std::string note = "") {
  measure(name, texts, bytes_of(texts), answer, std::move(note));
}

/// Same answers, or no comparison: ends the program, naming the first text on which two rivals differ.
void require_same(const std::string& what, std::string_view input, std::string_view ours, std::string_view theirs);

/// Runs what was registered, as Google Benchmark's own flags say. The result is for main() to return.
int run(int argc, char** argv);

}  // namespace bench
