// Names become paths of a trie. «Лаврова» and «Лавровым» take the same step, for a word stands for all its forms.
//
// People stand in it three times: given name first, family name first, and the family name alone (table `family`, which
// says nothing by itself: people.cpp decides whom it means). What is found here is laid out flat at the end, forms and
// steps in ascending order, so that the same rows give the same numbers.

#include "compile.hpp"

#include <algorithm>
#include <behistun/tokens.hpp>
#include <behistun/unicode.hpp>
#include <bit>
#include <cassert>
#include <cstring>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "automaton.hpp"
#include "combining.hpp"
#include "family.hpp"
#include "paradigm.hpp"
#include "word_lists.hpp"

namespace behistun::mention {

namespace {

using segment::Token;

// «российский» → «российско», the first half of «российско-французский».
std::string combining_of(std::string_view masculine) {
  constexpr std::string_view kEnding = "ий";
  return std::string(masculine.substr(0, masculine.size() - std::min(masculine.size(), kEnding.size()))) + "о";
}

bool is_cyrillic(std::string_view folded_token) {
  return unicode::script(unicode::code_point(folded_token, 0).value) == unicode::Script::cyrillic;
}

// "ОБСЕ", "US", "U.N.": capitals only, and short.
bool is_abbreviation(std::span<const Token> tokens) {
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

// «Ахмед аш-Шараа» → «Ахмед Шараа», as the press writes him too; empty where no Arabic article stands before the family
// name.
std::string without_article(std::string_view name, const segment::Tokens& tokens) {
  if (tokens.size() < 3) return {};
  const auto before = tokens.size() - 2;
  if (!is_in(List::arabic_article, tokens[before])) return {};
  std::string plain(name.substr(0, tokens[before].span.begin));
  return plain.append(name.substr(tokens[before + 1].span.begin));
}

// "Felipe VI of Spain" has no family name.
bool is_of_somewhere(const segment::Tokens& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const segment::Token& token) { return token.folded == "of"; });
}

// "Q312". Those made by hand have names of ours.
bool is_of_wikidata(std::string_view id) {
  return id.size() > 1 && id.front() == 'Q' && id.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

class Maker {
 public:
  explicit Maker(const gazetteer::Gazetteer& known) {
    read_people(known);
    read_rest(known);
  }
  std::vector<std::uint32_t> laid_out() const;

 private:
  std::vector<std::uint32_t> kinds_that_go_on() const;
  std::uint64_t kinds_behind(Automaton::Word word, const std::vector<std::uint32_t>& go_on) const;
  void add(std::string_view name, Target target, WordClass word_class, char gender);
  void add_family_first(std::string_view name, Target target, char gender);
  Automaton::Word word(const std::string& nominative, WordClass word_class, char gender);
  Automaton::Node step(Automaton::Node from, Automaton::Word word);
  void read_people(const gazetteer::Gazetteer& known);
  void read_rest(const gazetteer::Gazetteer& known);

  std::unordered_map<std::string, std::vector<Automaton::Word>> words_of_form_;
  std::unordered_map<std::string, Automaton::Word> words_;    // by nominative, class and gender
  std::unordered_map<std::uint64_t, Automaton::Node> steps_;  // (node, word) → node
  std::vector<std::vector<Target>> targets_ = {{}};           // by node
  std::set<Automaton::Word> low_words_;                       // that names begin with in lower case
};

Automaton::Word Maker::word(const std::string& nominative, WordClass word_class, char gender) {
  const bool inflects = word_class != WordClass::fixed && is_cyrillic(nominative) && nominative.size() >= 4;
  const auto key =
      inflects ? nominative + ' ' + static_cast<char>(word_class == WordClass::name ? 'a' : 'b') + gender : nominative;
  const auto [at, is_new] = words_.emplace(key, static_cast<Automaton::Word>(words_.size()));
  if (is_new) {
    const auto forms = inflects ? russian_forms(nominative, word_class, gender) : std::vector{nominative};
    for (const auto& form : forms) {
      auto& words = words_of_form_[form];
      if (words.empty() || words.back() != at->second) words.push_back(at->second);
    }
  }
  return at->second;
}

Automaton::Node Maker::step(Automaton::Node from, Automaton::Word word) {
  const auto [at, is_new] =
      steps_.emplace((std::uint64_t{from} << 32) | word, static_cast<Automaton::Node>(targets_.size()));
  if (is_new) targets_.emplace_back();
  return at->second;
}

void Maker::add(std::string_view name, Target target, WordClass word_class, char gender) {
  const auto tokens = segment::tokenize(name);
  if (tokens.empty()) return;
  target.upper =
      target.table != Target::Table::person && target.table != Target::Table::family && is_abbreviation(tokens);
  target.low = !tokens[0].capital && !tokens[0].number &&
               ((target.table == Target::Table::body && tokens.size() == 1) ||
                (target.table == Target::Table::place && tokens.size() > 1 && !is_in(List::article, tokens[0])));
  target.proper = target.proper && tokens[0].capital;
  auto node = Automaton::kRoot;
  std::vector<Automaton::Word> words;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (at > 0 && name[tokens[at - 1].span.end] == ',') words.push_back(word(",", WordClass::fixed, gender));
    words.push_back(word(std::string(tokens[at].folded), target.upper ? WordClass::fixed : word_class, gender));
  }
  for (const auto one : words) node = step(node, one);
  if (may_be_in_lower_case(target, words.size())) low_words_.insert(words.front());
  auto& here = targets_[node];
  const auto same = [&](const Target& other) { return other.table == target.table && other.row == target.row; };
  const auto known = std::find_if(here.begin(), here.end(), same);
  if (known == here.end()) {
    here.push_back(target);
  } else {
    known->low = known->low || target.low;           // « Talibans », « talibans »
    known->proper = known->proper && target.proper;  // « Université », « université »
    known->upper = known->upper && target.upper;     // "FARC", « Farc »
  }
}

void Maker::add_family_first(std::string_view name, Target target, char gender) {
  const auto tokens = segment::tokenize(name);
  const auto family = family_tokens(tokens, false);
  if (tokens.size() < 2 || family.begin == 0) return;
  std::string turned(name.substr(tokens[family.begin].span.begin));
  turned.append(" ").append(name.substr(0, tokens[family.begin].span.begin));
  add(turned, target, WordClass::name, gender);
}

void Maker::read_people(const gazetteer::Gazetteer& known) {
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
      add(name, {Target::Table::person, false, false, row}, WordClass::name, gender);
      if (const auto plain = without_article(name, tokens); !plain.empty())
        add(plain, {Target::Table::person, false, false, row}, WordClass::name, gender);
      if (!family_first) add_family_first(name, {Target::Table::person, false, false, row}, gender);
      if (is_of_somewhere(tokens)) continue;  // "Felipe VI of Spain"
      const auto family = family_tokens(tokens, family_first);
      if (family.empty()) continue;
      add(name.substr(tokens[family.begin].span.begin,
                      tokens[family.end - 1].span.end - tokens[family.begin].span.begin),
          {Target::Table::family, false, false, row}, WordClass::name, gender);
    }
  }
}

