// Titles of data/roles.tsv, and around each what belongs to it, one question a file: of what somebody is minister,
// governor or ambassador (titles.cpp), of which state (whose_office.cpp), and whether it is the holder who is spoken of
// at all (no_holder.cpp). Where it is not, the office is "other".

#include "roles.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

#include "known/institutions.hpp"
#include "known/name_words.hpp"
#include "no_holder.hpp"
#include "state_bodies.hpp"
#include "titles.hpp"
#include "whose_office.hpp"
#include "words/parted_phrases.hpp"

namespace behistun::mention {

namespace {

struct RoleRow {
  std::string_view language, phrase, office, of, example;
};
constexpr RoleRow kRoles[] = {
#include "roles.inc"
};

constexpr std::string_view kPlural = "plural:";
constexpr std::string_view kOther = "other";
constexpr std::string_view kChairman = "chairman", kSpeaker = "speaker";

const PartedPhrases<RoleRow>& role_tables() {
  static const auto made = PartedPhrases<RoleRow>::of(kRoles);
  return made;
}

// Is the phrase one of English titles alone?
bool is_english_alone(std::string_view phrase) {
  static const auto all = [] {
    std::map<std::string_view, bool> english;
    for (const auto& row : kRoles) {
      const auto [at, is_new] = english.emplace(row.phrase, row.language == "en");
      at->second = at->second && row.language == "en";
    }
    return english;
  }();
  const auto found = all.find(phrase);
  return found != all.end() && found->second;
}

class RoleFinder {
 public:
  RoleFinder(const NamedPassage& passage, Language language) : passage_(passage), language_(language) {}

  std::vector<Role> run() {
    std::size_t behind = 0;  // the office that was read last
    for (const auto at : passage_.vocabulary.beginnings())
      if (at >= behind) behind = read(at);
    return std::move(roles_);
  }

 private:
  // Reads the office that begins at the token, if one does; the token to go on from.
  std::size_t read(std::size_t at) {
    const bool may_be_whole = passage_.vocabulary.may_begin(Vocabulary::roles, at);
    const bool may_be_parted = passage_.vocabulary.may_begin(Vocabulary::split_roles, at);
    if (!may_be_whole && !may_be_parted) return at + 1;
    const auto match =
        may_be_whole ? role_phrases().longest(passage_.text, passage_.tokens, at) : segment::Phrases::Match();
    if (may_be_parted)
      if (auto role = parted(at); role && role->last > at + match.count) {
        roles_.push_back(with_portfolio(passage_, *std::move(role)));
        return roles_.back().last;
      }
    if (match.count == 0 || is_time_of_day(at) || (match.count == 1 && is_family_name(at))) return at + 1;
    const auto& row = *role_tables().whole_rows[match.phrase];
    const auto end = at + match.count;
    if (language_ == Language::fr && row.language == "en" && is_english_alone(row.phrase)) return end;
    if (is_abbreviation_in_small_letters(row.language, at, end)) return end;
    if (is_half_of_a_russian_word(at, end)) return end;
    if (row.office == "counterpart" && is_participle(at)) return end;
    if (is_first_night(at, end)) return end;
    Role role{at, end, at, end, row.office, row.of, false};
    if (row.office.starts_with(kPlural)) return take_plural(std::move(role));
    if (role.office == kLeader) return take_leader(std::move(role));
    if (is_of_two(at)) return take_two(std::move(role));
    if (const auto last = take_counterparts(role); last > 0) return last;
    return take(std::move(role));
  }

  // "gov" of an address on the web is no governor; « roi » and "ceo" are.
  bool is_abbreviation_in_small_letters(std::string_view language, std::size_t at, std::size_t end) const {
    return language == "en" && end == at + 1 && !passage_.is_capital(at) && passage_.is(at, List::abbreviated_office);
  }

  // "5:10pm", "at 7 PM".
  bool is_time_of_day(std::size_t at) const {
    return at > 0 && passage_.is(at, "pm") && passage_.tokens[at - 1].number && passage_.adjoins(at);
  }

