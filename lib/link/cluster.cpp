// Kruskal's algorithm with a signature meet.
//
// Pairs are taken best first. Two groups become one only if their signatures meet: no side is spoken for by different
// people, the days touch, the modes can be one contact, and no pair across them is vetoed. So a chain of
// half-likenesses cannot tie together what its ends exclude. Order of the input does not matter: ties are broken by id.

#include <algorithm>
#include <behistun/link.hpp>
#include <deque>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

#include "cast.hpp"
#include "cluster.hpp"
#include "relation.hpp"
#include "signature.hpp"
#include "weights.hpp"

namespace behistun::link {

namespace {

using claims::Claim;
using claims::Mode;
using claims::Participant;
using document::Document;

// --- signatures ---

// What all members of a group agree on. Empty fields agree with everything.
struct Signature {
  std::vector<Participant> participants;
  std::optional<Days> when;
  Kind kind;
};

Signature signature(const Document& document) {
  const auto* claim = document.primary_claim();
  if (claim == nullptr) return {};
  return {claim->participants, claim->when, kind_of(document, *claim)};
}

// None if the two exclude each other.
std::optional<Signature> common(const Signature& a, const Signature& b) {
  if (conflict(meet(a.participants, b.participants)).a != nullptr || !compatible(a.kind, b.kind)) return std::nullopt;
  Signature both = a;
  if (a.when && b.when) {
    const Days shared{std::max(a.when->first, b.when->first), std::min(a.when->last, b.when->last)};
    if (shared.first - shared.last > 3) return std::nullopt;
    if (shared.first <= shared.last) both.when = shared;
  } else if (b.when) {
    both.when = b.when;
  }
  if (a.kind.mode == Mode::unknown || a.kind.is_open) both.kind = b.kind;
  for (const auto* who : meet(a.participants, b.participants).only_right) both.participants.push_back(*who);
  return both;
}

// --- groups ---

struct Group {
  std::vector<std::size_t> members;  // documents, ascending
  Signature signature;
};

constexpr bool kEnds[] = {true, false};

bool joins(Verdict verdict) {
  return verdict == Verdict::translation || verdict == Verdict::version || verdict == Verdict::counterpart;
}

class Clusterer {
 public:
  Clusterer(const Parts& parts, std::span<const Pair> pairs) : parts_(parts), documents_(parts.all()) {
    std::sort(documents_.begin(), documents_.end(), [](const Document* a, const Document* b) { return a->id < b->id; });
    for (std::size_t i = 0; i < documents_.size(); ++i) index_.emplace(documents_[i]->id, i);
    for (const auto& pair : pairs)
      if (index_.contains(pair.left) && index_.contains(pair.right)) pairs_.push_back(&pair);
    settle_pages();
    for (const auto* pair : pairs_)
      judged_.emplace(std::pair<std::string_view, std::string_view>{pair->left, pair->right}, pair);
    std::sort(pairs_.begin(), pairs_.end(), [](const Pair* a, const Pair* b) {
      const auto left = a->bits(), right = b->bits();
      return left != right ? left > right : std::tie(a->left, a->right) < std::tie(b->left, b->right);
    });
  }

  std::vector<Record> run() {
    group();
    std::vector<Record> records;
    for (const auto& group : groups_)
      if (!group.members.empty()) records.push_back(record(group));
    attach_pairs(records);
    number_ties(records);
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
      const auto day = [](const Record& r) { return r.contact.when ? r.contact.when->first.number : INT32_MAX; };
      return std::tuple(a.context, day(a), a.id) < std::tuple(b.context, day(b), b.id);
    });
    return records;
  }

 private:
  // One page has one translation into a language (Melamed 2000, competitive linking). Where the evidence leaves open
  // whether two pages are one in two languages, it counts that each is nearer to the other than all its rivals are.
  void settle_pages() {
    struct Bits {
      std::optional<double> best, next;
    };
    std::map<std::pair<std::string_view, Language>, Bits> nearest;
    const auto of = [&](const Pair& pair, bool left) -> Bits& {
      const auto& other = *documents_[index_.at(left ? pair.right : pair.left)];
      return nearest[{left ? pair.left : pair.right, other.detected.language}];
    };
    for (const auto* pair : pairs_)
      for (const bool left : kEnds) {
        auto& [best, next] = of(*pair, left);
        if (best) next = std::max(next, std::min(best, std::optional(pair->bits())));
        best = std::max(best, std::optional(pair->bits()));
      }
    for (auto& pair : pairs_) {
      if (pair->verdict != Verdict::unsure ||
          !may_be_one_page(*documents_[index_.at(pair->left)], *documents_[index_.at(pair->right)]))
        continue;
      const bool by_far = std::all_of(std::begin(kEnds), std::end(kEnds), [&](bool left) {
        const auto [best, next] = of(*pair, left);
        return next && pair->bits() == best && *best - *next >= weight("nearest pages, margin");
      });
      if (!by_far) continue;
      auto& settled = settled_.emplace_back(*pair);
      settled.evidence.push_back(
          {"no other page of either language comes near", weight("nearest pages"), {}, {}, false});
      if (settled.bits() >= weight("same above")) settled.verdict = Verdict::translation;
      pair = &settled;
    }
  }

