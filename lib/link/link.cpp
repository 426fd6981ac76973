// All together: keys bring releases into blocks, pairs within a block are judged, pairs become records, and the
// releases of each record are laid side by side, sentence by sentence.
//
// Of a million releases nothing is held that grows with their texts: a digest of each, thirty-two bytes for each
// judgement, and the records that are just being written.

#include <algorithm>
#include <behistun/link.hpp>
#include <behistun/parallel.hpp>
#include <deque>
#include <map>
#include <numeric>
#include <unordered_map>

#include "blocks.hpp"
#include "copies.hpp"
#include "digest.hpp"
#include "groups.hpp"
#include "judge.hpp"
#include "records.hpp"
#include "texts.hpp"

namespace behistun::link {

namespace {

using document::Document;
using Ranked = std::vector<const Digest*>;

constexpr std::size_t kChunk = 4096;   // releases judged between two gatherings of their scores
constexpr std::size_t kRecords = 256;  // records written at once
constexpr std::size_t kPartnersOfCopies = 16;

Ranked ranked(const std::deque<Digest>& digests) {
  Ranked all;
  all.reserve(digests.size());
  for (const auto& digest : digests) all.push_back(&digest);
  std::sort(all.begin(), all.end(), [](const Digest* a, const Digest* b) { return a->id < b->id; });
  return all;
}

Score scored(const Ranked& ranked, std::uint32_t a, std::uint32_t b, const Texts& texts) {
  const auto left = std::min(a, b), right = std::max(a, b);
  return Score::of(left, right, judge(*ranked[left], *ranked[right], texts));
}

// Every two that share a block, by day: so the texts that are asked for are those that were asked for just now.
std::vector<Score> judge_blocks(const Ranked& ranked, const std::vector<std::uint32_t>& copy_of, const Texts& texts,
                                std::size_t threads) {
  const Blocks blocks(ranked, copy_of, threads);
  std::vector<std::pair<std::int32_t, std::uint32_t>> order;
  for (std::uint32_t rank = 0; rank < ranked.size(); ++rank)
    order.emplace_back(ranked[rank]->published ? ranked[rank]->published->number : INT32_MAX, rank);
  std::sort(order.begin(), order.end());
  std::vector<Score> scores;
  std::vector<std::vector<Score>> some(std::min(kChunk, order.size()));
  for (std::size_t first = 0; first < order.size(); first += kChunk) {
    const auto count = std::min(kChunk, order.size() - first);
    for_each_index(count, threads, [&](std::size_t i) {
      const auto rank = order[first + i].second;
      some[i].clear();
      for (const auto other : blocks.partners(rank)) some[i].push_back(scored(ranked, rank, other, texts));
    });
    for (std::size_t i = 0; i < count; ++i) scores.insert(scores.end(), some[i].begin(), some[i].end());
  }
  return scores;
}

// With whom those are to be held that are copied: who speaks of their contact or announces it, and the nearest other.
std::map<std::uint32_t, std::vector<std::uint32_t>> partners_of_copied(const std::vector<std::uint32_t>& copy_of,
                                                                       const std::vector<Score>& scores) {
  std::map<std::uint32_t, std::vector<std::pair<double, std::uint32_t>>> spoken, nearest;  // by -bits
  for (std::uint32_t rank = 0; rank < copy_of.size(); ++rank)
    if (copy_of[rank] != rank) spoken[copy_of[rank]], nearest[copy_of[rank]];
  for (const auto& score : scores)
    for (const auto& [one, other] : {std::pair{score.left, score.right}, {score.right, score.left}}) {
      const bool speaks = score.verdict == Verdict::mention || score.verdict == Verdict::preview;
      auto& kept = speaks ? spoken : nearest;
      if (const auto at = kept.find(one); at != kept.end()) at->second.emplace_back(-score.unvetoed, other);
    }
  std::map<std::uint32_t, std::vector<std::uint32_t>> partners;
  for (auto* kept : {&spoken, &nearest})
    for (auto& [rank, others] : *kept) {
      std::sort(others.begin(), others.end());
      const auto count = std::min(others.size(), kept == &spoken ? kPartnersOfCopies : 1);
      for (std::size_t i = 0; i < count; ++i) partners[rank].push_back(others[i].second);
    }
  return partners;
}

// Of each copy: with what it is a copy of, and with the nearest partners of that.
void judge_copies(const Ranked& ranked, const std::vector<std::uint32_t>& copy_of, const Texts& texts,
                  std::size_t threads, std::vector<Score>& scores) {
  std::vector<std::uint32_t> copies;
  for (std::uint32_t rank = 0; rank < copy_of.size(); ++rank)
    if (copy_of[rank] != rank) copies.push_back(rank);
  const auto partners = partners_of_copied(copy_of, scores);
  std::vector<std::vector<Score>> found(copies.size());
  for_each_index(copies.size(), threads, [&](std::size_t i) {
    const auto copy = copies[i], first = copy_of[copy];
    found[i].push_back(scored(ranked, first, copy, texts));
    if (const auto at = partners.find(first); at != partners.end())
      for (const auto other : at->second)
        if (ranked[other]->number != ranked[copy]->number) found[i].push_back(scored(ranked, copy, other, texts));
  });
  for (const auto& some : found) scores.insert(scores.end(), some.begin(), some.end());
}

std::shared_ptr<const Document> not_owned(const Document& document) { return {std::shared_ptr<void>(), &document}; }

}  // namespace

struct Collection::Inside {
  explicit Inside(ReadAgain again) : texts(std::move(again)) {}

