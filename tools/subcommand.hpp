#pragma once
// What a command takes from the command line. CLI11 does the work, behind this door: its header is large, and each file
// that included it took seven seconds more to compile (dev).

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace behistun::tool {

/// An option or an argument. Each of these answers the option itself.
class Option {
 public:
  explicit Option(CLI::Option* option) : option_(option) {}
  Option* required();
  Option* type_name(const std::string& name);
  Option* capture_default_str();  ///< --help says what it is if it is not given
  Option* one_of(std::vector<std::string> words);
  Option* within(double low, double high);
  Option* non_negative();
  Option* default_str(const std::string& text);  ///< what --help says that it is if it is not given
  Option* excludes(const std::string& other);
  Option* expected(int least, int most);  ///< how many values
  Option* allow_extra_args(bool allow);   ///< several values behind one name
  /// What is wrong with a value, or nothing.
  Option* check(std::function<std::string(const std::string&)> complaint);

 private:
  CLI::Option* option_;
};

/// A program or one of its commands. What it fills must live as long as it does.
class App {
 public:
  explicit App(CLI::App& app) : app_(&app) {}
  App* add_subcommand(const std::string& name, const std::string& what);
  /// A name without dashes is an argument by its place.
  Option* add_option(const std::string& name, std::string& value, const std::string& what);
  Option* add_option(const std::string& name, std::vector<std::string>& values, const std::string& what);
  Option* add_option(const std::string& name, std::size_t& value, const std::string& what);
  Option* add_option(const std::string& name, std::uint32_t& value, const std::string& what);
  Option* add_option(const std::string& name, int& value, const std::string& what);
  Option* add_option(const std::string& name, float& value, const std::string& what);
  Option* add_option(const std::string& name, double& value, const std::string& what);
  Option* add_flag(const std::string& name, bool& value, const std::string& what);
  void require_subcommand(int count);
  void footer(const std::string& text);
  void callback(std::function<void()> run);
  bool parsed() const;  ///< was it the command that was given?

 private:
  Option* keep(CLI::Option* option);

  CLI::App* app_;
  std::deque<App> commands_;
  std::deque<Option> options_;
};

/// A whole program: its name, its commands, and its command line.
class Program {
 public:
  Program(const std::string& name, const std::string& about);
  ~Program();

  App& commands() { return commands_; }
  /// --version answers `text`.
  void version(const std::string& text);
  bool knows(const std::string& command) const;

  struct Parsed {
    bool go_on = false;   ///< a command is to be run
    std::string answer;   ///< else what --help or --version say
    std::string problem;  ///< or what is wrong with the command line, a sentence
    std::string command;  ///< whose --help then tells more: "behistun names search"
  };
  Parsed parse(int count, char** arguments);

 private:
  std::unique_ptr<CLI::App> app_;
  App commands_;
};

/// Parses the command line; commands run as callbacks and leave their exit status in `exit`. Answers what main() is to.
int run(Program& program, int count, char** arguments, const int& exit);

}  // namespace behistun::tool
