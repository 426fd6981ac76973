#pragma once
// The one way to add a subcommand to a program.

#include <CLI/CLI.hpp>
#include <string>

namespace behistun::tool {

/// What CLI::App::add_subcommand does. Called directly it would make CLI11's inline functions anew in each file that
/// describes a command: 8 s of compiling instead of 2.
CLI::App* add_subcommand(CLI::App& program, const std::string& name, const std::string& what);

}  // namespace behistun::tool

// The options that nearly every command has, instantiated once, in subcommand.cpp, for the same reason.
namespace CLI {
extern template Option* App::add_option<std::string, std::string, detail::dummy>(std::string, std::string&,
                                                                                 std::string);
extern template Option* App::add_option<std::vector<std::string>, std::vector<std::string>, detail::dummy>(
    std::string, std::vector<std::string>&, std::string);
extern template Option* App::add_option<unsigned long, unsigned long, detail::dummy>(std::string, unsigned long&,
                                                                                     std::string);
extern template Option* App::add_flag<bool, detail::dummy>(std::string, bool&, std::string);
}  // namespace CLI