  Texts texts;
  Pool pool;
  std::deque<Digest> digests;
  std::unordered_map<std::string_view, std::size_t> numbers;
};

Collection::Collection(ReadAgain read) : inside_(std::make_unique<Inside>(std::move(read))) {}
Collection::Collection(Collection&&) noexcept = default;
Collection& Collection::operator=(Collection&&) noexcept = default;
Collection::~Collection() = default;

bool Collection::add(const Document& document) {
  auto& [texts, pool, digests, numbers] = *inside_;
  if (numbers.contains(document.id)) return false;
  auto parts = parts_of(document, numbers.size(), pool);
  numbers.emplace(parts.front().id, numbers.size());
  for (auto& part : parts) digests.push_back(std::move(part));
  return true;
}

std::size_t Collection::size() const { return inside_->numbers.size(); }

std::optional<std::size_t> Collection::number_of(std::string_view id) const {
  const auto at = inside_->numbers.find(id);
  return at == inside_->numbers.end() ? std::nullopt : std::optional(at->second);
}

void Collection::link(std::size_t threads, const std::function<std::string(const Record&)>& write,
                      const std::function<void(Record&&, std::string&&)>& use) const {
  const auto& texts = inside_->texts;
  const auto all = ranked(inside_->digests);
  const auto copy_of = copies(all);
  auto judged = judge_blocks(all, copy_of, texts, threads);
  judge_copies(all, copy_of, texts, threads, judged);
  Scores scores(std::move(judged));
  scores.settle_pages(all);
  scores.settle_undated(all);
  const auto pair_of = [&](std::uint32_t left, std::uint32_t right) { return judge(*all[left], *all[right], texts); };
  const Records records(all, copy_of, scores, texts, pair_of, threads);
  std::vector<Record> some(std::min(kRecords, records.size()));
  std::vector<std::string> written(some.size());
  for (std::size_t first = 0; first < records.size(); first += kRecords) {
    const auto count = std::min(kRecords, records.size() - first);
    for_each_index(count, threads, [&](std::size_t i) {
      some[i] = records.at(first + i);
      written[i] = write(some[i]);
    });
    for (std::size_t i = 0; i < count; ++i) use(std::move(some[i]), std::move(written[i]));
  }
}

std::vector<Record> link(std::span<const Document> documents, std::size_t threads) {
  std::vector<const Document*> kept;
  Collection collection([&](std::size_t number) { return not_owned(*kept[number]); });
  for (const auto& document : documents)
    if (collection.add(document)) kept.push_back(&document);
  std::vector<Record> records;
  collection.link(
      threads, [](const Record&) { return std::string(); },
      [&](Record&& record, std::string&&) { records.push_back(std::move(record)); });
  return records;
}

std::vector<Record> cluster(std::span<const Document> documents, std::span<const Pair> pairs) {
  const Texts texts([&](std::size_t number) { return not_owned(documents[number]); });
  Pool pool;
  std::deque<Digest> digests;
  for (std::size_t i = 0; i < documents.size(); ++i)
    for (auto& part : parts_of(documents[i], i, pool)) digests.push_back(std::move(part));
  const auto all = ranked(digests);
  std::unordered_map<std::string_view, std::uint32_t> ranks;
  for (std::uint32_t rank = 0; rank < all.size(); ++rank) ranks.emplace(all[rank]->id, rank);
  std::map<std::pair<std::uint32_t, std::uint32_t>, const Pair*> given;
  std::vector<Score> judged;
  for (const auto& pair : pairs) {
    const auto left = ranks.find(pair.left), right = ranks.find(pair.right);
    if (left == ranks.end() || right == ranks.end()) continue;
    if (given.emplace(std::pair(left->second, right->second), &pair).second)
      judged.push_back(Score::of(left->second, right->second, pair));
  }
  const auto pair_of = [&](std::uint32_t left, std::uint32_t right) {
    const auto at = given.find({left, right});
    return at != given.end() ? *at->second : judge(*all[left], *all[right], texts);
  };
  std::vector<std::uint32_t> copy_of(all.size());
  std::iota(copy_of.begin(), copy_of.end(), 0U);
  Scores scores(std::move(judged));
  scores.settle_pages(all);
  scores.settle_undated(all);
  const Records records(all, copy_of, scores, texts, pair_of, 1);
  std::vector<Record> clusters;
  for (std::size_t i = 0; i < records.size(); ++i) clusters.push_back(records.at(i));
  return clusters;
}

}  // namespace behistun::link
