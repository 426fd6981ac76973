// A region is told by the word for it; in Russian the city's name is an adjective, of which the city is what stands
// before «-ск-», with or without it, or with another ending: Самара, Ярославль, Иваново, Пенза. A region of no city
// that is known has its own name for a key.

#include "regions.hpp"

#include <array>
#include <vector>

#include "words/nominative.hpp"

namespace behistun::mention {

namespace {

// The city of the gazetteer that the stem of an adjective is of; empty if there is none: Брянск, Агдам, Астрахань,
// Самара, Калуга, Иваново, Ярославль, Липецк, Хмельницкий, Пенза, Гродно.
std::string city_of(const Scene& scene, const std::string& stem) {
  constexpr std::string_view kSoft = "ж", kSoftSign = "ь", kFleeting = "ен", kLast = "ц";
  std::vector<std::string> names = {stem + "ск", stem, stem + "ь", stem + "а", stem + "о", stem + "ль"};
  if (stem.ends_with(kLast)) names = {stem + "к", stem + "кий"};
  if (stem.ends_with(kFleeting))
    for (const auto* ending : {"а", "о"}) names.push_back(stem.substr(0, stem.size() - kFleeting.size()) + ending);
  if (stem.ends_with(kSoft)) names.push_back(stem.substr(0, stem.size() - kSoft.size()) + "га");
  if (stem.ends_with(kSoftSign)) names.push_back(stem.substr(0, stem.size() - kSoftSign.size()) + "а");
  for (const auto& name : names)
    if (const auto row = scene.names.place(name))
      if (const auto& place = scene.known.places()[*row]; place.kind == "city") return place.id;
  return {};
}

// In the nominative: район, область, округ, губерния.
std::string_view word_for_region(const Scene& scene, std::size_t at) {
  constexpr std::array<std::string_view, 5> kWords = {"район", "область", "округ", "губерния", "край"};
  constexpr std::size_t kStem = 3 * 2;  // bytes
  for (const auto word : kWords)
    if (scene.word(at).starts_with(word.substr(0, kStem))) return word;
  return scene.word(at);
}

}  // namespace

std::string region_of(const std::string& city) { return "region:" + city; }

bool is_region(const Scene& scene, const gazetteer::Place& place, std::size_t behind) {
  if (place.kind != "city" || behind >= scene.tokens.size() || !scene.adjoins(behind)) return false;
  if (scene.reading.language != Language::ru) return scene.is(behind, List::region);
  // «в Хабаровском крае»: the adjective reads like the city's name in the instrumental.
  return scene.is(behind, List::russian_region) && is_russian_adjective(scene.word(behind - 1));
}

std::size_t begin_of_region(const Scene& scene, const gazetteer::Place& place, std::size_t at) {
  constexpr std::size_t kBefore = 2;  // "region of"
  if (place.kind != "city" || at < kBefore || !scene.is(at - 1, List::genitive)) return at;
  const bool is_one = scene.is(at - kBefore, List::region_of) && scene.joins(at - 1) && scene.adjoins(at - 1);
  return is_one ? at - kBefore : at;
}

std::optional<Mention> russian_region(const Scene& scene, std::size_t at) {
  const bool is_alone = scene.is(at + 1, List::russian_region);
  const bool is_first = scene.is(at + 1, "и") && scene.is(at + 3, List::russian_region);
  if (!is_alone && !is_first) return std::nullopt;
  constexpr std::string_view kSuffix = "ск", kRunInto = "цк";  // Липецк
  constexpr std::size_t kLetter = 2;                           // bytes
  const auto folded = scene.word(at);
  auto suffix = folded.rfind(kSuffix);
  const bool is_run_into = suffix == std::string_view::npos;
  if (is_run_into) suffix = folded.rfind(kRunInto);
  if (suffix == std::string_view::npos || suffix == 0) return std::nullopt;
  const std::string stem(folded.substr(0, suffix + (is_run_into ? kLetter : 0)));
  const auto span = scene.span(at, is_alone ? at + 2 : at + 1);
  if (auto city = city_of(scene, stem); !city.empty()) return Mention{Kind::place, span, region_of(city), {}, {}};
  constexpr std::size_t kLongestEnding = 3 * 2;  // bytes
  if (!is_alone || folded.size() - suffix - kSuffix.size() > kLongestEnding) return std::nullopt;
  const auto adjective = scene.tokens[at].span.of(scene.text);
  const auto key =
      nominative(std::vector<std::string_view>{adjective}, scene.word(at + 1), word_for_region(scene, at + 1));
  return Mention{Kind::place, span, "name:" + key, {}, {}};
}

}  // namespace behistun::mention
