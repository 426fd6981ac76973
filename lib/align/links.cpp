// Links between the words of two texts, from what is given.

#include "links.hpp"

#include <algorithm>
#include <behistun/bilingual.hpp>
#include <behistun/unicode.hpp>
#include <unordered_map>

namespace behistun::align {
namespace {

const std::string kName = {kAnchor, '~'};
constexpr double kShortText = 300;  // words; a text is reckoned to be no shorter
constexpr std::size_t kCognateLetters = 4;
constexpr std::size_t kCognateFamily = 6;  // words that begin alike: with more of them it says nothing

void add(std::vector<Link>& links, const Texts& texts, Word left, Word right, double forward, double backward) {
  links.push_back({left, right, static_cast<float>(forward / frequency(texts.right, right)),
                   static_cast<float>(backward / frequency(texts.left, left))});
}

void link_same(std::vector<Link>& links, const Texts& texts, const Weights& weights) {
  for (Word word = 0; word < texts.words.size(); ++word) {
    if (texts.left.count[word] == 0 || texts.right.count[word] == 0) continue;
    const auto& text = texts.words[word];
    const auto sure = text[0] != kAnchor               ? weights.same_word
                      : text.compare(0, 2, kName) == 0 ? weights.same_name
                                                       : weights.same_anchor;
    add(links, texts, word, word, sure, sure);
  }
}

std::string beginning(const std::string& word) {
  std::size_t at = 0;
  for (std::size_t letter = 0; letter < kCognateLetters; ++letter) {
    const auto size = unicode::code_point(word, at).size;
    if (size == 0) return {};
    at += size;
  }
  return word.substr(0, at);
}

void link_cognates(std::vector<Link>& links, const Texts& texts, const Weights& weights) {
  struct Family {
    std::vector<Word> left, right;
  };
  std::unordered_map<std::string, Family> families;
  std::vector<const Family*> in_order;
  for (Word word = 0; word < texts.words.size(); ++word) {
    if (texts.words[word].empty() || texts.words[word][0] == kAnchor) continue;
    const auto begins = beginning(texts.words[word]);
    if (begins.empty()) continue;
    const auto [at, fresh] = families.try_emplace(begins);
    if (fresh) in_order.push_back(&at->second);
    if (texts.left.count[word] > 0) at->second.left.push_back(word);
    if (texts.right.count[word] > 0) at->second.right.push_back(word);
  }
  for (const auto* family : in_order) {
    if (family->left.size() + family->right.size() > kCognateFamily) continue;
    for (const auto left : family->left)
      for (const auto right : family->right)
        if (left != right) add(links, texts, left, right, weights.cognate, weights.cognate);
  }
}

/// The keys of the dictionary are the words of one side; of their translations, those that the other side holds.
void link_translations(std::vector<Link>& links, const Texts& texts, const Weights& weights) {
  const auto dictionary = bilingual::Dictionary::between(texts.left.language, texts.right.language);
  if (dictionary.empty()) return;
  const bool by_left = dictionary.keyed_by_left();
  std::unordered_map<bilingual::Dictionary::Word, Word> others;
  for (Word word = 0; word < texts.words.size(); ++word)
    if ((by_left ? texts.right : texts.left).count[word] > 0)
      if (const auto other = by_left ? dictionary.right(texts.words[word]) : dictionary.left(texts.words[word]))
        others.emplace(*other, word);
  for (Word word = 0; word < texts.words.size(); ++word) {
    if ((by_left ? texts.left : texts.right).count[word] == 0) continue;
    const auto key = by_left ? dictionary.left(texts.words[word]) : dictionary.right(texts.words[word]);
    if (!key) continue;
    const auto range = dictionary.of_key(*key);
    for (std::size_t at = range.first; at < range.first + range.count; ++at) {
      const auto translation = dictionary.translation(*key, at);
      const auto other = others.find(by_left ? translation.right : translation.left);
      if (other == others.end()) continue;
      add(links, texts, by_left ? word : other->second, by_left ? other->second : word,
          weights.dictionary * translation.forward, weights.dictionary * translation.backward);
    }
  }
}

}  // namespace

double frequency(const Text& text, Word word) {
  return std::max(text.count[word], 1.0) / std::max(text.total, kShortText);
}

std::vector<Link> given(const Texts& texts, const Weights& weights) {
  std::vector<Link> links;
  link_same(links, texts, weights);
  link_cognates(links, texts, weights);
  link_translations(links, texts, weights);
  return links;
}

Links::Links(std::vector<Link> links, const Texts& texts) : by_left_(std::move(links)) {
  const auto words = texts.words.size();
  std::sort(by_left_.begin(), by_left_.end(),
            [](const Link& a, const Link& b) { return a.left != b.left ? a.left < b.left : a.right < b.right; });
  std::size_t kept = 0;
  for (const auto& link : by_left_) {
    if (kept > 0 && by_left_[kept - 1].left == link.left && by_left_[kept - 1].right == link.right) {
      by_left_[kept - 1].forward = std::max(by_left_[kept - 1].forward, link.forward);
      by_left_[kept - 1].backward = std::max(by_left_[kept - 1].backward, link.backward);
    } else {
      by_left_[kept++] = link;
    }
  }
  by_left_.resize(kept);
  by_right_ = by_left_;
  std::stable_sort(by_right_.begin(), by_right_.end(), [](const Link& a, const Link& b) { return a.right < b.right; });
  left_begin_.assign(words + 1, 0);
  right_begin_.assign(words + 1, 0);
  for (const auto& link : by_left_) {
    ++left_begin_[link.left + 1];
    ++right_begin_[link.right + 1];
  }
  for (std::size_t word = 0; word < words; ++word) {
    left_begin_[word + 1] += left_begin_[word];
    right_begin_[word + 1] += right_begin_[word];
  }
  left_expected_.assign(words, 0);
  right_expected_.assign(words, 0);
  for (const auto& link : by_left_) {
    auto& left = left_expected_[link.left];
    auto& right = right_expected_[link.right];
    left = std::max(left, std::min(1.0, link.backward * frequency(texts.left, link.left)));
    right = std::max(right, std::min(1.0, link.forward * frequency(texts.right, link.right)));
  }
}

}  // namespace behistun::align
