// Each link is "of", an article and what the office is of: capital words, or up to three small ones which lead to such
// or end with a word for an institution. Another person, a verb or a comma ends the chain.

#include "title_links.hpp"

#include "known/courtesies.hpp"
#include "known/institutions.hpp"
#include "titles.hpp"
#include "words/office_ranks.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

namespace {

class Links {
 public:
  explicit Links(const Scene& scene) : scene_(scene), tokens_(scene.tokens) {}

  std::size_t end(const Role& role, std::size_t stop) const {
    constexpr std::size_t kReach = 14;  // tokens
    auto at = role.end(), end = at;
    bool is_linked = is_link(at - 1, role);
    while (at < stop && at < role.end() + kReach && !scene_.opens_sentence(at)) {
      const bool is_quoted = scene_.gap(at - 1) == " \"";
      if (!is_quoted && !scene_.adjoins(at)) break;
      if (is_quoted && end == at) return std::max(end, behind_quotation(scene_, at, stop));
      if (is_link(at, role))
        ++at;
      else if (!is_linked)
        break;
      is_linked = false;
      while (at < stop && scene_.is(at, List::article)) ++at;
      if (at == stop) break;
      if (const auto* served = scene_.role_at(at); served != nullptr && served->office == "other") {
        at = end = std::min(served->end(), stop);
        continue;
      }
      if (const auto name = behind_name(at, stop); name > at) {
        at = end = name;
        continue;
      }
      const auto small = behind_small_words(at, stop);
      if (small == at) break;
      if (is_institution(scene_, small - 1) || (end > role.end() && is_portfolio(scene_.word(small - 1))))
        end = small;  // "the election commission", « ministère de la santé »
      else if (is_institution(scene_, at))
        end = at + 1;  // « le ministère chargé de … »
      at = small;
      if (const auto name = behind_name(at, stop); name > at) at = end = name;
    }
    return end;
  }

 private:
  bool is_link(std::size_t at, const Role& role) const {
    if (scene_.is(at, List::genitive)) return true;
    if (rank_of(role.office).leads) return false;
    return scene_.is(at, "for") || scene_.is(at, "on") ||
           (scene_.is(at, "at") && at > role.end() && scene_.is_capital(at - 1));
  }

  // Names of the gazetteer and other capital words in a row; what "and" joins to them, if no name begins with it.
  std::size_t behind_name(std::size_t at, std::size_t stop) const {
    const auto first = at;
    while (at < stop && !scene_.in_date(at) && !scene_.is_in_role(at) && !scene_.opens_sentence(at)) {
      const auto gap = at > first ? scene_.gap(at - 1) : " ";
      if (gap != " " && gap != "-" && gap != "' " && !scene_.is(at, "s")) break;
      if (const auto count = scene_.names[at].count; count > 0 && at + count <= stop && scene_.is_capital(at))
        at += count;
      else if ((scene_.is_capital(at) && !is_courtesy(scene_, at)) || (at > first && is_possessive(at)))
        ++at;
      else if (at > first && goes_on_behind_conjunction(at, stop))
        at += 2;
      else
        break;
    }
    return is_adjective_of_a_noun(at, first) ? first : at;
  }

  // The "s" of "the Hockey League's Council".
  bool is_possessive(std::size_t at) const {
    return scene_.is(at, "s") && scene_.adjoins(at) && scene_.is_capital(at + 1) && scene_.adjoins(at + 1);
  }

  bool goes_on_behind_conjunction(std::size_t at, std::size_t stop) const {
    return scene_.is(at, List::conjunction) && at + 1 < stop && scene_.gap(at) == " " && scene_.is_capital(at + 1) &&
           scene_.names[at + 1].count == 0 && !scene_.is_given_name(at + 1) && !scene_.is_in_role(at + 1) &&
           !is_courtesy(scene_, at + 1);
  }

  // "Of this southern Filipino province": the last capital is an adjective of what goes on in lower case.
  bool is_adjective_of_a_noun(std::size_t end, std::size_t first) const {
    return end > first && end < tokens_.size() && !scene_.adjective_at(end - 1).empty() && scene_.joins(end - 1) &&
           !scene_.is_capital(end) && !scene_.is(end, List::conjunction) && !scene_.is(end, List::in_place) &&
           !scene_.is_in_role(end) && scene_.reading.language == Language::en;
  }

  // "The management board": up to three words in lower case, none of which may be a verb or opens something else.
  std::size_t behind_small_words(std::size_t at, std::size_t stop) const {
    constexpr std::size_t kMost = 3;
    const auto first = at;
    while (at < stop && at < first + kMost && (at == first || scene_.gap(at - 1) == " ") && !scene_.is_capital(at) &&
           !scene_.opens_sentence(at) && !is_small_word_of_something_else(at))
      ++at;
    return at;
  }

  bool is_small_word_of_something_else(std::size_t at) const {
    const auto word = scene_.word(at);
    return scene_.is(at, List::genitive) || scene_.is(at, List::article) || scene_.is(at, List::conjunction) ||
           scene_.is(at, List::on_a_subject) || scene_.is(at, List::to_a_post) || scene_.is(at, List::in_place) ||
           scene_.is(at, List::opens_clause) || scene_.is(at, List::before_an_object) || letters_in(word) < 3 ||
           tokens_[at].number || scene_.is_in_role(at) ||
           (scene_.reading.language == Language::en && word.ends_with("ed")) ||
           is_verb_of_saying(scene_, at, scene_.reading.language);
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
};

}  // namespace

std::size_t end_of_links(const Scene& scene, const Role& role, std::size_t stop) {
  return Links(scene).end(role, stop);
}

// Behind the last word of «"Новая волна"», whose first is at the token; the token itself where nothing closes it.
std::size_t behind_quotation(const Scene& scene, std::size_t at, std::size_t stop) {
  constexpr std::size_t kLongest = 5;  // words
  if (!scene.is_capital(at)) return at;
  for (auto last = at; last < stop && last < at + kLongest; ++last) {
    if (scene.text.substr(scene.tokens[last].span.end, 1) == "\"") return last + 1;
    if (last + 1 >= stop || !(scene.gap(last) == " " || scene.gap(last) == "-")) break;
  }
  return at;
}

}  // namespace behistun::mention
