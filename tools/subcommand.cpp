#include "subcommand.hpp"

#include <CLI/CLI.hpp>
#include <iostream>
#include <sstream>
#include <utility>

namespace behistun::tool {

Option* Option::required() {
  option_->required();
  return this;
}

Option* Option::type_name(const std::string& name) {
  option_->type_name(name);
  return this;
}

Option* Option::capture_default_str() {
  option_->capture_default_str();
  return this;
}

Option* Option::one_of(std::vector<std::string> words) {
  option_->check(CLI::IsMember(std::move(words)));
  return this;
}

Option* Option::within(double low, double high) {
  option_->check(CLI::Range(low, high));
  return this;
}

Option* Option::non_negative() {
  option_->check(CLI::NonNegativeNumber);
  return this;
}

Option* Option::default_str(const std::string& text) {
  option_->default_str(text);
  return this;
}

Option* Option::excludes(const std::string& other) {
  option_->excludes(other);
  return this;
}

Option* Option::expected(int least, int most) {
  option_->expected(least, most);
  return this;
}

Option* Option::allow_extra_args(bool allow) {
  option_->allow_extra_args(allow);
  return this;
}

Option* Option::check(std::function<std::string(const std::string&)> complaint) {
  option_->check(std::move(complaint));
  return this;
}

App* App::add_subcommand(const std::string& name, const std::string& what) {
  return &commands_.emplace_back(*app_->add_subcommand(name, what));
}

Option* App::keep(CLI::Option* option) { return &options_.emplace_back(option); }

Option* App::add_option(const std::string& name, std::string& value, const std::string& what) {
  return keep(app_->add_option(name, value, what));
}
Option* App::add_option(const std::string& name, std::vector<std::string>& values, const std::string& what) {
  return keep(app_->add_option(name, values, what));
}
Option* App::add_option(const std::string& name, std::size_t& value, const std::string& what) {
  return keep(app_->add_option(name, value, what));
}
Option* App::add_option(const std::string& name, std::uint32_t& value, const std::string& what) {
  return keep(app_->add_option(name, value, what));
}
Option* App::add_option(const std::string& name, int& value, const std::string& what) {
  return keep(app_->add_option(name, value, what));
}
Option* App::add_option(const std::string& name, float& value, const std::string& what) {
  return keep(app_->add_option(name, value, what));
}
Option* App::add_option(const std::string& name, double& value, const std::string& what) {
  return keep(app_->add_option(name, value, what));
}
Option* App::add_flag(const std::string& name, bool& value, const std::string& what) {
  return keep(app_->add_flag(name, value, what));
}

void App::require_subcommand(int count) { app_->require_subcommand(count); }
void App::footer(const std::string& text) { app_->footer(text); }
void App::callback(std::function<void()> run) { app_->callback(std::move(run)); }
bool App::parsed() const { return app_->parsed(); }

Program::Program(const std::string& name, const std::string& about)
    : app_(std::make_unique<CLI::App>(about, name)), commands_(*app_) {
  app_->require_subcommand(1);
}
Program::~Program() = default;

void Program::version(const std::string& text) { app_->set_version_flag("--version", text); }

bool Program::knows(const std::string& command) const {
  const auto all = app_->get_subcommands([&](const CLI::App* one) { return one->get_name() == command; });
  return !all.empty();
}

namespace {

/// The program's name and those of the commands that were given, as deep as they go.
std::string given_command(const CLI::App& program) {
  std::string given = program.get_name();
  for (auto inner = program.get_subcommands(); !inner.empty(); inner = inner.front()->get_subcommands())
    given += " " + inner.front()->get_name();
  return given;
}

}  // namespace

Program::Parsed Program::parse(int count, char** arguments) {
  try {
    app_->parse(count, arguments);
  } catch (const CLI::Success& asked) {  // --help, --version
    std::ostringstream answer;
    app_->exit(asked, answer, answer);
    return {false, answer.str(), {}, {}};
  } catch (const CLI::ParseError& error) {
    return {false, {}, error.what(), given_command(*app_)};
  }
  return {true, {}, {}, {}};
}

int run(Program& program, int count, char** arguments, const int& exit) {
  const auto parsed = program.parse(count, arguments);
  std::cout << parsed.answer;
  if (parsed.problem.empty()) return exit;
  std::cerr << parsed.problem << " (see " << parsed.command << " --help)\n";
  return 2;
}

}  // namespace behistun::tool
