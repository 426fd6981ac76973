#pragma once
// Names that the gazetteer lacks, as this text has made them known: their keys, and the short forms that then mean
// them.

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "roll.hpp"

namespace behistun::mention {

class Strangers {
 public:
  Strangers(const Scene& scene, Roll& roll) : scene_(scene), roll_(roll) {}

  // Puts the name at tokens [first, last) on the roll; not one that an institution's word stands in.
  void take(std::size_t first, std::size_t last);
  // One whose words in the order of a name are `text`.
  void take(std::size_t first, std::size_t last, const std::string& text);

  bool empty() const { return by_family_.empty(); }
  // The key of whoever has the folded word for a family name, in any case, or for a given name; none if nobody has.
  const std::string* of_family(std::string_view folded) const { return find(by_family_, folded); }
  const std::string* of_given(std::string_view folded) const { return find(by_given_, folded); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  using Keys = std::unordered_map<std::string, std::string, Hash, std::equal_to<>>;

  static const std::string* find(const Keys& keys, std::string_view folded) {
    const auto found = keys.find(folded);
    return found == keys.end() ? nullptr : &found->second;
  }
  const std::string& nominative_of(const std::string& written);

  const Scene& scene_;
  Roll& roll_;
  Keys by_family_, by_given_;
  Keys nominatives_;  // a name as it is written → in the nominative
};

}  // namespace behistun::mention
