// Sound keys: what is left of a word when spelling is forgotten.
//
// One table turns the letters of six languages into a small alphabet in which each consonant stands for a class of
// sounds (ш щ ч, sh, French ch, German sch, Polish sz are all c) and every vowel is a. Doubled letters fall together.
// Vowels are what the languages agree on least, so a word of three consonants or more keeps only a vowel at its
// beginning; a shorter one keeps its vowels, or too many names would share a key.
//
// Millions of words pass here, so the table has an engine of its own (sound_table.cpp), which does what Rules does; a
// test holds the two against each other.

#include "sounds.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include "sound_table.hpp"
#include "sounds_heard.hpp"

namespace behistun::translit {
namespace {

const SoundTable& table_of_sounds() {
  static const auto table = [] {
    laid_out::Reader in(embedded::sounds_heard());
    return SoundTable(in);
  }();
  return table;
}

}  // namespace

std::size_t sounds(std::string_view word, std::span<char> out) {
  return table_of_sounds().with_sounds(word, [out](std::span<const char> heard) {
    std::copy_n(heard.begin(), std::min(heard.size(), out.size()), out.begin());
    return heard.size();
  });
}

char first_sound(std::string_view word) { return table_of_sounds().first(word); }

std::string sounds(std::string_view word) {
  return table_of_sounds().with_sounds(
      word, [](std::span<const char> heard) { return std::string(heard.begin(), heard.end()); });
}

std::string_view key_of_sounds(std::span<char> heard) {
  const auto vowels = static_cast<std::size_t>(std::count(heard.begin(), heard.end(), 'a'));
  if (heard.size() - vowels < 3) return {heard.data(), heard.size()};
  char* end = heard.data();
  for (const char c : heard) {
    *end = c;
    end += end == heard.data() || (c != 'a' && end[-1] != c);
  }
  return {heard.data(), static_cast<std::size_t>(end - heard.data())};
}

std::string sound_key(std::string_view word) {
  return table_of_sounds().with_sounds(word, [](std::span<char> heard) { return std::string(key_of_sounds(heard)); });
}

}  // namespace behistun::translit
