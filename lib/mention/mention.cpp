// One pass makes tokens; one walk of the automaton over them finds every name of the gazetteer; then people and
// offices, countries, places and bodies, dates, numbers. What the surer reading takes, the later ones leave alone.

#include <algorithm>
#include <array>
#include <behistun/mention.hpp>
#include <memory>
#include <mutex>

#include "numbers.hpp"
#include "patterns.hpp"
#include "people.hpp"
#include "roles.hpp"

namespace behistun::mention {

namespace {

constexpr std::array<std::string_view, 9> kNames = {"person",    "office",     "country", "place", "body",
                                                    "agreement", "resolution", "date",    "number"};

// A mention of a row by one of its forms.
template <class Row>
Mention by_form(Kind kind, const std::string& key, const Row& row, std::uint32_t form) {
  const auto used = forms(row)[form];
  return {kind, {}, key, {}, {}, std::string(used), std::string(gazetteer::tells(row.variants, used))};
}

// What a match that is no person names; none if it is one. A body outranks a country, a country a place, and an
// adjective is read last.
std::optional<Mention> named(const Match& match, const gazetteer::Gazetteer& known) {
  const Target* best = nullptr;
  for (const auto& target : match.targets)
    if (target.table >= Target::Table::body && (best == nullptr || target.table < best->table)) best = &target;
  if (best == nullptr) return std::nullopt;
  const auto row = best->row;
  switch (best->table) {
    case Target::Table::body: {
      const auto& body = known.bodies()[row];
      const bool is_agreement = body.kind == "agreement" || body.kind == "format";
      return by_form(is_agreement ? Kind::agreement : Kind::body, body.id, body, best->form);
    }
    case Target::Table::country:
      return by_form(Kind::country, known.countries()[row].code, known.countries()[row], best->form);
    case Target::Table::adjective:
      return Mention{Kind::country, {}, known.countries()[row].code, "adjective", {}};
    default:
      return by_form(Kind::place, known.places()[row].id, known.places()[row], best->form);
  }
}

void add_names(const Scene& scene, const std::vector<bool>& taken, std::vector<Mention>& mentions) {
  std::vector<bool> in_role(scene.tokens.size());
  for (const auto& role : scene.roles)
    for (auto at = role.first; at < role.last; ++at) in_role[at] = true;
  for (std::size_t at = 0; at < scene.tokens.size();) {
    const auto& match = scene.names[at];
    auto mention = taken[at] || in_role[at] ? std::nullopt : named(match, scene.known);
    if (!mention) {
      ++at;
      continue;
    }
    mention->span = {scene.tokens[at].span.begin, scene.tokens[at + match.count - 1].span.end};
    mentions.push_back(std::move(*mention));
    at += match.count;
  }
}

// The names of a gazetteer that is not built in: of the one that was asked for last. It keeps its gazetteer alive, so
// that no other can be taken for it.
std::shared_ptr<const Patterns> patterns_of(const gazetteer::Gazetteer& known) {
  struct Made {
    gazetteer::Gazetteer known;
    std::shared_ptr<const Patterns> patterns;
  };
  static std::mutex lock;
  static std::optional<Made> last;
  const std::lock_guard hold(lock);
  if (!last || !last->known.is(known)) last = Made{known, std::make_shared<const Patterns>(known)};
  return last->patterns;
}

std::vector<Mention> find_with(const Reading& reading, const gazetteer::Gazetteer& known, const Patterns& patterns) {
  const std::span<const Token> tokens(reading.tokens);
  const Names names(reading.canonical, tokens, patterns);
  const auto roles = find_roles(reading.canonical, tokens, names, known);
  const Scene scene{reading, tokens, roles, names, known};
  std::vector<bool> taken(tokens.size());
  auto mentions = find_people(scene, taken);
  add_names(scene, taken, mentions);
  for (const auto& date : reading.dates)
    mentions.push_back({Kind::date, date.span, dates::edtf(date.days, date.grain), {}, {}});
  for (auto& number : find_numbers(reading, tokens)) mentions.push_back(std::move(number));
  std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    return std::tie(a.span.begin, a.span.end) < std::tie(b.span.begin, b.span.end);
  });
  return mentions;
}

}  // namespace

std::string_view to_string(Kind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<Kind> kind_of(std::string_view name) {
  const auto at = std::find(kNames.begin(), kNames.end(), name);
  if (at == kNames.end()) return std::nullopt;
  return static_cast<Kind>(at - kNames.begin());
}

std::vector<Mention> find(const Reading& reading, const gazetteer::Gazetteer& known) {
  if (known.is(gazetteer::Gazetteer::built_in())) return find_with(reading, known, Patterns::built_in());
  return find_with(reading, known, *patterns_of(known));
}

}  // namespace behistun::mention
