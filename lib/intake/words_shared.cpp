// A word is known again by its first five letters, so that «разговоре» meets «разговор». They are sought as they are
// written small and with a capital, at the beginning of a word: no copy of the text is made.

#include "words_shared.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "line_shapes.hpp"

namespace behistun::intake {
namespace {

constexpr std::size_t kLetters = 5;  // that tell a word

/// Bytes of the letter or digit at `at`: one of ASCII, or of the alphabets of two bytes. 0 for all else.
std::size_t letter_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return 1;
  const auto lead = static_cast<unsigned char>(c);
  return lead >= 0xC3 && lead <= 0xDF && at + 1 < text.size() ? 2 : 0;
}

bool in_a_word(std::string_view text, std::size_t end) {
  if (end == 0) return false;
  const auto before = static_cast<unsigned char>(text[end - 1]);
  const bool continued = (before & 0xC0U) == 0x80U;
  return continued ? end >= 2 && letter_at(text, end - 2) == 2 : letter_at(text, end - 1) == 1;
}

template <class Visit>
void each_word(std::string_view line, Visit visit) {
  for (std::size_t at = 0; at < line.size();) {
    const auto begin = at;
    std::size_t letters = 0;
    std::size_t told = 0;  // bytes of the first letters
    while (at < line.size()) {
      const auto size = letter_at(line, at);
      if (size == 0) break;
      at += size;
      if (++letters <= kLetters) told = at - begin;
    }
    if (letters > 0) visit(line.substr(begin, told), letters);
    if (letters == 0) ++at;
  }
}

/// ASCII, Latin-1 and Cyrillic.
void make_small(std::string& word, std::size_t at) {
  const auto lead = static_cast<unsigned char>(word[at]);
  if (lead < 0x80) {
    if (word[at] >= 'A' && word[at] <= 'Z') word[at] = static_cast<char>(word[at] - 'A' + 'a');
    return;
  }
  auto letter = (lead & 0x1FU) << 6U | (static_cast<unsigned char>(word[at + 1]) & 0x3FU);
  if (letter >= 0xC0 && letter <= 0xDE) letter += 0x20;
  if (letter >= 0x410 && letter <= 0x42F) letter += 0x20;
  if (letter >= 0x400 && letter <= 0x40F) letter += 0x50;
  word[at] = static_cast<char>(0xC0U | letter >> 6U);
  word[at + 1] = static_cast<char>(0x80U | (letter & 0x3FU));
}

std::string small(std::string_view word, bool first_too) {
  std::string out(word);
  for (std::size_t at = 0; at < out.size(); at += letter_at(word, at))
    if (at > 0 || first_too) make_small(out, at);
  return out;
}

bool begins_a_word(std::string_view text, std::string_view beginning) {
  for (auto at = text.find(beginning); at != std::string_view::npos; at = text.find(beginning, at + 1))
    if (!in_a_word(text, at)) return true;
  return false;
}

}  // namespace

std::size_t count_words(std::string_view line) {
  std::size_t words = 0;
  each_word(line, [&](std::string_view, std::size_t) { ++words; });
  return words;
}

std::size_t words_shared(std::string_view line, std::string_view text) {
  std::size_t shared = 0;
  each_word(line, [&](std::string_view word, std::size_t letters) {
    if (letters < kLetters) return;
    if (begins_a_word(text, small(word, false)) || begins_a_word(text, small(word, true))) ++shared;
  });
  return shared;
}

bool is_list_of_tags(std::string_view line) {
  constexpr std::size_t kTwice = 3;
  std::vector<std::string_view> words;
  each_word(line, [&](std::string_view word, std::size_t letters) {
    if (letters >= kLetters) words.push_back(word);
  });
  std::sort(words.begin(), words.end());
  std::size_t twice = 0;
  for (std::size_t i = 1; i < words.size(); ++i) twice += words[i] == words[i - 1] ? 1U : 0U;
  return twice >= kTwice && twice * 3 >= words.size();
}

}  // namespace behistun::intake
