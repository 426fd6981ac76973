// Whose an office is stands beside it as a rule (whose_office.cpp). Else, surest first:
//
//   Amnon Kalmar (Israël)                                   in brackets behind the name
//   Ambassador Mauro Massoni of Italy                       behind the name of who has a title
//   UK Defence Senior Advisor to the Middle East Ivan Orr   before the title, in one row of capitals with it
//   советник Госдепартамента США по Кавказу Иван Орр        between title and name; not where he serves ("по Кавказу")
//   Kuwait's Foreign Minister and acting Defence Minister   at another title beside it
//   Mr Orr                                                  at another mention of the same person
//   Yasser Arafat                                           in the gazetteer
//   In Tanzania, they will meet President Orr                at the opening of its sentence
//   Deputy Minister Ivan Orr                                nowhere: the publisher's own, if its sentence has no other
//   state

#include "sides.hpp"

#include <algorithm>
#include <map>

#include "courtesies.hpp"
#include "name_words.hpp"
#include "office_ranks.hpp"
#include "state_bodies.hpp"
#include "state_forms.hpp"

namespace behistun::mention {

namespace {

class Sides {
 public:
  Sides(const Scene& scene, std::vector<Mention>& mentions)
      : scene_(scene), tokens_(scene.tokens), mentions_(mentions) {}

