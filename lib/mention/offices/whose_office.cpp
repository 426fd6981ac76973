// A small grammar around a title:
//
//   ADJECTIVE ROLE                  French Minister of …, российский министр
//   COUNTRY 's ROLE                 France's Minister for …
//   ROLE (of|the|de|la|…) COUNTRY   President of the French Republic, Президент Российской Федерации
//   ROLE ADJECTIVE                  homologue russe, ministre azerbaïdjanais des …
//   ROLE sortant (de|…) COUNTRY     président sortant du Mali
//
// In English an adjective behind "of" says whose it is only where no noun follows but one for a state: the president of
// the Irish Union of Students is not Ireland's.

#include "whose_office.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "known/name_words.hpp"
#include "known/state_forms.hpp"
#include "state_bodies.hpp"
#include "words/office_ranks.hpp"

namespace behistun::mention {

namespace {

// The code of a country (or EU, UN …) and how many tokens name it; none if empty.
struct State {
  std::string_view code;
  std::size_t count = 0;
};

State state_at(const NamedPassage& passage, std::size_t at) {
  if (at >= passage.names.size()) return {};
  const auto& match = passage.names[at];
  for (const auto& target : match.targets) {
    if (target.table == Target::Table::adjective || target.table == Target::Table::country)
      return {passage.known.countries()[target.row].code, match.count};
    if (target.table == Target::Table::body && passage.known.bodies()[target.row].kind == "organisation")
      return {passage.known.bodies()[target.row].id, match.count};
  }
  return {};
}

State state_by_adjective(const NamedPassage& passage, std::size_t at) {
  if (at >= passage.names.size()) return {};
  const auto& match = passage.names[at];
  for (const auto& target : match.targets)
    if (target.table == Target::Table::adjective) return {passage.known.countries()[target.row].code, match.count};
  return {};
}

// "Irish" of "Irish Union of Students", "Russian" of "Russian regions": an adjective of `count` tokens before a noun
// that tells no state. One in the plural ("of the Palestinians") is a noun itself.
bool is_adjective_before_a_noun(const NamedPassage& passage, std::size_t at, std::size_t count) {
  const auto noun = at + count;
  if (noun >= passage.tokens.size() || passage.is_country(at) || passage.adjective_from(at).empty()) return false;
  if (passage.gap(noun - 1) != " " || passage.word(noun - 1).ends_with('s') || begins_cyrillic(passage.word(at)))
    return false;
  constexpr List kNoNouns[] = {List::state_noun, List::conjunction,         List::in_place,  List::before_a_place,
                               List::title_link, List::before_what_is_said, List::no_holder, List::on_a_subject};
  return !is_state_form(passage, noun) && !passage.is_given_name(noun) &&
         std::none_of(std::begin(kNoNouns), std::end(kNoNouns), [&](List list) { return passage.is(noun, list); });
}

class WhoseOffice {
 public:
  explicit WhoseOffice(const NamedPassage& passage) : passage_(passage), tokens_(passage.tokens) {}

  // --- before the title

  std::optional<Role> before(const Role& title) const {
    constexpr std::size_t kLongest = 5;
    const auto first = begin_of_rank(title.first);
    for (std::size_t length = 1; length <= kLongest && length <= first; ++length) {
      const auto start = first - length;
      const auto state = title.office == "speaker" ? house_at(start) : state_at(passage_, start);
      if (state.code.empty()) continue;
      const bool possessive = state.count + 1 == length && passage_.is(first - 1, "s");
      const bool is_country = rank_of(title.office).leads && stands_as_adjective(start, state.count);
      const bool is_bodys = speaks_for_a_body(title, start);
      if (!possessive &&
          (state.count != length || !(is_country || is_bodys || stands_before_office(start, state.count))))
        continue;
      if (!passage_.adjoins(first) && passage_.gap(first - 1) != " (") continue;
      auto role = title;
      role.of = state.code;
      role.whole_first = start;
      return role;
    }
    return std::nullopt;
  }

  // --- within or behind

  std::optional<Role> behind(const Role& title) const {
    constexpr std::size_t kLongest = 8;  // "of the People's Democratic Republic of"
    const auto end = std::min(tokens_.size(), title.last + kLongest + 1);
    if (auto within = with_long_name(title)) return within;
    auto start = title.last;
    start = behind_interim(start);
    const bool is_for = title.office == "spokesperson" && passage_.is(start, "for");
    if (is_for) ++start;
    for (auto at = start; at < end && passage_.adjoins(at); ++at) {
      const bool is_adjective = at == start && !begins_cyrillic(passage_.word(at));
      const auto state = is_adjective ? state_by_adjective(passage_, at) : state_at(passage_, at);
      if (!state.code.empty()) {
        if (is_for && is_adjective_before_a_noun(passage_, at, state.count)) break;
        auto role = title;
        role.of = state.code;
        role.whole_last = at + state.count;
        while (ends_long_name(role.whole_last)) ++role.whole_last;
        return role;
      }
      if (!is_state_form(passage_, at) && !is_house_within(title, at)) break;
    }
    return std::nullopt;
  }

