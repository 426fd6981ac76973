// The states of data/own-councils.tsv have a council of that name. A text that speaks of the United Nations by name
// means theirs, any other of such a publisher its own; and so does one that speaks of both where somebody of the
// publisher's state holds an office of the council ("Secretary of the Security Council A").

#include "security_council.hpp"

#include <algorithm>
#include <iterator>

#include "offices/state_bodies.hpp"

namespace behistun::mention {

namespace {

struct OwnCouncil {
  std::string_view state, example;
};
constexpr OwnCouncil kOwnCouncils[] = {
#include "own-councils.inc"
};

bool has_security_council(std::string_view state) {
  return std::any_of(std::begin(kOwnCouncils), std::end(kOwnCouncils),
                     [&](const OwnCouncil& row) { return row.state == state; });
}

// Does the text speak of the United Nations by name?
bool names_united_nations(const Scene& scene) {
  for (const auto at : scene.names.starts())
    for (const auto& target : scene.names[at].targets) {
      if (target.table != Target::Table::body) continue;
      const auto& id = scene.known.bodies()[target.row].id;
      if (!id.starts_with("UN")) continue;
      if (id != "UNSC" || scene.any_of(at, at + scene.names[at].count,
                                       [](const Token& token) { return is_in(List::united_nations, token); }))
        return true;
    }
  return false;
}

bool says_whose(const Scene& scene, const Mention& council) {
  const auto& tokens = scene.tokens;
  const auto first = std::lower_bound(tokens.begin(), tokens.end(), council.span.begin,
                                      [](const Token& token, std::size_t begin) { return token.span.begin < begin; });
  const auto last =
      std::find_if(first, tokens.end(), [&](const Token& token) { return token.span.end > council.span.end; });
  return std::any_of(first, last, [](const Token& token) { return is_in(List::united_nations, token); });
}

// "Deputy Chairman of the Security Council A", who is known in an office of that state.
bool serve_in_it(const Scene& scene, const std::vector<Mention>& mentions, std::string_view side) {
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) {
    if (one.kind != Kind::office || one.of != "UNSC" || says_whose(scene, one)) return false;
    const auto held = scene.known.offices_of(one.key);
    return std::any_of(held.begin(), held.end(), [&](const gazetteer::Office& office) { return office.of == side; });
  });
}

}  // namespace

void settle_security_council(const Scene& scene, std::vector<Mention>& mentions) {
  const auto& side = scene.reading.side;
  if (!has_security_council(side)) return;
  const bool is_of_both = names_united_nations(scene);
  if (is_of_both && !serve_in_it(scene, mentions, side)) return;
  for (auto& one : mentions) {
    const bool is_council = (one.kind == Kind::body && one.key == "UNSC") || one.key == "P5";
    if ((one.of != "UNSC" && !is_council) || (is_of_both && says_whose(scene, one))) continue;
    if (one.of == "UNSC") one.of = side;  // "Secretary of the Security Council"
    if (is_council) one = {Kind::body, one.span, state_body_key("security-council", side), {}, side};
  }
}

}  // namespace behistun::mention
