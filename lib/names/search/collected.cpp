// The sections of an index, from names as they were added.
//
// Each distinct word is held once, with the names it occurs in.

#include "collected.hpp"
#include <algorithm>
#include <behistun/translit.hpp>
#include <bit>
#include <map>
#include <numeric>
#include <utility>
#include "comparing/compare.hpp"
#include "words/article.hpp"

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
  bool article = false;
  const auto counting = counting_words(parsed, &article);
  const auto particles = particles_of(parsed);
  kinds_.push_back(
      Image::kind_of(gender_of(parsed), parsed.syllabaries, parsed.rank, article || has_article(particles)));
  particles_.push_back(particles);
  for (const auto& word : counting)
    places_.push_back(words_.number(word.folded).first | static_cast<std::uint32_t>(word.part) << kWordBits);
  name_words_.push_back(static_cast<std::uint32_t>(places_.size()));
}

std::string Collected::image() const { return by_commonness().sorted_image(); }

/// Of equals the one that came first. What is asked for often lies together then, and numbers say what is common.
Collected Collected::by_commonness() const {
  const auto words = words_.texts.ends.size();
  std::vector<std::uint32_t> uses(words), order(words), number(words);
  for (const auto place : places_) ++uses[place & kWordMask];
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return uses[a] > uses[b]; });
  Collected out = *this;
  out.words_ = {};
  for (const auto word : order) number[word] = out.words_.number(words_.texts[word]).first;
  for (auto& place : out.places_) place = number[place & kWordMask] | (place & ~kWordMask);
  return out;
}

std::string Collected::sorted_image() const {
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
  set(out, Section::particles, bytes_of(particles_));
  set(out, Section::word_ends, bytes_of(words_.texts.ends));
  set(out, Section::word_bytes, words_.texts.bytes);
  set(out, Section::lookup, bytes_of(words_.table()));
  set_postings(out);
  set_soundings(out);
  return Image::make(out);
}

/// Has the name no second word that is written out?
bool Collected::is_alone(std::uint32_t name) const {
  const auto begin = places_.begin() + (name == 0 ? 0 : name_words_[name - 1]),
             end = places_.begin() + name_words_[name];
  return std::count_if(begin, end, [](std::uint32_t place) {
           return place >> kWordBits != static_cast<std::uint32_t>(Part::initial);
         }) < 2;
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
  each([&](std::uint32_t word, std::uint32_t name) { postings[ends[word]++] = name | (is_alone(name) ? kAlone : 0); });
  ends.pop_back();  // each has moved to its own end
  set(out, Section::posting_ends, bytes_of(ends));
  set(out, Section::postings, bytes_of(postings));
}

namespace {

/// Words that sound alike, by their sounds.
class Soundings {
 public:
  std::uint32_t number(std::string_view folded) {
    const auto sounds = translit::sounds(folded);
    const auto otherwise = heard_otherwise(folded, sounds);
    const Sounding sounding{packed(sounds), packed(otherwise)};
    const auto [known, is_new] = numbers_.try_emplace(sounding, static_cast<std::uint32_t>(all.size()));
    if (!is_new) return known->second;
    all.push_back(sounding);
    filed_keys(sounds, otherwise, own_);
    for (const auto key : own_) keys.push_back({key, known->second});
    return known->second;
  }
  std::vector<Sounding> all;
  std::vector<Keyed> keys;

 private:
  std::map<Sounding, std::uint32_t> numbers_;
  std::vector<std::uint32_t> own_;
};

ReadyWord made_ready(std::string_view folded, std::uint64_t heard) {
  const translit::Spelt spelt(folded);
  ReadyWord out;
  out.heard = heard;
  std::copy(spelt.codes().begin(), spelt.codes().end(), out.codes.begin());
  out.letters = static_cast<std::uint8_t>(spelt.size());
  out.cyrillic = spelt.cyrillic() ? 1 : 0;
  out.facts = number_of(facts(folded));
  return out;
}

/// Where the keys begin that have the same upper bits; one more at the end.
std::vector<std::uint32_t> directory_of(const std::vector<Keyed>& keys) {
  const auto bits = std::bit_width(keys.size() / 2 + 1);
  std::vector<std::uint32_t> directory((std::size_t{1} << bits) + 1);
  for (const auto& key : keys) ++directory[(std::uint64_t{key.key} << bits >> 32) + 1];
  for (std::size_t i = 1; i < directory.size(); ++i) directory[i] += directory[i - 1];
  return directory;
}

}  // namespace

void Collected::set_soundings(Sections& out) const {
  Soundings soundings;
  std::vector<ReadyWord> ready;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> members;  // sounding, word
  for (std::uint32_t word = 0; word < words_.texts.ends.size(); ++word) {
    const auto text = words_.texts[word];
    const auto sounding = soundings.number(text);
    ready.push_back(made_ready(text, soundings.all[sounding].heard));
    members.emplace_back(sounding, word);
    if (const auto rest = behind_glued_article(text, facts(text)); !rest.empty())
      members.emplace_back(soundings.number(rest), word);
  }
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
  std::vector<std::uint32_t> ends(soundings.all.size()), words;
  for (const auto& [sounding, word] : members) {
    words.push_back(word);
    ends[sounding] = static_cast<std::uint32_t>(words.size());
  }
  std::sort(soundings.keys.begin(), soundings.keys.end());
  set(out, Section::ready_words, bytes_of(ready));
  set(out, Section::soundings, bytes_of(soundings.all));
  set(out, Section::sounding_ends, bytes_of(ends));
  set(out, Section::sounding_words, bytes_of(words));
  set(out, Section::directory, bytes_of(directory_of(soundings.keys)));
  set(out, Section::keys, bytes_of(soundings.keys));
}

}  // namespace behistun::names
