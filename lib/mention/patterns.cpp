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

}  // namespace

Patterns::Patterns(const gazetteer::Gazetteer& known) : made_(compile(known)), automaton_(made_) {}

Patterns::Patterns() : automaton_(built_in_memory()) {}

const Patterns& Patterns::built_in() {
  static const Patterns patterns;
  return patterns;
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
    Automaton::Node node;
    std::size_t at;
    bool on_a_word;  // the last token was a word of the name, not an initial passed over
  };
  std::vector<Walk> open = {{0, first, false}};
  while (!open.empty()) {
    const auto [node, at, on_a_word] = open.back();
    open.pop_back();
    if (on_a_word && at - first > best.count) {
      const auto targets = automaton_.targets(node);
      if (std::any_of(targets.begin(), targets.end(), [&, end = at](const Target& one) { return fits(one, end); }))
        best = {at - first, targets};
    }
    if (at == tokens.size() || (at > first && !segment::joined(canonical, tokens[at - 1], tokens[at]))) continue;
    const bool may_pass = at > first && at < first + kMostTokens && tokens[at].initial;  // Antony J. Blinken
    if (may_pass) open.push_back({node, at + 1, false});
    for (const auto word : automaton_.words_of(tokens[at].folded))
      if (const auto next = automaton_.step(node, word); next != Automaton::kRoot) open.push_back({next, at + 1, true});
  }
  return best;
}

}  // namespace behistun::mention
