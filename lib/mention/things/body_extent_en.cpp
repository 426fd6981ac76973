// English: what has a capital beside the head belongs to the name. At the beginning of a sentence a capital tells
// nothing: words that open sentences (data/openers.tsv) are left out there, and a country's possessive everywhere.

#include <algorithm>
#include <iterator>

#include "body_extent.hpp"
#include "known/institutions.hpp"
#include "known/name_words.hpp"
#include "offices/titles.hpp"
#include "words/openers.hpp"

namespace behistun::mention {

namespace {

class EnglishBody {
 public:
  explicit EnglishBody(const BodyGround& ground) : ground_(ground), scene_(ground.scene), tokens_(ground.tokens) {}

  std::size_t begin(std::size_t head) const {
    constexpr std::size_t kMostBefore = 5;
    auto begin = head;
    while (begin > 0 && head - begin < kMostBefore) {
      const auto next = one_before(begin);
      if (next == begin) break;
      begin = next;
    }
    while (begin < head && tells_nothing(begin)) ++begin;
    begin = behind_possessive(begin, head);
    if (begin < head && scene_.opens_sentence(begin) && head - begin == 1 && scene_.names[begin].count == 0) ++begin;
    return begin;
  }

  // "of", "for the", "on" and capital words; the token behind, or `at`.
  std::size_t phrase(std::size_t at, Kind kind) const {
    if (!scene_.is(at, List::body_of_en) || !ground_.joins(at - 1) || !ground_.joins(at)) return at;
    auto end = at + 1;
    if (scene_.is(end, "the") && ground_.joins(end)) ++end;
    const auto start = end;
    while (end < tokens_.size() && end - start < kMostBehind && ground_.free(end) && !scene_.in_date(end)) {
      if (end > start && (begins_a_persons_name(end) || is_beside_a_state(end))) break;
      if (tokens_[end].capital) {
        ++end;
      } else if (end > start && (goes_on_with_and(end) || is_possessive(end))) {
        end += 2;
      } else {
        break;
      }
      if (end >= tokens_.size() || ground_.joins(end - 1)) continue;
      if (kind != Kind::agreement || !lists_up_to_and(end)) break;
    }
    return end > start ? end : at;
  }

 private:
  // The beginning of a name from `begin` on with the word before it, or a word and "and" or "'s"; `begin` if those do
  // not belong to it.
  std::size_t one_before(std::size_t begin) const {
    const auto before = begin - 1;
    if (is_small_word(before)) return begin;
    const bool is_initial = tokens_[before].initial && scene_.gap(before) == ". ";  // "U.S. Navy League"
    if (!ground_.joins(before) && !is_initial) return begin;
    if (ground_.is_free_capital(before)) return before;
    if (before == 0 || !ground_.joins(before - 1) || !ground_.is_free_capital(before - 1)) return begin;
    const bool links = scene_.is(before, "s") || (scene_.is(before, "and") && !scene_.is_country(before - 1));
    return links ? before - 1 : begin;
  }

  // "Russia On The Agreement": in a title small words have capitals too.
  bool is_small_word(std::size_t at) const {
    return scene_.is(at, List::article) || scene_.is(at, List::in_place) || scene_.is(at, List::body_of_en);
  }

  // "Committee on European Union Affairs Jessika Roswall"
  bool begins_a_persons_name(std::size_t at) const {
    return scene_.is_given_name(at) && ground_.joins(at) && ground_.is_free_capital(at + 1) &&
           !is_institution(scene_, at + 1);
  }

  // "Central Committee of the Workers' Party of Korea Ri Hi Yong": two words of no institution right behind a state.
  bool is_beside_a_state(std::size_t at) const {
    return scene_.is_country(at - 1) && ground_.joins(at) && ground_.is_free_capital(at + 1) &&
           !is_institution(scene_, at) && !is_institution(scene_, at + 1) && !ground_.is_place_or_country(at) &&
           !is_portfolio(scene_.word(at));
  }

  // "Last Commission", "France's Council": no word of the name.
  bool tells_nothing(std::size_t at) const {
    return is_opener(scene_.word(at), Language::en) || scene_.is(at, "s") ||
           (scene_.is(at + 1, "s") && scene_.is_country(at));
  }

  // "Moscow's District Court": whose place it is belongs to no name. The token behind, or `begin`.
  std::size_t behind_possessive(std::size_t begin, std::size_t head) const {
    const auto behind = begin + scene_.names[begin].count;
    const bool is_of_place = behind > begin && behind < head && scene_.is(behind, "s") &&
                             scene_.gap(behind - 1) == "'" && ground_.is_place_or_country(begin);
    return is_of_place ? behind + 1 : begin;
  }

  // "Committee of the National People's Congress"
  bool is_possessive(std::size_t at) const {
    return scene_.is(at, "s") && scene_.gap(at - 1) == "'" && !ground_.is_place_or_country(at - 1) &&
           ground_.joins(at) && ground_.is_free_capital(at + 1);
  }

  bool goes_on_with_and(std::size_t at) const {
    return scene_.is(at, "and") && ground_.joins(at) && ground_.is_free_capital(at + 1) &&
           !ground_.is_place_or_country(at + 1);
  }

  // "Friendship, Cooperation and Mutual Assistance": a comma belongs to the name where "and" follows.
  bool lists_up_to_and(std::size_t at) const {
    if (scene_.gap(at - 1) != ", " || !tokens_[at].capital) return false;
    while (at + 1 < tokens_.size() && tokens_[at].capital && ground_.joins(at)) ++at;
    return scene_.is(at, "and");
  }

  const BodyGround& ground_;
  const Scene& scene_;
  std::span<const Token> tokens_;
};

}  // namespace

Span english_extent(const BodyGround& ground, Span head, Kind kind) {
  if (!ground.tokens[head.begin].capital) return {};
  const EnglishBody body(ground);
  const auto begin = body.begin(head.begin);
  auto end = head.end;
  // "High Representative of the European Union for Foreign Affairs"
  const bool is_whole = ground.scene.names[begin].count == end - begin && ground.known_body(begin) != nullptr;
  if (is_whole && ground.scene.is(end, "for")) return {begin, end};
  for (std::size_t phrases = 0; phrases < kMostPhrases; ++phrases) {
    const auto next = body.phrase(end, kind);
    if (next == end) break;
    end = next;
  }
  return {begin, end};
}

}  // namespace behistun::mention
