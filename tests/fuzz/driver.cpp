// A small fuzzer for builds without libFuzzer: the same inputs in every run, some seconds long.
//
//   fuzz_TARGET COUNT           tries COUNT mutations of the seeds
//   fuzz_TARGET FILE            tries one file: how a failure is looked at
//   fuzz_TARGET --seeds FOLDER  writes the seeds, for a libFuzzer build to begin from
//
// Each input is written to fuzz_TARGET.input in the working folder before it is tried, so that whatever ends the
// program leaves it there; a run that ends well takes it away.

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>

#include "fuzz.hpp"

namespace {

constexpr std::size_t kLongest = 4096;  // bytes; faults of size have tests of their own

// What breaks readers of text: ends of UTF-8 sequences, separators, brackets, signs that our own rules look for.
constexpr std::string_view kPieces[] = {"\xFF",
                                        "\xC3",
                                        "\xE2\x80",
                                        "\xF0\x9F\x98\x80",
                                        "\xCC\x81",
                                        "\xC2\xA0",
                                        "\xC2\xAD",
                                        "\xEF\xBB\xBF",
                                        "\xE2\x80\xA8",
                                        "\r\n",
                                        "\n\n",
                                        "\t",
                                        "\"",
                                        "\\u0000",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        "<",
                                        ">",
                                        "&#x110000;",
                                        "<!--",
                                        "</",
                                        ".",
                                        "-",
                                        "'",
                                        "16/06/2020",
                                        "99999999999999999999",
                                        "\xD0\xB3. ",
                                        "M. ",
                                        ","};

class Mutator {
 public:
  explicit Mutator(const std::vector<std::string>& seeds) : seeds_(seeds) {}

  std::string next() {
    std::string input = slice(seeds_[below(seeds_.size())]);
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) change(input);
    if (input.size() > kLongest) input.resize(kLongest);
    return input;
  }

 private:
  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : static_cast<std::size_t>(random_() % limit); }

  // Most bytes of a seed from somewhere: whole if it is short.
  std::string slice(const std::string& seed) {
    if (seed.size() <= 1024 || below(4) == 0) return seed;
    return seed.substr(below(seed.size() - 512), 64 + below(960));
  }

  void change(std::string& input) {
    const std::size_t at = below(input.size() + 1);
    const std::size_t some = 1 + below(std::min<std::size_t>(input.size() - at + 1, 32));
    switch (below(6)) {
      case 0:
        if (at < input.size()) input[at] = static_cast<char>(below(256));
        break;
      case 1:
        input.erase(at, some);
        break;
      case 2:
        input.insert(at, input.substr(below(input.size() + 1), some));
        break;
      case 3:
        input.insert(at, kPieces[below(std::size(kPieces))]);
        break;
      case 4:
        input.insert(at, slice(seeds_[below(seeds_.size())]).substr(0, 200));
        break;
      default:
        input.resize(at);
    }
  }

  const std::vector<std::string>& seeds_;
  std::mt19937_64 random_{1};
};

void attempt(const std::string& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int write_seeds(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  std::size_t number = 0;
  for (const auto& seed : fuzz::seeds()) std::ofstream(folder / std::to_string(number++), std::ios::binary) << seed;
  return 0;
}

int run(std::size_t count, const std::string& last) {
  auto seeds = fuzz::seeds();
  seeds.emplace_back();
  for (const auto& seed : seeds) attempt(seed);
  Mutator mutator(seeds);
  for (std::size_t tried = 0; tried < count; ++tried) {
    const std::string input = mutator.next();
    std::ofstream(last, std::ios::binary) << input;
    attempt(input);
  }
  std::filesystem::remove(last);
  std::cout << seeds.size() << " seeds and " << count << " mutations tried\n";
  return 0;
}

}  // namespace

int main(int count, char** argument) {
  const std::vector<std::string> arguments(argument + 1, argument + count);
  if (arguments.size() == 2 && arguments[0] == "--seeds") return write_seeds(arguments[1]);
  if (arguments.size() != 1) {
    std::cerr << "usage: " << argument[0] << " COUNT | FILE | --seeds FOLDER\n";
    return 2;
  }
  const auto& what = arguments[0];
  if (std::ranges::all_of(what, [](unsigned char c) { return std::isdigit(c) != 0; })) {
    return run(std::stoul(what), std::filesystem::path(argument[0]).filename().string() + ".input");
  }
  attempt(read(what));
  return 0;
}