  void group() {
    group_of_.resize(documents_.size());
    std::iota(group_of_.begin(), group_of_.end(), std::size_t{0});
    for (std::size_t i = 0; i < documents_.size(); ++i) groups_.push_back({{i}, signature(*documents_[i])});
    std::set<std::pair<std::size_t, std::size_t>> vetoed;
    for (const auto* pair : pairs_)
      if (pair->vetoed()) vetoed.emplace(index_.at(pair->left), index_.at(pair->right));
    for (const auto* pair : pairs_)
      if (joins(pair->verdict))
        merge(group_of_[index_.at(pair->left)], group_of_[index_.at(pair->right)], vetoed,
              pair->verdict == Verdict::translation);
  }

  void merge(std::size_t a, std::size_t b, const std::set<std::pair<std::size_t, std::size_t>>& vetoed,
             bool as_translation) {
    if (a == b) return;
    if (groups_[a].members.size() < groups_[b].members.size()) std::swap(a, b);
    for (const auto x : groups_[a].members)
      for (const auto y : groups_[b].members)
        if (vetoed.contains({std::min(x, y), std::max(x, y)}) || are_parts_of_one(*documents_[x], *documents_[y]) ||
            (are_rivals(*documents_[x], *documents_[y]) &&
             (as_translation || tell_of_two_days(*documents_[x], *documents_[y]))))
          return;
    auto both = common(groups_[a].signature, groups_[b].signature);
    if (!both) return;
    groups_[a].signature = std::move(*both);
    for (const auto member : groups_[b].members) group_of_[member] = a;
    auto& members = groups_[a].members;
    members.insert(members.end(), groups_[b].members.begin(), groups_[b].members.end());
    std::sort(members.begin(), members.end());
    groups_[b].members.clear();
  }

  // Who tells of two contacts has told them apart.
  bool are_parts_of_one(const Document& a, const Document& b) const {
    return parts_.origin(a.id) == parts_.origin(b.id);
  }

  // Has one office told, in one language, of contacts of different days?
  static bool tell_of_two_days(const Document& a, const Document& b) {
    const auto *one = a.primary_claim(), *other = b.primary_claim();
    return !a.side.empty() && a.side == b.side && one != nullptr && other != nullptr && one->when && other->when &&
           !one->when->overlaps(*other->when);
  }

  // One page has one translation into a language: two of them, unless versions of each other, are translations of two.
  bool are_rivals(const Document& a, const Document& b) const {
    if (a.detected.language != b.detected.language) return false;
    if (a.side != b.side && !a.side.empty() && !b.side.empty()) return false;
    const auto at = judged_.find(std::minmax<std::string_view>(a.id, b.id));
    return at == judged_.end() || at->second->verdict != Verdict::version;
  }

  // --- records ---

  // Does it tell, at first hand, of a contact that took place?
  static bool is_account(const Document& document) {
    const auto* claim = document.primary_claim();
    return claim != nullptr && !claim->negated && claim->tense == claims::Tense::past && !is_third_party(document);
  }

  Record record(const Group& group) const {
    std::vector<const Document*> members, accounts;
    for (const auto member : group.members) members.push_back(documents_[member]);
    std::copy_if(members.begin(), members.end(), std::back_inserter(accounts),
                 [](const Document* one) { return is_account(*one); });
    Record record;
    record.context = accounts.empty();
    record.contact = record.context ? context_of(members) : contact_of(accounts);
    add_accounts(members, record);
    if (!record.context) add_missing(members, record);
    record.id = identify(record);
    return record;
  }

  // Context keeps its day of publication, and nothing that it does not claim.
  static Contact context_of(const std::vector<const Document*>& members) {
    Contact contact;
    for (const auto* member : members)
      if (member->published && !contact.when) contact.when = Days{*member->published, *member->published};
    return contact;
  }

