// behistun-score noise --mode MODE --seed N LEFT RIGHT -o DIR

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>

#include "bead_file.hpp"
#include "commands.hpp"
#include "noise.hpp"
#include "table.hpp"

namespace behistun::score {
namespace {

struct Arguments {
  std::string left, right, out, mode = "translation";
  std::uint64_t seed = 1;
  std::size_t block = 0;
};

bool write(const std::filesystem::path& path, const std::vector<std::string>& lines) {
  std::ofstream out(path, std::ios::binary);
  for (const auto& line : lines) out << line << '\n';
  return static_cast<bool>(out.flush());
}

int run(const Arguments& arguments) {
  const auto noise = noise_of(arguments.mode);
  if (!noise) return complain({Error::Code::bad_value, 0, arguments.mode + ": modes are translation, light, readout"});
  const auto left = read_lines(arguments.left), right = read_lines(arguments.right);
  if (!left) return complain(left.error());
  if (!right) return complain(right.error());
  if (left->size() != right->size())
    return complain({Error::Code::bad_value, 0, arguments.left + ": not as many lines as " + arguments.right});
  std::error_code error;
  std::filesystem::create_directories(arguments.out, error);

  const auto block = arguments.block == 0 ? std::max<std::size_t>(left->size(), 1) : arguments.block;
  std::size_t number = 0;
  for (std::size_t from = 0; from < left->size(); from += block, ++number) {
    const auto first = static_cast<std::ptrdiff_t>(from);
    const auto last = static_cast<std::ptrdiff_t>(std::min(from + block, left->size()));
    const auto noisy = make_noise({left->begin() + first, left->begin() + last},
                                  {right->begin() + first, right->begin() + last}, *noise, arguments.seed + number);
    std::vector<std::string> beads;
    for (const auto& bead : noisy.beads) beads.push_back(to_string(bead));
    char name[16];
    std::snprintf(name, sizeof name, "%04zu", number);
    const auto stem = std::filesystem::path(arguments.out) / name;
    if (!write(stem.string() + ".left", noisy.left) || !write(stem.string() + ".right", noisy.right) ||
        !write(stem.string() + ".gold", beads))
      return complain({Error::Code::unreadable, 0, stem.string() + ": cannot be written"});
  }
  std::printf("%zu texts\n", number);
  return 0;
}

}  // namespace

void add_noise(tool::App& app, int& exit) {
  auto arguments = std::make_shared<Arguments>();
  auto* command = app.add_subcommand("noise", "Makes two line-aligned files hard to align, and writes the right beads");
  command->add_option("LEFT", arguments->left, "One sentence a line")->required();
  command->add_option("RIGHT", arguments->right, "Its translations, line by line")->required();
  command->add_option("-o,--out", arguments->out, "Folder for 0000.left, 0000.right, 0000.gold, …")->required();
  command
      ->add_option("--mode", arguments->mode,
                   "translation: 10 % deleted and 10 % merged on each side; light: 4 % and 12 %; "
                   "readout: 40 % and 10 %, the right side in any order")
      ->capture_default_str();
  command->add_option("--seed", arguments->seed, "The same seed makes the same noise")->capture_default_str();
  command->add_option("--block", arguments->block, "Cut into texts of so many lines; 0: one text")
      ->capture_default_str();
  command->callback([arguments, &exit] { exit = run(*arguments); });
}

}  // namespace behistun::score