  // Behind « sortant », « par intérim », « a.i. », where they stand behind a title that ends at the token.
  std::size_t behind_interim(std::size_t at) const {
    const auto goes_on = [&] {
      return passage_.is(at, List::office_adjective) && passage_.adjoins(at) &&
             (!passage_.is(at, "par") || passage_.is(at + 1, "interim"));
    };
    while (goes_on()) ++at;
    return is_ad_interim(at) ? at + 2 : at;
  }

  // "President of the Republic" of "President of the Republic of Korea": the title's last word opens the state's name.
  std::optional<Role> with_long_name(const Role& title) const {
    const auto at = title.last - 1;
    if (at == title.first || passage_.names[at].count < 2 || !passage_.is_country(at)) return std::nullopt;
    auto role = title;
    role.of = state_at(passage_, at).code;
    role.whole_last = at + passage_.names[at].count;
    return role;
  }

  // --- behind a plural

  std::vector<Role> each(const Role& plural) const {
    constexpr std::size_t kForms = 3;  // "of the Republic"
    std::vector<Role> roles;
    auto role = plural;
    auto at = role.last;
    if ((passage_.is(at, "from") || passage_.is(at, "из")) && passage_.joins(at)) ++at;
    for (const auto end = at + kForms; at < end && is_form_before_a_state(at) && passage_.adjoins(at);) ++at;
    for (auto state = listed_at(at); !state.code.empty(); state = listed_at(at)) {
      if (is_adjective_before_a_noun(passage_, at, state.count)) break;
      role.of = state.code;
      role.whole_last = at += state.count;
      roles.push_back(role);
      while (passage_.is(at, List::conjunction) || is_form_before_a_state(at)) ++at;
      role.first = role.last = role.whole_first = at;
    }
    if (roles.empty()) roles = each_before(plural);
    if (roles.empty()) roles.push_back(plural);
    return roles;
  }

 private:
  // « Chargé d'affaires a.i. du Japon »
  bool is_ad_interim(std::size_t at) const {
    return passage_.is(at, "a") && passage_.is(at + 1, "i") && passage_.adjoins(at) && passage_.gap(at) == "." &&
           passage_.text.substr(tokens_[at + 1].span.end, 1) == ".";
  }

  // "Parliament" of "Speaker of the Parliament of Kenya", "Embassy" of "Deputy Chief of Mission of the Embassy of
  // Spain".
  bool is_house_within(const Role& title, std::size_t at) const {
    const bool may_have = title.office == "speaker" || title.office == "chairman" || title.office == "other";
    const bool goes_on =
        passage_.is_capital(at) || passage_.is(at - 1, List::house_of_a_state);  // « Assemblée nationale »
    return may_have && at > title.last && goes_on && passage_.names[at].count == 0 &&
           passage_.is(at, List::house_of_a_state);
  }

  // "First Deputy" of "First Deputy Foreign Minister", "Federal" of "Federal President", and "(ROK)" before it.
  std::size_t begin_of_rank(std::size_t first) const {
    const auto is_rank = [&](std::size_t at) { return passage_.is(at, List::rank) || passage_.is(at, "federal"); };
    while (first > 0 && passage_.adjoins(first) && is_rank(first - 1)) --first;
    const bool is_abbreviation =
        first > 1 && tokens_[first - 1].upper && passage_.gap(first - 2) == " (" && passage_.gap(first - 1) == ") ";
    return is_abbreviation ? first - 1 : first;
  }

  // A state, or the house of one: "Knesset" of "Knesset Speaker".
  State house_at(std::size_t at) const {
    if (auto state = state_at(passage_, at); !state.code.empty() || at >= passage_.names.size()) return state;
    const auto& match = passage_.names[at];
    for (const auto& target : match.targets)
      if (const auto& body = passage_.known.bodies();
          target.table == Target::Table::body && !state_of_body(body[target.row].id).empty())
        return {body[target.row].id, match.count};
    return {};
  }

  // "Citigroup spokesman", "Knesset Speaker": who speaks for a body or presides a house has it right before the title.
  bool speaks_for_a_body(const Role& title, std::size_t start) const {
    return (title.office == "spokesperson" || title.office == "speaker") && !begins_cyrillic(passage_.word(start)) &&
           passage_.may_be(start, Target::Table::body) && passage_.gap(title.first - 1) == " ";
  }

