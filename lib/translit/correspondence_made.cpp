// A learnt table of pieces that correspond, made two trees when the library is built.

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>
#include "correspondence.hpp"
#include "letters.hpp"

namespace behistun::translit {
namespace {

/// The letters that follow a piece in longer ones.
std::string letters_behind(const std::map<std::string, Centibits>& rights, const std::string& piece) {
  std::string out;
  for (auto at = rights.lower_bound(piece); at != rights.end() && at->first.starts_with(piece); ++at)
    if (at->first.size() > piece.size() && (out.empty() || out.back() != at->first[piece.size()]))
      out += at->first[piece.size()];
  return out;
}

}  // namespace

class Correspondence::Made {
 public:
  Made(std::string_view model, bool left_cyrillic, bool right_cyrillic) {
    left_out_.fill(kAlone);
    Pieces pieces;
    while (!model.empty()) {
      const auto line = model.substr(0, model.find('\n'));
      model.remove_prefix(std::min(line.size() + 1, model.size()));
      const auto first = line.find('\t'), second = line.find('\t', first + 1);
      if (line.starts_with("# ") || second == std::string_view::npos) continue;
      const auto left = letters(line.substr(0, first)), right = letters(line.substr(first + 1, second - first - 1));
      if ((!left.codes.empty() && left.cyrillic != left_cyrillic) ||
          (!right.codes.empty() && right.cyrillic != right_cyrillic))
        continue;
      const auto bits = std::strtod(std::string(line.substr(second + 1)).c_str(), nullptr);
      pieces[left.codes][right.codes] = static_cast<Centibits>(std::lround(100 * bits));
    }
    for (const auto& [left, rights] : pieces) {
      add(left, rights);
      for (const auto& [right, bits] : rights) note_most(left, right, bits);
    }
    put_in_.fill(kAlone);
    for (const auto& [right, bits] : pieces[""]) {
      assert(right.size() == 1);  // what stands against nothing is learnt letter by letter
      auto& price = put_in_[static_cast<std::size_t>(right.front())];
      price = std::max(price, bits);
    }
  }

  void write(laid_out::Writer& out) const {
    out.add(pairs_of_);
    out.add(pairs_);
    out.add(steps_);
    out.add(std::span(left_out_));
    out.add(std::span(put_in_));
    out.add(std::span(most_of_left_));
    out.add(std::span(most_of_right_));
    out.add(right_);
  }

 private:
  using Pieces = std::map<std::string, std::map<std::string, Centibits>>;

  /// A piece brings no more than its letters together.
  void note_most(std::string_view left, std::string_view right, Centibits bits) {
    assert(bits <= 0 || (!left.empty() && !right.empty()));
    for (const auto& [piece, most] : {std::pair(left, &most_of_left_), std::pair(right, &most_of_right_)})
      for (const char letter : piece) {
        const auto share = bits / static_cast<Centibits>(piece.size()) + 1;
        auto& of_letter = (*most)[static_cast<std::size_t>(letter)];
        of_letter = std::max(of_letter, share);
      }
  }

  using Rights = Pieces::mapped_type;

  void add(const std::string& left, const Rights& rights) {
    assert(left.size() <= kLongestPiece);
    if (left.size() == 1) add_steps(left.front(), rights);
    if (left.size() < 2) return;
    assert(!rights.contains(""));  // what stands against nothing is learnt letter by letter
    auto& number = pairs_of_[kLetters * static_cast<std::size_t>(left[0]) + static_cast<std::size_t>(left[1])];
    if (number == 0) {
      number = static_cast<std::uint16_t>(pairs_.size());
      pairs_.emplace_back();
    }
    auto& pair = pairs_[number];
    (left.size() == 2 ? pair.two : pair.three[static_cast<std::size_t>(left[2])]) = new_node();
    fill(right_.size() - 1, rights, "");
  }

  std::uint16_t new_node() {
    right_.emplace_back();
    return static_cast<std::uint16_t>(right_.size() - 1);
  }

  void add_steps(char left, const Rights& rights) {
    if (const auto found = rights.find(""); found != rights.end())
      left_out_[static_cast<std::size_t>(left)] = std::max(kAlone, found->second);
    for (const char letter : letters_behind(rights, "")) {
      auto& step = steps_[kLetters * static_cast<std::size_t>(left) + static_cast<std::size_t>(letter)];
      const std::string piece(1, letter);
      if (const auto found = rights.find(piece); found != rights.end()) {
        step.bits = static_cast<std::int16_t>(found->second);
        assert(step.bits == found->second);
      }
      if (letters_behind(rights, piece).empty()) continue;
      step.longer = new_node();
      fill(right_.size() - 1, rights, piece);
    }
  }

  void fill(std::size_t node, const Rights& rights, const std::string& piece) {
    if (const auto found = rights.find(piece); found != rights.end()) right_[node].bits = found->second;
    const auto letters = letters_behind(rights, piece);
    const auto first = right_.size();
    right_[node].first = static_cast<std::uint16_t>(first);
    right_.resize(first + letters.size());
    assert(right_.size() <= std::numeric_limits<std::uint16_t>::max());
    for (std::size_t i = 0; i < letters.size(); ++i) {
      right_[first + i].letter = static_cast<std::uint8_t>(letters[i]);
      right_[node].letters |= 1ULL << right_[first + i].letter;
      fill(first + i, rights, piece + letters[i]);
    }
  }

  std::vector<std::uint16_t> pairs_of_ = std::vector<std::uint16_t>(kLetters * kLetters);
  std::vector<LeftPair> pairs_ = std::vector<LeftPair>(1);
  std::vector<Step> steps_ = std::vector<Step>(kLetters * kLetters);
  std::array<Centibits, kLetters> left_out_{}, put_in_{}, most_of_left_{}, most_of_right_{};
  std::vector<RightNode> right_ = std::vector<RightNode>(1);
};

void Correspondence::lay_out(std::string_view model, bool left_cyrillic, bool right_cyrillic, laid_out::Writer& out) {
  Made(model, left_cyrillic, right_cyrillic).write(out);
}

}  // namespace behistun::translit
