// Whose an office is stands beside it as a rule (whose_office.cpp), or beside the name (beside_name.cpp). Else, surest
// first:
//
//   the chair of a committee of the Riksdag, A  at the body that his office is of
//   the Chief of Naval Staff of Denmark, A      in the phrase that tells his office (title_phrase.cpp)
//   Mr Orr                                      at another mention of the same person
//   Yasser Arafat                               in the gazetteer
//   The Australian Minister A and Minister B    at the one before in a list
//   In Tanzania, they will meet President Orr   at the opening of its sentence
//   Deputy Minister Ivan Orr                    nowhere: the publisher's own, if its sentence has no other state

#include "sides.hpp"

#include <algorithm>
#include <map>

#include "beside_name.hpp"
#include "state_bodies.hpp"
#include "title_phrase.hpp"
#include "words/office_ranks.hpp"

namespace behistun::mention {

namespace {

class Sides {
 public:
  Sides(const Scene& scene, std::vector<Mention>& mentions)
      : scene_(scene), tokens_(scene.tokens), mentions_(mentions), beside_(scene) {}

  void tell() {
    for (auto& one : mentions_) {
      if (one.kind != Kind::person) continue;
      if (one.of.empty()) one.of = beside_.told(one, end_of_the_one_before(one));
      if (one.of.empty()) one.of = of_the_body_he_is_of(one);
      if (one.of.empty() && one.key.starts_with("name:")) one.of = of_his_title(one);
      if (const auto state = beside_.is_side(one.of) ? std::string_view() : state_of_body(one.of); !state.empty())
        one.of = state;
    }
    std::map<std::string_view, std::string_view> by_key;
    for (const auto& one : mentions_)
      if (one.kind == Kind::person && beside_.is_side(one.of)) by_key.emplace(one.key, one.of);
    for (auto& one : mentions_) {
      if (one.kind != Kind::person || !one.of.empty()) continue;
      const auto told = by_key.find(one.key);
      one.of = told != by_key.end() ? told->second : known_side(one);
      if (one.of.empty()) one.of = of_the_one_before_in_list(one);
      if (one.of.empty()) one.of = where_its_sentence_is(one);
      if (one.of.empty() && is_own(one)) by_key.emplace(one.key, one.of = scene_.reading.side);
    }
  }

 private:
  // "The Chief of Naval Staff of Denmark, A", of a stranger.
  std::string_view of_his_title(const Mention& person) const {
    const auto after = std::find_if(from(person.span.end), mentions_.cend(),
                                    [](const Mention& one) { return one.kind == Kind::person; });
    const auto next = after == mentions_.cend() ? tokens_.size() : beside_.token_from(after->span.begin);
    const auto first = beside_.token_from(person.span.begin);
    return TitlePhrase(scene_, beside_)
        .state_of(end_of_the_one_before(person), first, beside_.token_from(person.span.end), next);
  }

  // "The Chairman of the Foreign Affairs Committee of the German Bundestag, A", « A, directrice générale du ministère
  // canadien »: the state of the body that the words behind the office name, up to a comma; a stranger's may be an
  // organisation («директор бюро ООН А»).
  std::string_view of_the_body_he_is_of(const Mention& person) const {
    constexpr std::ptrdiff_t kNear = 4;  // mentions: "the Chairman", the body, a state, the name
    const auto at = from(person.span.begin);
    const auto begin = at - std::min(kNear, at - mentions_.cbegin()), end = at + std::min(kNear, mentions_.cend() - at);
    const auto office = std::find_if(begin, end, [&](const Mention& one) {
      return one.kind == Kind::office && one.key == person.key && one.of.empty();
    });
    return office == end ? std::string_view() : state_of_body_behind(*office, person);
  }