  // «Премьер» of «Премьер-лига».
  bool is_half_of_a_russian_word(std::size_t at, std::size_t end) const {
    return begins_cyrillic(passage_.word(at)) && end < passage_.tokens.size() && passage_.gap(end - 1) == "-" &&
           !passage_.is_capital(end);
  }

  // «Премьера фильма», «российская премьера»: the noun is a woman's, or tells of a work.
  bool is_first_night(std::size_t at, std::size_t end) const {
    if (end != at + 1 || !passage_.word(at).starts_with("премьер")) return false;
    return (at > 0 && passage_.adjoins(at) && passage_.is(at - 1, List::beside_first_night)) ||
           (passage_.joins(at) && passage_.is(end, List::beside_first_night));
  }

  // « homologué » is what a vehicle is.
  bool is_participle(std::size_t at) const {
    return passage_.tokens[at].span.of(passage_.text).find("é") != std::string_view::npos;
  }

  // "Pope" of "Amy Pope", "King" of "Ann King"; "Sultan" of "Sultan bin Saad".
  bool is_family_name(std::size_t at) const {
    if (passage_.is(at, List::office_or_family) && passage_.is(at + 1, List::descent)) return true;
    if (is_within_a_known_name(at)) return true;
    return at > 0 && passage_.is(at, List::office_or_family) && passage_.is_capital(at) &&
           passage_.is_capital(at - 1) && passage_.gap(at - 1) == " " && passage_.is_given_name(at - 1);
  }

  // "Maire" of "Bruno Le Maire", "Sultan" of "Nur-Sultan".
  bool is_within_a_known_name(std::size_t at) const {
    constexpr std::size_t kFarthest = 3;  // words before
    if (!passage_.is_capital(at)) return false;
    for (std::size_t back = 1; back <= std::min(kFarthest, at); ++back)
      if (passage_.names[at - back].count > back &&
          (passage_.may_be(at - back, Target::Table::person) || passage_.may_be(at - back, Target::Table::place)))
        return true;
    return false;
  }

  // "His counterparts from Tunisia, Comoros and Kazakhstan", "his French and German counterparts": each of them; the
  // token to go on from, 0 where no states are listed.
  std::size_t take_counterparts(Role role) {
    if (role.office != "counterpart") return 0;
    role.plural = true;
    auto each = of_each_state(passage_, role);
    if (each.size() < 2) return 0;
    const auto last = std::max(role.last, each.back().whole_last);
    std::move(each.begin(), each.end(), std::back_inserter(roles_));
    return last;
  }

  std::size_t take(Role role) {
    role = with_portfolio(passage_, std::move(role));
    if (language_ != Language::fr) role = with_portfolio_before(passage_, std::move(role), end_of_last());
    auto whose = with_state(passage_, role);
    const bool is_told_behind = whose.whole_last > role.last;  // « président de la République du Mali » is not France's
    const bool is_ministers = role.office == "foreign-minister" || role.office == "defence-minister";
    const bool may_be_others = whose.whole_first < role.first || role.of == "USA";
    if (is_ministers && !whose.of.empty() && !role.of.empty() && role.of != whose.of && may_be_others)
      role = of_another_state(std::move(whose));
    else if (!whose.of.empty() && (role.of.empty() || role.of == whose.of || is_told_behind))
      role = std::move(whose);
    else if (whose.of.empty())
      role.whole_last = whose.whole_last;
    if (is_head_of_a_state(role) || is_chairman_of_a_state(role)) role.office = gazetteer::leading_office(role.of);
    if (is_of_a_noun_behind(role)) role.office = is_president(passage_, role) ? kChairman : kOther;
    if (const auto office = office_in_the_body_before(role); !office.empty()) role.office = office;
    role = with_post(passage_, with_territory(passage_, with_portfolio_behind_state(passage_, std::move(role))));
    if (leads_an_organisation(role)) role.office = "secretary-general";
    role = with_ministry(std::move(role));
    if (const auto end = end_of_no_holder(passage_, role); end > role.end()) {
      role.whole_last = end;
      role.office = kOther;
    }
    if (is_at_a_ministry(role)) {
      role.office = kOther;
      role.of = {};
    }
    if (role.office != "counterpart" && is_subordinate(passage_, role))
      role.office = kOther;
    else if (is_of_a_body(passage_, role))
      role.office = presides(passage_, role) ? kChairman : kOther;
    if (role.office == kChairman && is_house(known_body(role.of).kind) && !is_part_of_a_house(role.end()))
      role.office = kSpeaker;
    if (role.office == "foreign-minister" && role.of == "EU") role.office = "high-representative";
    if (role.of.empty() && is_joined_to_last(role)) role.of = roles_.back().of;
    roles_.push_back(std::move(role));
    return roles_.back().end();
  }

