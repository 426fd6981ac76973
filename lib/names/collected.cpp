// The sections of an index, from names as they were added.
//
// Each distinct word is held once, with the names it occurs in.

#include "collected.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include <bit>
#include <utility>
#include "compare.hpp"

namespace behistun::names {
namespace {

template <class T>
std::string bytes_of(const std::vector<T>& values) {
  return values.empty() ? std::string()
                        : std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

void set(std::array<std::string, kSections>& out, Section section, std::string bytes) {
  out[static_cast<std::size_t>(section)] = std::move(bytes);
}

}  // namespace

void Collected::add(std::string_view id, std::string_view name) {
  Parsed parsed;
  take_apart(name, parsed);
  id_of_name_.push_back(ids_.number(id).first);
  names_.add(name);
  kinds_.push_back(Image::kind_of(gender_of(parsed), parsed.syllabaries));
  for (const auto& word : counting_words(parsed))
    places_.push_back(words_.number(word.folded).first | static_cast<std::uint32_t>(word.part) << kWordBits);
  name_words_.push_back(static_cast<std::uint32_t>(places_.size()));
}

std::string Collected::image() const {
  Sections out;
  std::vector<std::uint32_t> names_of_id(ids_.texts.ends.size());
  for (const auto id : id_of_name_) ++names_of_id[id];
  set(out, Section::id_ends, bytes_of(ids_.texts.ends));
  set(out, Section::id_bytes, ids_.texts.bytes);
  set(out, Section::names_of_id, bytes_of(names_of_id));
  set(out, Section::id_of_name, bytes_of(id_of_name_));
  set(out, Section::name_ends, bytes_of(names_.ends));
  set(out, Section::name_bytes, names_.bytes);
  set(out, Section::name_words, bytes_of(name_words_));
  set(out, Section::words, bytes_of(places_));
  set(out, Section::kinds, kinds_);
  set(out, Section::word_ends, bytes_of(words_.texts.ends));
  set(out, Section::word_bytes, words_.texts.bytes);
  set(out, Section::lookup, bytes_of(words_.table()));
  set_postings(out);
  set_keys(out);
  return Image::make(out);
}

/// For each word the names that hold it, initials left out. A counting sort.
void Collected::set_postings(Sections& out) const {
  std::vector<std::uint32_t> ends(words_.texts.ends.size() + 1), postings;
  const auto each = [&](auto&& use) {
    for (std::uint32_t name = 0, at = 0; name < name_words_.size(); ++name)
      for (const auto first = at; at < name_words_[name]; ++at) {
        const auto word = places_[at] & kWordMask;
        const bool again = std::any_of(places_.begin() + first, places_.begin() + at,
                                       [&](std::uint32_t place) { return (place & kWordMask) == word; });
        if (!again && places_[at] >> kWordBits != static_cast<std::uint32_t>(Part::initial)) use(word, name);
      }
  };
  each([&](std::uint32_t word, std::uint32_t) { ++ends[word + 1]; });
  for (std::size_t i = 1; i < ends.size(); ++i) ends[i] += ends[i - 1];
  postings.resize(ends.back());
  each([&](std::uint32_t word, std::uint32_t name) { postings[ends[word]++] = name; });
  ends.pop_back();  // each has moved to its own end
  set(out, Section::posting_ends, bytes_of(ends));
  set(out, Section::postings, bytes_of(postings));
}

void Collected::set_keys(Sections& out) const {
  std::vector<std::uint64_t> sounds_of_words;
  std::vector<KeyedWord> keys;
  std::vector<std::uint32_t> own;
  for (std::uint32_t word = 0; word < words_.texts.ends.size(); ++word) {
    const auto sounds = translit::sounds(words_.texts[word]);
    sounds_of_words.push_back(packed(sounds));
    sounds_of_words.push_back(packed(heard_otherwise(words_.texts[word], sounds)));
    filed_keys(words_.texts[word], sounds, own);
    for (const auto key : own) keys.push_back({key, word});
  }
  std::sort(keys.begin(), keys.end());
  const auto bits = std::bit_width(keys.size() / 2 + 1);
  std::vector<std::uint32_t> directory((std::size_t{1} << bits) + 1);
  for (const auto& key : keys) ++directory[(std::uint64_t{key.key} << bits >> 32) + 1];
  for (std::size_t i = 1; i < directory.size(); ++i) directory[i] += directory[i - 1];
  set(out, Section::word_sounds, bytes_of(sounds_of_words));
  set(out, Section::directory, bytes_of(directory));
  set(out, Section::keys, bytes_of(keys));
}

}  // namespace behistun::names
