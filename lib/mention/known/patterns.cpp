// Walks through the compiled names. A token may be a form of several words (Ирана: of Иран, and of a name Ирана), so a
// walk may fork; the forks are few.

#include "patterns.hpp"

#include <algorithm>

#include "compile.hpp"
#include "names_automaton.hpp"

namespace behistun::mention {

namespace {

constexpr std::size_t kMostTokens = 8;  // of a name with initials inside

std::span<const std::uint32_t> built_in_memory() {
  const auto bytes = embedded::names_automaton();  // aligned to 64 bytes by the build
  return {reinterpret_cast<const std::uint32_t*>(bytes.data()), bytes.size() / sizeof(std::uint32_t)};
}

// A name may have a part of it between quotation marks (« le format "Normandie" ») and a dash within.
bool belong_together(std::string_view text, const Token& left, const Token& right) {
  if (segment::joined(text, left, right)) return true;
  const auto between = text.substr(left.span.end, right.span.begin - left.span.end);
  return between == " \"" || between == "\" " || between == " – " || between == "–" || between == "/";
}

// Does a quotation mark that opens within the name stay open behind it?
bool is_torn(std::string_view text, Span name) {
  const auto inside = name.of(text);
  return inside.find('"') != std::string_view::npos && std::count(inside.begin(), inside.end(), '"') % 2 == 1 &&
         text.substr(name.end, 1) != "\"";
}

}  // namespace

Patterns::Patterns(const gazetteer::Gazetteer& known) : made_(compile(known)), automaton_(made_) {}

Patterns::Patterns() : automaton_(built_in_memory()) {}

const Patterns& Patterns::built_in() {
  static const Patterns patterns;
  return patterns;
}

// "The" begins a few names, and stands before one of their second words hardly ever.
inline bool Names::is_worth_a_walk(std::size_t at) const {
  const auto& token = tokens_[at];
  const bool is_low = !token.capital && !token.number;
  const auto kinds = is_low ? vocabulary_.kinds_behind_low(at) : vocabulary_.as_name(at).kinds_behind;
  if (kinds == 0 || kinds == Automaton::kAnyKind || at + 1 == tokens_.size()) return kinds == Automaton::kAnyKind;
  const auto& next = tokens_[at + 1];
  return (kinds >> Automaton::kind_of(next.start) & 1U) != 0 || next.initial || canonical_[token.span.end] == ',' ||
         canonical_[next.span.begin - 1] == '"';
}

Names::Names(std::string_view canonical, std::span<const Token> tokens, const Patterns& patterns,
             const Vocabulary& vocabulary)
    : canonical_(canonical),
      tokens_(tokens),
      automaton_(patterns.automaton()),
      vocabulary_(vocabulary),
      longest_at_(tokens.size()) {
  constexpr std::size_t kOneInSome = 4;  // words that may open a name does
  longest_.reserve(1 + vocabulary.name_openers().size() / kOneInSome);
  starts_.reserve(vocabulary.name_openers().size() / kOneInSome);
  constexpr std::size_t kAhead = 8;  // openers
  const auto& openers = vocabulary.name_openers();
  for (std::size_t opener = 0; opener < openers.size(); ++opener) {
    if (opener + kAhead < openers.size()) vocabulary.fetch_name(openers[opener + kAhead]);
    const auto at = openers[opener];
    if (!is_worth_a_walk(at)) continue;
    const auto found = longest(at);
    if (found.name.count == 0 && found.family.count == 0) continue;
    longest_at_[at] = static_cast<std::uint32_t>(longest_.size());
    longest_.push_back(found);
    if (found.name.count > 0) starts_.push_back(at);
  }
}

std::optional<std::uint32_t> Names::place(std::string_view folded) const {
  for (const auto word : automaton_.words_of(folded))
    for (const auto& target : automaton_.targets(automaton_.step(Automaton::kRoot, word)))
      if (target.table == Target::Table::place) return target.row;
  return std::nullopt;
}

// Nearly every word is in lower case, and begins no name.
bool Names::may_begin(const Token& token) const {
  return token.capital || token.number || automaton_.may_begin_low(token.start);
}

bool Names::fits(const Target& target, std::size_t first, std::size_t end) const {
  if (target.table == Target::Table::adjective) return true;
  const bool is_particled =
      target.table == Target::Table::family && end - first > 1 && tokens_[first + 1].capital;  // «аль-Тани»
  const bool is_low = may_be_in_lower_case(target, end - first);
  if (!tokens_[first].capital && !tokens_[first].number && !is_low && !is_particled) return false;
  const auto inside = tokens_.subspan(first, end - first);
  if (target.table == Target::Table::place && target.low &&
      std::none_of(inside.begin(), inside.end(), [](const Token& token) { return token.capital; }))
    return false;
  if (!target.upper) return true;
  if (end == first + 1 && !tokens_[first].upper) return false;  // «Вас» is no court
  return std::all_of(inside.begin(), inside.end(),
                     [](const Token& token) { return token.upper || token.capital || token.number; });
}

Names::Longest Names::longest(std::size_t first) const {
  Longest best;
  walk(first, Automaton::kRoot, first, best);
  return best;
}

// Goes on from a node that the tokens before `at` have led to. Of names of one length the first that is met stands; but
// a family name is that of men and of women, who take different steps to it («Клинтон»).
void Names::walk(std::size_t first, Automaton::Node node, std::size_t at, Longest& best) const {
  if (at == tokens_.size()) return;
  if (at > first && !belong_together(canonical_, tokens_[at - 1], tokens_[at])) {
    node = past_comma(node, at);
    if (node == Automaton::kRoot) return;
  }
  if (automaton_.may_go_on(node, tokens_[at].start)) {
    const auto& known = vocabulary_.as_name(at);
    const auto forms = known.forms;
    const auto heads = known.heads;  // what is known may move
    for (auto form = forms.size(); form-- > 0;) {
      const bool is_head = at == first && form < heads.size();
      const auto next = is_head ? heads[form] : automaton_.step(node, forms[form]);
      if (next == Automaton::kRoot) continue;
      keep_longer(first, next, at + 1, best);
      walk(first, next, at + 1, best);
    }
  }
  const bool may_pass = at > first && at < first + kMostTokens && (tokens_[at].initial || is_nickname(first, at));
  if (may_pass) walk(first, node, at + 1, best);  // Antony J. Blinken, Tony "Bly" Blinken
}

// 'José "Pepe" Mujica': a word between quotation marks behind a given name.
bool Names::is_nickname(std::size_t first, std::size_t at) const {
  const auto& word = tokens_[at];
  return canonical_[word.span.begin - 1] == '"' && word.capital && canonical_.substr(word.span.end, 1) == "\"" &&
         vocabulary_.as_name(first).is_given;
}

// "Friendship, Cooperation": the node behind the comma before token `at`; kRoot if none stands there, or no name has
// one.
Automaton::Node Names::past_comma(Automaton::Node node, std::size_t at) const {
  const auto left = tokens_[at - 1].span.end;
  if (canonical_.substr(left, tokens_[at].span.begin - left) != ", ") return Automaton::kRoot;
  const auto comma = automaton_.words_of(",");
  return comma.empty() ? Automaton::kRoot : automaton_.step(node, comma.front());
}

void Names::keep_longer(std::size_t first, Automaton::Node node, std::size_t end, Longest& best) const {
  const auto count = end - first;
  if (count <= best.name.count && count < best.family.count) return;
  const auto targets = automaton_.targets(node);
  bool name = false, family = false;
  for (const auto& target : targets) {
    auto& is_met = target.table == Target::Table::family ? family : name;
    is_met = is_met || fits(target, first, end);
  }
  family = family && count >= best.family.count;
  name = name && count > best.name.count;
  if ((!name && !family) || is_torn(canonical_, {tokens_[first].span.begin, tokens_[end - 1].span.end})) return;
  if (name) best.name = {count, targets};
  if (!family) return;
  best.family.targets = count > best.family.count ? targets : joined(best.family.targets, targets);
  best.family.count = count;
}

std::span<const Target> Names::joined(std::span<const Target> one, std::span<const Target> other) const {
  if (one.data() == other.data()) return one;
  auto& both = joined_.emplace_back(one.begin(), one.end());
  for (const auto& target : other) {
    const auto same = [&](const Target& known) { return known.table == target.table && known.row == target.row; };
    if (std::none_of(both.begin(), both.end(), same)) both.push_back(target);
  }
  return both;
}

}  // namespace behistun::mention