  // «глава Китая»: who heads a state with nothing between leads it.
  bool is_head_of_a_state(const Role& role) const {
    return role.office == kOther && passage_.is(role.first, List::head) && role.last - role.first == 1 &&
           role.whole_first == role.first && role.whole_last > role.last && passage_.is_country(role.last) &&
           passage_.known.country(role.of) != nullptr;
  }

  // «Председатель КНР», but not "chairman of Russian Railways".
  bool is_chairman_of_a_state(const Role& role) const {
    return role.office == kChairman && begins_cyrillic(passage_.word(role.first)) && role.last - role.first == 1 &&
           role.whole_last > role.last && passage_.known.country(role.of) != nullptr &&
           (passage_.is_country(role.last) || (role.last + 1 < role.whole_last && passage_.is_country(role.last + 1)));
  }

  // «президент французской компании»: a Russian adjective behind the title is of the noun behind it, and that is no
  // state.
  bool is_of_a_noun_behind(const Role& role) const {
    const auto end = role.whole_last;
    return end == role.last + 1 && begins_cyrillic(passage_.word(role.first)) && !passage_.is_country(role.last) &&
           !passage_.adjective_at(role.last).empty() && end < passage_.tokens.size() && passage_.joins(role.last) &&
           !passage_.is_capital(end) && !passage_.is(end, List::house_of_a_state) &&
           !passage_.is(end, List::state_in_russian);
  }

  // "Prime Minister" of "the Russian President and Prime Minister", where no name tells another state.
  bool is_joined_to_last(const Role& role) const {
    if (roles_.empty() || begins_cyrillic(passage_.word(role.first))) return false;
    const auto& last = roles_.back();
    const bool is_told_before = !last.of.empty() && !last.plural && last.whole_first < last.first;
    return is_told_before && last.end() + 1 == role.first && passage_.is(last.end(), List::conjunction) &&
           passage_.adjoins(last.end()) && passage_.adjoins(role.first) &&
           !(passage_.is_capital(role.end()) && passage_.adjoins(role.end()));
  }

  // « une délégation du Parlement conduite par son président »: what that is of the institution last named in the
  // sentence; empty if it is the state's.
  std::string_view office_in_the_body_before(const Role& role) const {
    constexpr std::size_t kReach = 12;  // tokens
    if (language_ != Language::fr || !role.of.empty() || !is_president(passage_, role) || role.first == 0) return {};
    const auto whose = role.first - 1;
    if (!passage_.is(whose, "son") && !passage_.is(whose, "sa") && !passage_.is(whose, "leur")) return {};
    for (auto at = whose; at > 0 && role.first - at < kReach; --at) {
      if (passage_.gap(at - 1).find_first_of(".\n") != std::string_view::npos) break;
      for (const auto* house : {"parlement", "assemblee", "senat"})
        if (passage_.is(at - 1, house)) return kSpeaker;
      if (is_institution(passage_, at - 1)) return kChairman;
    }
    return {};
  }

  // Of the office before, which the next cannot reach into.
  std::size_t end_of_last() const { return roles_.empty() ? 0 : roles_.back().end(); }

  // «глава», "head of"
  bool is_head(const Role& role) const {
    const auto length = role.last - role.first;
    return (length == 1 && passage_.is(role.first, List::head)) || (length == 2 && passage_.is(role.first, "head"));
  }

