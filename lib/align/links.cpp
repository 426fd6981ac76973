// Links between the words of two texts, from what is given.

#include "links.hpp"

#include <algorithm>
#include <behistun/bilingual.hpp>
#include <utility>

namespace behistun::align {
namespace {

constexpr std::size_t kCognateFamily = 6;  // words that begin alike: with more of them it says nothing

class Given {
 public:
  Given(const Texts& texts, const Weights& weights) : texts_(texts), weights_(weights) {}

  std::vector<Link> links() && {
    links_.reserve(4 * texts_.words.size());
    same();
    cognates();
    translations();
    return std::move(links_);
  }

 private:
  bool in_left(Word word) const { return texts_.left.count[word] > 0; }
  bool in_right(Word word) const { return texts_.right.count[word] > 0; }

  void add(Word left, Word right, double forward, double backward) {
    links_.push_back({left, right, static_cast<float>(forward), static_cast<float>(backward)});
  }

  double sure(Term::Kind kind) const {
    if (kind == Term::Kind::stem) return weights_.same_word;
    return kind == Term::Kind::name ? weights_.same_name : weights_.same_anchor;
  }

  void same() {
    for (Word word = 0; word < texts_.words.size(); ++word)
      if (in_left(word) && in_right(word))
        add(word, word, sure(texts_.words[word].kind), sure(texts_.words[word].kind));
  }

  void cognates() {
    constexpr Word kNone = UINT32_MAX;
    struct Family {
      std::size_t lefts = 0, rights = 0;
      Word last = kNone;
    };
    Vocabulary beginnings(texts_.words.size());
    std::vector<Family> families;
    families.reserve(texts_.words.size());
    std::vector<Word> before(texts_.words.size(), kNone);  // the word before of the same family
    for (Word word = 0; word < texts_.words.size(); ++word) {
      const auto beginning = texts_.words[word].beginning;
      if (beginning == 0) continue;
      const auto number = beginnings.of({beginning});
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
      const auto& known = texts_.words[word];
      const bilingual::Stem stem{known.hash, known.beginning};
      if (known.kind != Term::Kind::stem) return std::optional<bilingual::Dictionary::Word>();
      return left ? dictionary.left(stem) : dictionary.right(stem);
    };
    bilingual::Dictionary::Words others;
    auto& words = by_number();
    for (Word word = 0; word < texts_.words.size(); ++word)
      if (by_left ? in_right(word) : in_left(word))
        if (const auto other = number(!by_left, word); other && !others[*other]) {
          others.set(*other);
          words[*other] = word;
        }
    std::vector<bilingual::Dictionary::Translation> found;
    found.reserve(64);
    for (Word word = 0; word < texts_.words.size(); ++word) {
      if (!(by_left ? in_left(word) : in_right(word))) continue;
      const auto key = number(by_left, word);
      if (!key) continue;
      found.clear();
      dictionary.translations(*key, others, found);
      for (const auto& one : found) {
        const auto other = words[by_left ? one.right : one.left];
        add(by_left ? word : other, by_left ? other : word, weights_.dictionary * static_cast<double>(one.forward),
            weights_.dictionary * static_cast<double>(one.backward));
      }
    }
  }

  /// Words by their number in the dictionary. Only those that were set in this call are asked for.
  static std::vector<Word>& by_number() {
    thread_local std::vector<Word> words(bilingual::Dictionary::Words().size());
    return words;
  }

  const Texts& texts_;
  const Weights& weights_;
  std::vector<Link> links_;
};

/// How often a word stands in a text, with some room for the words of a short text.
float frequency(const Text& text, Word word) {
  constexpr double kShortText = 300;  // words; a text is reckoned to be no shorter
  return std::max(text.count[word], 1.F) / static_cast<float>(std::max(text.total, kShortText));
}

/// The links by one of their words: those of word w stand from begin[w] to begin[w + 1].
std::vector<std::uint32_t> begins(const std::vector<Link>& links, Word Link::*by, std::size_t words) {
  std::vector<std::uint32_t> begin(words + 1, 0);
  for (const auto& link : links) ++begin[link.*by + 1];
  for (std::size_t word = 0; word < words; ++word) begin[word + 1] += begin[word];
  return begin;
}

/// Links of the same two words become one, the strongest; those of a left word stand together.
void merge(std::vector<Link>& links, std::size_t words) {
  auto next = begins(links, &Link::left, words);
  std::vector<Link> grouped(links.size());
  for (const auto& link : links) grouped[next[link.left]++] = link;
  std::vector<std::uint32_t> kept_at(words, 0);  // of each right word, the place behind its link with this left word
  std::uint32_t kept = 0, start = 0;
  for (std::size_t at = 0; at < grouped.size(); ++at) {
    const auto link = grouped[at];
    if (at > 0 && link.left != grouped[at - 1].left) start = kept;
    auto& place = kept_at[link.right];
    if (place > start) {
      auto& same = links[place - 1];
      same.forward = std::max(same.forward, link.forward);
      same.backward = std::max(same.backward, link.backward);
    } else {
      links[kept++] = link;
      place = kept;
    }
  }
  links.resize(kept);
}

}  // namespace

bool one_language(const Texts& texts) {
  return texts.left.language == texts.right.language && texts.left.language != Language::und;
}

bool can_read(const Texts& texts) {
  return one_language(texts) || !bilingual::Dictionary::between(texts.left.language, texts.right.language).empty();
}

std::vector<Link> given(const Texts& texts, const Weights& weights) { return Given(texts, weights).links(); }

Links::Links(std::vector<Link> links, const Texts& texts) {
  const auto words = texts.words.size();
  merge(links, words);
  const auto reasons = [&](const Text& text, Word Link::*of, Word Link::*other, float Link::*likely) {
    Reasons out;
    out.begin_ = begins(links, of, words);
    out.reasons_.resize(links.size());
    out.expected_.assign(words, 0);
    auto next = out.begin_;
    for (const auto& link : links) {
      const auto word = link.*of;
      out.reasons_[next[word]++] = {link.*other, link.*likely / frequency(text, word)};
      out.expected_[word] = std::max(out.expected_[word], std::min(1.F, link.*likely));
    }
    return out;
  };
  left_ = reasons(texts.left, &Link::left, &Link::right, &Link::backward);
  right_ = reasons(texts.right, &Link::right, &Link::left, &Link::forward);
}

Links Links::expecting(float least) const {
  auto out = *this;
  for (auto* reasons : {&out.left_, &out.right_})
    for (auto& expected : reasons->expected_) expected = std::max(expected, least);
  return out;
}

}  // namespace behistun::align
