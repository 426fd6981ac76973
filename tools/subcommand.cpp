#include "subcommand.hpp"

namespace behistun::tool {

CLI::App* add_subcommand(CLI::App& program, const std::string& name, const std::string& what) {
  return program.add_subcommand(name, what);
}

}  // namespace behistun::tool

namespace CLI {
template Option* App::add_option<std::string, std::string, detail::dummy>(std::string, std::string&, std::string);
template Option* App::add_option<std::vector<std::string>, std::vector<std::string>, detail::dummy>(
    std::string, std::vector<std::string>&, std::string);
template Option* App::add_option<unsigned long, unsigned long, detail::dummy>(std::string, unsigned long&, std::string);
template Option* App::add_flag<bool, detail::dummy>(std::string, bool&, std::string);
}  // namespace CLI