  // What most accounts say.
  static Contact contact_of(const std::vector<const Document*>& accounts) {
    Contact contact;
    std::map<std::pair<bool, Days>, std::size_t> days;  // explicit ones before those inferred from publication
    std::map<Mode, std::size_t> modes;
    bool formal = false;  // somebody tells of an official visit
    std::map<std::string, std::size_t> places, initiators;
    for (const auto* account : accounts) {
      const auto& claim = *account->primary_claim();
      if (claim.when) ++days[{claim.when_span.empty(), *claim.when}];
      if (claim.mode != Mode::unknown) ++modes[claim.mode];
      formal = formal || claim.occasion == "official visit" || claim.occasion == "state visit";
      if (!claim.place.empty()) ++places[claim.place];
      if (!claim.initiator.empty()) ++initiators[claim.initiator];
    }
    if (!days.empty()) contact.when = days_of(days);
    contact.mode = kind_of(modes, formal);
    contact.place = most(places, std::string());
    contact.initiator = most(initiators, std::string());
    contact.participants = cast_of(accounts);
    return contact;
  }

  // What the accounts have in common. Channels and formats both sides tell alike; but face to face, what is talks for
  // one is a meeting or a visit for the other. Where they differ so, it is a visit if it was part of an official one,
  // else a meeting, which talks and visits are too.
  static Mode kind_of(const std::map<Mode, std::size_t>& modes, bool formal) {
    if (modes.contains(Mode::two_plus_two)) return Mode::two_plus_two;
    const auto told = most(modes, Mode::unknown);
    const bool plain = told == Mode::meeting || told == Mode::talks || told == Mode::visit;
    if (modes.size() == 1 || !plain) return told;
    return formal ? Mode::visit : Mode::meeting;
  }

  static Days days_of(const std::map<std::pair<bool, Days>, std::size_t>& votes) {
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

  template <class Value>
  static Value most(const std::map<Value, std::size_t>& votes, Value none) {
    std::size_t most_votes = 0;
    for (const auto& [value, count] : votes)
      if (count > most_votes) {
        none = value;
        most_votes = count;
      }
    return none;
  }

  static void add_accounts(const std::vector<const Document*>& members, Record& record) {
    std::map<std::pair<std::string, std::string>, Account> accounts;
    for (const auto* member : members) {
      record.documents.push_back(member->id);
      auto& account = accounts[{member->side, member->source}];
      account.side = member->side;
      account.source = member->source;
      account.documents.push_back(member->id);
    }
    for (auto& [key, account] : accounts) record.accounts.push_back(std::move(account));
  }

  // Language versions that a page declares and nobody brought; sides that took part and published nothing.
  void add_missing(const std::vector<const Document*>& members, Record& record) const {
    for (const auto& account : record.accounts) {
      std::set<std::string> held;
      std::map<std::string, std::string> declared;  // language → who declares it
      for (const auto& id : account.documents) {
        const auto& document = *documents_[index_.at(id)];
        held.insert(std::string(document.detected.language == Language::und ? document.detected.looks_like
                                                                            : code(document.detected.language)));
        for (const auto& language : document.declared) declared.emplace(language, id);
      }
      for (const auto& [language, id] : declared)
        if (!held.contains(language))
          record.missing.push_back(
              {Missing::What::version, account.side, language, "declared by " + std::string(parts_.origin(id))});
    }
    std::set<std::string> sides;
    for (const auto& who : record.contact.participants)
      if (!who.side.empty()) sides.insert(who.side);
    for (const auto* member : members) sides.erase(member->side);
    const bool side_unknown =
        std::any_of(members.begin(), members.end(), [](const Document* member) { return member->side.empty(); });
    for (const auto& side : sides)
      record.missing.push_back(
          {Missing::What::readout,
           side,
           {},
           side_unknown ? "took part; no account is known to be its own" : "took part; none of its accounts is here"});
  }

  static std::string identify(const Record& record) {
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

  // Two contacts of the same people, day and mode differ in nothing but their documents: the later ones get a number.
  static void number_ties(std::vector<Record>& records) {
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) {
      return std::tie(a.id, a.documents) < std::tie(b.id, b.documents);
    });
    std::map<std::string, int> seen;
    for (auto& record : records)
      if (const int count = ++seen[record.id]; count > 1) {
        record.id += "-" + std::to_string(count);
        record.ambiguous = !record.context;
      }
    for (auto& record : records)
      if (const auto at = seen.find(record.id); at != seen.end() && at->second > 1) record.ambiguous = !record.context;
  }

  // --- pairs of a record ---

