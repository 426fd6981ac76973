// Role phrases from a table, and around each a small grammar for whose office it is:
//
//   ADJECTIVE ROLE             French Minister of …, российский министр
//   COUNTRY 's ROLE            France's Minister for …
//   ROLE (of|the|de|la|…) COUNTRY   President of the French Republic, Президент Российской Федерации
//   ROLE ADJECTIVE             homologue russe, ministre azerbaïdjanais des …
//
// An office of which someone else is only the deputy, the adviser, the predecessor ("Head of the Office of the
// President") is "other": it means no holder. So is that of a body which is no state: « président du parti »,
// «президент Олимпийского комитета».

#include "roles.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>

#include "institutions.hpp"
#include "parted_phrases.hpp"

namespace behistun::mention {

namespace {

struct RoleRow {
  std::string_view language, phrase, office, of, example;
};
constexpr RoleRow kRoles[] = {
#include "roles.inc"
};

constexpr std::string_view kPlural = "plural:";

struct Courtesy {
  std::string_view word, example;
};
constexpr Courtesy kCourtesies[] = {
#include "courtesies.inc"
};

struct StateForm {
  std::string_view word, example;
};
constexpr StateForm kStateForms[] = {
#include "state-forms.inc"
};

struct Subordinate {
  std::string_view language, phrase, example;
};
constexpr Subordinate kSubordinates[] = {
#include "subordinates.inc"
};

// The tables, ready to be looked for.
const segment::Phrases& courtesies() {
  static const auto words = segment::Phrases::of(kCourtesies, &Courtesy::word);
  return words;
}

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

const segment::Phrases& subordinates() {
  static const auto phrases = segment::Phrases::of(kSubordinates, &Subordinate::phrase);
  return phrases;
}

// May it stand between an office and the country: "of", "Republic", «Королевства»?
bool is_state_form(std::string_view folded) {
  return std::any_of(std::begin(kStateForms), std::end(kStateForms), [&](const StateForm& row) {
    return row.word.ends_with('*') ? folded.starts_with(row.word.substr(0, row.word.size() - 1)) : folded == row.word;
  });
}

// The country (or EU, UN …) that tokens from `first` on name; its code and the number of tokens.
std::pair<std::string, std::size_t> country_at(const Names& names, std::size_t first, const gazetteer::Gazetteer& known,
                                               bool adjectives_only) {
  if (first >= names.size()) return {};
  const auto& match = names[first];
  for (const auto& target : match.targets) {
    if (target.table == Target::Table::adjective || (target.table == Target::Table::country && !adjectives_only))
      return {known.countries()[target.row].code, match.count};
    if (target.table == Target::Table::body && !adjectives_only && known.bodies()[target.row].kind == "organisation")
      return {known.bodies()[target.row].id, match.count};
  }
  return {};
}

class Grammar {
 public:
  Grammar(std::string_view canonical, std::span<const Token> tokens, const Names& names,
          const gazetteer::Gazetteer& known)
      : canonical_(canonical), tokens_(tokens), names_(names), known_(known) {}

  // Completes a role that has its phrase.
  void find_whose(Role& role) const {
    role.whole_first = role.first;
    role.whole_last = role.last;
    if (before(role) || inside_or_after(role)) return;
  }

  // "(of) A, B and C" behind a plural: a role for each country; one without a country if none follows. The token
  // behind.
  std::size_t find_holders(const Role& phrase, std::vector<Role>& roles) const {
    auto role = phrase;
    auto at = role.last;
    while (at < tokens_.size() && at < phrase.last + 3 && is_state_form(tokens_[at].folded) && adjoins(at)) ++at;
    for (auto [code, count] = country_from(at); !code.empty(); std::tie(code, count) = country_from(at)) {
      role.of = code;
      role.whole_last = at += count;
      roles.push_back(role);
      while (at < tokens_.size() && (is_and(tokens_[at].folded) || is_state_form(tokens_[at].folded))) ++at;
      role.first = role.last = role.whole_first = at;
    }
    if (role.first == phrase.first) roles.push_back(phrase);
    return std::max(phrase.last, roles.back().whole_last);
  }

  // "the Office of the President", "former President", "the President's Office": another's, whoever the holder is.
  bool is_subordinate(const Role& role) const {
    constexpr std::size_t kReach = 6;
    for (auto start = role.first - std::min(role.first, kReach); start < role.first; ++start) {
      const auto count = subordinates().longest(canonical_, tokens_, start).count;
      if (count > 0 && leads_to(start + count, role.first)) return true;
    }
    const auto behind = std::max(role.last, role.whole_last);
    return behind + 1 < tokens_.size() && tokens_[behind].folded == "s" && adjoins(behind) && adjoins(behind + 1) &&
           tokens_[behind + 1].capital;
  }

