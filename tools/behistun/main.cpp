// behistun: finds the arguments' subcommand and runs it.

#include "command.hpp"

#include <csignal>
#include <cstring>
#include <iostream>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace behistun::tool {
namespace {

constexpr const char* kAbout =
    "Reads press releases in Russian, French and English, and says which of them tell of the same call or meeting,\n"
    "sentence by sentence and name by name, with its reasons.";

constexpr const char* kFooter =
    "FILEs may be folders, walked recursively, or - for standard input. Exit: 0 done, 1 done and nothing found,\n"
    "2 something went wrong, even if the rest was done. behistun COMMAND --help shows a command with examples.";

std::string lower_first(std::string text) {
  if (text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && !(text[1] >= 'A' && text[1] <= 'Z'))
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  while (text.ends_with('\n') || text.ends_with('.')) text.pop_back();
  return text;
}

int run(int count, char** arguments, Streams io) {
  Program program("behistun", kAbout);
  program.version("behistun " BEHISTUN_VERSION);
  auto& app = program.commands();
  app.footer(kFooter);
  std::vector<Command> commands = {add_detect(app), add_normalize(app), add_translit(app)};
  for (auto& command : add_names(app)) commands.push_back(std::move(command));
  for (auto* add : {add_segment, add_dates, add_analyse, add_align, add_link, add_explain, add_view})
    commands.push_back(add(app));

  const std::string first = count > 1 ? arguments[1] : "";
  if (!first.empty() && first[0] != '-' && !program.knows(first)) {
    complain(io, "no command \"" + first + "\" (see behistun --help)");
    return failed;
  }
  const auto parsed = program.parse(count, arguments);
  if (!parsed.problem.empty()) {
    complain(io, lower_first(parsed.problem) + " (see " + parsed.command + " --help)");
    return failed;
  }
  if (!parsed.go_on) {
    io.out << parsed.answer;
    return done;
  }
  for (const auto& command : commands)
    if (command.app->parsed()) return command.run(io);
  return failed;
}

/// What some releases give back the next ones need again. The system would take it, and give it page by page, each
/// filled with zeros: half of all pages that a long run asks for.
void keep_memory() {
#if defined(__GLIBC__)
  constexpr int kMost = 32 << 20, kAtOnce = 1 << 20;  // bytes: kept at the end of the heap, and asked for
  mallopt(M_MMAP_THRESHOLD, kMost);
  mallopt(M_TRIM_THRESHOLD, kMost);
  mallopt(M_TOP_PAD, kAtOnce);
#endif
}

}  // namespace
}  // namespace behistun::tool

int main(int count, char** arguments) {
  using namespace behistun::tool;
  keep_memory();
  std::signal(SIGPIPE, SIG_DFL);  // a reader that goes away ends us quietly
  std::ios::sync_with_stdio(false);
  int end = failed;
  try {
    end = run(count, arguments, {std::cin, std::cout, std::cerr});
  } catch (const std::exception& error) {
    std::cerr << "behistun: " << error.what() << '\n';
  }
  std::cout.flush();
  if (!std::cout) {
    std::cerr << "behistun: standard output: cannot be written\n";
    end = failed;
  }
  return end;
}
