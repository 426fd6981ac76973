// French: the head has the capital, and what belongs to it is in lower case. Where it ends is a guess by the endings of
// adjectives.

#include <algorithm>

#include "body_extent.hpp"

namespace behistun::mention {

namespace {

class FrenchBody {
 public:
  explicit FrenchBody(const BodyGround& ground) : ground_(ground), scene_(ground.scene), tokens_(ground.tokens) {}

  // « ministère de l'Éducation »: behind a head in lower case some word has the capital.
  Span low_body(Span head) const {
    const auto end = phrases(adjectives(head.end), false);
    const bool has_capital = scene_.any_of(head.end, end, [](const Token& token) { return token.capital; });
    return has_capital ? Span{head.begin, end} : Span{};
  }

  // « accord de Paris »
  Span low_agreement(Span head) const {
    const auto end = head.end;
    const bool is_of = (scene_.is(end, "de") || scene_.is(end, "d")) && ground_.joins(end - 1) && ground_.joins(end);
    const bool is_of_place =
        is_of && tokens_[end + 1].capital && ground_.is_place_or_country(end + 1) && !scene_.is_country(end + 1);
    return is_of_place ? Span{head.begin, end + 1 + scene_.names[end + 1].count} : Span{};
  }

  Span capital_body(Span head) const {
    constexpr std::size_t kMostCapitals = 3;
    const bool tells = !scene_.opens_sentence(head.begin);
    auto end = adjectives(head.end);
    for (const auto name = end; end - name < kMostCapitals && ground_.joins(end - 1) && ground_.is_free_capital(end);)
      ++end;
    return {head.begin, phrases(end, tells)};
  }

 private:
  std::size_t phrases(std::size_t end, bool common_nouns) const {
    for (std::size_t count = 0; count < kMostPhrases; ++count) {
      const auto next = phrase(end, common_nouns);
      if (next == end) break;
      end = next;
    }
    return end;
  }

  std::size_t adjectives(std::size_t at) const {
    constexpr std::size_t kMost = 2, kShortest = 4;  // adjectives; bytes
    for (std::size_t count = 0; count < kMost && at < tokens_.size() && ground_.joins(at - 1); ++count, ++at) {
      if (!ground_.free(at) || scene_.word(at).size() < kShortest || !scene_.is(at, List::french_adjective)) break;
      while (at + 1 < tokens_.size() && scene_.gap(at) == "-" && ground_.free(at + 1))
        ++at;  // « chrétienne-démocrate »
    }
    return at;
  }

  // « a » is no « à », and « dès » no « des », though they are folded alike.
  bool is_another_word(std::size_t at) const {
    const bool is_bare = tokens_[at].span.size() == scene_.word(at).size();
    return scene_.is(at, "a") ? is_bare && !tokens_[at].capital : scene_.is(at, "des") && !is_bare;
  }

  // « l'Union africaine » of « de l'Union africaine à la paix »
  bool ends_a_known_body(std::size_t at) const {
    constexpr std::size_t kLongest = 5;  // tokens
    for (std::size_t count = 2; count <= std::min(kLongest, at); ++count)
      if (scene_.names[at - count].count == count && scene_.may_be(at - count, Target::Table::body)) return true;
    return false;
  }

  // « de la », « pour », « sur » and capital words, or a noun where `common_nouns` may be of the name; the token
  // behind, or `at`.
  std::size_t phrase(std::size_t at, bool common_nouns) const {
    constexpr std::size_t kMostCapitals = 4, kShortestNoun = 4;
    if (!scene_.is(at, List::body_of_fr) || is_another_word(at) || !ground_.joins(at - 1) || !ground_.joins(at))
      return at;
    auto end = at + 1;
    const bool parts_article = scene_.is(end, List::french_article);
    const bool has_article = parts_article || scene_.is(at, "du") || scene_.is(at, "des") || scene_.is(at, "aux");
    if (parts_article) {
      if (!ground_.joins(end)) return at;
      ++end;
    }
    if (scene_.is(at, "a") && (!has_article || ends_a_known_body(at))) return at;
    const auto start = end;
    while (end - start < kMostCapitals && ground_.is_free_capital(end) && (end == start || ground_.joins(end - 1)))
      ++end;
    if (end > start) return adjectives(end);
    const bool is_noun = common_nouns && end < tokens_.size() && scene_.word(end).size() >= kShortestNoun &&
                         !tokens_[end].number && (has_article || scene_.is(at, "d")) && ground_.free(end);
    return is_noun ? adjectives(end + 1) : at;
  }

  const BodyGround& ground_;
  const Scene& scene_;
  std::span<const Token> tokens_;
};

}  // namespace

Span french_extent(const BodyGround& ground, Span head, Kind kind, bool may_be_low) {
  const FrenchBody body(ground);
  if (ground.tokens[head.begin].capital) return body.capital_body(head);
  if (may_be_low) return body.low_body(head);
  return kind == Kind::agreement ? body.low_agreement(head) : Span{};
}

}  // namespace behistun::mention
