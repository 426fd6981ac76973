// A vote among the accounts: each says when, where and how they met, and most of them are right.

#include "contact.hpp"

#include <algorithm>
#include <behistun/gazetteer.hpp>
#include <map>
#include <set>

#include "cast.hpp"
#include "relation.hpp"

namespace behistun::link {

namespace {

using claims::Mode;

// Context keeps its day of publication, and nothing that it does not claim.
Contact context_of(const std::vector<const Digest*>& members) {
  Contact contact;
  for (const auto* member : members)
    if (member->published && !contact.when) contact.when = Days{*member->published, *member->published};
  return contact;
}

template <class Value>
Value most(const std::map<Value, std::size_t>& votes, Value none) {
  std::size_t most_votes = 0;
  for (const auto& [value, count] : votes)
    if (count > most_votes) {
      none = value;
      most_votes = count;
    }
  return none;
}

// What the accounts have in common. Channels and formats both sides tell alike; but face to face, what is talks for
// one is a meeting or a visit for the other. Where they differ so, it is a visit if it was part of an official one,
// else a meeting, which talks and visits are too.
Mode kind_of(const std::map<Mode, std::size_t>& modes, bool formal) {
  if (modes.contains(Mode::two_plus_two)) return Mode::two_plus_two;
  const auto told = most(modes, Mode::unknown);
  const bool plain = told == Mode::meeting || told == Mode::talks || told == Mode::visit;
  if (modes.size() == 1 || !plain) return told;
  return formal ? Mode::visit : Mode::meeting;
}

Days days_of(const std::map<std::pair<bool, Days>, std::size_t>& votes) {
  const bool inferred = votes.begin()->first.first;  // true only if none is explicit
  Days best = votes.begin()->first.second;
  std::size_t most_votes = 0;
  for (const auto& [key, count] : votes)
    if (key.first == inferred && count > most_votes) {
      best = key.second;
      most_votes = count;
    }
  return best;
}

// The palace, if nobody names its town instead.
std::string place_of(const std::map<std::string_view, std::size_t>& votes) {
  std::map<std::string_view, std::size_t> towns;
  for (const auto& [place, count] : votes) {
    const auto town = gazetteer::town_of(place);
    towns[town.empty() ? place : town] += count;
  }
  const auto place = most(votes, std::string_view()), town = most(towns, std::string_view());
  const bool is_within = gazetteer::town_of(place) == town;
  return std::string(is_within && !votes.contains(town) ? place : town);
}

// What most accounts say.
Contact contact_of(const std::vector<const Digest*>& accounts) {
  Contact contact;
  std::map<std::pair<bool, Days>, std::size_t> days;  // explicit ones before those inferred from publication
  std::map<Days, std::size_t> days_of_year;
  std::map<Mode, std::size_t> modes, open_modes;
  bool formal = false;  // somebody tells of an official visit
  std::map<std::string_view, std::size_t> places, initiators;
  for (const auto* account : accounts) {
    const auto& claim = *account->primary_claim();
    if (claim.when) ++days[{claim.when_span.empty(), *claim.when}];
    if (claim.day_of_year) ++days_of_year[*claim.day_of_year];
    if (claim.mode != Mode::unknown) ++(claim.open ? open_modes : modes)[claim.mode];
    formal = formal || claim.occasion == "official visit" || claim.occasion == "state visit";
    if (!claim.place.empty()) ++places[claim.place];
    if (!claim.initiator.empty()) ++initiators[claim.initiator];
  }
  if (!days.empty())
    contact.when = days_of(days);
  else if (!days_of_year.empty())
    contact.when = most(days_of_year, Days{});
  contact.mode = kind_of(modes.empty() ? open_modes : modes, formal);
  contact.place = place_of(places);
  contact.initiator = std::string(most(initiators, std::string_view()));
  contact.participants = cast_of(accounts);
  return contact;
}

void add_accounts(const std::vector<const Digest*>& members, Record& record) {
  std::map<std::pair<std::string_view, std::string_view>, Account> accounts;
  for (const auto* member : members) {
    record.documents.emplace_back(member->id);
    auto& account = accounts[{member->side, member->source}];
    account.side = member->side;
    account.source = member->source;
    account.documents.emplace_back(member->id);
  }
  for (auto& [key, account] : accounts) record.accounts.push_back(std::move(account));
}

// Language versions that a page declares and nobody brought.
void add_missing_versions(const std::vector<const Digest*>& members, Record& record) {
  for (const auto& account : record.accounts) {
    std::set<std::string_view> held;
    std::map<std::string_view, std::string_view> declared;  // language → who declares it
    for (const auto& id : account.documents) {
      const auto& member =
          **std::lower_bound(members.begin(), members.end(), std::string_view(id),
                             [](const Digest* one, std::string_view other) { return one->id < other; });
      held.insert(member.language == Language::und ? member.looks_like : code(member.language));
      for (const auto& language : *member.declared) declared.emplace(language, member.origin);
    }
    for (const auto& [language, origin] : declared)
      if (!held.contains(language))
        record.missing.push_back(
            {Missing::What::version, account.side, std::string(language), "declared by " + std::string(origin)});
  }
}

// Sides that took part and published nothing.
void add_missing_readouts(const std::vector<const Digest*>& members, Record& record) {
  std::set<std::string_view> sides;
  for (const auto& who : record.contact.participants)
    if (!who.side.empty()) sides.insert(who.side);
  for (const auto* member : members) sides.erase(member->side);
  const bool side_unknown =
      std::any_of(members.begin(), members.end(), [](const Digest* member) { return member->side.empty(); });
  for (const auto side : sides)
    record.missing.push_back(
        {Missing::What::readout,
         std::string(side),
         {},
         side_unknown ? "took part; no account is known to be its own" : "took part; none of its accounts is here"});
}

std::string identify(const Record& record) {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a, 64 bits
  const auto take = [&](std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    hash = (hash ^ 0xFFU) * 1099511628211U;
  };
  if (record.context) {
    take(record.documents.front());
  } else {
    for (const auto& who : record.contact.participants) take(who.key);
  }
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string digits;
  for (int shift = 60; shift >= 32; shift -= 4) digits += kDigits[(hash >> static_cast<unsigned>(shift)) & 15U];
  if (record.context) return "context-" + digits;
  std::set<std::string> sides;
  for (const auto& who : record.contact.participants)
    if (!who.side.empty()) sides.insert(who.side);
  std::string id = "ct-" + (record.contact.when ? to_string(record.contact.when->first) : "undated") + "-" +
                   std::string(to_string(record.contact.mode)) + "-";
  for (const auto& side : sides) id += side + ".";
  if (sides.empty()) id += "unknown.";
  id.back() = '-';
  return id + digits;
}

}  // namespace

bool is_account(const Digest& release) {
  const auto* claim = release.primary_claim();
  return claim != nullptr && !claim->negated && claim->tense == claims::Tense::past && !is_third_party(release);
}

Record record_of(const std::vector<const Digest*>& members) {
  std::vector<const Digest*> accounts;
  std::copy_if(members.begin(), members.end(), std::back_inserter(accounts),
               [](const Digest* one) { return is_account(*one); });
  Record record;
  record.context = accounts.empty();
  record.contact = record.context ? context_of(members) : contact_of(accounts);
  add_accounts(members, record);
  if (!record.context) {
    add_missing_versions(members, record);
    add_missing_readouts(members, record);
  }
  record.id = identify(record);
  return record;
}

}  // namespace behistun::link
