#include "subcommand.hpp"

namespace behistun::tool {

CLI::App* add_subcommand(CLI::App& program, const std::string& name, const std::string& what) {
  return program.add_subcommand(name, what);
}

}  // namespace behistun::tool
