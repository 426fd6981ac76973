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

/// What is heard, as far as the place reaches.
std::size_t copy(std::string_view text, std::span<char> out) {
  text.copy(out.data(), out.size());
  return text.size();
}

}  // namespace

std::size_t sounds(std::string_view word, std::span<char> out) {
  return table_of_sounds().hear<SoundsHeard>(word, [out](const SoundsHeard& heard) { return copy(heard.all(), out); });
}

char first_sound(std::string_view word) { return table_of_sounds().first(word); }

std::string sounds(std::string_view word) {
  return table_of_sounds().hear<SoundsHeard>(word, [](const SoundsHeard& heard) { return std::string(heard.all()); });
}

std::string sound_key(std::string_view word) {
  return table_of_sounds().hear<KeyHeard>(word, [](KeyHeard& heard) { return std::string(heard.made()); });
}

std::size_t sound_key(std::string_view word, std::span<char> out) {
  return table_of_sounds().hear<KeyHeard>(word, [out](KeyHeard& heard) { return copy(heard.made(), out); });
}

}  // namespace behistun::translit
