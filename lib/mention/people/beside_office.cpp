// An office belongs to the person beside it: behind it, perhaps after a courtesy, or before it after a comma.

#include "beside_office.hpp"

#include <algorithm>
#include <iterator>

#include "known/courtesies.hpp"
#include "known/name_words.hpp"
#include "offices/apposition.hpp"
#include "offices/title_links.hpp"
#include "spellings.hpp"
#include "stranger_names.hpp"
#include "words/office_ranks.hpp"
#include "words/sayings.hpp"

namespace behistun::mention {

Found* BesideOffice::holder_to_be(const Role& role) const {
  const auto end = behind_body(role.end()), at = behind_courtesies(end);
  if (auto* who = roll_.starting(at); who != nullptr && is_near(std::max(role.whole_last, end) - 1, at) &&
                                      !scene_.opens_sentence(at) && !is_of_another(*who, role))
    return who;
  if (auto* before = ending_before(role); before != nullptr) return before;
  if (auto* sent = behind_mission(role); sent != nullptr) return sent;
  if (auto* headed = behind_what_he_heads(role); headed != nullptr) return headed->role.empty() ? headed : nullptr;
  auto* named = in_apposition(role);
  return named != nullptr && named->known == nullptr && named->role.empty() ? named : nullptr;
}

// Beside the office itself, or beside another that is joined to it.
std::optional<std::string_view> BesideOffice::holder(const Role& role) const {
  if (const auto key = holder_of_one(role)) return key;
  if (const auto* next = joined_behind(role)) return holder_of_one(*next);
  if (const auto* last = &role == scene_.roles.data() ? nullptr : &role - 1; last != nullptr)
    if (joined_behind(*last) == &role) return holder_of_one(*last);
  return std::nullopt;
}

// "Minister of Finance" of "Deputy Prime Minister and Minister of Finance Ivan Krumov", «вице-премьер – министр
// финансов»: two offices of one man have no article between.
const Role* BesideOffice::joined_behind(const Role& role) const {
  const auto* next = &role + 1;
  if (next == scene_.roles.data() + scene_.roles.size() || role.plural || next->plural ||
      (role.office != "other" && role.office != "crown-prince") || next->office == "counterpart" ||
      role.end() >= tokens_.size())
    return nullptr;
  auto at = role.end();
  const auto gap = scene_.gap(at - 1);
  if (scene_.is(at, List::conjunction) && gap == " " && at + 1 < tokens_.size() && scene_.gap(at) == " ")
    ++at;
  else if (gap != ", " && gap != " – " && gap != " - ")
    return nullptr;
  return next->whole_first == at && !scene_.opens_sentence(at) ? next : nullptr;
}

// Behind the office, perhaps after a courtesy; else before it.
std::optional<std::string_view> BesideOffice::holder_of_one(const Role& role) const {
  if (const auto behind = roll_.first_from(role.end()); behind != roll_.found().end()) {
    const auto end = behind_body(role.end());
    const bool adjoins = behind->first <= std::max(role.end() + 1, behind_courtesies(end));
    const bool is_next = behind->first > role.end() && scene_.is(behind->first - 1, List::conjunction);
    if (adjoins && !is_next && is_near(end - 1, behind->first) && behind->role == alone_.office_meant(role))
      return behind->key;
  }
  if (const auto before = roll_.first_from(role.whole_first); before != roll_.found().begin()) {
    const auto& one = *std::prev(before);
    const bool adjoins = one.last <= role.whole_first && one.last + 1 >= role.whole_first;
    if (adjoins && !scene_.is(one.last, List::conjunction) &&  // "A and the Armenian Speaker"
        !scene_.opens_sentence(one.last) && is_near(one.last - 1, role.whole_first) && one.role == role.office &&
        !is_of_the_next(role))
      return one.key;
  }
  if (const auto* sent = behind_mission(role); sent != nullptr && sent->role == role.office) return sent->key;
  if (const auto* named = in_apposition(role); named != nullptr && named->role == role.office) return named->key;
  return std::nullopt;
}

// "…, Director of the Foreign Intelligence Service Sergei Naryshkin" is not whoever stands before it in the list.
bool BesideOffice::is_of_the_next(const Role& role) const {
  constexpr std::size_t kReach = 10;  // tokens
  const auto next = roll_.first_from(role.end());
  return role.office == "other" && next != roll_.found().end() && next->first - role.end() <= kReach &&
         !(next->first > role.end() && scene_.is(next->first - 1, List::conjunction)) &&
         scene_.between(role.end() - 1, next->first).find_first_of(",.;:\n") == std::string_view::npos;
}

std::string_view BesideOffice::whose_as_held(std::string_view key, const Role& role) const {
  bool is_said = role.whole_first < role.first || role.whole_last > role.last;
  for (auto at = role.first; at < role.last; ++at)  // "President of the French Republic"
    is_said = is_said || scene_.is_country(at) || scene_.may_be(at, Target::Table::adjective);
  if (role.of.empty() || is_said) return role.of;
  if (alone_.is_own_official(role)) return scene_.reading.side;
  const bool is_title_of_many =
      role.office == "foreign-minister" && role.of != scene_.reading.side && !scene_.is(role.last - 1, List::minister);
  const bool is_nobodys = is_title_of_many && key.starts_with(kStranger) && scene_.reading.side.empty();
  auto other = is_nobodys ? std::string_view() : role.of;
  for (const auto& held : scene_.known.offices_of(key)) {
    if (held.of == role.of) return role.of;
    if (held.office == role.office || (is_title_of_many && other == role.of)) other = held.of;
  }
  return other;
}

// Behind "H.E. Dr", "the Hon.", "His Excellency Mr", « Son Excellence le Général de Brigade ».
std::size_t BesideOffice::behind_courtesies(std::size_t at) const {
  constexpr std::size_t kMost = 8;  // tokens
  for (const auto end = std::min(at + kMost, tokens_.size()); at < end;) {
    const bool is_before_one = (scene_.is(at, List::article) || scene_.is(at, List::determiner)) &&
                               at + 1 < tokens_.size() && is_courtesy(scene_, at + 1);
    if (is_excellency(scene_, at))
      at += 2;
    else if (const auto rank = behind_rank(at); rank > at)
      at = rank;
    else if (const auto courtesy = courtesy_at(scene_, at); courtesy > 0)
      at += courtesy;
    else if (is_before_one)
      ++at;
    else
      break;
  }
  return at;
}

// Behind «генерал армии», «сенатор» between a Russian office and its holder: a title of nobody's, right before him.
std::size_t BesideOffice::behind_rank(std::size_t at) const {
  const auto* rank = scene_.role_at(at);
  if (rank == nullptr || at == 0 || rank->first != at || rank->office != "other" || !rank->of.empty() || rank->plural ||
      !begins_cyrillic(scene_.word(at)) || scene_.gap(at - 1) != " ")
    return at;
  const auto end = rank->end() + (scene_.is(rank->end(), "армии") ? 1U : 0U);
  return end < tokens_.size() && scene_.gap(end - 1) == " " && roll_.starting(end) != nullptr ? end : at;
}

// «глава Минприроды Сергей Донской», «глава NOC …»: in Russian behind the one capital word between an office and a
// name.
std::size_t BesideOffice::behind_body(std::size_t at) const {
  const bool is_between = at > 0 && scene_.reading.language == Language::ru && scene_.is_capital(at) &&
                          roll_.free(at) && scene_.gap(at - 1) == " " && scene_.gap(at) == " " &&
                          roll_.starting(at + 1) != nullptr && !scene_.opens_sentence(at) && !is_courtesy(scene_, at);
  return is_between ? at + 1 : at;
}

bool BesideOffice::is_of_another(const Found& who, const Role& role) const {
  const auto* held = scene_.reading.anchor ? scene_.known.office_on(who.key, *scene_.reading.anchor) : nullptr;
  return held != nullptr && !role.of.empty() && held->office == role.office && held->of != role.of &&
         whose_as_held(who.key, role) == role.of;
}

bool BesideOffice::is_near(std::size_t left, std::size_t right) const {
  constexpr std::size_t kReach = 48;  // bytes: ", Son Excellence le Général de Corps d'Armée "
  const auto between = scene_.between(left, right);
  return between.size() <= kReach && between.find_first_of("\n;:()") == std::string_view::npos;
}

// The person who ends before the office, a comma and perhaps an article between.
Found* BesideOffice::ending_before(const Role& role) const {
  auto at = role.whole_first;
  if (at > 0 && scene_.is(at - 1, List::article_of_office)) --at;
  auto* before = at > 0 ? roll_.last_before(at) : nullptr;
  if (at < role.whole_first && acts(role)) return nullptr;
  const bool adjoins =
      before != nullptr && before->last == at && scene_.text.substr(tokens_[at - 1].span.end, 2) == ", ";
  const bool is_in_apposition = at == role.whole_first && !begins_cyrillic(scene_.word(role.first));
  return adjoins && (is_in_apposition || !is_source(before->first)) ? before : nullptr;
}

// "At a meeting with A, the Secretary-General raised …": a verb at once behind an office of no state has it for its
// subject, where the name does not open the sentence.
bool BesideOffice::acts(const Role& role) const {
  const auto at = role.end();
  if (!role.of.empty() || scene_.reading.language != Language::en || !scene_.joins(at - 1) || scene_.is_capital(at))
    return false;
  return scene_.word(at).ends_with("ed") || is_verb_of_saying(scene_, at, Language::en);
}

// The person of "the head of the agency, Ivan Krumov, said", « la directrice de l'agence, Mme Anne Krumova ». Somebody
// known may be the next of a list.
Found* BesideOffice::in_apposition(const Role& role) const {
  if (auto* named = behind_what_he_heads(role); named != nullptr || begins_cyrillic(scene_.word(role.first)))
    return named;
  const auto at = apposition_to(scene_, role);
  auto* named = at == 0 ? nullptr : roll_.starting(behind_courtesies(at));
  return named != nullptr && named->first > role.end() && ends_apposition(scene_, named->last) ? named : nullptr;
}

// "The UN Special Envoy for Libya Rohed Canovas": in English where an envoy is sent stands before the name.
Found* BesideOffice::behind_mission(const Role& role) const {
  auto at = role.end();
  if (role.office != "special-envoy" || at + 2 >= tokens_.size() || begins_cyrillic(scene_.word(role.first)) ||
      !scene_.adjoins(at) || !(scene_.is(at, List::on_a_subject) || scene_.is(at, List::to_a_post)))
    return nullptr;
  at += scene_.is(at + 1, List::article) ? 2U : 1U;
  const auto count = at < tokens_.size() ? scene_.names[at].count : 0;
  const bool is_place = count > 0 && (scene_.is_country(at) || scene_.is_place(at)) && at + count < tokens_.size();
  return is_place && scene_.gap(at + count - 1) == " " ? roll_.starting(at + count) : nullptr;
}

// « Le directeur de l'agence Jean Krumov »; «Начальник управления ФАС России Елена Заева»: in Russian name and title
// stand in one case.
Found* BesideOffice::behind_what_he_heads(const Role& role) const {
  const auto next = roll_.first_from(role.end());
  if (role.plural || rank_of(role.office).leads || rank_of(role.office).is_states || next == roll_.found().end() ||
      !(is_what_one_heads(scene_, role, next->first) || is_linked_to(role, next->first)))
    return nullptr;
  return is_in_its_case(*next, role) && !is_of_another(*next, role) ? roll_.starting(next->first) : nullptr;
}

// «Советника-посланника Ли Вэньтао», whose name is the same in all cases.
bool BesideOffice::is_in_its_case(const Found& who, const Role& role) const {
  if (who.known != nullptr) return true;
  const auto written = scene_.written(who.first, who.last);
  const bool is_as_written = stranger_name(who.key) == written;
  const bool is_in_any_case =
      is_as_written && begins_cyrillic(scene_.word(who.first)) && !tells_its_case(written.substr(0, written.find(' ')));
  return is_in_any_case || may_be_in_case(scene_, role, is_as_written);
}

// "The Chairman of the Board of Krumov Export Ivan Orlov"; nothing between is another's office.
bool BesideOffice::is_linked_to(const Role& role, std::size_t name) const {
  return scene_.reading.language == Language::en && name > role.end() && scene_.gap(name - 1) == " " &&
         scene_.role_at(name - 1) == nullptr && end_of_links(scene_, role, name) == name;
}

// "According to Oleksiy Danilov, the President …": behind the comma somebody else begins.
bool BesideOffice::is_source(std::size_t person) const {
  constexpr std::size_t kLongest = 4;  // words: "in the words of"
  for (std::size_t back = 1; back <= std::min(person, kLongest); ++back)
    if (const auto cue = cue_at(scene_, person - back, scene_.reading.language);
        cue && cue->tells == Tells::source && cue->last == person)
      return scene_.opens_sentence(cue->first);
  return false;
}

}  // namespace behistun::mention