  std::string_view state_of_body_behind(const Mention& office, const Mention& person) const {
    constexpr std::size_t kReach = 14;  // tokens
    const auto first = beside_.token_from(office.span.end);
    for (auto at = first; at < std::min(first + kReach, tokens_.size()); ++at) {
      if (tokens_[at].span.begin == person.span.begin || scene_.opens_sentence(at) ||
          (at > 0 && scene_.gap(at - 1).find_first_of(",;:\n()\"") != std::string_view::npos))
        return {};
      if (scene_.is(at, List::on_a_subject) || scene_.is(at, List::in_place) || scene_.is(at, "for")) return {};
      for (const auto& target : scene_.names[at].targets) {
        if (target.table != Target::Table::body) continue;
        const auto& named = scene_.known.bodies()[target.row];
        if (const auto state = state_of_body(named.id); !state.empty()) return state;
        if (person.key.starts_with("name:") && beside_.is_side(named.id)) return named.id;
      }
      const auto body = from(tokens_[at].span.begin);
      if (body != mentions_.cend() && body->kind == Kind::body && body->span.begin == tokens_[at].span.begin &&
          scene_.known.country(body->of) != nullptr)
        return body->of;
    }
    return {};
  }

  // "The Australian Foreign Minister A and the Minister for Defence B": of two with different offices, joined by
  // "and" or a comma, the second is of the first's state where nothing says another.
  std::string_view of_the_one_before_in_list(const Mention& person) const {
    const auto first = beside_.token_from(person.span.begin);
    const auto* title = beside_.title_before_comma(first);
    if (title == nullptr || title->office == "ambassador" || rank_of(title->office).is_states) return {};
    const auto* before = last_person_before(person, tokens_[title->whole_first].span.begin);
    if (before == nullptr || before->of.empty() || has_the_same_title(*before, *title)) return {};
    auto at = beside_.token_from(before->span.end);
    if (scene_.is_capital(at) && tokens_[at].upper && at < title->whole_first) ++at;  // "MP"
    bool is_listed = false;
    for (; at < title->whole_first; ++at) {
      is_listed = is_listed || scene_.is(at, List::conjunction);
      if (!scene_.is(at, List::conjunction) && !scene_.is(at, List::article)) return {};
    }
    return is_listed ? before->of : std::string_view();
  }

  // The token behind whoever is named before somebody; 0 if nobody is.
  std::size_t end_of_the_one_before(const Mention& person) const {
    const auto* before = last_person_before(person, person.span.begin);
    return before == nullptr ? 0 : beside_.token_from(before->span.end);
  }

  // Named before somebody, and no further than the byte.
  const Mention* last_person_before(const Mention& somebody, std::size_t end) const {
    const auto behind = from(somebody.span.begin);
    const auto before = std::find_if(std::make_reverse_iterator(behind), mentions_.crend(), [&](const Mention& one) {
      return one.kind == Kind::person && one.span.end <= end;
    });
    return before == mentions_.crend() ? nullptr : &*before;
  }

  // The first mention that begins at the byte or behind it.
  std::vector<Mention>::const_iterator from(std::size_t byte) const {
    return std::lower_bound(mentions_.cbegin(), mentions_.cend(), byte,
                            [](const Mention& one, std::size_t begin) { return one.span.begin < begin; });
  }

  bool has_the_same_title(const Mention& person, const Role& title) const {
    if (title.office != "other") return person.role == title.office;
    const auto* other = beside_.title_before_comma(beside_.token_from(person.span.begin));
    return other != nullptr && std::equal(tokens_.begin() + static_cast<std::ptrdiff_t>(other->first),
                                          tokens_.begin() + static_cast<std::ptrdiff_t>(other->last),
                                          tokens_.begin() + static_cast<std::ptrdiff_t>(title.first),
                                          tokens_.begin() + static_cast<std::ptrdiff_t>(title.last),
                                          [](const Token& a, const Token& b) { return a.folded == b.folded; });
  }

  std::string_view known_side(const Mention& person) const {
    if (const auto* now = scene_.reading.anchor ? scene_.known.office_on(person.key, *scene_.reading.anchor) : nullptr)
      return now->of;
    std::string_view only;
    for (const auto& office : scene_.known.offices_of(person.key)) {
      if (!only.empty() && office.of != only) return {};
      only = office.of;
    }
    return only;
  }

