// behistun-score agreement LEFT RIGHT

#include <cstdio>
#include <memory>

#include "agreement.hpp"
#include "commands.hpp"
#include "table.hpp"

namespace behistun::score {
namespace {

struct AgreementOptions {
  std::string left, right, published = "2012-06-15", differ;
};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& one : words) out += (out.empty() ? "" : "; ") + one;
  return out;
}

int run(const AgreementOptions& options) {
  const auto left = read_lines(options.left);
  if (!left) return complain(left.error());
  const auto right = read_lines(options.right);
  if (!right) return complain(right.error());
  const auto published = Day::read(options.published);
  if (!published) return complain({Error::Code::bad_value, 0, options.published + ": a day is wanted, YYYY-MM-DD"});
  const auto agreement = score_agreement(*left, *right, *published);
  if (!agreement) return complain(agreement.error());
  std::printf("| | left | right | both | F1 |\n|---|---|---|---|---|\n");
  for (const auto& [kind, shared] : agreement->by_kind)
    std::printf("| %s | %zu | %zu | %zu | %.3f |\n", kind.c_str(), shared.left, shared.right, shared.both, shared.f1());
  for (const auto& one : agreement->disagreements)
    if (one.kind == options.differ)
      std::printf("differ\t%zu\t%s\t%s\n", one.line, joined(one.left).c_str(), joined(one.right).c_str());
  return 0;
}

}  // namespace

void add_agreement(tool::App& app, int& exit) {
  auto options = std::make_shared<AgreementOptions>();
  auto* command = app.add_subcommand(
      "agreement", "One text in two languages: how much of what is read in one is read in the other too");
  command->add_option("LEFT", options->left, "Plain text in UTF-8, a sentence or a paragraph a line")->required();
  command->add_option("RIGHT", options->right, "The same in another language, line by line")->required();
  command->add_option("--published", options->published, "The day on which all of it was published")
      ->type_name("YYYY-MM-DD")
      ->capture_default_str();
  command->add_option("--differ", options->differ, "Names the lines that differ in this kind (person, date, claim, …)")
      ->type_name("KIND");
  command->callback([options, &exit] { exit = run(*options); });
}

}  // namespace behistun::score
