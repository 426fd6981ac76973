// Many names, found by one.
//
// Each distinct word is held once, with its sounds and the names it occurs in. A query word finds the words that share
// its sound key or a key with one sound less (deletion neighbourhoods); the names that hold them are counted, and the
// most promising are compared in full.

#include <algorithm>
#include <behistun/translit.hpp>
#include <cmath>
#include <unordered_map>
#include "compare.hpp"

namespace behistun::names {
namespace {

constexpr std::size_t kComparedInFull = 200;

/// The key itself and, where it is long enough, the key with each one sound left out.
std::vector<std::string> neighbours(const std::string& key) {
  std::vector<std::string> out{key};
  if (key.size() >= 4)
    for (std::size_t i = 0; i < key.size(); ++i) out.push_back(key.substr(0, i) + key.substr(i + 1));
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace

struct Index::Inside {
  struct Entry {
    std::string id, name;
  };
  std::vector<Entry> entries;
  std::unordered_map<std::string, std::vector<std::uint32_t>> words_by_key;  ///< keys and their neighbours → words
  std::unordered_map<std::string, std::uint32_t> word_number;
  std::vector<std::vector<std::uint32_t>> names_of_word;
};

Index::Index() : inside_(std::make_unique<Inside>()) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

std::size_t Index::size() const { return inside_->entries.size(); }

void Index::add(std::string_view id, std::string_view name) {
  const auto number = static_cast<std::uint32_t>(inside_->entries.size());
  inside_->entries.push_back({std::string(id), std::string(name)});
  for (const auto& word : prepare(parse(name))) {
    if (word.part == Part::initial) continue;
    const auto [found, fresh] =
        inside_->word_number.emplace(word.folded, static_cast<std::uint32_t>(inside_->names_of_word.size()));
    if (fresh) {
      inside_->names_of_word.emplace_back();
      for (const auto& key : neighbours(translit::sound_key(word.folded)))
        if (!key.empty()) inside_->words_by_key[key].push_back(found->second);
    }
    auto& names = inside_->names_of_word[found->second];
    if (names.empty() || names.back() != number) names.push_back(number);
  }
}

std::vector<Hit> Index::search(std::string_view query, std::size_t limit) const {
  const auto parsed = parse(query);
  const auto words = prepare(parsed);
  std::unordered_map<std::uint32_t, double> promise;
  for (const auto& word : words) {
    if (word.part == Part::initial) continue;
    std::unordered_map<std::uint32_t, double> best;
    for (const auto& key : neighbours(translit::sound_key(word.folded))) {
      const auto found = inside_->words_by_key.find(key);
      if (found == inside_->words_by_key.end()) continue;
      const auto rarity =
          std::log2(static_cast<double>(inside_->names_of_word.size() + 1) / static_cast<double>(found->second.size()));
      for (const auto near : found->second)
        for (const auto name : inside_->names_of_word[near]) best[name] = std::max(best[name], rarity);
    }
    for (const auto& [name, bits] : best) promise[name] += bits;
  }
  std::vector<std::pair<double, std::uint32_t>> order;
  for (const auto& [name, bits] : promise) order.emplace_back(-bits, name);
  const auto kept = std::min(kComparedInFull, order.size());
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end());
  std::unordered_map<std::string, Hit> best_of_id;
  for (std::size_t i = 0; i < kept; ++i) {
    const auto& entry = inside_->entries[order[i].second];
    const auto other = parse(entry.name);
    const auto bits = compare(words, prepare(other), parsed.gender, other.gender).bits;
    const auto [found, fresh] = best_of_id.emplace(entry.id, Hit{entry.id, entry.name, bits});
    if (!fresh && bits > found->second.bits) found->second = {entry.id, entry.name, bits};
  }
  std::vector<Hit> hits;
  for (auto& [id, hit] : best_of_id) hits.push_back(std::move(hit));
  std::sort(hits.begin(), hits.end(),
            [](const Hit& a, const Hit& b) { return a.bits != b.bits ? a.bits > b.bits : a.id < b.id; });
  if (hits.size() > limit) hits.resize(limit);
  return hits;
}

}  // namespace behistun::names