  // "French", "US", "Republic of Korea"; in Russian an adjective alone, for whose it is stands behind the office.
  bool stands_before_office(std::size_t start, std::size_t count) const {
    constexpr std::size_t kLongName = 3;  // words
    if (begins_cyrillic(passage_.word(start))) return passage_.may_be(start, Target::Table::adjective);
    if (is_adjective_or_abbreviation(passage_, start)) return true;
    const bool is_where = start > 0 && passage_.is(start - 1, List::before_a_place);
    if (passage_.may_be(start, Target::Table::body) && passage_.known.is_side(state_at(passage_, start).code) &&
        !is_where)
      return true;
    return count >= kLongName && (start == 0 || !passage_.is(start - 1, List::before_a_place));
  }

  // "Pakistan" of "Pakistan President": a country in English, where no word says that somebody is there or of it.
  bool stands_as_adjective(std::size_t start, std::size_t count) const {
    if (!passage_.is_country(start) || begins_cyrillic(passage_.word(start)) || passage_.gap(start + count - 1) != " ")
      return false;
    return start == 0 || !(passage_.is(start - 1, List::before_a_place) || passage_.is(start - 1, List::genitive));
  }

  // "Egyptian, Jordanian and Turkish counterparts", "the Russian and Turkish leaders"; none where there are not two
  // adjectives.
  std::vector<Role> each_before(const Role& plural) const {
    std::vector<Role> roles;
    auto end = plural.first;
    for (auto state = adjective_before(end); !state.code.empty(); state = adjective_before(end)) {
      auto role = plural;
      role.of = state.code;
      role.whole_first = end - state.count;
      if (!roles.empty()) {
        role.first = role.last = role.whole_first;
        role.whole_last = end;
      }
      roles.push_back(role);
      end = role.whole_first;
      if (end > 0 && passage_.is(end - 1, List::conjunction))
        --end;
      else if (end == 0 || passage_.gap(end - 1) != ", ")
        break;
    }
    if (roles.size() < 2) roles.clear();
    std::reverse(roles.begin(), roles.end());
    return roles;
  }

  // The adjective of a state that ends before a token.
  State adjective_before(std::size_t end) const {
    constexpr std::size_t kLongest = 3;  // "Bosnian and Herzegovinian"
    for (std::size_t length = 1; length <= std::min(kLongest, end); ++length)
      if (const auto state = state_by_adjective(passage_, end - length); !state.code.empty() && state.count == length)
        return state;
    return {};
  }

  // "Italian" is found; "Republic" belongs to it.
  bool ends_long_name(std::size_t at) const {
    return passage_.is_capital(at) && passage_.adjoins(at) && is_state_form(passage_, at) &&
           !passage_.gap(at - 1).starts_with('.');
  }

  // "of the", but not "Republic" of "Republic of Korea".
  bool is_form_before_a_state(std::size_t at) const {
    return at < tokens_.size() && is_state_form(passage_, at) && state_at(passage_, at).code.empty();
  }

  State listed_at(std::size_t at) const {
    if (at >= tokens_.size() || passage_.gap(at - 1).find_first_not_of(" ,'") != std::string_view::npos) return {};
    return state_at(passage_, at);
  }

  const NamedPassage& passage_;
  std::span<const Token> tokens_;
};

}  // namespace

bool is_adjective_or_abbreviation(const NamedPassage& passage, std::size_t at) {
  const auto& targets = passage.names[at].targets;
  return std::any_of(targets.begin(), targets.end(),
                     [](const Target& target) { return target.table == Target::Table::adjective || target.upper; });
}

Role with_state(const NamedPassage& passage, Role role) {
  role.whole_first = role.first;
  role.whole_last = role.last;
  const WhoseOffice whose(passage);
  if (auto before = whose.before(role)) return *std::move(before);
  if (auto behind = whose.behind(role)) return *std::move(behind);
  role.whole_last = whose.behind_interim(role.last);
  return role;
}

bool is_of_a_noun_of_the_state(const NamedPassage& passage, const Role& role) {
  constexpr std::size_t kLongest = 3;  // tokens of an adjective
  if (role.whole_last <= role.last || !passage.is(role.last, "of")) return false;
  for (std::size_t count = 1; count <= kLongest && role.last + count < role.whole_last; ++count)
    if (const auto at = role.whole_last - count; passage.names[at].count == count)
      return is_adjective_before_a_noun(passage, at, count);
  return false;
}

std::vector<Role> of_each_state(const NamedPassage& passage, const Role& plural) {
  return WhoseOffice(passage).each(plural);
}

}  // namespace behistun::mention
