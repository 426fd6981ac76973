// Reads and writes beads.

#include "bead_file.hpp"

#include "table.hpp"

namespace behistun::score {
namespace {

/// Reads "[0, 1]" at `at` and moves behind it.
std::optional<std::vector<std::size_t>> read_list(const std::string& line, std::size_t& at) {
  if (at >= line.size() || line[at] != '[') return std::nullopt;
  const auto end = line.find(']', at);
  if (end == std::string::npos) return std::nullopt;
  std::vector<std::size_t> numbers;
  const auto inside = line.substr(at + 1, end - at - 1);
  at = end + 1;
  if (inside.find_first_not_of(' ') == std::string::npos) return numbers;
  for (const auto& part : split(inside, ",")) {
    const auto from = part.find_first_not_of(' ');
    if (from == std::string::npos) return std::nullopt;
    const auto digits = part.substr(from, part.find_last_not_of(' ') - from + 1);
    if (digits.size() > 9 || digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    numbers.push_back(std::stoul(digits));
  }
  return numbers;
}

std::string list(const std::vector<std::size_t>& numbers) {
  std::string out = "[";
  for (std::size_t i = 0; i < numbers.size(); ++i) out += (i > 0 ? ", " : "") + std::to_string(numbers[i]);
  return out + "]";
}

}  // namespace

std::optional<Bead> read_bead(const std::string& line) {
  std::size_t at = 0;
  auto left = read_list(line, at);
  if (!left || at >= line.size() || line[at] != ':') return std::nullopt;
  auto right = read_list(line, ++at);
  if (!right || (at < line.size() && line[at] != ':')) return std::nullopt;
  return Bead{std::move(*left), std::move(*right)};
}

Result<std::vector<Bead>> read_beads(const std::string& path) {
  const auto lines = read_lines(path);
  if (!lines) return lines.error();
  std::vector<Bead> beads;
  for (std::size_t number = 0; number < lines->size(); ++number) {
    if ((*lines)[number].empty()) continue;
    auto bead = read_bead((*lines)[number]);
    if (!bead) return Error{Error::Code::bad_syntax, number, path + ":" + std::to_string(number + 1) + ": not a bead"};
    beads.push_back(std::move(*bead));
  }
  return beads;
}

std::string to_string(const Bead& bead) { return list(bead.first) + ":" + list(bead.second); }

}  // namespace behistun::score