  void tell() {
    for (auto& one : mentions_) {
      if (one.kind != Kind::person) continue;
      if (one.of.empty()) one.of = told_beside(one);
      if (const auto state = is_side(one.of) ? std::string_view() : state_of_body(one.of); !state.empty())
        one.of = state;
    }
    std::map<std::string_view, std::string_view> by_key;
    for (const auto& one : mentions_)
      if (one.kind == Kind::person && is_side(one.of)) by_key.emplace(one.key, one.of);
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
  bool is_side(std::string_view of) const { return !of.empty() && scene_.known.is_side(of); }

  // The token that begins at the byte or behind it.
  std::size_t token_from(std::size_t byte) const {
    const auto at = std::lower_bound(tokens_.begin(), tokens_.end(), byte,
                                     [](const Token& one, std::size_t begin) { return one.span.begin < begin; });
    return static_cast<std::size_t>(at - tokens_.begin());
  }

  // The state whose name or adjective begins at the token.
  std::string_view state_at(std::size_t at) const {
    if (at >= tokens_.size()) return {};
    for (const auto& target : scene_.names[at].targets)
      if (target.table == Target::Table::country || target.table == Target::Table::adjective)
        return scene_.known.countries()[target.row].code;
    return {};
  }

  std::string_view told_beside(const Mention& person) const {
    const auto first = token_from(person.span.begin), end = token_from(person.span.end);
    if (auto state = in_brackets(end); !state.empty()) return state;
    if (auto state = of_envoys(first); !state.empty()) return state;
    if (auto state = in_apposition(end); !state.empty()) return state;
    if (auto state = of_body_before(first); !state.empty()) return state;
    if (auto state = person.key.starts_with("name:") ? right_before(first) : std::string_view(); !state.empty())
      return state;
    const auto* title = title_before(first);
    if (title == nullptr) {
      auto state = of_delegation_before(first);
      if (state.empty()) state = of_counterpart_before(first);
      return state.empty() ? of_title_before_comma(first) : state;
    }
    if (auto state = behind_of(end); !state.empty() && title->end() == first) return state;
    if (auto state = within(*title, first); !state.empty()) return state;
    return before(*title);
  }

  // "A delegation of the European Parliament led by Ann Krumova"
  std::string_view of_delegation_before(std::size_t first) const {
    constexpr std::size_t kReach = 12;  // tokens
    const auto by = before_courtesies(first);
    if (by < 2 || !scene_.is(by - 1, "by") || !(scene_.is(by - 2, "led") || scene_.is(by - 2, "headed"))) return {};
    for (auto at = by - 2; at > 0 && by - at < kReach && !scene_.opens_sentence(at); --at) {
      if (auto state = state_at(at - 1); !state.empty()) return state;
      for (const auto& target : scene_.names[at - 1].targets) {
        if (target.table != Target::Table::body) continue;
        const auto& body = scene_.known.bodies()[target.row].id;
        if (const auto state = state_of_body(body); !state.empty()) return state;
        if (is_side(body)) return body;
      }
    }
    return {};
  }

  // "His German counterpart Horst Krumov"
  std::string_view of_counterpart_before(std::size_t first) const {
    while (first > 0 && is_courtesy(scene_, first - 1) && scene_.adjoins(first)) --first;
    if (first > 0 && scene_.gap(first - 1) != " " && scene_.gap(first - 1) != ", ") return {};
    const auto* role = role_ending_at(first);
    return role != nullptr && role->office == "counterpart" ? role->of : std::string_view();
  }

  // Behind "H.E. Dr", "the Hon." before the name: where these begin.
  std::size_t before_courtesies(std::size_t first) const {
    while (first > 0 && scene_.gap(first - 1).find_first_of(";:\n(") == std::string_view::npos) {
      const bool is_two_letters = first > 1 && is_excellency(scene_, first - 2);
      if (!is_two_letters && !is_courtesy(scene_, first - 1) && !scene_.is(first - 1, List::article)) break;
      first -= is_two_letters ? 2 : 1;
    }
    return first;
  }

  // "The UN Resident Coordinator in Kenya, Ms A", "the Personal Envoy of the UN Secretary-General for B, C": whose the
  // title is that a comma and where or on what somebody serves part from the name.
  std::string_view of_title_before_comma(std::size_t first) const {
    constexpr std::size_t kReach = 12;  // tokens
    first = before_courtesies(first);
    if (first == 0 || scene_.gap(first - 1) != ", ") return {};
    const auto behind = std::upper_bound(scene_.roles.begin(), scene_.roles.end(), first,
                                         [](std::size_t at, const Role& role) { return at < role.first; });
    if (behind == scene_.roles.begin()) return {};
    const auto& title = *std::prev(behind);
    const auto end = title.end();
    if (title.plural || title.office == "counterpart" || end >= first || first - end > kReach || !is_side(title.of) ||
        (scene_.known.country(title.of) != nullptr && is_held_by_one(title.office) && title.office != "other"))
      return {};
    const bool goes_on = scene_.is(end, List::on_a_subject) || scene_.is(end, List::in_place) ||
                         scene_.is(end, "for") || scene_.is(end, "to");
    const bool is_one_clause = scene_.between(end - 1, first - 1).find_first_of(",;:\n()\"") == std::string_view::npos;
    return goes_on && is_one_clause ? title.of : std::string_view();
  }

  // "The Australian Foreign Minister A and the Minister for Defence B": of two with different offices, joined by
  // "and" or a comma, the second is of the first's state where nothing says another.
  std::string_view of_the_one_before_in_list(const Mention& person) const {
    const auto first = token_from(person.span.begin);
    const auto* title = title_before_comma(first);
    if (title == nullptr || title->office == "ambassador" || rank_of(title->office).is_states) return {};
    const auto* before = last_person_before(person, tokens_[title->whole_first].span.begin);
    if (before == nullptr || before->of.empty() || has_the_same_title(*before, *title)) return {};
    auto at = token_from(before->span.end);
    if (scene_.is_capital(at) && tokens_[at].upper && at < title->whole_first) ++at;  // "MP"
    bool is_listed = false;
    for (; at < title->whole_first; ++at) {
      is_listed = is_listed || scene_.is(at, List::conjunction);
      if (!scene_.is(at, List::conjunction) && !scene_.is(at, List::article)) return {};
    }
    return is_listed ? before->of : std::string_view();
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
    const auto* other = title_before_comma(token_from(person.span.begin));
    return other != nullptr && std::equal(tokens_.begin() + static_cast<std::ptrdiff_t>(other->first),
                                          tokens_.begin() + static_cast<std::ptrdiff_t>(other->last),
                                          tokens_.begin() + static_cast<std::ptrdiff_t>(title.first),
                                          tokens_.begin() + static_cast<std::ptrdiff_t>(title.last),
                                          [](const Token& a, const Token& b) { return a.folded == b.folded; });
  }

  // As title_before, with a comma before the name ("the Minister for Defence, the Hon A").
  const Role* title_before_comma(std::size_t first) const {
    if (const auto* title = title_before(first)) return title;
    first = before_courtesies(first);
    if (first == 0 || scene_.gap(first - 1) != ", ") return nullptr;
    while (first > 0 && (scene_.is(first - 1, List::house_of_a_state) || is_of_or_the(first - 1))) --first;
    const auto* role = role_ending_at(first);
    return role != nullptr && role->office != "counterpart" ? role : nullptr;
  }

  // Within "Speaker of the National Assembly".
  bool is_of_or_the(std::size_t at) const { return scene_.is(at, "of") || scene_.is(at, "the"); }

  // Of a body right before the name («секретарь ЦК Коммунистической партии Китая Ян Цзечи»): a Russian one names its
  // state last.
  std::string_view of_body_before(std::size_t first) const {
    constexpr std::size_t kReach = 8;  // tokens
    if (first == 0 || scene_.gap(first - 1) != " ") return {};
    for (std::size_t back = 1; back <= std::min(kReach, first) && scene_.adjoins(first - back + 1); ++back) {
      const auto& named = scene_.names[first - back];
      if (named.count != back) continue;
      for (const auto& target : named.targets)
        if (target.table == Target::Table::body) {
          const auto state = state_of_body(scene_.known.bodies()[target.row].id);
          return state.empty() ? state_at(first - 1) : state;
        }
    }
    return {};
  }

  // "(Israel)", "(State of Israel)" right behind the name.
  std::string_view in_brackets(std::size_t end) const {
    if (end == 0 || end >= tokens_.size() || scene_.gap(end - 1) != " (") return {};
    auto at = end;
    while (at < tokens_.size() && state_at(at).empty() && is_state_form(scene_, at) && scene_.joins(at)) ++at;
    auto state = state_at(at);
    const auto last = at + std::max<std::size_t>(scene_.names[std::min(at, tokens_.size() - 1)].count, 1) - 1;
    const bool is_closed = last < tokens_.size() && scene_.text.substr(tokens_[last].span.end, 1) == ")";
    return is_closed ? state : std::string_view();
  }

  // "Ambassador Mauro Massoni of Italy", "of the Republic of Italy".
  std::string_view behind_of(std::size_t end) const {
    if (!scene_.is(end, "of") || !scene_.adjoins(end)) return {};
    auto at = end + 1;
    while (at < tokens_.size() && !scene_.is_country(at) && is_state_form(scene_, at) && scene_.joins(at)) ++at;
    if (at < tokens_.size() && scene_.is(at, "the")) ++at;
    return at < tokens_.size() && scene_.is_country(at) ? state_at(at) : std::string_view();
  }

  // « les ambassadeurs d'Allemagne, Holger Mahnicke, et du Sénégal, Vincent Badji »
  std::string_view of_envoys(std::size_t first) const {
    constexpr std::size_t kState = 4, kReach = 40;  // tokens
    if (first == 0 || scene_.gap(first - 1) != ", ") return {};
    std::string_view state;
    for (std::size_t back = 1; back <= std::min(kState, first) && state.empty(); ++back)
      if (scene_.names[first - back].count == back && scene_.is_country(first - back)) state = state_at(first - back);
    if (state.empty()) return {};
    for (auto at = first - 1; at > 0 && first - at < kReach && !scene_.opens_sentence(at); --at)
      if (scene_.is(at, List::envoys)) return state;
    return {};
  }

  // « S.E.M. Jean Ndayizeye, du Burundi, a remis … »: between commas, behind a French name.
  std::string_view in_apposition(std::size_t end) const {
    if (scene_.reading.language != Language::fr || end == 0 || end >= tokens_.size() || scene_.gap(end - 1) != ", ")
      return {};
    auto at = end;
    if (!scene_.is(at, "de") && !scene_.is(at, "du") && !scene_.is(at, "des") && !scene_.is(at, "d")) return {};
    for (++at; at < tokens_.size() && state_at(at).empty() && is_state_form(scene_, at) && scene_.joins(at - 1);) ++at;
    if (at >= tokens_.size() || !scene_.is_country(at)) return {};
    const auto last = at + std::max<std::size_t>(scene_.names[at].count, 1) - 1;
    return last < tokens_.size() && scene_.text.substr(tokens_[last].span.end, 1) == "," ? state_at(at)
                                                                                         : std::string_view();
  }

  // «Председатель комитета по делам Палаты представителей Египта Карим Дарвиш»: in Russian the state of an institution
  // stands last, right before the name.
  std::string_view right_before(std::size_t first) const {
    constexpr std::size_t kState = 4;  // tokens
    if (!begins_cyrillic(scene_.word(first)) || first == 0 || scene_.gap(first - 1) != " ") return {};
    for (std::size_t back = 1; back < std::min(kState, first); ++back) {
      const auto at = first - back;
      if (scene_.names[at].count != back || !scene_.is_country(at)) continue;
      const bool is_about = scene_.is(at - 1, List::on_a_subject) || scene_.is(at - 1, "по");
      const bool is_where = scene_.is(at - 1, List::in_place) || scene_.is(at - 1, List::to_a_post);
      return is_about || is_where ? std::string_view() : state_at(at);
    }
    return {};
  }

  // --- the title before a name

  // The office that leads to the name, courtesies and what it is the office of between.
  const Role* title_before(std::size_t first) const {
    constexpr std::size_t kReach = 14;  // tokens
    const auto behind = std::upper_bound(scene_.roles.begin(), scene_.roles.end(), first,
                                         [](std::size_t at, const Role& role) { return at < role.first; });
    if (behind == scene_.roles.begin()) return nullptr;
    const auto& title = *std::prev(behind);
    if (title.plural || title.office == "counterpart" || title.end() > first || first - title.last > kReach)
      return nullptr;
    if (scene_.between(title.last - 1, first).find_first_of(",;:\n()\"") != std::string_view::npos) return nullptr;
    for (auto at = title.last; at < first; ++at)
      if (is_verb(at) || scene_.is(at, List::title_verb) || scene_.opens_sentence(at)) return nullptr;
    if (scene_.opens_sentence(first) && title.last < first) return nullptr;
    return &title;
  }

  // Between title and name stand capitals, and small words that link them.
  bool is_verb(std::size_t at) const {
    const bool is_russian = begins_cyrillic(scene_.word(at));
    return !tokens_[at].capital && !is_courtesy(scene_, at) && !is_state_form(scene_, at) && state_at(at).empty() &&
           !scene_.is(at, List::of_somebody) && !scene_.is(at, List::on_a_subject) && !scene_.is(at, List::to_a_post) &&
           !scene_.is(at, List::article) && !scene_.is(at, List::conjunction) &&
           !(is_russian && (letters_in(scene_.word(at)) < 3 || scene_.is(at, List::genitive_noun) ||
                            scene_.is(at, List::genitive_adjective)));
  }

  // The state between title and name that the title is of, not that of the post.
  std::string_view within(const Role& title, std::size_t first) const {
    for (auto at = title.last; at < first; ++at) {
      if (scene_.is(at, List::to_a_post) || scene_.is(at, List::on_a_subject) || scene_.is(at, "по") ||
          scene_.is(at, "to"))
        return {};
      if (auto state = state_at(at); !state.empty()) return state;
    }
    return {};
  }

  // "UK Defence Senior Advisor", "Kuwait Army Deputy Chief of Staff", «американским специальным советником»; or what is
  // told of the title before it: "Kuwait's Foreign Minister and Acting Defence Minister".
  std::string_view before(const Role& title) const {
    constexpr std::size_t kReach = 5;  // tokens
    for (auto at = title.first; at > 0 && title.first - at < kReach && scene_.adjoins(at); --at) {
      if (const auto* other = role_ending_at(at)) return is_side(other->of) ? other->of : std::string_view();
      if (auto state = state_at(at - 1); !state.empty()) {
        const bool is_where = at > 1 && (scene_.is(at - 2, List::before_a_place) || scene_.is(at - 2, List::in_place));
        return is_where ? std::string_view() : state;  // "In Spain Deputy Minister …"
      }
      const bool is_possessive = scene_.is(at - 1, "s");
      if (!tokens_[at - 1].capital && !is_possessive && !scene_.is(at - 1, List::conjunction) &&
          !(begins_cyrillic(scene_.word(at - 1)) && scene_.is(at - 1, List::oblique_adjective)))
        return {};
    }
    const auto* listed = title.first > 0 && scene_.gap(title.first - 1) == ", " ? role_ending_at(title.first) : nullptr;
    return listed != nullptr && is_side(listed->of) ? listed->of : std::string_view();
  }

  // Roles ascend and hardly overlap.
  const Role* role_ending_at(std::size_t at) const {
    constexpr std::ptrdiff_t kOverlapping = 4;
    const auto behind = std::lower_bound(scene_.roles.begin(), scene_.roles.end(), at,
                                         [](const Role& role, std::size_t end) { return role.first < end; });
    const auto ends_here = [&](const Role& role) { return role.end() == at && !role.plural; };
    const auto role = std::find_if(behind - std::min(kOverlapping, behind - scene_.roles.begin()), behind, ends_here);
    return role == behind ? nullptr : &*role;
  }

  // --- nowhere beside the name

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
    const auto first = token_from(person.span.begin);
    if (const auto* title = title_before(first); title == nullptr || title->office == "ambassador") return {};
    const auto* here = sentence_of(person);
    if (here == nullptr) return {};
    const auto begin = token_from(here->span.begin);
    for (auto at = begin + 1; at < std::min(first, begin + kOpening); ++at) {
      const auto state = state_at(at);
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
    const auto first = token_from(person.span.begin);
    const auto* title = title_before_comma(first);
    if (side.empty() || (person.role.empty() && title == nullptr) || person.role == "ambassador" ||
        person.role == "patriarch" ||
        (title != nullptr && (title->office == "patriarch" || is_object(title->whole_first))) ||
        is_held_by_another(person))
      return false;
    const auto* here = sentence_of(person);
    if (here == nullptr) return false;
    // "Met Ann Orlova, Minister of Trade of Kenya": whom he met may have the state behind.
    const bool is_met = title == nullptr && is_object(before_courtesies(first));
    const auto end = is_met ? token_from(here->span.end) : first;
    for (auto at = token_from(here->span.begin); at < end; ++at)
      if (const auto state = state_at(at); !state.empty() && state != side) return false;
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
};

}  // namespace

void tell_sides(const Scene& scene, std::vector<Mention>& mentions) { Sides(scene, mentions).tell(); }

}  // namespace behistun::mention
