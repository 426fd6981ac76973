// A word of data/place-words.tsv before the name, as it is written but for capitals (« à » is not "a"), or a country
// behind it.

#include "place_words.hpp"

#include <behistun/unicode.hpp>

namespace behistun::mention {

namespace {

struct PlaceWord {
  std::string_view language, word, example;
};
constexpr PlaceWord kPlaceWords[] = {
#include "place-words.inc"
};

}  // namespace

bool stands_as_place(const Scene& scene, std::size_t first, std::size_t last) {
  if (first > 0 && scene.adjoins(first)) {
    const auto before = unicode::to_lower(scene.written(first - 1, first));
    for (const auto& row : kPlaceWords)
      if (row.word == before && row.language == code(scene.reading.language)) return true;
  }
  if (last >= scene.tokens.size() || !scene.is_country(last)) return false;
  const auto between = scene.gap(last - 1);
  return between == ", " || between == " (";
}

}  // namespace behistun::mention
