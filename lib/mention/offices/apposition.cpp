// What an office is the office of runs from "of" or "in" to the first comma that no field follows (« aux affaires
// politiques, paix et sécurité »), if no other office stands within; in French an adjective or a region may stand
// before (« commissaire européen au commerce », « directeur Afrique du ministère »). In Russian it is a chain of
// genitives, and no comma parts it from the name.

#include "apposition.hpp"

#include <algorithm>
#include <iterator>

#include "known/courtesies.hpp"
#include "no_holder.hpp"
#include "titles.hpp"

namespace behistun::mention {

namespace {

// Is there a comma not far behind the token, and no small letter behind it but of « le Dr »? Most offices are told from
// those with a name by this alone.
bool may_have_comma(const Scene& scene, std::size_t at) {
  constexpr std::size_t kFarthest = 120;  // bytes
  const auto behind = scene.text.substr(scene.tokens[at].span.end, kFarthest);
  const auto comma = behind.find(',');
  if (comma >= behind.size() || comma + 2 >= behind.size()) return false;
  const auto next = behind[comma + 2];
  return next < 'a' || next > 'z' || next == 'l';
}

}  // namespace

std::size_t apposition_to(const Scene& scene, const Role& role) {
  constexpr std::size_t kReach = 20;  // tokens
  const auto size = scene.tokens.size();
  auto at = role.end();
  if (at >= size || begins_cyrillic(scene.word(role.first)) || !may_have_comma(scene, at - 1)) return 0;
  const auto opens = [&](std::size_t token) {
    return scene.is(token, List::genitive) || scene.is(token, List::to_a_post) || scene.is(token, List::on_a_subject);
  };
  if (scene.gap(at - 1) != ", " && !opens(role.last - 1) && !opens(at)) {
    const bool is_name = scene.is_capital(at) && (scene.names[at].count == 0 || scene.is_given_name(at));
    if (scene.reading.language != Language::fr || is_name || !scene.adjoins(at) || !opens(at + 1)) return 0;
    ++at;
  }
  for (const auto end = std::min(size, at + kReach); at < end && !scene.opens_sentence(at); ++at) {
    if (scene.gap(at - 1) == ", ") {
      const bool is_listed = !scene.is_capital(at) && scene.is(at + 1, List::conjunction);
      if (!is_portfolio(scene.word(at)) && !is_listed) return at;
      continue;
    }
    if (!scene.adjoins(at)) return 0;
    if (!scene.is_in_role(at)) continue;
    const auto* served = scene.role_at(at);                     // « l'envoyé spécial du Président, M. Krumov »
    const bool is_near = at > 1 && scene.is(at - 2, "aupres");  // « ministre délégué auprès du ministre des Finances »
    if (served == nullptr || (!is_near && !is_subordinate(scene, *served))) return 0;
    at = served->end() - 1;
  }
  return 0;
}

namespace {

// The word of a Russian title that cases change: «заместител» before it, what stands behind a hyphen.
std::string_view word_of_case(const Scene& scene, const Role& role) {
  auto at = role.first;
  if (at > 0 && scene.word(at - 1).starts_with("заместител")) return scene.word(at - 1);
  while (at + 1 < role.last && scene.gap(at) == "-") ++at;  // «премьер-министром»
  return scene.word(at);
}

bool is_in_any_case(std::string_view title) {  // «замдиректора»
  return title.starts_with("зам") && !title.starts_with("заместител");
}

bool ends_as_nominative(std::string_view title) {
  constexpr std::string_view kOther[] = {"ой", "ей", "ом", "ем", "ым", "им", "их", "ых", "ам", "ям", "ах",
                                         "ях", "ов", "ев", "а",  "я",  "у",  "ю",  "о",  "е",  "ы",  "и"};
  return std::none_of(std::begin(kOther), std::end(kOther), [&](auto ending) { return title.ends_with(ending); });
}

}  // namespace

bool may_be_in_case(const Scene& scene, const Role& role, bool nominative) {
  const auto title = word_of_case(scene, role);
  return is_in_any_case(title) || (title == "глава" || ends_as_nominative(title)) == nominative;
}

bool is_surely_nominative(const Scene& scene, const Role& role) {
  if (role.plural || !begins_cyrillic(scene.word(role.first))) return false;
  const auto title = word_of_case(scene, role);
  return !is_in_any_case(title) && ends_as_nominative(title);
}

namespace {

// « de l'agence », « de la police nationale », « de l'Union des pêcheurs bretons »: "of", an article, capital words or
// a noun in small letters, adjectives; and so on.
bool is_of_nouns(const Scene& scene, const Role& role, std::size_t end) {
  for (auto at = role.end(); at <= end; ++at)
    if (!scene.adjoins(at) || scene.opens_sentence(at) || (at < end && scene.is_in_role(at))) return false;
  auto at = role.end();
  if (at + 1 == end && !scene.is_capital(at) && scene.is(at, List::of_a_party))
    return true;  // « le sénateur républicain »
  if (scene.is(at - 1, List::genitive)) --at;
  while (at < end && scene.is(at, List::genitive)) {
    if (scene.is(++at, List::article)) ++at;
    if (is_courtesy(scene, at)) return false;  // « le chef de cabinet de M. Krumov »
    if (at < end && scene.vocabulary.may_begin(Vocabulary::callings, at)) return false;  // « du chanteur Jean Krumov »
    do {
      ++at;
    } while (at < end && scene.is_capital(at - 1) && scene.is_capital(at));
    while (at < end && !scene.is_capital(at) && scene.is(at, List::french_adjective)) ++at;
  }
  return at == end && at > role.end();
}

}  // namespace

bool is_what_one_heads(const Scene& scene, const Role& role, std::size_t end) {
  constexpr std::size_t kReach = 12;  // tokens
  const auto first = role.end();
  if (end <= first || end > first + kReach) return false;
  if (!begins_cyrillic(scene.word(role.first)))
    return scene.reading.language == Language::fr && is_of_nouns(scene, role, end);
  bool is_linked = false;  // by «по», «в»
  bool is_quoted = false;  // «компании "Первый партнёр"»
  const auto may_stand = [&](std::size_t at) {
    if (scene.opens_sentence(at)) return false;
    if (is_quoted) return true;
    if (const auto* other = scene.role_at(at)) return other->office == "other" && is_subordinate(scene, *other);
    if (scene.word(at).starts_with("бывш") || scene.word(at).starts_with("заместител")) return false;  // another title
    is_linked = is_linked || scene.is(at, List::title_link);
    if (scene.is_capital(at) || !begins_cyrillic(scene.word(at)) || scene.is(at, List::title_link)) return true;
    const bool is_genitive = scene.is(at, List::genitive_noun) || scene.is(at, List::genitive_adjective);
    return (is_genitive && !scene.is(at, List::no_genitive)) || (is_linked && scene.is(at, List::in_what_one_heads));
  };
  for (auto at = first; at <= end; ++at) {
    const auto gap = scene.gap(at - 1);
    if (gap != " " && gap != " \"" && gap != "\" " && gap != "-") return false;
    is_quoted = gap == " \"" || (is_quoted && gap != "\" ");
    if (at < end && !may_stand(at)) return false;
  }
  return true;
}

bool ends_apposition(const Scene& scene, std::size_t behind) {
  if (behind >= scene.tokens.size() || scene.opens_sentence(behind)) return true;
  if (scene.gap(behind - 1).find('\n') != std::string_view::npos) return true;  // before what is no sentence
  const auto next = scene.text[scene.tokens[behind - 1].span.end];
  return next == ',' || next == '"';
}

}  // namespace behistun::mention