  // "President of the Jewish Congress", « présidente du parti », «президент Олимпийского комитета»: a body's, where no
  // state's was found.
  bool is_of_a_body(const Role& role) const {
    constexpr std::array<std::string_view, 3> kHighest = {"head-of-state", "head-of-government", "defence-minister"};
    if (std::find(kHighest.begin(), kHighest.end(), role.office) == kHighest.end()) return false;
    if (!role.of.empty()) return known_.country(role.of) == nullptr && role.of != "PA";  // which governs
    auto at = role.last;
    if (at >= tokens_.size() || !adjoins(at)) return false;
    if (is_cyrillic(at)) return tokens_[at].capital && is_adjective_of_an_institution(at);
    const auto is_of = [&](std::size_t token) {
      constexpr std::array<std::string_view, 5> kOf = {"of", "de", "du", "des", "d"};
      return token + 1 < tokens_.size() && adjoins(token) && adjoins(token + 1) &&
             std::find(kOf.begin(), kOf.end(), tokens_[token].folded) != kOf.end();
    };
    if (!is_of(at) && !tokens_[at].capital && is_of(at + 1)) ++at;  // « président permanent du Conseil »
    if (!is_of(at)) return false;
    if (tokens_[at].folded != "of") return true;
    while (at + 1 < tokens_.size() && is_state_form(tokens_[at].folded) && adjoins(at + 1)) ++at;
    return tokens_[at].capital && names_[at].count == 0;
  }

  // "head of Ukrainian diplomacy": the state's adjective stands within the phrase.
  std::optional<Role> split(std::size_t first) const {
    const auto names_something = [&](std::size_t at) { return at < names_.size() && names_[at].count > 0; };
    if (!names_something(first + 1) && !names_something(first + 2))
      return std::nullopt;  // heads have two words at most
    for (const auto& head : role_tables().heads.all(canonical_, tokens_, first)) {
      const auto middle = first + head.count;
      if (middle + 1 >= tokens_.size() || !adjoins(middle) || !adjoins(middle + 1)) continue;
      const auto [code, count] = country_at(names_, middle, known_, true);
      if (code.empty() || count != 1) continue;
      for (const auto& tail : role_tables().tails.all(canonical_, tokens_, middle + 1)) {
        if (head.phrase != tail.phrase) continue;
        const auto last = middle + 1 + tail.count;
        return Role{first, last, first, last, std::string(role_tables().split_rows[head.phrase]->office), code, false};
      }
    }
    return std::nullopt;
  }

 private:
  // Do only articles and a country's adjective stand between the two?
  bool leads_to(std::size_t from, std::size_t role_first) const {
    while (from < role_first && adjoins(from) && (is_state_form(tokens_[from].folded) || is_adjective(from))) ++from;
    return from == role_first && adjoins(role_first);
  }

  std::pair<std::string, std::size_t> country_from(std::size_t at) const {
    if (at >= tokens_.size()) return {};
    const auto between = canonical_.substr(tokens_[at - 1].span.end, tokens_[at].span.begin - tokens_[at - 1].span.end);
    if (between.find_first_not_of(" ,'") != std::string_view::npos) return {};
    return country_at(names_, at, known_, false);
  }
  static bool is_and(std::string_view folded) { return folded == "and" || folded == "et" || folded == "и"; }

  bool before(Role& role) const {
    for (std::size_t length = 1; length <= 3 && length <= role.first; ++length) {
      const auto start = role.first - length;
      const auto [code, count] = country_at(names_, start, known_, false);
      if (code.empty()) continue;
      const bool possessive = count + 1 == length && tokens_[role.first - 1].folded == "s";
      if (!possessive && (count != length || !is_adjective(start))) continue;
      if (!segment::joined(canonical_, tokens_[role.first - 1], tokens_[role.first])) continue;
      role.of = code;
      role.whole_first = start;
      return true;
    }
    return false;
  }

  bool inside_or_after(Role& role) const {
    constexpr std::size_t kLongest = 8;  // "of the People's Democratic Republic of"
    for (auto at = role.last; at < std::min(tokens_.size(), role.last + kLongest + 1) && adjoins(at); ++at) {
      const auto [code, count] = country_at(names_, at, known_, at == role.last && !is_cyrillic(at));
      if (!code.empty()) {
        role.of = code;
        role.whole_last = at + count;
        while (ends_long_name(role.whole_last)) ++role.whole_last;
        return true;
      }
      if (!is_state_form(tokens_[at].folded)) return false;
    }
    return false;
  }