  // "In Tanzania, …", « Au Sénégal, … », "On behalf of Cuba, …": a state that a comma parts from the rest of the
  // sentence is that of the offices in it of which no other state is said.
  std::string_view where_its_sentence_is(const Mention& person) const {
    constexpr std::size_t kOpening = 4;  // tokens before the state
    const auto first = beside_.token_from(person.span.begin);
    if (const auto* title = beside_.title_before(first); title == nullptr || title->office == "ambassador") return {};
    const auto* here = sentence_of(person);
    if (here == nullptr) return {};
    const auto begin = beside_.token_from(here->span.begin);
    for (auto at = begin + 1; at < std::min(first, begin + kOpening); ++at) {
      const auto state = beside_.state_at(at);
      if (state.empty()) continue;
      const auto end = at + std::max<std::size_t>(scene_.names[at].count, 1);
      const bool is_where = scene_.is(at - 1, List::in_place) || scene_.is(at - 1, List::before_a_place) ||
                            scene_.is(at - 1, List::of_somebody);
      return is_where && scene_.is_country(at) && scene_.gap(end - 1) == ", " ? state : std::string_view();
    }
    return {};
  }

  const segment::Sentence* sentence_of(const Mention& person) const {
    const auto& sentences = scene_.reading.sentences;
    const auto behind =
        std::upper_bound(sentences.begin(), sentences.end(), person.span.begin,
                         [](std::size_t at, const segment::Sentence& sentence) { return at < sentence.span.begin; });
    return behind != sentences.begin() && std::prev(behind)->span.contains(person.span) ? &*std::prev(behind) : nullptr;
  }

  // Holds an office, nothing before it in the sentence is another state's, and it is not whom somebody speaks with.
  bool is_own(const Mention& person) const {
    const auto& side = scene_.reading.side;
    const auto first = beside_.token_from(person.span.begin);
    const auto* title = beside_.title_before_comma(first);
    if (side.empty() || (person.role.empty() && title == nullptr) || person.role == "ambassador" ||
        person.role == "patriarch" ||
        (title != nullptr && (title->office == "patriarch" || is_object(title->whole_first))) ||
        beside_.leads_a_delegation(first) || is_held_by_another(person))
      return false;
    const auto* here = sentence_of(person);
    if (here == nullptr) return false;
    // "Met Ann Orlova, Minister of Trade of Kenya": whom he met may have the state behind.
    const bool is_met = title == nullptr && is_object(beside_.before_courtesies(first));
    const auto end = is_met ? beside_.token_from(here->span.end) : first;
    for (auto at = beside_.token_from(here->span.begin); at < end; ++at) {
      if (at > 0 && scene_.gap(at - 1) == "-") continue;  // « la commission maroco-saoudienne »
      if (const auto state = beside_.state_at(at); !state.empty() && state != side) return false;
    }
    return std::all_of(from(here->span.begin), from(person.span.begin), [&](const Mention& other) {
      return !here->span.contains(other.span) || other.of.empty() || other.of == side;
    });
  }

  // An office that leads a state or its diplomacy has one holder; and a state of whose president alone we know, as
  // Washington, has no prime minister.
  bool is_held_by_another(const Mention& person) const {
    if (!rank_of(person.role).leads || !scene_.reading.anchor) return false;
    const auto holders = [&](std::string_view office) {
      return scene_.known.holders(office, scene_.reading.side, *scene_.reading.anchor);
    };
    const auto now = holders(person.role);
    if (now.empty()) return person.role == "head-of-government" && !holders("head-of-state").empty();
    return std::any_of(now.begin(), now.end(), [&](const gazetteer::Person* one) { return one->id != person.key; });
  }

  // "with Minister …", "met the Minister …", but not "according to Minister …"
  bool is_object(std::size_t title) const {
    while (title > 0 && scene_.adjoins(title) && scene_.is(title - 1, List::determiner)) --title;
    if (title > 1 && scene_.is(title - 2, "according")) return false;
    return title > 0 && scene_.adjoins(title) && scene_.is(title - 1, List::before_an_object);
  }

  const Scene& scene_;
  std::span<const Token> tokens_;
  std::vector<Mention>& mentions_;
  BesideName beside_;
};

}  // namespace

void tell_sides(const Scene& scene, std::vector<Mention>& mentions) { Sides(scene, mentions).tell(); }

}  // namespace behistun::mention
