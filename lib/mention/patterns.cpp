// A trie over words, where a word stands for all its forms: «Лаврова» and «Лавровым» take the same step.
//
// A token may be a form of several words (Ирана: of Иран, and of a name Ирана), so a walk may fork; the forks are few.
// People stand in it three times: given name first, family name first, and the family name alone (table `family`, which
// says nothing by itself: people.cpp decides whom it means).

#include "patterns.hpp"

#include <algorithm>
#include <behistun/unicode.hpp>

namespace behistun::mention {

namespace {

struct Particle {
  std::string_view particle, example;
};
constexpr Particle kParticles[] = {
#include "particles.inc"
};

constexpr std::size_t kMostTokens = 8;  // of a name with initials inside

bool is_particle(std::string_view folded_token) {
  return std::any_of(std::begin(kParticles), std::end(kParticles),
                     [&](const Particle& row) { return row.particle == folded_token; });
}

bool is_cyrillic(std::string_view folded_token) {
  return unicode::script(unicode::code_point(folded_token, 0).value) == unicode::Script::cyrillic;
}

// "ОБСЕ", "US", "U.N.": capitals only, and short.
bool is_abbreviation(const std::vector<Token>& tokens) {
  std::size_t bytes = 0;
  for (const auto& token : tokens) {
    if (!token.upper && !token.initial && !token.number) return false;
    bytes += token.span.size();
  }
  return bytes <= 12;
}

char letter(names::Gender gender) {
  if (gender == names::Gender::male) return 'm';
  return gender == names::Gender::female ? 'f' : '-';
}

}  // namespace

bool family_comes_first(std::string_view country) {
  constexpr std::string_view kCountries[] = {"CHN", "TWN", "KOR", "PRK", "VNM", "KHM"};
  return std::find(std::begin(kCountries), std::end(kCountries), country) != std::end(kCountries);
}

Span family_tokens(const std::vector<Token>& name, bool family_first) {
  if (name.size() < 2) return {0, name.size()};
  if (family_first) return {0, 1};
  for (std::size_t i = 1; i + 1 < name.size(); ++i)
    if (is_particle(name[i].folded)) return {i, name.size()};
  return {name.size() - 1, name.size()};
}

Patterns::Patterns(const gazetteer::Gazetteer& known) {
  read_people(known);
  read_rest(known);
}

Patterns::Word Patterns::word(const std::string& nominative, WordClass word_class, char gender) {
  const bool inflects = word_class != WordClass::fixed && is_cyrillic(nominative) && nominative.size() >= 4;
  const auto key =
      inflects ? nominative + ' ' + static_cast<char>(word_class == WordClass::name ? 'a' : 'b') + gender : nominative;
  const auto [at, is_new] = words_.emplace(key, static_cast<Word>(words_.size()));
  if (is_new) {
    const auto forms = inflects ? russian_forms(nominative, word_class, gender) : std::vector{nominative};
    for (const auto& form : forms) {
      auto& words = words_of_form_[form];
      if (words.empty() || words.back() != at->second) words.push_back(at->second);
    }
  }
  return at->second;
}

Patterns::Node Patterns::step(Node from, Word word) {
  const auto [at, is_new] = steps_.emplace((std::uint64_t{from} << 32) | word, static_cast<Node>(targets_.size()));
  if (is_new) targets_.emplace_back();
  return at->second;
}

void Patterns::add(std::string_view name, Target target, WordClass word_class, char gender) {
  const auto tokens = segment::tokenize(name);
  if (tokens.empty()) return;
  target.upper =
      target.table != Target::Table::person && target.table != Target::Table::family && is_abbreviation(tokens);
  Node node = 0;
  for (const auto& token : tokens)
    node = step(node, word(token.folded, target.upper ? WordClass::fixed : word_class, gender));
  auto& here = targets_[node];
  const auto same = [&](const Target& other) { return other.table == target.table && other.row == target.row; };
  if (std::none_of(here.begin(), here.end(), same)) here.push_back(target);
}

void Patterns::add_family_first(std::string_view name, Target target, char gender) {
  const auto tokens = segment::tokenize(name);
  const auto family = family_tokens(tokens, false);
  if (tokens.size() < 2 || family.begin == 0) return;
  std::string turned(name.substr(tokens[family.begin].span.begin));
  turned.append(" ").append(name.substr(0, tokens[family.begin].span.begin));
  add(turned, target, WordClass::name, gender);
}

void Patterns::read_people(const gazetteer::Gazetteer& known) {
  const auto people = known.people();
  for (std::uint32_t row = 0; row < people.size(); ++row) {
    const auto& person = people[row];
    const char gender = letter(person.gender);
    const auto offices = known.offices_of(person.id);
    const bool family_first = !offices.empty() && family_comes_first(offices.front().of);
    std::vector<std::string> names = {person.name.ru, person.name.fr, person.name.en};
    names.insert(names.end(), person.aliases.begin(), person.aliases.end());
    for (const auto& name : names) {
      const auto tokens = segment::tokenize(name);
      if (tokens.size() < 2) continue;
      add(name, {Target::Table::person, false, row}, WordClass::name, gender);
      if (!family_first) add_family_first(name, {Target::Table::person, false, row}, gender);
      const auto family = family_tokens(tokens, family_first);
      add(name.substr(tokens[family.begin].span.begin,
                      tokens[family.end - 1].span.end - tokens[family.begin].span.begin),
          {Target::Table::family, false, row}, WordClass::name, gender);
    }
  }
}

void Patterns::read_rest(const gazetteer::Gazetteer& known) {
  const auto add_all = [this](const std::vector<std::string_view>& forms, Target target) {
    for (const auto form : forms) {
      add(form, target, WordClass::noun, '-');
      ++target.form;
    }
  };
  for (std::uint32_t row = 0; row < known.bodies().size(); ++row)
    add_all(forms(known.bodies()[row]), {Target::Table::body, false, row});
  for (std::uint32_t row = 0; row < known.countries().size(); ++row) {
    const auto& country = known.countries()[row];
    add_all(forms(country), {Target::Table::country, false, row});
    const Target adjective = {Target::Table::adjective, false, row};
    for (const auto* forms : {&country.adjectives_fr, &country.adjectives_en})
      for (const auto& form : *forms) add(form, adjective, WordClass::fixed, '-');
    for (const auto& masculine : country.adjectives_ru)
      for (const auto& form : russian_adjective(masculine)) add(form, adjective, WordClass::fixed, '-');
  }
  for (std::uint32_t row = 0; row < known.places().size(); ++row)
    add_all(forms(known.places()[row]), {Target::Table::place, false, row});
}

Match Patterns::longest(std::string_view canonical, const std::vector<Token>& tokens, std::size_t first,
                        bool families) const {
  Match best;
  const auto fits = [&](const Target& target, std::size_t last) {
    if ((target.table == Target::Table::family) != families) return false;
    if (target.table == Target::Table::adjective) return true;
    const bool is_long_body = target.table == Target::Table::body && last - first > 1 && !target.upper;
    if (!tokens[first].capital && !tokens[first].number && !is_long_body) return false;
    if (!target.upper) return true;
    return std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(first),
                       tokens.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const Token& token) { return token.upper || token.capital || token.number; });
  };
  struct Walk {
    Node node;
    std::size_t at;
    bool on_a_word;  // the last token was a word of the name, not an initial passed over
  };
  std::vector<Walk> open = {{0, first, false}};
  while (!open.empty()) {
    const auto [node, at, on_a_word] = open.back();
    open.pop_back();
    if (on_a_word && at - first > best.count &&
        std::any_of(targets_[node].begin(), targets_[node].end(),
                    [&, end = at](const Target& t) { return fits(t, end); }))
      best = {at - first, targets_[node]};
    if (at == tokens.size() || (at > first && !segment::joined(canonical, tokens[at - 1], tokens[at]))) continue;
    const bool may_pass = at > first && at < first + kMostTokens && tokens[at].initial;  // Antony J. Blinken
    if (may_pass) open.push_back({node, at + 1, false});
    const auto words = words_of_form_.find(tokens[at].folded);
    if (words == words_of_form_.end()) continue;
    for (const auto next : words->second)
      if (const auto to = steps_.find((std::uint64_t{node} << 32) | next); to != steps_.end())
        open.push_back({to->second, at + 1, true});
  }
  return best;
}

}  // namespace behistun::mention