  // "Italian" is found; "Republic" belongs to it.
  bool ends_long_name(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].capital && adjoins(at) && is_state_form(tokens_[at].folded) &&
           canonical_.substr(tokens_[at - 1].span.end, 1) != ".";
  }

  // «Олимпийского комитета», «Национального исследовательского центра»: a word for an institution within three.
  bool is_adjective_of_an_institution(std::size_t at) const {
    constexpr std::array<std::string_view, 6> kGenitive = {"ого", "его", "ой", "ей", "ых", "их"};
    const auto is_genitive = [&](std::string_view word) {
      return std::any_of(kGenitive.begin(), kGenitive.end(), [&](auto ending) { return word.ends_with(ending); });
    };
    for (std::size_t more = 0; more < 3 && at + more + 1 < tokens_.size(); ++more) {
      if (!is_genitive(tokens_[at + more].folded) || !adjoins(at + more + 1)) return false;
      if (institutions().longest(canonical_, tokens_, at + more + 1).count > 0) return true;
    }
    return false;
  }

  bool adjoins(std::size_t at) const { return segment::joined(canonical_, tokens_[at - 1], tokens_[at]); }
  bool is_cyrillic(std::size_t at) const { return static_cast<unsigned char>(tokens_[at].folded[0]) >= 0xD0; }
  bool is_adjective(std::size_t at) const {
    const auto& match = names_[at];
    return std::any_of(match.targets.begin(), match.targets.end(),
                       [](const Target& target) { return target.table == Target::Table::adjective || target.upper; });
  }

  std::string_view canonical_;
  std::span<const Token> tokens_;
  const Names& names_;
  const gazetteer::Gazetteer& known_;
};

}  // namespace

const segment::Phrases& role_phrases() { return role_tables().whole; }
const segment::Phrases& role_heads() { return role_tables().heads; }

std::vector<Role> find_roles(std::string_view canonical, std::span<const Token> tokens, const Vocabulary& vocabulary,
                             const Names& names, const gazetteer::Gazetteer& known, Language language) {
  const Grammar grammar(canonical, tokens, names, known);
  std::vector<Role> roles;
  for (std::size_t at = 0; at < tokens.size();) {
    if (!vocabulary.may_begin(Vocabulary::roles, at) && !vocabulary.may_begin(Vocabulary::split_roles, at)) {
      ++at;
      continue;
    }
    const auto [phrase, count] = vocabulary.may_begin(Vocabulary::roles, at)
                                     ? role_phrases().longest(canonical, tokens, at)
                                     : segment::Phrases::Match();
    if (vocabulary.may_begin(Vocabulary::split_roles, at))
      if (auto split = grammar.split(at); split && split->last > at + count) {
        at = split->last;
        roles.push_back(*std::move(split));
        continue;
      }
    if (count == 0) {
      ++at;
      continue;
    }
    const auto& row = *role_tables().whole_rows[phrase];
    if (language == Language::fr && row.language == "en" && is_english_alone(row.phrase)) {
      at += count;
      continue;
    }
    Role role{at, at + count, at, at + count, std::string(row.office), std::string(row.of), false};
    if (row.office.starts_with(kPlural)) {
      role.plural = true;
      if (grammar.is_subordinate(role)) {  // "advisers to the leaders of …"
        at += count;
        continue;
      }
      role.office.erase(0, kPlural.size());
      at = grammar.find_holders(role, roles);
      continue;
    }
    auto whose = role;
    grammar.find_whose(whose);
    if (!whose.of.empty() && (role.of.empty() || role.of == whose.of)) role = whose;
    if ((role.office != "counterpart" && grammar.is_subordinate(role)) || grammar.is_of_a_body(role))
      role.office = "other";
    at = std::max(role.last, role.whole_last);
    roles.push_back(std::move(role));
  }
  return roles;
}

void find_whose(Role& role, std::string_view canonical, std::span<const Token> tokens, const Names& names,
                const gazetteer::Gazetteer& known) {
  Grammar(canonical, tokens, names, known).find_whose(role);
}

bool is_courtesy(std::string_view canonical, std::span<const Token> tokens, std::size_t at) {
  const auto& token = tokens[at];
  if (courtesies().longest(canonical, tokens, at).count == 0) {
    // г-н, г-на, г-жа: two tokens with a hyphen between, of which this is the second.
    if (at == 0 || tokens[at - 1].folded != "г" || canonical[tokens[at - 1].span.end] != '-') return false;
    constexpr std::array<std::string_view, 8> kSecond = {"н", "на", "ну", "ном", "жа", "жи", "же", "жой"};
    return std::find(kSecond.begin(), kSecond.end(), token.folded) != kSecond.end();
  }
  return token.capital || static_cast<unsigned char>(token.folded[0]) >= 0xD0;
}

}  // namespace behistun::mention
