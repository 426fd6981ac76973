// Where the path through two long texts may go.
//
// Words that stand once or twice in each text and are linked tie a left sentence to a right one. The longest chain of
// such ties that rises on both sides is the spine of the path; the band around it is narrow where ties are dense and
// wide where they are far apart. Small texts need none of this: all of the table is open.

#include <algorithm>

#include "path.hpp"

namespace behistun::align {
namespace {

constexpr std::size_t kOpen = 60'000;      // positions; a table up to this size is searched whole
constexpr std::size_t kLane = 10'000'000;  // positions to each side of the line through a box without ties
constexpr float kRare = 3;                 // times a word may stand in a text and still tie sentences
constexpr std::size_t kMargin = 10;        // sentences to both sides of the spine

struct Tie {
  std::size_t left = 0, right = 0;
  double weight = 0;
};

/// The sentences that hold each rare word.
std::vector<std::vector<std::size_t>> rare_words(const Text& text) {
  std::vector<std::vector<std::size_t>> holders(text.count.size());
  for (std::size_t i = 0; i < text.sentences(); ++i)
    for (const auto& held : text.words(i))
      if (text.count[held.word] <= kRare)
        holders[held.word].insert(holders[held.word].end(), static_cast<std::size_t>(held.times), i);
  return holders;
}

std::vector<Tie> ties(const Texts& texts, const Links& links) {
  const auto left = rare_words(texts.left), right = rare_words(texts.right);
  std::vector<Tie> all;
  for (Word word = 0; word < left.size(); ++word)
    for (const auto i : left[word])
      for (const auto& reason : links.of_left().of(word))
        for (const auto j : right[reason.other]) all.push_back({i, j, 1});
  std::sort(all.begin(), all.end(),
            [](const Tie& a, const Tie& b) { return a.left != b.left ? a.left < b.left : a.right < b.right; });
  std::vector<Tie> merged;
  for (const auto& tie : all)
    if (!merged.empty() && merged.back().left == tie.left && merged.back().right == tie.right)
      merged.back().weight += tie.weight;
    else
      merged.push_back(tie);
  merged.erase(std::remove_if(merged.begin(), merged.end(), [](const Tie& tie) { return tie.weight < 2; }),
               merged.end());
  return merged;
}

/// The heaviest chain that rises on both sides. O(n log n) by a tree of best sums over right sentences.
std::vector<Tie> spine(const std::vector<Tie>& ties, std::size_t rights) {
  struct Best {
    double weight = 0;
    std::size_t tie = SIZE_MAX;
  };
  std::vector<Best> tree(rights + 1);
  std::vector<std::size_t> before(ties.size(), SIZE_MAX);
  std::vector<double> sum(ties.size(), 0);
  Best best;
  for (std::size_t group = 0; group < ties.size();) {
    auto end = group;
    for (; end < ties.size() && ties[end].left == ties[group].left; ++end) {
      Best below;
      for (auto at = ties[end].right; at > 0; at -= at & (~at + 1))
        if (tree[at].weight > below.weight) below = tree[at];
      before[end] = below.tie;
      sum[end] = below.weight + ties[end].weight;
      if (sum[end] > best.weight) best = {sum[end], end};
    }
    for (; group < end; ++group)
      for (auto at = ties[group].right + 1; at <= rights; at += at & (~at + 1))
        if (sum[group] > tree[at].weight) tree[at] = {sum[group], group};
  }
  std::vector<Tie> chain;
  for (auto at = best.tie; at != SIZE_MAX; at = before[at]) chain.push_back(ties[at]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

/// How far the path may stray from the straight line through a box of that length: an eighth of it, but in all no more
/// positions than some 20 million, so long as that is 100 sentences.
std::size_t slack_of(std::size_t length) {
  return std::min(std::max<std::size_t>(20, length / 8),
                  std::max<std::size_t>(100, kLane / std::max<std::size_t>(length, 1)));
}

}  // namespace

Band band_of(const Texts& texts, const Links& links) {
  const auto lefts = texts.left.sentences(), rights = texts.right.sentences();
  if ((lefts + 1) * (rights + 1) <= kOpen) return Band(lefts + 1, {0, rights + 1});

  auto chain = spine(ties(texts, links), rights);
  chain.push_back({lefts, rights, 0});
  Band band(lefts + 1, {rights + 1, 0});
  const auto open = [&](std::size_t i, std::size_t low, std::size_t high) {
    band[i].first = std::min(band[i].first, low > kMargin ? low - kMargin : 0);
    band[i].second = std::max(band[i].second, std::min(high + kMargin, rights) + 1);
  };
  // Between two ties the path may take any way from the one to the other: a box, cut to a lane when it is large.
  std::size_t i = 0, j = 0;
  for (const auto& tie : chain) {
    const auto width = tie.left - i, height = tie.right - j;
    const auto slack = slack_of(std::max(width, height));
    for (auto at = i; at <= tie.left; ++at) {
      const auto centre = width == 0 ? j : j + height * (at - i) / width;
      if (width * height <= kOpen / 10 || width == 0)
        open(at, j, tie.right);
      else
        open(at, std::max(j, centre > slack ? centre - slack : 0), std::min(tie.right, centre + slack));
    }
    i = tie.left;
    j = tie.right;
  }
  for (std::size_t margin = 1; margin <= kMargin; ++margin) {  // the same margin along the other side
    auto wider = band;
    for (std::size_t at = 0; at < band.size(); ++at) {
      if (at > 0) wider[at].second = std::max(band[at].second, band[at - 1].second);
      if (at + 1 < band.size()) wider[at].first = std::min(band[at].first, band[at + 1].first);
    }
    band = std::move(wider);
  }
  for (std::size_t at = 1; at < band.size(); ++at) band[at].second = std::max(band[at].second, band[at - 1].second);
  for (std::size_t at = band.size() - 1; at > 0; --at)
    band[at - 1].first = std::min(band[at - 1].first, band[at].first);
  band[0].first = 0;
  return band;
}

}  // namespace behistun::align
