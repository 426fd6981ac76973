// Reads the embedded model (format.hpp) in place.

#include <algorithm>
#include <array>
#include <behistun/bilingual.hpp>
#include <cassert>
#include <cstring>

#include "bilingual.hpp"
#include "format.hpp"

namespace behistun::bilingual {
namespace {

std::uint32_t u32(const char* at) {
  std::uint32_t value = 0;
  std::memcpy(&value, at, sizeof value);
  return value;
}

struct Vocabulary {
  std::uint32_t words = 0;
  const char* buckets = nullptr;
  const char* fingerprints = nullptr;
  const char* rarity = nullptr;

  std::optional<Dictionary::Word> find(const Stem& stem) const {
    const auto wanted = fingerprint(stem.hash);
    const auto bucket = wanted >> (32 - kBucketBits);
    for (auto at = u32(buckets + 4 * std::size_t{bucket}), end = u32(buckets + 4 * (std::size_t{bucket} + 1)); at < end;
         ++at)
      if (u32(fingerprints + 4 * std::size_t{at}) == wanted) return static_cast<Dictionary::Word>(at);
    return std::nullopt;
  }
};

struct Pair {
  const Vocabulary* first = nullptr;
  const Vocabulary* second = nullptr;
  const char* begin = nullptr;
  const char* entries = nullptr;

  Entry entry(std::size_t at) const {
    Entry out;
    std::memcpy(&out, entries + sizeof(Entry) * at, sizeof out);
    return out;
  }
};

struct Model {
  std::array<Vocabulary, 3> vocabularies;
  std::array<Pair, 3> pairs;  // ru-fr, ru-en, fr-en

  explicit Model(std::string_view bytes) {
    assert(bytes.substr(0, kMagic.size()) == kMagic);  // the build embeds what behistun-train wrote
    const char* at = bytes.data() + kMagic.size();
    const auto take = [&at](std::size_t size) { return std::exchange(at, at + size); };
    for (auto& vocabulary : vocabularies) vocabulary.words = u32(take(4));
    std::array<std::size_t, 3> entries{};
    for (auto& count : entries) count = u32(take(4));
    for (auto& vocabulary : vocabularies) {
      vocabulary.buckets = take(4 * std::size_t{kBuckets + 1});
      vocabulary.fingerprints = take(4 * std::size_t{vocabulary.words});
      vocabulary.rarity = take((std::size_t{vocabulary.words} + 3) / 4 * 4);
    }
    constexpr std::array<std::array<std::size_t, 2>, 3> kPairs = {{{0, 1}, {0, 2}, {1, 2}}};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      pairs[i].first = &vocabularies[kPairs[i][0]];
      pairs[i].second = &vocabularies[kPairs[i][1]];
      pairs[i].begin = take(4 * (std::size_t{pairs[i].first->words} + 1));
      pairs[i].entries = take(sizeof(Entry) * entries[i]);
    }
    assert(at == bytes.data() + bytes.size());
  }
};

const Model& model() {
  static const Model read(embedded::bilingual());
  return read;
}

const std::array<float, 256> kProbabilities = [] {
  std::array<float, 256> made{};
  for (std::size_t step = 0; step < 255; ++step)
    made[step] = static_cast<float>(std::exp2(-static_cast<double>(step) / kSteps));
  return made;
}();

float probability(std::uint8_t packed) { return kProbabilities[packed]; }

const Pair& pair_at(const void* table) { return *static_cast<const Pair*>(table); }

}  // namespace

Dictionary Dictionary::between(Language left, Language right) {
  Dictionary dictionary;
  if (left == Language::und || right == Language::und || left == right) return dictionary;
  const auto first = std::min(left, right), second = std::max(left, right);
  const std::size_t at = first == Language::fr ? 2 : second == Language::en ? 1 : 0;
  dictionary.table_ = &model().pairs[at];
  dictionary.turned_ = left != first;
  return dictionary;
}

std::optional<Dictionary::Word> Dictionary::left(const Stem& stem) const {
  if (empty()) return std::nullopt;
  return (turned_ ? pair_at(table_).second : pair_at(table_).first)->find(stem);
}

std::optional<Dictionary::Word> Dictionary::right(const Stem& stem) const {
  if (empty()) return std::nullopt;
  return (turned_ ? pair_at(table_).first : pair_at(table_).second)->find(stem);
}

Dictionary::Range Dictionary::of_key(Word key) const {
  const auto& pair = pair_at(table_);
  const auto first = u32(pair.begin + 4 * std::size_t{key});
  return {first, u32(pair.begin + 4 * (std::size_t{key} + 1)) - first};
}

void Dictionary::translations(Word key, const Words& others, std::vector<Translation>& out) const {
  const auto& pair = pair_at(table_);
  const auto range = of_key(key);
  for (auto at = range.first; at < range.first + range.count; ++at) {
    const auto entry = pair.entry(at);
    if (!others[entry.other]) continue;
    const auto forward = probability(entry.forward), backward = probability(entry.backward);
    out.push_back(turned_ ? Translation{entry.other, key, backward, forward}
                          : Translation{key, entry.other, forward, backward});
  }
}

double Dictionary::bits(std::string_view left_stem, std::string_view right_stem) const {
  const auto l = left(hashed(left_stem)), r = right(hashed(right_stem));
  if (!l || !r) return 0;
  const auto key = turned_ ? *r : *l, other = turned_ ? *l : *r;
  const auto& pair = pair_at(table_);
  const auto range = of_key(key);
  std::size_t low = range.first, high = range.first + range.count;
  while (low < high) {
    const auto middle = low + (high - low) / 2;
    if (pair.entry(middle).other < other)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == range.first + range.count || pair.entry(low).other != other) return 0;
  const auto entry = pair.entry(low);
  const auto rarity = [](const Vocabulary& words, Word word) {
    return static_cast<double>(static_cast<unsigned char>(words.rarity[word])) / 8;
  };
  const auto forward = rarity(*pair.second, other) - entry.forward / kSteps;
  const auto backward = rarity(*pair.first, key) - entry.backward / kSteps;
  return std::max(forward, backward);
}

}  // namespace behistun::bilingual
