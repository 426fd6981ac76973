// A word of data/place-words.tsv before the name, as it is written but for capitals (« à » is not "a"), or a country
// behind it.

#include "place_words.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>

namespace behistun::mention {

namespace {

struct PlaceWord {
  std::string_view language, word, example;
};
constexpr PlaceWord kPlaceWords[] = {
#include "place-words.inc"
};

std::string lower_case(const Scene& scene, std::size_t at) {
  return unicode::to_lower(scene.tokens[at].span.of(scene.reading.canonical));
}

bool is_country(const Match& match) {
  return std::any_of(match.targets.begin(), match.targets.end(),
                     [](const Target& target) { return target.table == Target::Table::country; });
}

}  // namespace

bool stands_as_place(const Scene& scene, std::size_t first, std::size_t last) {
  const auto text = scene.reading.canonical;
  if (first > 0 && segment::joined(text, scene.tokens[first - 1], scene.tokens[first])) {
    const auto before = lower_case(scene, first - 1);
    for (const auto& row : kPlaceWords)
      if (row.word == before && row.language == code(scene.reading.language)) return true;
  }
  if (last >= scene.tokens.size() || !is_country(scene.names[last])) return false;
  const auto between =
      text.substr(scene.tokens[last - 1].span.end, scene.tokens[last].span.begin - scene.tokens[last - 1].span.end);
  return between == ", " || between == " (";
}

}  // namespace behistun::mention
