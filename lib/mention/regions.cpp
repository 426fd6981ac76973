// A region is told by the word for it; in Russian the city's name is an adjective, of which the city is what stands
// before «-ск-», with or without it.

#include "regions.hpp"

namespace behistun::mention {

std::string region_of(const std::string& city) { return "region:" + city; }

bool is_region(const Scene& scene, const Mention& place, std::size_t behind) {
  const auto* known = place.kind == Kind::place ? scene.known.place(place.key) : nullptr;
  return known != nullptr && known->kind == "city" && scene.is(behind, List::region) && scene.adjoins(behind);
}

std::optional<Mention> russian_region(const Scene& scene, std::size_t at) {
  const bool is_alone = scene.is(at + 1, List::russian_region);
  const bool is_first = scene.is(at + 1, "и") && scene.is(at + 3, List::russian_region);
  if (!is_alone && !is_first) return std::nullopt;
  constexpr std::string_view kSuffix = "ск";
  const auto folded = scene.word(at);
  const auto suffix = folded.rfind(kSuffix);
  if (suffix == std::string_view::npos || suffix == 0) return std::nullopt;
  const std::string stem(folded.substr(0, suffix));
  for (const auto& name : {stem + "ск", stem, stem + "ь"})  // Брянск, Агдам, Астрахань
    if (const auto row = scene.names.place(name)) {
      const auto& place = scene.known.places()[*row];
      if (place.kind != "city") continue;
      return Mention{Kind::place, scene.span(at, is_alone ? at + 2 : at + 1), region_of(place.id), {}, {}};
    }
  return std::nullopt;
}

}  // namespace behistun::mention
