// Titles are more than any table has, but their phrase is told by its form: capitals and the small words that link
// them, in French what follows a word for an office; and the state stands behind "of", as an adjective, or first.
//
//   with the Grand Mufti of Denmark, A          before a comma
//   Denmark's Inspector General of Police, A    whose it is first
//   Danish Military Attaché A                   right before the name
//   A, Chief of Protocol of Denmark,            behind a comma
//   Military Attaché A of Denmark               behind the name
//   с датским военным атташе А, le député danois A
//
// Where somebody serves ("to Denmark", "in Denmark") is not for whom.

#include "title_phrase.hpp"

#include <algorithm>

#include "known/state_forms.hpp"

namespace behistun::mention {

namespace {

constexpr std::size_t kLongest = 14;  // tokens of a phrase

}  // namespace

std::string_view TitlePhrase::state_of(std::size_t last, std::size_t first, std::size_t end, std::size_t next) const {
  if (auto state = beside_.behind_of(end); !state.empty()) return state;
  if (auto state = of_adjective_before(first); !state.empty()) return state;
  if (auto state = before(last, first); !state.empty()) return state;
  return behind(end, next);
}

bool TitlePhrase::is_parted(std::size_t left) const {
  return scene_.gap(left).find_first_of(",;:.\n()\"") != std::string_view::npos;
}

bool TitlePhrase::is_where_he_serves(std::size_t at) const {
  return scene_.is(at, List::to_a_post) || scene_.is(at, List::in_place) || scene_.is(at, "with");
}

bool TitlePhrase::may_be_of_a_title(std::size_t at) const {
  if (scene_.opens_sentence(at) && !scene_.is_in_role(at) && beside_.state_at(at).empty()) return false;
  if (scene_.is_capital(at) || scene_.is_in_role(at) || scene_.is(at, List::within_title_phrase)) return true;
  const bool is_to = scene_.tokens[at].span.of(scene_.text) == "à";
  return scene_.reading.language == Language::fr && (is_to || !scene_.is(at, List::opens_clause));
}

std::size_t TitlePhrase::begin_of_phrase(std::size_t last, std::size_t end) const {
  auto begin = end;
  while (begin > last && end - begin < kLongest && may_be_of_a_title(begin - 1) &&
         (begin == end || !is_parted(begin - 1)))
    --begin;
  while (begin < end && !scene_.is_capital(begin) && !scene_.is_in_role(begin)) ++begin;
  return begin;
}

// "Of Ghana", "of the Republic of Ghana"; "Ghana's".
bool TitlePhrase::is_whose(std::size_t begin, std::size_t state) const {
  if (scene_.is(state + scene_.names[state].count, "s")) return true;
  bool is_of = false;
  auto at = state;
  for (; at > begin && is_state_form(scene_, at - 1); --at) is_of = is_of || scene_.is(at - 1, List::genitive);
  return is_of && !(at > begin && (is_where_he_serves(at - 1) || scene_.is(at - 1, List::on_a_subject)));
}

std::string_view TitlePhrase::state_within(std::size_t begin, std::size_t end) const {
  std::string_view adjective;
  for (auto at = begin; at < end; at += std::max<std::size_t>(scene_.names[at].count, 1)) {
    if (is_where_he_serves(at) && scene_.reading.language != Language::fr) break;  // « conseiller à la défense »
    if (scene_.is_country(at)) {
      if (is_whose(begin, at)) return scene_.country_from(at);
    } else if (const auto of = scene_.adjective_from(at); !of.empty()) {
      if (!adjective.empty() && adjective != of) return {};
      adjective = of;
    }
  }
  return adjective;
}

std::string_view TitlePhrase::of_adjective_before(std::size_t first) const {
  constexpr std::size_t kReach = 7;  // tokens
  if (first == 0 || scene_.gap(first - 1) != " ") return {};
  if (scene_.reading.language == Language::fr) return scene_.adjective_at(first - 1);
  if (scene_.reading.language != Language::ru) return {};
  for (auto at = first - 1; at > 0 && first - at <= kReach && !is_parted(at); --at) {
    if (scene_.is(at, List::before_an_object) || scene_.is(at, List::conjunction) || is_where_he_serves(at)) return {};
    if (const auto state = scene_.adjective_at(at); !state.empty())
      return scene_.is(at, List::of_nobody_who_acts) ? state : std::string_view();
  }
  return {};
}

std::string_view TitlePhrase::before(std::size_t last, std::size_t first) const {
  const auto end = beside_.before_courtesies(first);
  if (end <= last || (scene_.gap(end - 1) != ", " && scene_.gap(end - 1) != " ")) return {};
  const bool is_apart = scene_.gap(end - 1) == ", ";
  const bool is_right_before = scene_.is_capital(end - 1) || scene_.is_in_role(end - 1);
  if (!is_apart && (!is_right_before || scene_.is(first - 1, List::article))) return {};
  const auto begin = begin_of_phrase(last, end);
  if (end - begin < 2) return {};
  const bool has_role = std::any_of(scene_.roles.begin(), scene_.roles.end(), [&](const Role& role) {
    return role.first >= begin && role.end() <= end && !role.plural && role.office != "ambassador";
  });
  const bool opens_with_state = !beside_.state_at(begin).empty();
  const bool is_the_one = begin > 0 && scene_.is(begin - 1, List::article);
  if (!has_role && !(opens_with_state && scene_.reading.language != Language::fr) && !(is_apart && is_the_one))
    return {};
  return state_within(begin, end);
}

std::string_view TitlePhrase::behind(std::size_t end, std::size_t next) const {
  if (end == 0 || end >= scene_.tokens.size() || scene_.gap(end - 1) != ", ") return {};
  auto begin = end;
  while (begin < next && scene_.is(begin, List::article)) ++begin;
  if (begin >= next || (!scene_.is_in_role(begin) && !scene_.is_capital(begin))) return {};
  if (scene_.reading.language == Language::fr && !scene_.is_in_role(begin)) return {};
  auto last = begin;
  while (last < next && last - begin < kLongest && may_be_of_a_title(last) && (last == begin || !is_parted(last - 1)))
    ++last;
  const bool is_of_the_next = last == next && last > begin && !is_parted(last - 1);  // "A, President B"
  return is_of_the_next || last - begin < 2 ? std::string_view() : state_within(begin, last);
}

}  // namespace behistun::mention
