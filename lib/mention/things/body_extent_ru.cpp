// Russian: the first word of the name has the capital, be it an adjective or the head. Cases tell what belongs to it:
// adjectives before the head agree, nouns behind it stand in the genitive.

#include <algorithm>

#include "body_extent.hpp"
#include "words/nominative.hpp"

namespace behistun::mention {

namespace {

constexpr std::size_t kShortestWord = 6;  // bytes

// A noun or adjective of a case behind «по», «о» or the head; no verb, no preposition.
bool may_go_on(std::string_view folded) { return folded.size() >= kShortestWord && !is_in(List::russian_verb, folded); }

class RussianBody {
 public:
  explicit RussianBody(const BodyGround& ground) : ground_(ground), scene_(ground.scene), tokens_(ground.tokens) {}

  // From the first adjective before the head that has a capital.
  std::size_t begin(std::size_t head) const {
    constexpr std::size_t kMost = 4;  // adjectives
    auto begin = head;
    while (begin > 0 && head - begin < kMost && ground_.joins(begin - 1) && ground_.free(begin - 1) &&
           is_russian_adjective(scene_.word(begin - 1)) &&
           (begin == head || agree(scene_.word(begin - 1), scene_.word(begin))))
      --begin;
    while (begin < head && !has_telling_capital(begin)) ++begin;
    return begin;
  }

  bool has_telling_capital(std::size_t at) const { return tokens_[at].capital && !scene_.opens_sentence(at); }

  // A country, place or body of the gazetteer.
  std::size_t name_behind(std::size_t at) const {
    const bool is_there =
        at < tokens_.size() && ground_.joins(at - 1) && ground_.is_free_capital(at) && !tokens_[at].initial;
    return is_there ? at + scene_.names[at].count : at;
  }

  // «по правам человека», «о стратегическом партнёрстве и сотрудничестве».
  std::size_t phrase(std::size_t at, Kind kind) const {
    const bool opens = (scene_.is(at, "по") || (kind == Kind::agreement && scene_.is(at, List::about))) &&
                       ground_.joins(at - 1) && ground_.joins(at);
    if (!opens) return at;
    const auto first = at + 1;
    auto end = first;
    while (end < tokens_.size() && end - at <= kMostBehind &&
           (end == first || ground_.joins(end - 1) || scene_.gap(end - 1) == ", ")) {
      const auto next = phrase_from(end, first);
      if (next == end) break;
      end = next;
    }
    return end > first ? field(end, kind) : at;
  }

  // «Ассоциация производителей бытовой техники», «Институт химического синтеза РАН»: a second noun has an adjective; a
  // name may end it.
  std::size_t genitives(std::size_t at) const {
    const auto end = genitive(at, 0);
    return end == at ? at : name_behind(genitive(end, 1));
  }

 private:
  // «в области туризма», «в сфере высшего образования» behind what an agreement is on.
  std::size_t field(std::size_t at, Kind kind) const {
    const bool opens = kind == Kind::agreement && scene_.is(at, "в") && ground_.joins(at - 1) && ground_.joins(at) &&
                       scene_.is(at + 1, List::field);
    if (!opens) return at;
    const auto end = genitive(at + 2, 0);
    return end > at + 2 ? end : at;
  }

  // Behind one word more of a phrase whose words begin at `first`, or behind «и» and what it joins.
  std::size_t phrase_from(std::size_t at, std::size_t first) const {
    const bool is_next = at == first || ground_.joins(at - 1) || is_listed(at);
    if (may_go_on(scene_.word(at)) && is_next && ground_.free(at) && !tokens_[at].number) return at + 1;
    if (at == first || !scene_.is(at, "и") || !ground_.joins(at)) return at;
    if (ground_.joins(at - 1) && is_listed(at + 1)) return at + 2;
    return is_adjective_with_noun(at + 1) ? at + 3 : at;
  }

  // «и взаимной помощи»
  bool is_adjective_with_noun(std::size_t at) const {
    constexpr std::size_t kShortest = 8;  // bytes
    return at + 1 < tokens_.size() && ground_.joins(at) && !tokens_[at].capital && !tokens_[at + 1].capital &&
           scene_.word(at).size() >= kShortest && scene_.is(at, List::oblique_adjective) &&
           may_go_on(scene_.word(at + 1)) && ground_.free(at) && ground_.free(at + 1);
  }

  // «дружбе, сотрудничестве»: a word of the same case as one before it.
  bool is_listed(std::size_t at) const {
    constexpr std::size_t kEnding = 2, kReach = 3;  // bytes, of a letter; words
    if (at >= tokens_.size() || !may_go_on(scene_.word(at))) return false;
    const auto ending = scene_.word(at).substr(scene_.word(at).size() - kEnding);
    for (std::size_t back = 1; back <= std::min(at, kReach); ++back)
      if (const auto before = scene_.word(at - back); before.size() > kEnding && before.ends_with(ending)) return true;
    return false;
  }

  // «Академия наук», «Федерация независимых профсоюзов»: adjectives, so many at least, and one noun in the genitive.
  std::size_t genitive(std::size_t at, std::size_t adjectives) const {
    constexpr std::size_t kMost = 3;  // adjectives
    auto end = at;
    while (end - at < kMost && continues(end) && scene_.is(end, List::genitive_adjective)) ++end;
    const bool is_noun = continues(end) && may_go_on(scene_.word(end)) && scene_.is(end, List::genitive_noun);
    return is_noun && end >= at + adjectives ? end + 1 : at;
  }
  bool continues(std::size_t at) const {
    return at < tokens_.size() && ground_.joins(at - 1) && ground_.free(at) && !tokens_[at].capital &&
           scene_.word(at).size() >= kShortestWord && !scene_.is(at, List::no_genitive);
  }

  const BodyGround& ground_;
  const Scene& scene_;
  std::span<const Token> tokens_;
};

}  // namespace

Span russian_extent(const BodyGround& ground, Span head, Kind kind) {
  const auto& scene = ground.scene;
  const RussianBody body(ground);
  const auto begin = body.begin(head.begin);
  const auto known = begin + scene.names[begin].count;
  if (known == head.end && ground.known_body(begin) != nullptr) return {};
  if (scene.is_country(begin) && known > head.begin) return {};  // «Российская Федерация»
  if (begin == head.begin && !body.has_telling_capital(begin)) return {};
  auto end = body.name_behind(head.end);
  if (end == head.end) end = body.phrase(head.end, kind);
  if (end == head.end && kind == Kind::body) end = body.genitives(head.end);
  return {begin, end};
}

}  // namespace behistun::mention