  // "The head of the Turkish Foreign Ministry", "the head of the State Department", which the gazetteer names.
  Role with_ministry(Role role) const {
    if (role.office != kOther || !is_head(role)) return role;
    const auto at = role.last + (passage_.is(role.last, "the") ? 1U : 0U);
    if (at >= passage_.tokens.size() || !passage_.adjoins(at)) return role;
    for (const auto& target : passage_.names[at].targets) {
      if (target.table != Target::Table::body) continue;
      const auto body = known_body(passage_.known.bodies()[target.row].id);
      const auto office = office_of_head(body.kind);
      if (office.empty()) continue;
      role.office = office;
      role.of = body.state;
      role.whole_last = at + passage_.names[at].count;
      return role;
    }
    return role;
  }

  // «Председатель Совета Федерации»: of a parliament, or of one of its chambers.
  static bool is_house(std::string_view body) {
    return body == "parliament" || body == "chamber" || body == "senate" || body == "lower-house";
  }

  // "Committee" of "Chair of the State Duma Committee on Financial Markets".
  bool is_part_of_a_house(std::size_t at) const {
    return passage_.is_capital(at) && passage_.gap(at - 1) == " " && is_institution(passage_, at);
  }

  static std::string_view office_of_head(std::string_view ministry) {
    if (ministry == "foreign-ministry") return "foreign-minister";
    return ministry == "defence-ministry" ? "defence-minister" : std::string_view();
  }

  // "OPCW Director-General", « directeur général de l'AIEA », «гендиректор МАГАТЭ», "head of the IAEA"; the Union has
  // several heads.
  bool leads_an_organisation(const Role& role) const {
    const auto says = [&](std::string_view word) {
      return passage_.any_of(role.first, role.last, [&](const Token& token) { return token.folded == word; });
    };
    if (role.office != kOther || role.of.empty() || role.of == "EU" || passage_.known.country(role.of) != nullptr ||
        !passage_.known.is_side(role.of))
      return false;
    const auto length = role.last - role.first;
    if (is_head(role) || passage_.word(role.first).starts_with("гендиректор")) return true;
    return length == 2 && ((says("director") && says("general")) || (says("directeur") && says("general")) ||
                           (says("directrice") && says("generale")) ||
                           (passage_.word(role.first).starts_with("генеральн") &&
                            passage_.word(role.first + 1).starts_with("директор")));
  }

  // "Polish Secretary of State", « secrétaire d'État français » is a minister's deputy, "Indian Foreign Secretary" an
  // official; elsewhere such a secretary is the minister.
  static Role of_another_state(Role role) {
    constexpr std::string_view kWithOfficials[] = {"BGD", "IND", "LKA", "NPL", "PAK"};
    if (role.office != "foreign-minister") return role;
    const bool is_of_state = role.of != "VAT" && role.last - role.first > 2;
    if (is_of_state)
      role.office = kOther;
    else if (std::find(std::begin(kWithOfficials), std::end(kWithOfficials), role.of) != std::end(kWithOfficials))
      role.office = "deputy-foreign-minister";
    return role;
  }

  // "Secretary of State at the Ministry of Foreign Affairs of Sweden" is a minister's deputy.
  bool is_at_a_ministry(const Role& role) const {
    const auto at = role.end();
    if (!passage_.is(role.last - 1, "state") || !passage_.is(at, "at") || !passage_.adjoins(at)) return false;
    return passage_.is(at + 1, List::minister) || (passage_.is(at + 1, "the") && passage_.is(at + 2, List::minister));
  }

  // "The Turkish leader", «лидер КНДР»; but nobody's "opposition leader", and no «духовный лидер Ирана».
  std::size_t take_leader(Role role) {
    auto whose = with_state(passage_, role);
    if (is_of_a_noun_of_the_state(passage_, whose)) return role.last;
    const bool is_told_before = whose.whole_first < role.first;
    if (passage_.known.country(whose.of) == nullptr || is_at_a_ministry(role) || is_of_a_noun_behind(whose) ||
        (!is_told_before && is_leader_of_something(role)))
      return role.last;
    whose.office = gazetteer::leading_office(whose.of);
    if (is_subordinate(passage_, whose)) whose.office = kOther;
    roles_.push_back(std::move(whose));
    return roles_.back().end();
  }

