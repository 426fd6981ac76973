#pragma once
// The one way to add a subcommand to a program.

#include <CLI/CLI.hpp>
#include <string>

namespace behistun::tool {

/// What CLI::App::add_subcommand does. Called directly it would make CLI11's inline functions anew in each file that
/// describes a command: 8 s of compiling instead of 2.
CLI::App* add_subcommand(CLI::App& program, const std::string& name, const std::string& what);

}  // namespace behistun::tool
