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
#include <set>
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

struct Staff {
  std::string_view language, noun, example;
};
constexpr Staff kStaff[] = {
#include "staff.inc"
};

struct Portfolio {
  std::string_view language, word, example;
};
constexpr Portfolio kPortfolios[] = {
#include "portfolios.inc"
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

const segment::Phrases& staff() {
  static const auto nouns = segment::Phrases::of(kStaff, &Staff::noun);
  return nouns;
}

bool is_portfolio(std::string_view folded) {
  static const auto words = [] {
    std::set<std::string_view> all;
    for (const auto& row : kPortfolios) all.insert(row.word);
    return all;
  }();
  return words.contains(folded);
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

  // "Minister for Foreign Affairs, European Union and Cooperation", «министр промышленности и торговли»: what a
  // minister is minister of belongs to the title, and says whose diplomat he is.
  void take_portfolio(Role& role) const {
    constexpr std::size_t kLongest = 16;  // tokens
    if (!is_minister(role)) return;
    auto last = role.last;
    bool linked = is_link(tokens_[last - 1].folded) || is_cyrillic(role.first);
    for (auto at = last; at < std::min(tokens_.size(), role.last + kLongest) && is_listed(at); ++at) {
      const auto& word = tokens_[at].folded;
      linked = linked || canonical_[tokens_[at - 1].span.end] == ',';
      if (is_link(word)) {
        linked = true;
      } else if (linked && is_portfolio(word)) {
        last = at + 1;
      } else if (!is_article(at)) {
        break;
      }
    }
    if (role.office == "other" && is_of_foreign_affairs(role.last, last)) role.office = "foreign-minister";
    role.last = role.whole_last = last;
  }

  // "Governor of Tver Region", «губернатор Иркутской области», "Mayor of Paris": the territory belongs to the title.
  void take_territory(Role& role) const {
    constexpr std::array<std::string_view, 5> kHeads = {"governor", "губернатор", "mayor", "мэр", "maire"};
    const auto is_head = [&](std::size_t at) {
      return std::any_of(kHeads.begin(), kHeads.end(), [&](auto word) { return tokens_[at].folded.starts_with(word); });
    };
    if (!is_head(role.last - 1)) return;
    auto at = std::max(role.last, role.whole_last);
    while (at < tokens_.size() && adjoins(at) && is_state_form(tokens_[at].folded)) ++at;
    if (at >= tokens_.size() || !adjoins(at)) return;
    const bool is_place = std::any_of(names_[at].targets.begin(), names_[at].targets.end(),
                                      [](const Target& target) { return target.table == Target::Table::place; });
    const bool is_region = is_cyrillic(at) && tokens_[at].capital && at + 1 < tokens_.size() && is_territory(at + 1);
    if (!is_place && !is_region) return;
    at += is_place ? names_[at].count : 1;
    while (at < tokens_.size() && adjoins(at) && is_territory(at)) ++at;
    role.whole_last = at;
  }

  // "Ambassador of France to Ukraine", «посол Франции в Москве»: where he is accredited belongs to the title.
  void take_post(Role& role) const {
    constexpr std::array<std::string_view, 12> kAt = {"to",  "in",     "at", "en", "a",   "au",
                                                      "aux", "aupres", "в",  "во", "при", "на"};
    auto at = std::max(role.last, role.whole_last);
    if (role.office != "ambassador" || at + 1 >= tokens_.size() || !adjoins(at) ||
        std::find(kAt.begin(), kAt.end(), tokens_[at].folded) == kAt.end())
      return;
    for (++at; at < tokens_.size() && adjoins(at) && is_state_form(tokens_[at].folded) && names_[at].count == 0;) ++at;
    if (at < tokens_.size() && adjoins(at) && names_[at].count > 0) role.whole_last = at + names_[at].count;
  }

  // "President-elect", « président élu »: not the holder.
  bool is_still_to_come(Role& role) const {
    constexpr std::array<std::string_view, 6> kTo = {"elect", "designate", "elu", "elue", "designe", "designee"};
    const auto at = std::max(role.last, role.whole_last);
    if (at >= tokens_.size() || std::find(kTo.begin(), kTo.end(), tokens_[at].folded) == kTo.end()) return false;
    if (!adjoins(at) && canonical_[tokens_[at - 1].span.end] != '-') return false;
    role.whole_last = at + 1;
    return true;
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
    if (is_served(role)) return true;
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
  // "Adviser on European affairs to the President", « envoyé personnel du Secrétaire général ».
  bool is_served(const Role& role) const {
    constexpr std::size_t kReach = 12;
    for (auto start = role.first - std::min(role.first, kReach); start < role.first; ++start) {
      const auto count = staff().longest(canonical_, tokens_, start).count;
      if (count == 0) continue;
      for (auto at = start + count; at < role.first && adjoins(at) && may_stand_behind_staff(start + count, at); ++at)
        if (is_of_somebody(at) && leads_to(at + 1, role.first)) return true;
    }
    return false;
  }

  bool is_minister(const Role& role) const {
    return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(role.first),
                       tokens_.begin() + static_cast<std::ptrdiff_t>(role.last), [](const Token& token) {
                         return token.folded.starts_with("ministe") || token.folded.starts_with("ministr") ||
                                token.folded.starts_with("министр");
                       });
  }

  // Do a space or a comma stand before it?
  bool is_listed(std::size_t at) const {
    const auto between = canonical_.substr(tokens_[at - 1].span.end, tokens_[at].span.begin - tokens_[at - 1].span.end);
    return between == " " || between == ", " || between == "'";
  }

  static bool is_link(std::string_view folded) {
    constexpr std::array<std::string_view, 14> kLinks = {"of", "for", "and", "et", "de", "des",    "du",
                                                         "d",  "l",   "a",   "и",  "по", "charge", "chargee"};
    return std::find(kLinks.begin(), kLinks.end(), folded) != kLinks.end();
  }

  // "of the", « de la »
  bool is_article(std::size_t at) const {
    return (tokens_[at].folded == "the" || tokens_[at].folded == "la") &&
           (tokens_[at - 1].folded == "of" || tokens_[at - 1].folded == "for" || tokens_[at - 1].folded == "de");
  }

  bool is_of_foreign_affairs(std::size_t first, std::size_t last) const {
    constexpr std::array<std::string_view, 4> kFirst = {"foreign", "affaires", "иностранных", "external"};
    constexpr std::array<std::string_view, 4> kSecond = {"affairs", "etrangeres", "дел", "relations"};
    for (auto at = first; at + 1 < last; ++at)
      for (std::size_t i = 0; i < kFirst.size(); ++i)
        if (tokens_[at].folded == kFirst[i] && tokens_[at + 1].folded == kSecond[i])
          return tokens_[first].folded != "state";  // a Minister of State is no minister
    return false;
  }

  bool is_territory(std::size_t at) const {
    constexpr std::array<std::string_view, 12> kWords = {"region", "oblast", "province", "territory",
                                                         "област", "края",   "краем",    "республики",
                                                         "округ",  "район",  "автоном",  "город"};
    return adjoins(at) &&
           std::any_of(kWords.begin(), kWords.end(), [&](auto word) { return tokens_[at].folded.starts_with(word); });
  }

  bool is_of_somebody(std::size_t at) const {
    constexpr std::array<std::string_view, 7> kOf = {"of", "to", "for", "du", "de", "des", "aupres"};
    return std::find(kOf.begin(), kOf.end(), tokens_[at].folded) != kOf.end();
  }

  // Of the words behind the noun: "on" and whatever follows, or adjectives.
  bool may_stand_behind_staff(std::size_t first, std::size_t at) const {
    constexpr std::array<std::string_view, 5> kOn = {"on", "for", "sur", "pour", "charge"};
    constexpr std::array<std::string_view, 10> kAdjectives = {"personnel",    "special",   "diplomatique", "politique",
                                                              "permanent",    "adjoint",   "principal",    "militaire",
                                                              "particuliere", "economique"};
    const auto is_adjective = [&](std::string_view word) {
      return std::any_of(kAdjectives.begin(), kAdjectives.end(), [&](auto one) { return word.starts_with(one); });
    };
    if (std::find(kOn.begin(), kOn.end(), tokens_[first].folded) != kOn.end()) return true;
    return is_of_somebody(at) || is_adjective(tokens_[at].folded);
  }

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

  // "First Deputy" of "First Deputy Foreign Minister", and "(ROK)" before it.
  std::size_t begin_of_rank(std::size_t first) const {
    constexpr std::array<std::string_view, 12> kRanks = {"first",     "deputy",    "vice",    "senior",
                                                         "acting",    "assistant", "under",   "interim",
                                                         "caretaker", "then",      "current", "new"};
    while (first > 0 && segment::joined(canonical_, tokens_[first - 1], tokens_[first]) &&
           std::find(kRanks.begin(), kRanks.end(), tokens_[first - 1].folded) != kRanks.end())
      --first;
    const bool is_abbreviation = first > 1 && tokens_[first - 1].upper && stands_between(first - 2, " (", first - 1) &&
                                 stands_between(first - 1, ") ", first);
    return is_abbreviation ? first - 1 : first;
  }

  bool stands_between(std::size_t left, std::string_view marks, std::size_t right) const {
    return canonical_.substr(tokens_[left].span.end, tokens_[right].span.begin - tokens_[left].span.end) == marks;
  }

  bool before(Role& role) const {
    const auto first = begin_of_rank(role.first);
    for (std::size_t length = 1; length <= 5 && length <= first; ++length) {
      const auto start = first - length;
      const auto [code, count] = country_at(names_, start, known_, false);
      if (code.empty()) continue;
      const bool possessive = count + 1 == length && tokens_[first - 1].folded == "s";
      if (!possessive && (count != length || !stands_before_office(start, count))) continue;
      if (!segment::joined(canonical_, tokens_[first - 1], tokens_[first]) && !stands_between(first - 1, " (", first))
        continue;
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

  // "French", "US", "Republic of Korea"; in Russian an adjective alone, for whose it is stands behind the office.
  bool stands_before_office(std::size_t start, std::size_t count) const {
    if (is_cyrillic(start))
      return std::any_of(names_[start].targets.begin(), names_[start].targets.end(),
                         [](const Target& target) { return target.table == Target::Table::adjective; });
    if (is_adjective(start)) return true;
    constexpr std::array<std::string_view, 8> kPlaces = {"in", "to", "from", "for", "at", "en", "au", "aux"};
    return count >= 3 &&
           (start == 0 || std::find(kPlaces.begin(), kPlaces.end(), tokens_[start - 1].folded) == kPlaces.end());
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
    grammar.take_portfolio(role);
    auto whose = role;
    grammar.find_whose(whose);
    const bool is_told_behind = whose.whole_last > role.last;  // « président de la République du Mali » is not France's
    if (!whose.of.empty() && (role.of.empty() || role.of == whose.of || is_told_behind)) role = whose;
    grammar.take_territory(role);
    grammar.take_post(role);
    if (grammar.is_still_to_come(role)) role.office = "other";
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
