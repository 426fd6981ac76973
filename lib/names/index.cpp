// Many names, found by one.
//
// Each distinct word is held once, with the names it occurs in. A word of the query finds those that share its sound
// key, a key with one sound less (deletion neighbourhoods), or a row of the table of given names; each is compared with
// it once, and its bits are added up over the names that hold it. The names with the most are compared in full.

#include <algorithm>
#include <behistun/translit.hpp>
#include <unordered_map>
#include "compare.hpp"

namespace behistun::names {
namespace {

constexpr std::size_t kComparedInFull = 60;
constexpr std::size_t kNearWords = 1500;    ///< words of the index that are compared with a word of the query
constexpr std::size_t kCommonWord = 20000;  ///< names of a word that are looked at

/// The sounds of a word without its vowels, but for one at the beginning.
std::string skeleton(const std::string& key) {
  std::string out;
  for (const char c : key)
    if (c != 'a' || out.empty()) out += c;
  return out;
}

/// The key itself, its skeleton, the skeleton with each one sound left out, and all of that without a silent h in front
/// (Hadamard, Адамар).
std::vector<std::string> neighbours(const std::string& key) {
  std::vector<std::string> out{key};
  auto bones = skeleton(key);
  for (int turn = 0; turn < 2; ++turn) {
    out.push_back(bones);
    if (bones.size() >= 3)
      for (std::size_t i = 0; i < bones.size(); ++i) out.push_back(bones.substr(0, i) + bones.substr(i + 1));
    if (bones.empty() || bones.front() != 'h') break;
    bones.front() = 'a';
  }
  std::sort(out.begin() + 1, out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace

struct Index::Inside {
  struct Word {
    std::uint32_t number;
    Part part;
  };
  struct Entry {
    std::string id, name;
    std::uint32_t first_word = 0;
    std::uint16_t words = 0;
    Gender gender = Gender::unknown;
  };
  std::vector<Entry> entries;
  std::vector<Word> words;  ///< of all entries, one after another
  std::deque<Form> forms;   ///< distinct words
  std::unordered_map<std::string, std::uint32_t> number_of;
  std::vector<std::vector<std::uint32_t>> names_of;  ///< by word
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_key;
  std::unordered_map<std::uint16_t, std::vector<std::uint32_t>> by_group;

  std::uint32_t number(const std::string& folded) {
    const auto [found, fresh] = number_of.emplace(folded, static_cast<std::uint32_t>(forms.size()));
    if (fresh) {
      const auto& form = forms.emplace_back(folded);
      names_of.emplace_back();
      for (const auto& key : neighbours(form.key))
        if (!key.empty()) by_key[key].push_back(found->second);
      if (form.known != nullptr)
        for (const auto group : form.known->groups) by_group[group].push_back(found->second);
    }
    return found->second;
  }

  /// Words that may be spellings of this one, those of its own key first.
  std::vector<std::uint32_t> near(const Form& form) const {
    std::vector<std::uint32_t> out;
    const auto take = [&](const auto& table, const auto& key) {
      if (const auto found = table.find(key); found != table.end())
        for (const auto word : found->second)
          if (out.size() < kNearWords) out.push_back(word);
    };
    if (const auto found = number_of.find(form.folded); found != number_of.end()) out.push_back(found->second);
    if (form.known != nullptr)
      for (const auto group : form.known->groups) take(by_group, group);
    for (const auto& key : neighbours(form.key)) take(by_key, key);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  double bits(const Prepared& query, const Entry& entry) const {
    std::vector<Compared> compared;
    for (std::size_t w = 0; w < entry.words; ++w) {
      const auto& word = words[entry.first_word + w];
      compared.push_back({&forms[word.number], word.part});
    }
    return compare_bits({query.words, query.gender}, {compared, entry.gender}, nullptr);
  }
};

Index::Index() : inside_(std::make_unique<Inside>()) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

std::size_t Index::size() const { return inside_->entries.size(); }

void Index::add(std::string_view id, std::string_view name) {
  const auto number = static_cast<std::uint32_t>(inside_->entries.size());
  const auto parsed = parse(name);
  Inside::Entry entry{std::string(id), std::string(name), static_cast<std::uint32_t>(inside_->words.size()), 0,
                      parsed.gender};
  for (const auto& [folded, part] : counting_words(parsed)) {
    if (entry.words == 32) break;
    const auto word = inside_->number(folded);
    inside_->words.push_back({word, part});
    ++entry.words;
    auto& names = inside_->names_of[word];
    if (part != Part::initial && (names.empty() || names.back() != number)) names.push_back(number);
  }
  inside_->entries.push_back(std::move(entry));
}

std::vector<Hit> Index::search(std::string_view query, std::size_t limit) const {
  const auto prepared = prepare(parse(query));
  using Promise = std::pair<std::uint32_t, double>;  ///< a name, and the bits of its words
  const auto by_name = [](const Promise& a, const Promise& b) { return a.first < b.first; };
  std::vector<Promise> promises;
  for (const auto& word : prepared.words) {
    if (word.part == Part::initial) continue;
    std::vector<Promise> found;
    for (const auto near : inside_->near(*word.form)) {
      const auto bits = word_bits(*word.form, word.part, inside_->forms[near], word.part);
      if (!bits || *bits <= 0) continue;
      const auto& names = inside_->names_of[near];
      for (std::size_t i = 0; i < std::min(names.size(), kCommonWord); ++i) found.emplace_back(names[i], *bits);
    }
    std::sort(found.begin(), found.end(), [](const Promise& a, const Promise& b) {
      return a.first != b.first ? a.first < b.first : a.second > b.second;
    });
    found.erase(
        std::unique(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
        found.end());
    promises.insert(promises.end(), found.begin(), found.end());
  }
  std::sort(promises.begin(), promises.end(), by_name);
  std::vector<std::pair<double, std::uint32_t>> order;
  for (std::size_t i = 0; i < promises.size();) {
    double bits = 0;
    const auto name = promises[i].first;
    for (; i < promises.size() && promises[i].first == name; ++i) bits += promises[i].second;
    order.emplace_back(-bits, name);
  }
  const auto kept = std::min(kComparedInFull, order.size());
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end());
  std::unordered_map<std::string_view, Hit> best_of_id;
  for (std::size_t i = 0; i < kept; ++i) {
    const auto& entry = inside_->entries[order[i].second];
    const auto bits = inside_->bits(prepared, entry);
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
