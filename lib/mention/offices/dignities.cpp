// A dignity is a courtesy (known/courtesies.hpp) to whoever looks for names, and so no office of roles.tsv; what stands
// between an office and its holder ("the Defence Minister, General X") stays one.

#include "dignities.hpp"

#include <set>

#include "known/courtesies.hpp"

namespace behistun::mention {

namespace {

struct Dignity {
  std::string_view language, word, example;
};
constexpr Dignity kDignities[] = {
#include "dignities.inc"
};

bool is_dignity(std::string_view folded) {
  static const auto words = [] {
    std::set<std::string_view> all;
    for (const auto& row : kDignities) all.insert(row.word);
    return all;
  }();
  return words.contains(folded);
}

}  // namespace

std::size_t begin_of_dignity(const Scene& scene, std::size_t name) {
  auto at = name;
  while (at > 0 && scene.vocabulary.may_begin(Vocabulary::courtesies, at - 1) && scene.adjoins(at) &&
         !scene.is_in_role(at - 1) && is_dignity(scene.word(at - 1)) && is_courtesy(scene, at - 1))
    --at;
  if (at == name || at == 0) return at;
  if (scene.is_in_role(at - 1) && scene.gap(at - 1).size() <= 2) return name;
  return scene.is(at - 1, List::determiner) && scene.joins(at - 1) ? at - 1 : at;
}

}  // namespace behistun::mention
