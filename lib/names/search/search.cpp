// Many names, found by one.
//
// Words that may be spellings of the words of the query (spellings.cpp) lead to names (promises.cpp), and the most
// promising are compared in full.
//
// A query in Russian may stand in any case, so that its likeliest nominatives are sought along with it, for a price.

#include "search.hpp"
#include <algorithm>
#include <bit>
#include <limits>
#include <memory>
#include <utility>
#include "comparing/compare.hpp"
#include "comparing/remembered.hpp"
#include "promises.hpp"
#include "spellings.hpp"

namespace behistun::names {
namespace {

/// The likeliest nominatives of a Russian query, with as many words as it has.
std::vector<std::unique_ptr<Variant>> nominatives_of(const Variant& query) {
  std::vector<std::unique_ptr<Variant>> out;
  const auto size = query.prepared.words().size();
  for (auto& nominative : likely_nominatives(query.prepared)) {
    auto variant = std::make_unique<Variant>(std::move(nominative.text), nominative.cost);
    if (variant->prepared.words().size() == size) out.push_back(std::move(variant));
  }
  return out;
}

constexpr double kSurelyFound = 0.7;      ///< of what a query found letter by letter is worth
constexpr double kFoundAsWritten = 0.85;  ///< the same, where a nominative would hardly say more

/// A name of the index, and how far it speaks for the query.
struct Candidate {
  double bits;
  std::uint32_t id, name;
};

/// The best names of ids, of each one.
class Candidates {
 public:
  void add(const Candidate& candidate) {
    const auto known =
        std::find_if(best_.begin(), best_.end(), [&](const Candidate& one) { return one.id == candidate.id; });
    if (known == best_.end())
      best_.push_back(candidate);
    else if (candidate.bits > known->bits || (candidate.bits == known->bits && candidate.name < known->name))
      *known = candidate;
  }
  /// How many ids have more bits?
  std::size_t above(double bits) const {
    return static_cast<std::size_t>(
        std::count_if(best_.begin(), best_.end(), [&](const Candidate& one) { return one.bits > bits; }));
  }
  /// The best first, of equals the id with more names.
  std::vector<Hit> hits(const Image& image, std::size_t limit) {
    const auto kept = best_.begin() + static_cast<std::ptrdiff_t>(std::min(limit, best_.size()));
    std::partial_sort(best_.begin(), kept, best_.end(), [&](const Candidate& a, const Candidate& b) {
      if (a.bits != b.bits) return a.bits > b.bits;
      const auto known_a = image.names_of_id(a.id), known_b = image.names_of_id(b.id);
      return known_a != known_b ? known_a > known_b : image.id(a.id) < image.id(b.id);
    });
    std::vector<Hit> out;
    for (auto one = best_.begin(); one != kept; ++one)
      out.push_back({std::string(image.id(one->id)), std::string(image.name(one->name)), one->bits});
    return out;
  }

 private:
  std::vector<Candidate> best_;
};

class Searcher {
 public:
  Searcher(const Image& image, std::string_view text) : image_(image), spellings_(image, remembered_) {
    add_variant(std::make_unique<Variant>(std::string(text), 0.0));
    near_.resize(std::min(query().words().size(), kWordsLookedUp));
    bits_of_itself_ = compare_bits(side_of(query()), side_of(query()), nullptr);
  }

  std::vector<Hit> run(std::size_t limit) {
    constexpr std::size_t kFewWords = 40, kManyWords = 100;
    find_words(0, kFewWords);
    auto hits = hits_of_names(limit);
    const auto best = [&] { return hits.empty() ? 0.0 : hits.front().bits; };
    if (best() >= std::min(kFoundAsWritten * bits_of_itself_, bits_of_itself_ - kCostOfNominative)) return hits;
    const bool sure = best() >= kSurelyFound * bits_of_itself_;
    auto nominatives = nominatives_of(*variants_.front());
    if (nominatives.empty() && sure) return hits;
    if (!sure) {
      for (auto& near : near_) near.clear();
      find_words(0, kManyWords);
    }
    for (auto& variant : nominatives) add_variant(std::move(variant));
    for (std::size_t v = 1; v < variants_.size(); ++v) find_words(v, sure ? kFewWords : kManyWords);
    if (!sure && near_.size() > 1) spellings_.find_beside(query(), near_);
    return hits_of_names(limit);
  }