  void attach_pairs(std::vector<Record>& records) const {
    std::unordered_map<std::string, std::size_t> record_of;
    for (std::size_t i = 0; i < records.size(); ++i)
      for (const auto& id : records[i].documents) record_of.emplace(id, i);
    for (const auto* pair : pairs_) {
      const auto left = record_of.at(pair->left), right = record_of.at(pair->right);
      if (left == right) continue;
      if (pair->verdict == Verdict::mention || pair->verdict == Verdict::preview) {
        for (const auto one : {left, right})
          if (!records[one].context) records[one].pairs.push_back(*pair);
      } else {
        for (const auto& [one, outside] : {std::pair{left, &pair->right}, {right, &pair->left}}) {
          auto& nearest = records[one].nearest_rejected;
          const bool is_nearer = !nearest || unvetoed_bits(*pair) > unvetoed_bits(*nearest);
          if (is_nearer && !holds_part_of(records[one], *outside)) nearest = *pair;
        }
      }
    }
    for (auto& record : records) {
      add_mentions_of_the_contact(record);
      add_inner_pairs(record);
    }
    for (auto& record : records)
      std::sort(record.pairs.begin(), record.pairs.end(),
                [](const Pair& a, const Pair& b) { return std::tie(a.left, a.right) < std::tie(b.left, b.right); });
  }

  // Does another part of the same release belong to the record?
  bool holds_part_of(const Record& record, std::string_view id) const {
    return std::any_of(record.documents.begin(), record.documents.end(),
                       [&](const std::string& held) { return parts_.origin(held) == parts_.origin(id); });
  }

  // A release that is no account of its own speaks of the contact, whichever account was near enough to tell it by its
  // day: so it speaks of what all accounts tell.
  void add_mentions_of_the_contact(Record& record) const {
    std::map<std::string_view, const Pair*> spoken_of;  // by who speaks of it
    std::set<std::pair<std::string_view, std::string_view>> paired;
    for (const auto& pair : record.pairs) {
      paired.emplace(pair.left, pair.right);
      for (const auto* id : {&pair.left, &pair.right})
        if (pair.verdict == Verdict::mention && !is_account(*documents_[index_.at(*id)])) spoken_of.emplace(*id, &pair);
    }
    std::vector<Pair> more;
    for (const auto& [speaker, pair] : spoken_of)
      for (const auto& id : record.documents) {
        const auto [left, right] = std::minmax({std::string_view(id), speaker});
        if (paired.contains({left, right}) || !is_account(*documents_[index_.at(id)])) continue;
        auto& one =
            more.emplace_back(Pair{std::string(left), std::string(right), pair->prior_bits, {}, pair->verdict, {}});
        const auto& account = pair->left == speaker ? pair->right : pair->left;
        one.evidence.push_back(
            {"one speaks of the contact that the other tells of, as " + std::string(parts_.origin(account)) + " does",
             weight("spoken of"),
             {},
             {},
             false});
      }
    std::move(more.begin(), more.end(), std::back_inserter(record.pairs));
  }

  // Every two members of a record, those too that only a third brought together.
  void add_inner_pairs(Record& record) const {
    for (std::size_t i = 0; i < record.documents.size(); ++i)
      for (std::size_t j = i + 1; j < record.documents.size(); ++j) {
        const auto& left = *documents_[index_.at(record.documents[i])];
        const auto& right = *documents_[index_.at(record.documents[j])];
        const auto at = judged_.find({left.id, right.id});
        auto pair = at != judged_.end() ? *at->second : judge(left, right);
        if (!joins(pair.verdict) && left.primary_claim() != nullptr && right.primary_claim() != nullptr)
          pair.verdict = relation(left, right);
        record.pairs.push_back(std::move(pair));
      }
  }

  static double unvetoed_bits(const Pair& pair) {
    double sum = pair.prior_bits;
    for (const auto& reason : pair.evidence)
      if (!reason.veto) sum += reason.bits;
    return sum;
  }

  const Parts& parts_;
  std::vector<const Document*> documents_;
  std::unordered_map<std::string_view, std::size_t> index_;
  std::vector<const Pair*> pairs_;  // best first
  std::deque<Pair> settled_;        // copies of those that settle_pages() changed
  std::map<std::pair<std::string_view, std::string_view>, const Pair*> judged_;
  std::vector<std::size_t> group_of_;
  std::vector<Group> groups_;
};

}  // namespace

std::vector<Record> cluster(const Parts& parts, std::span<const Pair> pairs) { return Clusterer(parts, pairs).run(); }

std::vector<Record> cluster(std::span<const Document> documents, std::span<const Pair> pairs) {
  const Parts parts(documents);
  auto records = cluster(parts, pairs);
  parts.put_together(records);
  return records;
}

}  // namespace behistun::link
