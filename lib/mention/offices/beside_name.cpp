// Surest first:
//
//   Amnon Kalmar (Israël)                                   in brackets behind the name
//   Ambassador Mauro Massoni of Italy                       behind the name of who has a title
//   UK Defence Senior Advisor to the Middle East Ivan Orr   before the title, in one row of capitals with it
//   советник Госдепартамента США по Кавказу Иван Орр        between title and name; not where he serves ("по Кавказу")
//   Kuwait's Foreign Minister and acting Defence Minister   at another title beside it

#include "beside_name.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "known/courtesies.hpp"
#include "known/name_words.hpp"
#include "known/state_forms.hpp"
#include "state_bodies.hpp"
#include "words/office_ranks.hpp"

namespace behistun::mention {

std::string_view BesideName::told(const Mention& person, std::size_t last) const {
  const auto first = token_from(person.span.begin), end = token_from(person.span.end);
  if (auto state = in_brackets(end); !state.empty()) return state;
  if (auto state = of_envoys(first); !state.empty()) return state;
  if (auto state = in_apposition(end); !state.empty()) return state;
  if (auto state = before_dash(first); !state.empty()) return state;
  if (auto state = of_body_before(first); !state.empty()) return state;
  if (auto state = person.key.starts_with("name:") ? right_before(first) : std::string_view(); !state.empty())
    return state;
  if (auto state = of_delegation_before(first); !state.empty()) return state;
  const auto* title = title_before(first);
  if (title != nullptr && last > title->last) title = nullptr;
  if (title == nullptr) {
    auto state = of_counterpart_before(first);
    return state.empty() ? of_title_before_comma(first) : state;
  }
  if (auto state = behind_of(end); !state.empty() && title->end() == first) return state;
  if (auto state = within(*title, first); !state.empty()) return state;
  if (auto state = before(*title); !state.empty()) return state;
  return title->of.empty() ? of_delegation_before(title->whole_first) : std::string_view();
}

// "(Israel)", "(State of Israel)" right behind the name.
std::string_view BesideName::in_brackets(std::size_t end) const {
  if (end == 0 || end >= tokens_.size() || scene_.gap(end - 1) != " (") return {};
  auto at = end;
  while (at < tokens_.size() && state_at(at).empty() && is_state_form(scene_, at) && scene_.joins(at)) ++at;
  auto state = state_at(at);
  const auto last = at + std::max<std::size_t>(scene_.names[std::min(at, tokens_.size() - 1)].count, 1) - 1;
  const bool is_closed = last < tokens_.size() && scene_.text.substr(tokens_[last].span.end, 1) == ")";
  return is_closed ? state : std::string_view();
}

// "Ambassador Mauro Massoni of Italy", "of the Republic of Italy".
std::string_view BesideName::behind_of(std::size_t end) const {
  if (!scene_.is(end, "of") || !scene_.adjoins(end)) return {};
  auto at = end + 1;
  while (at < tokens_.size() && !scene_.is_country(at) && is_state_form(scene_, at) && scene_.joins(at)) ++at;
  if (at < tokens_.size() && scene_.is(at, "the")) ++at;
  return at < tokens_.size() && scene_.is_country(at) ? state_at(at) : std::string_view();
}

// « les ambassadeurs d'Allemagne, Holger Mahnicke, et du Sénégal, Vincent Badji »
std::string_view BesideName::of_envoys(std::size_t first) const {
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

// «От Азербайджана – Халаф К., от Ирана – Эбрахим Р.», "for Iran – Mr Orr": who leads each of several.
std::string_view BesideName::before_dash(std::size_t first) const {
  constexpr std::size_t kState = 4;  // tokens
  first = before_courtesies(first);
  if (const auto* title = first > 0 ? role_ending_at(first) : nullptr; title != nullptr) first = title->whole_first;
  if (first < 2) return {};
  const auto gap = scene_.gap(first - 1);
  if (gap != " – " && gap != " - " && gap != " — ") return {};
  for (std::size_t back = 1; back <= std::min(kState, first - 1); ++back)
    if (const auto at = first - back; scene_.names[at].count == back && scene_.is_country(at))
      return scene_.is(at - 1, List::on_behalf) ||
                     (at > 1 && scene_.is(at - 1, List::article) && scene_.is(at - 2, List::on_behalf))
                 ? state_at(at)
                 : std::string_view();
  return {};
}

// « S.E.M. Jean Ndayizeye, du Burundi, a remis … »: between commas, behind a French name.
std::string_view BesideName::in_apposition(std::size_t end) const {
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

// Of a body right before the name («секретарь ЦК Коммунистической партии Китая Ян Цзечи»): a Russian one names its
// state last.
std::string_view BesideName::of_body_before(std::size_t first) const {
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

// «Председатель комитета по делам Палаты представителей Египта Карим Дарвиш»: in Russian the state of an institution
// stands last, right before the name.
std::string_view BesideName::right_before(std::size_t first) const {
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

// "Led by", « conduite par », «во главе с»
bool BesideName::leads_a_delegation(std::size_t first) const {
  const auto by = before_courtesies(first);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kLed = {{{"led", "by"},
                                                                                  {"headed", "by"},
                                                                                  {"conduite", "par"},
                                                                                  {"conduit", "par"},
                                                                                  {"dirigee", "par"},
                                                                                  {"menee", "par"},
                                                                                  {"emmenee", "par"},
                                                                                  {"presidee", "par"},
                                                                                  {"главе", "с"}}};
  return by > 2 && std::any_of(kLed.begin(), kLed.end(), [&](const auto& words) {
           return scene_.is(by - 2, words.first) && scene_.is(by - 1, words.second);
         });
}

// "A delegation of the European Parliament led by Ann Krumova", « une délégation du Sénat américain conduite par le
// sénateur A », «делегация сената Франции во главе с сенатором А»
std::string_view BesideName::of_delegation_before(std::size_t first) const {
  constexpr std::size_t kReach = 12;  // tokens
  if (!leads_a_delegation(first)) return {};
  const auto by = before_courtesies(first);
  const bool has_delegation =
      !begins_cyrillic(scene_.word(by - 1)) || scene_.any_of(by - std::min(by, kReach), by, [](const Token& one) {
        return one.folded.starts_with("делегаци");  // «правительство во главе с А»
      });
  if (!has_delegation) return {};
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
std::string_view BesideName::of_counterpart_before(std::size_t first) const {
  while (first > 0 && is_courtesy(scene_, first - 1) && scene_.adjoins(first)) --first;
  if (first > 0 && scene_.gap(first - 1) != " " && scene_.gap(first - 1) != ", ") return {};
  const auto* role = role_ending_at(first);
  return role != nullptr && role->office == "counterpart" ? role->of : std::string_view();
}

// "The UN Resident Coordinator in Kenya, Ms A", "the Personal Envoy of the UN Secretary-General for B, C": whose the
// title is that a comma and where or on what somebody serves part from the name.
std::string_view BesideName::of_title_before_comma(std::size_t first) const {
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
  const bool goes_on = scene_.is(end, List::on_a_subject) || scene_.is(end, List::in_place) || scene_.is(end, "for") ||
                       scene_.is(end, "to");
  const bool is_one_clause = scene_.between(end - 1, first - 1).find_first_of(",;:\n()\"") == std::string_view::npos;
  return goes_on && is_one_clause ? title.of : std::string_view();
}

std::size_t BesideName::before_courtesies(std::size_t first) const {
  while (first > 0 && scene_.gap(first - 1).find_first_of(";:\n(") == std::string_view::npos) {
    const bool is_two_letters = first > 1 && is_excellency(scene_, first - 2);
    if (!is_two_letters && !is_courtesy(scene_, first - 1) && !scene_.is(first - 1, List::article)) break;
    first -= is_two_letters ? 2 : 1;
  }
  return first;
}

const Role* BesideName::title_before(std::size_t first) const {
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

const Role* BesideName::title_before_comma(std::size_t first) const {
  if (const auto* title = title_before(first)) return title;
  first = before_courtesies(first);
  if (first == 0 || scene_.gap(first - 1) != ", ") return nullptr;
  while (first > 0 && (scene_.is(first - 1, List::house_of_a_state) || is_of_or_the(first - 1))) --first;
  const auto* role = role_ending_at(first);
  return role != nullptr && role->office != "counterpart" ? role : nullptr;
}

// Between title and name stand capitals, and small words that link them.
bool BesideName::is_verb(std::size_t at) const {
  const bool is_russian = begins_cyrillic(scene_.word(at));
  if (is_russian && (scene_.word(at).ends_with("ся") || scene_.word(at).ends_with("сь"))) return true;
  return !tokens_[at].capital && !is_courtesy(scene_, at) && !is_state_form(scene_, at) && state_at(at).empty() &&
         !scene_.is(at, List::of_somebody) && !scene_.is(at, List::on_a_subject) && !scene_.is(at, List::to_a_post) &&
         !scene_.is(at, List::article) && !scene_.is(at, List::conjunction) &&
         !(is_russian && (letters_in(scene_.word(at)) < 3 || scene_.is(at, List::genitive_noun) ||
                          scene_.is(at, List::genitive_adjective)));
}

// The state between title and name that the title is of, not that of the post.
std::string_view BesideName::within(const Role& title, std::size_t first) const {
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
std::string_view BesideName::before(const Role& title) const {
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
const Role* BesideName::role_ending_at(std::size_t at) const {
  constexpr std::ptrdiff_t kOverlapping = 4;
  const auto behind = std::lower_bound(scene_.roles.begin(), scene_.roles.end(), at,
                                       [](const Role& role, std::size_t end) { return role.first < end; });
  const auto ends_here = [&](const Role& role) { return role.end() == at && !role.plural; };
  const auto role = std::find_if(behind - std::min(kOverlapping, behind - scene_.roles.begin()), behind, ends_here);
  return role == behind ? nullptr : &*role;
}

std::size_t BesideName::token_from(std::size_t byte) const {
  const auto at = std::lower_bound(tokens_.begin(), tokens_.end(), byte,
                                   [](const Token& one, std::size_t begin) { return one.span.begin < begin; });
  return static_cast<std::size_t>(at - tokens_.begin());
}

std::string_view BesideName::state_at(std::size_t at) const {
  if (at >= tokens_.size()) return {};
  for (const auto& target : scene_.names[at].targets)
    if (target.table == Target::Table::country || target.table == Target::Table::adjective)
      return scene_.known.countries()[target.row].code;
  return {};
}

}  // namespace behistun::mention
