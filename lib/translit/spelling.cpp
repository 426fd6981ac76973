// The likeliest spelling of a word, from a joint n-gram model (Bisani and Ney 2008; Novak et al. 2012).
//
// A word is read from left to right in pieces of one to four letters, each with the letters it becomes. The cost of a
// piece depends on the pieces before it: the model is a tree of pieces, whose nodes are contexts, and a piece that a
// context never saw is looked up in the next shorter one at a price. A beam keeps the cheapest paths to each place of
// the word. Paths that write the same answer in different pieces are added up at the end. A model may have learnt words
// from their end: then they are read so.

#include "spelling.hpp"
#include <algorithm>
#include <behistun/unicode.hpp>
#include <cmath>
#include <limits>
#include <map>

namespace behistun::translit {
namespace {

constexpr std::size_t kBeam = 24;         ///< paths kept at each place
constexpr float kDearest = 12;            ///< bits above the best at which a path is dropped
constexpr std::size_t kLongestWord = 40;  ///< letters

/// The bytes of a model, read to their end and no further.
class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : rest_(bytes) {}
  bool empty() const { return rest_.empty(); }
  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const auto value = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  std::uint32_t number() {
    std::uint32_t value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      const auto part = byte();
      value |= static_cast<std::uint32_t>(part & 0x7F) << shift;
      if ((part & 0x80) == 0) break;
    }
    return value;
  }
  std::u32string text() {
    const auto size = std::min<std::size_t>(number(), rest_.size());
    const auto utf8 = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return unicode::to_utf32(utf8);
  }

 private:
  std::string_view rest_;
};

/// Letters of Cyrillic are written for their sound: a vowel, or two letters, do not vanish. That some seem to
/// (Навальная → Navalny) is learnt, so that such pairs teach nothing else, but not repeated. Latin letters may be mute.
bool drops_a_sound(const std::u32string& from) {
  const bool cyrillic = from.front() >= U'\u0400' && from.front() < U'\u0530';
  return cyrillic &&
         (from.size() > 1 || std::u32string_view(U"аоуыэюя").find(from.front()) != std::u32string_view::npos);
}

}  // namespace

SpellingModel::SpellingModel(std::string_view bytes) {
  const auto head = bytes.find('\n');
  if (head == std::string_view::npos) return;
  backwards_ = bytes.substr(0, head).ends_with(" backwards");
  Bytes in(bytes.substr(head + 1));
  for (auto left = in.number(); left > 0 && !in.empty(); --left) {
    auto from = in.text();
    pieces_.push_back({std::move(from), in.text()});
  }
  for (std::uint32_t i = kEdgePiece + 1; i < pieces_.size(); ++i) {
    if (pieces_[i].to.empty() && drops_a_sound(pieces_[i].from)) continue;
    starting_[pieces_[i].from].push_back(i);
    longest_from_ = std::max(longest_from_, pieces_[i].from.size());
  }
  nodes_.emplace_back();
  for (std::size_t i = 0; i < nodes_.size() && !in.empty(); ++i) {
    const auto children = in.number();
    nodes_[i].first_child = static_cast<std::uint32_t>(nodes_.size());
    nodes_[i].children = children;
    if (children == 0) continue;
    nodes_[i].back_off = static_cast<float>(in.byte() / kCostSteps);
    std::uint32_t piece = 0;
    for (std::uint32_t c = 0; c < children && !in.empty(); ++c) {
      piece += in.number();
      Node node;
      node.piece = piece;
      node.parent = static_cast<std::uint32_t>(i);
      node.cost = static_cast<float>(in.byte() / kCostSteps);
      nodes_.push_back(node);
    }
  }
  shorter_ = std::make_unique<std::atomic<std::uint32_t>[]>(nodes_.size());
}

/// The node of the same pieces but for the first. A word meets few nodes, so each is asked for when it is first met:
/// whoever asks finds the same.
std::uint32_t SpellingModel::shorter(std::uint32_t node) const {
  if (node == 0 || nodes_[node].parent == 0) return 0;
  auto& known = shorter_[node];
  if (const auto found = known.load(std::memory_order_relaxed); found != kNotAsked) return found - 1;
  const auto piece = nodes_[node].piece;
  auto context = shorter(nodes_[node].parent);
  while (context != 0 && child(context, piece) == 0) context = shorter(context);
  const auto found = child(context, piece);
  known.store(found + 1, std::memory_order_relaxed);
  return found;
}