void Maker::read_rest(const gazetteer::Gazetteer& known) {
  const auto add_all = [this](const std::vector<std::string_view>& forms, Target target) {
    for (const auto form : forms) {
      add(form, target, WordClass::noun, '-');
      ++target.form;
    }
  };
  for (std::uint32_t row = 0; row < known.bodies().size(); ++row) {
    const auto& body = known.bodies()[row];
    add_all(forms(body), {Target::Table::body, false, false, row, 0, is_of_wikidata(body.id)});
  }
  for (std::uint32_t row = 0; row < known.countries().size(); ++row) {
    const auto& country = known.countries()[row];
    add_all(forms(country), {Target::Table::country, false, false, row});
    const Target adjective = {Target::Table::adjective, false, false, row};
    for (const auto* forms : {&country.adjectives_fr, &country.adjectives_en})
      for (const auto& form : *forms) add(form, adjective, WordClass::fixed, '-');
    for (const auto& masculine : country.adjectives_ru) {
      for (const auto& form : russian_adjective(masculine)) add(form, adjective, WordClass::fixed, '-');
      add(combining_of(masculine), adjective, WordClass::fixed, '-');
    }
    for (const auto& half : kCombining)
      if (half.code == country.code) add(half.word, adjective, WordClass::fixed, '-');
  }
  for (std::uint32_t row = 0; row < known.places().size(); ++row)
    add_all(forms(known.places()[row]), {Target::Table::place, false, false, row});
}

// At most half of the slots of a hash table are taken.
std::size_t slots_for(std::size_t count) { return std::bit_ceil(2 * count + 1); }

std::uint32_t number(std::size_t size) { return static_cast<std::uint32_t>(size); }

std::uint64_t start_of(std::string_view form) {
  std::uint64_t start = 0;
  std::memcpy(&start, form.data(), std::min(form.size(), sizeof start));
  return start;
}

// For each node, two numbers.
std::vector<std::uint32_t> Maker::kinds_that_go_on() const {
  std::vector<std::uint64_t> of_word(words_.size());
  for (const auto& [form, words] : words_of_form_)
    for (const auto word : words) of_word[word] |= std::uint64_t{1} << Automaton::kind_of(start_of(form));
  std::vector<std::uint64_t> of_node(targets_.size());
  for (const auto& [from, to] : steps_) of_node[from >> 32] |= of_word[static_cast<Automaton::Word>(from)];
  std::vector<std::uint32_t> halves;
  for (const auto kinds : of_node)
    halves.insert(halves.end(), {static_cast<std::uint32_t>(kinds), static_cast<std::uint32_t>(kinds >> 32)});
  return halves;
}

