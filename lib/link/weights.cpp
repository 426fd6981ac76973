#include "weights.hpp"

#include <cstdlib>
#include <string>
#include <unordered_map>

namespace behistun::link {

namespace {

struct Weight {
  std::string_view name, bits, example;
};
constexpr Weight kWeights[] = {
#include "weights.inc"
};

}  // namespace

double weight(std::string_view name) {
  static const auto all = [] {
    std::unordered_map<std::string_view, double> map;
    for (const auto& row : kWeights) map.emplace(row.name, std::strtod(std::string(row.bits).c_str(), nullptr));
    return map;
  }();
  return all.at(name);
}

}  // namespace behistun::link
