// Links between the words of two texts, from what is given.

#include "links.hpp"

#include <algorithm>
#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>

namespace behistun::align {
namespace {

constexpr double kShortText = 300;  // words; a text is reckoned to be no shorter
constexpr std::size_t kCognateLetters = 4;
constexpr std::size_t kCognateFamily = 6;  // words that begin alike: with more of them it says nothing

class Given {
 public:
  Given(const Texts& texts, const Weights& weights) : texts_(texts), weights_(weights) {}

  std::vector<Link> links() && {
    same();
    cognates();
    translations();
    return std::move(links_);
  }

 private:
  bool in_left(Word word) const { return texts_.left.count[word] > 0; }
  bool in_right(Word word) const { return texts_.right.count[word] > 0; }

  void add(Word left, Word right, double forward, double backward) {
    links_.push_back({left, right, static_cast<float>(forward / frequency(texts_.right, right)),
                      static_cast<float>(backward / frequency(texts_.left, left))});
  }

  void same() {
    for (Word word = 0; word < texts_.words.size(); ++word) {
      if (!in_left(word) || !in_right(word)) continue;
      const auto text = texts_.words[word];
      const auto sure = !text.starts_with(kAnchor)        ? weights_.same_word
                        : text.substr(1).starts_with('~') ? weights_.same_name
                                                          : weights_.same_anchor;
      add(word, word, sure, sure);
    }
  }

  /// The first letters of a word; empty if it has fewer.
  static std::string_view beginning(std::string_view word) {
    std::size_t at = 0;
    for (std::size_t letter = 0; letter < kCognateLetters; ++letter) {
      const auto size = unicode::code_point(word, at).size;
      if (size == 0) return {};
      at += size;
    }
    return word.substr(0, at);
  }

  void cognates() {
    constexpr Word kNone = UINT32_MAX;
    struct Family {
      std::size_t lefts = 0, rights = 0;
      Word last = kNone;
    };
    Vocabulary beginnings;
    std::vector<Family> families;
    std::vector<Word> before(texts_.words.size(), kNone);  // the word before of the same family
    for (Word word = 0; word < texts_.words.size(); ++word) {
      const auto text = texts_.words[word];
      const auto begins = text.starts_with(kAnchor) ? std::string_view() : beginning(text);
      if (begins.empty()) continue;
      const auto number = beginnings.of(begins);
      if (number == families.size()) families.emplace_back();
      auto& family = families[number];
      family.lefts += in_left(word);
      family.rights += in_right(word);
      before[word] = std::exchange(family.last, word);
    }
    for (const auto& family : families) {
      if (family.lefts == 0 || family.rights == 0 || family.lefts + family.rights > kCognateFamily) continue;
      for (auto left = family.last; left != kNone; left = before[left])
        for (auto right = family.last; right != kNone; right = before[right])
          if (left != right && in_left(left) && in_right(right)) add(left, right, weights_.cognate, weights_.cognate);
    }
  }

  /// The keys of the dictionary are the words of one side; of their translations, those that the other side holds.
  void translations() {
    const auto dictionary = bilingual::Dictionary::between(texts_.left.language, texts_.right.language);
    if (dictionary.empty()) return;
    const bool by_left = dictionary.keyed_by_left();
    const auto number = [&](bool left, Word word) {
      return left ? dictionary.left(texts_.words[word]) : dictionary.right(texts_.words[word]);
    };
    bilingual::Dictionary::Words others;
    std::vector<std::pair<bilingual::Dictionary::Word, Word>> words;  // of the other side, by their numbers
    for (Word word = 0; word < texts_.words.size(); ++word)
      if (by_left ? in_right(word) : in_left(word))
        if (const auto other = number(!by_left, word)) {
          others.set(*other);
          words.emplace_back(*other, word);
        }
    std::sort(words.begin(), words.end());
    std::vector<bilingual::Dictionary::Translation> found;
    for (Word word = 0; word < texts_.words.size(); ++word) {
      if (!(by_left ? in_left(word) : in_right(word))) continue;
      const auto key = number(by_left, word);
      if (!key) continue;
      found.clear();
      dictionary.translations(*key, others, found);
      for (const auto& one : found) {
        const auto wanted = by_left ? one.right : one.left;
        const auto other = std::lower_bound(words.begin(), words.end(), std::pair(wanted, Word{0}))->second;
        add(by_left ? word : other, by_left ? other : word, weights_.dictionary * one.forward,
            weights_.dictionary * one.backward);
      }
    }
  }

  const Texts& texts_;
  const Weights& weights_;
  std::vector<Link> links_;
};

}  // namespace

double frequency(const Text& text, Word word) {
  return std::max(text.count[word], 1.0) / std::max(text.total, kShortText);
}

std::vector<Link> given(const Texts& texts, const Weights& weights) { return Given(texts, weights).links(); }

void Links::group(const std::vector<Link>& links, std::size_t words) {
  begin_.assign(words + 1, 0);
  for (const auto& link : links) ++begin_[link.left + 1];
  for (std::size_t word = 0; word < words; ++word) begin_[word + 1] += begin_[word];
  links_.resize(links.size());
  auto next = begin_;
  for (const auto& link : links) links_[next[link.left]++] = link;
}

void Links::merge(std::size_t words) {
  std::size_t kept = 0;
  for (std::size_t word = 0, first = 0; word < words; ++word) {
    const auto last = begin_[word + 1], start = kept;
    std::sort(links_.begin() + static_cast<std::ptrdiff_t>(first), links_.begin() + static_cast<std::ptrdiff_t>(last),
              [](const Link& a, const Link& b) { return a.right < b.right; });
    for (auto at = first; at < last; ++at) {
      const auto& link = links_[at];
      if (kept > start && links_[kept - 1].right == link.right) {
        links_[kept - 1].forward = std::max(links_[kept - 1].forward, link.forward);
        links_[kept - 1].backward = std::max(links_[kept - 1].backward, link.backward);
      } else {
        links_[kept++] = link;
      }
    }
    first = last;
    begin_[word] = start;
  }
  begin_[words] = kept;
  links_.resize(kept);
}

Links::Links(const std::vector<Link>& links, const Texts& texts) {
  const auto words = texts.words.size();
  group(links, words);
  merge(words);
  left_expected_.assign(words, 0);
  right_expected_.assign(words, 0);
  for (const auto& link : links_) {
    auto& left = left_expected_[link.left];
    auto& right = right_expected_[link.right];
    left = std::max(left, std::min(1.0, link.backward * frequency(texts.left, link.left)));
    right = std::max(right, std::min(1.0, link.forward * frequency(texts.right, link.right)));
  }
}

}  // namespace behistun::align
