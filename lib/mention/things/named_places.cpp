// A noun of data/place-heads.tsv stands behind the name, before it, or before it and "of". In English what stands
// behind has a capital and belongs to the name, as does "Lake" before it; elsewhere the noun is in lower case and does
// not.

#include "named_places.hpp"

#include <string>

namespace behistun::mention {

namespace {

struct PlaceHead {
  std::string_view language, word, side, example, gives;
};
constexpr PlaceHead kPlaceHeads[] = {
#include "place-heads.inc"
};

bool is_head(const Scene& scene, std::size_t at, std::string_view side) {
  if (!scene.vocabulary.may_begin(Vocabulary::place_heads, at)) return false;
  for (const auto& match : place_heads().all(scene.text, scene.tokens, at))
    if (const auto& row = kPlaceHeads[match.phrase]; row.side == side && row.language == code(scene.reading.language))
      return true;
  return false;
}

bool is_name(const Scene& scene, std::size_t at) {
  return scene.is_capital(at) && !scene.tokens[at].upper && !scene.tokens[at].initial && scene.names[at].count == 0;
}

// A space, and no sentence's end, before the token?
bool follows(const Scene& scene, std::size_t at) {
  return at > 0 && at < scene.tokens.size() && scene.gap(at - 1) == " ";
}

constexpr std::size_t kMostWords = 3;  // of a name

// Behind the noun that stands behind the last of a few capital words; `at` if none does.
std::size_t end_with_head(const Scene& scene, std::size_t at) {
  for (auto end = at + 1; end <= at + kMostWords && follows(scene, end) && scene.is_capital(end); ++end)
    if (is_head(scene, end, "behind")) return end + 1;
  return at;
}

// Behind the last of a few capital words that name nothing else.
std::size_t end_of_name(const Scene& scene, std::size_t at) {
  auto end = at + 1;
  while (end < at + kMostWords && follows(scene, end) && is_name(scene, end)) ++end;
  return end;
}

std::optional<Mention> place(const Scene& scene, std::size_t first, std::size_t last) {
  const auto span = scene.span(first, last);
  return Mention{Kind::place, span, std::string("name:").append(span.of(scene.text)), {}, {}};
}

}  // namespace

bool is_told_a_place(const Scene& scene, std::size_t at) {
  if (!follows(scene, at) || scene.opens_sentence(at)) return false;
  if (!scene.tokens[at - 1].capital && is_head(scene, at - 1, "before")) return true;
  return follows(scene, at - 1) && scene.is(at - 1, List::genitive) && !scene.tokens[at - 2].capital &&
         is_head(scene, at - 2, "of");
}

bool is_noun_of_a_place(const Scene& scene, std::size_t at) {
  return follows(scene, at) && scene.is_capital(at) && is_head(scene, at, "behind") && scene.names[at].count == 0;
}

const segment::Phrases& place_heads() {
  static const auto words = segment::Phrases::of(kPlaceHeads, &PlaceHead::word);
  return words;
}

std::vector<std::size_t> capitals_near_place_heads(const Scene& scene) {
  constexpr std::size_t kBefore = 2;  // tokens: "Republic of"
  std::vector<std::size_t> near;
  if (!scene.vocabulary.has(Vocabulary::place_heads)) return near;
  const auto& capitals = scene.vocabulary.capitals();
  auto capital = capitals.begin();
  for (const auto head : scene.vocabulary.beginnings()) {
    if (!scene.vocabulary.may_begin(Vocabulary::place_heads, head)) continue;
    while (capital != capitals.end() && *capital + kMostWords < head) ++capital;
    for (; capital != capitals.end() && *capital <= head + kBefore; ++capital) near.push_back(*capital);
  }
  return near;
}

std::optional<Mention> named_place(const Scene& scene, std::size_t at) {
  if (!is_name(scene, at)) return std::nullopt;
  if (is_head(scene, at, "before") && follows(scene, at + 1) && is_name(scene, at + 1))
    return place(scene, at, end_of_name(scene, at + 1));
  if (is_told_a_place(scene, at)) return place(scene, at, end_of_name(scene, at));
  const bool is_torn = follows(scene, at) && scene.is_capital(at - 1);  // "Almaty International Airport"
  const auto end = is_torn || scene.opens_sentence(at) ? at : end_with_head(scene, at);
  return end > at ? place(scene, at, end) : std::nullopt;
}

}  // namespace behistun::mention
