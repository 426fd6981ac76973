// One look into the memory that the build has made (compile_name_words.cpp).

#include "name_words.hpp"

#include <unordered_set>

#include "name_words_memory.hpp"
#include "names_of_people.hpp"

namespace behistun::mention {

namespace {

struct GivenWord {
  std::string_view word, example;
};
constexpr GivenWord kGivenWords[] = {
#include "given-words.inc"
};

NameWord look_up(std::string_view folded) {
  static const NameWordsMemory words(embedded::names_of_people());
  return words.find(folded);
}

}  // namespace

Borne borne(std::string_view folded) {
  constexpr std::size_t kShortestStem = 6;  // bytes
  constexpr std::string_view kEndings[] = {"",  "а", "я",  "у",  "ю",  "е",  "и",  "ы", "о",
                                           "й", "ь", "ом", "ем", "ой", "ей", "ым", "им"};
  if (!begins_cyrillic(folded)) return look_up(folded).borne;
  Borne all;
  for (const auto ending : kEndings) {
    if (!folded.ends_with(ending) || folded.size() < kShortestStem + ending.size()) continue;
    const auto stem = folded.substr(0, folded.size() - ending.size());
    const auto found = look_up(std::string(stem).append("-")).borne;
    all = {all.opens || found.opens, all.ends || found.ends};
  }
  return all;
}

bool is_given_name(std::string_view folded) { return look_up(folded).given; }
bool is_mostly_given(std::string_view folded) { return look_up(folded).mostly_given; }

Alone name_alone(std::string_view folded) {
  constexpr std::size_t kFewestLetters = 4;
  const auto letters = begins_cyrillic(folded) ? folded.size() / 2 : folded.size();
  return letters < kFewestLetters || is_common_word_too(folded) ? Alone::no : look_up(folded).alone;
}

bool is_common_word_too(std::string_view folded) {
  static const auto words = [] {
    std::unordered_set<std::string_view> all;
    for (const auto& row : kGivenWords) all.insert(row.word);
    return all;
  }();
  return words.contains(folded);
}

}  // namespace behistun::mention
