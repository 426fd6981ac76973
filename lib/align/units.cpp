// Sentences given one by one: numbers and names are found in them.

#include <algorithm>

#include "inside.hpp"

namespace behistun::align {

Side units(const std::vector<std::string>& sentences, Language language) {
  Side side;
  side.language = language;
  for (const auto& sentence : sentences) {
    Unit unit;
    unit.text = sentence;
    for (auto& number : numbers(sentence)) unit.anchors.push_back("#" + number);
    std::sort(unit.anchors.begin(), unit.anchors.end());
    side.units.push_back(std::move(unit));
  }
  return side;
}

}  // namespace behistun::align
