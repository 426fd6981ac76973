#include "cast.hpp"

#include <algorithm>
#include <behistun/names.hpp>
#include <string>
#include <utility>

#include "signature.hpp"

namespace behistun::link {

namespace {

using claims::Participant;

// What `other` knows of the same person and `who` does not.
void complete(Participant& who, const Participant& other) {
  if ((who.stranger() && !other.stranger()) || (who.state() && !other.state())) {
    who = other;
    return;
  }
  for (auto [mine, theirs] : {std::pair{&who.ru, &other.ru},
                              {&who.fr, &other.fr},
                              {&who.en, &other.en},
                              {&who.side, &other.side},
                              {&who.office, &other.office}})
    if (mine->empty()) *mine = *theirs;
  who.host = who.host || other.host;
  who.guest = who.guest || other.guest;
}

// «Игорем Руденей» may be Руденя's instrumental: of a stranger's nominatives the one stands that an account in Latin
// letters speaks for.
void settle_nominative(Participant& who) {
  constexpr double kClearer = 1.0;  // bits
  const auto& latin = who.en.empty() ? who.fr : who.en;
  const auto space = who.ru.rfind(' ');
  if (!who.stranger() || latin.empty() || space == std::string::npos) return;
  auto best = who.ru;
  auto bits = names::weigh(best, latin).bits + kClearer;
  for (const auto& family : names::lemma(std::string_view(who.ru).substr(space + 1))) {
    const auto name = who.ru.substr(0, space + 1) + family.text;
    if (const auto spoken_for = names::weigh(name, latin).bits; spoken_for > bits) {
      best = name;
      bits = spoken_for + kClearer;
    }
  }
  who.ru = std::move(best);
}

}  // namespace

std::vector<Participant> cast_of(const std::vector<const Digest*>& accounts) {
  struct Named {
    Participant who;
    std::size_t count = 0;  // by how many accounts
    bool by_own = false;    // by that of his own side
  };
  std::vector<Named> all;
  for (const auto* account : accounts)
    for (const auto& who : account->primary_claim()->participants) {
      const bool by_own = !who->side.empty() && who->side == account->side;
      const auto at =
          std::find_if(all.begin(), all.end(), [&](const Named& one) { return same_person(one.who, *who); });
      if (at == all.end()) {
        all.push_back({*who, 1, by_own});
        continue;
      }
      ++at->count;
      complete(at->who, *who);
      if (by_own && !at->by_own) {  // a minister who chairs the OSCE: for whom he met its own release says
        at->who.side = who->side;
        at->who.office = who->office;
        at->by_own = true;
      }
    }
  std::vector<Participant> named;
  for (auto& [who, count, by_own] : all)
    if (count * 3 >= accounts.size()) {
      settle_nominative(who);
      named.push_back(std::move(who));
    }
  std::sort(named.begin(), named.end(), [](const Participant& a, const Participant& b) { return a.key < b.key; });
  return named;
}

}  // namespace behistun::link