  // "Spiritual leader of": the word before says in what he leads.
  bool is_leader_of_something(const Role& role) const {
    if (role.first == 0 || !passage_.adjoins(role.first)) return false;
    const auto before = role.first - 1;
    if (begins_cyrillic(passage_.word(role.first))) return passage_.is(before, List::leads_what);
    return !passage_.is(before, List::determiner) && !passage_.is(before, List::genitive);
  }

  std::size_t take_plural(Role role) {
    role.plural = true;
    if (is_subordinate(passage_, role)) return role.last;  // "advisers to the leaders of …"
    role.office.remove_prefix(kPlural.size());
    auto each = of_each_state(passage_, role);
    if (is_council_of(role) && passage_.known.country(each.front().of) == nullptr) return role.last;
    const auto end = std::max(role.last, each.back().whole_last);
    if (role.office == kLeader) {
      std::erase_if(each, [&](const Role& one) { return !is_a_states(one); });  // the leaders of the EU are many
      for (auto& one : each) one.office = gazetteer::leading_office(one.of);
    }
    std::move(each.begin(), each.end(), std::back_inserter(roles_));
    return end;
  }

  bool is_a_states(const Role& role) const { return passage_.known.country(role.of) != nullptr; }

  // "Council of Defence Ministers of the CSTO"
  bool is_council_of(const Role& role) const {
    return role.first > 1 && passage_.is(role.first - 1, "of") && passage_.is(role.first - 2, "council");
  }

  // «оба министра»: behind the number Russian has the singular.
  bool is_of_two(std::size_t at) const {
    return at > 0 && begins_cyrillic(passage_.word(at)) && passage_.is(at - 1, List::two) && passage_.adjoins(at);
  }
  std::size_t take_two(Role role) {
    role = with_portfolio(passage_, std::move(role));
    role.plural = true;
    roles_.push_back(std::move(role));
    return roles_.back().end();
  }

  // "head of Ukrainian diplomacy", "head of Russia's MFA": the state stands within the phrase.
  std::optional<Role> parted(std::size_t first) const {
    const auto& [text, tokens] = static_cast<const Passage&>(passage_);
    const auto names_something = [&](std::size_t at) {
      return at < passage_.names.size() && passage_.names[at].count > 0;
    };
    if (!names_something(first + 1) && !names_something(first + 2) && !names_something(first + 3))
      return std::nullopt;  // heads have three words at most
    for (const auto& head : role_tables().heads.all(text, tokens, first)) {
      const auto middle = first + head.count;
      if (middle >= tokens.size() || passage_.names[middle].count == 0) continue;
      auto behind = middle + passage_.names[middle].count;
      auto state = passage_.adjective_from(middle);
      if (passage_.is(behind, "s") && passage_.adjoins(behind)) {
        state = passage_.country_from(middle);
        ++behind;
      }
      if (state.empty() || behind >= tokens.size() || !passage_.adjoins(middle) || !passage_.adjoins(behind)) continue;
      for (const auto& tail : role_tables().tails.all(text, tokens, behind)) {
        if (head.phrase != tail.phrase) continue;
        const auto last = behind + tail.count;
        return Role{first, last, first, last, role_tables().split_rows[head.phrase]->office, state, false};
      }
    }
    return std::nullopt;
  }

  const NamedPassage& passage_;
  const Language language_;
  std::vector<Role> roles_;
};

}  // namespace

const segment::Phrases& role_phrases() { return role_tables().whole; }
const segment::Phrases& role_heads() { return role_tables().heads; }

std::vector<Role> find_roles(const NamedPassage& passage, Language language) {
  return RoleFinder(passage, language).run();
}

}  // namespace behistun::mention