 private:
  const Prepared& query() const { return variants_.front()->prepared; }

  void add_variant(std::unique_ptr<Variant> variant) {
    if (variants_.size() == Remembered::kMostVariants) return;
    variant->prepared.number_words(static_cast<std::uint32_t>(variants_.size() * kMostWords));
    variants_.push_back(std::move(variant));
  }

  /// Words of the index that are near to the words of a variant, but for those that a variant before it has too.
  void find_words(std::size_t v, std::size_t most) {
    for (std::size_t w = 0; w < near_.size(); ++w) {
      const auto& word = variants_[v]->prepared.words()[w];
      if (query().words()[w].part == Part::initial) continue;
      bool said = false;
      for (std::size_t u = 0; u < v; ++u) said |= variants_[u]->prepared.words()[w].form.folded() == word.form.folded();
      if (!said) spellings_.find(word, v == 0 ? 0 : kCostOfNominative, query().article(), most, near_[w]);
    }
    if (v == 0) spellings_.find_syllables(query(), near_);
  }

  double bits(std::uint32_t name) {
    Few<Compared, 8> words;
    for (const auto place : image_.words_of(name)) {
      const auto word = place & kWordMask;
      words.emplace_back(form_of(image_, word), static_cast<Part>(place >> kWordBits), word);
    }
    const Side right{{words.data(), words.size()}, image_.gender(name), image_.syllabaries(name), image_.rank(name),
                     image_.particles(name),       image_.article(name)};
    double best = -std::numeric_limits<double>::infinity();
    for (const auto& variant : variants_)
      best = std::max(best,
                      compare_bits(side_of(variant->prepared), right, nullptr, nullptr, &remembered_) - variant->cost);
    return best;
  }

  /// How much more than its promise a name can turn out to be: initials and particles are not in it, and the price of a
  /// nominative is in it for each word.
  double kept_back() const {
    double out = 0.01;  // promises are floats
    out += kSameParticle * std::popcount(query().particles()) + (query().rank() == Rank::none ? 0 : kSameRank);
    for (const auto& word : query().words()) out += word.part == Part::initial ? kInitialFits : 0;
    if (variants_.size() > 1) out += kCostOfNominative * static_cast<double>(near_.size());
    return out;
  }

  /// The most promising names compared in full, until none of the rest seems to be among the hits. What a promise takes
  /// for a contradiction may be none, so that more are compared while the query is not surely found.
  std::vector<Hit> hits_of_names(std::size_t limit) {
    constexpr std::size_t kComparedIfUnsure = 30;
    Candidates candidates;
    const auto more = kept_back();
    std::size_t compared = 0;
    for (const auto& promise : promises_of(image_, query(), near_, limit)) {
      const bool sure = candidates.above(kSurelyFound * bits_of_itself_) != 0 || compared >= kComparedIfUnsure;
      if (sure && candidates.above(promise.bits + more) >= limit) break;
      ++compared;
      candidates.add({bits(promise.name), image_.id_of(promise.name), promise.name});
    }
    return candidates.hits(image_, limit);
  }

  const Image& image_;
  Remembered remembered_;
  Spellings spellings_;
  std::vector<std::unique_ptr<Variant>> variants_;
  std::vector<std::vector<Near>> near_;  ///< by word of the query
  double bits_of_itself_ = 0;            ///< what the query would be worth if it were found letter by letter
};

}  // namespace

std::vector<Hit> search(const Image& image, std::string_view query, std::size_t limit) {
  return Searcher(image, query).run(limit);
}

}  // namespace behistun::names
