// A minister's fields stand in a list of words of data/portfolios.tsv, a governor's territory is a place or a Russian
// adjective and a word for territories, and an ambassador's post follows "to", « auprès de », «в».

#include "titles.hpp"

#include <set>

#include "known/name_words.hpp"
#include "known/state_forms.hpp"
#include "whose_office.hpp"

namespace behistun::mention {

namespace {

struct Portfolio {
  std::string_view language, word, example;
};
constexpr Portfolio kPortfolios[] = {
#include "portfolios.inc"
};

// Do a space or a comma stand before it?
bool is_listed(const Passage& passage, std::size_t at) {
  const auto between = passage.gap(at - 1);
  return between == " " || between == ", " || between == "'";
}

// "of the", « de la », "of Foreign Affairs, the European Union and Cooperation"
bool is_article_within(const Passage& passage, std::size_t at) {
  const bool in_list = passage.gap(at - 1).starts_with(',');
  return (passage.is(at, "the") && (in_list || passage.is(at - 1, "of") || passage.is(at - 1, "for"))) ||
         (passage.is(at, "la") && (in_list || passage.is(at - 1, "de")));
}

bool is_of_foreign_affairs(const Passage& passage, std::size_t first, std::size_t last) {
  for (auto at = first; at + 1 < last; ++at)
    if (passage.is(at, List::foreign) && passage.is(at + 1, List::affairs))
      return !passage.is(first, "state");  // a Minister of State is no minister
  return false;
}

// "Deputy Minister for Foreign Affairs"
bool is_a_deputy(const Passage& passage, const Role& role) {
  return passage.any_of(role.first, role.last, [](const Token& token) { return is_in(List::rank, token); });
}

bool is_territory(const Passage& passage, std::size_t at) {
  return passage.adjoins(at) && passage.is(at, List::territory);
}

// "Deputy Prime Minister and Foreign Minister": the portfolio is of the next title.
bool begins_another(const NamedPassage& passage, std::size_t portfolio) {
  const auto next = portfolio + 1;
  return next < passage.tokens.size() && passage.adjoins(next) && passage.is(next, List::minister) &&
         !begins_cyrillic(passage.word(next));
}

bool is_minister(const Passage& passage, const Role& role) {
  return passage.any_of(role.first, role.last, [](const Token& token) { return is_in(List::minister, token); });
}

// Of the list of fields that begins at the token; the token itself if none does. `linked`: has "of" led to it?
std::size_t end_of_portfolio(const NamedPassage& passage, std::size_t first, bool linked) {
  constexpr std::size_t kLongest = 16;  // tokens
  auto last = first;
  const auto end = std::min(passage.tokens.size(), first + kLongest);
  for (auto at = first; at < end && is_listed(passage, at); ++at) {
    linked = linked || passage.gap(at - 1).starts_with(',');
    if (passage.is(at, List::portfolio_link)) {
      linked = true;
    } else if (linked && is_portfolio(passage.word(at)) && !begins_another(passage, at)) {
      last = at + 1;
    } else if (!is_article_within(passage, at)) {
      break;
    }
  }
  return last;
}

// May the word before the token be a field, with a capital as the others before the title? "World Trade Organization
// and Trade Minister": no word of a longer name is one.
bool may_open_portfolio(const NamedPassage& passage, std::size_t first, std::size_t title) {
  constexpr std::size_t kLongest = 4;  // tokens of a name
  for (std::size_t count = 2; count <= std::min(kLongest, first); ++count)
    if (passage.names[first - count].count == count) return false;
  return first == title || !passage.is_capital(first) || passage.is_capital(first - 1) ||
         passage.is(first - 1, List::conjunction);
}

}  // namespace

bool is_portfolio(std::string_view folded) {
  static const auto words = [] {
    std::set<std::string_view> all;
    for (const auto& row : kPortfolios) all.insert(row.word);
    return all;
  }();
  return words.contains(folded);
}

Role with_portfolio(const NamedPassage& passage, Role role) {
  if (!is_minister(passage, role)) return role;
  const bool linked = passage.is(role.last - 1, List::portfolio_link) || begins_cyrillic(passage.word(role.first));
  const auto last = end_of_portfolio(passage, role.last, linked);
  if (role.office == "other" && is_of_foreign_affairs(passage, role.last, last) && !passage.is(role.last - 1, "state"))
    role.office = is_a_deputy(passage, role) ? "deputy-foreign-minister" : "foreign-minister";
  role.last = role.whole_last = last;
  return role;
}

Role with_portfolio_before(const NamedPassage& passage, Role role, std::size_t from) {
  if (role.last - role.first != 1 || !passage.is(role.first, List::behind_portfolio)) return role;
  const auto title = role.first;
  auto first = title;
  while (first > from && passage.gap(first - 1) == " " && may_open_portfolio(passage, first, title)) {
    if (is_portfolio(passage.word(first - 1)))
      --first;
    else if (first < title && first > from + 1 && passage.is(first - 1, List::conjunction) &&
             is_portfolio(passage.word(first - 2)) && passage.is_capital(first - 2) == passage.is_capital(first))
      first -= 2;
    else
      break;
  }
  if (first == title) return role;
  if (first > from && passage.gap(first - 1) == " " && passage.is(first - 1, "federal")) --first;
  if (passage.is(title, List::minister) && is_of_foreign_affairs(passage, first, title))
    role.office = "foreign-minister";
  role.first = role.whole_first = first;
  return role;
}

Role with_portfolio_behind_state(const NamedPassage& passage, Role role) {
  const bool is_behind_adjective = role.whole_last > role.last && !begins_cyrillic(passage.word(role.first)) &&
                                   passage.is(role.last - 1, List::minister) &&
                                   is_adjective_or_abbreviation(passage, role.last);
  if (!is_behind_adjective) return role;
  const auto last = end_of_portfolio(passage, role.whole_last, false);
  if (role.office == "other" && is_of_foreign_affairs(passage, role.whole_last, last))
    role.office = is_a_deputy(passage, role) ? "deputy-foreign-minister" : "foreign-minister";
  role.whole_last = last;
  return role;
}

Role with_territory(const NamedPassage& passage, Role role) {
  const auto size = passage.tokens.size();
  const bool has_of = role.last - role.first > 1 && passage.is(role.last - 1, "of");  // "Head of"
  if (!passage.is(role.last - (has_of ? 2 : 1), List::head_of_territory)) return role;
  auto at = role.end();
  while (at < size && passage.adjoins(at) && is_state_form(passage, at)) ++at;
  if (at >= size || !passage.adjoins(at)) return role;
  // "Governor Vladimir Krumov" governs no town of that name.
  if (at == role.end() && !has_of && is_given_name(passage.word(at)) && passage.is_capital(at + 1)) return role;
  const bool is_place = passage.is_place(at);
  const bool is_region =
      begins_cyrillic(passage.word(at)) && passage.is_capital(at) && at + 1 < size && is_territory(passage, at + 1);
  if (!is_place && !is_region) return role;
  at += is_place ? passage.names[at].count : 1;
  while (at < size && is_territory(passage, at)) ++at;
  role.whole_last = at;
  return role;
}

Role with_post(const NamedPassage& passage, Role role) {
  const auto size = passage.tokens.size();
  auto at = role.end();
  if (role.office != "ambassador" || at + 1 >= size || !passage.adjoins(at) || !passage.is(at, List::to_a_post))
    return role;
  for (++at; at < size && passage.adjoins(at) && is_state_form(passage, at) && passage.names[at].count == 0;) ++at;
  if (at < size && passage.adjoins(at) && passage.names[at].count > 0) role.whole_last = at + passage.names[at].count;
  return role;
}

}  // namespace behistun::mention