// Of what kinds are the words behind this one at the head of a name?
std::uint64_t Maker::kinds_behind(Automaton::Word word, const std::vector<std::uint32_t>& go_on) const {
  const auto next = steps_.find(std::uint64_t{Automaton::kRoot} << 32U | word);
  if (next == steps_.end()) return 0;
  const auto node = std::size_t{next->second};
  if (!targets_[node].empty()) return Automaton::kAnyKind;
  return std::uint64_t{go_on[2 * node + 1]} << 32U | go_on[2 * node];
}

std::vector<std::uint32_t> slots_of(const std::map<std::uint64_t, std::uint64_t>& behind_low) {
  assert(2 * behind_low.size() <= Automaton::kLowSlots);
  std::vector<std::uint32_t> slots(4 * Automaton::kLowSlots);
  for (const auto& [start, kinds] : behind_low) {
    if (kinds == 0) continue;
    auto slot = low_slot(start);
    while ((slots[4 * slot + 2] | slots[4 * slot + 3]) != 0) slot = (slot + 1) % Automaton::kLowSlots;
    const auto low = [](std::uint64_t number) { return static_cast<std::uint32_t>(number); };
    slots[4 * slot] = low(start);
    slots[4 * slot + 1] = low(start >> 32U);
    slots[4 * slot + 2] = low(kinds);
    slots[4 * slot + 3] = low(kinds >> 32U);
  }
  return slots;
}

std::vector<std::uint32_t> Maker::laid_out() const {
  const std::map<std::string_view, const std::vector<Automaton::Word>*> forms = [this] {
    std::map<std::string_view, const std::vector<Automaton::Word>*> sorted;
    for (const auto& [form, words] : words_of_form_) sorted.emplace(form, &words);
    return sorted;
  }();
  const std::map<std::uint64_t, Automaton::Node> steps(steps_.begin(), steps_.end());

  const auto form_count = slots_for(forms.size());
  std::vector<std::uint32_t> form_slots(2 * form_count), form_text, form_words, words, low(Automaton::kLowSize),
      go_on = kinds_that_go_on();
  std::string text;
  std::map<std::uint64_t, std::uint64_t> behind_low;  // by start
  for (const auto& [form, words_of] : forms) {
    const auto hash = hash_of(form);
    auto slot = hash & (form_count - 1);
    while (form_slots[2 * slot] != 0) slot = (slot + 1) & (form_count - 1);
    form_text.push_back(number(text.size()));
    form_words.push_back(number(words.size()));
    form_slots[2 * slot] = number(form_text.size());
    form_slots[2 * slot + 1] = hash;
    text += form;
    words.insert(words.end(), words_of->begin(), words_of->end());
    const auto is_low = [&](Automaton::Word word) { return low_words_.contains(word); };
    if (std::any_of(words_of->begin(), words_of->end(), is_low)) {
      const auto bit = low_bit(start_of(form));
      low[bit / 32] |= 1U << (bit % 32);
      for (const auto word : *words_of) behind_low[start_of(form)] |= kinds_behind(word, go_on);
    }
  }
  form_text.push_back(number(text.size()));
  form_words.push_back(number(words.size()));

  const auto step_slots = slots_for(steps.size());
  std::vector<std::uint32_t> step_table(3 * step_slots);
  for (const auto& [from, to] : steps) {
    const auto node = static_cast<Automaton::Node>(from >> 32);
    const auto word = static_cast<Automaton::Word>(from);
    auto slot = hash_of(node, word) & (step_slots - 1);
    while (step_table[3 * slot + 2] != Automaton::kRoot) slot = (slot + 1) & (step_slots - 1);
    step_table[3 * slot] = node;
    step_table[3 * slot + 1] = word;
    step_table[3 * slot + 2] = to;
  }

  std::vector<std::uint32_t> node_targets, targets;
  for (const auto& here : targets_) {
    node_targets.push_back(number(targets.size() / 3));
    for (const auto& target : here)
      targets.insert(targets.end(), {static_cast<std::uint32_t>(target.table) * 8 + (target.proper ? 4U : 0U) +
                                         (target.low ? 2U : 0U) + (target.upper ? 1U : 0U),
                                     target.row, target.form});
  }
  node_targets.push_back(number(targets.size() / 3));

  auto low_slots = slots_of(behind_low);
  std::vector<std::uint32_t> memory = {number(form_count), number(forms.size()),    number(words.size()),
                                       number(step_slots), number(targets_.size()), number(targets.size() / 3),
                                       number(text.size())};
  for (const auto* part :
       {&form_slots, &form_text, &form_words, &words, &step_table, &node_targets, &go_on, &targets, &low, &low_slots})
    memory.insert(memory.end(), part->begin(), part->end());
  const auto end = memory.size();
  memory.resize(end + text.size() / 4 + 1);
  std::memcpy(&memory[end], text.data(), text.size());
  return memory;
}

}  // namespace

std::vector<std::uint32_t> compile(const gazetteer::Gazetteer& known) { return Maker(known).laid_out(); }

}  // namespace behistun::mention