/// 0 if there is none.
std::uint32_t SpellingModel::child(std::uint32_t node, std::uint32_t piece) const {
  const auto first = nodes_.begin() + nodes_[node].first_child, last = first + nodes_[node].children;
  const auto found = std::lower_bound(first, last, piece, [](const Node& n, std::uint32_t p) { return n.piece < p; });
  return found == last || found->piece != piece ? 0 : static_cast<std::uint32_t>(found - nodes_.begin());
}

SpellingModel::Step SpellingModel::step(std::uint32_t node, std::uint32_t piece) const {
  float cost = 0;
  while (true) {
    if (auto next = child(node, piece); next != 0) {
      cost += nodes_[next].cost;
      while (next != 0 && nodes_[next].children == 0) next = shorter(next);
      return {next, cost};
    }
    cost += nodes_[node].back_off;
    if (node == 0) return {0, cost};
    node = shorter(node);
  }
}

std::u32string SpellingModel::readable(std::u32string_view word) const {
  std::u32string out;
  for (const auto letter : word) {
    if (starting_.contains(std::u32string(1, letter)) || letter == U'ё') {
      out += starting_.contains(std::u32string(1, letter)) ? letter : U'е';
      continue;
    }
    for (const auto bare : unicode::to_utf32(unicode::strip_marks(unicode::to_utf8(std::u32string(1, letter)))))
      out += bare;
  }
  return out;
}

void SpellingModel::keep_best(std::vector<Path>& paths) {
  std::sort(paths.begin(), paths.end(), [](const Path& a, const Path& b) {
    return a.cost != b.cost ? a.cost < b.cost : a.node != b.node ? a.node < b.node : a.text < b.text;
  });
  if (paths.size() > kBeam) paths.resize(kBeam);
  while (!paths.empty() && paths.back().cost > paths.front().cost + kDearest) paths.pop_back();
}

/// The cheapest paths to the end of the word.
std::vector<SpellingModel::Path> SpellingModel::read(std::u32string_view word) const {
  std::vector<std::vector<Path>> reached(word.size() + 1);
  std::vector<float> cheapest(word.size() + 1, std::numeric_limits<float>::max());
  reached[0].push_back({child(0, kEdgePiece), 0, {}});
  for (std::size_t at = 0; at < word.size(); ++at) {
    keep_best(reached[at]);
    for (std::size_t size = 1; size <= std::min(longest_from_, word.size() - at); ++size) {
      const auto found = starting_.find(std::u32string(word.substr(at, size)));
      if (found == starting_.end()) continue;
      for (const auto& path : reached[at])
        for (const auto piece : found->second) {
          const auto next = step(path.node, piece);
          const float cost = path.cost + next.cost;
          if (cost > cheapest[at + size] + kDearest) continue;
          cheapest[at + size] = std::min(cheapest[at + size], cost);
          reached[at + size].push_back({next.node, cost, path.text + pieces_[piece].to});
        }
    }
  }
  keep_best(reached.back());
  return std::move(reached.back());
}

std::vector<SpellingModel::Answer> SpellingModel::best(std::u32string_view unread, std::size_t limit) const {
  auto word = readable(unread);
  if (nodes_.empty() || word.empty() || word.size() > kLongestWord) return {};
  if (backwards_) std::reverse(word.begin(), word.end());
  std::map<std::u32string, double> probability;
  for (const auto& path : read(word))
    probability[path.text] += std::exp2(-static_cast<double>(path.cost + step(path.node, kEdgePiece).cost));
  std::vector<Answer> out;
  for (auto& [text, p] : probability)
    if (!text.empty()) out.push_back({backwards_ ? std::u32string(text.rbegin(), text.rend()) : text, -std::log2(p)});
  std::stable_sort(out.begin(), out.end(), [](const Answer& a, const Answer& b) { return a.bits < b.bits; });
  if (out.size() > limit) out.resize(limit);
  return out;
}

}  // namespace behistun::translit
