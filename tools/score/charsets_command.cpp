// behistun-score charsets LANGUAGE=FILE…

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>

#include "charsets.hpp"
#include "commands.hpp"

namespace behistun::score {
namespace {

struct CharsetsOptions {
  std::vector<std::string> texts;
  bool errors = false;
};

constexpr std::array<std::size_t, 3> kSizes = {100, 300, 1000};

double percent(std::size_t right, std::size_t all) {
  return all == 0 ? 0 : 100 * static_cast<double>(right) / static_cast<double>(all);
}

void print(const std::string& language, std::string_view text, bool errors) {
  for (const auto& charset : charsets_of(language)) {
    std::printf("| %s %s |", language.c_str(), charset.c_str());
    std::vector<std::string> missed;
    for (const auto size : kSizes) {
      const auto score = score_charset(text, charset, size);
      std::printf(" %.1f (%.1f) |", percent(score.ours, score.pieces), percent(score.icu, score.pieces));
      missed.insert(missed.end(), score.missed.begin(), score.missed.end());
    }
    std::printf("\n");
    for (auto& piece : missed) {
      if (!errors) break;
      std::ranges::replace(piece, '\n', ' ');
      std::printf("missed\t%s\n", piece.c_str());
    }
  }
}

int run(const CharsetsOptions& options) {
  std::printf("| | 100 bytes | 300 bytes | 1,000 bytes |\n|---|---|---|---|\n");
  for (const auto& given : options.texts) {
    const auto sign = given.find('=');
    if (sign == std::string::npos) return complain({Error::Code::bad_value, 0, given + ": LANGUAGE=FILE is wanted"});
    std::ifstream in(given.substr(sign + 1), std::ios::binary);
    if (!in) return complain({Error::Code::unreadable, 0, given.substr(sign + 1) + ": cannot be read"});
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    print(given.substr(0, sign), text, options.errors);
  }
  return 0;
}

}  // namespace

void add_charsets(tool::App& app, int& exit) {
  auto options = std::make_shared<CharsetsOptions>();
  auto* command = app.add_subcommand(
      "charsets", "Real text cut to pieces in ten charsets: how often each is found out, ICU's detector in brackets");
  command->add_option("TEXT", options->texts, "LANGUAGE=FILE: ru, uk, fr or en, and a text in UTF-8 of that language")
      ->required();
  command->add_flag("--errors", options->errors, "Shows pieces that were missed");
  command->callback([options, &exit] { exit = run(*options); });
}

}  // namespace behistun::score
