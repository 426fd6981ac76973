// An office alone is its publisher's, a counterpart's that of whoever was named last.

#include "lone_offices.hpp"

#include <algorithm>

#include "known/courtesies.hpp"
#include "known/name_words.hpp"
#include "offices/state_bodies.hpp"
#include "offices/title_links.hpp"
#include "words/office_ranks.hpp"

namespace behistun::mention {

LoneOffices::LoneOffices(const Scene& scene, const Roll& roll)
    : scene_(scene),
      roll_(roll),
      first_office_(std::find_if(scene.roles.begin(), scene.roles.end(), [](const Role& one) {
        return one.office != "counterpart" && one.office != "other";
      })) {}

bool LoneOffices::is_nobodys(const Role& role) const {
  return (role.of.empty() && (is_indefinite(role) || are_colleagues(role))) || is_nobodys_counterpart(role);
}

bool LoneOffices::is_of_the_past(const Role& role) const {
  return rank_of(role.office).leads && role.first > 0 && scene_.is(role.first - 1, "first") &&
         scene_.gap(role.first - 1) == " ";
}

bool LoneOffices::is_a_post(const Role& role) const {
  const auto at = role.whole_first;
  if (at == 0 || !scene_.joins(at - 1)) return false;
  const auto before = at - 1;
  if (scene_.is(before, List::made) || scene_.is(before, List::post)) return true;
  return before > 0 && scene_.is(before, List::genitive) && scene_.is(before - 1, List::post);
}

// « un président », "a Prime Minister" are nobody in particular.
bool LoneOffices::is_indefinite(const Role& role) const {
  return role.whole_first > 0 && scene_.is(role.whole_first - 1, List::indefinite) && scene_.adjoins(role.whole_first);
}

// «Уважаемые коллеги!» holds no office, nor does a colleague where nobody's office is known («коллега по команде»);
// «его коллега» and «французский коллега» do.
bool LoneOffices::are_colleagues(const Role& role) const {
  if (role.office != "counterpart") return false;
  if (with_determiner(role) == role.whole_first && scene_.is(role.first, List::colleagues)) return true;
  return begins_cyrillic(scene_.word(role.first)) && last_office_before(role).empty();
}

// « ses collègues », "its U.S. counterpart": where nobody was named who holds an office, and no office publishes,
// those of a state may be anybody.
bool LoneOffices::is_nobodys_counterpart(const Role& role) const {
  if (role.office != "counterpart" || (!role.of.empty() && !scene_.reading.side.empty())) return false;
  const auto office = last_office_before(role);
  if (!office.empty()) return role.of.empty() && office == "other";
  return first_office_ == scene_.roles.end() || first_office_->first >= role.first;
}

std::string_view LoneOffices::office_meant(const Role& role) const {
  if (is_own_official(role)) return "deputy-foreign-minister";
  if (role.office != "counterpart") return role.office;
  const auto office = last_office_before(role);
  const bool is_of_a_state = scene_.known.country(role.of) != nullptr;
  if (office.empty()) return last_office_spoken_of(role);
  if (const auto leads = office_of_named_leader(office, role.of); !leads.empty()) return leads;
  return office == "high-representative" && is_of_a_state ? "foreign-minister" : office;
}

// « Ses homologues américain et allemand », of a president: who leads a state is the counterpart of who leads another,
// where he is the one who is named.
std::string_view LoneOffices::office_of_named_leader(std::string_view office, std::string_view state) const {
  const auto leads = [](std::string_view one) { return one == "head-of-state" || one == "head-of-government"; };
  if (!leads(office) || state.empty()) return {};
  std::string_view found;
  for (const auto& one : roll_.found()) {
    const auto* held = scene_.reading.anchor ? scene_.known.office_on(one.key, *scene_.reading.anchor) : nullptr;
    const bool is_told = !one.role.empty() && !one.of.empty();
    if (!is_told && held == nullptr) continue;
    const std::string_view his = is_told ? std::string_view(one.role) : held->office;
    if ((is_told ? std::string_view(one.of) : held->of) != state || !leads(his)) continue;
    if (his == office) return {};
    found = his;
  }
  return found;
}

// «Глава Белого дома обсудил это с российским коллегой»: of nobody named.
std::string_view LoneOffices::last_office_spoken_of(const Role& role) const {
  std::string_view office = "foreign-minister";
  for (auto one = first_office_; one != scene_.roles.end() && one->first < role.first; ++one)
    if ((rank_of(one->office).is_high || one->office == "speaker") &&
        (!one->of.empty() || !scene_.reading.side.empty()))
      office = one->office;
  return office;
}

// « Le Président de la République s'est entretenu avec ses homologues »: the one office before it in its sentence,
// where nobody is named there.
std::string_view LoneOffices::only_office_before(const Role& role) const {
  auto begin = role.first;
  while (begin > 0 && !scene_.opens_sentence(begin)) --begin;
  const auto person = roll_.first_from(begin);
  if (person != roll_.found().end() && person->first < role.first) return {};
  std::string_view office;
  for (const auto& one : scene_.roles) {
    if (one.first < begin || one.first >= role.first || one.office == "counterpart") continue;
    if (!office.empty() || !rank_of(one.office).leads) return {};
    office = one.office;
  }
  return office;
}

std::string_view LoneOffices::last_office_before(const Role& role) const {
  if (const auto own = only_office_before(role); !own.empty()) return own;
  for (auto one = roll_.first_from(role.first); one != roll_.found().begin();) {
    --one;
    if (!one->role.empty()) return one->role;
    if (!scene_.reading.anchor) continue;
    if (const auto* held = scene_.known.office_on(one->key, *scene_.reading.anchor)) return held->office;
  }
  return {};
}

std::string_view LoneOffices::whose(const Role& role) const {
  if (is_own_official(role)) return scene_.reading.side;
  const bool is_own = role.of.empty() && role.office != "counterpart" && role.office != "patriarch" && !role.plural &&
                      !is_foreign(role);
  if (!is_own) return role.of;
  const auto body = of_its_body(role);
  return body ? *body : std::string_view(scene_.reading.side);
}

// "The Chairman of the Foreign Affairs Committee of the Estonian Parliament", "the chair of ASEAN": whose the body is
// that the office is of, where a state or a body of the gazetteer tells; but not where an envoy serves.
std::optional<std::string_view> LoneOffices::of_its_body(const Role& role) const {
  if (rank_of(role.office).leads || role.office == "special-envoy" || begins_cyrillic(scene_.word(role.first)))
    return std::nullopt;
  const auto end = end_of_links(scene_, role, scene_.tokens.size());
  std::optional<std::string_view> whose;
  for (auto at = role.last; at < end; at += std::max<std::size_t>(scene_.names[at].count, 1)) {
    if (scene_.is(at, List::on_a_subject) || scene_.is(at, "for")) break;
    if (const auto state = scene_.country_from(at); !state.empty()) return state;
    if (const auto state = scene_.adjective_from(at); !state.empty()) return state;
    for (const auto& target : scene_.names[at].targets)
      if (target.table == Target::Table::body) whose = state_of_body(scene_.known.bodies()[target.row].id);
  }
  return whose;
}

bool LoneOffices::is_own_official(const Role& role) const {
  constexpr std::string_view kWithOfficials[] = {"BGD", "IND", "LKA", "NPL", "PAK"};
  const auto& side = scene_.reading.side;
  return role.office == "foreign-minister" && role.of == "GBR" && role.whole_first == role.first &&
         role.whole_last == role.last && scene_.is(role.last - 1, "secretary") &&
         std::find(std::begin(kWithOfficials), std::end(kWithOfficials), side) != std::end(kWithOfficials);
}

// Britain and America have secretaries: a minister by herself in their releases is another state's. So is a
// chancellor, but in Berlin and Vienna.
bool LoneOffices::is_foreign(const Role& role) const {
  const auto& side = scene_.reading.side;
  if (role.office == "head-of-government" && scene_.is(role.last - 1, List::chancellor))
    return side != "DEU" && side != "AUT";
  if ((side != "GBR" && side != "USA") || (role.office != "foreign-minister" && role.office != "defence-minister"))
    return false;
  return scene_.any_of(role.first, role.last, [](const Token& token) { return is_in(List::minister, token); });
}

std::size_t LoneOffices::with_determiner(const Role& role) const {
  if (role.whole_first == 0) return role.whole_first;
  const auto before = role.whole_first - 1;
  return scene_.is(before, List::determiner) && scene_.joins(before) ? before : role.whole_first;
}

}  // namespace behistun::mention
